//! Time expressions: dates of every Arabic month tradition, weekdays, relative and rolling times,
//! parts of months and years, Islamic dates.
//!
//! News looks back: a weekday, or a day and month without a year, is the last one up to the
//! reference unless the words look forward. Weeks run from Sunday to Saturday in Arabic texts and
//! from Monday in English ones. Without a reference, what hangs on it stays open: a month without
//! a year is `XXXX-03`.

mod calendar;
mod clock;
mod date;
mod edtf;
mod named;
mod nth;
mod relative;
mod span;
mod which;

use std::ops::Range;

use crate::number::Words;
use crate::number::sense::{Role, Unit};
use crate::values::Moment;

pub(crate) use calendar::FILE;
pub(crate) use edtf::period;

/// A time expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Time {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// When it is.
    pub(crate) what: What,
    /// The words say that it still runs ("this month", الجاري).
    pub(crate) current: bool,
}

/// When it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A stretch of days.
    Stretch(Stretch),
    /// From the start of a stretch, without end.
    Since(Stretch),
    /// Up to a stretch.
    Until(Stretch),
    /// A month, or a day of one, in an unknown year.
    Yearless(u8, Option<u8>),
    /// The time told before (الفترة ذاتها).
    Same,
    /// A time whose extent the words do not tell (قبل أيام), or a time of day.
    Vague,
}

/// Some days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// First day.
    pub(crate) first: i32,
    /// The day after the last one.
    pub(crate) end: i32,
    /// How fine the words are.
    pub(crate) grain: Unit,
    /// One unit of the grain, rather than a window of several.
    pub(crate) point: bool,
    /// How fine the last day is, where that differs.
    pub(crate) last_grain: Unit,
    /// The words tell a part of the stretch only (أواخر 2020): these days of it.
    pub(crate) part: Option<(i32, i32)>,
    /// The first day of the last unit of a range, which some leave out.
    pub(crate) before: Option<i32>,
    /// The first day under the other reading, where the words leave the year or the week open.
    pub(crate) other: Option<i32>,
}

impl Stretch {
    /// The days from `first` to the one before `end`, told as finely as `grain`.
    fn of(grain: Unit, first: i32, end: i32) -> Self {
        Self {
            first,
            end,
            grain,
            last_grain: grain,
            point: false,
            part: None,
            before: None,
            other: None,
        }
    }

    /// The unit of `grain` that starts on `first`.
    pub(crate) fn unit(first: i32, grain: Unit) -> Option<Self> {
        let end = calendar::add(first, grain, 1)?.max(first + 1);
        Some(Self {
            point: true,
            ..Self::of(grain, first, end)
        })
    }

    /// From the start of this one to the end of `last`.
    fn to(self, last: Self) -> Option<Self> {
        (self.first < last.end).then_some(Self {
            first: self.first,
            end: last.end,
            grain: self.grain,
            last_grain: last.grain,
            point: false,
            part: None,
            before: (last.grain > Unit::Day).then_some(last.part.map_or(last.first, |p| p.1)),
            other: None,
        })
    }
}

/// A reader of times in one paragraph.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'w, 'a> {
    w: &'w Words<'a>,
    reference: Option<i32>,
    /// How many times this one stands in.
    depth: u8,
}

/// How deep times stand in times: "the second Tuesday after two weeks before Christmas" is three.
/// Without a bound, "two days before two days before …" runs out of stack.
const DEEPEST: u8 = 8;

impl<'w, 'a> Reader<'w, 'a> {
    fn new(w: &'w Words<'a>, reference: Option<i32>) -> Self {
        Self {
            w,
            reference,
            depth: 0,
        }
    }

    /// The reader of what stands inside the time that this one reads.
    fn inside(&self) -> Option<Self> {
        let depth = self.depth + 1;
        (depth <= DEEPEST).then_some(Self { depth, ..*self })
    }
}

/// All time expressions, in order, none overlapping another.
pub(crate) fn times(w: &Words<'_>, reference: Option<i32>) -> Vec<Time> {
    let reference = reference.filter(|day| calendar::in_range(*day).is_some());
    let reader = Reader::new(w, reference);
    let begin = reader.beginnings();
    let mut found = Vec::new();
    let mut at = 0;
    while at < w.len() {
        match begin
            .get(at)
            .and_then(|begins| begins.then(|| reader.time(at))?)
        {
            Some(time) => {
                let time = reader.of_same_year(found.last(), time);
                let time = reader.same_of_year(found.last(), time);
                at = time.words.end.max(at + 1);
                found.push(time);
            }
            None => at += 1,
        }
    }
    found
}

/// Days in a row that "and" can join.
const DAYS_JOINED_MAX: i32 = 7;

/// The times, with those that "and" joins as one: الاثنين والثلاثاء.
pub(crate) fn coordinated(w: &Words<'_>, times: Vec<Time>) -> Vec<Time> {
    let mut joined: Vec<Time> = Vec::with_capacity(times.len());
    for time in times {
        let whole = joined.last().and_then(|last| together(w, last, &time));
        match (whole, joined.last_mut()) {
            (Some(whole), Some(last)) => *last = whole,
            _ => joined.push(time),
        }
    }
    joined
}

/// From the one to the other, where "and" alone stands between two times of one grain.
fn together(w: &Words<'_>, first: &Time, last: &Time) -> Option<Time> {
    let (What::Stretch(a), What::Stretch(b)) = (first.what, last.what) else {
        return None;
    };
    let (end, next) = (first.words.end, last.words.start);
    let and = next == end && w.at(next).and || next == end + 1 && w.has_role(end, Role::And);
    let near = a.grain > Unit::Day || b.first - a.first <= DAYS_JOINED_MAX;
    let alike = a.grain == b.grain && b.point && near && a.first < b.first;
    let what = a.to(b).filter(|_| and && alike)?;
    Some(Time {
        words: first.words.start..last.words.end,
        what: What::Stretch(what),
        current: last.current,
    })
}

/// The times as `values` prints them, lengths of time among them.
pub(crate) fn moments(w: &Words<'_>, reference: Option<i32>) -> Vec<Moment> {
    let (clocks, used) = clock::moments(w, reference);
    let all = times(w, reference);
    let mut found: Vec<(usize, Moment)> = all
        .iter()
        .filter(|t| {
            !used
                .iter()
                .any(|u| u.start < t.words.end && t.words.start < u.end)
        })
        .filter_map(|t| Some((t.words.start, edtf::moment(t)?)))
        .collect();
    let free = |d: &crate::values::Duration| {
        let apart = |r: &Range<usize>| r.end <= d.words.start || d.words.end <= r.start;
        all.iter().all(|t| apart(&t.words)) && used.iter().all(apart)
    };
    for length in crate::values::durations(w) {
        if length.counted && free(&length) {
            found.push((length.words.start, edtf::length(&length)));
        }
    }
    found.extend(clocks);
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, moment)| moment).collect()
}

/// Words that written dates and clock times cover: numbers in them are no counts.
pub(crate) fn dates(w: &Words<'_>) -> Vec<Range<usize>> {
    let reader = Reader::new(w, None);
    (0..w.len())
        .filter(|at| w.at(*at).literal.is_some() || !w.at(*at).senses.is_empty())
        .filter_map(|at| reader.written(at).or_else(|| reader.clock(at)))
        .collect()
}
