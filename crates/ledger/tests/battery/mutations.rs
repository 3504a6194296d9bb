//! Anything at all that is changed in the store is found, or changes nothing that anybody can read.

use domain::{Error, Result};
use ledger::Ledger;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement, TransactionTrait, Value,
};
use testkit::Backend;

use crate::support::{
    addendum, draft, grade, identify, judgement, read_all, recorded, report_id, revision_id,
    withdrawal,
};

crate::on_both_backends!(whatever_is_changed_is_found_or_changes_nothing);

/// What a column holds.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Small,
    Big,
    Bytes,
    Text,
}

use Kind::{Big, Bytes, Small, Text};

/// A table, its columns, and how many of the first of them are its key.
type Table = (&'static str, usize, &'static [(&'static str, Kind)]);

/// All tables of history; refused submissions are none.
const TABLES: [Table; 8] = [
    (
        "entry",
        1,
        &[
            ("position", Big),
            ("kind", Small),
            ("recorded", Big),
            ("leaf_hash", Bytes),
            ("size", Big),
            ("body", Bytes),
            ("withdrawn_by", Big),
        ],
    ),
    (
        "node",
        2,
        &[("level", Small), ("place", Big), ("hash", Bytes)],
    ),
    (
        "checkpoint",
        1,
        &[
            ("position", Big),
            ("root", Bytes),
            ("recorded", Big),
            ("frontier", Bytes),
            ("note", Text),
        ],
    ),
    (
        "head",
        1,
        &[
            ("id", Small),
            ("position", Big),
            ("recorded", Big),
            ("frontier", Bytes),
            ("root", Bytes),
            ("store", Text),
            ("checkpoint", Big),
            ("checkpointed", Big),
        ],
    ),
    (
        "report",
        1,
        &[
            ("id", Text),
            ("outlet", Text),
            ("url", Text),
            ("own_id", Text),
        ],
    ),
    (
        "revision",
        2,
        &[
            ("report_id", Text),
            ("id", Text),
            ("captured", Big),
            ("capture", Bytes),
            ("position", Big),
        ],
    ),
    (
        "capture",
        1,
        &[
            ("sha256", Bytes),
            ("size", Big),
            ("bytes", Bytes),
            ("base", Big),
        ],
    ),
    (
        "addendum",
        3,
        &[
            ("report_id", Text),
            ("revision_id", Text),
            ("position", Big),
            ("kind", Small),
        ],
    ),
];

/// How a table is changed; numbers choose among what is there.
#[derive(Clone, Copy, Debug)]
enum Change {
    /// One value becomes another.
    Value,
    /// A row goes.
    Row,
    /// All rows from one on go.
    Tail,
    /// One value is taken from another row.
    Borrowed,
}

#[derive(Clone, Debug)]
struct Mutation {
    change: Change,
    table: usize,
    column: usize,
    row: usize,
    other: usize,
    by: i32,
}

fn mutations() -> impl Strategy<Value = Mutation> {
    let change = prop_oneof![
        6 => Just(Change::Value),
        1 => Just(Change::Row),
        1 => Just(Change::Tail),
        2 => Just(Change::Borrowed),
    ];
    let by = prop_oneof![-3..=3_i32, -20_000..=20_000_i32].prop_filter("changes", |by| *by != 0);
    let pick = 0..1_000_000_usize;
    let numbers = (0..TABLES.len(), pick.clone(), pick.clone(), pick, by);
    (change, numbers).prop_map(|(change, (table, column, row, other, by))| Mutation {
        change,
        table,
        column,
        row,
        other,
        by,
    })
}

/// The value of a column of a row.
fn value(row: &QueryResult, (name, kind): (&str, Kind)) -> Value {
    match kind {
        Small => row.try_get::<Option<i16>>("", name).unwrap().into(),
        Big => row.try_get::<Option<i64>>("", name).unwrap().into(),
        Bytes => row.try_get::<Option<Vec<u8>>>("", name).unwrap().into(),
        Text => row.try_get::<Option<String>>("", name).unwrap().into(),
    }
}

/// Another value of the same kind.
fn changed(value: Value, by: i32) -> Value {
    let at = by.unsigned_abs() as usize;
    match value {
        Value::SmallInt(Some(old)) => old.wrapping_add(by as i16).into(),
        Value::BigInt(Some(old)) => old.wrapping_add(i64::from(by)).into(),
        Value::BigInt(None) => i64::from(by).into(),
        Value::Bytes(Some(mut old)) => {
            match (old.len(), by % 5) {
                (0, _) | (_, 1) => old.push(at as u8),
                (_, 2) => drop(old.pop()),
                (len, _) => old[at % len] ^= 1 << (at % 8),
            }
            old.into()
        }
        Value::String(Some(old)) => match by % 3 {
            0 => String::new().into(),
            1 => format!("{old} ").into(),
            _ => old.chars().rev().chain(['x']).collect::<String>().into(),
        },
        Value::String(None) => "x".into(),
        other => panic!("{other:?}"),
    }
}

/// What stands in a table, by its key.
async fn rows(db: &DatabaseConnection, (name, keys, columns): Table) -> Vec<Vec<Value>> {
    let key: Vec<_> = columns[..keys].iter().map(|(name, _)| *name).collect();
    let read = format!("SELECT * FROM {name} ORDER BY {}", key.join(", "));
    let read = Statement::from_string(db.get_database_backend(), read);
    let found = db.query_all_raw(read).await.unwrap();
    for row in &found {
        let mut here = row.column_names();
        let mut known: Vec<_> = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
        here.sort();
        known.sort();
        assert_eq!(here, known, "{name} has columns that are not tried");
    }
    let values = |row| columns.iter().map(|column| value(row, *column)).collect();
    found.iter().map(values).collect()
}

/// The statement that makes the change, with what it does; `None` where it would do nothing.
fn statement(
    mutation: &Mutation,
    rows: &[Vec<Value>],
    backend: DbBackend,
) -> Option<(Statement, String)> {
    let (name, keys, columns) = TABLES[mutation.table];
    let row = rows.get(mutation.row % rows.len().max(1))?;
    let at = mutation.column % columns.len();
    let mut values = Vec::new();
    let mut place = |value: &Value| {
        values.push(value.clone());
        match backend {
            DbBackend::Postgres => format!("${}", values.len()),
            _ => "?".to_owned(),
        }
    };
    let (set, told) = match mutation.change {
        Change::Row | Change::Tail => (None, format!("{:?} of {name} gone", mutation.change)),
        Change::Value | Change::Borrowed => {
            let new = match mutation.change {
                Change::Value => changed(row[at].clone(), mutation.by),
                _ => rows[mutation.other % rows.len()][at].clone(),
            };
            if new == row[at] {
                return None;
            }
            let column = columns[at].0;
            let told = format!("{name}.{column} from {:?} to {new:?}", row[at]);
            (Some(format!("{column} = {}", place(&new))), told)
        }
    };
    let compared = match mutation.change {
        Change::Tail => ">=",
        _ => "=",
    };
    let key: Vec<_> = columns[..keys].iter().map(|(name, _)| *name).collect();
    let holes: Vec<_> = row[..keys].iter().map(place).collect();
    let which = format!("({}) {compared} ({})", key.join(", "), holes.join(", "));
    let sql = match set {
        Some(set) => format!("UPDATE {name} SET {set} WHERE {which}"),
        None => format!("DELETE FROM {name} WHERE {which}"),
    };
    let told = format!("{told}, where {:?}", &row[..keys]);
    Some((Statement::from_sql_and_values(backend, sql, values), told))
}

/// Everything that can be asked of the ledger about its history.
async fn told(ledger: &Ledger) -> Result<impl PartialEq> {
    let mut texts = Vec::new();
    for (report, revision) in REVISIONS {
        let draft = draft(report, revision);
        let (report_id, revision_id) = (report_id(report), revision_id(report, revision));
        let entry = ledger.revision(&report_id, &revision_id).await;
        texts.push((
            entry.map_err(|e| e.to_string()),
            ledger.capture(draft.capture()).await?,
        ));
    }
    let added = ledger.newest_addenda(2, vec![report_id(1), report_id(2)]);
    let added = std::collections::BTreeMap::from_iter(added.await?);
    Ok((read_all(ledger).await, ledger.head().await?, added, texts))
}

/// Texts that are asked for.
const REVISIONS: [(u32, u32); 5] = [(1, 1), (2, 1), (2, 2), (5, 1), (299, 1)];

/// Checks all that is checked.
async fn verify(ledger: &Ledger) -> Result<()> {
    ledger.verify(0, |_| ()).await?;
    ledger.verify_identities(identify, |_| ()).await
}

/// Changes that are tried: `MARSAD_CHANGES`, 100 where that is unset.
fn changes() -> usize {
    let set = std::env::var("MARSAD_CHANGES").ok();
    set.map_or(100, |text| text.parse().unwrap())
}

async fn whatever_is_changed_is_found_or_changes_nothing(backend: Backend) {
    let (database, ledger) = recorded(backend).await;
    ledger.record(draft(2, 2)).await.unwrap();
    ledger.add(addendum(1, 1, "first")).await.unwrap();
    ledger.add(addendum(2, 2, "second")).await.unwrap();
    ledger.curate(judgement(3, "so", 0)).await.unwrap();
    ledger.curate(grade("example.org", "B", 0)).await.unwrap();
    ledger.withdraw(withdrawal(5, None)).await.unwrap();
    ledger.withdraw(withdrawal(2, Some(1))).await.unwrap();
    verify(&ledger).await.unwrap();
    let last = ledger.head().await.unwrap().position;
    let before = told(&ledger).await.unwrap();
    let checkpoints = ledger.checkpoints(1..=last).await.unwrap();

    let db = sea_orm::Database::connect(database.url()).await.unwrap();
    let mut kept = Vec::new();
    for table in TABLES {
        let name = table.0;
        let keep = format!("CREATE TABLE kept_{name} AS SELECT * FROM {name}");
        db.execute_unprepared(&keep).await.unwrap();
        kept.push(rows(&db, table).await);
    }
    let mut runner = TestRunner::deterministic();
    let (mut found, mut harmless) = (0, Vec::new());
    while found + harmless.len() < changes() {
        let mutation = mutations().new_tree(&mut runner).unwrap().current();
        let (name, ..) = TABLES[mutation.table];
        let kept = &kept[mutation.table];
        let Some((change, what)) = statement(&mutation, kept, db.get_database_backend()) else {
            continue;
        };
        // The store itself refuses a key twice, and nothing where something must be.
        if db.execute_raw(change).await.is_err() {
            continue;
        }
        match verify(&ledger).await {
            Err(Error::DataLoss(_)) => found += 1,
            Ok(()) => {
                let now = told(&ledger).await;
                assert!(now.is_ok_and(|now| now == before), "not found: {what}");
                let left = ledger.checkpoints(1..=last).await.unwrap();
                let known = left.iter().all(|one| checkpoints.contains(one));
                assert!(known, "not found: {what}");
                harmless.push(what);
            }
            Err(other) => panic!("{what}: {other:?}"),
        }
        let restore = db.begin().await.unwrap();
        for sql in [
            format!("DELETE FROM {name}"),
            format!("INSERT INTO {name} SELECT * FROM kept_{name}"),
        ] {
            restore.execute_unprepared(&sql).await.unwrap();
        }
        restore.commit().await.unwrap();
    }
    verify(&ledger).await.unwrap();
    // What is nobody's history: which store this is, when the next checkpoint is due, and a checkpoint
    // that is not the newest, whose size and root follow from the entries. A bit of a frame's header that
    // zstd ignores changes nothing in what is read.
    let known = [
        "head.store ",
        "head.checkpointed ",
        "Row of checkpoint ",
        "entry.body ",
        "capture.bytes ",
    ];
    harmless.retain(|what| !known.iter().any(|known| what.starts_with(known)));
    assert_eq!(harmless, Vec::<String>::new(), "of {found} that were found");
}
