//! `IngestService`: reports one by one and in streams, and what was refused.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use domain::{Error, Result};
use ledger::Ledger;
use proto::pb;
use service::{
    attached, from_status, spawned,
    stream::{Answers, Bounds, Sender, feed, outcomes},
    to_status,
};
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tonic::{Request, Response, Status, Streaming};

use crate::{
    config::Submit,
    page_token,
    pipeline::{Pipeline, Pressure},
    reanalysis::reanalyse,
    refusal::{Claims, refusal, to_wire},
    submission,
    withdrawal::withdraw,
};

/// Rejections on a page where the request names no number, and at most.
const PAGE_SIZE: (u32, u32) = (50, 500);

/// The service.
#[derive(Clone)]
pub(crate) struct Ingest {
    pipeline: Pipeline,
    ledger: Ledger,
    config: Submit,
    draining: CancellationToken,
}

impl Ingest {
    pub(crate) fn new(
        pipeline: Pipeline,
        ledger: Ledger,
        config: Submit,
        draining: CancellationToken,
    ) -> Self {
        Self {
            pipeline,
            ledger,
            config,
            draining,
        }
    }

    async fn submit_one(
        &self,
        given: Option<pb::Submission>,
        pressure: Pressure,
    ) -> Result<pb::Receipt> {
        let claims = Claims::of(given.as_ref());
        let submit = async {
            let submission = submission::parse(given, "submission.", self.config.body_bytes_max)?;
            self.pipeline.submit(submission, pressure).await
        };
        let result = submit.await.map_err(inside);
        if let Err(error) = &result {
            claims.keep(error, &self.ledger).await;
        }
        result
    }

    /// Takes items until the client ends its side, answering each when it is durable. What has been
    /// taken is finished whatever happens to the stream.
    async fn submit_all(
        self,
        mut items: Streaming<pb::SubmitStreamRequest>,
        to: Sender<pb::SubmitStreamResponse>,
    ) -> Result<()> {
        let slots = Arc::new(Semaphore::new(self.config.stream_in_flight_max));
        let (to, tasks, index) = (Arc::new(to), TaskTracker::new(), AtomicU64::new(0));
        let ended = loop {
            // Never closed; and without a free slot the next item stays with the client.
            let Ok(slot) = slots.clone().acquire_owned().await else {
                break Ok(());
            };
            let item = tokio::select! {
                item = items.message() => item,
                () = to.closed() => break Ok(()),
                () = self.draining.cancelled() => {
                    to.drained();
                    break Ok(());
                }
            };
            let pb::SubmitStreamRequest { tag, submission } = match item {
                Ok(Some(item)) => item,
                // Also what a client that cancels looks like: nothing hangs on it.
                Ok(None) => break Ok(()),
                Err(status) => break Err(from_status(status)),
            };
            let index = index.fetch_add(1, Ordering::Relaxed);
            let (this, to) = (self.clone(), to.clone());
            tasks.spawn(async move {
                let result = match this.submit_one(submission, Pressure::Wait).await {
                    Ok(receipt) => pb::submit_stream_response::Result::Receipt(receipt),
                    Err(error) => pb::submit_stream_response::Result::Refusal(refusal(error)),
                };
                let answer = pb::SubmitStreamResponse {
                    tag,
                    index,
                    result: Some(result),
                };
                // Without a reader the outcome is lost, the report is not.
                let _ = to.send(answer, 256).await;
                drop(slot);
            });
        };
        tasks.close();
        tasks.wait().await;
        ended
    }
}

#[tonic::async_trait]
impl pb::ingest_service_server::IngestService for Ingest {
    type SubmitStreamStream = Answers<pb::SubmitStreamResponse>;
    type ReanalyseStream = Answers<pb::ReanalyseResponse>;

    async fn submit(
        &self,
        request: Request<pb::SubmitRequest>,
    ) -> Result<Response<pb::SubmitResponse>, Status> {
        let pb::SubmitRequest { submission } = request.into_inner();
        let this = self.clone();
        let receipt =
            spawned(async move { this.submit_one(submission, Pressure::Refuse).await }).await;
        let receipt = Some(receipt.map_err(to_status)?);
        Ok(Response::new(pb::SubmitResponse { receipt }))
    }

    async fn submit_stream(
        &self,
        request: Request<Streaming<pb::SubmitStreamRequest>>,
    ) -> Result<Response<Self::SubmitStreamStream>, Status> {
        let (this, items) = (self.clone(), request.into_inner());
        let answers = outcomes(Bounds::default(), move |to| this.submit_all(items, to));
        Ok(Response::new(answers))
    }

    async fn withdraw(
        &self,
        request: Request<pb::WithdrawRequest>,
    ) -> Result<Response<pb::WithdrawResponse>, Status> {
        let (ledger, request) = (self.ledger.clone(), request.into_inner());
        let done = spawned(async move { withdraw(&ledger, request).await }).await;
        done.map(Response::new).map_err(to_status)
    }

    async fn reanalyse(
        &self,
        request: Request<pb::ReanalyseRequest>,
    ) -> Result<Response<Self::ReanalyseStream>, Status> {
        let (ledger, pipeline) = (self.ledger.clone(), self.pipeline.clone());
        let request = request.into_inner();
        // What it records, the ledger's own task writes: it can be stopped anywhere.
        let answers = feed(Bounds::default(), &self.draining, move |to| {
            reanalyse(ledger, pipeline, request, to)
        });
        Ok(Response::new(answers))
    }

    async fn list_rejections(
        &self,
        request: Request<pb::ListRejectionsRequest>,
    ) -> Result<Response<pb::ListRejectionsResponse>, Status> {
        let pb::ListRejectionsRequest {
            page_size,
            page_token,
        } = request.into_inner();
        let after = page_token::decode(&page_token).map_err(to_status)?;
        let size = if page_size == 0 {
            PAGE_SIZE.0
        } else {
            page_size.min(PAGE_SIZE.1)
        };
        let ledger = self.ledger.clone();
        // One more than asked for tells whether there is another page.
        let wanted = u64::from(size) + 1;
        let found = attached(async move { ledger.rejections(after.as_ref(), wanted).await }).await;
        let mut rejections = found.map_err(to_status)?;
        let more = rejections.len() > size as usize;
        rejections.truncate(size as usize);
        let next = rejections
            .last()
            .filter(|_| more)
            .map(|last| page_token::encode(&last.cursor()));
        Ok(Response::new(pb::ListRejectionsResponse {
            rejections: rejections.into_iter().map(to_wire).collect(),
            next_page_token: next.unwrap_or_default(),
        }))
    }
}

/// What reading the page complains of, by its path in the request.
fn inside(error: Error) -> Error {
    let Error::Invalid(mut violations) = error else {
        return error;
    };
    for violation in &mut violations {
        if !violation.field.starts_with("submission") {
            violation.field.insert_str(0, "submission.");
        }
    }
    Error::Invalid(violations)
}
