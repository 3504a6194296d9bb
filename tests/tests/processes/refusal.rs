//! Bad input gets a clear error that names what and where.

use end_to_end::{Stack, eventually, sample};
use proto::pb;
use testkit::Backend;
use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::on_both;

on_both!(
    bad_submissions_are_refused_with_reasons_and_paths,
    bad_questions_are_refused
);

/// Code, reason and field paths of a status.
fn told(status: &Status) -> (Code, String, Vec<String>) {
    let info = status
        .get_details_error_info()
        .unwrap_or_else(|| panic!("no ErrorInfo: {status:?}"));
    assert_eq!(info.domain, "marsad");
    let fields = status
        .get_details_bad_request()
        .map(|bad| bad.field_violations);
    let fields = fields
        .unwrap_or_default()
        .into_iter()
        .map(|v| v.field)
        .collect();
    (status.code(), info.reason, fields)
}

async fn bad_submissions_are_refused_with_reasons_and_paths(backend: Backend) {
    let limits = [
        ("MARSAD_INGEST__SUBMIT__BODY_BYTES_MAX", "5000".to_owned()),
        (
            "MARSAD_INGEST__LIMITS__MESSAGE_BYTES_MAX",
            "20000".to_owned(),
        ),
    ];
    let stack = Stack::start_with(backend, &limits).await;
    let good = || sample("06-flood-update.txt", "bad.example", 18_700);
    let break_it = |change: fn(&mut pb::Submission)| {
        let mut submission = good();
        change(&mut submission);
        submission
    };
    let invalid = |reason: &str, fields: &[&str]| {
        (
            Code::InvalidArgument,
            reason.to_owned(),
            fields.iter().map(|f| f.to_string()).collect(),
        )
    };
    let too_large = (
        Code::ResourceExhausted,
        "BODY_TOO_LARGE".to_owned(),
        Vec::new(),
    );
    let cases = [
        (
            break_it(|s| s.body.clear()),
            invalid("BODY_EMPTY", &["submission.body"]),
        ),
        (
            break_it(|s| s.outlet.clear()),
            invalid("REQUIRED", &["submission.outlet"]),
        ),
        (
            break_it(|s| s.url = "nowhere".into()),
            invalid("URL_MALFORMED", &["submission.url"]),
        ),
        (
            break_it(|s| s.media_type = "image/png".into()),
            invalid("MEDIA_TYPE_UNKNOWN", &["submission.media_type"]),
        ),
        (
            break_it(|s| s.charset = "x-nobody".into()),
            invalid("CHARSET_UNKNOWN", &["submission.charset"]),
        ),
        (
            break_it(|s| s.body = (0..4_000).map(|i| (i * 7 % 256) as u8).collect()),
            invalid("BODY_UNREADABLE", &["submission.body"]),
        ),
        (
            break_it(|s| {
                s.outlet.clear();
                s.language = "tlh".into();
            }),
            invalid("REQUIRED", &["submission.outlet", "submission.language"]),
        ),
        (break_it(|s| s.body = vec![b'x'; 6_000]), too_large.clone()),
        (break_it(|s| s.body = vec![b'x'; 30_000]), too_large),
    ];
    for (submission, expected) in cases {
        let request = pb::SubmitRequest {
            submission: Some(submission),
        };
        let status = stack.ingest_client().submit(request).await.unwrap_err();
        assert_eq!(told(&status), expected, "{status}");
    }
    // A doubtful date is no reason to refuse.
    let receipt = stack
        .submit(break_it(|s| {
            s.published_micros = Some(4_000_000_000_000_000)
        }))
        .await;
    assert!(
        receipt
            .warnings
            .iter()
            .any(|w| w.code == "PUBLISHED_DOUBTFUL"),
        "{receipt:?}"
    );

    let page = |token: &str| pb::ListRejectionsRequest {
        page_size: 3,
        page_token: token.into(),
    };
    let first = stack
        .ingest_client()
        .list_rejections(page(""))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(first.rejections.len(), 3);
    let second = stack
        .ingest_client()
        .list_rejections(page(&first.next_page_token))
        .await;
    assert!(
        second
            .unwrap()
            .into_inner()
            .rejections
            .iter()
            .all(|r| !first.rejections.contains(r))
    );
    let status = stack
        .ingest_client()
        .list_rejections(page("garbled"))
        .await
        .unwrap_err();
    assert_eq!(
        told(&status),
        invalid("PAGE_TOKEN_INVALID", &["page_token"])
    );
}

async fn bad_questions_are_refused(backend: Backend) {
    let stack = Stack::start(backend).await;
    let search = |query: &str| pb::SearchReportsRequest {
        query: query.into(),
        ..Default::default()
    };
    for query in ["\"open", "((((a", &"(".repeat(2_000), &"a ".repeat(4_000)] {
        let status = stack
            .reports()
            .search_reports(search(query))
            .await
            .unwrap_err();
        assert_eq!(
            told(&status).0,
            Code::InvalidArgument,
            "{query:.20}: {status}"
        );
        assert_eq!(told(&status).1, "QUERY_INVALID", "{query:.20}: {status}");
    }
    let missing = pb::GetReportRequest {
        report_id: "r_none".into(),
        ..Default::default()
    };
    let status = stack.reports().get_report(missing).await.unwrap_err();
    assert_eq!(told(&status), (Code::NotFound, "NOT_FOUND".into(), vec![]));

    let request = pb::ListStatementsRequest {
        page_token: "x".into(),
        ..Default::default()
    };
    let status = stack
        .statements()
        .list_statements(request)
        .await
        .unwrap_err();
    assert_eq!(told(&status).1, "PAGE_TOKEN_INVALID");
    let filter = pb::FigureFilter {
        period: "soon".into(),
        measure: 999,
        ..Default::default()
    };
    let request = pb::ListFiguresRequest {
        filter: Some(filter),
        ..Default::default()
    };
    let status = stack.figures().list_figures(request).await.unwrap_err();
    assert_eq!(told(&status).2, ["filter.period", "filter.measure"]);
    let request = pb::GetFigureHistoryRequest::default();
    let status = stack
        .figures()
        .get_figure_history(request)
        .await
        .unwrap_err();
    assert_eq!(told(&status).2, ["of"]);

    // This client gives up by itself at the same moment, and says so in its own words: the server
    // is asked until it was the first of the two.
    eventually("the server tells the deadline", async || {
        let mut waiting = tonic::Request::new(pb::ListReportsRequest {
            at_least: 99,
            ..Default::default()
        });
        waiting.set_timeout(std::time::Duration::from_millis(200));
        stack.reports().list_reports(waiting).await.unwrap_err();
        stack
            .query
            .log()
            .contains("code=DeadlineExceeded")
            .then_some(())
    })
    .await;
}
