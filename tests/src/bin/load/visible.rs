//! How long after its acknowledgement a report is in lists and in searches.

use std::time::{Duration, Instant};

use proto::pb::{self, report_service_client::ReportServiceClient};
use testkit::{Backend, Server};
use tonic::{Request, transport::Channel};

use crate::{
    Plan,
    bed::{Bed, name},
    drive::{self, Reports},
    outcome::{Outcome, Ratio},
    scenario::Done,
};

/// Reports that are timed while nothing else happens.
const TIMED: u64 = 100;
/// Reports that the stream beside them records.
const REPORTS_MAX: u64 = 20_000;
/// Between one report that is visible and the next.
const APART: Duration = Duration::from_millis(50);
/// Longest wait for one.
const PATIENCE: Duration = Duration::from_secs(60);

/// Times reports one by one, first alone, then beside a stream at full speed.
pub(crate) async fn run(plan: &Plan, backend: Backend, server: Option<&Server>, done: &mut Done) {
    let store = name(backend);
    let bed = Bed::start(backend, server).await.with_query(server).await;
    let count = plan.reports.min(REPORTS_MAX);
    let mut timed = Timed::new(&bed);
    for number in count..count + TIMED {
        timed.report(plan, number).await;
    }
    let idle = timed.outcomes(store, "idle");
    let reports = Reports::new(&plan.source, plan.page_bytes, count);
    let stream = drive::stream(bed.submitter(), reports, |_| ());
    let stream = tokio::spawn(stream);
    let mut timed = Timed::new(&bed);
    let mut number = count + TIMED;
    while !stream.is_finished() {
        timed.report(plan, number).await;
        number += 1;
    }
    let [listed, searched] = timed.outcomes(store, "beside a stream");
    let medians = [
        ("in lists, idle", &idle[0], 50.0),
        ("in searches, idle", &idle[1], 300.0),
        ("in searches, beside a stream", &searched, 1_500.0),
    ];
    done.ratios.extend(medians.map(|(what, outcome, bar)| {
        let what = format!("visible {what}, median ms");
        Ratio::at_most(store, &what, outcome.median_ms(), bar)
    }));
    done.outcomes.extend(idle);
    done.outcomes.extend([listed, searched]);
}

/// What was timed so far.
struct Timed {
    submitter: pb::ingest_service_client::IngestServiceClient<Channel>,
    reports: ReportServiceClient<Channel>,
    since: Instant,
    listed: Vec<Duration>,
    searched: Vec<Duration>,
}

impl Timed {
    fn new(bed: &Bed) -> Self {
        Self {
            submitter: bed.submitter(),
            reports: ReportServiceClient::new(bed.query.as_ref().unwrap().channel()),
            since: Instant::now(),
            listed: Vec::new(),
            searched: Vec::new(),
        }
    }

    /// Submits a report and waits until it is visible everywhere.
    async fn report(&mut self, plan: &Plan, number: u64) {
        tokio::time::sleep(APART).await;
        let request = pb::SubmitRequest {
            submission: Some(plan.source.report(number).submission(plan.page_bytes)),
        };
        let answer = self.submitter.submit(request).await.unwrap();
        let at_least = answer.into_inner().receipt.unwrap().position;
        let start = Instant::now();
        let (mut lists, mut searches) = (self.reports.clone(), self.reports.clone());
        let listed = async {
            let request = patient(pb::ListReportsRequest {
                page_size: 1,
                at_least,
                ..Default::default()
            });
            lists.list_reports(request).await.unwrap();
            start.elapsed()
        };
        let searched = async {
            let request = patient(pb::SearchReportsRequest {
                query: "الهدنة".into(),
                page_size: 1,
                at_least,
                ..Default::default()
            });
            searches.search_reports(request).await.unwrap();
            start.elapsed()
        };
        let (listed, searched) = tokio::join!(listed, searched);
        self.listed.push(listed);
        self.searched.push(searched);
    }

    fn outcomes(self, store: &str, when: &str) -> [Outcome; 2] {
        let took = self.since.elapsed();
        [("lists", self.listed), ("searches", self.searched)].map(|(which, waits)| {
            Outcome::new(store, format!("visible in {which}, {when}"), took, waits)
        })
    }
}

fn patient<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(PATIENCE);
    request
}
