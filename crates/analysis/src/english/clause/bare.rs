//! Participles, gerunds and infinitives: whose they are, their place tells.

use super::{Hit, Subject, group::Group};
use crate::english::{
    View, phrase,
    tag::Tag,
    words::{Cue, Sort},
};

/// A participle, gerund or infinitive: whose it is, its place tells.
pub(super) fn bare_of(
    view: &View<'_>,
    lo: usize,
    at: usize,
    group: &Group,
    cue: &Cue,
    mut hit: Hit,
) -> Option<Hit> {
    if group.infinitive {
        // "took to the radio to accuse": only where words follow.
        let words = cue.frame.words() && matches!(view.tag(at + 1), Tag::That | Tag::Quote);
        return words.then_some(hit);
    }
    if group.start <= lo {
        return Some(hit);
    }
    let before = group.start - 1;
    match view.tag(before) {
        Tag::Comma | Tag::Dash | Tag::Prep | Tag::Sub | Tag::Conj | Tag::But | Tag::Quote => {
            (!cue.frame.weak || view.tag(before) == Tag::Comma).then_some(hit)
        }
        // "footage of Trump asking", "an email saying".
        Tag::Noun | Tag::Proper | Tag::Object | Tag::Time => {
            let nearest = (lo..group.start)
                .rev()
                .take(8)
                .take_while(|&i| view.tag(i).nominal() || view.tag(i) == Tag::Prep)
                .find(|&i| view.tag(i) == Tag::Prep && view.tag(i + 1) == Tag::Proper);
            let from = nearest.map_or(lo, |prep| prep + 1);
            let phrase = phrase::before(view, from, group.start)?;
            if cue.frame.weak || cue.sort == Sort::Mental || !phrase.speaks(view) {
                return None;
            }
            hit.subject = Subject::Named(Box::new(phrase));
            Some(hit)
        }
        _ => None,
    }
}
