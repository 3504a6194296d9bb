//! Entries about a revision recorded before: what a later analyser read out of it.

use std::collections::HashMap;

use domain::merkle::leaf_hash;
use domain::{Error, Head, Position, Result, Sha256, Timestamp};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, Set,
};

use crate::backend::begin;
use crate::draft::Key;
use crate::insert::{insert, padded};
use crate::ledger::Ledger;
use crate::log::End;
use crate::options::Options;
use crate::pack::pack;
use crate::row::{addendum, entry, revision};

/// An entry about a revision recorded before, compressed when it is handed in, hashed when it is recorded.
#[derive(Clone, Debug)]
pub struct Addendum {
    /// Id of the report; of a judgement the key of its subject.
    pub report_id: String,
    /// Id of the revision; empty where it is about no revision.
    pub revision_id: String,
    /// What the body is; part of the hashed record.
    pub kind: u8,
    /// The entry's body, encoded for good.
    pub body: Vec<u8>,
}

/// What recording an addendum did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// Position of the entry: of the one that says the same, where nothing was written.
    pub position: Position,
    /// When that entry was recorded.
    pub recorded: Timestamp,
    /// The newest addendum of this kind to this revision said the same already.
    pub unchanged: bool,
}

impl Ledger {
    /// Records one addendum, waiting for room in the queue. Those that wait together share a
    /// transaction.
    ///
    /// Atomic and durable as [`Ledger::record`]. Idempotent: where the newest addendum of its kind
    /// to the revision has the same body, nothing is written, and that one's position is answered.
    ///
    /// # Errors
    /// `NotFound` for a revision that was never recorded; `Precondition` with reason `WITHDRAWN` for
    /// one whose content was withdrawn; `Unavailable` or `Exhausted` as [`Ledger::record`].
    pub async fn add(&self, addendum: Addendum) -> Result<Added> {
        let packed = Packed::new(addendum)?;
        self.ask(|answer| crate::writer::Command::Add(packed, answer))
            .await?
    }

    /// Positions of the newest addendum of `kind` to each revision of the reports, by revision id.
    pub async fn newest_addenda(
        &self,
        kind: u8,
        reports: Vec<String>,
    ) -> Result<HashMap<String, Position>> {
        if reports.is_empty() {
            return Ok(HashMap::new());
        }
        let find = addendum::Entity::find()
            .filter(addendum::Column::ReportId.is_in(padded(reports)))
            .filter(addendum::Column::Kind.eq(i16::from(kind)))
            .order_by_asc(addendum::Column::Position);
        let rows = self
            .fetch("read addenda", |db| find.clone().all(db))
            .await?;
        let newest = rows
            .into_iter()
            .map(|row| (row.revision_id, row.position.cast_unsigned()));
        Ok(newest.collect())
    }
}

/// An addendum ready to be recorded.
pub(crate) struct Packed {
    addendum: Addendum,
    body: Vec<u8>,
}

impl Packed {
    /// Compresses. CPU-bound, some 20 µs for an analysis.
    pub(crate) fn new(addendum: Addendum) -> Result<Self> {
        let body = pack(&addendum.body)?;
        Ok(Self { addendum, body })
    }

    /// Bytes before compression.
    pub(crate) fn size(&self) -> usize {
        self.addendum.body.len()
    }

    fn revision(&self) -> Key {
        let Addendum {
            report_id,
            revision_id,
            ..
        } = &self.addendum;
        (report_id.clone(), revision_id.clone())
    }
}

/// Where an entry stands, when it was recorded, and its leaf.
pub(crate) struct Placed {
    position: Position,
    recorded: Timestamp,
    leaf: Sha256,
}

impl Placed {
    /// Whether it says what `addendum` says: its leaf is told from the body, which need not be read.
    pub(crate) fn says(&self, addendum: &Addendum) -> bool {
        leaf_hash(addendum.kind, self.recorded, &addendum.body) == self.leaf
    }

    pub(crate) fn added(&self, unchanged: bool) -> Added {
        Added {
            position: self.position,
            recorded: self.recorded,
            unchanged,
        }
    }
}

/// Records `addenda` in one transaction, in their order: all that are not refused, durable when
/// this returns. Answers in their order, with the head if it moved. A refusal is of one addendum;
/// nothing is wrong with the store or with the others.
pub(crate) async fn add(
    db: &DatabaseConnection,
    addenda: &[Packed],
    options: &Options,
    seen: &Head,
) -> Result<(Vec<Result<Added>>, Option<Head>), DbErr> {
    let txn = begin(db).await?;
    let mut end = End::lock(&txn, seen).await?;
    let standing = standing(&txn, addenda.iter().map(Packed::revision)).await?;
    let mut newest = newest(&txn, addenda).await?;
    let mut fresh = Vec::new();
    let mut answers = Vec::with_capacity(addenda.len());
    for packed in addenda {
        let Packed { addendum, .. } = packed;
        let revision = packed.revision();
        if let Some(refusal) = refusal(&standing, &revision) {
            answers.push(Err(refusal));
            continue;
        }
        let key = (revision, addendum.kind);
        if let Some(same) = newest.get(&key).filter(|newest| newest.says(addendum)) {
            answers.push(Ok(same.added(true)));
            continue;
        }
        let appended = extend(&mut end, addendum, options);
        answers.push(Ok(appended.added(false)));
        fresh.push(rows(packed, &appended));
        newest.insert(key, appended);
    }
    if fresh.is_empty() {
        return Ok((answers, None));
    }
    store(&txn, fresh).await?;
    end.store(&txn, Some(options)).await?;
    txn.commit().await?;
    Ok((answers, Some(end.head())))
}

/// Adds the entry and the row that says what it is about; answers when and where it is recorded.
pub(crate) async fn append(
    db: &impl ConnectionTrait,
    addendum: Addendum,
    end: &mut End,
    options: &Options,
) -> Result<(Timestamp, Position), DbErr> {
    let packed = Packed::new(addendum).map_err(|e| DbErr::Custom(e.to_string()))?;
    let appended = extend(end, &packed.addendum, options);
    store(db, vec![rows(&packed, &appended)]).await?;
    Ok((appended.recorded, appended.position))
}

fn extend(end: &mut End, addendum: &Addendum, options: &Options) -> Placed {
    let (recorded, leaf) = end.append(addendum.kind, &addendum.body, (options.clock)());
    Placed {
        position: end.head().position,
        recorded,
        leaf,
    }
}

type Rows = (entry::ActiveModel, addendum::ActiveModel);

fn rows(packed: &Packed, at: &Placed) -> Rows {
    let Packed { addendum, body } = packed;
    let entry = entry::ActiveModel {
        position: Set(at.position.cast_signed()),
        kind: Set(i16::from(addendum.kind)),
        recorded: Set(at.recorded.0),
        leaf_hash: Set(at.leaf.0.to_vec()),
        size: Set(addendum.body.len() as i64),
        body: Set(body.clone()),
        ..Default::default()
    };
    let about = addendum::ActiveModel {
        report_id: Set(addendum.report_id.clone()),
        revision_id: Set(addendum.revision_id.clone()),
        position: Set(at.position.cast_signed()),
        kind: Set(i16::from(addendum.kind)),
    };
    (entry, about)
}

async fn store(db: &impl ConnectionTrait, rows: Vec<Rows>) -> Result<(), DbErr> {
    let (entries, about): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    insert(db, entries, None).await?;
    insert(db, about, None).await?;
    Ok(())
}

pub(crate) type Standing = HashMap<Key, Option<i64>>;

/// The revisions that are there, each with the withdrawal that removed its content.
pub(crate) async fn standing(
    db: &impl ConnectionTrait,
    revisions: impl Iterator<Item = Key>,
) -> Result<Standing, DbErr> {
    let (reports, revisions): (Vec<_>, Vec<_>) = revisions.unzip();
    let found: Vec<(String, String, Option<i64>)> = revision::with_entry()
        .columns([revision::Column::ReportId, revision::Column::Id])
        .column(entry::Column::WithdrawnBy)
        .filter(revision::Column::ReportId.is_in(padded(reports)))
        .filter(revision::Column::Id.is_in(padded(revisions)))
        .into_tuple()
        .all(db)
        .await?;
    let standing = |(report, id, withdrawn)| ((report, id), withdrawn);
    Ok(found.into_iter().map(standing).collect())
}

/// Why nothing can be added to the revision, if so.
pub(crate) fn refusal(standing: &Standing, revision: &Key) -> Option<Error> {
    let id = &revision.1;
    match standing.get(revision) {
        Some(None) => None,
        Some(Some(by)) => Some(Error::Precondition {
            reason: "WITHDRAWN",
            message: format!("revision {id} was withdrawn by entry {by}"),
        }),
        None => Some(Error::NotFound {
            kind: "revision",
            id: id.clone(),
        }),
    }
}

/// The newest addendum of each kind to each of the revisions.
async fn newest(
    db: &impl ConnectionTrait,
    to: &[Packed],
) -> Result<HashMap<(Key, u8), Placed>, DbErr> {
    let (reports, revisions): (Vec<_>, Vec<_>) = to.iter().map(Packed::revision).unzip();
    let rows = addendum::Entity::find()
        .filter(addendum::Column::ReportId.is_in(padded(reports)))
        .filter(addendum::Column::RevisionId.is_in(padded(revisions)))
        .order_by_asc(addendum::Column::Position)
        .all(db)
        .await?;
    let keyed = rows.into_iter().filter_map(|row| {
        let kind = u8::try_from(row.kind).ok()?;
        Some((((row.report_id, row.revision_id), kind), row.position))
    });
    // Later ones replace earlier ones.
    let positions: HashMap<_, _> = keyed.collect();
    let mut placed = at(db, positions.values().copied().collect()).await?;
    let newest = positions
        .into_iter()
        .filter_map(|(key, position)| Some((key, placed.remove(&position)?)));
    Ok(newest.collect())
}

/// The entries at `positions`, by position; those that are not there are left out.
pub(crate) async fn at(
    db: &impl ConnectionTrait,
    positions: Vec<i64>,
) -> Result<HashMap<i64, Placed>, DbErr> {
    if positions.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(i64, i64, Vec<u8>)> = entry::Entity::find()
        .select_only()
        .columns([entry::Column::Position, entry::Column::Recorded])
        .column(entry::Column::LeafHash)
        .filter(entry::Column::Position.is_in(padded(positions)))
        .into_tuple()
        .all(db)
        .await?;
    let placed = found.into_iter().filter_map(|(position, recorded, leaf)| {
        let one = Placed {
            position: position.cast_unsigned(),
            recorded: Timestamp(recorded),
            leaf: leaf.try_into().map(Sha256).ok()?,
        };
        Some((position, one))
    });
    Ok(placed.collect())
}

/// The query for positions of all addenda to `report`, or to its `revision`.
pub(crate) fn positions_of(report: &str, revision: Option<&str>) -> SelectStatement {
    let mut find = Query::select()
        .column(addendum::Column::Position)
        .from(addendum::Entity)
        .and_where(Expr::col(addendum::Column::ReportId).eq(report))
        .to_owned();
    if let Some(revision) = revision {
        find.and_where(Expr::col(addendum::Column::RevisionId).eq(revision));
    }
    find
}
