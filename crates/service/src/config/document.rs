//! One TOML document as leaves with their lines.

use std::path::Path;

use toml::de::{DeTable, DeValue};
use toml::{Table, Value};

use super::{Origin, Problem, Problems};

/// Every leaf of a file with its line; a file that cannot be read is one problem.
pub(super) fn file_leaves(path: &Path, problems: &mut Problems) -> Vec<(String, Value, usize)> {
    let path_buf = path.to_path_buf();
    match std::fs::read_to_string(path) {
        Ok(text) => leaves(
            &text,
            problems,
            &Origin::File {
                path: path_buf,
                line: 1,
            },
        ),
        Err(error) => {
            problems.add("", format!("cannot read {}: {error}", path.display()));
            Vec::new()
        }
    }
}

/// Every leaf of a document with its line; a document that is not TOML is one problem.
pub(super) fn leaves(
    text: &str,
    problems: &mut Problems,
    origin: &Origin,
) -> Vec<(String, Value, usize)> {
    let line = |at: usize| 1 + text[..at].matches('\n').count();
    let parsed = DeTable::parse(text).and_then(|spans| Ok((spans, toml::from_str(text)?)));
    match parsed {
        Ok((spans, values)) => {
            let mut found = Vec::new();
            collect(spans.get_ref(), values, "", &line, &mut found);
            found
        }
        Err(error) => {
            let at = line(error.span().map_or(0, |span| span.start));
            // Not the error's own display, which quotes the line: it may hold a password.
            problems.push(Problem {
                key: String::new(),
                message: format!("not TOML: {}", error.message().trim()),
                origin: Some(match origin {
                    Origin::File { path, .. } => {
                        let path = path.clone();
                        Origin::File { path, line: at }
                    }
                    other => other.clone(),
                }),
            });
            Vec::new()
        }
    }
}

fn collect(
    spans: &DeTable<'_>,
    values: Table,
    above: &str,
    line: &dyn Fn(usize) -> usize,
    found: &mut Vec<(String, Value, usize)>,
) {
    for (name, value) in values {
        let key = if above.is_empty() {
            name.clone()
        } else {
            format!("{above}.{name}")
        };
        let span = spans
            .iter()
            .find(|(spanned, _)| spanned.get_ref().as_ref() == name);
        match (value, span) {
            (Value::Table(table), Some((_, below))) => {
                if let DeValue::Table(below) = below.get_ref() {
                    collect(below, table, &key, line, found);
                }
            }
            (value, span) => {
                let at = span.map_or(1, |(name, _)| line(name.span().start));
                found.push((key, value, at));
            }
        }
    }
}
