//! A service whose handlers do what the request says, on a free port of this process.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use http::uri::PathAndQuery;
use hyper_util::rt::{TokioExecutor, TokioIo};
use proto::pb;
use proto::pb::analysis_service_client::AnalysisServiceClient;
use proto::pb::analysis_service_server::{AnalysisService, AnalysisServiceServer};
use proto::pb::ingest_service_client::IngestServiceClient;
use proto::pb::ingest_service_server::{IngestService, IngestServiceServer};
use proto::pb::ledger_service_client::LedgerServiceClient;
use proto::pb::ledger_service_server::{LedgerService, LedgerServiceServer};
use service::config::{Check, Drain, Limits, Listen, Log, Problems, Sources};
use service::stream::{Answers, Bounds};
use service::{Ended, Health, Server, Shutdown, spawned};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tonic::body::Body;
use tonic::metadata::AsciiMetadataKey;
use tonic::transport::Channel;
use tonic::{Request, Response, Status, Streaming};
use tonic_prost::ProstCodec;

/// A running service.
pub(crate) struct Bed {
    pub(crate) addr: SocketAddr,
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
        let addr = server.local_addr();
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

/// Does what `media_type` says.
#[derive(Clone)]
pub(crate) struct Handler {
    done: Arc<AtomicUsize>,
    draining: CancellationToken,
}

/// A request that makes the handler do `what`.
pub(crate) fn analyse(what: &str) -> pb::AnalyseRequest {
    pb::AnalyseRequest {
        media_type: what.to_owned(),
        ..Default::default()
    }
}

#[tonic::async_trait]
impl AnalysisService for Handler {
    async fn analyse(
        &self,
        request: Request<pb::AnalyseRequest>,
    ) -> Result<Response<pb::AnalyseResponse>, Status> {
        let what = request.into_inner().media_type;
        let done = Arc::clone(&self.done);
        let work = spawned(async move {
            match what.as_str() {
                "panic" => panic!("poison record"),
                "range" => {
                    return Err(domain::Error::OutOfRange {
                        what: "position",
                        given: 9,
                        first: 0,
                        last: 7,
                    });
                }
                "internal" => return Err(domain::Error::internal("writing", "secret")),
                "short" => tokio::time::sleep(Duration::from_millis(300)).await,
                "long" => tokio::time::sleep(Duration::from_secs(60)).await,
                _ => {}
            }
            done.fetch_add(1, Ordering::SeqCst);
            Ok(pb::AnalyseResponse::default())
        });
        work.await.map(Response::new).map_err(service::to_status)
    }
}

/// Where a follow starts says what it does.
pub(crate) mod after {
    /// Sends one message, then waits for ever.
    pub(crate) const LIVE: u64 = 0;
    /// Sends as fast as it can, for ever.
    pub(crate) const BACKLOG: u64 = 1;
    /// Sends one message and panics.
    pub(crate) const PANIC: u64 = 2;
    /// Sends one message and fails.
    pub(crate) const FAILURE: u64 = 3;
}

pub(crate) fn follow(after: u64) -> pb::FollowRequest {
    pb::FollowRequest {
        after,
        ..Default::default()
    }
}

#[tonic::async_trait]
impl LedgerService for Handler {
    type FollowStream = Answers<pb::FollowResponse>;
    type VerifyStream = Answers<pb::VerifyResponse>;
    type FetchCaptureStream = Answers<pb::FetchCaptureResponse>;

    async fn follow(
        &self,
        request: Request<pb::FollowRequest>,
    ) -> Result<Response<Self::FollowStream>, Status> {
        let after = request.into_inner().after;
        let bounds = Bounds {
            items_max: 8,
            wait: Duration::from_millis(500),
            ..Bounds::default()
        };
        let answers = service::stream::feed(bounds, &self.draining, move |sender| async move {
            let entry = pb::LedgerEntry {
                body: vec![7; 64 << 10],
                ..Default::default()
            };
            let message = pb::FollowResponse {
                entries: vec![entry],
                head: None,
            };
            for position in 1.. {
                sender.send(message.clone(), 64 << 10).await?;
                sender.reached(position);
                match after {
                    after::LIVE => std::future::pending::<()>().await,
                    after::PANIC => panic!("poison entry"),
                    after::FAILURE => return Err(domain::Error::DataLoss("leaf 2".into())),
                    _ => {}
                }
            }
            Ok(())
        });
        Ok(Response::new(answers))
    }

    async fn get_head(
        &self,
        _: Request<pb::GetHeadRequest>,
    ) -> Result<Response<pb::GetHeadResponse>, Status> {
        panic!("outside of any task");
    }

    async fn verify(
        &self,
        _: Request<pb::VerifyRequest>,
    ) -> Result<Response<Self::VerifyStream>, Status> {
        Err(Status::cancelled("Timeout expired"))
    }

    async fn fetch_capture(
        &self,
        _: Request<pb::FetchCaptureRequest>,
    ) -> Result<Response<Self::FetchCaptureStream>, Status> {
        Err(service::to_status(domain::Error::Overloaded(
            "too much".into(),
        )))
    }
}

#[tonic::async_trait]
impl IngestService for Handler {
    type SubmitStreamStream = Answers<pb::SubmitStreamResponse>;

    async fn submit(
        &self,
        _: Request<pb::SubmitRequest>,
    ) -> Result<Response<pb::SubmitResponse>, Status> {
        let violation = |field| domain::Violation::new(field, "REQUIRED", "is required");
        let violations = vec![violation("submission.outlet"), violation("submission.body")];
        Err(service::to_status(domain::Error::Invalid(violations)))
    }

    async fn submit_stream(
        &self,
        request: Request<Streaming<pb::SubmitStreamRequest>>,
    ) -> Result<Response<Self::SubmitStreamStream>, Status> {
        let mut items = request.into_inner();
        let draining = self.draining.clone();
        let done = Arc::clone(&self.done);
        let answers = service::stream::outcomes(Bounds::default(), |sender| async move {
            for index in 0.. {
                let item = tokio::select! {
                    item = items.message() => item.map_err(service::from_status)?,
                    () = draining.cancelled() => {
                        sender.drained();
                        return Ok(());
                    }
                };
                let Some(item) = item else { return Ok(()) };
                done.fetch_add(1, Ordering::SeqCst);
                let answer = pb::SubmitStreamResponse {
                    tag: item.tag,
                    index,
                    result: None,
                };
                sender.send(answer, 16).await?;
            }
            Ok(())
        });
        Ok(Response::new(answers))
    }

    async fn list_rejections(
        &self,
        _: Request<pb::ListRejectionsRequest>,
    ) -> Result<Response<pb::ListRejectionsResponse>, Status> {
        Ok(Response::new(pb::ListRejectionsResponse::default()))
    }
}
