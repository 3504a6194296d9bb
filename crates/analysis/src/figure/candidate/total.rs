//! Counts that a total tells: عدد القتلى بلغ 30, الركاب البالغ عددهم 60.

use super::part::behind_count;
use super::{Candidate, ends, kind_of, lead, made, suffixed_noun};
use crate::number::sense::{Groups, NounKind, Role, Sense};
use crate::number::{Number, Words};
use crate::time::Time;

/// Words between a total and its number; more of them where إلى leads to it.
const TALLY_MAX: usize = 12;
const RISEN_MAX: usize = 30;

/// القتلى إلى 10, بلغ عدد النازحين 500, "the death toll rose to 30".
pub(super) fn tallied(
    w: &Words<'_>,
    n: &Number,
    times: &[Time],
    earlier: &[Candidate],
) -> Option<Candidate> {
    if w.arabic && goes_on(w, n.words.end) {
        return None;
    }
    let sentence = w.sentence(n.words.start);
    let led = lead(n)
        .checked_sub(1)
        .is_some_and(|i| w.is(i, Sense::To) || w.has_role(i, Role::Reach));
    let reach = if led && w.arabic {
        RISEN_MAX
    } else {
        TALLY_MAX
    };
    let from = sentence.start.max(n.words.start.saturating_sub(reach));
    let mut at = n.words.start;
    let mut reached = false;
    while at > from {
        at -= 1;
        if w.has_role(at, Role::Clause) && at + 1 < n.words.start && !w.has_role(at, Role::Reach) {
            return None;
        }
        reached |= w.has_role(at, Role::Reach) || w.is(at, Sense::To) || w.is(at, Sense::Between);
        if w.at(at).literal.is_some() && !is_timed(times, at) {
            return None;
        }
        if w.has_role(at, Role::Toll) || w.has_role(at, Role::Tally) {
            reached |= at
                .checked_sub(1)
                .is_some_and(|i| w.has_role(i, Role::Reach));
            return total(w, n, at, reached, earlier);
        }
    }
    None
}

/// Whether word `at` belongs to a time.
fn is_timed(times: &[Time], at: usize) -> bool {
    let near = times.partition_point(|t| t.words.end <= at);
    times.get(near).is_some_and(|t| t.words.contains(&at))
}

/// Whether a phrase goes on at word `at` with what may be counted.
fn goes_on(w: &Words<'_>, at: usize) -> bool {
    let word = w.at(at);
    let apart = Groups::TIME.or(Groups::BOUND);
    let other = w.has_role(at, Role::Among) || w.has_role(at, Role::Clause);
    let verb = word.groups.any(Groups::VERB) && !word.groups.any(Groups::NOUN);
    !ends(w, at) && !other && !verb && !word.groups.any(apart)
}

/// What the total at word `at` says that the number counts.
fn total(
    w: &Words<'_>,
    n: &Number,
    at: usize,
    reached: bool,
    earlier: &[Candidate],
) -> Option<Candidate> {
    let Whole { noun, kind } = whole(w, n, at, earlier)?;
    let near = noun.is_some_and(|i| i + 3 >= n.words.start);
    let own = noun.is_none() && w.has_role(at, Role::Toll) || taken_up(w, at).is_some();
    if kind == NounKind::Never || !reached && !estimated(w, n) && !near && !own {
        return None;
    }
    let words = match noun.filter(|i| *i > at && n.words.start - i <= 4) {
        Some(noun) => noun..n.words.end,
        None => n.words.clone(),
    };
    let noun = noun.map(|i| i..i + 1);
    Some(made(words, noun, Some(kind), "figure/tally"))
}

/// What a total is of.
struct Whole {
    noun: Option<usize>,
    kind: NounKind,
}

/// What the total at word `at` is of: what it names itself, the noun behind it, or what its pronoun takes
/// up.
fn whole(w: &Words<'_>, n: &Number, at: usize, earlier: &[Candidate]) -> Option<Whole> {
    let bare = |kind| Some(Whole { noun: None, kind });
    let toll = w.has_role(at, Role::Toll);
    let killed = NounKind::Fixed(domain::Measure::Killed);
    if toll && names_dead(w, at) {
        return bare(killed);
    }
    // عدد الذين نزحوا: people, whatever they did.
    if w.arabic && matches!(w.folded(at + 1), "الذين" | "من") || are_people(w, at + 1) {
        return bare(NounKind::Person);
    }
    let kind = |i: usize| kind_of(w.noun(i)).or_else(|| suffixed_noun(w, i).filter(|_| w.arabic));
    let pronoun = taken_up(w, at);
    let behind = (at + 1..n.words.start).take(4).find(|&i| kind(i).is_some());
    let noun = behind.or_else(|| pronoun.and_then(|_| noun_before(w, at)));
    if let Some(kind) = noun.and_then(kind) {
        return Some(Whole { noun, kind });
    }
    let told = pronoun.or(toll.then_some(killed));
    bare(told.or_else(|| this_total(w, at, earlier))?)
}

/// Whether a total of the dead says so in its own words: حصيلة القتلى.
fn names_dead(w: &Words<'_>, at: usize) -> bool {
    w.arabic && w.at(at).end > w.at(at).start.saturating_add(1)
}

/// What a pronoun on the total takes up: عددهم, عددها.
fn taken_up(w: &Words<'_>, at: usize) -> Option<NounKind> {
    let folded = w.folded(at);
    if !w.arabic {
        return None;
    }
    let people = folded.ends_with("هم") || folded.ends_with("هن");
    let things = folded.ends_with("ها").then_some(NounKind::Thing);
    people.then_some(NounKind::Person).or(things)
}

/// Words before a total among which what it is of is named.
const NAMED_MAX: usize = 7;

/// The nearest plural before a total with a pronoun: الركاب البالغ عددهم 60.
fn noun_before(w: &Words<'_>, at: usize) -> Option<usize> {
    let from = w.sentence(at).start.max(at.saturating_sub(NAMED_MAX));
    (from..at)
        .rev()
        .find(|&i| w.noun(i).is_some_and(|n| n.plural))
}

/// Whether a word of no lexicon is a plural of people: عدد المشمولين بالقرار.
fn are_people(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    let plural = folded.ends_with("ين") || folded.ends_with("ون");
    w.arabic && folded.starts_with("ال") && plural && w.at(at).senses.is_empty()
}

/// What was counted before, where "this number" is what changes: انخفض هذا العدد إلى 700.
fn this_total(w: &Words<'_>, at: usize, earlier: &[Candidate]) -> Option<NounKind> {
    let defined = w.arabic && w.at(at).defined && w.folded(at).ends_with("العدد");
    let kind = || {
        earlier
            .last()
            .and_then(|c| c.kind)
            .unwrap_or(NounKind::Other)
    };
    defined.then(kind)
}

/// يرتفع إلى 46 عدد القتلى: the total stands behind its number.
pub(super) fn tallied_behind(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let at = behind_count(w, n.words.end);
    let total = w.has_role(at, Role::Tally) || w.has_role(at, Role::Toll);
    let to = lead(n).checked_sub(1).is_some_and(|i| w.is(i, Sense::To));
    if !w.arabic || !total || !to || w.at(at).and {
        return None;
    }
    if names_dead(w, at) {
        let killed = NounKind::Fixed(domain::Measure::Killed);
        let words = n.words.start..at + 1;
        return Some(made(words, Some(at..at + 1), Some(killed), "figure/tally"));
    }
    let noun = (at + 1..at + 3).find(|&i| w.noun(i).is_some())?;
    let words = n.words.start..noun + 1;
    let kind = kind_of(w.noun(noun));
    Some(made(words, Some(noun..noun + 1), kind, "figure/tally"))
}

/// Whether the clause makes an estimate of the number, which ب leads: يقدر عدد النازحين بخمسة آلاف.
pub(in crate::figure) fn estimated(w: &Words<'_>, n: &Number) -> bool {
    let from = w.sentence(n.words.start).start;
    let from = from.max(n.words.start.saturating_sub(14));
    let led = |at: usize| w.at(at).preposition == Some('ب');
    (led(n.words.start) || n.hedge.is_some_and(led))
        && (from..n.words.start).any(|i| w.has_role(i, Role::Estimate))
}
