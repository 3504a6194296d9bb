//! Bounds that a verb tells whose subject stands between it and the number: تجاوز عدد القتلى 200,
//! لا تزيد سعته على 50.

use domain::Qualifier;

use super::sense::{Groups, Role, Sense};
use super::words::Words;
use crate::sets::Set;

/// Words of the subject.
const SUBJECT_MAX: usize = 8;

/// The bound of the number whose first word is `lead`, and the verb.
pub(super) fn beyond(w: &Words<'_>, lead: usize) -> Option<(Qualifier, usize)> {
    let before = lead.checked_sub(1).filter(|_| w.arabic)?;
    let than = matches!(w.folded(before), "علي" | "عن") && w.at(before).mark.is_none();
    let end = if than { before } else { lead };
    let told = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Past(q) if !than => Some(q),
            Sense::Than(q) if than => Some(q),
            _ => None,
        })
    };
    let from = end.saturating_sub(SUBJECT_MAX + 1);
    let mut subject = (from..end).rev();
    let (qualifier, at) = subject.find_map(|at| match told(at) {
        Some(qualifier) => Some(Some((qualifier, at))),
        None => ends_subject(w, at).then_some(None),
    })??;
    // "زاد الضغط على 3 دول": on them, not more than them.
    let on = than && w.folded(before) == "علي";
    (at + 1 < end && (!on || measured(w, at + 1))).then_some((qualifier, at))
}

/// Whether the subject of a verb cannot reach beyond word `at`.
fn ends_subject(w: &Words<'_>, at: usize) -> bool {
    let word = w.at(at);
    let verb = word.groups.any(Groups::VERB) && !word.groups.any(Groups::NOUN);
    word.mark.is_some()
        || word.literal.is_some()
        || word.groups.any(Groups::CARDINAL)
        || w.has_role(at, Role::Clause)
        || word.and && verb
}

/// Whether word `at` is something that has so many or so much: عددهم, قيمة, سعته.
fn measured(w: &Words<'_>, at: usize) -> bool {
    let owned = ["ها", "هم", "ه"];
    let original = w.p.original(w.at(at).start as usize);
    let total = w.has_role(at, Role::Tally) || Set::Quantity.has(w.folded(at));
    total || owned.iter().any(|end| original.ends_with(end))
}
