//! Finds every number expression among the words of a paragraph, with its bounds.

use std::ops::Range;

use domain::Qualifier;

use super::beyond::beyond;
use super::compose::{Cardinal, cardinal, fraction};
use super::head::head;
use super::pair::{may_be_pair, pair as dual_noun};
use super::sense::{Groups, Role, Sense, Time};
use super::words::Words;
use crate::sets::Set;

/// What kind of number expression it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A count, or the ends of a range of counts.
    Count,
    /// A digit word with the article (السبعة): takes a plural up, or counts it.
    Defined,
    /// Two of a noun in one word.
    Dual,
    /// Dozens, hundreds, thousands.
    Vague,
    /// "A few".
    Few,
    /// A place in an order.
    Ordinal,
    /// So many of a hundred.
    Percent,
    /// A part of something.
    Fraction,
}

/// A number expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Number {
    /// Its words, without hedge and noun. For a dual, the noun itself.
    pub(crate) words: Range<usize>,
    /// What kind it is.
    pub(crate) kind: Kind,
    /// Lower bound.
    pub(crate) low: Option<f64>,
    /// Upper bound.
    pub(crate) high: Option<f64>,
    /// How the bounds are worded.
    pub(crate) qualifier: Qualifier,
    /// The word that says so.
    pub(crate) hedge: Option<usize>,
    /// The value without the hedge: the lower end of a range.
    pub(crate) value: f64,
    /// Written as one literal without separators or scale: what a year looks like.
    pub(crate) literal: bool,
}

/// All number expressions, in order, none overlapping another.
pub(crate) fn numbers(w: &Words<'_>) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < w.len() {
        match number(w, at) {
            Some(number) => {
                at = number.words.end.max(at + 1);
                found.push(number);
            }
            None => at += 1,
        }
    }
    found
}

fn number(w: &Words<'_>, at: usize) -> Option<Number> {
    let word = w.at(at);
    let begins = Groups::CARDINAL
        .or(Groups::COUNT)
        .or(Groups::RANGE)
        .or(Groups::NOUN);
    if word.literal.is_none() && !word.groups.any(begins) && !may_be_pair(w, at) {
        return None;
    }
    if word.literal.is_some() && is_designation(w, at) {
        return None;
    }
    let found = opened_range(w, at)
        .or_else(|| percent_first(w, at))
        .or_else(|| number_at(w, at))
        .or_else(|| part(w, at))
        .or_else(|| dual(w, at))?;
    Some(hedged(w, found))
}

/// The number at word `at`, without a hedge.
pub(crate) fn number_at(w: &Words<'_>, at: usize) -> Option<Number> {
    let word = w.at(at);
    if word.literal.is_none() && !word.groups.any(Groups::CARDINAL.or(Groups::COUNT)) {
        return None;
    }
    vague(w, at)
        .or_else(|| ordinal(w, at))
        .or_else(|| counted(w, at))
}

fn exact(words: Range<usize>, kind: Kind, value: f64) -> Number {
    Number {
        words,
        kind,
        low: Some(value),
        high: Some(value),
        qualifier: Qualifier::Exact,
        hedge: None,
        value,
        literal: false,
    }
}

/// A number that is part of a name: F-16, COVID-19, 24703m212.
fn is_designation(w: &Words<'_>, at: usize) -> bool {
    let word = w.at(at);
    if super::compose::power(w, at).is_some() {
        return false;
    }
    let letter_before =
        |i: usize| w.before(at, i).mark.is_none() && w.before(at, i).literal.is_none();
    if word.glued && w.before(at, 1).mark == Some('-') && w.before(at, 1).glued && letter_before(2)
    {
        return true;
    }
    if word.glued && at > 0 && letter_before(1) && !w.arabic && w.before(at, 1).senses.is_empty() {
        return true;
    }
    // Letters glued behind that are no unit, scale or ordinal ending.
    let next = w.at(at + 1);
    next.glued && next.mark.is_none() && next.literal.is_none() && !is_ending(w, at + 1)
}

fn is_ending(w: &Words<'_>, at: usize) -> bool {
    let token = w.at(at).start as usize;
    let original = w.p.original(token);
    if original.chars().any(|c| c > '\u{5ff}') {
        return true;
    }
    w.at(at).senses.iter().any(|sense| match sense {
        // 10M is ten million, 10m is ten metres.
        Sense::Suffix(_) if original.len() == 1 => {
            original != "m" && original != "g" && original != "t" && original != "b"
        }
        Sense::Suffix(_) | Sense::Scale(_) | Sense::Nth | Sense::Dozen => true,
        Sense::Currency(_) | Sense::Metric(_) | Sense::Time(_) => true,
        _ => false,
    })
}

/// "between 20 and 30 thousand", بين 20 و30 ألف, "from 10 to 20", من 10 إلى 20.
fn opened_range(w: &Words<'_>, at: usize) -> Option<Number> {
    let between = w.is(at, Sense::Between);
    let from = w.is(at, Sense::From) && !changes(w, at);
    if !between && !from {
        return None;
    }
    let first = skip_hedge(w, at + 1);
    let a = cardinal(w, first)?;
    let mut join = a.end;
    if is_unit(w, join) {
        join += 1;
    }
    let next = if between && w.has_role(join, Role::And) {
        join + 1
    } else if between && w.at(join).and || w.is(join, Sense::To) {
        join + usize::from(w.is(join, Sense::To))
    } else {
        return None;
    };
    let b = cardinal(w, skip_hedge(w, next))?;
    range(w, first, a, b)
}

fn skip_hedge(w: &Words<'_>, at: usize) -> usize {
    at + usize::from(w.is(at, Sense::Before(Qualifier::About)))
}

fn is_unit(w: &Words<'_>, at: usize) -> bool {
    let unit = |s: Sense| match s {
        Sense::Currency(_) | Sense::Metric(_) => Some(()),
        _ => None,
    };
    w.at(at).mark.is_none() && w.sense(at, unit).is_some()
}

/// The range from `a` to `b`; a scale that only `b` has is shared.
fn range(w: &Words<'_>, first: usize, a: Cardinal, b: Cardinal) -> Option<Number> {
    let shared = a.scale <= 1.0 && b.scale >= 1000.0 && a.value * b.scale < b.value * 1.0001;
    let low = if shared && a.value < 1000.0 {
        a.value * b.scale
    } else {
        a.value
    };
    if low >= b.value {
        return None;
    }
    let percent = w.is(b.end, Sense::Percent);
    Some(Number {
        words: first..b.end + usize::from(percent),
        kind: if percent { Kind::Percent } else { Kind::Count },
        low: Some(low),
        high: Some(b.value),
        qualifier: Qualifier::Range,
        hedge: None,
        value: low,
        literal: false,
    })
}

/// بالمائة 210, "percents of twenty".
fn percent_first(w: &Words<'_>, at: usize) -> Option<Number> {
    if !w.is(at, Sense::Percent) || w.before(at, 1).literal.is_some() {
        return None;
    }
    let n = cardinal(w, at + 1).filter(|n| !is_unit(w, n.end) && w.noun(n.end).is_none())?;
    Some(exact(at..n.end, Kind::Percent, n.value))
}

fn vague(w: &Words<'_>, at: usize) -> Option<Number> {
    let few = w.sense(at, |s| match s {
        Sense::Few(floor) => Some((floor, Kind::Few)),
        Sense::Vague(floor) => Some((floor, Kind::Vague)),
        _ => None,
    });
    let (floor, kind) = few?;
    if kind == Kind::Few {
        return Some(exact(at..at + 1, kind, floor));
    }
    Some(Number {
        high: None,
        qualifier: Qualifier::Vague,
        ..exact(at..at + 1, kind, floor)
    })
}

/// الثالث والعشرين, "twenty-first", 3rd, الـ15.
fn ordinal(w: &Words<'_>, at: usize) -> Option<Number> {
    let mut found = simple_ordinal(w, at)?;
    if !w.arabic {
        return Some(found);
    }
    let end = found.words.end;
    let next = w.at(end);
    let larger = |at: usize| simple_ordinal(w, at).filter(|n| n.value >= 100.0 && w.at(at).defined);
    // المئة والواحد والتسعين, الثاني بعد المئة
    let rest = if (100.0..1000.0).contains(&found.value) && next.and && next.defined {
        simple_ordinal(w, end).filter(|rest| rest.value < 100.0)
    } else if w.is_time(end, Time::After) && next.preposition.is_none() {
        larger(end + 1)
    } else {
        None
    };
    if let Some(rest) = rest {
        found = exact(at..rest.words.end, Kind::Ordinal, found.value + rest.value);
    }
    // الأعضاء الخمسة عشر: the forms of a cardinal, behind what it counts.
    if is_cardinal(w, at) && head(w, at).is_some() {
        found.kind = Kind::Defined;
    }
    Some(found)
}

/// Whether word `at` is a number word with the article that is no ordinal by its form.
fn is_cardinal(w: &Words<'_>, at: usize) -> bool {
    let cardinal = |s| {
        let told = matches!(s, Sense::Digit(_) | Sense::Tens(_) | Sense::Hundred);
        told.then_some(())
    };
    w.at(at).defined && w.sense(at, cardinal).is_some()
}

fn simple_ordinal(w: &Words<'_>, at: usize) -> Option<Number> {
    let word = w.at(at);
    let made = |value, end| Some(exact(at..end, Kind::Ordinal, value));
    if let Some(value) = word.literal {
        if w.is(at + 1, Sense::Nth) && w.at(at + 1).glued {
            return made(value, at + 2);
        }
        // الذكرى الـ15 is the fifteenth, الأعضاء الـ15 are fifteen, and so are الـ15 عضوا.
        let next = w.at(at + 1);
        if word.defined
            && w.sense(at + 1, |s| matches!(s, Sense::Scale(_)).then_some(()))
                .is_some()
        {
            return None;
        }
        let joined = next.and || next.preposition.is_some();
        let noun = w.noun(at + 1).filter(|n| !joined && !n.dual);
        let many = noun.is_some_and(|n| n.plural || !next.defined) || head(w, at).is_some();
        let kind = if many { Kind::Defined } else { Kind::Ordinal };
        return (word.defined && w.arabic).then(|| exact(at..at + 1, kind, value));
    }
    let place = |s: Sense| match s {
        Sense::Ordinal(n) => Some(n),
        _ => None,
    };
    if let Some(n) = w.sense(at, place) {
        // ثانية and "second" are a unit of time too: as ordinals they follow or lead a noun.
        let unit = w.time(at, |t| matches!(t, Time::Unit(_)).then_some(()));
        if unit.is_some() && w.arabic && !word.defined && w.before(at, 1).mark.is_some() {
            return None;
        }
        if n < 10.0 && w.arabic && w.is(at + 1, Sense::Ten) && !w.at(at + 1).and {
            return made(n + 10.0, at + 2);
        }
        if let Some(tens) = w
            .sense(at + 1, tens)
            .filter(|_| w.arabic && w.at(at + 1).and)
        {
            return made(n + tens, at + 2);
        }
        return made(n, at + 1);
    }
    if w.arabic {
        return defined_ordinal(w, at);
    }
    // twenty-first, one hundred twenty-fifth
    let n = cardinal(w, at)?;
    let end = n.end + usize::from(w.is_mark(n.end, '-'));
    let last = w.sense(end, place)?;
    let fits = n.value >= 20.0 && n.value % 10.0 == 0.0 && last < 10.0;
    let scaled = last >= 100.0 && n.value < 1000.0;
    if fits && w.at(end).glued == (end > n.end) {
        return made(n.value + last, end + 1);
    }
    scaled.then(|| exact(at..end + 1, Kind::Ordinal, n.value * last))
}

fn tens(sense: Sense) -> Option<f64> {
    match sense {
        Sense::Tens(n) => Some(f64::from(n)),
        _ => None,
    }
}

/// الأربعين, الحادي عشر as bound digits, المئة: tens and scales with the article.
fn defined_ordinal(w: &Words<'_>, at: usize) -> Option<Number> {
    if !w.at(at).defined {
        return None;
    }
    let small = w.sense(at, |s| match s {
        Sense::Bound(n) | Sense::Digit(n) => Some(f64::from(n)),
        _ => None,
    });
    if let Some(n) = small {
        if w.is(at + 1, Sense::Ten) && !w.at(at + 1).and {
            return Some(exact(at..at + 2, Kind::Ordinal, n + 10.0));
        }
        if let Some(tens) = w.sense(at + 1, tens).filter(|_| w.at(at + 1).and) {
            return Some(exact(at..at + 2, Kind::Ordinal, n + tens));
        }
        if w.is(at + 1, Sense::Hundred) && !w.at(at + 1).and {
            return Some(exact(at..at + 2, Kind::Ordinal, n * 100.0));
        }
        return None;
    }
    // الستين مليون ناخب
    if w.sense(at + 1, |s| matches!(s, Sense::Scale(_)).then_some(()))
        .is_some()
    {
        return None;
    }
    let whole = w.sense(at, |s| match s {
        Sense::Tens(n) => Some(f64::from(n)),
        Sense::Hundreds(n) => Some(f64::from(n)),
        Sense::Hundred => Some(100.0),
        Sense::Scale(n) => Some(n),
        _ => None,
    })?;
    Some(exact(at..at + 1, Kind::Ordinal, whole))
}

/// A cardinal, and what makes it a range, a percentage or a defined count.
fn counted(w: &Words<'_>, at: usize) -> Option<Number> {
    let n = cardinal(w, at).filter(|n| counts(w, at, n))?;
    let defined = w.at(at).defined && w.arabic && !n.literal;
    if defined {
        return (n.value >= 2.0).then(|| exact(at..n.end, Kind::Defined, n.value));
    }
    if let Some(found) = range_behind(w, at, n) {
        return Some(found);
    }
    if w.is(n.end, Sense::Percent) {
        return Some(exact(at..n.end + 1, Kind::Percent, n.value));
    }
    if let Some((value, end)) = fraction(w, at).filter(|(_, end)| *end >= n.end) {
        let alone = value < 1.0 || end > n.end;
        if alone && end > n.end {
            return Some(exact(at..end, Kind::Fraction, value));
        }
    }
    if let Some((value, end)) = division(w, n) {
        return Some(exact(at..end, Kind::Fraction, value));
    }
    Some(Number {
        literal: n.literal,
        ..exact(at..n.end, Kind::Count, n.value)
    })
}

/// "one out of three", مئة بالألف.
fn division(w: &Words<'_>, n: Cardinal) -> Option<(f64, usize)> {
    if w.is(n.end, Sense::Permille) {
        return Some((n.value / 1000.0, n.end + 1));
    }
    if !w.is(n.end, Sense::Over) || n.value > 10.0 {
        return None;
    }
    let b = cardinal(w, n.end + 1).filter(|b| b.value > n.value)?;
    Some((n.value / b.value, b.end))
}

/// "15 to 20", 300 إلى 400, 10-20, "three or four".
fn range_behind(w: &Words<'_>, at: usize, a: Cardinal) -> Option<Number> {
    let or = w.is(a.end, Sense::Or);
    if !or && !w.is(a.end, Sense::To) {
        return None;
    }
    if at
        .checked_sub(1)
        .is_some_and(|from| w.is(from, Sense::From) && changes(w, from))
    {
        return None;
    }
    let hyphen = w.at(a.end).mark.is_some();
    let b = cardinal(w, skip_hedge(w, a.end + 1)).filter(|b| b.value > 0.0)?;
    let chained = w.is_mark(b.end, '-') && w.at(b.end + 1).literal.is_some();
    if hyphen && (chained || w.before(at, 1).mark == Some('-') && w.at(at).glued) {
        return None;
    }
    // "from 7 billion in 2016 to 8.3 billion": what looks like a year begins no range of sums.
    let year = w.at(at).literal.is_some() && a.end == at + 1 && (1900.0..2100.0).contains(&a.value);
    if year && b.scale > 1.0 && !hyphen {
        return None;
    }
    let near = b.value <= a.value + 2.0 || b.scale > 1.0;
    // 10 and 20 that stand apart are ends of a range; 5-2 is a score.
    if or && !near {
        return None;
    }
    range(w, at, a, b)
}

/// Words between what changes and from what it does.
const CHANGE_MAX: usize = 6;

/// Whether the words before من say that something changed, so that two counts follow, no range: زاد عدد
/// المفتشين من أربعة إلى عشرة.
fn changes(w: &Words<'_>, from: usize) -> bool {
    let near = (from.saturating_sub(CHANGE_MAX)..from).rev();
    w.arabic
        && near
            .take_while(|&at| w.at(at).mark.is_none())
            .any(|at| w.has_role(at, Role::Reach) || w.is(at, Sense::Than(Qualifier::AtLeast)))
}

/// Whether a cardinal that could be read is one: أحد, واحدة من, "the one" are not.
fn counts(w: &Words<'_>, at: usize, n: &Cardinal) -> bool {
    if n.value != 1.0 || w.at(at).literal.is_some() || n.end > at + 1 {
        return true;
    }
    if w.is(n.end, Sense::Over) {
        return true;
    }
    if w.has_role(n.end, Role::Of) {
        return false;
    }
    if w.arabic {
        return true;
    }
    let scale = w.sense(at, |s| {
        matches!(s, Sense::Scale(_) | Sense::Hundred).then_some(())
    });
    scale.is_some()
        || !Set::BehindOne.has(w.folded(n.end))
            && !at
                .checked_sub(1)
                .is_some_and(|b| Set::BeforeOne.has(w.folded(b)))
}

fn part(w: &Words<'_>, at: usize) -> Option<Number> {
    let (value, end) = fraction(w, at)?;
    let unit = w.time(end, |t| matches!(t, Time::Unit(_)).then_some(()));
    let defined = w.at(at).defined;
    // الربع is a quarter of a year or a name.
    (!defined || unit.is_some()).then(|| exact(at..end, Kind::Fraction, value))
}

fn dual(w: &Words<'_>, at: usize) -> Option<Number> {
    // كبيرين is no dual behind ك.
    if w.at(at).preposition == Some('ك') {
        return None;
    }
    dual_noun(w, at)?;
    let mut two = exact(at..at + 1, Kind::Dual, 2.0);
    // شخصين على الأقل, موقعين مختلفين على الأقل
    let pair = |at: usize| ["ان", "ين"].iter().any(|end| w.folded(at).ends_with(end));
    let behind = at + 1 + usize::from(pair(at + 1));
    if w.is(behind, Sense::After(Qualifier::AtLeast)) {
        apply(&mut two, Qualifier::AtLeast);
        two.hedge = Some(behind);
    }
    Some(two)
}

/// Takes up the hedge in front of the number or behind it.
fn hedged(w: &Words<'_>, mut number: Number) -> Number {
    if matches!(
        number.kind,
        Kind::Ordinal | Kind::Dual | Kind::Few | Kind::Defined
    ) {
        return number;
    }
    let mut before = number.words.start;
    while before > 0
        && (w.is(before - 1, Sense::Skip)
            || w.has_role(before - 1, Role::Article)
            || is_sign(w, before - 1))
        && number.words.start - before < 3
    {
        before -= 1;
    }
    let front = before.checked_sub(1).and_then(|i| {
        let q = w.sense(i, |s| match s {
            Sense::Before(q) => Some(q),
            _ => None,
        })?;
        Some((q, i))
    });
    // "قتل 3 رجال، على الأقل، في": a comma may stand before it, but no other number.
    let begins_other = |at: usize| w.at(at).literal.is_some() || cardinal(w, at).is_some();
    let behind = (number.words.end..number.words.end + 4)
        .take_while(|i| {
            *i == number.words.end
                || w.is_mark(*i - 1, ',')
                || w.is_mark(*i - 1, '"')
                || w.at(*i - 1).mark.is_none() && !begins_other(*i - 1)
        })
        .find_map(|i| {
            let q = w.sense(i, |s| match s {
                Sense::After(q) => Some(q),
                _ => None,
            })?;
            // "5000 or more than 4500": the words belong to the next number.
            let next = w.at(i).end as usize;
            if w.p.folded(next) == "than" {
                return None;
            }
            Some((q, i))
        });
    // "about 500 or less": the bound says more.
    let vague = |found: &(Qualifier, usize)| found.0 == Qualifier::About;
    let chosen = if front.as_ref().is_some_and(vague) {
        behind.or(front)
    } else {
        front.or(behind)
    };
    let chosen = chosen.or_else(|| beyond(w, before));
    if let Some((qualifier, at)) = chosen {
        apply(&mut number, qualifier);
        number.hedge = Some(at);
    }
    number
}

/// A currency sign stands between hedge and amount: "more than $5".
fn is_sign(w: &Words<'_>, at: usize) -> bool {
    w.sense(at, |s| matches!(s, Sense::Currency(_)).then_some(()))
        .is_some()
}

fn apply(number: &mut Number, qualifier: Qualifier) {
    match (qualifier, number.qualifier) {
        (_, Qualifier::Range | Qualifier::Vague) => {}
        (Qualifier::AtLeast, _) => {
            number.high = None;
            number.qualifier = qualifier;
        }
        (Qualifier::AtMost, _) => {
            number.low = None;
            number.qualifier = qualifier;
        }
        _ => number.qualifier = qualifier,
    }
}
