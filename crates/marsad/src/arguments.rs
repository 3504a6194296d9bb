//! What the command line takes.

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::command::{
    actors, analyze, checkpoint, completions, copy, curate, curations, diff, evaluate, export,
    history, import, ledger, list, outlets, reanalyse, search, show, submit, up, values, watch,
    withdraw, withdrawals,
};
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
    /// Where the ingestion service is
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "MARSAD_INGEST_URL",
        default_value = "http://127.0.0.1:50051"
    )]
    pub ingest_url: String,
    /// Where the query service is
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "MARSAD_QUERY_URL",
        default_value = "http://127.0.0.1:50052"
    )]
    pub query_url: String,
    /// How long to wait for an answer; streams have no deadline
    #[arg(long, global = true, value_name = "SECONDS", default_value_t = 30)]
    pub timeout: u64,
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
    /// Run both services in one process, on SQLite in one directory
    Up(up::Options),
    /// Hand in pages or plain texts
    Submit(submit::Options),
    /// Hand in a file of reports in the gold format
    Import(import::Options),
    /// Find reports, or statements, by their words
    Search(search::Search),
    /// List reports, newest first
    Reports(list::Reports),
    /// List the revisions of a report, newest first
    Revisions(list::Revisions),
    /// Show what changed between two revisions of a report
    Diff(diff::Options),
    /// Show a report with its statements, chains and figures
    Show(show::Options),
    /// List who said what, newest first
    Statements(list::Statements),
    /// List the reports that tell the same statement, and in which words
    Wordings(list::Wordings),
    /// List who speaks, or look somebody up by the beginning of a name
    Actors(actors::Actors),
    /// Show how often an actor speaks, how, where and when
    Actor(actors::Profile),
    /// List what was counted, newest first
    Figures(list::Figures),
    /// Show how a figure changed, who said it, and the words
    History(history::Options),
    /// Print new statements, reports, figures or relations as they come
    Watch(watch::Options),
    /// Write all reports, statements, figures or relations for other programs
    Export(export::Options),
    /// Remove the content of a report from the ledger, for good
    Withdraw(withdraw::Options),
    /// List who published what is here, and how they were graded
    Outlets(outlets::Options),
    /// List what was withdrawn and why, newest first
    Withdrawals(withdrawals::Options),
    /// Judge what was read: correct, reject, add, merge and split actors, grade sources
    Curate(curate::Options),
    /// List what people judged and what became of it, newest first
    Curations(curations::Options),
    /// Read all recorded revisions again with the analyser of the ingestion service
    Reanalyse(reanalyse::Options),
    /// Build the catalog anew beside the one that answers, and switch
    Rebuild,
    /// Tell how both services are
    Status,
    /// Have the ledger recomputed
    Verify(ledger::Verify),
    /// Keep the ledger, as it is now, in a file, while it is serving
    Backup(copy::Backup),
    /// Bring a backup back as a ledger, and verify it
    Restore(copy::Restore),
    /// Copy a ledger to another place or backend, and verify it
    Copy(copy::Copy),
    /// Print the ledger's newest signed checkpoint, to be kept elsewhere
    Checkpoint(checkpoint::Options),
    /// List refused submissions, newest first
    Rejections(ledger::Rejections),
    /// Write the bytes of a capture to standard output
    Capture(ledger::Capture),
    /// Read reports in the gold format and write them with the analyser's labels
    Analyze(analyze::Options),
    /// Compare the analyser's labels with those of a gold file
    Evaluate(evaluate::Options),
    /// Read single expressions and write the numbers and times found
    Values(values::Options),
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
