//! A catalog that is built anew while it answers.

use end_to_end::{Stack, eventually, sample};
use proto::pb;
use testkit::Backend;

use crate::on_both;

on_both!(
    lists_and_search_answer_while_the_catalog_is_built_anew,
    a_service_killed_during_a_rebuild_has_its_catalog,
);

/// A stack with some reports, and the position of the last.
async fn filled(backend: Backend) -> (Stack, u64) {
    let stack = Stack::start(backend).await;
    let mut position = 0;
    for number in 0..40 {
        let mut submission = sample("05-flood.txt", "jisr.example", 18_700 + number);
        submission.own_id = number.to_string();
        position = stack.submit(submission).await.position;
    }
    let request = pb::SearchReportsRequest {
        query: "السيول".into(),
        at_least: position,
        ..Default::default()
    };
    stack.reports().search_reports(request).await.unwrap();
    (stack, position)
}

/// How many reports are listed and found.
async fn seen(stack: &Stack) -> (usize, usize) {
    let request = pb::ListReportsRequest {
        page_size: 500,
        ..Default::default()
    };
    let listed = stack.reports().list_reports(request).await.unwrap();
    let request = pb::SearchReportsRequest {
        query: "السيول".into(),
        page_size: 500,
        ..Default::default()
    };
    let found = stack.reports().search_reports(request).await.unwrap();
    (
        listed.into_inner().reports.len(),
        found.into_inner().hits.len(),
    )
}

async fn lists_and_search_answer_while_the_catalog_is_built_anew(backend: Backend) {
    let (stack, position) = filled(backend).await;
    let mut client = stack.catalog();
    let answers = client.rebuild_catalog(pb::RebuildCatalogRequest {}).await;
    let mut answers = answers.unwrap().into_inner();
    let asking = async {
        let mut last = pb::RebuildCatalogResponse::default();
        while let Some(answer) = answers.message().await.unwrap() {
            last = answer;
        }
        last
    };
    tokio::pin!(asking);
    let last = loop {
        tokio::select! {
            biased;
            last = &mut asking => break last,
            counts = seen(&stack) => assert_eq!(counts, (40, 40)),
        }
    };
    assert!(last.done);
    assert_eq!((last.position, last.index_position), (position, position));
    // Calls that straddle the switch, and those after it.
    for _ in 0..20 {
        assert_eq!(seen(&stack).await, (40, 40));
    }
    let mut more = sample("06-flood-update.txt", "jisr.example", 18_760);
    more.own_id = "more".into();
    let at_least = stack.submit(more).await.position;
    let request = pb::ListReportsRequest {
        page_size: 500,
        at_least,
        ..Default::default()
    };
    let listed = stack.reports().list_reports(request).await.unwrap();
    assert_eq!(listed.into_inner().reports.len(), 41);
}

async fn a_service_killed_during_a_rebuild_has_its_catalog(backend: Backend) {
    let (mut stack, position) = filled(backend).await;
    for _ in 0..3 {
        let mut client = stack.catalog();
        let answers = client.rebuild_catalog(pb::RebuildCatalogRequest {}).await;
        // It runs, and then the process is gone: anywhere between the beginning and the switch.
        answers.unwrap().into_inner().message().await.unwrap();
        stack.restart_query();
        eventually("the catalog and its index are whole", async || {
            let status = stack.status().get_status(pb::GetStatusRequest {}).await;
            let status = status.ok()?.into_inner();
            let reached = status.position == position && status.index_position == position;
            reached.then_some(())
        })
        .await;
        assert_eq!(seen(&stack).await, (40, 40));
    }
    let mut client = stack.catalog();
    let answers = client.rebuild_catalog(pb::RebuildCatalogRequest {}).await;
    let mut answers = answers.unwrap().into_inner();
    let mut done = false;
    while let Some(answer) = answers.message().await.unwrap() {
        done = answer.done;
    }
    assert!(done);
    assert_eq!(seen(&stack).await, (40, 40));
}
