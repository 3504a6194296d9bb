//! The commands, one file a group.

pub mod analyze;
pub mod completions;
pub mod evaluate;
mod parallel;

use crate::arguments::{Arguments, Command};
use crate::failure::Result;
use crate::output::Output;

/// Runs the command and writes its answer to `output`.
pub fn run(arguments: Arguments, output: &mut Output) -> Result {
    match arguments.command {
        Command::Analyze(options) => analyze::run(&options, output),
        Command::Evaluate(options) => evaluate::run(&options, output),
        Command::Completions(options) => completions::run(&options, output),
    }
}
