//! `marsad analyze`: labels reports without a server.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use crate::command::{explain, parallel};
use crate::failure::{Failure, Result};
use crate::gold::{self, Input, read_lines};
use crate::output::Output;

/// Options of `analyze`.
#[derive(Args, Debug)]
pub struct Options {
    /// Reports in the gold format, one a line; `-` is standard input, `.gz` is decompressed
    #[arg(value_name = "IN.jsonl", default_value = "-")]
    pub input: Input,
    /// Write there instead of to standard output
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Show instead, for one report, which rule made what out of which words; the first report
    /// unless one is named
    #[arg(
        long,
        value_name = "ID",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        conflicts_with = "output"
    )]
    pub explain: Option<String>,
    /// How many reports are analysed at the same time
    #[arg(long, default_value = "2")]
    pub threads: NonZeroUsize,
}

/// Lines that are read ahead: bounds memory, and is enough to keep the threads busy.
const LINES_AHEAD: usize = 256;

/// Labels every report, in order. Lines that are no report are named and left out.
pub fn run(options: &Options, output: &mut Output) -> Result {
    if let Some(id) = &options.explain {
        return explain::run(&options.input, id, output);
    }
    let mut file = match &options.output {
        Some(path) if path.as_os_str() != "-" => {
            let file = File::create(path).map_err(|e| Failure::unwritable(path, &e))?;
            Some(BufWriter::new(file))
        }
        _ => None,
    };
    let reader = options.input.decode(options.input.open()?);
    let mut lines = read_lines(reader);
    let mut refused = Vec::new();
    loop {
        let mut chunk = Vec::new();
        for (number, line) in lines.by_ref().take(LINES_AHEAD) {
            chunk.push((number, line.map_err(|e| unreadable(&options.input, &e))?));
        }
        if chunk.is_empty() {
            break;
        }
        let labelled = parallel::map(&chunk, options.threads, |(_, line)| gold::label_line(line));
        for ((number, _), result) in chunk.iter().zip(labelled) {
            match (result, &mut file) {
                (Ok(line), Some(file)) => writeln!(file, "{line}")?,
                (Ok(line), None) => output.line(line)?,
                (Err(why), _) => refused.push(format!("line {number}: {why}")),
            }
        }
    }
    if let Some(mut file) = file {
        file.flush()?;
    }
    finish(&options.input, refused)
}

fn finish(input: &Input, refused: Vec<String>) -> Result {
    if refused.is_empty() {
        return Ok(());
    }
    Err(Failure {
        details: refused,
        ..Failure::data(format!("some lines of {input} were left out"))
    })
}

/// Bytes that cannot be read, or are no UTF-8.
pub(super) fn unreadable(input: &Input, error: &std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::InvalidData => Failure::data(format!("cannot read {input}: {error}")),
        _ => Failure::unreadable(input.to_string().as_ref(), error),
    }
}
