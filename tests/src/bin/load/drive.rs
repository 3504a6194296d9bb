//! Clients that keep a service busy and note how long each answer took.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bench::Source;
use proto::pb::{
    self, ingest_service_client::IngestServiceClient, ledger_service_client::LedgerServiceClient,
    submit_stream_response::Result as Answer,
};
use tokio::sync::{Semaphore, mpsc};
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::Channel;

/// Reports that a stream has sent and not seen answered; twice what the service works on.
const WINDOW: usize = 128;

/// Reports to send, of which each goes out once, whoever takes it.
#[derive(Clone)]
pub(crate) struct Reports {
    source: Source,
    page_bytes: Option<usize>,
    next: Arc<AtomicU64>,
    end: u64,
    /// Between one and the next.
    gap: Duration,
}

impl Reports {
    pub(crate) fn new(source: &Source, page_bytes: Option<usize>, count: u64) -> Self {
        Self {
            source: source.clone(),
            page_bytes,
            next: Arc::new(AtomicU64::new(0)),
            end: count,
            gap: Duration::ZERO,
        }
    }

    /// At most so many a second, where the service keeps up.
    pub(crate) fn paced(mut self, per_second: u32) -> Self {
        self.gap = Duration::from_secs(1) / per_second;
        self
    }

    fn take(&self) -> Option<pb::Submission> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        (number < self.end).then(|| self.source.report(number).submission(self.page_bytes))
    }
}

/// What a stream went through.
pub(crate) struct Streamed {
    pub(crate) latencies: Vec<Duration>,
    /// When each answer came, from the start.
    pub(crate) answered: Vec<Duration>,
}

/// Sends all `reports` through one stream. `watch` is called with the number of answers after
/// each.
pub(crate) async fn stream(
    mut client: IngestServiceClient<Channel>,
    reports: Reports,
    mut watch: impl FnMut(usize),
) -> Streamed {
    let window = Arc::new(Semaphore::new(WINDOW));
    let sent = Arc::new(Mutex::new(VecDeque::new()));
    let (to, items) = mpsc::channel(16);
    let producing = {
        let (window, sent) = (window.clone(), sent.clone());
        let mut due = tokio::time::Instant::now();
        async move {
            while let Some(submission) = reports.take() {
                tokio::time::sleep_until(due).await;
                due += reports.gap;
                window.acquire().await.unwrap().forget();
                sent.lock().unwrap().push_back(Instant::now());
                let item = pb::SubmitStreamRequest {
                    tag: String::new(),
                    submission: Some(submission),
                };
                if to.send(item).await.is_err() {
                    return;
                }
            }
        }
    };
    let producing = tokio::spawn(producing);
    let start = Instant::now();
    let mut streamed = Streamed {
        latencies: Vec::new(),
        answered: Vec::new(),
    };
    let answers = client.submit_stream(ReceiverStream::new(items)).await;
    let mut answers = answers.unwrap().into_inner();
    // Answers come in any order: which was sent when is kept from the first without one on.
    let (mut first, mut open) = (0_u64, VecDeque::<Option<Instant>>::new());
    while let Some(answer) = answers.message().await.unwrap() {
        receipt(answer.result);
        window.add_permits(1);
        open.extend(sent.lock().unwrap().drain(..).map(Some));
        let at = (answer.index - first) as usize;
        let sent = open[at].take().unwrap();
        while open.front().is_some_and(Option::is_none) {
            open.pop_front();
            first += 1;
        }
        streamed.latencies.push(sent.elapsed());
        streamed.answered.push(start.elapsed());
        watch(streamed.answered.len());
    }
    producing.await.unwrap();
    streamed
}

/// # Panics
/// Panics at a refusal: nothing that is made up here deserves one.
fn receipt(answer: Option<Answer>) -> pb::Receipt {
    match answer {
        Some(Answer::Receipt(receipt)) => receipt,
        other => panic!("refused: {other:?}"),
    }
}

/// Sends all `reports` one by one, `in_flight` at a time, on one connection.
pub(crate) async fn unary(
    client: IngestServiceClient<Channel>,
    reports: Reports,
    in_flight: u64,
) -> Vec<Duration> {
    let tasks: Vec<_> = (0..in_flight)
        .map(|_| {
            let (mut client, reports) = (client.clone(), reports.clone());
            tokio::spawn(async move {
                let mut latencies = Vec::new();
                while let Some(submission) = reports.take() {
                    let request = pb::SubmitRequest {
                        submission: Some(submission),
                    };
                    let start = Instant::now();
                    client.submit(request).await.unwrap();
                    latencies.push(start.elapsed());
                }
                latencies
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    all
}

/// Reads the ledger from its first entry to `end`, and checks that none is missing.
pub(crate) async fn follow(mut client: LedgerServiceClient<Channel>, end: u64) -> Vec<Duration> {
    let request = pb::FollowRequest::default();
    let mut entries = client.follow(request).await.unwrap().into_inner();
    let mut waits = Vec::new();
    let mut last = 0;
    let mut since = Instant::now();
    while last < end {
        let message = entries.message().await.unwrap().unwrap();
        for entry in &message.entries {
            assert_eq!(entry.position, last + 1, "a follower missed an entry");
            last = entry.position;
        }
        if !message.entries.is_empty() {
            waits.push(since.elapsed());
            since = Instant::now();
        }
    }
    waits
}

/// Has the ledger recomputed.
pub(crate) async fn verify(mut client: LedgerServiceClient<Channel>, log_only: bool) {
    let answers = client.verify(pb::VerifyRequest { log_only }).await;
    let mut answers = answers.unwrap().into_inner();
    let mut done = None;
    while let Some(answer) = answers.message().await.unwrap() {
        done = answer.done;
    }
    assert!(done.is_some(), "the verification ended before its end");
}

/// Asks one question after the other until `done`.
pub(crate) async fn ask<F: Future<Output = ()>>(
    done: Arc<AtomicBool>,
    mut question: impl FnMut() -> F,
) -> Vec<Duration> {
    let mut latencies = Vec::new();
    while !done.load(Ordering::Relaxed) {
        let start = Instant::now();
        question().await;
        latencies.push(start.elapsed());
    }
    latencies
}
