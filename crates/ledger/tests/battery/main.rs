//! What the ledger promises, on both backends: every sentence here runs once on SQLite and once on
//! PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod addenda;
mod concurrent;
mod copying;
mod curations;
mod faults;
mod merkle;
mod mutations;
mod recording;
mod support;
mod tampering;

/// Runs each sentence of a module on both backends.
macro_rules! on_both_backends {
    ($($sentence:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $sentence() {
                super::$sentence(testkit::Backend::Sqlite).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $sentence() {
                super::$sentence(testkit::Backend::Postgres).await;
            })*
        }
    };
}
use on_both_backends;
