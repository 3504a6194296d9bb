//! The task that keeps the index behind the database.
//!
//! It reads head revisions behind its own position and never anything else, so that catching up
//! after a restart, rebuilding after a loss and following live entries are one loop.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use domain::{Error, Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use tokio::{
    sync::{Mutex, watch},
    task::JoinHandle,
};

use super::{Applied, Document, Engine};
use crate::{apply::as_column, error::database, row, store::Store};

/// Reports read at once.
const BATCH: usize = 256;
/// Reports that are committed even before the interval is over, so that no commit takes long.
const UNCOMMITTED_MAX: usize = 4_096;
/// First and longest wait after a failure.
const BACK_OFF: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(30));

/// The running task.
#[derive(Debug)]
pub(crate) struct Indexer {
    position: watch::Receiver<Position>,
    stop: watch::Sender<bool>,
    task: Mutex<Option<JoinHandle<()>>>,
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
        let (stop, stopped) = watch::channel(false);
        let applied = engine.applied();
        let follower = Follower {
            store,
            engine,
            applied,
            interval,
            uncommitted: 0,
            committed: None,
            position,
        };
        let task = Mutex::new(Some(tokio::spawn(follower.run(entries, stopped))));
        Self {
            position: told,
            stop,
            task,
        }
    }

    pub(crate) fn position(&self) -> watch::Receiver<Position> {
        self.position.clone()
    }

    /// Ends the task after the step it is in.
    pub(crate) async fn stop(&self) {
        self.stop.send_replace(true);
        if let Some(task) = self.task.lock().await.take() {
            // A panic of the task has been reported where it happened.
            let _ = task.await;
        }
    }
}

struct Follower {
    store: Store,
    engine: Arc<dyn Engine>,
    /// What has been put; committed or not.
    applied: Applied,
    interval: Duration,
    uncommitted: usize,
    committed: Option<Instant>,
    position: watch::Sender<Position>,
}

impl Follower {
    async fn run(
        mut self,
        mut entries: watch::Receiver<Position>,
        mut stop: watch::Receiver<bool>,
    ) {
        let mut wait = BACK_OFF.0;
        while !*stop.borrow() {
            entries.mark_unchanged();
            let pause = match self.step().await {
                Ok(pause) => {
                    wait = BACK_OFF.0;
                    pause
                }
                Err(error) => {
                    tracing::warn!(%error, "the full-text index does not advance");
                    self.recover(&error).await;
                    wait = (wait * 2).min(BACK_OFF.1);
                    Some(wait)
                }
            };
            let pause = pause.unwrap_or(Duration::from_secs(3_600));
            tokio::select! {
                _ = stop.changed() => return,
                changed = entries.changed(), if wait == BACK_OFF.0 => {
                    if changed.is_err() {
                        return;
                    }
                    // While a commit is due, entries wait for it and are read in one batch.
                }
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Reads and puts a batch, and commits where it is time. Says how long to wait for the next
    /// step; `None` until an entry arrives.
    async fn step(&mut self) -> Result<Option<Duration>> {
        let meta = self.store.meta().await?;
        let known = u64::try_from(meta.position).unwrap_or(0);
        if self.applied.incarnation != meta.incarnation || self.applied.position > known {
            self.restart(meta.incarnation).await?;
        }
        if self.position.borrow().eq(&0) && self.uncommitted == 0 {
            self.position.send_replace(self.engine.applied().position);
        }
        let rows = self.batch().await?;
        let full = rows.len() == BATCH;
        let last = rows
            .last()
            .map_or(0, |row| u64::try_from(row.position).unwrap_or(0));
        if !rows.is_empty() {
            self.uncommitted += rows.len();
            self.put(rows).await?;
        }
        // Entries without a report to show for (superseded before they were read) count too.
        self.applied.position = if full { last } else { last.max(known) };
        let behind = *self.position.borrow() < self.applied.position;
        let due = self.committed.map_or(Duration::ZERO, |at| {
            self.interval.saturating_sub(at.elapsed())
        });
        if behind && (due.is_zero() || self.uncommitted >= UNCOMMITTED_MAX) {
            self.commit().await?;
            return Ok(full.then_some(Duration::ZERO));
        }
        Ok(if full {
            Some(Duration::ZERO)
        } else {
            behind.then_some(due)
        })
    }

    /// The next head revisions, in the order of the ledger.
    async fn batch(&self) -> Result<Vec<row::revision::Model>> {
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
        if positions.is_empty() {
            return Ok(Vec::new());
        }
        let rows = row::revision::Entity::find()
            .filter(row::revision::Column::Position.is_in(positions))
            .order_by_asc(row::revision::Column::Position);
        rows.all(&self.store.read).await.map_err(database)
    }

    async fn put(&self, rows: Vec<row::revision::Model>) -> Result<()> {
        let work = move |engine: &dyn Engine| {
            let documents = rows
                .into_iter()
                .map(Document::of)
                .collect::<Result<Vec<_>>>()?;
            engine.put(&documents)
        };
        self.on_engine(work).await
    }

    async fn commit(&mut self) -> Result<()> {
        let applied = self.applied.clone();
        self.on_engine(move |engine| engine.commit(&applied))
            .await?;
        self.uncommitted = 0;
        self.committed = Some(Instant::now());
        self.position.send_replace(self.applied.position);
        Ok(())
    }

    async fn restart(&mut self, incarnation: String) -> Result<()> {
        let fresh = self.engine.applied() == Applied::default();
        if !fresh || self.uncommitted > 0 {
            self.on_engine(|engine| engine.clear()).await?;
        }
        self.applied = Applied {
            incarnation,
            position: 0,
        };
        self.uncommitted = 0;
        self.position.send_replace(0);
        Ok(())
    }

    /// After a failure the writer may have dropped what was put: go on from the last commit, or,
    /// where the engine itself failed, from nothing.
    async fn recover(&mut self, error: &Error) {
        let engine_failed =
            matches!(error, Error::Unavailable { message, .. } if message.contains("index"));
        if engine_failed && let Err(error) = self.on_engine(|engine| engine.clear()).await {
            tracing::warn!(%error, "the full-text index cannot be made anew");
        }
        self.applied = self.engine.applied();
        self.uncommitted = 0;
        self.position.send_replace(self.applied.position);
    }

    async fn on_engine(
        &self,
        work: impl FnOnce(&dyn Engine) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let engine = self.engine.clone();
        let work = tokio::task::spawn_blocking(move || work(engine.as_ref()));
        work.await
            .map_err(|e| Error::internal("indexing failed", e))?
    }
}
