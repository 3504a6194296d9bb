//! The first tables.
//!
//! Written as SQL because four of its means have no other spelling: `INTEGER PRIMARY KEY` and `WITHOUT
//! ROWID`, which make a SQLite table its own index, partial indexes, and a column's type per engine.

use sea_orm::DbBackend;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (key, blob, float, by_key) = match manager.get_database_backend() {
            DbBackend::Sqlite => ("INTEGER", "BLOB", "REAL", " WITHOUT ROWID"),
            _ => ("BIGINT", "BYTEA", "DOUBLE PRECISION", ""),
        };
        for statement in TABLES.iter().chain(INDEXES) {
            let sql = statement.replace("{key}", key).replace("{blob}", blob);
            let sql = sql.replace("{float}", float).replace("{by_key}", by_key);
            manager.get_connection().execute_unprepared(&sql).await?;
        }
        Ok(())
    }
}

const TABLES: &[&str] = &[
    "CREATE TABLE catalog_meta (
        id INTEGER PRIMARY KEY,
        schema_version INTEGER NOT NULL,
        position BIGINT NOT NULL,
        incarnation TEXT NOT NULL,
        ledger TEXT NOT NULL,
        frontier {blob} NOT NULL,
        checkpoint TEXT NOT NULL)",
    "CREATE TABLE catalog_report (
        id TEXT PRIMARY KEY,
        report_key BIGINT NOT NULL,
        outlet TEXT NOT NULL,
        language TEXT NOT NULL,
        published BIGINT NOT NULL,
        captured BIGINT NOT NULL,
        recorded BIGINT NOT NULL,
        position BIGINT NOT NULL,
        revisions INTEGER NOT NULL)",
    "CREATE TABLE catalog_revision (
        position {key} PRIMARY KEY,
        id TEXT NOT NULL,
        report TEXT NOT NULL,
        recorded BIGINT NOT NULL,
        analysed BIGINT NOT NULL,
        newest BOOLEAN NOT NULL,
        analyser TEXT NOT NULL,
        outlet TEXT NOT NULL,
        url TEXT NOT NULL,
        own_id TEXT NOT NULL,
        language TEXT NOT NULL,
        title TEXT NOT NULL,
        published BIGINT NOT NULL,
        captured BIGINT NOT NULL,
        payload {blob} NOT NULL,
        uncurated {blob} NOT NULL)",
    "CREATE TABLE catalog_statement (
        seq {key} PRIMARY KEY,
        id_key BIGINT NOT NULL,
        head BOOLEAN NOT NULL,
        family BIGINT NOT NULL,
        actor BIGINT NOT NULL,
        name BIGINT NOT NULL,
        act TEXT NOT NULL,
        mode TEXT NOT NULL,
        mediums TEXT NOT NULL,
        outlet BIGINT NOT NULL,
        published BIGINT NOT NULL,
        report_key BIGINT NOT NULL,
        rank INTEGER NOT NULL)",
    "CREATE TABLE catalog_figure (
        seq {key} PRIMARY KEY,
        id_key BIGINT NOT NULL,
        head BOOLEAN NOT NULL,
        series TEXT NOT NULL,
        family BIGINT NOT NULL,
        actor BIGINT NOT NULL,
        name BIGINT NOT NULL,
        measure TEXT NOT NULL,
        subject TEXT NOT NULL,
        low {float},
        high {float},
        edtf TEXT,
        first_day INTEGER,
        last_day INTEGER,
        outlet BIGINT NOT NULL,
        published BIGINT NOT NULL,
        report_key BIGINT NOT NULL,
        rank INTEGER NOT NULL)",
    "CREATE TABLE catalog_figure_place (
        seq BIGINT NOT NULL,
        place TEXT NOT NULL,
        head BOOLEAN NOT NULL,
        published BIGINT NOT NULL,
        report_key BIGINT NOT NULL,
        rank INTEGER NOT NULL,
        PRIMARY KEY (seq, place)){by_key}",
    "CREATE TABLE catalog_withdrawal (
        position {key} PRIMARY KEY,
        report TEXT NOT NULL,
        revision TEXT NOT NULL,
        recorded BIGINT NOT NULL,
        reason TEXT NOT NULL,
        requested_by TEXT NOT NULL)",
    "CREATE TABLE catalog_curation (
        position {key} PRIMARY KEY,
        subject TEXT NOT NULL,
        revision TEXT NOT NULL,
        actor_a TEXT NOT NULL,
        actor_b TEXT NOT NULL,
        curator TEXT NOT NULL,
        recorded BIGINT NOT NULL,
        state TEXT NOT NULL,
        target TEXT NOT NULL,
        payload {blob} NOT NULL)",
];

/// Lists read one of these backwards; `WHERE head` keeps superseded rows out of them. Lists of statements
/// and figures that only ask what their reports know read an index of reports instead.
const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX catalog_report_position ON catalog_report (position)",
    "CREATE INDEX catalog_report_newest ON catalog_report (published, report_key)",
    "CREATE INDEX catalog_report_outlet ON catalog_report (outlet, published, report_key)",
    "CREATE INDEX catalog_revision_id ON catalog_revision (id)",
    "CREATE INDEX catalog_revision_report ON catalog_revision (report, captured, recorded)",
    "CREATE INDEX catalog_statement_id ON catalog_statement (id_key)",
    "CREATE INDEX catalog_statement_family
        ON catalog_statement (family, published, report_key, rank) WHERE head",
    "CREATE INDEX catalog_statement_actor
        ON catalog_statement (actor, published, report_key, rank) WHERE head AND actor <> family",
    "CREATE INDEX catalog_statement_name
        ON catalog_statement (name, published, report_key, rank) WHERE head AND name <> family",
    "CREATE INDEX catalog_figure_id ON catalog_figure (id_key)",
    "CREATE INDEX catalog_figure_series
        ON catalog_figure (series, published, report_key, rank) WHERE head",
    "CREATE INDEX catalog_figure_family
        ON catalog_figure (family, published, report_key, rank) WHERE head",
    "CREATE INDEX catalog_figure_actor
        ON catalog_figure (actor, published, report_key, rank) WHERE head AND actor <> family",
    "CREATE INDEX catalog_figure_name
        ON catalog_figure (name, published, report_key, rank) WHERE head AND name <> family",
    "CREATE INDEX catalog_figure_measure
        ON catalog_figure (measure, published, report_key, rank) WHERE head",
    "CREATE INDEX catalog_figure_place_newest
        ON catalog_figure_place (place, published, report_key, rank) WHERE head",
    "CREATE INDEX catalog_withdrawal_report ON catalog_withdrawal (report, position)",
    "CREATE INDEX catalog_withdrawal_revision ON catalog_withdrawal (revision, position)",
    "CREATE INDEX catalog_curation_subject ON catalog_curation (subject, position)",
    "CREATE INDEX catalog_curation_a ON catalog_curation (actor_a, position) WHERE actor_a <> ''",
    "CREATE INDEX catalog_curation_b ON catalog_curation (actor_b, position) WHERE actor_b <> ''",
    "CREATE INDEX catalog_curation_curator ON catalog_curation (curator, position)",
    "CREATE INDEX catalog_curation_state ON catalog_curation (state, position)",
];
