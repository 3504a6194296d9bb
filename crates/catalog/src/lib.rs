//! The query service's store: the read model and its full-text index.
//!
//! The catalog is wholly derived. [`Catalog::apply`] takes entries of the ledger in order and lays
//! them down in SQLite or PostgreSQL together with the position they reach; the index follows the
//! database from its own position, which it commits with its own files. Losing the index costs a
//! rebuild from the database, losing the database a replay of the ledger, and neither loses
//! anything. A catalog can be built anew beside the one that answers, and take its place in one step
//! ([`Catalog::beside`], [`Catalog::adopt`]); so does one whose tables are of another version.
//!
//! Lists show the head revision of a report: the latest capture, whatever the order in which
//! captures were recorded. Older revisions stay readable by id.
//! Of each revision the newest analysis answers, and older ones stay readable. What is withdrawn is deleted from
//! both, and what is left is the same as if it had never been there, but for the tombstone.

mod apply;
mod catalog;
mod error;
mod filter;
mod generation;
mod migration;
mod page;
mod payload;
mod read;
mod row;
mod search;
mod store;
mod text;
mod view;

pub use apply::Witness;
pub use catalog::{Catalog, Options};
pub use filter::{CurationFilter, FigureFilter, ReportFilter, SearchFilter, StatementFilter};
pub use page::{PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, Page, PageRequest};
pub use read::{
    ANALYSES_MAX, COUNT_MAX, HISTORY_FIGURES_MAX, LOOKUP_MAX, REVISIONS_MAX, SeriesRelations,
    WORDINGS_COMPARED_MAX,
};
pub use search::{
    Answer, FACET_VALUES_MAX, Facet, HIGHLIGHTS_MAX, HISTOGRAM_SPANS_MAX, Interval, Label, Order,
    QUERY_BYTES_MAX, QUERY_CLAUSES_MAX, QUERY_DEPTH_MAX, Search, Span, Tallied, Tally,
};
pub use text::{Token, tokens};
pub use view::{
    Actor, ActorProfile, AnalysisVersion, Batch, Count, CurationView, FigureView, Heading, History,
    Hit, Outlet, RelationNews, RelationView, ReportChange, ReportSummary, ReportView, Series,
    StatementHit, StatementView, WithdrawalView, Wording, Wordings,
};

/// Version of tables and payloads: beside a database of another one, a new one is built.
pub const SCHEMA_VERSION: i32 = 8;
