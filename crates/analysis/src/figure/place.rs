//! Where: the most specific places that the text ties to the count.

use std::ops::Range;

use domain::{Measure, Period, PlaceRef};

use super::around::{around, economy, of_economy};
use super::candidate::Candidate;
use super::period::{charge, charged, of_event};
use super::{Page, Report};
use crate::number::sense::{NounKind, Role, Sense};
use crate::place::{Kind, Mention, gazetteer, reference};
use crate::sets::Set;

/// The places of a figure: those of its own clause, of its sentence, of its paragraph, of the
/// paragraphs before, of the head of the report.
pub(super) fn places(
    r: &Report<'_>,
    on: usize,
    index: usize,
    measure: Measure,
    period: Option<&Period>,
) -> Vec<PlaceRef> {
    let page = &r.pages[on];
    let c = &page.found[index];
    let sentence = page.w.sentence(c.words.start);
    let next = page
        .found
        .get(index + 1)
        .map_or(sentence.end, |n| n.lead().min(sentence.end));
    let before = index.checked_sub(1).map_or(sentence.start, |i| {
        page.found[i].words.end.max(sentence.start)
    });
    let mut zones = [
        c.words.end..next,
        before..c.words.start,
        next..sentence.end,
        sentence.start..before,
    ];
    // "arrested 2 in Sinjar, and seized 3 in Mosul": each verb has its own place.
    let cut = |zone: &mut Range<usize>, behind: bool| {
        let starts = |i: &usize| page.w.at(*i).and && is_verb(page, *i);
        let located = |zone: Range<usize>| page.places_in(&zone).iter().any(|m| m.located);
        let at = if behind {
            zone.clone().find(starts)
        } else {
            zone.clone().rfind(starts)
        };
        match at {
            Some(at) if behind && located(zone.start..at) => zone.end = at,
            Some(at) if !behind && located(at..zone.end) => zone.start = at,
            _ => {}
        }
    };
    for (zone, behind) in zones.iter_mut().zip([true, false]) {
        cut(zone, behind);
    }
    let charge = charge(page, c, measure);
    for zone in &mut zones {
        if zone.end > charge.start && zone.start >= c.words.end {
            *zone = zone.start.min(charge.start)..charge.start;
        }
    }
    // مقتل 4 وإصابة 5 في حلب: the place behind the second holds for the first.
    let firm = |zone: &Range<usize>| page.places_in(zone).iter().any(|m| m.located && !m.weak);
    if next < sentence.end && next.saturating_sub(c.words.end) <= 3 && firm(&zones[2]) {
        zones.swap(1, 2);
    }
    if let Some(place) = taken_up(page, c) {
        return named(page, vec![place]);
    }
    let own = zones
        .into_iter()
        .take(if c.is_country(&page.w) { 0 } else { 4 });
    let chosen = own
        .map(|zone| {
            let behind = zone.start >= c.words.end;
            together(page, strongest(page, zone, measure), behind)
        })
        .map(|found| {
            // What was paid is not where it was paid from: "bought from Barcelona for …".
            let paid = c.currency.is_some() && found.iter().all(|m| m.weak);
            if paid { Vec::new() } else { found }
        })
        .find(|found| !found.is_empty());
    if let Some(found) = chosen {
        let found = closer(page, &sentence, measure, found);
        return named(page, found);
    }
    // "strikes hit Idlib": a town or province is hardly ever named but as a place.
    let small = |m: &&Mention| {
        let kind = m.place.map(|i| gazetteer().places()[i as usize].kind);
        matches!(kind, Some(Kind::Province | Kind::Town | Kind::Village))
            && !(c.words.end..m.word).any(|i| page.w.has_role(i, Role::Relative))
            && !charge.contains(&m.word)
    };
    let right_behind = c.words.end..next.min(c.words.end + 7);
    if let Some(found) = page
        .places_in(&right_behind)
        .iter()
        .find(small)
        .filter(|_| !c.is_country(&page.w))
    {
        return named(page, vec![found]);
    }
    // "Germany .. 4 arrested": in a title a bare name tells where.
    if on == 0 && !page.places.is_empty() && !c.is_country(&page.w) {
        return named(page, page.places.iter().take(1).collect());
    }
    if c.currency.is_some() && of_economy(page, c) {
        return economy(r, page, c);
    }
    let worldwide = (c.words.end..c.words.end + 4).any(|i| page.w.has_role(i, Role::World));
    let eventful = (of_event(measure) || c.eventful()) && !worldwide;
    if !eventful || c.currency.is_some() || c.is_country(&page.w) {
        return Vec::new();
    }
    // What happened long before happened elsewhere.
    let past = |p: &Period| {
        p.last_day
            .zip(r.reference)
            .is_some_and(|(last, now)| now - last > 30)
    };
    let here = !period.is_some_and(past);
    around(r, on, c, measure, here).unwrap_or_default()
}

/// Words between a relative pronoun and a count in its clause.
const RELATIVE_MAX: usize = 6;

/// The place whose relative clause the count stands in, where the clause takes it up: "المدينة التي
/// يعيش فيها مليون نسمة".
fn taken_up<'m>(page: &'m Page<'_>, c: &Candidate) -> Option<&'m Mention> {
    let w = &page.w;
    let from = w
        .sentence(c.words.start)
        .start
        .max(c.lead().saturating_sub(RELATIVE_MAX));
    let open = (from..c.lead()).rfind(|&i| w.has_role(i, Role::Relative))?;
    let resumed = |i: usize| {
        let word = w.folded(i);
        let lives = w.is(i, Sense::Verb(Measure::Population));
        matches!(word, "فيها" | "فيه" | "بها" | "به") || lives && word.ends_with("ها")
    };
    (open + 1..c.lead()).find(|&i| resumed(i))?;
    page.places_in(&(w.sentence(open).start..open))
        .iter()
        .find(|m| m.end == open)
}

impl Candidate {
    /// Whether the counted noun could be part of an event rather than of a state of things.
    pub(super) fn eventful(&self) -> bool {
        matches!(
            self.kind,
            Some(NounKind::Thing | NounKind::Weapon | NounKind::Person)
        ) && self.rule != "figure/defined"
    }

    /// Countries and the like are not counted at a place.
    pub(super) fn is_country(&self, w: &crate::number::Words<'_>) -> bool {
        self.noun
            .as_ref()
            .is_some_and(|n| Set::Country.has(w.folded(n.start)))
    }
}

/// Mentions of one sentence or title that are compared with one another. A figure has a handful.
pub(super) const MENTIONS_MAX: usize = 64;

/// The places of a page where something can have happened: those that the text locates, not those
/// that something only comes from, nor those of a charge.
pub(super) fn firm(page: &Page<'_>) -> Vec<usize> {
    let firm = |m: &Mention| m.located && !m.weak && !charged(page, m.word);
    (0..page.places.len())
        .filter(|&i| firm(&page.places[i]))
        .collect()
}

/// The located mentions of a zone; those that only say from or to only where nothing else does.
pub(super) fn strongest<'m>(
    page: &'m Page<'_>,
    zone: Range<usize>,
    measure: Measure,
) -> Vec<&'m Mention> {
    let located: Vec<_> = page
        .places_in(&zone)
        .iter()
        .filter(|m| m.located)
        .take(MENTIONS_MAX)
        .collect();
    let strong: Vec<_> = located.iter().copied().filter(|m| !m.weak).collect();
    // People return to a place and from one.
    if strong.is_empty() || measure == Measure::Returned {
        located
    } else {
        strong
    }
}

fn is_verb(page: &Page<'_>, at: usize) -> bool {
    let verb = |s| matches!(s, Sense::Verb(_)).then_some(());
    page.w.sense(at, verb).is_some()
}

/// Those of the mentions that one clause holds: the nearest to the count, the first of them behind it
/// and the last before it, and those beside it that no comma parts.
fn together<'m>(page: &Page<'_>, found: Vec<&'m Mention>, behind: bool) -> Vec<&'m Mention> {
    let joined = |pair: &[&Mention]| {
        let (a, b) = (pair[0], pair[1]);
        let words = a.end..b.word;
        let plain = words.clone().filter(|i| page.w.at(*i).mark.is_none());
        let comma = words.clone().rfind(|i| page.w.is_mark(*i, ','));
        // "in Kafra, and in the east of Tell": the place is joined, not a clause.
        let listed =
            comma.is_some_and(|i| page.w.at(i + 1).and && !is_verb(page, i + 1) && b.word - i <= 5);
        let near = listed || plain.count() <= 2 || lies_in(b, a) && b.word - a.end <= 5;
        let clause = words
            .clone()
            .any(|i| page.w.has_role(i, Role::Clause) || page.w.has_role(i, Role::Relative));
        !clause && (comma.is_none() || near)
    };
    let mut parts = found.chunk_by(|a, b| joined(&[*a, *b]));
    let part = if behind { parts.next() } else { parts.last() };
    part.map(<[_]>::to_vec).unwrap_or_default()
}

/// The mentions, or for an event that only a state is told of, where in it the rest of the sentence
/// says that it happened: "3 قتلى في فرنسا بعد هجوم ببلدة كذا".
fn closer<'m>(
    page: &'m Page<'_>,
    sentence: &Range<usize>,
    measure: Measure,
    found: Vec<&'m Mention>,
) -> Vec<&'m Mention> {
    let [state] = found[..] else {
        return found;
    };
    let kind = state.place.map(|i| gazetteer().places()[i as usize].kind);
    if kind != Some(Kind::Country) || !of_event(measure) {
        return found;
    }
    let mut behind = page.places_in(&(state.end..sentence.end)).iter();
    let inside = behind.find(|m| {
        m.located && !m.weak && !charged(page, m.word) && (m.place.is_none() || lies_in(m, state))
    });
    vec![inside.unwrap_or(state)]
}

/// References to the mentions, without those that hold another one.
pub(super) fn named(page: &Page<'_>, mentions: Vec<&Mention>) -> Vec<PlaceRef> {
    let mut found: Vec<PlaceRef> = Vec::new();
    for (k, mention) in mentions.iter().enumerate() {
        let before = k.checked_sub(1).map(|k| mentions[k]);
        let holds_it = before.is_some_and(|o| holds(page, mention, o));
        let beside = before.is_some_and(|o| lies_near(page, mention, o));
        if holds_it || beside || mentions.iter().any(|o| lies_in(o, mention)) {
            continue;
        }
        let place = reference(&page.w, mention);
        found.extend(place.filter(|p| !found.iter().any(|f| f.id == p.id)));
    }
    found
}

/// Whether a wide place only tells where the one right before it lies: "in the village of Umm Sidr in
/// the south of the country", "in Omsk in Siberia".
fn holds(page: &Page<'_>, wide: &Mention, before: &Mention) -> bool {
    let places = gazetteer().places();
    let place = |m: &Mention| m.place.map(|i| &places[i as usize]);
    let inside = match (place(before), place(wide)) {
        (None, _) => true,
        (Some(inner), Some(outer)) => {
            inner.kind >= Kind::City && outer.kind == Kind::Region && inner.country == outer.country
        }
        _ => false,
    };
    let kind = place(wide).map(|p| p.kind);
    inside
        && matches!(kind, Some(Kind::Country | Kind::Region | Kind::Province))
        && wide.word.saturating_sub(before.end) <= 3
        && !(before.end..=wide.word).any(|i| page.w.at(i).and)
}

/// Whether a place only tells near what the one before it lies: "in Kafra, near Damascus".
fn lies_near(page: &Page<'_>, beside: &Mention, before: &Mention) -> bool {
    let near = |at: usize| {
        matches!(page.w.folded(at), "قرب" | "القريبه" | "القريب" | "near")
            || page.w.folded(at) == "بالقرب"
    };
    let between = before.end..beside.word;
    between.len() <= 7
        && between.clone().any(near)
        && !between.into_iter().any(|at| page.w.at(at).and)
}

pub(super) fn lies_in(inner: &Mention, outer: &Mention) -> bool {
    let both = inner.place.zip(outer.place);
    both.is_some_and(|(inner, outer)| gazetteer().lies_in(inner, outer))
}
