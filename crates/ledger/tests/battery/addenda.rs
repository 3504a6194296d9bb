//! What is added to revisions recorded before, and what is withdrawn.

use std::sync::Arc;

use domain::{Error, Head, Outcome};
use futures_util::future::join_all;
use ledger::{Content, Draft, Ledger, Notary, Options, copy};
use testkit::{Backend, Database};

use crate::support::{
    addendum, draft, identify, open, options, read_all, record_all, report_id, revision_id,
    withdrawal,
};

crate::on_both_backends!(
    an_addendum_is_an_entry_that_is_found_by_its_revision,
    what_says_the_same_is_added_once,
    nothing_is_added_to_what_is_not_there,
    what_is_added_together_shares_transactions_and_refusals_do_not,
    a_withdrawal_removes_content_and_keeps_leaves,
    one_revision_is_withdrawn_without_the_others,
    what_is_withdrawn_is_not_recorded_again,
    a_shared_capture_stays_while_one_revision_needs_it,
    a_capture_withdrawn_by_another_process_is_kept_for_the_next_report,
    withdrawals_among_many_writers_lose_nothing_else,
    what_a_withdrawal_names_is_what_is_gone,
    a_copy_holds_addenda_and_withdrawals,
);

/// A ledger that is whole says so.
async fn sound(ledger: &Ledger) {
    ledger.verify(0, |_| ()).await.unwrap();
    ledger.verify_identities(identify, |_| ()).await.unwrap();
}

async fn an_addendum_is_an_entry_that_is_found_by_its_revision(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 3).await;
    let first = ledger.add(addendum(1, 1, "first")).await.unwrap();
    assert_eq!((first.position, first.unchanged), (4, false));
    let second = ledger.add(addendum(1, 1, "second")).await.unwrap();
    assert_eq!((second.position, second.unchanged), (5, false));
    ledger.add(addendum(2, 1, "other")).await.unwrap();

    let entry = ledger.entry(4).await.unwrap();
    assert_eq!((entry.kind, entry.recorded), (2, first.recorded));
    assert_eq!(entry.body, addendum(1, 1, "first").body);
    let newest = ledger
        .newest_addenda(2, vec![report_id(0), report_id(1)])
        .await;
    let newest: Vec<_> = newest.unwrap().into_iter().collect();
    assert_eq!(newest, [(revision_id(1, 1), 5)]);
    assert!(
        ledger
            .newest_addenda(2, Vec::new())
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        ledger
            .newest_addenda(9, vec![report_id(1)])
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(ledger.head().await.unwrap().position, 6);
    sound(&ledger).await;
}

async fn what_says_the_same_is_added_once(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 1).await;
    let first = ledger.add(addendum(0, 1, "one")).await.unwrap();
    let again = ledger.add(addendum(0, 1, "one")).await.unwrap();
    assert!(again.unchanged);
    assert_eq!(
        (again.position, again.recorded),
        (first.position, first.recorded)
    );
    ledger.add(addendum(0, 1, "two")).await.unwrap();
    let back = ledger.add(addendum(0, 1, "one")).await.unwrap();
    assert_eq!((back.position, back.unchanged), (4, false));
    sound(&ledger).await;
}

async fn nothing_is_added_to_what_is_not_there(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 2).await;
    let absent = ledger.add(addendum(0, 9, "one")).await.unwrap_err();
    assert!(
        matches!(
            absent,
            Error::NotFound {
                kind: "revision",
                ..
            }
        ),
        "{absent}"
    );
    for (what, kind) in [
        (withdrawal(7, None), "report"),
        (withdrawal(0, Some(9)), "revision"),
    ] {
        match ledger.withdraw(what).await {
            Err(Error::NotFound { kind: named, .. }) => assert_eq!(named, kind),
            other => panic!("{other:?}"),
        }
    }
    ledger.withdraw(withdrawal(0, None)).await.unwrap();
    match ledger.add(addendum(0, 1, "one")).await {
        Err(Error::Precondition { reason, .. }) => assert_eq!(reason, "WITHDRAWN"),
        other => panic!("{other:?}"),
    }
    assert_eq!(ledger.head().await.unwrap().position, 3);
    // A refusal is no trouble of the store.
    ledger.healthy().await.unwrap();
    ledger.record(draft(1, 2)).await.unwrap();
    sound(&ledger).await;
}

/// Signs nothing, but is asked once for each transaction that makes a checkpoint.
#[derive(Debug)]
struct Counting;

impl Notary for Counting {
    fn sign(&self, head: &Head) -> String {
        head.position.to_string()
    }

    fn accepts(&self, note: &str, head: &Head) -> bool {
        note == head.position.to_string()
    }
}

async fn what_is_added_together_shares_transactions_and_refusals_do_not(backend: Backend) {
    // Few enough that none yields to others before it is queued.
    const REPORTS: u32 = 30;
    let database = backend.database().await;
    let ledger = Ledger::open(Options {
        checkpoint_entries: 1,
        notary: Some(Arc::new(Counting)),
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    record_all(&ledger, 0, REPORTS).await;
    ledger.withdraw(withdrawal(7, None)).await.unwrap();
    let before = ledger.head().await.unwrap().position;
    // Each revision twice the same, then something else; one is withdrawn, one was never there.
    let said = ["one", "one", "two"];
    let all = (0..=REPORTS).flat_map(|report| said.map(|said| addendum(report, 1, said)));
    let added = join_all(all.map(|one| ledger.add(one))).await;

    let mut positions = Vec::new();
    for (report, three) in added.chunks(3).enumerate() {
        match (report, three) {
            (7, _) => assert!(
                three
                    .iter()
                    .all(|one| matches!(one, Err(Error::Precondition { .. })))
            ),
            (30, _) => assert!(
                three
                    .iter()
                    .all(|one| matches!(one, Err(Error::NotFound { .. })))
            ),
            (_, [Ok(first), Ok(again), Ok(second)]) => {
                assert_eq!(
                    [first.unchanged, again.unchanged, second.unchanged],
                    [false, true, false]
                );
                assert_eq!(
                    (again.position, again.recorded),
                    (first.position, first.recorded)
                );
                positions.extend([first.position, second.position]);
            }
            other => panic!("{other:?}"),
        }
    }
    let head = ledger.head().await.unwrap().position;
    assert_eq!(positions, (before + 1..=head).collect::<Vec<_>>());
    let commits = ledger.checkpoints(before + 1..=head).await.unwrap().len();
    assert!(
        commits <= 10,
        "{commits} commits for {} entries",
        head - before
    );
    sound(&ledger).await;
}

async fn a_withdrawal_removes_content_and_keeps_leaves(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 4).await;
    ledger.record(draft(2, 2)).await.unwrap();
    ledger.add(addendum(2, 1, "more")).await.unwrap();
    let before = read_all(&ledger).await;
    let done = ledger.withdraw(withdrawal(2, None)).await.unwrap();
    assert_eq!((done.position, done.entries, done.captures), (7, 3, 2));

    let after = read_all(&ledger).await;
    assert_eq!(after[6].body, withdrawal(2, None).body);
    let mut gone = 0;
    for (old, new) in before.iter().zip(&after) {
        assert_eq!((old.leaf_hash, old.recorded), (new.leaf_hash, new.recorded));
        if new.withdrawn_by == 0 {
            assert_eq!(old, new);
            continue;
        }
        assert_eq!((new.withdrawn_by, new.body.as_slice()), (7, &[][..]));
        gone += 1;
    }
    assert_eq!(gone, 3);
    for revision in [1, 2] {
        assert_eq!(
            ledger.capture(draft(2, revision).capture()).await.unwrap(),
            None
        );
    }
    assert!(
        ledger
            .capture(draft(1, 1).capture())
            .await
            .unwrap()
            .is_some()
    );
    sound(&ledger).await;

    // A second one has nothing to do, and says where the first stands.
    let again = ledger.withdraw(withdrawal(2, None)).await.unwrap();
    assert_eq!(
        (again.position, again.recorded),
        (done.position, done.recorded)
    );
    assert_eq!((again.entries, again.captures), (0, 0));
    assert_eq!(ledger.head().await.unwrap().position, 7);

    ledger.close().await.unwrap();
    let ledger = open(&database).await;
    sound(&ledger).await;
}

async fn one_revision_is_withdrawn_without_the_others(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    for revision in 1..=3 {
        ledger.record(draft(0, revision)).await.unwrap();
        ledger.add(addendum(0, revision, "more")).await.unwrap();
    }
    ledger.withdraw(withdrawal(0, Some(2))).await.unwrap();
    let by: Vec<_> = read_all(&ledger).await;
    let by: Vec<_> = by.iter().map(|entry| entry.withdrawn_by).collect();
    assert_eq!(by, [0, 0, 7, 7, 0, 0, 0]);
    sound(&ledger).await;
    let rest = ledger.withdraw(withdrawal(0, None)).await.unwrap();
    assert_eq!((rest.position, rest.entries, rest.captures), (8, 4, 2));
    let by: Vec<_> = read_all(&ledger).await;
    let by: Vec<_> = by.iter().map(|entry| entry.withdrawn_by).collect();
    assert_eq!(by, [8, 8, 7, 7, 8, 8, 0, 0]);
    sound(&ledger).await;
}

async fn what_is_withdrawn_is_not_recorded_again(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let first = ledger.record(draft(0, 1)).await.unwrap();
    ledger.withdraw(withdrawal(0, None)).await.unwrap();
    let again = ledger.record(draft(0, 1)).await.unwrap();
    assert_eq!(again.outcome, Outcome::Withdrawn);
    assert_eq!(
        (again.position, again.recorded),
        (first.position, first.recorded)
    );
    assert_eq!(ledger.capture(draft(0, 1).capture()).await.unwrap(), None);
    // What the outlet says later of the same report is another text.
    let later = ledger.record(draft(0, 2)).await.unwrap();
    assert_eq!((later.outcome, later.position), (Outcome::Revised, 3));
    assert_eq!(ledger.head().await.unwrap().position, 3);
    sound(&ledger).await;
}

/// A report whose page is the one of `page`.
fn sharing(report: u32, page: &[u8]) -> Draft {
    let body = format!("body of {report}/1: shared");
    Draft::pack(Content {
        report: domain::Report {
            id: report_id(report),
            outlet: "example.org".into(),
            url: format!("https://example.org/{report}"),
            own_id: String::new(),
        },
        revision_id: revision_id(report, 1),
        captured: domain::Timestamp(1_600_000_000_000_001),
        capture: page,
        kind: 1,
        body: body.into_bytes(),
    })
    .unwrap()
}

async fn a_shared_capture_stays_while_one_revision_needs_it(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let page = b"<p>body of 0/1: shared, one page at many addresses</p>";
    let capture = sharing(0, page).capture();
    // The capture is packed against the first report's entry, which is withdrawn in its turn.
    for (turn, order) in [[0, 1, 2], [4, 3, 5], [8, 7, 6]].into_iter().enumerate() {
        let first = 3 * turn as u32;
        for report in first..first + 3 {
            ledger.record(sharing(report, page)).await.unwrap();
        }
        for (nth, report) in order.into_iter().enumerate() {
            let kept = ledger.capture(capture).await.unwrap();
            assert_eq!(kept.as_deref(), Some(&page[..]), "before {report}");
            let done = ledger.withdraw(withdrawal(report, None)).await.unwrap();
            assert_eq!((done.entries, done.captures), (1, u64::from(nth == 2)));
        }
        assert_eq!(ledger.capture(capture).await.unwrap(), None);
    }
    ledger.verify(0, |_| ()).await.unwrap();
}

/// Of two processes one may withdraw what the other is about to record again.
async fn a_capture_withdrawn_by_another_process_is_kept_for_the_next_report(backend: Backend) {
    let Backend::Postgres = backend else {
        return; // One process holds a SQLite file.
    };
    let database = backend.database().await;
    let (one, two) = (open(&database).await, open(&database).await);
    let page = b"<p>one page at many addresses</p>";
    let capture = sharing(0, page).capture();
    for round in 0..30 {
        let report = 2 * round;
        one.record(sharing(report, page)).await.unwrap();
        let (withdrawn, recorded) = tokio::join!(
            one.withdraw(withdrawal(report, None)),
            two.record(sharing(report + 1, page)),
        );
        withdrawn.unwrap();
        recorded.unwrap();
        let kept = two.capture(capture).await.unwrap();
        assert_eq!(kept.as_deref(), Some(&page[..]), "round {round}");
        two.withdraw(withdrawal(report + 1, None)).await.unwrap();
        assert_eq!(one.capture(capture).await.unwrap(), None);
    }
    one.verify(0, |_| ()).await.unwrap();
}

async fn withdrawals_among_many_writers_lose_nothing_else(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 40).await;
    let removing = ledger.clone();
    let removing = tokio::spawn(async move {
        for report in (0..40).step_by(2) {
            removing.withdraw(withdrawal(report, None)).await.unwrap();
            let verified = removing.verify_identities(identify, |_| ()).await;
            verified.unwrap();
        }
    });
    let adding = ledger.clone();
    let adding = tokio::spawn(async move {
        for report in (1..40).step_by(2) {
            adding.add(addendum(report, 1, "more")).await.unwrap();
        }
    });
    record_all(&ledger, 40, 200).await;
    removing.await.unwrap();
    adding.await.unwrap();
    let entries = read_all(&ledger).await;
    assert_eq!(entries.len(), 40 + 20 + 20 + 200);
    assert_eq!(
        entries
            .iter()
            .filter(|entry| entry.withdrawn_by != 0)
            .count(),
        20
    );
    sound(&ledger).await;
}

/// A statement that tampers, and what the check must say.
const CHANGES: [(&str, &str); 7] = [
    (
        "UPDATE entry SET withdrawn_by = NULL WHERE position = 2",
        "entry 2 ",
    ),
    (
        "UPDATE entry SET body = '', size = 0, withdrawn_by = 6 WHERE position = 3",
        "the withdrawals name 2",
    ),
    (
        "DELETE FROM addendum WHERE position = 5",
        "the withdrawals name 1",
    ),
    (
        "DELETE FROM addendum WHERE position = 7",
        "addendum of entry 7 ",
    ),
    (
        "DELETE FROM addendum WHERE position = 6",
        "addendum of entry 6 ",
    ),
    (
        "INSERT INTO addendum SELECT report_id, revision_id, 4, kind FROM addendum WHERE position = 5",
        "entry 4 ",
    ),
    ("DELETE FROM revision WHERE position = 2", "withdraw"),
];

async fn what_a_withdrawal_names_is_what_is_gone(backend: Backend) {
    for (change, place) in CHANGES {
        let (database, ledger) = withdrawn(backend).await;
        sound(&ledger).await;
        let db = sea_orm::Database::connect(database.url()).await.unwrap();
        let changed = sea_orm::ConnectionTrait::execute_unprepared(&db, change).await;
        assert!(changed.unwrap().rows_affected() > 0, "{change}");
        db.close().await.unwrap();
        let log = ledger.verify(0, |_| ()).await.map(drop);
        let beside = ledger.verify_identities(identify, |_| ()).await;
        match log.and(beside) {
            Err(Error::DataLoss(message)) if message.contains(place) => (),
            other => panic!("{change}: {other:?}"),
        }
    }
}

/// Four reports, of which the second has an addendum and is withdrawn by the sixth entry; the third
/// has one that stands.
async fn withdrawn(backend: Backend) -> (Database, Ledger) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    for report in 0..4 {
        ledger.record(draft(report, 1)).await.unwrap();
    }
    ledger.add(addendum(1, 1, "more")).await.unwrap();
    ledger.withdraw(withdrawal(1, None)).await.unwrap();
    ledger.add(addendum(2, 1, "more")).await.unwrap();
    (database, ledger)
}

async fn a_copy_holds_addenda_and_withdrawals(backend: Backend) {
    let (database, ledger) = withdrawn(backend).await;
    for target in [Backend::Sqlite, Backend::Postgres] {
        let to = target.database().await;
        copy(database.url(), to.url(), |_| ()).await.unwrap();
        let copied = open(&to).await;
        assert_eq!(read_all(&copied).await, read_all(&ledger).await);
        sound(&copied).await;
        let again = copied.record(draft(1, 1)).await.unwrap();
        assert_eq!(again.outcome, Outcome::Withdrawn);
        copied.close().await.unwrap();
    }
}

/// What a withdrawal removes cannot be found in the files any more.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_overwrites_what_is_withdrawn() {
    let database = Backend::Sqlite.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 20).await;
    // Bytes that zstd cannot make smaller stand in the file as they are.
    let page: Vec<u8> = (0..200_u32)
        .flat_map(|number| domain::sha256(&number.to_be_bytes()).0)
        .collect();
    ledger.record(sharing(90, &page)).await.unwrap();
    record_all(&ledger, 20, 20).await;
    let needle = &page[3_000..3_064];
    let path = database.url().trim_start_matches("sqlite://");
    let path = path
        .split_once('?')
        .map_or(path, |(path, _)| path)
        .to_owned();
    let found = || {
        [path.clone(), format!("{path}-wal")]
            .iter()
            .filter_map(|file| std::fs::read(file).ok())
            .any(|bytes| bytes.windows(needle.len()).any(|window| window == needle))
    };
    assert!(found(), "the page is not where it was looked for");
    ledger.withdraw(withdrawal(90, None)).await.unwrap();
    assert!(!found(), "the page can still be read in the file");
}
