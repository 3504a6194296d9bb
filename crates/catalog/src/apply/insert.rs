//! Writing rows many at a time.

use domain::Result;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IdenStatic,
    IntoActiveModel, Iterable, QueryFilter, Statement, sea_query::Expr,
};

use super::rows::{AnalysisRows, EntryRows};
use crate::{error::database, row};

/// Rows of one statement. Fixed sizes, so that the drivers' statement caches hold every statement;
/// the largest stays far below the 32,766 values that SQLite binds.
const CHUNKS: [usize; 3] = [64, 8, 1];

/// A report is shown by its newer revision.
const REPLACE_REPORT: &str = " ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet,
    language = excluded.language, published = excluded.published, captured = excluded.captured,
    recorded = excluded.recorded, position = excluded.position, revisions = excluded.revisions";

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
        insert(connection, self.reports, REPLACE_REPORT).await?;
        insert(connection, self.revisions, "").await?;
        insert(connection, self.statements, "").await?;
        insert(connection, self.figures, "").await?;
        insert(connection, self.places, "").await?;
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

/// Inserts rows. The statements are written here: a tree of expressions for each value, which is what
/// the builder makes of them, takes several times as long as inserting them.
async fn insert<C, M, A, E>(connection: &C, rows: Vec<M>, on_conflict: &str) -> Result<()>
where
    C: ConnectionTrait,
    M: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E>,
    E: EntityTrait,
{
    let backend = connection.get_database_backend();
    let columns: Vec<E::Column> = E::Column::iter().collect();
    let mut rows = rows.into_iter();
    while rows.len() > 0 {
        let size = CHUNKS
            .into_iter()
            .find(|size| *size <= rows.len())
            .unwrap_or(1);
        let mut values = Vec::with_capacity(size * columns.len());
        for row in rows.by_ref().take(size).map(M::into_active_model) {
            let of = |column: &E::Column| row.get(*column).into_value();
            values.extend(columns.iter().filter_map(of));
        }
        let sql = statement::<E>(backend, &columns, size, on_conflict);
        let insert = Statement::from_sql_and_values(backend, sql, values);
        connection.execute_raw(insert).await.map_err(database)?;
    }
    Ok(())
}

/// `INSERT` of `rows` whole rows.
fn statement<E: EntityTrait>(
    backend: DbBackend,
    columns: &[E::Column],
    rows: usize,
    on_conflict: &str,
) -> String {
    let names: Vec<_> = columns
        .iter()
        .map(|c| format!("\"{}\"", c.as_str()))
        .collect();
    let table = E::default();
    let mut sql = format!(
        "INSERT INTO {} ({}) VALUES ",
        table.table_name(),
        names.join(", ")
    );
    let mut number = 0;
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns.len() {
            number += 1;
            sql.push_str(if column == 0 { "" } else { ", " });
            match backend {
                DbBackend::Postgres => sql.push_str(&format!("${number}")),
                _ => sql.push('?'),
            }
        }
        sql.push(')');
    }
    sql + on_conflict
}
