//! Counting what is right, and the figures that come of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One line of the result. Shares are rounded to four digits.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Line {
    /// Of things that are found or not.
    Found {
        /// Share of the predicted ones that are right.
        precision: f64,
        /// Share of the gold ones that were found.
        recall: f64,
        /// Harmonic mean of both.
        f1: f64,
        /// Gold ones found.
        #[serde(rename = "tp")]
        found: i64,
        /// Predicted ones that are wrong.
        #[serde(rename = "fp")]
        wrong: i64,
        /// Gold ones missed.
        #[serde(rename = "fn")]
        missed: i64,
    },
    /// Of fields of what was found.
    Right {
        /// Share of the fields that are right.
        accuracy: f64,
        /// How many were compared.
        of: i64,
    },
}

impl Line {
    /// The figure that bars are set on: F1 or accuracy.
    pub fn main(&self) -> f64 {
        match *self {
            Self::Found { f1, .. } => f1,
            Self::Right { accuracy, .. } => accuracy,
        }
    }
}

/// The result of a comparison: named lines in a fixed order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores(pub Vec<(String, Line)>);

impl Scores {
    /// The line of that name.
    pub fn get(&self, name: &str) -> Option<&Line> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, line)| line)
    }

    /// One JSON object, a key a line.
    pub fn to_json(&self) -> serde_json::Result<Value> {
        let mut object = Map::new();
        for (name, line) in &self.0 {
            object.insert(name.clone(), serde_json::to_value(line)?);
        }
        Ok(Value::Object(object))
    }

    /// Reads what [`Self::to_json`] writes.
    pub fn from_json(text: &str) -> serde_json::Result<Self> {
        let object: Map<String, Value> = serde_json::from_str(text)?;
        let lines = object.into_iter();
        let read = lines.map(|(name, line)| Ok((name, serde_json::from_value(line)?)));
        read.collect::<serde_json::Result<_>>().map(Self)
    }
}

#[derive(Default)]
pub(super) struct Tally {
    found: BTreeMap<String, Count>,
    right: BTreeMap<&'static str, (i64, i64)>,
}

#[derive(Clone, Copy, Default)]
struct Count {
    found: i64,
    wrong: i64,
    missed: i64,
    /// Right ones counted on the predicted side, where that differs from `found`.
    right: Option<i64>,
}

/// Order of the lines that count things found.
const FOUND: [&str; 6] = [
    "statements found",
    "statements bounded",
    "statements attributed",
    "chain hops",
    "figures found",
    "figures full",
];

impl Tally {
    pub(super) fn add(&mut self, key: &str, found: i64, wrong: i64, missed: i64) {
        let count = self.found.entry(key.to_owned()).or_default();
        count.found += found;
        count.wrong += wrong;
        count.missed += missed;
    }

    pub(super) fn add_right(&mut self, key: &str, right: i64) {
        let count = self.found.entry(key.to_owned()).or_default();
        *count.right.get_or_insert(0) += right;
    }

    pub(super) fn mark(&mut self, key: &'static str, right: bool) {
        let (rights, of) = self.right.entry(key).or_default();
        *rights += i64::from(right);
        *of += 1;
    }

    pub(super) fn scores(&self) -> Scores {
        let found = FOUND.iter().map(|key| {
            let count = self.found.get(*key).copied().unwrap_or_default();
            ((*key).to_owned(), count.line())
        });
        let right = self.right.iter().map(|(key, &(right, of))| {
            let accuracy = rounded(share(right, of));
            ((*key).to_owned(), Line::Right { accuracy, of })
        });
        Scores(found.chain(right).collect())
    }
}

impl Count {
    fn line(&self) -> Line {
        let right = self.right.unwrap_or(self.found);
        let precision = share(right, right + self.wrong);
        let recall = share(self.found, self.found + self.missed);
        let sum = precision + recall;
        let f1 = if sum > 0.0 {
            2.0 * precision * recall / sum
        } else {
            0.0
        };
        Line::Found {
            precision: rounded(precision),
            recall: rounded(recall),
            f1: rounded(f1),
            found: self.found,
            wrong: self.wrong,
            missed: self.missed,
        }
    }
}

fn share(part: i64, whole: i64) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    part as f64 / whole as f64
}

/// Four digits, rounded from the exact binary value as printing does.
fn rounded(share: f64) -> f64 {
    format!("{share:.4}").parse().unwrap_or(share)
}
