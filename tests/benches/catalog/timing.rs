//! Asking, timing, and a line for each class.

use std::time::{Duration, Instant};

use end_to_end::Process;
use proto::pb::{
    figure_service_client::FigureServiceClient, report_service_client::ReportServiceClient,
    statement_service_client::StatementServiceClient,
};
use tonic::transport::{Channel, Endpoint};

use crate::{PASSES, questions::Question};

/// How long answers are counted for a rate.
const LONG: Duration = Duration::from_secs(3);

/// How long questions took.
pub(crate) struct Row(Vec<Duration>);

pub(crate) fn head() {
    println!("\n| engine | class | p50 ms | p95 ms | p99 ms | n |\n|---|---|---|---|---|---|");
}

impl Row {
    pub(crate) fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// In milliseconds.
    fn percentile(&self, percent: usize) -> f64 {
        let last = self.0.len().saturating_sub(1);
        let time = self.0.get((self.0.len() * percent / 100).min(last));
        time.map_or(f64::NAN, |t| t.as_secs_f64() * 1_000.0)
    }

    pub(crate) fn print(&self, engine: &str, class: &str) {
        let [p50, p95, p99] = [50, 95, 99].map(|p| self.percentile(p));
        let n = self.0.len();
        println!("| {engine} | {class} | {p50:.2} | {p95:.2} | {p99:.2} | {n} |");
    }
}

#[derive(Clone)]
struct Client {
    reports: ReportServiceClient<Channel>,
    statements: StatementServiceClient<Channel>,
    figures: FigureServiceClient<Channel>,
}

impl Client {
    async fn of(service: &Process) -> Self {
        let endpoint = Endpoint::from_shared(service.url()).unwrap();
        let channel = endpoint.connect().await.unwrap();
        Self {
            reports: ReportServiceClient::new(channel.clone()),
            statements: StatementServiceClient::new(channel.clone()),
            figures: FigureServiceClient::new(channel),
        }
    }

    /// Asks, and answers how many items the answer has.
    async fn ask(&mut self, question: Question) -> usize {
        macro_rules! asked {
            ($service:ident.$call:ident($request:expr), $items:ident) => {{
                let answer = self.$service.$call($request).await.unwrap();
                answer.into_inner().$items.len()
            }};
        }
        match question {
            Question::Search(it) => asked!(reports.search_reports(it), hits),
            Question::Statements(it) => asked!(statements.list_statements(it), statements),
            Question::Figures(it) => asked!(figures.list_figures(it), figures),
            Question::Reports(it) => asked!(reports.list_reports(it), reports),
        }
    }
}

/// Prints how long the questions of a class take one client.
pub(crate) async fn over_grpc(service: &Process, class: &str, questions: &[Question]) {
    let mut client = Client::of(service).await;
    let mut found = 0;
    for question in questions {
        found += client.ask(question.clone()).await;
    }
    // A service built from other sources makes the catalog anew and has nothing to tell.
    assert!(found > 0, "{class}: nothing is found");
    let mut times = Vec::with_capacity(questions.len() * PASSES);
    for _ in 0..PASSES {
        for question in questions {
            let question = question.clone();
            let start = Instant::now();
            client.ask(question).await;
            times.push(start.elapsed());
        }
    }
    Row::of(times).print("marsad over gRPC", class);
}

/// Answers a second to `clients` at once, each on a connection of its own, for [`LONG`].
pub(crate) async fn throughput(service: &Process, questions: &[Question], clients: usize) -> f64 {
    let mut tasks = tokio::task::JoinSet::new();
    let start = Instant::now();
    for number in 0..clients {
        let mut client = Client::of(service).await;
        let mut questions = questions.to_vec();
        // Not all the same question at once.
        let turn = number * 37 % questions.len();
        questions.rotate_left(turn);
        tasks.spawn(async move {
            let mut asked = 0;
            for question in questions.into_iter().cycle() {
                client.ask(question).await;
                asked += 1;
                if start.elapsed() > LONG {
                    break;
                }
            }
            asked
        });
    }
    let asked: usize = tasks.join_all().await.into_iter().sum();
    asked as f64 / start.elapsed().as_secs_f64()
}
