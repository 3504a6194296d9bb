//! What may stand between a cue and its content: places, times, the medium.

use super::names;
use crate::english::{
    View, hops,
    inflect::Forms,
    tag::Tag,
    words::{Class, Frame},
};

/// Whether "that" or a quotation follows before any verb.
pub(super) fn that_ahead(view: &View<'_>, at: usize, stop: usize) -> bool {
    for i in at..stop {
        match view.tag(i) {
            Tag::That => return true,
            Tag::Quote => {
                return view
                    .quotes
                    .opening(i)
                    .is_some_and(|pair| pair.len() > 3 && !names(view, pair));
            }
            Tag::Colon => return true,
            Tag::Stop | Tag::Verb | Tag::Aux | Tag::Pron => return false,
            _ => {}
        }
    }
    false
}

/// "in a statement", "at a rally in Ohio on Friday", "to reporters": what may stand between a cue and
/// its content. Gives the token behind.
pub(super) fn past_preposition(
    view: &View<'_>,
    at: usize,
    stop: usize,
    frame: &Frame,
) -> Option<usize> {
    if !frame.words() {
        return None;
    }
    let mut end = at + 1;
    while end < stop {
        match view.tag(end) {
            Tag::Det if end > at + 1 && view.tag(end - 1) != Tag::Prep => break,
            tag if tag.nominal() || tag == Tag::Object => end += 1,
            Tag::Verb if view.word(end).forms.is(Forms::ING) && end == at + 1 => end += 1,
            // "in a letter seen by X", "in a report released on Monday".
            Tag::Verb if hops::verb(view.p.folded(end)).is_some() => end += 1,
            Tag::Prep if hops::verb(view.p.folded(end - 1)).is_some() => end += 1,
            Tag::Quote => match view.quotes.opening(end) {
                // The name of a broadcast.
                Some(pair) if pair.closed && names(view, pair) => {
                    end = pair.close + 1;
                }
                _ => break,
            },
            _ => break,
        }
    }
    if that_ahead(view, end, stop) {
        return Some(end);
    }
    // Without "that" the phrase of the preposition and the clause run into one another: a medium or a
    // time parts them.
    let parts = Class::MEDIUM
        .or(Class::PLATFORM)
        .or(Class::TIME)
        .or(Class::PRESS);
    let last = (at + 1..end)
        .rev()
        .find(|&i| view.is(i, parts) && view.quotes.around(i).is_none());
    match last {
        Some(last) if last + 1 < end && view.tag(last + 1) != Tag::Inner => Some(last + 1),
        _ => (end > at + 1).then_some(end),
    }
}
