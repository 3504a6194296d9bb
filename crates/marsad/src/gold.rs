//! The gold format: reports with their labels as JSON Lines, one report a line.
//!
//! `analyze` writes it, `evaluate` compares two files of it, and `import` reads its reports. Labels
//! are kept as text here, because a file may come from another tool; the meaning of every label is
//! fixed by the domain's enumerations of the same names.

mod label;
mod lines;

use domain::{Analysis, Document, Language};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use label::{Figure, Hop, Speaker, Statement};
pub use lines::{Input, read_lines};

use crate::time;

/// A report of a gold file: the text, and the labels where it has any.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Report {
    /// Stable id of the report.
    #[serde(deserialize_with = "label::nullable")]
    pub id: String,
    /// BCP 47 tag: `ar` or `en`.
    #[serde(deserialize_with = "label::nullable")]
    pub lang: String,
    /// Who published it.
    #[serde(deserialize_with = "label::nullable")]
    pub outlet: String,
    /// ISO date or time that the outlet gave.
    pub published: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Headline; paragraph 0.
    #[serde(deserialize_with = "label::nullable")]
    pub title: String,
    /// The line naming author or desk.
    pub byline: Option<String>,
    /// The clean body; the first is paragraph 1.
    #[serde(deserialize_with = "label::nullable")]
    pub paragraphs: Vec<String>,
    /// What is attributed to whom.
    #[serde(deserialize_with = "label::nullable")]
    pub statements: Vec<Statement>,
    /// What is counted.
    #[serde(deserialize_with = "label::nullable")]
    pub figures: Vec<Figure>,
}

impl Report {
    /// Reads one line. The error is for people and names no line number.
    pub fn parse(line: &str) -> Result<Self, String> {
        // Serde would also read the fields from an array, by position.
        if !line.trim_start().starts_with('{') {
            return Err("not a report in the gold format: expected an object".into());
        }
        serde_json::from_str(line).map_err(|e| format!("not a report in the gold format: {e}"))
    }

    /// The text as the analyser takes it. Refused is a language that is not read.
    pub fn document(&self) -> Result<Document, String> {
        let language = Language::from_tag(&self.lang)
            .ok_or_else(|| format!("lang {:?} is neither ar nor en", self.lang))?;
        Ok(Document {
            language,
            title: self.title.clone(),
            paragraphs: self.paragraphs.clone(),
            byline: self.byline.clone(),
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        })
    }

    /// The day of publication as the outlet wrote it, in days since 1970-01-01; `None` where there
    /// is no date or it is not one.
    pub fn reference(&self) -> Option<i32> {
        time::written_day(self.published.as_deref()?)
    }

    /// Reads the report: the same text with the analyser's labels.
    pub fn analysed(&self) -> Result<Self, String> {
        let analysis = analysis::analyse(&self.document()?, self.reference());
        let (statements, figures) = labels(&analysis);
        Ok(Self {
            statements,
            figures,
            ..self.clone()
        })
    }
}

/// The labels of an analysis.
pub fn labels(analysis: &Analysis) -> (Vec<Statement>, Vec<Figure>) {
    let statements = analysis.statements.iter().enumerate();
    (
        statements.map(|(i, s)| Statement::of(i, s)).collect(),
        analysis.figures.iter().map(Figure::of).collect(),
    )
}

/// Reads one line and gives it back with the analyser's labels in place of any it had. Keys that
/// the format does not know pass through, in their order.
pub fn label_line(line: &str) -> Result<String, String> {
    let mut object: Map<String, Value> =
        serde_json::from_str(line).map_err(|e| format!("not a JSON object: {e}"))?;
    let report = Report::parse(line)?.analysed()?;
    let written = |labels: Result<Value, serde_json::Error>| labels.map_err(|e| e.to_string());
    object.insert(
        "statements".into(),
        written(serde_json::to_value(&report.statements))?,
    );
    object.insert(
        "figures".into(),
        written(serde_json::to_value(&report.figures))?,
    );
    serde_json::to_string(&object).map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_keys_pass_through_in_their_order() {
        let line = r#"{"id":"1","note":{"b":1,"a":2},"lang":"en","title":"T","paragraphs":[],"statements":[{"id":"s9"}]}"#;
        let labelled = label_line(line).unwrap();
        assert_eq!(
            labelled,
            r#"{"id":"1","note":{"b":1,"a":2},"lang":"en","title":"T","paragraphs":[],"statements":[],"figures":[]}"#
        );
    }

    #[test]
    fn what_is_no_report_is_refused() {
        for line in [
            "",
            "[]",
            "[\"1\", \"ar\"]",
            r#"{"id":1}"#,
            r#"{"id":"1","lang":"fr"}"#,
        ] {
            assert!(label_line(line).is_err(), "{line}");
        }
    }
}
