//! The settings of the query service; `defaults.toml` is their manual.

use std::{path::PathBuf, time::Duration};

use serde::Deserialize;
use service::{
    config::{Check, Drain, Limits, Listen, Log, Ops, Problems, SecretUrl},
    stream::Bounds,
};

/// The embedded defaults, commented: every key there is.
pub const DEFAULTS: &str = include_str!("../defaults.toml");

/// All settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the service is reached.
    pub listen: Listen,
    /// Where probes and metrics are served.
    pub ops: Ops,
    /// What is written to stderr.
    pub log: Log,
    /// How much one process takes on at once.
    pub limits: Limits,
    /// How the service stops.
    pub drain: Drain,
    /// The ledger that is followed.
    pub ledger: Ledger,
    /// Where the catalog is kept.
    pub database: Database,
    /// The full-text index.
    pub index: Index,
    /// Live streams.
    pub watch: Watch,
    /// Hand-over of the whole catalog.
    pub export: Export,
}

/// `[ledger]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// URL of an ingestion service.
    pub url: SecretUrl,
    /// Public key that must have signed the ledger's checkpoints; empty takes any.
    pub verifier_key: String,
    /// Entries applied in one transaction; 1 to 4,096.
    pub batch_max: usize,
    /// Longest time between two attempts to reach the ledger, in ms; 100 to 600,000.
    pub backoff_ms_max: u64,
}

/// `[database]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// SQLite or PostgreSQL.
    pub url: SecretUrl,
    /// Connections for reading; 1 to 64.
    pub readers: u32,
}

/// `[index]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Directory of the full-text index.
    pub directory: PathBuf,
    /// Longest time between two commits while entries arrive, in ms; 10 to 10,000. Thousands of entries
    /// behind the ledger, commits go by size, and half a minute may lie between two.
    pub interval_ms: u64,
    /// Memory for what is not yet written, in bytes; 15 MB to 4 GB.
    pub memory_bytes: usize,
}

/// `[watch]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// Time between heartbeats in ms; 100 to 60,000.
    pub heartbeat_ms: u64,
    /// Messages kept for a watcher that is behind; 1 to 4,096.
    pub buffer_messages_max: usize,
    /// How long a watcher may take no message, in ms; 100 to 600,000.
    pub patience_ms: u64,
}

/// `[export]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// How long a consumer may take no message, in ms; 100 to 600,000.
    pub patience_ms: u64,
}

impl Check for Config {
    fn check(&self, problems: &mut Problems) {
        let Self {
            listen: _,
            ops: _,
            log,
            limits,
            drain,
            ledger,
            database,
            index,
            watch,
            export,
        } = self;
        log.check("log", problems);
        limits.check("limits", problems);
        drain.check("drain", problems);
        problems.within("ledger.batch_max", ledger.batch_max, 1..=4_096);
        problems.within(
            "ledger.backoff_ms_max",
            ledger.backoff_ms_max,
            100..=600_000,
        );
        problems.within("database.readers", database.readers, 1..=64);
        problems.within("index.interval_ms", index.interval_ms, 10..=10_000);
        problems.within(
            "index.memory_bytes",
            index.memory_bytes,
            15_000_000..=4_000_000_000,
        );
        problems.within("watch.heartbeat_ms", watch.heartbeat_ms, 100..=60_000);
        problems.within(
            "watch.buffer_messages_max",
            watch.buffer_messages_max,
            1..=4_096,
        );
        problems.within("watch.patience_ms", watch.patience_ms, 100..=600_000);
        problems.within("export.patience_ms", export.patience_ms, 100..=600_000);
    }
}

impl Watch {
    pub(crate) fn heartbeat(&self) -> Duration {
        Duration::from_millis(self.heartbeat_ms)
    }

    pub(crate) fn bounds(&self) -> Bounds {
        Bounds {
            items_max: self.buffer_messages_max,
            bytes_max: 4 << 20,
            wait: Duration::from_millis(self.patience_ms),
        }
    }
}
