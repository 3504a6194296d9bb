//! Copying a ledger whole, from any store to any other: backup, restore and change of backend.

use domain::{Error, Head, Result};
use futures_util::TryStreamExt;
use sea_orm::{
    AccessMode, ActiveModelTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, EntityTrait, IntoActiveModel, IsolationLevel, Iterable, PrimaryKeyToColumn,
    QueryOrder, QuerySelect, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use crate::backend::{Backend, begin};
use crate::error::store;
use crate::insert::insert;
use crate::options::Options;
use crate::read::head_of;
use crate::row::{addendum, capture, checkpoint, entry, head, node, rejection, report, revision};

/// Rows written in one statement, where each may hold megabytes, and where none does.
const LARGE: usize = 16;
const SMALL: usize = 512;

/// Copies the ledger at `from` into the empty or absent one at `to`, and answers the head as
/// copied. `progress` is told of rows copied so far, of all tables together.
///
/// Consistent: the copy is the ledger of one instant, although others go on recording meanwhile; a
/// file of SQLite is read beside the service that has it open. Atomic: all is written in one
/// transaction, so that an interrupted copy leaves `to` empty. Exact: entries keep position, time,
/// bytes and leaf hash, the store its identity, so that followers go on with the copy where they
/// were with the original. Only one of the two may record from then on. Memory: sixteen captures.
///
/// What was copied is as sound as `from` was: [`Ledger::verify`](crate::Ledger::verify) and
/// [`Ledger::verify_identities`](crate::Ledger::verify_identities) of the copy tell.
///
/// # Errors
/// `Invalid` where `to` holds a ledger already, or for a bad URL; `Unavailable` where a store does
/// not answer or, on SQLite, does not exist or is in use as the target; `Exhausted` where there is
/// no room.
pub async fn copy(from: &str, to: &str, progress: impl FnMut(u64)) -> Result<Head> {
    let source = Backend::new(&Options::new(from))?;
    let mut target = Backend::new(&Options::new(to))?;
    let source = source.readers(1).await;
    let source = source.map_err(|e| store("open the ledger that is copied", &e))?;
    let lock = target.lock()?;
    target.migrate().await?;
    let target = target.writer().await;
    let target = target.map_err(|e| store("open the copy", &e))?;
    let copied = transfer(&source, &target, progress).await;
    let _ = source.close().await;
    let closed = target.close().await;
    drop(lock);
    let head = copied?;
    closed.map_err(|e| store("close the copy", &e))?;
    Ok(head)
}

async fn transfer(
    source: &DatabaseConnection,
    target: &DatabaseConnection,
    mut progress: impl FnMut(u64),
) -> Result<Head> {
    let read = |e| store("read the ledger that is copied", &e);
    let write = |e| store("write the copy", &e);
    let from = snapshot(source).await.map_err(read)?;
    let to = begin(target).await.map_err(write)?;
    be_patient(&to).await.map_err(write)?;
    claim(&to).await?;
    let mut copied = 0;
    let mut told = |rows: u64| {
        copied += rows;
        progress(copied);
    };
    table::<entry::Entity>(&from, &to, LARGE, &mut told).await?;
    table::<capture::Entity>(&from, &to, LARGE, &mut told).await?;
    table::<report::Entity>(&from, &to, SMALL, &mut told).await?;
    table::<revision::Entity>(&from, &to, SMALL, &mut told).await?;
    table::<addendum::Entity>(&from, &to, SMALL, &mut told).await?;
    table::<node::Entity>(&from, &to, SMALL, &mut told).await?;
    table::<checkpoint::Entity>(&from, &to, SMALL, &mut told).await?;
    table::<rejection::Entity>(&from, &to, SMALL, &mut told).await?;
    let end = head::Entity::find_by_id(1_i16).one(&from).await;
    let end = end.map_err(read)?;
    let end = end.ok_or_else(|| Error::DataLoss("the head row is missing".into()))?;
    let head = head_of(&end)?;
    let row = end.into_active_model().reset_all();
    head::Entity::update(row)
        .exec_without_returning(&to)
        .await
        .map_err(write)?;
    to.commit().await.map_err(write)?;
    Ok(head)
}

/// A transaction that reads all tables as they are at one instant, however long it takes.
async fn snapshot(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let transaction = db
        .begin_with_options(TransactionOptions {
            isolation_level: (!sqlite).then_some(IsolationLevel::RepeatableRead),
            access_mode: (!sqlite).then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: sqlite.then_some(SqliteTransactionMode::Deferred),
        })
        .await?;
    be_patient(&transaction).await?;
    Ok(transaction)
}

/// Lifts, for this transaction, the bounds that suit short ones.
async fn be_patient(transaction: &DatabaseTransaction) -> Result<(), DbErr> {
    if transaction.get_database_backend() == DbBackend::Sqlite {
        return Ok(());
    }
    for bound in ["statement_timeout", "idle_in_transaction_session_timeout"] {
        let lift = format!("SET LOCAL {bound} = 0");
        transaction.execute_unprepared(&lift).await?;
    }
    Ok(())
}

/// Locks the copy's head row, and refuses where something is there already.
async fn claim(to: &DatabaseTransaction) -> Result<()> {
    let end = head::Entity::find_by_id(1_i16).lock_exclusive().one(to);
    let end = end.await.map_err(|e| store("read the copy", &e))?;
    match end.map_or(0, |end| end.position) {
        0 => Ok(()),
        position => Err(Error::invalid(
            "to",
            "NOT_EMPTY",
            format!("holds a ledger of {position} entries already"),
        )),
    }
}

/// Copies the rows of one table, `at_most` in a statement; `told` hears how many each brought.
async fn table<E>(
    from: &DatabaseTransaction,
    to: &DatabaseTransaction,
    at_most: usize,
    told: &mut impl FnMut(u64),
) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let read = |e| store("read the ledger that is copied", &e);
    // In the order of the key, which fills the copy's trees from the left.
    let select = E::PrimaryKey::iter().fold(E::find(), |select, key| {
        select.order_by_asc(key.into_column())
    });
    let mut pages = select.stream(from).await.map_err(read)?.try_chunks(at_most);
    while let Some(page) = pages.try_next().await.map_err(|e| read(e.1))? {
        let rows = page
            .into_iter()
            .map(|row| row.into_active_model().reset_all());
        let inserted = insert(to, rows.collect(), None).await;
        told(inserted.map_err(|e| store("write the copy", &e))?);
    }
    Ok(())
}
