//! The schema, one numbered file per change, never edited once released.

use sea_orm_migration::prelude::*;

mod m20261122_000001_init;
mod m20261128_000001_addenda;
mod m20261129_000001_bases;

/// Every change, oldest first.
pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_init::Migration),
            Box::new(m20261128_000001_addenda::Migration),
            Box::new(m20261129_000001_bases::Migration),
        ]
    }

    fn migration_table_name() -> DynIden {
        "ledger_migration".into_iden()
    }
}
