//! The ledger as a stream: history first, then live, with heartbeats.

use std::time::Duration;

use domain::{Position, Result};
use ledger::{Checkpoint, Entry, Ledger};
use proto::{head_to_wire, pb};
use service::stream::Sender;
use tokio::time::{self, Instant};

/// Most entries in one message.
const ENTRIES_MAX: u64 = 256;
/// Bytes of entries after which a message takes no more.
const BYTES_MAX: usize = 1 << 20;

/// Sends what comes after `after`, and a heartbeat with the head at the start, whenever the
/// follower has caught up, and every `heartbeat` while nothing is recorded. Ends when the consumer
/// goes away, which is no error.
///
/// # Errors
/// What the store answers: `OutOfRange` for a position beyond the head, `DataLoss` for an entry
/// that is not what was recorded.
pub(crate) async fn follow(
    ledger: Ledger,
    mut after: Position,
    heartbeat: Duration,
    to: Sender<pb::FollowResponse>,
) -> Result<()> {
    let mut heads = ledger.subscribe();
    // A checkpoint may be made at the last entry that the follower has.
    let mut unsigned = after;
    // The first message goes out at once, so that the consumer knows where it stands.
    let mut beat_due = Instant::now();
    loop {
        // Marked as seen before reading: what is recorded in between wakes the wait below.
        let head = *heads.borrow_and_update();
        let entries = ledger.read(after, ENTRIES_MAX, BYTES_MAX).await?;
        let waiting = entries.is_empty();
        after = entries.last().map_or(after, |entry| entry.position);
        let beat = (!waiting && after == head.position) || Instant::now() >= beat_due;
        if beat || !waiting {
            let checkpoints = ledger.checkpoints(unsigned..=after).await?;
            unsigned = checkpoints
                .last()
                .map_or(unsigned, |last| last.position + 1);
            let bytes = entries.iter().map(|entry| entry.body.len() + 64).sum();
            let message = pb::FollowResponse {
                entries: entries.into_iter().map(to_wire).collect(),
                head: beat.then(|| head_to_wire(head, ledger.store())),
                checkpoints: checkpoints.into_iter().map(checkpoint_to_wire).collect(),
            };
            if to.send(message, bytes).await.is_err() {
                return Ok(());
            }
            to.reached(after);
        }
        if beat {
            beat_due = Instant::now() + heartbeat;
        }
        if !waiting {
            continue;
        }
        tokio::select! {
            // The sender lives as long as the ledger; if it ever goes, so does the stream.
            changed = heads.changed() => if changed.is_err() { return Ok(()) },
            () = time::sleep_until(beat_due) => {}
            () = to.closed() => return Ok(()),
        }
    }
}

pub(crate) fn checkpoint_to_wire(checkpoint: Checkpoint) -> pb::Checkpoint {
    let Checkpoint {
        position,
        root,
        note,
    } = checkpoint;
    pb::Checkpoint {
        position,
        root_hash: root.0.to_vec(),
        note,
    }
}

pub(crate) fn to_wire(entry: Entry) -> pb::LedgerEntry {
    let Entry {
        position,
        kind,
        recorded,
        leaf_hash,
        body,
        withdrawn_by,
    } = entry;
    pb::LedgerEntry {
        position,
        recorded_micros: recorded.0,
        kind: kind.into(),
        body,
        leaf_hash: leaf_hash.0.to_vec(),
        withdrawn_by,
    }
}
