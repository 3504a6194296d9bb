//! Statements in the order they were recorded, for streams that resume from a position.

use domain::{Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    Catalog, StatementBatch,
    error::database,
    row::{
        self,
        statement::{Column, Entity},
    },
};

impl Catalog {
    /// The statements of the entries behind `position`, in the order of the ledger and within an
    /// entry in reading order: those of every revision, whether lists show it or not, so that
    /// nothing is lost or told twice by a stream that goes on from [`StatementBatch::through`].
    ///
    /// At most about `limit` of them; an entry is never split, so one with more comes whole.
    pub async fn statements_after(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<StatementBatch> {
        let limit = limit.max(1);
        let known = self.position();
        let first = row::seq_start(position.saturating_add(1));
        let mut rows = Entity::find()
            .filter(Column::Seq.gte(first))
            .order_by_asc(Column::Seq)
            .limit(limit as u64 + 1)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let last = rows.last().map_or(0, |row| row::position_of(row.seq));
        let through = if rows.len() <= limit {
            known.max(last).max(position)
        } else if rows
            .first()
            .is_some_and(|row| row::position_of(row.seq) < last)
        {
            rows.retain(|row| row::position_of(row.seq) < last);
            last - 1
        } else {
            rows = Entity::find()
                .filter(Column::Seq.gte(first))
                .filter(Column::Seq.lt(row::seq_start(last.saturating_add(1))))
                .order_by_asc(Column::Seq)
                .all(&self.store().read)
                .await
                .map_err(database)?;
            last
        };
        Ok(StatementBatch {
            statements: self.views(rows).await?,
            through,
        })
    }
}
