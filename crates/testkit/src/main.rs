//! Runs a command with a PostgreSQL server for its tests: `testkit cargo nextest run`.
//!
//! One server for all test processes, instead of one that each of them starts for itself. The exit
//! code is the command's.

use std::process::{Command, ExitCode};

use testkit::{Server, URL_VARIABLE};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(program) = arguments.next() else {
        eprintln!("usage: testkit COMMAND [ARGUMENT]...");
        return ExitCode::from(64);
    };
    let server = Server::given().unwrap_or_else(Server::start);
    let status = Command::new(&program)
        .args(arguments)
        .env(URL_VARIABLE, server.url())
        .status();
    match status {
        Ok(status) => ExitCode::from(status.code().and_then(|c| c.try_into().ok()).unwrap_or(70)),
        Err(error) => {
            eprintln!("cannot run {}: {error}", program.display());
            ExitCode::from(64)
        }
    }
}
