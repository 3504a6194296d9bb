//! Lists walk an index: none of them reads a table or sorts.

use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use testkit::Backend;

use crate::{
    sample::{ledger, month},
    world::World,
};

on_both!(every_list_walks_an_index);

/// The shape of each list's query, and the index it must walk.
const LISTS: &[(&str, &str)] = &[
    (
        "FROM catalog_report WHERE outlet = 'x'",
        "catalog_report_outlet",
    ),
    (
        "FROM catalog_report WHERE published < 9",
        "catalog_report_newest",
    ),
    (
        "FROM catalog_statement WHERE catalog_statement.head",
        "catalog_statement_newest",
    ),
    (
        "FROM catalog_statement WHERE catalog_statement.head AND family = 7",
        "catalog_statement_family",
    ),
    (
        "FROM catalog_statement WHERE catalog_statement.head AND actor = 7 \
         AND catalog_statement.actor <> catalog_statement.family",
        "catalog_statement_actor",
    ),
    (
        "FROM catalog_statement WHERE catalog_statement.head AND name = 7 \
         AND catalog_statement.name <> catalog_statement.family",
        "catalog_statement_name",
    ),
    (
        "FROM catalog_figure WHERE catalog_figure.head AND measure = 'x'",
        "catalog_figure_measure",
    ),
    (
        "FROM catalog_figure WHERE catalog_figure.head AND series = 'x'",
        "catalog_figure_series",
    ),
    (
        "FROM catalog_figure_place WHERE catalog_figure_place.head AND place = 'x'",
        "catalog_figure_place_newest",
    ),
];

async fn every_list_walks_an_index(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let connection = Database::connect(world.database.url()).await.unwrap();
    let kind = connection.get_database_backend();
    let explain = match kind {
        DbBackend::Sqlite => "EXPLAIN QUERY PLAN",
        // On tables this small PostgreSQL would rather read them whole.
        _ => {
            connection
                .execute_unprepared("SET enable_seqscan = off")
                .await
                .unwrap();
            connection
                .execute_unprepared("SET enable_bitmapscan = off")
                .await
                .unwrap();
            connection
                .execute_unprepared("SET enable_sort = off")
                .await
                .unwrap();
            "EXPLAIN"
        }
    };
    for (list, index) in LISTS {
        let keys = if list.contains("catalog_report ") {
            "published DESC, report_key DESC"
        } else {
            "published DESC, report_key DESC, rank DESC"
        };
        let tuple = keys.replace(" DESC", "");
        let marks = if tuple.contains("rank") {
            "(5, 5, 5)"
        } else {
            "(5, 5)"
        };
        let sql =
            format!("{explain} SELECT * {list} AND ({tuple}) < {marks} ORDER BY {keys} LIMIT 9");
        let rows = connection
            .query_all_raw(Statement::from_string(kind, sql))
            .await
            .unwrap();
        let column = if kind == DbBackend::Sqlite {
            "detail"
        } else {
            "QUERY PLAN"
        };
        let plan: Vec<String> = rows
            .iter()
            .map(|row| row.try_get("", column).unwrap())
            .collect();
        let plan = plan.join("\n");
        assert!(plan.contains(index), "{list} walks:\n{plan}");
        assert!(
            !plan.to_lowercase().contains("sort"),
            "{list} sorts:\n{plan}"
        );
        assert!(!plan.contains("TEMP B-TREE"), "{list} sorts:\n{plan}");
    }
    connection.close().await.unwrap();
}
