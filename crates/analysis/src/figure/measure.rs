//! What is counted: from the noun, the words that tell what happened, and the whole it is part of.

use domain::Measure;

use super::Page;
use super::candidate::Candidate;
use crate::number::Words;
use crate::number::sense::{NounKind, Role, Sense};

/// A measure and the word that decided it, where that is not the noun.
pub(super) struct Measured {
    pub(super) measure: Measure,
    pub(super) at: Option<usize>,
}

/// Whether a measure counts people.
pub(super) fn of_people(measure: Measure) -> bool {
    use Measure::*;
    matches!(
        measure,
        Killed
            | Wounded
            | Casualties
            | Detained
            | Released
            | Abducted
            | Missing
            | Displaced
            | Returned
            | Surrendered
            | Neutralised
            | Beneficiaries
            | Personnel
            | Population
    )
}

fn of_things(measure: Measure) -> bool {
    matches!(measure, Measure::Destroyed | Measure::Seized | Measure::Aid)
}

/// The measure of the candidate `index`; `whole` is that of the count it is a part of.
pub(super) fn measure(page: &Page<'_>, index: usize, whole: Option<Measure>) -> Measured {
    let w = &page.w;
    let c = &page.found[index];
    if c.currency.is_some() {
        return plain(Measure::Money);
    }
    if let Some(at) = both_fates(w, c) {
        return Measured {
            measure: Measure::Casualties,
            at,
        };
    }
    let applies: fn(Measure) -> bool = match c.kind {
        // What happened to a prisoner or a refugee is told by the verb where it is near.
        Some(NounKind::Fixed(noun)) => return fixed(page, index, noun),
        Some(NounKind::Thing) => of_things,
        Some(_) => of_people,
        None => |m| of_people(m) || of_things(m),
    };
    if let Some(whole) = whole.filter(|m| applies(*m)) {
        return plain(whole);
    }
    let near = if c.kind.is_none() { 2 } else { 9 };
    if let Some((measure, at)) = governing(page, index, applies, near) {
        return Measured {
            measure,
            at: Some(at),
        };
    }
    plain(match c.kind {
        Some(NounKind::Fighter) => Measure::Personnel,
        Some(NounKind::Resident) => Measure::Population,
        _ => Measure::Other,
    })
}

fn plain(measure: Measure) -> Measured {
    Measured { measure, at: None }
}

/// قتيلا وجريحا, 30 شخصا بين قتيل وجريح: the word, if it is not the noun itself.
fn both_fates(w: &Words<'_>, c: &Candidate) -> Option<Option<usize>> {
    let noun = c.noun.as_ref()?;
    if noun.len() > 1
        && w.noun(noun.start)
            .is_some_and(|n| matches!(n.kind, NounKind::Fixed(Measure::Killed | Measure::Wounded)))
    {
        return Some(None);
    }
    let both = |at: usize| w.is(at, Sense::Verb(Measure::Casualties));
    (c.words.end..c.words.end + 3)
        .take_while(|i| w.at(*i).mark.is_none() || w.is_mark(*i, ','))
        .find(|i| both(*i))
        .map(Some)
}

fn fixed(page: &Page<'_>, index: usize, noun: Measure) -> Measured {
    let moves = matches!(
        noun,
        Measure::Detained | Measure::Displaced | Measure::Abducted | Measure::Missing
    );
    let changes = |m: Measure| {
        matches!(
            m,
            Measure::Released
                | Measure::Returned
                | Measure::Killed
                | Measure::Wounded
                | Measure::Abducted
        )
    };
    if moves && let Some((measure, at)) = governing(page, index, changes, 4) {
        return Measured {
            measure,
            at: Some(at),
        };
    }
    plain(noun)
}

/// The nearest word before the count, or behind it, whose measure applies.
fn governing(
    page: &Page<'_>,
    index: usize,
    applies: impl Fn(Measure) -> bool,
    near: usize,
) -> Option<(Measure, usize)> {
    let w = &page.w;
    let c = &page.found[index];
    let sentence = w.sentence(c.words.start);
    let verb = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Verb(m) if applies(m) => Some(m),
            _ => None,
        })
    };
    let behind = || {
        let end = sentence.end.min(c.words.end + 8);
        (c.words.end..end)
            .take_while(|i| !ends_clause(w, *i))
            .find_map(|i| verb(i).map(|m| (m, i)))
    };
    // English tells it behind the subject: 62 fighters were killed.
    let passive = !w.arabic
        && (c.words.end..c.words.end + 3)
            .any(|i| matches!(w.folded(i), "were" | "was" | "been" | "are" | "is"));
    if passive && let Some(found) = behind() {
        return Some(found);
    }
    let from = sentence.start.max(c.lead().saturating_sub(near));
    let mut at = c.lead();
    while at > from {
        at -= 1;
        if let Some(measure) = verb(at) {
            return Some((measure, at));
        }
        if ends_clause(w, at) {
            break;
        }
    }
    behind()
}

fn ends_clause(w: &Words<'_>, at: usize) -> bool {
    w.has_role(at, Role::Clause)
        || w.at(at)
            .mark
            .is_some_and(|m| matches!(m, '.' | ';' | ':' | '!' | '?'))
}
