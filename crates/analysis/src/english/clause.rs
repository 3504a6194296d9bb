//! Cues with their subjects.

mod bare;
mod group;
mod inverted;
mod nominal;
mod source;
mod verb;

use std::ops::Range;

use domain::Act;

use super::{
    View,
    phrase::Phrase,
    tag::Tag,
    words::{Frame, Sort},
};
use nominal::nominal;
use source::{is_source, source};
use verb::verb;

/// Who a cue says speaks.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    Named(Box<Phrase>),
    /// The subject of the clause that the cue belongs to.
    Same,
    Dropped,
}

/// How a cue stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Behind its subject.
    Finite,
    /// Before its subject: ", said the mayor".
    Inverted,
    /// "…, adding that": a participle, gerund or infinitive.
    Bare,
    /// "was denied by".
    Passive,
    /// "according to".
    Source,
    /// "his claim that".
    Nominal,
}

/// A cue.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// The reporting words.
    pub(crate) cue: Range<usize>,
    /// First token of the cue with its auxiliaries.
    pub(crate) start: usize,
    /// Where what may be content begins.
    pub(crate) next: usize,
    pub(crate) subject: Subject,
    pub(crate) shape: Shape,
    pub(crate) act: Act,
    pub(crate) sort: Sort,
    pub(crate) frame: &'static Frame,
    pub(crate) negated: bool,
    /// What a passive reports.
    pub(crate) object: Option<Range<usize>>,
}

impl Hit {
    /// The first token that belongs to cue or subject.
    pub(crate) fn first(&self) -> usize {
        match (&self.subject, self.shape) {
            (Subject::Named(phrase), Shape::Finite) => phrase.tokens.start.min(self.start),
            _ => self.start,
        }
    }

    /// Whether the subject is a phrase of the cue's own.
    pub(crate) fn named(&self) -> bool {
        matches!(self.subject, Subject::Named(_))
    }
}

/// A frame for cues that are no verbs: a clause, a phrase behind nothing.
static CLAUSE: Frame = Frame {
    clause: true,
    quote: false,
    that: false,
    np: false,
    inf: false,
    ing: false,
    as_: false,
    whom: false,
    told: false,
    after: false,
    weak: false,
    prepositions: Vec::new(),
};

/// The cues of a segment, those in quotation marks left out.
pub(crate) fn find(view: &View<'_>, segment: &Range<usize>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = segment.start;
    let mut lo = segment.start;
    while at < segment.end {
        if let Some(past) = view.past_quotation(at) {
            at = past.max(at + 1);
            continue;
        }
        let hit = match view.tag(at) {
            Tag::Verb if is_source(view, at) => source(view, segment, at),
            Tag::Verb => view
                .word(at)
                .cue()
                .and_then(|cue| verb(view, segment, lo, at, cue)),
            Tag::Noun if view.word(at).nominal.is_some() => nominal(view, segment, at),
            _ => None,
        };
        if let Some(hit) = hit {
            at = at.max(hit.cue.end - 1);
            hits.push(hit);
        } else if let Some(rule) = looked_at(view, at) {
            let why = "no subject and complement in reach that its frame takes";
            view.p.dropped(at..at + 1, rule, why);
        }
        if view.tag(at) == Tag::Colon {
            lo = at + 1;
        }
        at += 1;
    }
    hits
}

/// The family of rules that takes word `at` for a cue, for what comes of it.
fn looked_at(view: &View<'_>, at: usize) -> Option<&'static str> {
    match view.tag(at) {
        Tag::Verb if is_source(view, at) => Some("en.source"),
        Tag::Verb => view.word(at).cue().map(|_| "en.verb"),
        Tag::Noun => view.word(at).nominal.map(|_| "en.nominal"),
        _ => None,
    }
}
