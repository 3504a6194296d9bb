//! One HTTP/2 connection, from its first byte to its last call.

use std::convert::Infallible;
use std::io::Cursor;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;
use tonic::body::Body;
use tonic::service::Routes;
use tonic::transport::server::TcpConnectInfo;

use crate::calls::{Calls, Shared, Unread};
use crate::config::Limits;
use crate::random;

/// What every HTTP/2 client sends first.
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// How long a connection past its age may take to close once its calls are cut.
const CLOSING: Duration = Duration::from_secs(5);

/// Serves connections, all alike.
#[derive(Clone, Debug)]
pub(super) struct Connections {
    routes: Routes,
    shared: Arc<Shared>,
    /// Ends calls with `UNAVAILABLE`, on all connections.
    cut: CancellationToken,
    /// Drops connections without a word.
    dropped: CancellationToken,
}

impl Connections {
    pub(super) fn new(routes: Routes, shared: Arc<Shared>) -> Self {
        let cut = CancellationToken::new();
        let dropped = CancellationToken::new();
        Self {
            routes,
            shared,
            cut,
            dropped,
        }
    }

    pub(super) fn cut_calls(&self) {
        self.cut.cancel();
    }

    pub(super) fn drop_all(&self) {
        self.dropped.cancel();
    }

    /// Serves one connection until it closes or is dropped.
    pub(super) async fn serve(self, stream: TcpStream, peer: SocketAddr) {
        let dropped = self.dropped.clone();
        tokio::select! {
            () = self.serve_whole(stream, peer) => {}
            () = dropped.cancelled() => tracing::info!(%peer, "dropped a connection that would not close"),
        }
    }

    async fn serve_whole(self, mut stream: TcpStream, peer: SocketAddr) {
        // Small answers go out at once; a peer that is gone is found by HTTP/2 keepalive.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%peer, "cannot set TCP_NODELAY: {error}");
        }
        let local_addr = stream.local_addr().ok();
        let limits = &self.shared.limits;
        let first_bytes = Duration::from_millis(limits.first_bytes_timeout_ms);
        tokio::select! {
            greeted = tokio::time::timeout(first_bytes, greet(&mut stream)) => match greeted {
                Ok(Ok(true)) => {}
                Ok(Ok(false)) => return tracing::debug!(%peer, "does not speak HTTP/2"),
                Ok(Err(error)) => return tracing::debug!(%peer, "gone before its first bytes: {error}"),
                Err(_) => return tracing::info!(%peer, "sent nothing and is closed"),
            },
            // Nobody waits for an answer on a connection that never asked.
            () = self.shared.draining.cancelled() => return,
        }
        // Drops all calls of this connection, or of all.
        let cut = self.cut.child_token();
        let info = TcpConnectInfo {
            local_addr,
            remote_addr: Some(peer),
        };
        let unread = Unread::default();
        let shared = Arc::clone(&self.shared);
        let calls = Calls::new(self.routes, shared, cut.clone(), unread.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(info.clone());
            let calls = calls.clone();
            async move { Ok::<_, Infallible>(calls.answer(request).await) }
        });
        let io = TokioIo::new(rewound(stream));
        let connection = builder(limits).serve_connection(io, service);
        let patience = Duration::from_millis(limits.unread_timeout_ms);
        tokio::select! {
            () = drive(connection, &self.shared, &cut, peer) => {}
            () = unread.waited(patience) => tracing::info!(%peer, "does not read its answers and is closed"),
        }
    }
}

/// Polls a connection to its end, asking it to close when it is old or the service drains.
async fn drive(
    connection: impl Closing,
    shared: &Shared,
    cut: &CancellationToken,
    peer: SocketAddr,
) {
    let mut connection = std::pin::pin!(connection);
    let closing = async {
        let age = age(&shared.limits);
        tokio::select! {
            () = shared.draining.cancelled() => false,
            () = tokio::time::sleep(age) => true,
        }
    };
    let is_old = tokio::select! {
        result = connection.as_mut() => return ended(result, peer),
        is_old = closing => is_old,
    };
    connection.as_mut().close();
    if is_old {
        let grace = Duration::from_secs(shared.limits.connection_age_grace_s);
        tokio::select! {
            result = connection.as_mut() => return ended(result, peer),
            () = tokio::time::sleep(grace) => cut.cancel(),
        }
        tokio::select! {
            result = connection.as_mut() => ended(result, peer),
            () = tokio::time::sleep(CLOSING) => tracing::info!(%peer, "dropped an old connection"),
        }
    } else {
        ended(connection.await, peer);
    }
}

fn ended(result: hyper::Result<()>, peer: SocketAddr) {
    if let Err(error) = result {
        tracing::debug!(%peer, "connection ended: {error}");
    }
}

/// A connection that can be asked to close once its calls are answered.
trait Closing: Future<Output = hyper::Result<()>> {
    fn close(self: std::pin::Pin<&mut Self>);
}

impl<I, S, E, B> Closing for http2::Connection<I, S, E>
where
    S: hyper::service::HttpService<Incoming, ResBody = B>,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    I: hyper::rt::Read + hyper::rt::Write + Unpin,
    B: http_body::Body + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    E: hyper::rt::bounds::Http2ServerConnExec<S::Future, B>,
{
    fn close(self: std::pin::Pin<&mut Self>) {
        self.graceful_shutdown();
    }
}

fn builder(limits: &Limits) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.concurrent_streams_max)
        .keep_alive_interval(Duration::from_millis(limits.keepalive_interval_ms))
        .keep_alive_timeout(Duration::from_millis(limits.keepalive_timeout_ms))
        // Headers over our own limit must still arrive, so that the call is answered with a gRPC
        // status; what does not even fit in here is answered with HTTP 431.
        .max_header_list_size(4 * limits.header_bytes_max as u32);
    builder
}

/// The age at which a connection is asked to close: up to a tenth more than the limit, so that
/// connections opened together do not come back together.
fn age(limits: &Limits) -> Duration {
    const NEVER: Duration = Duration::from_secs(10 * 365 * 86_400);
    match limits.connection_age_max_s {
        0 => NEVER,
        seconds => Duration::from_secs(seconds).mul_f64(1.0 + random::fraction() / 10.0),
    }
}

/// Reads the preface; false when the peer speaks something else.
async fn greet(stream: &mut TcpStream) -> std::io::Result<bool> {
    let mut read = [0; PREFACE.len()];
    let mut filled = 0;
    while filled < read.len() {
        let more = stream.read(&mut read[filled..]).await?;
        filled += more;
        // Told apart as soon as it can be: a peer of another protocol may send less and wait.
        if more == 0 || !PREFACE.starts_with(&read[..filled]) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The stream with the preface before it again, as hyper wants to read it itself.
fn rewound(stream: TcpStream) -> impl AsyncRead + AsyncWrite + Unpin + Send + 'static {
    let (reader, writer) = stream.into_split();
    tokio::io::join(Cursor::new(PREFACE).chain(reader), writer)
}
