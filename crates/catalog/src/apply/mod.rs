//! Applying entries of the ledger: one transaction for the rows and the position.

mod insert;
mod rows;

use std::collections::{HashMap, HashSet};

use domain::{Entry, Error, Position, Result, merkle::Frontier};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr,
};

use crate::{error::database, row, store::Store};
use rows::EntryRows;

/// What a follower has proven to itself of the ledger whose entries it applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    /// The Merkle tree over all entries up to the last one applied.
    pub frontier: Frontier,
    /// The last signed checkpoint that agreed with that tree, as a note; empty before the first.
    pub checkpoint: String,
}

/// Applies `entries` behind the stored position and returns the new one.
///
/// Atomic: all of them or none. Idempotent: entries at or below the stored position are skipped.
/// In order: an entry that does not follow the one before it is [`Error::DataLoss`] and nothing is
/// written. Durable with the next checkpoint of the engine; what is lost with a power cut is read
/// from the ledger again, because the position is lost with it.
pub(crate) async fn apply(
    store: &Store,
    entries: &[Entry],
    witness: Option<&Witness>,
) -> Result<Position> {
    let transaction = store.begin().await?;
    let meta = row::meta::Entity::find_by_id(1)
        .one(&transaction)
        .await
        .map_err(database)?;
    let meta = meta.ok_or_else(|| Error::DataLoss("the catalog's position is gone".into()))?;
    let applied = u64::try_from(meta.position).unwrap_or(0);
    let fresh = following(entries, applied)?;
    let Some(last) = fresh.last() else {
        return Ok(applied);
    };
    let position = last.position;
    let batch = Batch::read(&transaction, fresh).await?;
    batch.write(&transaction).await?;
    let mut update = row::meta::Entity::update_many()
        .col_expr(
            row::meta::Column::Position,
            Expr::value(as_column(position)),
        )
        .filter(row::meta::Column::Id.eq(1));
    if let Some(Witness {
        frontier,
        checkpoint,
    }) = witness
    {
        use row::meta::Column;
        update = update
            .col_expr(Column::Frontier, Expr::value(frontier.to_bytes()))
            .col_expr(Column::Checkpoint, Expr::value(checkpoint.as_str()));
    }
    update.exec(&transaction).await.map_err(database)?;
    transaction.commit().await.map_err(database)?;
    Ok(position)
}

/// Forgets everything that was applied, in one transaction, and draws a new incarnation.
pub(crate) async fn forget(store: &Store) -> Result<()> {
    let transaction = store.begin().await?;
    macro_rules! empty {
        ($($table:ident),*) => {
            $(row::$table::Entity::delete_many().exec(&transaction).await.map_err(database)?;)*
        };
    }
    empty!(figure_place, figure, statement, revision, report, meta);
    let meta: row::meta::ActiveModel = crate::store::blank_meta().into();
    let meta = row::meta::Entity::insert(meta).exec_without_returning(&transaction);
    meta.await.map_err(database)?;
    transaction.commit().await.map_err(database)
}

/// Remembers the ledger that entries come from.
pub(crate) async fn bind(store: &Store, ledger: &str) -> Result<()> {
    row::meta::Entity::update_many()
        .col_expr(row::meta::Column::Ledger, Expr::value(ledger))
        .filter(row::meta::Column::Id.eq(1))
        .exec(&store.write)
        .await
        .map(drop)
        .map_err(database)
}

/// Remembers a checkpoint that agrees with the tree kept.
pub(crate) async fn attest(store: &Store, checkpoint: &str) -> Result<()> {
    row::meta::Entity::update_many()
        .col_expr(row::meta::Column::Checkpoint, Expr::value(checkpoint))
        .filter(row::meta::Column::Id.eq(1))
        .exec(&store.write)
        .await
        .map(drop)
        .map_err(database)
}

/// A position as its column holds it.
pub(crate) fn as_column(position: Position) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

fn following(entries: &[Entry], applied: Position) -> Result<&[Entry]> {
    let fresh = &entries[entries.partition_point(|e| e.position <= applied)..];
    for (entry, expected) in fresh.iter().zip(applied + 1..) {
        if entry.position != expected {
            let given = entry.position;
            let message = format!("entry {given} came where entry {expected} was due");
            return Err(Error::DataLoss(message));
        }
    }
    Ok(fresh)
}

/// What a report is shown by, while a batch is worked out.
struct Shown {
    captured: i64,
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
                position,
                revisions: 0,
                before: None,
            });
            shown.revisions += 1;
            if (captured, position) > (shown.captured, shown.position) {
                (shown.captured, shown.position) = (captured, position);
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
                supersede(connection, before).await?;
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
                position,
                revisions,
                ..
            } = report;
            let before = Some(position);
            shown.insert(
                id,
                Shown {
                    captured,
                    position,
                    revisions,
                    before,
                },
            );
        }
    }
    Ok(shown)
}

/// Takes the rows of the revision at `position` out of the lists.
async fn supersede<C: ConnectionTrait>(connection: &C, position: i64) -> Result<()> {
    let position = u64::try_from(position).unwrap_or(0);
    let (first, end) = (row::seq_start(position), row::seq_start(position + 1));
    macro_rules! hide {
        ($($table:ident),*) => {$(
            row::$table::Entity::update_many()
                .col_expr(row::$table::Column::Head, Expr::value(false))
                .filter(row::$table::Column::Seq.gte(first))
                .filter(row::$table::Column::Seq.lt(end))
                .exec(connection)
                .await
                .map_err(database)?;
        )*};
    }
    hide!(statement, figure, figure_place);
    Ok(())
}
