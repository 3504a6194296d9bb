//! Rows on PostgreSQL, with tokio-postgres and statements of many rows.

use tokio_postgres::{
    Client, NoTls,
    types::{ToSql, Type},
};

use super::{Clock, TABLES, Table, Written};

type Cell = Box<dyn ToSql + Sync + Send>;

/// Rows as PostgreSQL holds them.
pub(crate) struct Rows {
    tables: Vec<Vec<Vec<Cell>>>,
    pub(crate) entry_bytes_per_report: f64,
}

/// Bytes of the whole database.
pub(crate) async fn bytes(url: &str) -> u64 {
    let db = connect(url).await;
    let size = "SELECT pg_database_size(current_database())";
    let size: i64 = db.query_one(size, &[]).await.unwrap().get(0);
    size.cast_unsigned()
}

pub(crate) async fn rows(url: &str, reports: u64) -> Rows {
    let db = connect(url).await;
    let mut tables = Vec::new();
    for table in &TABLES {
        let rows = db.query(&table.select(reports), &[]).await.unwrap();
        tables.push(rows.iter().map(cells).collect());
    }
    let sum = "SELECT sum(length(body))::float8 / (SELECT count(*) FROM report) FROM entry";
    Rows {
        tables,
        entry_bytes_per_report: db.query_one(sum, &[]).await.unwrap().get(0),
    }
}

fn cells(row: &tokio_postgres::Row) -> Vec<Cell> {
    let cell = |(at, column): (usize, &tokio_postgres::Column)| -> Cell {
        match *column.type_() {
            Type::INT2 => Box::new(row.get::<_, i16>(at)),
            Type::INT8 => Box::new(row.get::<_, Option<i64>>(at)),
            Type::BYTEA => Box::new(row.get::<_, Vec<u8>>(at)),
            _ => Box::new(row.get::<_, String>(at)),
        }
    };
    row.columns().iter().enumerate().map(cell).collect()
}

/// In a schema of its own in the database at `url`, whose tables it copies.
pub(crate) async fn write(url: &str, rows: &Rows, batch: usize) -> Written {
    let db = connect(url).await;
    let mut create = "DROP SCHEMA IF EXISTS raw CASCADE; CREATE SCHEMA raw;".to_owned();
    let mut inserts = Vec::new();
    for Table { name, .. } in &TABLES {
        // Includes keys and how large values are stored.
        create += &format!("CREATE TABLE raw.{name} (LIKE public.{name} INCLUDING ALL);");
    }
    db.batch_execute(&create).await.unwrap();
    for table in &TABLES {
        let insert = table.insert("raw.", batch, '$');
        inserts.push(db.prepare(&insert).await.unwrap());
    }
    let mut clock = Clock::start();
    for number in 0..rows.tables[0].len() / batch {
        db.batch_execute("BEGIN").await.unwrap();
        for (insert, rows) in inserts.iter().zip(&rows.tables) {
            let rows = &rows[number * batch..][..batch];
            let cells = rows.iter().flatten().map(|cell| &**cell as _);
            let cells: Vec<&(dyn ToSql + Sync)> = cells.collect();
            db.execute(insert, &cells).await.unwrap();
        }
        db.batch_execute("COMMIT").await.unwrap();
        clock.committed();
    }
    clock.stop(batch)
}

async fn connect(url: &str) -> Client {
    // The socket's directory is in the query; a host beside it would be tried first.
    let url = url.replacen("@localhost/", "@/", 1);
    let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}
