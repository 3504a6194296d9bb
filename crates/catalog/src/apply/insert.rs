//! Writing rows many at a time.

use domain::Result;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use super::rows::{AnalysisRows, EntryRows};
use crate::{error::database, row};

/// Rows of one statement. Fixed sizes, so that the drivers' statement caches hold every statement;
/// the largest stays far below the 32,766 values that SQLite binds.
const CHUNKS: [usize; 3] = [64, 8, 1];

/// Ids of one lookup.
pub(super) const LOOKUP: usize = 256;

/// The rows of a batch, a sheet for each table.
#[derive(Default)]
pub(super) struct Sheets {
    reports: Vec<row::report::Model>,
    revisions: Vec<row::revision::Model>,
    statements: Vec<row::statement::Model>,
    figures: Vec<row::figure::Model>,
    places: Vec<row::figure_place::Model>,
    /// Reports whose shown revision stays, and how many they have now.
    counts: Vec<(String, i32)>,
}

impl Sheets {
    /// Adds what an entry adds; its report has `revisions` of them by now.
    pub(super) fn add(&mut self, entry: EntryRows, revisions: i32) {
        let EntryRows {
            mut report,
            revision,
            analysis,
            head,
        } = entry;
        self.add_analysis(revision, analysis);
        if head {
            report.revisions = revisions;
            self.reports.push(report);
        }
    }

    /// Adds a revision as an analysis reads it.
    pub(super) fn add_analysis(&mut self, revision: row::revision::Model, analysis: AnalysisRows) {
        let AnalysisRows {
            statements,
            figures,
            places,
            // They are in the revision's payload.
            items: _,
        } = analysis;
        self.revisions.push(revision);
        self.statements.extend(statements);
        self.figures.extend(figures);
        self.places.extend(places);
    }

    /// Notes that the report `id`, whose shown revision stays, has `revisions` of them.
    pub(super) fn count(&mut self, id: &str, revisions: i32) {
        self.counts.push((id.to_owned(), revisions));
    }

    pub(super) async fn write<C: ConnectionTrait>(self, connection: &C) -> Result<()> {
        use row::report::Column;
        let columns = [
            Column::Outlet,
            Column::Language,
            Column::Published,
            Column::Captured,
            Column::Recorded,
            Column::Position,
            Column::Revisions,
        ];
        let replace = OnConflict::column(Column::Id)
            .update_columns(columns)
            .to_owned();
        insert(connection, self.reports, Some(replace)).await?;
        insert(connection, self.revisions, None).await?;
        insert(connection, self.statements, None).await?;
        insert(connection, self.figures, None).await?;
        insert(connection, self.places, None).await?;
        for (id, revisions) in self.counts {
            row::report::Entity::update_many()
                .col_expr(Column::Revisions, Expr::value(revisions))
                .filter(Column::Id.eq(id))
                .exec(connection)
                .await
                .map_err(database)?;
        }
        Ok(())
    }
}

async fn insert<C, M, A, E>(
    connection: &C,
    rows: Vec<M>,
    on_conflict: Option<OnConflict>,
) -> Result<()>
where
    C: ConnectionTrait,
    M: IntoActiveModel<A>,
    A: sea_orm::ActiveModelTrait<Entity = E>,
    E: EntityTrait,
{
    let mut rows = rows.into_iter();
    while rows.len() > 0 {
        let size = CHUNKS
            .into_iter()
            .find(|size| *size <= rows.len())
            .unwrap_or(1);
        let chunk: Vec<A> = rows.by_ref().take(size).map(M::into_active_model).collect();
        let mut insert = E::insert_many(chunk);
        if let Some(on_conflict) = &on_conflict {
            insert = insert.on_conflict(on_conflict.clone());
        }
        insert
            .exec_without_returning(connection)
            .await
            .map_err(database)?;
    }
    Ok(())
}
