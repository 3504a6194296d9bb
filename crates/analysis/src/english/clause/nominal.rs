//! Nouns that report: "his claim that", "a promise by the council to", and whose they are.

use std::ops::Range;

use domain::Act;

use super::{CLAUSE, Hit, Shape, Subject};
use crate::english::{
    View,
    phrase::{self, Phrase},
    tag::Tag,
    words::Sort,
};

/// "his claim that", "a promise by the council to".
pub(super) fn nominal(view: &View<'_>, segment: &Range<usize>, at: usize) -> Option<Hit> {
    let act = view.word(at).nominal?;
    let (next, behind) = source_behind(view, segment, at);
    let that = view.tag(next) == Tag::That && !view.finite(next + 1);
    let infinitive = view.tag(next) == Tag::To
        && matches!(
            act,
            Act::Promise | Act::Threaten | Act::Call | Act::Announce | Act::Expect
        );
    let quoted = view.tag(next) == Tag::Colon && view.quotes.opening(next + 1).is_some();
    if !that && !infinitive && !quoted {
        return None;
    }
    let possessor = possessor(view, segment.start, at);
    let subject = match behind.or(possessor) {
        Some(phrase) => Subject::Named(Box::new(phrase)),
        None if that => Subject::Same,
        None => return None,
    };
    Some(Hit {
        cue: at..at + 1,
        start: at,
        next,
        subject,
        shape: Shape::Nominal,
        act,
        sort: Sort::Speech,
        frame: &CLAUSE,
        negated: false,
        object: None,
    })
}

/// "by X", "from X" or "of X" behind a reporting noun, and what follows.
fn source_behind(view: &View<'_>, segment: &Range<usize>, at: usize) -> (usize, Option<Phrase>) {
    let led = matches!(view.p.folded(at + 1), "by" | "from" | "of" | "among");
    if led && let Some(phrase) = phrase::after(view, at + 2, segment.end) {
        let next = phrase.tokens.end;
        return (next, Some(phrase));
    }
    (at + 1, None)
}

/// "Trump's repeated", "his": who has the noun at `at`.
fn possessor(view: &View<'_>, lo: usize, at: usize) -> Option<Phrase> {
    let floor = at.saturating_sub(5).max(lo);
    for i in (floor..at).rev() {
        let folded = view.p.folded(i);
        if matches!(folded, "his" | "her" | "their" | "its" | "my" | "our") {
            let core = i..i + 1;
            let mut phrase = phrase::describe(view, core.clone(), core);
            phrase.pronoun = true;
            phrase.feminine = folded == "her";
            phrase.masculine = folded == "his";
            phrase.plural = matches!(folded, "their" | "our");
            return Some(phrase);
        }
        if view.word(i).possessive {
            let mut start = i;
            while start > lo
                && at - start < 10
                && matches!(view.tag(start - 1), Tag::Proper | Tag::Inner | Tag::Noun)
            {
                start -= 1;
            }
            if start > lo && view.tag(start - 1) == Tag::Det {
                start -= 1;
            }
            let core = start..i + 1;
            return Some(phrase::describe(view, core.clone(), core));
        }
        if !view.tag(i).nominal() && view.tag(i) != Tag::Adv {
            return None;
        }
    }
    None
}
