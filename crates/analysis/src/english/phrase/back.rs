//! How far a phrase goes back from its last word.

use std::ops::Range;

use super::{
    LONGEST,
    aside::{reduced, relative},
    parts::head,
};
use crate::english::{View, tag::Tag};

/// The phrase whose last token is `end - 1`, without asides.
pub(super) fn core_before(view: &View<'_>, lo: usize, end: usize) -> Option<Range<usize>> {
    let floor = end.saturating_sub(LONGEST).max(lo);
    let last = end.checked_sub(1).filter(|&last| last >= lo)?;
    if matches!(view.tag(last), Tag::Pron | Tag::Rel | Tag::That) {
        return (!view.word(last).possessive).then_some(last..end);
    }
    let mut at = end;
    while at > floor {
        let here = at - 1;
        match view.tag(here) {
            // "The mayor Friday said": time words stay inside.
            tag if tag.nominal() => at = here,
            Tag::Close => at = bracket(view, floor, here)?,
            Tag::Quote => match view.quotes.around(here) {
                Some(pair)
                    if pair.close == here
                        && pair.len() <= 6
                        && pair.open > floor
                        && !matches!(view.tag(here - 1), Tag::Comma | Tag::Stop)
                        && view.tag(pair.open - 1).nominal() =>
                {
                    at = pair.open;
                }
                _ => break,
            },
            Tag::Prep | Tag::Object if here > floor && joins(view, here) => at = here,
            // "Four out of five voters".
            Tag::Prep if here > floor + 1 && counts_out(view, here) => at = here - 1,
            Tag::Conj if here > floor && coordinates(view, floor, here) => at = here,
            Tag::Adv if at < end && view.tag(at) == Tag::Noun && here > floor => {
                if view.tag(here - 1) == Tag::Det {
                    at = here
                } else {
                    break;
                }
            }
            Tag::Verb => match reduced(view, floor, here, at, end) {
                Some(further) => at = further,
                None => break,
            },
            Tag::Aux => match relative(view, floor, here) {
                Some(further) => at = further,
                None => break,
            },
            _ => break,
        }
    }
    trim(view, at, end, lo)
}

fn bracket(view: &View<'_>, floor: usize, close: usize) -> Option<usize> {
    (floor..close)
        .rev()
        .take(12)
        .find(|&at| view.tag(at) == Tag::Open)
}

/// Whether the preposition at `here` joins two parts of one phrase.
fn joins(view: &View<'_>, here: usize) -> bool {
    let tag = view.tag(here - 1);
    matches!(
        tag,
        Tag::Noun | Tag::Proper | Tag::Num | Tag::Close | Tag::Inner | Tag::Verb | Tag::Pron
    ) || tag == Tag::Det
        || tag == Tag::Quote
}

/// Whether "of" at `here` ends "out of" behind a number.
fn counts_out(view: &View<'_>, here: usize) -> bool {
    let out = view.p.folded(here) == "of" && view.p.folded(here - 1) == "out";
    out && view.tag(here - 2) == Tag::Num
}

/// Whether "and" at `here` joins noun phrases: no verb stands before it in its clause.
fn coordinates(view: &View<'_>, floor: usize, here: usize) -> bool {
    let before = view.tag(here - 1);
    if !matches!(
        before,
        Tag::Noun | Tag::Proper | Tag::Num | Tag::Close | Tag::Pron
    ) {
        return false;
    }
    for at in (floor..here).rev().take(16) {
        match view.tag(at) {
            Tag::Verb | Tag::Aux => return false,
            Tag::Sub | Tag::That | Tag::But | Tag::Stop | Tag::Colon | Tag::Quote => return true,
            _ => {}
        }
    }
    true
}

/// The phrase without what stands in front of it.
fn trim(view: &View<'_>, start: usize, end: usize, lo: usize) -> Option<Range<usize>> {
    let mut start = start;
    while start < end
        && matches!(
            view.tag(start),
            Tag::Conj | Tag::But | Tag::Adv | Tag::Prep | Tag::Sub | Tag::Inner | Tag::Object
        )
        && !(view.tag(start) == Tag::Inner && matches!(view.p.folded(start), "@" | "$" | "#"))
    {
        start += 1;
    }
    // "In Ohio Trump said", "On Friday the mayor said": the phrase begins behind that of the
    // preposition.
    let led = start > lo && view.tag(start - 1) == Tag::Prep;
    let timed = view.tag(start) == Tag::Time && !view.word(start).possessive;
    if led || timed {
        let next = (start + 1..end).find(|&at| {
            view.tag(at) == Tag::Det
                || view.tag(at) == Tag::Proper
                    && matches!(view.tag(at - 1), Tag::Noun | Tag::Time | Tag::Num)
                || timed && !matches!(view.tag(at), Tag::Time | Tag::Num)
        })?;
        start = next;
    }
    let head = head(view, start..end)?;
    (view.tag(head) != Tag::Time).then_some(start..end)
}
