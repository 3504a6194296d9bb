//! What is counted: from the noun, the words that tell what happened, and the whole it is part of.

use domain::Measure;

use super::Page;
use super::candidate::Candidate;
use super::fate::{fate, held};
use crate::number::sense::{NounKind, Role, Sense, Time};
use crate::number::{Kind, Words};

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

/// The measure of the candidate `index`; `around` are those of the count it is a part of and of the
/// count before it.
pub(super) fn measure(page: &Page<'_>, index: usize, around: [Option<Measure>; 2]) -> Measured {
    let [whole, before] = around;
    let w = &page.w;
    let c = &page.found[index];
    if c.currency.is_some() {
        return plain(Measure::Money);
    }
    if out_of(w, c.lead()) {
        return plain(Measure::Other);
    }
    if let Some((measure, at)) = case_of(w, c) {
        return Measured {
            measure,
            at: Some(at),
        };
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
        // "20 دولة": nobody destroys or hands out countries and companies.
        Some(NounKind::Body) => |m| m == Measure::Seized,
        Some(NounKind::Thing | NounKind::Weapon) => of_things,
        Some(_) => of_people,
        None => |m| of_people(m) || of_things(m),
    };
    if let Some((measure, at)) = some_of(w, c).filter(|(m, _)| applies(*m)) {
        return Measured {
            measure,
            at: Some(at),
        };
    }
    if let Some(whole) = whole.filter(|m| applies(*m)) {
        return plain(whole);
    }
    if let Some((measure, at)) = tally(page, index).filter(|(m, _)| applies(*m)) {
        return Measured {
            measure,
            at: Some(at),
        };
    }
    let reached = (1..=4).any(|k| {
        c.lead()
            .checked_sub(k)
            .is_some_and(|i| w.has_role(i, Role::Reach))
    });
    let near = match c.kind {
        None => 2,
        Some(_) if reached => 25,
        Some(_) => 9,
    };
    if let Some((measure, at)) = governing(page, index, applies, near) {
        return Measured {
            measure,
            at: Some(at),
        };
    }
    let afar = perished(page, index);
    if let Some((measure, at)) = afar.filter(|(m, _)| applies(*m)) {
        return Measured {
            measure,
            at: Some(at),
        };
    }
    if let Some(listed) = before.filter(|m| applies(*m) && is_listed(page, index)) {
        return plain(listed);
    }
    plain(by_noun(page, c))
}

/// Counts of a nation from here on are of its people at large.
const NATION_MIN: f64 = 100_000.0;

/// What is counted where no word but the noun tells it.
fn by_noun(page: &Page<'_>, c: &Candidate) -> Measure {
    let n = &page.numbers[c.number];
    let open = n.kind == Kind::Vague;
    let nation = || {
        let at = c.noun.as_ref().map_or(usize::MAX, |noun| noun.start);
        let one = page.w.noun(at).is_some_and(|noun| !noun.plural);
        one && page.w.folded(at).ends_with('ي') && n.value >= NATION_MIN && !open
    };
    match c.kind {
        Some(NounKind::Fighter) => Measure::Personnel,
        // "مئات السكان": some of them, who did something.
        Some(NounKind::Resident) if !open => Measure::Population,
        Some(NounKind::Person) if nation() => Measure::Population,
        _ => Measure::Other,
    }
}

/// Words between "of them" and a count.
const SOME_OF_MAX: usize = 4;

/// What happened to some of those counted before: "قتل منهم أكثر من 40 شخصا".
fn some_of(w: &Words<'_>, c: &Candidate) -> Option<(Measure, usize)> {
    let lead = c.lead();
    let among = (lead.saturating_sub(SOME_OF_MAX)..lead).rfind(|&i| w.has_role(i, Role::Among))?;
    let at = among.checked_sub(1)?;
    let told = w.sense(at, |s| match s {
        Sense::Verb(measure) => Some(measure),
        _ => None,
    });
    told.filter(|_| w.arabic).map(|measure| (measure, at))
}

/// Words between two counts of one list.
const LIST_GAP: usize = 3;

/// Whether "and" joins the count to the one before it: "عثر على 4 بنادق، و3 مخازن ذخيرة، و6 عبوات".
fn is_listed(page: &Page<'_>, index: usize) -> bool {
    let w = &page.w;
    let lead = page.found[index].lead();
    let Some(before) = index.checked_sub(1).map(|i| &page.found[i]) else {
        return false;
    };
    let joined = w.at(lead).and || lead > 0 && w.has_role(lead - 1, Role::And);
    let verb = |s| matches!(s, Sense::Verb(_)).then_some(());
    let mut gap = (before.words.end..lead).filter(|&i| !w.is_mark(i, ',') && !w.is_mark(i, '"'));
    let near = gap.clone().count() <= LIST_GAP;
    joined && near && gap.all(|i| w.sense(i, verb).is_none() && !ends_clause(w, i))
}

fn plain(measure: Measure) -> Measured {
    Measured { measure, at: None }
}

/// What a counted case is one of: 550 حالة قتل.
fn case_of(w: &Words<'_>, c: &Candidate) -> Option<(Measure, usize)> {
    let noun = c.noun.as_ref()?;
    let case = matches!(
        w.folded(noun.start).trim_start_matches('و'),
        "حاله" | "حالات" | "حالتي" | "حالتا" | "case" | "cases"
    );
    let at = noun.end + usize::from(!w.arabic && w.folded(noun.end) == "of");
    let told = w.sense(at, |s| match s {
        Sense::Verb(measure) => Some(measure),
        _ => None,
    });
    told.filter(|_| case && w.at(at).mark.is_none())
        .map(|measure| (measure, at))
}

/// Whether the count is a whole of which only a part met a fate: من أصل 110 ركاب, "out of 110".
fn out_of(w: &Words<'_>, lead: usize) -> bool {
    let before = |k: usize| lead.checked_sub(k).map_or("", |i| w.folded(i));
    matches!((before(2), before(1)), ("من", "اصل") | ("out", "of"))
}

/// Words between a count and "between dead and wounded".
const BETWEEN_MAX: usize = 14;

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
    let near = (c.words.end..c.words.end + 3)
        .take_while(|i| w.at(*i).mark.is_none() || w.is_mark(*i, ','))
        .find(|i| both(*i));
    // "30 عنصرا من الميليشيات سقطوا بين قتيل وجريح"
    let between = || {
        (c.words.end..c.words.end + BETWEEN_MAX)
            .take_while(|i| w.at(*i).mark.is_none() && w.at(*i).literal.is_none())
            .find(|i| both(*i) && w.folded(*i) == "بين")
    };
    near.or_else(between).map(Some)
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
    let verb = |at: usize| fate(w, c, at, &applies);
    let behind = || {
        let end = sentence.end.min(c.words.end + 8);
        // "40 مقاتلا، وإصابة العشرات": what happened to others.
        let others = |i: usize| w.arabic && w.at(i).and && verb(i).is_some();
        (c.words.end..end)
            .take_while(|i| !ends_clause(w, *i) && !others(*i) && !leads_on(w, *i))
            .filter(|i| !w.at(*i).defined && w.at(*i).preposition.is_none())
            .find_map(|i| verb(i).map(|m| (m, i)))
    };
    // English tells it behind the subject: 62 fighters were killed.
    // 34 others wounded
    let next = verb(c.words.end).filter(|_| !w.arabic && c.noun.is_some());
    if let Some(measure) = next {
        return Some((measure, c.words.end));
    }
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
        if w.is(at, Sense::Verb(Measure::Other)) {
            return None;
        }
        if let Some(measure) = verb(at) {
            return Some((measure, at));
        }
        if ends_clause(w, at) {
            break;
        }
    }
    held(w, c).filter(|(m, _)| applies(*m)).or_else(behind)
}

/// Words between people and their death, where it is told behind them.
const DEATH_MAX: usize = 18;

/// Who met their death far behind the count, with no other count between: "20 عنصرا من حرس … لقوا حتفهم".
fn perished(page: &Page<'_>, index: usize) -> Option<(Measure, usize)> {
    let (w, c) = (&page.w, &page.found[index]);
    let end = w.sentence(c.words.start).end.min(c.words.end + DEATH_MAX);
    let next = page.found.get(index + 1).map_or(end, |c| c.lead());
    let death = |at: &usize| {
        let met = ["لقو", "لقي", "لاق", "فارق"]
            .iter()
            .any(|verb| w.folded(*at).starts_with(verb));
        met && w.is(*at, Sense::Verb(Measure::Killed))
    };
    let mut behind = (c.words.end..end.min(next)).take_while(|&i| !ends_clause(w, i));
    Some((Measure::Killed, behind.find(death).filter(|_| w.arabic)?))
}

/// What a total counts that the number tells: حصيلة القتلى … بلغت 300 شخص, من بين الضحايا 40 طفلا.
fn tally(page: &Page<'_>, index: usize) -> Option<(Measure, usize)> {
    let w = &page.w;
    let c = &page.found[index];
    let sentence = w.sentence(c.words.start);
    let from = sentence.start.max(c.lead().saturating_sub(20));
    let fate = |at: usize| {
        w.noun(at).and_then(|n| match n.kind {
            NounKind::Fixed(m) if of_people(m) => Some((m, at)),
            _ => None,
        })
    };
    for at in (from..c.lead()).rev() {
        let toll = w.has_role(at, Role::Toll);
        if toll || w.has_role(at, Role::Tally) || w.has_role(at, Role::Among) {
            let noun = (at + 1..c.lead()).take(4).find_map(fate);
            if noun.is_some() || toll {
                return noun.or(Some((Measure::Killed, at)));
            }
        }
        let earlier = index.checked_sub(1).map(|i| &page.found[i].words);
        if earlier.is_some_and(|words| words.contains(&at)) {
            break;
        }
    }
    None
}

/// Whether something else follows: what came of it, or what went before.
fn leads_on(w: &Words<'_>, at: usize) -> bool {
    let other = |t| matches!(t, Time::Before | Time::After).then_some(());
    w.has_role(at, Role::Result) || w.arabic && w.time(at, other).is_some()
}

fn ends_clause(w: &Words<'_>, at: usize) -> bool {
    w.has_role(at, Role::Clause)
        || w.at(at)
            .mark
            .is_some_and(|m| matches!(m, '.' | ';' | ':' | '!' | '?'))
}
