//! Weekdays, and units by their place in a longer one: "the second Tuesday of March", آخر أسبوع.

use super::calendar::{add, civil, day, nth_weekday, start_of};
use super::date::Which;
use super::relative::{Read, stretch};
use super::{Reader, Stretch, What};
use crate::number::compose::cardinal;
use crate::number::find::{Kind, number_at};
use crate::number::sense::{Role, Sense, Time, Unit};

impl Reader<'_, '_> {
    /// last Monday, الاثنين الماضي are dates; "two Fridays ago", "Friday after next" are here.
    pub(super) fn weekday_relative(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let reference = self.reference;
        if let Some(n) = cardinal(w, at).filter(|_| !w.arabic) {
            let wanted = w.time(n.end, |t| match t {
                Time::Weekdays(n) | Time::Weekday(n) => Some(n),
                _ => None,
            })?;
            let past = w.is_time(n.end + 1, Time::Ago);
            if !past && !w.is_time(n.end + 1, Time::Hence) {
                return None;
            }
            let count = (n.value as i32).clamp(1, 1000);
            let which = if past { Which::Last } else { Which::This };
            let near = self.resolve_weekday(wanted, Some(which))?.first;
            let step = if past { -7 } else { 7 };
            return stretch(
                Stretch::unit(near + step * (count - 1), Unit::Day)?,
                n.end + 2,
            );
        }
        if w.arabic {
            return self.arabic_weekday(at);
        }
        let the = usize::from(w.folded(at) == "this" && self.which(at + 1).is_some());
        if let (Some(mut which), Some(wanted)) = (self.which(at + the), self.weekday(at + the + 1))
        {
            let mut end = at + the + 2;
            reference?;
            if matches!(w.folded(end), "of" | "in") && self.month(end + 1).is_some() {
                return None;
            }
            if the == 1 && which == Which::Next
                || w.folded(at + the) == "upcoming"
                || w.folded(at + the) == "coming"
            {
                which = Which::This;
            }
            let mut s = self.resolve_weekday(wanted, Some(which))?;
            if w.folded(at + the) == "previous" {
                s = Stretch::unit(
                    start_of(reference?, Unit::Week) - 7 + i32::from(wanted) - 1,
                    Unit::Day,
                )?;
            }
            end = end.max(at + 2);
            return stretch(s, end);
        }
        let wanted = self.weekday(at)?;
        if w.folded(at + 1) == "after" && w.folded(at + 2) == "next" {
            return stretch(
                self.resolve_weekday(wanted, Some(Which::AfterNext))?,
                at + 3,
            );
        }
        let mut end = at + 1;
        end += usize::from(w.has_role(end, Role::Of));
        end += usize::from(w.folded(end) == "the");
        let which = self.which(end)?;
        let week = self.unit_at(end + 1).filter(|u| *u == Unit::Week)?;
        let s = self.stepped(week, which.steps())?;
        stretch(
            Stretch::unit(s.first + i32::from(wanted) - 1, Unit::Day)?,
            end + 2,
        )
    }

    /// هذا الاثنين, الاثنين من هذا الأسبوع.
    fn arabic_weekday(&self, at: usize) -> Option<Read> {
        let w = self.w;
        if matches!(w.folded(at), "هذا" | "هذه") {
            let wanted = self.weekday(at + 1)?;
            return stretch(self.resolve_weekday(wanted, Some(Which::This))?, at + 2);
        }
        let wanted = self.weekday(at).filter(|_| w.is(at + 1, Sense::From))?;
        let (What::Stretch(week), end, _) = self.arabic_unit_which(at + 2)? else {
            return None;
        };
        if week.grain != Unit::Week {
            return None;
        }
        // Arabic weeks start on Sunday.
        let offset = i32::from(wanted % 7);
        stretch(Stretch::unit(week.first + offset, Unit::Day)?, end)
    }

    /// Which part of a month or year the word says.
    pub(super) fn part(&self, at: usize) -> Option<Time> {
        self.w.time(at, |t| {
            matches!(
                t,
                Time::Early | Time::Mid | Time::Late | Time::PartEarly | Time::PartLate
            )
            .then_some(t)
        })
    }

    /// The third Tuesday of …, آخر خميس من شهر 9, the last day of …, الأسبوع الأول من …
    pub(super) fn nth_of(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let the = usize::from(w.folded(at) == "the");
        // اليوم الأخير من شهر
        if w.arabic
            && self.unit_at(at).is_some()
            && w.at(at).defined
            && w.has_role(at + 2, Role::Of)
        {
            let unit = self.unit_at(at)?;
            let last = matches!(w.folded(at + 1), "الاخير" | "الاخيره");
            let rank = if last {
                Some((-1, at + 2))
            } else {
                self.rank(at + 1)
            };
            let (nth, after) = rank?;
            let (outer, end) = self.outer(after)?;
            return stretch(nth_unit(outer, unit, nth)?, end);
        }
        if let Some(read) = self.first_units(at + the) {
            return Some(read);
        }
        let (mut nth, mut next) = self.rank(at + the)?;
        if !w.arabic && w.folded(next) == "last" && nth > 0 {
            nth = -nth;
            next += 1;
        }
        next += usize::from(
            w.arabic
                && self.unit_at(next) == Some(Unit::Day)
                && self.weekday_any(next + 1).is_some(),
        );
        let weekday = self.weekday_any(next);
        let unit = self.unit_at(next).filter(|u| *u >= Unit::Day);
        if weekday.is_none() && unit.is_none() {
            return None;
        }
        let after = next + 1;
        if let Some(wanted) = weekday.filter(|_| w.is_time(after, Time::After) && nth > 0) {
            let (What::Stretch(s), end, _) = self.simple(after + 1)? else {
                return None;
            };
            let gap = i32::from((wanted + 7 - super::calendar::weekday(s.first)) % 7);
            let gap = if gap == 0 { 7 } else { gap };
            return stretch(
                Stretch::unit(s.first + gap + 7 * (nth - 1), Unit::Day)?,
                end,
            );
        }
        let (outer, end) = self.outer(after)?;
        if let Some(wanted) = weekday {
            let (y, m, _) = civil(outer.first);
            if outer.grain != Unit::Month {
                return None;
            }
            let other = outer.other.map(|other| civil(other).0);
            return stretch(
                Stretch {
                    other: other.and_then(|year| nth_weekday(year, m, wanted, nth)),
                    ..Stretch::unit(nth_weekday(y, m, wanted, nth)?, Unit::Day)?
                },
                end,
            );
        }
        let unit =
            unit.filter(|u| *u < outer.grain && (*u != Unit::Day || outer.grain <= Unit::Year))?;
        stretch(nth_unit(outer, unit, nth)?, end)
    }

    /// "the first 2 weeks of 2021", "the last four months of 2021".
    fn first_units(&self, at: usize) -> Option<Read> {
        let (rank, next) = self
            .rank(at)
            .filter(|(rank, _)| rank.abs() == 1 && !self.w.arabic)?;
        let n = cardinal(self.w, next).filter(|n| n.value >= 2.0 && n.value < 100.0)?;
        let unit = self.unit_at(n.end)?;
        if !self.w.has_role(n.end + 1, Role::Of) {
            return None;
        }
        let (outer, end) = self.outer(n.end + 1)?;
        let near = nth_unit(outer, unit, rank)?;
        let count = n.value as i32 - 1;
        let (first, end_day) = if rank > 0 {
            (near.first, add(near.end, unit, count)?)
        } else {
            (add(near.first, unit, -count)?, near.end)
        };
        let s = Stretch {
            first,
            end: end_day,
            point: false,
            ..near
        };
        stretch(s, end)
    }

    fn weekday_any(&self, at: usize) -> Option<u8> {
        let two = self.w.arabic && self.w.is(at, Sense::Digit(2));
        self.weekday(at).or(two.then_some(1))
    }

    /// First, third, last.
    pub(super) fn rank(&self, at: usize) -> Option<(i32, usize)> {
        if matches!(self.w.folded(at), "last" | "اخر" | "اليوم الاخير") {
            return Some((-1, at + 1));
        }
        let word = self.w.at(at);
        if word.literal.is_none() && word.senses.is_empty() {
            return None;
        }
        let n = number_at(self.w, at).filter(|n| n.kind == Kind::Ordinal && n.value <= 60.0)?;
        Some((n.value as i32, n.words.end))
    }

    /// The month, quarter or year behind "of", من, في, ب.
    pub(super) fn outer(&self, at: usize) -> Option<(Stretch, usize)> {
        let w = self.w;
        let mut next = at;
        next += usize::from(w.has_role(next, Role::Of) || w.has_role(next, Role::In));
        if let Some((parts, end)) = self.parts(next).filter(|_| self.weekday(next).is_none())
            && let What::Stretch(s) = self.resolve(next, parts)?
        {
            return Some((s, end));
        }
        if let Some((What::Stretch(s), end, _)) = self.unit_which(next) {
            return Some((s, end));
        }
        if w.folded(next) == "the" {
            let unit = self.unit_at(next + 1)?;
            return Some((self.stepped(unit, 0)?, next + 2));
        }
        let (year, end) = self.named_year(next)?;
        Some((Stretch::unit(day(year, 1, 1)?, Unit::Year)?, end))
    }
}

fn nth_unit(outer: Stretch, unit: Unit, nth: i32) -> Option<Stretch> {
    let first = if nth > 0 {
        let start = start_of(outer.first, unit);
        // The first week of a month or year is the one with its first Thursday.
        let skip = i32::from(unit == Unit::Week && outer.first - start > 3);
        add(start, unit, nth - 1 + skip)?
    } else {
        let last = outer.end - 1;
        let start = start_of(last, unit);
        let skip = i32::from(unit == Unit::Week && last - start < 3);
        add(start, unit, nth + 1 - skip)?
    };
    Stretch::unit(first, unit)
}
