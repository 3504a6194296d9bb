//! Many writers, several handles on one store, callers that go away.

use std::time::Duration;

use domain::{Error, Outcome, Position};
use ledger::{Ledger, Options};
use testkit::{Backend, Database};

use crate::support::{draft, open, options, positions, read_all, record_all};

crate::on_both_backends!(
    callers_that_go_away_lose_nothing_and_tear_nothing,
    a_follower_sees_each_entry_once_while_many_write,
);

/// Collects positions as a follower does until it has `count` of them.
async fn follow(ledger: Ledger, count: usize) -> Vec<Position> {
    let mut seen = Vec::new();
    let mut heads = ledger.subscribe();
    while seen.len() < count {
        let after = seen.last().copied().unwrap_or(0);
        let page = ledger.read(after, 50, 1 << 20).await.unwrap();
        seen.extend(positions(&page));
        if page.is_empty() {
            let later = heads.wait_for(|head| head.position > after);
            let waited = tokio::time::timeout(Duration::from_secs(20), later).await;
            drop(waited.expect("the head moves on").unwrap());
        }
    }
    seen
}

async fn a_follower_sees_each_entry_once_while_many_write(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let follower = tokio::spawn(follow(ledger.clone(), 1_000));
    let mut writers = Vec::new();
    for writer in 0..4 {
        let ledger = ledger.clone();
        writers.push(tokio::spawn(async move {
            record_all(&ledger, writer * 250, 250).await
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(follower.await.unwrap(), (1..=1_000).collect::<Vec<_>>());
}

async fn callers_that_go_away_lose_nothing_and_tear_nothing(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    // From none to thrice what a commit takes on this machine, whatever else it does.
    let since = std::time::Instant::now();
    for report in 0..10 {
        ledger.record(draft(10_000 + report, 1)).await.unwrap();
    }
    let commit = since.elapsed() / 10;
    let mut acknowledged = Vec::new();
    for report in 0..1_000_u32 {
        let patience = commit * (report * 37 % 100) * 3 / 100;
        let recording = ledger.record(draft(report, 1));
        if let Ok(recorded) = tokio::time::timeout(patience, recording).await {
            acknowledged.push((report, recorded.unwrap().position));
        }
    }
    assert!(
        !acknowledged.is_empty() && acknowledged.len() < 1_000,
        "{}",
        acknowledged.len()
    );
    ledger.verify(0, |_| ()).await.unwrap();
    for (report, position) in acknowledged {
        let entry = ledger.entry(position).await.unwrap();
        let body = String::from_utf8(entry.body).unwrap();
        assert!(body.starts_with(&format!("body of {report}/1:")));
    }
    if backend == Backend::Postgres {
        // Behind all that was abandoned; then the writer has nothing left to do.
        ledger.record(draft(20_000, 1)).await.unwrap();
        assert_eq!(idle_in_transaction(&database).await, 0);
    }
}

async fn idle_in_transaction(database: &Database) -> i64 {
    use sea_orm::{ConnectionTrait, Statement};
    let db = sea_orm::Database::connect(database.url()).await.unwrap();
    let count = "SELECT count(*) FROM pg_stat_activity \
                 WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
    let statement = Statement::from_string(db.get_database_backend(), count);
    let row = db.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_on_one_postgres_make_one_log_without_a_gap() {
    let database = Backend::Postgres.database().await;
    // All of them find an empty database and bring its schema up to date.
    let ledgers = futures_util::future::join_all((0..4).map(|_| open(&database))).await;
    let followers: Vec<_> = ledgers
        .iter()
        .map(|ledger| tokio::spawn(follow(ledger.clone(), 1_200)))
        .collect();
    let mut writers = Vec::new();
    for (number, ledger) in (0..).zip(&ledgers) {
        let ledger = ledger.clone();
        writers.push(tokio::spawn(async move {
            record_all(&ledger, number * 300, 300).await
        }));
    }
    for writer in writers {
        let all = writer.await.unwrap();
        assert!(
            all.iter()
                .all(|recorded| recorded.outcome == Outcome::Created)
        );
    }
    for follower in followers {
        assert_eq!(follower.await.unwrap(), (1..=1_200).collect::<Vec<_>>());
    }
    ledgers[0].verify(0, |_| ()).await.unwrap();
    let entries = read_all(&ledgers[3]).await;
    assert!(entries.is_sorted_by(|a, b| a.recorded < b.recorded));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_report_through_two_processes_at_one_instant_is_one_report() {
    let database = Backend::Postgres.database().await;
    let (one, two) = (open(&database).await, open(&database).await);
    for report in 0..100 {
        // Other reports beside it, in opposite order, so that the writers meet on several keys.
        let beside = 1_000 + report;
        let (a, b, c, d) = tokio::join!(
            one.record(draft(report, 1)),
            two.record(draft(report, 1)),
            one.record(draft(beside, 1)),
            two.record(draft(beside, 1)),
        );
        for (a, b) in [(a.unwrap(), b.unwrap()), (c.unwrap(), d.unwrap())] {
            assert_eq!(a.position, b.position);
            let outcomes = [a.outcome, b.outcome];
            assert!(
                outcomes.contains(&Outcome::Created) && outcomes.contains(&Outcome::Unchanged),
                "{outcomes:?}"
            );
        }
    }
    assert_eq!(one.head().await.unwrap().position, 200);
    two.verify(0, |_| ()).await.unwrap();
}

#[tokio::test]
async fn a_second_process_on_one_sqlite_file_is_refused() {
    let database = Backend::Sqlite.database().await;
    let first = open(&database).await;
    let error = Ledger::open(options(database.url())).await.unwrap_err();
    assert!(matches!(&error, Error::Unavailable { .. }), "{error}");
    assert!(error.to_string().contains("another process"), "{error}");
    first.close().await.unwrap();
    open(&database).await;
}

#[tokio::test]
async fn a_store_that_a_newer_version_wrote_is_refused() {
    use sea_orm::ConnectionTrait;
    for backend in Backend::ALL {
        let database = backend.database().await;
        open(&database).await.close().await.unwrap();
        let db = sea_orm::Database::connect(database.url()).await.unwrap();
        let later = "INSERT INTO ledger_migration VALUES ('m29991231_000001_later', 0)";
        db.execute_unprepared(later).await.unwrap();
        db.close().await.unwrap();
        let error = Ledger::open(options(database.url())).await.unwrap_err();
        assert!(error.to_string().contains("newer version"), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unavailable() {
    let directory = tempfile::tempdir().unwrap();
    let url = format!(
        "postgres://a@localhost/b?host={}",
        directory.path().display()
    );
    let error = Ledger::open(Options::new(url)).await.unwrap_err();
    assert!(matches!(error, Error::Unavailable { .. }), "{error}");
}

#[tokio::test]
async fn a_bad_url_is_named() {
    for url in [
        "",
        "mysql://h/d",
        "sqlite::memory:",
        "sqlite:///x?mode=memory",
        "postgres://h:x/d",
    ] {
        let error = Ledger::open(Options::new(url)).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{url}: {error}");
    }
}
