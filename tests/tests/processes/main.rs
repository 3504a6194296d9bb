//! The two real binaries, on both backends, as users run them.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

mod addenda;
mod backup;
mod catalog;
mod clients;
mod config;
mod curations;
mod export;
mod faults;
mod history;
mod lifecycle;
mod rebuild;
mod refusal;
mod round_trip;
mod streams;
mod up;
mod watch;

/// Runs a test on SQLite and on PostgreSQL, each as a test of its own.
macro_rules! on_both {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {
        mod sqlite {
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread")]
            async fn $name() { super::$name(testkit::Backend::Sqlite).await })*
        }
        mod postgres {
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread")]
            async fn $name() { super::$name(testkit::Backend::Postgres).await })*
        }
    };
}
pub(crate) use on_both;
