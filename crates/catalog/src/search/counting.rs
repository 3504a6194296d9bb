//! Several counts in one snapshot.

use std::collections::BTreeSet;

use domain::{Merges, Position, Result};
use tantivy::query::{EnableScoring, Query as _};

use super::{
    Counting, Keyed, Kind, Query, Tallied, Tally, compile::compile, schema::Fields,
    snapshot::Snapshot,
};
use crate::{SearchFilter, error};

/// A snapshot to count in.
pub(super) struct Counts<'a> {
    pub(super) fields: &'a Fields,
    pub(super) snapshot: &'a Snapshot,
    pub(super) merges: &'a Merges,
}

impl Counting for Counts<'_> {
    fn position(&self) -> Position {
        self.snapshot.applied.position
    }

    fn tally(
        &self,
        kind: Kind,
        query: &Query,
        filter: &SearchFilter,
        tally: &Tally,
    ) -> Result<Tallied> {
        let searcher = &self.snapshot.searcher;
        let tallied = || {
            let (fields, merges) = (self.fields, self.merges);
            let query = compile(query, filter, merges, kind, fields, searcher, false)?;
            let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
            tally.over(searcher.segment_readers(), weight.as_ref(), merges)
        };
        tallied().map_err(error::index)
    }

    fn keys(&self, of: Keyed, after: Option<&str>, limit: usize) -> Result<Vec<String>> {
        let field = match of {
            Keyed::Actors => self.fields.actor,
            Keyed::Outlets => self.fields.outlet,
        };
        let segments = self.snapshot.searcher.segment_readers().iter();
        let found = segments.map(|segment| {
            let index = segment.inverted_index(field)?;
            let range = index.terms().range();
            let range = match after {
                Some(after) => range.gt(after),
                None => range,
            };
            let (mut terms, mut keys) = (range.into_stream()?, Vec::new());
            while keys.len() < limit && terms.advance() {
                keys.push(String::from_utf8_lossy(terms.key()).into_owned());
            }
            Ok(keys)
        });
        let found = found.collect::<tantivy::Result<Vec<_>>>();
        let keys: BTreeSet<_> = found.map_err(error::index)?.into_iter().flatten().collect();
        Ok(keys.into_iter().take(limit).collect())
    }
}
