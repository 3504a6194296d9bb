//! Full text: words in, reports with their matching places out.
//!
//! The engine stands behind [`Engine`], which speaks only of our own queries, documents and
//! positions, so that another can take tantivy's place. The index holds one document per report,
//! its head revision, with the text stored: a search is answered from one snapshot of the index
//! without the database.

mod between;
mod collect;
mod compile;
mod document;
mod engine;
mod files;
mod highlight;
mod index;
mod indexer;
#[cfg(test)]
mod model_tests;
mod query;
mod schema;
mod snapshot;
mod steady;

use domain::{Error, Position, Result};

pub(crate) use document::Document;
pub(crate) use engine::{Applied, Engine, Found, Key, Request};
pub use highlight::HIGHLIGHTS_MAX;
pub(crate) use index::Index;
pub(crate) use indexer::Indexer;
pub use query::{QUERY_BYTES_MAX, QUERY_CLAUSES_MAX, QUERY_DEPTH_MAX};

use crate::{Catalog, Hit, Page, PageRequest, ReportFilter, page};

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

impl Catalog {
    /// Reports whose head revision matches `query` and passes `filter`.
    ///
    /// The query language: words must all occur, in any inflection (`وزارة` finds `بالوزارة`);
    /// `"some words"` (also “…” and «…») must follow one another; `وزار*` matches the beginning of
    /// a word, of two letters at least; `AND`, `OR`, `NOT` (also `-word`) and parentheses combine,
    /// `NOT` binding closest and `OR` loosest; `title:word` and `outlet:name` look there only.
    ///
    /// [`Error::Invalid`] on the field `query` says what is wrong and at which byte, for a query
    /// over [`QUERY_BYTES_MAX`], [`QUERY_CLAUSES_MAX`] or [`QUERY_DEPTH_MAX`] too. Pages continue
    /// on the snapshot they began on while it is kept (the last 16 for a minute), else behind the
    /// last hit on the newest one. [`Page::position`] is the index's position, which may lag behind
    /// [`Catalog::position`] by a fraction of a second.
    pub async fn search(
        &self,
        query: &str,
        filter: &ReportFilter,
        order: Order,
        page: &PageRequest,
    ) -> Result<Page<Hit>> {
        let scope = format!("search|{order:?}|{filter:?}|{query}");
        let request = Request {
            query: query::parse(query)?,
            filter: filter.clone(),
            order,
            limit: page.limit(),
            after: page.after::<Key>(&scope)?,
        };
        let engine = self.engine().clone();
        let work = tokio::task::spawn_blocking(move || answer(engine.as_ref(), request, &scope));
        let answer = work
            .await
            .map_err(|e| Error::internal("searching failed", e))?;
        if matches!(answer, Err(Error::Unavailable { .. } | Error::DataLoss(_))) {
            self.indexer().complain();
        }
        answer
    }
}

fn answer(engine: &dyn Engine, request: Request, scope: &str) -> Result<Page<Hit>> {
    let found: Found = engine.search(&request)?;
    let marks = highlight::Marks::of(&request.query);
    let next = found.next.map(|key| page::token(scope, &key)).transpose()?;
    let items = found.documents.into_iter().map(|(score, document)| {
        let (snippet, highlights) = marks.find(&document);
        Ok(Hit {
            heading: document.into_heading()?,
            score,
            snippet,
            highlights,
        })
    });
    let position: Position = found.position;
    Ok(Page {
        items: items.collect::<Result<_>>()?,
        next,
        position,
    })
}
