//! What a full-text engine does for the catalog.

use std::sync::Arc;

use domain::{Merges, Position, Result};
use serde::{Deserialize, Serialize};

use super::{Document, Kind, Order, Tallied, Tally, query::Query, suggest::Correction};
use crate::SearchFilter;

/// An index that can be thrown away.
pub(crate) trait Engine: Send + Sync + std::fmt::Debug {
    /// What the last commit said; survives a restart. [`Applied::default`] for a new index.
    fn applied(&self) -> Applied;

    /// Adds documents, each in place of the one of the same report. Searches see them after
    /// [`Engine::commit`]. Idempotent. May block on disk and processor.
    fn put(&self, documents: &[Document]) -> Result<()>;

    /// Deletes the documents of reports, whatever was put of them before. Searches miss them after
    /// [`Engine::commit`], those that go on with an older page too. Idempotent.
    fn remove(&self, reports: &[String]) -> Result<()>;

    /// Rewrites the files that still hold words of deleted documents of these reports, so that they
    /// can neither be read nor proposed. May take as long as writing the index did. Idempotent.
    fn purge(&self, reports: &[String]) -> Result<()>;

    /// Makes what was put visible and durable together with `applied`, atomically.
    fn commit(&self, applied: &Applied) -> Result<()>;

    /// Starts anew, whatever state the files are in: no documents, [`Applied::default`].
    fn clear(&self) -> Result<()>;

    /// Lets go of the files and takes them again, as they were at the last commit, or anew where
    /// they are damaged. For after a failure.
    fn reopen(&self) -> Result<()>;

    /// Lets go of the files for good.
    fn close(&self);

    /// The reports that match, from one snapshot.
    fn reports(&self, request: &Request) -> Result<Found<Document>>;

    /// The keys of the statements that match, from one snapshot.
    fn statements(&self, request: &Request) -> Result<Found<i64>>;

    /// Lets `work` count reports and statements: all that it asks is answered from one snapshot, actors that
    /// `merges` says are one as one.
    fn counting(
        &self,
        merges: &Merges,
        work: &mut dyn FnMut(&dyn Counting) -> Result<()>,
    ) -> Result<()>;
}

/// One snapshot, to count in.
pub(crate) trait Counting {
    /// What the snapshot reflects.
    fn position(&self) -> Position;

    /// Counts the documents of a kind that match. Reads every one of them.
    fn tally(
        &self,
        kind: Kind,
        query: &Query,
        filter: &SearchFilter,
        tally: &Tally,
    ) -> Result<Tallied>;

    /// The next `limit` keys behind `after`, in the order of their bytes. Some may be of those whose
    /// documents have all been replaced, or who are one with another.
    fn keys(&self, of: Keyed, after: Option<&str>, limit: usize) -> Result<Vec<String>>;
}

/// Whose keys are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keyed {
    /// Actors.
    Actors,
    /// Outlets, by folded name.
    Outlets,
}

/// How far an index is, and of which catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Applied {
    /// The catalog it was made from.
    pub(crate) incarnation: String,
    /// Every entry up to here is reflected.
    pub(crate) position: Position,
}

/// A search.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) query: Query,
    pub(crate) filter: SearchFilter,
    /// Who is one.
    pub(crate) merges: Arc<Merges>,
    pub(crate) order: Order,
    /// Documents at most.
    pub(crate) limit: usize,
    /// The last document of the page before.
    pub(crate) after: Option<Key>,
    /// What to count over all matches.
    pub(crate) tally: Tally,
}

/// Place of a document in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Key {
    /// 0 in lists by time.
    pub(crate) score: f32,
    pub(crate) published: i64,
    pub(crate) report_key: i64,
    /// The snapshot it was read from.
    pub(crate) snapshot: u64,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Found<T> {
    /// Score and document, best first.
    pub(crate) documents: Vec<(f32, T)>,
    /// Where the next page starts.
    pub(crate) next: Option<Key>,
    /// What the snapshot reflects.
    pub(crate) position: Position,
    /// What was asked to be counted.
    pub(crate) tallied: Option<Tallied>,
    /// Where the first page is empty: words to take for those that nothing has.
    pub(crate) corrections: Vec<Correction>,
}
