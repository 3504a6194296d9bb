//! How a service stops.

use std::time::{Duration, Instant};

use proto::pb;
use proto::pb::ErrorReason;
use service::status::{reason, retry_after};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tonic::Code;
use tonic_health::pb::health_client::HealthClient;
use tonic_types::StatusExt;

use crate::bed::Bed;
use crate::handler::{after, analyse, follow};

#[tokio::test]
async fn open_feeds_end_unavailable_with_their_position_and_calls_finish() {
    let bed = Bed::start(&[]).await;
    let mut feeds = Vec::new();
    for _ in 0..20 {
        let mut feed = bed
            .ledger()
            .await
            .follow(follow(after::LIVE))
            .await
            .unwrap()
            .into_inner();
        assert!(feed.message().await.unwrap().is_some());
        feeds.push(feed);
    }
    let mut client = bed.analysis().await;
    let call = tokio::spawn(async move { client.analyse(analyse("short")).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let started = Instant::now();
    let ended = bed.stop().await;
    assert!(
        started.elapsed() < Duration::from_secs(3),
        "{:?}",
        started.elapsed()
    );
    assert_eq!(ended.cut, 0);
    call.await.unwrap().unwrap();
    for mut feed in feeds {
        let status = feed.message().await.unwrap_err();
        assert_eq!(status.code(), Code::Unavailable, "{status:?}");
        assert_eq!(reason(&status), Some(ErrorReason::Draining));
        assert!(retry_after(&status).is_some());
        assert_eq!(
            status.get_details_error_info().unwrap().metadata["position"],
            "1"
        );
    }
}

#[tokio::test]
async fn silent_connections_do_not_hold_the_drain_up() {
    let bed = Bed::start(&[]).await;
    let silent = TcpStream::connect(bed.addr).await.unwrap();
    let mut greeted = TcpStream::connect(bed.addr).await.unwrap();
    greeted.write_all(b"PRI").await.unwrap();
    let idle = bed.channel().await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let ended = bed.stop().await;
    assert!(ended.took < Duration::from_secs(1), "{ended:?}");
    assert_eq!(ended.cut, 0);
    drop((silent, greeted, idle));
}

#[tokio::test]
async fn what_does_not_end_by_itself_is_cut_at_the_deadline() {
    let bed = Bed::start(&["drain.deadline_ms=400"]).await;
    let mut client = bed.analysis().await;
    let call = tokio::spawn(async move { client.analyse(analyse("long")).await });
    // Says HTTP/2 and then never answers the server's goodbye.
    let mut stuck = TcpStream::connect(bed.addr).await.unwrap();
    stuck
        .write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0")
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let ended = bed.stop().await;
    assert!(ended.took < Duration::from_millis(1_500), "{ended:?}");
    assert_eq!(ended.cut, 1);
    let status = call.await.unwrap().unwrap_err();
    assert_eq!(
        (status.code(), reason(&status)),
        (Code::Unavailable, Some(ErrorReason::Draining))
    );
    drop(stuck);
}

#[tokio::test]
async fn during_the_grace_health_says_not_serving_and_calls_are_still_answered() {
    let bed = Bed::start(&["drain.grace_ms=1000"]).await;
    let mut watcher = HealthClient::new(bed.channel().await);
    let request = tonic_health::pb::HealthCheckRequest {
        service: String::new(),
    };
    let mut watch = watcher.watch(request.clone()).await.unwrap().into_inner();
    assert_eq!(watch.message().await.unwrap().unwrap().status, 1);
    bed.shutdown.ask();
    assert_eq!(watch.message().await.unwrap().unwrap().status, 2);
    // A connection made during the grace is served too.
    bed.analysis().await.analyse(analyse("echo")).await.unwrap();
    bed.health.set("marsad.v1.LedgerService", true).await;
    let told = watcher.check(request).await.unwrap().into_inner().status;
    assert_eq!(told, 2);
    let addr = bed.addr;
    let ended = bed.ended().await;
    assert!(ended.took >= Duration::from_millis(1_000));
    assert_eq!(ended.cut, 0);
    let status = watch.message().await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    assert!(
        TcpStream::connect(addr).await.is_err(),
        "the port is still open"
    );
}

#[tokio::test]
async fn a_second_wish_ends_the_grace_and_the_waiting() {
    let bed = Bed::start(&["drain.grace_ms=20000", "drain.deadline_ms=4000"]).await;
    let mut client = bed.analysis().await;
    let call = tokio::spawn(async move { client.analyse(analyse("long")).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    bed.shutdown.ask();
    tokio::time::sleep(Duration::from_millis(50)).await;
    bed.shutdown.force();
    let ended = bed.ended().await;
    assert!(ended.took < Duration::from_secs(2), "{ended:?}");
    assert_eq!(call.await.unwrap().unwrap_err().code(), Code::Unavailable);
}

#[tokio::test]
async fn an_upload_stops_taking_and_keeps_the_outcomes_of_what_it_took() {
    let bed = Bed::start(&[]).await;
    let (sender, items) = tokio::sync::mpsc::channel(8);
    let items = tokio_stream::wrappers::ReceiverStream::new(items);
    let mut answers = bed
        .ingest()
        .await
        .submit_stream(items)
        .await
        .unwrap()
        .into_inner();
    for tag in ["a", "b"] {
        let item = pb::SubmitStreamRequest {
            tag: tag.to_owned(),
            submission: None,
        };
        sender.send(item).await.unwrap();
    }
    let first = answers.message().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let ended = bed.stop().await;
    assert_eq!(ended.cut, 0);
    let second = answers.message().await.unwrap().unwrap();
    assert_eq!((first.tag.as_str(), second.tag.as_str()), ("a", "b"));
    let status = answers.message().await.unwrap_err();
    assert_eq!(reason(&status), Some(ErrorReason::Draining));
}
