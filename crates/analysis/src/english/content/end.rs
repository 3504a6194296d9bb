//! Where content ends: at another cue, behind a quotation, or where the outlet takes over.

use super::{
    Build,
    voice::{continues, ends_here},
};
use crate::english::{View, tag::Tag};

/// Where content ends that begins at `from`, not behind `hi`. `stops` are the tokens where other cues
/// of the sentence begin, in order.
pub(crate) fn end(
    view: &View<'_>,
    from: usize,
    build: Build,
    hi: usize,
    stops: &[usize],
    act_of_predicate: bool,
) -> usize {
    let mut at = from;
    let mut next_stop = stops.partition_point(|&stop| stop <= from);
    while at < hi {
        while stops.get(next_stop).is_some_and(|&stop| stop < at) {
            next_stop += 1;
        }
        if at > from && stops.get(next_stop) == Some(&at) {
            return at;
        }
        if let Some(past) = view.past_quotation(at) {
            let pair = view.quotes.opening(at);
            at = past.max(at + 1);
            let long = pair.is_some_and(|pair| pair.len() > 6);
            let ends = matches!(view.tag(at), Tag::Comma) && build == Build::Quotation;
            if at < hi && (long && ends || build == Build::Quotation && acts_on(view, at)) {
                return at;
            }
            // The comma that American newspapers set inside the marks.
            let comma = pair.is_some_and(|pair| view.tag(pair.close - 1) == Tag::Comma);
            if at < hi && comma && comma_ends(view, at, build) {
                return at;
            }
            continue;
        }
        if at > from && ends_here(view, from, at, build, act_of_predicate) {
            return at;
        }
        at += 1;
    }
    hi
}

/// Whether who spoke does something else behind the quotation: shouted "Which bridge?" and left.
fn acts_on(view: &View<'_>, at: usize) -> bool {
    let done = matches!(view.tag(at.saturating_sub(2)), Tag::Stop | Tag::Comma);
    done && view.tag(at) == Tag::Conj && view.tag(at + 1) == Tag::Verb && view.finite(at + 1)
}

/// Whether content ends at a comma before token `next`.
fn comma_ends(view: &View<'_>, next: usize, build: Build) -> bool {
    match build {
        Build::Clause | Build::Quotation => {
            matches!(view.tag(next), Tag::Sub | Tag::Rel | Tag::But)
        }
        _ => !continues(view, next - 1, build) && !lists_quotation(view, next),
    }
}

/// Whether a list of quoted words goes on: a "liar," a "bully" and "the worst".
fn lists_quotation(view: &View<'_>, next: usize) -> bool {
    let behind = next + usize::from(view.tag(next) == Tag::Conj);
    let behind = behind + usize::from(view.tag(behind) == Tag::Det);
    view.quotes.opening(behind).is_some_and(|pair| pair.closed)
}

/// Where the second finite verb of a clause stands that no conjunction leads to; `end` where none does.
pub(crate) fn second_verb(view: &View<'_>, from: usize, end: usize) -> usize {
    let mut seen = false;
    let mut embedded = false;
    for at in from..end {
        match view.tag(at) {
            Tag::Rel | Tag::That | Tag::Sub | Tag::Wh | Tag::Conj | Tag::But | Tag::Comma => {
                embedded = true;
            }
            Tag::Verb | Tag::Aux if view.finite(at) => {
                let chained = at > from && matches!(view.tag(at - 1), Tag::Aux | Tag::Adv);
                if seen && !embedded && !chained {
                    return at;
                }
                seen = true;
                embedded = false;
            }
            _ => {}
        }
    }
    end
}
