//! What a noun phrase behind a cue is: content, the one told, or the subject of a clause.

use super::{
    Build, GAP, Start,
    gap::{past_preposition, that_ahead},
};
use crate::english::{View, tag::Tag, words::Frame};

/// A noun phrase behind the cue: content, the one told, or the subject of a clause.
pub(super) fn of_phrase(view: &View<'_>, at: usize, hi: usize, frame: &Frame) -> Option<Start> {
    let end = addressee_end(view, at, hi);
    let after = view.tag(end);
    let clause_follows =
        view.finite(end) || after == Tag::Adv && view.finite(end + 1) || view.tag(at) == Tag::Pron;
    if frame.words()
        && (frame.told || frame.whom || !frame.clause)
        && let Some(quote) = quotation_behind(view, end, frame)
    {
        return Some(Start {
            at: quote,
            build: Build::Quotation,
            told: Some(at..end),
        });
    }
    if frame.told {
        return told(view, at, end, hi, frame, clause_follows);
    }
    if frame.as_ && !(frame.clause && clause_follows) {
        return Start::new(at, Build::Predicate);
    }
    let build = if frame.clause && clause_follows || frame.clause && !frame.np && !frame.whom {
        // "said nothing": no clause without a verb.
        let verb = (end..hi.min(end + 40)).any(|i| view.finite(i));
        if !verb && !frame.np {
            return None;
        }
        Build::Clause
    } else if frame.whom {
        Build::Infinitive
    } else if frame.np {
        Build::Phrase
    } else {
        return None;
    };
    Start::new(at, build)
}

/// The quotation right behind the one told, or behind a comma or colon.
fn quotation_behind(view: &View<'_>, end: usize, frame: &Frame) -> Option<usize> {
    let parted = usize::from(matches!(view.tag(end), Tag::Comma | Tag::Colon));
    let quote = end + parted;
    let pair = view.quotes.opening(quote)?;
    let addressed = (pair.len() > 3 || frame.told)
        && view.tag(end - 1) != Tag::Conj
        && !(frame.np && parted == 0);
    addressed.then_some(quote)
}

/// Behind "told" and the like: the one told, and then the content.
fn told(
    view: &View<'_>,
    at: usize,
    end: usize,
    hi: usize,
    frame: &Frame,
    clause_follows: bool,
) -> Option<Start> {
    if frame.clause && clause_follows && view.tag(at) != Tag::Pron {
        // "warned voters would leave".
        return Start::new(at, Build::Clause);
    }
    let start = |from: usize, build| {
        Some(Start {
            at: from,
            build,
            told: Some(at..end),
        })
    };
    let mut from = end;
    let stop = hi.min(end + GAP);
    while from < stop {
        let word = view.p.folded(from);
        match view.tag(from) {
            Tag::That => return start(from + 1, Build::Clause),
            Tag::To if frame.inf => return start(from, Build::Infinitive),
            Tag::Prep if word == "to" && frame.whom => return Start::new(at, Build::Infinitive),
            Tag::To if frame.whom => return Start::new(at, Build::Infinitive),
            Tag::Wh => return start(from, Build::Clause),
            Tag::Quote if view.quotes.opening(from).is_some() => {
                return start(from, Build::Quotation);
            }
            Tag::Comma if view.quotes.opening(from + 1).is_some() => from += 1,
            Tag::Comma if that_ahead(view, from + 1, stop) => from += 1,
            Tag::Colon => return start(from + 1, Build::Quotation),
            Tag::Prep if frame.takes(word) => return start(from + 1, Build::Phrase),
            Tag::Prep | Tag::Sub => match past_preposition(view, from, stop, frame) {
                Some(past) => from = past,
                None => break,
            },
            Tag::Adv | Tag::Time => from += 1,
            Tag::Pron | Tag::Det | Tag::Proper | Tag::Noun | Tag::Num => {
                return start(from, Build::Clause);
            }
            _ => break,
        }
    }
    // "promised lower taxes": nobody is told anything.
    Start::new(at, Build::Phrase).filter(|_| frame.np)
}

/// Where the phrase of one addressed ends, which may run into the subject of a clause.
fn addressee_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    if matches!(view.tag(at), Tag::Pron | Tag::Object) {
        return at + 1;
    }
    let mut end = at;
    while end < hi {
        match view.tag(end) {
            Tag::Det
                if end > at && !matches!(view.tag(end - 1), Tag::Prep | Tag::Conj | Tag::Det) =>
            {
                break;
            }
            Tag::Time if end > at && !view.word(end).possessive => break,
            tag if tag.nominal() || tag == Tag::Object => end += 1,
            Tag::Adv if end == at || view.tag(end - 1) == Tag::Det => end += 1,
            Tag::Prep if matches!(view.p.folded(end), "of" | "from" | "for") && end > at => {
                end += 1
            }
            Tag::Conj if view.tag(end + 1).nominal() && end > at => end += 1,
            Tag::Quote => match view.quotes.opening(end) {
                // A name in quotation marks.
                Some(pair)
                    if pair.closed
                        && pair.len() <= 3
                        && end > at
                        && !view.p.is_mark(pair.close - 1, '.')
                        && !view.p.is_mark(pair.close - 1, ',') =>
                {
                    end = pair.close + 1;
                }
                _ => break,
            },
            _ => break,
        }
    }
    end
}
