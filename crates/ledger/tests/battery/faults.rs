//! Crashes: of the process that writes, of the server, of single connections, of the disk.
//!
//! The process that is killed, or that runs out of disk, is this test program once more: it is
//! started with [`CHILD`] set and runs the one test that then does not return at once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use domain::{Error, Outcome, Position};
use ledger::{Ledger, Options};
use sea_orm::ConnectionTrait;
use testkit::{Backend, Database, Server};

use crate::support::{draft, identify, open, options, positions, read_all, withdrawal};

crate::on_both_backends!(a_killed_process_loses_nothing_that_it_acknowledged);

/// Names the store that the child process records into, or the directory that it fills.
const CHILD: &str = "MARSAD_TEST_CHILD";

/// Reports that one child records at once, so that its batches hold several.
const AT_ONCE: u32 = 16;

/// One in so many reports is withdrawn once it is recorded.
const WITHDRAWN: u32 = 7;

/// What a child acknowledges before it is killed.
const ACKNOWLEDGED: usize = 40;

/// This program again, running only `test`, after `prefix`.
fn child(prefix: &[&str], test: &str, value: &str) -> Child {
    let program = std::env::current_exe().unwrap();
    let words = prefix.iter().map(|word| word.to_string());
    let mut words = words.chain([program.display().to_string()]);
    Command::new(words.next().unwrap())
        .args(words)
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, value)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The child: records reports without end, withdraws some, and says what was acknowledged.
#[tokio::test(flavor = "multi_thread")]
async fn a_child_records_until_it_is_killed() {
    let Ok(value) = std::env::var(CHILD) else {
        return;
    };
    let (first, url) = value.split_once(' ').unwrap();
    let first: u32 = first.parse().unwrap();
    let ledger = Ledger::open(options(url)).await.unwrap();
    let record = async |task: u32| {
        for report in (first + task..).step_by(AT_ONCE as usize) {
            let recorded = ledger.record(draft(report, 1)).await.unwrap();
            println!("recorded {report} {}", recorded.position);
            if report.is_multiple_of(WITHDRAWN) {
                ledger.withdraw(withdrawal(report, None)).await.unwrap();
                println!("withdrawn {report} {}", recorded.position);
            }
        }
    };
    futures_util::future::join_all((0..AT_ONCE).map(record)).await;
}

async fn a_killed_process_loses_nothing_that_it_acknowledged(backend: Backend) {
    let database = backend.database().await;
    let mut recorded = BTreeMap::<Position, u32>::new();
    let mut withdrawn = BTreeSet::<Position>::new();
    for round in 0..6_u32 {
        let value = format!("{} {}", round * 100_000, database.url());
        let mut child = child(&[], "faults::a_child_records_until_it_is_killed", &value);
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let (enough, has_enough) = tokio::sync::oneshot::channel();
        let reading = tokio::task::spawn_blocking(move || {
            let mut enough = Some(enough);
            let mut lines = Vec::new();
            let mut line = Vec::new();
            while said.read_until(b'\n', &mut line).unwrap() > 0 {
                // The last line may have been cut by the kill.
                if line.ends_with(b"\n") {
                    lines.push(String::from_utf8(line.clone()).unwrap());
                }
                line.clear();
                if lines.len() >= ACKNOWLEDGED {
                    enough.take().map(|enough| enough.send(()));
                }
            }
            lines
        });
        has_enough.await.unwrap();
        tokio::time::sleep(Duration::from_millis(u64::from(round * 13))).await;
        child.kill().unwrap();
        child.wait().unwrap();
        for line in reading.await.unwrap() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["recorded", report, position] => {
                    recorded.insert(position.parse().unwrap(), report.parse().unwrap());
                }
                ["withdrawn", _, position] => {
                    withdrawn.insert(position.parse().unwrap());
                }
                _ => (),
            }
        }
    }
    assert!(!withdrawn.is_empty(), "nothing was withdrawn");
    let ledger = open(&database).await;
    ledger.verify(0, |_| ()).await.unwrap();
    ledger.verify_identities(identify, |_| ()).await.unwrap();
    let entries = read_all(&ledger).await;
    assert_eq!(
        positions(&entries),
        (1..=entries.len() as u64).collect::<Vec<_>>()
    );
    for (position, report) in recorded {
        let entry = &entries[position as usize - 1];
        let gone = entry.withdrawn_by != 0;
        assert!(
            gone || !withdrawn.contains(&position),
            "{position} is there again"
        );
        assert!(
            !gone || report.is_multiple_of(WITHDRAWN),
            "{position} is gone"
        );
        let body = std::str::from_utf8(&entry.body).unwrap();
        let expected = format!("body of {report}/1:");
        assert!(gone || body.starts_with(&expected), "{position}: {body}");
    }
}

/// The child: fills the small disk that it is given, and goes on once there is room.
#[tokio::test(flavor = "multi_thread")]
async fn a_child_fills_its_disk() {
    let Ok(value) = std::env::var(CHILD) else {
        return;
    };
    let (reserve, directory) = value.split_once(' ').unwrap();
    let filler = std::path::Path::new(directory).join("filler");
    std::fs::write(&filler, vec![0; 2 << 20]).unwrap();
    let reserve_bytes = reserve.parse().unwrap();
    let ledger = Ledger::open(Options {
        reserve_bytes,
        ..options(&format!("sqlite://{directory}/ledger.db?mode=rwc"))
    });
    let ledger = ledger.await.unwrap();
    let mut recorded = 0;
    let error = loop {
        match ledger.record(draft(recorded, 1)).await {
            Ok(_) => recorded += 1,
            Err(error) => break error,
        }
    };
    assert!(recorded > 50, "{recorded}");
    assert!(matches!(error, Error::Exhausted(_)), "{error:?}");
    assert!(ledger.healthy().await.is_err());
    if reserve_bytes > 0 {
        let said = error.to_string();
        assert!(said.contains("bytes are free"), "{said}");
        ledger.withdraw(withdrawal(0, None)).await.unwrap();
        recorded += 1;
    }
    assert_eq!(
        read_all(&ledger).await.len(),
        recorded as usize,
        "reads go on"
    );
    std::fs::remove_file(&filler).unwrap();
    ledger.healthy().await.unwrap();
    let next = ledger.record(draft(recorded, 1)).await.unwrap();
    assert_eq!(
        (next.outcome, next.position),
        (Outcome::Created, u64::from(recorded) + 1)
    );
    ledger.verify(0, |_| ()).await.unwrap();
    println!("recorded {recorded} until the disk was full, and went on");
}

#[test]
fn a_full_disk_refuses_writes_keeps_reads_and_needs_no_restart() {
    fills_its_disk(0);
}

#[test]
fn a_reserve_refuses_writes_before_the_disk_is_full_and_withdrawals_go_on() {
    fills_its_disk(1 << 30);
}

/// Has a child fill a disk on which so many bytes are to stay free.
fn fills_its_disk(reserve: u64) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().display().to_string();
    // A file system of its own for the child; it is gone with the child.
    let mount = "mount -t tmpfs -o size=6m tmpfs \"$1\" && shift && exec \"$@\"";
    let prefix = [
        "unshare",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        mount,
        "sh",
        &path,
    ];
    let value = format!("{reserve} {path}");
    let child = child(&prefix, "faults::a_child_fills_its_disk", &value);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("and went on"), "{said}");
}

/// Records `count` reports, each again until it is acknowledged. One that is acknowledged at once
/// must be told that it was created, whatever happened to the writer's own tries.
async fn record_in_spite_of_faults(ledger: &Ledger, count: u32) -> Vec<Position> {
    let record = async |report: u32| {
        let mut refused = false;
        loop {
            match ledger.record(draft(report, 1)).await {
                Ok(recorded) => {
                    assert!(
                        refused || recorded.outcome == Outcome::Created,
                        "{recorded:?}"
                    );
                    break recorded.position;
                }
                Err(Error::Unavailable { .. }) => refused = true,
                Err(error) => panic!("{error:?}"),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let mut all = Vec::new();
    for first in (0..count).step_by(20) {
        all.extend(futures_util::future::join_all((first..first + 20).map(record)).await);
    }
    all
}

fn is_one_log(mut all: Vec<Position>) {
    all.sort_unstable();
    assert_eq!(all, (1..=all.len() as u64).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_break_at_any_moment_double_nothing_and_change_no_answer() {
    let database = Backend::Postgres.database().await;
    let ledger = open(&database).await;
    let url = database.url().to_owned();
    let breaking = tokio::spawn(async move {
        let db = sea_orm::Database::connect(&url).await.unwrap();
        // Ever further apart, so that a slow machine comes to an end too.
        for round in 0..60 {
            let broken = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                          WHERE application_name = 'marsad-ledger' \
                          AND datname = current_database() AND pid <> pg_backend_pid()";
            db.execute_unprepared(broken).await.unwrap();
            tokio::time::sleep(Duration::from_millis(20 + round * round / 8)).await;
        }
    });
    let all = record_in_spite_of_faults(&ledger, 1_000).await;
    breaking.abort();
    is_one_log(all);
    ledger.verify(0, |_| ()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_crashes_and_comes_back_is_waited_for() {
    let mut server = Server::start();
    let database = Database::on(&server).await;
    let ledger = open(&database).await;
    let recording = tokio::spawn({
        let ledger = ledger.clone();
        async move { record_in_spite_of_faults(&ledger, 1_000).await }
    });
    let crashing = tokio::task::spawn_blocking(move || {
        for down in [0, 700, 0] {
            std::thread::sleep(Duration::from_millis(250));
            server.crash(Duration::from_millis(down));
        }
        server
    });
    let server = crashing.await.unwrap();
    is_one_log(recording.await.unwrap());
    ledger.healthy().await.unwrap();
    ledger.verify(0, |_| ()).await.unwrap();
    ledger.close().await.unwrap();
    drop((database, server));
}
