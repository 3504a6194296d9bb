//! Where the content behind a cue begins, by the frame of the cue.

use super::{
    Build, GAP, Start,
    gap::{past_preposition, that_ahead},
    names,
    phrase::of_phrase,
};
use crate::english::{
    View,
    clause::{Hit, Shape},
    inflect::Forms,
    tag::Tag,
    words::{Class, Frame},
};

/// Where the content behind a cue begins; `None` where nothing is reported there.
pub(crate) fn start(view: &View<'_>, hit: &Hit, hi: usize) -> Option<Start> {
    let frame = hit.frame;
    let mut at = hit.next;
    let stop = hi.min(at + GAP);
    let mut gapped = false;
    while at < stop {
        at = match view.tag(at) {
            Tag::Quote => {
                let pair = view.quotes.opening(at)?;
                // "said on “The Morning Hour” that": the name of a broadcast.
                if !(gapped && view.tag(at - 1).nominal() && names(view, pair)) {
                    return Start::new(at, quoted_build(view, at, frame));
                }
                pair.close + 1
            }
            Tag::Comma if frame.words() && resumes(view, at + 1, stop) => at + 1,
            Tag::Adv if frame.clause && view.finite(at + 1) => {
                return Start::new(at, Build::Clause);
            }
            Tag::Adv | Tag::Time => {
                // "urged him again to leave", "said Friday that".
                gapped = true;
                at + 1
            }
            Tag::Num if view.is(at + 1, Class::TIME) => at + 1,
            Tag::Prep | Tag::Sub => {
                if let Some((from, build)) = led(view, at, frame) {
                    return Start::new(from, build).filter(|_| from < hi);
                }
                gapped = true;
                past_preposition(view, at, stop, frame)?
            }
            Tag::Open => (at..stop).find(|&i| view.tag(i) == Tag::Close)? + 1,
            _ => return begins(view, hit, at, hi),
        }
    }
    None
}

/// The content that token `at` begins, which stands in no gap.
fn begins(view: &View<'_>, hit: &Hit, at: usize, hi: usize) -> Option<Start> {
    let frame = hit.frame;
    let nominal = hit.shape == Shape::Nominal;
    match view.tag(at) {
        Tag::That if view.p.folded(at) == "that" && (frame.words() || nominal) => {
            Start::new(at + 1, Build::Clause)
        }
        Tag::That if frame.np => Start::new(at, Build::Phrase),
        Tag::Colon => Start::new(at + 1, Build::Quotation),
        Tag::Wh if frame.clause || frame.that || frame.whom => Start::new(at, Build::Clause),
        Tag::To if frame.inf || frame.whom || nominal => Start::new(at, Build::Infinitive),
        Tag::Verb => participle(view, at, frame),
        Tag::Rel if frame.clause => Start::new(at, Build::Clause),
        Tag::Pron if frame.clause && !frame.told => Start::new(at, Build::Clause),
        tag if tag.begins_phrase() || tag == Tag::Object || tag == Tag::Inner => {
            of_phrase(view, at, hi, frame)
        }
        _ => None,
    }
}

/// Content that begins with a participle or a gerund.
fn participle(view: &View<'_>, at: usize, frame: &Frame) -> Option<Start> {
    let forms = view.word(at).forms;
    // "cited growing concern": a participle as an adjective.
    if (frame.np || frame.as_)
        && forms.is(Forms::ING.or(Forms::PARTICIPLE))
        && matches!(view.tag(at + 1), Tag::Noun | Tag::Proper)
    {
        let build = if frame.as_ {
            Build::Predicate
        } else {
            Build::Phrase
        };
        return Start::new(at, build);
    }
    let gerund = frame.ing && forms.is(Forms::ING);
    Start::new(at, Build::Phrase).filter(|_| gerund)
}

/// Where the content begins that a preposition or conjunction of the frame leads to, and how it is
/// built.
fn led(view: &View<'_>, at: usize, frame: &Frame) -> Option<(usize, Build)> {
    let word = view.p.folded(at);
    let conjunction = view.tag(at) == Tag::Sub;
    match word {
        "if" if conjunction && frame.clause => Some((at, Build::Clause)),
        "as" if conjunction && frame.as_ => Some((at, Build::Predicate)),
        // "points out that …"
        _ if frame.takes(word)
            && view.p.folded(at + 1) == "that"
            && view.tag(at + 1) == Tag::That =>
        {
            Some((at + 2, Build::Clause))
        }
        _ if frame.takes(word) => Some((at + 1, Build::Phrase)),
        // "to" before a verb that no lexicon lists.
        "to" if !conjunction && frame.inf => Some((at, Build::Infinitive)),
        _ => None,
    }
}

/// Whether the words of the speaker go on behind a comma.
fn resumes(view: &View<'_>, next: usize, stop: usize) -> bool {
    let tag = view.tag(next);
    view.quotes.opening(next).is_some()
        || tag == Tag::That
        || matches!(tag, Tag::Prep | Tag::Adv | Tag::Time) && that_ahead(view, next, stop)
}

/// A quotation right behind the cue: all there is, or the beginning of a clause or phrase.
fn quoted_build(view: &View<'_>, at: usize, frame: &Frame) -> Build {
    let whole = view.quotes.opening(at).is_some_and(|pair| {
        let inner = view.tag(pair.close.saturating_sub(1));
        matches!(inner, Tag::Stop | Tag::Comma) || view.tag(pair.close + 1) == Tag::Stop
    });
    if frame.as_ {
        Build::Predicate
    } else if whole || frame.words() && !frame.np {
        Build::Quotation
    } else if frame.words() {
        Build::Clause
    } else {
        Build::Phrase
    }
}
