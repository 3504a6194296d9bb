//! Dates as pages write them: machine formats, and words in English and every Arabic tradition.

use domain::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use self::tokens::{Token, month, tokens};

mod tokens;

/// A date read out of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dated {
    /// The instant; midnight where there was no time of day, UTC where there was no zone.
    pub(crate) at: Timestamp,
    /// There was a time of day.
    pub(crate) timed: bool,
    /// There was a zone, so that the instant is exact.
    pub(crate) zoned: bool,
}

/// The first date in `text`, with the time and zone that stand with it.
///
/// A numeric date whose day and month could be swapped is read day first where `day_first`, else
/// not at all: a wrong date is worse than none.
pub(crate) fn parse(text: &str, day_first: bool) -> Option<Dated> {
    let tokens = tokens(text);
    let (date, used) = (0..tokens.len()).find_map(|at| {
        let (date, end) = date_at(&tokens[at..], day_first)?;
        Some((date, at..at + end))
    })?;
    let after = find_time(&tokens[used.end..]);
    let (time, offset) = match after.or_else(|| find_time(&tokens[..used.start])) {
        Some((time, offset)) => (Some(time), offset),
        None => (None, None),
    };
    let civil = DateTime::from_parts(date, time.unwrap_or_else(Time::midnight));
    let at = offset.unwrap_or(Offset::UTC).to_timestamp(civil).ok()?;
    Some(Dated {
        at: Timestamp(at.as_microsecond()),
        timed: time.is_some(),
        zoned: offset.is_some(),
    })
}

/// Whether `line` is nothing but a date with its labels ("نشر في 3 آذار 2021 - 10:15").
pub(crate) fn is_date_line(line: &str) -> bool {
    crate::clean::chars(line) <= 80
        && tokens(line).iter().all(|token| match token {
            Token::Word(word) => tokens::belongs_to_dates(word),
            Token::Number { .. } | Token::Mark(_) | Token::Space => true,
        })
        && parse(line, true).is_some()
}

/// Whether `line` dates a later change rather than the publication.
pub(crate) fn is_update_line(line: &str) -> bool {
    let folded = crate::clean::fold(line);
    ["تحديث", "تعديل", "updated", "modified"]
        .iter()
        .any(|word| folded.contains(word))
}

/// A date at the start of `tokens`, and how many it takes.
fn date_at(tokens: &[Token], day_first: bool) -> Option<(Date, usize)> {
    year_first(tokens)
        .or_else(|| numeric(tokens, day_first))
        .or_else(|| day_month_year(tokens))
        .or_else(|| month_day_year(tokens))
        .or_else(|| compact(tokens))
}

fn year_first(tokens: &[Token]) -> Option<(Date, usize)> {
    let [year, Token::Mark(a), month, Token::Mark(b), day, ..] = tokens else {
        return None;
    };
    if a != b || !"-/.".contains(*a) {
        return None;
    }
    Some((date(year.year()?, month.small()?, day.small()?)?, 5))
}

fn numeric(tokens: &[Token], day_first: bool) -> Option<(Date, usize)> {
    let [first, Token::Mark(a), second, Token::Mark(b), year, ..] = tokens else {
        return None;
    };
    if a != b || !"-/.".contains(*a) {
        return None;
    }
    let (first, second, year) = (first.small()?, second.small()?, year.year()?);
    let (day, month) = match (first > 12, second > 12) {
        (true, false) => (first, second),
        (false, true) => (second, first),
        _ if day_first || first == second => (first, second),
        _ => return None,
    };
    Some((date(year, month, day)?, 5))
}

/// "31 آذار/مارس 2021", "31st of March, 2021".
fn day_month_year(tokens: &[Token]) -> Option<(Date, usize)> {
    let day = tokens.first()?.small()?;
    let at = skip(tokens, 1, &["st", "nd", "rd", "th", "of", "من"]);
    let (month, length) = month(&tokens[at..])?;
    let mut at = skip(tokens, at + length, &[]);
    if let Some((same, length)) = tokens.get(at..).and_then(tokens::month)
        && same == month
    {
        at = skip(tokens, at + length, &[]);
    }
    let year = tokens.get(at)?.year()?;
    Some((date(year, month, day)?, at + 1))
}

/// "March 31, 2021".
fn month_day_year(tokens: &[Token]) -> Option<(Date, usize)> {
    let (month, length) = month(tokens)?;
    let at = skip(tokens, length, &[]);
    let day = tokens.get(at)?.small()?;
    let at = skip(tokens, at + 1, &["st", "nd", "rd", "th"]);
    let year = tokens.get(at)?.year()?;
    Some((date(year, month, day)?, at + 1))
}

/// "20210331".
fn compact(tokens: &[Token]) -> Option<(Date, usize)> {
    let Token::Number { value, digits: 8 } = *tokens.first()? else {
        return None;
    };
    let year = i16::try_from(value / 10_000).ok()?;
    if !(1900..=2100).contains(&year) {
        return None;
    }
    let month = i8::try_from(value / 100 % 100).ok()?;
    Some((date(year, month, i8::try_from(value % 100).ok()?)?, 1))
}

fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

/// Behind spaces, light punctuation and `words`, from `at`.
fn skip(tokens: &[Token], mut at: usize, words: &[&str]) -> usize {
    while let Some(token) = tokens.get(at) {
        let passes = match token {
            Token::Space => true,
            Token::Mark(mark) => "/,.،-".contains(*mark),
            Token::Word(word) => words.contains(&word.as_str()),
            Token::Number { .. } => false,
        };
        if !passes {
            break;
        }
        at += 1;
    }
    at
}

/// The first time of day in `tokens`, with its zone.
fn find_time(tokens: &[Token]) -> Option<(Time, Option<Offset>)> {
    (0..tokens.len()).find_map(|at| {
        let [hour, Token::Mark(':'), minute, rest @ ..] = &tokens[at..] else {
            return None;
        };
        let (hour, minute) = (hour.small()?, minute.small()?);
        let (second, rest) = match rest {
            [Token::Mark(':'), second, rest @ ..] => (second.small()?, rest),
            _ => (0, rest),
        };
        let rest = match rest {
            [Token::Mark('.'), Token::Number { .. }, rest @ ..] => rest,
            _ => rest,
        };
        let (hour, rest) = tokens::half_of_day(hour, rest);
        let time = Time::new(hour, minute, second.min(59), 0).ok()?;
        Some((time, tokens::zone(rest)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        match parse(text, true) {
            None => "none".to_owned(),
            Some(dated) => {
                let at = jiff::Timestamp::from_microsecond(dated.at.0)
                    .unwrap()
                    .to_string();
                match (dated.timed, dated.zoned) {
                    (false, _) => at[..10].to_owned(),
                    (true, false) => at.trim_end_matches('Z').to_owned(),
                    (true, true) => at,
                }
            }
        }
    }

    #[test]
    fn dates_are_read_in_every_form_pages_use() {
        for (text, expected) in [
            ("2021-03-31", "2021-03-31"),
            ("2021-03-31T10:15:00+03:00", "2021-03-31T07:15:00Z"),
            ("2021-03-31T10:15:00.123Z", "2021-03-31T10:15:00Z"),
            ("2021-03-31T10:15:00+0300", "2021-03-31T07:15:00Z"),
            ("2021-03-31T10:15:00-05", "2021-03-31T15:15:00Z"),
            ("2021-03-31 10:15:00", "2021-03-31T10:15:00"),
            ("2021-03-31 10:15:00 +0300", "2021-03-31T07:15:00Z"),
            ("Wed, 31 Mar 2021 10:15:00 GMT", "2021-03-31T10:15:00Z"),
            ("March 31, 2021 at 4:05 PM", "2021-03-31T16:05:00"),
            ("31st of March, 2021", "2021-03-31"),
            ("Sept. 5, 2021", "2021-09-05"),
            ("12:05 a.m. EST, March 31, 2021", "2021-03-31T05:05:00Z"),
            ("31/03/2021", "2021-03-31"),
            ("05.03.2021", "2021-03-05"),
            ("20210331", "2021-03-31"),
            ("٣١ مارس ٢٠٢١", "2021-03-31"),
            ("الأربعاء 31 آذار/مارس 2021 - 10:15", "2021-03-31T10:15:00"),
            ("31 مارس/آذار 2021", "2021-03-31"),
            ("نشر في: 3 تشرين الثاني 2020", "2020-11-03"),
            ("3 تشرين الأول / أكتوبر 2020", "2020-10-03"),
            ("12 كانون الثاني 2019", "2019-01-12"),
            ("7 جانفي 2022", "2022-01-07"),
            ("9 غشت 2022", "2022-08-09"),
            ("9 أوت 2022", "2022-08-09"),
            ("10:15 مساءً - 1 أيار 2021", "2021-05-01T22:15:00"),
            (
                "1 أيار 2021، الساعة 12:10 ص بتوقيت غرينتش",
                "2021-05-01T00:10:00Z",
            ),
            ("2021/03/31 م 09:30", "2021-03-31T09:30:00"),
            ("31 فبراير 2021", "none"),
            ("17 شعبان 1442", "none"),
            ("لا تاريخ هنا 12", "none"),
            ("", "none"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn a_date_that_could_be_two_days_is_not_guessed() {
        assert_eq!(parse("03/05/2021", false), None);
        assert!(parse("03/15/2021", false).is_some());
        assert!(parse("05/05/2021", false).is_some());
    }

    #[test]
    fn a_line_is_a_date_only_where_nothing_else_stands_in_it() {
        for line in [
            "نشر في 3 آذار 2021 - 10:15",
            "الأربعاء ٣١ مارس ٢٠٢١",
            "Published: March 3, 2021 at 4:05 PM GMT",
            "آخر تحديث: 2021-03-31 10:15",
        ] {
            assert!(is_date_line(line), "{line}");
        }
        for line in [
            "في 3 آذار 2021 قتل شخصان",
            "3 آذار",
            "On March 3, 2021 he said no",
        ] {
            assert!(!is_date_line(line), "{line}");
        }
        assert!(is_update_line("آخر تحديث: 2021-03-31") && !is_update_line("نشر في 2021-03-31"));
    }
}
