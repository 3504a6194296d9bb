//! `CatalogService`: a new catalog, built beside the one that answers.

use std::{sync::Arc, time::Duration};

use catalog::Catalog;
use domain::{Error, Result};
use proto::pb::{self, ledger_service_client::LedgerServiceClient};
use service::{
    from_status,
    stream::{Answers, Bounds, Sender, feed},
};
use tokio::sync::{Mutex, watch};
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};
use tonic::{Request, Response, Status, transport::Channel};

use crate::{
    config,
    follower::{Follower, Seen},
    witness::Witness,
};

/// Time between two looks at how far it is.
const LOOK: Duration = Duration::from_millis(100);

/// The service.
#[derive(Clone)]
pub(crate) struct Rebuilds {
    catalog: Catalog,
    ledger: Channel,
    config: config::Ledger,
    draining: CancellationToken,
    running: Arc<Mutex<Option<watch::Receiver<State>>>>,
}

/// How a rebuild stands.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    progress: pb::RebuildCatalogResponse,
    /// It ended otherwise than well; the log says how.
    has_failed: bool,
}

impl Rebuilds {
    pub(crate) fn new(
        catalog: Catalog,
        ledger: Channel,
        config: config::Ledger,
        draining: CancellationToken,
    ) -> Self {
        Self {
            catalog,
            ledger,
            config,
            draining,
            running: Arc::default(),
        }
    }

    /// The rebuild that runs, or a new one.
    async fn state(&self) -> watch::Receiver<State> {
        let mut running = self.running.lock().await;
        if let Some(state) = running.as_ref().filter(|state| is_running(&state.borrow())) {
            return state.clone();
        }
        let (told, state) = watch::channel(State::default());
        *running = Some(state.clone());
        let this = self.clone();
        tokio::spawn(async move {
            let draining = this.draining.clone();
            let rebuilt = tokio::select! {
                rebuilt = this.rebuild(&told) => rebuilt,
                () = draining.cancelled() => return,
            };
            if let Err(error) = rebuilt {
                tracing::error!(%error, "the catalog is not rebuilt");
                told.send_modify(|state| state.has_failed = true);
            }
        });
        state
    }

    async fn rebuild(&self, told: &watch::Sender<State>) -> Result<()> {
        tracing::info!("building the catalog anew");
        let next = self.catalog.beside().await?;
        let (follower, _seen) = Follower::new(next.clone(), self.ledger.clone(), &self.config)?;
        let _following = AbortOnDropHandle::new(tokio::spawn(follower.run()));
        loop {
            let is_there = next.index_position() >= self.catalog.position();
            let is_next = is_there
                && match self.continues(&next).await {
                    // The ledger comes back, as it does for a follower.
                    Err(Error::Unavailable { .. }) => false,
                    other => other?,
                };
            let done = is_next && self.catalog.adopt(&next).await?;
            let progress = pb::RebuildCatalogResponse {
                position: next.position(),
                index_position: next.index_position(),
                catalog_position: self.catalog.position(),
                done,
            };
            told.send_modify(|state| state.progress = progress);
            if done {
                tracing::info!(position = progress.position, "the new catalog answers");
                return Ok(());
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Whether `next` has all that the catalog has. A rebuild must not hide that the ledger changed:
    /// the history that `next` was built of has to continue the one that the catalog saw.
    ///
    /// # Errors
    /// `DataLoss` where it does not.
    async fn continues(&self, next: &Catalog) -> Result<bool> {
        let old = Witness::new(self.catalog.witness().await?, None);
        let new = Witness::new(next.witness().await?, None);
        if new.position() < old.position() || old.position() == 0 {
            return Ok(old.position() == 0);
        }
        let request = pb::GetConsistencyProofRequest {
            old_size: old.position(),
            new_size: new.position(),
        };
        let proof = LedgerServiceClient::new(self.ledger.clone())
            .get_consistency_proof(request)
            .await;
        let proof = proof.map_err(from_status)?.into_inner();
        old.is_continued_by(&new, &proof).map(|()| true)
    }
}

fn is_running(state: &State) -> bool {
    !state.progress.done && !state.has_failed
}

#[tonic::async_trait]
impl pb::catalog_service_server::CatalogService for Rebuilds {
    type RebuildCatalogStream = Answers<pb::RebuildCatalogResponse>;

    async fn rebuild_catalog(
        &self,
        _: Request<pb::RebuildCatalogRequest>,
    ) -> Result<Response<Self::RebuildCatalogStream>, Status> {
        let state = self.state().await;
        let answers = feed(Bounds::default(), &self.draining, |to| tell(state, to));
        Ok(Response::new(answers))
    }
}

async fn tell(
    mut state: watch::Receiver<State>,
    to: Sender<pb::RebuildCatalogResponse>,
) -> Result<()> {
    loop {
        let State {
            progress,
            has_failed,
        } = *state.borrow_and_update();
        let failed = || Error::Unavailable {
            message: "the catalog is not rebuilt; the service's log says why".into(),
            source: None,
        };
        if has_failed {
            return Err(failed());
        }
        if to.send(progress, 32).await.is_err() || progress.done {
            return Ok(());
        }
        tokio::select! {
            changed = state.changed() => changed.map_err(|_| failed())?,
            () = to.closed() => return Ok(()),
        }
    }
}

/// Chooses a catalog whose tables replace those of another version once it has caught up with the
/// ledger.
pub(crate) async fn settle(catalog: Catalog, mut ledger: watch::Receiver<Seen>) {
    while catalog.keeps_another() {
        let (head, following) = {
            let seen = ledger.borrow_and_update();
            (seen.head, seen.following)
        };
        if following && head > 0 && catalog.index_position() >= head {
            match catalog.settle().await {
                Ok(()) => tracing::info!("the catalog of another version is removed"),
                Err(error) => tracing::warn!(%error, "the catalog of another version stays"),
            }
        }
        tokio::time::sleep(LOOK * 10).await;
    }
}
