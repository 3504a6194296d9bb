//! `marsad completions`.

use clap::{Args, CommandFactory, ValueEnum};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::Result;
use crate::output::Output;

/// Options of `completions`.
#[derive(Args, Debug)]
pub struct Options {
    /// The shell, or `man` for the manual page
    pub target: Target,
}

/// What to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// Completions for bash.
    Bash,
    /// Completions for elvish.
    Elvish,
    /// Completions for fish.
    Fish,
    /// Completions for PowerShell.
    #[value(name = "powershell")]
    PowerShell,
    /// Completions for zsh.
    Zsh,
    /// The manual page.
    Man,
}

/// Prints them.
pub fn run(options: &Options, output: &mut Output) -> Result {
    let shell = match options.target {
        Target::Bash => Shell::Bash,
        Target::Elvish => Shell::Elvish,
        Target::Fish => Shell::Fish,
        Target::PowerShell => Shell::PowerShell,
        Target::Zsh => Shell::Zsh,
        Target::Man => return manual(output),
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "marsad", &mut script);
    output.bytes(&script)
}

fn manual(output: &mut Output) -> Result {
    let mut page = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
    output.bytes(&page)
}
