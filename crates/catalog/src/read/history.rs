//! How a figure changed: its series and what stands against it.

use std::collections::{BTreeSet, HashSet};

use domain::{Error, Merges, Period, Reported, Result};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait},
};

use super::{column, figures::during, reports::missing, torn, untorn};
use crate::{
    Catalog, FigureView, History, Series,
    error::database,
    row::{
        figure::{Column, Entity, Model},
        figure_place,
    },
};

/// Figures that one history compares at most, the newest first. Relating is quadratic: this many
/// take some tens of milliseconds.
pub const HISTORY_FIGURES_MAX: usize = 1_000;

impl Catalog {
    /// The history of a series, or of the series that a figure belongs to, over the time that the
    /// figure covers: `id` is either's. [`Error::NotFound`] where no shown figure has it.
    ///
    /// Compared are all figures of head revisions with the same measure and subject that share a
    /// place. The answer holds those of the series and those that stand in a relation to one of
    /// them; it depends on what was reported and when it was published, not on arrival.
    pub async fn history(&self, id: &str) -> Result<History> {
        untorn(|| self.history_now(id)).await
    }

    async fn history_now(&self, id: &str) -> Result<History> {
        let position = self.position();
        let (start, period) = self.start_of(id).await?;
        let rows = self.comparable(&start, period.as_ref()).await?;
        let truncated = rows.len() > HISTORY_FIGURES_MAX;
        let rows: Vec<Model> = rows.into_iter().take(HISTORY_FIGURES_MAX).collect();
        let mut points = self.figure_views(rows).await?;
        points.sort_by(|a, b| reading_order(a).cmp(&reading_order(b)));
        let mut start = self.figure_views(vec![start]).await?;
        let series = series(&start.pop().ok_or_else(torn)?);
        let merges = self.merges();
        let related = tokio::task::spawn_blocking(move || related(points, series, &merges));
        let (points, relations, series) = related
            .await
            .map_err(|e| Error::internal("relating figures failed", e))?;
        Ok(History {
            series,
            points,
            relations,
            truncated,
            position,
        })
    }

    /// A figure that `id` names or that belongs to the series `id`, and the time to look at.
    async fn start_of(&self, id: &str) -> Result<(Model, Option<Period>)> {
        if let Some(row) = self.figure_row(id).await? {
            let view = self
                .figure_views(vec![row.clone()])
                .await?
                .pop()
                .ok_or_else(torn)?;
            return Ok((row, view.figure.period));
        }
        let first = Entity::find()
            .filter(column(Column::Head))
            .filter(Column::Series.eq(id))
            .order_by_desc(Column::Published)
            .one(&self.store().read)
            .await
            .map_err(database)?;
        Ok((first.ok_or_else(|| missing("figure or series", id))?, None))
    }

    async fn comparable(&self, start: &Model, period: Option<&Period>) -> Result<Vec<Model>> {
        let places: Vec<String> = figure_place::Entity::find()
            .select_only()
            .column(figure_place::Column::Place)
            .filter(figure_place::Column::Seq.eq(start.seq))
            .into_tuple()
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let tied = figure_place::Entity::find()
            .select_only()
            .column(figure_place::Column::Seq);
        let somewhere = if places.is_empty() {
            let of_this = column(figure_place::Column::Seq).eq(column(Column::Seq));
            Expr::exists(tied.filter(of_this).into_query()).not()
        } else {
            let there = figure_place::Column::Place.is_in(places);
            Column::Seq.in_subquery(tied.filter(there).into_query())
        };
        let condition = Condition::all()
            .add(column(Column::Head))
            .add(Column::Measure.eq(&start.measure))
            .add(Column::Subject.eq(&start.subject))
            .add(somewhere)
            .add_option(period.map(during));
        let rows = Entity::find()
            .filter(condition)
            .order_by_desc(Column::Published)
            .order_by_desc(Column::ReportKey)
            .order_by_desc(Column::Rank)
            .limit(HISTORY_FIGURES_MAX as u64 + 1);
        rows.all(&self.store().read).await.map_err(database)
    }
}

type Related = (Vec<FigureView>, Vec<domain::Relation>, Series);

/// Keeps the points of the series and those related to them, with the relations that say so.
fn related(points: Vec<FigureView>, series: Series, merges: &Merges) -> Related {
    let reported = points.iter().map(|view| reported(view, merges));
    let reported: Vec<Reported> = reported.collect();
    let core: HashSet<&str> = points
        .iter()
        .filter(|p| p.series == series.id)
        .map(|p| p.id.as_str())
        .collect();
    let mut relations = domain::relate(&reported);
    relations.retain(|r| core.contains(r.from.as_str()) || core.contains(r.to.as_str()));
    let mut kept: HashSet<String> = core.iter().map(|id| (*id).to_owned()).collect();
    kept.extend(
        relations
            .iter()
            .flat_map(|r| [r.from.clone(), r.to.clone()]),
    );
    let points = points
        .into_iter()
        .filter(|p| kept.contains(&p.id))
        .collect();
    (points, relations, series)
}

/// Nobody contradicts, or is followed by, one who is the same.
fn reported(view: &FigureView, merges: &Merges) -> Reported {
    let figure = &view.figure;
    Reported {
        figure: view.id.clone(),
        report: view.heading.report.clone(),
        outlet: view.heading.outlet.clone(),
        family: merges.chief(&view.family).to_owned(),
        measure: figure.measure,
        low: figure.low,
        high: figure.high,
        period: figure.period.clone(),
        places: figure.places.iter().map(|place| place.id.clone()).collect(),
        published: view.heading.published,
        paragraph: figure.text.paragraph,
        byte_start: figure.text.span.byte_start,
        part_of: view.part_of.clone(),
        correction: false,
    }
}

/// The order of [`domain::relate`].
fn reading_order(view: &FigureView) -> (domain::Timestamp, &str, u32, u32, &str) {
    let at = &view.figure.text;
    (
        view.heading.published,
        &view.heading.report,
        at.paragraph,
        at.span.byte_start,
        &view.id,
    )
}

fn series(view: &FigureView) -> Series {
    let places: BTreeSet<_> = view.figure.places.iter().map(|p| p.id.clone()).collect();
    Series {
        id: view.series.clone(),
        family: view.family.clone(),
        measure: view.figure.measure.name().to_owned(),
        subject: view.subject.clone(),
        places: places.into_iter().collect(),
    }
}
