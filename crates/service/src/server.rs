//! The gRPC server of a process: bind, serve, drain.
//!
//! It drives HTTP/2 connections itself instead of through tonic's transport, which never gives up
//! on a silent connection, does not return from a shutdown while a stream is open, and answers
//! deadlines and panics with codes that clients misread.

mod connection;
mod health;
mod shutdown;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{Request, Response};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::{AbortOnDropHandle, TaskTracker};
use tonic::body::Body;
use tonic::server::NamedService;
use tonic::service::{Routes, RoutesBuilder};
use tower::Service;

use crate::calls::Shared;
use crate::config::{Drain, Limits, Listen, Ops};
use crate::metrics::Metrics;
use crate::ops;
use connection::Connections;
pub use health::Health;
pub use shutdown::{Ended, Shutdown};

/// A server that is bound and not yet answering: connections wait in the listener's backlog.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    addr: SocketAddr,
    limits: Limits,
    drain: Drain,
    routes: RoutesBuilder,
    names: Vec<&'static str>,
    health: Health,
    draining: CancellationToken,
    metrics: Metrics,
    ops: Option<ops::Ops>,
}

impl Server {
    /// Binds the address of `listen`; port 0 takes a free one.
    ///
    /// # Errors
    /// [`domain::Error::Unavailable`] when the address is taken or not this machine's.
    pub async fn bind(listen: &Listen, limits: &Limits, drain: &Drain) -> domain::Result<Self> {
        let failed =
            |error| domain::Error::unavailable(format!("listening on {}", listen.addr), error);
        let listener = TcpListener::bind(listen.addr).await.map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        Ok(Self {
            listener,
            addr,
            limits: limits.clone(),
            drain: drain.clone(),
            routes: RoutesBuilder::default(),
            names: Vec::new(),
            health: Health::default(),
            draining: CancellationToken::new(),
            metrics: Metrics::default(),
            ops: None,
        })
    }

    /// The address bound.
    pub fn local_addr(&self) -> SocketAddr {
        self.addr
    }

    /// The handle by which services say whether they can serve.
    pub fn health(&self) -> Health {
        self.health.clone()
    }

    /// Cancelled when the drain begins to end streams, after its grace: feeds and background work
    /// stop on it.
    pub fn draining(&self) -> CancellationToken {
        self.draining.clone()
    }

    /// The handle by which services tell numbers about themselves.
    pub fn metrics(&self) -> Metrics {
        self.metrics.clone()
    }

    /// Binds the operator's port, where `ops` names one.
    ///
    /// # Errors
    /// As [`Server::bind`].
    pub async fn with_ops(mut self, ops: &Ops) -> domain::Result<Self> {
        if let Some(addr) = ops.addr {
            self.ops = Some(ops::Ops::bind(addr).await?);
        }
        Ok(self)
    }

    /// The address of the operator's port, where there is one.
    pub fn ops_addr(&self) -> Option<SocketAddr> {
        self.ops.as_ref().map(|ops| ops.addr)
    }

    /// Adds a generated service, which from then on is reflected, and healthy unless
    /// [`Server::health`] says otherwise. Give it `limits.message_bytes_max` first:
    /// `max_decoding_message_size`.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "two servers have no sum")]
    pub fn add<S>(mut self, service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>
            + NamedService
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send + 'static,
    {
        self.names.push(S::NAME);
        self.health.register(S::NAME);
        self.routes.add_service(service);
        self
    }

    /// Serves until `shutdown` is asked for, then drains: health says `NOT_SERVING` for the grace,
    /// streams end `UNAVAILABLE`, calls finish, and at the deadline what is left is cut. Returns
    /// within grace + deadline, and says how it ended.
    ///
    /// # Errors
    /// [`domain::Error::Internal`] when the reflection service cannot be built.
    pub async fn run(self, shutdown: &Shutdown) -> domain::Result<Ended> {
        let Self {
            listener,
            limits,
            drain,
            health,
            draining,
            ..
        } = self;
        let routes = with_health_and_reflection(self.routes, &self.names, &health)?;
        health.publish().await;
        let slots = Arc::new(Semaphore::new(connections_max(&limits)));
        let shared = Arc::new(Shared::new(limits, draining.clone(), self.metrics.clone()));
        count_connections(&self.metrics, &slots);
        let told = ops::Told {
            health: health.clone(),
            metrics: self.metrics,
        };
        // Answers until the very end, also while draining.
        let _ops = self
            .ops
            .map(|ops| AbortOnDropHandle::new(tokio::spawn(ops.serve(told))));
        let connections = Connections::new(routes, shared);
        let tasks = TaskTracker::new();

        accept_until(&listener, &slots, &connections, &tasks, shutdown.asked()).await;
        tracing::info!(connections = tasks.len(), "draining");
        let started = Instant::now();
        health.drain().await;
        // Whoever has not yet noticed is still served.
        let grace = async {
            tokio::select! {
                () = tokio::time::sleep(drain.grace()) => {}
                () = shutdown.forced() => {}
            }
        };
        accept_until(&listener, &slots, &connections, &tasks, grace).await;
        drop(listener);
        draining.cancel();
        let cut = finish(&tasks, &connections, drain.deadline(), shutdown).await;
        let ended = Ended {
            cut,
            took: started.elapsed(),
        };
        tracing::info!(took_ms = ended.took.as_millis() as u64, cut, "drained");
        Ok(ended)
    }
}

fn count_connections(metrics: &Metrics, slots: &Arc<Semaphore>) {
    let (slots, most) = (Arc::clone(slots), slots.available_permits());
    metrics.gauge("marsad_connections", "Connections open.", move || {
        (most - slots.available_permits()) as f64
    });
}

/// Takes connections until `end`. A connection beyond the cap waits in the listener's backlog.
async fn accept_until(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
    connections: &Connections,
    tasks: &TaskTracker,
    end: impl Future<Output = ()>,
) {
    let mut end = std::pin::pin!(end);
    loop {
        tokio::select! {
            () = &mut end => return,
            Some((stream, peer, slot)) = accept(listener, slots) => {
                let connections = connections.clone();
                tasks.spawn(async move {
                    connections.serve(stream, peer).await;
                    drop(slot);
                });
            }
        }
    }
}

async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    // Never closed.
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return Some((stream, peer, slot)),
            // Out of files or memory: going round at once would burn a core and mend nothing.
            Err(error) => {
                tracing::warn!("cannot accept a connection: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// Waits for all connections; after three quarters of the deadline the calls left are answered
/// `UNAVAILABLE`, at the deadline the connections left are dropped. Returns how many those were.
async fn finish(
    tasks: &TaskTracker,
    connections: &Connections,
    deadline: Duration,
    shutdown: &Shutdown,
) -> usize {
    tasks.close();
    tokio::select! {
        () = tasks.wait() => return 0,
        () = tokio::time::sleep(deadline * 3 / 4) => {}
        () = shutdown.forced() => {}
    }
    connections.cut_calls();
    tokio::select! {
        () = tasks.wait() => return 0,
        () = tokio::time::sleep(deadline / 4) => {}
    }
    let left = tasks.len();
    connections.drop_all();
    tasks.wait().await;
    left
}

fn with_health_and_reflection(
    mut routes: RoutesBuilder,
    names: &[&'static str],
    health: &Health,
) -> domain::Result<Routes> {
    let reflection = |itself: &str| {
        let mut builder = tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(proto::DESCRIPTORS)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
            .with_service_name("grpc.health.v1.Health")
            .with_service_name(itself);
        for name in names {
            builder = builder.with_service_name(*name);
        }
        builder
    };
    let failed = |error| domain::Error::internal("building reflection", error);
    routes.add_service(health.service());
    routes.add_service(
        reflection("grpc.reflection.v1.ServerReflection")
            .build_v1()
            .map_err(failed)?,
    );
    routes.add_service(
        reflection("grpc.reflection.v1alpha.ServerReflection")
            .build_v1alpha()
            .map_err(failed)?,
    );
    Ok(routes.routes().prepare())
}

/// The cap on connections, lowered to half of the files that the process may open, so that stores
/// keep theirs and accepting never runs out.
fn connections_max(limits: &Limits) -> usize {
    let files = std::fs::read_to_string("/proc/self/limits")
        .ok()
        .and_then(|text| {
            let line = text
                .lines()
                .find(|line| line.starts_with("Max open files"))?;
            line.split_whitespace().nth(3)?.parse::<usize>().ok()
        });
    match files {
        Some(files) if files / 2 < limits.connections_max => {
            let most = (files / 2).max(1);
            tracing::warn!(
                "limits.connections_max is lowered to {most}: {files} open files allowed"
            );
            most
        }
        _ => limits.connections_max,
    }
}
