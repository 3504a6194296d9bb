//! The command line that both services have.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use clap::Parser;

use crate::config::Sources;
use crate::exit::Failure;

/// The arguments of a service.
#[derive(Clone, Debug, Default, Parser)]
pub struct Arguments {
    /// Configuration file in TOML; its keys are those of `print-defaults`.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Sets one key, over file and environment: `--set limits.in_flight_max=64`.
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::Subcommand)]
enum Command {
    /// Print the settings in effect with where each came from, secrets hidden.
    PrintConfig,
    /// Print the commented defaults, which are the manual of the settings.
    PrintDefaults,
}

impl Arguments {
    /// Reads the arguments of this process for the program `name`.
    ///
    /// # Errors
    /// [`Failure::Told`] when help or a complaint has been written: exit code 0 or 64.
    pub fn parse(
        name: &'static str,
        version: &'static str,
        about: &'static str,
    ) -> Result<Self, Failure> {
        Self::parse_from(name, version, about, std::env::args_os())
    }

    /// [`Arguments::parse`] with the arguments as a value; the first is the program.
    ///
    /// # Errors
    /// As [`Arguments::parse`].
    pub fn parse_from(
        name: &'static str,
        version: &'static str,
        about: &'static str,
        arguments: impl IntoIterator<Item: Into<OsString> + Clone>,
    ) -> Result<Self, Failure> {
        let command = <Self as clap::CommandFactory>::command()
            .name(name)
            .version(version)
            .about(about)
            .long_about(None::<&str>);
        let matched = command.try_get_matches_from(arguments);
        matched
            .and_then(|found| <Self as clap::FromArgMatches>::from_arg_matches(&found))
            .map_err(|error| {
                // Nothing is left to do when even this cannot be written.
                let _ = error.print();
                Failure::Told(if error.use_stderr() {
                    crate::exit::USAGE
                } else {
                    crate::exit::CLEAN
                })
            })
    }

    /// The layers of configuration that these arguments and the environment of this process name.
    pub fn sources(&self, prefix: &'static str, defaults: &'static str) -> Sources {
        let lossy = |text: OsString| text.to_string_lossy().into_owned();
        Sources {
            prefix,
            defaults,
            file: self.config.clone(),
            environment: std::env::vars_os()
                .map(|(name, value)| (lossy(name), lossy(value)))
                .collect(),
            set: self.set.clone(),
        }
    }

    /// Answers `print-config` and `print-defaults`; true when there was one and the process is done.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn answer<C>(
        &self,
        sources: &Sources,
        loaded: &crate::config::Loaded<C>,
    ) -> Result<bool, Failure> {
        let text = match self.command {
            None => return Ok(false),
            Some(Command::PrintConfig) => loaded.render(),
            Some(Command::PrintDefaults) => sources.defaults.to_owned(),
        };
        std::io::stdout()
            .write_all(text.as_bytes())
            .map_err(|error| domain::Error::internal("writing to stdout", error))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Arguments, Failure> {
        let all = ["marsad-x"].iter().chain(arguments).map(|a| a.to_string());
        Arguments::parse_from("marsad-x", "1.0", "Does x", all)
    }

    #[test]
    fn file_and_settings_become_sources() {
        let arguments = parse(&[
            "--config",
            "a.toml",
            "--set",
            "a.b=1",
            "--set",
            "c=d=e",
            "print-config",
        ]);
        let arguments = arguments.unwrap();
        let sources = arguments.sources("MARSAD_X", "");
        assert_eq!(sources.file, Some("a.toml".into()));
        assert_eq!(sources.set, ["a.b=1", "c=d=e"]);
        assert_eq!(arguments.command, Some(Command::PrintConfig));
    }

    #[test]
    fn a_wrong_argument_exits_64_and_help_exits_0() {
        for (arguments, code) in [
            (["--nonsense"], crate::exit::USAGE),
            (["extra"], crate::exit::USAGE),
            (["--help"], crate::exit::CLEAN),
            (["--version"], crate::exit::CLEAN),
        ] {
            assert_eq!(parse(&arguments).unwrap_err().code(), code, "{arguments:?}");
        }
    }
}
