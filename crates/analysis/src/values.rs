//! Numbers and times of a text on their own, without a report around them: what `marsad values`
//! prints, and what the vectors of public test suites are scored with.

use domain::{Language, Qualifier};

use crate::number::sense::{Sense, Time as TimeSense, Unit};
use crate::number::{Kind, Number, Words, numbers};
use crate::text::Paragraph;

/// What a text says in numbers and times.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values {
    /// Numbers in order; one that counts a unit is listed as a plain number and with its unit.
    pub numbers: Vec<Amount>,
    /// Times in order.
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

/// A point or stretch of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// First day, `YYYY-MM-DD`; `None` where it is open.
    pub start: Option<String>,
    /// The day after the last one; `None` where it is open, or follows from the grain.
    pub end: Option<String>,
    /// How fine it is: `day`, `week`, `month`, `quarter`, `year`, `decade`, `century`.
    pub grain: &'static str,
    /// EDTF text of the period.
    pub edtf: String,
}

/// The numbers and times of `text`, in order. `reference` is the day, counted from 1970-01-01,
/// that relative times start from.
pub fn values(text: &str, language: Language, reference: Option<i32>) -> Values {
    let p = Paragraph::read(0, text);
    let w = Words::read(&p, language == Language::Arabic);
    Values {
        numbers: amounts(&w),
        times: crate::time::moments(&w, reference),
    }
}

fn amounts(w: &Words<'_>) -> Vec<Amount> {
    let found = numbers(w);
    let dates = crate::time::dates(w);
    let mut all = Vec::new();
    let mut at = 0;
    for number in &found {
        let start = number.words.start;
        if start < at {
            continue;
        }
        bare_units(w, at..start, &mut all);
        at = number.words.end;
        if in_address(w, number) || dates.iter().any(|d| d.contains(&start)) {
            continue;
        }
        at = at.max(read(w, number, &mut all));
    }
    bare_units(w, at..w.len(), &mut all);
    all
}

/// Digits inside a web address say nothing.
fn in_address(w: &Words<'_>, number: &Number) -> bool {
    let token = w.at(number.words.start).start as usize;
    let start = w.p.bytes(token).start;
    let text = w.p.text();
    let head = &text[..start];
    let head = head.rsplit(char::is_whitespace).next().unwrap_or("");
    head.contains("://") || head.starts_with("www.")
}

fn plain(kind: &'static str, value: f64, unit: Option<&'static str>) -> Amount {
    Amount {
        kind,
        value: Some(value),
        min: None,
        max: None,
        unit,
    }
}

/// What one number says; returns one past the words it used.
fn read(w: &Words<'_>, n: &Number, all: &mut Vec<Amount>) -> usize {
    let end = n.words.end;
    match n.kind {
        Kind::Ordinal => {
            let unit = time_unit(w, n.words.start).filter(|_| !w.at(n.words.start).defined);
            if let Some(unit) = unit {
                all.push(plain("duration", 1.0, Some(unit)));
            }
            all.push(plain("ordinal", n.value, None));
            return end;
        }
        Kind::Percent => {
            all.push(bounded("percent", n, 1.0, None));
            // A percentage is the number it stands for, too.
            all.push(bounded("number", n, 0.01, None));
            return end;
        }
        Kind::Defined => {
            if n.hedge_stands() {
                all.push(bounded("number-range", n, 1.0, None));
            }
            return end;
        }
        _ => {}
    }
    let unit = unit(w, n);
    let counts = w.noun(end).is_some() || time_unit(w, end).is_some();
    match n.qualifier {
        Qualifier::Range if counts => {
            all.extend(
                [n.low, n.high]
                    .into_iter()
                    .flatten()
                    .map(|v| plain("number", v, None)),
            );
        }
        Qualifier::Range => all.push(bounded("number-range", n, 1.0, None)),
        Qualifier::AtLeast | Qualifier::AtMost if !counts => {
            all.push(bounded("number-range", n, 1.0, None));
        }
        // The floor of an open count is two of its unit; dozens are twelve each.
        Qualifier::Vague => all.push(plain("number", n.value / 2.0, None)),
        _ => all.push(plain("number", n.value, None)),
    }
    let Some((kind, factor, name, used)) = unit else {
        return end;
    };
    let ranged = matches!(
        n.qualifier,
        Qualifier::Range | Qualifier::AtLeast | Qualifier::AtMost
    );
    let kind = match kind {
        "money" if ranged => "money-range",
        "quantity" if ranged => "quantity-range",
        kind => kind,
    };
    let amount = if ranged && kind != "duration" && kind != "age" {
        bounded(kind, n, factor, Some(name))
    } else {
        plain(kind, n.high.unwrap_or(n.value) * factor, Some(name))
    };
    all.push(amount);
    used
}

impl Number {
    /// Whether a hedge bounds it.
    fn hedge_stands(&self) -> bool {
        matches!(self.qualifier, Qualifier::AtLeast | Qualifier::AtMost)
    }
}

fn bounded(kind: &'static str, n: &Number, factor: f64, unit: Option<&'static str>) -> Amount {
    if n.low == n.high {
        return plain(kind, n.value * factor, unit);
    }
    Amount {
        kind,
        value: None,
        min: n.low.map(|v| v * factor),
        max: n.high.map(|v| v * factor),
        unit,
    }
}

type Counted = (&'static str, f64, &'static str, usize);

/// The unit behind (or before) a number: kind, factor, name, one past it.
fn unit(w: &Words<'_>, n: &Number) -> Option<Counted> {
    let table = crate::number::table::Table::get();
    let mut end = n.words.end;
    if w.is_mark(end, '-') || w.is_mark(end, '[') || w.folded(end) == "more" {
        end += 1;
    }
    let currency = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Currency(i) => table.currencies.get(i as usize).map(|c| &**c),
            _ => None,
        })
    };
    let metric = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Metric(i) => table.metrics.get(i as usize).map(|(n, f)| (&**n, *f)),
            _ => None,
        })
    };
    if let Some(code) = currency(end) {
        return Some(("money", 1.0, code, end + 1));
    }
    if let Some(code) = n.words.start.checked_sub(1).and_then(currency) {
        return Some(("money", 1.0, code, n.words.end));
    }
    if let Some((name, factor)) = metric(end) {
        return Some(("quantity", factor, name, end + 1));
    }
    let name = time_unit(w, end)?;
    let old = w.folded(end + 1) == "old"
        || w.folded(end + 2) == "old"
        || w.folded(end + 1) == "of" && w.folded(end + 2) == "age";
    Some((if old { "age" } else { "duration" }, 1.0, name, end + 1))
}

fn time_unit(w: &Words<'_>, at: usize) -> Option<&'static str> {
    w.time(at, |t| match t {
        TimeSense::Unit(unit) => Some(unit_name(unit)),
        _ => None,
    })
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "second",
        Unit::Minute => "minute",
        Unit::Hour => "hour",
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Fortnight => "fortnight",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
        Unit::Decade => "decade",
        Unit::Century => "century",
    }
}

/// Units that stand alone: شهر, ساعتين.
fn bare_units(w: &Words<'_>, words: std::ops::Range<usize>, all: &mut Vec<Amount>) {
    for at in words {
        let two = w.time(at, |t| match t {
            TimeSense::Units2(unit) => Some(unit_name(unit)),
            _ => None,
        });
        if let Some(name) = two {
            all.push(plain("number", 2.0, None));
            all.push(plain("duration", 2.0, Some(name)));
        } else if let Some(name) = time_unit(w, at).filter(|_| !w.at(at).defined) {
            all.push(plain("duration", 1.0, Some(name)));
        }
    }
}
