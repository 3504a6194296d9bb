//! Prints how long a recorded report takes to be visible: from its receipt to the answer of a query
//! that asks for it, on an idle machine. `cargo run --release -p end-to-end --bin freshness`, after
//! `cargo build --release --bins`.

use std::time::{Duration, Instant};

use end_to_end::{Stack, sample};
use proto::pb;
use testkit::Backend;

const REPORTS: usize = 200;

#[tokio::main]
async fn main() {
    for backend in Backend::ALL {
        let stack = Stack::start(backend).await;
        let (mut lists, mut text) = (Vec::new(), Vec::new());
        for number in 0..REPORTS {
            let mut submission = sample("05-flood.txt", "bench.example", 18_700);
            submission.own_id = number.to_string();
            let receipt = stack.submit(submission).await;
            let start = Instant::now();
            let request = pb::GetReportRequest {
                report_id: receipt.report_id,
                at_least: receipt.position,
                ..Default::default()
            };
            stack
                .reports()
                .get_report(request)
                .await
                .expect("the report is there");
            lists.push(start.elapsed());
            let request = pb::SearchReportsRequest {
                query: "السيول".into(),
                page_size: 1,
                at_least: receipt.position,
                ..Default::default()
            };
            stack
                .reports()
                .search_reports(request)
                .await
                .expect("the report is found");
            text.push(start.elapsed());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        print(backend, "receipt to list", lists);
        print(backend, "receipt to full text", text);
    }
}

#[allow(clippy::print_stdout)]
fn print(backend: Backend, what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!(
        "{backend:?}, {what}: median {:?}, p95 {:?}, p99 {:?}",
        at(50),
        at(95),
        at(99)
    );
}
