//! How a ledger is opened.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use domain::{Head, Timestamp};

/// Signs checkpoints, and knows what it signed.
pub trait Notary: fmt::Debug + Send + Sync {
    /// The signed note over `head`.
    fn sign(&self, head: &Head) -> String;

    /// Whether `note` may stand at `head`: it says so and, where its key is ours, is signed by it.
    fn accepts(&self, note: &str, head: &Head) -> bool;
}

/// How to open a ledger. [`Options::new`] gives the defaults.
#[derive(Clone, Debug)]
pub struct Options {
    /// `sqlite:///path/ledger.db?mode=rwc` or `postgres://user@host/database`.
    pub url: String,
    /// Drafts and rejections that may wait for the writer; default 1,024, at least 1. Beyond it
    /// [`Ledger::record`](crate::Ledger::record) waits and
    /// [`Ledger::try_record`](crate::Ledger::try_record) refuses.
    pub queue_max: usize,
    /// Drafts in one transaction; default 64, at most 512 whatever is given here.
    pub batch_max: usize,
    /// Bytes of bodies and captures in one transaction, before compression; default 32 MiB. A
    /// single draft may exceed it.
    pub batch_bytes_max: usize,
    /// Connections for reading; default 4.
    pub readers: u32,
    /// How long to wait for a connection; default 3 s.
    pub acquire_timeout: Duration,
    /// A checkpoint is kept after this many entries at the latest; default 1,000.
    pub checkpoint_entries: u64,
    /// A checkpoint is kept this long after the first entry it covers; default 10 s.
    pub checkpoint_interval: Duration,
    /// Who signs checkpoints; default nobody. Called in the transaction that keeps the checkpoint,
    /// so that a note is never seen of what was not committed.
    pub notary: Option<Arc<dyn Notary>>,
    /// How often the head is read for followers, so that they see what other processes commit
    /// (PostgreSQL only, and only while someone is subscribed); default 25 ms.
    pub poll_interval: Duration,
    /// Rejections kept; the oldest go first; default 10,000, overstepped by at most 128.
    pub rejections_max: u64,
    /// Bytes that stay free on the disk of a SQLite file, and a tenth of the disk at most; default 1 GiB.
    /// With less, everything but withdrawals is refused, so that these do not find it full. A PostgreSQL
    /// server's disk is not ours to watch.
    pub reserve_bytes: u64,
    /// The clock, for tests that turn it back.
    pub clock: fn() -> Timestamp,
}

/// The ceiling of [`Options::batch_max`]: keeps the widest statement under SQLite's bind limit.
pub(crate) const BATCH_CEILING: usize = 512;

impl Options {
    /// The defaults for the store at `url`.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            queue_max: 1_024,
            batch_max: 64,
            batch_bytes_max: 32 << 20,
            readers: 4,
            acquire_timeout: Duration::from_secs(3),
            checkpoint_entries: 1_000,
            checkpoint_interval: Duration::from_secs(10),
            notary: None,
            poll_interval: Duration::from_millis(25),
            rejections_max: 10_000,
            reserve_bytes: 1 << 30,
            clock: now,
        }
    }

    pub(crate) fn batch_max(&self) -> usize {
        self.batch_max.clamp(1, BATCH_CEILING)
    }
}

fn now() -> Timestamp {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}
