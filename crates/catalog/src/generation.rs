//! Generations: a catalog is built anew beside the one that answers, and takes its place whole.
//!
//! Generation 0 lies where the options say. Generation `n` lies beside it: on SQLite in a file with
//! `.gN` behind its name, on PostgreSQL in a schema `catalog_gN`, its index in a directory with
//! `.gN` behind its name. One word says which is chosen: a file beside the database, or a row of
//! `catalog_generation`. It is replaced in one step, so that a process that is killed at any time
//! leaves either the old choice or the new one, and remains of the other, which the next one removes.

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use domain::{Error, Merges, Position, Result};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use sea_orm_migration::SchemaManager;
use tokio::sync::watch;

use crate::{
    Options, apply,
    error::database,
    migration,
    search::{Engine, Index, Indexer},
    store::{self, Store},
};

/// One generation, open.
#[derive(Debug)]
pub(crate) struct Generation {
    pub(crate) number: u32,
    pub(crate) store: Store,
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) indexer: Indexer,
    /// Who was judged to be one, as its database has it.
    pub(crate) merges: RwLock<Arc<Merges>>,
    /// What its database has; what its indexer follows.
    pub(crate) position: watch::Sender<Position>,
}

impl Generation {
    /// Opens generation `number`, making what is missing. Tables of another version are dropped, an
    /// index that is damaged, of another version or of another database is emptied.
    pub(crate) async fn open(options: &Options, number: u32) -> Result<Self> {
        let place = Place::of(options, number)?;
        if let Some(schema) = &place.schema {
            let create = format!("CREATE SCHEMA IF NOT EXISTS {schema}");
            with_database(options, async |c| c.execute_unprepared(&create).await).await?;
        }
        let store = Store::connect(&place.url, place.schema.as_deref(), options.readers).await?;
        let meta = store.prepare().await?;
        let merges = apply::merges(&store.read).await?;
        let position = u64::try_from(meta.position).unwrap_or(0);
        let (dir, memory) = (place.index_dir, options.index_memory_bytes);
        let opening = tokio::task::spawn_blocking(move || {
            let index = Index::open(&dir, memory)?;
            let applied = index.applied();
            // What another catalog's index finds must not be seen for a moment.
            if applied.incarnation != meta.incarnation || applied.position > position {
                index.clear()?;
            }
            Ok::<_, Error>(index)
        });
        let index = opening
            .await
            .map_err(|e| Error::internal("opening the index failed", e))??;
        let engine: Arc<dyn Engine> = Arc::new(index);
        let position = watch::Sender::new(position);
        let indexer = Indexer::start(
            store.clone(),
            engine.clone(),
            position.subscribe(),
            options.index_interval,
        );
        Ok(Self {
            number,
            store,
            engine,
            indexer,
            merges: RwLock::new(Arc::new(merges)),
            position,
        })
    }

    /// Tells readers who is one from now on.
    pub(crate) fn remember(&self, merges: Merges) {
        let told = self.merges.write();
        *told.unwrap_or_else(PoisonError::into_inner) = Arc::new(merges);
    }

    /// Stops the indexer after its last commit and lets go of index and database.
    pub(crate) async fn close(&self) {
        self.indexer.stop().await;
        self.engine.close();
        self.store.close().await;
    }
}

/// Where a generation lies.
struct Place {
    url: String,
    /// PostgreSQL: the schema, where it is not the default one.
    schema: Option<String>,
    index_dir: PathBuf,
}

impl Place {
    fn of(options: &Options, number: u32) -> Result<Self> {
        let (url, index_dir) = (options.url.clone(), options.index_dir.clone());
        if number == 0 {
            return Ok(Self {
                url,
                schema: None,
                index_dir,
            });
        }
        let suffix = format!(".g{number}");
        let index_dir = with_suffix(&index_dir, &suffix);
        if !store::is_sqlite(&url)? {
            let schema = Some(format!("{SCHEMA}{number}"));
            return Ok(Self {
                url,
                schema,
                index_dir,
            });
        }
        if sqlite_file(&url).is_none() {
            return Err(Error::Unavailable {
                message: "a catalog in memory cannot be built anew beside itself".into(),
                source: None,
            });
        }
        let (file, options) = url.split_once('?').unwrap_or((&url, ""));
        let separator = if options.is_empty() { "" } else { "?" };
        Ok(Self {
            url: format!("{file}{suffix}{separator}{options}"),
            schema: None,
            index_dir,
        })
    }
}

/// What schemas of generations are called, before their number.
const SCHEMA: &str = "catalog_g";

/// The generation that is chosen; 0 where none ever was.
pub(crate) async fn chosen(options: &Options) -> Result<u32> {
    if store::is_sqlite(&options.url)? {
        let Some(file) = sqlite_file(&options.url) else {
            return Ok(0);
        };
        return match std::fs::read_to_string(with_suffix(&file, CHOICE)) {
            Ok(text) => text.trim().parse().map_err(|_| garbled()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(unreadable(error)),
        };
    }
    let chosen = async |connection: &DatabaseConnection| {
        let manager = SchemaManager::new(connection);
        if !manager.has_table("catalog_generation").await? {
            return Ok(0);
        }
        let sql = "SELECT number FROM catalog_generation WHERE id = 1";
        let row = connection
            .query_one_raw(Statement::from_string(
                connection.get_database_backend(),
                sql,
            ))
            .await?;
        row.map_or(Ok(0), |row| row.try_get_by_index::<i32>(0))
    };
    let number = with_database(options, chosen).await?;
    u32::try_from(number).map_err(|_| garbled())
}

/// Chooses a generation, durably and in one step.
pub(crate) async fn choose(options: &Options, number: u32) -> Result<()> {
    if let Some(file) = sqlite_file(&options.url) {
        let (choice, fresh) = (with_suffix(&file, CHOICE), with_suffix(&file, ".chosen"));
        let write = || {
            let mut file = std::fs::File::create(&fresh)?;
            writeln!(file, "{number}")?;
            file.sync_all()?;
            std::fs::rename(&fresh, &choice)?;
            match choice.parent().filter(|p| !p.as_os_str().is_empty()) {
                Some(parent) => std::fs::File::open(parent)?.sync_all(),
                None => std::fs::File::open(".")?.sync_all(),
            }
        };
        return write().map_err(unreadable);
    }
    let sql = format!(
        "CREATE TABLE IF NOT EXISTS catalog_generation (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);
         INSERT INTO catalog_generation VALUES (1, {number})
         ON CONFLICT (id) DO UPDATE SET number = excluded.number"
    );
    // Several statements sent at once are one transaction.
    with_database(options, async |c| c.execute_unprepared(&sql).await)
        .await
        .map(drop)
}

/// Removes what there is of a generation that nobody uses; nothing where there is nothing.
pub(crate) async fn remove(options: &Options, number: u32) -> Result<()> {
    let place = Place::of(options, number)?;
    let gone = |removed: std::io::Result<()>| match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unreadable(error)),
        _ => Ok(()),
    };
    gone(std::fs::remove_dir_all(&place.index_dir))?;
    if store::is_sqlite(&options.url)? {
        let Some(file) = sqlite_file(&place.url) else {
            return Ok(());
        };
        // The log first: without it an older file would not be the one that was left.
        let parts = ["-wal", "-shm", ""].map(|suffix| with_suffix(&file, suffix));
        return parts
            .into_iter()
            .try_for_each(|part| gone(std::fs::remove_file(part)));
    }
    let sql = match &place.schema {
        Some(schema) => format!("DROP SCHEMA IF EXISTS {schema} CASCADE"),
        None => format!("DROP TABLE IF EXISTS {}", migration::TABLES.join(", ")),
    };
    with_database(options, async |c| c.execute_unprepared(&sql).await)
        .await
        .map(drop)
}

/// Whether generation `number` has tables, and of another version than this program's.
pub(crate) async fn is_of_another_version(options: &Options, number: u32) -> Result<bool> {
    let place = Place::of(options, number)?;
    if let Some(file) = sqlite_file(&place.url)
        && !file.exists()
    {
        return Ok(false);
    }
    let store = Store::connect(&place.url, place.schema.as_deref(), 1).await?;
    let version = store.version().await;
    store.close().await;
    Ok(version?.is_some_and(|version| version != crate::SCHEMA_VERSION))
}

/// Runs some statements on the default schema of a PostgreSQL database.
async fn with_database<T>(
    options: &Options,
    work: impl AsyncFnOnce(&DatabaseConnection) -> Result<T, sea_orm::DbErr>,
) -> Result<T> {
    let connection = store::administer(&options.url).await?;
    let done = work(&connection).await;
    let _ = connection.close().await;
    done.map_err(database)
}

const CHOICE: &str = ".generation";

/// The file of a SQLite database; `None` for one in memory, and for PostgreSQL.
fn sqlite_file(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split('?').next().unwrap_or_default();
    (!path.is_empty() && path != ":memory:").then(|| PathBuf::from(path))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn garbled() -> Error {
    Error::DataLoss("the catalog's choice of a generation is not a number".into())
}

fn unreadable(error: std::io::Error) -> Error {
    Error::unavailable("the catalog's files do not answer", error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generations_lie_beside_each_other() {
        let of = |url: &str, number| Place::of(&Options::new(url, "dir/index"), number);
        let place = of("sqlite://a/b.db?mode=rwc", 2).unwrap();
        assert_eq!(place.url, "sqlite://a/b.db.g2?mode=rwc");
        assert_eq!(place.index_dir, PathBuf::from("dir/index.g2"));
        let place = of("postgres://h/d", 3).unwrap();
        assert_eq!(place.url, "postgres://h/d");
        assert_eq!(place.schema.as_deref(), Some("catalog_g3"));
        let place = of("postgres://h/d", 0).unwrap();
        assert_eq!((place.schema, place.index_dir), (None, "dir/index".into()));
        assert!(of("sqlite::memory:", 1).is_err());
    }
}
