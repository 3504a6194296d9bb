//! The phrase that stands before a verb as its subject, behind what else stands between the two.

use super::{
    LONGEST, Phrase,
    aside::{in_apposition, is_aside},
    back::core_before,
    parts::describe,
};
use crate::english::{View, tag::Tag};

/// The phrase that ends right before token `end` as the subject of what stands there, not before `lo`.
pub(crate) fn before(view: &View<'_>, lo: usize, end: usize) -> Option<Phrase> {
    let mut end = end;
    while end > lo && view.tag(end - 1) == Tag::Adv {
        end -= 1;
    }
    if end <= lo {
        return None;
    }
    if matches!(view.tag(end - 1), Tag::Comma | Tag::Dash) {
        return before_aside(view, lo, end - 1);
    }
    // "who in 2019 wrote".
    let from = end.saturating_sub(6).max(lo);
    let pronoun = (from..end).rev().find(|&at| view.tag(at) == Tag::Rel);
    if let Some(pronoun) = pronoun
        && view.tag(pronoun + 1) == Tag::Prep
        && (pronoun + 2..end).all(|at| matches!(view.tag(at), Tag::Time | Tag::Num | Tag::Det))
        && pronoun + 2 < end
    {
        let core = pronoun..pronoun + 1;
        return Some(describe(view, core.clone(), core));
    }
    let core = core_before(view, lo, end)?;
    // "Jane Doe, the mayor of X said": an apposition that no comma closes.
    Some(describe(view, core.clone(), core))
}

/// A phrase with an aside between commas: "X, the mayor of Y,". `right` is the closing comma.
fn before_aside(view: &View<'_>, lo: usize, right: usize) -> Option<Phrase> {
    // "--" is two tokens.
    let first = |mut at: usize| {
        while at > lo && view.tag(at) == Tag::Dash && view.tag(at - 1) == Tag::Dash {
            at -= 1;
        }
        at
    };
    let right = first(right);
    let mut left = right;
    let mut dash = view.tag(right) == Tag::Dash;
    for _ in 0..4 {
        let from = left.saturating_sub(LONGEST).max(lo);
        left = (from..left).rev().find(|&at| match view.tag(at) {
            Tag::Comma => !dash,
            Tag::Dash => dash,
            _ => false,
        })?;
        if left == lo {
            return None;
        }
        if !is_aside(view, left + 1, right) {
            return None;
        }
        // "Deeply divided, leaders, …" and "In Ohio, he, …" have no name before their comma.
        let aside = view.tag(left + 1);
        left = first(left);
        let Some(core) = core_before(view, lo, left) else {
            continue;
        };
        let apposed = matches!(
            aside,
            Tag::Det | Tag::Noun | Tag::Num | Tag::Rel | Tag::Proper
        );
        if in_apposition(view, lo, &core) {
            // An apposition itself: its name stands further to the left, behind a comma.
            dash = false;
            continue;
        }
        let tokens = core.start..if apposed { right } else { core.end };
        return Some(describe(view, core, tokens));
    }
    None
}
