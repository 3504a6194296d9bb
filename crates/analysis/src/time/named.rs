//! Times with names: decades, seasons, quarters of a year and holidays.

use super::calendar::{add, civil, day, holiday, start_of};
use super::date::Which;
use super::relative::{Read, stretch};
use super::{Reader, Stretch};
use crate::number::find::number_at;
use crate::number::sense::{NounKind, Role, Sense, Time, Unit};

impl Reader<'_, '_> {
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
        let s = Stretch::of(Unit::Month, first, add(first, Unit::Month, months)?);
        stretch(s, end)
    }

    /// الأشهر الثلاثة الأولى من العام: so many months from its first.
    pub(super) fn first_months(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let month = self.unit_at(at) == Some(Unit::Month) && w.at(at).defined;
        let n = number_at(w, at + 1).filter(|n| w.arabic && month && n.value >= 2.0)?;
        let behind = n.words.end + 1;
        if w.folded(behind - 1) != "الاولي" {
            return None;
        }
        let outer = self.outer(behind).filter(|(s, _)| s.grain == Unit::Year);
        let year = match outer {
            Some((s, _)) => s.first,
            None => self.stepped(Unit::Year, 0)?.first,
        };
        let end = outer.map_or(behind, |(_, end)| end);
        let months = (n.value as i32).min(12);
        let s = Stretch::of(Unit::Month, year, add(year, Unit::Month, months)?);
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
            let s = Stretch::of(Unit::Day, monday + 5, monday + 7);
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

/// Seasons by the solstices and equinoxes.
fn season_of(year: i32, season: u8) -> Option<Stretch> {
    let (first, end) = match season {
        1 => (day(year, 3, 20)?, day(year, 6, 21)?),
        2 => (day(year, 6, 21)?, day(year, 9, 24)?),
        3 => (day(year, 9, 23)?, day(year, 12, 21)?),
        _ => (day(year, 12, 21)?, day(year + 1, 3, 21)?),
    };
    Some(Stretch::of(Unit::Day, first, end))
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
