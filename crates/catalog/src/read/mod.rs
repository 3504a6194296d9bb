//! Reading the database. No method opens a transaction: each is made of single statements, so a
//! caller that goes away leaves nothing behind, and nothing that is read waits for the writer.

mod actors;
mod analyses;
mod count;
mod curations;
mod export;
mod figures;
mod heading;
mod history;
mod outlets;
mod reports;
mod speaker;
mod statements;
mod watch;
mod withdrawals;
mod wordings;

use std::cmp::Reverse;

use domain::{Error, Position, Result, Timestamp};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, SimpleExpr},
};

use crate::row;

pub use actors::LOOKUP_MAX;
pub use analyses::ANALYSES_MAX;
pub use count::COUNT_MAX;
pub use export::SeriesRelations;
pub use history::HISTORY_FIGURES_MAX;
pub use reports::REVISIONS_MAX;
pub use wordings::WORDINGS_COMPARED_MAX;

/// Keeps rows published in a span of time.
fn published<C: ColumnTrait>(
    column: C,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
) -> Condition {
    Condition::all()
        .add_option(from.map(|t| column.gte(t.0)))
        .add_option(to.map(|t| column.lt(t.0)))
}

/// Keeps reports of an outlet that were published in a span of time.
fn of_report(outlet: Option<&str>, from: Option<Timestamp>, to: Option<Timestamp>) -> Condition {
    use row::report::Column;
    published(Column::Published, from, to).add_option(outlet.map(|name| Column::Outlet.eq(name)))
}

/// The same of rows that have columns of their own for both.
fn of_row<C: ColumnTrait>(
    [at, by]: [C; 2],
    outlet: Option<&str>,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
) -> Condition {
    published(at, from, to).add_option(outlet.map(|name| by.eq(row::key_of(name))))
}

/// Rows of the entries behind `after` and up to `through`.
fn stretch<C: ColumnTrait>(seq: C, after: Position, through: Position) -> Condition {
    let first = |position: Position| row::seq_start(position.saturating_add(1));
    Condition::all()
        .add(seq.gte(first(after)))
        .add(seq.lt(first(through)))
}

/// Rows of the entry at `position`.
fn of_entry<C: ColumnTrait>(seq: C, position: Position) -> Condition {
    stretch(seq, position.saturating_sub(1), position)
}

/// Orders rows with the same id: the newest analysis first, and of one analysis in reading order.
fn newest_first(seq: i64) -> (Reverse<Position>, i64) {
    (Reverse(row::position_of(seq)), seq)
}

/// Keeps rows behind `key` in a list that runs downwards by `columns`: one comparison of tuples,
/// which both engines answer by walking an index.
fn behind<const N: usize>(columns: [SimpleExpr; N], key: [i64; N]) -> SimpleExpr {
    Expr::tuple(columns).lt(Expr::tuple(key.map(Expr::value)))
}

/// What a list of statements or figures runs along, downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Along {
    /// An index of its own table.
    Own,
    /// The reports that are shown, each with its rows: for lists that only ask what the report knows.
    Reports,
}

/// The columns that a list of a table's rows is sorted by.
struct Order<C> {
    seq: C,
    published: C,
    report_key: C,
    rank: C,
}

impl<C: ColumnTrait> Order<C> {
    fn columns(&self, along: Along) -> [SimpleExpr; 3] {
        use row::report::Column;
        let rank = column(self.rank);
        match along {
            Along::Own => [column(self.published), column(self.report_key), rank],
            Along::Reports => [column(Column::Published), column(Column::ReportKey), rank],
        }
    }

    /// `query` in this order, behind the row at the place `after`.
    fn sorted<E: EntityTrait>(
        &self,
        query: Select<E>,
        along: Along,
        after: Option<speaker::Place>,
    ) -> Select<E> {
        let mut query = query;
        if let Some((published, report, rank)) = after {
            let key = [published, report, i64::from(rank)];
            query = query.filter(behind(self.columns(along), key));
            if along == Along::Reports {
                // The tuple is of two tables; this is of the one whose index is walked.
                query = query.filter(column(row::report::Column::Published).lte(published));
            }
        }
        let [published, report, rank] = self.columns(along);
        query
            .order_by_desc(published)
            .order_by_desc(report)
            .order_by_desc(rank)
    }

    /// Keeps rows of an outlet that were published in a span of time; `by` is the column of the outlet.
    fn of_report(
        &self,
        along: Along,
        by: C,
        outlet: Option<&str>,
        from: Option<Timestamp>,
        to: Option<Timestamp>,
    ) -> Condition {
        match along {
            Along::Own => of_row([self.published, by], outlet, from, to),
            Along::Reports => of_report(outlet, from, to),
        }
    }

    /// Joins the reports whose rows `query` wants, where it runs along them.
    fn joined<E: EntityTrait>(&self, mut query: Select<E>, along: Along) -> Select<E> {
        if along == Along::Reports {
            let first = column(row::report::Column::Position).mul(row::seq_start(1));
            let end = first.clone().add(row::seq_start(1));
            let within = Condition::all()
                .add(column(self.seq).gte(first))
                .add(column(self.seq).lt(end));
            let reports = row::report::Entity;
            QuerySelect::query(&mut query).join(JoinType::InnerJoin, reports, within);
        }
        query
    }
}

fn column<C: ColumnTrait>(column: C) -> SimpleExpr {
    Expr::col(column.as_column_ref())
}

/// Reads again where the catalog changed in between, a few times: whoever judges a report looks at it
/// just then.
async fn untorn<T, F>(read: impl Fn() -> F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    for _ in 0..3 {
        match read().await {
            Err(Error::Unavailable { source: None, .. }) => (),
            answer => return answer,
        }
    }
    read().await
}

/// Rows that another row points to are gone: the catalog was reset, or they were withdrawn or moved,
/// between two statements.
fn torn() -> Error {
    Error::Unavailable {
        message: "the catalog changed while it was read".into(),
        source: None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn what_changed_while_it_was_read_is_read_again() {
        let reads = AtomicUsize::new(0);
        let torn_at_first = |times: usize| {
            let reads = &reads;
            reads.store(0, Ordering::Relaxed);
            move || async move {
                match reads.fetch_add(1, Ordering::Relaxed) < times {
                    true => Err(torn()),
                    false => Ok(()),
                }
            }
        };
        for times in 0..4 {
            untorn(torn_at_first(times)).await.unwrap();
        }
        assert!(untorn(torn_at_first(4)).await.is_err());
        assert_eq!(reads.load(Ordering::Relaxed), 4);
    }
}
