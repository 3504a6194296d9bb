//! The tables' history, one file per step.
//!
//! The catalog is derived: a released change of layout raises [`crate::SCHEMA_VERSION`] and
//! rebuilds it. Steps are for what can be added while it goes on answering, such as an index.

use sea_orm_migration::prelude::*;

mod m20261122_000001_tables;

pub(crate) struct Migrator;

/// Every table the catalog has ever made, the migrator's own included: what a rebuild drops.
pub(crate) const TABLES: [&str; 9] = [
    "catalog_meta",
    "catalog_report",
    "catalog_revision",
    "catalog_statement",
    "catalog_figure",
    "catalog_figure_place",
    "catalog_withdrawal",
    "catalog_curation",
    MIGRATIONS,
];

const MIGRATIONS: &str = "catalog_migration";

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m20261122_000001_tables::Migration)]
    }

    fn migration_table_name() -> DynIden {
        Alias::new(MIGRATIONS).into_iden()
    }
}
