//! Entries that record revisions, as many at a time as there are.

use std::collections::{HashMap, HashSet};

use domain::{Entry, Result};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{
    insert,
    rows::{self, EntryRows},
};
use crate::{error::database, row};

/// Applies entries that record revisions, or nothing any more.
pub(super) async fn apply<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    let batch = Batch::read(connection, entries).await?;
    batch.write(connection).await
}

/// What a report is shown by, while a batch is worked out.
struct Shown {
    captured: i64,
    /// Position of the entry that recorded the revision.
    recorded: i64,
    /// [`row::revision::Model::position`].
    position: i64,
    revisions: i32,
    /// The position that the database shows before this batch.
    before: Option<i64>,
}

struct Batch {
    entries: Vec<EntryRows>,
    shown: HashMap<String, Shown>,
}

impl Batch {
    async fn read<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<Self> {
        let rows = entries
            .iter()
            .filter_map(|entry| rows::of(entry).transpose());
        let mut rows = rows.collect::<Result<Vec<_>>>()?;
        let mut known = known_revisions(connection, &rows).await?;
        // The ledger records a text of a report once; should it ever repeat one, the first stands.
        rows.retain(|entry| known.insert(entry.revision.id.clone()));
        let shown = shown_reports(connection, &rows).await?;
        let mut batch = Self {
            entries: rows,
            shown,
        };
        batch.choose_heads();
        Ok(batch)
    }

    /// Whatever the order of arrival, the latest capture is shown; of equal ones the last recorded.
    fn choose_heads(&mut self) {
        for EntryRows { revision, .. } in &self.entries {
            let (captured, position) = (revision.captured, revision.position);
            let shown = self.shown.entry(revision.report.clone()).or_insert(Shown {
                captured,
                recorded: position,
                position,
                revisions: 0,
                before: None,
            });
            shown.revisions += 1;
            if (captured, position) > (shown.captured, shown.recorded) {
                (shown.captured, shown.recorded) = (captured, position);
                shown.position = position;
            }
        }
        let shown = &self.shown;
        for entry in &mut self.entries {
            let position = entry.revision.position;
            let head = shown
                .get(&entry.revision.report)
                .is_some_and(|s| s.position == position);
            entry.set_head(head);
        }
    }

    async fn write<C: ConnectionTrait>(self, connection: &C) -> Result<()> {
        for shown in self.shown.values() {
            if let Some(before) = shown.before.filter(|before| *before != shown.position) {
                super::supersede(connection, before).await?;
            }
        }
        let mut sheets = insert::Sheets::default();
        for entry in self.entries {
            let shown = self.shown.get(&entry.revision.report);
            let revisions = shown.map_or(1, |s| s.revisions);
            sheets.add(entry, revisions);
        }
        for (id, shown) in &self.shown {
            if shown.before == Some(shown.position) {
                sheets.count(id, shown.revisions);
            }
        }
        sheets.write(connection).await
    }
}

async fn known_revisions<C: ConnectionTrait>(
    connection: &C,
    rows: &[EntryRows],
) -> Result<HashSet<String>> {
    let mut known = HashSet::new();
    for chunk in rows.chunks(insert::LOOKUP) {
        let ids = chunk.iter().map(|entry| entry.revision.id.as_str());
        let found: Vec<String> = row::revision::Entity::find()
            .select_only()
            .column(row::revision::Column::Id)
            .filter(row::revision::Column::Id.is_in(ids))
            .into_tuple()
            .all(connection)
            .await
            .map_err(database)?;
        known.extend(found);
    }
    Ok(known)
}

async fn shown_reports<C: ConnectionTrait>(
    connection: &C,
    rows: &[EntryRows],
) -> Result<HashMap<String, Shown>> {
    let mut shown = HashMap::new();
    for chunk in rows.chunks(insert::LOOKUP) {
        let ids = chunk.iter().map(|entry| entry.revision.report.as_str());
        let found = row::report::Entity::find().filter(row::report::Column::Id.is_in(ids));
        for report in found.all(connection).await.map_err(database)? {
            let row::report::Model {
                id,
                captured,
                recorded,
                position,
                revisions,
                ..
            } = report;
            let before = Some(position);
            shown.insert(
                id,
                Shown {
                    captured,
                    recorded,
                    position,
                    revisions,
                    before,
                },
            );
        }
    }
    Ok(shown)
}
