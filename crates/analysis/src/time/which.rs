//! Units of time that a word tells which of: الشهر الماضي, "last year", خلال الساعات الـ48 الماضية.

use super::calendar::{add, civil, start_of};
use super::date::Which;
use super::relative::{Read, stretch};
use super::{Reader, Stretch, What};
use crate::number::compose::cardinal;
use crate::number::find::{Kind, number_at};
use crate::number::sense::{Role, Time, Unit};

impl Reader<'_, '_> {
    /// الشهر الماضي, هذا الأسبوع, "last year", "the month".
    pub(super) fn unit_which(&self, at: usize) -> Option<Read> {
        if self.w.arabic {
            self.arabic_unit_which(at)
        } else {
            self.english_unit_which(at)
        }
    }

    pub(super) fn arabic_unit_which(&self, at: usize) -> Option<Read> {
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

    /// The year of a month before `at`, told from the reference; and one past its words: نوفمبر من
    /// العام الماضي.
    pub(super) fn year_which(&self, at: usize) -> Option<(i32, usize)> {
        let w = self.w;
        let start = at + usize::from(w.has_role(at, Role::Of));
        let year = w.at(start).defined && self.unit_at(start) == Some(Unit::Year);
        let which = self.which(start + 1).filter(|_| w.arabic && year)?;
        let (this, ..) = civil(self.reference?);
        Some((this + which.steps(), start + 2))
    }

    /// The time in the year of the one before it, where the words say so: مايو من العام نفسه.
    pub(super) fn of_same_year(
        &self,
        before: Option<&super::Time>,
        time: super::Time,
    ) -> super::Time {
        let w = self.w;
        let start = time.words.end + usize::from(w.has_role(time.words.end, Role::Of));
        let same = self.unit_at(start) == Some(Unit::Year) && w.is_time(start + 1, Time::Same);
        let moved = || {
            let (What::Stretch(s), What::Stretch(told)) = (time.what, before?.what) else {
                return None;
            };
            let years = civil(told.first).0 - civil(s.first).0;
            Stretch::unit(add(s.first, Unit::Year, years)?, s.grain)
        };
        match moved().filter(|s| same && s.grain <= Unit::Month) {
            Some(s) => super::Time {
                words: time.words.start..start + 2,
                what: What::Stretch(s),
                ..time
            },
            None => time,
        }
    }

    /// The time before it in another year, where the words say so: الشهر نفسه من العام الماضي.
    pub(super) fn same_of_year(
        &self,
        before: Option<&super::Time>,
        time: super::Time,
    ) -> super::Time {
        let of = time.words.end;
        let year = || {
            let behind = self
                .w
                .has_role(of, Role::Of)
                .then(|| self.named_year(of + 1));
            self.year_which(of).or(behind.flatten())
        };
        let moved = || {
            let What::Stretch(told) = before.filter(|_| time.what == What::Same)?.what else {
                return None;
            };
            let (year, end) = year()?;
            let years = year - civil(told.first).0;
            let s = Stretch {
                first: add(told.first, Unit::Year, years)?,
                end: add(told.end, Unit::Year, years)?,
                part: None,
                before: None,
                other: None,
                ..told
            };
            Some((s, end))
        };
        match moved() {
            Some((s, end)) => super::Time {
                words: time.words.start..end,
                what: What::Stretch(s),
                ..time
            },
            None => time,
        }
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
            return Some(Stretch::of(Unit::Day, first, end));
        }
        let (first, end) = if steps < 0 {
            let end = self.stepped(unit, 0)?.first;
            (add(end, unit, -n)?, end)
        } else {
            let first = self.stepped(unit, 1)?.first;
            (first, add(first, unit, n)?)
        };
        Some(Stretch {
            point: n == 1,
            ..Stretch::of(unit, first, end)
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
                    other: last.filter(|_| upcoming),
                    ..Stretch::of(Unit::Day, first, end)
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
}
