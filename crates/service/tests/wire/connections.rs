//! Connections that do not behave.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::bed::Bed;
use crate::handler::{after, analyse, follow};

/// Waits until the peer closes, and how long that took.
async fn closed(mut stream: TcpStream) -> Duration {
    let started = Instant::now();
    let mut buffer = [0; 1_024];
    tokio::time::timeout(Duration::from_secs(10), async {
        while !matches!(stream.read(&mut buffer).await, Ok(0) | Err(_)) {}
    })
    .await
    .expect("the connection is still open");
    started.elapsed()
}

#[tokio::test]
async fn a_connection_that_says_nothing_or_not_enough_is_closed_in_time() {
    let bed = Bed::start(&["limits.first_bytes_timeout_ms=200"]).await;
    for bytes in [&b""[..], b"P", b"PRI * HTTP/2.0\r\n\r\n"] {
        let mut stream = TcpStream::connect(bed.addr).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let took = closed(stream).await;
        assert!(took < Duration::from_secs(2), "{bytes:?}: {took:?}");
    }
}

#[tokio::test]
async fn a_connection_of_another_protocol_is_closed_at_once() {
    let bed = Bed::start(&[]).await;
    for bytes in [
        &b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"[..],
        b"\x16\x03\x01",
        b"PRX",
    ] {
        let mut stream = TcpStream::connect(bed.addr).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        assert!(closed(stream).await < Duration::from_secs(2));
    }
}

#[tokio::test]
async fn a_peer_that_stops_answering_is_closed_by_keepalive() {
    let set = [
        "limits.keepalive_interval_ms=1000",
        "limits.keepalive_timeout_ms=200",
    ];
    let bed = Bed::start(&set).await;
    let mut stream = TcpStream::connect(bed.addr).await.unwrap();
    // The preface and empty settings; then the server's pings are not answered.
    stream
        .write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0")
        .await
        .unwrap();
    assert!(closed(stream).await < Duration::from_secs(4));
}

#[tokio::test]
async fn a_connection_beyond_the_cap_waits_for_its_turn() {
    let set = [
        "limits.connections_max=1",
        "limits.first_bytes_timeout_ms=300",
    ];
    let bed = Bed::start(&set).await;
    let silent = TcpStream::connect(bed.addr).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let started = Instant::now();
    bed.analysis().await.analyse(analyse("echo")).await.unwrap();
    // Not before the silent one was closed.
    assert!(
        started.elapsed() > Duration::from_millis(150),
        "{:?}",
        started.elapsed()
    );
    drop(silent);
}

#[tokio::test]
async fn an_old_connection_is_asked_to_reconnect_and_its_streams_end_with_a_word() {
    let set = [
        "limits.connection_age_max_s=1",
        "limits.connection_age_grace_s=1",
    ];
    let bed = Bed::start(&set).await;
    let mut client = bed.ledger().await;
    let mut stream = client
        .follow(follow(after::LIVE))
        .await
        .unwrap()
        .into_inner();
    assert!(stream.message().await.unwrap().is_some());
    let started = Instant::now();
    let status = stream.message().await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::Unavailable, "{status:?}");
    assert!(started.elapsed() < Duration::from_secs(4));
    // The same client comes back by itself.
    client.follow(follow(after::LIVE)).await.unwrap();
}
