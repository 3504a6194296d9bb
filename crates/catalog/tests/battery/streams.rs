//! What was recorded, in the order of the ledger: streams tell what lists show, each once.

use std::collections::BTreeSet;

use catalog::{FigureFilter, HISTORY_FIGURES_MAX, RelationNews, ReportFilter};
use domain::{Measure, Merges};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, month, report},
    world::World,
};

on_both!(
    figures_pass_a_stream_where_a_list_shows_them,
    reports_and_relations_come_once_whatever_the_size_of_a_batch,
    relations_that_were_left_out_are_told_of,
);

async fn figures_pass_a_stream_where_a_list_shows_them(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let some = |text: &str| Some(text.to_owned());
    let any = FigureFilter::default;
    for filter in [
        any(),
        FigureFilter {
            measure: Some(Measure::Operations),
            at_least: Some(60.0),
            ..any()
        },
        FigureFilter {
            at_most: Some(50.0),
            ..any()
        },
        FigureFilter {
            place: some("iso:IQ"),
            speaker: some("coalition.office"),
            ..any()
        },
        FigureFilter {
            speaker: some("المرصد"),
            ..any()
        },
        FigureFilter {
            period: Some(domain::Period::parse("2021").unwrap()),
            outlet: some("a.example"),
            ..any()
        },
        FigureFilter {
            place: some("iso:XX"),
            ..any()
        },
    ] {
        let listed = world.figures(filter.clone()).await;
        let listed: BTreeSet<_> = listed.into_iter().map(|view| view.id).collect();
        let told = world.catalog.figures_after(0, 100).await.unwrap().items;
        let told = told
            .into_iter()
            .filter(|view| filter.passes(view, &Merges::default()));
        assert_eq!(
            told.map(|view| view.id).collect::<BTreeSet<_>>(),
            listed,
            "{filter:?}"
        );
    }
}

async fn reports_and_relations_come_once_whatever_the_size_of_a_batch(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let catalog = &world.catalog;
    let mut expected = None;
    for limit in [1, 2, 100] {
        let (mut reports, mut relations) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < catalog.position() {
            let batch = catalog.reports_after(at, limit).await.unwrap();
            assert!(batch.through > at);
            reports.extend(batch.items.into_iter().map(|heading| heading.position));
            at = batch.through;
        }
        assert_eq!(reports, [1, 2, 3, 4]);
        at = 0;
        while at < catalog.position() {
            let batch = catalog.relations_after(at, limit).await.unwrap();
            assert!(batch.through > at);
            relations.extend(batch.items.into_iter().map(|news| {
                let RelationNews::Found(view) = news else {
                    panic!("four figures are few")
                };
                let later = view.from.heading.position.max(view.to.heading.position);
                assert_eq!(view.position, later);
                (view.from.id, view.to.id, view.kind)
            }));
            at = batch.through;
        }
        let distinct: BTreeSet<_> = relations.iter().cloned().collect();
        assert_eq!(distinct.len(), relations.len(), "{limit}: none comes twice");
        assert!(!distinct.is_empty());
        assert_eq!(
            expected.get_or_insert(distinct.clone()),
            &distinct,
            "{limit}"
        );
    }
    let filter = ReportFilter {
        outlet: Some("a.example".into()),
        ..ReportFilter::default()
    };
    let told = catalog.reports_after(0, 100).await.unwrap().items;
    assert_eq!(
        told.iter().filter(|heading| filter.passes(heading)).count(),
        2
    );
}

/// Reports with `FIGURES` figures each that stand against each other.
const FIGURES: usize = 20;

fn crowd(reports: usize) -> Vec<Sample> {
    let counted = |number: usize| {
        let lines = (0..FIGURES).map(|at| format!("{} عملية", 1_000 + number * FIGURES + at));
        let text = std::iter::once("حصيلة".to_owned()).chain(lines);
        let text = text.collect::<Vec<_>>().join("\n");
        let sample = report("crowd.example", &number.to_string(), 18_717, &text);
        (0..FIGURES).fold(sample, |sample, at| {
            let value = (1_000 + number * FIGURES + at) as f64;
            let words = format!("{value} عملية");
            let sample = sample.counts(&words, Measure::Operations, (value, Some(value)));
            sample.during("2021-03", false).place("iso:SY", "SY")
        })
    };
    (0..reports).map(counted).collect()
}

async fn relations_that_were_left_out_are_told_of(backend: Backend) {
    let full = HISTORY_FIGURES_MAX / FIGURES;
    let world = World::with(backend, &ledger(&crowd(full))).await;
    let catalog = &world.catalog;
    let truncated = |news: Vec<RelationNews>| {
        let figures = news.into_iter().filter_map(|news| match news {
            RelationNews::Truncated(figure) => Some(figure),
            RelationNews::Found(_) => None,
        });
        figures.collect::<Vec<_>>()
    };
    let last = catalog.position() - 1;
    let whole = catalog.relations_after(last, 1).await.unwrap();
    assert!(!whole.items.is_empty());
    assert!(truncated(whole.items).is_empty());

    let one = month().remove(0);
    catalog.apply(&[one.at(full as u64 + 1)]).await.unwrap();
    let cut = catalog.relations_after(last + 1, 1).await.unwrap();
    assert_eq!(cut.through, catalog.position());
    let found = cut.items.len() - 1;
    let kinds = cut.items.iter().take(found);
    assert!(
        kinds
            .into_iter()
            .all(|n| matches!(n, RelationNews::Found(_)))
    );
    let figures = truncated(cut.items);
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].heading.position, catalog.position());
}
