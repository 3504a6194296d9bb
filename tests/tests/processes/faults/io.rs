//! A disk on which single writes and syncs fail; strace makes one of a sound one.

use std::{collections::BTreeMap, time::Duration};

use end_to_end::Stack;
use proto::pb;
use testkit::{Backend, Database};

use super::{
    load::{submission, verified, worth_repeating},
    rounds,
};

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

/// The n-th write or sync fails, of the start after a crash as well as of recording.
#[tokio::test(flavor = "multi_thread")]
async fn writes_and_syncs_that_fail_lose_double_and_tear_nothing() {
    let (ledger, catalog) = (Database::sqlite(), Backend::Sqlite.database().await);
    let mut stack = Stack::on(ledger, catalog);
    stack.submit(submission(30, 0)).await;
    let (mut next, mut failed) = (1, 0);
    let directory = tempfile::tempdir().unwrap();
    let seen = directory.path().join("strace");
    for nth in 1..=rounds() {
        for (calls, error, lasts) in FAULTS {
            let when = format!("{nth}{}", if lasts { "+" } else { "" });
            let trace = format!("trace={calls}");
            let inject = format!("inject={calls}:error={error}:when={when}");
            let strace = ["strace", "-D", "-f", "-qqq", "-o", seen.to_str().unwrap()];
            let command = [&strace[..], &["-e", &trace, "-e", &inject]].concat();
            let numbers = next..next + SENT;
            let mut acknowledged = BTreeMap::new();
            if stack.restart_ingest_through(&command).is_ok() {
                for number in numbers.clone() {
                    acknowledged.extend(try_to_submit(&stack, number).await);
                }
            }
            let trace = std::fs::read_to_string(&seen).unwrap();
            failed += usize::from(trace.contains("(INJECTED)"));
            stack.restart_ingest();
            for number in numbers {
                let receipt = stack.submit(submission(30, number)).await;
                if let Some(before) = acknowledged.get(&number) {
                    assert_eq!(receipt.outcome(), pb::Outcome::Unchanged, "{inject}");
                    assert_eq!(receipt.position, *before, "{inject}");
                }
            }
            next += SENT;
            assert_eq!(verified(&stack).await, next, "{inject}");
        }
    }
    assert!(failed > 2 * FAULTS.len(), "{failed} times something failed");
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
