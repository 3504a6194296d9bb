//! Figures.

use domain::{Period, Result};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait, Select,
};

use super::{
    Along, Order, column, heading, newest_first, of_entry,
    reports::missing,
    speaker::{Columns, Place, SaidBy},
    torn, untorn,
};
use crate::{
    Catalog, FigureFilter, FigureView, Page, PageRequest, StatementView,
    apply::family,
    error::database,
    row::{
        self,
        figure::{Column, Entity, Model},
        figure_place,
    },
};

const SPEAKER: Columns<Column> = Columns {
    head: Column::Head,
    family: Column::Family,
    actor: Column::Actor,
    name: Column::Name,
};

const ORDER: Order<Column> = Order {
    seq: Column::Seq,
    published: Column::Published,
    report_key: Column::ReportKey,
    rank: Column::Rank,
};
/// The same, of the figures of a place.
const ORDER_IN_PLACE: Order<figure_place::Column> = Order {
    seq: figure_place::Column::Seq,
    published: figure_place::Column::Published,
    report_key: figure_place::Column::ReportKey,
    rank: figure_place::Column::Rank,
};

/// Place in the list, and the columns that the speaker was found in on the first page.
type Key = (i64, i64, i32, Vec<u8>);

/// A list of figures before it is cut into pages.
pub(super) struct Wanted {
    pub(super) query: Select<Entity>,
    /// What the speaker said, whom `query` does not ask for.
    pub(super) said_by: SaidBy,
}

fn place(row: &Model) -> Place {
    (row.published, row.report_key, row.rank)
}

impl Catalog {
    /// The figure `id`, of a head revision or of one that was superseded;
    /// [`domain::Error::NotFound`] where it is not recorded. It is as the newest analysis that has it
    /// reads it; where two figures share their words and their measure, the first.
    pub async fn figure(&self, id: &str) -> Result<FigureView> {
        untorn(|| self.figure_now(id)).await
    }

    async fn figure_now(&self, id: &str) -> Result<FigureView> {
        let row = self
            .figure_row(id)
            .await?
            .ok_or_else(|| missing("figure", id))?;
        self.figure_views(vec![row]).await?.pop().ok_or_else(torn)
    }

    /// Figures of head revisions that pass `filter`: newest publication first, and within a report
    /// in reading order.
    pub async fn figures(
        &self,
        filter: &FigureFilter,
        page: &PageRequest,
    ) -> Result<Page<FigureView>> {
        untorn(|| self.figures_now(filter, page)).await
    }

    async fn figures_now(
        &self,
        filter: &FigureFilter,
        page: &PageRequest,
    ) -> Result<Page<FigureView>> {
        let scope = format!("figures|{filter:?}");
        let position = self.position();
        let after = page.after::<Key>(&scope)?;
        let known = after.as_ref().map(|key| key.3.as_slice());
        let Wanted { query, said_by } = self.figures_wanted(filter, known).await?;
        let after = after
            .as_ref()
            .map(|&(at, report, rank, _)| (at, report, rank));
        // A place's own index holds the order too, so that a rare place is as quick as a common one.
        let query = match filter.place.is_some() {
            true => ORDER_IN_PLACE.sorted(query, Along::Own, after),
            false => ORDER.sorted(query, along(filter), after),
        };
        let (store, limit) = (self.store(), page.limit() + 1);
        let rows = said_by.rows(&store, query, limit, place).await?;
        let key = |row: &Model| -> Key {
            let (published, report, rank) = place(row);
            (published, report, rank, said_by.found_in.clone())
        };
        let page = Page::cut(rows, page.limit(), position, &scope, key)?;
        let Page {
            items,
            next,
            position,
        } = page;
        Ok(Page {
            items: self.figure_views(items).await?,
            next,
            position,
        })
    }

    /// The figures that pass the rest of `filter`, and what its speaker said; `known` are the columns
    /// that the speaker was found in, where that is not the first page.
    pub(super) async fn figures_wanted(
        &self,
        filter: &FigureFilter,
        known: Option<&[u8]>,
    ) -> Result<Wanted> {
        let mut query = narrowed(filter);
        if let Some(report) = &filter.report {
            let at = self.report_row(report).await?.map_or(0, |row| row.position);
            query = query.filter(of_entry(Column::Seq, u64::try_from(at).unwrap_or(0)));
        }
        if let Some(place) = &filter.place {
            use figure_place::Column;
            query = query
                .join_rev(JoinType::InnerJoin, figure_place::Relation::Figure.def())
                .filter(column(Column::Head))
                .filter(Column::Place.eq(place));
        } else {
            query = query.filter(column(Column::Head));
        }
        let said_by = match &filter.speaker {
            Some(speaker) => {
                let names = self.merges().class(speaker);
                let store = self.store();
                SPEAKER.said_by::<Entity>(&store, &names, known).await?
            }
            None => SaidBy::default(),
        };
        Ok(Wanted { query, said_by })
    }

    /// The figures that the content of `statement` holds, in reading order.
    pub async fn figures_in(&self, statement: &StatementView) -> Result<Vec<FigureView>> {
        let rows = Entity::find()
            .filter(of_entry(Column::Seq, statement.heading.position))
            .order_by_asc(Column::Seq);
        let rows = rows.all(&self.store().read).await.map_err(database)?;
        let mut figures = self.figure_views(rows).await?;
        figures.retain(|view| {
            view.figure.holder == Some(statement.ordinal) && view.curated.rejected_by.is_none()
        });
        Ok(figures)
    }

    pub(super) async fn figure_row(&self, id: &str) -> Result<Option<Model>> {
        let rows = Entity::find().filter(Column::IdKey.eq(row::key_of(id)));
        let rows = rows.all(&self.store().read).await.map_err(database)?;
        Ok(rows.into_iter().min_by_key(|row| newest_first(row.seq)))
    }

    pub(super) async fn figure_views(&self, rows: Vec<Model>) -> Result<Vec<FigureView>> {
        let seq = |row: &Model| row.seq;
        heading::within(&self.store(), rows, seq, |row, heading, body| {
            let ordinal = row::ordinal_of(row.seq);
            let (figure, curated) = body.figure(ordinal)?.ok_or_else(torn)?;
            let holder = figure.holder.map(|at| body.statement(at)).transpose()?;
            let holder = holder.flatten().map(|(statement, _)| statement);
            let whole = figure.part_of.map(|at| body.figure(at)).transpose()?;
            let whole = whole.flatten().map(|(figure, _)| figure);
            let revision = &heading.revision;
            let speaker = holder.as_ref().map(|statement| statement.speaker.clone());
            Ok(FigureView {
                id: figure.id(revision),
                series: row.series,
                heading: heading.clone(),
                ordinal,
                head: row.head,
                family: family(speaker.as_ref(), &heading.outlet),
                subject: row.subject,
                statement: holder.map(|statement| statement.id(revision)),
                curated,
                speaker,
                part_of: whole.map(|figure| figure.id(revision)),
                figure,
            })
        })
        .await
    }
}

/// What a list runs along: figures of one speaker, measure or place have an index.
fn along(filter: &FigureFilter) -> Along {
    let FigureFilter {
        measure,
        place,
        speaker,
        report,
        ..
    } = filter;
    match measure.is_some() || place.is_some() || speaker.is_some() || report.is_some() {
        true => Along::Own,
        false => Along::Reports,
    }
}

fn narrowed(filter: &FigureFilter) -> Select<Entity> {
    let FigureFilter {
        measure,
        period,
        place: _,
        speaker: _,
        outlet,
        report: _,
        at_least,
        at_most,
        published_from,
        published_to,
    } = filter;
    let open_or = |column: Column, condition| Condition::any().add(column.is_null()).add(condition);
    let along = along(filter);
    let (from, to) = (*published_from, *published_to);
    let condition = ORDER
        .of_report(along, Column::Outlet, outlet.as_deref(), from, to)
        .add_option(measure.map(|measure| Column::Measure.eq(measure.name())))
        .add_option(at_least.map(|value| open_or(Column::High, Column::High.gte(value))))
        .add_option(at_most.map(|value| open_or(Column::Low, Column::Low.lte(value))))
        .add_option(period.as_ref().map(during));
    ORDER.joined(Entity::find(), along).filter(condition)
}

/// The same rule as [`Period::overlaps`].
pub(super) fn during(period: &Period) -> Condition {
    let Period {
        edtf,
        first_day,
        last_day,
        running: _,
    } = period;
    if first_day.is_none() && last_day.is_none() {
        return Condition::all().add(Column::Edtf.eq(edtf));
    }
    Condition::all()
        .add(Column::FirstDay.lte(last_day.unwrap_or(i32::MAX)))
        .add(Column::LastDay.gte(first_day.unwrap_or(i32::MIN)))
}
