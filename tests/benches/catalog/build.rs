//! A catalog, applied from empty.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use bench::{Report, Source};
use catalog::{Catalog, Options, Witness};
use domain::{
    EntryBody, MediaType, Revision, Timestamp, document_digest, merkle::leaf_hash, report_id,
    revision_id, sha256,
};
use proto::pb;
use testkit::{Backend, Database};

use crate::bytes;

/// Reports made before the clock runs and applied while it does.
const CHUNK: u64 = 10_000;
/// Entries of one transaction: the service's default.
const BATCH: usize = 512;

/// What was built, and how it went.
pub(crate) struct Built {
    pub(crate) source: Source,
    pub(crate) reports: u64,
    pub(crate) database: Database,
    directory: tempfile::TempDir,
    backend: Backend,
    statements: usize,
    figures: usize,
    text_bytes: usize,
    database_bytes: u64,
    /// Reports a second of the first and of the last chunk, and of all.
    rates: (f64, f64, f64),
    /// Of this process, all cores, while it applied.
    cpu: Duration,
}

impl Built {
    pub(crate) async fn new(backend: Backend, source: Source, reports: u64) -> Self {
        let database = backend.database().await;
        let directory = tempfile::tempdir().unwrap();
        let options = Options::new(database.url(), directory.path().join("index"));
        let catalog = Catalog::open(options).await.unwrap();
        catalog.expect(reports);
        let mut built = Self {
            source,
            reports,
            database,
            directory,
            backend,
            statements: 0,
            figures: 0,
            text_bytes: 0,
            database_bytes: 0,
            rates: (0.0, 0.0, 0.0),
            cpu: Duration::ZERO,
        };
        let mut witness = Witness::default();
        let mut total = Duration::ZERO;
        for first in (0..reports).step_by(CHUNK as usize) {
            let end = reports.min(first + CHUNK);
            let entries = built.entries(first, end);
            let (start, cpu) = (Instant::now(), cpu_time());
            apply(&catalog, entries, &mut witness).await;
            let deadline = Instant::now() + Duration::from_secs(3_600);
            catalog.wait_for_index(end, deadline).await.unwrap();
            let took = start.elapsed();
            total += took;
            built.cpu += cpu_time() - cpu;
            let rate = (end - first) as f64 / took.as_secs_f64();
            let first_rate = if first == 0 { rate } else { built.rates.0 };
            built.rates = (first_rate, rate, end as f64 / total.as_secs_f64());
        }
        built.settle().await;
        catalog.close().await;
        built.database_bytes = built.measure().await;
        built
    }

    /// Entries of the reports from number `first` up to `end`, made by all cores.
    fn entries(&mut self, first: u64, end: u64) -> Vec<pb::LedgerEntry> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from) as u64;
        let share = (end - first).div_ceil(cores);
        let source = &self.source;
        let made: Vec<Made> = std::thread::scope(|scope| {
            let from = (first..end).step_by(share as usize);
            let parts: Vec<_> = from
                .map(|from| {
                    let numbers = from..end.min(from + share);
                    let make = move || numbers.map(|n| entry(n, source.report(n)));
                    scope.spawn(move || make().collect::<Vec<_>>())
                })
                .collect();
            parts.into_iter().flat_map(|p| p.join().unwrap()).collect()
        });
        for made in &made {
            self.statements += made.statements;
            self.figures += made.figures;
            self.text_bytes += made.text_bytes;
        }
        made.into_iter().map(|made| made.entry).collect()
    }

    pub(crate) fn index(&self) -> PathBuf {
        self.directory.path().join("index")
    }

    /// Waits until the index has merged what it will merge.
    async fn settle(&self) {
        let mut before = 0;
        for _ in 0..60 {
            let bytes = directory_bytes(&self.index());
            if bytes == before {
                break;
            }
            before = bytes;
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
    }

    /// Prints what takes the bytes.
    pub(crate) async fn print_bytes(&self) {
        let database = bytes::database(self.backend, &self.database).await;
        bytes::print(&database, self.reports);
        bytes::print(&bytes::index(&self.index()), self.reports);
    }

    /// Bytes of the database.
    async fn measure(&self) -> u64 {
        if self.backend == Backend::Sqlite {
            let url = self.database.url();
            let file = url.trim_start_matches("sqlite://").split('?').next();
            return std::fs::metadata(file.unwrap()).unwrap().len();
        }
        use sea_orm::{ConnectionTrait, Statement};
        let connection = sea_orm::Database::connect(self.database.url())
            .await
            .unwrap();
        let sql = "SELECT pg_database_size(current_database())";
        let backend = connection.get_database_backend();
        let row = connection
            .query_one_raw(Statement::from_string(backend, sql))
            .await
            .unwrap();
        row.unwrap().try_get_by_index::<i64>(0).unwrap() as u64
    }

    pub(crate) fn summary(&self) -> String {
        let each = |bytes: u64| bytes as f64 / self.reports as f64;
        let index = directory_bytes(&self.index());
        let (text, database) = (self.text_bytes as u64, self.database_bytes);
        format!(
            "{:?}: {} reports, {} statements, {} figures, {:.0} bytes of text a report\n\
             applied from empty, rows and index: {:.0} reports/s (first {CHUNK}: {:.0}, last: {:.0}), \
             {:.2} ms of CPU a report\n\
             bytes a report: database {:.0}, index {:.0}, together {:.2} × the text\n",
            self.backend,
            self.reports,
            self.statements,
            self.figures,
            each(text),
            self.rates.2,
            self.rates.0,
            self.rates.1,
            self.cpu.as_secs_f64() * 1_000.0 / self.reports as f64,
            each(database),
            each(index),
            (database + index) as f64 / text as f64,
        )
    }
}

/// Applies entries as the service does: each is hashed and read, and the tree goes with the batch.
async fn apply(catalog: &Catalog, entries: Vec<pb::LedgerEntry>, witness: &mut Witness) {
    let mut entries = entries.into_iter().peekable();
    while entries.peek().is_some() {
        let mut batch = Vec::with_capacity(BATCH);
        for entry in entries.by_ref().take(BATCH) {
            let kind = u8::try_from(entry.kind).unwrap();
            let leaf = leaf_hash(kind, Timestamp(entry.recorded_micros), &entry.body);
            witness.frontier.append(leaf);
            batch.push(proto::decode_entry(entry).unwrap());
        }
        let applied = catalog.apply_witnessed(batch, witness.clone()).await;
        applied.unwrap();
    }
}

/// What this process has computed so far.
fn cpu_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name, which may hold anything: user and system time in hundredths of a second.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks = ticks.filter_map(|field| field.parse::<u64>().ok());
    Duration::from_millis(ticks.sum::<u64>() * 10)
}

fn directory_bytes(path: &Path) -> u64 {
    let files = std::fs::read_dir(path).unwrap();
    // One that is merged away may be gone by now.
    let lengths = files.map(|f| f.unwrap().metadata().map_or(0, |m| m.len()));
    lengths.sum()
}

/// An entry and what it holds.
struct Made {
    entry: pb::LedgerEntry,
    statements: usize,
    figures: usize,
    text_bytes: usize,
}

fn entry(number: u64, report: Report) -> Made {
    let text_bytes = report.text_bytes();
    let document = report.document();
    let day = report.published.0.div_euclid(Timestamp::DAY);
    let analysis = analysis::analyse(&document, i32::try_from(day).ok());
    let (statements, figures) = (analysis.statements.len(), analysis.figures.len());
    let id = report_id(&report.outlet, &report.url);
    let revision = Revision {
        id: revision_id(&id, &document_digest(&document)),
        captured: Timestamp(report.published.0 + 60_000_000),
        published: Some(report.published),
        published_doubtful: false,
        capture: sha256(report.title.as_bytes()),
        capture_bytes: text_bytes as u64,
        media_type: MediaType::Plain,
        charset: "utf-8".into(),
        document,
        analysis,
    };
    let report = domain::Report {
        id,
        outlet: report.outlet,
        url: report.url,
        own_id: String::new(),
    };
    let (kind, body) = proto::encode_body(EntryBody::Revision {
        report,
        revision: Box::new(revision),
    });
    let entry = pb::LedgerEntry {
        position: number + 1,
        recorded_micros: number as i64 + 1,
        kind: kind.into(),
        body,
        ..Default::default()
    };
    Made {
        entry,
        statements,
        figures,
        text_bytes,
    }
}
