//! `WatchService`: new statements as the catalog takes them in.

use std::time::Duration;

use catalog::{Catalog, StatementFilter, StatementView};
use domain::{Error, Position, Result};
use prost::Message;
use proto::pb;
use service::{
    stream::{Answers, Bounds, Sender, feed},
    to_status,
};
use tokio::time::{self, Instant};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use crate::convert::{statement, statement_filter};

/// Statements read at a time; those of one entry are never split.
const STATEMENTS_MAX: usize = 256;

/// The service.
pub(crate) struct Watch {
    catalog: Catalog,
    heartbeat: Duration,
    bounds: Bounds,
    draining: CancellationToken,
}

impl Watch {
    pub(crate) fn new(
        catalog: Catalog,
        config: &crate::config::Watch,
        draining: CancellationToken,
    ) -> Self {
        Self {
            catalog,
            heartbeat: config.heartbeat(),
            bounds: config.bounds(),
            draining,
        }
    }
}

#[tonic::async_trait]
impl pb::watch_service_server::WatchService for Watch {
    type WatchStatementsStream = Answers<pb::WatchStatementsResponse>;

    async fn watch_statements(
        &self,
        request: Request<pb::WatchStatementsRequest>,
    ) -> Result<Response<Self::WatchStatementsStream>, Status> {
        let pb::WatchStatementsRequest { after, filter } = request.into_inner();
        let filter = statement_filter(filter).map_err(to_status)?;
        let last = self.catalog.position();
        let after = after.unwrap_or(last);
        if after > last {
            let error = Error::OutOfRange {
                what: "position",
                given: after,
                first: 0,
                last,
            };
            return Err(to_status(error));
        }
        let (catalog, heartbeat) = (self.catalog.clone(), self.heartbeat);
        let answers = feed(self.bounds, &self.draining, move |to| {
            watch(catalog, filter, after, heartbeat, to)
        });
        Ok(Response::new(answers))
    }
}

async fn watch(
    catalog: Catalog,
    filter: StatementFilter,
    mut after: Position,
    heartbeat: Duration,
    to: Sender<pb::WatchStatementsResponse>,
) -> Result<()> {
    let mut positions = catalog.subscribe();
    // The first message goes out at once, so that the watcher knows where it stands.
    let mut beat_due = Instant::now();
    loop {
        // Marked as seen before reading: what is applied in between wakes the wait below.
        let applied = *positions.borrow_and_update();
        while after < applied {
            let batch = catalog.statements_after(after, STATEMENTS_MAX).await?;
            // Nothing more to tell, though the position has moved on.
            after = if batch.through > after {
                batch.through
            } else {
                applied
            };
            let matching = batch
                .statements
                .into_iter()
                .filter(|view| filter.passes(view));
            for message in by_entry(matching) {
                let (bytes, position) = (message.encoded_len(), message.position);
                if to.send(message, bytes).await.is_err() {
                    return Ok(());
                }
                to.reached(position);
                beat_due = Instant::now() + heartbeat;
            }
        }
        if Instant::now() >= beat_due {
            let beat = pb::WatchStatementsResponse {
                statements: Vec::new(),
                position: after,
            };
            if to.send(beat, 16).await.is_err() {
                return Ok(());
            }
            beat_due = Instant::now() + heartbeat;
        }
        tokio::select! {
            changed = positions.changed() => if changed.is_err() { return Ok(()) },
            () = time::sleep_until(beat_due) => {}
            () = to.closed() => return Ok(()),
        }
    }
}

/// One message for each entry that has a statement to tell.
fn by_entry(views: impl Iterator<Item = StatementView>) -> Vec<pb::WatchStatementsResponse> {
    let mut messages: Vec<pb::WatchStatementsResponse> = Vec::new();
    for view in views {
        let position = view.heading.position;
        match messages.last_mut() {
            Some(last) if last.position == position => last.statements.push(statement(view)),
            _ => messages.push(pb::WatchStatementsResponse {
                statements: vec![statement(view)],
                position,
            }),
        }
    }
    messages
}
