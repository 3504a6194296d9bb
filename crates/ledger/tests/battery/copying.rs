//! Backup, restore and change of backend: a copy is the ledger.

use domain::{Error, Outcome};
use ledger::{Ledger, copy};
use testkit::Backend;

use crate::recording::rejection;
use crate::support::{draft, identify, open, options, read_all, record_all};

crate::on_both_backends!(
    a_copy_is_the_ledger_as_it_was_at_one_instant,
    a_copy_goes_on_where_the_ledger_ended,
    only_an_empty_store_takes_a_copy,
    what_does_not_exist_is_neither_copied_nor_made,
);

/// Where a copy may go, whatever the ledger stands on.
const TARGETS: [Backend; 2] = [Backend::Sqlite, Backend::Postgres];

async fn a_copy_is_the_ledger_as_it_was_at_one_instant(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 600).await;
    let refused = rejection(1);
    ledger.reject(refused.clone()).await.unwrap();
    for target in TARGETS {
        let to = target.database().await;
        // Others go on meanwhile.
        let (first, writer) = (ledger.head().await.unwrap().position as u32, ledger.clone());
        let writing = tokio::spawn(async move { record_all(&writer, first, 200).await });
        let mut rows = 0;
        let head = copy(database.url(), to.url(), |copied| rows = copied)
            .await
            .unwrap();
        writing.await.unwrap();
        assert!(head.position >= 600, "{head:?}");
        assert!(rows >= 4 * head.position, "{rows}");
        assert_eq!(ledger.root_at(head.position).await.unwrap(), head.root);

        let copied = open(&to).await;
        assert_eq!(copied.head().await.unwrap(), head);
        assert_eq!(copied.store(), ledger.store());
        assert_eq!(copied.verify(0, |_| ()).await.unwrap(), head);
        copied.verify_identities(identify, |_| ()).await.unwrap();
        let mut original = read_all(&ledger).await;
        original.truncate(head.position as usize);
        assert_eq!(read_all(&copied).await, original);
        let rejections = copied.rejections(None, 10).await.unwrap();
        assert_eq!(rejections, std::slice::from_ref(&refused));
        copied.close().await.unwrap();
    }
}

async fn a_copy_goes_on_where_the_ledger_ended(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 20).await;
    for target in TARGETS {
        let to = target.database().await;
        let head = copy(database.url(), to.url(), |_| ()).await.unwrap();
        let copied = open(&to).await;
        let known = copied.record(draft(7, 1)).await.unwrap();
        assert_eq!(known.outcome, Outcome::Unchanged);
        let new = copied.record(draft(7, 2)).await.unwrap();
        assert_eq!(
            (new.outcome, new.position),
            (Outcome::Revised, head.position + 1)
        );
        copied.verify(0, |_| ()).await.unwrap();
        let proof = copied.prove_consistency(head.position, new.position);
        let (proof, root) = (
            proof.await.unwrap(),
            copied.root_at(new.position).await.unwrap(),
        );
        let (old, new) = ((head.position, &head.root), (new.position, &root));
        assert!(domain::merkle::verify_consistency(old, new, &proof));
        copied.close().await.unwrap();
    }
}

async fn only_an_empty_store_takes_a_copy(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 3).await;
    for target in TARGETS {
        let to = target.database().await;
        let other = open(&to).await;
        record_all(&other, 10, 2).await;
        let before = read_all(&other).await;
        other.close().await.unwrap();
        let refused = copy(database.url(), to.url(), |_| ()).await.unwrap_err();
        let said = refused.to_string();
        assert!(said.contains("holds a ledger of 2 entries"), "{said}");
        assert_eq!(read_all(&open(&to).await).await, before);
    }
    // Nor one that somebody has open.
    if let Backend::Sqlite = backend {
        let refused = copy(database.url(), database.url(), |_| ())
            .await
            .unwrap_err();
        assert!(matches!(refused, Error::Unavailable { .. }), "{refused}");
    }
}

async fn what_does_not_exist_is_neither_copied_nor_made(backend: Backend) {
    let directory = tempfile::tempdir().unwrap();
    let absent = directory.path().join("absent.db");
    let url = format!("sqlite://{}?mode=rwc", absent.display());
    let to = backend.database().await;
    let refused = copy(&url, to.url(), |_| ()).await.unwrap_err();
    assert!(matches!(refused, Error::Unavailable { .. }), "{refused}");
    assert!(!absent.exists());
    let ledger = Ledger::open(options(to.url())).await.unwrap();
    assert_eq!(ledger.head().await.unwrap().position, 0);
}
