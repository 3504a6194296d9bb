//! The handle that the query service holds.

use std::{
    ops::Deref,
    path::PathBuf,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use domain::{Entry, Error, Merges, Position, Result, merkle::Frontier};
use tokio::sync::{Mutex, watch};

use crate::{
    apply::{self, Witness},
    generation::{self, Generation},
    search::Engine,
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
    /// catalog is committed at once. Far behind the ledger, see [`Catalog::expect`], it is committed
    /// by size, each half minute, or when nothing more has come for this long.
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
/// How long calls that began before a switch may take to end.
const RETIRE_TIMEOUT: Duration = Duration::from_secs(30);

/// The read model. Clones share it.
#[derive(Clone, Debug)]
pub struct Catalog {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    options: Options,
    /// The generation that answers.
    live: RwLock<Arc<Generation>>,
    /// Tables of another version are still there, for the program that made them.
    keeps_another: AtomicBool,
    /// How often everything was forgotten.
    resets: AtomicU64,
    /// How often content was removed or everything was forgotten.
    removals: AtomicU64,
    /// Entries are applied one batch at a time.
    applying: Mutex<()>,
    position: watch::Sender<Position>,
    index_position: watch::Sender<Position>,
}

impl Catalog {
    /// Opens the catalog, making what is missing. Where the tables are of another
    /// [`crate::SCHEMA_VERSION`], new and empty ones are made beside them, see [`Catalog::settle`];
    /// an index that is damaged, of another version or of another database is emptied. The index then
    /// catches up with the database in the background: [`Catalog::index_position`] says how far it
    /// is. What a rebuild that was killed has left is removed.
    pub async fn open(options: Options) -> Result<Self> {
        let chosen = generation::chosen(&options).await?;
        let is_other = generation::is_of_another_version(&options, chosen).await?;
        let number = match is_other {
            true => chosen + 1,
            false => {
                Self::clean(&options, chosen + 1).await;
                chosen
            }
        };
        if let Some(before) = chosen.checked_sub(1) {
            Self::clean(&options, before).await;
        }
        Self::of(options, number, is_other).await
    }

    async fn of(options: Options, number: u32, keeps_another: bool) -> Result<Self> {
        let live = Arc::new(Generation::open(&options, number).await?);
        let position = watch::Sender::new(*live.position.borrow());
        let inner = Inner {
            options,
            live: RwLock::new(live),
            keeps_another: AtomicBool::new(keeps_another),
            resets: AtomicU64::new(0),
            removals: AtomicU64::new(0),
            applying: Mutex::new(()),
            position,
            index_position: watch::Sender::new(0),
        };
        let catalog = Self {
            inner: Arc::new(inner),
        };
        catalog.follow_index();
        Ok(catalog)
    }

    /// Removes a generation that is not in use; what cannot be removed now is removed next time.
    async fn clean(options: &Options, number: u32) {
        if let Err(error) = generation::remove(options, number).await {
            tracing::warn!(%error, number, "what is left of a generation cannot be removed");
        }
    }

    /// An empty catalog beside this one, to be filled and then taken over by [`Catalog::adopt`]. This
    /// one goes on answering and applying. One at a time: what an earlier one has left is removed.
    pub async fn beside(&self) -> Result<Self> {
        let (options, number) = (self.inner.options.clone(), self.live().number + 1);
        generation::remove(&options, number).await?;
        Self::of(options, number, false).await
    }

    /// Puts what was built beside in the place of what answers, in one step, when it is as far in
    /// the same ledger: lists and full text. `false` where it is not, and nothing has changed.
    ///
    /// Positions, ids and page tokens mean the same before and after. Calls that have begun end on
    /// what they began with; when they have, it is closed and removed. A crash leaves one of the two
    /// chosen.
    pub async fn adopt(&self, next: &Self) -> Result<bool> {
        let _one_at_a_time = self.inner.applying.lock().await;
        let _not_now = next.inner.applying.lock().await;
        let generation = next.live();
        let behind = *generation.indexer.position().borrow() < self.position();
        if behind || self.ledger().await? != next.ledger().await? {
            return Ok(false);
        }
        generation::choose(&self.inner.options, generation.number).await?;
        let position = *generation.position.borrow();
        let old = {
            let mut live = self
                .inner
                .live
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *live, generation)
        };
        self.inner.position.send_replace(position);
        self.follow_index();
        // Tables of another version lie before those that replaced them.
        let another = match self.inner.keeps_another.swap(false, Ordering::Relaxed) {
            true => old.number.checked_sub(1),
            false => None,
        };
        tokio::spawn(retire(self.inner.options.clone(), old, another));
        Ok(true)
    }

    /// Whether tables of another version are still kept beside these.
    pub fn keeps_another(&self) -> bool {
        self.inner.keeps_another.load(Ordering::Relaxed)
    }

    /// Chooses this catalog for good and removes the tables of the other version, which the program
    /// that made them could use until now; nothing where none are kept. For when this one has caught
    /// up.
    pub async fn settle(&self) -> Result<()> {
        // A generation that is adopted meanwhile must not be unchosen.
        let _one_at_a_time = self.inner.applying.lock().await;
        if !self.keeps_another() {
            return Ok(());
        }
        let options = &self.inner.options;
        let number = self.live().number;
        generation::choose(options, number).await?;
        self.inner.keeps_another.store(false, Ordering::Relaxed);
        match number.checked_sub(1) {
            Some(before) => generation::remove(options, before).await,
            None => Ok(()),
        }
    }

    /// Applies entries that follow the stored position.
    ///
    /// Atomic: all or none, with the position in the same transaction. Idempotent: entries at or
    /// below the position are skipped. Ordered: a gap is [`Error::DataLoss`] and nothing is
    /// written; so is an entry out of order. Lists show the entries when this returns; full text
    /// shows them shortly after, see [`Catalog::wait_for_index`]. Dropping the future does not tear
    /// the transaction: it runs to its end in a task of its own.
    pub async fn apply(&self, entries: &[Entry]) -> Result<()> {
        self.apply_with(entries.to_vec(), None).await
    }

    /// As [`Catalog::apply`], and keeps in the same transaction what the follower has proven to
    /// itself of the ledger up to the last of `entries`.
    pub async fn apply_witnessed(&self, entries: Vec<Entry>, witness: Witness) -> Result<()> {
        self.apply_with(entries, Some(witness)).await
    }

    async fn apply_with(&self, entries: Vec<Entry>, witness: Option<Witness>) -> Result<()> {
        let this = self.clone();
        detached(async move {
            let _one_at_a_time = this.inner.applying.lock().await;
            let live = this.live();
            let done = apply::apply(&live.store, &entries, witness.as_ref()).await?;
            if done.has_withdrawn {
                // Before anyone can see the position.
                this.inner.removals.fetch_add(1, Ordering::SeqCst);
                live.store.scrub().await;
            }
            if let Some(merges) = done.merges {
                live.remember(merges);
            }
            let position = done.position;
            live.position.send_replace(position);
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
            let live = this.live();
            apply::forget(&live.store).await?;
            live.remember(Merges::default());
            // Before anyone can see the position go back.
            this.inner.resets.fetch_add(1, Ordering::SeqCst);
            this.inner.removals.fetch_add(1, Ordering::SeqCst);
            live.position.send_replace(0);
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

    /// Says that entries up to `head` will be applied, so that the index, while many of them are
    /// still to come, makes few large commits instead of showing each entry at once. A hint: nothing
    /// breaks where it is wrong or never given. The last one counts.
    pub fn expect(&self, head: Position) {
        self.live().indexer.expect(head);
    }

    /// Identity of the ledger that this catalog is derived from; empty before the first was bound.
    pub async fn ledger(&self) -> Result<String> {
        Ok(self.live().store.meta().await?.ledger)
    }

    /// What was kept by [`Catalog::apply_witnessed`] and [`Catalog::attest`].
    ///
    /// # Errors
    /// `DataLoss` where it is damaged or not of the position that lists reflect.
    pub async fn witness(&self) -> Result<Witness> {
        let meta = self.live().store.meta().await?;
        let frontier = Frontier::from_bytes(&meta.frontier)
            .filter(|frontier| apply::as_column(frontier.size()) == meta.position);
        let lost = || Error::DataLoss("the catalog's tree is not that of its position".into());
        Ok(Witness {
            frontier: frontier.ok_or_else(lost)?,
            checkpoint: meta.checkpoint,
        })
    }

    /// Remembers a checkpoint, as a note, that agrees with the tree kept. Atomic; idempotent.
    pub async fn attest(&self, checkpoint: &str) -> Result<()> {
        let (this, checkpoint) = (self.clone(), checkpoint.to_owned());
        detached(async move { apply::attest(&this.live().store, &checkpoint).await }).await
    }

    /// Remembers which ledger the entries to come are of, so that those of another one can be told
    /// apart: their positions mean nothing here. Forgotten by [`Catalog::reset`].
    pub async fn bind(&self, ledger: &str) -> Result<()> {
        let (this, ledger) = (self.clone(), ledger.to_owned());
        detached(async move { apply::bind(&this.live().store, &ledger).await }).await
    }

    /// How often [`Catalog::reset`] has forgotten everything since this catalog was opened: positions
    /// of before mean nothing after.
    pub fn resets(&self) -> u64 {
        self.inner.resets.load(Ordering::SeqCst)
    }

    /// How often content was removed since this catalog was opened, by a withdrawal or by
    /// [`Catalog::reset`]: what was read before may be gone, and must not be told from memory.
    pub fn removals(&self) -> u64 {
        self.inner.removals.load(Ordering::SeqCst)
    }

    /// Position of the last entry that lists reflect.
    pub fn position(&self) -> Position {
        *self.inner.position.borrow()
    }

    /// Position of the last entry that full text reflects; at most [`Catalog::position`].
    pub fn index_position(&self) -> Position {
        *self.inner.index_position.borrow()
    }

    /// Follows [`Catalog::position`].
    pub fn subscribe(&self) -> watch::Receiver<Position> {
        self.inner.position.subscribe()
    }

    /// Follows [`Catalog::index_position`].
    pub fn subscribe_index(&self) -> watch::Receiver<Position> {
        self.inner.index_position.subscribe()
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

    /// Which actors are one, as people judged it up to [`Catalog::position`].
    pub fn merges(&self) -> Arc<Merges> {
        let live = self.live();
        let merges = live.merges.read();
        merges.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Stops the indexer after its last commit and closes the database. Later calls on any clone
    /// fail with [`Error::Unavailable`].
    pub async fn close(&self) {
        self.live().close().await;
    }

    /// The generation that answers now.
    fn live(&self) -> Arc<Generation> {
        let live = self.inner.live.read();
        live.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Tells the index's position on, as long as the generation that is live now stays it.
    fn follow_index(&self) {
        let live = self.live();
        let (number, mut told) = (live.number, live.indexer.position());
        let inner = Arc::downgrade(&self.inner);
        // Told before anyone asks.
        self.inner
            .index_position
            .send_replace(*told.borrow_and_update());
        tokio::spawn(async move {
            while told.changed().await.is_ok() {
                let Some(inner) = inner.upgrade() else { return };
                // Held while telling, so that an old generation never speaks after a newer one.
                let live = inner.live.read().unwrap_or_else(PoisonError::into_inner);
                if live.number != number {
                    return;
                }
                inner.index_position.send_replace(*told.borrow_and_update());
            }
        });
    }

    /// The database that answers now; it stays open as long as the value is kept.
    pub(crate) fn store(&self) -> Reading {
        Reading(self.live())
    }

    /// Says that a search failed on the files of the index.
    pub(crate) fn complain(&self) {
        self.live().indexer.complain();
    }

    pub(crate) fn engine(&self) -> Arc<dyn Engine> {
        self.live().engine.clone()
    }
}

/// A database in use.
pub(crate) struct Reading(Arc<Generation>);

impl Deref for Reading {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.0.store
    }
}

/// Closes and removes a generation when nobody uses it any more, and `another` with it.
async fn retire(options: Options, old: Arc<Generation>, another: Option<u32>) {
    // The indexer lets go of the engine with it.
    old.indexer.stop().await;
    let deadline = Instant::now() + RETIRE_TIMEOUT;
    let is_used = || Arc::strong_count(&old) > 1 || Arc::strong_count(&old.engine) > 1;
    while is_used() && Instant::now() < deadline {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    old.close().await;
    for number in another.into_iter().chain([old.number]) {
        Catalog::clean(&options, number).await;
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
