//! Counts that the form of the noun tells, and those behind it: شخصان, الدول الثلاث.

use super::{Candidate, Told, is_place, kind_of, made, money, with_noun};
use crate::number::head::{Head, head, head_of_digit};
use crate::number::pair::pair;
use crate::number::sense::{Noun, NounKind, Role, Sense};
use crate::number::table::Table;
use crate::number::{Number, Words};

/// الدول الغربية الثلاثة, المعتقلين السبعة; or with the noun behind it, الستة آلاف مقاتل.
pub(super) fn defined(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    let start = n.words.start;
    let digit = w.at(start).literal.is_none() && (3.0..20.0).contains(&n.value);
    let head = if digit {
        head_of_digit(w, start)
    } else {
        head(w, start)
    };
    let Some(Head { at, kind }) = head else {
        // "الثلاثة أعضاء في حزب": who they are, not what is counted.
        let alone = digit && n.words.len() == 1 && !w.at(n.words.end).defined;
        let known = |c: &Candidate| c.kind.is_some() && !alone;
        return money(w, n).or_else(|| with_noun(w, n, earlier).filter(known));
    };
    // "الدول الصناعية السبع" is the name of a body.
    let named = (at..=n.words.end).any(|i| w.folded(i) == "الصناعيه");
    let demonstrative = at
        .checked_sub(1)
        .is_some_and(|i| matches!(w.folded(i), "هذه" | "هولاء" | "تلك"));
    (!demonstrative && !named)
        .then(|| made(at..n.words.end, Some(at..at + 1), kind, "figure/defined"))
}

/// Counts that are looked through for one that ends where a dual begins: no count reaches farther
/// than seven words beyond its number.
const BEFORE_MAX: usize = 16;

/// شخصان, غارتين, طائرتي …; a definite one only where its noun was not told before.
pub(super) fn dual(
    w: &Words<'_>,
    n: &Number,
    earlier: &[Candidate],
    told: &Told,
) -> Option<Candidate> {
    let at = n.words.start;
    let noun = pair(w, at)?;
    let folded = w.folded(at);
    // طالبان are not two students here, and نادين is a name; معبرين عن is a participle.
    let speaking = folded.ends_with("معبرين") && w.folded(at + 1) == "عن";
    let construct = folded.ends_with("تا") || folded.ends_with("تي");
    let alone = construct && !has_genitive(w, at);
    if w.has_role(at, Role::Function) || speaking || alone || is_counted(w, at, earlier) {
        return None;
    }
    if w.at(at).defined && !is_first(w, at, noun, told) {
        return None;
    }
    let first = match of_origin(w, at) {
        Origin::Noun(first) => first,
        Origin::Others => return None,
        Origin::None => at,
    };
    let words = first..at + 1;
    Some(made(
        words,
        Some(first..first + 1),
        Some(noun.kind),
        "figure/dual",
    ))
}

/// Whether the dual is the adjective or the noun of a count before it: "طائرتين حربيتين" is one pair,
/// "طائرة وسفينتين" a list.
fn is_counted(w: &Words<'_>, at: usize, earlier: &[Candidate]) -> bool {
    // "قائدي سفينتين": a genitive is no adjective.
    let before = at.checked_sub(1);
    let genitive = before.is_some_and(|i| w.folded(i).ends_with('ي'));
    let beside = |c: &Candidate| c.words.end == at && !w.at(at).and && !genitive;
    let mut near = earlier.iter().rev().take(BEFORE_MAX);
    near.any(|c| c.words.contains(&at) || beside(c))
}

/// Whether a dual with the article tells of two for the first time.
fn is_first(w: &Words<'_>, at: usize, noun: Noun, told: &Told) -> bool {
    let verb = |i| {
        let told = w.sense(i, |s| matches!(s, Sense::Verb(_)).then_some(()));
        told.is_some()
    };
    match noun.kind {
        NounKind::Person | NounKind::Fighter => {
            at.checked_sub(1).is_some_and(verb) && !told.has_two(w, at)
        }
        NounKind::Weapon => !told.has(w, at),
        _ => false,
    }
}

/// What a dual that tells where somebody comes from (أمريكيان) stands behind.
enum Origin {
    /// Its noun, which is in no lexicon or written like a plural: "طبيبان سودانيان".
    Noun(usize),
    /// Several, whose adjective it is: "جندي وضابط أمريكيان".
    Others,
    /// Nothing of the kind.
    None,
}

fn of_origin(w: &Words<'_>, at: usize) -> Origin {
    let ends = ["يان", "يين", "يتان", "يتين"];
    let origin = ends.iter().any(|end| w.folded(at).ends_with(end));
    let bare = |i: &usize| w.at(*i).mark.is_none() && !w.at(*i).defined;
    let before = at.checked_sub(1).filter(bare);
    let Some(before) = before.filter(|_| origin && !w.at(at).and && !w.at(at).defined) else {
        return Origin::None;
    };
    if is_pair(w, before) {
        return Origin::Noun(before);
    }
    match kind_of(w.noun(before)) {
        Some(NounKind::Person | NounKind::Fighter) => Origin::Others,
        _ => Origin::None,
    }
}

/// Whether a word looks like a dual, be it in no lexicon or written like a plural: رياضيين.
fn is_pair(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    let pair = folded.ends_with("ان") || folded.ends_with("ين");
    let unknown = w.at(at).senses.is_empty() && !folded.starts_with("ال");
    let known = w.noun(at).is_some_and(|noun| noun.plural);
    pair && (unknown || known) && folded.chars().count() >= 5
}

/// Words behind a construct dual among which the names of the two stand.
const NAMES_MAX: usize = 4;

/// Whether the genitive that a construct dual needs stands behind it, and does not tell which two they
/// are: "نقطتي تفتيش", not "غرفتي البرلمان", "بلدتي كذا وكذا".
fn has_genitive(w: &Words<'_>, at: usize) -> bool {
    let next = w.at(at + 1);
    let led = next.mark.is_some() || next.and || next.preposition.is_some();
    let folded = w.folded(at + 1);
    let which = is_site(w, at)
        || next.senses.iter().any(is_place)
        || folded.starts_with("ال")
        || ["تي", "تين", "تان"].iter().any(|end| folded.ends_with(end));
    let mut names = (at + 2..at + 2 + NAMES_MAX).take_while(|&i| w.at(i).mark.is_none());
    let joined = |i: usize| w.at(i).and || w.folded(i).starts_with('و');
    let listed = names.any(|i| joined(i) && w.at(i).senses.is_empty());
    !led && !w.has_role(at + 1, Role::Function) && !which && !listed
}

/// Whether a place name stands behind the noun that the dual is of: محافظتي, مديريتي.
fn is_site(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    let stem = ["تي", "تا"].iter().find_map(|end| folded.strip_suffix(end));
    let singular = |stem: &str| Table::get().single(&format!("{stem}ه"));
    let site = Sense::Role(Role::Site);
    w.has_role(at, Role::Site) || stem.is_some_and(|stem| singular(stem).contains(&site))
}
