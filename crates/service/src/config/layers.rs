//! The layers as sources of the `config` crate, each value remembering where it was written.

use std::collections::{BTreeMap, HashMap};

use ::config::{Config, ConfigError, Environment, File, FileFormat, Map, Source, Value, ValueKind};
use serde::de::DeserializeOwned;

use super::document::Document;
use super::{Problem, Problems, Sources, hide};

/// Values by dotted path. A leaf is anything but a table; arrays are leaves.
type Leaves = BTreeMap<String, Value>;

#[derive(Debug)]
pub(super) struct Layers {
    defaults: Leaves,
    /// What the other layers say instead, with its origin.
    written: Leaves,
}

impl Layers {
    /// Lays all layers over each other. A setting with a problem keeps the value below it.
    pub(super) fn merge(sources: &Sources, problems: &mut Problems) -> Self {
        let defaults = File::from_str(sources.defaults, FileFormat::Toml);
        let mut layers = Self {
            defaults: leaves(&defaults, problems),
            written: Leaves::new(),
        };
        if let Some(path) = &sources.file {
            // Not `File::from(path)`, which reads `marsad.toml` when asked for `marsad`, calls a
            // directory absent, and puts something else for what is not UTF-8.
            match std::fs::read_to_string(path) {
                Ok(text) => {
                    let file = File::from_str(&text, Document(path.clone()));
                    for (key, value) in leaves(&file, problems) {
                        let written = type_name(&value.kind);
                        layers.put(key, value, written, problems);
                    }
                }
                Err(error) => problems.add("", format!("cannot read {}: {error}", path.display())),
            }
        }
        for (name, text) in &sources.environment {
            // One by one, because `config` gives all variables the origin "the environment". Only
            // the double underscore marks a setting: orchestrators put variables such as
            // `MARSAD_INGEST_PORT` into the environment of a service named marsad-ingest.
            let variable = Environment::with_prefix(sources.prefix)
                .prefix_separator("__")
                .separator("__")
                .source(Some(HashMap::from([(name.clone(), text.clone())])));
            for key in leaves(&variable, problems).into_keys() {
                layers.put_text(key, text, &format!("environment {name}"), problems);
            }
        }
        for flag in &sources.set {
            match flag.split_once('=') {
                Some((key, text)) => {
                    let key = key.trim();
                    layers.put_text(key.to_owned(), text, &format!("--set {key}"), problems);
                }
                None => problems.push(Problem {
                    key: String::new(),
                    message: "a setting on the command line has the form KEY=VALUE".to_owned(),
                    origin: Some(format!("--set {flag}")),
                }),
            }
        }
        layers
    }

    /// Reads the struct. A value that does not fit is reported, put back to its default, and
    /// reading goes on, so that all of them are found.
    pub(super) fn read<C: DeserializeOwned>(&mut self, problems: &mut Problems) -> Option<C> {
        // Each round mends one setting, so there are no more rounds than settings written.
        for _ in 0..=self.written.len() {
            let merged = self
                .merged()
                .map_err(|error| problems.add("", error.to_string()));
            let error = match serde_path_to_error::deserialize(merged.ok()?) {
                Ok(config) => return Some(config),
                Err(error) => error,
            };
            let path = error.path().to_string();
            let message = first_line(error.inner());
            let blamed = |key: &String| *key == path || inside(&path, key);
            let Some(key) = self.written.keys().find(|key| blamed(key)).cloned() else {
                problems.add(&path, message);
                return None;
            };
            let origin = self.origin(&key).map(str::to_owned);
            self.written.remove(&key);
            problems.push(Problem {
                key,
                message,
                origin,
            });
        }
        None
    }

    /// Where the setting in effect was written.
    pub(super) fn origin(&self, key: &str) -> Option<&str> {
        let value = self.written.get(key).or_else(|| self.defaults.get(key))?;
        Some(value.origin().unwrap_or("default"))
    }

    /// The settings in effect as TOML with their origins, secrets hidden.
    pub(super) fn render(&self) -> String {
        let mut sections: BTreeMap<&str, String> = BTreeMap::new();
        for (key, default) in &self.defaults {
            let (section, name) = key.rsplit_once('.').unwrap_or(("", key));
            let value = self.written.get(key).unwrap_or(default).clone();
            let origin = self.origin(key).unwrap_or_default();
            // Whatever was read from TOML can be written as TOML.
            if let Ok(value) = value.try_deserialize::<toml::Value>() {
                let line = format!("{name} = {}  # {origin}\n", hidden(key, &value));
                sections.entry(section).or_default().push_str(&line);
            }
        }
        let text = |(section, lines): (&str, String)| match section {
            "" => lines,
            _ => format!("[{section}]\n{lines}"),
        };
        sections
            .into_iter()
            .map(text)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// All layers as one document. The struct is then read from TOML, not from `config`, which takes
    /// `[1]` for a list of texts and does not tell the variants of an enum.
    fn merged(&self) -> Result<toml::Value, ConfigError> {
        let mut builder = Config::builder();
        for (key, value) in &self.defaults {
            builder = builder.set_default(key, value.clone())?;
        }
        for (key, value) in &self.written {
            builder = builder.set_override(key, value.clone())?;
        }
        builder.build()?.try_deserialize()
    }

    /// Puts a text, which takes the type of the default.
    fn put_text(&mut self, key: String, text: &str, origin: &str, problems: &mut Problems) {
        let kind = match self.defaults.get(&key).map(|default| &default.kind) {
            Some(ValueKind::String(_)) | None => ValueKind::from(text),
            Some(_) => one_value(text),
        };
        let written = format!("`{}`", hide(&key, text));
        let value = Value::new(Some(&origin.to_owned()), kind);
        self.put(key, value, &written, problems);
    }

    /// Puts a value if it has the type of the default; `written` is how a problem shows it.
    fn put(&mut self, key: String, mut value: Value, written: &str, problems: &mut Problems) {
        let message = match self.defaults.get(&key).map(|default| &default.kind) {
            None => self.unknown(&key),
            Some(default) => {
                if let (ValueKind::Float(_), ValueKind::I64(whole)) = (default, &value.kind) {
                    value.kind = ValueKind::Float(*whole as f64);
                }
                let wanted = type_name(default);
                if type_name(&value.kind) == wanted {
                    self.written.insert(key, value);
                    return;
                }
                format!("must be of type {wanted}, not {written}")
            }
        };
        problems.push(Problem {
            key,
            message,
            origin: value.origin().map(str::to_owned),
        });
    }

    fn unknown(&self, key: &str) -> String {
        if self.defaults.keys().any(|known| inside(known, key)) {
            return "is a section, not a setting".to_owned();
        }
        let near = self
            .defaults
            .keys()
            .map(|known| (slips(key, known), known))
            .min();
        match near {
            // Two slips, or the right name in the wrong section.
            Some((slips, known)) if slips <= 2 => {
                format!("unknown setting; did you mean `{known}`?")
            }
            _ => "unknown setting".to_owned(),
        }
    }
}

/// Whether the path `inner` lies inside the section or array `outer`.
fn inside(inner: &str, outer: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with(['.', '[']))
}

/// The leaves of a source; one that cannot be read is one problem.
fn leaves(source: &impl Source, problems: &mut Problems) -> Leaves {
    let mut found = Leaves::new();
    match source.collect() {
        Ok(values) => flatten(values, "", &mut found),
        Err(error) => problems.add("", error.to_string()),
    }
    found
}

fn flatten(values: Map<String, Value>, section: &str, found: &mut Leaves) {
    for (name, value) in values {
        let key = format!("{section}{name}");
        match value.kind {
            ValueKind::Table(below) => flatten(below, &format!("{key}."), found),
            _ => {
                found.insert(key, value);
            }
        }
    }
}

/// The value that a text is in TOML; nothing when it is not exactly one, such as a document smuggled
/// in behind a line break.
fn one_value(text: &str) -> ValueKind {
    let document = File::from_str(&format!("value = {text}"), FileFormat::Toml);
    let mut values = document.collect().unwrap_or_default();
    match values.remove("value") {
        Some(value) if values.is_empty() => value.kind,
        _ => ValueKind::Nil,
    }
}

/// The kind in the words of TOML.
fn type_name(kind: &ValueKind) -> &'static str {
    match kind {
        ValueKind::Nil => "nothing",
        ValueKind::Boolean(_) => "boolean",
        ValueKind::Float(_) => "float",
        ValueKind::String(_) => "string",
        ValueKind::Array(_) => "array",
        ValueKind::Table(_) => "table",
        _ => "integer",
    }
}

fn hidden(key: &str, value: &toml::Value) -> toml::Value {
    use toml::Value;

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
