//! Figures in a table, and their values in words.

use domain::{Measure, Polarity, Qualifier};
use proto::pb;

use super::name;
use crate::output::Style;
use crate::time;

/// The bounds as worded: `62`, `about 100`, `≥ 630`, `≤ 20`, `15–20`, `≥ 200, vague`, with currency
/// and with what was denied or only feared.
pub fn value(figure: &pb::Figure) -> String {
    let qualifier = proto::read::<Qualifier>(figure.qualifier);
    let mut value = match (figure.low, figure.high, qualifier) {
        (Some(low), Some(_), Some(Qualifier::About)) => format!("about {}", number(low)),
        (Some(low), Some(high), _) if low == high => number(low),
        (Some(low), Some(high), _) => format!("{}–{}", number(low), number(high)),
        (Some(low), None, Some(Qualifier::Vague)) => format!("≥ {}, vague", number(low)),
        (Some(low), None, _) => format!("≥ {}", number(low)),
        (None, Some(high), _) => format!("≤ {}", number(high)),
        (None, None, _) => "unknown".to_owned(),
    };
    if !figure.currency.is_empty() {
        value = format!("{value} {}", figure.currency);
    }
    match proto::read(figure.polarity) {
        Some(Polarity::Denied) => value + ", denied",
        Some(Polarity::Hypothetical) => value + ", hypothetical",
        Some(Polarity::Asserted) | None => value,
    }
}

/// Thousands apart, no fraction where there is none.
fn number(n: f64) -> String {
    let plain = n.to_string();
    let (whole, fraction) = match plain.split_once('.') {
        Some((whole, fraction)) => (whole, format!(".{fraction}")),
        None => (plain.as_str(), String::new()),
    };
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + &fraction
}

/// The head and the rows of a table of figures.
pub fn figure_rows(style: Style, figures: &[pb::LocatedFigure]) -> Vec<Vec<String>> {
    let head = [
        "published",
        "outlet",
        "value",
        "measure",
        "period",
        "places",
        "speaker",
        "family",
        "words",
        "figure",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for located in figures {
        let figure = located.figure.clone().unwrap_or_default();
        let source = located.source.clone().unwrap_or_default();
        rows.push(vec![
            time::display(source.published_micros),
            style.source(&source.outlet),
            value(&figure),
            name(figure.measure, Measure::name).to_owned(),
            period(&figure),
            places(&figure),
            style.source(&located.speaker),
            style.source(&located.family),
            words(style, &figure),
            figure.id.clone(),
        ]);
    }
    rows
}

/// The period with a mark where it was still running.
pub(super) fn period(figure: &pb::Figure) -> String {
    match &figure.period {
        Some(period) if period.running => format!("{}, running", period.edtf),
        Some(period) => period.edtf.clone(),
        None => String::new(),
    }
}

pub(super) fn places(figure: &pb::Figure) -> String {
    let names: Vec<_> = figure.places.iter().map(|p| p.name.as_str()).collect();
    names.join(", ")
}

/// The words that say so, the hedge first.
pub(super) fn words(style: Style, figure: &pb::Figure) -> String {
    let hedge = figure.qualifier_at.as_ref().map(|e| e.text.as_str());
    let text = figure.text.as_ref().map(|e| e.text.as_str());
    let parts: Vec<_> = hedge.into_iter().chain(text).collect();
    style.source(&parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_worded_by_their_bounds() {
        use pb::{Polarity, Qualifier};
        for (low, high, qualifier, polarity, currency, expected) in [
            (
                Some(62.0),
                Some(62.0),
                Qualifier::Exact,
                Polarity::Asserted,
                "",
                "62",
            ),
            (
                Some(100.0),
                Some(100.0),
                Qualifier::About,
                Polarity::Asserted,
                "",
                "about 100",
            ),
            (
                Some(630.0),
                None,
                Qualifier::AtLeast,
                Polarity::Denied,
                "",
                "≥ 630, denied",
            ),
            (
                None,
                Some(1e6),
                Qualifier::AtMost,
                Polarity::Asserted,
                "SYP",
                "≤ 1,000,000 SYP",
            ),
            (
                Some(15.0),
                Some(20.0),
                Qualifier::Range,
                Polarity::Hypothetical,
                "",
                "15–20, hypothetical",
            ),
            (
                Some(2000.0),
                None,
                Qualifier::Vague,
                Polarity::Unspecified,
                "",
                "≥ 2,000, vague",
            ),
            (
                Some(1.5),
                Some(1.5),
                Qualifier::Exact,
                Polarity::Asserted,
                "USD",
                "1.5 USD",
            ),
            (
                Some(-123.0),
                Some(-123.0),
                Qualifier::Exact,
                Polarity::Asserted,
                "",
                "-123",
            ),
            (
                None,
                None,
                Qualifier::Unspecified,
                Polarity::Unspecified,
                "",
                "unknown",
            ),
        ] {
            let figure = pb::Figure {
                low,
                high,
                qualifier: qualifier.into(),
                polarity: polarity.into(),
                currency: currency.into(),
                ..Default::default()
            };
            assert_eq!(value(&figure), expected);
        }
    }
}
