//! Reading: single statements on connections that cannot write, safe to drop at any time.

use std::ops::RangeInclusive;

use domain::merkle::{Frontier, leaf_hash};
use domain::{Error, Head, Position, Result, Sha256, Timestamp, sha256};
use futures_util::TryStreamExt;
use sea_orm::{
    ColumnTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::ledger::Ledger;
use crate::pack::{unpack, unpack_into};
use crate::row::{capture, checkpoint, entry, head, revision};
use crate::withdraw::WITHDRAWAL;

/// An entry as recorded: the bytes that were hashed and their leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place.
    pub position: Position,
    /// What the body is.
    pub kind: u8,
    /// When it was recorded; later than the entry before.
    pub recorded: Timestamp,
    /// RFC 6962 leaf hash over kind, time and body as recorded.
    pub leaf_hash: Sha256,
    /// The body, exactly as handed in; empty where it was withdrawn.
    pub body: Vec<u8>,
    /// Position of the withdrawal that removed the body; 0 where none did.
    pub withdrawn_by: Position,
}

/// A head that was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Position of the last entry covered.
    pub position: Position,
    /// Root over the entries up to it.
    pub root: Sha256,
    /// The signed note.
    pub note: String,
}

/// Rows in one statement: enough to make its cost small beside theirs, few enough that a reader
/// which stops early has not made the server send much.
const ROWS_MAX: u64 = 256;

impl Ledger {
    /// Entries after `after` in order, without a gap: at most `entries_max` (256 whatever is
    /// given), and no further one once their bodies exceed `bytes_max` bytes; but at least one
    /// where there is one. Empty means that `after` is the head. Each leaf was recomputed.
    ///
    /// # Errors
    /// `OutOfRange` where `after` lies beyond the head; `DataLoss` that names the position where
    /// an entry is missing or is not what was recorded.
    pub async fn read(
        &self,
        after: Position,
        entries_max: u64,
        bytes_max: usize,
    ) -> Result<Vec<Entry>> {
        let entries_max = entries_max.clamp(1, ROWS_MAX);
        let rows = self.rows(after, entries_max, bytes_max).await?;
        if rows.is_empty() {
            let last = self.head().await?.position;
            // What was committed between the two statements is for the next call.
            return match after > last {
                true => Err(Error::OutOfRange {
                    what: "position",
                    given: after,
                    first: 0,
                    last,
                }),
                false => Ok(Vec::new()),
            };
        }
        let opened = move || {
            (after + 1..)
                .zip(rows)
                .map(|(at, row)| open(at, row))
                .collect()
        };
        let opened = tokio::task::spawn_blocking(opened).await;
        opened.map_err(|e| Error::internal("cannot read entries", e))?
    }

    /// The entry at `position`, its leaf recomputed. `NotFound` where there is none (yet).
    pub async fn entry(&self, position: Position) -> Result<Entry> {
        let absent = || Error::NotFound {
            kind: "entry",
            id: position.to_string(),
        };
        let before = position.checked_sub(1).ok_or_else(absent)?;
        match self.read(before, 1, 0).await {
            Ok(entries) => entries.into_iter().next().ok_or_else(absent),
            Err(Error::OutOfRange { .. }) => Err(absent()),
            Err(error) => Err(error),
        }
    }

    /// The entry that recorded `revision` of `report`, its leaf recomputed. `NotFound` where it was
    /// never recorded.
    pub async fn revision(&self, report: &str, id: &str) -> Result<Entry> {
        let find = || revision::Entity::find_by_id((report.to_owned(), id.to_owned()));
        let row = self.fetch("find a revision", |db| find().one(db)).await?;
        let absent = || Error::NotFound {
            kind: "revision",
            id: id.to_owned(),
        };
        self.entry(row.ok_or_else(absent)?.position.cast_unsigned())
            .await
    }

    /// The head as committed, by any process.
    pub async fn head(&self) -> Result<Head> {
        let row = self.fetch("read the head", read_head).await?;
        head_of(&row)
    }

    /// Signed checkpoints at `range` of positions, oldest first; of more than 256 the newest.
    pub async fn checkpoints(&self, range: RangeInclusive<Position>) -> Result<Vec<Checkpoint>> {
        let (first, last) = (range.start().cast_signed(), range.end().cast_signed());
        let find = checkpoint::Entity::find()
            .filter(checkpoint::Column::Position.between(first, last))
            .filter(checkpoint::Column::Note.is_not_null())
            .order_by_desc(checkpoint::Column::Position)
            .limit(ROWS_MAX);
        let rows = self
            .fetch("read checkpoints", |db| find.clone().all(db))
            .await?;
        rows.into_iter().rev().map(signed).collect()
    }

    /// The newest signed checkpoint.
    ///
    /// # Errors
    /// `NotFound` where there is none (yet).
    pub async fn newest_checkpoint(&self) -> Result<Checkpoint> {
        let find = checkpoint::Entity::find()
            .filter(checkpoint::Column::Note.is_not_null())
            .order_by_desc(checkpoint::Column::Position)
            .limit(1);
        let found = self
            .fetch("read a checkpoint", |db| find.clone().one(db))
            .await?;
        let absent = || Error::NotFound {
            kind: "checkpoint",
            id: "newest".to_owned(),
        };
        signed(found.ok_or_else(absent)?)
    }

    /// The bytes as received whose SHA-256 this is; `None` where none were recorded.
    ///
    /// # Errors
    /// `DataLoss` where they no longer match it, or the entry that they are packed against is not
    /// what was recorded.
    pub async fn capture(&self, sha256: Sha256) -> Result<Option<Vec<u8>>> {
        // One statement, so that a withdrawal between two does not take the base away.
        let find =
            || capture::Entity::find_by_id(sha256.0.to_vec()).find_also_related(entry::Entity);
        let found = self.fetch("read a capture", |db| find().one(db)).await?;
        let Some((row, base)) = found else {
            return Ok(None);
        };
        let bytes = tokio::task::spawn_blocking(move || restored(&row, base))
            .await
            .map_err(|e| Error::internal("cannot read a capture", e))??;
        bytes
            .filter(|bytes| self::sha256(bytes) == sha256)
            .map(Some)
            .ok_or_else(|| Error::DataLoss(format!("capture {} is damaged", sha256.hex())))
    }

    /// The root over the first `position` entries: from the checkpoint before and the leaf hashes
    /// after it, of which there are few. `OutOfRange` beyond the head.
    pub async fn root_at(&self, position: Position) -> Result<Sha256> {
        self.within_head("position", position, 0).await?;
        let mut frontier = self.newest_frontier(position).await?;
        while frontier.size() < position {
            let count = Ord::min(position - frontier.size(), 4_096);
            let leaves = self.leaf_hashes(frontier.size(), count).await?;
            if leaves.is_empty() {
                return Err(lost(frontier.size() + 1, "is missing"));
            }
            leaves.into_iter().for_each(|leaf| frontier.append(leaf));
        }
        Ok(frontier.root())
    }

    /// The tree at the newest checkpoint that is not after `position`; the empty one where none is.
    pub(crate) async fn newest_frontier(&self, position: Position) -> Result<Frontier> {
        let find = checkpoint::Entity::find()
            .filter(checkpoint::Column::Position.lte(position.cast_signed()))
            .order_by_desc(checkpoint::Column::Position)
            .limit(1);
        let found = self
            .fetch("read a checkpoint", |db| find.clone().one(db))
            .await?;
        let Some(row) = found else {
            return Ok(Frontier::new());
        };
        Frontier::from_bytes(&row.frontier)
            .filter(|frontier| frontier.size() == row.position.cast_unsigned())
            .ok_or_else(|| Error::DataLoss(format!("checkpoint {} is damaged", row.position)))
    }

    /// Rows after `after`, until `rows_max` or until their bodies exceed `bytes_max`.
    pub(crate) async fn rows(
        &self,
        after: Position,
        rows_max: u64,
        bytes_max: usize,
    ) -> Result<Vec<entry::Model>> {
        self.fetch("read entries", |db| rows(db, after, rows_max, bytes_max))
            .await
    }
}

async fn rows(
    db: &DatabaseConnection,
    after: Position,
    rows_max: u64,
    bytes_max: usize,
) -> Result<Vec<entry::Model>, DbErr> {
    let mut stream = entry::Entity::find()
        .filter(entry::Column::Position.gt(after.cast_signed()))
        .order_by_asc(entry::Column::Position)
        .limit(rows_max)
        .stream(db)
        .await?;
    let mut rows = Vec::new();
    let mut bytes = 0_usize;
    while let Some(row) = stream.try_next().await? {
        bytes = bytes.saturating_add(usize::try_from(row.size).unwrap_or(0));
        rows.push(row);
        if bytes >= bytes_max {
            break;
        }
    }
    Ok(rows)
}

/// The bytes of a capture whose base is `base`, not yet compared with their hash; `None` where they
/// cannot be restored.
pub(crate) fn restored(
    row: &capture::Model,
    base: Option<entry::Model>,
) -> Result<Option<Vec<u8>>> {
    let base = match (row.base, base) {
        (Some(at), Some(base)) => open(at.cast_unsigned(), base)?.body,
        (Some(at), None) => return Err(lost(at.cast_unsigned(), "is missing")),
        (None, _) => Vec::new(),
    };
    Ok(unpack(&base, &row.bytes, row.size))
}

/// Restores the entry that must stand at `position`, or says what is wrong with it.
pub(crate) fn open(position: Position, row: entry::Model) -> Result<Entry> {
    let mut body = Vec::new();
    let leaf = open_into(position, &row, &mut body)?;
    Ok(Entry {
        position,
        kind: leaf.kind,
        recorded: leaf.recorded,
        leaf_hash: leaf.hash,
        body,
        withdrawn_by: leaf.withdrawn_by,
    })
}

/// What a sound entry is besides its body.
pub(crate) struct Leaf {
    pub(crate) kind: u8,
    pub(crate) recorded: Timestamp,
    pub(crate) hash: Sha256,
    pub(crate) withdrawn_by: Position,
}

/// As [`open`]; the body takes the place of what `body` holds.
pub(crate) fn open_into(
    position: Position,
    row: &entry::Model,
    body: &mut Vec<u8>,
) -> Result<Leaf> {
    if row.position.cast_unsigned() != position {
        return Err(lost(position, "is missing"));
    }
    let damaged = || lost(position, "is not what was recorded");
    let kind = u8::try_from(row.kind).map_err(|_| damaged())?;
    let recorded = Timestamp(row.recorded);
    let hash = row.leaf_hash.as_slice().try_into().map(Sha256);
    let hash = hash.map_err(|_| damaged())?;
    let withdrawn_by = row.withdrawn_by.unwrap_or(0).cast_unsigned();
    let sound = match withdrawn_by {
        0 => unpack_into(&row.body, row.size, body) && leaf_hash(kind, recorded, body) == hash,
        // What is gone cannot be hashed; the tree and its checkpoints still hold its leaf.
        by => {
            body.clear();
            by > position && row.body.is_empty() && kind != WITHDRAWAL
        }
    };
    if !sound {
        return Err(damaged());
    }
    Ok(Leaf {
        kind,
        recorded,
        hash,
        withdrawn_by,
    })
}

fn signed(row: checkpoint::Model) -> Result<Checkpoint> {
    let position = row.position.cast_unsigned();
    let root = row.root.try_into().map(Sha256);
    let damaged = |_| Error::DataLoss(format!("checkpoint {position} is damaged"));
    Ok(Checkpoint {
        position,
        root: root.map_err(damaged)?,
        note: row.note.unwrap_or_default(),
    })
}

pub(crate) async fn read_head(db: &DatabaseConnection) -> Result<head::Model, DbErr> {
    let row = head::Entity::find_by_id(1_i16).one(db).await?;
    row.ok_or_else(|| crate::error::lost("the head row is missing"))
}

pub(crate) fn head_of(row: &head::Model) -> Result<Head> {
    let root = row.root.as_slice().try_into().map(Sha256);
    Ok(Head {
        position: row.position.cast_unsigned(),
        root: root.map_err(|_| Error::DataLoss("the head's root is damaged".into()))?,
        recorded: Timestamp(row.recorded),
    })
}

pub(crate) fn lost(position: Position, what: &str) -> Error {
    Error::DataLoss(format!("entry {position} {what}"))
}
