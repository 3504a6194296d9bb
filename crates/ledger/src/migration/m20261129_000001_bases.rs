//! Captures packed against entries; those of before stand alone.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let base = Table::alter()
            .table("capture")
            .add_column(ColumnDef::new("base").big_integer().null())
            .to_owned();
        manager.alter_table(base).await
    }
}
