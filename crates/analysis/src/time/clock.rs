//! Times of day, for `values`: 09:38 صباحا, من الثامنة إلا ربع حتى الحادية عشرة, "at noon".

use std::ops::Range;

use super::calendar::iso;
use super::{Reader, Stretch, What};
use crate::number::Words;
use crate::number::compose::cardinal;
use crate::number::find::{Kind, Number, number_at};
use crate::number::sense::{Role, Sense, Time, Unit};
use crate::sets::Set;
use crate::values::Moment;

/// A time of day in minutes, and whether the words say which half of the day.
#[derive(Clone, Copy)]
struct Clock {
    minutes: i32,
    half: Option<Half>,
    end: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
}

/// The moments with a time of day, each with its first word, and the words they cover.
pub(super) fn moments(
    w: &Words<'_>,
    reference: Option<i32>,
) -> (Vec<(usize, Moment)>, Vec<Range<usize>>) {
    let reader = Reader::new(w, reference);
    let mut found = Vec::new();
    let mut used: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < w.len() {
        match reader.clock_range(at).or_else(|| reader.dated_clock(at)) {
            Some((moment, end)) => {
                found.push((at, moment));
                used.push(at..end);
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    (found, used)
}

fn stamp(day: i32, clock: Clock) -> String {
    let mut minutes = clock.minutes;
    if clock.half == Some(Half::Afternoon) && minutes < 720 {
        minutes += 720;
    }
    if clock.half == Some(Half::Morning) && (720..780).contains(&minutes) {
        minutes -= 720;
    }
    format!(
        "{}T{:02}:{:02}:00",
        iso(day),
        minutes / 60 % 24,
        minutes % 60
    )
}

/// الخامسة وأربعين دقيقة is five and forty minutes, not the forty-fifth: the hour alone.
fn one_hour(w: &Words<'_>, n: Number) -> Number {
    let minutes = w.at(n.words.start + 1).and
        && w.is_time(n.words.end, Time::Unit(Unit::Minute))
        && n.words.len() == 2;
    let hour = w.sense(n.words.start, |s| match s {
        Sense::Ordinal(n) => Some(n),
        Sense::Digit(n) => Some(f64::from(n)),
        _ => None,
    });
    match hour.filter(|_| minutes) {
        Some(value) => Number {
            words: n.words.start..n.words.start + 1,
            value,
            ..n
        },
        None => n,
    }
}

impl Reader<'_, '_> {
    /// From one hour to another: من السادسة للسابعة, حتى الساعة الحادية عشرة إلا ربعا مساء.
    fn clock_range(&self, at: usize) -> Option<(Moment, usize)> {
        let w = self.w;
        if !w.arabic {
            return None;
        }
        let (day, start) = match self.day_word(at) {
            Some((What::Stretch(s), end, _)) if w.is(end, Sense::From) => (s.first, end),
            _ => (self.reference?, at),
        };
        let until = w.is_time(start, Time::Until) && w.is_time(start + 1, Time::Clock);
        if until {
            let last = self.hour(start + 1)?;
            let moment = Moment {
                end: Some(stamp(day, last)),
                grain: "minute",
                ..Moment::default()
            };
            return Some((moment, last.end));
        }
        if !w.is(start, Sense::From) {
            return None;
        }
        let first = self.hour(start + 1)?;
        let to = w.is(first.end, Sense::To) || w.is_time(first.end, Time::Until);
        let led =
            to || w.at(first.end).preposition == Some('ل') || matches!(w.folded(first.end), "لل");
        if !led {
            return None;
        }
        let next = first.end + usize::from(to || w.folded(first.end) == "لل");
        let last = self.hour(next)?;
        let (last_day, end) = match self.day_word(last.end) {
            Some((What::Stretch(s), end, _)) => (s.first, end),
            _ => (day, last.end),
        };
        let half = last.half.or(first.half);
        let first = Clock {
            half: first.half.or(half),
            ..first
        };
        let last = Clock {
            half: if last_day == day {
                half
            } else {
                last.half.or(first.half)
            },
            ..last
        };
        let moment = Moment {
            start: Some(stamp(day, first)),
            end: Some(stamp(last_day, last)),
            grain: "minute",
            ..Moment::default()
        };
        Some((moment, end))
    }

    /// A date and a time of day behind it.
    fn dated_clock(&self, at: usize) -> Option<(Moment, usize)> {
        let w = self.w;
        if w.at(at).literal.is_none() && w.at(at).senses.is_empty() {
            return None;
        }
        let (
            What::Stretch(Stretch {
                first,
                grain: Unit::Day,
                point: true,
                ..
            }),
            mut end,
            _,
        ) = self.simple(at)?
        else {
            return None;
        };
        end += usize::from(w.is_mark(end, ',') || w.folded(end) == "at");
        let clock = if w.is_time(end, Time::Noon) {
            Clock {
                minutes: 720,
                half: None,
                end: end + 1,
            }
        } else {
            self.digits(end)?
        };
        let moment = Moment {
            start: Some(stamp(first, clock)),
            grain: "minute",
            ..Moment::default()
        };
        Some((moment, clock.end))
    }

    /// 09:38 صباحا, 05:05 PM
    fn digits(&self, at: usize) -> Option<Clock> {
        let w = self.w;
        let hour = w.at(at).literal.filter(|h| *h < 25.0)?;
        let colon = w.is_mark(at + 1, ':') && w.at(at + 1).glued && w.at(at + 2).glued;
        let minute = w.at(at + 2).literal.filter(|m| colon && *m < 60.0)?;
        let (half, end) = self.half(at + 3);
        Some(Clock {
            minutes: hour as i32 * 60 + minute as i32,
            half,
            end,
        })
    }

    /// An hour in words, with its parts: الثامنة إلا ربعا صباحا, العشرة وعشرين دقيقة.
    fn hour(&self, at: usize) -> Option<Clock> {
        let w = self.w;
        let named = w.is_time(at, Time::Clock);
        let start = at + usize::from(named);
        let n = number_at(w, start).map(|n| one_hour(w, n))?;
        if !(1.0..=24.0).contains(&n.value) || n.value.fract() != 0.0 {
            return None;
        }
        let hourly = named
            || matches!(n.kind, Kind::Ordinal | Kind::Defined)
            || n.kind == Kind::Count && n.words.len() == 1;
        if !hourly {
            return None;
        }
        // ألأربعة: "four", with the article.
        let mut minutes = n.value as i32 * 60;
        let mut end = n.words.end;
        if let Some((part, after)) = self.minutes(end) {
            minutes += part;
            end = after;
        }
        let (half, end) = self.half(end);
        Some(Clock { minutes, half, end })
    }

    /// ونصف, إلا ربعا, وعشرين دقيقة.
    fn minutes(&self, at: usize) -> Option<(i32, usize)> {
        let w = self.w;
        let less = w.is(at, Sense::Less);
        let start = at + usize::from(less);
        if !less && !w.at(at).and {
            return None;
        }
        let sign = if less { -1 } else { 1 };
        let part = w.sense(start, |s| match s {
            Sense::Fraction(n) => Some(60 / i32::from(n).max(1)),
            _ => None,
        });
        if let Some(part) = part {
            return Some((sign * part, start + 1));
        }
        let n = cardinal(w, start).filter(|n| n.value < 60.0)?;
        let unit = self.unit_at(n.end).filter(|u| *u == Unit::Minute)?;
        let _ = unit;
        Some((sign * n.value as i32, n.end + 1))
    }

    /// صباحا, مساء, بعد العصر, am, pm
    fn half(&self, at: usize) -> (Option<Half>, usize) {
        let w = self.w;
        let after = usize::from(w.is_time(at, Time::After) && w.is_time(at + 1, Time::Daypart));
        let at_part = at + after;
        if w.is_time(at_part, Time::Am) {
            return (Some(Half::Morning), at_part + 1);
        }
        if w.is_time(at_part, Time::Pm) {
            return (Some(Half::Afternoon), at_part + 1);
        }
        if !w.is_time(at_part, Time::Daypart) || w.has_role(at_part, Role::And) {
            return (None, at);
        }
        let folded = w.folded(at_part);
        let late = Set::Late.any(|word| folded.contains(word));
        (
            Some(if late { Half::Afternoon } else { Half::Morning }),
            at_part + 1,
        )
    }
}
