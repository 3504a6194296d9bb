//! Configuration in layers: embedded defaults → file → environment → flags.
//!
//! The embedded `defaults.toml` of a service is its manual and its schema: a key that is not in it
//! does not exist, and a value must have the type that it has there. Everything wrong with all the
//! layers is reported at once, each with the key and where it was written.

mod document;
mod layers;
mod problem;
mod secret;
mod sections;

use std::path::PathBuf;

use serde::de::DeserializeOwned;

use layers::Layers;
pub use problem::{Problem, Problems};
pub use secret::{SecretUrl, hide};
pub use sections::{Drain, Limits, Listen, Log, LogFormat, Ops};

/// The commented shared sections `[listen]`, `[ops]`, `[log]`, `[limits]` and `[drain]`, as a service's
/// `defaults.toml` repeats them with its own numbers.
pub const SHARED_DEFAULTS: &str = include_str!("../defaults.toml");

/// Where settings come from, weakest first. Everything is a value, so that tests can pass anything.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Prefix of the environment variables: `MARSAD_INGEST` makes `MARSAD_INGEST__LISTEN__ADDR`
    /// the key `listen.addr`.
    pub prefix: &'static str,
    /// The embedded `defaults.toml`: every key there is, with its default.
    pub defaults: &'static str,
    /// A TOML file.
    pub file: Option<PathBuf>,
    /// Names and values of the environment; variables without the prefix are ignored.
    pub environment: Vec<(String, String)>,
    /// Flags, each `key=value`; later ones win.
    pub set: Vec<String>,
}

/// What a service's configuration struct checks beyond types: every limit against its ceiling.
pub trait Check {
    /// Adds what is wrong to `problems`; see [`Problems::within`].
    fn check(&self, problems: &mut Problems);
}

/// Settings in effect, and where each came from.
#[derive(Debug)]
pub struct Loaded<C> {
    /// The settings.
    pub config: C,
    layers: Layers,
}

/// Merges the layers of `sources` into the configuration struct `C`, which should
/// `deny_unknown_fields` in every section.
///
/// # Errors
/// All problems of all layers at once: unreadable file, unknown keys, wrong types, values beyond
/// their ceilings.
pub fn load<C: DeserializeOwned + Check>(sources: &Sources) -> Result<Loaded<C>, Problems> {
    let mut problems = Problems::default();
    let mut layers = Layers::merge(sources, &mut problems);
    // The struct is read and checked even when a layer has problems, which left the value below it
    // in place, so that one start names everything there is to mend.
    let config = layers.read::<C>(&mut problems);
    if let Some(config) = &config {
        config.check(&mut problems);
    }
    problems.locate(&layers);
    match config {
        Some(config) if problems.is_empty() => Ok(Loaded { config, layers }),
        _ => Err(problems),
    }
}

impl<C> Loaded<C> {
    /// The effective settings as TOML, one key a line with its origin, secrets hidden.
    pub fn render(&self) -> String {
        self.layers.render()
    }
}

#[cfg(test)]
mod tests;
