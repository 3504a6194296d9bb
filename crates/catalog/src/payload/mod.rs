//! How objects are laid down in a `payload` column: postcard over row structs of this crate.
//!
//! Columns hold what is filtered and sorted by. The payload of a revision holds the whole of it and of
//! what was read in it ([`Body`]), once, so that a page costs two queries. Every struct here is made by a
//! complete destructuring of the domain's and turned back by a complete literal: a new field in the domain
//! does not compile until it is stored.
//! A changed layout raises [`crate::SCHEMA_VERSION`], which rebuilds the catalog.

mod analysis;
mod block;
mod body;
mod curation;
mod document;
mod figure;
mod statement;

use domain::{Error, Result};
use serde::{Serialize, de::DeserializeOwned};

pub(crate) use analysis::AnalysisRow;
pub(crate) use block::{compress, decompress};
pub(crate) use body::{Body, Items};
pub(crate) use curation::CurationRow;
pub(crate) use document::{RevisionRow, language};
pub(crate) use figure::FigureRow;
pub(crate) use statement::StatementRow;

/// The bytes of `row`.
pub(crate) fn encode<T: Serialize>(row: &T) -> Result<Vec<u8>> {
    postcard::to_allocvec(row).map_err(|e| Error::internal("cannot encode a payload", e))
}

/// The row in `bytes`; [`Error::DataLoss`] where they are not what [`encode`] made.
pub(crate) fn decode<T: DeserializeOwned>(kind: &str, bytes: &[u8]) -> Result<T> {
    postcard::from_bytes(bytes)
        .map_err(|e| Error::DataLoss(format!("the payload of a {kind} cannot be read: {e}")))
}

/// A stable name that the domain no longer knows.
pub(crate) fn unknown(kind: &str, name: &str) -> Error {
    Error::DataLoss(format!("unknown {kind} in a payload: {name:?}"))
}
