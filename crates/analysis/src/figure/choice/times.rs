//! The times that a count may be of.

mod period;

use std::ops::Range;

use domain::{Figure, Measure, Period};
use rustc_hash::FxHashMap;

use super::super::period::{Told, charged, dates_a_beginning, is_day, lasts, of_war, told};
use super::super::share::turns;
use super::super::{Report, since};
use super::known::*;
use super::seen::{Count, Seen, Zone, beside, lead};
use super::{By, Made, Options, Question};
use crate::time::{Time, What};
use period::{age, shape, versus};

/// What kind of time it is, and of how many words.
const KIND: usize = OWN;
const WORDS: usize = OWN + 1;
/// How long ago it was, how fine it is, and whether it is open.
const AGE: usize = OWN + 2;
const SHAPE: usize = OWN + 3;
/// Whether the figure before has this answer by the rules.
const BEFORE: usize = OWN + 4;
/// How many figures of the measure have, and whether one of as many.
const ALIKE: usize = OWN + 5;
const AGAIN: usize = OWN + 6;

pub(super) const TEMPLATES: &[&[usize]] = &[
    &[OPTION, BY, PAGE],
    &[ZONE, KIND, SHAPE],
    &[SHAPE, MEASURE],
    &[AGE, ZONE, MEASURE],
    &[VERSUS, BY, SHAPE],
    &[TITLED, ZONE, MEASURE],
    &[BEFORE],
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
    &[LEAD, KIND],
    &[WAY, PAGE, BETWEEN],
    &[AWAY, VOTES, KIND],
    &[BESIDE, DEFINITE],
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
    /// How many figures have an answer by the rules, how many of a measure, and how many of a count.
    votes: FxHashMap<u32, usize>,
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
            votes: FxHashMap::default(),
            alike: FxHashMap::default(),
            again: FxHashMap::default(),
        };
        for f in figures {
            let edtf = edtf(f.period.as_ref());
            let answer = hashed(edtf);
            *all.votes.entry(answer).or_default() += 1;
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
        let free = !lasts(page, c) && !of_war(page, c) && made.dated != By::Beginning;
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
            row[AGE] = age(period, self.r.reference);
            row[SHAPE] = shape(period);
            row[VERSUS] = versus(period, rules);
            row[BEFORE] = near(i.checked_sub(1), s);
            row[NEXT] = near(Some(i + 1), s);
            let others = |all: Option<&usize>| all.map_or(0, |all| all - usize::from(own));
            row[VOTES] = few(others(self.votes.get(&row[ANSWER]))).min(4);
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
        row[LEAD] = lead(page, t.words.start);
        row[BESIDE] = beside(page, t.words.start);
        row[SAID] = 1 + count.said(at.on, &t.words);
    }
}
