//! The commands, one file a group.

pub mod actors;
pub mod analyze;
pub mod checkpoint;
pub mod completions;
pub mod copy;
pub mod curate;
pub mod curations;
pub mod diff;
pub mod evaluate;
mod explain;
pub mod export;
pub mod filter;
pub mod history;
pub mod import;
pub mod ledger;
pub mod list;
pub mod outlets;
mod parallel;
pub mod reanalyse;
pub mod rebuild;
pub mod search;
pub mod show;
pub mod submit;
pub mod up;
pub mod values;
pub mod watch;
pub mod withdraw;
pub mod withdrawals;

use crate::arguments::{Arguments, Command, Shared};
use crate::failure::{Code, Failure, Result};
use crate::output::Output;

/// Runs the command and writes its answer to `output`.
pub fn run(arguments: Arguments, output: &mut Output) -> Result {
    let Arguments { shared, command } = arguments;
    match command {
        Command::Analyze(options) => analyze::run(&options, output),
        Command::Evaluate(options) => evaluate::run(&options, output),
        Command::Values(options) => values::run(&options, output),
        Command::Completions(options) => completions::run(&options, output),
        Command::Up(options) => up::run(&options, output),
        command => {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|e| Failure::new(Code::Software, format!("no runtime: {e}")))?;
            runtime.block_on(call(command, &shared, output))
        }
    }
}

/// Runs a command that calls a service.
async fn call(command: Command, shared: &Shared, output: &mut Output) -> Result {
    match command {
        Command::Submit(options) => submit::run(&options, shared, output).await,
        Command::Import(options) => import::run(&options, shared, output).await,
        Command::Search(options) => search::run(&options, shared, output).await,
        Command::Reports(options) => list::reports(&options, shared, output).await,
        Command::Revisions(options) => list::revisions(&options, shared, output).await,
        Command::Diff(options) => diff::run(&options, shared, output).await,
        Command::Show(options) => show::run(&options, shared, output).await,
        Command::Statements(options) => list::statements(&options, shared, output).await,
        Command::Wordings(options) => list::wordings(&options, shared, output).await,
        Command::Actors(options) => actors::list(&options, shared, output).await,
        Command::Actor(options) => actors::profile(&options, shared, output).await,
        Command::Figures(options) => list::figures(&options, shared, output).await,
        Command::History(options) => history::run(&options, shared, output).await,
        Command::Watch(options) => watch::run(&options, shared, output).await,
        Command::Export(options) => export::run(&options, shared).await,
        Command::Rebuild => rebuild::run(shared, output).await,
        Command::Withdraw(options) => withdraw::run(&options, shared, output).await,
        Command::Outlets(options) => outlets::run(&options, shared, output).await,
        Command::Withdrawals(options) => withdrawals::run(&options, shared, output).await,
        Command::Reanalyse(options) => reanalyse::run(&options, shared, output).await,
        Command::Curate(options) => curate::run(&options, shared, output).await,
        Command::Curations(options) => curations::run(&options, shared, output).await,
        Command::Status => ledger::status(shared, output).await,
        Command::Verify(options) => ledger::verify(&options, shared, output).await,
        Command::Backup(options) => copy::backup(&options, output).await,
        Command::Restore(options) => copy::restore(&options, output).await,
        Command::Copy(options) => copy::copy(&options, output).await,
        Command::Checkpoint(options) => checkpoint::run(&options, shared, output).await,
        Command::Rejections(options) => ledger::rejections(&options, shared, output).await,
        Command::Capture(options) => ledger::capture(&options, shared, output).await,
        // Run without this runtime, above.
        Command::Analyze(_)
        | Command::Evaluate(_)
        | Command::Values(_)
        | Command::Completions(_)
        | Command::Up(_) => Ok(()),
    }
}
