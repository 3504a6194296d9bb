//! Numbers with what they count.

use std::ops::Range;

use domain::Qualifier;

use super::Amount;
use super::duration::{durations, unit_name};
use crate::number::sense::{Role, Sense, Time, Unit};
use crate::number::table::Table;
use crate::number::{Kind, Number, Words, numbers};

/// Every number of the words, in order.
pub(super) fn amounts(w: &Words<'_>) -> Vec<Amount> {
    let found = numbers(w);
    let dates = crate::time::dates(w);
    let mut all = Vec::new();
    let mut at = 0;
    let lengths = durations(w);
    for number in &found {
        let start = number.words.start;
        if is_year(w, number) {
            continue;
        }
        if start < at || in_address(w, number) || dates.iter().any(|d| d.contains(&start)) {
            continue;
        }
        bare_metrics(w, at..start, &mut all);
        at = number.words.end.max(read(w, number, &mut all));
    }
    bare_metrics(w, at..w.len(), &mut all);
    all.extend(
        lengths
            .into_iter()
            .map(|d| plain(d.kind, d.value, Some(unit_name(d.unit)))),
    );
    joined_bounds(&mut all);
    all
}

/// "more than 100 and less than 300": one range.
fn joined_bounds(all: &mut Vec<Amount>) {
    let mut at = 0;
    while at + 1 < all.len() {
        let (a, b) = (&all[at], &all[at + 1]);
        let both = a.kind == "number-range" && b.kind == "number-range";
        let (min, max) = (a.min.or(b.min), a.max.or(b.max));
        let open = a.min.is_none() != a.max.is_none() && b.min.is_none() != b.max.is_none();
        let opposite = a.min.is_some() != b.min.is_some();
        if both && open && opposite && min < max {
            all[at].min = min;
            all[at].max = max;
            all.remove(at + 1);
        }
        at += 1;
    }
}

/// "in 2009", في عام 2009: a year, unless it counts something.
fn is_year(w: &Words<'_>, n: &Number) -> bool {
    let year = n.literal
        && n.qualifier == Qualifier::Exact
        && n.kind == Kind::Count
        && n.value.fract() == 0.0
        && (1900.0..2100.0).contains(&n.value);
    let end = n.words.end;
    let led = n.words.start.checked_sub(1).is_some_and(|i| {
        w.has_role(i, Role::In) && !w.arabic || w.arabic && w.is_time(i, Time::Unit(Unit::Year))
    });
    year && led && w.noun(end).is_none() && currency(w, end).is_none() && metric(w, end).is_none()
}

/// "equal to 30", يساوي 30: a range of one, as comparisons are told.
fn is_equal(w: &Words<'_>, n: &Number) -> bool {
    let start = n.words.start;
    let to = usize::from(start > 0 && w.folded(start - 1) == "to");
    start.checked_sub(1 + to).is_some_and(|i| {
        matches!(w.folded(i), "equals" | "يساوي" | "تساوي") || to == 1 && w.folded(i) == "equal"
    })
}

/// Digits inside a web address say nothing.
fn in_address(w: &Words<'_>, number: &Number) -> bool {
    let token = w.at(number.words.start).start as usize;
    let head = &w.p.text()[..w.p.bytes(token).start];
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
            if matches!(n.qualifier, Qualifier::AtLeast | Qualifier::AtMost) {
                all.push(bounded("number-range", n, 1.0, None));
            }
            return end;
        }
        _ => {}
    }
    let old = crate::values::duration::is_age(w, end);
    let counts = n.kind != Kind::Fraction
        && !old
        && (w.noun(end).is_some() || crate::values::duration::unit_at(w, end).is_some());
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
        Qualifier::Exact if is_equal(w, n) && !counts => {
            all.push(Amount {
                value: None,
                min: Some(n.value),
                max: Some(n.value),
                ..plain("number-range", n.value, None)
            });
        }
        // The floor of an open count is two of its unit; dozens are twelve each.
        Qualifier::Vague => all.push(plain("number", n.value / 2.0, None)),
        _ => all.push(plain("number", n.value, None)),
    }
    money(w, n, all)
        .or_else(|| quantity(w, n, all))
        .unwrap_or(end)
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

fn currency(w: &Words<'_>, at: usize) -> Option<&'static str> {
    w.sense(at, |s| match s {
        Sense::Currency(i) => Table::get().currencies.get(usize::from(i)).map(|c| &**c),
        _ => None,
    })
}

fn metric(w: &Words<'_>, at: usize) -> Option<(&'static str, f64)> {
    w.sense(at, |s| match s {
        Sense::Metric(i) => Table::get()
            .metrics
            .get(usize::from(i))
            .map(|(n, f)| (&**n, *f)),
        _ => None,
    })
}

fn ranged(n: &Number) -> bool {
    matches!(
        n.qualifier,
        Qualifier::Range | Qualifier::AtLeast | Qualifier::AtMost
    )
}

/// The amount of money, with its cents: 20 dollars 43, 20 دولار و43 سنت.
fn money(w: &Words<'_>, n: &Number, all: &mut Vec<Amount>) -> Option<usize> {
    let end = n.words.end;
    // "a 12-cent dividend"
    let end = end + usize::from(w.is_mark(end, '-') && currency(w, end + 1).is_some());
    let (code, used) = if let Some(code) = currency(w, end) {
        // "two pounds of meat" are no money.
        if metric_pounds(w, end) {
            return None;
        }
        (code, end + 1)
    } else {
        (
            n.words
                .start
                .checked_sub(1)
                .filter(|&i| i == 0 || !ends_number(w, i - 1))
                .and_then(|i| currency(w, i))?,
            end,
        )
    };
    let (cents, used) = cents(w, used).unwrap_or((0.0, used));
    let mut amount = bounded(
        if ranged(n) { "money-range" } else { "money" },
        n,
        1.0,
        Some(code),
    );
    for bound in [&mut amount.value, &mut amount.min, &mut amount.max] {
        *bound = bound.map(|v| v + cents / 100.0);
    }
    all.push(amount);
    Some(used)
}

/// Whether word `at` is a number or the last word of one: the currency behind it is its own.
fn ends_number(w: &Words<'_>, at: usize) -> bool {
    let numeral = |s: Sense| {
        matches!(
            s,
            Sense::Digit(_) | Sense::Teen(_) | Sense::Tens(_) | Sense::Hundred | Sense::Scale(_)
        )
        .then_some(())
    };
    w.at(at).literal.is_some() || w.sense(at, numeral).is_some()
}

fn metric_pounds(w: &Words<'_>, at: usize) -> bool {
    w.has_role(at + 1, Role::Of) && w.folded(at).starts_with("pound")
}

/// Cents behind an amount, with or without their name.
fn cents(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    let next = at + usize::from(w.has_role(at, Role::And));
    let n = crate::number::compose::cardinal(w, next)?;
    let whole = n.value.fract() == 0.0 && (1.0..100.0).contains(&n.value);
    let small = |at: usize| matches!(currency(w, at), Some("USC" | "GBX" | "EGX"));
    let named = small(n.end) || w.folded(n.end).starts_with("kop");
    let other = !named
        && (currency(w, n.end).is_some()
            || w.noun(n.end).is_some()
            || w.at(n.end).mark.is_none() && n.end < w.len() && w.folded(n.end) != "more");
    let joined = w.arabic && !w.at(next).and && next == at && w.at(next).literal.is_none();
    (whole && !other && !joined).then_some((n.value, n.end + usize::from(named)))
}

fn quantity(w: &Words<'_>, n: &Number, all: &mut Vec<Amount>) -> Option<usize> {
    let mut end = n.words.end;
    if w.is_mark(end, '-') || w.is_mark(end, '[') {
        end += 1;
    }
    let kind = if ranged(n) {
        "quantity-range"
    } else {
        "quantity"
    };
    if metric_pounds(w, end) {
        all.push(bounded(kind, n, 1.0, Some("pound")));
        return Some(end + 1);
    }
    let (name, factor) = metric(w, end)?;
    // 5 feet 2 inches
    if name == "foot" {
        let inches = crate::number::compose::cardinal(w, end + 1);
        if let Some(inches) = inches.filter(|i| {
            metric(w, i.end).is_some_and(|(name, _)| name == "inch") || w.folded(i.end) == "in"
        }) {
            all.push(plain(kind, n.value + inches.value / 12.0, Some(name)));
            return Some(inches.end + 1);
        }
    }
    all.push(bounded(kind, n, factor, Some(name)));
    Some(end + 1)
}

/// Units of measure that stand alone: "a kg", كيلوغرام.
fn bare_metrics(w: &Words<'_>, words: Range<usize>, all: &mut Vec<Amount>) {
    for at in words {
        let alone = at == 0 && w.len() == 1 || w.arabic && w.len() == 1;
        let led = at
            .checked_sub(1)
            .is_some_and(|i| w.has_role(i, Role::Article))
            && w.len() <= 3;
        if let Some((name, factor)) = metric(w, at).filter(|_| alone || led) {
            all.push(plain("quantity", factor, Some(name)));
        }
    }
}

/// Whether the word is a unit of time.
pub(super) fn is_unit(w: &Words<'_>, at: usize) -> Option<Unit> {
    w.time(at, |t| match t {
        Time::Unit(unit) => Some(unit),
        _ => None,
    })
}
