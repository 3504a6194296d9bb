//! Days counted from 1970-01-01, and what the calendars say about them.

use std::sync::OnceLock;

use crate::lexicon::entries;
use crate::number::sense::{Holiday, Unit};

/// Year, month and day of a day.
pub(super) fn civil(day: i32) -> (i32, u8, u8) {
    // Days counted from 0000-03-01, in eras of 400 years (Hinnant).
    let z = i64::from(day) + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let d = of_year - (153 * shifted + 2) / 5 + 1;
    let m = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let y = year_of_era + era * 400 + i64::from(m <= 2);
    (small(y), small(m) as u8, small(d) as u8)
}

fn small(n: i64) -> i32 {
    i32::try_from(n).unwrap_or(0)
}

/// The day of a date; `None` where there is no such date.
pub(super) fn day(year: i32, month: u8, day: u8) -> Option<i32> {
    let real = (1..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=month_days(year, month)).contains(&day);
    real.then(|| {
        let y = i64::from(year) - i64::from(month <= 2);
        let era = y.div_euclid(400);
        let of_era = y.rem_euclid(400);
        let m = i64::from(month);
        let of_year = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + i64::from(day) - 1;
        small(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    })
}

fn month_days(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// 1 Monday … 7 Sunday.
pub(super) fn weekday(day: i32) -> u8 {
    // 1970-01-01 was a Thursday.
    (day.saturating_add(3).rem_euclid(7) + 1) as u8
}

/// `YYYY-MM-DD`.
pub(super) fn iso(day: i32) -> String {
    let (y, m, d) = civil(day);
    format!("{y:04}-{m:02}-{d:02}")
}

/// The first day of the unit of time that `day` lies in; weeks start on Monday.
pub(super) fn start_of(at: i32, unit: Unit) -> i32 {
    let (y, m, _) = civil(at);
    let first = |y: i32, m: u8| day(y, m, 1).unwrap_or(at);
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => at,
        Unit::Week | Unit::Fortnight => at - i32::from(weekday(at) - 1),
        Unit::Month => first(y, m),
        Unit::Quarter => first(y, (m - 1) / 3 * 3 + 1),
        Unit::Year => first(y, 1),
        Unit::Decade => first((y / 10 * 10).max(1), 1),
        Unit::Century => first((y / 100 * 100).max(1), 1),
    }
}

/// `count` units later; a day of the month that the other month lacks becomes its last one.
/// `None` beyond the years 1 to 9999.
pub(super) fn add(at: i32, unit: Unit, count: i32) -> Option<i32> {
    let months = match unit {
        Unit::Second | Unit::Minute | Unit::Hour => return Some(at),
        Unit::Day => return in_range(at.checked_add(count)?),
        Unit::Week => return in_range(at.checked_add(count.checked_mul(7)?)?),
        Unit::Fortnight => return in_range(at.checked_add(count.checked_mul(14)?)?),
        Unit::Month => count,
        Unit::Quarter => count.checked_mul(3)?,
        Unit::Year => count.checked_mul(12)?,
        Unit::Decade => count.checked_mul(120)?,
        Unit::Century => count.checked_mul(1200)?,
    };
    let (y, m, d) = civil(at);
    let total = y
        .checked_mul(12)?
        .checked_add(i32::from(m) - 1)?
        .checked_add(months)?;
    let (y, m) = (total.div_euclid(12), total.rem_euclid(12) as u8 + 1);
    if !(1..=9999).contains(&y) {
        return None;
    }
    day(y, m, d.min(month_days(y, m)))
}

/// The day itself, within the years 1 to 9999.
pub(super) fn in_range(at: i32) -> Option<i32> {
    (-719_162..=2_932_896).contains(&at).then_some(at)
}

/// The day of a date of the Islamic calendar.
pub(super) fn hijri_day(year: i32, month: u8, of_month: u8) -> Option<i32> {
    let first = hijri_month(year, month)?;
    let (next_year, next) = if month == 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    };
    let last = hijri_month(next_year, next)? - 1;
    // Reports date by moon sightings: day 30 of a shorter month is its last day.
    (1..=30)
        .contains(&of_month)
        .then(|| (first + i32::from(of_month) - 1).min(last))
}

/// The first day of an Islamic month.
pub(super) fn hijri_month(year: i32, month: u8) -> Option<i32> {
    if !(1..=12).contains(&month) || !(1..=9000).contains(&year) {
        return None;
    }
    let table = umm_al_qura();
    let row = year
        .checked_sub(table.first_year)
        .and_then(|i| table.years.get(usize::try_from(i).ok()?));
    if let Some((start, lengths)) = row {
        let before: i32 = lengths[..usize::from(month) - 1]
            .iter()
            .map(|l| i32::from(*l))
            .sum();
        return Some(start + before);
    }
    // The tabular calendar: months of 30 and 29 days, eleven leap years in thirty.
    let y = year - 1;
    let days = y * 354 + (3 + 11 * y + 11) / 30;
    let m = i32::from(month) - 1;
    Some(-492_148 + days + m * 29 + (m + 1) / 2)
}

/// The Islamic year that `day` lies in.
pub(super) fn hijri_year(at: i32) -> i32 {
    let (y, _, _) = civil(at);
    let guess = (y - 622) * 33 / 32;
    (guess - 2..guess + 4)
        .rev()
        .find(|year| hijri_month(*year, 1).is_some_and(|start| start <= at))
        .unwrap_or(guess)
}

/// The lexicon file of the Umm al-Qura calendar, for the analyser's version.
pub(crate) const FILE: &str = include_str!("../../lexicon/hijri.lex");

struct UmmAlQura {
    first_year: i32,
    years: Vec<(i32, [u8; 12])>,
}

fn umm_al_qura() -> &'static UmmAlQura {
    static TABLE: OnceLock<UmmAlQura> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut years = Vec::new();
        let mut first_year = i32::MAX;
        for entry in entries(FILE) {
            let mut date = entry
                .field(1)
                .split('-')
                .map(|n| n.parse::<i32>().unwrap_or(0));
            let mut next = || date.next().unwrap_or(0);
            let start = day(next(), next() as u8, next() as u8);
            let mut lengths = [29; 12];
            for (length, digit) in lengths.iter_mut().zip(entry.field(2).bytes()) {
                *length = digit.wrapping_sub(b'0').saturating_add(28);
            }
            first_year = first_year.min(entry.field(0).parse().unwrap_or(i32::MAX));
            years.extend(start.map(|start| (start, lengths)));
        }
        UmmAlQura { first_year, years }
    })
}

/// The day a holiday falls on in `year`.
pub(super) fn holiday(name: Holiday, year: i32) -> Option<i32> {
    match name {
        Holiday::Christmas => day(year, 12, 25),
        Holiday::NewYear => day(year, 1, 1),
        Holiday::NewYearsEve => day(year, 12, 31),
        Holiday::Independence => day(year, 7, 4),
        Holiday::Halloween => day(year, 10, 31),
        Holiday::Valentine => day(year, 2, 14),
        Holiday::Labor => nth_weekday(year, 9, 1, 1),
        Holiday::Thanksgiving => nth_weekday(year, 11, 4, 4),
        Holiday::Easter => easter(year),
    }
}

/// The `nth` such weekday of a month (1 is the first), or from its end (-1 is the last).
pub(super) fn nth_weekday(year: i32, month: u8, wanted: u8, nth: i32) -> Option<i32> {
    let first = day(year, month, 1)?;
    let next = add(first, Unit::Month, 1)?;
    let offset = |from: i32| i32::from((wanted + 7 - weekday(from)) % 7);
    let found = if nth > 0 {
        first + offset(first) + (nth - 1).checked_mul(7)?
    } else {
        let last = next - 1;
        last - i32::from((weekday(last) + 7 - wanted) % 7) + nth.checked_add(1)?.checked_mul(7)?
    };
    (first..next).contains(&found).then_some(found)
}

/// Gregorian Easter (anonymous algorithm).
fn easter(year: i32) -> Option<i32> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let of_month = (h + l - 7 * m + 33 * month + 19) % 32;
    day(year, month as u8, of_month as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree() {
        for (date, n) in [
            ((1970, 1, 1), 0),
            ((2000, 2, 29), 11_016),
            ((2021, 3, 31), 18_717),
        ] {
            assert_eq!(day(date.0, date.1, date.2), Some(n));
            assert_eq!(civil(n), date);
        }
        assert_eq!(day(2021, 2, 29), None);
        assert_eq!((weekday(18_717), iso(18_717)), (3, "2021-03-31".to_owned()));
        for n in (-700_000..2_900_000).step_by(997) {
            let (y, m, d) = civil(n);
            assert_eq!(day(y, m, d), Some(n));
        }
    }

    #[test]
    fn islamic_dates_follow_the_table_and_beyond_it_the_tabular_calendar() {
        let at = |y, m, d| hijri_day(y, m, d).map(iso);
        assert_eq!(at(1442, 8, 17), Some("2021-03-30".into()));
        assert_eq!(at(1443, 1, 1), Some("2021-08-09".into()));
        assert_eq!(at(1433, 2, 30), Some("2012-01-23".into()));
        assert_eq!(at(1, 1, 1), Some("0622-07-19".into()));
        assert_eq!(hijri_year(18_717), 1442);
    }

    #[test]
    fn weekdays_of_a_month_count_from_both_ends() {
        assert_eq!(
            nth_weekday(2014, 9, 2, 3).map(iso),
            Some("2014-09-16".into())
        );
        assert_eq!(
            nth_weekday(2021, 9, 4, -1).map(iso),
            Some("2021-09-30".into())
        );
        assert_eq!(
            holiday(Holiday::Easter, 2019).map(iso),
            Some("2019-04-21".into())
        );
    }
}
