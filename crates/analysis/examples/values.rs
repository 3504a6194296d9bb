//! Reads vectors (`text`, `lang`, `ref`) as JSON Lines from standard input and writes the numbers
//! and times found, one line each, for the score of the vectors.

use std::io::{BufRead, Write};

use analysis::values::{Amount, Moment, values};
use domain::Language;
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let text = case["text"].as_str().unwrap_or("");
        let language = case["lang"].as_str().and_then(Language::from_tag);
        let reference = case["ref"].as_str().and_then(day);
        let found = values(text, language.unwrap_or(Language::Arabic), reference);
        let numbers: Vec<_> = found.numbers.iter().map(amount).collect();
        let times: Vec<_> = found.times.iter().map(moment).collect();
        writeln!(out, "{}", json!({"numbers": numbers, "times": times}))?;
    }
    Ok(())
}

/// The day of an ISO 8601 date or date and time.
fn day(text: &str) -> Option<i32> {
    let date: jiff::civil::Date = text.get(..10)?.parse().ok()?;
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.until(date).ok().map(|span| span.get_days())
}

fn amount(a: &Amount) -> Value {
    match a.value {
        Some(value) => json!({"kind": a.kind, "value": value, "unit": a.unit}),
        None => json!({"kind": a.kind, "min": a.min, "max": a.max, "unit": a.unit}),
    }
}

fn moment(m: &Moment) -> Value {
    if let Some(seconds) = m.seconds {
        return json!({"kind": "duration", "start": seconds, "grain": m.grain});
    }
    let interval = m.end.is_some() || m.start.is_none();
    let kind = if interval { "interval" } else { "point" };
    json!({"kind": kind, "start": m.start, "end": m.end, "grain": m.grain})
}
