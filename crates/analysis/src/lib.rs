//! Text in, analysis out: statements, chains and figures with their evidence.

mod actor;
mod arabic;
mod class;
mod english;
mod facts;
pub mod figure;
pub mod lexicon;
pub mod model;
mod number;
pub mod place;
mod quotation;
mod sets;
mod speaker;
pub mod text;
mod time;
mod trace;
pub mod values;

use std::{hash::Hasher, sync::LazyLock};

use domain::{Analysis, Document, Language};

pub use arabic::names;
pub use speaker::speaker_named;
pub use trace::Dropped;

/// Reads statements and figures out of `document`.
///
/// `reference` is the day of publication, counted from 1970-01-01, against which relative times
/// are resolved; `None` where it is unknown or not to be trusted. Total and deterministic: equal
/// input and equal [`Analysis::analyser`] give equal results, and no text makes it fail.
pub fn analyse(document: &Document, reference: Option<i32>) -> Analysis {
    read(document, &text::read(document), reference)
}

/// What [`analyse`] gives, and what the rules considered and dropped, in reading order.
pub fn explain(document: &Document, reference: Option<i32>) -> (Analysis, Vec<Dropped>) {
    let trace = trace::Trace::default();
    let paragraphs: Vec<_> = text::read(document)
        .into_iter()
        .map(|p| p.traced(&trace))
        .collect();
    let analysis = read(document, &paragraphs, reference);
    (analysis, trace.told(&paragraphs))
}

fn read(
    document: &Document,
    paragraphs: &[text::Paragraph<'_>],
    reference: Option<i32>,
) -> Analysis {
    let statements = match document.language {
        Language::Arabic => arabic::statements(paragraphs),
        Language::English => english::statements(paragraphs),
    };
    let figures = figure::read(document, paragraphs, reference, &statements);
    Analysis {
        analyser: version().to_owned(),
        statements,
        figures,
    }
}

/// Version of the analyser: that of the crate, and a digest of the lexicons and weights it was built
/// with.
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let mut digest = rustc_hash::FxHasher::default();
        let files = arabic::files()
            .chain(english::files())
            .chain([actor::FILE])
            .chain([time::FILE])
            .chain(sets::FILES)
            .chain(number::files());
        for file in files {
            digest.write(file.as_bytes());
        }
        digest.write(names::WEIGHTS);
        digest.write(figure::PLACES);
        digest.write(figure::PERIODS);
        format!("{}+{:016x}", env!("CARGO_PKG_VERSION"), digest.finish())
    });
    &VERSION
}
