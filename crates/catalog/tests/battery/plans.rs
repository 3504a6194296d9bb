//! Lists walk an index: none of them reads a table or sorts, but for the rows of one report.

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
};
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

/// Lists that run along reports, the index of those, and how each engine says that it sorts the rows of one.
const ALONG_REPORTS: &[(&str, &str)] = &[
    (
        "catalog_statement WHERE catalog_statement.head AND act = 'x'",
        "catalog_report_newest",
    ),
    (
        "catalog_statement WHERE catalog_statement.head AND catalog_report.outlet = 'x'",
        "catalog_report_outlet",
    ),
    (
        "catalog_figure WHERE catalog_figure.head AND low < 7",
        "catalog_report_newest",
    ),
];
const SORTS_LAST_TERM: [&str; 2] = ["FOR LAST TERM OF ORDER BY", "Incremental Sort"];

async fn every_list_walks_an_index(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    // One, so that what is set holds for what is asked.
    let mut options = ConnectOptions::new(world.database.url());
    options.max_connections(1);
    let connection = Database::connect(options).await.unwrap();
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
        let plan = plan(&connection, sql).await;
        assert!(plan.contains(index), "{list} walks:\n{plan}");
        assert!(
            !plan.to_lowercase().contains("sort"),
            "{list} sorts:\n{plan}"
        );
        assert!(!plan.contains("TEMP B-TREE"), "{list} sorts:\n{plan}");
    }
    for (list, index) in ALONG_REPORTS {
        let (table, condition) = list.split_once(" WHERE ").unwrap();
        let report = "catalog_report.published, catalog_report.report_key";
        let first = "catalog_report.position * 1048576";
        let sql = format!(
            "{explain} SELECT {table}.* FROM {table} JOIN catalog_report \
             ON {table}.seq >= {first} AND {table}.seq < {first} + 1048576 \
             WHERE {condition} AND ({report}, rank) < (5, 5, 5) AND catalog_report.published <= 5 \
             ORDER BY catalog_report.published DESC, catalog_report.report_key DESC, rank DESC LIMIT 9"
        );
        let plan = plan(&connection, sql).await;
        assert!(plan.contains(index), "{list} walks:\n{plan}");
        let sorts = SORTS_LAST_TERM.iter().any(|words| plan.contains(words));
        assert!(sorts, "{list} sorts all:\n{plan}");
    }
    connection.close().await.unwrap();
}

async fn plan(connection: &DatabaseConnection, sql: String) -> String {
    let kind = connection.get_database_backend();
    let rows = connection
        .query_all_raw(Statement::from_string(kind, sql))
        .await
        .unwrap();
    let column = match kind {
        DbBackend::Sqlite => "detail",
        _ => "QUERY PLAN",
    };
    let lines = rows.iter().map(|row| row.try_get("", column).unwrap());
    lines.collect::<Vec<String>>().join("\n")
}
