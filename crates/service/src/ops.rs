//! The operator's HTTP port: `/livez`, `/readyz` and `/metrics`, without authentication.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tonic::body::Body;

use crate::metrics::Metrics;
use crate::server::Health;

/// Connections at once; a probe and a scraper need two.
const CONNECTIONS_MAX: usize = 16;

/// A whole connection, from its first byte to its last.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(10);

/// What the port tells.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) health: Health,
    pub(crate) metrics: Metrics,
}

/// The port, bound.
#[derive(Debug)]
pub(crate) struct Ops {
    listener: TcpListener,
    pub(crate) addr: SocketAddr,
}

impl Ops {
    pub(crate) async fn bind(addr: SocketAddr) -> domain::Result<Self> {
        let failed = |error| domain::Error::unavailable(format!("listening on {addr}"), error);
        let listener = TcpListener::bind(addr).await.map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, addr })
    }

    /// Answers until dropped.
    pub(crate) async fn serve(self, told: Told) {
        let slots = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        loop {
            // Never closed.
            let Ok(slot) = Arc::clone(&slots).acquire_owned().await else {
                return;
            };
            match self.listener.accept().await {
                Ok((stream, _)) => {
                    let told = told.clone();
                    tokio::spawn(async move {
                        serve_one(stream, told).await;
                        drop(slot);
                    });
                }
                Err(error) => {
                    tracing::warn!("cannot accept a connection: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }
}

async fn serve_one(stream: TcpStream, told: Told) {
    let service = service_fn(|request| {
        let answer = answer(&request, &told);
        async move { Ok::<_, Infallible>(answer) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    if let Ok(Err(error)) = tokio::time::timeout(CONNECTION_TIMEOUT, connection).await {
        tracing::debug!("operator's connection ended: {error}");
    }
}

fn answer(request: &Request<Incoming>, told: &Told) -> Response<Body> {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let (code, text) = match request.uri().path() {
        _ if !is_read => (StatusCode::METHOD_NOT_ALLOWED, "only GET\n".to_owned()),
        // Answering at all is being alive.
        "/livez" => (StatusCode::OK, "ok\n".to_owned()),
        "/readyz" if told.health.is_ready() => (StatusCode::OK, "ok\n".to_owned()),
        "/readyz" => (StatusCode::SERVICE_UNAVAILABLE, told.health.describe()),
        "/metrics" => (StatusCode::OK, told.metrics.render()),
        _ => (
            StatusCode::NOT_FOUND,
            "/livez, /readyz and /metrics are here\n".to_owned(),
        ),
    };
    let mut response = Response::new(Body::new(text));
    *response.status_mut() = code;
    let plain = http::HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, plain);
    response
}
