//! Where SQLite and PostgreSQL differ: connections, locks, transactions. Everything else is one
//! code for both.

use std::fs::File;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use domain::{Error, Result};
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, IsolationLevel, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

use crate::error::store;
use crate::migration::Migrator;
use crate::options::Options;

/// A store that can be connected to.
#[derive(Clone, Debug)]
pub(crate) struct Backend {
    url: String,
    acquire_timeout: Duration,
    kind: DbBackend,
    /// PostgreSQL only: the server does not wait for its disk unless told to.
    must_sync: bool,
}

/// One writer per process; its transactions may wait for those of other processes.
const LOCK_TIMEOUT: &str = "5s";

impl Backend {
    /// Reads the URL; does not connect.
    pub(crate) fn new(options: &Options) -> Result<Self> {
        let kind = match options.url.split_once(':') {
            Some(("sqlite", _)) => DbBackend::Sqlite,
            Some(("postgres", _)) => DbBackend::Postgres,
            _ => return Err(bad_url("must start with sqlite:// or postgres://")),
        };
        let backend = Self {
            url: options.url.clone(),
            acquire_timeout: options.acquire_timeout,
            kind,
            must_sync: false,
        };
        match kind {
            DbBackend::Sqlite => drop(backend.file()?),
            _ => drop(
                PgConnectOptions::from_str(&options.url).map_err(|e| bad_url(&e.to_string()))?,
            ),
        }
        Ok(backend)
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.kind == DbBackend::Sqlite
    }

    /// The SQLite file.
    fn file(&self) -> Result<PathBuf> {
        let options = SqliteConnectOptions::from_str(&self.url);
        let options = options.map_err(|e| bad_url(&e.to_string()))?;
        let file = options.get_filename().to_owned();
        if self.url.contains(":memory:") || self.url.contains("mode=memory") {
            return Err(bad_url("a database in memory keeps nothing"));
        }
        Ok(file)
    }

    /// Takes the lock that keeps a second process off a SQLite file; released when the file that
    /// is returned is dropped, or the process dies. PostgreSQL needs none.
    pub(crate) fn lock(&self) -> Result<Option<File>> {
        if !self.is_sqlite() {
            return Ok(None);
        }
        let mut path = self.file()?.into_os_string();
        path.push(".lock");
        let shown = path.display().to_string();
        let lock = File::options().create(true).append(true).open(&path);
        let lock = lock.map_err(|e| Error::unavailable(format!("cannot open {shown}"), e))?;
        lock.try_lock().map_err(|e| {
            let message = format!("another process has the ledger open: {shown} is locked");
            Error::unavailable(message, e)
        })?;
        Ok(Some(lock))
    }

    /// Brings the schema up to date. Refuses a schema newer than this program.
    pub(crate) async fn migrate(&mut self) -> Result<()> {
        let work = async {
            let db = self.connect(1, false).await?;
            if !self.is_sqlite() {
                // A second process waits here for the first to finish, however long that takes.
                let patient = "SET lock_timeout = 0; SET statement_timeout = 0";
                db.execute_unprepared(patient).await?;
                let lock = format!("SELECT pg_advisory_lock({MIGRATION_LOCK})");
                db.execute_unprepared(&lock).await?;
                let show = Statement::from_string(self.kind, "SHOW synchronous_commit");
                if let Some(row) = db.query_one_raw(show).await? {
                    self.must_sync = row.try_get_by_index::<String>(0)? == "off";
                }
            }
            let result = Migrator::up(&db, None).await;
            // Also releases the lock.
            db.close().await?;
            result
        };
        work.await.map_err(|e| match &e {
            DbErr::Custom(message) if message.contains("file is missing") => Error::Unavailable {
                message: "the ledger was written by a newer version of this program".into(),
                source: Some(e.into()),
            },
            e => store("open and migrate the ledger", e),
        })
    }

    /// Looks for damage in a SQLite file of moderate size, which takes a second or two at most;
    /// larger ones are left to `verify`.
    pub(crate) async fn check(&self, db: &DatabaseConnection) -> Result<()> {
        if !self.is_sqlite() {
            return Ok(());
        }
        let size = std::fs::metadata(self.file()?).map_or(0, |file| file.len());
        if size > CHECK_BYTES_MAX {
            tracing::info!(size, "the file is too large to be checked at start");
            return Ok(());
        }
        let failed = |e| store("check the ledger's file", &e);
        let check = Statement::from_string(self.kind, "PRAGMA quick_check(1)");
        let row = db.query_one_raw(check).await.map_err(failed)?;
        let said = row.map(|row| row.try_get_by_index::<String>(0)).transpose();
        match said.map_err(failed)?.as_deref() {
            Some("ok") | None => Ok(()),
            Some(damage) => Err(Error::DataLoss(format!(
                "the ledger's file is damaged: {damage}"
            ))),
        }
    }

    /// Bytes free on the SQLite file's disk, and how many of them are kept so where `reserve` is asked
    /// for. Blocks, for a moment.
    pub(crate) fn free(&self, reserve: u64) -> Option<(u64, u64)> {
        let file = self.file().ok().filter(|_| self.is_sqlite())?;
        let disk = rustix::fs::statvfs(&file).ok()?;
        let kept = reserve.min(disk.f_blocks.saturating_mul(disk.f_frsize) / 10);
        Some((disk.f_bavail.saturating_mul(disk.f_frsize), kept))
    }

    /// Whether there is room beside the SQLite file for a batch of some size. Blocks.
    pub(crate) fn room(&self) -> std::io::Result<()> {
        let file = match self.file() {
            Ok(file) if self.is_sqlite() => file,
            _ => return Ok(()),
        };
        let mut probe = file.into_os_string();
        probe.push(".probe");
        let written = std::fs::write(&probe, vec![0; ROOM_BYTES]);
        let removed = std::fs::remove_file(&probe);
        written.and(removed)
    }

    /// The one connection that writes.
    pub(crate) async fn writer(&self) -> Result<DatabaseConnection, DbErr> {
        self.connect(1, false).await
    }

    /// `count` connections that cannot write.
    pub(crate) async fn readers(&self, count: u32) -> Result<DatabaseConnection, DbErr> {
        self.connect(count.max(1), true).await
    }

    async fn connect(&self, count: u32, reads_only: bool) -> Result<DatabaseConnection, DbErr> {
        let mut options = ConnectOptions::new(&self.url);
        options
            .max_connections(count)
            .acquire_timeout(self.acquire_timeout)
            .connect_timeout(self.acquire_timeout)
            .sqlx_logging(false)
            .record_stmt_in_spans(false);
        if self.is_sqlite() {
            options
                .min_connections(count)
                .test_before_acquire(false)
                .idle_timeout(None)
                .max_lifetime(None)
                .map_sqlx_sqlite_opts(move |o| sqlite(o, reads_only));
        } else {
            let must_sync = self.must_sync;
            options
                .test_before_acquire_if_idle_for(Duration::from_secs(30))
                .map_sqlx_postgres_opts(move |o| postgres(o, reads_only, must_sync));
        }
        Database::connect(options).await
    }
}

/// Beyond this size a check would delay the start by more than a moment.
const CHECK_BYTES_MAX: u64 = 1 << 30;

/// What the next batches need at least.
const ROOM_BYTES: usize = 1 << 20;

/// Any number that other users of the database are unlikely to lock: "marsad" in ASCII.
const MIGRATION_LOCK: u64 = 0x6d61_7273_6164;

fn sqlite(options: SqliteConnectOptions, reads_only: bool) -> SqliteConnectOptions {
    let options = options
        // Compressed pages and bodies of news are 2 to 6 KB. What does not fit a page goes on in
        // pages of its own, which are filled to the end, so small pages leave the least empty: an
        // eighth of the file, where those of 8 KiB leave a third to a half. A file may have 4 TiB.
        .page_size(1_024)
        .pragma("journal_mode", "WAL")
        .pragma("synchronous", "FULL")
        .pragma("foreign_keys", "ON")
        .pragma("cell_size_check", "ON")
        .busy_timeout(Duration::from_secs(5));
    if reads_only {
        return options
            .create_if_missing(false)
            .pragma("query_only", "ON")
            .pragma("cache_size", "-4096");
    }
    options
        // The inner pages of the trees under random keys, at a million reports.
        .pragma("cache_size", "-32768")
        // In pages, 32 MiB: a checkpoint of the log falls into one commit of many, not of few.
        .pragma("wal_autocheckpoint", "32000")
        .pragma("journal_size_limit", "67108864")
        // What is withdrawn is overwritten; nothing else is ever deleted but old rejections.
        .pragma("secure_delete", "ON")
}

fn postgres(options: PgConnectOptions, reads_only: bool, must_sync: bool) -> PgConnectOptions {
    let options = options.application_name("marsad-ledger").options([
        ("statement_timeout", "30s"),
        ("idle_in_transaction_session_timeout", "10s"),
        ("lock_timeout", LOCK_TIMEOUT),
    ]);
    match (reads_only, must_sync) {
        (true, _) => options.options([("default_transaction_read_only", "on")]),
        (false, true) => options.options([("synchronous_commit", "on")]),
        (false, false) => options,
    }
}

/// Begins a transaction that writes.
pub(crate) async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    db.begin_with_options(TransactionOptions {
        // Each statement must see what others committed while it waited for a lock.
        isolation_level: (!sqlite).then_some(IsolationLevel::ReadCommitted),
        access_mode: None,
        // A deferred one that reads first cannot become a writing one once others have written.
        sqlite_transaction_mode: sqlite.then_some(SqliteTransactionMode::Immediate),
    })
    .await
}

fn bad_url(message: &str) -> Error {
    Error::invalid("database.url", "URL_INVALID", message.to_owned())
}
