//! The noun that a number with the article counts from behind it: الدول الثلاث, أعضاء مجلس الأمن الـ15.

use super::sense::{Noun, NounKind, Role, Sense, Time};
use super::table::Table;
use super::words::Words;

/// Words from the noun to the number: the noun with its genitives and adjectives.
const PHRASE_MAX: usize = 5;

/// A counted noun before its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    /// The noun.
    pub(crate) at: usize,
    /// What the lexicon says about it.
    pub(crate) kind: Option<NounKind>,
}

/// The plural of the lexicon that the number at word `at` can count.
///
/// A number that may be an ordinal (الـ15) counts what is defined itself, and people or bodies that their
/// genitive defines: "دول الاتحاد الـ28", but "اجتماعات الدورة الـ28".
pub(crate) fn head(w: &Words<'_>, at: usize) -> Option<Head> {
    let from = at.saturating_sub(PHRASE_MAX);
    for k in (from..at).rev() {
        if interrupts(w, k) {
            return None;
        }
        let word = w.at(k);
        if let Some(noun) = plural(w, k).filter(|_| word.defined || k + 1 < at) {
            let kind = noun.kind;
            // Behind what is defined, its adjectives are; behind another one stands its genitive.
            let fits = if word.defined {
                (k + 1..at).all(|i| article(w, i))
            } else {
                many(kind)
            };
            return fits.then_some(Head {
                at: k,
                kind: Some(kind),
            });
        }
        if let Some(kind) = owned(w, k).filter(|_| k + 1 == at || article(w, k + 1)) {
            return Some(Head {
                at: k,
                kind: Some(kind),
            });
        }
        let definite = article(w, k) || word.senses.iter().any(|s| matches!(s, Sense::Place(_)));
        let last = k + 1 == at;
        if last && !definite || word.and || word.preposition.is_some() {
            return None;
        }
    }
    None
}

/// The noun before a digit word at `at`, which cannot be an ordinal: any word with the article, or with a
/// pronoun of which there are several.
pub(crate) fn head_of_digit(w: &Words<'_>, at: usize) -> Option<Head> {
    if let Some(head) = head(w, at) {
        return Some(head);
    }
    let first = at.checked_sub(1).filter(|&k| !interrupts(w, k))?;
    let unknown = |k: usize| Some(Head { at: k, kind: None });
    if several_owned(w, first) {
        return unknown(first);
    }
    let from = at.saturating_sub(PHRASE_MAX);
    let phrase = (from..at)
        .rev()
        .take_while(|&k| article(w, k) && !interrupts(w, k));
    let noun = phrase.last()?;
    let singular = w.noun(noun).is_some_and(|n| !n.plural);
    let closed = (noun + 1..at).any(|k| w.at(k).and || w.at(k).preposition.is_some());
    if singular || closed {
        None
    } else {
        unknown(noun)
    }
}

/// A plural of the lexicon.
fn plural(w: &Words<'_>, at: usize) -> Option<Noun> {
    let counted = |n: &Noun| n.plural && !n.dual && n.kind != NounKind::Other;
    w.noun(at).filter(counted)
}

/// Whether there are many of the kind beside each other, so that a number behind their genitive is theirs.
fn many(kind: NounKind) -> bool {
    matches!(
        kind,
        NounKind::Person
            | NounKind::Fighter
            | NounKind::Resident
            | NounKind::Body
            | NounKind::Fixed(_)
    )
}

const PRONOUNS: [&str; 5] = ["هما", "ها", "هم", "نا", "ه"];

/// The kind of a plural of the lexicon with a pronoun: ركابها.
fn owned(w: &Words<'_>, at: usize) -> Option<NounKind> {
    let folded = w.folded(at);
    let written = w.p.original(w.at(at).start as usize);
    PRONOUNS.iter().find_map(|end| {
        let stem = folded
            .strip_suffix(end)
            .filter(|_| written.ends_with(end))?;
        let noun = Table::get().noun(stem).filter(|n| n.plural && !n.dual)?;
        Some(noun.kind)
    })
}

/// Whether a word of no lexicon looks like a plural with a pronoun: زملائه, قضاتها.
fn several_owned(w: &Words<'_>, at: usize) -> bool {
    let written = w.p.original(w.at(at).start as usize);
    let stem = PRONOUNS.iter().find_map(|end| written.strip_suffix(end));
    stem.is_some_and(|stem| stem.ends_with("ائ") || stem.ends_with("ات"))
}

/// Whether the word has the article, be it in a lexicon or not.
fn article(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    w.at(at).defined
        || ["ال", "وال", "بال", "لل"]
            .iter()
            .any(|front| folded.starts_with(front))
}

/// Whether no noun phrase goes on across word `at`.
fn interrupts(w: &Words<'_>, at: usize) -> bool {
    let word = w.at(at);
    let unit = w.time(at, |t| {
        matches!(t, Time::Unit(_) | Time::Units2(_)).then_some(())
    });
    let never = w.noun(at).is_some_and(|n| n.kind == NounKind::Never);
    let verb = w.sense(at, |s| matches!(s, Sense::Verb(_)).then_some(()));
    word.mark.is_some()
        || word.literal.is_some()
        || w.has_role(at, Role::Function)
        || w.has_role(at, Role::Clause)
        || unit.is_some()
        || never
        || verb.is_some() && !word.defined && w.noun(at).is_none()
}
