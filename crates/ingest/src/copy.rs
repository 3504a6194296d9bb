//! Backup, restore and change of backend: the ledger copied, and the copy verified.

use domain::{Head, Result};
use ledger::{Ledger, Options};

use crate::verify::identify;

/// Copies the ledger at the URL `from` into the empty or absent one at `to`, and then verifies the
/// copy whole: log, reports, revisions and captures. `copied` is told of the rows copied so far.
/// See [`ledger::copy()`] for what it keeps; checkpoints are kept with their notes, the key is not.
///
/// # Errors
/// As [`ledger::copy()`]; `DataLoss` where the copy is not sound, because the original is not.
pub async fn copy(from: &str, to: &str, copied: impl FnMut(u64)) -> Result<Head> {
    ledger::copy(from, to, copied).await?;
    let copy = Ledger::open(Options::new(to)).await?;
    let sound = verify(&copy).await;
    let closed = copy.close().await;
    let head = sound?;
    closed.map(|()| head)
}

async fn verify(copy: &Ledger) -> Result<Head> {
    let head = copy.verify(0, |_| ()).await?;
    copy.verify_identities(identify, |_| ()).await?;
    Ok(head)
}
