//! Times counted from the reference: الشهر الماضي, "three days ago", خلال الساعات الـ48 الماضية.

use domain::Qualifier;

use super::calendar::{add, civil, day, hijri_month, hijri_year, holiday, nth_weekday, start_of};
use super::date::Which;
use super::{Reader, Stretch, What};
use crate::number::compose::{cardinal, fraction};
use crate::number::find::{Kind, number_at};
use crate::number::sense::{NounKind, Role, Sense, Time, Unit};
use crate::sets::Set;

/// A time and one past its words, and whether the words say that it still runs.
pub(super) type Read = (What, usize, bool);

fn stretch(s: Stretch, end: usize) -> Option<Read> {
    Some((What::Stretch(s), end, false))
}

impl Reader<'_, '_> {
    pub(super) fn unit_at(&self, at: usize) -> Option<Unit> {
        self.w.time(at, |t| match t {
            Time::Unit(unit) => Some(unit),
            _ => None,
        })
    }

    fn units2_at(&self, at: usize) -> Option<Unit> {
        self.w.time(at, |t| match t {
            Time::Units2(unit) => Some(unit),
            _ => None,
        })
    }

    /// A count of units: ثلاثة أيام, "two weeks", عامين, أسبوع; with one past it.
    fn amount(&self, at: usize) -> Option<(f64, Unit, usize)> {
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
    fn is_vague_plural(&self, at: usize) -> bool {
        let folded = self.w.folded(at);
        Set::Spans.any(|plural| folded.ends_with(plural)) && self.w.at(at + 1).literal.is_none()
    }

    /// الشهر الماضي, هذا الأسبوع, "last year", "the month".
    pub(super) fn unit_which(&self, at: usize) -> Option<Read> {
        if self.w.arabic {
            self.arabic_unit_which(at)
        } else {
            self.english_unit_which(at)
        }
    }

    fn arabic_unit_which(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let demonstrative = matches!(w.folded(at), "هذا" | "هذه" | "بهذا" | "لهذا" | "خلال هذا");
        let start = at + usize::from(demonstrative);
        if let Some(read) = self.arabic_window(start) {
            return Some(read);
        }
        let unit = self.unit_at(start)?;
        if unit < Unit::Day || !w.at(start).defined && !demonstrative {
            return None;
        }
        let mut end = start + 1;
        let hijri = w.is_time(end, Time::EraHijri);
        end += usize::from(hijri);
        if w.is_time(end, Time::Same) {
            return Some((What::Same, end + 1, false));
        }
        let which = match self.which(end) {
            Some(which) => {
                end += 1;
                which
            }
            None if demonstrative || self.follows_part(at) => Which::This,
            None => return None,
        };
        if self.is_vague_plural(start) {
            return Some((What::Vague, end, false));
        }
        let current = which == Which::This;
        let Some(reference) = self.reference else {
            return Some((What::Vague, end, current));
        };
        let s = if hijri {
            let year = super::calendar::hijri_year(reference) + which.steps();
            let first = super::calendar::hijri_month(year, 1)?;
            Stretch {
                end: super::calendar::hijri_month(year + 1, 1)?,
                point: false,
                ..Stretch::unit(first, Unit::Day)?
            }
        } else {
            self.stepped(unit, which.steps())?
        };
        Some((What::Stretch(s), end, current))
    }

    /// Whether the word before tells a part of what follows: مطلع العام.
    fn follows_part(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|i| self.part(i).is_some())
    }

    /// The unit that lies `steps` from the current one.
    pub(super) fn stepped(&self, unit: Unit, steps: i32) -> Option<Stretch> {
        let reference = self.reference?;
        // Arabic weeks start on Sunday.
        let sunday = i32::from(self.w.arabic && unit == Unit::Week);
        let first = add(start_of(reference + sunday, unit), unit, steps)? - sunday;
        Stretch::unit(first, unit)
    }

    /// الأيام الثلاثة الماضية, الساعات الـ48 الماضية, الـ48 ساعة الماضية, الشهرين الماضيين, آخر 24 ساعة.
    fn arabic_window(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let last_n = matches!(w.folded(at), "اخر" | "باخر");
        let (count, unit, mut end) = if let Some(unit) =
            self.units2_at(at).filter(|_| w.at(at).defined)
        {
            (2.0, unit, at + 1)
        } else if let Some(unit) = self.unit_at(at).filter(|_| w.at(at).defined) {
            let n = number_at(w, at + 1).filter(|n| w.at(at + 1).defined && n.value >= 2.0)?;
            (n.value, unit, n.words.end)
        } else if w.at(at).defined && (w.at(at).literal.is_some() || !w.at(at).senses.is_empty()) {
            let n = number_at(w, at)
                .filter(|n| n.value >= 2.0 && matches!(n.kind, Kind::Ordinal | Kind::Defined))?;
            (n.value, self.unit_at(n.words.end)?, n.words.end + 1)
        } else if last_n {
            self.amount(at + 1).filter(|(n, ..)| *n >= 2.0)?
        } else {
            return None;
        };
        let which = match self.which(end) {
            Some(which) => {
                end += 1;
                which
            }
            None if last_n => Which::Last,
            None => return None,
        };
        let s = self.window(count, unit, which.steps());
        Some(s.map_or((What::Vague, end, false), |s| {
            (What::Stretch(s), end, false)
        }))
    }

    /// So many units before or behind the current one; hours as the days they make, up to the
    /// reference.
    fn window(&self, count: f64, unit: Unit, steps: i32) -> Option<Stretch> {
        let reference = self.reference?;
        let n = (count.round() as i32).clamp(1, 100_000);
        if unit < Unit::Day {
            let hours = if unit == Unit::Hour { n } else { 1 };
            let days = (hours + 23) / 24;
            let (first, end) = if steps < 0 {
                (reference - days + 1, reference + 1)
            } else {
                (reference, reference + days)
            };
            return Some(Stretch {
                first,
                end,
                grain: Unit::Day,
                last_grain: Unit::Day,
                point: false,
                part: None,
                before: None,
                other: None,
            });
        }
        let (first, end) = if steps < 0 {
            let end = self.stepped(unit, 0)?.first;
            (add(end, unit, -n)?, end)
        } else {
            let first = self.stepped(unit, 1)?.first;
            (first, add(first, unit, n)?)
        };
        Some(Stretch {
            first,
            end,
            grain: unit,
            last_grain: unit,
            point: n == 1,
            part: None,
            before: None,
            other: None,
        })
    }

    fn english_unit_which(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let the = usize::from(w.folded(at) == "the");
        let start = at + the;
        let same = w.folded(start) == "same";
        if let Some(which) = self.which(start) {
            let next = start + 1;
            if let Some(unit) = self.unit_at(next).filter(|u| *u >= Unit::Day) {
                return self.english_unit(unit, which, next + 1, same);
            }
            // last 2 days, next three weeks, past 24 hours
            let n = cardinal(w, next)?;
            let unit = self.unit_at(n.end)?;
            let s = self.window(n.value, unit, which.steps()).map(|s| {
                // "the upcoming two weeks" may mean the second of them.
                let upcoming = matches!(w.folded(start), "upcoming" | "coming");
                Stretch {
                    other: upcoming.then(|| add(s.end, unit, -1)).flatten(),
                    ..s
                }
            });
            return Some(s.map_or((What::Vague, n.end + 1, false), |s| {
                (What::Stretch(s), n.end + 1, false)
            }));
        }
        // 5 upcoming years, 2 past weeks
        if (w.at(start).literal.is_some() || !w.at(start).senses.is_empty())
            && let Some(n) = cardinal(w, start)
        {
            let which = self.which(n.end).filter(|w| *w != Which::This)?;
            let upcoming = matches!(w.folded(n.end), "upcoming" | "coming");
            let plural = upcoming || self.w.folded(n.end + 1).ends_with('s');
            let unit = self.unit_at(n.end + 1).filter(|_| plural)?;
            let reference = self.reference?;
            let count = (n.value as i32).clamp(1, 1000);
            let (first, end) = if which == Which::Last {
                (add(reference, unit, -count)?, reference)
            } else {
                (reference + 1, add(reference + 1, unit, count)?)
            };
            let last = self.stepped(unit, count).map(|s| s.first);
            return stretch(
                Stretch {
                    first,
                    end,
                    grain: Unit::Day,
                    last_grain: Unit::Day,
                    point: false,
                    part: None,
                    before: None,
                    other: last.filter(|_| upcoming),
                },
                n.end + 2,
            );
        }
        // the week after next, the month, the week of April 10th
        let unit = self.unit_at(start).filter(|u| *u >= Unit::Day)?;
        let end = start + 1;
        if w.folded(end) == "after" && w.folded(end + 1) == "next" {
            return stretch(self.stepped(unit, 2)?, end + 2);
        }
        if w.folded(end) == "before" && w.folded(end + 1) == "last" {
            return stretch(self.stepped(unit, -2)?, end + 2);
        }
        if the == 1 && unit == Unit::Week && w.has_role(end, Role::Of) {
            let (parts, after) = self.parts(end + 1)?;
            if let What::Stretch(s) = self.resolve(end + 1, parts)? {
                let first = start_of(s.first, Unit::Week);
                return stretch(Stretch::unit(first, Unit::Week)?, after);
            }
        }
        let led = at
            .checked_sub(1)
            .is_some_and(|i| self.part(i).is_some() || w.folded(i) == "for" || w.folded(i) == "of");
        let bare = w.at(end).mark.is_some() || w.at(end).senses.is_empty();
        (led && bare && (the == 1 || self.follows_part(at)))
            .then(|| self.english_unit(unit, Which::This, end, false))
            .flatten()
    }

    fn english_unit(&self, unit: Unit, which: Which, end: usize, same: bool) -> Option<Read> {
        let current = which == Which::This && !same;
        let Some(_) = self.reference else {
            return Some((What::Vague, end, current));
        };
        // "last decade" reaches back ten years.
        let s = self.stepped(unit, which.steps())?;
        // week Wednesday, next week's Sunday
        let mut on = end;
        if matches!(self.w.folded(on), "'s" | "on") || self.w.is_mark(on, '\'') {
            on += 1;
        }
        if unit == Unit::Week
            && let Some(day) = self.weekday(on)
        {
            return stretch(
                Stretch::unit(s.first + i32::from(day) - 1, Unit::Day)?,
                on + 1,
            );
        }
        Some((What::Stretch(s), end, current))
    }

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

    /// تسعينيات القرن الماضي, "the 1990s", the nineties.
    pub(super) fn decade(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let named = w.time(at, |t| match t {
            Time::Decades(year) => Some(i32::from(year)),
            _ => None,
        });
        if let Some(year) = named {
            let mut end = at + 1;
            if self.is_age(at) {
                return None;
            }
            if self.unit_at(end) == Some(Unit::Century) {
                end += 1 + usize::from(self.which(end + 1).is_some() || w.at(end + 1).defined);
            }
            return stretch(Stretch::unit(day(year, 1, 1)?, Unit::Decade)?, end);
        }
        if let Some((nth, end)) = self
            .rank(at)
            .filter(|(nth, end)| *nth > 0 && self.unit_at(*end) == Some(Unit::Century))
        {
            return stretch(
                Stretch::unit(
                    day((nth - 1).max(0) * 100 + i32::from(nth == 1), 1, 1)?,
                    Unit::Century,
                )?,
                end + 1,
            );
        }
        let (year, end) = self.year(at).filter(|_| w.at(at).literal.is_some())?;
        if let Some((month, end)) = self
            .month(end)
            .filter(|(month, _)| !month.hijri && !w.at(end).and && !w.arabic)
        {
            return stretch(
                Stretch::unit(day(year, month.number, 1)?, Unit::Month)?,
                end,
            );
        }
        let plural = w.folded(end) == "s"
            || w.folded(end) == "'s"
            || w.folded(end).starts_with('\'') && w.folded(end + 1) == "s";
        (plural && year % 10 == 0)
            .then(|| stretch(Stretch::unit(day(year, 1, 1)?, Unit::Decade)?, end + 1))?
    }

    /// Whether a decade says how old somebody is: في الثلاثينيات من عمره, "رجل في الأربعينيات".
    fn is_age(&self, at: usize) -> bool {
        let w = self.w;
        let of_life = w.folded(at + 1) == "من"
            && matches!(
                w.folded(at + 2),
                "العمر" | "عمره" | "عمرها" | "عمرهم" | "عمرهما"
            );
        let person = |i: usize| w.noun(i).is_some_and(|noun| noun.kind == NounKind::Person);
        // Nobody counts people by decades of a century without naming the century.
        let inside = (1..=2)
            .filter_map(|k| at.checked_sub(k))
            .find(|&i| w.folded(i) == "في");
        let bare = self.unit_at(at + 1) != Some(Unit::Century)
            && inside.and_then(|i| i.checked_sub(1)).is_some_and(person);
        w.arabic && (of_life || bare)
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
    fn rank(&self, at: usize) -> Option<(i32, usize)> {
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

    /// الربع الأول من 2020, "the second half of 2020", Q3 2019, "3rd quarter".
    pub(super) fn part_of_year(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let the = usize::from(w.folded(at) == "the");
        let at = at + the;
        let part = |i: usize| {
            w.sense(i, |s| match s {
                Sense::Fraction(2) => Some(6),
                Sense::Fraction(4) => Some(3),
                Sense::Time(Time::Unit(Unit::Quarter)) => Some(3),
                _ => None,
            })
        };
        let (months, rank, next) = if w.arabic {
            let months = part(at).filter(|_| w.at(at).defined)?;
            // الربع الأخير: the last of the year that follows.
            let last = w.is_time(at + 1, Time::Last) && w.folded(at + 1).ends_with("خير");
            let year = || {
                self.outer(at + 2)
                    .is_some_and(|(s, _)| s.grain == Unit::Year)
            };
            let rank = if last && year() {
                Some((12 / months, at + 2))
            } else {
                self.rank(at + 1)
            };
            let (rank, end) = rank.filter(|_| w.at(at + 1).defined)?;
            (months, rank, end)
        } else if let Some((rank, end)) = self.rank(at) {
            (part(end)?, rank, end + 1)
        } else {
            return self.quarter_code(at);
        };
        let (year, end) = match self.outer(next) {
            Some((s, end)) if s.grain == Unit::Year => (civil(s.first).0, end),
            _ => (civil(self.reference?).0, next),
        };
        let first_month = (rank - 1) * months + 1;
        let first = day(year, u8::try_from(first_month).ok()?, 1)?;
        let s = Stretch {
            first,
            end: add(first, Unit::Month, months)?,
            grain: Unit::Month,
            last_grain: Unit::Month,
            point: false,
            part: None,
            before: None,
            other: None,
        };
        stretch(s, end)
    }

    /// q3 2019, 2019-Q1, 2017 q1.
    fn quarter_code(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let code = |i: usize| match w.folded(i) {
            "q1" => Some(1),
            "q2" => Some(4),
            "q3" => Some(7),
            "q4" => Some(10),
            _ => None,
        };
        let (month, year, end) = if let Some(month) = code(at) {
            let next = at + 1 + usize::from(w.has_role(at + 1, Role::Of));
            let (year, end) = self.year(next)?;
            (month, year, end)
        } else {
            let (year, end) = self.year(at).filter(|_| w.at(at).literal.is_some())?;
            let next = end + usize::from(w.is_mark(end, '-'));
            (code(next)?, year, next + 1)
        };
        stretch(Stretch::unit(day(year, month, 1)?, Unit::Quarter)?, end)
    }

    /// Christmas, this summer, the weekend.
    pub(super) fn named_day(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let the = usize::from(w.folded(at) == "the");
        let (which, at) = match self.which(at + the) {
            Some(which) => (Some(which), at + the + 1),
            None => (None, at + the),
        };
        let reference = self.reference?;
        let this_year = civil(reference).0;
        if let Some(name) = w.time(at, |t| match t {
            Time::Holiday(name) => Some(name),
            _ => None,
        }) {
            let (year, end) = match self.outer(at + 1) {
                Some((s, end)) if s.grain == Unit::Year => (civil(s.first).0, end),
                _ => (this_year, at + 1),
            };
            let (year, end) = self.year(at + 1).unwrap_or((year, end));
            let mut on = holiday(name, year)?;
            if which == Some(Which::Last) && on >= reference {
                on = holiday(name, year - 1)?;
            }
            return stretch(Stretch::unit(on, Unit::Day)?, end);
        }
        if let Some(season) = w.time(at, |t| match t {
            Time::Season(n) => Some(n),
            _ => None,
        }) {
            let (outer, end) = match self.year_after(at + 1) {
                Some((year, end)) => (year, end),
                None if which.is_some() || w.arabic && self.which(at + 1).is_some() => {
                    (this_year, at + 1 + usize::from(w.arabic))
                }
                None => return None,
            };
            return stretch(season_of(outer, season)?, end);
        }
        let that = at > 0 && w.folded(at - 1) == "that";
        if w.is_time(at, Time::Weekend) && (which.is_some() || that) {
            let monday = start_of(reference, Unit::Week) + 7 * which.map_or(0, Which::steps);
            let s = Stretch {
                first: monday + 5,
                end: monday + 7,
                grain: Unit::Day,
                last_grain: Unit::Day,
                point: false,
                part: None,
                before: None,
                other: None,
            };
            return stretch(s, at + 1);
        }
        if w.is_time(at, Time::Seasons) {
            let season = season_containing(reference)?;
            let s = match which? {
                Which::This => season,
                Which::Last | Which::BeforeLast => season_containing(season.first - 20)?,
                Which::Next | Which::AfterNext => season_containing(season.end + 20)?,
            };
            return stretch(s, at + 1);
        }
        None
    }

    fn year_after(&self, at: usize) -> Option<(i32, usize)> {
        let next = at + usize::from(self.w.has_role(at, Role::Of) || self.w.has_role(at, Role::In));
        self.named_year(next)
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

/// Seasons by the solstices and equinoxes.
fn season_of(year: i32, season: u8) -> Option<Stretch> {
    let (first, end) = match season {
        1 => (day(year, 3, 20)?, day(year, 6, 21)?),
        2 => (day(year, 6, 21)?, day(year, 9, 24)?),
        3 => (day(year, 9, 23)?, day(year, 12, 21)?),
        _ => (day(year, 12, 21)?, day(year + 1, 3, 21)?),
    };
    Some(Stretch {
        first,
        end,
        grain: Unit::Day,
        last_grain: Unit::Day,
        point: false,
        part: None,
        before: None,
        other: None,
    })
}

fn season_containing(at: i32) -> Option<Stretch> {
    let year = civil(at).0;
    (year - 1..=year)
        .flat_map(|y| (1..=4).map(move |s| (y, s)))
        .filter_map(|(y, s)| season_of(y, s))
        .find(|s| (s.first..s.end).contains(&at))
        .map(|s| Stretch {
            end: s.end - 1,
            ..s
        })
}
