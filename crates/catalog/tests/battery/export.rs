//! What an export reads: stretches of the ledger, and relations series by series.

use std::collections::BTreeSet;

use catalog::ReportFilter;
use domain::{Language, Timestamp};
use testkit::Backend;

use crate::{
    sample::{ledger, month, report},
    world::World,
};

on_both!(
    stretches_put_together_are_the_whole_catalog,
    a_superseded_revision_is_not_in_any_stretch,
    stretches_are_filtered_as_lists_are,
    relations_of_all_series_are_those_of_all_histories,
);

async fn stretches_put_together_are_the_whole_catalog(backend: Backend) {
    let samples = month();
    let world = World::with(backend, &ledger(&samples)).await;
    let filter = ReportFilter::default();
    let (mut reports, mut statements, mut figures) = (Vec::new(), Vec::new(), Vec::new());
    for (after, through) in [(0, 1), (1, 3), (3, 100)] {
        let catalog = &world.catalog;
        reports.extend(
            catalog
                .reports_between(after, through, &filter)
                .await
                .unwrap(),
        );
        let more = catalog.statements_between(after, through, &filter).await;
        statements.extend(more.unwrap());
        figures.extend(
            catalog
                .figures_between(after, through, &filter)
                .await
                .unwrap(),
        );
    }
    let ids: Vec<_> = reports.iter().map(|r| r.heading.report.clone()).collect();
    let recorded: Vec<_> = samples.iter().map(|s| s.report_id()).collect();
    assert_eq!(ids, recorded, "in the order of the ledger");
    for view in &reports {
        let same = world.catalog.report(&view.heading.report).await.unwrap();
        assert_eq!(*view, same);
    }
    let mut listed = world.statements(Default::default()).await;
    listed.sort_by_key(|view| (view.heading.position, view.ordinal));
    assert_eq!(statements, listed);
    let mut listed = world.figures(Default::default()).await;
    listed.sort_by_key(|view| (view.heading.position, view.ordinal));
    assert_eq!(figures, listed);
}

async fn a_superseded_revision_is_not_in_any_stretch(backend: Backend) {
    let first = report("a.example", "1", 200, "الأول\nقال المكتب إن الجسر سليم");
    let office = ("office", "office", "المكتب");
    let first = first.says("قال", office, "الجسر سليم");
    let second = report("a.example", "1", 200, "الثاني\nقال المكتب إن الجسر مغلق");
    let second = second.says("قال", office, "الجسر مغلق").captured(300);
    let world = World::with(backend, &ledger(&[first, second])).await;
    let filter = ReportFilter::default();
    let reports = world.catalog.reports_between(0, 2, &filter).await.unwrap();
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0].revision.document.title, "الثاني");
    assert_eq!((reports[0].heading.position, reports[0].revisions), (2, 2));
    let statements = world.catalog.statements_between(0, 2, &filter).await;
    let statements = statements.unwrap();
    let positions: Vec<_> = statements.iter().map(|s| s.heading.position).collect();
    assert_eq!(positions, [2]);
}

async fn stretches_are_filtered_as_lists_are(backend: Backend) {
    let mut samples = month();
    samples.push(report("a.example", "5", 18_719, "One\nTwo").english());
    let world = World::with(backend, &ledger(&samples)).await;
    let day = |day: i64| Some(Timestamp(day * Timestamp::DAY));
    for filter in [
        ReportFilter {
            outlet: Some("a.example".into()),
            ..Default::default()
        },
        ReportFilter {
            language: Some(Language::English),
            ..Default::default()
        },
        ReportFilter {
            published_from: day(18_720),
            published_to: day(18_722),
            ..Default::default()
        },
    ] {
        let listed = world.reports(filter.clone()).await;
        let listed: BTreeSet<_> = listed.into_iter().map(|r| r.heading.report).collect();
        let exported = world.catalog.reports_between(0, 9, &filter).await.unwrap();
        let exported: BTreeSet<_> = exported.into_iter().map(|r| r.heading.report).collect();
        assert_eq!(exported, listed, "{filter:?}");
        let statements = world.catalog.statements_between(0, 9, &filter).await;
        for view in statements.unwrap() {
            assert!(listed.contains(&view.heading.report), "{filter:?}");
        }
        for view in world.catalog.figures_between(0, 9, &filter).await.unwrap() {
            assert!(listed.contains(&view.heading.report), "{filter:?}");
        }
    }
}

async fn relations_of_all_series_are_those_of_all_histories(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let filter = ReportFilter::default();
    let mut series: Vec<String> = Vec::new();
    // Pages of one, each from the last series of the page before.
    loop {
        let first = series.last().cloned().unwrap_or_default();
        let page = world.catalog.series_from(&first, &filter, 2).await.unwrap();
        let Some(next) = page.into_iter().find(|id| series.last() != Some(id)) else {
            break;
        };
        series.push(next);
    }
    let all = world.figures(Default::default()).await;
    let known: BTreeSet<_> = all.iter().map(|view| view.series.clone()).collect();
    assert_eq!(series.iter().cloned().collect::<BTreeSet<_>>(), known);

    let (mut told, mut expected) = (Vec::new(), BTreeSet::new());
    for id in &series {
        let found = world.catalog.series_relations(id, &filter).await.unwrap();
        for relation in found.relations {
            assert_eq!(found.figures[&relation.from].series, *id);
            assert!(found.figures.contains_key(&relation.to));
            told.push((relation.from, relation.to, relation.kind));
        }
        let history = world.catalog.history(id).await.unwrap();
        let of = history.relations.into_iter();
        expected.extend(of.map(|r| (r.from, r.to, r.kind)));
    }
    assert_eq!(told.len(), expected.len(), "each once");
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), expected);

    let only = ReportFilter {
        outlet: Some("c.example".into()),
        ..Default::default()
    };
    for id in &series {
        let found = world.catalog.series_relations(id, &only).await.unwrap();
        for relation in &found.relations {
            let later = &found.figures[&relation.from];
            assert_eq!(later.heading.outlet, "c.example");
        }
    }
}
