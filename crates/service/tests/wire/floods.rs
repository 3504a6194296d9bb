//! Floods of HTTP/2 frames: held by the protocol library, whose floor these tests keep.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::bed::Bed;
use crate::handler::analyse;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;
const END_HEADERS: u8 = 4;
const ENHANCE_YOUR_CALM: u32 = 11;

/// `:method POST`, `:scheme http`, `:path /` of the static table.
const REQUEST: [u8; 3] = [0x83, 0x86, 0x84];

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut bytes = (payload.len() as u32).to_be_bytes()[1..].to_vec();
    bytes.extend([kind, flags]);
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}

/// What a server says before it closes a connection (RFC 9113, section 6.8).
#[derive(Debug)]
struct Goodbye {
    /// The last stream that it took.
    last_stream: u32,
    reason: u32,
}

/// How fast a flood comes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// As fast as the buffers between take it, which hold megabytes.
    Free,
    /// Each part only once the server has read the one before.
    Read,
}

/// Sends what `flood` makes for 0, 1, 2 … until the server says goodbye or closes, or `most` are
/// sent; then tells the number sent and the goodbye.
async fn flood(
    bed: &Bed,
    most: usize,
    pace: Pace,
    flood: impl Fn(usize) -> Vec<u8>,
) -> (usize, Option<Goodbye>) {
    let stream = TcpStream::connect(bed.addr).await.expect("connects");
    let (mut reader, mut writer) = stream.into_split();
    let (answered, mut answers) = watch::channel(0);
    let reading = tokio::spawn(async move {
        let mut head = [0; 9];
        while reader.read_exact(&mut head).await.is_ok() {
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            let mut payload = vec![0; length];
            if reader.read_exact(&mut payload).await.is_err() {
                return None;
            }
            if head[3] == PING {
                answered.send_modify(|count| *count += 1);
            }
            if head[3] == GOAWAY {
                let number = |at: usize| {
                    u32::from_be_bytes(payload[at..at + 4].try_into().expect("four bytes"))
                };
                return Some(Goodbye {
                    last_stream: number(0),
                    reason: number(4),
                });
            }
        }
        None
    });
    let mut hello = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    hello.extend(frame(SETTINGS, 0, 0, &[]));
    writer.write_all(&hello).await.expect("takes the preface");
    let mut sent = 0;
    while sent < most && !reading.is_finished() {
        let mut part = flood(sent);
        if pace == Pace::Read {
            part.extend(frame(PING, 0, 0, &[0; 8]));
        }
        if writer.write_all(&part).await.is_err() {
            break;
        }
        sent += 1;
        // Ends as well when the reader does.
        let read = answers.wait_for(|count| pace == Pace::Free || *count == sent);
        if read.await.is_err() {
            break;
        }
    }
    let goodbye = tokio::time::timeout(Duration::from_secs(10), reading).await;
    let goodbye = goodbye
        .expect("the connection is still open")
        .expect("the reader");
    (sent, goodbye)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_reset_as_soon_as_made_end_the_connection_and_no_other() {
    let bed = Bed::start(&[]).await;
    let mut neighbour = bed.analysis().await;
    let (_, goodbye) = flood(&bed, 20_000, Pace::Free, |i| {
        let stream = 2 * i as u32 + 1;
        let mut both = frame(HEADERS, END_HEADERS, stream, &REQUEST);
        both.extend(frame(RST_STREAM, 0, stream, &8u32.to_be_bytes()));
        both
    })
    .await;
    let goodbye = goodbye.expect("a goodbye");
    assert_eq!(goodbye.reason, ENHANCE_YOUR_CALM);
    // More may have been sent: a busy server leaves them in the buffers between.
    assert!(goodbye.last_stream < 2 * 5_000, "{goodbye:?}");
    neighbour.analyse(analyse("echo")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn headers_without_an_end_end_the_connection_and_no_other() {
    let bed = Bed::start(&[]).await;
    let mut neighbour = bed.analysis().await;
    // A literal header `x: aaaa…`, never indexed.
    let mut header = vec![0x10, 1, b'x', 0x7f, 0x81, 0x7d];
    header.resize(16_000, b'a');
    let (sent, _) = flood(&bed, 1_000, Pace::Free, |i| match i {
        0 => frame(HEADERS, 0, 1, &REQUEST),
        _ => frame(CONTINUATION, 0, 1, &header),
    })
    .await;
    assert!(sent < 500, "8 MB of headers were taken");
    neighbour.analyse(analyse("echo")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn empty_data_without_an_end_ends_the_connection_and_no_other() {
    let bed = Bed::start(&[]).await;
    let mut neighbour = bed.analysis().await;
    let (sent, _) = flood(&bed, 10_000, Pace::Read, |i| match i {
        0 => frame(HEADERS, END_HEADERS, 1, &REQUEST),
        _ => frame(DATA, 0, 1, &[]).repeat(100),
    })
    .await;
    assert!(sent < 4_000, "400,000 frames were taken");
    neighbour.analyse(analyse("echo")).await.unwrap();
}
