//! Drafts to record and ways to look at what was recorded.

use std::time::Duration;

use domain::{Position, Report, Timestamp};
use ledger::{Content, Draft, Entry, Identity, Ledger, Options, Recorded};

/// The `revision`th text of the `report`th report.
pub(crate) fn draft(report: u32, revision: u32) -> Draft {
    let body = format!(
        "body of {report}/{revision}: {}",
        "قال المتحدث إن ".repeat(40)
    );
    Draft::pack(Content {
        report: Report {
            id: format!("r_{report:026}"),
            outlet: "example.org".into(),
            url: format!("https://example.org/{report}"),
            own_id: String::new(),
        },
        revision_id: format!("v_{report:013}{revision:013}"),
        captured: Timestamp(1_600_000_000_000_000 + i64::from(revision)),
        capture: format!("<p>{body}</p>").as_bytes(),
        kind: 1,
        body: body.into_bytes(),
    })
    .unwrap()
}

/// Records reports `first..first + count` from many tasks at once.
pub(crate) async fn record_all(ledger: &Ledger, first: u32, count: u32) -> Vec<Recorded> {
    let tasks = (first..first + count).map(|report| {
        let ledger = ledger.clone();
        tokio::spawn(async move { ledger.record(draft(report, 1)).await.unwrap() })
    });
    let mut all = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        all.push(task.await.unwrap());
    }
    all
}

/// Reads everything, in pages.
pub(crate) async fn read_all(ledger: &Ledger) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    loop {
        let after = all.last().map_or(0, |entry| entry.position);
        let page = ledger.read(after, 100, usize::MAX).await.unwrap();
        if page.is_empty() {
            return all;
        }
        all.extend(page);
    }
}

pub(crate) fn positions(entries: &[Entry]) -> Vec<Position> {
    entries.iter().map(|entry| entry.position).collect()
}

/// Options that never make a checkpoint by time.
pub(crate) fn options(url: &str) -> Options {
    Options {
        checkpoint_interval: Duration::from_secs(3_600),
        ..Options::new(url)
    }
}

pub(crate) async fn open(database: &testkit::Database) -> Ledger {
    Ledger::open(options(database.url())).await.unwrap()
}

/// What the bodies of [`draft`] say.
pub(crate) fn identify(_: u8, body: &[u8]) -> Option<Identity> {
    let body = std::str::from_utf8(body).ok()?;
    let numbers = body.strip_prefix("body of ")?.split_once(':')?.0;
    let (report, revision) = numbers.split_once('/')?;
    let (report, revision): (u32, u32) = (report.parse().ok()?, revision.parse().ok()?);
    Some(Identity {
        report: domain::Report {
            id: format!("r_{report:026}"),
            outlet: "example.org".into(),
            url: format!("https://example.org/{report}"),
            own_id: String::new(),
        },
        revision_id: format!("v_{report:013}{revision:013}"),
        captured: domain::Timestamp(1_600_000_000_000_000 + i64::from(revision)),
        capture: draft(report, revision).capture(),
    })
}
