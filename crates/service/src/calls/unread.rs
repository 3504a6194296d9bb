//! Answers that their client does not read.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The answers of one connection with something to say that its client makes no room for. Nothing
/// else notices: a body waiting for room is not polled, so no deadline can reach it, and the client
/// answers pings all the while.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unread {
    since: Arc<Mutex<BTreeMap<u64, Instant>>>,
    next: Arc<AtomicU64>,
}

/// One answer's mark.
#[derive(Debug)]
pub(super) struct Mark {
    unread: Unread,
    id: u64,
}

impl Unread {
    /// Waits until an answer has been unread for `most`.
    pub(crate) async fn waited(&self, most: Duration) {
        let mut looks = tokio::time::interval(most / 4);
        loop {
            looks.tick().await;
            let oldest = self.marks().values().min().copied();
            if oldest.is_some_and(|since| since.elapsed() >= most) {
                return;
            }
        }
    }

    pub(super) fn mark(&self) -> Mark {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        Mark {
            unread: self.clone(),
            id,
        }
    }

    fn marks(&self) -> MutexGuard<'_, BTreeMap<u64, Instant>> {
        // Inserting and removing leave nothing half-way.
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Mark {
    /// The body has handed out data: until it is asked for more, there is no room for it.
    pub(super) fn set(&self) {
        self.unread.marks().insert(self.id, Instant::now());
    }

    /// The body is asked for more.
    pub(super) fn clear(&self) {
        self.unread.marks().remove(&self.id);
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        self.clear();
    }
}
