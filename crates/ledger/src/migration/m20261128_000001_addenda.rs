//! Entries about revisions recorded before: later analyses, withdrawals.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let withdrawn = Table::alter()
            .table("entry")
            .add_column(ColumnDef::new("withdrawn_by").big_integer().null())
            .to_owned();
        manager.alter_table(withdrawn).await?;
        manager
            .create_table(addendum(manager.get_database_backend()))
            .await
    }
}

/// Keyed by what an entry is about, so that a revision's later entries stand together.
fn addendum(backend: DbBackend) -> TableCreateStatement {
    let mut addendum = Table::create()
        .table("addendum")
        .col(ColumnDef::new("report_id").text().not_null())
        .col(ColumnDef::new("revision_id").text().not_null())
        .col(ColumnDef::new("position").big_integer().not_null())
        .col(ColumnDef::new("kind").small_integer().not_null())
        .primary_key(
            Index::create()
                .col("report_id")
                .col("revision_id")
                .col("position"),
        )
        .to_owned();
    if backend == DbBackend::Sqlite {
        addendum.extra("WITHOUT ROWID");
    }
    addendum
}
