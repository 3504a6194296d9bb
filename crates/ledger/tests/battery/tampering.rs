//! What was recorded cannot be changed without `verify` naming the place.

use domain::Error;
use ledger::Ledger;
use sea_orm::ConnectionTrait;
use testkit::Backend;

use crate::support::{draft, identify, options, record_all, recorded};

crate::on_both_backends!(
    any_change_is_found_and_its_place_named,
    of_many_changes_the_first_is_named,
    a_clean_log_is_confirmed,
    what_stands_beside_the_log_is_what_the_log_says,
    positions_that_were_told_are_not_given_to_other_entries,
);

/// A statement that tampers, and what `verify` must say.
const CHANGES: [(&str, &str); 20] = [
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
    (
        "UPDATE entry SET body = '', withdrawn_by = 30 WHERE position = 12",
        "entry 12 has no body, and entry 30 does not withdraw it",
    ),
    (
        "UPDATE entry SET body = '', withdrawn_by = 301 WHERE position = 12",
        "entry 12 has no body, and entry 301 does not withdraw it",
    ),
    (
        "UPDATE entry SET body = '', withdrawn_by = 3 WHERE position = 12",
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
        "INSERT INTO entry SELECT 301, kind, recorded, leaf_hash, size, body, NULL FROM entry WHERE position = 300",
        "entry 301 ",
    ),
    (
        "UPDATE checkpoint SET root = (SELECT leaf_hash FROM entry WHERE position = 1) WHERE position > 1",
        "checkpoint ",
    ),
    (
        "UPDATE checkpoint SET note = 'forged' WHERE position > 1",
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

/// Stretches of a long log are read at the same time.
async fn of_many_changes_the_first_is_named(backend: Backend) {
    let database = backend.database().await;
    let ledger = Ledger::open(options(database.url())).await.unwrap();
    record_all(&ledger, 0, 1_400).await;
    let mut seen = Vec::new();
    ledger
        .verify(0, |progress| seen.push(progress.entries))
        .await
        .unwrap();
    assert_eq!(seen.last(), Some(&1_400));
    assert!(seen.len() > 1 && seen.is_sorted(), "{seen:?}");
    let db = sea_orm::Database::connect(database.url()).await.unwrap();
    for position in [1_390, 1_100, 600] {
        let change = format!("UPDATE entry SET size = size + 1 WHERE position = {position}");
        db.execute_unprepared(&change).await.unwrap();
        match ledger.verify(0, |_| ()).await {
            Err(Error::DataLoss(message)) => {
                assert_eq!(
                    message,
                    format!("entry {position} is not what was recorded")
                );
            }
            other => panic!("{position}: {other:?}"),
        }
    }
    db.close().await.unwrap();
}

async fn a_clean_log_is_confirmed(backend: Backend) {
    let (_database, ledger) = recorded(backend).await;
    let head = ledger.head().await.unwrap();
    let checkpoints = ledger.checkpoints(1..=head.position).await.unwrap();
    assert!(
        checkpoints.is_sorted_by_key(|c| c.position),
        "{checkpoints:?}"
    );
    for checkpoint in &checkpoints {
        let root = ledger.root_at(checkpoint.position).await.unwrap();
        assert_eq!(checkpoint.root, root);
        assert_eq!(
            checkpoint.note,
            format!("{} {}", checkpoint.position, root.hex())
        );
    }
    let newest = ledger.newest_checkpoint().await.unwrap();
    assert_eq!(Some(&newest), checkpoints.last());
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

/// A statement that tampers, and what the check must say.
const BESIDE: [(&str, &str); 14] = [
    (
        "DELETE FROM revision WHERE position = 7",
        "revision of entry 7 ",
    ),
    (
        "UPDATE revision SET captured = captured + 1 WHERE position = 9",
        "revision of entry 9 ",
    ),
    (
        "UPDATE revision SET position = 31 WHERE position = 30",
        "revision of entry 30 ",
    ),
    (
        "UPDATE revision SET id = 'v_other' WHERE position = 12",
        "revision of entry 12 ",
    ),
    (
        "UPDATE revision SET capture = (SELECT sha256 FROM capture ORDER BY sha256 LIMIT 1) WHERE position IN (3, 4)",
        "revision of entry ",
    ),
    (
        "INSERT INTO revision SELECT report_id, 'v_more', captured, capture, position FROM revision WHERE position = 12",
        "speaks of 31 revisions of 30",
    ),
    (
        "UPDATE report SET url = 'https://example.org/other' WHERE id LIKE '%7'",
        "report of entry ",
    ),
    ("DELETE FROM report WHERE id LIKE '%8'", "report of entry "),
    (
        "INSERT INTO report SELECT 'r_more', outlet, url, own_id FROM report WHERE id LIKE '%28'",
        "1 reports without any",
    ),
    ("DELETE FROM capture", "capture of entry 1 "),
    (
        "UPDATE capture SET bytes = (SELECT bytes FROM capture ORDER BY sha256 LIMIT 1)",
        "capture ",
    ),
    ("UPDATE capture SET base = NULL WHERE base = 9", "capture "),
    ("UPDATE capture SET base = 8 WHERE base = 9", "capture "),
    (
        "UPDATE capture SET base = 999 WHERE base = 9",
        "entry 999 is missing",
    ),
];

async fn what_stands_beside_the_log_is_what_the_log_says(backend: Backend) {
    let database = backend.database().await;
    let ledger = Ledger::open(options(database.url())).await.unwrap();
    record_all(&ledger, 0, 30).await;
    ledger.record(draft(5, 2)).await.unwrap();
    let db = sea_orm::Database::connect(database.url()).await.unwrap();
    for (change, place) in BESIDE {
        ledger.verify_identities(identify, |_| ()).await.unwrap();
        for table in ["report", "revision", "capture"] {
            let keep = format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}");
            db.execute_unprepared(&keep).await.unwrap();
        }
        let changed = db.execute_unprepared(change).await.unwrap();
        assert!(changed.rows_affected() > 0, "{change}");
        match ledger.verify_identities(identify, |_| ()).await {
            Err(Error::DataLoss(message)) if message.contains(place) => (),
            other => panic!("{change}: {other:?}"),
        }
        for table in ["report", "revision", "capture"] {
            for restore in [
                format!("DELETE FROM {table}"),
                format!("INSERT INTO {table} SELECT * FROM kept_{table}"),
                format!("DROP TABLE kept_{table}"),
            ] {
                db.execute_unprepared(&restore).await.unwrap();
            }
        }
    }
}
