//! Where: the most specific places that the text ties to the count.

use std::ops::Range;

use domain::{Measure, Period, PlaceRef};

use super::around::{around, economy, of_economy, partners};
use super::candidate::Candidate;
use super::choice::By;
use super::named::{kind, lands, lies_in, lies_near, named};
use super::period::{charge, charged, of_event, of_war};
use super::{Page, Report};
use crate::number::sense::{NounKind, Role, Sense};
use crate::place::{Kind, Mention};
use crate::sets::Set;

/// The places of a figure: those of its own clause, of its sentence, of its paragraph, of the
/// paragraphs before, of the head of the report; and what told them.
pub(super) fn places(
    r: &Report<'_>,
    on: usize,
    index: usize,
    measure: Measure,
    period: Option<&Period>,
) -> (By, Vec<PlaceRef>) {
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
        return (By::Resumed, named(page, vec![place]));
    }
    if let Some(list) = listed(page, c) {
        return (By::Listed, named(page, list));
    }
    if c.is_country(&page.w) {
        return (By::Countries, Vec::new());
    }
    let state = of_state(page, c, measure);
    if let Some((by, found)) = own(page, &zones, c, measure) {
        let joined = |i: usize| page.w.at(i).and || page.w.folded(i).starts_with('و');
        // "الأردن يعتقل رجلين حاولا التسلل إلى سوريا": where they were to go is not where it was.
        let away = |m: &&Mention| m.weak || (c.words.end..m.word).any(joined);
        return match state {
            Some(state) if found.iter().all(away) => (By::State, named(page, vec![state])),
            _ => (by, named(page, closer(page, &sentence, measure, found))),
        };
    }
    let bare = || nearest(page, &sentence, c).filter(|_| measure == Measure::Population);
    if let Some(told) = state.or_else(bare) {
        return (By::State, named(page, vec![told]));
    }
    // "strikes hit Idlib": a town or province is hardly ever named but as a place.
    let small = |m: &&Mention| {
        matches!(kind(m), Some(Kind::Province | Kind::Town | Kind::Village))
            && !(c.words.end..m.word).any(|i| page.w.has_role(i, Role::Relative))
            && !charge.contains(&m.word)
    };
    let right_behind = c.words.end..next.min(c.words.end + 7);
    if let Some(found) = page.places_in(&right_behind).iter().find(small) {
        return (By::Bare, named(page, vec![found]));
    }
    // "Germany .. 4 arrested": in a title a bare name tells where.
    if on == 0 && !page.places.is_empty() {
        let first = page.places.iter().take(1).collect();
        return (By::Title, named(page, first));
    }
    if c.currency.is_some() && of_economy(page, c) {
        return (By::Economy, economy(r, page, c));
    }
    let worldwide = (c.words.end..c.words.end + 4).any(|i| page.w.has_role(i, Role::World));
    let eventful = (of_event(measure) || c.eventful()) && !worldwide;
    if !eventful || c.currency.is_some() {
        return (By::Nothing, Vec::new());
    }
    // What happened long before happened elsewhere.
    let past = |p: &Period| {
        p.last_day
            .zip(r.reference)
            .is_some_and(|(last, now)| now - last > 30)
    };
    let here = !period.is_some_and(past);
    let Some((by, found)) = around(r, on, c, measure, here) else {
        return (By::Nothing, Vec::new());
    };
    let lands = if of_war(page, c) { lands(found) } else { found };
    (by, lands)
}

/// The places of the nearest zone that locates something; those that something only lies near, comes
/// from or goes to, or where it was only said, where no zone tells another.
fn own<'m>(
    page: &'m Page<'_>,
    zones: &[Range<usize>],
    c: &Candidate,
    measure: Measure,
) -> Option<(By, Vec<&'m Mention>)> {
    let moves = matches!(measure, Measure::Displaced | Measure::Returned);
    let told = || zones.iter().flat_map(|zone| page.places_in(zone));
    // A state is no closer than the town near which something lies in it.
    let closer = |near: &Mention| {
        told().any(|m| m.located && !m.weak && !lies_near(page, m) && is_closer(m, near))
    };
    let said = page.said.covers(&page.w.bytes(c.words.start, c.words.end));
    let said_at = |m: &Mention| said && !page.said.covers(&page.w.bytes(m.word, m.end));
    let grade = |m: &Mention| match m.weak || said_at(m) {
        true => 2,
        false => u8::from(lies_near(page, m) && closer(m)),
    };
    let grades = if moves { 2..=2 } else { 0..=2 };
    let parts = zones
        .iter()
        .zip([By::Behind, By::Before, By::FarBehind, By::FarBefore]);
    grades
        .flat_map(|worst| parts.clone().map(move |part| (worst, part)))
        .map(|(worst, (zone, by))| {
            let mut found = strongest(page, zone.clone(), measure);
            let path = found.iter().any(|m| from(page, m)) && found.iter().any(|m| to(page, m));
            found.retain(|m| path || grade(m) <= worst);
            (by, together(page, found, zone.start >= c.words.end))
        })
        // What was paid is not where it was paid from: "bought from Barcelona for …".
        .filter(|(_, found)| c.currency.is_none() || !found.iter().all(|m| m.weak))
        .find(|(_, found)| !found.is_empty())
}

/// Whether a place is where something happened, rather than another one that lies near it or around
/// it.
fn is_closer(m: &Mention, near: &Mention) -> bool {
    !matches!(kind(m), Some(Kind::Country | Kind::Sea)) && !lies_in(near, m)
}

/// Whether something comes from the place.
fn from(page: &Page<'_>, m: &Mention) -> bool {
    m.word
        .checked_sub(1)
        .is_some_and(|i| page.w.folded(i) == "من")
}

/// Whether something goes to it.
fn to(page: &Page<'_>, m: &Mention) -> bool {
    let led = |i: usize| matches!(page.w.folded(i), "الي" | "نحو" | "باتجاه");
    m.word.checked_sub(1).is_some_and(led)
}

/// Words between a count and the names of what it counts.
const LIST_MAX: usize = 6;

/// What a count of states, provinces or villages names: "ثلاث دول هي مصر والسودان وليبيا".
fn listed<'m>(page: &'m Page<'_>, c: &Candidate) -> Option<Vec<&'m Mention>> {
    let w = &page.w;
    let lands = c.is_country(w) || c.kind == Some(NounKind::Body);
    let opens = |&i: &usize| {
        matches!(w.folded(i), "هي" | "وهي" | "هما" | "وهما")
            || w.is_mark(i, '(')
            || w.is_mark(i, ':')
    };
    let open = (c.words.end..c.words.end + LIST_MAX).find(opens)?;
    let first = page.places.iter().position(|m| m.word == open + 1)?;
    let list = partners(page, first);
    (lands && list.len() > 1).then_some(list)
}

/// Words between a state that acts and what is counted of it.
const STATE_MAX: usize = 4;

/// The state whose act the count is: "طردت أوكرانيا 13 دبلوماسيا".
fn of_state<'m>(page: &'m Page<'_>, c: &Candidate, measure: Measure) -> Option<&'m Mention> {
    use Measure::{Detained, Other, Population, Released};
    let w = &page.w;
    let acts = matches!(measure, Other | Released | Detained | Population);
    let from = w
        .sentence(c.lead())
        .start
        .max(c.lead().saturating_sub(STATE_MAX));
    let state = page.places_in(&(from..c.lead())).last().filter(|_| acts)?;
    let plain = |i: usize| w.at(i).mark.is_none() && !w.at(i).and && !w.has_role(i, Role::In);
    let acting = kind(state) == Some(Kind::Country) && !state.located && !state.weak;
    (acting && c.currency.is_none() && (state.end..c.lead()).all(plain)).then_some(state)
}

/// The place of a sentence that is named nearest to the count.
fn nearest<'m>(page: &'m Page<'_>, sentence: &Range<usize>, c: &Candidate) -> Option<&'m Mention> {
    let all = page.places_in(sentence).iter().filter(|m| !m.weak);
    all.min_by_key(|m| m.word.abs_diff(c.words.start))
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

/// The mentions, or for an event at one place the closer one in it that the sentence tells, and for one
/// in a state where in it the rest of the sentence says that it was: "3 قتلى في فرنسا بعد هجوم ببلدة كذا".
fn closer<'m>(
    page: &'m Page<'_>,
    sentence: &Range<usize>,
    measure: Measure,
    found: Vec<&'m Mention>,
) -> Vec<&'m Mention> {
    let [wide] = found[..] else {
        return found;
    };
    if !of_event(measure) {
        return found;
    }
    let state = kind(wide) == Some(Kind::Country);
    let from = if state { wide.end } else { sentence.start };
    let mut firm = page.places_in(&(from..sentence.end)).iter();
    let inside = firm.find(|m| {
        let unknown = state && m.place.is_none();
        m.located && !m.weak && !charged(page, m.word) && (unknown || lies_in(m, wide))
    });
    vec![inside.unwrap_or(wide)]
}
