//! Times counted from the reference: أمس, "three days ago", بعد أسبوعين.

use domain::Qualifier;

use super::calendar::{add, hijri_month, hijri_year, start_of};
use super::{Reader, Stretch, What};
use crate::number::compose::{cardinal, fraction};
use crate::number::sense::{Role, Sense, Time, Unit};
use crate::sets::Set;

/// A time and one past its words, and whether the words say that it still runs.
pub(super) type Read = (What, usize, bool);

pub(super) fn stretch(s: Stretch, end: usize) -> Option<Read> {
    Some((What::Stretch(s), end, false))
}

impl Reader<'_, '_> {
    pub(super) fn unit_at(&self, at: usize) -> Option<Unit> {
        self.w.time(at, |t| match t {
            Time::Unit(unit) => Some(unit),
            _ => None,
        })
    }

    pub(super) fn units2_at(&self, at: usize) -> Option<Unit> {
        self.w.time(at, |t| match t {
            Time::Units2(unit) => Some(unit),
            _ => None,
        })
    }

    /// A count of units: ثلاثة أيام, "two weeks", عامين, أسبوع; with one past it.
    pub(super) fn amount(&self, at: usize) -> Option<(f64, Unit, usize)> {
        if let Some(unit) = self.units2_at(at) {
            return Some((2.0, unit, at + 1));
        }
        let article = matches!(self.w.folded(at), "a" | "an") && !self.w.arabic;
        if let Some(unit) = self.unit_at(at + usize::from(article)) {
            let single = article || self.w.arabic && !self.w.at(at).defined;
            return single.then_some((1.0, unit, at + 1 + usize::from(article)));
        }
        if let Some((part, end)) = fraction(self.w, at) {
            let end = end + usize::from(self.w.has_role(end, Role::Article));
            if let Some(unit) = self.unit_at(end) {
                return Some((part, unit, end + 1));
            }
        }
        let n = cardinal(self.w, at)?;
        let mut end = n.end;
        if self.w.at(end).mark == Some('-') {
            end += 1;
        }
        let unit = self.unit_at(end)?;
        (n.value >= 0.0 && n.value < 1e5).then_some((n.value, unit, end + 1))
    }

    /// Several amounts in a row: "1 year 11 months", "2 years, 1 month and 21 days".
    fn amounts(&self, at: usize) -> Option<(Vec<(f64, Unit)>, usize)> {
        let (count, unit, mut end) = self.amount(at)?;
        let mut all = vec![(count, unit)];
        while all.len() < 6 {
            let mut next = end;
            while self.w.is_mark(next, ',')
                || self.w.is_mark(next, '+')
                || self.w.has_role(next, Role::And)
            {
                next += 1;
            }
            let joined = next > end || self.w.at(next).and || !self.w.arabic;
            match self
                .amount(next)
                .filter(|(_, u, _)| joined && *u < all[all.len() - 1].1)
            {
                Some((count, unit, after)) => {
                    all.push((count, unit));
                    end = after;
                }
                None => break,
            }
        }
        Some((all, end))
    }

    /// `from` moved by the amounts.
    fn moved(&self, from: i32, amounts: &[(f64, Unit)], sign: i32) -> Option<i32> {
        amounts.iter().try_fold(from, |at, (count, unit)| {
            let whole = count.trunc() as i32;
            let at = match unit {
                Unit::Hour => add(at, Unit::Day, sign * (whole / 24))?,
                Unit::Minute | Unit::Second => at,
                unit => add(at, *unit, sign.checked_mul(whole)?)?,
            };
            let rest = count.fract();
            let days = match unit {
                Unit::Year => 365.0,
                Unit::Month => 30.0,
                Unit::Week => 7.0,
                Unit::Decade => 3652.0,
                _ => 0.0,
            };
            add(at, Unit::Day, sign * (rest * days) as i32)
        })
    }

    /// The day that amounts lead to, told as finely as their smallest unit.
    fn distant(&self, amounts: &[(f64, Unit)], sign: i32) -> Option<Stretch> {
        let first = self.moved(self.reference?, amounts, sign)?;
        let unit = amounts.last().map_or(Unit::Day, |(_, unit)| *unit);
        let grain = match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Week | Unit::Fortnight => Unit::Day,
            Unit::Decade | Unit::Century | Unit::Quarter => Unit::Year,
            unit => unit,
        };
        Some(Stretch {
            end: add(start_of(first, grain), grain, 1)?,
            ..Stretch::unit(first, grain)?
        })
    }

    /// أمس, "tomorrow", "now".
    pub(super) fn day_word(&self, at: usize) -> Option<Read> {
        let offset = self.w.time(at, |t| match t {
            Time::Day(n) => Some(i32::from(n)),
            _ => None,
        })?;
        let mut end = at + 1;
        // اليوم الماضي, اليوم السابق: a day like any other unit.
        if self.w.arabic && offset == 0 {
            if let Some(which) = self.which(end) {
                let s = Stretch::unit(self.reference? + which.steps(), Unit::Day)?;
                return stretch(s, end + 1);
            }
            if let Some(later) = self.w.time(end, |t| match t {
                Time::Day(n) => Some(i32::from(n)),
                _ => None,
            }) {
                return stretch(Stretch::unit(self.reference? + later, Unit::Day)?, end + 1);
            }
        }
        // أمس الثلاثاء, اليوم، الجمعة
        let comma = usize::from(self.w.is_mark(end, ','));
        let weekday = self
            .weekday(end + comma)
            .filter(|_| self.which(end + comma + 1).is_none());
        if let Some(wanted) = weekday {
            end += 1 + comma;
            // Published after midnight: the weekday says which day was meant.
            if let (0 | -1, Some(s)) = (offset, self.resolve_weekday(wanted, None)) {
                let meant = self.reference.map_or(0, |now| now + offset);
                if (meant - s.first).abs() <= 2 {
                    return stretch(s, end);
                }
            }
        }
        let Some(reference) = self.reference else {
            return Some((What::Vague, end, false));
        };
        stretch(Stretch::unit(reference + offset, Unit::Day)?, end)
    }

    /// "three days ago", قبل عامين, منذ ثلاثة أشهر, بعد أسبوع, "in 3 years".
    pub(super) fn distance(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let past = w.is_time(at, Time::Before) || w.is_time(at, Time::Since);
        let future = w.is_time(at, Time::After) || matches!(w.folded(at), "in") && !w.arabic;
        if w.arabic && (past || future) {
            let hedge = usize::from(
                w.is(at + 1, Sense::Before(Qualifier::About))
                    || w.is(at + 1, Sense::Before(Qualifier::AtLeast)),
            );
            let start = at + 1 + hedge;
            if self
                .unit_at(start)
                .is_some_and(|_| self.is_vague_plural(start))
            {
                return Some((What::Vague, start + 1, false));
            }
            // منذ عام 2015: that year, not a year ago.
            if self.unit_at(start).is_some() && self.named_year(start).is_some() {
                return None;
            }
            let (amounts, end) = self.amounts(start)?;
            // بعد ثلاثة أيام من …: counted from something else.
            let from = future && (w.is(end, Sense::From) || w.has_role(end, Role::Weak));
            let hours = amounts[0].1 < Unit::Day;
            if let Some((What::Stretch(s), after, _)) =
                self.simple(end + 1).filter(|_| w.is(end, Sense::From))
            {
                let sign = if past { -1 } else { 1 };
                let first = self.moved(s.first, &amounts, sign)?;
                return stretch(Stretch::unit(first, Unit::Day)?, after);
            }
            if from || hours || self.reference.is_none() {
                return Some((What::Vague, end, false));
            }
            let sign = if past { -1 } else { 1 };
            if w.is_time(end, Time::EraHijri) {
                let first = hijri_moved(self.reference?, &amounts, sign)?;
                return stretch(Stretch::unit(first, Unit::Day)?, end + 1);
            }
            return stretch(self.distant(&amounts, sign)?, end);
        }
        if w.arabic {
            return None;
        }
        if w.is_time(at, Time::Now) && (w.is_mark(at + 1, '+') || w.is_mark(at + 1, '-')) {
            let sign = if w.is_mark(at + 1, '-') { -1 } else { 1 };
            let (amounts, end) = self.amounts(at + 2)?;
            return self.told(&amounts, sign, end, amounts[0].1 < Unit::Day);
        }
        let start = at + usize::from(future);
        if start == at && w.at(at).literal.is_none() && w.at(at).senses.is_empty() {
            return None;
        }
        let (amounts, end) = self.amounts(start)?;
        // 3 days from Tuesday, 2 weeks before Christmas
        let before = w.folded(end) == "before";
        if (before || w.folded(end) == "after" || w.is(end, Sense::From))
            && let Some((What::Stretch(s), after, _)) = self.simple(end + 1).filter(|_| !future)
        {
            let sign = if before { -1 } else { 1 };
            // "two weeks from Friday" starts at the Friday to come.
            let ahead = w.is(end, Sense::From) || self.looks_ahead(at);
            let anchor = s.other.filter(|_| ahead && !before).unwrap_or(s.first);
            let first = self.moved(anchor, &amounts, sign)?;
            return stretch(Stretch::unit(first, Unit::Day)?, after);
        }
        let hence = w.is_time(end, Time::Hence);
        let possessive = matches!(w.folded(end), "'" | "’");
        let ago = w.is_time(end, Time::Ago);
        let minutes = amounts[0].1 < Unit::Day;
        if ago && !future {
            return self.told(&amounts, -1, end + 1, minutes);
        }
        if hence || possessive || future {
            let extra = usize::from(possessive) + usize::from(hence || possessive);
            return self.told(&amounts, 1, end + extra, minutes);
        }
        if w.is_time(end, Time::Before) && w.at(end + 1).mark.is_some() && w.folded(end) == "before"
        {
            return self.told(&amounts, -1, end + 1, minutes);
        }
        None
    }

    fn told(&self, amounts: &[(f64, Unit)], sign: i32, end: usize, vague: bool) -> Option<Read> {
        match self.reference {
            Some(_) if !vague => stretch(self.distant(amounts, sign)?, end),
            _ => Some((What::Vague, end, false)),
        }
    }

    /// أيام, سنوات without a number.
    pub(super) fn is_vague_plural(&self, at: usize) -> bool {
        let folded = self.w.folded(at);
        Set::Spans.any(|plural| folded.ends_with(plural)) && self.w.at(at + 1).literal.is_none()
    }
}

/// `from` moved by years and months of the Islamic calendar.
fn hijri_moved(from: i32, amounts: &[(f64, Unit)], sign: i32) -> Option<i32> {
    let year = hijri_year(from);
    let month = (1..=12)
        .rev()
        .find(|&m| hijri_month(year, m).is_some_and(|d| d <= from))?;
    let of_month = from - hijri_month(year, month)?;
    let mut months = year * 12 + i32::from(month) - 1;
    let mut days = of_month;
    for (count, unit) in amounts {
        let count = sign.checked_mul(*count as i32)?;
        match unit {
            Unit::Year => months = months.checked_add(count.checked_mul(12)?)?,
            Unit::Month => months = months.checked_add(count)?,
            Unit::Week => days = days.checked_add(count.checked_mul(7)?)?,
            Unit::Day => days = days.checked_add(count)?,
            _ => return None,
        }
    }
    let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
    add(hijri_month(months.div_euclid(12), month)?, Unit::Day, days)
}
