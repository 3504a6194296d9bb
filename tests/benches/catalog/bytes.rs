//! Where the bytes are: by table and index of the database, and by kind of file of the index.

use std::{collections::BTreeMap, path::Path};

use sea_orm::{ConnectionTrait, Statement};
use testkit::{Backend, Database};

/// Bytes under a name, most first.
pub(crate) type Named = Vec<(String, u64)>;

/// Pages of SQLite's tables and indexes; of PostgreSQL's, and what values too long for a page take.
pub(crate) async fn database(backend: Backend, database: &Database) -> Named {
    let sizes = match backend {
        Backend::Sqlite => "SELECT name, sum(pgsize) FROM dbstat GROUP BY name",
        Backend::Postgres => {
            "SELECT coalesce(owner.relname || ' (long values)', it.relname),
                pg_relation_size(it.oid)
             FROM pg_class it
             LEFT JOIN pg_class owner ON owner.reltoastrelid = it.oid
             WHERE it.relkind IN ('r', 'i', 't') AND it.relnamespace IN
                ('public'::regnamespace, 'pg_toast'::regnamespace)"
        }
    };
    let named = match backend {
        Backend::Sqlite => {
            let path = sqlite_file(database);
            let connection = rusqlite::Connection::open(path).unwrap();
            let mut select = connection.prepare(sizes).unwrap();
            let rows = select.query_map((), |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)));
            rows.unwrap().map(Result::unwrap).collect()
        }
        Backend::Postgres => {
            let connection = sea_orm::Database::connect(database.url()).await.unwrap();
            let select = Statement::from_string(connection.get_database_backend(), sizes);
            let rows = connection.query_all_raw(select).await.unwrap();
            let named = rows.iter().map(|row| {
                let name = row.try_get_by_index::<String>(0).unwrap();
                (name, row.try_get_by_index::<i64>(1).unwrap())
            });
            named.collect::<Vec<_>>()
        }
    };
    let named = named.into_iter().map(|(name, n)| (name, n as u64));
    most_first(named.collect())
}

/// The files of a full-text index by their endings.
pub(crate) fn index(directory: &Path) -> Named {
    let mut by_ending: BTreeMap<String, u64> = BTreeMap::new();
    for file in std::fs::read_dir(directory).unwrap() {
        let file = file.unwrap();
        let ending = file.path().extension().map(|e| e.to_string_lossy().into());
        *by_ending.entry(ending.unwrap_or_default()).or_default() += file.metadata().unwrap().len();
    }
    most_first(by_ending)
}

fn most_first(named: BTreeMap<String, u64>) -> Named {
    let mut named: Named = named.into_iter().collect();
    named.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    named
}

fn sqlite_file(database: &Database) -> &str {
    let url = database.url().trim_start_matches("sqlite://");
    url.split('?').next().unwrap_or(url)
}

/// A table of what takes at least one byte in two hundred.
pub(crate) fn print(named: &Named, reports: u64) {
    println!("\n| what | bytes a report | share |\n|---|---|---|");
    let all: u64 = named.iter().map(|(_, bytes)| bytes).sum();
    for (name, bytes) in named.iter().filter(|(_, bytes)| bytes * 200 >= all) {
        let each = *bytes as f64 / reports as f64;
        let share = *bytes as f64 / all as f64 * 100.0;
        println!("| {name} | {each:.0} | {share:.1} % |");
    }
}
