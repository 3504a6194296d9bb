//! Where the errors of the database and of the index engine end.

use domain::Error;
use sea_orm::{DbErr, RuntimeErr, sqlx};
use tantivy::TantivyError;

/// What a failed database call means to the caller: lost connections, full pools and locked files
/// are [`Error::Unavailable`], a full disk is [`Error::Exhausted`], the rest is a bug.
pub(crate) fn database(error: DbErr) -> Error {
    let what = "the catalog's database";
    let kind = match &error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => Kind::Unavailable,
        DbErr::Exec(RuntimeErr::SqlxError(e)) | DbErr::Query(RuntimeErr::SqlxError(e)) => {
            sqlx_kind(e)
        }
        _ => Kind::Bug,
    };
    match kind {
        Kind::Unavailable => Error::unavailable(format!("{what} does not answer"), error),
        Kind::Full => Error::Exhausted(format!("{what} has no space left: {error}")),
        Kind::Bug => Error::internal(format!("{what} refused a statement"), error),
    }
}

/// What a failed index call means: the files are damaged or the disk does not take writes, and
/// either way full text does not answer until the index is rebuilt or the disk is back.
pub(crate) fn index(error: TantivyError) -> Error {
    match error {
        TantivyError::InvalidArgument(_) | TantivyError::SchemaError(_) => {
            Error::internal("the index refused a request", error)
        }
        _ => Error::unavailable("the full-text index does not answer", error),
    }
}

enum Kind {
    Unavailable,
    Full,
    Bug,
}

fn sqlx_kind(error: &sqlx::Error) -> Kind {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => Kind::Unavailable,
        sqlx::Error::Database(e) => match e.code().as_deref() {
            // SQLite: BUSY, LOCKED and their extended forms, IOERR, CANTOPEN; FULL.
            Some("5" | "6" | "261" | "262" | "517" | "10" | "14") => Kind::Unavailable,
            Some("13" | "53100" | "53200") => Kind::Full,
            // PostgreSQL: connection, too many connections, operator intervention, lock timeouts.
            Some(code)
                if ["08", "53", "57"]
                    .iter()
                    .any(|class| code.starts_with(class)) =>
            {
                Kind::Unavailable
            }
            Some("40001" | "40P01" | "55P03" | "25006") => Kind::Unavailable,
            _ => Kind::Bug,
        },
        _ => Kind::Bug,
    }
}
