//! Statements.

use domain::Result;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Select};

use super::{
    Along, Order, column, heading, newest_first, of_entry,
    reports::missing,
    speaker::{Columns, Place, SaidBy},
    torn, untorn,
};
use crate::{
    Catalog, Page, PageRequest, StatementFilter, StatementView,
    error::database,
    row::{
        self,
        statement::{Column, Entity, Model},
    },
    text,
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

/// Place in the list, and the columns that the speaker was found in on the first page.
type Key = (i64, i64, i32, Vec<u8>);

fn place(row: &Model) -> Place {
    (row.published, row.report_key, row.rank)
}

impl Catalog {
    /// The statement `id`, of a head revision or of one that was superseded;
    /// [`domain::Error::NotFound`] where it is not recorded. It is as the newest analysis that has it
    /// reads it; where two statements share their cue, the first.
    pub async fn statement(&self, id: &str) -> Result<StatementView> {
        untorn(|| self.statement_now(id)).await
    }

    async fn statement_now(&self, id: &str) -> Result<StatementView> {
        let rows = Entity::find().filter(Column::IdKey.eq(row::key_of(id)));
        let rows = rows.all(&self.store().read).await.map_err(database)?;
        let newest = rows.into_iter().min_by_key(|row| newest_first(row.seq));
        let row = newest.ok_or_else(|| missing("statement", id))?;
        self.views(vec![row]).await?.pop().ok_or_else(torn)
    }

    /// Statements of head revisions that pass `filter`: newest publication first, and within a
    /// report in reading order.
    pub async fn statements(
        &self,
        filter: &StatementFilter,
        page: &PageRequest,
    ) -> Result<Page<StatementView>> {
        untorn(|| self.statements_now(filter, page)).await
    }

    async fn statements_now(
        &self,
        filter: &StatementFilter,
        page: &PageRequest,
    ) -> Result<Page<StatementView>> {
        let scope = format!("statements|{filter:?}");
        let position = self.position();
        let after = page.after::<Key>(&scope)?;
        let known = after.as_ref().map(|key| key.3.as_slice());
        let (query, said_by) = self.statements_wanted(filter, known).await?;
        let after = after
            .as_ref()
            .map(|&(at, report, rank, _)| (at, report, rank));
        let query = ORDER.sorted(query, along(filter), after);
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
            items: self.views(items).await?,
            next,
            position,
        })
    }

    /// The statements that pass the rest of `filter`, in no order, and what its speaker said; `known`
    /// are the columns that the speaker was found in, where that is not the first page.
    pub(super) async fn statements_wanted(
        &self,
        filter: &StatementFilter,
        known: Option<&[u8]>,
    ) -> Result<(Select<Entity>, SaidBy)> {
        let mut query = narrowed(filter);
        if let Some(report) = &filter.report {
            let at = self.report_row(report).await?.map_or(0, |row| row.position);
            query = query.filter(of_entry(Column::Seq, u64::try_from(at).unwrap_or(0)));
        }
        let Some(speaker) = &filter.speaker else {
            return Ok((query, SaidBy::default()));
        };
        let names = self.merges().class(speaker);
        let store = self.store();
        let said_by = SPEAKER.said_by::<Entity>(&store, &names, known).await?;
        Ok((query, said_by))
    }

    pub(crate) async fn views(&self, rows: Vec<Model>) -> Result<Vec<StatementView>> {
        let seq = |row: &Model| row.seq;
        heading::within(&self.store(), rows, seq, |row, heading, body| {
            let ordinal = row::ordinal_of(row.seq);
            let (statement, curated) = body.statement(ordinal)?.ok_or_else(torn)?;
            Ok(StatementView {
                id: statement.id(&heading.revision),
                heading: heading.clone(),
                ordinal,
                head: row.head,
                statement,
                curated,
            })
        })
        .await
    }
}

/// What a list runs along: rows of one speaker have an index.
fn along(filter: &StatementFilter) -> Along {
    match filter.speaker.is_some() || filter.report.is_some() {
        true => Along::Own,
        false => Along::Reports,
    }
}

/// Statements of head revisions.
fn narrowed(filter: &StatementFilter) -> Select<Entity> {
    let StatementFilter {
        speaker: _,
        act,
        mode,
        outlet,
        report: _,
        medium,
        published_from,
        published_to,
    } = filter;
    let along = along(filter);
    let (from, to) = (*published_from, *published_to);
    let condition = ORDER
        .of_report(along, Column::Outlet, outlet.as_deref(), from, to)
        .add_option(act.map(|act| Column::Act.eq(act.name())))
        .add_option(mode.map(|mode| Column::Mode.eq(mode.name())))
        .add_option(medium.as_ref().map(|medium| {
            // Folded text holds letters, digits and spaces only, so nothing needs escaping.
            Column::Mediums.contains(format!("|{}|", text::fold(medium)))
        }));
    // By the words of the partial indexes.
    let shown = Entity::find().filter(column(Column::Head));
    ORDER.joined(shown, along).filter(condition)
}
