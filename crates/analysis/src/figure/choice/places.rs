//! The places that a count may belong to.

mod key;

use std::ops::Range;

use domain::{Figure, Measure, PlaceRef};
use rustc_hash::FxHashMap;

use super::super::Report;
use super::super::around::partners;
use super::super::named::{kind, lies_near, named};
use super::super::period::{charged, of_war};
use super::known::*;
use super::seen::{Count, Seen, Zone, beside, lead};
use super::{By, Made, Options, Question};
use crate::place::{Kind, Mention, gazetteer, measured_from, nation};
use key::{Key, answer, key, key_of, listed, of_nation, versus};

/// Options that the title names.
const TITLES: usize = OWN;
/// How a place is led to: located, from, near.
const STRENGTH: usize = OWN + 1;
const KIND: usize = OWN + 2;
/// Whether another option lies in it, or it in another.
const INNER: usize = OWN + 3;
const OUTER: usize = OWN + 4;
/// Whether none is named more often.
const TOP: usize = OWN + 5;
/// How many places it is.
const PLACES: usize = OWN + 6;
/// Whether it opens its paragraph, and whether it has the article.
const EDGE: usize = OWN + 7;
/// How many other figures of the measure have this answer by the rules.
const ALIKE: usize = OWN + 8;
/// Where an adjective tells of the people of its state.
const NATION: usize = OWN + 9;

pub(super) const TEMPLATES: &[&[usize]] = &[
    &[OPTION, BY, PAGE],
    &[ZONE, STRENGTH],
    &[ZONE, STRENGTH, KIND],
    &[ZONE, AWAY, STRENGTH],
    &[ZONE, BETWEEN, STRENGTH],
    &[VERSUS, BY],
    &[INNER, OUTER, ZONE],
    &[TITLED, PAGE, KIND],
    &[NEXT],
    &[ALIKE, OPTION],
    &[OPTION, WORD],
    &[SAID, ACT, STRENGTH],
    &[WORD, PLACES],
    &[TOP, BESIDE, SAID],
    &[BESIDE, OUTER],
    &[ADJECTIVE, ANSWER],
    &[LEAD],
    &[DEFINITE, TOTAL, VOTES],
    &[TOTAL, ZONES, EDGE],
    &[NATION, TITLED],
    &[NATION, MEASURE],
    &[OPTION, ZONE, NEXT],
    &[TITLES, TOP],
    &[EDGE],
    &[NATION],
];

/// Mentions that stand together, by their index among those of a page.
#[derive(Clone, Debug)]
pub(super) struct At {
    on: usize,
    mentions: Range<usize>,
}

/// An option: some places, and where they are named nearest to the count.
struct Spot {
    key: Key,
    seen: Seen,
    at: Option<At>,
    /// The zones in which they are named, as bits.
    zones: u32,
}

impl Spot {
    fn nowhere(key: Key) -> Self {
        Self {
            key,
            seen: Seen::NOWHERE,
            at: None,
            zones: 0,
        }
    }

    fn titled(&self) -> bool {
        self.zones & 1 << Zone::Title as u32 != 0
    }
}

/// The answers to where, of all figures of a report.
pub(super) struct Answers<'r, 'a> {
    r: &'r Report<'a>,
    made: &'r [Made],
    figures: &'r [Figure],
    /// What the rules answer.
    keys: Vec<Key>,
    /// How many figures have an answer by the rules, and how many of a measure.
    votes: FxHashMap<Key, usize>,
    alike: FxHashMap<(u32, Measure), usize>,
    /// How often a place is named.
    named: FxHashMap<u64, usize>,
}

/// Words on each side of a count among which adjectives of peoples are looked for.
const NATION_MAX: usize = 24;
/// Mentions that are looked at on each side of a count, and at an end of another page.
const NEAR_MAX: usize = 12;
const FAR_MAX: usize = 6;

impl<'r, 'a> Answers<'r, 'a> {
    pub(super) fn read(r: &'r Report<'a>, made: &'r [Made], figures: &'r [Figure]) -> Self {
        let keys: Vec<Key> = figures.iter().map(|f| key_of(&f.places)).collect();
        let mut named = FxHashMap::default();
        for page in &r.pages {
            for m in &page.places {
                *named.entry(key(page, m)).or_default() += 1;
            }
        }
        let (mut votes, mut alike) = (FxHashMap::default(), FxHashMap::default());
        for (key, f) in keys.iter().zip(figures) {
            *votes.entry(key.clone()).or_default() += 1;
            *alike.entry((answer(key), f.measure)).or_default() += 1;
        }
        Self {
            r,
            made,
            figures,
            keys,
            votes,
            alike,
            named,
        }
    }

    /// The places of an answer; none where nothing tells them.
    pub(super) fn told(&self, answer: &Option<At>) -> Vec<PlaceRef> {
        let Some(at) = answer else {
            return Vec::new();
        };
        let page = &self.r.pages[at.on];
        named(page, page.places[at.mentions.clone()].iter().collect())
    }

    /// The options for figure `i`.
    pub(super) fn options(&self, i: usize) -> Options<Option<At>> {
        let (made, f) = (&self.made[i], &self.figures[i]);
        let count = Count::of(self.r, made);
        let rules = &self.keys[i];
        // What a whole war took belongs to its land; a clause that takes a place up means it.
        let sure = made.placed == By::Resumed;
        let free = !sure && !of_war(count.page, &count.page.found[made.index]);
        let mut spots = if free { self.spots(&count) } else { Vec::new() };
        spots.sort_by_key(|s| s.seen.order());
        if !rules.is_empty() && !spots.iter().any(|s| s.key == *rules) {
            let near = spots
                .iter()
                .find(|s| s.key.len() == 1 && rules.contains(&s.key[0]));
            let told = near.map(|s| (s.seen, s.at.clone(), s.zones));
            let mut spot = Spot::nowhere(rules.clone());
            if let Some((seen, at, zones)) = told {
                spot = Spot {
                    seen,
                    at,
                    zones,
                    ..spot
                };
            }
            spots.push(spot);
        }
        if free || rules.is_empty() {
            spots.push(Spot::nowhere(Key::new()));
        }
        if let Some(own) = spots.iter().position(|s| s.key == *rules) {
            spots[..=own].rotate_right(1);
        }
        let before = i.checked_sub(1).map(|i| &self.made[i]);
        let mut row = of_count(self.r, made, f, before);
        row[BY] = made.placed as u32;
        row[TITLES] = few(spots.iter().filter(|s| s.titled()).count());
        let top = spots.iter().map(|s| self.times(&s.key)).max();
        let next = self
            .made
            .get(i + 1)
            .map(|next| (way(self.r, made, next), &self.keys[i + 1]));
        let nations = self.nations(&count);
        let known = |s: &Spot| {
            let mut row = row;
            let own = s.key == *rules;
            row[NATION] = of_nation(&nations, &s.key);
            row[ANSWER] = answer(&s.key);
            row[OPTION] = u32::from(s.key.is_empty()) << 1 | u32::from(own);
            row[ZONE] = s.seen.zone as u32;
            row[AWAY] = few(s.seen.away);
            row[BETWEEN] = s.seen.between;
            row[ZONES] = s.zones;
            row[TITLED] = u32::from(s.titled());
            row[PLACES] = few(s.key.len());
            row[TOP] = u32::from(Some(self.times(&s.key)) == top);
            row[VERSUS] = versus(&s.key, rules);
            row[NEXT] = next.map_or(0, |(way, key)| 1 + 2 * way + u32::from(*key == s.key));
            let others = |all: Option<&usize>| all.map_or(0, |all| all - usize::from(own));
            row[VOTES] = few(others(self.votes.get(&s.key))).min(4);
            row[ALIKE] = few(others(self.alike.get(&(row[ANSWER], f.measure)))).min(3);
            [row[INNER], row[OUTER]] = nesting(&spots, s);
            if let Some(at) = &s.at {
                self.of_mention(&count, at, &mut row);
            }
            row
        };
        let rows: Vec<Row> = spots.iter().map(known).collect();
        let answers = spots.into_iter().map(|s| s.at);
        Options {
            question: Question::Where,
            all: answers.zip(rows).collect(),
        }
    }

    /// The places around a count, in the head of the report and behind.
    fn spots(&self, count: &Count<'_, '_>) -> Vec<Spot> {
        let mut spots: Vec<Spot> = Vec::new();
        let on = count.on;
        let places = |on: usize| self.r.pages.get(on).map_or(0, |page| page.places.len());
        let last = |on: usize, most: usize| places(on).saturating_sub(most)..places(on);
        let here = count
            .page
            .places
            .partition_point(|m| m.word < count.words.start);
        let near = here.saturating_sub(NEAR_MAX)..places(on).min(here + NEAR_MAX);
        self.add(count, on, near, &mut spots);
        if on > 1 {
            self.add(count, on - 1, last(on - 1, NEAR_MAX), &mut spots);
        }
        if on > 2 {
            self.add(count, on - 2, last(on - 2, FAR_MAX), &mut spots);
        }
        if on > 0 {
            self.add(count, 0, 0..places(0).min(FAR_MAX), &mut spots);
        }
        if on > 3 {
            self.add(count, 1, 0..places(1).min(FAR_MAX), &mut spots);
        }
        for next in [on + 1, on + 2] {
            self.add(count, next, 0..places(next).min(FAR_MAX), &mut spots);
        }
        spots
    }

    /// Adds those of the mentions `range` of a page, each by itself and with those it stands with.
    fn add(&self, count: &Count<'_, '_>, on: usize, range: Range<usize>, spots: &mut Vec<Spot>) {
        let mut grouped = range.start;
        let page = match self.r.pages.get(on) {
            Some(page) => page,
            None => return,
        };
        // Where nothing happened.
        let other = |m: &Mention| charged(page, m.word) || measured_from(&page.w, m.word);
        for first in range {
            if other(&page.places[first]) {
                continue;
            }
            let mut put = |key: Key, mentions: Range<usize>| {
                let words = page.places[first].word..page.places[mentions.end - 1].end;
                let seen = count.see(on, &words);
                let at = spots.iter().position(|s| s.key == key);
                let at = at.unwrap_or_else(|| {
                    spots.push(Spot::nowhere(key));
                    spots.len() - 1
                });
                let spot = &mut spots[at];
                spot.zones |= 1 << seen.zone as u32;
                if spot.at.is_none() || seen.order() < spot.seen.order() {
                    spot.seen = seen;
                    spot.at = Some(At { on, mentions });
                }
            };
            put(vec![key(page, &page.places[first])], first..first + 1);
            if first >= grouped {
                let group = partners(page, first);
                grouped = first + group.len();
                let mut keys: Key = group.iter().map(|m| key(page, m)).collect();
                keys.sort_unstable();
                keys.dedup();
                if keys.len() > 1 {
                    put(keys, first..grouped);
                }
            }
        }
    }

    /// The states of whose people the sentence tells, and the title: whom it counts, who acts, others.
    fn nations(&self, count: &Count<'_, '_>) -> Vec<(u32, u32)> {
        let w = &count.page.w;
        let from = count.words.start.saturating_sub(NATION_MAX);
        let sentence = from.max(count.sentence.start)..count.sentence.end;
        let sentence = sentence.start..sentence.end.min(count.words.end + NATION_MAX);
        let here = |i: usize| {
            let part = match i {
                _ if (count.words.start..=count.words.end).contains(&i) => 4,
                _ if i < count.words.start => 3,
                _ => 2,
            };
            Some((nation(w.folded(i))?, part))
        };
        let title = &self.r.pages[0].w;
        let titled =
            (0..title.len().min(NATION_MAX)).filter_map(|i| Some((nation(title.folded(i))?, 1)));
        sentence.filter_map(here).chain(titled).collect()
    }

    fn mention(&self, at: &At) -> &Mention {
        &self.r.pages[at.on].places[at.mentions.start]
    }

    /// How often the places are named.
    fn times(&self, key: &[u64]) -> usize {
        let times = |one: &u64| self.named.get(one).copied().unwrap_or(0);
        key.iter().map(times).min().unwrap_or(0)
    }

    /// What is known of where an option is named: how it is led to, what kind of place it is.
    fn of_mention(&self, count: &Count<'_, '_>, at: &At, row: &mut Row) {
        let page = &self.r.pages[at.on];
        let m = self.mention(at);
        let words = m.word..page.places[at.mentions.end - 1].end;
        row[STRENGTH] =
            1 + u32::from(m.located) + 2 * u32::from(m.weak) + 4 * u32::from(lies_near(page, m));
        row[KIND] = kind(m).map_or(20, |kind: Kind| 1 + kind as u32);
        row[LEAD] = lead(page, m.word);
        row[BESIDE] = beside(page, m.word);
        row[SAID] = 1 + count.said(at.on, &words);
        row[EDGE] = u32::from(m.word < 2) + 2 * u32::from(page.w.at(m.word).defined);
    }
}

/// Where the nearest option is named that lies in this one, and that which holds it.
fn nesting(spots: &[Spot], s: &Spot) -> [u32; 2] {
    let Some(this) = listed(&s.key) else {
        return [9; 2];
    };
    let near = |o: &Spot| match o.seen.zone {
        zone if zone <= Zone::FarBefore => 4,
        zone if zone <= Zone::Later => 3,
        Zone::Title | Zone::First => 2,
        _ => 1,
    };
    let (mut inner, mut outer) = (0, 0);
    for o in spots {
        let Some(other) = listed(&o.key) else {
            continue;
        };
        if gazetteer().lies_in(other, this) {
            inner = near(o).max(inner);
        } else if gazetteer().lies_in(this, other) {
            outer = near(o).max(outer);
        }
    }
    [inner, outer]
}
