//! Values as a curator writes them.

use std::str::FromStr;

use domain::{
    Act, Bounds, Credibility, Field, FieldValue, Measure, Mode, Period, PlaceRef, Polarity,
    Qualifier, Reliability,
};

use super::{Correct, Seen, speaker};
use crate::failure::{Failure, Result};

/// Reads the value of the field that is corrected.
pub(super) fn parse(correct: &Correct, seen: &Seen) -> Result<FieldValue> {
    let text = correct.value.trim();
    let unknown = || Failure::usage(format!("{text:?} is no {}", correct.field.name()));
    Ok(match correct.field {
        Field::Speaker => FieldValue::Speaker(speaker(text, correct.kind, &correct.actor)),
        Field::Act => FieldValue::Act(Act::from_name(text).ok_or_else(unknown)?),
        Field::Mode => FieldValue::Mode(Mode::from_name(text).ok_or_else(unknown)?),
        Field::Medium => FieldValue::Medium(seen.quote(text, None)?),
        Field::Value => FieldValue::Value(text.parse::<Range>().map_err(Failure::usage)?.0),
        Field::Measure => FieldValue::Measure(Measure::from_name(text).ok_or_else(unknown)?),
        Field::Places => FieldValue::Places(text.split(',').map(place).collect()),
        Field::Period => FieldValue::Period(period(text)?),
        Field::Polarity => FieldValue::Polarity(Polarity::from_name(text).ok_or_else(unknown)?),
    })
}

/// A period in EDTF.
pub(super) fn period(text: &str) -> Result<Period> {
    let refused = || Failure::usage(format!("{text:?} is no period such as 2021-03"));
    Period::parse(text).ok_or_else(refused)
}

/// A place by its id; the service knows the rest.
pub(super) fn place(id: &str) -> PlaceRef {
    PlaceRef {
        id: id.trim().to_owned(),
        name: String::new(),
        country: String::new(),
        evidence: None,
    }
}

/// Bounds of a figure: `70`, `~70`, `5..7`, `70..`, `..70`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range(pub(super) Bounds);

impl FromStr for Range {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || format!("{text:?} is none of 70, ~70, 5..7, 70.. and ..70");
        let number = |text: &str| -> Result<Option<f64>, String> {
            match text.trim() {
                "" => Ok(None),
                text => text.parse().map(Some).map_err(|_| refused()),
            }
        };
        let (low, high, qualifier) = match text.split_once("..") {
            Some((low, high)) => match (number(low)?, number(high)?) {
                (Some(low), None) => (Some(low), None, Qualifier::AtLeast),
                (None, Some(high)) => (None, Some(high), Qualifier::AtMost),
                (Some(low), Some(high)) => (Some(low), Some(high), Qualifier::Range),
                (None, None) => return Err(refused()),
            },
            None => {
                let (text, qualifier) = match text.strip_prefix('~') {
                    Some(rest) => (rest, Qualifier::About),
                    None => (text, Qualifier::Exact),
                };
                let value = number(text)?.ok_or_else(refused)?;
                (Some(value), Some(value), qualifier)
            }
        };
        Ok(Self(Bounds {
            low,
            high,
            qualifier,
        }))
    }
}

/// A grade of a source: `B2`, or `B`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdmiraltyCode {
    pub(super) reliability: Reliability,
    pub(super) credibility: Option<Credibility>,
}

impl FromStr for AdmiraltyCode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || format!("{text:?} is no letter A to F with or without a number 1 to 6");
        let upper = text.trim().to_ascii_uppercase();
        let (letter, number) = upper.split_at_checked(1).ok_or_else(refused)?;
        let credibility = match number {
            "" => None,
            number => Some(Credibility::from_name(number).ok_or_else(refused)?),
        };
        Ok(Self {
            reliability: Reliability::from_name(letter).ok_or_else(refused)?,
            credibility,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_written_as_ranges() {
        for (text, low, high, qualifier) in [
            ("70", Some(70.0), Some(70.0), Qualifier::Exact),
            ("~70", Some(70.0), Some(70.0), Qualifier::About),
            ("5..7", Some(5.0), Some(7.0), Qualifier::Range),
            ("70..", Some(70.0), None, Qualifier::AtLeast),
            ("..1.5", None, Some(1.5), Qualifier::AtMost),
        ] {
            let bounds = text.parse::<Range>().unwrap().0;
            assert_eq!(
                (bounds.low, bounds.high, bounds.qualifier),
                (low, high, qualifier),
                "{text}"
            );
        }
        for text in ["", "..", "many", "~", "5..x"] {
            assert!(text.parse::<Range>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_grade_is_a_letter_and_a_number_or_a_letter() {
        let code = |text: &str| text.parse::<AdmiraltyCode>();
        assert_eq!(code("b2").unwrap().credibility, Some(Credibility::Probable));
        assert_eq!(code("F").unwrap().reliability, Reliability::F);
        for text in ["", "G1", "B7", "2B", "B22", "ب"] {
            assert!(code(text).is_err(), "{text}");
        }
    }
}
