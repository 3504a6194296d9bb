//! Judgements of people: addenda to a report, or to nothing that was recorded before, of which each
//! is made in sight of the ones before.

use domain::{Error, Head, Position, Result};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::addendum::{Added, Addendum, append, at, refusal, standing};
use crate::backend::begin;
use crate::ledger::Ledger;
use crate::log::End;
use crate::options::Options;
use crate::row::addendum;

/// A judgement to record.
#[derive(Clone, Debug)]
pub struct Curate {
    /// The entry. Where its `revision_id` is empty, its `report_id` is the key of a subject that is
    /// no report.
    pub entry: Addendum,
    /// Up to which position its author has seen the judgements of the same subject.
    pub seen: Position,
}

impl Ledger {
    /// Records a judgement, waiting for room in the queue.
    ///
    /// Atomic and durable as [`Ledger::record`]. Of two that were made in sight of the same
    /// judgements, in this process or another, one is recorded. Idempotent: where the newest one of
    /// the subject, or one that was not seen, has the same body, nothing is written, and that one's
    /// position is answered.
    ///
    /// # Errors
    /// `Stale` where the subject has judgements behind `seen`; `OutOfRange` for `seen` beyond the
    /// head; `NotFound` for a revision that was never recorded; `Precondition` with reason
    /// `WITHDRAWN` for one whose content was withdrawn; `Unavailable` or `Exhausted` as
    /// [`Ledger::record`].
    pub async fn curate(&self, curate: Curate) -> Result<Added> {
        self.ask(|answer| crate::writer::Command::Curate(Box::new(curate), answer))
            .await?
    }
}

/// Records a judgement in one transaction. `Ok(Err(..))` is a refusal after which nothing is wrong
/// with the store.
pub(crate) async fn curate(
    db: &DatabaseConnection,
    curate: &Curate,
    options: &Options,
    seen: &Head,
) -> Result<(Result<Added>, Option<Head>), DbErr> {
    let txn = begin(db).await?;
    let mut end = End::lock(&txn, seen).await?;
    if let Some(refusal) = refused(&txn, curate, end.head().position).await? {
        return Ok((Err(refusal), None));
    }
    let before = last(&txn, curate).await?;
    if let Some(same) = same(&txn, curate, &before).await? {
        return Ok((Ok(same), None));
    }
    let newest = before.first().copied().unwrap_or(0).cast_unsigned();
    if newest > curate.seen {
        let stale = Error::Stale {
            what: curate.entry.report_id.clone(),
            seen: curate.seen,
            position: newest,
        };
        return Ok((Err(stale), None));
    }
    let (recorded, position) = append(&txn, curate.entry.clone(), &mut end, options).await?;
    end.store(&txn, Some(options)).await?;
    txn.commit().await?;
    let added = Added {
        position,
        recorded,
        unchanged: false,
    };
    Ok((Ok(added), Some(end.head())))
}

async fn refused(
    db: &impl ConnectionTrait,
    curate: &Curate,
    last: Position,
) -> Result<Option<Error>, DbErr> {
    if curate.seen > last {
        return Ok(Some(Error::OutOfRange {
            what: "position",
            given: curate.seen,
            first: 0,
            last,
        }));
    }
    let Addendum {
        report_id,
        revision_id,
        ..
    } = &curate.entry;
    if revision_id.is_empty() {
        return Ok(None);
    }
    let revision = (report_id.clone(), revision_id.clone());
    let standing = standing(db, [revision.clone()].into_iter()).await?;
    Ok(refusal(&standing, &revision))
}

/// Positions of the subject's judgements that were not seen and of the last one that was, the newest
/// first.
async fn last(db: &impl ConnectionTrait, curate: &Curate) -> Result<Vec<i64>, DbErr> {
    let all = || {
        addendum::Entity::find()
            .select_only()
            .column(addendum::Column::Position)
            .filter(addendum::Column::ReportId.eq(&curate.entry.report_id))
            .filter(addendum::Column::Kind.eq(i16::from(curate.entry.kind)))
            .order_by_desc(addendum::Column::Position)
    };
    let seen = curate.seen.cast_signed();
    let unseen = all().filter(addendum::Column::Position.gt(seen));
    let mut positions: Vec<i64> = unseen.into_tuple().all(db).await?;
    let one = all().filter(addendum::Column::Position.lte(seen)).limit(1);
    let one: Option<i64> = one.into_tuple().one(db).await?;
    positions.extend(one);
    Ok(positions)
}

/// The first of the judgements at `positions` that says the same.
async fn same(
    db: &impl ConnectionTrait,
    curate: &Curate,
    positions: &[i64],
) -> Result<Option<Added>, DbErr> {
    let placed = at(db, positions.to_vec()).await?;
    let mut standing = positions.iter().filter_map(|position| placed.get(position));
    let same = standing.find(|one| one.says(&curate.entry));
    Ok(same.map(|one| one.added(true)))
}
