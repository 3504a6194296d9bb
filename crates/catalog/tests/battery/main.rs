//! One battery for the catalog, run on SQLite and on PostgreSQL.

#![allow(
    clippy::unwrap_used,
    reason = "what a test cannot go on without fails it"
)]

/// Runs each of these on both kinds of store.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { super::$name(testkit::Backend::Sqlite).await; })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { super::$name(testkit::Backend::Postgres).await; })*
        }
    };
}

mod actors;
mod addenda;
mod apply;
mod curations;
mod export;
mod figures;
mod labels;
mod lifecycle;
mod lists;
mod merges;
mod plans;
mod rebuild;
mod sample;
mod search;
mod streams;
mod withdrawals;
mod world;
