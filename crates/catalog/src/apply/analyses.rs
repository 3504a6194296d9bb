//! Entries that read a revision anew: the newest analysis takes the place of the one before, which
//! stays readable where it stands.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::{Analysis, Entry, EntryBody, Marks, Result};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr,
};

use super::{
    as_column, column, curations,
    insert::{LOOKUP, Sheets},
    rows::AnalysisRows,
};
use crate::{
    error::database,
    payload::{Body, Items},
    row,
};

/// Applies analyses. One of a revision that is not there (it was withdrawn) adds nothing.
pub(super) async fn apply<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    let mut rest = entries;
    while !rest.is_empty() {
        // Of one revision one at a time: the next takes the place of this one.
        let mut revisions = HashSet::new();
        let apart = rest.iter().take_while(|entry| {
            analysis(entry).is_none_or(|(_, revision, _)| revisions.insert(revision))
        });
        let (some, others) = rest.split_at(apart.count());
        for chunk in some.chunks(LOOKUP) {
            replace(connection, chunk).await?;
        }
        rest = others;
    }
    Ok(())
}

fn analysis(entry: &Entry) -> Option<(&str, &str, &Analysis)> {
    match &entry.body {
        Some(EntryBody::Analysis {
            report_id,
            revision_id,
            analysis,
        }) => Some((report_id, revision_id, analysis)),
        _ => None,
    }
}

/// Applies analyses of different revisions, [`LOOKUP`] at most.
async fn replace<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    let given = entries.iter().filter_map(analysis);
    let mut revisions = revisions(connection, given.clone().map(|(_, id, _)| id)).await?;
    let shown = shown(connection, given.map(|(report, _, _)| report)).await?;
    let mut sheets = Sheets::default();
    let mut moved = Vec::new();
    for entry in entries {
        let Some((report, revision, analysis)) = analysis(entry) else {
            continue;
        };
        let Some(mut before) = revisions.remove(revision).filter(|r| r.report == report) else {
            continue;
        };
        let head = shown.get(report) == Some(&before.position);
        if head {
            before.position = super::supersede(connection, before.position).await?;
            moved.push((report, entry.position));
        }
        curations::restore(connection, &before).await?;
        let body = Body::open(&before.payload)?;
        make_older(connection, &before, &body).await?;
        let mut rows = AnalysisRows::of(entry.position, &before, analysis, &BTreeMap::new())?;
        rows.set_head(head);
        let payload = rows.items.with_text_of(&body)?;
        let after = row::revision::Model {
            position: as_column(entry.position),
            analysed: as_column(entry.position),
            analyser: column(&analysis.analyser),
            payload,
            uncurated: Vec::new(),
            ..before
        };
        sheets.add_analysis(after, rows);
    }
    sheets.write(connection).await?;
    for (report, position) in moved {
        use row::report::{Column, Entity};
        Entity::update_many()
            .col_expr(Column::Position, Expr::value(as_column(position)))
            .filter(Column::Id.eq(report))
            .exec(connection)
            .await
            .map_err(database)?;
    }
    Ok(())
}

/// Marks an analysis as one that another has followed, which takes the text along.
async fn make_older<C: ConnectionTrait>(
    connection: &C,
    before: &row::revision::Model,
    body: &Body,
) -> Result<()> {
    use row::revision::{Column, Entity};
    let read = curations::read(before, body)?;
    let mut items = Items::default();
    for statement in &read.statements {
        items.add_statement(statement, &Marks::default())?;
    }
    for figure in &read.figures {
        items.add_figure(figure, &Marks::default())?;
    }
    Entity::update_many()
        .col_expr(Column::Newest, Expr::value(false))
        .col_expr(Column::Payload, Expr::value(items.without_text()?))
        .filter(Column::Position.eq(before.position))
        .exec(connection)
        .await
        .map(drop)
        .map_err(database)
}

/// Revisions by their ids, with their newest analyses.
async fn revisions<C: ConnectionTrait>(
    connection: &C,
    ids: impl Iterator<Item = &str>,
) -> Result<HashMap<String, row::revision::Model>> {
    use row::revision::{Column, Entity};
    let found = Entity::find()
        .filter(Column::Id.is_in(ids))
        .filter(Column::Newest.eq(true));
    let found = found.all(connection).await.map_err(database)?;
    Ok(found.into_iter().map(|row| (row.id.clone(), row)).collect())
}

/// Where the head revisions of reports stand.
async fn shown<C: ConnectionTrait>(
    connection: &C,
    ids: impl Iterator<Item = &str>,
) -> Result<HashMap<String, i64>> {
    use row::report::{Column, Entity};
    let found: Vec<(String, i64)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Position])
        .filter(Column::Id.is_in(ids))
        .into_tuple()
        .all(connection)
        .await
        .map_err(database)?;
    Ok(found.into_iter().collect())
}
