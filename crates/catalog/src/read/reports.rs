//! Reports and their revisions.

use std::collections::{BTreeMap, HashMap};

use domain::{Analysis, Error, Marks, Result, Target, TargetKind};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{behind, column, heading, of_report, torn, untorn};
use crate::{
    Catalog, Heading, Page, PageRequest, ReportFilter, ReportSummary, ReportView, error::database,
    payload::Body, row,
};

/// Revisions of one report that are listed at most.
pub const REVISIONS_MAX: u64 = 1_000;

impl Catalog {
    /// The report `id` in its head revision: the latest capture, of equal ones the last recorded.
    /// [`Error::NotFound`] where no entry up to [`Catalog::position`] records it,
    /// [`Error::Withdrawn`] where nothing is left of it.
    pub async fn report(&self, id: &str) -> Result<ReportView> {
        untorn(|| self.report_now(id)).await
    }

    async fn report_now(&self, id: &str) -> Result<ReportView> {
        let Some(report) = self.report_row(id).await? else {
            return Err(self.gone("report", id, Some(id)).await?);
        };
        let revision = row::revision::Entity::find_by_id(report.position)
            .filter(column(row::revision::Column::Newest))
            .one(&self.store().read)
            .await
            .map_err(database)?;
        whole(&revision.ok_or_else(torn)?, &report)
    }

    /// The revision `id`, head of its report or not; [`Error::NotFound`] where it is not recorded,
    /// [`Error::Withdrawn`] where it was withdrawn by its own id. See [`Catalog::revision_of`].
    pub async fn revision(&self, id: &str) -> Result<ReportView> {
        untorn(|| self.revision_now(id)).await
    }

    async fn revision_now(&self, id: &str) -> Result<ReportView> {
        match self.revision_row(id).await? {
            Some(revision) => self.with_report(revision).await,
            None => Err(self.gone("revision", id, None).await?),
        }
    }

    /// The revision `id` of the report `report`; [`Error::NotFound`] where the report has no such one.
    /// Where the whole report was once withdrawn, [`Error::Withdrawn`] for every revision that it does
    /// not have: which ones it had is not kept.
    pub async fn revision_of(&self, report: &str, id: &str) -> Result<ReportView> {
        untorn(|| self.revision_of_now(report, id)).await
    }

    async fn revision_of_now(&self, report: &str, id: &str) -> Result<ReportView> {
        let revision = self.revision_row(id).await?;
        match revision.filter(|revision| revision.report == report) {
            Some(revision) => self.with_report(revision).await,
            None => Err(self.gone("revision", id, Some(report)).await?),
        }
    }

    async fn revision_row(&self, id: &str) -> Result<Option<row::revision::Model>> {
        let revision = row::revision::Entity::find()
            .filter(row::revision::Column::Id.eq(id))
            .filter(column(row::revision::Column::Newest));
        revision.one(&self.store().read).await.map_err(database)
    }

    async fn with_report(&self, revision: row::revision::Model) -> Result<ReportView> {
        let report = self.report_row(&revision.report).await?.ok_or_else(torn)?;
        whole(&revision, &report)
    }

    /// Reports that pass `filter`, newest publication first.
    pub async fn reports(
        &self,
        filter: &ReportFilter,
        page: &PageRequest,
    ) -> Result<Page<ReportSummary>> {
        use row::report::Column;
        let scope = format!("reports|{filter:?}");
        let position = self.position();
        let mut query = narrowed(filter);
        let order = [column(Column::Published), column(Column::ReportKey)];
        if let Some((at, key)) = page.after::<(i64, i64)>(&scope)? {
            query = query.filter(behind(order, [at, key]));
        }
        let rows = query
            .order_by_desc(Column::Published)
            .order_by_desc(Column::ReportKey)
            .limit(page.limit() as u64 + 1)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let key = |row: &row::report::Model| (row.published, row.report_key);
        let page = Page::cut(rows, page.limit(), position, &scope, key)?;
        let positions = page
            .items
            .iter()
            .map(|row| u64::try_from(row.position).unwrap_or(0));
        let mut headings = heading::at(&self.store(), positions).await?;
        page.try_map(|row| summary(&row, &mut headings))
    }

    /// The revisions of the report `id` without their texts, oldest capture first; where there are
    /// more than [`REVISIONS_MAX`], the latest of them. [`Error::NotFound`] where the report is not
    /// recorded, [`Error::Withdrawn`] where nothing is left of it.
    pub async fn revisions(&self, id: &str) -> Result<Vec<Heading>> {
        use row::revision::Column;
        let rows = row::revision::Entity::find()
            .select_only()
            .columns(heading::COLUMNS)
            .filter(Column::Report.eq(id))
            .filter(column(Column::Newest))
            .order_by_desc(Column::Captured)
            .order_by_desc(Column::Recorded)
            .limit(REVISIONS_MAX)
            .into_model::<heading::Row>()
            .all(&self.store().read)
            .await
            .map_err(database)?;
        if rows.is_empty() {
            return Err(self.gone("report", id, Some(id)).await?);
        }
        rows.into_iter()
            .rev()
            .map(heading::Row::into_view)
            .collect()
    }

    pub(super) async fn report_row(&self, id: &str) -> Result<Option<row::report::Model>> {
        let report = row::report::Entity::find_by_id(id.to_owned());
        report.one(&self.store().read).await.map_err(database)
    }
}

/// A revision of `report` with what was read out of it.
pub(super) fn whole(
    revision: &row::revision::Model,
    report: &row::report::Model,
) -> Result<ReportView> {
    let heading = heading::of(revision)?;
    let body = Body::open(&revision.payload)?;
    let mut curated = BTreeMap::new();
    let analysis = Analysis {
        analyser: revision.analyser.clone(),
        statements: unmarked(TargetKind::Statement, body.statements(), &mut curated)?,
        figures: unmarked(TargetKind::Figure, body.figures(), &mut curated)?,
    };
    Ok(ReportView {
        revision: body.text()?.into_domain(analysis)?,
        recorded: u64::try_from(revision.recorded).unwrap_or(0),
        analysed: u64::try_from(revision.analysed).unwrap_or(0),
        revisions: u32::try_from(report.revisions).unwrap_or(0),
        head: report.position == revision.position,
        heading,
        curated,
    })
}

/// Puts the marks of what people judged aside.
fn unmarked<T>(
    kind: TargetKind,
    items: impl Iterator<Item = Result<(T, Marks)>>,
    curated: &mut BTreeMap<Target, Marks>,
) -> Result<Vec<T>> {
    let items = items.enumerate().map(|(index, item)| {
        let (item, marks) = item?;
        if marks != Marks::default() {
            curated.insert(Target { kind, index }, marks);
        }
        Ok(item)
    });
    items.collect()
}

/// The reports that pass `filter`, in no order.
pub(super) fn narrowed(filter: &ReportFilter) -> Select<row::report::Entity> {
    use row::report::Column;
    let ReportFilter {
        outlet,
        language,
        published_from,
        published_to,
    } = filter;
    let condition = of_report(outlet.as_deref(), *published_from, *published_to)
        .add_option(language.map(|language| Column::Language.eq(language.tag())));
    row::report::Entity::find().filter(condition)
}

fn summary(
    row: &row::report::Model,
    headings: &mut HashMap<u64, Heading>,
) -> Result<ReportSummary> {
    let position = u64::try_from(row.position).unwrap_or(0);
    Ok(ReportSummary {
        heading: headings.remove(&position).ok_or_else(torn)?,
        revisions: u32::try_from(row.revisions).unwrap_or(0),
    })
}

pub(super) fn missing(kind: &'static str, id: &str) -> Error {
    Error::NotFound {
        kind,
        id: id.to_owned(),
    }
}
