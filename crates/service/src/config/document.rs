//! TOML as a format of the `config` crate that keeps the lines, which `config` itself forgets.

use std::error::Error;
use std::mem;
use std::path::PathBuf;

use ::config::{FileFormat, FileStoredFormat, Format, Map, Value, ValueKind};
use toml::de::{DeTable, DeValue};

/// The TOML file of this path: the origin of each value is `path:line`.
#[derive(Clone, Debug)]
pub(super) struct Document(pub(super) PathBuf);

impl Format for Document {
    fn parse(
        &self,
        uri: Option<&String>,
        text: &str,
    ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
        let origin = |at: usize| {
            let line = 1 + text[..at].matches('\n').count();
            format!("{}:{line}", self.0.display())
        };
        let lines = DeTable::parse(text).map_err(|error| {
            let at = origin(error.span().map_or(0, |span| span.start));
            // Not the error's own display, which quotes the line: it may hold a password.
            format!("not TOML: {} ({at})", error.message().trim())
        })?;
        let mut values = FileFormat::Toml
            .parse(uri, text)
            .map_err(|error| format!("not TOML: {error} ({})", self.0.display()))?;
        locate(lines.get_ref(), &mut values, &origin);
        Ok(values)
    }
}

impl FileStoredFormat for Document {
    fn file_extensions(&self) -> &'static [&'static str] {
        &[]
    }
}

fn locate(lines: &DeTable<'_>, values: &mut Map<String, Value>, origin: &dyn Fn(usize) -> String) {
    for (name, line) in lines {
        match (values.get_mut(name.get_ref().as_ref()), line.get_ref()) {
            (
                Some(Value {
                    kind: ValueKind::Table(values),
                    ..
                }),
                DeValue::Table(lines),
            ) => {
                locate(lines, values, origin);
            }
            (Some(value), _) => {
                let origin = origin(name.span().start);
                *value = Value::new(Some(&origin), mem::take(&mut value.kind));
            }
            (None, _) => {}
        }
    }
}
