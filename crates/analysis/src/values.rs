//! Numbers and times of a text on their own, without a report around them: what `marsad values`
//! prints, and what the vectors of public test suites are scored with.

mod amount;
mod duration;

pub(crate) use duration::{Duration, durations, seconds};

use domain::Language;

use crate::number::Words;
use crate::text::Paragraph;

/// What a text says in numbers and times.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values {
    /// Numbers in order; one that counts a unit is listed as a plain number and with its unit.
    pub numbers: Vec<Amount>,
    /// Times and durations in order.
    pub times: Vec<Moment>,
}

/// A number with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// `number`, `number-range`, `ordinal`, `percent`, `money`, `money-range`, `quantity`,
    /// `quantity-range`, `duration` or `age`.
    pub kind: &'static str,
    /// The value, where it is not a range.
    pub value: Option<f64>,
    /// Lower bound of a range.
    pub min: Option<f64>,
    /// Upper bound of a range.
    pub max: Option<f64>,
    /// Currency (ISO 4217), unit, or unit of time.
    pub unit: Option<&'static str>,
}

/// A point or stretch of time, or a duration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moment {
    /// First day, `YYYY-MM-DD`, with `THH:MM:SS` where a time of day is told; `None` where it is
    /// open.
    pub start: Option<String>,
    /// The day after the last one, or the time of day it ends; `None` where it is open, or follows
    /// from the grain.
    pub end: Option<String>,
    /// How fine it is: `minute`, `day`, `week`, `month`, `quarter`, `year`, `decade`, `century`.
    pub grain: &'static str,
    /// EDTF text of the period.
    pub edtf: String,
    /// The end under the other reading of "from 2014 to 2018": up to the last unit, without it.
    pub end_before: Option<String>,
    /// First day under the other reading, where the words leave the year or the week open: "on
    /// Friday" and "in March" are the last ones by preference, and may be the next.
    pub other: Option<String>,
    /// Length of a duration; such a moment has no start.
    pub seconds: Option<f64>,
}

/// The numbers and times of `text`, in order. `reference` is the day, counted from 1970-01-01,
/// that relative times start from.
pub fn values(text: &str, language: Language, reference: Option<i32>) -> Values {
    let p = Paragraph::read(0, text);
    let w = Words::read(&p, language == Language::Arabic);
    Values {
        numbers: amount::amounts(&w),
        times: crate::time::moments(&w, reference),
    }
}
