//! Duals that no lexicon lists: with a pronoun (طفليها), before a genitive (مخزني أسلحة), and of a noun whose
//! plural is written alike, where what follows tells of two (مدنيين هما …).

use super::sense::{Groups, Noun, NounKind, Role, Sense};
use super::table::Table;
use super::words::Words;
use crate::sets::Set;

/// The noun of which the form at word `at` is two.
pub(crate) fn pair(w: &Words<'_>, at: usize) -> Option<Noun> {
    let noun = match w.noun(at) {
        Some(noun) if noun.dual => Some(noun),
        Some(noun) => two_of_many(w, at, noun),
        None => owned(w, at)
            .or_else(|| construct(w, at))
            .or_else(|| others(w, at)),
    };
    noun.filter(|n| !matches!(n.kind, NounKind::Never | NounKind::Other))
}

/// Whether word `at` may be such a form, so that it is worth a look.
pub(super) fn may_be_pair(w: &Words<'_>, at: usize) -> bool {
    let ends = ["ي", "يها", "يه", "يهم", "ان"];
    w.arabic && w.at(at).senses.is_empty() && ends.iter().any(|end| w.folded(at).ends_with(end))
}

/// The dual that a stem is written of.
fn dual_of(stem: &str) -> Option<Noun> {
    let noun = Table::get().noun(&format!("{stem}ين"))?;
    noun.dual.then_some(noun)
}

/// طفليها, سفيريه: the dual of people loses its ن before a pronoun. ولديه is "and he has" as well.
fn owned(w: &Words<'_>, at: usize) -> Option<Noun> {
    let folded = w.folded(at);
    let written = w.p.original(w.at(at).start as usize);
    let stem = ["ها", "هم", "ه"].iter().find_map(|end| {
        let stem = folded
            .strip_suffix(end)
            .filter(|_| written.ends_with(end))?;
        stem.strip_suffix('ي')
    })?;
    dual_of(stem).filter(|noun| noun.kind == NounKind::Person && stem != "ولد")
}

/// مخزني أسلحة: and before a genitive, where no adjective in ي can stand.
fn construct(w: &Words<'_>, at: usize) -> Option<Noun> {
    let noun = dual_of(w.folded(at).strip_suffix('ي')?)?;
    let before = at.checked_sub(1)?;
    let verb = |s| matches!(s, Sense::Verb(_)).then_some(());
    let led = w.sense(before, verb).is_some() && w.at(before).mark.is_none()
        || matches!(
            w.folded(before),
            "في" | "من" | "الي" | "علي" | "عن" | "بين" | "مع"
        );
    let next = w.at(at + 1);
    let apart = next.and || next.preposition.is_some() || next.defined;
    let genitive = w.noun(at + 1).is_some() || Set::KindOf.has(w.folded(at + 1));
    let function = w.has_role(at + 1, Role::Function);
    (led && !apart && genitive && !function).then_some(noun)
}

/// فيلان آخران: any noun of which there are two others.
fn others(w: &Words<'_>, at: usize) -> Option<Noun> {
    let folded = w.folded(at);
    let two = folded.ends_with("ان") && !folded.starts_with("ال");
    let other = matches!(w.folded(at + 1), "اخران" | "اخريان");
    (two && other).then_some(Noun {
        kind: NounKind::Thing,
        dual: true,
        plural: false,
    })
}

/// Words behind a noun among which what tells of two stands.
const AGREEING_MAX: usize = 2;

/// "مقتل مدنيين هما", "شرطيين يطلقان النار".
fn two_of_many(w: &Words<'_>, at: usize, noun: Noun) -> Option<Noun> {
    let people = matches!(
        noun.kind,
        NounKind::Person | NounKind::Fighter | NounKind::Fixed(_)
    );
    let open = noun.plural && !w.at(at).defined && w.folded(at).ends_with("ين");
    // صحفيين اثنين is told by its number, جثماني مدنيين by the noun before.
    let of_pair = at.checked_sub(1).is_some_and(|i| construct(w, i).is_some());
    let told = of_pair || w.at(at + 1).groups.any(Groups::CARDINAL);
    if !w.arabic || !people || !open || told {
        return None;
    }
    let mut near = (at + 1..=at + AGREEING_MAX).take_while(|&i| w.at(i).mark.is_none());
    let two = near.any(|i| takes_up_two(w, i)) || acts_as_two(w, at + 1);
    two.then_some(Noun {
        dual: true,
        plural: false,
        ..noun
    })
}

/// Whether word `at` takes up two: هما, أحدهما.
fn takes_up_two(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    let folded = folded.strip_prefix('و').unwrap_or(folded);
    matches!(
        folded,
        "هما" | "احدهما" | "كلاهما" | "كليهما" | "انهما" | "بانهما"
    )
}

/// Whether word `at` is a verb of two: ينحدران, قتلا.
fn acts_as_two(w: &Words<'_>, at: usize) -> bool {
    let folded = w.folded(at);
    let imperfect = folded.starts_with(['ي', 'ت']) && folded.ends_with("ان");
    let perfect = folded.ends_with('ا')
        && !folded.ends_with("وا")
        && w.sense(at, |s| matches!(s, Sense::Verb(_)).then_some(()))
            .is_some()
        && w.noun(at).is_none();
    perfect || imperfect && folded.chars().count() >= 5
}
