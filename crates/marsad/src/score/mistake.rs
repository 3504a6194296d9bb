//! What was wrong, in words.

use std::fmt;

use super::pair::Pair;
use crate::gold::{Figure, Statement};

/// One difference between a gold label and a predicted one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Id of the report.
    pub report: String,
    /// Id of the statement, or the words of the figure.
    pub label: String,
    /// What is wrong: `speaker`, `bounds`, `missed`, `spurious`, `figure …`.
    pub kind: String,
    /// What the gold label says.
    pub wanted: String,
    /// What the prediction says.
    pub given: String,
}

/// Tab-separated, one line.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            report,
            label,
            kind,
            wanted,
            given,
        } = self;
        write!(f, "{report}\t{label}\t{kind}\t{wanted}\t{given}")
    }
}

#[derive(Default)]
pub(super) struct Mistakes {
    /// Id of the report being scored.
    pub(super) report: String,
    pub(super) list: Vec<Mistake>,
}

impl Mistakes {
    fn add(&mut self, label: &str, kind: impl Into<String>, wanted: String, given: String) {
        self.list.push(Mistake {
            report: self.report.clone(),
            label: label.to_owned(),
            kind: kind.into(),
            wanted,
            given,
        });
    }

    pub(super) fn speaker(
        &mut self,
        gold: &Statement,
        named: bool,
        want: Option<&str>,
        got: Option<&str>,
        overlap: f64,
    ) {
        let kind = if named { "bounds" } else { "speaker" };
        let kind = format!("{kind} ({overlap:.2})");
        self.add(&gold.id, kind, or_none(want), or_none(got));
    }

    pub(super) fn unpaired_statements(
        &mut self,
        gold: &[Statement],
        guess: &[Statement],
        pairs: &[Pair],
    ) {
        let line = |s: &Statement| {
            let content = s.content.first().map_or("", String::as_str);
            let start: String = content.chars().take(60).collect();
            format!("{} | {start}", s.cue)
        };
        for (i, s) in gold.iter().enumerate() {
            if !pairs.iter().any(|(g, _, _)| *g == i) {
                self.add(&s.id, "missed", line(s), String::new());
            }
        }
        for (j, s) in guess.iter().enumerate() {
            if !pairs.iter().any(|(_, p, _)| *p == j) {
                self.add(&s.id, "spurious", String::new(), line(s));
            }
        }
    }

    pub(super) fn fields(&mut self, gold: &Figure, guess: &Figure, wrong: &[&str]) {
        for key in wrong {
            self.add(&gold.text, *key, field(gold, key), field(guess, key));
        }
    }

    pub(super) fn unpaired_figures(
        &mut self,
        gold: &[Figure],
        guess: &[Figure],
        pairs: &[(usize, usize)],
    ) {
        let line = |f: &Figure| format!("p{} {}..{}", f.p, bound(f.low), bound(f.high));
        for (i, f) in gold.iter().enumerate() {
            if !pairs.iter().any(|(g, _)| *g == i) {
                self.add(&f.text, "figure missed", line(f), String::new());
            }
        }
        for (j, f) in guess.iter().enumerate() {
            if !pairs.iter().any(|(_, p)| *p == j) {
                self.add(&f.text, "figure spurious", String::new(), line(f));
            }
        }
    }
}

fn field(figure: &Figure, key: &str) -> String {
    match key {
        "figure qualifier" => figure.qualifier.clone(),
        "figure measure" => figure.measure.clone(),
        "figure period" => or_none(figure.period.as_deref()),
        "figure places" => figure.places.join(", "),
        _ => or_none(figure.by.as_deref()),
    }
}

fn or_none(text: Option<&str>) -> String {
    text.unwrap_or("none").to_owned()
}

fn bound(bound: Option<f64>) -> String {
    bound.map_or_else(String::new, |b| b.to_string())
}
