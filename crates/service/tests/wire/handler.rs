//! Handlers that do what the request says.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use proto::pb;
use proto::pb::analysis_service_server::AnalysisService;
use proto::pb::ingest_service_server::IngestService;
use proto::pb::ledger_service_server::LedgerService;
use service::spawned;
use service::stream::{Answers, Bounds};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status, Streaming};

/// Does what `media_type` says.
#[derive(Clone)]
pub(crate) struct Handler {
    pub(crate) done: Arc<AtomicUsize>,
    pub(crate) draining: CancellationToken,
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
                checkpoints: Vec::new(),
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

    async fn get_checkpoint(
        &self,
        _: Request<pb::GetCheckpointRequest>,
    ) -> Result<Response<pb::GetCheckpointResponse>, Status> {
        Err(Status::unimplemented("no test asks for it"))
    }

    async fn get_inclusion_proof(
        &self,
        _: Request<pb::GetInclusionProofRequest>,
    ) -> Result<Response<pb::GetInclusionProofResponse>, Status> {
        Err(Status::unimplemented("no test asks for it"))
    }

    async fn get_consistency_proof(
        &self,
        _: Request<pb::GetConsistencyProofRequest>,
    ) -> Result<Response<pb::GetConsistencyProofResponse>, Status> {
        Err(Status::unimplemented("no test asks for it"))
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

    async fn withdraw(
        &self,
        _: Request<pb::WithdrawRequest>,
    ) -> Result<Response<pb::WithdrawResponse>, Status> {
        Err(Status::unimplemented("no test asks for it"))
    }

    type ReanalyseStream = Answers<pb::ReanalyseResponse>;

    async fn reanalyse(
        &self,
        _: Request<pb::ReanalyseRequest>,
    ) -> Result<Response<Self::ReanalyseStream>, Status> {
        Err(Status::unimplemented("no test asks for it"))
    }

    async fn list_rejections(
        &self,
        _: Request<pb::ListRejectionsRequest>,
    ) -> Result<Response<pb::ListRejectionsResponse>, Status> {
        Ok(Response::new(pb::ListRejectionsResponse::default()))
    }
}
