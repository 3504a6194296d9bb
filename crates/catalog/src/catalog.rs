//! The handle that the query service holds.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use domain::{Entry, Error, Position, Result};
use tokio::sync::{Mutex, watch};

use crate::{
    apply,
    search::{Engine, Index, Indexer},
    store::Store,
};

/// Where a catalog lies and how much it may take.
#[derive(Clone, Debug)]
pub struct Options {
    /// `sqlite:PATH` or `postgres://…`. The SQLite file is made where there is none; its directory
    /// is not. In PostgreSQL the catalog owns every table whose name starts with `catalog_`.
    pub url: String,
    /// Directory of the full-text index, made where there is none. One process at a time.
    pub index_dir: PathBuf,
    /// Connections that read; at least 1.
    pub readers: u32,
    /// The index is committed this often at most while entries arrive; what arrives on an idle
    /// catalog is committed at once.
    pub index_interval: Duration,
    /// Memory of the index writer before it writes a segment, in bytes; 15 MB at least.
    pub index_memory_bytes: usize,
}

impl Options {
    /// The defaults: 4 readers, commits at most every 200 ms, 64 MB for the index writer.
    pub fn new(url: impl Into<String>, index_dir: impl Into<PathBuf>) -> Self {
        Self {
            url: url.into(),
            index_dir: index_dir.into(),
            readers: 4,
            index_interval: Duration::from_millis(200),
            index_memory_bytes: 64_000_000,
        }
    }
}

/// How long a reset waits for the index.
const RESET_TIMEOUT: Duration = Duration::from_secs(30);

/// The read model. Clones share it.
#[derive(Clone, Debug)]
pub struct Catalog {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    store: Store,
    /// Entries are applied one batch at a time.
    applying: Mutex<()>,
    position: watch::Sender<Position>,
    engine: Arc<dyn Engine>,
    indexer: Indexer,
}

impl Catalog {
    /// Opens the catalog, making what is missing. Tables of another [`crate::SCHEMA_VERSION`] are
    /// dropped and made anew, empty; an index that is damaged, of another version or of another
    /// database is emptied. The index then catches up with the database in the background:
    /// [`Catalog::index_position`] says how far it is.
    pub async fn open(options: Options) -> Result<Self> {
        let store = Store::connect(&options.url, options.readers).await?;
        let meta = store.prepare().await?;
        let position = u64::try_from(meta.position).unwrap_or(0);
        let (dir, memory) = (options.index_dir, options.index_memory_bytes);
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
        let applying = Mutex::new(());
        let inner = Inner {
            store,
            applying,
            position,
            engine,
            indexer,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// Applies entries that follow the stored position.
    ///
    /// Atomic: all or none, with the position in the same transaction. Idempotent: entries at or
    /// below the position are skipped. Ordered: a gap is [`Error::DataLoss`] and nothing is
    /// written; so is an entry out of order. Lists show the entries when this returns; full text
    /// shows them shortly after, see [`Catalog::wait_for_index`]. Dropping the future does not tear
    /// the transaction: it runs to its end in a task of its own.
    pub async fn apply(&self, entries: &[Entry]) -> Result<()> {
        let (this, entries) = (self.clone(), entries.to_vec());
        detached(async move {
            let _one_at_a_time = this.inner.applying.lock().await;
            let position = apply::apply(&this.inner.store, &entries).await?;
            this.inner.position.send_replace(position);
            Ok(())
        })
        .await
    }

    /// Forgets everything: position 0, no rows, an empty index when this returns. The caller then
    /// applies the ledger from its first entry. [`Error::Deadline`] where the index does not empty
    /// itself within half a minute; the rows are gone even then.
    pub async fn reset(&self) -> Result<()> {
        let this = self.clone();
        detached(async move {
            let _one_at_a_time = this.inner.applying.lock().await;
            apply::forget(&this.inner.store).await?;
            this.inner.position.send_replace(0);
            let mut index = this.subscribe_index();
            let emptied = index.wait_for(|position| *position == 0);
            match tokio::time::timeout(RESET_TIMEOUT, emptied).await {
                Ok(_) => Ok(()),
                Err(_) => Err(Error::Deadline(
                    "the full-text index is not emptied yet".into(),
                )),
            }
        })
        .await
    }

    /// Identity of the ledger that this catalog is derived from; empty before the first was bound.
    pub async fn ledger(&self) -> Result<String> {
        Ok(self.inner.store.meta().await?.ledger)
    }

    /// Remembers which ledger the entries to come are of, so that those of another one can be told
    /// apart: their positions mean nothing here. Forgotten by [`Catalog::reset`].
    pub async fn bind(&self, ledger: &str) -> Result<()> {
        let (this, ledger) = (self.clone(), ledger.to_owned());
        detached(async move { apply::bind(&this.inner.store, &ledger).await }).await
    }

    /// Position of the last entry that lists reflect.
    pub fn position(&self) -> Position {
        *self.inner.position.borrow()
    }

    /// Position of the last entry that full text reflects; at most [`Catalog::position`].
    pub fn index_position(&self) -> Position {
        *self.inner.indexer.position().borrow()
    }

    /// Follows [`Catalog::position`].
    pub fn subscribe(&self) -> watch::Receiver<Position> {
        self.inner.position.subscribe()
    }

    /// Follows [`Catalog::index_position`].
    pub fn subscribe_index(&self) -> watch::Receiver<Position> {
        self.inner.indexer.position()
    }

    /// Waits until lists reflect `position`; [`Error::Deadline`] where they do not by `deadline`.
    pub async fn wait_for(&self, position: Position, deadline: Instant) -> Result<()> {
        reached(self.subscribe(), position, deadline, "the catalog").await
    }

    /// Waits until full text reflects `position`; [`Error::Deadline`] where it does not by
    /// `deadline`.
    pub async fn wait_for_index(&self, position: Position, deadline: Instant) -> Result<()> {
        reached(
            self.subscribe_index(),
            position,
            deadline,
            "the full-text index",
        )
        .await
    }

    /// Stops the indexer after its last commit and closes the database. Later calls on any clone
    /// fail with [`Error::Unavailable`].
    pub async fn close(&self) {
        self.inner.indexer.stop().await;
        self.inner.engine.close();
        self.inner.store.close().await;
    }

    pub(crate) fn store(&self) -> &Store {
        &self.inner.store
    }

    pub(crate) fn indexer(&self) -> &Indexer {
        &self.inner.indexer
    }

    pub(crate) fn engine(&self) -> &Arc<dyn Engine> {
        &self.inner.engine
    }
}

/// Runs `work` to its end even where the caller stops waiting: a transaction that is dropped half
/// way may come back to the pool still open.
async fn detached(work: impl Future<Output = Result<()>> + Send + 'static) -> Result<()> {
    tokio::spawn(work)
        .await
        .map_err(|e| Error::internal("applying entries failed", e))?
}

async fn reached(
    mut at: watch::Receiver<Position>,
    position: Position,
    deadline: Instant,
    what: &str,
) -> Result<()> {
    let wait = at.wait_for(|now| *now >= position);
    match tokio::time::timeout_at(deadline.into(), wait).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(_)) => Err(Error::Unavailable {
            message: format!("{what} is closed"),
            source: None,
        }),
        Err(_) => Err(Error::Deadline(format!(
            "{what} has not reached entry {position}"
        ))),
    }
}
