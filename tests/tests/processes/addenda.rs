//! What is said of a report after it was recorded: withdrawals and later analyses.

use std::process::Command;

use domain::EntryBody;
use end_to_end::{Stack, binary, sample};
use ledger::{Content, Draft, Ledger, Options};
use proto::{decode_entry, encode_body, pb};
use testkit::{Backend, Database};
use tonic::{Code, Streaming};
use tonic_types::StatusExt;

use crate::on_both;

on_both!(
    a_withdrawn_report_leaves_the_ledger_and_the_log_stays_whole,
    a_withdrawal_needs_a_report_and_a_reason,
    a_later_analyser_reads_what_is_recorded_again,
    what_reads_the_same_is_not_recorded_again,
    a_re_analysis_that_is_killed_is_gone_on_with_and_records_each_change_once,
);

/// Runs the command line, which must succeed; gives what it prints.
pub(crate) fn marsad(stack: &Stack, arguments: &[&str]) -> String {
    let output = Command::new(binary("marsad"))
        .args(arguments)
        .env("MARSAD_INGEST_URL", stack.ingest.url())
        .env("MARSAD_QUERY_URL", stack.query.url())
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Everything in the ledger.
pub(crate) async fn entries(stack: &Stack) -> Vec<pb::LedgerEntry> {
    let follow = stack
        .ledger_client()
        .follow(pb::FollowRequest::default())
        .await;
    let mut stream = follow.unwrap().into_inner();
    let mut entries = Vec::new();
    loop {
        let message = stream.message().await.unwrap().unwrap();
        entries.extend(message.entries);
        if message
            .head
            .is_some_and(|head| head.position == entries.len() as u64)
        {
            return entries;
        }
    }
}

async fn a_withdrawn_report_leaves_the_ledger_and_the_log_stays_whole(backend: Backend) {
    let stack = Stack::start(backend).await;
    let arabic = sample("02-march-whole.html", "nahr.example", 18_722);
    let kept = stack
        .submit(sample("05-flood.txt", "jisr.example", 18_700))
        .await;
    let gone = stack.submit(arabic.clone()).await;
    let before = entries(&stack).await;
    let by = ["--reason", "a court ordered it", "--by", "the desk"];
    let told = marsad(&stack, &[&["withdraw", &gone.report_id][..], &by].concat());
    assert_eq!(told, "withdrawn at 3: entries 1, captures 1\n");

    let after = entries(&stack).await;
    assert_eq!((after.len(), &after[0]), (3, &before[0]));
    assert_eq!((after[1].withdrawn_by, after[1].body.len()), (3, 0));
    assert_eq!(after[1].leaf_hash, before[1].leaf_hash);
    assert_eq!(after[2].kind(), pb::EntryKind::Withdrawal);
    let capture = |sha256: &[u8]| {
        let (mut client, sha256) = (stack.ledger_client(), sha256.to_vec());
        async move {
            client
                .fetch_capture(pb::FetchCaptureRequest { sha256 })
                .await
        }
    };
    let absent = capture(&gone.capture_sha256).await.unwrap_err();
    assert_eq!(absent.code(), Code::NotFound);
    assert!(capture(&kept.capture_sha256).await.is_ok());

    // A crawler that finds the page again does not put it back.
    let again = stack.submit(arabic).await;
    assert_eq!(again.outcome(), pb::Outcome::Withdrawn);
    assert_eq!(
        (again.position, &again.revision_id),
        (gone.position, &gone.revision_id)
    );
    let told = marsad(&stack, &[&["withdraw", &gone.report_id][..], &by].concat());
    assert_eq!(told, "withdrawn before, at 3\n");
    let verified = marsad(&stack, &["verify"]);
    assert!(verified.contains("verified: 3 entries"), "{verified}");

    // Who asks for it is told that it was withdrawn, and why.
    let request = pb::GetReportRequest {
        report_id: gone.report_id.clone(),
        at_least: 3,
        ..Default::default()
    };
    let error = stack.reports().get_report(request).await.unwrap_err();
    assert_eq!(error.code(), Code::NotFound, "{error}");
    let info = error.get_details_error_info().unwrap();
    assert_eq!(info.reason, "WITHDRAWN");
    let request = pb::ListWithdrawalsRequest {
        report_id: gone.report_id.clone(),
        at_least: 3,
        ..Default::default()
    };
    let listed = stack.reports().list_withdrawals(request).await;
    let listed = listed.unwrap().into_inner().withdrawals;
    let told = listed.iter().map(|w| (w.position, w.reason.as_str()));
    assert_eq!(told.collect::<Vec<_>>(), [(3, "a court ordered it")]);
    let told = marsad(&stack, &["withdrawals", "--report", &gone.report_id]);
    assert!(told.contains("a court ordered it"), "{told}");
}

async fn a_withdrawal_needs_a_report_and_a_reason(backend: Backend) {
    let stack = Stack::start(backend).await;
    let mut client = stack.ingest_client();
    let request = pb::WithdrawRequest {
        report_id: "r_nobody_knows".into(),
        reason: "none".into(),
        requested_by: "the desk".into(),
        ..Default::default()
    };
    let error = client.withdraw(request.clone()).await.unwrap_err();
    assert_eq!(error.code(), Code::NotFound, "{error}");
    let request = pb::WithdrawRequest {
        reason: String::new(),
        ..request
    };
    let error = client.withdraw(request).await.unwrap_err();
    assert_eq!(error.code(), Code::InvalidArgument, "{error}");
    assert!(entries(&stack).await.is_empty());
}

/// A ledger of these revisions, each under a report of its own.
async fn ledger_of(
    backend: Backend,
    revisions: Vec<(domain::Report, domain::Revision)>,
) -> Database {
    let database = backend.database().await;
    let ledger = Ledger::open(Options::new(database.url())).await.unwrap();
    for (report, mut revision) in revisions {
        let page = revision.document.title.clone();
        revision.capture = domain::sha256(page.as_bytes());
        let (revision_id, captured) = (revision.id.clone(), revision.captured);
        let (kind, body) = encode_body(EntryBody::Revision {
            report: report.clone(),
            revision: Box::new(revision),
        });
        let draft = Draft::pack(Content {
            report,
            revision_id,
            captured,
            capture: page.as_bytes(),
            kind: kind as u8,
            body,
        });
        ledger.record(draft.unwrap()).await.unwrap();
    }
    ledger.close().await.unwrap();
    database
}

/// Id of the report that an entry records.
fn decode_report(entry: &pb::LedgerEntry) -> String {
    match decode_entry(entry.clone()).unwrap().body {
        Some(EntryBody::Revision { report, .. }) => report.id,
        other => panic!("{other:?}"),
    }
}

/// A stack that has recorded two samples.
pub(crate) async fn with_two_reports(backend: Backend) -> Stack {
    let stack = Stack::start(backend).await;
    for (name, outlet) in [
        ("02-march-whole.html", "nahr.example"),
        ("05-flood.txt", "jisr.example"),
    ] {
        stack.submit(sample(name, outlet, 18_722)).await;
    }
    stack
}

/// What the service of today records of two samples.
async fn recorded(backend: Backend) -> Vec<(domain::Report, domain::Revision)> {
    let stack = with_two_reports(backend).await;
    let all = entries(&stack).await.into_iter();
    let revisions = all.filter_map(|entry| match decode_entry(entry).unwrap().body {
        Some(EntryBody::Revision { report, revision }) => Some((report, *revision)),
        _ => None,
    });
    revisions.collect()
}

/// A ledger in which the first of two reports stands without anything read out of it, as an earlier
/// analyser may have left it. Answers with the analysis that it lacks.
async fn read_by_an_earlier_analyser(backend: Backend) -> (Database, domain::Analysis) {
    let mut revisions = recorded(backend).await;
    let lacking = forget(&mut revisions[0].1);
    (ledger_of(backend, revisions).await, lacking)
}

fn forget(revision: &mut domain::Revision) -> domain::Analysis {
    let earlier = domain::Analysis {
        analyser: "before".into(),
        ..Default::default()
    };
    std::mem::replace(&mut revision.analysis, earlier)
}

async fn a_later_analyser_reads_what_is_recorded_again(backend: Backend) {
    let (database, lacking) = read_by_an_earlier_analyser(backend).await;
    let stack = Stack::on(database, backend.database().await);
    let would = marsad(&stack, &["reanalyse", "--dry-run"]);
    assert!(would.contains("analyser before → "), "{would}");
    assert!(
        would.contains("done: 1 of 2 revisions would read differently"),
        "{would}"
    );
    assert_eq!(entries(&stack).await.len(), 2);

    let did = marsad(&stack, &["reanalyse"]);
    assert!(did.contains(" at 3  v_"), "{did}");
    assert!(
        did.contains("done: 1 of 2 revisions read differently"),
        "{did}"
    );
    let all = entries(&stack).await;
    let Some(EntryBody::Analysis {
        analysis,
        revision_id,
        ..
    }) = decode_entry(all[2].clone()).unwrap().body
    else {
        panic!("{:?}", all[2]);
    };
    assert_eq!(*analysis, lacking);
    let request = pb::GetReportRequest {
        report_id: decode_report(&all[0]),
        at_least: 3,
        ..Default::default()
    };
    let shown = stack.reports().get_report(request).await.unwrap();
    let shown = shown.into_inner().revision.unwrap().analysis.unwrap();
    assert_eq!(shown.statements.len(), lacking.statements.len());
    assert_eq!(shown.figures.len(), lacking.figures.len());
    let Some(EntryBody::Revision { revision, .. }) = decode_entry(all[0].clone()).unwrap().body
    else {
        unreachable!();
    };
    // The earlier one stays where it was.
    assert_eq!(
        (&revision.id, revision.analysis.analyser.as_str()),
        (&revision_id, "before")
    );
    assert!(revision.analysis.statements.is_empty());

    let shown = |position: &str| {
        let report = decode_report(&all[0]);
        let show = ["show", &report, "--analysis", position, "--json"];
        serde_json::from_str::<serde_json::Value>(&marsad(&stack, &show)).unwrap()
    };
    let (earlier, later) = (shown("1"), shown("3"));
    assert_eq!(earlier["revision"]["analysis"]["analyser"], "before");
    assert_eq!(earlier["analysisPosition"], "1");
    assert_eq!(later["analysisPosition"], "3");
    assert_ne!(later["revision"]["analysis"]["analyser"], "before");

    let again = marsad(&stack, &["reanalyse"]);
    assert_eq!(again, "done: 0 of 2 revisions read differently\n");
    let rest = marsad(&stack, &["reanalyse", "--after", "1"]);
    assert_eq!(rest, "done: 0 of 1 revisions read differently\n");
    let error = reanalyse(&stack, 9, true)
        .await
        .message()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Code::OutOfRange, "{error}");
    marsad(&stack, &["verify"]);
}

/// Begins a re-analysis over the wire.
async fn reanalyse(stack: &Stack, after: u64, dry_run: bool) -> Streaming<pb::ReanalyseResponse> {
    let request = pb::ReanalyseRequest { after, dry_run };
    let answers = stack.ingest_client().reanalyse(request).await;
    answers.unwrap().into_inner()
}

async fn what_reads_the_same_is_not_recorded_again(backend: Backend) {
    let stack = with_two_reports(backend).await;
    let told = marsad(&stack, &["reanalyse"]);
    assert_eq!(told, "done: 0 of 2 revisions read differently\n");
    assert_eq!(entries(&stack).await.len(), 2);
}

async fn a_re_analysis_that_is_killed_is_gone_on_with_and_records_each_change_once(
    backend: Backend,
) {
    const REPORTS: usize = 120;
    let (report, mut revision) = recorded(backend).await.swap_remove(0);
    forget(&mut revision);
    let copies = (0..REPORTS).map(|number| {
        let id = domain::report_id("nahr.example", &number.to_string());
        let mut revision = revision.clone();
        revision.id = domain::revision_id(&id, &domain::document_digest(&revision.document));
        (
            domain::Report {
                id,
                ..report.clone()
            },
            revision,
        )
    });
    let database = ledger_of(backend, copies.collect()).await;
    let mut stack = Stack::on(database, backend.database().await);
    let mut after = 0;
    for told in [7, 30] {
        let mut answers = reanalyse(&stack, after, false).await;
        for _ in 0..told {
            after = answers.message().await.unwrap().unwrap().position;
        }
        stack.restart_ingest();
    }
    let rest = marsad(&stack, &["reanalyse", "--after", &after.to_string()]);
    assert!(rest.contains("revisions read differently"), "{rest}");
    let mut read: Vec<String> = Vec::new();
    for entry in entries(&stack).await.into_iter().skip(REPORTS) {
        match decode_entry(entry).unwrap().body {
            Some(EntryBody::Analysis { revision_id, .. }) => read.push(revision_id),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(read.len(), REPORTS);
    read.sort();
    read.dedup();
    assert_eq!(read.len(), REPORTS);
    marsad(&stack, &["verify"]);
}
