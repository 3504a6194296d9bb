//! Starting, stopping, restarting, and doing without the other service.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use end_to_end::{Stack, eventually, sample};
use proto::pb;
use testkit::Backend;

use crate::on_both;

on_both!(
    a_restart_keeps_everything,
    a_crash_loses_nothing_that_was_acknowledged,
    the_query_service_answers_with_ingestion_down_and_catches_up_after,
    a_catalog_is_rebuilt_from_nothing,
    sigterm_drains_with_streams_open,
);

async fn reports(stack: &Stack, at_least: u64) -> usize {
    let request = pb::ListReportsRequest {
        at_least,
        ..Default::default()
    };
    stack
        .reports()
        .list_reports(request)
        .await
        .unwrap()
        .into_inner()
        .reports
        .len()
}

async fn head(stack: &Stack) -> pb::LedgerHead {
    let answer = stack
        .ledger_client()
        .get_head(pb::GetHeadRequest {})
        .await
        .unwrap();
    answer.into_inner().head.unwrap()
}

async fn a_restart_keeps_everything(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    let receipt = stack
        .submit(sample("05-flood.txt", "jisr.example", 18_700))
        .await;
    assert_eq!(reports(&stack, receipt.position).await, 1);
    let before = head(&stack).await;
    stack.restart_ingest();
    stack.restart_query();
    assert_eq!(head(&stack).await, before);
    assert_eq!(reports(&stack, receipt.position).await, 1);
    let again = stack
        .submit(sample("05-flood.txt", "jisr.example", 18_700))
        .await;
    assert_eq!(again.outcome(), pb::Outcome::Unchanged);
}

async fn a_crash_loses_nothing_that_was_acknowledged(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    let mut acknowledged = Vec::new();
    for round in 0..5_u64 {
        let mut client = stack.ingest_client();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = count.clone();
        let writer = tokio::spawn(async move {
            let mut receipts = Vec::new();
            for item in 0.. {
                let mut submission = sample("06-flood-update.txt", "crash.example", 18_700);
                submission.own_id = format!("{round}-{item}");
                let request = pb::SubmitRequest {
                    submission: Some(submission),
                };
                match client.submit(request).await {
                    Ok(answer) => {
                        receipts.push(answer.into_inner().receipt.unwrap());
                        counted.fetch_add(1, Ordering::Relaxed);
                    }
                    Err(_killed) => return receipts,
                }
            }
            receipts
        });
        eventually("something is acknowledged", async || {
            (count.load(Ordering::Relaxed) > 0).then_some(())
        })
        .await;
        // The moment differs from round to round; what holds must hold at any.
        tokio::time::sleep(Duration::from_millis(37 * round)).await;
        stack.restart_ingest();
        acknowledged.extend(writer.await.unwrap());
    }
    assert!(!acknowledged.is_empty());
    let mut positions: Vec<_> = acknowledged.iter().map(|r| r.position).collect();
    positions.dedup();
    assert_eq!(
        positions.len(),
        acknowledged.len(),
        "two reports at one position"
    );
    let head = head(&stack).await;
    let request = pb::FollowRequest::default();
    let mut stream = stack
        .ledger_client()
        .follow(request)
        .await
        .unwrap()
        .into_inner();
    let mut entries = Vec::new();
    while entries.len() < head.position as usize {
        entries.extend(stream.message().await.unwrap().unwrap().entries);
    }
    for receipt in &acknowledged {
        let entry = &entries[receipt.position as usize - 1];
        let body: pb::RevisionEntry = prost_decode(&entry.body);
        assert_eq!(body.report.unwrap().id, receipt.report_id);
    }
    let mut verify = stack
        .ledger_client()
        .verify(pb::VerifyRequest {})
        .await
        .unwrap()
        .into_inner();
    let mut done = None;
    while let Some(progress) = verify.message().await.unwrap() {
        done = progress.done.or(done);
    }
    assert_eq!(done.unwrap().position, head.position);
}

fn prost_decode<T: prost::Message + Default>(bytes: &[u8]) -> T {
    T::decode(bytes).unwrap()
}

async fn the_query_service_answers_with_ingestion_down_and_catches_up_after(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    let receipt = stack
        .submit(sample("05-flood.txt", "jisr.example", 18_700))
        .await;
    assert_eq!(reports(&stack, receipt.position).await, 1);
    stack.ingest.kill();
    stack.restart_query();
    assert_eq!(
        reports(&stack, receipt.position).await,
        1,
        "it answers with what it has"
    );
    stack.restart_ingest();
    let later = stack
        .submit(sample("06-flood-update.txt", "jisr.example", 18_702))
        .await;
    eventually("the catalog catches up", async || {
        (reports(&stack, 0).await == 2).then_some(())
    })
    .await;
    assert_eq!(later.position, receipt.position + 1);
}

async fn a_catalog_is_rebuilt_from_nothing(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    stack
        .submit(sample("05-flood.txt", "jisr.example", 18_700))
        .await;
    let last = stack
        .submit(sample("06-flood-update.txt", "jisr.example", 18_702))
        .await;
    assert_eq!(reports(&stack, last.position).await, 2);
    stack.rebuild_query(backend).await;
    assert_eq!(reports(&stack, last.position).await, 2);
    let request = pb::SearchReportsRequest {
        query: "storm".into(),
        at_least: last.position,
        ..Default::default()
    };
    let hits = stack
        .reports()
        .search_reports(request)
        .await
        .unwrap()
        .into_inner()
        .hits;
    assert_eq!(hits.len(), 1, "the index is rebuilt too");
}

async fn sigterm_drains_with_streams_open(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    let mut follow = stack
        .ledger_client()
        .follow(pb::FollowRequest::default())
        .await
        .unwrap()
        .into_inner();
    let mut watch = stack
        .watch()
        .watch_statements(pb::WatchStatementsRequest::default())
        .await
        .unwrap()
        .into_inner();
    follow.message().await.unwrap();
    watch.message().await.unwrap();
    let _silent = std::net::TcpStream::connect(stack.query.address()).unwrap();
    let start = Instant::now();
    assert_eq!(
        stack.query.terminate().code(),
        Some(0),
        "{}",
        stack.query.log()
    );
    assert_eq!(
        stack.ingest.terminate().code(),
        Some(0),
        "{}",
        stack.ingest.log()
    );
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
    for status in [ended(&mut follow).await, ended(&mut watch).await] {
        assert_eq!(status.code(), tonic::Code::Unavailable, "{status}");
    }
}

async fn ended<T>(stream: &mut tonic::Streaming<T>) -> tonic::Status {
    loop {
        match stream.message().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended as if all was told"),
            Err(status) => return status,
        }
    }
}
