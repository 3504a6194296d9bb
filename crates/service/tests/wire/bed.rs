//! A service whose handlers do what the request says, on a free port of this process.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::task::{Context, Poll};
use std::time::Duration;

use http::uri::PathAndQuery;
use hyper_util::rt::{TokioExecutor, TokioIo};
use proto::pb;
use proto::pb::analysis_service_client::AnalysisServiceClient;
use proto::pb::analysis_service_server::AnalysisServiceServer;
use proto::pb::ingest_service_client::IngestServiceClient;
use proto::pb::ingest_service_server::IngestServiceServer;
use proto::pb::ledger_service_client::LedgerServiceClient;
use proto::pb::ledger_service_server::LedgerServiceServer;
use service::config::{Check, Drain, Limits, Listen, Log, Ops, Problems, Sources};
use service::{Ended, Health, Server, Shutdown};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tonic::body::Body;
use tonic::metadata::AsciiMetadataKey;
use tonic::transport::Channel;
use tonic::{Request, Status};
use tonic_prost::ProstCodec;

use crate::handler::{Handler, analyse};

/// A running service.
pub(crate) struct Bed {
    pub(crate) addr: SocketAddr,
    /// The operator's port, where the settings ask for one.
    pub(crate) ops: Option<SocketAddr>,
    pub(crate) health: Health,
    pub(crate) shutdown: Shutdown,
    /// Calls whose work was done to the end.
    pub(crate) done: Arc<AtomicUsize>,
    running: JoinHandle<domain::Result<Ended>>,
}

/// One HTTP/2 connection with nothing in between.
#[derive(Clone)]
pub(crate) struct Plain(hyper::client::conn::http2::SendRequest<Body>);

impl tower::Service<http::Request<Body>> for Plain {
    type Response = http::Response<hyper::body::Incoming>;
    type Error = hyper::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, hyper::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), hyper::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        Box::pin(self.0.send_request(request))
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    listen: Listen,
    ops: Ops,
    log: Log,
    limits: Limits,
    drain: Drain,
}

impl Check for Config {
    fn check(&self, problems: &mut Problems) {
        self.log.check("log", problems);
        self.limits.check("limits", problems);
        self.drain.check("drain", problems);
    }
}

impl Bed {
    /// Starts with the shared defaults and `settings` over them.
    pub(crate) async fn start(settings: &[&str]) -> Self {
        let mut set = vec![
            "listen.addr=127.0.0.1:0".to_owned(),
            "drain.grace_ms=0".to_owned(),
        ];
        set.extend(settings.iter().map(|setting| setting.to_string()));
        let sources = Sources {
            prefix: "MARSAD_TEST",
            defaults: service::config::SHARED_DEFAULTS,
            set,
            ..Sources::default()
        };
        let config = service::config::load::<Config>(&sources).unwrap().config;
        let server = Server::bind(&config.listen, &config.limits, &config.drain)
            .await
            .unwrap();
        let server = server.with_ops(&config.ops).await.unwrap();
        let (addr, ops) = (server.local_addr(), server.ops_addr());
        let health = server.health();
        let done = Arc::default();
        let handler = Handler {
            done: Arc::clone(&done),
            draining: server.draining(),
        };
        let bytes_max = config.limits.message_bytes_max;
        let server = server
            .add(AnalysisServiceServer::new(handler.clone()).max_decoding_message_size(bytes_max))
            .add(IngestServiceServer::new(handler.clone()).max_decoding_message_size(bytes_max))
            .add(LedgerServiceServer::new(handler).max_decoding_message_size(bytes_max));
        let shutdown = Shutdown::default();
        let asked = shutdown.clone();
        let running = tokio::spawn(async move { server.run(&asked).await });
        Self {
            addr,
            ops,
            health,
            shutdown,
            done,
            running,
        }
    }

    pub(crate) async fn channel(&self) -> Channel {
        let url = format!("http://{}", self.addr);
        tonic::transport::Endpoint::from_shared(url)
            .unwrap()
            .connect()
            .await
            .unwrap()
    }

    pub(crate) async fn analysis(&self) -> AnalysisServiceClient<Channel> {
        AnalysisServiceClient::new(self.channel().await)
            .max_decoding_message_size(64 << 20)
            .max_encoding_message_size(256 << 20)
    }

    pub(crate) async fn ledger(&self) -> LedgerServiceClient<Channel> {
        LedgerServiceClient::new(self.channel().await)
    }

    pub(crate) async fn ingest(&self) -> IngestServiceClient<Channel> {
        IngestServiceClient::new(self.channel().await)
    }

    /// A client that, unlike tonic's channel, keeps no deadline itself.
    pub(crate) async fn plain(&self) -> AnalysisServiceClient<Plain> {
        let stream = TcpStream::connect(self.addr).await.unwrap();
        let (sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
                .await
                .unwrap();
        tokio::spawn(connection);
        let origin = format!("http://{}", self.addr).parse().unwrap();
        AnalysisServiceClient::with_origin(Plain(sender), origin)
    }

    /// Calls any path with any headers.
    pub(crate) async fn call(&self, path: &str, headers: &[(&str, &str)]) -> Result<(), Status> {
        let codec = ProstCodec::<pb::AnalyseRequest, pb::AnalyseResponse>::default();
        let mut request = Request::new(analyse("echo"));
        for (name, value) in headers {
            let name = AsciiMetadataKey::from_bytes(name.as_bytes()).unwrap();
            request.metadata_mut().insert(name, value.parse().unwrap());
        }
        let mut grpc = tonic::client::Grpc::new(self.channel().await);
        grpc.ready().await.unwrap();
        grpc.unary(request, path.parse().unwrap(), codec)
            .await
            .map(|_| ())
    }

    /// Sends bytes that are no UTF-8 where `Analyse` takes text.
    pub(crate) async fn garbled(&self) -> Result<(), Status> {
        // Another message with `bytes` in the place of the text.
        #[derive(Clone, PartialEq, prost::Message)]
        struct Garbled {
            #[prost(bytes = "vec", tag = "2")]
            media_type: Vec<u8>,
        }
        let codec = ProstCodec::<Garbled, pb::AnalyseResponse>::default();
        let request = Request::new(Garbled {
            media_type: vec![0xff, 0xfe],
        });
        let path = PathAndQuery::from_static("/marsad.v1.AnalysisService/Analyse");
        let mut grpc = tonic::client::Grpc::new(self.channel().await);
        grpc.ready().await.unwrap();
        grpc.unary(request, path, codec).await.map(|_| ())
    }

    /// Asks the service to stop and waits until it has.
    pub(crate) async fn stop(self) -> Ended {
        self.shutdown.ask();
        self.ended().await
    }

    pub(crate) async fn ended(self) -> Ended {
        tokio::time::timeout(Duration::from_secs(30), self.running)
            .await
            .unwrap()
            .unwrap()
            .unwrap()
    }
}
