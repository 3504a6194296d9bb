//! Entries about a revision recorded before: what a later analyser read out of it.

use std::collections::HashMap;

use domain::{Error, Head, Position, Result, Timestamp};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, Set,
};

use crate::backend::begin;
use crate::insert::{insert, padded};
use crate::ledger::Ledger;
use crate::log::End;
use crate::options::Options;
use crate::pack::{pack, unpack};
use crate::row::{addendum, entry, revision};

/// An entry about a revision recorded before, hashed and compressed when it is recorded.
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
    /// Records one addendum, waiting for room in the queue.
    ///
    /// Atomic and durable as [`Ledger::record`]. Idempotent: where the newest addendum of its kind
    /// to the revision has the same body, nothing is written, and that one's position is answered.
    ///
    /// # Errors
    /// `NotFound` for a revision that was never recorded; `Precondition` with reason `WITHDRAWN` for
    /// one whose content was withdrawn; `Unavailable` or `Exhausted` as [`Ledger::record`].
    pub async fn add(&self, addendum: Addendum) -> Result<Added> {
        self.ask(|answer| crate::writer::Command::Add(Box::new(addendum), answer))
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

/// Records `addendum` in one transaction. `Ok(Err(..))` is a refusal after which nothing is wrong
/// with the store.
pub(crate) async fn add(
    db: &DatabaseConnection,
    addendum: &Addendum,
    options: &Options,
    seen: &Head,
) -> Result<(Result<Added>, Option<Head>), DbErr> {
    let txn = begin(db).await?;
    let mut end = End::lock(&txn, seen).await?;
    let standing = standing(&txn, addendum).await?;
    if let Some(refusal) = standing {
        return Ok((Err(refusal), None));
    }
    if let Some(same) = newest(&txn, addendum).await? {
        return Ok((Ok(same), None));
    }
    let (recorded, position) = append(&txn, addendum, &mut end, options).await?;
    end.store(&txn, Some(options)).await?;
    txn.commit().await?;
    let added = Added {
        position,
        recorded,
        unchanged: false,
    };
    Ok((Ok(added), Some(end.head())))
}

/// Adds the entry and the row that says what it is about; answers when and where it is recorded.
pub(crate) async fn append(
    db: &impl ConnectionTrait,
    addendum: &Addendum,
    end: &mut End,
    options: &Options,
) -> Result<(Timestamp, Position), DbErr> {
    let packed = pack(&addendum.body).map_err(|e| DbErr::Custom(e.to_string()))?;
    let (recorded, leaf) = end.append(addendum.kind, &addendum.body, (options.clock)());
    let position = end.head().position;
    let row = entry::ActiveModel {
        position: Set(position.cast_signed()),
        kind: Set(i16::from(addendum.kind)),
        recorded: Set(recorded.0),
        leaf_hash: Set(leaf.0.to_vec()),
        size: Set(addendum.body.len() as i64),
        body: Set(packed),
        ..Default::default()
    };
    insert(db, vec![row], None).await?;
    let row = addendum::ActiveModel {
        report_id: Set(addendum.report_id.clone()),
        revision_id: Set(addendum.revision_id.clone()),
        position: Set(position.cast_signed()),
        kind: Set(i16::from(addendum.kind)),
    };
    insert(db, vec![row], None).await?;
    Ok((recorded, position))
}

/// Why nothing can be added to the revision, if so.
pub(crate) async fn standing(
    db: &impl ConnectionTrait,
    to: &Addendum,
) -> Result<Option<Error>, DbErr> {
    let found: Option<Option<i64>> = revision::with_entry()
        .column(entry::Column::WithdrawnBy)
        .filter(revision::Column::ReportId.eq(&to.report_id))
        .filter(revision::Column::Id.eq(&to.revision_id))
        .into_tuple()
        .one(db)
        .await?;
    let Some(withdrawn) = found else {
        return Ok(Some(Error::NotFound {
            kind: "revision",
            id: to.revision_id.clone(),
        }));
    };
    Ok(withdrawn.map(|by| Error::Precondition {
        reason: "WITHDRAWN",
        message: format!("revision {} was withdrawn by entry {by}", to.revision_id),
    }))
}

/// The newest addendum of this kind to this revision, if it says the same.
async fn newest(db: &impl ConnectionTrait, to: &Addendum) -> Result<Option<Added>, DbErr> {
    let find = addendum::Entity::find()
        .filter(addendum::Column::ReportId.eq(&to.report_id))
        .filter(addendum::Column::RevisionId.eq(&to.revision_id))
        .filter(addendum::Column::Kind.eq(i16::from(to.kind)))
        .order_by_desc(addendum::Column::Position)
        .limit(1);
    let Some(newest) = find.one(db).await? else {
        return Ok(None);
    };
    let row = entry::Entity::find_by_id(newest.position).one(db).await?;
    let same = |row: &entry::Model| unpack(&row.body, row.size).as_ref() == Some(&to.body);
    Ok(row.filter(same).map(|row| Added {
        position: row.position.cast_unsigned(),
        recorded: Timestamp(row.recorded),
        unchanged: true,
    }))
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
