//! Single calls of the process that fail, or that it does not survive; strace makes them so.

use std::{collections::BTreeMap, time::Duration};

use end_to_end::Stack;
use proto::pb;
use testkit::Backend;

use super::{
    load::{submission, verified, worth_repeating},
    rounds,
};
use crate::on_both;

/// Calls that fail, with what error, and whether all later ones of the same thread fail too.
const FAULTS: [(&str, &str, bool); 5] = [
    ("fsync,fdatasync", "EIO", false),
    ("fsync,fdatasync", "EIO", true),
    ("pwrite64", "EIO", false),
    ("pwrite64", "EIO", true),
    ("pwrite64", "ENOSPC", true),
];
/// Reports sent while something fails.
const SENT: u64 = 6;
/// How long each is tried for.
const PATIENCE: Duration = Duration::from_millis(300);

/// Calls before which the process is killed: those that make something durable, and those that tell
/// somebody else, the store's server or a client.
const ENDS: [&str; 3] = ["pwrite64", "fsync,fdatasync", "sendto,writev"];
/// Calls of a thread between two at which it is killed: a start makes a dozen of some kinds.
const STEP: u64 = 3;

on_both!(a_crash_before_any_write_sync_or_answer_loses_doubles_and_tears_nothing);

/// The n-th write or sync fails, of the start after a crash as well as of recording.
#[tokio::test(flavor = "multi_thread")]
async fn writes_and_syncs_that_fail_lose_double_and_tear_nothing() {
    let mut tried = Tried::on(Backend::Sqlite).await;
    let mut failed = 0;
    for nth in 1..=rounds() {
        for (calls, error, lasts) in FAULTS {
            let when = format!("{nth}{}", if lasts { "+" } else { "" });
            let fault = format!("error={error}:when={when}");
            let trace = tried.under(calls, &fault).await;
            failed += usize::from(trace.contains("(INJECTED)"));
        }
    }
    assert!(failed > 2 * FAULTS.len(), "{failed} times something failed");
}

/// Named points would be before and after these calls: before a transaction begins, after its rows, before
/// and after its commit, after the answer.
async fn a_crash_before_any_write_sync_or_answer_loses_doubles_and_tears_nothing(backend: Backend) {
    let mut tried = Tried::on(backend).await;
    let mut killed = 0;
    for round in 0..rounds() {
        for calls in ENDS {
            let when = 1 + round * STEP;
            let fault = format!("signal=KILL:when={when}");
            let trace = tried.under(calls, &fault).await;
            killed += usize::from(trace.contains("killed by SIGKILL"));
        }
    }
    assert!(killed > ENDS.len(), "{killed} times it was killed");
}

/// A ledger that is recorded into while something fails.
struct Tried {
    stack: Stack,
    next: u64,
}

impl Tried {
    async fn on(backend: Backend) -> Self {
        let (ledger, catalog) = (backend.database().await, Backend::Sqlite.database().await);
        let stack = Stack::on(ledger, catalog);
        stack.submit(submission(30, 0)).await;
        Self { stack, next: 1 }
    }

    /// Starts the service, where it does, with `fault` in `calls`, sends reports, starts it soundly and
    /// checks that all is there once. Answers what strace saw.
    async fn under(&mut self, calls: &str, fault: &str) -> String {
        let Self { stack, next } = self;
        let directory = tempfile::tempdir().unwrap();
        let seen = directory.path().join("strace");
        let (trace, inject) = (format!("trace={calls}"), format!("inject={calls}:{fault}"));
        let strace = ["strace", "-D", "-f", "-q", "-o", seen.to_str().unwrap()];
        let command = [&strace[..], &["-e", &trace, "-e", &inject]].concat();
        let numbers = *next..*next + SENT;
        let mut acknowledged = BTreeMap::new();
        if stack.restart_ingest_through(&command).is_ok() {
            for number in numbers.clone() {
                acknowledged.extend(try_to_submit(stack, number).await);
            }
        }
        stack.restart_ingest();
        for number in numbers {
            let receipt = stack.submit(submission(30, number)).await;
            if let Some(before) = acknowledged.get(&number) {
                assert_eq!(receipt.outcome(), pb::Outcome::Unchanged, "{inject}");
                assert_eq!(receipt.position, *before, "{inject}");
            }
        }
        *next += SENT;
        assert_eq!(verified(stack).await, *next, "{inject}");
        std::fs::read_to_string(&seen).unwrap()
    }
}

/// The number of a report and the position that it was acknowledged at, where it was in time.
async fn try_to_submit(stack: &Stack, number: u64) -> Option<(u64, u64)> {
    let mut client = stack.ingest_client();
    let start = tokio::time::Instant::now();
    while start.elapsed() < PATIENCE {
        let request = pb::SubmitRequest {
            submission: Some(submission(30, number)),
        };
        match client.submit(request).await {
            Ok(answer) => return Some((number, answer.into_inner().receipt?.position)),
            Err(status) => worth_repeating(&status),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    None
}
