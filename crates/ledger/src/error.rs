//! Where database errors end: the rest of the system knows [`domain::Error`] only.

use domain::Error;
use sea_orm::{DbErr, RuntimeErr, sqlx};

/// What kind of trouble a database error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Busy, deadlocked, restarting, unreachable: the same work may succeed later.
    Transient,
    /// The disk is full, or nearly.
    Full,
    /// The file or a page of it is damaged, or the log is not what it was.
    Damaged,
    /// A sync failed. What the operating system then holds of the file is unknown, and a second
    /// sync that succeeds proves nothing: only reading the file anew does.
    Sync,
    /// Anything else: a bug here or a database that is not ours.
    Other,
}

/// What errors of ours begin with that say that the log is not what it was.
const LOST: &str = "data loss: ";

/// An error that says that the log is not what it was.
pub(crate) fn lost(what: &str) -> DbErr {
    DbErr::Custom(format!("{LOST}{what}"))
}

/// What errors of ours begin with that say that too little of the disk is free.
const SHORT: &str = "short of room: ";

/// An error that says that too little of the disk is free.
pub(crate) fn short(free: u64, kept: u64) -> DbErr {
    DbErr::Custom(format!("{SHORT}{free} bytes are free, {kept} are kept so"))
}

/// Tells what kind of trouble `error` is.
pub(crate) fn trouble(error: &DbErr) -> Trouble {
    match error {
        DbErr::ConnectionAcquire(_) => Trouble::Transient,
        DbErr::Custom(message) if message.starts_with(LOST) => Trouble::Damaged,
        DbErr::Custom(message) if message.starts_with(SHORT) => Trouble::Full,
        DbErr::Conn(RuntimeErr::SqlxError(e))
        | DbErr::Exec(RuntimeErr::SqlxError(e))
        | DbErr::Query(RuntimeErr::SqlxError(e)) => driver(e),
        _ => Trouble::Other,
    }
}

fn driver(error: &sqlx::Error) -> Trouble {
    match error {
        sqlx::Error::Database(e) => match e.code() {
            Some(code)
                if e.try_downcast_ref::<sqlx::postgres::PgDatabaseError>()
                    .is_some() =>
            {
                postgres(&code)
            }
            Some(code) => code.parse().map_or(Trouble::Other, sqlite),
            None => Trouble::Other,
        },
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::BeginFailed => Trouble::Transient,
        _ => Trouble::Other,
    }
}

/// By SQLite's extended result code; its lowest byte is the primary one.
fn sqlite(code: i32) -> Trouble {
    const IOERR_FSYNC: i32 = 1034;
    const IOERR_DIR_FSYNC: i32 = 1290;
    match (code, code & 0xff) {
        (IOERR_FSYNC | IOERR_DIR_FSYNC, _) => Trouble::Sync,
        // BUSY, LOCKED, INTERRUPT, IOERR, READONLY, CANTOPEN, PROTOCOL
        (_, 5 | 6 | 8 | 9 | 10 | 14 | 15) => Trouble::Transient,
        (_, 13) => Trouble::Full,
        // CORRUPT, NOTADB
        (_, 11 | 26) => Trouble::Damaged,
        _ => Trouble::Other,
    }
}

/// By SQLSTATE.
fn postgres(code: &str) -> Trouble {
    match code {
        "53100" => Trouble::Full,
        "XX001" | "XX002" => Trouble::Damaged,
        // Read-only, lock timeout, serialisation failure, deadlock, statement timeout.
        "25006" | "55P03" | "40001" | "40P01" | "57014" => Trouble::Transient,
        // Connection, insufficient resources, operator intervention, idle transaction ended.
        _ if ["08", "53", "57P"]
            .iter()
            .any(|class| code.starts_with(class)) =>
        {
            Trouble::Transient
        }
        "25P03" => Trouble::Transient,
        _ => Trouble::Other,
    }
}

/// The error that callers see for a database error met while doing `what`.
pub(crate) fn store(what: &str, error: &DbErr) -> Error {
    match trouble(error) {
        Trouble::Transient | Trouble::Sync => {
            Error::unavailable(format!("the ledger's store cannot {what}"), error.clone())
        }
        Trouble::Full => {
            let why = match error {
                DbErr::Custom(message) => message.strip_prefix(SHORT),
                _ => None,
            };
            let why = why.map(|why| format!(": {why}")).unwrap_or_default();
            Error::Exhausted(format!("no disk space left to {what}{why}"))
        }
        Trouble::Damaged => Error::DataLoss(format!("the ledger's store is damaged: {error}")),
        Trouble::Other => Error::internal(format!("cannot {what}"), error.clone()),
    }
}

/// The error that callers see where the disk takes no file of moderate size.
pub(crate) fn no_room(error: &std::io::Error) -> Error {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    match error.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => {
            Error::Exhausted("no disk space left to write".into())
        }
        kind => Error::unavailable(
            "the ledger's disk takes no writes",
            std::io::Error::from(kind),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart() {
        let sqlite_cases = [
            (5, Trouble::Transient),
            (517, Trouble::Transient),
            (778, Trouble::Transient),
            (1034, Trouble::Sync),
            (13, Trouble::Full),
            (267, Trouble::Damaged),
            (2067, Trouble::Other),
        ];
        for (code, expected) in sqlite_cases {
            assert_eq!(sqlite(code), expected, "{code}");
        }
        let postgres_cases = [
            ("08006", Trouble::Transient),
            ("57P01", Trouble::Transient),
            ("53300", Trouble::Transient),
            ("53100", Trouble::Full),
            ("XX001", Trouble::Damaged),
            ("23505", Trouble::Other),
            ("42P01", Trouble::Other),
        ];
        for (code, expected) in postgres_cases {
            assert_eq!(postgres(code), expected, "{code}");
        }
    }
}
