//! Restarts, losses and other versions.

use catalog::{Order, PageRequest, ReportFilter, SearchFilter};
use sea_orm::ConnectionTrait;
use testkit::Backend;

use crate::{
    sample::{ledger, month},
    world::World,
};

on_both!(
    a_restart_keeps_everything,
    a_lost_or_damaged_index_rebuilds_itself,
    an_index_of_another_catalog_is_not_used,
    a_reset_forgets_everything_and_a_replay_brings_it_back,
    tables_of_another_version_are_made_anew,
    an_index_that_is_in_use_is_left_alone,
    what_has_come_is_found_while_much_more_is_expected,
);

async fn hits(world: &World) -> usize {
    let filter = SearchFilter::default();
    let page = PageRequest::default();
    let hits = world
        .hits("عملية", &filter, Order::Relevance, &page)
        .await
        .unwrap();
    hits.items.len()
}

async fn a_restart_keeps_everything(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let world = world.reopened().await;
    assert_eq!(world.catalog.position(), 4);
    world.indexed().await;
    assert_eq!(hits(&world).await, 4);
    // Entries that the database has and the index has not are caught up with.
    let one_more = crate::sample::report("z.example", "9", 200, "عملية\nعملية").at(5);
    world.catalog.apply(&[one_more]).await.unwrap();
    let world = world.reopened().await;
    world.indexed().await;
    assert_eq!(hits(&world).await, 5);
}

async fn a_lost_or_damaged_index_rebuilds_itself(backend: Backend) {
    let mut world = World::with(backend, &ledger(&month())).await;
    for damage in ["remove", "truncate", "flip", "meta"] {
        world.catalog.close().await;
        let dir = world.index_dir();
        for file in std::fs::read_dir(&dir).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let segment = name.ends_with(".idx") || name.ends_with(".store");
            let bytes = std::fs::read(&path).unwrap();
            match damage {
                "remove" if segment => std::fs::remove_file(&path).unwrap(),
                "truncate" if segment => std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap(),
                "flip" if segment && !bytes.is_empty() => {
                    let mut bytes = bytes;
                    bytes[0] ^= 1;
                    std::fs::write(&path, bytes).unwrap();
                }
                "meta" if name == "meta.json" => std::fs::write(&path, "{}").unwrap(),
                _ => {}
            }
        }
        world = world.opened_again().await;
        world.indexed().await;
        assert_eq!(hits(&world).await, 4, "{damage}");
    }
    world.catalog.close().await;
    std::fs::remove_dir_all(world.index_dir()).unwrap();
    let world = world.opened_again().await;
    world.indexed().await;
    assert_eq!(hits(&world).await, 4);
}

async fn an_index_of_another_catalog_is_not_used(backend: Backend) {
    let one = World::with(backend, &ledger(&month())).await;
    let two = World::with(backend, &ledger(&month()[..1])).await;
    one.catalog.close().await;
    two.catalog.close().await;
    std::fs::remove_dir_all(two.index_dir()).unwrap();
    std::fs::rename(one.index_dir(), two.index_dir()).unwrap();
    let two = two.opened_again().await;
    two.indexed().await;
    assert_eq!(hits(&two).await, 1);
}

async fn a_reset_forgets_everything_and_a_replay_brings_it_back(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    world.catalog.reset().await.unwrap();
    assert_eq!(world.catalog.position(), 0);
    let page = PageRequest::default();
    let reports = world
        .catalog
        .reports(&ReportFilter::default(), &page)
        .await
        .unwrap();
    assert!(reports.items.is_empty());
    world.catalog.apply(&ledger(&month()[..2])).await.unwrap();
    let mut index = world.catalog.subscribe_index();
    let settled = index.wait_for(|position| *position == 2);
    tokio::time::timeout(std::time::Duration::from_secs(20), settled)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(hits(&world).await, 2);
}

async fn tables_of_another_version_are_made_anew(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    world.catalog.close().await;
    let connection = sea_orm::Database::connect(world.database.url())
        .await
        .unwrap();
    connection
        .execute_unprepared("UPDATE catalog_meta SET schema_version = 0")
        .await
        .unwrap();
    connection.close().await.unwrap();
    let world = world.opened_again().await;
    assert_eq!(world.catalog.position(), 0);
    assert!(world.catalog.keeps_another());
    world.catalog.apply(&ledger(&month()[..2])).await.unwrap();
    // What has been built of the new version is not lost with a restart before it is complete.
    let world = world.reopened().await;
    assert_eq!(world.catalog.position(), 2);
    assert!(world.catalog.keeps_another());
    world.catalog.apply(&ledger(&month())).await.unwrap();
    world.indexed().await;
    world.catalog.settle().await.unwrap();
    assert!(!world.catalog.keeps_another());
    let world = world.reopened().await;
    assert!(!world.catalog.keeps_another());
    assert_eq!(world.catalog.position(), 4);
    world.indexed().await;
    assert_eq!(hits(&world).await, 4);
}

async fn an_index_that_is_in_use_is_left_alone(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let options = catalog::Options::new(world.database.url(), world.index_dir());
    let second = catalog::Catalog::open(options).await.unwrap_err();
    assert!(
        matches!(second, domain::Error::Unavailable { .. }),
        "{second}"
    );
    assert_eq!(hits(&world).await, 4);
}

async fn what_has_come_is_found_while_much_more_is_expected(backend: Backend) {
    let world = World::new(backend).await;
    world.catalog.expect(1_000_000);
    world.catalog.apply(&ledger(&month())).await.unwrap();
    world.indexed().await;
    // The index is no longer empty, and the ledger stands still: nothing fills a segment.
    let one_more = crate::sample::report("z.example", "9", 200, "عملية\nعملية").at(5);
    world.catalog.apply(&[one_more]).await.unwrap();
    world.indexed().await;
    assert_eq!(hits(&world).await, 5);
}
