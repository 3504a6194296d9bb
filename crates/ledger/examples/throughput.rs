//! How fast the ledger records, reads and verifies on this machine, beside the same rows written
//! raw.
//!
//! ```text
//! cargo run --release -p ledger --example throughput -- \[sqlite|postgres] [REPORTS] [BATCH]
//! ```
//!
//! Each report has 3 KB of Arabic text in a body of about 5 KB and a page of 6 KB. The raw run
//! writes the same rows with the same driver in batches of 64: it knows no positions, no queue, no
//! tree and no repeated submissions.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement for a terminal"
)]

use std::time::{Duration, Instant};

use domain::{Report, Timestamp};
use ledger::{Content, Draft, Ledger, Options};
use sea_orm::{ConnectionTrait, Statement, TransactionTrait, Value};
use testkit::{Backend, Database, Server};

const BATCH: usize = 64;

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let backend = match arguments.next().as_deref() {
        None | Some("sqlite") => Backend::Sqlite,
        Some("postgres") => Backend::Postgres,
        Some(other) => panic!("unknown backend {other}"),
    };
    let reports = arguments.next().map_or(20_000, |n| n.parse().unwrap());
    let batch_max = arguments.next().map_or(64, |n| n.parse().unwrap());
    println!("{backend:?}, {reports} reports, up to {batch_max} in one transaction");
    let packing = packing(reports);
    stream(backend, reports, batch_max, packing).await;
    unary(backend, 32, reports / 4).await;
    unary(backend, 1, reports.min(1_000)).await;
    raw(backend, reports).await;
}

/// A database that is as durable as in production.
async fn fresh(backend: Backend) -> (Option<Server>, Database) {
    match backend {
        Backend::Sqlite => (None, Database::sqlite()),
        Backend::Postgres => {
            let server = Server::start_durable();
            let database = Database::on(&server).await;
            (Some(server), database)
        }
    }
}

/// Words in an order that a linear congruence draws, so that texts compress as news do.
fn text(seed: u64, bytes: usize) -> String {
    const WORDS: &str = "قال المتحدث الرسمي باسم الوزارة إن القوات نفذت عملية في محيط المدينة خلال \
        الأسبوع الماضي وأسفرت عن مقتل ثلاثة وإصابة عشرة آخرين بينهم طفلان وأضاف في بيان نشرته \
        الوكالة الرسمية اليوم أن التحقيق مستمر وأن النتائج ستعلن قريبا بعد اكتمال الأدلة وفق ما \
        ذكرت مصادر محلية للصحيفة التي أشارت إلى نزوح مئات العائلات من القرى المجاورة نحو الشمال";
    let words: Vec<_> = WORDS.split_whitespace().collect();
    let mut state = seed.wrapping_mul(2).wrapping_add(1);
    let mut text = String::with_capacity(bytes + 32);
    while text.len() < bytes {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let draw = (state >> 33) as usize;
        text.push_str(words[draw % words.len()]);
        text.push_str(if draw.is_multiple_of(11) { " 1" } else { " " });
    }
    text
}

/// Body, page, report id and revision id.
fn made(number: u64) -> (String, String, String, String) {
    let text = text(number, 3_000);
    let body = format!("{text}{number}{}", &text[..text.floor_char_boundary(2_000)]);
    let page = format!(
        "<html><body><p>{text}</p>{}</body>",
        "<div class=share></div>".repeat(130)
    );
    let report = domain::report_id("example.org", &number.to_string());
    let revision = domain::revision_id(&report, &domain::sha256(text.as_bytes()));
    (body, page, report, revision)
}

fn url(number: u64) -> String {
    format!("https://example.org/news/{number}")
}

fn draft(number: u64) -> Draft {
    let (body, page, report, revision_id) = made(number);
    Draft::pack(Content {
        revision_id,
        report: Report {
            id: report,
            outlet: "example.org".into(),
            url: url(number),
            own_id: String::new(),
        },
        captured: Timestamp(0),
        capture: page.as_bytes(),
        kind: 1,
        body: body.into_bytes(),
    })
    .unwrap()
}

fn packed(text: &str) -> Vec<u8> {
    zstd::bulk::compress(text.as_bytes(), 3).unwrap()
}

/// The rows of capture, report, revision and entry.
fn raw_rows(number: u64) -> [Vec<Value>; 4] {
    let (body, page, report, revision) = made(number);
    let position = Value::from(number as i64 + 1);
    let sha256 = Value::from(domain::sha256(page.as_bytes()).0.to_vec());
    let leaf = domain::sha256(body.as_bytes()).0.to_vec();
    let size = |text: &str| Value::from(text.len() as i64);
    let [outlet, own_id] = ["example.org", ""].map(Value::from);
    let zero = Value::from(0_i64);
    [
        vec![sha256.clone(), size(&page), packed(&page).into()],
        vec![report.clone().into(), outlet, url(number).into(), own_id],
        vec![
            report.into(),
            revision.into(),
            zero.clone(),
            sha256,
            position.clone(),
        ],
        vec![
            position,
            1_i16.into(),
            zero,
            leaf.into(),
            size(&body),
            packed(&body).into(),
        ],
    ]
}

/// Seconds of one core to make `reports` drafts, which the analysis pool would spend.
fn packing(reports: u64) -> f64 {
    let since = Instant::now();
    (0..reports.min(2_000)).for_each(|number| drop(draft(number)));
    let each = since.elapsed().as_secs_f64() / reports.min(2_000) as f64;
    println!("make and pack a draft: {:.0} µs of one core", each * 1e6);
    each * reports as f64
}

fn rate(what: &str, count: u64, took: f64) {
    println!(
        "{what}: {:.0}/s ({count} in {took:.2} s)",
        count as f64 / took
    );
}

async fn stream(backend: Backend, reports: u64, batch_max: usize, packing: f64) {
    let (_server, database) = fresh(backend).await;
    let ledger = Ledger::open(Options {
        batch_max,
        ..Options::new(database.url())
    })
    .await
    .unwrap();
    let since = Instant::now();
    in_flight(&ledger, 1_024, reports).await;
    let took = since.elapsed().as_secs_f64();
    rate("stream, packing included", reports, took);
    println!("  of which packing, on both cores: {:.2} s", packing / 2.0);
    let since = Instant::now();
    let mut after = 0;
    while let Some(last) = ledger.read(after, 256, 1 << 20).await.unwrap().last() {
        after = last.position;
    }
    rate(
        "read in pages of 1 MiB",
        reports,
        since.elapsed().as_secs_f64(),
    );
    let since = Instant::now();
    ledger.verify(0, |_| ()).await.unwrap();
    rate("verify", reports, since.elapsed().as_secs_f64());
    println!("  resident {} MB", resident_kb() / 1024);
    ledger.close().await.unwrap();
    if let Some(file) = database.file() {
        let bytes = std::fs::metadata(&file).unwrap().len();
        let each = |n| packed(&made(n).0).len() + packed(&made(n).1).len();
        let least: usize = (0..200).map(each).sum();
        println!(
            "  on disk {} B per report, {:.2} times its compressed body and capture",
            bytes / reports,
            bytes as f64 / reports as f64 / (least as f64 / 200.0)
        );
    }
}

async fn in_flight(ledger: &Ledger, tasks: u64, reports: u64) {
    let work = (0..tasks).map(|task| {
        let ledger = ledger.clone();
        tokio::spawn(async move {
            let mut took = Vec::new();
            for number in (task..reports).step_by(tasks as usize) {
                let draft = draft(number);
                let since = Instant::now();
                ledger.record(draft).await.unwrap();
                took.push(since.elapsed());
            }
            took
        })
    });
    let mut all: Vec<Duration> = Vec::new();
    for task in work.collect::<Vec<_>>() {
        all.extend(task.await.unwrap());
    }
    all.sort();
    let at = |share: usize| all[(all.len() - 1) * share / 100].as_secs_f64() * 1e3;
    println!(
        "{tasks} in flight: p50 {:.2} ms, p99 {:.2} ms",
        at(50),
        at(99)
    );
}

async fn unary(backend: Backend, tasks: u64, reports: u64) {
    let (_server, database) = fresh(backend).await;
    let ledger = Ledger::open(Options::new(database.url())).await.unwrap();
    let since = Instant::now();
    in_flight(&ledger, tasks, reports).await;
    rate("  recorded", reports, since.elapsed().as_secs_f64());
}

/// The same columns in the same tables, written by a loop that does nothing else.
async fn raw(backend: Backend, reports: u64) {
    let (_server, database) = fresh(backend).await;
    let ledger = Ledger::open(Options::new(database.url())).await.unwrap();
    ledger.close().await.unwrap();
    let mut options = sea_orm::ConnectOptions::new(database.url());
    options
        .max_connections(1)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|o| {
            o.pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
        });
    let db = sea_orm::Database::connect(options).await.unwrap();
    let all: Vec<_> = (0..reports.min(8_192)).map(raw_rows).collect();
    let rows = |width: usize| {
        let mut next = 0;
        let row = |_| {
            let row = (0..width).map(|_| {
                next += 1;
                format!("${next}")
            });
            format!("({})", row.collect::<Vec<_>>().join(", "))
        };
        (0..BATCH).map(row).collect::<Vec<_>>().join(", ")
    };
    let [capture, report, revision, entry] = [3, 4, 5, 6].map(rows);
    let since = Instant::now();
    for batch in all.chunks_exact(BATCH) {
        let txn = db.begin().await.unwrap();
        let mut values: [Vec<Value>; 4] = Default::default();
        for rows in batch {
            for (values, row) in values.iter_mut().zip(rows) {
                values.extend(row.iter().cloned());
            }
        }
        let [a, b, c, d] = values;
        for (sql, values) in [
            (format!("INSERT INTO capture VALUES {capture}"), a),
            (format!("INSERT INTO report VALUES {report}"), b),
            (format!("INSERT INTO revision VALUES {revision}"), c),
            (format!("INSERT INTO entry VALUES {entry}"), d),
        ] {
            let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
            txn.execute_raw(statement).await.unwrap();
        }
        txn.commit().await.unwrap();
    }
    let written = all.len() / BATCH * BATCH;
    rate(
        "raw, batches of 64, already packed",
        written as u64,
        since.elapsed().as_secs_f64(),
    );
}

/// Of this process: SQLite runs in it, PostgreSQL does not.
fn resident_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|kb| kb.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}
