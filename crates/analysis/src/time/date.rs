//! Dates by their parts: weekday, day, month, year.

use std::ops::Range;

use super::calendar::{add, civil, day, hijri_day, hijri_month, hijri_year, start_of, weekday};
use super::{Reader, Stretch, What};
use crate::number::compose::cardinal;
use crate::number::find::Kind;
use crate::number::sense::{Role, Sense, Time, Unit};
use crate::sets::Set;

/// Which one of several, counted from the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    BeforeLast,
    Last,
    This,
    Next,
    AfterNext,
}

impl Which {
    /// Steps from the current one.
    pub(super) fn steps(self) -> i32 {
        match self {
            Self::BeforeLast => -2,
            Self::Last => -1,
            Self::This => 0,
            Self::Next => 1,
            Self::AfterNext => 2,
        }
    }
}

/// Days within which a date without a year is the next one rather than the last.
const SOON_MAX: i32 = 60;

/// A month by its name or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Month {
    pub(super) number: u8,
    pub(super) hijri: bool,
}

/// The parts of a date that the words tell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts {
    weekday: Option<u8>,
    day: Option<u8>,
    month: Option<Month>,
    year: Option<i32>,
    hijri_year: bool,
    which: Option<Which>,
}

impl Reader<'_, '_> {
    /// Whether word `at` tells which one: الماضي, "last".
    pub(super) fn which(&self, at: usize) -> Option<Which> {
        self.w.time(at, |t| match t {
            Time::Last => Some(Which::Last),
            Time::This => Some(Which::This),
            Time::Next => Some(Which::Next),
            Time::BeforeLast => Some(Which::BeforeLast),
            Time::AfterNext => Some(Which::AfterNext),
            _ => None,
        })
    }

    /// A weekday by name.
    pub(super) fn weekday(&self, at: usize) -> Option<u8> {
        let name = self.w.time(at, |t| match t {
            Time::Weekday(n) => Some(n),
            _ => None,
        })?;
        if self.w.arabic {
            return Some(name);
        }
        // "sat", "sun", "mon" are words; names have a capital or a partner.
        let original = self.w.p.original(self.w.at(at).start as usize);
        let short = original.len() <= 4;
        let capital = original.starts_with(char::is_uppercase);
        (capital || !short).then_some(name)
    }

    /// A four-digit year, or one in words.
    pub(super) fn year(&self, at: usize) -> Option<(i32, usize)> {
        let word = self.w.at(at);
        if let Some(value) = word.literal {
            let four = self.w.folded(at).len() == 4 && word.end == word.start + 1;
            let fits = value.fract() == 0.0 && (1000.0..2200.0).contains(&value);
            let next = self.w.at(at + 1);
            let longer = next.mark == Some('-')
                && next.glued
                && self
                    .w
                    .at(at + 2)
                    .literal
                    .is_some_and(|n| n >= 13.0 && self.w.folded(at + 2).len() != 4);
            return (four && fits && !longer).then_some((value as i32, at + 1));
        }
        let n = cardinal(self.w, at)?;
        if (1900.0..2100.0).contains(&n.value) && n.value.fract() == 0.0 && !n.literal {
            return Some((n.value as i32, n.end));
        }
        // nineteen ninety six
        if (17.0..=20.0).contains(&n.value) && !self.w.arabic {
            let rest = cardinal(self.w, n.end)
                .filter(|r| (10.0..100.0).contains(&r.value) && !r.literal)?;
            return Some(((n.value * 100.0 + rest.value) as i32, rest.end));
        }
        (!self.w.arabic && (1700.0..1900.0).contains(&n.value) && !n.literal)
            .then_some((n.value as i32, n.end))
    }

    /// A year with the word that says so: عام 2011, "the year 2012".
    pub(super) fn named_year(&self, at: usize) -> Option<(i32, usize)> {
        let unit = self
            .w
            .time(at, |t| (t == Time::Unit(Unit::Year)).then_some(()));
        let (year, end) = if unit.is_some() {
            self.year(at + 1)?
        } else {
            self.year(at)?
        };
        Some((year, end))
    }

    /// A day of the month: 15, الخامس عشر, 3rd, "twenty-first".
    pub(super) fn day_number(&self, at: usize) -> Option<(u8, usize)> {
        let word = self.w.at(at);
        let fit = |value: f64| {
            ((1.0..=31.0).contains(&value) && value.fract() == 0.0).then_some(value as u8)
        };
        if let Some(value) = word.literal {
            let money = at.checked_sub(1).is_some_and(|i| {
                self.w
                    .sense(i, |s| matches!(s, Sense::Currency(_)).then_some(()))
                    .is_some()
            });
            // Dec31: the digits are a part of their token.
            let folded = self.w.folded(at);
            let digits =
                !money && (folded.len() <= 2 || folded.starts_with(|c: char| !c.is_ascii_digit()));
            let ends =
                at + 1 + usize::from(self.w.is(at + 1, Sense::Nth) && self.w.at(at + 1).glued);
            return fit(value).filter(|_| digits).map(|d| (d, ends));
        }
        if word.mark.is_some() || word.senses.is_empty() {
            return None;
        }
        let n = crate::number::find::number_at(self.w, at)?;
        let value = fit(n.value)?;
        match n.kind {
            Kind::Ordinal => Some((value, n.words.end)),
            Kind::Count if !self.w.arabic && n.words.end > at => Some((value, n.words.end)),
            Kind::Defined => Some((value, n.words.end)),
            _ => None,
        }
    }

    /// A month: its name or names (آذار/مارس), or its number behind شهر.
    pub(super) fn month(&self, at: usize) -> Option<(Month, usize)> {
        let introduced = self
            .w
            .time(at, |t| (t == Time::Unit(Unit::Month)).then_some(()))
            .is_some();
        let start = at + usize::from(introduced);
        if introduced
            && self.w.arabic
            && let Some((number, end)) = self.month_number(start)
        {
            return Some((number, end));
        }
        if introduced && !self.w.arabic && !self.w.has_role(start, Role::Of) {
            return None;
        }
        let start = start + usize::from(introduced && self.w.has_role(start, Role::Of));
        let month = self.month_name(start)?;
        let mut end = start + 1;
        if self.w.is_mark(end, '.') && !self.w.arabic && self.w.at(end).glued {
            end += 1;
        }
        // The other name of the same month: آذار/مارس, آذار (مارس), مارس آذار.
        let joined = ['/', '(', '-', '\\']
            .iter()
            .any(|m| self.w.is_mark(end, *m));
        let behind = end + usize::from(joined);
        let beside = self.w.arabic && !self.w.at(behind).and;
        let other = self.month_name(behind).filter(|other| {
            (joined || beside) && !month.hijri && !other.hijri && other.number == month.number
        });
        if other.is_some() {
            end = behind + 1;
            end += usize::from(self.w.is_mark(end, ')'));
        }
        Some((month, end))
    }

    fn month_number(&self, at: usize) -> Option<(Month, usize)> {
        let n = crate::number::find::number_at(self.w, at)?;
        let fits = (1.0..=12.0).contains(&n.value) && n.value.fract() == 0.0;
        let kind = matches!(n.kind, Kind::Count | Kind::Ordinal);
        // شهر واحد is one month, not the first.
        let one = n.value == 1.0 && !n.literal && n.kind == Kind::Count;
        (fits && kind && !one).then_some((
            Month {
                number: n.value as u8,
                hijri: false,
            },
            n.words.end,
        ))
    }

    fn month_name(&self, at: usize) -> Option<Month> {
        // "this may take": the month has a capital, or a day or preposition before it.
        let original = self.w.p.original(self.w.at(at).start as usize);
        if original == "may" {
            let led = at.checked_sub(1).is_some_and(|i| {
                matches!(
                    self.w.folded(i),
                    "in" | "of" | "last" | "next" | "since" | "until" | "by"
                ) || self.w.at(i).literal.is_some()
            });
            if !led && self.w.len() > 1 && self.w.at(at + 1).literal.is_none() {
                return None;
            }
        }
        if at > 0 && self.w.is_mark(at - 1, '$') && self.w.at(at).glued {
            return None;
        }
        self.w.time(at, |t| match t {
            Time::Month(number) => Some(Month {
                number,
                hijri: false,
            }),
            Time::Hijri(number) => Some(Month {
                number,
                hijri: true,
            }),
            _ => None,
        })
    }

    /// Whether the words around a month name that is an ordinary word too say that it is a month.
    fn is_month(&self, at: usize, end: usize, parts: &Parts) -> bool {
        let introduced = self
            .w
            .time(at, |t| (t == Time::Unit(Unit::Month)).then_some(()))
            .is_some();
        let dated =
            parts.day.is_some() || parts.year.is_some() || parts.which.is_some() || introduced;
        let both = end > at + 1;
        if dated || both {
            return true;
        }
        if at > 0 && self.w.is_time(at - 1, Time::Namesake) {
            return false;
        }
        let folded = self.w.folded(at);
        let stem = Set::MonthOrWord.any(|word| folded.ends_with(word));
        let led = at.checked_sub(1).is_some_and(|i| {
            (self.w.has_role(i, Role::In) || self.w.has_role(i, Role::Of))
                && self.w.at(i).mark.is_none()
                || self
                    .w
                    .time(i, |t| {
                        matches!(
                            t,
                            Time::During
                                | Time::Since
                                | Time::Until
                                | Time::Early
                                | Time::Mid
                                | Time::Late
                                | Time::Last
                                | Time::Next
                                | Time::This
                                | Time::PartEarly
                                | Time::PartLate
                                | Time::Before
                                | Time::After
                        )
                        .then_some(())
                    })
                    .is_some()
        });
        let alone = self.w.len() <= end - at + 1;
        let capital = self
            .w
            .p
            .original(self.w.at(at).start as usize)
            .starts_with(char::is_uppercase);
        let may_name = !self.w.arabic && !capital && folded.len() <= 3;
        if stem || may_name {
            led && !(folded == "may"
                && !capital
                && self.w.folded(at.wrapping_sub(1)) != "in"
                && self.w.folded(at.wrapping_sub(1)) != "of")
                || alone
        } else {
            true
        }
    }

    /// Which one a month is, said behind or before it; and one past the words.
    fn which_behind(&self, end: usize) -> (Option<Which>, usize) {
        match self.which(end) {
            Some(which) if self.w.arabic && !self.w.at(end).and => (Some(which), end + 1),
            _ => (None, end),
        }
    }

    /// A date by its parts at word `at`.
    pub(super) fn parts(&self, at: usize) -> Option<(Parts, usize)> {
        let mut parts = Parts::default();
        let mut next = at;
        // يوم الأحد
        if self.w.arabic
            && self.w.is_time(next, Time::Unit(Unit::Day))
            && self.weekday(next + 1).is_some()
        {
            next += 1;
        }
        if let Some(weekday) = self.weekday(next) {
            parts.weekday = Some(weekday);
            next += 1;
            let (which, end) = self.which_behind(next);
            parts.which = which;
            next = end;
            while self.w.is_time(next, Time::Daypart)
                || self.w.is_mark(next, ',') && !self.w.arabic
                || self.w.is_time(next, Time::Approved)
            {
                next += 1;
            }
            let paren = usize::from(self.w.is_mark(next, '(') || self.w.is_mark(next, ','));
            if let Some(end) = self.day_month_year(next + paren, &mut parts) {
                return Some((
                    parts,
                    end + usize::from(paren == 1 && self.w.is_mark(end, ')')),
                ));
            }
            while next > at
                && (self.w.at(next - 1).mark.is_some() || self.w.is_time(next - 1, Time::Approved))
            {
                next -= 1;
            }
            return Some((parts, next));
        }
        if let Some(which) = self.which(next).filter(|_| !self.w.arabic) {
            // last March, next Monday: weekdays are read as relative times.
            let Some((month, end)) = self.month(next + 1) else {
                let end = self.numeric(next + 1, &mut parts)?;
                parts.which = Some(which);
                return parts.year.is_none().then_some((parts, end));
            };
            parts.month = Some(month);
            parts.which = Some(which);
            return Some((parts, end));
        }
        let end = self.day_month_year(next, &mut parts)?;
        Some((parts, end))
    }

    fn day_month_year(&self, at: usize, parts: &mut Parts) -> Option<usize> {
        if let Some(end) = self.numeric(at, parts) {
            return Some(end);
        }
        if let Some(end) = self.year_first(at, parts) {
            return Some(end);
        }
        let mut next = at;
        if let Some((number, end)) = self.day_number(at) {
            let mut month_at = end;
            if self.w.is_mark(month_at, '.')
                || self.w.is_mark(month_at, '-')
                || self.w.is_mark(month_at, '/')
            {
                month_at += 1;
            }
            for word in ["day", "of", "from", "the"] {
                month_at += usize::from(self.w.folded(month_at) == word);
            }
            if self.w.has_role(month_at, Role::Of) {
                month_at += 1;
            }
            if let Some((month, end)) = self.month(month_at) {
                parts.day = Some(number);
                parts.month = Some(month);
                next = end;
            }
        }
        if parts.month.is_none() {
            let (month, end) = self.month(at)?;
            parts.month = Some(month);
            next = end;
            // July 4, شباط الرابع عشر
            if let Some((number, end)) = self
                .day_number(end)
                .filter(|(_, end)| !self.in_longer(*end))
            {
                let and = self.w.at(next).and;
                let counts = self.w.noun(end).is_some()
                    || self.w.arabic && self.w.at(next).literal.is_some();
                if !and && !counts && !self.w.has_role(end, Role::Of) {
                    parts.day = Some(number);
                    next = end;
                }
            }
        }
        next = self.year_behind(next, parts);
        let common = parts.year.is_none() && parts.month.is_some_and(|month| !month.hijri);
        if let Some((year, end)) = self.year_which(next).filter(|_| common) {
            parts.year = Some(year);
            return Some(end);
        }
        let (which, end) = self.which_behind(next);
        if which.is_some() {
            parts.which = which;
            next = end;
        }
        let month_start = if parts.day.is_some() { next } else { at };
        self.is_month(month_start.min(at), next, parts)
            .then_some(next)
    }

    /// 2019-Aug-1.
    fn year_first(&self, at: usize, parts: &mut Parts) -> Option<usize> {
        let (year, end) = self.year(at).filter(|_| self.w.at(at).literal.is_some())?;
        let mark = self.w.at(end).mark.filter(|m| matches!(m, '-' | '/'))?;
        let (month, end) = self.month(end + 1)?;
        if !self.w.is_mark(end, mark) {
            return None;
        }
        let (number, end) = self.day_number(end + 1)?;
        (parts.year, parts.month, parts.day) = (Some(year), Some(month), Some(number));
        Some(end)
    }

    fn in_longer(&self, end: usize) -> bool {
        (self.w.is_mark(end, ',') || self.w.is_mark(end, '.'))
            && self.w.at(end + 1).glued
            && self.w.at(end + 1).literal.is_some()
            || self.w.is_mark(end, ':')
    }

    /// The year behind a month: "2016", ", 2016", عام 2016, من عام 1443.
    fn year_behind(&self, at: usize, parts: &mut Parts) -> usize {
        let mut next = at;
        if self.w.is_mark(next, ',')
            || self.w.is_mark(next, '.')
            || self.w.is_mark(next, '/')
            || self.w.is_mark(next, '-')
        {
            next += 1;
        }
        let prepositions = self.w.has_role(next, Role::Of) || self.w.has_role(next, Role::In);
        if prepositions && (self.named_year_word(next + 1) || !self.w.arabic) {
            next += 1;
        }
        let Some((year, mut end)) = self.named_year(next).filter(|_| !self.w.at(next).and) else {
            return at;
        };
        if self.w.noun(end).is_some() && next != at && !self.named_year_word(next) {
            return at;
        }
        if self.w.is_time(end, Time::EraHijri) {
            parts.hijri_year = true;
            end += 1;
        } else if self.w.is_time(end, Time::EraCommon) {
            end += 1;
        }
        parts.year = Some(year);
        end
    }

    fn named_year_word(&self, at: usize) -> bool {
        self.w.is_time(at, Time::Unit(Unit::Year))
    }

    /// Numbers with separators: 15/7/2019, 2019-07-15, 2/2013.
    fn numeric(&self, at: usize, parts: &mut Parts) -> Option<usize> {
        let (numbers, end) = self.separated(at)?;
        let (y, m, d) = match numbers {
            [Some(a), Some(b), Some(c)] if a > 31 => (Some(a), b, Some(c)),
            [Some(a), Some(b), Some(c)] => {
                let year = if c > 31 {
                    c
                } else if self.w.folded(end - 1).len() == 2 {
                    2000 + c
                } else {
                    return None;
                };
                let (d, m) = self.order(a, b);
                (Some(year), m, Some(d))
            }
            [Some(a), Some(b), None] if a > 31 => (Some(a), b, None),
            [Some(a), Some(b), None] if b > 31 => (Some(b), a, None),
            [Some(a), Some(b), None] => {
                let (d, m) = self.order(a, b);
                (None, m, Some(d))
            }
            _ => return None,
        };
        let month = u8::try_from(m).ok().filter(|m| (1..=12).contains(m))?;
        let day = match d {
            Some(d) => Some(u8::try_from(d).ok().filter(|d| (1..=31).contains(d))?),
            None => None,
        };
        let hijri = y.is_some_and(|y| (1300..1500).contains(&y));
        parts.month = Some(Month {
            number: month,
            hijri,
        });
        (parts.day, parts.year) = (day, y);
        Some(end + usize::from(hijri && self.w.is_time(end, Time::EraHijri)))
    }

    /// The Arabic press puts the day first; the English one of the vectors the month.
    fn order(&self, a: i32, b: i32) -> (i32, i32) {
        match (a > 12, b > 12) {
            (true, false) => (a, b),
            (false, true) => (b, a),
            _ if self.w.arabic => (a, b),
            _ => (b, a),
        }
    }

    /// Two or three integers joined by the same separator, each glued to it or all set apart.
    fn separated(&self, at: usize) -> Option<([Option<i32>; 3], usize)> {
        let integer = |i: usize| {
            let word = self.w.at(i);
            let value = word
                .literal
                .filter(|v| v.fract() == 0.0 && (0.0..10_000.0).contains(v))?;
            (self.w.folded(i).len() <= 4 && !self.w.folded(i).contains(['.', ',']))
                .then_some(value as i32)
        };
        // 14.04.2015 is one literal.
        let folded = self.w.folded(at);
        if folded.matches('.').count() == 2 {
            let mut parts = folded.split('.').map(|n| n.parse::<i32>().ok());
            return Some((
                [
                    parts.next()??.into(),
                    parts.next()??.into(),
                    parts.next()??.into(),
                ],
                at + 1,
            ));
        }
        let first = integer(at)?;
        let before = self.w.before(at, 1);
        if self.w.at(at).glued
            && matches!(before.mark, Some('/' | '-' | ':' | '.'))
            && self.w.before(at, 2).literal.is_some()
            && !(before.mark == Some('-') && self.w.is_mark(at + 1, '/'))
        {
            return None;
        }
        let mark = self.w.at(at + 1).mark.filter(|m| matches!(m, '/' | '-'))?;
        let second = integer(at + 2)?;
        let tight = self.w.at(at + 1).glued && self.w.at(at + 2).glued;
        let third = (self.w.is_mark(at + 3, mark))
            .then(|| integer(at + 4))
            .flatten();
        if let Some(third) = third {
            let long = self.w.is_mark(at + 5, mark) && self.w.at(at + 5).glued;
            let year =
                first > 1000 || third > 1000 || self.w.folded(at + 4).len() == 2 && mark == '/';
            return (!long && year).then_some(([Some(first), Some(second), Some(third)], at + 5));
        }
        if self.w.is_mark(at + 3, mark) && self.w.at(at + 3).glued {
            return None;
        }
        // A month and a year, or a day and a month that stand alone.
        let year = (first > 1000) != (second > 1000) && tight && first.min(second) <= 12;
        let dated = mark == '/'
            && (1..=31).contains(&first)
            && (1..=31).contains(&second)
            && (first <= 12 || second <= 12)
            || mark == '-' && at == 0 && self.w.len() == at + 3 && (first > 12) != (second > 12);
        let fraction = mark == '/' && self.w.before(at, 1).literal.is_some();
        (year || dated && !fraction && self.may_be_date(at))
            .then_some(([Some(first), Some(second), None], at + 3))
    }

    /// Whether 6/8 stands where a date would: behind a weekday or preposition, or alone.
    fn may_be_date(&self, at: usize) -> bool {
        let behind = self.w.noun(at + 3).is_some()
            || self
                .w
                .time(at + 3, |t| matches!(t, Time::Unit(_)).then_some(()))
                .is_some();
        let before = at.checked_sub(1).is_none_or(|i| {
            self.weekday(i).is_some()
                || self.w.has_role(i, Role::In)
                || self.w.time(i, |_| Some(())).is_some()
                || matches!(
                    self.w.folded(i),
                    "on" | "this" | "next" | "by" | "and" | "to" | "from" | "(" | "-"
                )
        });
        before && !behind
    }

    /// The words of a date written in digits at `at`.
    pub(super) fn written(&self, at: usize) -> Option<Range<usize>> {
        let mut parts = Parts::default();
        if self.w.at(at).literal.is_some()
            && let Some(end) = self
                .numeric(at, &mut parts)
                .filter(|_| parts.year.is_some())
        {
            return Some(at..end);
        }
        let end = self.day_month_year(at, &mut parts)?;
        parts.day.or(parts.year.map(|_| 1)).map(|_| at..end)
    }

    /// Whether the words before `at` look forward: what is dated there is still to come.
    pub(super) fn looks_ahead(&self, at: usize) -> bool {
        let from = at.saturating_sub(12);
        (from..at)
            .rev()
            .take_while(|&i| !matches!(self.w.at(i).mark, Some('.' | ';' | '!' | '?')))
            .any(|i| self.w.is_time(i, Time::Ahead))
    }

    /// What the parts of the date at word `at` say.
    pub(super) fn resolve(&self, at: usize, parts: Parts) -> Option<What> {
        let Some(month) = parts.month else {
            let wanted = parts.weekday?;
            let s = self.resolve_weekday(wanted, parts.which)?;
            if parts.which.is_some() {
                return Some(What::Stretch(s));
            }
            let next = self.resolve_weekday(wanted, Some(Which::This))?;
            let (s, other) = if self.looks_ahead(at) {
                (next, None)
            } else {
                (s, Some(next.first))
            };
            return Some(What::Stretch(Stretch { other, ..s }));
        };
        let hijri = month.hijri || parts.hijri_year;
        if let Some(year) = parts.year {
            return self
                .dated(year, month.number, parts.day, hijri)
                .map(What::Stretch);
        }
        let Some(reference) = self.reference else {
            return (!hijri).then_some(What::Yearless(month.number, parts.day));
        };
        let this_year = if hijri {
            hijri_year(reference)
        } else {
            civil(reference).0
        };
        let in_year = |year: i32| self.dated(year, month.number, parts.day, hijri);
        let all: Vec<Stretch> = (this_year - 3..=this_year + 3)
            .filter_map(in_year)
            .collect();
        if let Some(wanted) = parts.weekday.filter(|_| parts.day.is_some()) {
            let on = |s: &&Stretch| weekday(s.first) == wanted;
            let near = all
                .iter()
                .filter(on)
                .min_by_key(|s| (s.first - reference).abs());
            if let Some(near) = near.filter(|s| (s.first - reference).abs() <= 190) {
                return Some(What::Stretch(*near));
            }
        }
        let past: Vec<_> = all.iter().filter(|s| s.first <= reference).collect();
        let next = all.iter().find(|s| s.first > reference);
        let chosen = match parts.which {
            Some(Which::Last) => all.iter().rev().find(|s| s.end <= reference),
            Some(Which::BeforeLast) => all.iter().rev().filter(|s| s.end <= reference).nth(1),
            Some(Which::Next) => all.iter().find(|s| s.first > reference),
            Some(Which::AfterNext) => all.iter().filter(|s| s.first > reference).nth(1),
            Some(Which::This) => all.iter().min_by_key(|s| {
                let (y, ..) = civil(s.first);
                ((y - civil(reference).0).abs(), s.first)
            }),
            None if hijri => all
                .iter()
                .rev()
                .find(|s| civil(s.first).0 <= civil(reference).0 && s.first <= reference + 31),
            None if self.looks_ahead(at) => all.iter().find(|s| s.end > reference),
            // What was nearly a year ago has its year told.
            None if self.w.arabic && next.is_some_and(|s| s.first - reference <= SOON_MAX) => next,
            None => past.last().copied(),
        };
        let other = next.filter(|_| parts.which.is_none() && !hijri);
        chosen.map(|s| {
            What::Stretch(Stretch {
                other: other.filter(|o| o.first != s.first).map(|o| o.first),
                ..*s
            })
        })
    }

    fn dated(&self, year: i32, month: u8, of_month: Option<u8>, hijri: bool) -> Option<Stretch> {
        match (hijri, of_month) {
            (false, Some(d)) => Stretch::unit(day(year, month, d)?, Unit::Day),
            (false, None) => Stretch::unit(day(year, month, 1)?, Unit::Month),
            (true, Some(d)) => Stretch::unit(hijri_day(year, month, d)?, Unit::Day),
            (true, None) => {
                let first = hijri_month(year, month)?;
                let (year, next) = if month == 12 {
                    (year + 1, 1)
                } else {
                    (year, month + 1)
                };
                Some(Stretch {
                    end: hijri_month(year, next)?,
                    point: false,
                    ..Stretch::unit(first, Unit::Day)?
                })
            }
        }
    }

    /// The weekday up to the reference, or the one the words name.
    pub(super) fn resolve_weekday(&self, wanted: u8, which: Option<Which>) -> Option<Stretch> {
        let reference = self.reference?;
        let back = i32::from((weekday(reference) + 7 - wanted) % 7);
        let last = if back == 0 {
            reference - 7
        } else {
            reference - back
        };
        let next = reference + if back == 0 { 7 } else { 7 - back };
        let monday = start_of(reference, Unit::Week);
        let found = match which {
            None => reference - back,
            Some(Which::Last) => last,
            Some(Which::BeforeLast) => last - 7,
            Some(Which::This) if self.w.arabic => next,
            Some(Which::This) => next,
            Some(Which::Next) if self.w.arabic => next,
            Some(Which::Next) => add(monday, Unit::Week, 1)? + i32::from(wanted) - 1,
            Some(Which::AfterNext) => next + 7,
        };
        // الخميس بعد القادم is reckoned in weeks: the one of the week after this.
        let found = match which {
            Some(Which::AfterNext) if found - reference > 13 => found - 7,
            _ => found,
        };
        Stretch::unit(found, Unit::Day)
    }

    /// A time of day in digits: 03:25.
    pub(super) fn clock(&self, at: usize) -> Option<Range<usize>> {
        let colon =
            self.w.is_mark(at + 1, ':') && self.w.at(at + 1).glued && self.w.at(at + 2).glued;
        let digits = self.w.at(at).literal.is_some_and(|h| h < 25.0)
            && self.w.at(at + 2).literal.is_some_and(|m| m < 60.0);
        if colon && digits {
            return Some(at..at + 3);
        }
        let half = |i: usize| self.w.is_time(i, Time::Am) || self.w.is_time(i, Time::Pm);
        if self.w.at(at).literal.is_some() && half(at + 1) {
            return Some(at..at + 2);
        }
        if !self.w.is_time(at, Time::Clock) {
            return None;
        }
        let n = crate::number::find::number_at(self.w, at + 1)?;
        (n.value < 25.0).then_some(at..n.words.end)
    }
}
