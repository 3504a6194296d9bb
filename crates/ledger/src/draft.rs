//! What is handed in to be recorded, and what comes back.

use domain::{Outcome, Position, Report, Result, Sha256, Timestamp, sha256};

use crate::pack::{pack, pack_against};

/// One revision of a report, as the ingestion service hands it in.
#[derive(Clone, Debug)]
pub struct Content<'a> {
    /// The report; where its id is known already, the stored outlet, URL and own id stay.
    pub report: Report,
    /// Id of the revision: what makes a repeated submission `UNCHANGED`.
    pub revision_id: String,
    /// When the bytes were captured.
    pub captured: Timestamp,
    /// The bytes as received.
    pub capture: &'a [u8],
    /// What the body is; part of the hashed record.
    pub kind: u8,
    /// The entry's body, encoded for good.
    pub body: Vec<u8>,
}

/// A revision ready to be recorded: hashed and compressed.
#[derive(Clone, Debug)]
pub struct Draft {
    pub(crate) report: Report,
    pub(crate) revision: String,
    pub(crate) captured: Timestamp,
    pub(crate) capture: Sha256,
    pub(crate) capture_size: usize,
    /// Packed against the body: a page holds the text that was read out of it.
    pub(crate) capture_packed: Vec<u8>,
    pub(crate) kind: u8,
    pub(crate) body: Vec<u8>,
    pub(crate) body_packed: Vec<u8>,
}

impl Draft {
    /// Hashes and compresses. CPU-bound, some 150 µs for a page: call it where the analysis runs,
    /// not on the thread that serves connections.
    pub fn pack(content: Content<'_>) -> Result<Self> {
        Ok(Self {
            report: content.report,
            revision: content.revision_id,
            captured: content.captured,
            capture: sha256(content.capture),
            capture_size: content.capture.len(),
            capture_packed: pack_against(&content.body, content.capture)?,
            kind: content.kind,
            body_packed: pack(&content.body)?,
            body: content.body,
        })
    }

    /// SHA-256 of the bytes as received.
    pub fn capture(&self) -> Sha256 {
        self.capture
    }

    /// What identifies the revision: the same key again is `UNCHANGED`.
    pub(crate) fn key(&self) -> Key {
        (self.report.id.clone(), self.revision.clone())
    }

    /// Bytes before compression.
    pub(crate) fn size(&self) -> usize {
        self.body.len() + self.capture_size
    }
}

/// Report id and revision id.
pub(crate) type Key = (String, String);

/// What recording a draft did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Whether report and revision were known.
    pub outcome: Outcome,
    /// Id of the report.
    pub report_id: String,
    /// Id of the revision.
    pub revision_id: String,
    /// Position of the revision's entry: the first one's, where it was known.
    pub position: Position,
    /// When that entry was recorded.
    pub recorded: Timestamp,
}

impl Recorded {
    pub(crate) fn key(&self) -> Key {
        (self.report_id.clone(), self.revision_id.clone())
    }
}
