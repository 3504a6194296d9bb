//! What searches read: the newest state of the index, and older ones that a page may come back to.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tantivy::Searcher;

use super::Applied;

/// One state of the index.
#[derive(Clone)]
pub(super) struct Snapshot {
    pub(super) searcher: Searcher,
    /// What it reflects.
    pub(super) applied: Applied,
}

/// The newest snapshot and some older ones. A snapshot costs the files it holds open.
pub(super) struct Snapshots {
    newest: Mutex<Snapshot>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    snapshots: VecDeque<(Instant, Snapshot)>,
    /// None older than this is kept or found.
    oldest: u64,
}

const KEPT_MAX: usize = 16;
const KEPT_FOR: Duration = Duration::from_secs(60);

impl Snapshot {
    /// Tells it from others of this process.
    pub(super) fn id(&self) -> u64 {
        self.searcher.generation().generation_id()
    }
}

impl Snapshots {
    pub(super) fn new(newest: Snapshot) -> Self {
        Self {
            newest: Mutex::new(newest),
            kept: Mutex::default(),
        }
    }

    pub(super) fn replace(&self, newest: Snapshot) {
        *lock(&self.newest) = newest;
    }

    pub(super) fn newest(&self) -> Snapshot {
        lock(&self.newest).clone()
    }

    /// The one with this id while it is kept, else the newest.
    pub(super) fn find(&self, id: Option<u64>) -> Snapshot {
        let kept = lock(&self.kept);
        let found = kept
            .snapshots
            .iter()
            .map(|(_, snapshot)| snapshot)
            .find(|s| Some(s.id()) == id);
        found.cloned().unwrap_or_else(|| self.newest())
    }

    /// Keeps `snapshot` for a minute from now, and the others while there is room.
    pub(super) fn keep(&self, snapshot: &Snapshot) {
        let mut kept = lock(&self.kept);
        let oldest = kept.oldest;
        let kept = &mut kept.snapshots;
        kept.retain(|(since, s)| since.elapsed() < KEPT_FOR && s.id() != snapshot.id());
        if snapshot.id() >= oldest {
            kept.push_back((Instant::now(), snapshot.clone()));
        }
        while kept.len() > KEPT_MAX {
            kept.pop_front();
        }
    }

    /// Puts `newest` in the place of all others: they hold what is deleted.
    pub(super) fn replace_all(&self, newest: Snapshot) {
        let mut kept = lock(&self.kept);
        kept.oldest = newest.id();
        kept.snapshots.clear();
        self.replace(newest);
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
