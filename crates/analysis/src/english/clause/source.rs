//! "According to": who the source is, and who gave it.

use std::ops::Range;

use domain::Act;

use super::{CLAUSE, Hit, Shape, Subject};
use crate::english::{
    View,
    phrase::{self, Phrase},
    tag::Tag,
    words::{Class, Sort},
};

pub(super) fn is_source(view: &View<'_>, at: usize) -> bool {
    view.p.folded(at) == "according" && view.p.folded(at + 1) == "to"
}

/// "according to X".
pub(super) fn source(view: &View<'_>, segment: &Range<usize>, at: usize) -> Option<Hit> {
    let comma =
        |from: usize| (from..segment.end.min(from + 40)).find(|&i| view.tag(i) == Tag::Comma);
    let mut hi = segment.end;
    // At the beginning of a sentence the source ends at its comma, or at that of its apposition.
    let opens = (segment.start..at).all(|i| !view.tag(i).begins_phrase());
    if opens && let Some(first) = comma(at) {
        let second = comma(first + 1).filter(|&second| {
            phrase::is_aside(view, first + 1, second)
                && !matches!(view.tag(first + 1), Tag::Proper | Tag::Sub | Tag::Prep)
                && !(first + 1..second).any(|i| {
                    view.tag(i) == Tag::Verb && view.finite(i) && view.tag(first + 1) != Tag::Rel
                })
        });
        hi = second.unwrap_or(first);
    }
    let phrase = phrase::after(view, at + 2, hi)?;
    let next = phrase.tokens.end;
    let phrase = giver(view, &phrase, segment.end).unwrap_or(phrase);
    Some(Hit {
        cue: at..at + 2,
        start: at,
        next,
        subject: Subject::Named(Box::new(phrase)),
        shape: Shape::Source,
        act: Act::Say,
        sort: Sort::Speech,
        frame: &CLAUSE,
        negated: false,
        object: None,
    })
}

/// Who gave what the source is: "according to a speech Mrs. Reed delivered".
fn giver(view: &View<'_>, source: &Phrase, hi: usize) -> Option<Phrase> {
    let verb = source.tokens.end;
    let medium = source.core.clone().find(|&at| view.is(at, Class::MEDIUM))?;
    let gave = verb < hi && view.tag(verb) == Tag::Verb && view.finite(verb);
    let phrase = phrase::before(view, medium + 1, verb).filter(|_| gave && medium + 1 < verb)?;
    phrase.speaks(view).then_some(phrase)
}
