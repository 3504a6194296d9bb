//! Verifying the ledger while somebody watches how far it is.

use std::time::Duration;

use domain::{EntryBody, Head, Result};
use ledger::{Identity, Ledger, Progress, Subject};
use proto::{decode_entry, head_to_wire, pb};
use service::stream::Sender;
use tokio::sync::watch;

/// Time between two reports of progress.
const INTERVAL: Duration = Duration::from_millis(200);

/// Recomputes the log, then, unless `log_only`, compares what is kept beside it with what it says.
///
/// # Errors
/// `DataLoss` that names what is damaged.
pub(crate) async fn verify(
    ledger: Ledger,
    log_only: bool,
    to: Sender<pb::VerifyResponse>,
) -> Result<()> {
    let (told, mut progress) = watch::channel(pb::VerifyResponse::default());
    let verifying = recompute(&ledger, log_only, &told);
    tokio::pin!(verifying);
    let mut ticks = tokio::time::interval(INTERVAL);
    loop {
        let head = tokio::select! {
            head = &mut verifying => Some(head?),
            _ = ticks.tick() => None,
        };
        let so_far = pb::VerifyResponse {
            done: head.map(|head| head_to_wire(head, ledger.store())),
            ..progress.borrow_and_update().clone()
        };
        if to.send(so_far, 64).await.is_err() || head.is_some() {
            return Ok(());
        }
    }
}

async fn recompute(
    ledger: &Ledger,
    log_only: bool,
    told: &watch::Sender<pb::VerifyResponse>,
) -> Result<Head> {
    let log = |now: Progress| {
        told.send_modify(|told| {
            told.entries_checked = now.entries;
            told.checkpoints_checked = now.checkpoints;
        });
    };
    let head = ledger.verify(0, log).await?;
    if !log_only {
        let beside = |now: Progress| told.send_modify(|told| told.identities_checked = now.entries);
        ledger.verify_identities(identify, beside).await?;
    }
    Ok(head)
}

/// What an entry's body says it is about; the bodies are right by then.
pub(crate) fn identify(kind: u8, body: &[u8]) -> Option<Subject> {
    let entry = pb::LedgerEntry {
        kind: kind.into(),
        body: body.to_vec(),
        ..pb::LedgerEntry::default()
    };
    Some(match decode_entry(entry).ok()?.body? {
        EntryBody::Revision { report, revision } => Subject::Revision(Identity {
            report,
            revision_id: revision.id,
            captured: revision.captured,
            capture: revision.capture,
        }),
        EntryBody::Analysis {
            report_id,
            revision_id,
            analysis: _,
        } => Subject::Addendum {
            report_id,
            revision_id,
        },
        EntryBody::Curation(curation) => {
            let (report_id, revision_id) = curation.judgement.subject().key();
            Subject::Addendum {
                report_id,
                revision_id,
            }
        }
        EntryBody::Withdrawal(withdrawal) => Subject::Withdrawal {
            report_id: withdrawal.report_id,
            revision_id: withdrawal.revision_id,
        },
    })
}
