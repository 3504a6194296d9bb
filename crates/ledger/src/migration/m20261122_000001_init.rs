//! The first schema.

use domain::merkle::Frontier;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        let log = [entry(backend), node(backend), checkpoint(backend), head()];
        for table in log.into_iter().chain(known(backend)) {
            manager.create_table(table).await?;
        }
        manager.create_table(rejection()).await?;
        let newest_first = Index::create()
            .name("rejection_received")
            .table("rejection")
            .col("received")
            .col("id")
            .to_owned();
        manager.create_index(newest_first).await?;
        let db = manager.get_connection();
        if backend == DbBackend::Postgres {
            // Frames of zstd gain nothing from a second compression.
            for (table, column) in [("entry", "body"), ("capture", "bytes")] {
                let sql = format!("ALTER TABLE {table} ALTER COLUMN {column} SET STORAGE EXTERNAL");
                db.execute_unprepared(&sql).await?;
            }
        }
        db.execute(&first_head(backend)).await?;
        Ok(())
    }
}

/// On SQLite only a column declared INTEGER is the table's own key; a BIGINT gets a second tree.
fn position(backend: DbBackend) -> ColumnDef {
    let mut column = ColumnDef::new("position");
    match backend {
        DbBackend::Sqlite => column.custom("INTEGER"),
        _ => column.big_integer(),
    };
    column.not_null().primary_key().to_owned()
}

fn entry(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("entry")
        .col(position(backend))
        .col(ColumnDef::new("kind").small_integer().not_null())
        .col(ColumnDef::new("recorded").big_integer().not_null())
        .col(ColumnDef::new("leaf_hash").blob().not_null())
        .col(ColumnDef::new("size").big_integer().not_null())
        .col(ColumnDef::new("body").blob().not_null())
        .to_owned()
}

fn node(backend: DbBackend) -> TableCreateStatement {
    let mut node = Table::create()
        .table("node")
        .col(ColumnDef::new("level").small_integer().not_null())
        .col(ColumnDef::new("place").big_integer().not_null())
        .col(ColumnDef::new("hash").blob().not_null())
        .primary_key(Index::create().col("level").col("place"))
        .to_owned();
    if backend == DbBackend::Sqlite {
        node.extra("WITHOUT ROWID");
    }
    node
}

fn checkpoint(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("checkpoint")
        .col(position(backend))
        .col(ColumnDef::new("root").blob().not_null())
        .col(ColumnDef::new("recorded").big_integer().not_null())
        .col(ColumnDef::new("frontier").blob().not_null())
        .col(ColumnDef::new("note").text())
        .to_owned()
}

fn head() -> TableCreateStatement {
    Table::create()
        .table("head")
        .col(
            ColumnDef::new("id")
                .small_integer()
                .not_null()
                .primary_key(),
        )
        .col(ColumnDef::new("position").big_integer().not_null())
        .col(ColumnDef::new("recorded").big_integer().not_null())
        .col(ColumnDef::new("frontier").blob().not_null())
        .col(ColumnDef::new("root").blob().not_null())
        .col(ColumnDef::new("store").text().not_null())
        .col(ColumnDef::new("checkpoint").big_integer().not_null())
        .col(ColumnDef::new("checkpointed").big_integer().not_null())
        .to_owned()
}

/// Captures, reports and revisions. Small rows under random keys live in the key's own tree on
/// SQLite; captures are too large for that.
fn known(backend: DbBackend) -> [TableCreateStatement; 3] {
    let capture = Table::create()
        .table("capture")
        .col(ColumnDef::new("sha256").blob().not_null().primary_key())
        .col(ColumnDef::new("size").big_integer().not_null())
        .col(ColumnDef::new("bytes").blob().not_null())
        .to_owned();
    let mut report = Table::create()
        .table("report")
        .col(ColumnDef::new("id").text().not_null().primary_key())
        .col(ColumnDef::new("outlet").text().not_null())
        .col(ColumnDef::new("url").text().not_null())
        .col(ColumnDef::new("own_id").text().not_null())
        .to_owned();
    let mut revision = Table::create()
        .table("revision")
        .col(ColumnDef::new("report_id").text().not_null())
        .col(ColumnDef::new("id").text().not_null())
        .col(ColumnDef::new("captured").big_integer().not_null())
        .col(ColumnDef::new("capture").blob().not_null())
        .col(ColumnDef::new("position").big_integer().not_null())
        .primary_key(Index::create().col("report_id").col("id"))
        .to_owned();
    if backend == DbBackend::Sqlite {
        report.extra("WITHOUT ROWID");
        revision.extra("WITHOUT ROWID");
    }
    [capture, report, revision]
}

fn rejection() -> TableCreateStatement {
    Table::create()
        .table("rejection")
        .col(ColumnDef::new("id").text().not_null().primary_key())
        .col(ColumnDef::new("received").big_integer().not_null())
        .col(ColumnDef::new("outlet").text().not_null())
        .col(ColumnDef::new("url").text().not_null())
        .col(ColumnDef::new("own_id").text().not_null())
        .col(ColumnDef::new("reason").text().not_null())
        .col(ColumnDef::new("field").text().not_null())
        .col(ColumnDef::new("message").text().not_null())
        .col(ColumnDef::new("body").blob().not_null())
        .col(ColumnDef::new("size").big_integer().not_null())
        .to_owned()
}

/// The head of the empty log, with a new identity for this store.
fn first_head(backend: DbBackend) -> InsertStatement {
    let identity = match backend {
        DbBackend::Sqlite => "lower(hex(randomblob(16)))",
        _ => "replace(gen_random_uuid()::text, '-', '')",
    };
    let empty = Frontier::new();
    let columns = [
        "id",
        "position",
        "recorded",
        "frontier",
        "root",
        "store",
        "checkpoint",
        "checkpointed",
    ];
    let values = [
        Expr::value(1_i16),
        Expr::value(0_i64),
        Expr::value(0_i64),
        Expr::value(empty.to_bytes()),
        Expr::value(empty.root().0.to_vec()),
        Expr::cust(identity),
        Expr::value(0_i64),
        Expr::value(0_i64),
    ];
    Query::insert()
        .into_table("head")
        .columns(columns)
        .values_panic(values)
        .to_owned()
}
