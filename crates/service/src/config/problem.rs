//! What is wrong with a configuration, all at once.

use std::fmt;
use std::ops::RangeInclusive;

use super::layers::Layers;

/// One thing that is wrong with the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Dotted path of the setting; empty when it is about a whole layer.
    pub key: String,
    /// What is wrong and what would do.
    pub message: String,
    /// Where it was written, when known: `default`, `file:line`, `environment NAME` or `--set KEY`.
    pub origin: Option<String>,
}

/// Everything that is wrong with the configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem with the setting `key`; its origin is filled in by the loader.
    pub fn add(&mut self, key: &str, message: impl Into<String>) {
        self.push(Problem {
            key: key.to_owned(),
            message: message.into(),
            origin: None,
        });
    }

    /// Adds a problem unless `value` lies within `bounds`, whose end is the hard ceiling.
    pub fn within<T: PartialOrd + fmt::Display>(
        &mut self,
        key: &str,
        value: T,
        bounds: RangeInclusive<T>,
    ) {
        if value < *bounds.start() {
            let floor = bounds.start();
            self.add(key, format!("{value} is below the least value {floor}"));
        } else if value > *bounds.end() {
            let ceiling = bounds.end();
            self.add(key, format!("{value} is above the ceiling {ceiling}"));
        }
    }

    /// The problems, in the order found.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Fills in where the settings complained about were written.
    pub(super) fn locate(&mut self, layers: &Layers) {
        for problem in &mut self.0 {
            if problem.origin.is_none() {
                problem.origin = layers.origin(&problem.key).map(str::to_owned);
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.message)?;
        match &self.origin {
            Some(origin) => write!(f, " ({origin})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid configuration")?;
        for problem in &self.0 {
            write!(f, "\n  {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
