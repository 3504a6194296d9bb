//! Applying entries.

use catalog::{FigureFilter, PageRequest, ReportFilter, StatementFilter};
use domain::Error;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use testkit::Backend;

use crate::{
    sample::{ledger, month, report},
    world::World,
};

on_both!(
    entries_are_applied_once_and_in_order,
    a_gap_is_refused_and_nothing_is_written,
    the_latest_capture_is_shown_and_older_ones_stay_readable,
    a_report_comes_back_as_it_was_recorded,
    text_that_postgresql_cannot_hold_is_held,
    the_order_of_back_fill_does_not_matter,
    a_caller_that_goes_away_tears_nothing,
);

async fn entries_are_applied_once_and_in_order(backend: Backend) {
    let world = World::new(backend).await;
    let entries = ledger(&month());
    world.catalog.apply(&entries[..2]).await.unwrap();
    world.catalog.apply(&entries[..2]).await.unwrap();
    world.catalog.apply(&entries[1..]).await.unwrap();
    world.catalog.apply(&[]).await.unwrap();
    assert_eq!(world.catalog.position(), 4);
    let world = world.reopened().await;
    assert_eq!(world.catalog.position(), 4);
    let listed = world.statements(StatementFilter::default()).await;
    assert_eq!(listed.len(), 5);
}

async fn a_gap_is_refused_and_nothing_is_written(backend: Backend) {
    let world = World::new(backend).await;
    let entries = ledger(&month());
    for wrong in [
        &entries[1..2],
        &[entries[0].clone(), entries[2].clone()][..],
    ] {
        let refused = world.catalog.apply(wrong).await.unwrap_err();
        assert!(matches!(refused, Error::DataLoss(_)), "{refused}");
        assert_eq!(world.catalog.position(), 0);
    }
    assert!(world.reports(ReportFilter::default()).await.is_empty());
}

async fn the_latest_capture_is_shown_and_older_ones_stay_readable(backend: Backend) {
    let speaker = ("m", "m", "الوزارة");
    let first = report("a.example", "1", 100, "عنوان قديم\nقالت الوزارة نعم");
    let first = first.says("قالت", speaker, "نعم");
    let second = report("a.example", "1", 100, "عنوان جديد\nقالت الوزارة لا").captured(120);
    let second = second.says("قالت", speaker, "لا");
    // The later capture is recorded first: a back-fill.
    let world = World::with(backend, &[second.at(1), first.at(2)]).await;
    let catalog = &world.catalog;
    let shown = catalog.report(&first.report_id()).await.unwrap();
    assert_eq!(
        (shown.heading.title.as_str(), shown.revisions, shown.head),
        ("عنوان جديد", 2, true)
    );
    let old = catalog.revision(&first.revision_id()).await.unwrap();
    assert_eq!(
        (old.heading.title.as_str(), old.head),
        ("عنوان قديم", false)
    );
    let revisions = catalog.revisions(&first.report_id()).await.unwrap();
    let ids: Vec<_> = revisions
        .into_iter()
        .map(|heading| heading.revision)
        .collect();
    assert_eq!(ids, [first.revision_id(), second.revision_id()]);
    let listed = world.statements(StatementFilter::default()).await;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].statement.content[0].text, "لا");
    let all = catalog.statements_after(0, 10).await.unwrap();
    assert_eq!((all.items.len(), all.through), (2, 2));
    let superseded = catalog.statement(&all.items[1].id).await.unwrap();
    assert_eq!(
        (
            superseded.statement.content[0].text.as_str(),
            superseded.head
        ),
        ("نعم", false)
    );
    assert!(matches!(
        catalog.report("r_none").await,
        Err(Error::NotFound { .. })
    ));
    assert!(matches!(
        catalog.revisions("r_none").await,
        Err(Error::NotFound { .. })
    ));
}

async fn a_report_comes_back_as_it_was_recorded(backend: Backend) {
    let entries = ledger(&month());
    let world = World::with(backend, &entries).await;
    for entry in &entries {
        let Some(domain::EntryBody::Revision { report, revision }) = &entry.body else {
            unreachable!()
        };
        let view = world.catalog.report(&report.id).await.unwrap();
        assert_eq!(view.revision, **revision);
        let heading = &view.heading;
        assert_eq!(
            (&heading.url, heading.position),
            (&report.url, entry.position)
        );
    }
}

async fn text_that_postgresql_cannot_hold_is_held(backend: Backend) {
    let sample = report("a.example\0", "1", 100, "عنوان\0 ثان\nقال \0 نعم");
    let sample = sample.says("قال", ("f\0", "a\0", "n\0"), "نعم");
    let entry = sample.at(1);
    let world = World::with(backend, std::slice::from_ref(&entry)).await;
    let Some(domain::EntryBody::Revision { revision, .. }) = &entry.body else {
        unreachable!()
    };
    let view = world.catalog.report(&sample.report_id()).await.unwrap();
    assert_eq!(view.revision, **revision);
}

/// What lists say, without positions.
async fn told(world: &World) -> Vec<String> {
    let page = PageRequest {
        size: 500,
        token: String::new(),
    };
    let catalog = &world.catalog;
    let mut told = Vec::new();
    for item in catalog
        .reports(&ReportFilter::default(), &page)
        .await
        .unwrap()
        .items
    {
        told.push(format!(
            "{} {} {}",
            item.heading.revision, item.heading.title, item.revisions
        ));
    }
    for item in catalog
        .statements(&StatementFilter::default(), &page)
        .await
        .unwrap()
        .items
    {
        told.push(format!("{} {:?}", item.id, item.statement));
    }
    for item in catalog
        .figures(&FigureFilter::default(), &page)
        .await
        .unwrap()
        .items
    {
        told.push(format!("{} {} {:?}", item.id, item.series, item.figure));
        let history = catalog.history(&item.id).await.unwrap();
        let points: Vec<_> = history.points.iter().map(|point| &point.id).collect();
        told.push(format!("{points:?} {:?}", history.relations));
    }
    for query in ["عملية", "المكتب OR عنوان"] {
        let order = catalog::Order::Newest;
        let hits = world
            .hits(query, &catalog::SearchFilter::default(), order, &page)
            .await
            .unwrap();
        told.extend(
            hits.items
                .iter()
                .map(|h| format!("{} {:?}", h.heading.revision, h.highlights)),
        );
    }
    told
}

async fn the_order_of_back_fill_does_not_matter(backend: Backend) {
    let mut samples = month();
    for (day, text) in [
        (118, "عنوان أول\nنص"),
        (119, "عنوان ثان\nنص"),
        (117, "عنوان ثالث\nنص"),
    ] {
        samples.push(report("a.example", "9", 100, text).captured(day));
    }
    samples.push(report("a.example", "8", 18_720, "عنوان بلا وقت\nنص").unpublished());
    let expected = told(&World::with(backend, &ledger(&samples)).await).await;
    // proptest is synchronous; each case runs on a thread that may block on this runtime.
    let runtime = tokio::runtime::Handle::current();
    let work = move || {
        let config = Config {
            cases: 8,
            failure_persistence: None,
            ..Config::default()
        };
        let order: Vec<usize> = (0..samples.len()).collect();
        let strategy = (Just(order).prop_shuffle(), 1_usize..8);
        let outcome = TestRunner::new(config).run(&strategy, |(order, batch)| {
            let shuffled: Vec<_> = order.iter().map(|at| samples[*at].clone()).collect();
            let told = runtime.block_on(async {
                let world = World::new(backend).await;
                for entries in ledger(&shuffled).chunks(batch) {
                    world.catalog.apply(entries).await.unwrap();
                }
                world.indexed().await;
                told(&world).await
            });
            prop_assert_eq!(&told, &expected);
            Ok(())
        });
        outcome.unwrap();
    };
    tokio::task::spawn_blocking(work).await.unwrap();
}

async fn a_caller_that_goes_away_tears_nothing(backend: Backend) {
    let world = World::new(backend).await;
    let entries = ledger(&month());
    for micros in [0, 50, 200, 400, 800, 1_600] {
        let wait = std::time::Duration::from_micros(micros);
        let _ = tokio::time::timeout(wait, world.catalog.apply(&entries)).await;
    }
    world.catalog.apply(&entries).await.unwrap();
    let listed = world.statements(StatementFilter::default()).await;
    assert_eq!(listed.len(), 5);
}
