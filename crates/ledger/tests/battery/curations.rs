//! Judgements of people, each made in sight of those before.

use domain::{Error, Result};
use ledger::{Added, Ledger, copy};
use testkit::Backend;

use crate::support::{
    CURATION, draft, grade, identify, judgement, open, read_all, record_all, withdrawal,
};

crate::on_both_backends!(
    a_judgement_is_an_entry_about_its_subject,
    a_judgement_in_sight_of_an_older_one_is_stale,
    the_same_judgement_again_changes_nothing,
    of_two_judgements_at_the_same_instant_one_is_recorded,
    nothing_is_judged_that_is_not_there,
    a_withdrawal_empties_the_judgements_of_its_report_only,
    a_copy_holds_judgements,
);

/// A ledger that is whole says so.
async fn sound(ledger: &Ledger) {
    ledger.verify(0, |_| ()).await.unwrap();
    ledger.verify_identities(identify, |_| ()).await.unwrap();
}

/// Where the newest judgement stands that was not seen.
fn stale(result: Result<Added>) -> u64 {
    match result {
        Err(Error::Stale { position, .. }) => position,
        other => panic!("{other:?}"),
    }
}

async fn a_judgement_is_an_entry_about_its_subject(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 2).await;
    let first = ledger.curate(judgement(0, "wrong", 0)).await.unwrap();
    assert_eq!((first.position, first.unchanged), (3, false));
    let entry = ledger.entry(3).await.unwrap();
    assert_eq!((entry.kind, entry.recorded), (CURATION, first.recorded));
    assert_eq!(entry.body, judgement(0, "wrong", 0).entry.body);
    // Another subject, and one that is no report.
    assert_eq!(
        ledger
            .curate(judgement(1, "wrong", 0))
            .await
            .unwrap()
            .position,
        4
    );
    assert_eq!(
        ledger.curate(grade("nahr", "B", 0)).await.unwrap().position,
        5
    );
    sound(&ledger).await;
}

async fn a_judgement_in_sight_of_an_older_one_is_stale(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 1).await;
    for (judge, other) in [
        (judgement as fn(u32, &str, u64) -> _, "report"),
        (
            (|_, said, seen| grade("nahr", said, seen)) as fn(u32, &str, u64) -> _,
            "outlet",
        ),
    ] {
        let first = ledger.curate(judge(0, "A", 0)).await.unwrap().position;
        assert_eq!(
            stale(ledger.curate(judge(0, "B", 0)).await),
            first,
            "{other}"
        );
        let second = ledger.curate(judge(0, "B", first)).await.unwrap().position;
        assert_eq!(
            stale(ledger.curate(judge(0, "C", first)).await),
            second,
            "{other}"
        );
        // Whoever has seen the whole ledger has seen them all.
        let head = ledger.head().await.unwrap().position;
        assert_eq!(
            ledger.curate(judge(0, "C", head)).await.unwrap().position,
            head + 1
        );
    }
    match ledger.curate(judgement(0, "D", 99)).await {
        Err(Error::OutOfRange {
            given: 99, last: 7, ..
        }) => (),
        other => panic!("{other:?}"),
    }
    ledger.healthy().await.unwrap();
    sound(&ledger).await;
}

async fn the_same_judgement_again_changes_nothing(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 1).await;
    let first = ledger.curate(judgement(0, "wrong", 0)).await.unwrap();
    for seen in [0, first.position] {
        let again = ledger.curate(judgement(0, "wrong", seen)).await.unwrap();
        assert!(again.unchanged);
        assert_eq!(
            (again.position, again.recorded),
            (first.position, first.recorded)
        );
    }
    // An answer that was lost is asked for again, although somebody has judged meanwhile.
    let second = ledger.curate(judgement(0, "right", first.position)).await;
    let second = second.unwrap().position;
    let again = ledger.curate(judgement(0, "wrong", 0)).await.unwrap();
    assert_eq!((again.position, again.unchanged), (first.position, true));
    // In sight of the other it is a new decision.
    let back = ledger.curate(judgement(0, "wrong", second)).await.unwrap();
    assert_eq!((back.position, back.unchanged), (4, false));
    sound(&ledger).await;
}

async fn of_two_judgements_at_the_same_instant_one_is_recorded(backend: Backend) {
    let database = backend.database().await;
    let one = open(&database).await;
    let two = match backend {
        // One process holds a SQLite file.
        Backend::Sqlite => one.clone(),
        Backend::Postgres => open(&database).await,
    };
    record_all(&one, 0, 1).await;
    let mut seen = 0;
    for round in 0..30 {
        let (a, b) = (format!("a{round}"), format!("b{round}"));
        let (a, b) = tokio::join!(
            one.curate(judgement(0, &a, seen)),
            two.curate(judgement(0, &b, seen)),
        );
        let (won, lost) = if a.is_ok() { (a, b) } else { (b, a) };
        seen = won.unwrap().position;
        assert_eq!(stale(lost), seen, "round {round}");
    }
    assert_eq!(seen, 31);
    sound(&one).await;
}

async fn nothing_is_judged_that_is_not_there(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 1).await;
    let absent = ledger.curate(judgement(7, "wrong", 0)).await.unwrap_err();
    assert!(matches!(absent, Error::NotFound { .. }), "{absent}");
    ledger.withdraw(withdrawal(0, None)).await.unwrap();
    match ledger.curate(judgement(0, "wrong", 0)).await {
        Err(Error::Precondition { reason, .. }) => assert_eq!(reason, "WITHDRAWN"),
        other => panic!("{other:?}"),
    }
    assert_eq!(ledger.head().await.unwrap().position, 2);
    ledger.record(draft(1, 1)).await.unwrap();
    sound(&ledger).await;
}

async fn a_withdrawal_empties_the_judgements_of_its_report_only(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 2).await;
    for judgement in [
        judgement(0, "wrong", 0),
        judgement(1, "wrong", 0),
        grade("nahr", "B", 0),
    ] {
        ledger.curate(judgement).await.unwrap();
    }
    ledger.withdraw(withdrawal(0, None)).await.unwrap();
    let all = read_all(&ledger).await;
    let gone: Vec<_> = all.iter().filter(|entry| entry.withdrawn_by == 6).collect();
    assert_eq!(gone.len(), 2);
    assert!(
        gone.iter()
            .any(|entry| entry.kind == CURATION && entry.body.is_empty())
    );
    assert_eq!(all[4].body, grade("nahr", "B", 0).entry.body);
    sound(&ledger).await;
}

async fn a_copy_holds_judgements(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 1).await;
    ledger.curate(judgement(0, "wrong", 0)).await.unwrap();
    ledger.curate(grade("nahr", "B", 0)).await.unwrap();
    for target in [Backend::Sqlite, Backend::Postgres] {
        let to = target.database().await;
        copy(database.url(), to.url(), |_| ()).await.unwrap();
        let copied = open(&to).await;
        assert_eq!(read_all(&copied).await, read_all(&ledger).await);
        sound(&copied).await;
        assert_eq!(stale(copied.curate(judgement(0, "right", 0)).await), 2);
        copied.close().await.unwrap();
    }
}
