//! `marsad values`: numbers and times of single expressions.

use analysis::values::{Amount, Moment, Values, values};
use clap::Args;
use domain::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::command::analyze::unreadable;
use crate::failure::{Failure, Result};
use crate::gold::{Input, read_lines};
use crate::output::Output;
use crate::time;

/// Options of `values`.
#[derive(Args, Debug)]
pub struct Options {
    /// Expressions, one JSON object a line: `text`, `lang` and, for relative times, `ref`; `-` is
    /// standard input
    #[arg(value_name = "IN.jsonl", default_value = "-")]
    pub input: Input,
}

#[derive(Deserialize)]
struct Expression {
    text: String,
    lang: String,
    #[serde(rename = "ref")]
    reference: Option<String>,
}

/// Writes one line for every line: the numbers and times found. A line that cannot be read is
/// named, and answered with nothing found, so that answers stay beside their lines.
pub fn run(options: &Options, output: &mut Output) -> Result {
    let mut refused = Vec::new();
    for (number, line) in read_lines(options.input.decode(options.input.open()?)) {
        let line = line.map_err(|e| unreadable(&options.input, &e))?;
        let found = read(&line).unwrap_or_else(|why| {
            refused.push(format!("line {number}: {why}"));
            Values::default()
        });
        let numbers: Vec<_> = found.numbers.iter().map(amount).collect();
        let times: Vec<_> = found.times.iter().map(moment).collect();
        output.value(&json!({"numbers": numbers, "times": times}))?;
    }
    if refused.is_empty() {
        return Ok(());
    }
    Err(Failure {
        details: refused,
        ..Failure::data(format!(
            "some lines of {} are no expressions",
            options.input
        ))
    })
}

fn read(line: &str) -> Result<Values, String> {
    let expression: Expression = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let language = Language::from_tag(&expression.lang);
    let language = language.ok_or("lang is neither ar nor en")?;
    let reference = expression.reference.as_deref().and_then(time::written_day);
    Ok(values(&expression.text, language, reference))
}

fn amount(amount: &Amount) -> Value {
    let Amount {
        kind,
        value,
        min,
        max,
        unit,
    } = amount;
    match value {
        Some(value) => json!({"kind": kind, "value": value, "unit": unit}),
        None => json!({"kind": kind, "min": min, "max": max, "unit": unit}),
    }
}

fn moment(moment: &Moment) -> Value {
    let Moment {
        start,
        end,
        grain,
        edtf,
        end_before,
        other,
        seconds,
    } = moment;
    if let Some(seconds) = seconds {
        return json!({"kind": "duration", "start": seconds, "grain": grain});
    }
    let kind = match start.is_some() && end.is_none() {
        true => "point",
        false => "interval",
    };
    let mut value = json!({"kind": kind, "start": start, "end": end, "grain": grain, "edtf": edtf});
    // Other readings stand beside the preferred one, which is the only one that is scored: the end
    // of "from 2014 to 2018" without its last unit, and the next Friday for the last one.
    if end_before.is_some() {
        value["end_before"] = json!(end_before);
    }
    if other.is_some() {
        value["other"] = json!(other);
    }
    value
}
