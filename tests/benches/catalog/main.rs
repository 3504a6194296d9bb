//! Measures the catalog: how fast it is built, how much disk and memory it takes, and how long each
//! class of question takes over gRPC, beside raw tantivy, SQLite FTS5 and PostgreSQL full text in
//! the same run.
//!
//! ```sh
//! cargo build --release --bins
//! target/debug/testkit cargo bench -p end-to-end --bench catalog -- 100000 [sqlite|postgres] [alone] [made-up]
//! ```
//!
//! The number is of reports of 3,000 bytes: news recombined from `../shared/corpus` where it is there
//! (`bench::gold`), else, or with `made-up`, made up (`bench::genre`); seed 1. `alone` leaves the
//! other engines out. Rows are printed as a Markdown table.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement, not a service"
)]

mod build;
mod bytes;
mod others;
mod questions;
mod timing;

use std::{path::Path, time::Instant};

use bench::{Source, genre::Genre, gold::Pool};
use end_to_end::Process;
use testkit::Backend;

use crate::{
    build::Built,
    questions::{Question, Questions},
    timing::Row,
};

/// Unlabelled news, beside the repository.
const CORPUS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../shared/corpus/ant-news.jsonl.gz"
);
/// Bytes of a report.
const TEXT_BYTES: usize = 3_000;
/// Times each question is asked after it was asked once.
const PASSES: usize = 5;
/// Clients at once, against one.
const CLIENTS: usize = 8;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|a| a != "--bench")
        .collect();
    let reports = arguments
        .iter()
        .find_map(|a| a.parse().ok())
        .unwrap_or(10_000);
    let given = |word: &str| arguments.iter().any(|a| a == word);
    let backend = match given("postgres") {
        true => Backend::Postgres,
        false => Backend::Sqlite,
    };
    let made_up = given("made-up") || !Path::new(CORPUS).exists();
    let source = match made_up {
        true => Source::Genre(Genre::default()),
        false => Source::Gold(Pool::read(Path::new(CORPUS), 1, TEXT_BYTES).unwrap()),
    };
    println!(
        "{}",
        if made_up {
            "made-up reports"
        } else {
            "recombined news"
        }
    );
    let built = Built::new(backend, source, reports).await;
    println!("{}", built.summary());
    built.print_bytes().await;
    let questions = Questions::about(&built);
    let service = serve(&built);
    let classes = questions.classes();
    timing::head();
    for (class, asked) in &classes {
        timing::over_grpc(&service, class, asked).await;
    }
    throughput(&service, &classes).await;
    println!(
        "\nresident memory besides files: {} MB",
        anonymous_bytes(service.id()) / 1_000_000
    );
    drop(service);
    if !given("alone") {
        timing::head();
        others::tantivy(&built, &questions);
        others::fts5(&built, &questions);
        others::postgres(&built, &questions).await;
    }
}

/// Prints how many answers a second each class gets with one client and with several.
async fn throughput(service: &Process, classes: &[(&str, Vec<Question>)]) {
    println!("\n| class | 1 client, answers/s | {CLIENTS} clients | ratio |\n|---|---|---|---|");
    for (class, asked) in classes {
        let one = timing::throughput(service, asked, 1).await;
        let many = timing::throughput(service, asked, CLIENTS).await;
        println!("| {class} | {one:.0} | {many:.0} | {:.2} × |", many / one);
    }
}

fn serve(built: &Built) -> Process {
    let set = |key, value: &str| (key, value.to_owned());
    let environment = [
        set("MARSAD_QUERY__LISTEN__ADDR", "127.0.0.1:0"),
        // Nobody is there: the catalog answers with what it has.
        set("MARSAD_QUERY__LEDGER__URL", "http://127.0.0.1:1"),
        set("MARSAD_QUERY__DATABASE__URL", built.database.url()),
        set(
            "MARSAD_QUERY__INDEX__DIRECTORY",
            &built.index().display().to_string(),
        ),
        set("MARSAD_QUERY__DRAIN__GRACE_MS", "0"),
        set("MARSAD_QUERY__LOG__FILTER", "error"),
    ];
    Process::start("marsad-query", &environment)
}

/// Resident memory that is no file's.
fn anonymous_bytes(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("RssAnon:"));
    let kib = line.and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1_024
}

/// Prints how long `ask` takes for each of some questions.
fn measured<Q>(engine: &str, class: &str, questions: &[Q], mut ask: impl FnMut(&Q)) {
    questions.iter().for_each(&mut ask);
    let mut times = Vec::with_capacity(questions.len() * PASSES);
    for _ in 0..PASSES {
        for question in questions {
            let start = Instant::now();
            ask(question);
            times.push(start.elapsed());
        }
    }
    Row::of(times).print(engine, class);
}
