//! The revisions that a page of objects stands in, read at once.

use std::collections::{HashMap, HashSet};

use domain::{Position, Result, Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};

use super::torn;
use crate::{
    Heading,
    error::database,
    payload::{self, Body},
    row,
    row::revision::Column,
    store::Store,
};

/// A row of `catalog_revision` without its payload.
#[derive(Debug, FromQueryResult)]
pub(super) struct Row {
    pub(super) position: i64,
    id: String,
    report: String,
    outlet: String,
    url: String,
    own_id: String,
    language: String,
    title: String,
    published: i64,
    captured: i64,
}

/// The columns of [`Row`].
pub(super) const COLUMNS: [Column; 10] = [
    Column::Position,
    Column::Id,
    Column::Report,
    Column::Outlet,
    Column::Url,
    Column::OwnId,
    Column::Language,
    Column::Title,
    Column::Published,
    Column::Captured,
];

impl Row {
    pub(super) fn into_view(self) -> Result<Heading> {
        Ok(Heading {
            report: self.report,
            revision: self.id,
            outlet: self.outlet,
            url: self.url,
            own_id: self.own_id,
            language: payload::language(&self.language)?,
            title: self.title,
            published: Timestamp(self.published),
            captured: Timestamp(self.captured),
            position: u64::try_from(self.position).unwrap_or(0),
        })
    }
}

/// The heading of a whole row.
pub(crate) fn of(row: &row::revision::Model) -> Result<Heading> {
    let row = row.clone();
    let heading = Row {
        position: row.position,
        id: row.id,
        report: row.report,
        outlet: row.outlet,
        url: row.url,
        own_id: row.own_id,
        language: row.language,
        title: row.title,
        published: row.published,
        captured: row.captured,
    };
    heading.into_view()
}

/// Positions of one lookup of headings, and of one of whole revisions.
const LOOKUP: usize = 500;
const WHOLE: usize = 100;

/// The headings of the revisions at `positions`; those that are gone are left out.
pub(super) async fn at(
    store: &Store,
    positions: impl IntoIterator<Item = Position>,
) -> Result<HashMap<Position, Heading>> {
    let mut positions: Vec<i64> = positions.into_iter().map(crate::apply::as_column).collect();
    positions.sort_unstable();
    positions.dedup();
    let mut headings = HashMap::with_capacity(positions.len());
    for chunk in positions.chunks(LOOKUP) {
        let rows = row::revision::Entity::find()
            .select_only()
            .columns(COLUMNS)
            .filter(Column::Position.is_in(chunk.iter().copied()))
            .into_model::<Row>()
            .all(&store.read)
            .await
            .map_err(database)?;
        for row in rows {
            let heading = row.into_view()?;
            headings.insert(heading.position, heading);
        }
    }
    Ok(headings)
}

/// What `rows` are of, in their order: `view` gets each row with its revision, opened. `seq` is the row's
/// place in the ledger. [`Error::Unavailable`](domain::Error::Unavailable) where a revision is gone.
pub(super) async fn within<M, V>(
    store: &Store,
    rows: Vec<M>,
    seq: impl Fn(&M) -> i64,
    view: impl Fn(M, &Heading, &Body) -> Result<V>,
) -> Result<Vec<V>> {
    let mut views = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter().peekable();
    let at = |row: &M| crate::apply::as_column(row::position_of(seq(row)));
    while rows.peek().is_some() {
        let mut positions = HashSet::new();
        let mut some = Vec::new();
        while let Some(row) =
            rows.next_if(|row| positions.contains(&at(row)) || positions.len() < WHOLE)
        {
            positions.insert(at(&row));
            some.push(row);
        }
        let revisions = row::revision::Entity::find()
            .filter(Column::Position.is_in(positions))
            .all(&store.read)
            .await
            .map_err(database)?;
        let revisions: HashMap<_, _> = revisions.into_iter().map(|r| (r.position, r)).collect();
        // Rows of one revision follow one another.
        let mut open: Option<(i64, Heading, Body)> = None;
        for row in some {
            let position = at(&row);
            let (_, heading, body) = match open.take_if(|(stands, ..)| *stands == position) {
                Some(opened) => open.insert(opened),
                None => {
                    let revision = revisions.get(&position).ok_or_else(torn)?;
                    open.insert((position, of(revision)?, Body::open(&revision.payload)?))
                }
            };
            views.push(view(row, heading, body)?);
        }
    }
    Ok(views)
}
