//! Head revisions in the order of the ledger, a stretch at a time: what an export reads.

use std::collections::HashMap;

use domain::{Error, Position, Relation, Result};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{column, of_row, reports, stretch, untorn};
use crate::{
    Catalog, FigureView, ReportFilter, ReportView, StatementView, apply::as_column,
    error::database, row,
};

/// The relations of the figures of one series to earlier ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeriesRelations {
    /// By the ids of the later and of the earlier figure.
    pub relations: Vec<Relation>,
    /// Both figures of each, by id.
    pub figures: HashMap<String, FigureView>,
    /// There were more than [`crate::HISTORY_FIGURES_MAX`] figures to compare and the oldest were
    /// left out.
    pub truncated: bool,
}

impl Catalog {
    /// Reports shown by an entry behind `after` and up to `through` that pass `filter`, whole, in
    /// the order of the ledger. The caller bounds the stretch, and with it the memory.
    pub async fn reports_between(
        &self,
        after: Position,
        through: Position,
        filter: &ReportFilter,
    ) -> Result<Vec<ReportView>> {
        use row::report::Column;
        let rows = reports::narrowed(filter)
            .filter(Column::Position.gt(as_column(after)))
            .filter(Column::Position.lte(as_column(through)))
            .order_by_asc(Column::Position)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let positions = rows.iter().map(|row| row.position);
        let revisions = row::revision::Entity::find()
            .filter(row::revision::Column::Position.is_in(positions))
            .filter(column(row::revision::Column::Newest))
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let mut revisions: HashMap<_, _> = revisions.into_iter().map(|r| (r.position, r)).collect();
        let mut views = Vec::with_capacity(rows.len());
        for row in rows {
            // A reset or a withdrawal between two statements takes it away, and a newer analysis is
            // told at its own position; then there is nothing to tell of it here.
            let Some(revision) = revisions.remove(&row.position) else {
                continue;
            };
            views.push(reports::whole(&revision, &row)?);
        }
        Ok(views)
    }

    /// Statements of head revisions of entries behind `after` and up to `through`, in reports that
    /// pass `filter`: in the order of the ledger, then in reading order.
    pub async fn statements_between(
        &self,
        after: Position,
        through: Position,
        filter: &ReportFilter,
    ) -> Result<Vec<StatementView>> {
        untorn(|| self.statements_between_now(after, through, filter)).await
    }

    async fn statements_between_now(
        &self,
        after: Position,
        through: Position,
        filter: &ReportFilter,
    ) -> Result<Vec<StatementView>> {
        use row::statement::Column;
        let rows = row::statement::Entity::find()
            .filter(stretch(Column::Seq, after, through))
            .filter(column(Column::Head))
            .filter(passing(filter, [Column::Published, Column::Outlet]))
            .order_by_asc(Column::Seq)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let mut views = self.views(rows).await?;
        views.retain(|view| filter.language.is_none_or(|l| l == view.heading.language));
        Ok(views)
    }

    /// Figures, as [`Catalog::statements_between`].
    pub async fn figures_between(
        &self,
        after: Position,
        through: Position,
        filter: &ReportFilter,
    ) -> Result<Vec<FigureView>> {
        untorn(|| self.figures_between_now(after, through, filter)).await
    }

    async fn figures_between_now(
        &self,
        after: Position,
        through: Position,
        filter: &ReportFilter,
    ) -> Result<Vec<FigureView>> {
        use row::figure::Column;
        let rows = row::figure::Entity::find()
            .filter(stretch(Column::Seq, after, through))
            .filter(column(Column::Head))
            .filter(passing(filter, [Column::Published, Column::Outlet]))
            .order_by_asc(Column::Seq)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let mut views = self.figure_views(rows).await?;
        views.retain(|view| filter.language.is_none_or(|l| l == view.heading.language));
        Ok(views)
    }

    /// Ids of series with a shown figure in a report that passes `filter` (whatever its language),
    /// from `first` on, in order; `limit` at most.
    pub async fn series_from(
        &self,
        first: &str,
        filter: &ReportFilter,
        limit: u64,
    ) -> Result<Vec<String>> {
        use row::figure::Column;
        row::figure::Entity::find()
            .select_only()
            .column(Column::Series)
            .distinct()
            .filter(column(Column::Head))
            .filter(Column::Series.gte(first))
            .filter(passing(filter, [Column::Published, Column::Outlet]))
            .order_by_asc(Column::Series)
            .limit(limit)
            .into_tuple()
            .all(&self.store().read)
            .await
            .map_err(database)
    }

    /// How the figures of `series` that are in reports that pass `filter` stand to earlier ones,
    /// those of other series too; empty where the series is gone.
    pub async fn series_relations(
        &self,
        series: &str,
        filter: &ReportFilter,
    ) -> Result<SeriesRelations> {
        let mut found = SeriesRelations::default();
        let history = match self.history(series).await {
            Ok(history) => history,
            Err(Error::NotFound { .. }) => return Ok(found),
            Err(error) => return Err(error),
        };
        found.truncated = history.truncated;
        found.figures = history
            .points
            .into_iter()
            .map(|view| (view.id.clone(), view))
            .collect();
        found.relations = history.relations;
        let figures = &found.figures;
        found.relations.retain(|relation| {
            figures
                .get(&relation.from)
                .is_some_and(|view| view.series == series && filter.passes(&view.heading))
        });
        found
            .relations
            .sort_by(|a, b| (&a.from, &a.to, a.kind).cmp(&(&b.from, &b.to, b.kind)));
        Ok(found)
    }
}

/// What of a filter the tables of statements and of figures have columns for.
fn passing<C: ColumnTrait>(filter: &ReportFilter, columns: [C; 2]) -> Condition {
    let ReportFilter {
        outlet,
        language: _,
        published_from,
        published_to,
    } = filter;
    of_row(columns, outlet.as_deref(), *published_from, *published_to)
}
