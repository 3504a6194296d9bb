//! The scenarios, each on a fresh store.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use proto::pb::{
    self, report_service_client::ReportServiceClient,
    statement_service_client::StatementServiceClient,
};
use testkit::{Backend, Server};

use crate::{
    Plan, Scenario,
    bed::{Bed, name, server},
    drive::{self, Reports, Streamed},
    outcome::{Outcome, Ratio},
    raw,
    usage::resident_mb,
    visible, watched,
};

/// Everything measured on one store.
#[derive(Default)]
pub(crate) struct Done {
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) ratios: Vec<Ratio>,
}

/// The level at which the ledger packs.
const ZSTD_LEVEL: i32 = 3;
/// Reports that are counted as a small ledger, and the size of the parts that are compared.
const SMALL: usize = 10_000;
/// Reports written raw; more would measure the same.
const RAW_MAX: u64 = 16_384;
/// Reports to a raw transaction.
const RAW_BATCH: usize = 64;

/// Runs the scenarios that are wanted.
pub(crate) async fn run(plan: &Plan, backend: Backend, wanted: impl Fn(Scenario) -> bool) -> Done {
    let mut done = Done::default();
    let server = server(backend);
    let server = server.as_ref();
    if [Scenario::Stream, Scenario::Follow, Scenario::Verify]
        .into_iter()
        .any(&wanted)
    {
        stream(plan, backend, server, &wanted, &mut done).await;
    }
    if wanted(Scenario::Unary) {
        unary(plan, backend, server, &mut done).await;
    }
    if wanted(Scenario::Single) {
        single(plan, backend, server, &mut done).await;
    }
    if wanted(Scenario::Mixed) {
        mixed(plan, backend, server, &mut done).await;
    }
    if wanted(Scenario::Visible) {
        visible::run(plan, backend, server, &mut done).await;
    }
    if wanted(Scenario::Watched) {
        watched::run(plan, backend, server, &mut done).await;
    }
    done
}

async fn stream(
    plan: &Plan,
    backend: Backend,
    server: Option<&Server>,
    wanted: impl Fn(Scenario) -> bool,
    done: &mut Done,
) {
    let store = name(backend);
    let mut bed = Bed::start(backend, server).await;
    let meter = bed.meter();
    let reports = Reports::new(&plan.source, plan.page_bytes, plan.reports);
    let pid = bed.ingest.id();
    let mut small_mb = 0.0;
    let streamed = drive::stream(bed.submitter(), reports, |answers| {
        if answers == SMALL {
            small_mb = resident_mb(pid);
        }
    });
    let streamed = streamed.await;
    let large_mb = resident_mb(pid);
    let used = meter.stop();
    let last = streamed.answered.last().copied().unwrap_or_default();
    growth(store, &streamed, (small_mb, large_mb), done);
    let mut outcome = Outcome::new(store, "SubmitStream", last, streamed.latencies);
    let peak = used.first().map_or(0.0, |ingest| ingest.peak_mb);
    outcome.processes = used;

    if wanted(Scenario::Follow) {
        let (meter, start) = (bed.meter(), Instant::now());
        drive::follow(bed.log(), plan.reports).await;
        let took = start.elapsed();
        let mut outcome = Outcome::counted(store, "Follow, entries", took, plan.reports, None);
        outcome.processes = meter.stop();
        done.outcomes.push(outcome);
    }
    if wanted(Scenario::Verify) {
        verify(plan, store, &bed, done).await;
    }

    let bytes = bed.stop().await as f64 / plan.reports as f64;
    outcome.disk_bytes_per_report = Some(bytes);
    let rows = raw::rows(&bed, RAW_MAX).await;
    let raw = raw::write(&bed, &rows, RAW_BATCH).await;
    let raw = Outcome::counted(store, "raw, 64 to a commit", raw.took, raw.reports, None);
    let rate = outcome.per_second;
    done.ratios.extend([
        Ratio::at_least(store, "stream ÷ raw", rate / raw.per_second, 0.5),
        Ratio::at_least(store, "stream, reports/s", rate, 1_000.0),
        Ratio::at_most(store, "ingest, peak MB", peak, 200.0),
        Ratio::at_most(
            store,
            "disk ÷ zstd(capture + entry)",
            bytes / (packed_page_bytes(plan) + rows.entry_bytes_per_report()),
            1.2,
        ),
    ]);
    done.outcomes.extend([outcome, raw]);
}

/// Bytes of a page that zstd packs alone, at the level of the ledger: the mean of the first.
fn packed_page_bytes(plan: &Plan) -> f64 {
    let count = Ord::min(plan.reports, RAW_MAX);
    let packed = |number| {
        let page = plan.source.report(number).submission(plan.page_bytes).body;
        zstd::bulk::compress(&page, ZSTD_LEVEL).unwrap().len()
    };
    (0..count).map(packed).sum::<usize>() as f64 / count as f64
}

async fn verify(plan: &Plan, store: &'static str, bed: &Bed, done: &mut Done) {
    for (log_only, what) in [
        (true, "Verify --log-only, entries"),
        (false, "Verify, entries"),
    ] {
        let (meter, start) = (bed.meter(), Instant::now());
        drive::verify(bed.log(), log_only).await;
        let took = start.elapsed();
        let mut outcome = Outcome::counted(store, what, took, plan.reports, None);
        outcome.processes = meter.stop();
        if log_only {
            let rate = outcome.per_second;
            let ratio = Ratio::at_least(store, "verify the log, entries/s", rate, 50_000.0);
            done.ratios.push(ratio);
        }
        done.outcomes.push(outcome);
    }
}

/// Compares the last reports of a long stream with those after the first [`SMALL`].
fn growth(store: &str, streamed: &Streamed, (small_mb, large_mb): (f64, f64), done: &mut Done) {
    let answered = &streamed.answered;
    if answered.len() < 4 * SMALL {
        return;
    }
    let took = |from: usize| (answered[from + SMALL - 1] - answered[from]).as_secs_f64();
    let ratio = took(SMALL) / took(answered.len() - SMALL);
    let at = answered.len();
    done.ratios.extend([
        Ratio::at_least(store, &format!("rate at {at} ÷ at {SMALL}"), ratio, 0.8),
        Ratio::at_most(
            store,
            &format!("ingest, MB at {at} − at {SMALL}"),
            large_mb - small_mb,
            50.0,
        ),
    ]);
}

async fn unary(plan: &Plan, backend: Backend, server: Option<&Server>, done: &mut Done) {
    let store = name(backend);
    let bed = Bed::start(backend, server).await;
    let count = (plan.reports / 2).min(20_000);
    let reports = Reports::new(&plan.source, plan.page_bytes, count);
    let (meter, start) = (bed.meter(), Instant::now());
    let latencies = drive::unary(bed.submitter(), reports, plan.in_flight).await;
    let work = format!("Submit, {} at a time", plan.in_flight);
    let mut outcome = Outcome::new(store, work, start.elapsed(), latencies);
    outcome.processes = meter.stop();
    let stream = done.outcomes.iter().find(|o| o.work == "SubmitStream");
    if let Some(stream) = stream {
        let ratio = outcome.per_second / stream.per_second;
        done.ratios
            .push(Ratio::at_least(store, "unary ÷ stream", ratio, 0.5));
    }
    done.outcomes.push(outcome);
}

async fn single(plan: &Plan, backend: Backend, server: Option<&Server>, done: &mut Done) {
    let store = name(backend);
    let mut bed = Bed::start(backend, server).await;
    let count = (plan.reports / 10).clamp(200, 2_000);
    let reports = Reports::new(&plan.source, plan.page_bytes, count);
    let (meter, start) = (bed.meter(), Instant::now());
    let latencies = drive::unary(bed.submitter(), reports, 1).await;
    let mut outcome = Outcome::new(store, "Submit, 1 at a time", start.elapsed(), latencies);
    outcome.processes = meter.stop();
    bed.stop().await;
    let rows = raw::rows(&bed, count).await;
    let raw = raw::write(&bed, &rows, 1).await;
    let raw = Outcome::new(store, "raw, 1 to a commit", raw.took, raw.commits);
    let more = outcome.median_ms() - raw.median_ms();
    done.ratios.push(Ratio::at_most(
        store,
        "single − commit alone, median ms",
        more,
        2.0,
    ));
    done.outcomes.extend([outcome, raw]);
}

async fn mixed(plan: &Plan, backend: Backend, server: Option<&Server>, done: &mut Done) {
    let store = name(backend);
    let bed = Bed::start(backend, server).await.with_query(server).await;
    let count = (plan.reports / 2).min(20_000);
    let reports = Reports::new(&plan.source, plan.page_bytes, count);
    let over = Arc::new(AtomicBool::new(false));
    let answers = bed.query.as_ref().unwrap().channel();
    let statements = StatementServiceClient::new(answers.clone());
    let lists = tokio::spawn(drive::ask(over.clone(), move || {
        let mut client = statements.clone();
        async move {
            let request = pb::ListStatementsRequest::default();
            client.list_statements(request).await.unwrap();
        }
    }));
    let searched = ReportServiceClient::new(answers);
    let searches = tokio::spawn(drive::ask(over.clone(), move || {
        let mut client = searched.clone();
        async move {
            let request = pb::SearchReportsRequest {
                query: "الهدنة".into(),
                ..Default::default()
            };
            client.search_reports(request).await.unwrap();
        }
    }));
    let (meter, start) = (bed.meter(), Instant::now());
    let following = tokio::spawn(drive::follow(bed.log(), count));
    let (streamed, single) = tokio::join!(
        drive::stream(bed.submitter(), reports.clone(), |_| ()),
        drive::unary(bed.submitter(), reports, 8),
    );
    let took = start.elapsed();
    following.await.unwrap();
    let behind = start.elapsed() - took;
    over.store(true, Ordering::Relaxed);
    let used = meter.stop();
    let mut first = Outcome::new(store, "mixed: SubmitStream", took, streamed.latencies);
    first.processes = used;
    let lists = lists.await.unwrap();
    let searches = searches.await.unwrap();
    let end = vec![Duration::ZERO.max(behind)];
    done.outcomes.extend([
        first,
        Outcome::new(store, "mixed: Submit, 8 at a time", took, single),
        Outcome::new(store, "mixed: a follower's rest", behind, end),
        Outcome::new(store, "mixed: ListStatements", took, lists),
        Outcome::new(store, "mixed: SearchReports", took, searches),
    ]);
}
