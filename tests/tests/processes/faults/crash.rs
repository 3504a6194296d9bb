//! Services and servers that are killed while they work.

use end_to_end::Stack;
use testkit::{Backend, Database, Server};

use super::{load::Load, moment, rounds};
use crate::on_both;

on_both!(a_service_killed_at_any_moment_loses_doubles_and_tears_nothing);

async fn a_service_killed_at_any_moment_loses_doubles_and_tears_nothing(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    let load = Load::start(&[&stack.ingest]);
    for round in 0..rounds() {
        load.acknowledged(1).await;
        tokio::time::sleep(moment(round, 800)).await;
        stack.restart_ingest();
    }
    load.acknowledged(5).await;
    let reports = load.check(&stack).await;
    assert!(
        reports > 5 * rounds(),
        "a load of {reports} reports is none"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_crashes_within_transactions_loses_and_doubles_nothing() {
    let mut server = Server::start();
    let ledger = Database::on(&server).await;
    let stack = Stack::on(ledger, Backend::Sqlite.database().await);
    let load = Load::start(&[&stack.ingest]);
    for round in 0..rounds() {
        load.acknowledged(1).await;
        tokio::time::sleep(moment(round, 400)).await;
        // From at once to longer than the writer tries by itself.
        let down = moment(round + 1_000, 1_500);
        server = tokio::task::spawn_blocking(move || {
            server.crash(down);
            server
        })
        .await
        .unwrap();
    }
    load.acknowledged(5).await;
    load.check(&stack).await;
    drop((stack, server));
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_on_one_ledger_that_are_killed_in_turn_make_one_log() {
    let mut stack = Stack::start(Backend::Postgres).await;
    let mut replica = stack.replica("127.0.0.1:0");
    let load = Load::start(&[&stack.ingest, &replica]);
    for round in 0..rounds() {
        load.acknowledged(3).await;
        tokio::time::sleep(moment(round, 400)).await;
        if round.is_multiple_of(2) {
            replica.kill();
            replica = stack.replica(replica.address());
        } else {
            stack.restart_ingest();
        }
    }
    load.acknowledged(5).await;
    load.check(&stack).await;
}
