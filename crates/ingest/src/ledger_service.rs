//! `LedgerService`: the ledger for those who follow, check and fetch.

use std::time::Duration;

use domain::{Error, Result};
use ledger::Ledger;
use proto::{head_to_wire, pb};
use service::{
    attached,
    stream::{Answers, Bounds, feed},
    to_status,
};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use crate::{config::Follow, follow::follow};

/// Largest piece of a capture in one message.
const CHUNK_BYTES: usize = 256 << 10;
/// Time between two reports of a verification's progress.
const PROGRESS: Duration = Duration::from_millis(200);

/// The service.
pub(crate) struct Log {
    ledger: Ledger,
    heartbeat: Duration,
    bounds: Bounds,
    draining: CancellationToken,
}

impl Log {
    pub(crate) fn new(ledger: Ledger, config: &Follow, draining: CancellationToken) -> Self {
        Self {
            ledger,
            heartbeat: config.heartbeat(),
            bounds: config.bounds(),
            draining,
        }
    }
}

#[tonic::async_trait]
impl pb::ledger_service_server::LedgerService for Log {
    type FollowStream = Answers<pb::FollowResponse>;
    type VerifyStream = Answers<pb::VerifyResponse>;
    type FetchCaptureStream = Answers<pb::FetchCaptureResponse>;

    async fn follow(
        &self,
        request: Request<pb::FollowRequest>,
    ) -> Result<Response<Self::FollowStream>, Status> {
        let pb::FollowRequest { after, store } = request.into_inner();
        let ledger = self.ledger.clone();
        attached(async move { may_follow(&ledger, after, &store).await })
            .await
            .map_err(to_status)?;
        let (ledger, heartbeat) = (self.ledger.clone(), self.heartbeat);
        let answers = feed(self.bounds, &self.draining, move |to| {
            follow(ledger, after, heartbeat, to)
        });
        Ok(Response::new(answers))
    }

    async fn get_head(
        &self,
        _: Request<pb::GetHeadRequest>,
    ) -> Result<Response<pb::GetHeadResponse>, Status> {
        let ledger = self.ledger.clone();
        let head = attached(async move { ledger.head().await })
            .await
            .map_err(to_status)?;
        let head = Some(head_to_wire(head, self.ledger.store()));
        Ok(Response::new(pb::GetHeadResponse { head }))
    }

    async fn verify(
        &self,
        _: Request<pb::VerifyRequest>,
    ) -> Result<Response<Self::VerifyStream>, Status> {
        let ledger = self.ledger.clone();
        let answers = feed(self.bounds, &self.draining, move |to| verify(ledger, to));
        Ok(Response::new(answers))
    }

    async fn fetch_capture(
        &self,
        request: Request<pb::FetchCaptureRequest>,
    ) -> Result<Response<Self::FetchCaptureStream>, Status> {
        let pb::FetchCaptureRequest { sha256 } = request.into_inner();
        let sha256 = proto::digest(&sha256).ok_or_else(|| {
            to_status(Error::invalid("sha256", "VALUE_INVALID", "is not 32 bytes"))
        })?;
        let ledger = self.ledger.clone();
        let bytes = attached(async move { ledger.capture(sha256).await }).await;
        let absent = || {
            to_status(Error::NotFound {
                kind: "capture",
                id: sha256.hex(),
            })
        };
        let bytes = bytes.map_err(to_status)?.ok_or_else(absent)?;
        let answers = feed(self.bounds, &self.draining, async move |to| {
            for chunk in bytes.chunks(CHUNK_BYTES) {
                let message = pb::FetchCaptureResponse {
                    chunk: chunk.to_vec(),
                };
                if to.send(message, chunk.len()).await.is_err() {
                    break;
                }
            }
            Ok(())
        });
        Ok(Response::new(answers))
    }
}

/// Whether a follower that has everything up to `after` of `store` can go on here.
async fn may_follow(ledger: &Ledger, after: u64, store: &str) -> Result<()> {
    if !store.is_empty() && store != ledger.store() {
        return Err(Error::Precondition {
            reason: "STORE_MISMATCH",
            message: format!("position {after} belongs to the store {store}, not to this one"),
        });
    }
    let last = ledger.head().await?.position;
    if after > last {
        return Err(Error::OutOfRange {
            what: "position",
            given: after,
            first: 0,
            last,
        });
    }
    Ok(())
}

async fn verify(ledger: Ledger, to: service::stream::Sender<pb::VerifyResponse>) -> Result<()> {
    let (told, mut progress) = watch::channel(ledger::Progress::default());
    let verifying = ledger.verify(0, move |now| {
        told.send_replace(now);
    });
    tokio::pin!(verifying);
    let mut ticks = tokio::time::interval(PROGRESS);
    loop {
        tokio::select! {
            head = &mut verifying => {
                let done = Some(head_to_wire(head?, ledger.store()));
                let last = message(&mut progress, done);
                let _ = to.send(last, 64).await;
                return Ok(());
            }
            _ = ticks.tick() => {
                let so_far = message(&mut progress, None);
                if to.send(so_far, 64).await.is_err() {
                    return Ok(());
                }
            }
        }
    }
}

fn message(
    progress: &mut watch::Receiver<ledger::Progress>,
    done: Option<pb::LedgerHead>,
) -> pb::VerifyResponse {
    let ledger::Progress {
        entries,
        checkpoints,
        last: _,
    } = *progress.borrow_and_update();
    pb::VerifyResponse {
        entries_checked: entries,
        checkpoints_checked: checkpoints,
        done,
    }
}
