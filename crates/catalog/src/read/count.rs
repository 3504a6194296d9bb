//! How many items a list has, as far as it is worth counting.

use domain::{Error, Result};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QuerySelect, QueryTrait, Select,
    sea_query::{Asterisk, Expr, ExprTrait, Query},
};

use crate::{
    Catalog, Count, FigureFilter, ReportFilter, StatementFilter, error::database, row, store::Store,
};

/// Items that are counted at most: beyond it a count would read the greater part of a table.
pub const COUNT_MAX: u64 = 10_000;

impl Catalog {
    /// How many reports [`Catalog::reports`] lists, up to [`COUNT_MAX`].
    pub async fn count_reports(&self, filter: &ReportFilter) -> Result<Count> {
        let wanted = super::reports::narrowed(filter);
        count(&self.store(), wanted, row::report::Column::Position).await
    }

    /// How many statements [`Catalog::statements`] lists, up to [`COUNT_MAX`].
    pub async fn count_statements(&self, filter: &StatementFilter) -> Result<Count> {
        let (wanted, said_by) = self.statements_wanted(filter, None).await?;
        let wanted = said_by.any(wanted);
        count(&self.store(), wanted, row::statement::Column::Seq).await
    }

    /// How many figures [`Catalog::figures`] lists, up to [`COUNT_MAX`].
    pub async fn count_figures(&self, filter: &FigureFilter) -> Result<Count> {
        let wanted = self.figures_wanted(filter, None).await?;
        let wanted = wanted.said_by.any(wanted.query);
        count(&self.store(), wanted, row::figure::Column::Seq).await
    }
}

async fn count<E: EntityTrait>(
    store: &Store,
    wanted: Select<E>,
    key: impl ColumnTrait,
) -> Result<Count> {
    let wanted = wanted.select_only().column(key).limit(COUNT_MAX + 1);
    let counted = Query::select()
        .expr(Expr::col(Asterisk).count())
        .from_subquery(wanted.into_query(), "wanted")
        .to_owned();
    let row = store.read.query_one(&counted).await.map_err(database)?;
    let row = row.ok_or_else(|| Error::DataLoss("a count has no row".into()))?;
    let found: i64 = row.try_get_by_index(0).map_err(database)?;
    let found = u64::try_from(found).unwrap_or(0);
    let exact = found <= COUNT_MAX;
    Ok(Count {
        value: if exact { found } else { COUNT_MAX },
        exact,
    })
}
