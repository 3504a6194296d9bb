//! Text in, analysis out: statements, chains and figures with their evidence.

mod actor;
mod arabic;
pub mod figure;
pub mod lexicon;
mod number;
pub mod place;
mod quotation;
pub mod text;
mod time;
pub mod values;

use domain::{Analysis, Document, Language};

/// Reads statements and figures out of `document`.
///
/// `reference` is the day of publication, counted from 1970-01-01, against which relative times
/// are resolved; `None` where it is unknown or not to be trusted. Total and deterministic: equal
/// input and equal [`Analysis::analyser`] give equal results, and no text makes it fail.
pub fn analyse(document: &Document, reference: Option<i32>) -> Analysis {
    let paragraphs = text::read(document);
    let statements = match document.language {
        Language::Arabic => arabic::statements(&paragraphs),
        Language::English => Vec::new(),
    };
    let figures = figure::read(document, &paragraphs, reference, &statements);
    Analysis {
        analyser: env!("CARGO_PKG_VERSION").to_owned(),
        statements,
        figures,
    }
}
