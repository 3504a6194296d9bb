//! Merging layers leaf by leaf, so that every setting remembers where it was written.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::document::{file_leaves, leaves};
use super::{Origin, Problem, Problems, Sources, hide};

/// The settings in effect by dotted path. A leaf is anything but a table; arrays are leaves.
#[derive(Debug)]
pub(super) struct Layers(BTreeMap<String, Leaf>);

#[derive(Debug)]
struct Leaf {
    default: Value,
    value: Value,
    origin: Origin,
}

/// A value as a layer has it: typed by TOML, or text that takes the type of the default.
enum Written {
    Typed(Value),
    Text(String),
}

impl Layers {
    /// Lays all layers over each other. A setting with a problem keeps the value below it.
    pub(super) fn merge(sources: &Sources, problems: &mut Problems) -> Self {
        let mut layers = Self(BTreeMap::new());
        for (key, value, _) in leaves(sources.defaults, problems, &Origin::Defaults) {
            let default = value.clone();
            let origin = Origin::Defaults;
            layers.0.insert(
                key,
                Leaf {
                    default,
                    value,
                    origin,
                },
            );
        }
        if let Some(path) = &sources.file {
            for (key, value, line) in file_leaves(path, problems) {
                let path = path.clone();
                layers.put(
                    key,
                    Written::Typed(value),
                    Origin::File { path, line },
                    problems,
                );
            }
        }
        let prefix = format!("{}__", sources.prefix);
        for (name, text) in &sources.environment {
            // Only the double underscore marks a setting: orchestrators put variables such as
            // `MARSAD_INGEST_PORT` into the environment of a service named marsad-ingest.
            if let Some(path) = name.strip_prefix(&prefix) {
                let key = path.to_ascii_lowercase().replace("__", ".");
                let origin = Origin::Environment(name.clone());
                layers.put(key, Written::Text(text.clone()), origin, problems);
            }
        }
        for flag in &sources.set {
            match flag.split_once('=') {
                Some((key, text)) => {
                    let key = key.trim().to_owned();
                    let origin = Origin::Flag(key.clone());
                    layers.put(key, Written::Text(text.to_owned()), origin, problems);
                }
                None => problems.push(Problem {
                    key: String::new(),
                    message: "a setting on the command line has the form KEY=VALUE".to_owned(),
                    origin: Some(Origin::Flag(flag.clone())),
                }),
            }
        }
        layers
    }

    /// Reads the struct. A value that does not fit is reported, put back to its default, and
    /// reading goes on, so that all of them are found.
    pub(super) fn read<C: DeserializeOwned>(&mut self, problems: &mut Problems) -> Option<C> {
        // Each round mends one leaf, so there are no more rounds than leaves.
        for _ in 0..=self.0.len() {
            let error = match serde_path_to_error::deserialize(Value::Table(self.table())) {
                Ok(config) => return Some(config),
                Err(error) => error,
            };
            let path = error.path().to_string();
            let leaf = self.0.iter_mut().find(|(key, leaf)| {
                leaf.origin != Origin::Defaults && (**key == path || inside(&path, key))
            });
            let message = first_line(error.inner());
            let Some((key, leaf)) = leaf else {
                problems.add(&path, message);
                return None;
            };
            problems.push(Problem {
                key: key.clone(),
                message,
                origin: Some(leaf.origin.clone()),
            });
            leaf.value = leaf.default.clone();
            leaf.origin = Origin::Defaults;
        }
        None
    }

    /// Where the setting in effect was written.
    pub(super) fn origin(&self, key: &str) -> Option<&Origin> {
        self.0.get(key).map(|leaf| &leaf.origin)
    }

    /// The settings in effect as TOML with their origins, secrets hidden.
    pub(super) fn render(&self) -> String {
        let mut sections: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (key, leaf) in &self.0 {
            let (section, name) = key.rsplit_once('.').unwrap_or(("", key));
            let value = hidden(key, &leaf.value);
            let line = format!("{name} = {value}  # {}\n", leaf.origin);
            sections.entry(section).or_default().push(line);
        }
        let text = |(section, lines): (&str, Vec<String>)| match section {
            "" => lines.concat(),
            _ => format!("[{section}]\n{}", lines.concat()),
        };
        sections
            .into_iter()
            .map(text)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn put(&mut self, key: String, written: Written, origin: Origin, problems: &mut Problems) {
        let message = match self.0.get_mut(&key) {
            None => Some(self.unknown(&key)),
            Some(leaf) => match fit(&leaf.default, written) {
                Ok(value) => {
                    leaf.value = value;
                    leaf.origin = origin.clone();
                    None
                }
                Err(message) => Some(message),
            },
        };
        if let Some(message) = message {
            let origin = Some(origin);
            problems.push(Problem {
                key,
                message,
                origin,
            });
        }
    }

    fn unknown(&self, key: &str) -> String {
        if self.0.keys().any(|known| inside(known, key)) {
            return "is a section, not a setting".to_owned();
        }
        let near = self.0.keys().map(|known| (slips(key, known), known)).min();
        match near {
            // Two slips, or the right name in the wrong section.
            Some((slips, known)) if slips <= 2 => {
                format!("unknown setting; did you mean `{known}`?")
            }
            _ => "unknown setting".to_owned(),
        }
    }

    fn table(&self) -> Table {
        let mut root = Table::new();
        for (key, leaf) in &self.0 {
            let mut path: Vec<&str> = key.split('.').collect();
            let name = path.pop().unwrap_or_default();
            let mut table = &mut root;
            for section in path {
                let below = table
                    .entry(section)
                    .or_insert_with(|| Value::Table(Table::new()));
                match below {
                    Value::Table(below) => table = below,
                    // A leaf cannot also be a section: both come from one TOML document.
                    _ => return root,
                }
            }
            table.insert(name.to_owned(), leaf.value.clone());
        }
        root
    }
}

/// Whether the path `inner` lies inside the section or array `outer`.
fn inside(inner: &str, outer: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with(['.', '[']))
}

/// The value in the type of the default.
fn fit(default: &Value, written: Written) -> Result<Value, String> {
    let wanted = default.type_str();
    match (default, written) {
        (Value::Float(_), Written::Typed(Value::Integer(whole))) => Ok(Value::Float(whole as f64)),
        (_, Written::Typed(value)) if value.same_type(default) => Ok(value),
        (_, Written::Typed(value)) => Err(format!(
            "must be of type {wanted}, not {}",
            value.type_str()
        )),
        (Value::String(_), Written::Text(text)) => Ok(Value::String(text)),
        (Value::Float(_), Written::Text(text)) => text
            .trim()
            .parse()
            .map(Value::Float)
            .map_err(|_| mismatch(wanted, &text)),
        (_, Written::Text(text)) => {
            let parsed = toml::from_str::<Table>(&format!("value = {text}")).ok();
            // One value, not a document smuggled in behind a line break.
            let only = parsed.filter(|document| document.len() == 1);
            match only.and_then(|mut document| document.remove("value")) {
                Some(value) if value.same_type(default) => Ok(value),
                _ => Err(mismatch(wanted, &text)),
            }
        }
    }
}

fn mismatch(wanted: &str, text: &str) -> String {
    format!("must be of type {wanted}, not `{}`", hide("", text))
}

fn hidden(key: &str, value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(hide(key, text)),
        Value::Array(items) => Value::Array(items.iter().map(|item| hidden(key, item)).collect()),
        Value::Table(table) => {
            let each = table
                .iter()
                .map(|(name, item)| (name.clone(), hidden(name, item)));
            Value::Table(each.collect())
        }
        other => other.clone(),
    }
}

fn first_line(error: &toml::de::Error) -> String {
    error
        .message()
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// Levenshtein distance in bytes; keys are ASCII.
fn slips(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
