//! Figures.

use domain::{Period, Result};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait, Select, sea_query::SimpleExpr,
};

use super::{
    behind, column, heading, newest_first, of_entry, published,
    reports::missing,
    speaker::{Columns, Place, SaidBy},
    torn,
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

/// Place in the list, and the columns that the speaker was found in on the first page.
type Key = (i64, i64, i32, Vec<u8>);

/// A list of figures before it is cut into pages.
pub(super) struct Wanted {
    pub(super) query: Select<Entity>,
    order: [SimpleExpr; 3],
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
        let scope = format!("figures|{filter:?}");
        let position = self.position();
        let after = page.after::<Key>(&scope)?;
        let known = after.as_ref().map(|key| key.3.as_slice());
        let Wanted {
            mut query,
            order,
            said_by,
        } = self.figures_wanted(filter, known).await?;
        if let Some((at, report, rank, _)) = after {
            query = query.filter(behind(order.clone(), [at, report, i64::from(rank)]));
        }
        for key in order {
            query = query.order_by_desc(key);
        }
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
        // A place's own index holds the order too, so that a rare place is as quick as a common one.
        let order = if let Some(place) = &filter.place {
            use figure_place::Column;
            query = query
                .join_rev(JoinType::InnerJoin, figure_place::Relation::Figure.def())
                .filter(column(Column::Head))
                .filter(Column::Place.eq(place));
            [Column::Published, Column::ReportKey, Column::Rank].map(column)
        } else {
            query = query.filter(column(Column::Head));
            [Column::Published, Column::ReportKey, Column::Rank].map(column)
        };
        let said_by = match &filter.speaker {
            Some(speaker) => {
                let names = self.merges().class(speaker);
                let store = self.store();
                SPEAKER.said_by::<Entity>(&store, &names, known).await?
            }
            None => SaidBy::default(),
        };
        Ok(Wanted {
            query,
            order,
            said_by,
        })
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
    let condition = published(Column::Published, *published_from, *published_to)
        .add_option(measure.map(|measure| Column::Measure.eq(measure.name())))
        .add_option(
            outlet
                .as_ref()
                .map(|name| Column::Outlet.eq(row::key_of(name))),
        )
        .add_option(at_least.map(|value| open_or(Column::High, Column::High.gte(value))))
        .add_option(at_most.map(|value| open_or(Column::Low, Column::Low.lte(value))))
        .add_option(period.as_ref().map(during));
    Entity::find().filter(condition)
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
