//! Writers and a follower that go on whatever happens to the service, and note what they saw.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use bench::genre::Genre;
use end_to_end::{Acknowledged, History, Kept, Process, Stack, eventually, violations};
use prost::Message;
use proto::pb::{
    self, ingest_service_client::IngestServiceClient, ledger_service_client::LedgerServiceClient,
    submit_stream_response::Result as Answer,
};
use tokio::task::JoinHandle;
use tokio_stream::StreamExt;
use tonic::{Code, transport::Channel};

/// How long a writer leaves a service alone that refused it.
const AGAIN: Duration = Duration::from_millis(20);
/// Reports that the streaming writer has open at a time.
const OPEN: usize = 16;

/// Writers under way.
pub(super) struct Load {
    shared: Arc<Shared>,
    writers: Vec<JoinHandle<()>>,
    followers: Vec<JoinHandle<Vec<u64>>>,
}

struct Shared {
    history: Mutex<History>,
    acknowledged: AtomicU64,
    stop: AtomicBool,
    /// Where the follower may stop, once that is known.
    end: AtomicU64,
}

impl Load {
    /// Starts four writers of single reports and one that streams, which take the `services` by
    /// turns, and a follower of each service.
    pub(super) fn start(services: &[&Process]) -> Self {
        let shared = Arc::new(Shared {
            history: Mutex::default(),
            acknowledged: AtomicU64::new(0),
            stop: AtomicBool::new(false),
            end: AtomicU64::new(u64::MAX),
        });
        let submitter =
            |of: usize| IngestServiceClient::new(services[of % services.len()].channel());
        let mut writers: Vec<_> = (1..=4)
            .map(|writer| tokio::spawn(unary(shared.clone(), submitter(writer), writer as u64)))
            .collect();
        writers.push(tokio::spawn(stream(shared.clone(), submitter(0))));
        let followers = services.iter().map(|service| {
            let client = LedgerServiceClient::new(service.channel());
            tokio::spawn(follow(shared.clone(), client))
        });
        Self {
            writers,
            followers: followers.collect(),
            shared,
        }
    }

    /// Waits for `count` more acknowledgements.
    pub(super) async fn acknowledged(&self, count: u64) {
        let target = self.shared.acknowledged.load(Ordering::Relaxed) + count;
        eventually("reports are acknowledged", async || {
            (self.shared.acknowledged.load(Ordering::Relaxed) >= target).then_some(())
        })
        .await;
    }

    /// Lets the writers have their last reports acknowledged, then checks everything. Answers how
    /// many reports there are.
    ///
    /// # Panics
    /// Panics where anything was lost, doubled, altered, out of order or not followed.
    pub(super) async fn check(self, stack: &Stack) -> u64 {
        self.shared.stop.store(true, Ordering::Relaxed);
        for writer in self.writers {
            writer.await.unwrap();
        }
        let verified = verified(stack).await;
        self.shared.end.store(verified, Ordering::Relaxed);
        let mut history = self.shared.history.lock().unwrap().clone();
        let kept = kept(stack, verified).await;
        for follower in self.followers {
            history.followed = follower.await.unwrap();
            let found = violations(&history, &kept);
            assert!(found.is_empty(), "{} violations: {found:?}", found.len());
        }
        let all: BTreeSet<_> = history.acknowledged.iter().map(|r| &r.own_id).collect();
        assert_eq!(all.len() as u64, verified, "what was sent is acknowledged");
        let catalogued = catalogued(stack, verified).await;
        assert_eq!(catalogued, kept.iter().map(|e| e.ids.0.clone()).collect());
        verified
    }
}

impl Shared {
    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn sent(&self, own_id: &str) {
        let mut history = self.history.lock().unwrap();
        history.sent.insert(own_id.to_owned());
    }

    fn receipt(&self, own_id: String, receipt: pb::Receipt) {
        let mut history = self.history.lock().unwrap();
        history.acknowledged.push(Acknowledged {
            own_id,
            ids: (receipt.report_id, receipt.revision_id),
            capture: receipt.capture_sha256,
            position: receipt.position,
        });
        self.acknowledged.fetch_add(1, Ordering::Relaxed);
    }
}

/// A short made-up report; each writer has a seed of its own.
pub(super) fn submission(writer: u64, number: u64) -> pb::Submission {
    let genre = Genre {
        seed: writer,
        text_bytes: 400,
        english_percent: 50,
    };
    let mut submission = genre.report(number).submission(None);
    submission.own_id = format!("{writer}-{number}");
    submission
}

async fn unary(shared: Arc<Shared>, mut client: IngestServiceClient<Channel>, writer: u64) {
    for number in 0.. {
        if shared.stopped() {
            return;
        }
        let submission = submission(writer, number);
        shared.sent(&submission.own_id);
        let receipt = loop {
            let request = pb::SubmitRequest {
                submission: Some(submission.clone()),
            };
            match client.submit(request).await {
                Ok(answer) => break answer.into_inner().receipt.unwrap(),
                Err(status) => worth_repeating(&status),
            }
            tokio::time::sleep(AGAIN).await;
        };
        shared.receipt(submission.own_id, receipt);
    }
}

/// # Panics
/// Panics at an answer that no fault of a process or a store may cause.
pub(super) fn worth_repeating(status: &tonic::Status) {
    let codes = [
        Code::Unavailable,
        Code::ResourceExhausted,
        // What this client makes of a connection that breaks within a call.
        Code::Unknown,
        Code::Cancelled,
    ];
    assert!(codes.contains(&status.code()), "{status:?}");
}

async fn stream(shared: Arc<Shared>, mut client: IngestServiceClient<Channel>) {
    let mut next = 0;
    let mut open = BTreeMap::<String, pb::Submission>::new();
    loop {
        while open.len() < OPEN && !shared.stopped() {
            let submission = submission(0, next);
            next += 1;
            shared.sent(&submission.own_id);
            open.insert(submission.own_id.clone(), submission);
        }
        if open.is_empty() {
            return;
        }
        let items = open
            .iter()
            .map(|(tag, submission)| pb::SubmitStreamRequest {
                tag: tag.clone(),
                submission: Some(submission.clone()),
            });
        let items = tokio_stream::iter(items.collect::<Vec<_>>());
        let answers = client.submit_stream(items).await;
        let mut answers = match answers {
            Ok(answers) => answers.into_inner(),
            Err(status) => {
                worth_repeating(&status);
                tokio::time::sleep(AGAIN).await;
                continue;
            }
        };
        while let Some(answer) = answers.next().await {
            match answer.map(|answer| (answer.tag, answer.result)) {
                Ok((tag, Some(Answer::Receipt(receipt)))) => {
                    open.remove(&tag);
                    shared.receipt(tag, receipt);
                }
                Ok((_, Some(Answer::Refusal(refusal)))) => {
                    assert!(refusal.retryable, "{refusal:?}")
                }
                Ok((_, None)) => panic!("an answer without a result"),
                Err(status) => {
                    worth_repeating(&status);
                    tokio::time::sleep(AGAIN).await;
                    break;
                }
            }
        }
    }
}

/// Follows from where it stopped, over any number of connections.
async fn follow(shared: Arc<Shared>, mut client: LedgerServiceClient<Channel>) -> Vec<u64> {
    let mut seen = Vec::new();
    let mut store = String::new();
    let last = |seen: &Vec<u64>| seen.last().copied().unwrap_or(0);
    while last(&seen) < shared.end.load(Ordering::Relaxed) {
        let request = pb::FollowRequest {
            after: last(&seen),
            store: store.clone(),
        };
        if let Ok(entries) = client.follow(request).await {
            let mut entries = entries.into_inner();
            while last(&seen) < shared.end.load(Ordering::Relaxed) {
                // A short patience, so that the end is noticed on a silent stream too.
                let message = tokio::time::timeout(Duration::from_secs(1), entries.message());
                match message.await {
                    Ok(Ok(Some(message))) => {
                        seen.extend(message.entries.iter().map(|entry| entry.position));
                        store = message.head.map_or(store, |head| head.store);
                    }
                    Ok(_) => break,
                    Err(_) => {}
                }
            }
        }
        tokio::time::sleep(AGAIN).await;
    }
    seen
}

/// Has the log, and what stands beside it, verified by the service; answers its last position.
pub(super) async fn verified(stack: &Stack) -> u64 {
    let request = pb::VerifyRequest::default();
    let progress = stack.ledger_client().verify(request).await;
    let mut progress = progress.unwrap().into_inner();
    let (mut done, mut compared) = (None, 0);
    while let Some(message) = progress.message().await.unwrap() {
        compared = message.identities_checked;
        done = message.done.or(done);
    }
    let position = done.unwrap().position;
    assert!(compared >= position, "{compared} of {position} compared");
    position
}

/// The ledger's entries up to `end`.
async fn kept(stack: &Stack, end: u64) -> Vec<Kept> {
    let mut client = stack.ledger_client();
    let entries = client.follow(pb::FollowRequest::default()).await;
    let mut entries = entries.unwrap().into_inner();
    let mut kept = Vec::new();
    while (kept.len() as u64) < end {
        let message = entries.message().await.unwrap().unwrap();
        kept.extend(message.entries.into_iter().map(|entry| {
            let body = pb::RevisionEntry::decode(entry.body.as_slice()).unwrap();
            let (report, revision) = (body.report.unwrap(), body.revision.unwrap());
            Kept {
                position: entry.position,
                recorded_micros: entry.recorded_micros,
                own_id: report.own_id,
                ids: (report.id, revision.id),
                capture: revision.capture_sha256,
            }
        }));
    }
    kept
}

/// Ids of the reports that the query service lists once it has position `end`.
async fn catalogued(stack: &Stack, end: u64) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut request = pb::ListReportsRequest {
        page_size: 500,
        at_least: end,
        ..Default::default()
    };
    loop {
        let page = eventually("the catalog has everything", async || {
            stack.reports().list_reports(request.clone()).await.ok()
        });
        let page = page.await.into_inner();
        ids.extend(
            page.reports
                .into_iter()
                .map(|r| r.source.unwrap().report_id),
        );
        if page.next_page_token.is_empty() {
            return ids;
        }
        request.page_token = page.next_page_token;
    }
}
