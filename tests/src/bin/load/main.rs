//! Drives the real services with made-up reports and prints what they did: reports/s, latencies,
//! CPU and memory of each process, bytes on disk, and the ratios that the project holds itself to.
//!
//! ```text
//! cargo build --release --bins
//! target/release/load                            # every scenario on both stores
//! target/release/load stream --backend sqlite --reports 200000 --json stream.json
//! ```
//!
//! Beside the scenarios the same rows are written raw, with the plainest driver of each store, so
//! that a slow or busy machine slows both sides of a ratio. docs/benchmarks.md has results.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement for a terminal says what went wrong"
)]

mod bed;
mod drive;
mod outcome;
mod raw;
mod scenario;
mod usage;
mod visible;
mod watched;

use std::path::PathBuf;

use bench::{Source, genre::Genre, gold::Pool};
use clap::{Parser, ValueEnum};
use testkit::Backend;

use outcome::{Outcome, Ratio};

/// Measures the services under load.
#[derive(Parser)]
struct Arguments {
    /// What to run; everything where nothing is named.
    scenarios: Vec<Scenario>,
    /// The store; both where none is named.
    #[arg(long)]
    backend: Vec<Store>,
    /// Reports that the stream scenario records, at least 1,000; the others take fewer.
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u64).range(1_000..))]
    reports: u64,
    /// Calls at a time in the unary scenario.
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u64).range(1..=256))]
    in_flight: u64,
    /// Bytes of title and body of a report.
    #[arg(long, default_value_t = 3_000)]
    text_bytes: usize,
    /// Bytes of the HTML page around it; 0 submits plain text.
    #[arg(long, default_value_t = 6_000)]
    page_bytes: usize,
    /// How many of a hundred made-up reports are in English.
    #[arg(long, default_value_t = 0)]
    english_percent: u64,
    /// Recombines the reports of a file in the gold format (`.jsonl` or `.jsonl.gz`) instead of
    /// making reports up.
    #[arg(long)]
    gold: Option<PathBuf>,
    /// Another seed gives other reports.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Also writes the results to a file.
    #[arg(long)]
    json: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Scenario {
    /// One `SubmitStream`; then the same rows raw.
    Stream,
    /// `Submit`, many at a time.
    Unary,
    /// `Submit`, one at a time; then the same rows raw, one report to a transaction.
    Single,
    /// A stream, unary calls, a follower and queries at once, with both services.
    Mixed,
    /// `Follow` from the first entry to the last.
    Follow,
    /// `Verify`: the log alone, then with what stands beside it.
    Verify,
    /// From an acknowledgement until the report is in lists and searches, idle and beside a stream.
    Visible,
    /// A stream of 500 reports a second past both services, with nobody watching and with a
    /// thousand watchers.
    Watched,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Store {
    Sqlite,
    Postgres,
}

impl From<Store> for Backend {
    fn from(store: Store) -> Self {
        match store {
            Store::Sqlite => Self::Sqlite,
            Store::Postgres => Self::Postgres,
        }
    }
}

/// What every scenario needs to know.
struct Plan {
    source: Source,
    reports: u64,
    in_flight: u64,
    page_bytes: Option<usize>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let source = match &arguments.gold {
        Some(path) => Source::Gold(Pool::read(path, arguments.seed, arguments.text_bytes)?),
        None => Source::Genre(Genre {
            seed: arguments.seed,
            text_bytes: arguments.text_bytes,
            english_percent: arguments.english_percent,
        }),
    };
    let plan = Plan {
        source,
        reports: arguments.reports,
        in_flight: arguments.in_flight,
        page_bytes: (arguments.page_bytes > 0).then_some(arguments.page_bytes),
    };
    let mut backends: Vec<Backend> = arguments.backend.iter().map(|&b| b.into()).collect();
    if backends.is_empty() {
        backends.extend(Backend::ALL);
    }
    let all = arguments.scenarios.is_empty();
    let wanted = |scenario| all || arguments.scenarios.contains(&scenario);
    let (mut outcomes, mut ratios) = (Vec::<Outcome>::new(), Vec::<Ratio>::new());
    for backend in backends {
        let done = scenario::run(&plan, backend, wanted).await;
        println!("{}", outcome::table(&done.outcomes));
        println!("{}", outcome::ratios(&done.ratios));
        outcomes.extend(done.outcomes);
        ratios.extend(done.ratios);
    }
    if let Some(path) = &arguments.json {
        let json = serde_json::json!({ "outcomes": outcomes, "ratios": ratios });
        std::fs::write(path, serde_json::to_vec_pretty(&json)?)?;
    }
    Ok(())
}
