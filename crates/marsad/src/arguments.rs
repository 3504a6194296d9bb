//! What the command line takes.

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::command::{analyze, completions, evaluate};
use crate::failure::Code;

/// Who said what, through whom, with which figures in the news.
#[derive(Debug, Parser)]
#[command(name = "marsad", version, max_term_width = 100)]
pub struct Arguments {
    /// Options of every command.
    #[command(flatten)]
    pub shared: Shared,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Args, Clone, Debug)]
pub struct Shared {
    /// Print JSON for programs: one canonical protobuf message a line
    #[arg(long, global = true)]
    pub json: bool,
    /// When to use colour; `auto` is on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: When,
}

/// When to do something that only makes sense on a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read reports in the gold format and write them with the analyser's labels
    Analyze(analyze::Options),
    /// Compare the analyser's labels with those of a gold file
    Evaluate(evaluate::Options),
    /// Print shell completions, or the manual page
    Completions(completions::Options),
}

/// Says why the arguments were refused, or what was asked for with `--help` and `--version`.
pub fn refuse(error: &clap::Error) -> ExitCode {
    // Nothing can be told where neither stream can be written.
    let _ = error.print();
    match error.use_stderr() {
        true => ExitCode::from(Code::Usage as u8),
        false => ExitCode::SUCCESS,
    }
}
