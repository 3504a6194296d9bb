//! Consumers that read slowly, or go away.

use std::sync::atomic::Ordering;
use std::time::Duration;

use proto::pb;
use proto::pb::ErrorReason;
use service::status::{reason, retry_after};
use tonic::Code;
use tonic_types::StatusExt;

use crate::bed::Bed;
use crate::handler::{after, follow};

#[tokio::test]
async fn a_consumer_that_does_not_read_is_given_up_and_can_resume_without_a_gap() {
    let bed = Bed::start(&[]).await;
    let mut feed = bed
        .ledger()
        .await
        .follow(follow(after::BACKLOG))
        .await
        .unwrap()
        .into_inner();
    assert!(feed.message().await.unwrap().is_some());
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let mut read = 1;
    let status = loop {
        match feed.message().await {
            Ok(Some(_)) => read += 1,
            Ok(None) => panic!("ended well"),
            Err(status) => break status,
        }
    };
    assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
    assert_eq!(reason(&status), Some(ErrorReason::ConsumerTooSlow));
    assert!(retry_after(&status).is_some());
    // What was on its way arrived: the position told is that of the last message read.
    let position = &status.get_details_error_info().unwrap().metadata["position"];
    assert_eq!(position, &read.to_string());
}

#[tokio::test]
async fn a_client_that_never_reads_loses_its_connection_and_its_place() {
    let bed = Bed::start(&["limits.unread_timeout_ms=400", "limits.streams_max=1"]).await;
    let mut client = bed.ledger().await;
    let mut unread = client
        .follow(follow(after::BACKLOG))
        .await
        .unwrap()
        .into_inner();
    tokio::time::sleep(Duration::from_millis(1_000)).await;
    // Its place is free although it holds on to its stream; a quiet stream keeps its own.
    let mut quiet = bed
        .ledger()
        .await
        .follow(follow(after::LIVE))
        .await
        .unwrap()
        .into_inner();
    assert!(quiet.message().await.unwrap().is_some());
    let more = tokio::time::timeout(Duration::from_millis(1_000), quiet.message()).await;
    assert!(more.is_err(), "{more:?}");
    let status = loop {
        if let Err(status) = unread.message().await {
            break status;
        }
    };
    assert!(retry_after(&status).is_some(), "{status:?}");
}

#[tokio::test]
async fn a_consumer_that_reads_gets_all_of_a_backlog() {
    let bed = Bed::start(&[]).await;
    let mut feed = bed
        .ledger()
        .await
        .follow(follow(after::BACKLOG))
        .await
        .unwrap()
        .into_inner();
    for _ in 0..500 {
        assert_eq!(feed.message().await.unwrap().unwrap().entries.len(), 1);
    }
    // A feed that always has more to say is drained like any other.
    let reader = tokio::spawn(async move {
        loop {
            if let Err(status) = feed.message().await {
                return status;
            }
        }
    });
    let ended = bed.stop().await;
    assert!(ended.took < Duration::from_secs(3), "{ended:?}");
    assert_eq!(reader.await.unwrap().code(), Code::Unavailable);
}

#[tokio::test]
async fn what_was_taken_is_done_although_the_client_goes_away() {
    let bed = Bed::start(&[]).await;
    let items = (0..100).map(|i| pb::SubmitStreamRequest {
        tag: i.to_string(),
        submission: None,
    });
    let answers = bed
        .ingest()
        .await
        .submit_stream(tokio_stream::iter(items))
        .await
        .unwrap();
    drop(answers);
    let ended = bed.stop().await;
    assert_eq!(ended.cut, 0);
}

#[tokio::test]
async fn a_stream_that_the_client_ends_ends_well() {
    let bed = Bed::start(&[]).await;
    let items = (0..100).map(|i| pb::SubmitStreamRequest {
        tag: i.to_string(),
        submission: None,
    });
    let mut answers = bed
        .ingest()
        .await
        .submit_stream(tokio_stream::iter(items))
        .await
        .unwrap()
        .into_inner();
    let mut count = 0;
    while let Some(answer) = answers.message().await.unwrap() {
        assert_eq!(answer.index, count);
        count += 1;
    }
    assert_eq!((count, bed.done.load(Ordering::SeqCst)), (100, 100));
}
