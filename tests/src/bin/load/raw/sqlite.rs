//! Rows on SQLite, with rusqlite and prepared statements.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, params_from_iter, types::Value};

use super::{Clock, TABLES, Written};

/// Rows as SQLite holds them.
pub(crate) struct Rows {
    tables: Vec<Vec<Vec<Value>>>,
    pub(crate) entry_bytes_per_report: f64,
}

/// As the ledger opens its file; the size of its pages is read from it.
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; \
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; \
    PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 16000; \
    PRAGMA journal_size_limit = 67108864;";

pub(crate) fn rows(file: &Path, reports: u64) -> Rows {
    let db = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let tables = TABLES.iter().map(|table| {
        let mut select = db.prepare(&table.select(reports)).unwrap();
        let width = select.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..width).map(|at| row.get(at)).collect();
        let rows = select.query_map([], row).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    });
    let tables = tables.collect();
    let sum = "SELECT sum(length(body)) FROM entry";
    let sum: i64 = db.query_row(sum, [], |row| row.get(0)).unwrap();
    let count = "SELECT count(*) FROM report";
    let count: i64 = db.query_row(count, [], |row| row.get(0)).unwrap();
    Rows {
        tables,
        entry_bytes_per_report: sum as f64 / count as f64,
    }
}

/// Beside `like`, whose schema it copies.
pub(crate) fn write(like: &Path, rows: &Rows, batch: usize) -> Written {
    let file = like.with_extension("raw.db");
    // Of a measurement before on the same store.
    let _ = std::fs::remove_file(&file);
    let db = Connection::open(&file).unwrap();
    let of = Connection::open_with_flags(like, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let size = "PRAGMA page_size";
    let size: i64 = of.query_row(size, [], |row| row.get(0)).unwrap();
    db.execute_batch(&format!("PRAGMA page_size = {size}"))
        .unwrap();
    db.execute_batch(PRAGMAS).unwrap();
    for table in &TABLES {
        let create = "SELECT sql FROM sqlite_master WHERE name = ?1";
        let create: String = of
            .query_row(create, [table.name], |row| row.get(0))
            .unwrap();
        db.execute_batch(&create).unwrap();
    }
    let mut inserts: Vec<_> = TABLES
        .iter()
        .map(|table| db.prepare(&table.insert("", 1, '?')).unwrap())
        .collect();
    let mut clock = Clock::start();
    for number in 0..rows.tables[0].len() / batch {
        db.execute_batch("BEGIN IMMEDIATE").unwrap();
        for (insert, rows) in inserts.iter_mut().zip(&rows.tables) {
            for row in &rows[number * batch..][..batch] {
                insert.execute(params_from_iter(row)).unwrap();
            }
        }
        db.execute_batch("COMMIT").unwrap();
        clock.committed();
    }
    clock.stop(batch)
}
