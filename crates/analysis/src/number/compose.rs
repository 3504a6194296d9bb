//! Puts number words together: hundreds, tens and units, scales, halves, spoken decimals.

use super::sense::{Groups, Role, Sense};
use super::words::Words;

/// A cardinal number read at some word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cardinal {
    /// Its value.
    pub(crate) value: f64,
    /// One past its last word.
    pub(crate) end: usize,
    /// The smallest scale in it (1 where there is none): a range may share it.
    pub(crate) scale: f64,
    /// It is one literal, without any word.
    pub(crate) literal: bool,
}

/// What was read at a word that begins a number.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reading {
    /// The fraction: its value and one past its last word.
    fraction: Option<(f64, usize)>,
    cardinal: Option<Cardinal>,
}

/// Reads the numbers at every word, the last one first: a number may hold those behind it, however
/// many ("minus minus …", "one and one and …"), so each is read once and then looked up.
pub(super) fn compose(w: &mut Words<'_>) {
    for at in (0..w.len()).rev() {
        if !begins_number(w, at) {
            continue;
        }
        let fraction = read_fraction(w, at);
        w.set_reading(
            at,
            Reading {
                fraction,
                cardinal: None,
            },
        );
        let cardinal = read_cardinal(w, at);
        w.set_reading(at, Reading { fraction, cardinal });
    }
}

/// The cardinal that starts at word `at`, if one does.
pub(crate) fn cardinal(w: &Words<'_>, at: usize) -> Option<Cardinal> {
    w.reading(at)?.cardinal
}

/// A fraction in words: نصف, ثلثي, "three quarters", "one eighth", خمسة أثمان.
pub(crate) fn fraction(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    w.reading(at)?.fraction
}

fn read_cardinal(w: &Words<'_>, at: usize) -> Option<Cardinal> {
    if w.sense(at, minus).is_some() {
        let number = cardinal(w, at + 1).filter(|n| n.value > 0.0)?;
        return Some(Cardinal {
            value: -number.value,
            literal: false,
            ..number
        });
    }
    let mut total = 0.0;
    let mut last = f64::INFINITY;
    let mut end = at;
    let mut next = at;
    if let Some((value, end)) = decimals(w, 0.0, at) {
        return Some(Cardinal {
            value,
            end,
            scale: 1.0,
            literal: false,
        });
    }
    while let Some((group, scale, after)) = group(w, next, last, end == at) {
        total += group;
        last = scale;
        end = after;
        if scale <= 1.0 {
            break;
        }
        if let Some((part, after)) = half(w, end) {
            total += part * scale;
            end = after;
            break;
        }
        // "and", or و, or nothing in English, leads to the next group.
        next = if w.has_role(end, Role::And) {
            end + 1
        } else {
            end
        };
        if w.arabic && !w.at(next).and {
            break;
        }
        // "one billion and a quarter million"
        let article = !w.arabic && next > end && w.has_role(next, Role::Article);
        next += usize::from(article && part_of_scale(w, next + 1).is_some());
    }
    if end == at {
        return None;
    }
    Some(Cardinal {
        value: total,
        end,
        scale: last,
        literal: end == at + 1 && w.at(at).literal.is_some(),
    })
}

/// Whether word `at` can begin a number; nearly none can.
fn begins_number(w: &Words<'_>, at: usize) -> bool {
    let word = w.at(at);
    word.literal.is_some() || word.groups.any(Groups::CARDINAL)
}

fn minus(sense: Sense) -> Option<()> {
    (sense == Sense::Minus).then_some(())
}

/// One group and the scales behind it: value, scale, one past its end.
fn group(w: &Words<'_>, at: usize, last: f64, first: bool) -> Option<(f64, f64, usize)> {
    if let Some(value) = w.sense(at, |s| match s {
        Sense::Scaled(value) => Some(value),
        _ => None,
    }) {
        return (value / 2.0 < last).then_some((value, value / 2.0, at + 1));
    }
    let (mut value, mut end) = match part_of_scale(w, at).or_else(|| small(w, at, first)) {
        Some(found) => found,
        None if scale(w, at).is_some() && is_two(w, at) => (2.0, at),
        None if scale(w, at).is_some() => (1.0, at),
        None => return None,
    };
    let mut total_scale = 1.0;
    // "17 other million" is nothing; a scale stands right behind its number.
    while let Some(scale) = scale(w, end).filter(|_| end == at || !w.at(end).and) {
        value = scaled(value, scale);
        total_scale *= scale;
        end += 1;
        if total_scale > 1e15 {
            break;
        }
    }
    // A literal may only follow a real scale: "ألفا و500", not "مئة و5".
    let fits = total_scale < last && (first || value < last || total_scale > 1.0);
    (fits && (first || value < last)).then_some((value, total_scale, end))
}

/// Whether a scale without a number is a dual before its noun: مليونا شخص, ألفا جندي.
fn is_two(w: &Words<'_>, at: usize) -> bool {
    let next = w.at(at + 1);
    let counted = next.groups.any(Groups::NOUN.or(Groups::UNIT));
    let joined = next.and || next.defined || next.preposition.is_some();
    w.arabic && w.folded(at).ends_with('ا') && counted && !joined
}

/// A number of thousands or millions: 4.1 of them have no trace of the binary fraction.
fn scaled(value: f64, scale: f64) -> f64 {
    let product = value * scale;
    let whole = product.round();
    if (product - whole).abs() < product.abs() * 4.0 * f64::EPSILON {
        whole
    } else {
        product
    }
}

fn scale(w: &Words<'_>, at: usize) -> Option<f64> {
    let word = w.at(at);
    w.sense(at, |s| match s {
        // "الألف" alone is an ordinal or a name.
        Sense::Scale(scale) if !word.defined => Some(scale),
        Sense::Dozen => Some(12.0),
        Sense::Suffix(scale) if w.before(at, 1).literal.is_some() && !word.glued => {
            // "5 k", "1,674.5 G": set apart, and with nothing behind it.
            let letter = matches!(
                w.p.original(word.start as usize),
                "k" | "K" | "G" | "M" | "T"
            );
            (letter && !w.arabic && w.at(at + 1).mark.is_some()).then_some(scale)
        }
        Sense::Suffix(scale) if w.before(at, 1).literal.is_some() => {
            // 10M is ten million, 10m is ten metres.
            let metric = matches!(w.p.original(word.start as usize), "m" | "g" | "b" | "t");
            (!metric).then_some(scale)
        }
        _ => None,
    })
}

/// "half a million", نصف مليون, "three quarters million".
fn part_of_scale(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    let (value, mut end) = fraction(w, at)?;
    while w.has_role(end, Role::Article) || w.has_role(end, Role::Of) {
        end += 1;
    }
    let hundred = w.arabic && w.is(end, Sense::Hundred);
    if hundred {
        return Some((value * 100.0, end + 1));
    }
    scale(w, end).map(|_| (value, end))
}

fn read_fraction(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    let denominator = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Fraction(n) => Some(f64::from(n)),
            _ => None,
        })
    };
    if let Some((a, b)) = w.sense(at, |s| match s {
        Sense::Parts(a, b) => Some((f64::from(a), f64::from(b))),
        _ => None,
    }) {
        return Some((a / b, at + 1));
    }
    if let Some(n) = denominator(at).filter(|n| *n <= 8.0) {
        // "third", "fourth" alone are ordinals.
        let ordinal = w.sense(at, |s| matches!(s, Sense::Ordinal(_)).then_some(()));
        return ordinal.is_none().then_some((1.0 / n, at + 1));
    }
    let (numerator, mut end) = small(w, at, true)?;
    if w.is_mark(end, '-') {
        end += 1;
    }
    let ordinal = |at: usize| {
        let plain = !w.arabic && at > 0;
        w.sense(at, |s| match s {
            Sense::Ordinal(n) if plain && numerator == 1.0 && n > 2.0 => Some(n),
            _ => None,
        })
    };
    let n = denominator(end)
        .filter(|_| !w.at(end).and && !w.at(end).defined)
        .or_else(|| ordinal(end))?;
    Some((numerator / n, end + 1))
}

/// "and a half", ونصف, ونصف المليون, إلا ربع behind a scale: how much of it, and the end.
fn half(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    let less = w.is(at, Sense::Less);
    let mut next = at + usize::from(less || w.has_role(at, Role::And));
    if w.has_role(next, Role::Article) {
        next += 1;
    }
    if !(less || w.at(at).and || next > at) {
        return None;
    }
    let (value, mut end) = w
        .sense(next, |s| match s {
            Sense::Fraction(n) if n <= 8 => Some(1.0 / f64::from(n)),
            _ => None,
        })
        .map(|value| (value, next + 1))
        .or_else(|| if w.arabic { None } else { fraction(w, next) })?;
    // "and a quarter million" is a group of its own.
    if let Some(scale) = w.sense(end, |s| match s {
        Sense::Scale(scale) => Some(scale),
        _ => None,
    }) {
        if !w.at(end).defined {
            let value = if w.arabic { value } else { value * scale };
            return w.arabic.then_some((value, end + 1));
        }
        end += 1;
    }
    Some((if less { -value } else { value }, end))
}

/// A number below a thousand, or a literal.
fn small(w: &Words<'_>, at: usize, first: bool) -> Option<(f64, usize)> {
    if let Some(value) = w.at(at).literal {
        return literal_with_parts(w, at, decimals_of_scale(w, at).unwrap_or(value));
    }
    let (value, end) = match hundreds(w, at) {
        Some((value, end)) => match below_hundred_after(w, end) {
            Some((rest, end)) => (value + rest, end),
            None => (value, end),
        },
        None => below_hundred(w, at)?,
    };
    if first {
        if let Some(found) = decimals(w, value, end) {
            return Some(found);
        }
        if let Some((part, end)) =
            half(w, end).filter(|(_, to)| !w.arabic || scale(w, *to).is_some())
        {
            return Some((value + part, end));
        }
    }
    Some((value, end))
}

/// 42.611 مليار: before millions and more a separator groups no thousands.
fn decimals_of_scale(w: &Words<'_>, at: usize) -> Option<f64> {
    let scale = scale(w, at + 1).filter(|_| w.arabic)?;
    let digits = w.folded(at);
    let one = digits.matches(['.', ',']).count() == 1;
    let dot = digits.contains('.') && scale >= 1e6 || scale >= 1e12;
    (one && dot).then(|| digits.replace(',', ".").parse().ok())?
}

/// `2 1/4`, `3/15`, `2.5 point …`; a literal with the fraction behind it.
fn literal_with_parts(w: &Words<'_>, at: usize, value: f64) -> Option<(f64, usize)> {
    let slash = |at: usize| {
        (w.is_mark(at + 1, '/') && w.at(at + 1).glued)
            .then(|| {
                Some((
                    w.at(at).literal?,
                    w.at(at + 2).literal.filter(|n| *n > 0.0)?,
                ))
            })
            .flatten()
    };
    let after_fraction = w.at(at + 3);
    if let Some((a, b)) = slash(at).filter(|_| after_fraction.mark != Some('/')) {
        return Some((a / b, at + 3));
    }
    if let Some((a, b)) = slash(at + 1).filter(|(a, b)| a < b && value < 1000.0) {
        return Some((value + a / b.copysign(value), at + 4));
    }
    if let Some((power, end)) = power(w, at) {
        let base = value;
        let value = match power {
            Power::Of(n) => base.powf(n),
            Power::OfTen(n) => base * 10f64.powf(n),
        };
        return value.is_finite().then_some((value, end));
    }
    if let Some(found) = decimals(w, value, at + 1) {
        return Some(found);
    }
    let half = (!w.arabic).then(|| half(w, at + 1)).flatten();
    if let Some((part, end)) = half.filter(|(_, end)| *end > at + 2) {
        return Some((value + part, end));
    }
    // "3 hundred and 21"
    if w.is(at + 1, Sense::Hundred) && !w.at(at + 1).and && value < 1000.0 {
        let value = value * 100.0;
        return Some(match below_hundred_after(w, at + 2) {
            Some((rest, end)) => (value + rest, end),
            None => (value, at + 2),
        });
    }
    Some((value, at + 1))
}

/// What stands behind a literal as its exponent.
#[derive(Clone, Copy)]
pub(crate) enum Power {
    /// `1.1^23`.
    Of(f64),
    /// `12.32e+14`.
    OfTen(f64),
}

/// The exponent glued to the literal at `at`, and one past it.
pub(crate) fn power(w: &Words<'_>, at: usize) -> Option<(Power, usize)> {
    let mark = w.at(at + 1);
    if !mark.glued || w.arabic && mark.mark.is_none() {
        return None;
    }
    let signed = |from: usize| {
        let negative = w.is_mark(from, '-');
        let number = from + usize::from(negative || w.is_mark(from, '+'));
        let n = w.at(number).literal.filter(|n| n.abs() < 400.0)?;
        w.at(number)
            .glued
            .then_some((if negative { -n } else { n }, number + 1))
    };
    if mark.mark == Some('^') {
        return signed(at + 2).map(|(n, end)| (Power::Of(n), end));
    }
    let digits = w.folded(at + 1).strip_prefix('e')?;
    if digits.is_empty() {
        return signed(at + 2).map(|(n, end)| (Power::OfTen(n), end));
    }
    let n: f64 = digits.parse().ok().filter(|n: &f64| n.abs() < 400.0)?;
    Some((Power::OfTen(n), at + 2))
}

fn hundreds(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    let teen = w.sense(at, |s| match s {
        Sense::Teen(n) => Some(f64::from(n)),
        _ => None,
    });
    // "seventeen hundred"
    if let Some(teen) = teen.filter(|_| !w.arabic && w.is(at + 1, Sense::Hundred)) {
        return Some((teen * 100.0, at + 2));
    }
    let digit = w.sense(at, digit);
    let hundred = |at: usize| w.is(at, Sense::Hundred) && !w.at(at).defined;
    match digit {
        Some(digit) if digit > 0.0 && hundred(at + 1) && !w.at(at + 1).and => {
            Some((digit * 100.0, at + 2))
        }
        Some(_) => None,
        None if hundred(at) => Some((100.0, at + 1)),
        None => w
            .sense(at, |s| match s {
                Sense::Hundreds(n) => Some(f64::from(n)),
                _ => None,
            })
            .map(|n| (n, at + 1)),
    }
}

/// What follows a hundred: و+number in Arabic, with or without "and" in English.
fn below_hundred_after(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    if w.arabic {
        return if w.at(at).and {
            below_hundred(w, at)
        } else {
            None
        };
    }
    let next = at + usize::from(w.has_role(at, Role::And));
    // "3 hundred and 2 hundred" are two.
    let literal = w.at(next).literal.filter(|n| {
        next > at && *n < 100.0 && !w.is(next + 1, Sense::Hundred) && scale(w, next + 1).is_none()
    });
    literal
        .map(|n| (n, next + 1))
        .or_else(|| below_hundred(w, next))
}

fn below_hundred(w: &Words<'_>, at: usize) -> Option<(f64, usize)> {
    if w.at(at).mark.is_some() {
        return None;
    }
    let tens = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Tens(n) => Some(f64::from(n)),
            _ => None,
        })
    };
    if let Some(value) = tens(at) {
        let hyphen = usize::from(w.is_mark(at + 1, '-'));
        let next = at + 1 + hyphen;
        let joined = if w.arabic {
            w.at(next).and
        } else {
            !w.at(next).and
        };
        return Some(match w.sense(next, digit).filter(|d| *d > 0.0 && joined) {
            Some(digit) => (value + digit, next + 1),
            None => (value, at + 1),
        });
    }
    if let Some(n) = w.sense(at, |s| match s {
        Sense::Teen(n) => Some(f64::from(n)),
        _ => None,
    }) {
        return Some((n, at + 1));
    }
    let bound = w.sense(at, |s| match s {
        Sense::Bound(n) => Some(f64::from(n)),
        _ => None,
    });
    if let Some(digit) = w.sense(at, digit).or(bound) {
        if w.is(at + 1, Sense::Ten) && w.arabic && !w.at(at + 1).and {
            return Some((digit + 10.0, at + 2));
        }
        if let Some(tens) = tens(at + 1).filter(|_| w.arabic && w.at(at + 1).and && digit > 0.0) {
            return Some((digit + tens, at + 2));
        }
        return (bound.is_none() || w.sense(at, self::digit).is_some()).then_some((digit, at + 1));
    }
    w.is(at, Sense::Ten).then_some((10.0, at + 1))
}

fn digit(sense: Sense) -> Option<f64> {
    match sense {
        Sense::Digit(n) => Some(f64::from(n)),
        _ => None,
    }
}

/// "two point two", واحد فاصلة واحد: the digits behind the point one by one or as one number.
fn decimals(w: &Words<'_>, whole: f64, at: usize) -> Option<(f64, usize)> {
    if !w.is(at, Sense::Point) {
        return None;
    }
    let mut end = at + 1;
    let (mut value, mut unit) = (whole, 1.0);
    if let Some((rest, end)) = below_hundred(w, end).filter(|(rest, _)| *rest >= 10.0) {
        return Some((whole + rest / 100.0, end));
    }
    while let Some(digit) = w
        .sense(end, digit)
        .or(w.at(end).literal.filter(|n| *n < 10.0))
    {
        unit /= 10.0;
        value += digit * unit;
        end += 1;
    }
    if end > at + 1 {
        return Some((value, end));
    }
    let literal = w.at(end).literal?;
    let digits = format!("0.{}", w.folded(end));
    let rest: f64 = digits.parse().ok().filter(|_| literal.fract() == 0.0)?;
    Some((whole + rest, end + 1))
}
