//! One writer: outcomes, positions, reading back, restarts, rejections.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use domain::{Error, Outcome, Timestamp, sha256};
use ledger::{Ledger, Options, Rejection};
use testkit::Backend;

use crate::support::{draft, open, options, positions, read_all, record_all};

crate::on_both_backends!(
    a_report_is_created_then_revised_then_unchanged,
    what_was_recorded_is_read_back_as_it_was_handed_in,
    one_batch_tells_apart_what_it_holds_twice,
    many_drafts_at_once_share_transactions,
    a_page_ends_at_its_bounds_but_holds_one_entry,
    a_position_beyond_the_head_is_out_of_range,
    a_restart_keeps_everything,
    a_draft_of_many_megabytes_is_kept,
    a_clock_that_steps_back_does_not_turn_the_order,
    subscribers_see_the_head_move,
    checkpoints_are_made_by_number_and_by_time,
    rejections_are_listed_newest_first_in_pages,
    old_rejections_go_first,
    a_closed_ledger_refuses,
    a_full_queue_refuses_at_once,
);

async fn a_report_is_created_then_revised_then_unchanged(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let steps = [
        (1, 1, Outcome::Created, 1),
        (1, 1, Outcome::Unchanged, 1),
        (1, 2, Outcome::Revised, 2),
        (2, 1, Outcome::Created, 3),
        (1, 2, Outcome::Unchanged, 2),
        (1, 1, Outcome::Unchanged, 1),
    ];
    let mut times = std::collections::BTreeMap::new();
    for (report, revision, outcome, position) in steps {
        let recorded = ledger.record(draft(report, revision)).await.unwrap();
        assert_eq!((recorded.outcome, recorded.position), (outcome, position));
        let first = *times.entry(position).or_insert(recorded.recorded);
        assert_eq!(recorded.recorded, first, "the time of the first recording");
    }
    assert_eq!(ledger.head().await.unwrap().position, 3);
}

async fn what_was_recorded_is_read_back_as_it_was_handed_in(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let recorded = ledger.record(draft(7, 1)).await.unwrap();
    let entry = ledger.entry(recorded.position).await.unwrap();
    assert_eq!(entry.kind, 1);
    assert_eq!(entry.recorded, recorded.recorded);
    assert!(
        String::from_utf8(entry.body.clone())
            .unwrap()
            .starts_with("body of 7/1: قال")
    );
    let leaf = domain::merkle::leaf_hash(1, entry.recorded, &entry.body);
    assert_eq!(entry.leaf_hash, leaf);
    let capture = ledger
        .capture(draft(7, 1).capture())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(sha256(&capture), draft(7, 1).capture());
    assert_eq!(ledger.capture(sha256(b"other")).await.unwrap(), None);
    for absent in [0, 2, 99] {
        let error = ledger.entry(absent).await.unwrap_err();
        assert!(matches!(error, Error::NotFound { .. }), "{absent}: {error}");
    }
}

async fn one_batch_tells_apart_what_it_holds_twice(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let drafts = [(1, 1), (1, 1), (1, 2), (2, 1), (1, 1), (1, 2)];
    let all = futures_util::future::join_all(
        drafts.map(|(report, revision)| ledger.record(draft(report, revision))),
    );
    let all: Vec<_> = all.await.into_iter().map(Result::unwrap).collect();
    let seen: Vec<_> = all.iter().map(|r| (r.outcome, r.position)).collect();
    let expected = [
        (Outcome::Created, 1),
        (Outcome::Unchanged, 1),
        (Outcome::Revised, 2),
        (Outcome::Created, 3),
        (Outcome::Unchanged, 1),
        (Outcome::Unchanged, 2),
    ];
    assert_eq!(seen, expected);
}

async fn many_drafts_at_once_share_transactions(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let mut all: Vec<_> = record_all(&ledger, 0, 700).await;
    all.sort_by_key(|recorded| recorded.position);
    let taken: Vec<_> = all.iter().map(|recorded| recorded.position).collect();
    assert_eq!(taken, (1..=700).collect::<Vec<_>>());
    assert!(all.is_sorted_by(|a, b| a.recorded < b.recorded));
    let entries = read_all(&ledger).await;
    assert_eq!(positions(&entries), taken);
    let head = ledger.verify(0, |_| ()).await.unwrap();
    assert_eq!(head, ledger.head().await.unwrap());
}

async fn a_page_ends_at_its_bounds_but_holds_one_entry(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 20).await;
    let body = ledger.entry(4).await.unwrap().body.len();
    for (after, entries_max, bytes_max, expected) in [
        (0, 5, usize::MAX, vec![1, 2, 3, 4, 5]),
        (18, 5, usize::MAX, vec![19, 20]),
        (3, 5, 1, vec![4]),
        (3, 5, body + 1, vec![4, 5]),
        (20, 5, usize::MAX, vec![]),
    ] {
        let page = ledger.read(after, entries_max, bytes_max).await.unwrap();
        assert_eq!(
            positions(&page),
            expected,
            "{after} {entries_max} {bytes_max}"
        );
    }
}

async fn a_position_beyond_the_head_is_out_of_range(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    assert_eq!(ledger.read(0, 10, 1).await.unwrap(), []);
    for after in [1, u64::MAX] {
        let error = ledger.read(after, 10, 1).await.unwrap_err();
        assert!(
            matches!(error, Error::OutOfRange { last: 0, .. }),
            "{error}"
        );
    }
    let error = ledger.root_at(1).await.unwrap_err();
    assert!(matches!(error, Error::OutOfRange { .. }), "{error}");
}

async fn a_restart_keeps_everything(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 50).await;
    let (store, head) = (ledger.store().to_owned(), ledger.head().await.unwrap());
    let entries = read_all(&ledger).await;
    ledger.close().await.unwrap();
    let ledger = open(&database).await;
    assert_eq!(
        (ledger.store(), ledger.head().await.unwrap()),
        (store.as_str(), head)
    );
    assert_eq!(*ledger.subscribe().borrow(), head);
    assert_eq!(read_all(&ledger).await, entries);
    let again = ledger.record(draft(3, 1)).await.unwrap();
    assert_eq!(again.outcome, Outcome::Unchanged);
    let next = ledger.record(draft(3, 2)).await.unwrap();
    assert_eq!((next.outcome, next.position), (Outcome::Revised, 51));
    ledger.verify(0, |_| ()).await.unwrap();
}

async fn a_draft_of_many_megabytes_is_kept(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let capture: Vec<u8> = (0..9_000_000_u32)
        .flat_map(|i| i.wrapping_mul(i).to_le_bytes())
        .take(8 << 20)
        .collect();
    let content = ledger::Content {
        report: domain::Report {
            id: "r_large".into(),
            outlet: "example.org".into(),
            url: String::new(),
            own_id: "large".into(),
        },
        revision_id: "v_large".into(),
        captured: Timestamp(0),
        capture: &capture,
        kind: 1,
        body: capture.clone(),
    };
    let recorded = ledger
        .record(ledger::Draft::pack(content).unwrap())
        .await
        .unwrap();
    assert!(ledger.entry(recorded.position).await.unwrap().body == capture);
    assert!(ledger.capture(sha256(&capture)).await.unwrap() == Some(capture));
}

async fn a_clock_that_steps_back_does_not_turn_the_order(backend: Backend) {
    static NOW: AtomicI64 = AtomicI64::new(2_000_000_000_000_000);
    let database = backend.database().await;
    let clock = || Timestamp(NOW.fetch_sub(3_600_000_000, Ordering::Relaxed));
    let ledger = Ledger::open(Options {
        clock,
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    for report in 0..5 {
        ledger.record(draft(report, 1)).await.unwrap();
    }
    let times: Vec<_> = read_all(&ledger)
        .await
        .iter()
        .map(|entry| entry.recorded.0)
        .collect();
    assert!(times.is_sorted_by(|a, b| a < b), "{times:?}");
    ledger.verify(0, |_| ()).await.unwrap();
}

async fn subscribers_see_the_head_move(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let mut heads = ledger.subscribe();
    assert_eq!(heads.borrow_and_update().position, 0);
    let recorded = ledger.record(draft(1, 1)).await.unwrap();
    let seen = heads.wait_for(|head| head.position == recorded.position);
    let seen = *tokio::time::timeout(Duration::from_secs(5), seen)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(seen, ledger.head().await.unwrap());
    assert_eq!(ledger.root_at(seen.position).await.unwrap(), seen.root);
}

async fn checkpoints_are_made_by_number_and_by_time(backend: Backend) {
    let database = backend.database().await;
    let ledger = Ledger::open(Options {
        checkpoint_entries: 10,
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    for report in 0..25 {
        ledger.record(draft(report, 1)).await.unwrap();
    }
    // The first entry of a store makes one too, because none was made for an hour.
    assert_eq!(checkpoints(&ledger).await, 3);
    ledger.close().await.unwrap();
    let ledger = Ledger::open(Options {
        checkpoint_interval: Duration::from_millis(50),
        ..Options::new(database.url())
    });
    let ledger = ledger.await.unwrap();
    for _ in 0..200 {
        if checkpoints(&ledger).await == 4 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("no checkpoint was made while nothing was recorded");
}

async fn checkpoints(ledger: &Ledger) -> u64 {
    let mut seen = 0;
    ledger
        .verify(0, |progress| seen = progress.checkpoints)
        .await
        .unwrap();
    seen
}

pub(crate) fn rejection(number: i64) -> Rejection {
    let (received, body) = (Timestamp(1_000 + number / 2), sha256(&number.to_be_bytes()));
    Rejection {
        id: domain::rejection_id(received.0, &body),
        received,
        outlet: "example.org".into(),
        url: String::new(),
        own_id: number.to_string(),
        reason: "BODY_EMPTY".into(),
        field: "body".into(),
        message: "is empty".into(),
        body,
        body_bytes: 8,
    }
}

async fn rejections_are_listed_newest_first_in_pages(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    for number in [3, 1, 4, 1, 5, 9, 2, 6] {
        ledger.reject(rejection(number)).await.unwrap();
    }
    let mut listed = Vec::new();
    loop {
        let after = listed.last().map(Rejection::cursor);
        let page = ledger.rejections(after.as_ref(), 3).await.unwrap();
        if page.is_empty() {
            break;
        }
        listed.extend(page);
        // A newer one does not shift the pages that follow.
        ledger.reject(rejection(100)).await.unwrap();
    }
    assert_eq!(listed.len(), 7);
    assert!(listed.is_sorted_by(|a, b| (a.received, &a.id) > (b.received, &b.id)));
    let five = listed.iter().find(|r| r.own_id == "5").unwrap();
    assert_eq!(*five, rejection(5));
}

async fn old_rejections_go_first(backend: Backend) {
    let database = backend.database().await;
    let ledger = Ledger::open(Options {
        rejections_max: 10,
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    let each = (0..300).map(|number| ledger.reject(rejection(2 * number)));
    for kept in futures_util::future::join_all(each).await {
        kept.unwrap();
    }
    let kept = ledger.rejections(None, 1_000).await.unwrap();
    assert!((10..=10 + 128).contains(&kept.len()), "{}", kept.len());
    assert_eq!(kept[0], rejection(598));
}

async fn a_closed_ledger_refuses(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    let other = ledger.clone();
    let waiting = tokio::spawn(async move { other.record(draft(1, 1)).await });
    let recorded = waiting.await.unwrap().unwrap();
    let other = ledger.clone();
    ledger.close().await.unwrap();
    let error = other.record(draft(2, 1)).await.unwrap_err();
    assert!(matches!(error, Error::Unavailable { .. }), "{error}");
    assert!(other.healthy().await.is_err());
    let ledger = open(&database).await;
    assert_eq!(ledger.head().await.unwrap().position, recorded.position);
    ledger.healthy().await.unwrap();
}

async fn a_full_queue_refuses_at_once(backend: Backend) {
    let database = backend.database().await;
    let ledger = Ledger::open(Options {
        queue_max: 2,
        batch_max: 1,
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    let drafts: Vec<_> = (0..50).map(|report| draft(report, 1)).collect();
    let each = drafts.into_iter().map(|draft| ledger.try_record(draft));
    let all = futures_util::future::join_all(each).await;
    let refused = all
        .iter()
        .filter(|r| matches!(r, Err(Error::Overloaded(_))))
        .count();
    let recorded = all.iter().filter(|r| r.is_ok()).count();
    assert!(refused > 0 && recorded > 0 && refused + recorded == 50);
    assert_eq!(ledger.head().await.unwrap().position, recorded as u64);
}
