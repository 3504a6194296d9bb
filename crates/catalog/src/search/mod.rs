//! Full text: words in, reports with their matching places out.
//!
//! The engine stands behind [`Engine`], which speaks only of our own queries, documents and
//! positions, so that another can take tantivy's place. The index holds one document per report,
//! its head revision, with the text stored, so that a search for reports is answered from one
//! snapshot of the index without the database; and one per statement, which leads to its row.

mod between;
mod collect;
mod compile;
mod counting;
#[cfg(test)]
mod damage_tests;
mod document;
mod engine;
mod files;
mod frequent;
mod highlight;
mod index;
mod indexer;
#[cfg(test)]
mod model_tests;
mod pace;
mod query;
mod rows;
mod schema;
mod snapshot;
mod steady;
mod suggest;
mod tally;
mod term;
mod words;

use std::{collections::HashMap, sync::Arc};

use domain::{Error, Merges, Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

pub(crate) use document::Document;
pub(crate) use engine::{Applied, Counting, Engine, Found, Key, Keyed, Request};
pub use highlight::HIGHLIGHTS_MAX;
pub(crate) use index::Index;
pub(crate) use indexer::Indexer;
pub use query::{QUERY_BYTES_MAX, QUERY_CLAUSES_MAX, QUERY_DEPTH_MAX};
pub(crate) use query::{Query, Scope};
pub use tally::{
    FACET_VALUES_MAX, Facet, HISTOGRAM_SPANS_MAX, Interval, Label, Span, Tallied, Tally,
};

use crate::{
    Catalog, Hit, Page, PageRequest, SearchFilter, StatementHit, error::database, page, row,
};
use highlight::Marks;
use suggest::Correction;

/// Which hits come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// Those that fit best (BM25; the exact form of a word and the title count extra), of equal
    /// ones the newest publication.
    #[default]
    Relevance,
    /// The newest publication.
    Newest,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Report,
    Statement,
}

/// What to search for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// In the query language that `docs/query-language.md` describes.
    pub query: String,
    /// Where to look.
    pub filter: SearchFilter,
    /// Which first.
    pub order: Order,
    /// What to count over all matches, on every page alike.
    pub tally: Tally,
}

/// Some of what a search has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T> {
    /// The hits. [`Page::position`] is the index's position, which may lag behind
    /// [`Catalog::position`] by a fraction of a second.
    pub page: Page<T>,
    /// What was asked to be counted.
    pub tallied: Option<Tallied>,
    /// Where nothing was found: the query with words that do occur in place of those that do not.
    pub did_you_mean: Option<String>,
}

impl Catalog {
    /// Reports whose head revision matches.
    ///
    /// The query language: words must all occur, in any inflection (`وزارة` finds `بالوزارة`);
    /// `"some words"` (also “…” and «…») must follow one another; `وزار*` matches the beginning of
    /// a word, of two letters at least; `AND`, `OR`, `NOT` (also `-word`) and parentheses combine,
    /// `NOT` binding closest and `OR` loosest; `title:word`, `outlet:name` and others look there.
    ///
    /// [`Error::Invalid`] on the field `query` says what is wrong and at which byte, for a query
    /// over [`QUERY_BYTES_MAX`], [`QUERY_CLAUSES_MAX`] or [`QUERY_DEPTH_MAX`] too. Pages continue
    /// on the snapshot they began on while it is kept (the last 16 for a minute), else behind the
    /// last hit on the newest one.
    pub async fn search_reports(&self, search: &Search, page: &PageRequest) -> Result<Answer<Hit>> {
        let merges = self.merges();
        let (scope, request) = asked("reports", Kind::Report, search, merges, page)?;
        let text = search.query.clone();
        self.on_index(move |engine| {
            let marks = Marks::of(&request.query);
            let found = engine.reports(&request)?;
            answer(found, &scope, &text, |score, document| {
                let (snippet, highlights) = marks.find(&document.paragraphs);
                let heading = document.into_heading()?;
                Ok(Some(Hit {
                    heading,
                    score,
                    snippet,
                    highlights,
                }))
            })
        })
        .await
    }

    /// Statements of head revisions whose content matches, as [`Catalog::search_reports`]. One that
    /// has gone from the database since it was indexed is left out.
    pub async fn search_statements(
        &self,
        search: &Search,
        page: &PageRequest,
    ) -> Result<Answer<StatementHit>> {
        let merges = self.merges();
        let (scope, request) = asked("statements", Kind::Statement, search, merges, page)?;
        let marks = Marks::of(&request.query);
        let found = self
            .on_index(move |engine| engine.statements(&request))
            .await?;
        let seqs = found.documents.iter().map(|(_, seq)| *seq);
        let rows = row::statement::Entity::find()
            .filter(row::statement::Column::Seq.is_in(seqs))
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let seqs: Vec<i64> = rows.iter().map(|row| row.seq).collect();
        let views = seqs.into_iter().zip(self.views(rows).await?);
        let mut views: HashMap<_, _> = views.collect();
        answer(found, &scope, &search.query, |score, seq| {
            Ok(views.remove(&seq).map(|view| StatementHit {
                highlights: marks.within(&view.statement.content),
                view,
                score,
            }))
        })
    }

    /// Counts in head revisions: `work` gets all its counts from one snapshot.
    pub(crate) async fn counted<T: Send + 'static>(
        &self,
        work: impl Fn(&dyn Counting) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let merges = self.merges();
        self.on_index(move |engine| {
            let mut counted = None;
            engine.counting(&merges, &mut |snapshot| {
                counted = Some(work(snapshot)?);
                Ok(())
            })?;
            counted.ok_or_else(|| Error::Unavailable {
                message: "the full-text index did not count".into(),
                source: None,
            })
        })
        .await
    }

    /// Runs blocking work on the index; a failure of its files is looked into.
    async fn on_index<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Engine) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let engine = self.engine();
        let work = tokio::task::spawn_blocking(move || work(engine.as_ref()));
        let answer = work
            .await
            .map_err(|e| Error::internal("searching failed", e))?;
        if matches!(answer, Err(Error::Unavailable { .. } | Error::DataLoss(_))) {
            self.complain();
        }
        answer
    }
}

/// The request, and the words that bind page tokens to it.
fn asked(
    list: &str,
    kind: Kind,
    search: &Search,
    merges: Arc<Merges>,
    page: &PageRequest,
) -> Result<(String, Request)> {
    let Search {
        query,
        filter,
        order,
        tally,
    } = search;
    let scope = format!("search {list}|{order:?}|{filter:?}|{query}");
    let request = Request {
        query: query::parse(query, kind)?,
        filter: filter.clone(),
        merges,
        order: *order,
        limit: page.limit(),
        after: page.after::<Key>(&scope)?,
        tally: Tally {
            facet_values: tally.facet_values.min(FACET_VALUES_MAX),
            ..tally.clone()
        },
    };
    Ok((scope, request))
}

fn answer<D, T>(
    found: Found<D>,
    scope: &str,
    query: &str,
    mut show: impl FnMut(f32, D) -> Result<Option<T>>,
) -> Result<Answer<T>> {
    let position: Position = found.position;
    let next = found.next.map(|key| page::token(scope, &key)).transpose()?;
    let shown = found.documents.into_iter();
    let shown = shown.filter_map(|(score, document)| show(score, document).transpose());
    Ok(Answer {
        page: Page {
            items: shown.collect::<Result<_>>()?,
            next,
            position,
        },
        tallied: found.tallied,
        did_you_mean: corrected(query, &found.corrections),
    })
}

/// The query with corrections in their places.
fn corrected(query: &str, corrections: &[Correction]) -> Option<String> {
    let mut text = query.to_owned();
    for Correction { start, end, form } in corrections.iter().rev() {
        text = [text.get(..*start)?, form, text.get(*end..)?].concat();
    }
    Some(text).filter(|_| !corrections.is_empty())
}
