//! `marsad backup`, `restore` and `copy`: a ledger whole, from one store into another.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::PathBuf;

use clap::Args;
use indicatif::ProgressBar;
use serde_json::json;

use crate::command::up;
use crate::failure::{Failure, Result};
use crate::output::Output;
use crate::render::Tone;

/// Options of `backup`.
#[derive(Args, Debug)]
pub struct Backup {
    /// URL of the ledger's database, as in the ingestion service's database.url; it may be serving
    #[arg(value_name = "LEDGER")]
    pub ledger: String,
    /// The file to make: a ledger on SQLite
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Options of `restore`.
#[derive(Args, Debug)]
pub struct Restore {
    /// A file that `backup` made
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// URL of the database for the ledger, empty or, on SQLite, absent; no service may have it open
    #[arg(value_name = "LEDGER")]
    pub ledger: String,
}

/// Options of `copy`.
#[derive(Args, Debug)]
pub struct Copy {
    /// URL of the ledger's database; it may be serving
    #[arg(value_name = "FROM")]
    pub from: String,
    /// URL of the database for the copy, empty or, on SQLite, absent; no service may have it open
    #[arg(value_name = "TO")]
    pub to: String,
}

/// Keeps the ledger in a file.
pub async fn backup(options: &Backup, output: &mut Output) -> Result {
    let Backup { ledger, file } = options;
    // Made here and now, so that of two at once only one goes on: an empty file is an empty database.
    File::create_new(file).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            let what = format!("{} exists; a backup is never written over", file.display());
            Failure::usage(what)
        }
        _ => Failure::unwritable(file, &error),
    })?;
    let made = run(ledger, &up::database(file)?, output).await;
    // Nobody else opens it, and what is unfinished or unsound must not be taken for a backup.
    let unwanted: &[&str] = match made {
        Ok(()) => &[".lock"],
        Err(_) => &[".lock", "-wal", "-shm", ""],
    };
    for end in unwanted {
        let mut path = file.clone().into_os_string();
        path.push(end);
        let _ = fs::remove_file(path);
    }
    made
}

/// Brings back what was kept.
pub async fn restore(options: &Restore, output: &mut Output) -> Result {
    let Restore { file, ledger } = options;
    File::open(file).map_err(|e| Failure::unreadable(file, &e))?;
    run(&up::database(file)?, ledger, output).await
}

/// Puts the ledger on another backend, or in another place.
pub async fn copy(options: &Copy, output: &mut Output) -> Result {
    run(&options.from, &options.to, output).await
}

async fn run(from: &str, to: &str, output: &mut Output) -> Result {
    let bar = ProgressBar::new_spinner();
    let copied = ingest::copy(from, to, |rows| {
        bar.set_message(format!("{rows} rows"));
        bar.tick();
    })
    .await;
    bar.finish_and_clear();
    let domain::Head {
        position,
        root,
        recorded: _,
    } = copied?;
    if output.json {
        return output.value(&json!({ "position": position, "root": root.hex() }));
    }
    output.line(format!(
        "{}: {position} entries, root {}",
        output.style.paint(Tone::Strong, "copied and verified"),
        root.hex(),
    ))
}
