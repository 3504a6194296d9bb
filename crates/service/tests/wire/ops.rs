//! The operator's port.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::bed::Bed;
use crate::handler::analyse;

/// The status line and the body of an answer.
async fn get(addr: SocketAddr, method: &str, path: &str) -> (String, String) {
    let mut stream = TcpStream::connect(addr).await.expect("connects");
    let request = format!("{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .await
        .expect("takes the request");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("answers");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head");
    (
        head.lines().next().unwrap_or_default().to_owned(),
        body.to_owned(),
    )
}

#[tokio::test]
async fn ready_follows_health_and_alive_does_not() {
    let bed = Bed::start(&["ops.addr=127.0.0.1:0", "drain.grace_ms=300"]).await;
    let ops = bed.ops.unwrap();
    assert_eq!(
        get(ops, "GET", "/readyz").await,
        ("HTTP/1.1 200 OK".into(), "ok\n".into())
    );
    bed.health.set("marsad.v1.LedgerService", false).await;
    let (status, body) = get(ops, "GET", "/readyz").await;
    assert_eq!(status, "HTTP/1.1 503 Service Unavailable");
    assert_eq!(body, "marsad.v1.LedgerService cannot serve\n");
    assert_eq!(get(ops, "GET", "/livez").await.0, "HTTP/1.1 200 OK");
    bed.health.set("marsad.v1.LedgerService", true).await;
    bed.shutdown.ask();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(
        get(ops, "GET", "/readyz").await.1,
        "the service is shutting down\n"
    );
    bed.ended().await;
    assert!(
        TcpStream::connect(ops).await.is_err(),
        "the port is still open"
    );
}

#[tokio::test]
async fn metrics_count_calls_by_method_and_code() {
    let bed = Bed::start(&["ops.addr=127.0.0.1:0"]).await;
    let mut client = bed.analysis().await;
    client.analyse(analyse("echo")).await.unwrap();
    client.analyse(analyse("range")).await.unwrap_err();
    bed.call("/invented.Service/Method", &[]).await.unwrap_err();
    let (_, text) = get(bed.ops.unwrap(), "GET", "/metrics").await;
    for line in [
        "marsad_calls_total{method=\"marsad.v1.AnalysisService/Analyse\",code=\"Ok\"} 1",
        "marsad_calls_total{method=\"marsad.v1.AnalysisService/Analyse\",code=\"OutOfRange\"} 1",
        "marsad_calls_total{method=\"unknown\",code=\"Unimplemented\"} 1",
        "marsad_calls_in_flight 0",
        "marsad_streams_open 0",
    ] {
        assert!(
            text.lines().any(|told| told == line),
            "{line} is not in\n{text}"
        );
    }
    assert!(text.contains("\nmarsad_connections "), "{text}");
}

#[tokio::test]
async fn other_paths_and_methods_are_refused() {
    let bed = Bed::start(&["ops.addr=127.0.0.1:0"]).await;
    let ops = bed.ops.unwrap();
    assert_eq!(get(ops, "GET", "/").await.0, "HTTP/1.1 404 Not Found");
    assert_eq!(
        get(ops, "POST", "/metrics").await.0,
        "HTTP/1.1 405 Method Not Allowed"
    );
}
