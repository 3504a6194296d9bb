//! A catalog built beside the one that answers.

use catalog::{Catalog, PageRequest, StatementFilter};
use testkit::Backend;

use crate::{
    sample::{ledger, month, report},
    world::{World, soon},
};

on_both!(
    a_catalog_built_beside_takes_the_others_place_when_it_is_as_far,
    a_list_goes_on_over_a_switch,
    a_rebuild_that_was_killed_leaves_the_catalog_as_it_was,
    only_a_catalog_of_the_same_ledger_takes_the_others_place,
);

/// Positions of the reports that are listed and of those that full text knows.
async fn seen(world: &World) -> (Vec<u64>, u64) {
    let mut listed: Vec<u64> = world
        .reports(Default::default())
        .await
        .into_iter()
        .map(|report| report.heading.position)
        .collect();
    listed.sort_unstable();
    (listed, world.catalog.index_position())
}

async fn filled(next: &Catalog, entries: &[domain::Entry]) {
    next.apply(entries).await.unwrap();
    next.wait_for_index(next.position(), soon()).await.unwrap();
}

async fn a_catalog_built_beside_takes_the_others_place_when_it_is_as_far(backend: Backend) {
    let mut samples = month();
    let world = World::with(backend, &ledger(&samples)).await;
    let next = world.catalog.beside().await.unwrap();
    assert_eq!(next.position(), 0);
    filled(&next, &ledger(&samples[..2])).await;
    assert!(!world.catalog.adopt(&next).await.unwrap());
    assert_eq!(seen(&world).await, (vec![1, 2, 3, 4], 4));

    // What answers goes on taking in, and must be caught up with.
    samples.push(report("a.example", "5", 18_723, "الخامس\nعملية"));
    world.catalog.apply(&ledger(&samples)).await.unwrap();
    filled(&next, &ledger(&samples[..4])).await;
    assert!(!world.catalog.adopt(&next).await.unwrap());
    filled(&next, &ledger(&samples)).await;
    assert!(world.catalog.adopt(&next).await.unwrap());
    drop(next);
    world.indexed().await;
    assert_eq!(seen(&world).await, (vec![1, 2, 3, 4, 5], 5));

    // It follows on, and a restart finds it.
    samples.push(report("a.example", "6", 18_724, "السادس\nعملية"));
    world.catalog.apply(&ledger(&samples)).await.unwrap();
    world.indexed().await;
    assert_eq!(seen(&world).await.0.len(), 6);
    let world = world.reopened().await;
    world.indexed().await;
    assert_eq!(seen(&world).await, (vec![1, 2, 3, 4, 5, 6], 6));

    // And it can be built anew again.
    let next = world.catalog.beside().await.unwrap();
    filled(&next, &ledger(&samples)).await;
    assert!(world.catalog.adopt(&next).await.unwrap());
    assert_eq!(seen(&world).await, (vec![1, 2, 3, 4, 5, 6], 6));
}

async fn a_list_goes_on_over_a_switch(backend: Backend) {
    let samples = month();
    let world = World::with(backend, &ledger(&samples)).await;
    let filter = StatementFilter::default();
    let whole = world.statements(filter.clone()).await;
    let mut page = PageRequest {
        size: 2,
        ..Default::default()
    };
    let first = world.catalog.statements(&filter, &page).await.unwrap();
    let next = world.catalog.beside().await.unwrap();
    filled(&next, &ledger(&samples)).await;
    assert!(world.catalog.adopt(&next).await.unwrap());
    page.token = first.next.unwrap();
    let second = world.catalog.statements(&filter, &page).await.unwrap();
    let both = [first.items, second.items].concat();
    assert_eq!(both[..], whole[..4]);
}

async fn a_rebuild_that_was_killed_leaves_the_catalog_as_it_was(backend: Backend) {
    let samples = month();
    let world = World::with(backend, &ledger(&samples)).await;
    let next = world.catalog.beside().await.unwrap();
    filled(&next, &ledger(&samples[..3])).await;
    next.close().await;
    drop(next);
    let world = world.reopened().await;
    world.indexed().await;
    assert_eq!(seen(&world).await, (vec![1, 2, 3, 4], 4));
    let next = world.catalog.beside().await.unwrap();
    assert_eq!(
        next.position(),
        0,
        "nothing is left of the one that was killed"
    );
    let (filter, page) = (Default::default(), PageRequest::default());
    let listed = next.reports(&filter, &page).await.unwrap();
    assert!(listed.items.is_empty());
}

async fn only_a_catalog_of_the_same_ledger_takes_the_others_place(backend: Backend) {
    let samples = month();
    let world = World::with(backend, &ledger(&samples)).await;
    world.catalog.bind("one").await.unwrap();
    let next = world.catalog.beside().await.unwrap();
    next.bind("another").await.unwrap();
    filled(&next, &ledger(&samples)).await;
    assert!(!world.catalog.adopt(&next).await.unwrap());
    next.bind("one").await.unwrap();
    assert!(world.catalog.adopt(&next).await.unwrap());
}
