//! Where: the most specific places that the text ties to the count.

use std::ops::Range;

use domain::{Measure, Period, PlaceRef};

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

/// Whether an amount of money is a sum of a whole economy: exports, a budget, investments.
fn of_economy(page: &Page<'_>, c: &Candidate) -> bool {
    let sentence = page.w.sentence(c.words.start);
    let from = sentence.start.max(c.words.start.saturating_sub(20));
    let until = sentence.end.min(c.words.end + 6);
    // "شركة قطر للاستثمارات" is a name.
    let sum = |i: usize| page.w.has_role(i, Role::Economy) && page.w.at(i).preposition != Some('ل');
    let world = |i: usize| page.w.has_role(i, Role::World);
    (from..until).any(sum) && !(from..until).any(world)
}

/// The state whose economy it is: the one that the sentence names, else the title, else the first
/// paragraphs, however they name it.
fn economy(r: &Report<'_>, page: &Page<'_>, c: &Candidate) -> Vec<PlaceRef> {
    let state = |m: &&Mention| {
        m.place
            .is_some_and(|i| gazetteer().places()[i as usize].kind == Kind::Country)
    };
    let sentence = page.w.sentence(c.words.start);
    let here = page
        .places_in(&sentence)
        .iter()
        .filter(|m| !m.weak)
        .filter(state);
    let here = here.min_by_key(|m| m.word.abs_diff(c.words.start));
    if let Some(state) = here {
        return named(page, vec![state]);
    }
    let first = |page: &Page<'_>| Some(named(page, vec![page.places.iter().find(state)?]));
    let head = || r.pages.iter().take(3).find_map(first).unwrap_or_default();
    r.economy.get_or_init(head).clone()
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
const MENTIONS_MAX: usize = 64;

/// The places of a page where something can have happened: those that the text locates, not those
/// that something only comes from, nor those of a charge.
pub(super) fn firm(page: &Page<'_>) -> Vec<usize> {
    let firm = |m: &Mention| m.located && !m.weak && !charged(page, m.word);
    (0..page.places.len())
        .filter(|&i| firm(&page.places[i]))
        .collect()
}

/// The located mentions of a zone; those that only say from or to only where nothing else does.
fn strongest<'m>(page: &'m Page<'_>, zone: Range<usize>, measure: Measure) -> Vec<&'m Mention> {
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
fn named(page: &Page<'_>, mentions: Vec<&Mention>) -> Vec<PlaceRef> {
    let mut found: Vec<PlaceRef> = Vec::new();
    for (k, mention) in mentions.iter().enumerate() {
        let before = k.checked_sub(1).map(|k| mentions[k]);
        let holds_it = before.is_some_and(|o| holds_unknown(page, mention, o));
        let beside = before.is_some_and(|o| lies_near(page, mention, o));
        if holds_it || beside || mentions.iter().any(|o| lies_in(o, mention)) {
            continue;
        }
        let place = reference(&page.w, mention);
        found.extend(place.filter(|p| !found.iter().any(|f| f.id == p.id)));
    }
    found
}

/// Whether a wide place only tells where the unknown one right before it lies: "in the village of
/// Umm Sidr in the south of the country".
fn holds_unknown(page: &Page<'_>, wide: &Mention, before: &Mention) -> bool {
    let kind = wide.place.map(|i| gazetteer().places()[i as usize].kind);
    before.place.is_none()
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

fn lies_in(inner: &Mention, outer: &Mention) -> bool {
    let both = inner.place.zip(outer.place);
    both.is_some_and(|(inner, outer)| gazetteer().lies_in(inner, outer))
}

/// The nearest place told before, or that of the head of the report.
fn around(
    r: &Report<'_>,
    on: usize,
    c: &Candidate,
    measure: Measure,
    here: bool,
) -> Option<Vec<PlaceRef>> {
    let page = &r.pages[on];
    let sentence = page.w.sentence(c.words.start);
    let one = |page: &Page<'_>, zone: Range<usize>, last: bool| {
        let word = |&i: &usize| page.places[i].word;
        let from = page.firm.partition_point(|i| word(i) < zone.start);
        let to = page.firm.partition_point(|i| word(i) < zone.end);
        let inside = page.firm.get(from..to)?;
        let chosen = if last { inside.last() } else { inside.first() }?;
        let zone = page.w.sentence(word(chosen));
        Some(named(page, strongest(page, zone, Measure::Other)))
    };
    one(page, 0..sentence.start, true)
        .or_else(|| one(page, sentence.end..page.w.len(), false))
        .or_else(|| {
            let event = of_event(measure) || matches!(c.kind, Some(NounKind::Weapon));
            let known = &r.heads[usize::from(event)];
            let head = || known.get_or_init(|| head(r, event)).clone();
            here.then(head).flatten()
        })
        .or_else(|| {
            let reach = if here { 2 } else { 1 };
            (on.saturating_sub(reach).max(1)..on)
                .rev()
                .find_map(|i| one(&r.pages[i], 0..r.pages[i].w.len(), true))
        })
}

/// The place that the title tells; for an event a closer one inside of it that the first
/// paragraphs name.
fn head(r: &Report<'_>, event: bool) -> Option<Vec<PlaceRef>> {
    let all = gazetteer().places();
    let kind = |m: &Mention| m.place.map(|i| all[i as usize].kind);
    let title = r.pages.first()?;
    let located = title.places.iter().filter(|m| m.located);
    let located: Vec<_> = located.take(MENTIONS_MAX).collect();
    let located: Vec<_> = located
        .iter()
        .copied()
        .filter(|m| !located.iter().any(|o| lies_in(o, m)))
        .collect();
    let bare = located.is_empty();
    let told: Vec<_> = if bare {
        title.places.iter().take(1).collect()
    } else {
        located
    };
    let wide = told.iter().all(|m| kind(m) == Some(Kind::Country));
    // "موسكو ترفض": a capital stands for its state.
    if bare && !event && !wide {
        return None;
    }
    let dig = wide && event;
    if !told.is_empty() && !dig {
        return Some(named(title, told));
    }
    let closer = |m: &Mention| match (m.place, told.first().and_then(|t| t.place)) {
        (Some(inner), Some(outer)) => {
            gazetteer().lies_in(inner, outer) || kind(m) == Some(Kind::Sea)
        }
        _ => true,
    };
    let inside = r.pages.iter().skip(1).take(3).find_map(|page| {
        let mut firm = page.firm.iter().copied();
        let at = firm.find(|&i| closer(&page.places[i]))?;
        Some(named(page, partners(page, at)))
    });
    inside.or_else(|| (!told.is_empty()).then(|| named(title, told)))
}

/// A mention and those joined to it: في حلب وإدلب.
fn partners<'m>(page: &'m Page<'_>, at: usize) -> Vec<&'m Mention> {
    let mut all = vec![&page.places[at]];
    for next in page.places[at + 1..].iter().take(MENTIONS_MAX) {
        let last = all[all.len() - 1].end;
        if next.word > last + 1 || !(page.w.at(next.word).and || next.word == last + 1) {
            break;
        }
        all.push(next);
    }
    all
}
