//! What hostile requests cost.

use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::body::{Body, Bytes, Frame};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;

use crate::bed::Bed;
use crate::handler::analyse;

/// A gRPC message of zeros, made as it is sent.
struct Zeros {
    head: Option<Bytes>,
    left: usize,
    chunk: Bytes,
}

impl Zeros {
    fn new(bytes: u32) -> Self {
        let mut head = vec![0];
        head.extend(bytes.to_be_bytes());
        Self {
            head: Some(head.into()),
            left: bytes as usize,
            chunk: Bytes::from_static(&[0; 16 << 10]),
        }
    }
}

impl Body for Zeros {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(head) = self.head.take() {
            return Poll::Ready(Some(Ok(Frame::data(head))));
        }
        let next = self.left.min(self.chunk.len());
        self.left -= next;
        let chunk = self.chunk.slice(..next);
        Poll::Ready((next > 0).then(|| Ok(Frame::data(chunk))))
    }
}

/// The most memory that this process has held, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .expect("VmHWM");
    let kilobytes = line.split_whitespace().nth(1).expect("a number");
    kilobytes.parse::<usize>().expect("a number") << 10
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_messages_of_100_mb_cost_less_than_one_of_them() {
    let bed = Bed::start(&[]).await;
    let before = peak();
    let mut calls = Vec::new();
    for _ in 0..4 {
        let stream = TcpStream::connect(bed.addr).await.expect("connects");
        let (sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
                .await
                .expect("speaks HTTP/2");
        tokio::spawn(connection);
        for _ in 0..50 {
            let mut sender = sender.clone();
            let path = format!("http://{}/marsad.v1.AnalysisService/Analyse", bed.addr);
            let request = http::Request::post(path)
                .header("content-type", "application/grpc")
                .header("te", "trailers")
                .body(Zeros::new(100 << 20))
                .expect("a request");
            calls.push(tokio::spawn(
                async move { sender.send_request(request).await },
            ));
        }
    }
    for call in calls {
        let answer = call.await.expect("no panic").expect("an answer");
        // RESOURCE_EXHAUSTED: too large, or one too many.
        assert_eq!(answer.headers()["grpc-status"], "8");
    }
    let grown = peak() - before;
    assert!(grown < 100 << 20, "{} MiB", grown >> 20);
    bed.analysis()
        .await
        .analyse(analyse("echo"))
        .await
        .expect("an answer");
}
