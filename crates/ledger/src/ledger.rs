//! The handle that everyone holds.

use std::sync::Arc;
use std::time::Duration;

use domain::{Error, Head, Result};
use sea_orm::{DatabaseConnection, DbErr};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::AbortHandle;

use crate::backend::Backend;
use crate::draft::{Draft, Recorded};
use crate::error::store;
use crate::options::{Notary, Options};
use crate::read::{head_of, read_head};
use crate::rejection::Rejection;
use crate::tries;
use crate::writer::{Answer, Command, Writer, publish};

/// A handle on the ledger; cheap to clone. All methods may be called from any task, and their
/// futures dropped at any time: a draft that was accepted is recorded all the same, wholly.
#[derive(Clone, Debug)]
pub struct Ledger {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    store: String,
    queue: mpsc::Sender<Command>,
    readers: DatabaseConnection,
    head: watch::Receiver<Head>,
    failing: watch::Receiver<bool>,
    notary: Option<Arc<dyn Notary>>,
    polling: Option<AbortHandle>,
}

impl Drop for Shared {
    fn drop(&mut self) {
        if let Some(polling) = &self.polling {
            polling.abort();
        }
    }
}

impl Ledger {
    /// Opens the store, creating it or bringing its schema up to date, and starts the writer.
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    /// `Invalid` for a bad URL; `Unavailable` where the store does not answer, where another
    /// process has the SQLite file open, or where a newer version has written the store; `DataLoss` for a damaged SQLite file.
    pub async fn open(options: Options) -> Result<Self> {
        let options = Arc::new(options);
        let mut backend = Backend::new(&options)?;
        let lock = backend.lock()?;
        backend.migrate().await?;
        let failed = |e| store("open the ledger", &e);
        let connection = backend.writer().await.map_err(failed)?;
        let readers = backend.readers(options.readers).await.map_err(failed)?;
        backend.check(&readers).await?;
        let end = read_head(&readers).await.map_err(failed)?;
        let (queue, commands) = mpsc::channel(options.queue_max.max(1));
        let (head, seen) = watch::channel(head_of(&end)?);
        let (failing, has_failed) = watch::channel(false);
        let polling = (!backend.is_sqlite()).then(|| {
            let polling = poll(readers.clone(), head.clone(), options.clone());
            tokio::spawn(polling).abort_handle()
        });
        let notary = options.notary.clone();
        let writer = Writer {
            backend,
            options,
            connection: Some(connection),
            queue: commands,
            head,
            failing,
            lock,
            stopped: false,
            checkpointed: end.checkpoint.cast_unsigned(),
            rejections: 0,
            low: false,
            short: false,
        };
        tokio::spawn(writer.run());
        let shared = Shared {
            store: end.store,
            queue,
            readers,
            head: seen,
            failing: has_failed,
            notary,
            polling,
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// Records one revision, waiting for room in the queue.
    ///
    /// Atomic: the capture, the report, the revision, its entry and the head change together or
    /// not at all. Durable when this returns. Idempotent: a revision known by report and revision
    /// id is `Unchanged`, with its first position, and nothing is written; so is the second of two
    /// that arrive at the same instant, in this process or another. Entries stand in the order of
    /// commit, which for drafts of one caller that waits for each answer is the caller's.
    ///
    /// If this future is dropped while it waits for room nothing happens; later, the draft is
    /// recorded all the same.
    ///
    /// # Errors
    /// `Unavailable` or `Exhausted` (disk full): whether it was recorded may be unknown; recording
    /// it again is safe.
    pub async fn record(&self, draft: Draft) -> Result<Recorded> {
        self.ask(|answer| Command::Record(Box::new(draft), answer))
            .await
    }

    /// As [`Ledger::record`], but refuses at once with `Overloaded` where the queue is full.
    pub async fn try_record(&self, draft: Draft) -> Result<Recorded> {
        self.try_ask(|answer| Command::Record(Box::new(draft), answer))
            .await
    }

    /// Keeps a rejection, outside the log. Durable when this returns; idempotent by id. Refuses at
    /// once with `Overloaded` where the queue is full: rejections must not delay reports.
    pub async fn reject(&self, rejection: Rejection) -> Result<()> {
        self.try_ask(|answer| Command::Reject(Box::new(rejection), answer))
            .await
    }

    /// The head and every later one, as they are committed. A receiver sees the newest, not each;
    /// heads of other processes arrive within [`Options::poll_interval`].
    pub fn subscribe(&self) -> watch::Receiver<Head> {
        let mut receiver = self.shared.head.clone();
        receiver.mark_changed();
        receiver
    }

    /// Identity of the store, made with it: positions of another one mean nothing here.
    pub fn store(&self) -> &str {
        &self.shared.store
    }

    /// Whether the store answers, and takes writes if the last one failed.
    pub async fn healthy(&self) -> Result<()> {
        self.head().await?;
        if *self.shared.failing.borrow() {
            self.try_ask(Command::Probe).await?;
        }
        Ok(())
    }

    /// Commits what is queued, refuses what comes later with `Unavailable`, and closes the store.
    /// Other handles of the same ledger are closed with it.
    pub async fn close(self) -> Result<()> {
        let closed = self.ask(Command::Close).await;
        let _ = self.shared.readers.clone().close().await;
        closed
    }

    pub(crate) fn notary(&self) -> Option<Arc<dyn Notary>> {
        self.shared.notary.clone()
    }

    /// Runs one statement that reads, again where its connection turns out to be broken; `what`
    /// says what it is for.
    pub(crate) async fn fetch<'a, T, F>(
        &'a self,
        what: &str,
        statement: impl Fn(&'a DatabaseConnection) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T, DbErr>>,
    {
        let result = tries::read(|| statement(&self.shared.readers)).await;
        result.map_err(|e| store(what, &e))
    }

    pub(crate) async fn ask<T>(&self, command: impl FnOnce(Answer<T>) -> Command) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        let sent = self.shared.queue.send(command(answer)).await;
        sent.map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?
    }

    async fn try_ask<T>(&self, command: impl FnOnce(Answer<T>) -> Command) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        match self.shared.queue.try_send(command(answer)) {
            Ok(()) => answered.await.map_err(|_| closed())?,
            Err(mpsc::error::TrySendError::Full(_)) => {
                Err(Error::Overloaded("the ledger's queue is full".into()))
            }
            Err(mpsc::error::TrySendError::Closed(_)) => Err(closed()),
        }
    }
}

fn closed() -> Error {
    Error::Unavailable {
        message: "the ledger is closed".into(),
        source: None,
    }
}

/// Brings the heads that other processes commit to this one's followers.
async fn poll(readers: DatabaseConnection, head: watch::Sender<Head>, options: Arc<Options>) {
    let mut ticks = tokio::time::interval(options.poll_interval);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        // The handle itself holds one receiver.
        if head.receiver_count() <= 1 {
            continue;
        }
        let read = match read_head(&readers).await {
            Ok(row) => head_of(&row),
            Err(error) => Err(store("follow the head", &error)),
        };
        match read {
            Ok(read) => publish(&head, read),
            Err(error) => {
                tracing::warn!(%error, "cannot follow the head");
                tokio::time::sleep(POLL_AGAIN).await;
            }
        }
    }
}

/// How long to leave a server alone that did not answer.
const POLL_AGAIN: Duration = Duration::from_secs(1);
