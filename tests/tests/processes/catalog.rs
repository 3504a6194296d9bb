//! Searching, counting and profiles through both services.

use end_to_end::{Stack, sample};
use proto::pb;
use testkit::Backend;

use crate::on_both;

on_both!(
    statements_are_searched_narrowed_and_counted,
    actors_are_looked_up_listed_and_profiled,
    wordings_and_counts_are_told,
);

/// 2021-04-05, in days since 1970-01-01.
const DAY: i64 = 18_722;

/// A month's report, its reprint a day later, and a flood; the position to wait for.
async fn stack(backend: Backend) -> (Stack, u64) {
    let stack = Stack::start(backend).await;
    let mut at_least = 0;
    for (name, outlet, day) in [
        ("02-march-whole.html", "nahr.example", DAY),
        ("03-march-reprint.txt", "mina.example", DAY + 1),
        ("05-flood.txt", "jisr.example", DAY),
    ] {
        at_least = stack.submit(sample(name, outlet, day)).await.position;
    }
    (stack, at_least)
}

async fn statements_are_searched_narrowed_and_counted(backend: Backend) {
    let (stack, at_least) = stack(backend).await;
    let tally = pb::Tally {
        total: true,
        facets: vec![pb::FacetLabel::Outlet.into(), pb::FacetLabel::Family.into()],
        facet_values: 5,
        histogram: pb::HistogramInterval::Month.into(),
    };
    let labels = pb::LabelFilter {
        speaker: "coalition".into(),
        ..Default::default()
    };
    let request = pb::SearchStatementsRequest {
        query: "عملية".into(),
        labels: Some(labels.clone()),
        tally: Some(tally.clone()),
        at_least,
        ..Default::default()
    };
    let answer = stack.statements().search_statements(request).await;
    let found = answer.unwrap().into_inner();
    assert!(!found.hits.is_empty());
    for hit in &found.hits {
        let located = hit.statement.as_ref().unwrap();
        let speaker = located
            .statement
            .as_ref()
            .unwrap()
            .speaker
            .as_ref()
            .unwrap();
        assert_eq!(speaker.family, "coalition");
        assert!(!hit.highlights.is_empty());
    }
    let tallied = found.tallied.unwrap();
    assert_eq!(tallied.total, found.hits.len() as u64);
    assert_eq!(tallied.facets[1].values[0].value, "coalition");
    let published: u64 = tallied.histogram.iter().map(|span| span.count).sum();
    assert_eq!(published, tallied.total);
    assert_eq!(found.freshness.unwrap().position, at_least);

    let request = pb::SearchReportsRequest {
        query: "عملية".into(),
        labels: Some(labels),
        tally: Some(tally),
        at_least,
        ..Default::default()
    };
    let answer = stack.reports().search_reports(request).await;
    let found = answer.unwrap().into_inner();
    assert_eq!((found.hits.len(), found.tallied.unwrap().total), (2, 2));

    let request = pb::SearchReportsRequest {
        query: "عملسية".into(),
        at_least,
        ..Default::default()
    };
    let answer = stack.reports().search_reports(request).await;
    assert_eq!(answer.unwrap().into_inner().did_you_mean, "عملية");
}

async fn actors_are_looked_up_listed_and_profiled(backend: Backend) {
    let (stack, at_least) = stack(backend).await;
    let request = pb::LookupActorsRequest {
        typed: "التحالف".into(),
        at_least,
        ..Default::default()
    };
    let answer = stack.actors().lookup_actors(request).await;
    let found = answer.unwrap().into_inner().actors;
    assert!(found.iter().any(|a| a.family == "coalition"), "{found:?}");

    let request = pb::ListActorsRequest {
        at_least,
        ..Default::default()
    };
    let answer = stack.actors().list_actors(request).await;
    let listed = answer.unwrap().into_inner().actors;
    assert!(listed.windows(2).all(|pair| pair[0].key < pair[1].key));

    let request = pb::GetActorRequest {
        key: "coalition".into(),
        at_least,
    };
    let answer = stack.actors().get_actor(request).await;
    let profile = answer.unwrap().into_inner();
    let outlets: Vec<_> = profile.outlets.iter().map(|o| o.value.as_str()).collect();
    assert!(outlets.contains(&"nahr.example") && outlets.contains(&"mina.example"));
    assert!(!profile.acts.is_empty() && !profile.months.is_empty());

    let request = pb::GetActorRequest {
        key: "nobody".into(),
        at_least,
    };
    let status = stack.actors().get_actor(request).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::NotFound, "{status}");
}

async fn wordings_and_counts_are_told(backend: Backend) {
    let (stack, at_least) = stack(backend).await;
    let filter = pb::StatementFilter {
        outlet: "mina.example".into(),
        speaker: "coalition".into(),
        ..Default::default()
    };
    let request = pb::ListStatementsRequest {
        filter: Some(filter),
        at_least,
        count: true,
        ..Default::default()
    };
    let answer = stack.statements().list_statements(request).await;
    let listed = answer.unwrap().into_inner();
    let count = listed.count.unwrap();
    assert_eq!(
        (count.value, count.exact),
        (listed.statements.len() as u64, true)
    );
    let asked = listed.statements[0].statement.clone().unwrap();
    let request = pb::ListWordingsRequest {
        statement_id: asked.id.clone(),
        at_least,
    };
    let answer = stack.statements().list_wordings(request).await;
    let wordings = answer.unwrap().into_inner().wordings;
    let ids: Vec<_> = wordings
        .iter()
        .filter_map(|w| w.statement.as_ref()?.statement.as_ref())
        .map(|s| s.id.as_str())
        .collect();
    assert!(ids.contains(&asked.id.as_str()), "{ids:?}");
}
