//! Removing content that must no longer be kept: the bodies of a report's entries and the captures
//! that nothing else needs. Leaves, positions and identities stay, so that the log verifies and
//! the same text is not recorded again.

use domain::{Error, Head, Position, Result, Timestamp, sha256};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, EntityTrait, ExprTrait,
    QueryFilter, QuerySelect, Set, Statement,
};

use crate::addendum::{Addendum, append, positions_of};
use crate::backend::begin;
use crate::error::lost;
use crate::insert::padded;
use crate::ledger::Ledger;
use crate::log::End;
use crate::options::Options;
use crate::pack::pack;
use crate::read::restored;
use crate::row::{capture, entry, revision};

/// The kind of entries that withdraw others; part of the hashed record. They are never withdrawn
/// themselves.
pub const WITHDRAWAL: u8 = 3;

/// What to withdraw, and the entry that says so.
#[derive(Clone, Debug)]
pub struct Withdraw {
    /// Id of the report.
    pub report_id: String,
    /// The revision; `None` is every revision that stands when this is recorded.
    pub revision_id: Option<String>,
    /// The entry's body, encoded for good.
    pub body: Vec<u8>,
}

/// What a withdrawal did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// Position of its entry: of the last one before, where all was withdrawn already.
    pub position: Position,
    /// When that entry was recorded.
    pub recorded: Timestamp,
    /// Entries whose bodies were removed; 0 where all was withdrawn already.
    pub entries: u64,
    /// Captures removed; those that other revisions share are kept.
    pub captures: u64,
}

impl Ledger {
    /// Withdraws a report or one of its revisions, for good: there is no way back.
    ///
    /// Atomic: the entry is recorded and everything it names is removed together. Durable when this
    /// returns. Idempotent: where all is withdrawn already, nothing is written. Its cost grows with
    /// the number of revisions in the ledger, all of which are asked whether they share a capture.
    ///
    /// SQLite overwrites what is removed; PostgreSQL frees it for reuse when it next vacuums the
    /// tables `entry` and `capture`. Copies made before keep theirs.
    ///
    /// # Errors
    /// `NotFound` for a report or revision that was never recorded; `Unavailable` or `Exhausted` as
    /// [`Ledger::record`].
    pub async fn withdraw(&self, withdraw: Withdraw) -> Result<Withdrawn> {
        self.ask(|answer| crate::writer::Command::Withdraw(Box::new(withdraw), answer))
            .await?
    }
}

/// Empties the write-ahead log of SQLite, which still holds the pages as they were at first. What
/// others read just now keeps it; then it is reused from its beginning later.
async fn forget_log(db: &DatabaseConnection) {
    let truncate = Statement::from_string(DbBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
    let busy = match db.query_one_raw(truncate).await {
        Ok(row) => row.map_or(Ok(0), |row| row.try_get_by_index::<i64>(0)),
        Err(error) => Err(error),
    };
    if !matches!(busy, Ok(0)) {
        tracing::warn!(
            ?busy,
            "withdrawn content stays in the write-ahead log until it is reused"
        );
    }
}

/// What a withdrawal is about: a revision's entry and its capture.
struct Standing {
    position: i64,
    capture: Vec<u8>,
    withdrawn_by: Option<i64>,
}

/// Withdraws in one transaction. `Ok(Err(..))` is a refusal after which nothing is wrong with the
/// store.
pub(crate) async fn withdraw(
    db: &DatabaseConnection,
    withdraw: &Withdraw,
    options: &Options,
    seen: &Head,
) -> Result<(Result<Withdrawn>, Option<Head>), DbErr> {
    let txn = begin(db).await?;
    let mut end = End::lock(&txn, seen).await?;
    let all = standing(&txn, withdraw).await?;
    if all.is_empty() {
        let (kind, id) = match &withdraw.revision_id {
            Some(revision) => ("revision", revision),
            None => ("report", &withdraw.report_id),
        };
        let id = id.clone();
        return Ok((Err(Error::NotFound { kind, id }), None));
    }
    if let Some(before) = already(&txn, &all).await? {
        return Ok((Ok(before), None));
    }
    let entry = Addendum {
        report_id: withdraw.report_id.clone(),
        // Empty: about all revisions.
        revision_id: withdraw.revision_id.clone().unwrap_or_default(),
        kind: WITHDRAWAL,
        body: withdraw.body.clone(),
    };
    let (recorded, position) = append(&txn, entry, &mut end, options).await?;
    let captures = drop_captures(&txn, &all).await?;
    let entries = blank(&txn, withdraw, &all, position).await?;
    end.store(&txn, Some(options)).await?;
    txn.commit().await?;
    if db.get_database_backend() == DbBackend::Sqlite {
        forget_log(db).await;
    }
    let withdrawn = Withdrawn {
        position,
        recorded,
        entries,
        captures,
    };
    Ok((Ok(withdrawn), Some(end.head())))
}

async fn standing(db: &impl ConnectionTrait, withdraw: &Withdraw) -> Result<Vec<Standing>, DbErr> {
    let mut find = revision::with_entry()
        .columns([revision::Column::Position, revision::Column::Capture])
        .column(entry::Column::WithdrawnBy)
        .filter(revision::Column::ReportId.eq(&withdraw.report_id));
    if let Some(id) = &withdraw.revision_id {
        find = find.filter(revision::Column::Id.eq(id));
    }
    let found: Vec<(i64, Vec<u8>, Option<i64>)> = find.into_tuple().all(db).await?;
    let standing = |(position, capture, withdrawn_by)| Standing {
        position,
        capture,
        withdrawn_by,
    };
    Ok(found.into_iter().map(standing).collect())
}

/// The last withdrawal, where nothing is left for another one.
async fn already(db: &impl ConnectionTrait, all: &[Standing]) -> Result<Option<Withdrawn>, DbErr> {
    let by: Option<Vec<i64>> = all.iter().map(|one| one.withdrawn_by).collect();
    let Some(last) = by.and_then(|by| by.into_iter().max()) else {
        return Ok(None);
    };
    let row = entry::Entity::find_by_id(last).one(db).await?;
    Ok(row.map(|row| Withdrawn {
        position: row.position.cast_unsigned(),
        recorded: Timestamp(row.recorded),
        entries: 0,
        captures: 0,
    }))
}

/// Empties the bodies of the revisions and of what was added to them; answers of how many.
async fn blank(
    db: &impl ConnectionTrait,
    withdraw: &Withdraw,
    all: &[Standing],
    by: Position,
) -> Result<u64, DbErr> {
    let addenda = positions_of(&withdraw.report_id, withdraw.revision_id.as_deref());
    let revisions = all.iter().map(|one| one.position).collect();
    let concerned = entry::Column::Position
        .is_in(padded(revisions))
        .or(entry::Column::Position.in_subquery(addenda));
    let blanked = entry::Entity::update_many()
        .col_expr(entry::Column::Body, Expr::value(Vec::<u8>::new()))
        .col_expr(entry::Column::Size, Expr::value(0_i64))
        .col_expr(entry::Column::WithdrawnBy, Expr::value(by.cast_signed()))
        .filter(concerned)
        .filter(entry::Column::WithdrawnBy.is_null())
        .filter(entry::Column::Kind.ne(i16::from(WITHDRAWAL)))
        .exec(db)
        .await?;
    Ok(blanked.rows_affected)
}

/// Removes the captures that no other revision needs, and answers how many; those that are kept will
/// do without the bodies that are about to go.
async fn drop_captures(db: &impl ConnectionTrait, all: &[Standing]) -> Result<u64, DbErr> {
    let concerned: Vec<_> = all.iter().map(|one| one.capture.clone()).collect();
    let positions: Vec<_> = all.iter().map(|one| one.position).collect();
    let kept: Vec<Vec<u8>> = revision::with_entry()
        .column(revision::Column::Capture)
        .filter(revision::Column::Capture.is_in(padded(concerned.clone())))
        .filter(revision::Column::Position.is_not_in(padded(positions.clone())))
        .filter(entry::Column::WithdrawnBy.is_null())
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    let gone = concerned.into_iter().filter(|one| !kept.contains(one));
    let dropped = capture::Entity::delete_many()
        .filter(capture::Column::Sha256.is_in(padded(gone.collect())))
        .exec(db)
        .await?;
    for capture in kept {
        stand_alone(db, capture, &positions).await?;
    }
    Ok(dropped.rows_affected)
}

/// Packs a capture anew if its base is at one of `positions`.
async fn stand_alone(
    db: &impl ConnectionTrait,
    hash: Vec<u8>,
    positions: &[i64],
) -> Result<(), DbErr> {
    let found = capture::Entity::find_by_id(hash)
        .find_also_related(entry::Entity)
        .one(db)
        .await?;
    let Some((row, base)) = found else {
        return Ok(());
    };
    if !row.base.is_some_and(|base| positions.contains(&base)) {
        return Ok(());
    }
    let packing = tokio::task::spawn_blocking(move || {
        let bytes = restored(&row, base)?;
        let sound = bytes.filter(|bytes| sha256(bytes).0 == *row.sha256);
        let bytes = sound.ok_or_else(|| Error::DataLoss("it is damaged".into()))?;
        Ok(capture::ActiveModel {
            bytes: Set(pack(&bytes)?),
            base: Set(None),
            ..row.into()
        })
    });
    let packed = packing.await.map_err(|e| DbErr::Custom(e.to_string()))?;
    let alone = packed.map_err(|e: Error| {
        lost(&format!(
            "a capture that another report needs cannot be kept: {e}"
        ))
    })?;
    capture::Entity::update(alone).exec(db).await?;
    Ok(())
}
