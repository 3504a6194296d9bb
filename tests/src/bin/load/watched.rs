//! A thousand watchers, and what they cost the ledger.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use bench::Source;
use proto::pb::{self, watch_service_client::WatchServiceClient};
use testkit::{Backend, Server};
use tokio::task::JoinSet;
use tonic::Streaming;

use crate::{
    Plan,
    bed::{Bed, name},
    drive::{self, Reports},
    outcome::{Outcome, Ratio},
    scenario::Done,
};

/// Watchers at once, each of the reports of one outlet.
const WATCHERS: usize = 1_000;
/// Watchers on one connection; a server takes a hundred calls on each at most.
const ON_ONE: usize = 50;
/// Reports recorded in a second, where the services keep up.
const PER_SECOND: u32 = 500;
/// Reports that are enough to tell.
const REPORTS_MAX: u64 = 10_000;
/// Memory that all watchers together may take: 100 KB each.
const MORE_MB_MAX: f64 = 100.0;

/// Streams with nobody watching and with all watchers, each on fresh stores.
pub(crate) async fn run(plan: &Plan, backend: Backend, server: Option<&Server>, done: &mut Done) {
    let store = name(backend);
    let (alone, _) = past(plan, backend, server, 0).await;
    let (watched, rest) = past(plan, backend, server, WATCHERS).await;
    let query_mb = |outcome: &Outcome| {
        let query = outcome.processes.iter().find(|p| p.process == "query");
        query.map_or(f64::NAN, |query| query.peak_mb)
    };
    done.ratios.extend([
        Ratio::at_least(
            store,
            "stream with 1,000 watchers ÷ with none",
            watched.per_second / alone.per_second,
            0.8,
        ),
        Ratio::at_most(
            store,
            "query, MB with 1,000 watchers − with none",
            query_mb(&watched) - query_mb(&alone),
            MORE_MB_MAX,
        ),
    ]);
    let rest = Outcome::new(store, "watched: the watchers' rest", rest, vec![rest]);
    done.outcomes.extend([alone, watched, rest]);
}

/// The stream, and how long the last watcher took from the last answer on.
async fn past(
    plan: &Plan,
    backend: Backend,
    server: Option<&Server>,
    watchers: usize,
) -> (Outcome, Duration) {
    let count = plan.reports.min(REPORTS_MAX);
    let bed = Bed::start(backend, server).await.with_query(server).await;
    let mut watching = watch(&bed, &plan.source, count, watchers).await;
    let reports = Reports::new(&plan.source, plan.page_bytes, count).paced(PER_SECOND);
    let (meter, start) = (bed.meter(), Instant::now());
    let streamed = drive::stream(bed.submitter(), reports, |_| ()).await;
    let took = start.elapsed();
    while let Some(watched) = watching.join_next().await {
        watched.unwrap();
    }
    let rest = start.elapsed() - took;
    let work = format!("watched: SubmitStream, {watchers} watchers");
    let mut outcome = Outcome::new(name(backend), work, took, streamed.latencies);
    outcome.processes = meter.stop();
    (outcome, rest)
}

/// Starts watchers, each of the reports of one outlet, up to report `count`.
async fn watch(bed: &Bed, source: &Source, count: u64, watchers: usize) -> JoinSet<()> {
    let mut outlets = BTreeMap::<String, u64>::new();
    for number in 0..count {
        *outlets.entry(source.report(number).outlet).or_default() += 1;
    }
    let query = bed.query.as_ref().unwrap();
    let mut client = WatchServiceClient::new(query.channel());
    let mut watching = JoinSet::new();
    for (number, (outlet, reports)) in outlets.iter().cycle().take(watchers).enumerate() {
        if number % ON_ONE == 0 {
            client = WatchServiceClient::new(query.channel());
        }
        let filter = pb::ReportFilter {
            outlet: outlet.clone(),
            ..Default::default()
        };
        let request = pb::WatchReportsRequest {
            after: Some(0),
            filter: Some(filter),
        };
        let news = client.watch_reports(request).await.unwrap().into_inner();
        watching.spawn(see(news, outlet.clone(), *reports));
    }
    watching
}

/// Reads news until all `expected` reports of `outlet` were told.
///
/// # Panics
/// Panics where another is told, or one that is not behind the one before.
async fn see(mut news: Streaming<pb::WatchReportsResponse>, outlet: String, expected: u64) {
    let (mut seen, mut position) = (0, 0);
    while seen < expected {
        let message = news.message().await.unwrap().unwrap();
        for report in message.reports {
            assert_eq!(report.outlet, outlet, "at {}", message.position);
            assert!(message.position > position, "{} again", message.position);
            position = message.position;
            seen += 1;
        }
    }
}
