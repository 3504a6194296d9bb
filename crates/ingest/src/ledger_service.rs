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
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use crate::{
    config::Follow,
    follow::{checkpoint_to_wire, follow},
    verify::verify,
};

/// Largest piece of a capture in one message.
const CHUNK_BYTES: usize = 256 << 10;

/// The service.
pub(crate) struct Log {
    ledger: Ledger,
    heartbeat: Duration,
    bounds: Bounds,
    draining: CancellationToken,
    verifier_key: String,
}

impl Log {
    /// `verifier_key` is what verifies the ledger's checkpoints.
    pub(crate) fn new(
        ledger: Ledger,
        config: &Follow,
        draining: CancellationToken,
        verifier_key: String,
    ) -> Self {
        Self {
            ledger,
            verifier_key,
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

    async fn get_checkpoint(
        &self,
        _: Request<pb::GetCheckpointRequest>,
    ) -> Result<Response<pb::GetCheckpointResponse>, Status> {
        let ledger = self.ledger.clone();
        let newest = attached(async move { ledger.newest_checkpoint().await }).await;
        Ok(Response::new(pb::GetCheckpointResponse {
            checkpoint: Some(checkpoint_to_wire(newest.map_err(to_status)?)),
            verifier_key: self.verifier_key.clone(),
        }))
    }

    async fn get_inclusion_proof(
        &self,
        request: Request<pb::GetInclusionProofRequest>,
    ) -> Result<Response<pb::GetInclusionProofResponse>, Status> {
        let pb::GetInclusionProofRequest { position, size } = request.into_inner();
        let ledger = self.ledger.clone();
        let proof = attached(async move { prove_inclusion(&ledger, position, size).await });
        Ok(Response::new(proof.await.map_err(to_status)?))
    }

    async fn get_consistency_proof(
        &self,
        request: Request<pb::GetConsistencyProofRequest>,
    ) -> Result<Response<pb::GetConsistencyProofResponse>, Status> {
        let pb::GetConsistencyProofRequest { old_size, new_size } = request.into_inner();
        let ledger = self.ledger.clone();
        let proof = attached(async move { prove_consistency(&ledger, old_size, new_size).await });
        Ok(Response::new(proof.await.map_err(to_status)?))
    }

    async fn verify(
        &self,
        request: Request<pb::VerifyRequest>,
    ) -> Result<Response<Self::VerifyStream>, Status> {
        let pb::VerifyRequest { log_only } = request.into_inner();
        let ledger = self.ledger.clone();
        let answers = feed(self.bounds, &self.draining, move |to| {
            verify(ledger, log_only, to)
        });
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

/// The size of a tree that is asked for; 0 is the whole.
async fn size_or_head(ledger: &Ledger, size: u64) -> Result<u64> {
    match size {
        0 => Ok(ledger.head().await?.position),
        size => Ok(size),
    }
}

async fn prove_inclusion(
    ledger: &Ledger,
    position: u64,
    size: u64,
) -> Result<pb::GetInclusionProofResponse> {
    let size = size_or_head(ledger, size).await?;
    let hashes = ledger.prove_inclusion(position, size).await?;
    Ok(pb::GetInclusionProofResponse {
        size,
        root_hash: ledger.root_at(size).await?.0.to_vec(),
        leaf_hash: ledger.entry(position).await?.leaf_hash.0.to_vec(),
        hashes: hashes_to_wire(hashes),
    })
}

async fn prove_consistency(
    ledger: &Ledger,
    old: u64,
    new: u64,
) -> Result<pb::GetConsistencyProofResponse> {
    let new_size = size_or_head(ledger, new).await?;
    let hashes = ledger.prove_consistency(old, new_size).await?;
    Ok(pb::GetConsistencyProofResponse {
        new_size,
        new_root_hash: ledger.root_at(new_size).await?.0.to_vec(),
        hashes: hashes_to_wire(hashes),
    })
}

fn hashes_to_wire(hashes: Vec<domain::Sha256>) -> Vec<Vec<u8>> {
    hashes.into_iter().map(|hash| hash.0.to_vec()).collect()
}
