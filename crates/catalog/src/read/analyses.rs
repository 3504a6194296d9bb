//! The analyses of a revision: the newest answers, the others stay readable.

use std::collections::BTreeMap;

use domain::{Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{heading, reports::missing};
use crate::{
    AnalysisVersion, Catalog, ReportView,
    apply::as_column,
    error::database,
    payload::{self, AnalysisRow, Body},
    row::revision::{Column, Entity},
};

/// Analyses of one revision that are listed at most.
pub const ANALYSES_MAX: u64 = 1_000;

impl Catalog {
    /// The analyses of the revision `id`, the newest first; where there are more than
    /// [`ANALYSES_MAX`], the newest of them. Empty where the revision is not recorded.
    pub async fn analyses(&self, id: &str) -> Result<Vec<AnalysisVersion>> {
        let rows: Vec<(i64, String)> = Entity::find()
            .select_only()
            .columns([Column::Analysed, Column::Analyser])
            .filter(Column::Id.eq(id))
            .order_by_desc(Column::Analysed)
            .limit(ANALYSES_MAX)
            .into_tuple()
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let version = |(position, analyser)| AnalysisVersion {
            position: u64::try_from(position).unwrap_or(0),
            analyser,
        };
        Ok(rows.into_iter().map(version).collect())
    }

    /// The revision in `view` as the analysis recorded at `position` reads it, without what people
    /// judged; [`domain::Error::NotFound`] where that is no analysis of it.
    pub async fn as_analysed(&self, view: ReportView, position: Position) -> Result<ReportView> {
        if position == view.analysed && view.curated.is_empty() {
            return Ok(view);
        }
        let row = Entity::find()
            .filter(Column::Id.eq(&view.heading.revision))
            .filter(Column::Analysed.eq(as_column(position)))
            .one(&self.store().read)
            .await
            .map_err(database)?;
        let id = || format!("{position} of {}", view.heading.revision);
        let row = row.ok_or_else(|| missing("analysis", &id()))?;
        let mut revision = view.revision;
        revision.analysis = match row.uncurated.is_empty() {
            true => Body::open(&row.payload)?.analysis(&row.analyser)?,
            false => payload::decode::<AnalysisRow>("analysis", &row.uncurated)?.into_domain()?,
        };
        Ok(ReportView {
            heading: heading::of(&row)?,
            recorded: view.recorded,
            analysed: position,
            revision,
            revisions: view.revisions,
            head: false,
            curated: BTreeMap::new(),
        })
    }
}
