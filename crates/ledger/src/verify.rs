//! Recomputing the whole log from its bytes.

use std::sync::Arc;

use domain::merkle::{Frontier, Subtree};
use domain::{Error, Head, Position, Result, Sha256, Timestamp};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::ledger::Ledger;
use crate::log::is_kept;
use crate::options::Notary;
use crate::read::{head_of, lost, open, read_head};
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

/// Rows and bytes held at a time; twice that while the next are being read.
const ROWS: u64 = 512;
const BYTES: usize = 4 << 20;

impl Ledger {
    /// Recomputes every leaf hash and the tree from the stored bytes, up to the head at the time
    /// of the call, and compares them with the stored leaf hashes, every checkpoint with its note,
    /// and the head. A body may be absent only where a later entry is a withdrawal; its leaf is
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
        let mut next = self.rows(check.at(), ROWS, BYTES).await?;
        while check.at() < head.position {
            let page = next;
            let Some(last) = page.last().map(|row| row.position.cast_unsigned()) else {
                return Err(lost(check.at() + 1, "is missing"));
            };
            let find = checkpoint::Entity::find()
                .filter(checkpoint::Column::Position.gt(check.at().cast_signed()))
                .filter(checkpoint::Column::Position.lte(last.cast_signed()))
                .order_by_asc(checkpoint::Column::Position);
            let among = self
                .fetch("read checkpoints", |db| find.clone().all(db))
                .await?;
            // One core hashes while the other reads.
            let hashing = tokio::task::spawn_blocking(move || check.page(page, among));
            next = self.rows(last, ROWS, BYTES).await?;
            let hashed = hashing.await;
            check = hashed.map_err(|e| Error::internal("cannot verify", e))??;
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

/// The tree as recomputed so far.
struct Check {
    frontier: Frontier,
    recorded: Timestamp,
    head: Head,
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
            head,
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

    /// Checks consecutive rows and the checkpoints among them.
    fn page(
        mut self,
        rows: Vec<entry::Model>,
        checkpoints: Vec<checkpoint::Model>,
    ) -> Result<Self> {
        let mut checkpoints = checkpoints.into_iter().peekable();
        for row in rows {
            let at = self.at() + 1;
            if at > self.head.position {
                break;
            }
            let entry = open(at, row)?;
            if entry.recorded <= self.recorded {
                return Err(lost(at, "is not later than the one before"));
            }
            self.recorded = entry.recorded;
            if entry.withdrawn_by != 0 {
                self.withdrawn.push((at, entry.withdrawn_by));
            }
            self.frontier.append_with(entry.leaf_hash, |subtree, hash| {
                if is_kept(subtree) {
                    self.nodes.push((subtree, hash));
                }
            });
            self.progress.entries += 1;
            while let Some(row) = checkpoints.next_if(|row| row.position.cast_unsigned() <= at) {
                self.checkpoint(&row)?;
            }
        }
        Ok(self)
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
