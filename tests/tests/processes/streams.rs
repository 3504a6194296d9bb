//! Submitting, following and watching as streams.

use std::collections::BTreeSet;

use end_to_end::{Stack, sample};
use proto::pb;
use testkit::Backend;
use tokio_stream::StreamExt;
use tonic::Code;

use crate::on_both;

on_both!(
    a_stream_answers_every_item_and_one_bad_item_sinks_no_other,
    a_stream_that_is_cancelled_keeps_what_it_acknowledged,
    a_follower_sees_every_entry_once_and_then_live_ones,
    a_watch_resumes_from_a_position_without_loss_or_repetition,
);

fn item(tag: &str, body: &str) -> pb::SubmitStreamRequest {
    let mut submission = sample("06-flood-update.txt", "stream.example", 18_700);
    submission.own_id = tag.to_owned();
    submission.body = body.as_bytes().to_vec();
    pb::SubmitStreamRequest {
        tag: tag.to_owned(),
        submission: Some(submission),
    }
}

/// A report with one statement, in English and Arabic by turns.
fn body(number: usize) -> String {
    if number.is_multiple_of(2) {
        format!(
            "Council repairs {number} wells\n\nThe council said on Monday that {number} wells work again.\n"
        )
    } else {
        format!("المجلس يصلح {number} بئرا\n\nقال المجلس المحلي إن {number} بئرا عادت إلى العمل.\n")
    }
}

async fn a_stream_answers_every_item_and_one_bad_item_sinks_no_other(backend: Backend) {
    let stack = Stack::start(backend).await;
    let mut items: Vec<_> = (2..40)
        .map(|n| item(&format!("good-{n}"), &body(n)))
        .collect();
    items.insert(10, item("bad", ""));
    let sent = items.len();
    let answers = stack
        .ingest_client()
        .submit_stream(tokio_stream::iter(items))
        .await
        .unwrap();
    let answers: Vec<_> = answers
        .into_inner()
        .collect::<Result<_, _>>()
        .await
        .unwrap();
    assert_eq!(answers.len(), sent);
    let mut positions = BTreeSet::new();
    for answer in answers {
        match answer.result.unwrap() {
            pb::submit_stream_response::Result::Receipt(receipt) => {
                assert!(answer.tag.starts_with("good"));
                positions.insert(receipt.position);
            }
            pb::submit_stream_response::Result::Refusal(refusal) => {
                assert_eq!((answer.tag.as_str(), answer.index), ("bad", 10));
                assert_eq!(refusal.code, Code::InvalidArgument as i32);
                assert_eq!(refusal.reason, "BODY_EMPTY");
                assert_eq!(refusal.violations[0].field, "submission.body");
                assert!(!refusal.retryable);
            }
        }
    }
    assert_eq!(positions, (1..=38).collect());
    let listed = stack
        .ingest_client()
        .list_rejections(pb::ListRejectionsRequest::default())
        .await;
    let listed = listed.unwrap().into_inner().rejections;
    assert_eq!(listed.len(), 1);
    assert_eq!(
        (listed[0].reason.as_str(), listed[0].own_id.as_str()),
        ("BODY_EMPTY", "bad")
    );
}

async fn a_stream_that_is_cancelled_keeps_what_it_acknowledged(backend: Backend) {
    let stack = Stack::start(backend).await;
    let endless = tokio_stream::iter((0..).map(|n| item(&format!("item-{n}"), &body(n + 2))));
    let mut answers = stack
        .ingest_client()
        .submit_stream(endless)
        .await
        .unwrap()
        .into_inner();
    let mut acknowledged = Vec::new();
    for _ in 0..5 {
        match answers.message().await.unwrap().unwrap().result.unwrap() {
            pb::submit_stream_response::Result::Receipt(receipt) => acknowledged.push(receipt),
            pb::submit_stream_response::Result::Refusal(refusal) => panic!("{refusal:?}"),
        }
    }
    drop(answers);
    for receipt in acknowledged {
        let request = pb::GetReportRequest {
            report_id: receipt.report_id,
            at_least: receipt.position,
            ..Default::default()
        };
        stack.reports().get_report(request).await.unwrap();
    }
}

async fn a_follower_sees_every_entry_once_and_then_live_ones(backend: Backend) {
    let stack = Stack::start(backend).await;
    for number in 2..12 {
        let submission = item(&format!("{number}"), &body(number))
            .submission
            .unwrap();
        stack.submit(submission).await;
    }
    let mut stream = stack
        .ledger_client()
        .follow(pb::FollowRequest {
            after: 3,
            ..Default::default()
        })
        .await
        .unwrap()
        .into_inner();
    let mut seen = Vec::new();
    let mut frontier = None;
    while seen.len() < 7 {
        let message = stream.message().await.unwrap().unwrap();
        seen.extend(message.entries.iter().map(|entry| entry.position));
        frontier = message.head.or(frontier);
    }
    assert_eq!(seen, (4..=10).collect::<Vec<_>>());
    let head = frontier.unwrap();
    assert_eq!((head.position, head.root_hash.len()), (10, 32));
    let live = stack
        .submit(item("live", &body(50)).submission.unwrap())
        .await;
    let message = loop {
        let message = stream.message().await.unwrap().unwrap();
        if !message.entries.is_empty() {
            break message;
        }
    };
    assert_eq!(message.entries[0].position, live.position);

    let beyond = pb::FollowRequest {
        after: 99,
        ..Default::default()
    };
    let status = stack.ledger_client().follow(beyond).await.unwrap_err();
    assert_eq!(status.code(), Code::OutOfRange, "{status}");
    let other = pb::FollowRequest {
        after: 1,
        store: "another".into(),
    };
    let status = stack.ledger_client().follow(other).await.unwrap_err();
    assert_eq!(status.code(), Code::FailedPrecondition, "{status}");
}

async fn a_watch_resumes_from_a_position_without_loss_or_repetition(backend: Backend) {
    let stack = Stack::start(backend).await;
    let request = pb::WatchStatementsRequest {
        after: Some(0),
        filter: None,
    };
    let mut watch = stack
        .watch()
        .watch_statements(request.clone())
        .await
        .unwrap()
        .into_inner();
    let mut seen = Vec::new();
    let mut last = 0;
    for number in 2..5 {
        stack
            .submit(
                item(&format!("{number}"), &body(number))
                    .submission
                    .unwrap(),
            )
            .await;
    }
    while last < 2 {
        let message = watch.message().await.unwrap().unwrap();
        last = message.position;
        seen.extend(message.statements);
    }
    drop(watch);
    let resumed = pb::WatchStatementsRequest {
        after: Some(last),
        filter: None,
    };
    let mut watch = stack
        .watch()
        .watch_statements(resumed)
        .await
        .unwrap()
        .into_inner();
    while last < 3 {
        let message = watch.message().await.unwrap().unwrap();
        last = message.position;
        seen.extend(message.statements);
    }
    let request = pb::ListStatementsRequest {
        at_least: 3,
        ..Default::default()
    };
    let listed = stack
        .statements()
        .list_statements(request)
        .await
        .unwrap()
        .into_inner()
        .statements;
    let ids = |statements: &[pb::LocatedStatement]| -> BTreeSet<String> {
        statements
            .iter()
            .map(|s| s.statement.as_ref().unwrap().id.clone())
            .collect()
    };
    assert!(!listed.is_empty());
    assert_eq!(ids(&seen).len(), seen.len(), "a statement came twice");
    assert_eq!(ids(&seen), ids(&listed));

    let beyond = pb::WatchStatementsRequest {
        after: Some(99),
        filter: None,
    };
    let status = stack.watch().watch_statements(beyond).await.unwrap_err();
    assert_eq!(status.code(), Code::OutOfRange, "{status}");
}
