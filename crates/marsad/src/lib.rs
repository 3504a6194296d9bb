//! The command line, and one process that runs both services for a first look.
//!
//! Output for people goes to a terminal with colour and isolated right-to-left text; `--json` gives
//! programs one canonical protobuf JSON message a line. Errors go to standard error with the
//! server's reason and every violation; exit codes follow `sysexits.h` ([`failure::Code`]).

pub mod arguments;
pub mod client;
pub mod command;
pub mod export;
pub mod failure;
pub mod gold;
pub mod output;
pub mod render;
pub mod score;
pub mod time;

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;
use failure::Code;
use output::Output;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return arguments::refuse(&error),
    };
    let mut output = Output::stdout(&arguments.shared);
    let run = || command::run(arguments, &mut output).and_then(|()| output.flush());
    match panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(failure)) => failure.report(),
        // The panic hook has said what happened.
        Err(_) => ExitCode::from(Code::Software as u8),
    }
}
