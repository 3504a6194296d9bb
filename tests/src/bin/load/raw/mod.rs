//! The calibration: the rows that a service has just recorded, written once more by a loop that
//! does nothing else.
//!
//! It knows no positions, queue, tree or repeated submissions; the rows come compressed. Tables and
//! keys are those of the ledger, copied, so that what is written is the same whatever the schema.

pub(crate) mod postgres;
pub(crate) mod sqlite;

use std::time::{Duration, Instant};

use testkit::Backend;

use crate::bed::Bed;

/// A table and how its rows are read in the order in which they were recorded.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static str,
    rows: &'static str,
}

/// What one report adds to the ledger. Rows of the tree and of checkpoints are left out: they are
/// work that the raw loop does not know.
pub(crate) const TABLES: [Table; 4] = [
    Table {
        name: "capture",
        columns: "sha256, size, bytes, base",
        rows: "SELECT c.sha256, c.size, c.bytes, c.base FROM revision v JOIN capture c ON c.sha256 = v.capture",
    },
    Table {
        name: "report",
        columns: "id, outlet, url, own_id",
        rows: "SELECT r.id, r.outlet, r.url, r.own_id FROM revision v JOIN report r ON r.id = v.report_id",
    },
    Table {
        name: "revision",
        columns: "report_id, id, captured, capture, position",
        rows: "SELECT report_id, id, captured, capture, position FROM revision v",
    },
    Table {
        name: "entry",
        columns: "position, kind, recorded, leaf_hash, size, body",
        rows: "SELECT position, kind, recorded, leaf_hash, size, body FROM entry v",
    },
];

impl Table {
    /// The statement that reads the first `reports`. Made-up reports have one revision each, so
    /// the first positions are the first of every table.
    pub(crate) fn select(&self, reports: u64) -> String {
        format!(
            "{} WHERE v.position <= {reports} ORDER BY v.position",
            self.rows
        )
    }

    /// The statement that writes `count` rows, with parameters as `$1` or `?1`.
    pub(crate) fn insert(&self, into: &str, count: usize, sign: char) -> String {
        let width = self.columns.split(", ").count();
        let row = |row: usize| {
            let all = (0..width).map(|column| format!("{sign}{}", row * width + column + 1));
            format!("({})", all.collect::<Vec<_>>().join(", "))
        };
        let rows: Vec<_> = (0..count).map(row).collect();
        format!(
            "INSERT INTO {into}{} ({}) VALUES {}",
            self.name,
            self.columns,
            rows.join(", ")
        )
    }
}

/// The rows of the first reports, table by table.
pub(crate) enum Rows {
    Sqlite(sqlite::Rows),
    Postgres(postgres::Rows),
}

impl Rows {
    /// Bytes of entries as compressed, divided by the reports.
    pub(crate) fn entry_bytes_per_report(&self) -> f64 {
        match self {
            Self::Sqlite(rows) => rows.entry_bytes_per_report,
            Self::Postgres(rows) => rows.entry_bytes_per_report,
        }
    }
}

/// What writing raw took.
pub(crate) struct Written {
    pub(crate) took: Duration,
    pub(crate) reports: u64,
    /// How long each transaction took.
    pub(crate) commits: Vec<Duration>,
}

/// Reads the rows of the first `reports` that the bed's service, now stopped, recorded.
pub(crate) async fn rows(bed: &Bed, reports: u64) -> Rows {
    match bed.backend {
        Backend::Sqlite => Rows::Sqlite(sqlite::rows(&bed.ledger.file().unwrap(), reports)),
        Backend::Postgres => Rows::Postgres(postgres::rows(bed.ledger.url(), reports).await),
    }
}

/// Writes rows into fresh tables on the same store, `batch` reports to a transaction; what does not
/// fill the last transaction is left out.
pub(crate) async fn write(bed: &Bed, rows: &Rows, batch: usize) -> Written {
    match rows {
        Rows::Sqlite(rows) => sqlite::write(&bed.ledger.file().unwrap(), rows, batch),
        Rows::Postgres(rows) => postgres::write(bed.ledger.url(), rows, batch).await,
    }
}

/// Times one transaction after the other.
pub(crate) struct Clock {
    start: Instant,
    since: Instant,
    commits: Vec<Duration>,
}

impl Clock {
    pub(crate) fn start() -> Self {
        let start = Instant::now();
        Self {
            start,
            since: start,
            commits: Vec::new(),
        }
    }

    pub(crate) fn committed(&mut self) {
        self.commits.push(self.since.elapsed());
        self.since = Instant::now();
    }

    pub(crate) fn stop(self, batch: usize) -> Written {
        Written {
            took: self.start.elapsed(),
            reports: (self.commits.len() * batch) as u64,
            commits: self.commits,
        }
    }
}
