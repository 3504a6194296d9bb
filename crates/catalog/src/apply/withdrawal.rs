//! Entries that withdraw: content is deleted, and what is left of the report is shown anew.

use domain::{Entry, EntryBody, Position, Result, Withdrawal};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{as_column, curations, insert::LOOKUP};
use crate::{error::database, row};

/// Applies withdrawals, one after the other.
pub(super) async fn apply<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    for entry in entries {
        let Some(EntryBody::Withdrawal(withdrawal)) = &entry.body else {
            continue;
        };
        remove(connection, withdrawal).await?;
        remember(connection, entry, withdrawal).await?;
        show_what_is_left(connection, &withdrawal.report_id, entry.position).await?;
        curations::withdraw(connection, withdrawal).await?;
    }
    Ok(())
}

/// Deletes the rows of what is withdrawn, of every analysis.
async fn remove<C: ConnectionTrait>(connection: &C, withdrawal: &Withdrawal) -> Result<()> {
    use row::revision::{Column, Entity};
    let only = withdrawal.revision_id.as_ref();
    let withdrawn = Condition::all()
        .add(Column::Report.eq(&withdrawal.report_id))
        .add_option(only.map(|id| Column::Id.eq(id)));
    let positions: Vec<i64> = Entity::find()
        .select_only()
        .column(Column::Position)
        .filter(withdrawn)
        .into_tuple()
        .all(connection)
        .await
        .map_err(database)?;
    for position in &positions {
        super::clear(connection, *position).await?;
    }
    for some in positions.chunks(LOOKUP) {
        let rows = Entity::delete_many().filter(Column::Position.is_in(some.iter().copied()));
        rows.exec(connection).await.map_err(database)?;
    }
    Ok(())
}

async fn remember<C: ConnectionTrait>(
    connection: &C,
    entry: &Entry,
    withdrawal: &Withdrawal,
) -> Result<()> {
    let Withdrawal {
        report_id,
        revision_id,
        reason,
        requested_by,
    } = withdrawal.clone();
    let row: row::withdrawal::ActiveModel = row::withdrawal::Model {
        position: as_column(entry.position),
        report: report_id,
        revision: revision_id.unwrap_or_default(),
        recorded: entry.recorded.0,
        reason: super::column(&reason),
        requested_by: super::column(&requested_by),
    }
    .into();
    let insert = row::withdrawal::Entity::insert(row).exec_without_returning(connection);
    insert.await.map(drop).map_err(database)
}

/// Shows the latest capture that is left of the report as if the entry at `position` had recorded
/// it: so streams tell it and the index takes it in. It is the same whether the one shown before is
/// gone or another one is: a follower that never saw the content withdrawn cannot know which.
async fn show_what_is_left<C: ConnectionTrait>(
    connection: &C,
    report: &str,
    position: Position,
) -> Result<()> {
    use row::revision::Column;
    let left: Vec<(i64, i64, i64, i64, String, String)> = row::revision::Entity::find()
        .select_only()
        .columns([
            Column::Position,
            Column::Recorded,
            Column::Captured,
            Column::Published,
            Column::Outlet,
            Column::Language,
        ])
        .filter(Column::Report.eq(report))
        .filter(Column::Newest.eq(true))
        .order_by_desc(Column::Captured)
        .order_by_desc(Column::Recorded)
        .into_tuple()
        .all(connection)
        .await
        .map_err(database)?;
    let revisions = i32::try_from(left.len()).unwrap_or(i32::MAX);
    let Some((stands, recorded, captured, published, outlet, language)) = left.into_iter().next()
    else {
        let gone = row::report::Entity::delete_by_id(report.to_owned());
        return gone.exec(connection).await.map(drop).map_err(database);
    };
    show_at(connection, stands, position).await?;
    use row::report::Column as Shown;
    row::report::Entity::update_many()
        .col_expr(Shown::Outlet, Expr::value(outlet))
        .col_expr(Shown::Language, Expr::value(language))
        .col_expr(Shown::Published, Expr::value(published))
        .col_expr(Shown::Captured, Expr::value(captured))
        .col_expr(Shown::Recorded, Expr::value(recorded))
        .col_expr(Shown::Position, Expr::value(as_column(position)))
        .col_expr(Shown::Revisions, Expr::value(revisions))
        .filter(Shown::Id.eq(report))
        .exec(connection)
        .await
        .map(drop)
        .map_err(database)
}

/// Moves the rows that stand at one position to a later one, where nothing stands, and shows them.
async fn show_at<C: ConnectionTrait>(connection: &C, from: i64, to: Position) -> Result<()> {
    super::shift(connection, from, as_column(to)).await?;
    let (first, end) = super::seqs(as_column(to));
    macro_rules! show {
        ($($table:ident),*) => {$(
            row::$table::Entity::update_many()
                .col_expr(row::$table::Column::Head, Expr::value(true))
                .filter(row::$table::Column::Seq.gte(first))
                .filter(row::$table::Column::Seq.lt(end))
                .exec(connection)
                .await
                .map_err(database)?;
        )*};
    }
    show!(statement, figure, figure_place);
    Ok(())
}
