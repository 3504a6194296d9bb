//! Watching what is new, alone and as one of a thousand.

use std::collections::BTreeSet;

use end_to_end::{Stack, sample};
use proto::pb;
use testkit::Backend;
use tonic::Code;

use crate::on_both;

on_both!(
    reports_figures_and_relations_are_watched_and_resumed,
    a_thousand_watchers_miss_and_repeat_nothing,
);

/// 2021-03-28 and 2021-04-05, in days since 1970-01-01.
const SO_FAR: i64 = 18_714;
const WHOLE: i64 = 18_722;

/// Everything that `watch` tells of entries 1 to 3, by entry: first up to entry 2, then resumed.
macro_rules! told {
    ($stack:ident, $watch:ident, $request:ident, $field:ident) => {{
        let mut told = Vec::new();
        for (after, through) in [(0, 2), (2, 3)] {
            let request = pb::$request {
                after: Some(after),
                ..Default::default()
            };
            let answers = $stack.watch().$watch(request).await.unwrap();
            let mut answers = answers.into_inner();
            let mut reached = after;
            while reached < through {
                let message = answers.message().await.unwrap().unwrap();
                reached = message.position;
                if reached > through {
                    break;
                }
                told.extend(message.$field.into_iter().map(|item| (reached, item)));
            }
        }
        told
    }};
}

async fn reports_figures_and_relations_are_watched_and_resumed(backend: Backend) {
    let stack = Stack::start(backend).await;
    let mut at_least = 0;
    for (name, outlet, day) in [
        ("01-march-so-far.txt", "nahr.example", SO_FAR),
        ("02-march-whole.html", "nahr.example", WHOLE),
        ("03-march-reprint.txt", "mina.example", WHOLE + 1),
    ] {
        at_least = stack.submit(sample(name, outlet, day)).await.position;
    }
    let request = pb::ListFiguresRequest {
        at_least,
        ..Default::default()
    };
    let answer = stack.figures().list_figures(request).await;
    let listed = answer.unwrap().into_inner().figures;

    let reports = told!(stack, watch_reports, WatchReportsRequest, reports);
    let positions: Vec<_> = reports
        .iter()
        .map(|(at, report)| (*at, report.position))
        .collect();
    assert_eq!(positions, [(1, 1), (2, 2), (3, 3)]);

    let figures = told!(stack, watch_figures, WatchFiguresRequest, figures);
    let id = |f: &pb::LocatedFigure| f.figure.as_ref().unwrap().id.clone();
    let ids: BTreeSet<_> = figures.iter().map(|(_, figure)| id(figure)).collect();
    assert_eq!(ids.len(), figures.len(), "a figure came twice");
    assert_eq!(ids, listed.iter().map(id).collect());

    let relations = told!(stack, watch_relations, WatchRelationsRequest, relations);
    let pair = |relation: &pb::LocatedRelation| {
        let (from, to) = (
            relation.from.as_ref().unwrap(),
            relation.to.as_ref().unwrap(),
        );
        (id(from), id(to), relation.kind)
    };
    let pairs: BTreeSet<_> = relations
        .iter()
        .map(|(_, relation)| pair(relation))
        .collect();
    assert_eq!(pairs.len(), relations.len(), "a relation came twice");
    for (at, relation) in &relations {
        let position =
            |f: &Option<pb::LocatedFigure>| f.as_ref().unwrap().source.as_ref().unwrap().position;
        assert_eq!(*at, position(&relation.from).max(position(&relation.to)));
    }
    let kinds: BTreeSet<_> = relations
        .iter()
        .map(|(_, r)| r.kind().as_str_name())
        .collect();
    for kind in ["RELATION_KIND_UPDATES", "RELATION_KIND_REPRINTS"] {
        assert!(kinds.contains(kind), "{kind} is not in {kinds:?}");
    }

    let beyond = pb::WatchReportsRequest {
        after: Some(99),
        ..Default::default()
    };
    let status = stack.watch().watch_reports(beyond).await.unwrap_err();
    assert_eq!(status.code(), Code::OutOfRange, "{status}");
    let bad = pb::WatchFiguresRequest {
        filter: Some(pb::FigureFilter {
            period: "spring".into(),
            ..Default::default()
        }),
        ..Default::default()
    };
    let status = stack.watch().watch_figures(bad).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument, "{status}");
    let unknown = pb::WatchRelationsRequest {
        kinds: vec![0],
        ..Default::default()
    };
    let status = stack.watch().watch_relations(unknown).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument, "{status}");
}

/// Watchers on one connection; a server takes a hundred calls on each at most.
const ON_ONE: usize = 50;

async fn a_thousand_watchers_miss_and_repeat_nothing(backend: Backend) {
    const REPORTS: u64 = 40;
    let stack = Stack::start(backend).await;
    let mut watchers = tokio::task::JoinSet::new();
    for _ in 0..1_000 / ON_ONE {
        let client = stack.watch();
        for _ in 0..ON_ONE {
            let mut client = client.clone();
            let request = pb::WatchStatementsRequest {
                after: Some(0),
                filter: None,
            };
            let mut answers = client.watch_statements(request).await.unwrap().into_inner();
            watchers.spawn(async move {
                let mut seen = Vec::new();
                loop {
                    let message = answers.message().await.unwrap().unwrap();
                    let statements = message.statements.into_iter();
                    seen.extend(statements.map(|s| s.statement.unwrap().id));
                    if message.position >= REPORTS {
                        return seen;
                    }
                }
            });
        }
    }
    for number in 2..REPORTS + 2 {
        let mut submission = sample("06-flood-update.txt", "stream.example", 18_700);
        submission.own_id = number.to_string();
        submission.body = format!(
            "Council repairs {number} wells\n\nThe council said on Monday that {number} wells work again.\n"
        )
        .into_bytes();
        stack.submit(submission).await;
    }
    let request = pb::ListStatementsRequest {
        page_size: 500,
        at_least: REPORTS,
        ..Default::default()
    };
    let answer = stack.statements().list_statements(request).await;
    let listed = answer.unwrap().into_inner().statements;
    let expected: BTreeSet<_> = listed
        .into_iter()
        .map(|s| s.statement.unwrap().id)
        .collect();
    assert!(expected.len() >= REPORTS as usize);
    let mut finished = 0;
    while let Some(seen) = watchers.join_next().await {
        let seen = seen.unwrap();
        let distinct: BTreeSet<_> = seen.iter().cloned().collect();
        assert_eq!(distinct.len(), seen.len(), "a statement came twice");
        assert_eq!(distinct, expected);
        finished += 1;
    }
    assert_eq!(finished, 1_000);
}
