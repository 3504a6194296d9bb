//! Proofs about the log, for those who keep a root and do not want to believe us.

use std::ops::Range;

use domain::merkle::{
    Frontier, Subtree, consistency_ranges, inclusion_ranges, perfect_subtrees, root_of,
};
use domain::{Error, Position, Result, Sha256};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::ledger::Ledger;
use crate::log::NODE_LEVELS;
use crate::read::lost;
use crate::row::{entry, node};

impl Ledger {
    /// Proves that the entry at `position` is in the tree over the first `size` entries; see
    /// [`domain::merkle::verify_inclusion`], which counts leaves from 0. Some 24 hashes at ten
    /// million entries.
    ///
    /// # Errors
    /// `OutOfRange` where `size` lies beyond the head or `position` outside 1..=`size`.
    pub async fn prove_inclusion(&self, position: Position, size: Position) -> Result<Vec<Sha256>> {
        self.within_head("size", size, 1).await?;
        if position == 0 || position > size {
            return Err(Error::OutOfRange {
                what: "position",
                given: position,
                first: 1,
                last: size,
            });
        }
        self.roots(inclusion_ranges(position - 1, size)).await
    }

    /// Proves that the tree over the first `old` entries is the beginning of the one over the
    /// first `new`; see [`domain::merkle::verify_consistency`].
    ///
    /// # Errors
    /// `OutOfRange` where `new` lies beyond the head or `old` beyond `new`.
    pub async fn prove_consistency(&self, old: Position, new: Position) -> Result<Vec<Sha256>> {
        self.within_head("size", new, 0).await?;
        if old > new {
            return Err(Error::OutOfRange {
                what: "size",
                given: old,
                first: 0,
                last: new,
            });
        }
        self.roots(consistency_ranges(old, new)).await
    }

    pub(crate) async fn within_head(
        &self,
        what: &'static str,
        given: Position,
        first: Position,
    ) -> Result<()> {
        let last = self.head().await?.position;
        match (first..=last).contains(&given) {
            true => Ok(()),
            false => Err(Error::OutOfRange {
                what,
                given,
                first,
                last,
            }),
        }
    }

    async fn roots(&self, ranges: Vec<Range<u64>>) -> Result<Vec<Sha256>> {
        let mut roots = Vec::with_capacity(ranges.len());
        for range in ranges {
            let mut hashes = Vec::new();
            for subtree in perfect_subtrees(range) {
                hashes.push(self.subtree(subtree).await?);
            }
            roots.push(root_of(&hashes));
        }
        Ok(roots)
    }

    /// The root of one perfect subtree, from at most 128 kept nodes or leaf hashes.
    async fn subtree(&self, subtree: Subtree) -> Result<Sha256> {
        let below = subtree.level / NODE_LEVELS * NODE_LEVELS;
        let count = 1_u64 << (subtree.level - below);
        let first = subtree.index * count;
        let hashes = match below {
            0 => self.leaf_hashes(first, count).await?,
            level => self.nodes(level, first, count).await?,
        };
        let mut tree = Frontier::new();
        for hash in &hashes {
            tree.append(*hash);
        }
        match hashes.len() as u64 == count {
            true => Ok(tree.root()),
            false => Err(lost((first << below) + 1, "or one after it is missing")),
        }
    }

    /// The hashes of `count` leaves from leaf `first`, counted from 0; fewer where they end.
    pub(crate) async fn leaf_hashes(&self, first: u64, count: u64) -> Result<Vec<Sha256>> {
        let find = entry::Entity::find()
            .select_only()
            .columns([entry::Column::Position, entry::Column::LeafHash])
            .filter(entry::Column::Position.gt(first.cast_signed()))
            .filter(entry::Column::Position.lte((first + count).cast_signed()))
            .order_by_asc(entry::Column::Position);
        let leaves = |db| find.clone().into_tuple::<(i64, Vec<u8>)>().all(db);
        let leaves = self.fetch("read leaf hashes", leaves).await?;
        let hash = |(expected, (at, hash)): (u64, (i64, Vec<u8>))| {
            let hash = hash.try_into().map(Sha256);
            let hash = hash.map_err(|_| lost(expected, "has no leaf hash"))?;
            match at.cast_unsigned() == expected {
                true => Ok(hash),
                false => Err(lost(expected, "is missing")),
            }
        };
        (first + 1..).zip(leaves).map(hash).collect()
    }

    async fn nodes(&self, level: u32, first: u64, count: u64) -> Result<Vec<Sha256>> {
        let find = node::Entity::find()
            .filter(node::Column::Level.eq(level as i16))
            .filter(node::Column::Place.gte(first.cast_signed()))
            .filter(node::Column::Place.lt((first + count).cast_signed()))
            .order_by_asc(node::Column::Place);
        let nodes = self.fetch("read nodes", |db| find.clone().all(db)).await?;
        let hash = |row: node::Model| {
            let hash = row.hash.try_into().map(Sha256);
            hash.map_err(|_| Error::DataLoss(format!("node {level}/{} is damaged", row.place)))
        };
        nodes.into_iter().map(hash).collect()
    }
}
