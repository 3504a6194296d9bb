//! Drafts to record and ways to look at what was recorded.

use std::{sync::Arc, time::Duration};

use domain::{Head, Position, Report, Timestamp};
use ledger::{
    Addendum, Content, Curate, Draft, Entry, Identity, Ledger, Notary, Options, Recorded, Subject,
    WITHDRAWAL, Withdraw,
};
use testkit::{Backend, Database};

/// The `revision`th text of the `report`th report.
pub(crate) fn draft(report: u32, revision: u32) -> Draft {
    let body = format!(
        "body of {report}/{revision}: {}",
        "قال المتحدث إن ".repeat(40)
    );
    Draft::pack(Content {
        report: Report {
            id: report_id(report),
            outlet: "example.org".into(),
            url: format!("https://example.org/{report}"),
            own_id: String::new(),
        },
        revision_id: revision_id(report, revision),
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

pub(crate) async fn open(database: &Database) -> Ledger {
    Ledger::open(options(database.url())).await.unwrap()
}

/// Signs in plain text.
#[derive(Debug)]
struct Clerk;

impl Notary for Clerk {
    fn sign(&self, head: &Head) -> String {
        format!("{} {}", head.position, head.root.hex())
    }

    fn accepts(&self, note: &str, head: &Head) -> bool {
        note == self.sign(head)
    }
}

/// A ledger of 300 reports with checkpoints that are signed.
pub(crate) async fn recorded(backend: Backend) -> (Database, Ledger) {
    let database = backend.database().await;
    let ledger = Ledger::open(Options {
        checkpoint_entries: 10,
        batch_max: 4,
        notary: Some(Arc::new(Clerk)),
        ..options(database.url())
    });
    let ledger = ledger.await.unwrap();
    record_all(&ledger, 0, 300).await;
    (database, ledger)
}

pub(crate) fn report_id(report: u32) -> String {
    format!("r_{report:026}")
}

pub(crate) fn revision_id(report: u32, revision: u32) -> String {
    format!("v_{report:013}{revision:013}")
}

/// What is added to the `revision`th text of the `report`th report.
pub(crate) fn addendum(report: u32, revision: u32, said: &str) -> Addendum {
    Addendum {
        report_id: report_id(report),
        revision_id: revision_id(report, revision),
        kind: 2,
        body: format!("added to {report}/{revision}: {said}").into_bytes(),
    }
}

/// The kind of judgements in these tests.
pub(crate) const CURATION: u8 = 4;

/// A judgement on the first text of the `report`th report, in sight of those up to `seen`.
pub(crate) fn judgement(report: u32, said: &str, seen: Position) -> Curate {
    let entry = Addendum {
        kind: CURATION,
        body: format!("judged {report}/1: {said}").into_bytes(),
        ..addendum(report, 1, said)
    };
    Curate { entry, seen }
}

/// A judgement on an outlet.
pub(crate) fn grade(outlet: &str, letter: &str, seen: Position) -> Curate {
    let entry = Addendum {
        report_id: format!("outlet:{outlet}"),
        revision_id: String::new(),
        kind: CURATION,
        body: format!("graded {outlet}: {letter}").into_bytes(),
    };
    Curate { entry, seen }
}

/// The withdrawal of one text of a report, or of all.
pub(crate) fn withdrawal(report: u32, revision: Option<u32>) -> Withdraw {
    Withdraw {
        report_id: report_id(report),
        revision_id: revision.map(|revision| revision_id(report, revision)),
        body: match revision {
            Some(revision) => format!("withdrawn {report}/{revision}: by order"),
            None => format!("withdrawn {report}/all: by order"),
        }
        .into_bytes(),
    }
}

/// What the bodies made here say.
pub(crate) fn identify(kind: u8, body: &[u8]) -> Option<Subject> {
    let body = std::str::from_utf8(body).ok()?;
    if let Some((outlet, _)) = body.strip_prefix("graded ").and_then(|b| b.split_once(':')) {
        return Some(Subject::Addendum {
            report_id: format!("outlet:{outlet}"),
            revision_id: String::new(),
        });
    }
    let (_, numbers) = body.split_once(':')?.0.rsplit_once(' ')?;
    let (report, revision) = numbers.split_once('/')?;
    let report: u32 = report.parse().ok()?;
    let report_id = report_id(report);
    let number: Option<u32> = revision.parse().ok();
    let revision_id = number.map(|number| revision_id(report, number));
    Some(match kind {
        1 => Subject::Revision(Identity {
            report: Report {
                id: report_id,
                outlet: "example.org".into(),
                url: format!("https://example.org/{report}"),
                own_id: String::new(),
            },
            revision_id: revision_id?,
            captured: Timestamp(1_600_000_000_000_000 + i64::from(number?)),
            capture: draft(report, number?).capture(),
        }),
        WITHDRAWAL => Subject::Withdrawal {
            report_id,
            revision_id,
        },
        _ => Subject::Addendum {
            report_id,
            revision_id: revision_id?,
        },
    })
}
