//! What a cue reports: where it begins and where it ends.

mod end;
mod gap;
mod marks;
mod phrase;
mod start;
mod voice;

use std::ops::Range;

pub(crate) use end::{end, second_verb};
pub(crate) use marks::{mode, names, trim};
pub(crate) use start::start;

/// Tokens that may stand between a cue and its content.
const GAP: usize = 40;

/// What kind of words the content is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    Clause,
    Quotation,
    /// A noun phrase with what depends on it.
    Phrase,
    /// Object and predicate: "the plan as a mistake".
    Predicate,
    /// "to" and an infinitive, perhaps behind the one addressed.
    Infinitive,
}

/// Where content begins.
#[derive(Clone, Debug)]
pub(crate) struct Start {
    pub(crate) at: usize,
    pub(crate) build: Build,
    /// The one told.
    pub(crate) told: Option<Range<usize>>,
}

impl Start {
    /// Content that is told to nobody.
    fn new(at: usize, build: Build) -> Option<Self> {
        Some(Self {
            at,
            build,
            told: None,
        })
    }
}
