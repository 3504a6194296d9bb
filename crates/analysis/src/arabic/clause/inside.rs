//! Whether a verb stands inside what an earlier cue tells.

use domain::Act;

use super::{Hit, Subject};
use crate::arabic::{
    View,
    complement::Opening,
    words::{Class, Cue},
};

/// Whether the clause from `clause` on stands inside the content of an earlier cue.
pub(super) fn is_nested(view: &View<'_>, clause: usize, earlier: &[Hit]) -> bool {
    let Some(last) = earlier.last() else {
        return false;
    };
    let sentence = view.p.sentence_of(clause);
    if last.verb < sentence.start || last.start.token > clause {
        return last.verb >= sentence.start && last.start.token == clause + 1;
    }
    if last.start.token == clause || view.is(clause, Class::REL) {
        return true;
    }
    // "قال إن الهدنة انهارت، وإن الفصيل رفض المقترح": the earlier cue goes on.
    if view.joined(clause) && view.is(clause, Class::THAT) && last.start.opening == Opening::Clause
    {
        return true;
    }
    // "قال إن المجلس، وهو أعلى هيئة، رفض": the noun behind أن still waits for its verb.
    if last.start.opening == Opening::Clause && behind_aside(view, last.start.token, clause) {
        return true;
    }
    // "… التي خاطبت النيابة وأكدت": a second verb of a relative clause.
    let comma = (sentence.start..clause)
        .rev()
        .find(|&i| view.p.is_mark(i, ','))
        .unwrap_or(sentence.start);
    if view.joined(clause)
        && (comma..clause).any(|i| view.is(i, Class::REL) && i > last.start.token)
    {
        return true;
    }
    // "مقابل 47% قالوا": against what was told before.
    let joined = view.joined(clause)
        || view.is(clause, Class::BUT.or(Class::BREAK))
        || view.p.folded(clause) == "مقابل"
        || view.p.is_mark(clause - 1, ',');
    !joined
}

/// Whether only a noun and an aside about it stand from `first` to the verb at `at`.
fn behind_aside(view: &View<'_>, first: usize, at: usize) -> bool {
    let mut commas = (first..at).filter(|&i| view.p.is_mark(i, ','));
    let Some(open) = commas.next().filter(|_| view.p.is_mark(at - 1, ',')) else {
        return false;
    };
    let verbal = |i: usize| {
        let word = view.word(i);
        word.is(Class::VERB) && !word.is(Class::EVENT)
            || word.verb.is_some_and(|(_, form)| !form.participle) && word.bare()
    };
    let aside = matches!(view.p.folded(open + 1), "وهو" | "وهي" | "وهم" | "وهما")
        || view.is(open + 1, Class::REL);
    aside && !view.joined(at) && !(first..open).any(verbal)
}

/// Whether a dropped subject cannot be who told the clause before, since their genders differ, and so is
/// somebody told of in it: "وقالت الوزارة إن العامل اعترف ورفض".
pub(super) fn told_of(view: &View<'_>, at: usize, cue: &Cue, earlier: &[Hit]) -> bool {
    /// How many cues before it are looked at.
    const NEAR: usize = 8;
    let sentence = view.p.sentence_of(at);
    let goes_on = matches!(cue.act, Act::Say | Act::Confirm | Act::Announce | Act::Warn);
    let mut before = earlier.iter().rev().take(NEAR);
    let Some(last) = before.find(|hit| !hit.nested && !matches!(hit.subject, Subject::Same)) else {
        return false;
    };
    let form = |at: usize| view.words[at].verb.map(|(_, form)| form.agreement.feminine);
    let told = sentence.contains(&last.verb) && last.start.opening == Opening::Clause;
    let joined = view.joined(at) || at > 0 && view.is(at - 1, Class::BUT);
    told && joined && !goes_on && form(last.verb) != form(at)
}

/// Whether the verb at `at` tells what was said in the medium before it: "مكالمة قال فيها".
pub(super) fn in_a_medium(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 8;
    let sentence = view.p.sentence_of(at).start;
    matches!(view.p.folded(at + 1), "فيه" | "فيها" | "خلاله" | "خلالها")
        && (sentence.max(at.saturating_sub(REACH))..at)
            .any(|i| view.is(i, Class::MEDIUM) && view.word(i).verb.is_none())
}
