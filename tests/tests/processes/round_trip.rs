//! From a page to statements, figures, history and search.

use end_to_end::{Stack, eventually, sample};
use proto::pb::{self, Outcome, RelationKind};
use testkit::Backend;

use crate::on_both;

on_both!(
    a_submitted_report_is_read_back_with_its_evidence,
    the_same_report_again_is_unchanged,
    a_changed_report_is_revised_and_its_first_text_stays,
    a_month_told_three_times_has_one_history,
    full_text_finds_inflected_words_and_marks_them,
    lists_are_paged_and_filtered,
    text_is_analysed_without_being_kept,
);

/// 2021-03-28 and 2021-04-05, in days since 1970-01-01.
const SO_FAR: i64 = 18_714;
const WHOLE: i64 = 18_722;

async fn a_submitted_report_is_read_back_with_its_evidence(backend: Backend) {
    let stack = Stack::start(backend).await;
    let receipt = stack
        .submit(sample("02-march-whole.html", "nahr.example", WHOLE))
        .await;
    assert_eq!(receipt.outcome(), Outcome::Created);
    assert!(receipt.statements > 0 && receipt.figures > 0, "{receipt:?}");

    let request = pb::GetReportRequest {
        report_id: receipt.report_id.clone(),
        at_least: receipt.position,
        ..Default::default()
    };
    let got = stack
        .reports()
        .get_report(request)
        .await
        .unwrap()
        .into_inner();
    let revision = got.revision.unwrap();
    let document = revision.document.unwrap();
    assert!(
        document.dropped.iter().any(|line| line.rule == "read-also"),
        "{:?}",
        document.dropped
    );
    let paragraph = |index: u32| match index {
        0 => document.title.as_str(),
        body => document.paragraphs[body as usize - 1].as_str(),
    };
    let analysis = revision.analysis.unwrap();
    let excerpts = analysis.statements.iter().flat_map(|s| {
        let speaker = s.speaker.as_ref().unwrap();
        s.content
            .iter()
            .chain(&s.cue)
            .chain(&speaker.mention)
            .chain(&speaker.role)
    });
    let figures = analysis
        .figures
        .iter()
        .flat_map(|f| f.text.iter().chain(&f.noun));
    for excerpt in excerpts.chain(figures) {
        let text = paragraph(excerpt.paragraph);
        let span = excerpt.span.unwrap();
        assert_eq!(
            &text[span.byte_start as usize..span.byte_end as usize],
            excerpt.text
        );
        let chars: String = text
            .chars()
            .skip(span.char_start as usize)
            .take((span.char_end - span.char_start) as usize)
            .collect();
        assert_eq!(chars, excerpt.text);
    }

    let request = pb::FetchCaptureRequest {
        sha256: receipt.capture_sha256,
    };
    let mut chunks = stack
        .ledger_client()
        .fetch_capture(request)
        .await
        .unwrap()
        .into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunks.message().await.unwrap() {
        bytes.extend(chunk.chunk);
    }
    assert_eq!(bytes, sample("02-march-whole.html", "x.example", 0).body);
}

async fn the_same_report_again_is_unchanged(backend: Backend) {
    let stack = Stack::start(backend).await;
    let first = stack
        .submit(sample("05-flood.txt", "jisr.example", SO_FAR))
        .await;
    let mut tracked = sample("05-flood.txt", "JISR.example", SO_FAR);
    tracked.url = "http://www.jisr.example/05-flood.txt?utm_source=feed#top".into();
    let second = stack.submit(tracked).await;
    assert_eq!(second.outcome(), Outcome::Unchanged);
    let identity = |r: &pb::Receipt| (r.report_id.clone(), r.revision_id.clone(), r.position);
    assert_eq!(identity(&first), identity(&second));
    let head = stack
        .ledger_client()
        .get_head(pb::GetHeadRequest {})
        .await
        .unwrap()
        .into_inner();
    assert_eq!(head.head.unwrap().position, 1);
}

async fn a_changed_report_is_revised_and_its_first_text_stays(backend: Backend) {
    let stack = Stack::start(backend).await;
    let mut first = sample("05-flood.txt", "jisr.example", SO_FAR);
    first.fetched_micros = Some((SO_FAR + 1) * 86_400_000_000);
    let mut second = first.clone();
    second.body = String::from_utf8(first.body.clone())
        .unwrap()
        .replace("200", "320")
        .into_bytes();
    second.fetched_micros = Some((SO_FAR + 2) * 86_400_000_000);
    let (created, revised) = (stack.submit(first).await, stack.submit(second).await);
    assert_eq!(
        (created.outcome(), revised.outcome()),
        (Outcome::Created, Outcome::Revised)
    );
    assert_eq!(created.report_id, revised.report_id);

    let request = pb::ListRevisionsRequest {
        report_id: created.report_id.clone(),
        at_least: revised.position,
    };
    let listed = stack
        .reports()
        .list_revisions(request)
        .await
        .unwrap()
        .into_inner()
        .revisions;
    let ids: Vec<_> = listed
        .iter()
        .map(|source| source.revision_id.as_str())
        .collect();
    assert_eq!(
        ids,
        [created.revision_id.as_str(), revised.revision_id.as_str()]
    );

    let request = pb::CompareRevisionsRequest {
        report_id: created.report_id.clone(),
        ..Default::default()
    };
    let compared = stack
        .reports()
        .compare_revisions(request)
        .await
        .unwrap()
        .into_inner();
    let revision = |source: &Option<pb::Source>| source.as_ref().unwrap().revision_id.clone();
    assert_eq!(revision(&compared.before), created.revision_id);
    assert_eq!(revision(&compared.after), revised.revision_id);
    let raised = compared.figures.iter().any(|change| {
        let low = |figure: &Option<pb::Figure>| figure.as_ref().and_then(|f| f.low);
        change.fields == ["low"]
            && (low(&change.before), low(&change.after)) == (Some(200.0), Some(320.0))
    });
    assert!(raised, "{:?}", compared.figures);
    assert!(compared.statements.iter().all(|s| s.fields == ["content"]));
    let word = compared.words.first().unwrap();
    assert_eq!(
        (
            word.before.as_ref().unwrap().text.as_str(),
            word.after.as_ref().unwrap().text.as_str()
        ),
        ("200", "320")
    );

    let request = pb::GetReportRequest {
        report_id: created.report_id.clone(),
        revision_id: created.revision_id,
        ..Default::default()
    };
    let old = stack
        .reports()
        .get_report(request)
        .await
        .unwrap()
        .into_inner()
        .revision
        .unwrap();
    assert!(
        old.document
            .unwrap()
            .paragraphs
            .iter()
            .any(|p| p.contains("200"))
    );
}

async fn a_month_told_three_times_has_one_history(backend: Backend) {
    let stack = Stack::start(backend).await;
    // Back-fill: the last report arrives first.
    stack
        .submit(sample("03-march-reprint.txt", "mina.example", WHOLE + 1))
        .await;
    stack
        .submit(sample("02-march-whole.html", "nahr.example", WHOLE))
        .await;
    let last = stack
        .submit(sample("01-march-so-far.txt", "nahr.example", SO_FAR))
        .await;

    let filter = pb::FigureFilter {
        measure: pb::Measure::Operations.into(),
        period: "2021-03".into(),
        speaker: "coalition".into(),
        ..Default::default()
    };
    let request = pb::ListFiguresRequest {
        filter: Some(filter),
        at_least: last.position,
        ..Default::default()
    };
    let listed = stack
        .figures()
        .list_figures(request)
        .await
        .unwrap()
        .into_inner()
        .figures;
    let of = pb::get_figure_history_request::Of::SeriesId(
        listed
            .iter()
            .find(|f| f.source.as_ref().unwrap().report_id == last.report_id)
            .unwrap()
            .series_id
            .clone(),
    );
    let request = pb::GetFigureHistoryRequest {
        of: Some(of),
        at_least: last.position,
    };
    let history = stack
        .figures()
        .get_figure_history(request)
        .await
        .unwrap()
        .into_inner();

    let values: Vec<_> = history
        .figures
        .iter()
        .map(|f| {
            let figure = f.figure.as_ref().unwrap();
            (
                f.source.as_ref().unwrap().outlet.as_str(),
                figure.low,
                figure.high,
            )
        })
        .collect();
    for expected in [
        ("nahr.example", Some(50.0), Some(50.0)),
        ("nahr.example", Some(70.0), None),
        ("nahr.example", Some(78.0), Some(78.0)),
        ("mina.example", Some(78.0), Some(78.0)),
    ] {
        assert!(
            values.contains(&expected),
            "{expected:?} is not in {values:?}"
        );
    }
    assert_eq!(
        values[0].1,
        Some(50.0),
        "the first told comes first, whatever arrived first"
    );
    let kinds: Vec<_> = history.relations.iter().map(|r| r.kind()).collect();
    for expected in [
        RelationKind::Updates,
        RelationKind::Restates,
        RelationKind::Reprints,
    ] {
        assert!(
            kinds.contains(&expected),
            "{expected:?} is not in {kinds:?}"
        );
    }
}

async fn full_text_finds_inflected_words_and_marks_them(backend: Backend) {
    let stack = Stack::start(backend).await;
    let receipt = stack
        .submit(sample("05-flood.txt", "jisr.example", SO_FAR))
        .await;
    let request = pb::SearchReportsRequest {
        query: "عائلات".into(),
        at_least: receipt.position,
        ..Default::default()
    };
    let hits = stack
        .reports()
        .search_reports(request)
        .await
        .unwrap()
        .into_inner()
        .hits;
    assert_eq!(hits.len(), 1);
    let words: Vec<_> = hits[0].highlights.iter().map(|h| h.text.as_str()).collect();
    assert!(words.contains(&"عائلة"), "{words:?}");
}

async fn lists_are_paged_and_filtered(backend: Backend) {
    let stack = Stack::start(backend).await;
    let mut at_least = 0;
    for name in [
        "01-march-so-far.txt",
        "04-observatory.txt",
        "05-flood.txt",
        "06-flood-update.txt",
    ] {
        at_least = stack
            .submit(sample(name, "paged.example", SO_FAR))
            .await
            .position;
    }
    let list = |filter: pb::StatementFilter, page_size, page_token| pb::ListStatementsRequest {
        filter: Some(filter),
        page_size,
        page_token,
        at_least,
        count: false,
    };
    let all = list(pb::StatementFilter::default(), 0, String::new());
    let all = stack
        .statements()
        .list_statements(all)
        .await
        .unwrap()
        .into_inner()
        .statements;
    let mut walked = Vec::new();
    let mut token = String::new();
    loop {
        let page = list(pb::StatementFilter::default(), 2, token);
        let page = stack
            .statements()
            .list_statements(page)
            .await
            .unwrap()
            .into_inner();
        walked.extend(page.statements);
        token = page.next_page_token;
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(all, walked);

    let calls = pb::StatementFilter {
        act: pb::Act::Call.into(),
        ..Default::default()
    };
    let calls = stack
        .statements()
        .list_statements(list(calls, 0, String::new()))
        .await;
    let calls = calls.unwrap().into_inner().statements;
    assert!(!calls.is_empty() && calls.len() < all.len());
    assert!(
        calls
            .iter()
            .all(|s| s.statement.as_ref().unwrap().act() == pb::Act::Call)
    );

    let one = all[0].statement.as_ref().unwrap();
    let request = pb::GetStatementRequest {
        statement_id: one.id.clone(),
        ..Default::default()
    };
    let got = stack
        .statements()
        .get_statement(request)
        .await
        .unwrap()
        .into_inner();
    assert_eq!(got.statement.as_ref(), Some(&all[0]));

    let request = pb::ListReportsRequest {
        filter: Some(pb::ReportFilter {
            language: "en".into(),
            ..Default::default()
        }),
        ..Default::default()
    };
    let english = stack
        .reports()
        .list_reports(request)
        .await
        .unwrap()
        .into_inner()
        .reports;
    assert_eq!(english.len(), 2);
}

async fn text_is_analysed_without_being_kept(backend: Backend) {
    let stack = Stack::start(backend).await;
    let submission = sample("05-flood.txt", "jisr.example", SO_FAR);
    let request = pb::AnalyseRequest {
        body: submission.body.clone(),
        media_type: submission.media_type.clone(),
        published_micros: submission.published_micros,
        ..Default::default()
    };
    let read = stack
        .analysis()
        .analyse(request)
        .await
        .unwrap()
        .into_inner();
    let receipt = stack.submit(submission).await;
    let analysis = read.analysis.unwrap();
    let found = (
        analysis.statements.len() as u32,
        analysis.figures.len() as u32,
    );
    assert_eq!(found, (receipt.statements, receipt.figures));
    assert_eq!(receipt.position, 1, "only the submission was recorded");
    let status = eventually("the catalog has the report", async || {
        let status = stack
            .status()
            .get_status(pb::GetStatusRequest {})
            .await
            .unwrap()
            .into_inner();
        (status.index_position == 1).then_some(status)
    })
    .await;
    assert_eq!(
        (status.position, status.ledger_position, status.following),
        (1, 1, true)
    );
}
