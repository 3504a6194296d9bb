//! Databases for tests: a fresh, empty one per test, on SQLite and on PostgreSQL.
//!
//! A battery takes a [`Backend`] and runs once for each of [`Backend::ALL`]; the [`Database`] it
//! makes is gone when the value is dropped. PostgreSQL is started from what is installed, once per
//! test process, unless `MARSAD_TEST_POSTGRES_URL` names a running server. Where there is none the
//! test fails and says so: a skipped backend would look like a passing one.

mod database;
mod server;

pub use database::{Backend, Database};
pub use server::{Server, URL_VARIABLE};
