//! What the analyser counts in a text, and how a case tells it.
//!
//! The report is of 2021-04-05, a Monday. One line of the listing a figure: `bounds qualifier
//! measure | words | period | places`, then `part of N` and the polarity where it is not asserted.
//! A case that differs prints what the analyser makes of it.

use crate::document::document;
use analysis::analyse;
use domain::{Figure, Polarity};

/// 2021-04-05, counted from 1970-01-01.
const PUBLISHED: i32 = 18_722;

fn listing(figure: &Figure) -> String {
    let bound = |value: Option<f64>| value.map_or("…".to_owned(), |v| v.to_string());
    let bounds = if figure.low == figure.high {
        bound(figure.low)
    } else {
        format!("{}–{}", bound(figure.low), bound(figure.high))
    };
    let places: Vec<&str> = figure.places.iter().map(|p| p.name.as_str()).collect();
    let mut line = format!(
        "{bounds} {} {} | {} | {} | {}",
        figure.qualifier.name(),
        figure.measure.name(),
        figure.text.text,
        figure.period.as_ref().map_or("", |p| p.edtf.as_str()),
        places.join(", "),
    );
    if let Some(whole) = figure.part_of {
        line += &format!(" | part of {whole}");
    }
    if figure.polarity != Polarity::Asserted {
        line += &format!(" | {}", figure.polarity.name());
    }
    line.trim_end_matches([' ', '|']).to_owned()
}

#[track_caller]
#[allow(clippy::print_stdout, reason = "asked for, to bless a case")]
pub(crate) fn check(text: &str, expected: &str) {
    let found = analyse(&document(text), Some(PUBLISHED));
    let found: Vec<String> = found.figures.iter().map(listing).collect();
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    let expected: Vec<&str> = expected.into_iter().filter(|l| !l.is_empty()).collect();
    assert_eq!(found, expected, "\n{text}\n{}", found.join("\n"));
}
