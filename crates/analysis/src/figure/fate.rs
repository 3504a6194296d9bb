//! What a word tells of what happened to those who are counted near it.

use domain::Measure;

use super::candidate::Candidate;
use super::measure::of_people;
use crate::number::Words;
use crate::number::sense::{Groups, NounKind, Role, Sense};
use crate::sets::Set;

/// What word `at` tells that happened to what `c` counts, of what `applies` to it: ships sink like people.
pub(super) fn fate(
    w: &Words<'_>,
    c: &Candidate,
    at: usize,
    applies: impl Fn(Measure) -> bool,
) -> Option<Measure> {
    // "the execution", القتل: a thing talked about, not what happened to these.
    // "القبض على" is one though it has the article, and so is "السكان".
    let population = w.is(at, Sense::Verb(Measure::Population));
    let arrest = w.folded(at) == "القبض";
    // "الإفراج عن": listed with its preposition, it tells what happened to somebody.
    let led = w.at(at).end > w.at(at).start.saturating_add(1);
    if w.at(at).defined && w.noun(at).is_none() && !population && !arrest && !led {
        return None;
    }
    if is_ruling(w, at) || is_particle(w, at) || is_protest(w, at, c) {
        return None;
    }
    let told = w.sense(at, |s| match s {
        Sense::Verb(m) if applies(m) => Some(m),
        _ => None,
    });
    told.filter(|m| match m {
        Measure::Killed => !is_verdict(w, at),
        Measure::Detained => !is_wanted(w, at),
        _ => true,
    })
}

/// Who is said to be held right behind the count: "عشرات المهاجرين المعتقلين".
pub(super) fn held(w: &Words<'_>, c: &Candidate) -> Option<(Measure, usize)> {
    let described = |i: &usize| {
        let word = w.at(*i);
        word.defined && !word.and && word.preposition.is_none()
    };
    let mut next = (c.words.end..c.words.end + 2).take_while(described);
    next.find_map(|i| match w.noun(i).map(|n| n.kind) {
        Some(NounKind::Fixed(m)) if w.arabic && of_people(m) => Some((m, i)),
        _ => None,
    })
}

/// قضت المحكمة بسجنهم: a verdict, not a death.
fn is_ruling(w: &Words<'_>, at: usize) -> bool {
    let rules = |i: usize| w.at(i).preposition == Some('ب') || w.has_role(i, Role::Verdict);
    let court = |i: usize| Set::Court.has(w.folded(i).trim_start_matches('و'));
    matches!(w.folded(at).trim_start_matches('و'), "قضي" | "قضت" | "قضوا")
        && ((at + 1..at + 4).any(rules) || (at.saturating_sub(2)..at + 3).any(court))
}

/// Words before a sentence of death among which it is said who carried it out.
const CARRIED_MAX: usize = 6;

/// Whether the word is a sentence of death that nobody carried out: "sentenced to death" is not killed,
/// "the sentence was carried out" is.
fn is_verdict(w: &Words<'_>, at: usize) -> bool {
    let start = w.sentence(at).start.max(at.saturating_sub(CARRIED_MAX));
    let mut before = start..at;
    let folded = w.folded(at);
    let sentence = folded.starts_with("احكام") || folded.starts_with("حكم");
    let carried = |i: usize| w.folded(i).contains("نفذ") || w.folded(i).contains("تنفيذ");
    let told = sentence
        || folded.ends_with("عدام") && before.clone().any(|i| w.has_role(i, Role::Verdict));
    told && !before.any(carried)
}

/// مذكرات توقيف: who is wanted is not arrested yet.
fn is_wanted(w: &Words<'_>, at: usize) -> bool {
    let order = |i: usize| w.folded(i).trim_start_matches(['و', 'ب']);
    at.checked_sub(1)
        .is_some_and(|i| Set::Warrant.has(order(i)))
}

/// Whether the word is the particle before a perfect, no verb: "وبحسب اللجنة، فقد زار المنطقة".
fn is_particle(w: &Words<'_>, at: usize) -> bool {
    let next = w.at(at + 1);
    let counted = next.literal.is_some() || next.groups.any(COUNTED);
    w.folded(at) == "فقد" && !counted
}

/// What can stand behind a verb whose object is counted.
const COUNTED: Groups = Groups::CARDINAL
    .or(Groups::COUNT)
    .or(Groups::HEDGE)
    .or(Groups::NOUN);

/// Words from a verb of leaving to what says that people left for a protest.
const PROTEST_MAX: usize = 12;

/// Whether people came out to protest, and did not flee: "خرج الآلاف في مسيرة".
fn is_protest(w: &Words<'_>, at: usize, c: &Candidate) -> bool {
    let word = w.folded(at).trim_start_matches('و');
    let leave = matches!(word, "خرج" | "خرجت" | "خرجوا" | "خروج");
    let end = c.words.end.max(at) + PROTEST_MAX;
    let protest = |i: usize| Set::Protest.any(|p| w.folded(i).contains(p));
    w.arabic && leave && (c.words.start.min(at)..end.min(w.len())).any(protest)
}
