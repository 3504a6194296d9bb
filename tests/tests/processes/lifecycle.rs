//! Starting, stopping, restarting, and doing without the other service.

use std::time::{Duration, Instant};

use end_to_end::{Stack, eventually, sample};
use proto::pb;
use testkit::Backend;

use crate::on_both;

on_both!(
    a_restart_keeps_everything,
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
