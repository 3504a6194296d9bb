//! Lengths of time: three days, ساعتان, "one hour and a half".

use super::amount::is_unit;
use crate::number::Words;
use crate::number::compose::{cardinal, fraction};
use crate::number::sense::{Role, Sense, Time, Unit};

/// A length of time or an age.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Duration {
    pub(super) kind: &'static str,
    pub(crate) value: f64,
    pub(crate) unit: Unit,
    /// Its words.
    pub(crate) words: std::ops::Range<usize>,
    /// A number or article tells how many, or a word says that it lasts.
    pub(crate) counted: bool,
}

/// Every length of time. In English those in a row are one, told in the smallest unit.
pub(crate) fn durations(w: &Words<'_>) -> Vec<Duration> {
    let mut all: Vec<Duration> = Vec::new();
    let mut at = 0;
    while at < w.len() {
        let Some(found) = duration(w, at, &all) else {
            at += 1;
            continue;
        };
        at = found.words.end.max(at + 1);
        match all
            .last_mut()
            .filter(|last| !w.arabic && in_a_row(w, last, &found))
        {
            Some(last) => {
                let seconds = last.value * seconds(last.unit) + found.value * seconds(found.unit);
                last.value = seconds / self::seconds(found.unit);
                if (last.unit, found.unit) == (Unit::Year, Unit::Month) {
                    last.value = (seconds / self::seconds(Unit::Month)).floor();
                }
                last.unit = found.unit;
                last.words.end = found.words.end;
            }
            None => all.push(found),
        }
    }
    if !w.arabic {
        all.iter_mut().for_each(whole);
    }
    all
}

/// Length of a unit in seconds, as durations count: months of 30 days, years of 365.
pub(crate) fn seconds(unit: Unit) -> f64 {
    match unit {
        Unit::Second => 1.0,
        Unit::Minute => 60.0,
        Unit::Hour => 3600.0,
        Unit::Day => 86_400.0,
        Unit::Week => 604_800.0,
        Unit::Fortnight => 1_209_600.0,
        Unit::Month => 2_592_000.0,
        Unit::Quarter => 7_776_000.0,
        Unit::Year => 31_536_000.0,
        Unit::Decade => 315_360_000.0,
        Unit::Century => 3_153_600_000.0,
    }
}

fn in_a_row(w: &Words<'_>, last: &Duration, next: &Duration) -> bool {
    let gap = last.words.end..next.words.start;
    let joined = gap
        .clone()
        .all(|i| w.has_role(i, Role::And) || w.is_mark(i, ','));
    gap.len() <= 2 && joined && last.kind == next.kind && next.unit < last.unit && next.counted
}

/// Halves of a unit as wholes of the next smaller one: 1.5 hours are 90 minutes.
fn whole(d: &mut Duration) {
    let smaller = match d.unit {
        Unit::Minute => Unit::Second,
        Unit::Hour => Unit::Minute,
        Unit::Day => Unit::Hour,
        Unit::Week | Unit::Month => Unit::Day,
        Unit::Year => Unit::Month,
        _ => return,
    };
    if d.value.fract() != 0.0 {
        let factor = if d.unit == Unit::Year {
            12.0
        } else {
            seconds(d.unit) / seconds(smaller)
        };
        d.value *= factor;
        d.unit = smaller;
    }
}

fn duration(w: &Words<'_>, at: usize, earlier: &[Duration]) -> Option<Duration> {
    let word = w.at(at);
    if word.literal.is_none() && word.senses.is_empty() {
        return None;
    }
    let made = |value, unit, end, counted| {
        let kind = if is_age(w, end - 1) {
            "age"
        } else {
            "duration"
        };
        Some(Duration {
            kind,
            value,
            unit,
            words: at..end,
            counted,
        })
    };
    let two = w.time(at, |t| match t {
        Time::Units2(unit) => Some(unit),
        _ => None,
    });
    if let Some(unit) = two.filter(|_| !word.defined) {
        return made(2.0, unit, at + 1, true);
    }
    if let Some((part, end)) = fraction(w, at).filter(|_| !word.defined) {
        let end = end
            + usize::from(w.has_role(end, Role::Article))
            + usize::from(w.has_role(end, Role::Of));
        if let Some(unit) = is_unit(w, end) {
            return made(part, unit, end + 1, true);
        }
    }
    if let Some(found) = numbered(w, at) {
        let (value, unit, end) = found;
        return made(value, unit, end, true);
    }
    bare(w, at, earlier).and_then(|(unit, end, counted)| {
        let (part, end) = and_part(w, end).unwrap_or((0.0, end));
        made(1.0 + part, unit, end, counted || part != 0.0)
    })
}

/// A number and its unit: خمسة أيام, "5 and a half minutes", "one and a quarter of hour".
fn numbered(w: &Words<'_>, at: usize) -> Option<(f64, Unit, usize)> {
    let n = crate::number::find::number_at(w, at)?;
    let plain = matches!(
        n.kind,
        crate::number::Kind::Count | crate::number::Kind::Few | crate::number::Kind::Fraction
    );
    if !plain || n.value < 0.0 {
        return None;
    }
    let mut end = n.words.end;
    let mut value = n.high.unwrap_or(n.value);
    // "3 quarters" of a year, where no other unit follows.
    let quarters = cardinal(w, at).filter(|c| {
        n.kind == crate::number::Kind::Fraction && is_unit(w, c.end) == Some(Unit::Quarter)
    });
    if let Some(c) = quarters.filter(|_| is_unit(w, end).is_none() && end == w.len()) {
        return Some((c.value, Unit::Quarter, end));
    }
    if let Some((part, after)) = and_part(w, end) {
        let after_of = after + usize::from(w.has_role(after, Role::Of));
        if let Some(unit) = is_unit(w, after_of) {
            return Some((value + part, unit, after_of + 1));
        }
    }
    for filler in ["-", "more", "less", "of"] {
        let mark = filler == "-" && w.is_mark(end, '-');
        end += usize::from(mark || w.folded(end) == filler);
    }
    let unit = is_unit(w, end)?;
    end += 1;
    if let Some((part, after)) = and_part(w, end) {
        // A part of another unit is a duration of its own: دقيقة ونصف ثانية.
        if is_unit(w, after).is_none() {
            value += part;
            end = after;
        }
    }
    Some((value, unit, end))
}

/// "and a half", "and two quarters", ونصف, إلا ربع.
fn and_part(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    let less = w.is(at, Sense::Less);
    let mut next = at + usize::from(less || w.has_role(at, Role::And));
    if next == at && !w.at(at).and {
        return None;
    }
    next += usize::from(w.has_role(next, Role::Article));
    let (value, end) = fraction(w, next).or_else(|| {
        let n = cardinal(w, next).filter(|n| n.value < 10.0)?;
        let part = w.sense(n.end, |s| match s {
            Sense::Fraction(d) => Some(n.value / f64::from(d)),
            _ => None,
        })?;
        Some((part, n.end + 1))
    })?;
    let value = if less { -value } else { value };
    (value.abs() < 1.0 && is_unit(w, end).is_none_or(|_| !w.arabic)).then_some((value, end))
}

/// A unit that stands for one of it: alone, joined to another length, or behind "a".
fn bare(w: &Words<'_>, at: usize, earlier: &[Duration]) -> Option<(Unit, usize, bool)> {
    let article = !w.arabic && matches!(w.folded(at), "a" | "an");
    let start = at + usize::from(article);
    let unit = is_unit(w, start).filter(|_| !w.at(start).defined)?;
    // "a second wave" is the next one.
    let ordinal = article
        && unit == Unit::Second
        && w.at(start + 1).mark.is_none()
        && w.at(start + 1).senses.is_empty();
    if ordinal {
        return None;
    }
    let lasts = at
        .checked_sub(1)
        .is_some_and(|i| w.is_time(i, Time::During))
        || matches!(w.at(at).preposition, Some('ل'));
    let full = matches!(w.folded(start + 1), "كامل" | "كامله");
    let before = at.checked_sub(1);
    let joined = earlier
        .last()
        .is_some_and(|d| at - d.words.end.min(at) <= 1);
    let opens = before.is_none_or(|i| w.at(i).mark.is_some());
    let next = w.at(start + 1);
    let closes = next.and
        || next.mark.is_some()
        || w.has_role(start + 1, Role::And)
        || w.is(start + 1, Sense::Less);
    let stands = opens && closes || joined && w.at(at).and || joined && closes;
    (article || full || lasts || stands).then_some((unit, start + 1, article || full || lasts))
}

/// Whether the words behind a unit make it an age: "years old", "of age".
pub(super) fn is_age(w: &Words<'_>, at: usize) -> bool {
    let old = |i: usize| w.folded(i) == "old" || w.folded(i) == "of" && w.folded(i + 1) == "age";
    (unit_at(w, at).is_some() || w.is_mark(at, '-'))
        && (1..=3).any(|k| {
            old(at + k) && (at + 1..at + k).all(|i| w.is_mark(i, '-') || is_unit(w, i).is_some())
        })
}

pub(super) fn unit_at(w: &Words<'_>, at: usize) -> Option<Unit> {
    is_unit(w, at)
}

/// The name of a unit.
pub(super) fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "second",
        Unit::Minute => "minute",
        Unit::Hour => "hour",
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Fortnight => "fortnight",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
        Unit::Decade => "decade",
        Unit::Century => "century",
    }
}
