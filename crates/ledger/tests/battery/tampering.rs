//! What was recorded cannot be changed without `verify` naming the place.

use domain::Error;
use ledger::{Ledger, Options};
use sea_orm::ConnectionTrait;
use testkit::Backend;

use crate::support::{draft, options, record_all};

crate::on_both_backends!(
    any_change_is_found_and_its_place_named,
    a_clean_log_is_confirmed,
    positions_that_were_told_are_not_given_to_other_entries,
);

/// A statement that tampers, and what `verify` must say.
const CHANGES: [(&str, &str); 16] = [
    (
        "UPDATE entry SET body = (SELECT body FROM entry WHERE position = 8) WHERE position = 7",
        "entry 7 ",
    ),
    (
        "UPDATE entry SET leaf_hash = (SELECT leaf_hash FROM entry WHERE position = 2) WHERE position = 30",
        "entry 30 ",
    ),
    (
        "UPDATE entry SET recorded = recorded + 1 WHERE position = 1",
        "entry 1 ",
    ),
    (
        "UPDATE entry SET kind = 2 WHERE position = 300",
        "entry 300 ",
    ),
    (
        "UPDATE entry SET kind = 257 WHERE position = 300",
        "entry 300 ",
    ),
    (
        "UPDATE entry SET size = size + 1 WHERE position = 12",
        "entry 12 ",
    ),
    ("DELETE FROM entry WHERE position = 20", "entry 20 "),
    ("DELETE FROM entry WHERE position = 300", "entry 300 "),
    ("DELETE FROM entry WHERE position > 20", "entry 21 "),
    ("DELETE FROM entry", "entry 1 "),
    (
        "UPDATE entry SET position = 301 WHERE position = 300",
        "entry 300 ",
    ),
    (
        "INSERT INTO entry SELECT 301, kind, recorded, leaf_hash, size, body FROM entry WHERE position = 300",
        "entry 301 ",
    ),
    (
        "UPDATE checkpoint SET root = (SELECT leaf_hash FROM entry WHERE position = 1) WHERE position > 1",
        "checkpoint ",
    ),
    (
        "UPDATE head SET root = (SELECT leaf_hash FROM entry WHERE position = 1)",
        "head ",
    ),
    (
        "UPDATE node SET hash = (SELECT leaf_hash FROM entry WHERE position = 1)",
        "node 8/0",
    ),
    ("DELETE FROM node", "node 8/0"),
];

async fn recorded(backend: Backend) -> (testkit::Database, Ledger) {
    let database = backend.database().await;
    let ledger = Ledger::open(Options {
        checkpoint_entries: 10,
        batch_max: 4,
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    record_all(&ledger, 0, 300).await;
    (database, ledger)
}

async fn any_change_is_found_and_its_place_named(backend: Backend) {
    let (database, ledger) = recorded(backend).await;
    for (change, place) in CHANGES {
        let db = sea_orm::Database::connect(database.url()).await.unwrap();
        for table in ["entry", "node", "checkpoint", "head"] {
            let keep = format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}");
            db.execute_unprepared(&keep).await.unwrap();
        }
        let changed = db.execute_unprepared(change).await.unwrap();
        assert!(changed.rows_affected() > 0, "{change}");
        match ledger.verify(0, |_| ()).await {
            Err(Error::DataLoss(message)) if message.contains(place) => (),
            other => panic!("{change}: {other:?}"),
        }
        for table in ["entry", "node", "checkpoint", "head"] {
            for restore in [
                format!("DELETE FROM {table}"),
                format!("INSERT INTO {table} SELECT * FROM kept_{table}"),
                format!("DROP TABLE kept_{table}"),
            ] {
                db.execute_unprepared(&restore).await.unwrap();
            }
        }
        db.close().await.unwrap();
        ledger.verify(0, |_| ()).await.unwrap();
    }
}

async fn a_clean_log_is_confirmed(backend: Backend) {
    let (_database, ledger) = recorded(backend).await;
    let head = ledger.head().await.unwrap();
    for after in [0, 1, 15, 257, 300, 999] {
        assert_eq!(
            ledger.verify(after, |_| ()).await.unwrap(),
            head,
            "after {after}"
        );
    }
    // In a task, as services run it.
    let verifying = tokio::spawn(async move {
        let mut last = None;
        ledger
            .verify(0, |progress| last = Some(progress))
            .await
            .unwrap();
        last
    });
    let last = verifying.await.unwrap();
    let last = last.unwrap();
    assert_eq!((last.entries, last.last), (300, 300));
    assert!(last.checkpoints >= 3, "{last:?}");
}

/// As after a failover to a server that lacks the last commits.
async fn positions_that_were_told_are_not_given_to_other_entries(backend: Backend) {
    let database = backend.database().await;
    let ledger = Ledger::open(options(database.url())).await.unwrap();
    let db = sea_orm::Database::connect(database.url()).await.unwrap();
    record_all(&ledger, 0, 3).await;
    let keep = "CREATE TABLE kept_head AS SELECT * FROM head";
    db.execute_unprepared(keep).await.unwrap();
    for report in 3..5 {
        ledger.record(draft(report, 1)).await.unwrap();
    }
    for change in [
        "DELETE FROM head",
        "INSERT INTO head SELECT * FROM kept_head",
        "DELETE FROM entry WHERE position > 3",
        "DELETE FROM revision WHERE position > 3",
    ] {
        db.execute_unprepared(change).await.unwrap();
    }
    for report in [4, 9] {
        let error = ledger.record(draft(report, 1)).await.unwrap_err();
        assert!(matches!(error, Error::DataLoss(_)), "{error}");
    }
    assert!(ledger.healthy().await.is_err());
    // Opened anew, by someone who has not seen the five, the log of three is whole.
    ledger.close().await.unwrap();
    let ledger = Ledger::open(options(database.url())).await.unwrap();
    assert_eq!(ledger.verify(0, |_| ()).await.unwrap().position, 3);
}
