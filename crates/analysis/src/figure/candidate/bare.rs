//! Counts that no noun stands beside: قتل 20, "57 صوتا مقابل 42".

use super::{Candidate, ends, is_year, lead, made};
use crate::figure::measure::of_people;
use crate::number::sense::{Groups, NounKind, Role, Sense};
use crate::number::{Kind, Number, Words};
use crate::sets::Set;

/// Words between a count and one that leaves its noun out.
const ELIDED_MAX: usize = 10;

/// "57 صوتا مقابل 42", "46 شخصا في الشمال و31 في الجنوب": the noun is that of the count before.
pub(super) fn elided(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    let last = earlier
        .last()
        .filter(|_| w.arabic && n.kind == Kind::Count)?;
    let noun = last.noun.clone()?;
    let lead = lead(n);
    let before = lead.checked_sub(1)?;
    let apart = lead.saturating_sub(last.words.end) > ELIDED_MAX;
    if apart || !w.sentence(lead).contains(&last.words.start) || is_year(n) {
        return None;
    }
    let next = n.words.end;
    let joined = w.at(before).mark == Some('-')
        || w.at(next).mark.is_some() && w.at(next).glued && !ends_phrase(w, next);
    let number = w.at(before).literal.is_some();
    let led = w.at(next).preposition.is_some() || w.folded(next).starts_with("لل");
    let closed = ends(w, next) || led || w.has_role(next, Role::In);
    if joined || number || !closed {
        return None;
    }
    // "126 مليون يورو مقابل 94 مليونا"
    let money = last.currency.is_some();
    let against = Set::Against.has(w.folded(before).trim_start_matches('و'));
    let goes = matches!(w.folded(next), "الي" | "عن") || led;
    let against = against || goes && n.value > 1.0 && acts(w, before, last);
    let told = if money {
        n.value >= 1e6
    } else {
        w.at(lead).and || against
    };
    told.then(|| {
        let mut found = made(n.words.clone(), Some(noun), last.kind, "figure/elided");
        found.currency = last.currency;
        found
    })
}

/// Whether word `at` is what people counted before do or suffer: "قتل اثنان، فيما نقل 3 إلى المستشفى".
fn acts(w: &Words<'_>, at: usize, last: &Candidate) -> bool {
    let people = matches!(
        last.kind,
        Some(NounKind::Person | NounKind::Fighter | NounKind::Fixed(_))
    );
    let word = w.at(at);
    let unknown = word.senses.is_empty() && word.mark.is_none() && word.literal.is_none();
    people && unknown && !w.folded(at).starts_with("ال")
}

/// Words between what changes and its number.
const CHANGE_MAX: usize = 12;

/// "ارتفعت الشكاوى من 800 في شباط إلى 900": what changes is counted at both ends.
pub(super) fn changed(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    let end = lead(n).checked_sub(1)?;
    let (from, to) = (w.is(end, Sense::From), w.is(end, Sense::To));
    let open = ends(w, n.words.end) || w.at(n.words.end).groups.any(Groups::TIME);
    if !w.arabic || n.kind != Kind::Count || !(from || to) || !open || is_year(n) {
        return None;
    }
    // What the first end counts, the second one does.
    let first = earlier.last().filter(|c| {
        let before = c.lead().checked_sub(1);
        let led = before.is_some_and(|i| w.is(i, Sense::From) || c.rule == "figure/change");
        to && led && w.sentence(end).contains(&c.lead())
    });
    if let Some(first) = first.filter(|c| c.currency.is_none()) {
        let noun = first.noun.clone();
        return Some(made(n.words.clone(), noun, first.kind, "figure/change"));
    }
    let near = (end.saturating_sub(CHANGE_MAX)..end).rev();
    let verb = near
        .take_while(|&at| w.at(at).mark.is_none() && !w.has_role(at, Role::Clause))
        .find(|&at| w.has_role(at, Role::Reach))?;
    let noun = w.noun(verb + 1).filter(|noun| from && noun.plural)?;
    let at = verb + 1..verb + 2;
    Some(made(
        n.words.clone(),
        Some(at),
        Some(noun.kind),
        "figure/change",
    ))
}

/// Whether the mark at `at` is one that ends a phrase.
fn ends_phrase(w: &Words<'_>, at: usize) -> bool {
    w.at(at)
        .mark
        .is_some_and(|m| matches!(m, '.' | ',' | ';' | '"' | ')' | '!' | '?'))
}

/// اعتقال 4, توفي اثنان, "killed 62": a count of people right behind what happened to them.
pub(super) fn behind_verb(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    if is_year(n) || n.literal && n.value >= 1000.0 && !w.arabic || n.value < 1.0 {
        return None;
    }
    let verb = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Verb(m) if of_people(m) => Some(m),
            _ => None,
        })
    };
    let lead = lead(n);
    let before = verb_before(w, lead).and_then(verb);
    let next = n.words.end;
    let after = verb(next)
        .filter(|_| !w.arabic || tells_fate(w, next))
        .or_else(|| {
            (matches!(w.folded(next), "were" | "was"))
                .then(|| verb(next + 1))
                .flatten()
        });
    let ends = ends(w, next)
        || !w.at(next).senses.is_empty()
        || w.arabic && n.words.len() == 1 && before.is_some();
    let among = lead
        .checked_sub(1)
        .is_some_and(|i| w.has_role(i, Role::Among))
        && !earlier.is_empty();
    if !(before.is_some() && ends
        || after.is_some()
        || among && (ends || w.arabic && w.at(next).preposition.is_none()))
    {
        return None;
    }
    // "killed in 2018", "arrested at 5" never come here: the number stands right behind.
    if n.literal && w.is_mark(next, '-') {
        return None;
    }
    Some(made(
        n.words.clone(),
        None,
        Some(NounKind::Person),
        "figure/verb",
    ))
}

/// Words that tell when, between what happened and the number: أصيب حتى الآن 37.
const WHEN_MAX: usize = 2;

/// The word before a number that may tell what happened to those counted.
fn verb_before(w: &Words<'_>, lead: usize) -> Option<usize> {
    let before = lead.checked_sub(1)?;
    if !w.arabic {
        return Some(before);
    }
    let on = matches!(w.folded(before), "علي" | "عن");
    let when = |i: &usize| w.at(*i).groups.any(Groups::TIME) || w.is(*i, Sense::To);
    let from = before.saturating_sub(WHEN_MAX);
    let skipped = (from..=before).rev().take_while(when).count();
    before.checked_sub(skipped.max(usize::from(on)))
}

/// Whether what follows a count of people tells their fate: لقي خمسة حتفهم, إجبار 200 على الفرار.
fn tells_fate(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    let fate = ["حتف", "مصرع"].iter().any(|fate| folded.starts_with(fate));
    fate || matches!(folded, "علي" | "الي")
}
