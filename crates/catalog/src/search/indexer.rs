//! The task that keeps the index behind the database.
//!
//! It reads head revisions behind its own position and never anything else, so that catching up
//! after a restart, rebuilding after a loss and following live entries are one loop.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use domain::{Error, Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use tokio::{
    sync::{Mutex, watch},
    task::JoinHandle,
};

use super::{Applied, Document, Engine, pace::Pace};
use crate::{apply::as_column, error::database, row, store::Store};

/// Reports read at once.
const BATCH: usize = 256;
/// First and longest wait after a failure.
const BACK_OFF: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(30));

/// The running task.
#[derive(Debug)]
pub(crate) struct Indexer {
    position: watch::Receiver<Position>,
    orders: watch::Sender<Orders>,
    expected: Arc<AtomicU64>,
    task: Mutex<Option<JoinHandle<()>>>,
}

/// What the task is told.
#[derive(Clone, Copy, Debug, Default)]
struct Orders {
    stop: bool,
    /// How often someone has found the index damaged.
    complaints: u64,
}

impl Indexer {
    /// Starts following `entries`, the database's position.
    pub(crate) fn start(
        store: Store,
        engine: Arc<dyn Engine>,
        entries: watch::Receiver<Position>,
        interval: Duration,
    ) -> Self {
        let (position, told) = watch::channel(0);
        let (orders, given) = watch::channel(Orders::default());
        let committed = engine.applied();
        let applied = committed.clone();
        let expected = Arc::new(AtomicU64::new(0));
        let follower = Follower {
            store,
            engine,
            applied,
            expected: expected.clone(),
            pace: Pace::new(interval),
            committed,
            position,
            withdrawn: Vec::new(),
            is_purged: false,
        };
        let task = Mutex::new(Some(tokio::spawn(follower.run(entries, given))));
        Self {
            position: told,
            orders,
            expected,
            task,
        }
    }

    /// Says that entries up to `position` will come.
    pub(crate) fn expect(&self, position: Position) {
        self.expected.store(position, Ordering::Relaxed);
    }

    pub(crate) fn position(&self) -> watch::Receiver<Position> {
        self.position.clone()
    }

    /// Says that a search failed on the files: the task looks at them, and makes them anew where
    /// they are damaged.
    pub(crate) fn complain(&self) {
        self.orders.send_modify(|orders| orders.complaints += 1);
    }

    /// Ends the task after the step it is in.
    pub(crate) async fn stop(&self) {
        self.orders.send_modify(|orders| orders.stop = true);
        if let Some(task) = self.task.lock().await.take() {
            // A panic of the task has been reported where it happened.
            let _ = task.await;
        }
    }
}

struct Follower {
    store: Store,
    engine: Arc<dyn Engine>,
    /// What has been put, committed or not.
    applied: Applied,
    /// How far entries are known to come.
    expected: Arc<AtomicU64>,
    pace: Pace,
    /// What searches reflect.
    committed: Applied,
    position: watch::Sender<Position>,
    /// Reports whose documents are deleted with the next commit, and purged after it.
    withdrawn: Vec<String>,
    /// What earlier processes have left to purge is purged.
    is_purged: bool,
}

/// What comes next.
#[derive(Default)]
struct Batch {
    /// Reports with a withdrawal in this stretch of the ledger.
    withdrawn: Vec<String>,
    rows: Vec<row::revision::Model>,
    /// Position of the last of `rows`.
    last: Position,
    /// There may be more behind it.
    full: bool,
}

/// Why the index does not advance.
enum Trouble {
    Database(Error),
    Engine(Error),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

/// What to wait for before the next step.
enum Next {
    /// Nothing: there is more to read.
    Now,
    /// The commit that is due then.
    Commit(Duration),
    /// An entry.
    Entry,
}

impl Follower {
    async fn run(
        mut self,
        mut entries: watch::Receiver<Position>,
        mut orders: watch::Receiver<Orders>,
    ) {
        let mut back_off = BACK_OFF.0;
        loop {
            entries.mark_unchanged();
            let step = self.step().await;
            let (pause, listen) = match step {
                Ok(next) => {
                    back_off = BACK_OFF.0;
                    match next {
                        Next::Now => (Duration::ZERO, false),
                        // Entries that arrive meanwhile are read in one batch.
                        Next::Commit(due) => (due, false),
                        Next::Entry => (Duration::MAX, true),
                    }
                }
                Err(trouble) => {
                    self.recover(trouble).await;
                    back_off = (back_off * 2).min(BACK_OFF.1);
                    (back_off, false)
                }
            };
            let Orders { stop, complaints } = *orders.borrow_and_update();
            if stop {
                return;
            }
            tokio::select! {
                told = orders.changed() => {
                    let now = *orders.borrow();
                    if told.is_err() || now.stop {
                        return;
                    }
                    if now.complaints > complaints {
                        self.reopen().await;
                    }
                }
                changed = entries.changed(), if listen => {
                    if changed.is_err() {
                        return;
                    }
                }
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Reads and puts a batch, and commits where it is time.
    async fn step(&mut self) -> Result<Next, Trouble> {
        // Read first: every entry up to it is in the database when the batch is read.
        let meta = self.store.meta().await?;
        let known = u64::try_from(meta.position).unwrap_or(0);
        if self.applied.incarnation != meta.incarnation || self.applied.position > known {
            self.begin(meta.incarnation).await?;
        }
        if !self.is_purged {
            let all = withdrawn(&self.store, 0, as_column(known)).await?;
            self.purge(all).await;
        }
        self.tell();
        let Batch {
            withdrawn,
            rows,
            last,
            full,
        } = self.batch(known).await?;
        if !withdrawn.is_empty() {
            self.withdrawn.extend(withdrawn.iter().cloned());
            self.pace.put(withdrawn.len(), Instant::now());
            self.on_engine(move |engine| engine.remove(&withdrawn))
                .await?;
        }
        if !rows.is_empty() {
            let reports = rows.len();
            self.put(rows).await?;
            self.pace.put(reports, Instant::now());
        }
        // Entries that were superseded before they were read count too.
        self.applied.position = if full { last } else { last.max(known) };
        if self.committed.position == self.applied.position {
            return Ok(if full { Next::Now } else { Next::Entry });
        }
        let head = known.max(self.expected.load(Ordering::Relaxed));
        let to_go = head.saturating_sub(self.applied.position);
        let due = self.pace.due(to_go, Instant::now());
        if due.is_zero() || !self.withdrawn.is_empty() {
            self.commit().await?;
            return Ok(if full { Next::Now } else { Next::Entry });
        }
        Ok(if full { Next::Now } else { Next::Commit(due) })
    }

    /// The next head revisions, in the order of the ledger, and the reports that withdrawals up to
    /// there are about: what is left of those is among the head revisions.
    async fn batch(&self, known: Position) -> Result<Batch> {
        let positions: Vec<i64> = row::report::Entity::find()
            .select_only()
            .column(row::report::Column::Position)
            .filter(row::report::Column::Position.gt(as_column(self.applied.position)))
            .order_by_asc(row::report::Column::Position)
            .limit(BATCH as u64)
            .into_tuple()
            .all(&self.store.read)
            .await
            .map_err(database)?;
        let full = positions.len() == BATCH;
        let reached = positions.last().copied().filter(|_| full);
        let reached = reached.unwrap_or(as_column(known));
        let withdrawn = withdrawn(&self.store, self.applied.position, reached).await?;
        let Some(last) = positions.last() else {
            return Ok(Batch {
                withdrawn,
                ..Batch::default()
            });
        };
        let last = u64::try_from(*last).unwrap_or(0);
        let revisions = row::revision::Entity::find()
            .filter(row::revision::Column::Position.is_in(positions))
            // What has changed meanwhile comes again, at its later position.
            .filter(row::revision::Column::Newest.eq(true))
            .order_by_asc(row::revision::Column::Position);
        Ok(Batch {
            withdrawn,
            rows: revisions.all(&self.store.read).await.map_err(database)?,
            last,
            full,
        })
    }

    async fn put(&self, rows: Vec<row::revision::Model>) -> Result<(), Trouble> {
        let work = move |engine: &dyn Engine| {
            let mut documents = Vec::with_capacity(rows.len());
            for row in rows {
                let revision = row.id.clone();
                match Document::of(row) {
                    Ok(document) => documents.push(document),
                    // One unreadable row must not keep all later ones out of the index.
                    Err(error) => tracing::error!(%error, revision, "a revision is not indexed"),
                }
            }
            engine.put(&documents)
        };
        self.on_engine(work).await
    }

    async fn commit(&mut self) -> Result<(), Trouble> {
        let applied = self.applied.clone();
        self.on_engine(move |engine| engine.commit(&applied))
            .await?;
        let withdrawn = std::mem::take(&mut self.withdrawn);
        if !withdrawn.is_empty() {
            self.purge(withdrawn).await;
        }
        self.pace.committed(Instant::now());
        self.committed = self.applied.clone();
        self.tell();
        Ok(())
    }

    fn tell(&self) {
        let position = self.committed.position;
        self.position
            .send_if_modified(|told| std::mem::replace(told, position) != position);
    }

    /// Purges what was withdrawn of `reports`; where that fails, it is tried again with the next step.
    async fn purge(&mut self, reports: Vec<String>) {
        let purged = self.on_engine(move |engine| engine.purge(&reports)).await;
        self.is_purged = purged.is_ok();
        if let Err(Trouble::Database(error) | Trouble::Engine(error)) = purged {
            tracing::warn!(%error, "the full-text index's files still hold what was withdrawn");
        }
    }

    /// Starts on the catalog `incarnation` from its first entry.
    async fn begin(&mut self, incarnation: String) -> Result<(), Trouble> {
        if self.engine.applied() != Applied::default() || self.pace.has_uncommitted() {
            self.on_engine(|engine| engine.clear()).await?;
        }
        self.applied = Applied {
            incarnation,
            position: 0,
        };
        self.pace.forget();
        self.committed = self.applied.clone();
        self.tell();
        Ok(())
    }

    async fn recover(&mut self, trouble: Trouble) {
        match trouble {
            Trouble::Database(error) => {
                tracing::warn!(%error, "the full-text index cannot read the catalog");
            }
            Trouble::Engine(error) => {
                tracing::warn!(%error, "the full-text index does not advance");
                self.reopen().await;
            }
        }
    }

    /// Goes on from the last commit that is whole: what was put behind it is put again.
    async fn reopen(&mut self) {
        if let Err(Trouble::Database(error) | Trouble::Engine(error)) =
            self.on_engine(|engine| engine.reopen()).await
        {
            tracing::warn!(%error, "the full-text index does not open");
        }
        self.applied = self.engine.applied();
        self.pace.forget();
        self.withdrawn.clear();
        self.is_purged = false;
        self.committed = self.applied.clone();
        self.tell();
    }

    async fn on_engine(
        &self,
        work: impl FnOnce(&dyn Engine) -> Result<()> + Send + 'static,
    ) -> Result<(), Trouble> {
        let engine = self.engine.clone();
        let work = tokio::task::spawn_blocking(move || work(engine.as_ref()));
        let done = work
            .await
            .unwrap_or_else(|e| Err(Error::internal("indexing failed", e)));
        done.map_err(Trouble::Engine)
    }
}

/// Reports that withdrawals behind `after` and up to `through` are about.
async fn withdrawn(store: &Store, after: Position, through: i64) -> Result<Vec<String>> {
    use row::withdrawal::{Column, Entity};
    Entity::find()
        .select_only()
        .column(Column::Report)
        .distinct()
        .filter(Column::Position.gt(as_column(after)))
        .filter(Column::Position.lte(through))
        .into_tuple()
        .all(&store.read)
        .await
        .map_err(database)
}
