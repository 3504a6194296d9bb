//! Reading your writes: an answer waits until the catalog has what the caller asks for.

use std::time::{Duration, Instant};

use catalog::Catalog;
use domain::{Error, Position, Result};
use proto::pb;

/// Longer than any call may last: the server answers `DEADLINE_EXCEEDED` when the call's own
/// deadline passes.
const WAIT: Duration = Duration::from_secs(600);

/// Waits until lists reflect `at_least`.
pub(crate) async fn rows(catalog: &Catalog, at_least: Position) -> Result<()> {
    catalog.wait_for(at_least, Instant::now() + WAIT).await
}

/// Waits until full text reflects `at_least`.
pub(crate) async fn index(catalog: &Catalog, at_least: Position) -> Result<()> {
    catalog
        .wait_for_index(at_least, Instant::now() + WAIT)
        .await
}

/// The position that lists reflect now. [`Error::OutOfRange`] where `after`, which the caller goes on
/// from, is beyond it.
pub(crate) fn known(catalog: &Catalog, after: Position) -> Result<Position> {
    let last = catalog.position();
    if after > last {
        return Err(Error::OutOfRange {
            what: "position",
            given: after,
            first: 0,
            last,
        });
    }
    Ok(last)
}

/// What an answer reflects.
pub(crate) fn freshness(position: Position) -> Option<pb::Freshness> {
    Some(pb::Freshness { position })
}
