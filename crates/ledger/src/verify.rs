//! Recomputing the whole log from its bytes.

use std::sync::Arc;

use domain::merkle::{Frontier, Subtree};
use domain::{Error, Head, Position, Result, Sha256, Timestamp};
use futures_util::{StreamExt, stream};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use tokio_util::task::AbortOnDropHandle;

use crate::ledger::Ledger;
use crate::log::is_kept;
use crate::options::Notary;
use crate::read::{Leaf, head_of, lost, open_into, read_head};
use crate::row::{checkpoint, entry, node};
use crate::withdraw::WITHDRAWAL;

/// How far a verification is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Entries checked so far.
    pub entries: u64,
    /// Checkpoints checked so far.
    pub checkpoints: u64,
    /// Position of the last entry that will be checked.
    pub last: Position,
}

/// Entries that are read and hashed as one.
const STRETCH: u64 = 512;
/// Bytes of bodies held of a stretch, before decompression.
const BYTES: usize = 2 << 20;
/// Stretches read and hashed at a time: most cores get work while the store is waited for, and a
/// connection is left for others.
const AT_ONCE: usize = 3;

impl Ledger {
    /// Recomputes every leaf hash and the tree from the stored bytes, up to the head at the time
    /// of the call, and compares them with the stored leaf hashes, every checkpoint with its note,
    /// and the head with its newest checkpoint; an older one may be missing, for all that it says
    /// follows from the entries. A body may be absent only where a later entry is a withdrawal; its leaf is
    /// then taken as stored, and the tree tells whether it is the right one.
    /// Positions must be gap-free and times increase. `progress` is called now and then. Answers
    /// the head that was confirmed. Memory is bounded; recording goes on meanwhile.
    ///
    /// With `after` above 0 it begins at the newest checkpoint not after it, whose tree it
    /// believes: quick, but blind to changes before.
    ///
    /// # Errors
    /// `DataLoss` that names the first bad position.
    pub async fn verify(
        &self,
        after: Position,
        mut progress: impl FnMut(Progress),
    ) -> Result<Head> {
        let end = self.fetch("read the head", read_head).await?;
        let head = head_of(&end)?;
        let start = self.newest_frontier(Ord::min(after, head.position)).await?;
        let mut check = Check::new(start, head, self.notary());
        let firsts = (check.at()..head.position).step_by(STRETCH as usize);
        // Each is a task, so that it goes on, and gives its connection back, while another one
        // waits to be put into the tree.
        let mut stretches = stream::iter(firsts)
            .map(|after| {
                let last = Ord::min(after + STRETCH, head.position);
                let stretch = stretch(self.clone(), after, last);
                AbortOnDropHandle::new(tokio::spawn(stretch))
            })
            .buffered(AT_ONCE);
        while let Some(stretch) = stretches.next().await {
            check.stretch(stretch.map_err(|e| Error::internal("cannot verify", e))??)?;
            self.nodes_are(check.nodes.drain(..)).await?;
            self.are_withdrawals(check.withdrawn.drain(..)).await?;
            progress(check.progress);
        }
        let same = end.frontier == check.frontier.to_bytes()
            && head.root == check.frontier.root()
            && (check.progress.entries == 0 || head.recorded == check.recorded);
        if !same {
            return Err(Error::DataLoss(format!(
                "the head at {} is damaged",
                head.position
            )));
        }
        self.newest_checkpoint_is(end.checkpoint).await?;
        self.nothing_beyond_the_head().await?;
        Ok(head)
    }

    async fn nodes_are(&self, expected: impl Iterator<Item = (Subtree, Sha256)>) -> Result<()> {
        for (subtree, hash) in expected {
            let key = (subtree.level as i16, subtree.index.cast_signed());
            let find = node::Entity::find_by_id(key);
            let row = self.fetch("read nodes", |db| find.clone().one(db)).await?;
            if row.is_none_or(|row| row.hash != hash.0) {
                let (level, place) = key;
                let last = (subtree.index + 1) << subtree.level;
                return Err(Error::DataLoss(format!(
                    "node {level}/{place}, which ends at entry {last}, does not fit the entries"
                )));
            }
        }
        Ok(())
    }

    /// Each of the entries says that another one withdrew it.
    async fn are_withdrawals(
        &self,
        claims: impl Iterator<Item = (Position, Position)>,
    ) -> Result<()> {
        let mut claims: Vec<_> = claims.collect();
        claims.sort_unstable_by_key(|&(_, by)| by);
        for group in claims.chunk_by(|a, b| a.1 == b.1) {
            let (position, by) = group[0];
            let find = entry::Entity::find_by_id(by.cast_signed())
                .select_only()
                .column(entry::Column::Kind);
            let kind = |db| find.clone().into_tuple::<i16>().one(db);
            let kind = self.fetch("read a withdrawal", kind).await?;
            if kind != Some(i16::from(WITHDRAWAL)) {
                let what = format!("has no body, and entry {by} does not withdraw it");
                return Err(lost(position, &what));
            }
        }
        Ok(())
    }

    /// The checkpoint at `position`, which the head says is the newest, is there.
    async fn newest_checkpoint_is(&self, position: i64) -> Result<()> {
        let find = checkpoint::Entity::find_by_id(position)
            .select_only()
            .column(checkpoint::Column::Position);
        let found = |db| find.clone().into_tuple::<i64>().one(db);
        let found = self.fetch("read the newest checkpoint", found).await?;
        match found.is_some() || position == 0 {
            true => Ok(()),
            false => Err(Error::DataLoss(format!("checkpoint {position} is missing"))),
        }
    }

    /// An entry or checkpoint that the head does not cover was not written by us.
    async fn nothing_beyond_the_head(&self) -> Result<()> {
        let position = |table: &'static str| Expr::col((table, "position"));
        for table in ["entry", "checkpoint"] {
            // One statement, so that head and table are of one moment.
            let beyond = Query::select()
                .column((table, "position"))
                .from(table)
                .inner_join("head", position(table).gt(position("head")))
                .limit(1)
                .to_owned();
            let found = self.fetch("read the head", async |db: &DatabaseConnection| {
                let row = db.query_one(&beyond).await?;
                row.map(|row| row.try_get_by_index::<i64>(0)).transpose()
            });
            if let Some(at) = found.await? {
                return Err(Error::DataLoss(format!(
                    "{table} {at} lies beyond the head"
                )));
            }
        }
        Ok(())
    }
}

/// Consecutive entries that were read and hashed, up to the first that is wrong.
struct Stretch {
    leaves: Vec<Leaf>,
    wrong: Option<Error>,
    checkpoints: Vec<checkpoint::Model>,
}

/// Reads and hashes the entries after `after` up to `last`.
async fn stretch(ledger: Ledger, after: Position, last: Position) -> Result<Stretch> {
    let find = checkpoint::Entity::find()
        .filter(checkpoint::Column::Position.gt(after.cast_signed()))
        .filter(checkpoint::Column::Position.lte(last.cast_signed()))
        .order_by_asc(checkpoint::Column::Position);
    let checkpoints = ledger
        .fetch("read checkpoints", |db| find.clone().all(db))
        .await?;
    let mut stretch = Stretch {
        leaves: Vec::new(),
        wrong: None,
        checkpoints,
    };
    let mut at = after;
    while at < last && stretch.wrong.is_none() {
        let rows = ledger.rows(at, last - at, BYTES).await?;
        if rows.is_empty() {
            stretch.wrong = Some(lost(at + 1, "is missing"));
            break;
        }
        let hashing = tokio::task::spawn_blocking(move || stretch.append(at, &rows));
        stretch = hashing
            .await
            .map_err(|e| Error::internal("cannot verify", e))?;
        at = after + stretch.leaves.len() as u64;
    }
    Ok(stretch)
}

impl Stretch {
    fn append(mut self, after: Position, rows: &[entry::Model]) -> Self {
        let mut body = Vec::new();
        for (at, row) in (after + 1..).zip(rows) {
            match open_into(at, row, &mut body) {
                Ok(leaf) => self.leaves.push(leaf),
                Err(error) => {
                    self.wrong = Some(error);
                    break;
                }
            }
        }
        self
    }
}

/// The tree as recomputed so far.
struct Check {
    frontier: Frontier,
    recorded: Timestamp,
    notary: Option<Arc<dyn Notary>>,
    progress: Progress,
    /// Completed since they were last compared with those kept.
    nodes: Vec<(Subtree, Sha256)>,
    /// Entries without a body, each with what it says withdrew it, since they were last looked up.
    withdrawn: Vec<(Position, Position)>,
}

impl Check {
    fn new(frontier: Frontier, head: Head, notary: Option<Arc<dyn Notary>>) -> Self {
        let progress = Progress {
            last: head.position,
            ..Progress::default()
        };
        Self {
            frontier,
            recorded: Timestamp(i64::MIN),
            notary,
            progress,
            nodes: Vec::new(),
            withdrawn: Vec::new(),
        }
    }

    /// Position of the last entry checked.
    fn at(&self) -> Position {
        self.frontier.size()
    }

    /// Puts the next entries into the tree, and compares it with the checkpoints among them.
    fn stretch(&mut self, stretch: Stretch) -> Result<()> {
        let mut checkpoints = stretch.checkpoints.into_iter().peekable();
        for leaf in stretch.leaves {
            let at = self.at() + 1;
            if leaf.recorded <= self.recorded {
                return Err(lost(at, "is not later than the one before"));
            }
            self.recorded = leaf.recorded;
            if leaf.withdrawn_by != 0 {
                self.withdrawn.push((at, leaf.withdrawn_by));
            }
            self.frontier.append_with(leaf.hash, |subtree, hash| {
                if is_kept(subtree) {
                    self.nodes.push((subtree, hash));
                }
            });
            self.progress.entries += 1;
            while let Some(row) = checkpoints.next_if(|row| row.position.cast_unsigned() <= at) {
                self.checkpoint(&row)?;
            }
        }
        stretch.wrong.map_or(Ok(()), Err)
    }

    fn checkpoint(&mut self, row: &checkpoint::Model) -> Result<()> {
        let same = row.position.cast_unsigned() == self.at()
            && row.recorded == self.recorded.0
            && row.root == self.frontier.root().0
            && row.frontier == self.frontier.to_bytes();
        let head = Head {
            position: self.at(),
            root: self.frontier.root(),
            recorded: self.recorded,
        };
        let signed = match (&self.notary, &row.note) {
            (Some(notary), Some(note)) => notary.accepts(note, &head),
            // Made before there was a key, or nobody here can tell.
            _ => true,
        };
        if !same || !signed {
            let message = format!("checkpoint {} does not fit the entries", row.position);
            return Err(Error::DataLoss(message));
        }
        self.progress.checkpoints += 1;
        Ok(())
    }
}
