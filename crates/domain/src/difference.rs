//! What changed between two analyses of one report: which statements and figures came, went or
//! were worded, attributed or counted otherwise.
//!
//! Members are paired whatever their place: first those that say the same, then, best agreement
//! first, those of which enough is left. Agreement of statements is the Dice coefficient of the
//! words of their content (Dice 1945), which the scorer of the gold files uses as well.

use std::collections::HashMap;

use crate::{Analysis, Excerpt, Figure, Statement};

/// What changed between two analyses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Statements, in the order of the later analysis, those that went last.
    pub statements: Vec<Change>,
    /// Figures, in the order of the later analysis, those that went last.
    pub figures: Vec<Change>,
}

/// One member that is not the same in both; numbers are indices into the two analyses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Only the later analysis has it.
    Added {
        /// Its number there.
        after: usize,
    },
    /// Only the earlier analysis has it.
    Removed {
        /// Its number there.
        before: usize,
    },
    /// Both have it, and it differs.
    Changed {
        /// Its number in the earlier analysis.
        before: usize,
        /// Its number in the later analysis.
        after: usize,
        /// What differs, by the names of the contract's fields (`act`, `speaker.name`, `low`).
        fields: Vec<&'static str>,
    },
}

/// Least agreement, of 1, of two statements that are versions of one.
const AGREEMENT_MIN: f64 = 0.5;
/// Most pairs that are compared word by word; beyond it only what says the same is paired.
const PAIRS_MAX: usize = 1 << 20;

/// What changed from `before` to `after`. The analyser's rules and confidences do not count, nor
/// where in the text the words stand.
pub fn difference(before: &Analysis, after: &Analysis) -> Difference {
    let statements = pair(
        &before.statements,
        &after.statements,
        statement_fields,
        agreement,
    );
    let (from, to) = (&before.statements, &after.statements);
    let figures = pair(
        &before.figures,
        &after.figures,
        |a, b| figure_fields(a, from, b, to),
        kinship,
    );
    Difference {
        statements,
        figures,
    }
}

/// Pairs the members of two lists. `fields` says what differs, `near` how much two that differ
/// have in common: [`AGREEMENT_MIN`] is enough.
fn pair<T>(
    before: &[T],
    after: &[T],
    fields: impl Fn(&T, &T) -> Vec<&'static str>,
    near: impl Fn(&T, &T) -> f64,
) -> Vec<Change> {
    let mut partner: Vec<Option<(usize, Vec<&'static str>)>> = vec![None; after.len()];
    let mut free: Vec<usize> = (0..before.len()).collect();
    // What stays mostly stays in order, so the search goes on where the last one ended.
    let mut next = 0;
    for (number, member) in after.iter().enumerate() {
        let same = |&at: &usize| fields(&before[free[at]], member).is_empty();
        let near = (next..free.len()).take(WINDOW);
        if let Some(at) = near.chain((0..next).take(WINDOW)).find(same) {
            partner[number] = Some((free.remove(at), Vec::new()));
            next = at;
        }
    }
    let left: Vec<usize> = (0..after.len()).filter(|&n| partner[n].is_none()).collect();
    if free.len().saturating_mul(left.len()) <= PAIRS_MAX {
        let mut scored: Vec<(f64, usize, usize)> = Vec::new();
        for &new in &left {
            let all = free
                .iter()
                .map(|&old| (near(&before[old], &after[new]), old, new));
            scored.extend(all.filter(|(score, ..)| *score >= AGREEMENT_MIN));
        }
        // Best first; of equals the first in reading order.
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.2, a.1).cmp(&(b.2, b.1))));
        for (_, old, new) in scored {
            if partner[new].is_none()
                && let Ok(at) = free.binary_search(&old)
            {
                free.remove(at);
                partner[new] = Some((old, fields(&before[old], &after[new])));
            }
        }
    }
    let told = partner
        .into_iter()
        .enumerate()
        .filter_map(|(after, found)| match found {
            None => Some(Change::Added { after }),
            Some((_, fields)) if fields.is_empty() => None,
            Some((before, fields)) => Some(Change::Changed {
                before,
                after,
                fields,
            }),
        });
    told.chain(free.into_iter().map(|before| Change::Removed { before }))
        .collect()
}

/// How far behind the last pair a member that says the same is looked for.
const WINDOW: usize = 256;

fn words(excerpt: &Option<Excerpt>) -> Option<&str> {
    excerpt.as_ref().map(|e| e.text.as_str())
}

fn texts(excerpts: &[Excerpt]) -> impl Iterator<Item = &str> {
    excerpts.iter().map(|e| e.text.as_str())
}

fn differing<const N: usize>(checks: [(&'static str, bool); N]) -> Vec<&'static str> {
    let wrong = checks.into_iter().filter(|(_, same)| !same);
    wrong.map(|(field, _)| field).collect()
}

fn statement_fields(a: &Statement, b: &Statement) -> Vec<&'static str> {
    let hops = |s: &Statement| -> Vec<_> {
        let hop = |h: &crate::Hop| {
            let text = |e: &Option<Excerpt>| words(e).map(str::to_owned);
            (h.kind, text(&h.agent), text(&h.medium))
        };
        s.chain.iter().map(hop).collect()
    };
    differing([
        ("content", texts(&a.content).eq(texts(&b.content))),
        ("cue", a.cue.text == b.cue.text),
        ("act", a.act == b.act),
        ("mode", a.mode == b.mode),
        ("speaker.name", a.speaker.name == b.speaker.name),
        ("speaker.kind", a.speaker.kind == b.speaker.kind),
        (
            "speaker.role",
            words(&a.speaker.role) == words(&b.speaker.role),
        ),
        (
            "speaker.speaks_for",
            words(&a.speaker.speaks_for) == words(&b.speaker.speaks_for),
        ),
        ("chain", hops(a) == hops(b)),
    ])
}

fn figure_fields(
    a: &Figure,
    from: &[Statement],
    b: &Figure,
    to: &[Statement],
) -> Vec<&'static str> {
    let places = |f: &Figure| -> Vec<String> {
        let mut ids: Vec<_> = f.places.iter().map(|p| p.id.clone()).collect();
        ids.sort();
        ids
    };
    let edtf = |f: &Figure| f.period.as_ref().map(|p| p.edtf.clone());
    let running = |f: &Figure| f.period.as_ref().is_some_and(|p| p.running);
    // Who says it counts, not which number the statement has.
    let holder = |f: &Figure, all: &[Statement]| {
        let statement = all.get(f.holder? as usize)?;
        Some(statement.speaker.name.clone())
    };
    differing([
        ("low", a.low == b.low),
        ("high", a.high == b.high),
        ("qualifier", a.qualifier == b.qualifier),
        ("noun", words(&a.noun) == words(&b.noun)),
        ("measure", a.measure == b.measure),
        ("period", edtf(a) == edtf(b) && running(a) == running(b)),
        ("places", places(a) == places(b)),
        ("polarity", a.polarity == b.polarity),
        ("currency", a.currency == b.currency),
        ("holder", holder(a, from) == holder(b, to)),
    ])
}

/// Dice coefficient of the words of two contents.
fn agreement(a: &Statement, b: &Statement) -> f64 {
    let count = |s: &Statement| {
        let mut bag: HashMap<String, u32> = HashMap::new();
        for word in texts(&s.content).flat_map(|t| t.split(|c: char| !c.is_alphanumeric())) {
            if !word.is_empty() {
                *bag.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        bag
    };
    let (a, b) = (count(a), count(b));
    let total: u32 = a.values().chain(b.values()).sum();
    let shared: u32 = a
        .iter()
        .map(|(word, &n)| n.min(b.get(word).copied().unwrap_or(0)))
        .sum();
    if total == 0 {
        return 0.0;
    }
    2.0 * f64::from(shared) / f64::from(total)
}

/// How much two figures have in common: what is counted first, then of what, where and when.
fn kinship(a: &Figure, b: &Figure) -> f64 {
    if a.measure != b.measure || a.currency != b.currency {
        return 0.0;
    }
    let place = a
        .places
        .iter()
        .any(|p| b.places.iter().any(|q| q.id == p.id))
        || a.places.is_empty() && b.places.is_empty();
    let noun = words(&a.noun) == words(&b.noun);
    let period = a.period.as_ref().map(|p| &p.edtf) == b.period.as_ref().map(|p| &p.edtf);
    let bounds = (a.low, a.high) == (b.low, b.high);
    let points = [(noun, 0.3), (place, 0.2), (period, 0.2), (bounds, 0.2)];
    0.1 + points
        .iter()
        .filter(|(same, _)| *same)
        .map(|(_, p)| p)
        .sum::<f64>()
}

#[cfg(test)]
#[path = "difference_tests.rs"]
mod tests;
