//! The settings of the ingestion service; `defaults.toml` is their manual.

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
    /// Where the ledger is kept.
    pub database: Database,
    /// Signed checkpoints of the ledger.
    pub checkpoint: Checkpoint,
    /// How reports are taken in.
    pub submit: Submit,
    /// The stream of the ledger.
    pub follow: Follow,
}

/// `[database]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// SQLite or PostgreSQL.
    pub url: SecretUrl,
    /// Connections for reading; 1 to 64.
    pub readers: u32,
    /// Reports in one transaction; 1 to 512.
    pub batch_max: usize,
    /// Reports that may wait to be recorded; 1 to 65,536.
    pub queue_max: usize,
    /// Free bytes on the disk of a SQLite file below which nothing is recorded.
    pub reserve_bytes: u64,
}

/// `[checkpoint]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// File of the private key, made where there is none.
    pub key_file: PathBuf,
    /// Name of the log in its checkpoints.
    pub origin: String,
    /// Entries after which a checkpoint is made; 1 to 1,000,000.
    pub entries: u64,
    /// Time after which one is made where there are new entries, in ms; 100 to 3,600,000.
    pub interval_ms: u64,
}

/// `[submit]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Submit {
    /// Largest body in bytes; 1 to 8 MiB.
    pub body_bytes_max: u64,
    /// Reports of one stream at once; 1 to 1,024.
    pub stream_in_flight_max: usize,
    /// Reports read at once; 0 is one a core; up to 256.
    pub readers: usize,
}

/// `[follow]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Follow {
    /// Time between heartbeats in ms; 100 to 60,000.
    pub heartbeat_ms: u64,
    /// Messages kept for a follower that is behind; 1 to 64.
    pub buffer_messages_max: usize,
    /// How long a follower may take no message, in ms; 100 to 600,000.
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
            database,
            checkpoint,
            submit,
            follow,
        } = self;
        log.check("log", problems);
        limits.check("limits", problems);
        drain.check("drain", problems);
        problems.within("database.readers", database.readers, 1..=64);
        problems.within("database.batch_max", database.batch_max, 1..=512);
        problems.within("database.queue_max", database.queue_max, 1..=65_536);
        problems.within("checkpoint.entries", checkpoint.entries, 1..=1_000_000);
        problems.within(
            "checkpoint.interval_ms",
            checkpoint.interval_ms,
            100..=3_600_000,
        );
        problems.within("submit.body_bytes_max", submit.body_bytes_max, 1..=8 << 20);
        problems.within(
            "submit.stream_in_flight_max",
            submit.stream_in_flight_max,
            1..=1_024,
        );
        problems.within("submit.readers", submit.readers, 0..=256);
        problems.within("follow.heartbeat_ms", follow.heartbeat_ms, 100..=60_000);
        problems.within(
            "follow.buffer_messages_max",
            follow.buffer_messages_max,
            1..=64,
        );
        problems.within("follow.patience_ms", follow.patience_ms, 100..=600_000);
    }
}

impl Submit {
    /// Reports read at once.
    pub(crate) fn readers(&self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        if self.readers == 0 {
            cores()
        } else {
            self.readers
        }
    }
}

impl Follow {
    pub(crate) fn heartbeat(&self) -> Duration {
        Duration::from_millis(self.heartbeat_ms)
    }

    pub(crate) fn bounds(&self) -> Bounds {
        Bounds {
            items_max: self.buffer_messages_max,
            bytes_max: self.buffer_messages_max << 20,
            wait: Duration::from_millis(self.patience_ms),
        }
    }
}
