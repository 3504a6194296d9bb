//! The times that a count may be of.

use std::ops::Range;

use domain::{Figure, Measure, Period};
use rustc_hash::FxHashMap;

use super::super::period::{Told, charged, dates_a_beginning, is_day, lasts, of_war, rises, told};
use super::super::share::turns;
use super::super::{Report, since};
use super::known::*;
use super::seen::{Count, Seen, Zone};
use super::{By, Made, Options, Question, Row, few, hashed, of_count, way};
use crate::time::{Time, What};

/// Whether the count can only have come about in a long time.
const LONG: usize = OWN;
/// What kind of time it is, and of how many words.
const KIND: usize = OWN + 1;
const WORDS: usize = OWN + 2;
/// How long ago it was, how fine it is, and whether it is open.
const AGE: usize = OWN + 3;
const SHAPE: usize = OWN + 4;
/// Whether the figure before has this answer by the rules.
const BEFORE: usize = OWN + 5;
/// How many figures of the measure have, and whether one of as many.
const ALIKE: usize = OWN + 6;
const AGAIN: usize = OWN + 7;

pub(super) const TEMPLATES: &[&[usize]] = &[
    &[OPTION, BY, PAGE],
    &[ZONE, KIND, SHAPE],
    &[ZONE, BETWEEN, KIND],
    &[SHAPE, MEASURE],
    &[AGE, ZONE, MEASURE],
    &[VERSUS, BY],
    &[VERSUS, BY, SHAPE],
    &[SHAPE, LONG],
    &[TITLED, ZONE, MEASURE],
    &[BEFORE],
    &[NEXT],
    &[OPTION, WORD],
    &[AGAIN, FOLLOWS],
    &[AGE],
    &[NOUN, AWAY, SHAPE],
    &[SIZE, KIND],
    &[WORDS],
    &[SAID, FOLLOWS],
    &[NOUN, SHAPE, VERSUS],
    &[ZONES, TITLED, SHAPE],
    &[DEFINITE, ALIKE],
];

/// A time of a page, and whether it is read as one since which is counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    on: usize,
    time: usize,
    since: bool,
}

/// An option: a period, and where it is told nearest to the count.
struct Spot {
    period: Option<Period>,
    seen: Seen,
    at: Option<At>,
    /// The zones in which it is told, as bits.
    zones: u32,
}

impl Spot {
    fn nowhere(period: Option<Period>) -> Self {
        Self {
            period,
            seen: Seen::NOWHERE,
            at: None,
            zones: 0,
        }
    }

    fn is(&self, period: Option<&Period>) -> bool {
        edtf(self.period.as_ref()) == edtf(period)
    }
}

fn edtf(period: Option<&Period>) -> &str {
    period.map_or("", |p| &p.edtf)
}

/// A count of so many of something at a time.
type Counted = (u32, Measure, [Option<u64>; 2]);

/// The answers to when, of all figures of a report.
pub(super) struct Answers<'r, 'a> {
    r: &'r Report<'a>,
    made: &'r [Made],
    figures: &'r [Figure],
    /// How many figures of a measure have an answer by the rules, and how many of a count.
    alike: FxHashMap<(u32, Measure), usize>,
    again: FxHashMap<Counted, usize>,
}

/// Times that are looked at on each side of a count, and at an end of another page.
const NEAR_MAX: usize = 8;
const FAR_MAX: usize = 4;

fn counted(f: &Figure, answer: u32) -> Counted {
    // Zero is zero whatever its sign.
    let bits = |n: Option<f64>| n.map(|n| (n + 0.0).to_bits());
    (answer, f.measure, [bits(f.low), bits(f.high)])
}

impl<'r, 'a> Answers<'r, 'a> {
    pub(super) fn read(r: &'r Report<'a>, made: &'r [Made], figures: &'r [Figure]) -> Self {
        let mut all = Self {
            r,
            made,
            figures,
            alike: FxHashMap::default(),
            again: FxHashMap::default(),
        };
        for f in figures {
            let edtf = edtf(f.period.as_ref());
            let answer = hashed(edtf);
            *all.alike.entry((answer, f.measure)).or_default() += 1;
            *all.again.entry(counted(f, answer)).or_default() += 1;
        }
        all
    }

    /// The period of an answer; none where nothing tells it.
    pub(super) fn told(&self, answer: &Option<At>) -> Told {
        let Some(at) = answer else {
            return (None, None);
        };
        let page = &self.r.pages[at.on];
        let time = &page.times[at.time];
        match time.what {
            What::Stretch(s) if at.since => {
                let what = What::Since(s);
                told(
                    self.r,
                    page,
                    &Time {
                        what,
                        ..time.clone()
                    },
                )
            }
            _ => told(self.r, page, time),
        }
    }

    /// The options for figure `i`.
    pub(super) fn options(&self, i: usize) -> Options<Option<At>> {
        let (made, f) = (&self.made[i], &self.figures[i]);
        let count = Count::of(self.r, made);
        let rules = f.period.as_ref();
        let page = count.page;
        let c = &page.found[made.index];
        // What took years has no day, and since when is counted the rules know.
        let long = [rises(page, c), lasts(page, c), of_war(page, c)];
        let free = !long[1] && !long[2] && made.dated != By::Beginning;
        let mut spots = if free { self.spots(&count) } else { Vec::new() };
        if turns(page, c) {
            spots.retain(|s| s.seen.zone <= Zone::FarBefore);
        }
        spots.sort_by_key(|s| s.seen.order());
        if rules.is_some() && !spots.iter().any(|s| s.is(rules)) {
            spots.push(Spot::nowhere(rules.cloned()));
        }
        if free || rules.is_none() {
            spots.push(Spot::nowhere(None));
        }
        if let Some(own) = spots.iter().position(|s| s.is(rules)) {
            spots[..=own].rotate_right(1);
        }
        let before = i.checked_sub(1).map(|i| &self.made[i]);
        let mut row = of_count(self.r, made, f, before);
        row[BY] = made.dated as u32;
        row[LONG] = long
            .into_iter()
            .zip(0..)
            .map(|(is, bit)| u32::from(is) << bit)
            .sum();
        let near = |j: Option<usize>, s: &Spot| {
            let other = j.and_then(|j| self.made.get(j).zip(self.figures.get(j)));
            other.map_or(0, |(other, f)| {
                1 + 2 * way(self.r, made, other) + u32::from(s.is(f.period.as_ref()))
            })
        };
        let head = 1 << Zone::Title as u32 | 1 << Zone::First as u32;
        let known = |s: &Spot| {
            let mut row = row;
            let (own, period) = (s.is(rules), s.period.as_ref());
            row[ANSWER] = hashed(edtf(period));
            row[OPTION] = u32::from(period.is_none()) << 1 | u32::from(own);
            row[ZONE] = s.seen.zone as u32;
            row[AWAY] = few(s.seen.away);
            row[BETWEEN] = s.seen.between;
            row[ZONES] = s.zones;
            row[TITLED] = u32::from(s.zones & head != 0);
            row[AGE] = self.age(period);
            row[SHAPE] = shape(period);
            row[VERSUS] = versus(period, rules);
            row[BEFORE] = near(i.checked_sub(1), s);
            row[NEXT] = near(Some(i + 1), s);
            let others = |all: Option<&usize>| all.map_or(0, |all| all - usize::from(own));
            row[ALIKE] = few(others(self.alike.get(&(row[ANSWER], f.measure)))).min(3);
            row[AGAIN] = others(self.again.get(&counted(f, row[ANSWER]))).min(1) as u32;
            if let Some(at) = s.at {
                self.of_time(&count, at, &mut row);
            }
            row
        };
        let rows: Vec<Row> = spots.iter().map(known).collect();
        let answers = spots.into_iter().map(|s| s.at);
        Options {
            question: Question::When,
            all: answers.zip(rows).collect(),
        }
    }

    /// The times around a count, in the head of the report and behind.
    fn spots(&self, count: &Count<'_, '_>) -> Vec<Spot> {
        let mut spots: Vec<Spot> = Vec::new();
        let on = count.on;
        let times = |on: usize| self.r.pages.get(on).map_or(0, |page| page.times.len());
        let start = |t: &Time| t.words.start < count.words.start;
        let here = count.page.times.partition_point(start);
        let near = here.saturating_sub(NEAR_MAX)..times(on).min(here + NEAR_MAX);
        self.add(count, on, near, &mut spots);
        for back in (1..=2).filter(|&back| on > back) {
            let all = times(on - back);
            self.add(
                count,
                on - back,
                all.saturating_sub(FAR_MAX)..all,
                &mut spots,
            );
        }
        for (head, from) in [(0, 1), (1, 4), (2, 5)] {
            if on >= from {
                self.add(count, head, 0..times(head).min(FAR_MAX), &mut spots);
            }
        }
        for next in [on + 1, on + 2] {
            self.add(count, next, 0..times(next).min(FAR_MAX), &mut spots);
        }
        spots
    }

    /// Adds those of the times `range` of a page, each as it is told and as one since which is counted.
    fn add(&self, count: &Count<'_, '_>, on: usize, range: Range<usize>, spots: &mut Vec<Spot>) {
        for (time, since) in range.flat_map(|time| [(time, false), (time, true)]) {
            let page = &self.r.pages[on];
            let found = &page.times[time];
            let read = !since || matches!(found.what, What::Stretch(_));
            let other = charged(page, found.words.start) || dates_a_beginning(page, found);
            if !read || other {
                continue;
            }
            let at = At { on, time, since };
            let Some(period) = self.told(&Some(at)).0 else {
                continue;
            };
            let seen = count.see(on, &found.words);
            let known = spots.iter().position(|s| s.is(Some(&period)));
            let known = known.unwrap_or_else(|| {
                spots.push(Spot::nowhere(Some(period)));
                spots.len() - 1
            });
            let spot = &mut spots[known];
            spot.zones |= 1 << seen.zone as u32;
            if spot.at.is_none() || seen.order() < spot.seen.order() {
                spot.seen = seen;
                spot.at = Some(at);
            }
        }
    }

    /// What is known of where an option is told.
    fn of_time(&self, count: &Count<'_, '_>, at: At, row: &mut Row) {
        let page = &self.r.pages[at.on];
        let t = &page.times[at.time];
        row[KIND] = 1
            + u32::from(page.tells[at.time])
            + 2 * u32::from(at.since)
            + 4 * u32::from(is_day(t))
            + 8 * u32::from(since::since(page, t).is_some())
            + 16 * u32::from(t.current);
        row[WORDS] = few(t.words.len());
        row[SAID] = 1 + count.said(at.on, &t.words);
    }

    /// How long before the report it was.
    fn age(&self, period: Option<&Period>) -> u32 {
        let Some(period) = period else {
            return 0;
        };
        let day = period.first_day.or(period.last_day);
        day.zip(self.r.reference)
            .map_or(1, |(first, now)| match now - first {
                ..0 => 2,
                0 => 3,
                1 => 4,
                2..=3 => 5,
                4..=7 => 6,
                8..=31 => 7,
                32..=100 => 8,
                101..=400 => 9,
                _ => 10,
            })
    }
}

/// How fine a period is, and whether it is open.
fn shape(period: Option<&Period>) -> u32 {
    let Some(p) = period else {
        return 0;
    };
    let (first, open) = match p.edtf.split_once('/') {
        None => (p.edtf.as_str(), 0),
        Some((first, "..")) => (first, 1),
        Some(("..", _)) => ("..", 2),
        Some((first, _)) => (first, 3),
    };
    let fine = match first.len() {
        10 => 3,
        7 => 2,
        4 => 1,
        _ => 0,
    };
    1 + open * 4 + fine
}

/// How a period stands to that of the rules.
fn versus(period: Option<&Period>, rules: Option<&Period>) -> u32 {
    let (p, r) = match (period, rules) {
        (None, None) => return 1,
        (None, Some(_)) => return 2,
        (Some(_), None) => return 3,
        (Some(p), Some(r)) if p.edtf == r.edtf => return 1,
        (Some(p), Some(r)) => (p, r),
    };
    let inside = |a: &Period, b: &Period| {
        let first = b
            .first_day
            .is_none_or(|b| a.first_day.is_some_and(|a| a >= b));
        let last = b
            .last_day
            .is_none_or(|b| a.last_day.is_some_and(|a| a <= b));
        first && last
    };
    match (inside(p, r), inside(r, p)) {
        (true, _) => 4,
        (_, true) => 5,
        _ if p.first_day < r.first_day => 6,
        _ => 7,
    }
}
