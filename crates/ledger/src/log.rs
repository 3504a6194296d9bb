//! The end of the log inside a transaction that extends it.
//!
//! Whoever holds the lock on the head row is the only one that appends. It is held to the commit,
//! so positions become visible in their order; and a transaction that fails gives its positions
//! back with the lock, so none is ever missing.

use std::time::Duration;

use domain::merkle::{Frontier, Subtree, leaf_hash};
use domain::{Head, Position, Sha256, Timestamp};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QuerySelect, Set, Unchanged};

use crate::error::lost;
use crate::insert::insert;
use crate::options::Options;
use crate::row::{checkpoint, head, node};

/// How many levels lie between those whose nodes are kept; one node for each 256 leaves.
pub(crate) const NODE_LEVELS: u32 = 8;

/// Whether the tree's table of nodes keeps this one.
pub(crate) fn is_kept(subtree: Subtree) -> bool {
    subtree.level > 0 && subtree.level.is_multiple_of(NODE_LEVELS)
}

/// The locked head row and the tree over all entries so far.
pub(crate) struct End {
    frontier: Frontier,
    recorded: Timestamp,
    checkpoint: i64,
    checkpointed: i64,
    /// Completed since the row was locked.
    nodes: Vec<node::ActiveModel>,
}

impl End {
    /// Locks the head row to the end of the transaction. Fails where the log no longer reaches to
    /// `seen`, as after a failover to a server that had not yet received all: its positions have
    /// been told to others, and must not be given to other entries.
    pub(crate) async fn lock(txn: &impl ConnectionTrait, seen: &Head) -> Result<Self, DbErr> {
        let row = head::Entity::find_by_id(1_i16)
            .lock_exclusive()
            .one(txn)
            .await?;
        let row = row.ok_or_else(|| lost("the head row is missing"))?;
        let frontier = Frontier::from_bytes(&row.frontier)
            .filter(|frontier| frontier.size() == row.position.cast_unsigned())
            .filter(|frontier| frontier.root().0 == row.root.as_slice())
            .ok_or_else(|| lost("the head row does not fit itself"))?;
        let (position, was) = (frontier.size(), seen.position);
        if position < was || (position == was && frontier.root() != seen.root) {
            return Err(lost(&format!(
                "the log ends at {position} and is not the one that reached to {was}"
            )));
        }
        Ok(Self {
            frontier,
            recorded: Timestamp(row.recorded),
            checkpoint: row.checkpoint,
            checkpointed: row.checkpointed,
            nodes: Vec::new(),
        })
    }

    /// Appends one entry to the tree; answers when it counts as recorded, which is later than the
    /// entry before whatever the clock says, and its leaf hash.
    pub(crate) fn append(&mut self, kind: u8, body: &[u8], now: Timestamp) -> (Timestamp, Sha256) {
        let after = Timestamp(self.recorded.0.saturating_add(1));
        self.recorded = after.max(now);
        let leaf = leaf_hash(kind, self.recorded, body);
        self.frontier.append_with(leaf, |subtree, hash| {
            if is_kept(subtree) {
                self.nodes.push(node::ActiveModel {
                    level: Set(subtree.level as i16),
                    place: Set(subtree.index.cast_signed()),
                    hash: Set(hash.0.to_vec()),
                });
            }
        });
        (self.recorded, leaf)
    }

    /// The head as it is once committed.
    pub(crate) fn head(&self) -> Head {
        Head {
            position: self.frontier.size(),
            root: self.frontier.root(),
            recorded: self.recorded,
        }
    }

    /// Position of the newest checkpoint; 0 where there is none.
    pub(crate) fn checkpoint(&self) -> Position {
        self.checkpoint.cast_unsigned()
    }

    /// Writes the nodes completed, the head row and, where `options` are given and say that one is due, a checkpoint.
    pub(crate) async fn store(
        &mut self,
        txn: &impl ConnectionTrait,
        options: Option<&Options>,
    ) -> Result<(), DbErr> {
        let head = self.head();
        insert(txn, std::mem::take(&mut self.nodes), None).await?;
        if let Some(options) = options.filter(|options| self.checkpoint_is_due(options)) {
            self.checkpoint = head.position.cast_signed();
            self.checkpointed = (options.clock)().0;
            let row = checkpoint::ActiveModel {
                position: Set(self.checkpoint),
                root: Set(head.root.0.to_vec()),
                recorded: Set(head.recorded.0),
                frontier: Set(self.frontier.to_bytes()),
                note: Set(options.notary.as_ref().map(|notary| notary.sign(&head))),
            };
            insert(txn, vec![row], None).await?;
        }
        let row = head::ActiveModel {
            id: Unchanged(1),
            position: Set(head.position.cast_signed()),
            recorded: Set(head.recorded.0),
            frontier: Set(self.frontier.to_bytes()),
            root: Set(head.root.0.to_vec()),
            checkpoint: Set(self.checkpoint),
            checkpointed: Set(self.checkpointed),
            ..Default::default()
        };
        head::Entity::update(row)
            .exec_without_returning(txn)
            .await?;
        Ok(())
    }

    fn checkpoint_is_due(&self, options: &Options) -> bool {
        let new = self.head().position - self.checkpoint.cast_unsigned();
        let age = (options.clock)().0.saturating_sub(self.checkpointed);
        let age = Duration::from_micros(u64::try_from(age).unwrap_or(0));
        new >= options.checkpoint_entries || (new > 0 && age >= options.checkpoint_interval)
    }
}
