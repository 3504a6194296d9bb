//! The phrase that begins behind a verb or "according to", and where it ends.

use super::{
    LONGEST, Phrase,
    parts::{describe, head},
};
use crate::english::{View, inflect::Forms, tag::Tag, words::Class};

/// The phrase that begins at `at`, as a subject behind its verb or behind "according to".
pub(crate) fn after(view: &View<'_>, at: usize, hi: usize) -> Option<Phrase> {
    if !view.tag(at).begins_phrase() && view.tag(at) != Tag::Object && view.tag(at) != Tag::Inner {
        return None;
    }
    let hi = hi.min(at + LONGEST);
    if matches!(view.tag(at), Tag::Pron | Tag::Object) {
        let core = at..at + 1;
        return Some(describe(view, core.clone(), core));
    }
    let core_end = plain_end(view, at, hi);
    let mut end = core_end;
    while end < hi {
        let next = match view.tag(end) {
            Tag::Comma => apposition(view, end + 1, hi),
            Tag::Dash if view.tag(end + 1) == Tag::Det => None,
            Tag::Rel => Some(clause_end(view, end, hi)),
            _ => None,
        };
        match next {
            Some(further) if further > end => end = further,
            _ => break,
        }
    }
    let clause = (core_end..end).any(|i| view.tag(i) == Tag::Rel);
    while end > at + 1
        && (view.tag(end - 1) == Tag::Comma
            || !clause
                && matches!(
                    view.tag(end - 1),
                    Tag::Time | Tag::Prep | Tag::Adv | Tag::Conj
                ))
    {
        end -= 1;
    }
    let core = at..core_end.min(end);
    (!core.is_empty() && head(view, core.clone()).is_some()).then(|| describe(view, core, at..end))
}

/// Where the phrase that begins at `at` ends, prepositions of its own included.
fn plain_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    let mut end = at;
    while end < hi {
        match view.tag(end) {
            Tag::Det if end > at && !led(view, end) => break,
            Tag::Time if end > at && !led(view, end) && !view.word(end).possessive => break,
            tag if tag.nominal() => end += 1,
            Tag::Adv if end == at || view.tag(end - 1) == Tag::Det => end += 1,
            // "Mr. Doe (a view shared by many)" is no part of the name.
            Tag::Open if end > at && view.tag(end + 1) == Tag::Det => break,
            Tag::Open => match (end..hi.min(end + 12)).find(|&i| view.tag(i) == Tag::Close) {
                Some(close) => end = close + 1,
                None => break,
            },
            Tag::Quote => match view.quotes.opening(end) {
                Some(pair) if pair.len() <= 5 && pair.closed && pair.close < hi => {
                    end = pair.close + 1;
                }
                _ => break,
            },
            Tag::Prep if stays(view, end, hi) => end += 1,
            Tag::Conj
                if matches!(
                    view.tag(end + 1),
                    Tag::Noun | Tag::Proper | Tag::Det | Tag::Num
                ) =>
            {
                end += 1;
            }
            // "a study released Friday".
            Tag::Verb
                if end > at
                    && !view.word(end).forms.is(Forms::ING)
                    && matches!(view.tag(end + 1), Tag::Prep | Tag::Time)
                    && (view.word(end).cue().is_none() || view.is(end - 1, Class::DOCUMENT)) =>
            {
                end += 1;
            }
            _ => break,
        }
    }
    end
}

/// Whether the token before `at` lets another article follow.
fn led(view: &View<'_>, at: usize) -> bool {
    matches!(
        view.tag(at - 1),
        Tag::Prep | Tag::Conj | Tag::Verb | Tag::Det | Tag::Inner | Tag::Time
    )
}

/// Whether the preposition at `at` belongs to the phrase before it.
fn stays(view: &View<'_>, at: usize, hi: usize) -> bool {
    if at + 1 >= hi || !view.tag(at + 1).nominal() {
        return false;
    }
    match view.p.folded(at) {
        // "wrote Jane Doe for the Mirror": where she did, not who she is.
        "for" if names_person(view, at) => false,
        "of" | "for" | "from" | "with" | "to" | "against" | "between" => true,
        "in" | "at" | "on" | "by" => !(at + 1..hi.min(at + 5))
            .take_while(|&i| view.tag(i).nominal())
            .any(|i| {
                view.is(i, Class::MEDIUM.or(Class::PLATFORM).or(Class::TIME))
                    || view.tag(i) == Tag::Num
            }),
        _ => false,
    }
}

/// Whether the two words before `at` are all of a name, and none of them says that it is a body's.
fn names_person(view: &View<'_>, at: usize) -> bool {
    let bodies = Class::ORG
        .or(Class::OUTLET)
        .or(Class::ROLE)
        .or(Class::TITLE);
    let proper = |i: usize| view.tag(i) == Tag::Proper && !view.is(i, bodies);
    at >= 2 && proper(at - 1) && proper(at - 2) && (at < 3 || !view.tag(at - 3).nominal())
}

/// Where the apposition or relative clause behind a comma ends; `None` where there is none.
fn apposition(view: &View<'_>, at: usize, hi: usize) -> Option<usize> {
    match view.tag(at) {
        // "said Doe, who stressed that …": a statement of its own.
        Tag::Rel if view.word(at + 1).cue().is_some() => None,
        Tag::Rel => Some(clause_end(view, at, hi)),
        // "said Doe, now a consultant".
        Tag::Adv if view.tag(at + 1) == Tag::Det => apposition(view, at + 1, hi),
        // "said Doe, of Ashton Baptist Church".
        Tag::Prep if view.p.folded(at) == "of" && view.tag(at + 1) == Tag::Proper => {
            Some(plain_end(view, at + 1, hi))
        }
        Tag::Det | Tag::Noun | Tag::Proper | Tag::Num => {
            let end = plain_end(view, at, hi);
            let closed = matches!(
                view.tag(end),
                Tag::Comma | Tag::Stop | Tag::Rel | Tag::Quote
            ) || end >= hi
                || !matches!(view.tag(end), Tag::Verb | Tag::Aux | Tag::Pron);
            (end > at && closed).then_some(end)
        }
        _ => None,
    }
}

fn clause_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    (at..hi)
        .find(|&i| {
            matches!(
                view.tag(i),
                Tag::Comma | Tag::Stop | Tag::Quote | Tag::Dash | Tag::Colon
            )
        })
        .unwrap_or(hi)
}
