//! Instants and days as people write them on a command line.

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Microseconds since 1970-01-01T00:00:00Z.
pub type Micros = i64;

/// Reads an RFC 3339 time, or a date: its first moment in UTC.
pub fn parse(text: &str) -> Result<Micros, String> {
    match text.parse::<jiff::Timestamp>() {
        Ok(instant) => Ok(instant.as_microsecond()),
        Err(_) => midnight(parse_date(text)?),
    }
}

/// Reads the end of a range: an RFC 3339 time, or a date, of which the whole day is meant.
pub fn parse_end(text: &str) -> Result<Micros, String> {
    match text.parse::<jiff::Timestamp>() {
        Ok(instant) => Ok(instant.as_microsecond()),
        Err(_) => {
            let day = parse_date(text)?;
            midnight(day.tomorrow().map_err(|e| e.to_string())?)
        }
    }
}

fn parse_date(text: &str) -> Result<Date, String> {
    // Only the full form: jiff would also read a date out of the front of other texts.
    let date = text.parse::<Date>().ok().filter(|_| text.len() == 10);
    date.ok_or_else(|| "neither a date (2021-03-31) nor a time (2021-03-31T09:30:00Z)".to_owned())
}

fn midnight(day: Date) -> Result<Micros, String> {
    let start = day.to_zoned(TimeZone::UTC).map_err(|e| e.to_string())?;
    Ok(start.timestamp().as_microsecond())
}

/// The day that an ISO date or time names as it is written, whatever its offset, in days since
/// 1970-01-01; `None` where it is neither.
pub fn written_day(text: &str) -> Option<i32> {
    let day: Date = text.get(..10)?.parse().ok()?;
    let since = day.since(Date::constant(1970, 1, 1)).ok()?;
    Some(since.get_days())
}

/// The instant in UTC to the second; a midnight as its date, for that is how outlets give dates.
pub fn display(micros: Micros) -> String {
    let Ok(instant) = jiff::Timestamp::from_microsecond(micros) else {
        return format!("{micros} µs");
    };
    let time = instant.to_zoned(TimeZone::UTC).datetime();
    match time.time() == jiff::civil::Time::midnight() {
        true => time.date().to_string(),
        false => time.strftime("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

/// The instant as RFC 3339 has it, in UTC; empty where no calendar reaches that far.
pub fn rfc3339(micros: Micros) -> String {
    let instant = jiff::Timestamp::from_microsecond(micros);
    instant.map(|i| i.to_string()).unwrap_or_default()
}

/// A day, given in days since 1970-01-01, as ISO 8601 has it; empty where no calendar reaches that
/// far.
pub fn iso_day(days: i32) -> String {
    let day = jiff::Span::new()
        .try_days(days)
        .and_then(|span| Date::constant(1970, 1, 1).checked_add(span));
    day.map(|d| d.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_read_in_full_only() {
        for (text, start, end) in [
            ("1970-01-01", Some(0), Some(86_400_000_000)),
            ("1970-01-01T00:00:01Z", Some(1_000_000), Some(1_000_000)),
            ("1970-01-01T03:00:00+03:00", Some(0), Some(0)),
            ("1970-01", None, None),
            ("1970-01-01T00", None, None),
            ("yesterday", None, None),
            ("2021-02-30", None, None),
        ] {
            assert_eq!(parse(text).ok(), start, "{text}");
            assert_eq!(parse_end(text).ok(), end, "{text}");
        }
    }

    #[test]
    fn the_written_day_is_that_of_the_outlet() {
        for (text, day) in [
            ("1970-01-02", Some(1)),
            ("2021-03-31", Some(18_717)),
            ("2021-04-05T00:30:00+03:00", Some(18_722)),
            ("1969-12-31", Some(-1)),
            ("yesterday", None),
            ("آذار الماضي", None),
        ] {
            assert_eq!(written_day(text), day, "{text}");
        }
    }

    #[test]
    fn a_midnight_is_shown_as_its_date() {
        assert_eq!(display(0), "1970-01-01");
        assert_eq!(display(1_617_182_130_000_000), "2021-03-31 09:15:30");
        assert_eq!(display(i64::MAX), "9223372036854775807 µs");
    }
}
