//! The one task that writes.
//!
//! It takes whatever is queued, up to the batch limits, commits it in one transaction and answers
//! after the commit; it never waits for more, so a lone draft costs one commit. While a commit
//! runs the queue fills, and the next batch is as large as the load.

use std::fs::File;
use std::sync::Arc;

use domain::{Head, Result};
use sea_orm::{DatabaseConnection, DbErr};
use tokio::sync::{mpsc, oneshot, watch};

use crate::addendum::{self, Added, Packed};
use crate::backend::{Backend, begin};
use crate::commit::{Attempts, record};
use crate::curate::{self, Curate};
use crate::draft::{Draft, Recorded};
use crate::error::{Trouble, no_room, short, store, trouble};
use crate::log::End;
use crate::options::Options;
use crate::rejection::{Rejection, keep};
use crate::tries::Tries;
use crate::withdraw::{self, Withdraw, Withdrawn};

/// What the task is asked to do. An answer that nobody waits for any more is dropped; the work is
/// done all the same.
pub(crate) enum Command {
    Record(Box<Draft>, Answer<Recorded>),
    Add(Packed, Answer<Result<Added>>),
    Curate(Box<Curate>, Answer<Result<Added>>),
    Withdraw(Box<Withdraw>, Answer<Result<Withdrawn>>),
    Reject(Box<Rejection>, Answer<()>),
    /// Writes nothing new, to tell whether the store takes writes.
    Probe(Answer<()>),
    /// Commits all that is queued, then ends.
    Close(Answer<()>),
}

pub(crate) type Answer<T> = oneshot::Sender<Result<T>>;

/// What is committed together: the drafts in one transaction, the addenda in the next.
#[derive(Default)]
struct Batch {
    drafts: Vec<(Box<Draft>, Answer<Recorded>)>,
    addenda: Vec<(Packed, Answer<Result<Added>>)>,
    /// Of bodies and captures, before compression.
    bytes: usize,
}

/// The task and what it works with.
pub(crate) struct Writer {
    pub(crate) backend: Backend,
    pub(crate) options: Arc<Options>,
    /// `None` after a failure: a connection that failed is never used again, because what its
    /// driver believes about open transactions may no longer be true.
    pub(crate) connection: Option<DatabaseConnection>,
    pub(crate) queue: mpsc::Receiver<Command>,
    pub(crate) head: watch::Sender<Head>,
    /// Why the last transaction failed, if it did.
    pub(crate) failing: watch::Sender<bool>,
    /// Held until the last commit is through.
    pub(crate) lock: Option<File>,
    /// Set for good once a sync has failed.
    pub(crate) stopped: bool,
    /// Position of the newest checkpoint as far as this process knows.
    pub(crate) checkpointed: u64,
    /// Rejections kept since old ones were last dropped.
    pub(crate) rejections: u64,
    /// Little of the disk was free when it was last looked at.
    pub(crate) low: bool,
    /// Too little was.
    pub(crate) short: bool,
}

impl Writer {
    /// Works until told to close, or until every handle of the ledger is gone.
    pub(crate) async fn run(mut self) {
        let mut closing = Vec::new();
        loop {
            let mut commands = Vec::new();
            let taken = tokio::select! {
                taken = self.queue.recv_many(&mut commands, self.options.batch_max()) => taken,
                () = tokio::time::sleep(self.options.checkpoint_interval) => {
                    self.checkpoint().await;
                    continue;
                }
            };
            if taken == 0 {
                break;
            }
            self.work(commands, &mut closing).await;
            if !closing.is_empty() {
                self.queue.close();
            }
        }
        if let Some(db) = self.connection.take() {
            let _ = db.close().await;
        }
        drop(self.lock.take());
        for answer in closing {
            let _ = answer.send(Ok(()));
        }
    }

    async fn work(&mut self, commands: Vec<Command>, closing: &mut Vec<Answer<()>>) {
        let mut batch = Batch::default();
        let mut rejections = Vec::new();
        let mut probes = Vec::new();
        for command in commands {
            match command {
                Command::Record(draft, answer) => {
                    self.make_room(&mut batch, draft.size()).await;
                    batch.drafts.push((draft, answer));
                }
                Command::Add(addendum, answer) => {
                    self.make_room(&mut batch, addendum.size()).await;
                    batch.addenda.push((addendum, answer));
                }
                // What a caller sent before one of these is recorded before it.
                Command::Curate(curate, answer) => {
                    self.commit(std::mem::take(&mut batch)).await;
                    self.curate(curate, answer).await;
                }
                Command::Withdraw(withdraw, answer) => {
                    self.commit(std::mem::take(&mut batch)).await;
                    self.withdraw(withdraw, answer).await;
                }
                Command::Reject(rejection, answer) => rejections.push((rejection, answer)),
                Command::Probe(answer) => probes.push(answer),
                Command::Close(answer) => closing.push(answer),
            }
        }
        self.commit(batch).await;
        if !rejections.is_empty() {
            self.reject(rejections).await;
        }
        if !probes.is_empty() {
            self.probe(probes).await;
        }
    }

    /// Commits `batch` if `bytes` more would make it too large.
    async fn make_room(&mut self, batch: &mut Batch, bytes: usize) {
        if batch.bytes > 0 && batch.bytes + bytes > self.options.batch_bytes_max {
            self.commit(std::mem::take(batch)).await;
        }
        batch.bytes += bytes;
    }

    /// Drafts first: an addendum may be to one of them, and none depends on an addendum.
    async fn commit(&mut self, batch: Batch) {
        self.record(batch.drafts).await;
        self.add(batch.addenda).await;
    }

    async fn record(&mut self, batch: Vec<(Box<Draft>, Answer<Recorded>)>) {
        if batch.is_empty() {
            return;
        }
        let (drafts, waiting): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
        let drafts: Vec<&Draft> = drafts.iter().map(|draft| &**draft).collect();
        let mut attempts = Attempts::new();
        let seen = *self.head.borrow();
        let mut tries = Tries::new();
        let result = loop {
            let result = match self.with_room().await {
                Ok(db) => record(&db, &drafts, &self.options, &seen, &mut attempts).await,
                Err(error) => Err(error),
            };
            if let Some(result) = self.judge(result, &mut tries).await {
                break result;
            }
        };
        match result {
            Ok((all, moved)) => {
                if let Some(head) = moved {
                    publish(&self.head, head);
                }
                for (answer, recorded) in waiting.into_iter().zip(all) {
                    let _ = answer.send(Ok(recorded));
                }
            }
            Err(error) => refuse(waiting, "record", &error),
        }
    }

    async fn add(&mut self, batch: Vec<(Packed, Answer<Result<Added>>)>) {
        if batch.is_empty() {
            return;
        }
        let (addenda, waiting): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
        let addenda = Arc::<[Packed]>::from(addenda);
        let added = |db, options: Arc<Options>, seen| {
            let addenda = addenda.clone();
            async move { addendum::add(&db, &addenda, &options, &seen).await }
        };
        match self.extended(added, true).await {
            Ok(all) => waiting
                .into_iter()
                .zip(all)
                .for_each(|(answer, added)| drop(answer.send(Ok(added)))),
            Err(error) => refuse(waiting, "record an addendum", &error),
        }
    }

    async fn curate(&mut self, curate: Box<Curate>, answer: Answer<Result<Added>>) {
        let curate = Arc::<Curate>::from(curate);
        let curated = |db, options: Arc<Options>, seen| {
            let curate = curate.clone();
            async move { curate::curate(&db, &curate, &options, &seen).await }
        };
        let result = self.extended(curated, true).await;
        let _ = answer.send(result.map_err(|error| store("record a curation", &error)));
    }

    async fn withdraw(&mut self, withdraw: Box<Withdraw>, answer: Answer<Result<Withdrawn>>) {
        let withdraw = Arc::<Withdraw>::from(withdraw);
        let withdrawn = |db, options: Arc<Options>, seen| {
            let withdraw = withdraw.clone();
            async move { withdraw::withdraw(&db, &withdraw, &options, &seen).await }
        };
        // What takes content away must go on for longest.
        let result = self.extended(withdrawn, false).await;
        let _ = answer.send(result.map_err(|error| store("withdraw", &error)));
    }

    /// Runs a transaction that may extend the log, again where that may help; if it `adds`, only while
    /// there is room.
    async fn extended<T, F>(
        &mut self,
        transaction: impl Fn(DatabaseConnection, Arc<Options>, Head) -> F,
        adds: bool,
    ) -> Result<T, DbErr>
    where
        F: Future<Output = Result<(T, Option<Head>), DbErr>>,
    {
        let seen = *self.head.borrow();
        let mut tries = Tries::new();
        let result = loop {
            let connected = match adds {
                true => self.with_room().await,
                false => self.connected().await,
            };
            let result = match connected {
                Ok(db) => transaction(db, self.options.clone(), seen).await,
                Err(error) => Err(error),
            };
            if let Some(result) = self.judge(result, &mut tries).await {
                break result;
            }
        };
        let (answer, moved) = result?;
        if let Some(head) = moved {
            publish(&self.head, head);
        }
        Ok(answer)
    }

    async fn reject(&mut self, batch: Vec<(Box<Rejection>, Answer<()>)>) {
        let (rejections, waiting): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
        self.rejections += rejections.len() as u64;
        let drop_old = self.rejections >= REJECTIONS_SLACK;
        let keep_max = drop_old.then_some(self.options.rejections_max);
        let mut tries = Tries::new();
        let result = loop {
            let result = match self.with_room().await {
                Ok(db) => keep(&db, &rejections, keep_max).await,
                Err(error) => Err(error),
            };
            if let Some(result) = self.judge(result, &mut tries).await {
                break result;
            }
        };
        if drop_old && result.is_ok() {
            self.rejections = 0;
        }
        accept(waiting, "keep a rejection", &result);
    }

    /// Whether writes would succeed again: there is room for more than the one page that writing
    /// the head row anew needs, and that is written.
    async fn probe(&mut self, waiting: Vec<Answer<()>>) {
        let backend = self.backend.clone();
        let room = tokio::task::spawn_blocking(move || backend.room()).await;
        if let Ok(Err(error)) = room {
            for answer in waiting {
                let _ = answer.send(Err(no_room(&error)));
            }
            return;
        }
        let seen = *self.head.borrow();
        let result = match self.with_room().await {
            Ok(db) => rewrite_end(&db, &seen, None).await,
            Err(error) => Err(error),
        };
        let result = self.settle(result);
        accept(waiting, "write", &result);
    }

    /// Makes the checkpoint that is due although nothing more is being recorded.
    async fn checkpoint(&mut self) {
        let due = self.head.borrow().position > self.checkpointed;
        if !due || *self.failing.borrow() {
            return;
        }
        let seen = *self.head.borrow();
        let result = match self.connected().await {
            Ok(db) => rewrite_end(&db, &seen, Some(&self.options)).await,
            Err(error) => Err(error),
        };
        match self.settle(result) {
            Ok(position) => self.checkpointed = position,
            Err(error) => tracing::warn!(%error, "cannot make a checkpoint"),
        }
    }

    /// As [`Writer::connected`], where more of the disk is free than is kept so.
    async fn with_room(&mut self) -> Result<DatabaseConnection, DbErr> {
        let (free, kept) = self
            .backend
            .free(self.options.reserve_bytes)
            .unwrap_or((0, 0));
        let low = free < kept + kept / 2;
        if low && !std::mem::replace(&mut self.low, low) {
            tracing::warn!(free, kept, "little of the ledger's disk is free");
        }
        self.low = low;
        self.short = free < kept;
        match self.short {
            true => Err(short(free, kept)),
            false => self.connected().await,
        }
    }

    async fn connected(&mut self) -> Result<DatabaseConnection, DbErr> {
        if self.stopped {
            return Err(DbErr::Conn(sea_orm::RuntimeErr::SqlxError(Arc::new(
                sea_orm::sqlx::Error::WorkerCrashed,
            ))));
        }
        if let Some(db) = &self.connection {
            return Ok(db.clone());
        }
        let db = self.backend.writer().await?;
        self.connection = Some(db.clone());
        Ok(db)
    }

    /// Tells whether to try again: `None` after having waited for the next try.
    async fn judge<T>(
        &mut self,
        result: Result<T, DbErr>,
        tries: &mut Tries,
    ) -> Option<Result<T, DbErr>> {
        let result = self.settle(result);
        let error = match &result {
            Err(error) if trouble(error) == Trouble::Transient && !self.stopped => error,
            _ => return Some(result),
        };
        let Some(wait) = tries.next() else {
            return Some(result);
        };
        tracing::warn!(%error, ?wait, "a transaction of the ledger failed and is tried again");
        tokio::time::sleep(wait).await;
        None
    }

    /// Draws the consequences of a transaction's result.
    fn settle<T>(&mut self, result: Result<T, DbErr>) -> Result<T, DbErr> {
        let failed = result.is_err();
        if let Err(error) = &result {
            // Closing waits for the connection to come back, which a broken one may never do.
            if let Some(db) = self.connection.take() {
                tokio::spawn(async move { drop(db.close().await) });
            }
            if trouble(error) == Trouble::Sync {
                tracing::error!(%error, "a sync failed: the ledger takes no more writes until it is opened again");
                self.stopped = true;
            }
        }
        // What is recorded in spite of too little room does not mean that more would be.
        let failing = failed || self.short;
        self.failing
            .send_if_modified(|before| std::mem::replace(before, failing) != failing);
        result
    }
}

/// Rejections that may be kept beyond the maximum before old ones are dropped.
const REJECTIONS_SLACK: u64 = 128;

/// Makes followers see `head`, unless they have seen a later one.
pub(crate) fn publish(to: &watch::Sender<Head>, head: Head) {
    to.send_if_modified(|seen| {
        let later = head.position > seen.position;
        if later {
            *seen = head;
        }
        later
    });
}

/// Writes the head row anew as it is, and a checkpoint where one is due; answers the position of
/// the newest checkpoint.
async fn rewrite_end(
    db: &DatabaseConnection,
    seen: &Head,
    options: Option<&Options>,
) -> Result<u64, DbErr> {
    let txn = begin(db).await?;
    let mut end = End::lock(&txn, seen).await?;
    end.store(&txn, options).await?;
    txn.commit().await?;
    Ok(end.checkpoint())
}

fn accept<T>(waiting: Vec<Answer<()>>, what: &str, result: &Result<T, DbErr>) {
    match result {
        Ok(_) => waiting
            .into_iter()
            .for_each(|answer| drop(answer.send(Ok(())))),
        Err(error) => refuse(waiting, what, error),
    }
}

fn refuse<T>(waiting: Vec<Answer<T>>, what: &str, error: &DbErr) {
    for answer in waiting {
        let _ = answer.send(Err(store(what, error)));
    }
}
