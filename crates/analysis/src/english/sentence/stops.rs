//! Where content ends because another cue of the same rank begins.

use crate::english::{
    View,
    clause::{Hit, Shape, Subject},
    tag::Tag,
    words::Sort,
};

/// Where another cue of the same rank begins: content before it ends there.
pub(super) fn stops(view: &View<'_>, hits: &[Hit]) -> Vec<usize> {
    let mut stops: Vec<usize> = hits
        .iter()
        .filter_map(|hit| {
            let first = hit.first();
            let before = first.checked_sub(1)?;
            let tag = view.tag(before);
            match hit.shape {
                Shape::Bare => match tag {
                    Tag::Comma | Tag::Dash => Some(before),
                    Tag::Quote => Some(first),
                    // ", while saying", "and saying".
                    Tag::Conj => Some(before),
                    Tag::Sub | Tag::Adv | Tag::Prep => {
                        let further = before.checked_sub(1)?;
                        matches!(view.tag(further), Tag::Comma).then_some(further)
                    }
                    _ => None,
                },
                Shape::Finite if !hit.named() => Some(before),
                Shape::Finite => match tag {
                    // "says she hopes to win, but she knows": still hers.
                    Tag::But if hit.sort == Sort::Mental && pronoun(hit) => None,
                    Tag::Conj | Tag::But | Tag::Sub => {
                        let comma = before.checked_sub(1).filter(|&c| view.tag(c) == Tag::Comma);
                        comma.or((tag == Tag::But).then_some(before))
                    }
                    _ => None,
                },
                Shape::Source => Some(if tag == Tag::Comma { before } else { first }),
                Shape::Inverted | Shape::Passive | Shape::Nominal => None,
            }
        })
        .collect();
    stops.sort_unstable();
    stops
}

fn pronoun(hit: &Hit) -> bool {
    matches!(&hit.subject, Subject::Named(phrase) if phrase.pronoun)
}
