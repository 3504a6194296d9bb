//! Applying entries of the ledger: one transaction for the rows and the position.

mod analyses;
mod curations;
mod insert;
mod revisions;
mod rows;
mod withdrawal;

use domain::{Entry, EntryBody, Error, Merges, Position, Result, Subject, merkle::Frontier};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};

use crate::{error::database, row, store::Store};

pub(crate) use curations::{curated, merges};
pub(crate) use rows::family;

/// What a follower has proven to itself of the ledger whose entries it applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    /// The Merkle tree over all entries up to the last one applied.
    pub frontier: Frontier,
    /// The last signed checkpoint that agreed with that tree, as a note; empty before the first.
    pub checkpoint: String,
}

/// What applying has done.
#[derive(Clone, Debug)]
pub(crate) struct Done {
    /// The stored position.
    pub(crate) position: Position,
    /// Content was removed.
    pub(crate) has_withdrawn: bool,
    /// Who is one from now on, where that was judged anew.
    pub(crate) merges: Option<Merges>,
}

/// Applies `entries` behind the stored position and says what that did.
///
/// Atomic: all of them or none. Idempotent: entries at or below the stored position are skipped.
/// In order: an entry that does not follow the one before it is [`Error::DataLoss`] and nothing is
/// written. Durable with the next checkpoint of the engine; what is lost with a power cut is read
/// from the ledger again, because the position is lost with it.
pub(crate) async fn apply(
    store: &Store,
    entries: &[Entry],
    witness: Option<&Witness>,
) -> Result<Done> {
    let transaction = store.begin().await?;
    let meta = row::meta::Entity::find_by_id(1)
        .one(&transaction)
        .await
        .map_err(database)?;
    let meta = meta.ok_or_else(|| Error::DataLoss("the catalog's position is gone".into()))?;
    let applied = u64::try_from(meta.position).unwrap_or(0);
    let fresh = following(entries, applied)?;
    let Some(last) = fresh.last() else {
        return Ok(Done {
            position: applied,
            has_withdrawn: false,
            merges: None,
        });
    };
    let position = last.position;
    for alike in fresh.chunk_by(|one, next| Kind::of(one) == Kind::of(next)) {
        match Kind::of(&alike[0]) {
            Kind::Revision => revisions::apply(&transaction, alike).await?,
            Kind::Analysis => analyses::apply(&transaction, alike).await?,
            Kind::Withdrawal => withdrawal::apply(&transaction, alike).await?,
            Kind::Curation => curations::apply(&transaction, alike).await?,
        }
        curations::follow(&transaction, alike).await?;
    }
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
    let merges = match fresh.iter().any(is_about_actors) {
        true => Some(curations::merges(&transaction).await?),
        false => None,
    };
    transaction.commit().await.map_err(database)?;
    let has_withdrawn = fresh.iter().any(|e| Kind::of(e) == Kind::Withdrawal);
    Ok(Done {
        position,
        has_withdrawn,
        merges,
    })
}

/// Whether an entry judges who is one with whom.
fn is_about_actors(entry: &Entry) -> bool {
    let Some(EntryBody::Curation(curation)) = &entry.body else {
        return false;
    };
    matches!(curation.judgement.subject(), Subject::Actors(..))
}

/// Entries of one kind that follow one another are applied together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Revision,
    Analysis,
    Withdrawal,
    Curation,
}

impl Kind {
    fn of(entry: &Entry) -> Self {
        match entry.body {
            // Adds nothing, and parts no revisions.
            None | Some(EntryBody::Revision { .. }) => Self::Revision,
            Some(EntryBody::Analysis { .. }) => Self::Analysis,
            Some(EntryBody::Withdrawal(_)) => Self::Withdrawal,
            Some(EntryBody::Curation(_)) => Self::Curation,
        }
    }
}

/// Forgets everything that was applied, in one transaction, and draws a new incarnation.
pub(crate) async fn forget(store: &Store) -> Result<()> {
    let transaction = store.begin().await?;
    macro_rules! empty {
        ($($table:ident),*) => {
            $(row::$table::Entity::delete_many().exec(&transaction).await.map_err(database)?;)*
        };
    }
    empty!(
        figure_place,
        figure,
        statement,
        revision,
        report,
        withdrawal,
        curation,
        meta
    );
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

/// Text as a column can hold it: PostgreSQL has no NUL. A payload keeps the original.
fn column(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
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

/// The `seq` of the first row that stands at a position, and of the first behind it.
fn seqs(position: i64) -> (i64, i64) {
    let position = u64::try_from(position).unwrap_or(0);
    (row::seq_start(position), row::seq_start(position + 1))
}

/// Deletes the statements and figures that stand at `position`.
async fn clear<C: ConnectionTrait>(connection: &C, position: i64) -> Result<()> {
    let (first, end) = seqs(position);
    macro_rules! delete {
        ($($table:ident),*) => {$(
            row::$table::Entity::delete_many()
                .filter(row::$table::Column::Seq.gte(first))
                .filter(row::$table::Column::Seq.lt(end))
                .exec(connection)
                .await
                .map_err(database)?;
        )*};
    }
    delete!(figure_place, figure, statement);
    Ok(())
}

/// Takes the rows of the revision at `position` out of the lists, back to where its analysis was
/// recorded, and answers where that is: withdrawals and judgements may have moved it on, and a
/// follower that never saw what was withdrawn moved it at others.
async fn supersede<C: ConnectionTrait>(connection: &C, position: i64) -> Result<i64> {
    let (first, end) = seqs(position);
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
    use row::revision::{Column, Entity};
    let analysed: Option<i64> = Entity::find_by_id(position)
        .select_only()
        .column(Column::Analysed)
        .into_tuple()
        .one(connection)
        .await
        .map_err(database)?;
    let analysed = analysed.unwrap_or(position);
    if analysed != position {
        shift(connection, position, analysed).await?;
    }
    Ok(analysed)
}

/// Moves the rows that stand at one position to another one, where nothing stands.
async fn shift<C: ConnectionTrait>(connection: &C, from: i64, to: i64) -> Result<()> {
    let (first, end) = seqs(from);
    let by = seqs(to).0 - first;
    macro_rules! shift {
        ($($table:ident),*) => {$(
            use row::$table::Column as $table;
            row::$table::Entity::update_many()
                .col_expr($table::Seq, Expr::col($table::Seq).add(by))
                .filter($table::Seq.gte(first))
                .filter($table::Seq.lt(end))
                .exec(connection)
                .await
                .map_err(database)?;
        )*};
    }
    shift!(statement, figure, figure_place);
    row::revision::Entity::update_many()
        .col_expr(row::revision::Column::Position, Expr::value(to))
        .filter(row::revision::Column::Position.eq(from))
        .exec(connection)
        .await
        .map(drop)
        .map_err(database)
}
