//! Entries of the ledger, as everyone but the ledger's own store sees them.

use crate::{Analysis, Curation, Report, Revision, Sha256, Timestamp};

/// Place of an entry in the ledger: 1 for the first, gap-free, in commit order, never reused.
/// 0 means "before the first".
pub type Position = u64;

/// One thing that was recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place.
    pub position: Position,
    /// When it was recorded; never earlier than the entry before it.
    pub recorded: Timestamp,
    /// What was recorded; `None` where a withdrawal removed it.
    pub body: Option<EntryBody>,
}

/// What an entry records.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryBody {
    /// A report's first or a further revision, with its analysis.
    Revision {
        /// The report.
        report: Report,
        /// The revision.
        revision: Box<Revision>,
    },
    /// What a later analyser read out of a revision recorded before.
    Analysis {
        /// Id of the report.
        report_id: String,
        /// Id of the revision.
        revision_id: String,
        /// Takes the place of every analysis of the revision recorded before.
        analysis: Box<Analysis>,
    },
    /// The content of revisions recorded before was removed.
    Withdrawal(Withdrawal),
    /// A person judged what was read.
    Curation(Box<Curation>),
}

/// The decision to remove content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// Id of the report.
    pub report_id: String,
    /// The revision; `None` is every revision of the report that was recorded before.
    pub revision_id: Option<String>,
    /// Why.
    pub reason: String,
    /// Who decided it.
    pub requested_by: String,
}

/// The end of the ledger: how many entries there are and the Merkle root over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Position of the last entry, which is also the size of the Merkle tree.
    pub position: Position,
    /// RFC 6962 root hash over all leaves up to `position`.
    pub root: Sha256,
    /// When the last entry was recorded; 0 where there is none.
    pub recorded: Timestamp,
}
