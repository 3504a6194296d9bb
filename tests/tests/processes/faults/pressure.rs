//! Stores that are held up, and followers that do not read.

use std::time::Duration;

use end_to_end::{Stack, eventually};
use proto::pb::{self, ledger_service_client::LedgerServiceClient};
use testkit::Backend;
use tokio_stream::StreamExt;
use tonic::{Code, transport::Endpoint};
use tonic_types::StatusExt;

use super::load::{submission, verified};
use crate::on_both;

on_both!(
    a_store_that_is_held_up_pushes_back_and_loses_nothing,
    a_follower_that_does_not_read_costs_nobody_else,
);

/// A transaction that keeps every other one from writing, until this value is dropped.
enum Held {
    Sqlite(#[expect(dead_code, reason = "held")] rusqlite::Connection),
    Postgres(#[expect(dead_code, reason = "held")] tokio_postgres::Client),
}

async fn hold(stack: &Stack) -> Held {
    if let Some(file) = stack.ledger().file() {
        let db = rusqlite::Connection::open(file).unwrap();
        db.busy_timeout(Duration::from_secs(5)).unwrap();
        db.execute_batch("BEGIN IMMEDIATE").unwrap();
        return Held::Sqlite(db);
    }
    let url = stack.ledger().url().replacen("@localhost/", "@/", 1);
    let (db, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    let lock = "BEGIN; SELECT * FROM head FOR UPDATE";
    db.batch_execute(lock).await.unwrap();
    Held::Postgres(db)
}

async fn a_store_that_is_held_up_pushes_back_and_loses_nothing(backend: Backend) {
    let limits = [
        ("MARSAD_INGEST__DATABASE__QUEUE_MAX", "4".to_owned()),
        ("MARSAD_INGEST__DATABASE__BATCH_MAX", "2".to_owned()),
    ];
    let stack = Stack::start_with(backend, &limits).await;
    let held = hold(&stack).await;
    let calls: Vec<_> = (0..32)
        .map(|number| {
            let mut client = stack.ingest_client();
            let submission = Some(submission(30, number));
            tokio::spawn(async move { client.submit(pb::SubmitRequest { submission }).await })
        })
        .collect();
    // A stream that the service does not read meanwhile: nothing of it is refused.
    let items = (0..32).map(|number| pb::SubmitStreamRequest {
        tag: String::new(),
        submission: Some(submission(31, number)),
    });
    let mut client = stack.ingest_client();
    let streaming = tokio::spawn(async move {
        let answers = client.submit_stream(tokio_stream::iter(items.collect::<Vec<_>>()));
        let answers = answers.await.unwrap().into_inner();
        answers.collect::<Result<Vec<_>, _>>().await.unwrap()
    });
    eventually("calls are refused", async || {
        (calls.iter().filter(|call| call.is_finished()).count() >= 10).then_some(())
    })
    .await;
    drop(held);
    let mut recorded = 0;
    for call in calls {
        match call.await.unwrap() {
            Ok(_) => recorded += 1,
            Err(status) => {
                assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
                let retry = status.get_details_retry_info();
                assert!(retry.is_some_and(|r| r.retry_delay.is_some()), "{status:?}");
            }
        }
    }
    let streamed = streaming.await.unwrap();
    let receipts = streamed.iter().filter(|answer| {
        matches!(
            answer.result,
            Some(pb::submit_stream_response::Result::Receipt(_))
        )
    });
    assert_eq!(receipts.count(), 32);
    assert_eq!(verified(&stack).await, 32 + recorded);
}

/// Resident memory of the ingestion service in KiB.
fn resident_kb(stack: &Stack) -> u64 {
    let path = format!("/proc/{}/status", stack.ingest.id());
    let status = std::fs::read_to_string(path).unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

async fn a_follower_that_does_not_read_costs_nobody_else(backend: Backend) {
    const STALLED: u64 = 8;
    let limits = [
        ("MARSAD_INGEST__FOLLOW__BUFFER_MESSAGES_MAX", "1".to_owned()),
        ("MARSAD_INGEST__FOLLOW__PATIENCE_MS", "1000".to_owned()),
    ];
    let stack = Stack::start_with(backend, &limits).await;
    stack.submit(submission(40, 0)).await;
    let before = resident_kb(&stack);
    let mut stalled = Vec::new();
    for _ in 0..STALLED {
        let endpoint = Endpoint::from_shared(stack.ingest.url()).unwrap();
        // What a connection takes in without being read.
        let endpoint = endpoint.initial_stream_window_size(65_535);
        let channel = endpoint.connect().await.unwrap();
        let mut client = LedgerServiceClient::new(channel);
        let follow = client.follow(pb::FollowRequest::default()).await;
        stalled.push(follow.unwrap().into_inner());
    }
    // Others go on meanwhile, until each of those has been given up.
    let mut recorded = 1;
    let given_up = || stack.ingest.log().matches("Follow").count() as u64 >= STALLED;
    while !given_up() {
        stack.submit(submission(40, recorded)).await;
        recorded += 1;
        assert!(recorded < 5_000, "a follower is waited for without end");
    }
    assert_eq!(verified(&stack).await, recorded);
    let growth = resident_kb(&stack).saturating_sub(before);
    assert!(growth < STALLED * 8 * 1024, "{growth} KiB more");
    for follower in &mut stalled {
        let mut last = 0;
        let status = loop {
            match follower.message().await {
                Ok(Some(message)) => {
                    for entry in message.entries {
                        assert_eq!(entry.position, last + 1);
                        last = entry.position;
                    }
                }
                Ok(None) => panic!("the stream ended as if all was told"),
                Err(status) => break status,
            }
        };
        assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
        assert!(last < recorded, "it was told everything");
    }
}
