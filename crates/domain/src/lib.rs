//! What exists: outlets, reports, revisions, statements, figures, series, spans, ids and errors.
//!
//! Everything here is plain data and pure functions. The crate knows nothing of networks, tables,
//! clocks or files, so every other crate can speak its words. The vocabulary is the glossary of
//! `ARCHITECTURE.md`; a word that is not there does not enter an identifier.

mod analysis;
mod curation;
mod difference;
mod edtf;
mod entry;
mod error;
mod id;
mod merge;
pub mod merkle;
mod overlay;
mod quote;
mod relation;
mod report;
mod span;
mod time;

pub use analysis::{
    Act, Analysis, Figure, Hop, HopKind, Measure, Mode, PlaceRef, Polarity, Qualifier, Speaker,
    SpeakerKind, Statement,
};
pub use curation::{
    ActorVerdict, AddedFigure, AddedStatement, Anchor, Bounds, Credibility, CuratedSpeaker,
    Curation, CurationState, Field, FieldValue, Judgement, Reliability, Subject, TargetKind,
};
pub use difference::{Change, Difference, difference};
pub use edtf::{month_around, year_around};
pub use entry::{Entry, EntryBody, Head, Position, Withdrawal};
pub use error::{Error, Result, Violation};
pub use id::{
    Sha256, document_digest, figure_id, rejection_id, report_id, revision_id, series_id, sha256,
    statement_id,
};
pub use merge::Merges;
pub use overlay::{Curated, Fate, Marks, Overlay, Target, fates, overlay};
pub use quote::TextQuote;
pub use relation::{Relation, RelationKind, Reported, bounds_agree, relate};
pub use report::{Document, Dropped, Language, MediaType, Outcome, Report, Revision, Submission};
pub use span::{Excerpt, Span};
pub use time::{Period, Timestamp};
