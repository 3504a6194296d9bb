//! Where a setting was written.

use std::fmt;
use std::path::PathBuf;

/// Where a setting was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In the embedded defaults.
    Defaults,
    /// In the configuration file.
    File {
        /// The file as it was given.
        path: PathBuf,
        /// Line, counted from 1.
        line: usize,
    },
    /// In an environment variable of this name.
    Environment(String),
    /// In a flag `--set` for this key.
    Flag(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Defaults => f.write_str("default"),
            Self::File { path, line } => write!(f, "{}:{line}", path.display()),
            Self::Environment(name) => write!(f, "environment {name}"),
            Self::Flag(key) => write!(f, "--set {key}"),
        }
    }
}
