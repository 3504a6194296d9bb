//! Periods as people write them: EDTF level 1, the forms that [`Period`] uses.

use crate::Period;

impl Period {
    /// Reads `2021`, `2021-03`, `2021-03-14`, an interval of two of them (`2021-03/2021-05`), one
    /// that is open to a side (`2011/..`, `../2011`) or a month or day of an unknown year
    /// (`XXXX-03`), which has no days. It is not running. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (first_day, last_day) = match text.split_once('/') {
            Some(("..", "..")) => None,
            Some((first, "..")) => date(first).map(|(first, _)| (Some(first), None)),
            Some(("..", last)) => date(last).map(|(_, last)| (None, Some(last))),
            Some((first, last)) => date(first)
                .zip(date(last))
                .filter(|((first, _), (_, last))| first <= last)
                .map(|((first, _), (_, last))| (Some(first), Some(last))),
            None if text.starts_with("XXXX-") => unknown_year(text).then_some((None, None)),
            None => date(text).map(|(first, last)| (Some(first), Some(last))),
        }?;
        Some(Self {
            edtf: text.to_owned(),
            first_day,
            last_day,
            running: false,
        })
    }
}

/// First and last day of a year, month or day.
fn date(text: &str) -> Option<(i32, i32)> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts
        .next()
        .map(|m| digits(m, 2).filter(|m| (1..=12).contains(m)));
    let day = parts.next().map(|d| digits(d, 2));
    if parts.next().is_some() {
        return None;
    }
    match (month, day) {
        (None, _) => Some((day_of(year, 1, 1), day_of(year + 1, 1, 1) - 1)),
        (Some(month), None) => {
            let month = month?;
            Some((day_of(year, month, 1), after_month(year, month) - 1))
        }
        (Some(month), Some(day)) => {
            let (month, day) = (month?, day?);
            let at = day_of(year, month, 1) + day - 1;
            (day >= 1 && at < after_month(year, month)).then_some((at, at))
        }
    }
}

fn unknown_year(text: &str) -> bool {
    text.strip_prefix("XXXX")
        .is_some_and(|rest| date(&format!("2000{rest}")).is_some())
}

fn digits(text: &str, count: usize) -> Option<i32> {
    let plain = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn after_month(year: i32, month: i32) -> i32 {
    if month == 12 {
        day_of(year + 1, 1, 1)
    } else {
        day_of(year, month + 1, 1)
    }
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar (Hinnant's `days_from_civil`).
fn day_of(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The year and month (1 to 12) of a day since 1970-01-01 (Hinnant's `civil_from_days`).
fn civil(day: i32) -> (i32, i32) {
    let day = day + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i32::from(month <= 2);
    (year, month)
}

/// The first day of the month that holds `day`, and of the next. `day` is at most some hundred
/// million: what 64 bits of microseconds can name.
pub fn month_around(day: i32) -> (i64, i64) {
    let (year, month) = civil(day);
    let (first, end) = (day_of(year, month, 1), after_month(year, month));
    (first.into(), end.into())
}

/// The first day of the year that holds `day`, and of the next, as [`month_around`].
pub fn year_around(day: i32) -> (i64, i64) {
    let (year, _) = civil(day);
    let (first, end) = (day_of(year, 1, 1), day_of(year + 1, 1, 1));
    (first.into(), end.into())
}

#[cfg(test)]
mod tests {
    use super::{month_around, year_around};
    use crate::Period;

    #[test]
    fn periods_become_days() {
        for (text, days) in [
            ("1970", (Some(0), Some(364))),
            ("2021-03", (Some(18_687), Some(18_717))),
            ("2024-02-29", (Some(19_782), Some(19_782))),
            ("2021-03/2021-04", (Some(18_687), Some(18_747))),
            ("2011/..", (Some(14_975), None)),
            ("../1970-01-01", (None, Some(0))),
            ("XXXX-03", (None, None)),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!((period.first_day, period.last_day), days, "{text}");
        }
    }

    #[test]
    fn every_day_lies_in_its_month_and_year() {
        for day in (-800_000..800_000).step_by(13) {
            for (first, end) in [month_around(day), year_around(day)] {
                assert!((first..end).contains(&day.into()), "{day}: {first}..{end}");
            }
        }
        assert_eq!(month_around(18_687), (18_687, 18_718));
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "..",
            "../..",
            "21",
            "2021-13",
            "2021-02-30",
            "2021-3",
            "2021-03-01-01",
            "2021/2020",
            "XXXX-",
            "XXXX-13",
            "آذار",
            "2021-03-00",
            "/",
        ] {
            assert!(Period::parse(text).is_none(), "{text}");
        }
    }
}
