//! The two pools on the catalog's database and what differs between the engines.

use std::time::Duration;

use domain::{Error, Result};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    EntityTrait, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::{MigratorTrait, SchemaManager};

use crate::{error::database, migration, row};

/// One connection that writes and some that only read.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    pub(crate) write: DatabaseConnection,
    pub(crate) read: DatabaseConnection,
}

impl Store {
    /// Connects both pools, making the SQLite file where there is none.
    /// In PostgreSQL, the tables are those of `schema`, or of the user's default one.
    pub(crate) async fn connect(url: &str, schema: Option<&str>, readers: u32) -> Result<Self> {
        let write = Database::connect(options(url, schema, 1, false)?)
            .await
            .map_err(database)?;
        let read = Database::connect(options(url, schema, readers.max(1), true)?)
            .await
            .map_err(database)?;
        Ok(Self { write, read })
    }

    /// A transaction that holds the write lock from its start.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction> {
        let immediate = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write
            .begin_with_options(immediate)
            .await
            .map_err(database)
    }

    /// Makes the tables of this program's [`crate::SCHEMA_VERSION`], dropping those of any other:
    /// what they held is in the ledger.
    pub(crate) async fn prepare(&self) -> Result<row::meta::Model> {
        let known = match SchemaManager::new(&self.write)
            .has_table("catalog_meta")
            .await
        {
            Ok(true) => self.meta_on(&self.write).await.unwrap_or_default(),
            Ok(false) => None,
            Err(error) => return Err(database(error)),
        };
        if let Some(meta) = known.filter(|m| m.schema_version == crate::SCHEMA_VERSION) {
            migration::Migrator::up(&self.write, None)
                .await
                .map_err(database)?;
            return Ok(meta);
        }
        for table in migration::TABLES {
            let drop = format!("DROP TABLE IF EXISTS {table}");
            self.write
                .execute_unprepared(&drop)
                .await
                .map_err(database)?;
        }
        migration::Migrator::up(&self.write, None)
            .await
            .map_err(database)?;
        let meta = blank_meta();
        let row: row::meta::ActiveModel = meta.clone().into();
        row::meta::Entity::insert(row)
            .exec_without_returning(&self.write)
            .await
            .map_err(database)?;
        Ok(meta)
    }

    /// Version of the tables; `None` where there are none.
    pub(crate) async fn version(&self) -> Result<Option<i32>> {
        let manager = SchemaManager::new(&self.write);
        if !manager.has_table("catalog_meta").await.map_err(database)? {
            return Ok(None);
        }
        // A table without our row is of some other version.
        let meta = self.meta_on(&self.write).await.unwrap_or_default();
        Ok(Some(meta.map_or(-1, |meta| meta.schema_version)))
    }

    /// What this catalog is and how far it has come.
    pub(crate) async fn meta(&self) -> Result<row::meta::Model> {
        self.meta_on(&self.read)
            .await?
            .ok_or_else(|| Error::DataLoss("the catalog's position is gone".into()))
    }

    async fn meta_on(&self, connection: &DatabaseConnection) -> Result<Option<row::meta::Model>> {
        row::meta::Entity::find_by_id(1)
            .one(connection)
            .await
            .map_err(database)
    }

    /// Clears what was deleted out of SQLite's log too, where nobody reads it just now; else the next
    /// checkpoints do. PostgreSQL's vacuum does as much by itself.
    pub(crate) async fn scrub(&self) {
        if self.write.get_database_backend() != DbBackend::Sqlite {
            return;
        }
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        let truncate = Statement::from_string(DbBackend::Sqlite, truncate);
        // It answers, not fails, where a reader keeps the log: the first column is then 1.
        let busy = match self.write.query_one_raw(truncate).await {
            Ok(row) => row.map_or(Ok(0), |row| row.try_get_by_index::<i64>(0)),
            Err(error) => Err(error),
        };
        if !matches!(busy, Ok(0)) {
            tracing::warn!(?busy, "the catalog's log still holds what was deleted");
        }
    }

    pub(crate) async fn close(&self) {
        // Readers first: the last writer to leave a SQLite file folds its log away.
        let _ = self.read.clone().close().await;
        let _ = self.write.clone().close().await;
    }
}

/// The row of a catalog that has seen nothing yet.
pub(crate) fn blank_meta() -> row::meta::Model {
    row::meta::Model {
        id: 1,
        schema_version: crate::SCHEMA_VERSION,
        position: 0,
        incarnation: incarnation(),
        ledger: String::new(),
        frontier: domain::merkle::Frontier::new().to_bytes(),
        checkpoint: String::new(),
    }
}

/// A word that no other catalog has: the standard library's own randomness, which it seeds once a
/// process, and the clock.
fn incarnation() -> String {
    use std::hash::{BuildHasher, RandomState};
    let now = std::time::SystemTime::now();
    format!("{:016x}", RandomState::new().hash_one(now))
}

const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);

fn options(
    url: &str,
    schema: Option<&str>,
    connections: u32,
    read_only: bool,
) -> Result<ConnectOptions> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    match backend(url)? {
        DbBackend::Sqlite => {
            options.min_connections(1).test_before_acquire(false);
            options.map_sqlx_sqlite_opts(move |o| {
                let o = o
                    .busy_timeout(BUSY_TIMEOUT)
                    .pragma("cache_size", "-16384")
                    .pragma("mmap_size", "268435456");
                if read_only {
                    return o.read_only(true);
                }
                // The catalog is derived: what a power cut takes from it, the ledger gives again.
                o.create_if_missing(true)
                    // Revisions of 3 KB would each leave the rest of a page of 4 KiB empty; what goes on in
                    // pages of its own fills them.
                    .page_size(2_048)
                    .pragma("journal_mode", "WAL")
                    .pragma("synchronous", "NORMAL")
                    .pragma("cell_size_check", "ON")
                    // What is withdrawn must not lie on in free pages.
                    .pragma("secure_delete", "ON")
                    // A batch touches pages all over the indexes: in memory until it is committed, and
                    // copied from the log (64 MiB) once for many batches.
                    .pragma("cache_size", "-65536")
                    .pragma("wal_autocheckpoint", "32000")
            });
        }
        _ => {
            options.test_before_acquire_if_idle_for(Duration::from_secs(30));
            options.max_lifetime(Duration::from_secs(30 * 60));
            let read_only = if read_only { "on" } else { "off" };
            let schema = schema.map(str::to_owned);
            options.map_sqlx_postgres_opts(move |o| {
                let o = match &schema {
                    Some(schema) => o.options([("search_path", schema)]),
                    None => o,
                };
                o.options([
                    ("statement_timeout", "30s"),
                    ("idle_in_transaction_session_timeout", "10s"),
                    ("lock_timeout", "5s"),
                    ("default_transaction_read_only", read_only),
                    ("jit", "off"),
                    // A page is a few index entries; workers that help read them cost ten times as much.
                    ("max_parallel_workers_per_gather", "0"),
                ])
            });
        }
    }
    Ok(options)
}

/// A connection on which tables are made and dropped.
pub(crate) async fn administer(url: &str) -> Result<DatabaseConnection> {
    Database::connect(options(url, None, 1, false)?)
        .await
        .map_err(database)
}

/// Whether `url` is of SQLite; [`Error::Invalid`] where it is of no database that is known.
pub(crate) fn is_sqlite(url: &str) -> Result<bool> {
    Ok(backend(url)? == DbBackend::Sqlite)
}

fn backend(url: &str) -> Result<DbBackend> {
    if url.starts_with("sqlite:") {
        return Ok(DbBackend::Sqlite);
    }
    if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        return Ok(DbBackend::Postgres);
    }
    let message = "starts with neither sqlite: nor postgres:";
    Err(Error::invalid(
        "database.url",
        "DATABASE_URL_INVALID",
        message,
    ))
}
