//! What was refused: kept so that an operator can see it, bounded, outside the log.

use domain::{Error, Result, Sha256, Timestamp};
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, ExprTrait,
    QueryFilter, QueryOrder, QuerySelect, Set,
};

use crate::backend::begin;
use crate::insert::insert;
use crate::ledger::Ledger;
use crate::row::rejection::{ActiveModel, Column, Entity, Model};

/// A submission that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// Derived from the time and the body; see [`domain::rejection_id`].
    pub id: String,
    /// When it was refused.
    pub received: Timestamp,
    /// The outlet as given.
    pub outlet: String,
    /// The URL as given.
    pub url: String,
    /// The outlet's own id as given.
    pub own_id: String,
    /// The stable word for the rule it broke.
    pub reason: String,
    /// Path of the first field that broke a rule.
    pub field: String,
    /// What was wrong.
    pub message: String,
    /// SHA-256 of the body.
    pub body: Sha256,
    /// Size of the body in bytes.
    pub body_bytes: u64,
}

/// Where a page of rejections begins: after the last one of the page before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// When that one was refused.
    pub received: Timestamp,
    /// Its id.
    pub id: String,
}

impl Ledger {
    /// Rejections, newest first, at most `max` of them, those after `after` where it is given. An
    /// empty page is the end. Those that arrive between two pages do not shift the second.
    pub async fn rejections(&self, after: Option<&Cursor>, max: u64) -> Result<Vec<Rejection>> {
        let older = after.map(|cursor| {
            let same = Column::Received
                .eq(cursor.received.0)
                .and(Column::Id.lt(&cursor.id));
            Condition::any()
                .add(Column::Received.lt(cursor.received.0))
                .add(same)
        });
        let find = Entity::find()
            .filter(older.unwrap_or_else(Condition::all))
            .order_by_desc(Column::Received)
            .order_by_desc(Column::Id)
            .limit(max);
        let rows = self
            .fetch("list rejections", |db| find.clone().all(db))
            .await?;
        rows.into_iter().map(Rejection::from_row).collect()
    }
}

impl Rejection {
    /// Where the page after this one begins.
    pub fn cursor(&self) -> Cursor {
        Cursor {
            received: self.received,
            id: self.id.clone(),
        }
    }

    fn from_row(row: Model) -> Result<Self> {
        let body = row.body.try_into().map(Sha256);
        let lost = |_| Error::DataLoss(format!("rejection {} has no hash", row.id));
        Ok(Self {
            body: body.map_err(lost)?,
            id: row.id.clone(),
            received: Timestamp(row.received),
            outlet: row.outlet,
            url: row.url,
            own_id: row.own_id,
            reason: row.reason,
            field: row.field,
            message: row.message,
            body_bytes: row.size.cast_unsigned(),
        })
    }
}

/// Keeps `rejections` in one transaction; one that is kept already stays as it is. Drops the
/// oldest beyond `max`, if given.
pub(crate) async fn keep(
    db: &DatabaseConnection,
    rejections: &[Box<Rejection>],
    max: Option<u64>,
) -> Result<(), DbErr> {
    let mut rows: Vec<_> = rejections.iter().collect();
    // Two processes that keep the same ones must meet them in the same order.
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    rows.dedup_by(|a, b| a.id == b.id);
    let rows = rows.into_iter().map(|rejection| ActiveModel {
        id: Set(rejection.id.clone()),
        received: Set(rejection.received.0),
        outlet: Set(rejection.outlet.clone()),
        url: Set(rejection.url.clone()),
        own_id: Set(rejection.own_id.clone()),
        reason: Set(rejection.reason.clone()),
        field: Set(rejection.field.clone()),
        message: Set(rejection.message.clone()),
        body: Set(rejection.body.0.to_vec()),
        size: Set(rejection.body_bytes.cast_signed()),
    });
    let rows = rows.collect();
    let txn = begin(db).await?;
    let known = OnConflict::column(Column::Id).do_nothing().to_owned();
    insert(&txn, rows, Some(known)).await?;
    if let Some(max) = max {
        drop_oldest(&txn, max).await?;
    }
    txn.commit().await
}

async fn drop_oldest(db: &impl ConnectionTrait, max: u64) -> Result<(), DbErr> {
    let last_kept = Query::select()
        .column(Column::Received)
        .from(Entity)
        .order_by(Column::Received, sea_orm::Order::Desc)
        .offset(max.saturating_sub(1))
        .limit(1)
        .to_owned();
    let Some(row) = db.query_one(&last_kept).await? else {
        return Ok(());
    };
    let received: i64 = row.try_get_by_index(0)?;
    let older = Entity::delete_many().filter(Column::Received.lt(received));
    older.exec(db).await?;
    Ok(())
}
