//! Noun phrases beside a verb: where they begin and end, and what they say of a speaker.

mod after;
mod aside;
mod back;
mod before;
mod name;
mod parts;

use std::ops::Range;

use domain::SpeakerKind;

use super::{View, tag::Tag, words::Class};

pub(crate) use after::after;
pub(crate) use aside::is_aside;
pub(crate) use before::before;
pub(crate) use parts::describe;

/// Tokens one phrase may have; bounds the work at every verb.
const LONGEST: usize = 60;

const FUNCTION: Class = Class::ROLE.or(Class::TITLE);
const BODY: Class = Class::ORG.or(Class::OUTLET).or(Class::STATE);

/// A noun phrase that may be a speaker.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    pub(crate) paragraph: usize,
    /// All of it, appositions and relative clauses included.
    pub(crate) tokens: Range<usize>,
    /// The phrase without them.
    pub(crate) core: Range<usize>,
    /// Its main word.
    pub(crate) head: usize,
    pub(crate) name: Option<Range<usize>>,
    pub(crate) role: Option<Range<usize>>,
    /// Whom it speaks for.
    pub(crate) body: Option<Range<usize>>,
    pub(crate) kind: SpeakerKind,
    pub(crate) feminine: bool,
    pub(crate) masculine: bool,
    pub(crate) plural: bool,
    pub(crate) pronoun: bool,
    /// "the", "his", a demonstrative: takes up what was named before.
    pub(crate) definite: bool,
}

impl Phrase {
    /// Whether its words stand for something that can speak.
    pub(crate) fn speaks(&self, view: &View<'_>) -> bool {
        self.pronoun
            || self.name.is_some()
            || self
                .core
                .clone()
                .any(|at| view.is(at, Class::SPEAKS) || view.tag(at) == Tag::Proper)
    }
}
