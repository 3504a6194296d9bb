//! Reports, revisions and ledger entries.
//!
//! The body of an entry is encoded once, when it is recorded, and those bytes are what the ledger
//! hashes and what followers receive. Decoding is the only thing that is ever done to them.

use domain::{
    Entry, EntryBody, Error, Head, MediaType, Report, Result, Revision, Sha256, Subject, Timestamp,
    Withdrawal,
};
use prost::Message;

use crate::{Missing, analysis_to_wire, curation_from_wire, curation_to_wire, pb};

/// The kind and the bytes of an entry body, encoded for the first and only time.
pub fn encode_body(body: EntryBody) -> (pb::EntryKind, Vec<u8>) {
    match body {
        EntryBody::Revision { report, revision } => {
            let entry = pb::RevisionEntry {
                report: Some(report.into()),
                revision: Some((*revision).into()),
            };
            (pb::EntryKind::Revision, entry.encode_to_vec())
        }
        EntryBody::Analysis {
            report_id,
            revision_id,
            analysis,
        } => {
            let entry = pb::AnalysisEntry {
                analysis: Some(analysis_to_wire(*analysis, &revision_id)),
                report_id,
                revision_id,
            };
            (pb::EntryKind::Analysis, entry.encode_to_vec())
        }
        EntryBody::Withdrawal(withdrawal) => {
            let Withdrawal {
                report_id,
                revision_id,
                reason,
                requested_by,
            } = withdrawal;
            let entry = pb::WithdrawalEntry {
                report_id,
                revision_id: revision_id.unwrap_or_default(),
                reason,
                requested_by,
            };
            (pb::EntryKind::Withdrawal, entry.encode_to_vec())
        }
        EntryBody::Curation(curation) => {
            let (subject, revision_id) = curation.judgement.subject().key();
            let entry = pb::CurationEntry {
                subject,
                revision_id,
                curation: Some(curation_to_wire(*curation)),
            };
            (pb::EntryKind::Curation, entry.encode_to_vec())
        }
    }
}

/// Reads an entry as streamed. Errors: `DataLoss` for bytes that are no entry of a known kind.
pub fn decode_entry(entry: pb::LedgerEntry) -> Result<Entry> {
    let pb::LedgerEntry {
        position,
        recorded_micros,
        kind,
        body,
        leaf_hash: _,
        withdrawn_by,
    } = entry;
    let lost = |what: String| Error::DataLoss(format!("entry {position}: {what}"));
    let garbled = |e| lost(format!("the body is not of kind {kind}: {e}"));
    let body = match pb::EntryKind::try_from(kind) {
        Ok(pb::EntryKind::Revision | pb::EntryKind::Analysis | pb::EntryKind::Curation)
            if withdrawn_by != 0 =>
        {
            None
        }
        Ok(pb::EntryKind::Revision) => {
            let decoded = pb::RevisionEntry::decode(body.as_slice()).map_err(garbled)?;
            let pb::RevisionEntry { report, revision } = decoded;
            Some(EntryBody::Revision {
                report: report.required("entry.report")?.into(),
                revision: Box::new(revision.required("entry.revision")?.try_into()?),
            })
        }
        Ok(pb::EntryKind::Analysis) => {
            let decoded = pb::AnalysisEntry::decode(body.as_slice()).map_err(garbled)?;
            let pb::AnalysisEntry {
                report_id,
                revision_id,
                analysis,
            } = decoded;
            Some(EntryBody::Analysis {
                report_id,
                revision_id,
                analysis: Box::new(analysis.required("entry.analysis")?.try_into()?),
            })
        }
        Ok(pb::EntryKind::Withdrawal) if withdrawn_by == 0 => {
            let decoded = pb::WithdrawalEntry::decode(body.as_slice()).map_err(garbled)?;
            let pb::WithdrawalEntry {
                report_id,
                revision_id,
                reason,
                requested_by,
            } = decoded;
            Some(EntryBody::Withdrawal(Withdrawal {
                report_id,
                revision_id: (!revision_id.is_empty()).then_some(revision_id),
                reason,
                requested_by,
            }))
        }
        Ok(pb::EntryKind::Curation) => {
            let decoded = pb::CurationEntry::decode(body.as_slice()).map_err(garbled)?;
            let pb::CurationEntry {
                subject,
                revision_id,
                curation,
            } = decoded;
            let subject = Subject::from_key(&subject, &revision_id);
            let subject = subject.required("entry.subject")?;
            let curation = curation.required("entry.curation")?;
            let curation = curation_from_wire(curation, Some(subject.clone()))?;
            if curation.judgement.subject() != subject {
                return Err(lost("the curation is about something else".to_owned()));
            }
            Some(EntryBody::Curation(Box::new(curation)))
        }
        _ => return Err(lost(format!("kind {kind} is not known"))),
    };
    Ok(Entry {
        position,
        recorded: Timestamp(recorded_micros),
        body,
    })
}

/// The wire form of the head of the store with the identity `store`.
pub fn head_to_wire(head: Head, store: &str) -> pb::LedgerHead {
    let Head {
        position,
        root,
        recorded,
    } = head;
    pb::LedgerHead {
        position,
        root_hash: root.0.to_vec(),
        recorded_micros: recorded.0,
        store: store.to_owned(),
    }
}

/// Reads a head; the identity of the store is returned beside it.
pub fn head_from_wire(head: pb::LedgerHead) -> Result<(Head, String)> {
    let pb::LedgerHead {
        position,
        root_hash,
        recorded_micros,
        store,
    } = head;
    let root = digest(&root_hash).required("head.root_hash")?;
    Ok((
        Head {
            position,
            root,
            recorded: Timestamp(recorded_micros),
        },
        store,
    ))
}

/// Reads 32 bytes as a digest.
pub fn digest(bytes: &[u8]) -> Option<Sha256> {
    Some(Sha256(bytes.try_into().ok()?))
}

impl From<Report> for pb::Report {
    fn from(report: Report) -> Self {
        let Report {
            id,
            outlet,
            url,
            own_id,
        } = report;
        Self {
            id,
            outlet,
            url,
            own_id,
        }
    }
}

impl From<pb::Report> for Report {
    fn from(report: pb::Report) -> Self {
        let pb::Report {
            id,
            outlet,
            url,
            own_id,
        } = report;
        Self {
            id,
            outlet,
            url,
            own_id,
        }
    }
}

impl From<Revision> for pb::Revision {
    fn from(revision: Revision) -> Self {
        let Revision {
            id,
            captured,
            published,
            published_doubtful,
            capture,
            capture_bytes,
            media_type,
            charset,
            document,
            analysis,
        } = revision;
        Self {
            analysis: Some(analysis_to_wire(analysis, &id)),
            id,
            captured_micros: captured.0,
            published_micros: published.map(|t| t.0),
            published_doubtful,
            capture_sha256: capture.0.to_vec(),
            capture_bytes,
            media_type: media_type.name().to_owned(),
            charset,
            document: Some(document.into()),
        }
    }
}

impl TryFrom<pb::Revision> for Revision {
    type Error = Error;

    fn try_from(revision: pb::Revision) -> Result<Self> {
        let pb::Revision {
            id,
            captured_micros,
            published_micros,
            published_doubtful,
            capture_sha256,
            capture_bytes,
            media_type,
            charset,
            document,
            analysis,
        } = revision;
        Ok(Self {
            id,
            captured: Timestamp(captured_micros),
            published: published_micros.map(Timestamp),
            published_doubtful,
            capture: digest(&capture_sha256).required("revision.capture_sha256")?,
            capture_bytes,
            media_type: MediaType::from_name(&media_type).required("revision.media_type")?,
            charset,
            document: document.required("revision.document")?.try_into()?,
            analysis: analysis.required("revision.analysis")?.try_into()?,
        })
    }
}
