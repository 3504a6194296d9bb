//! `StatusService`: what the service is and how far behind.

use catalog::Catalog;
use domain::Result;
use proto::pb;
use tokio::sync::watch;
use tonic::{Request, Response, Status};

use crate::follower::Seen;

/// The service.
pub(crate) struct State {
    catalog: Catalog,
    ledger: watch::Receiver<Seen>,
}

impl State {
    pub(crate) fn new(catalog: Catalog, ledger: watch::Receiver<Seen>) -> Self {
        Self { catalog, ledger }
    }
}

#[tonic::async_trait]
impl pb::status_service_server::StatusService for State {
    async fn get_status(
        &self,
        _: Request<pb::GetStatusRequest>,
    ) -> Result<Response<pb::GetStatusResponse>, Status> {
        let Seen {
            head,
            following,
            checkpoint,
            diverged,
        } = self.ledger.borrow().clone();
        let position = self.catalog.position();
        Ok(Response::new(pb::GetStatusResponse {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            position,
            index_position: self.catalog.index_position(),
            ledger_position: head.max(position),
            following,
            checkpoint,
            diverged,
        }))
    }
}
