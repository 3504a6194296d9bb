//! Words as the index knows them: where they stand, their folded form and their stem.
//!
//! One analyser serves documents, queries and highlights, so that what matches is what is marked.
//! Raising [`ANALYSER_VERSION`] rebuilds every index.

mod fold;
mod stem;
mod token;

pub(crate) use fold::fold;
pub(crate) use token::each_token;
pub use token::{Token, tokens};

/// Version of folding, stemming and their lexicons.
pub(crate) const ANALYSER_VERSION: u32 = 1;
