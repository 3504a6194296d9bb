//! `marsad evaluate`: how well the analyser reads.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::command::{analyze, parallel};
use crate::failure::{Failure, Result};
use crate::gold::{Input, Report, read_lines};
use crate::output::Output;
use crate::score::record::{self, Record};
use crate::score::{self, Line, Scores};

/// Options of `evaluate`.
#[derive(Args, Debug)]
pub struct Options {
    /// Reports with gold labels, one a line
    #[arg(value_name = "GOLD.jsonl")]
    pub gold: Input,
    /// Judge these labels instead of the analyser's
    #[arg(long, value_name = "PREDICTED.jsonl")]
    pub predicted: Option<Input>,
    /// Also list the first N mistakes
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub errors: usize,
    /// Compare the mention beside the cue instead of the resolved name
    #[arg(long)]
    pub speaker_text: bool,
    /// Only statements with quotation marks
    #[arg(long)]
    pub quoted: bool,
    /// Set the figures beside those of this run instead of the last one
    #[arg(long, value_name = "PREVIOUS.json")]
    pub against: Option<PathBuf>,
    /// Write the figures there, for `--against`, instead of keeping them as the last run
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Neither show nor keep the last run
    #[arg(long)]
    pub no_record: bool,
    /// How many reports are analysed at the same time
    #[arg(long, default_value = "2")]
    pub threads: NonZeroUsize,
}

impl Options {
    fn compare(&self) -> score::Options {
        score::Options {
            speaker_text: self.speaker_text,
            quoted: self.quoted,
        }
    }

    /// Where the last run is kept; `None` where none is to be, or can be.
    fn kept(&self) -> Option<Record> {
        match &self.gold {
            Input::File(gold) if !self.no_record && self.predicted.is_none() => {
                let state = record::state_directory()?;
                Some(Record::of(&state, gold, self.compare()))
            }
            _ => None,
        }
    }
}

/// Scores the analyser, or labels from a file, against gold labels.
///
/// What the analyser reached is set beside its last run on the same gold file with the same options,
/// and kept for the next one in [`record::state_directory`]; labels of others are not. Standard
/// input has no last run.
pub fn run(options: &Options, output: &mut Output) -> Result {
    let given = options.against.as_deref().map(read_scores).transpose()?;
    let kept = options.kept();
    let last = kept
        .as_ref()
        .filter(|_| given.is_none())
        .and_then(Record::last);
    let gold = read_reports(&options.gold)?;
    let predicted = match &options.predicted {
        Some(input) => read_reports(input)?,
        None => {
            let read = parallel::map(&gold, options.threads, |report| {
                let analysed = report.analysed();
                analysed.map_err(|why| format!("report {:?}: {why}", report.id))
            });
            let read: Result<Vec<_>, String> = read.into_iter().collect();
            read.map_err(|why| Failure::data(format!("{}: {why}", options.gold)))?
        }
    };
    let (scores, mistakes) = score::score(&gold, &predicted, options.compare());
    if let Some(path) = &options.record {
        let text = format!("{}\n", scores.to_json()?);
        std::fs::write(path, text).map_err(|e| Failure::unwritable(path, &e))?;
    } else if let Some(kept) = &kept
        && let Err(why) = kept.keep(&scores)
    {
        // A machine where nothing can be kept can evaluate all the same.
        eprintln!("marsad: the run is not kept for the next one: {why}");
    }
    if output.json {
        output.value(&scores.to_json()?)?;
    } else {
        output.line(counts(&gold))?;
        if let Some(at) = last.as_ref().and_then(|last| last.at) {
            output.line(format!("beside the run of {at:.0}"))?;
        }
        let before = given.or(last.map(|last| last.scores));
        for (name, line) in &scores.0 {
            output.line(row(name, line, before.as_ref()))?;
        }
    }
    for mistake in mistakes.iter().take(options.errors) {
        output.line(mistake)?;
    }
    Ok(())
}

fn counts(gold: &[Report]) -> String {
    let statements: usize = gold.iter().map(|r| r.statements.len()).sum();
    let figures: usize = gold.iter().map(|r| r.figures.len()).sum();
    format!(
        "{} reports, {statements} statements, {figures} figures",
        gold.len()
    )
}

fn row(name: &str, line: &Line, before: Option<&Scores>) -> String {
    let now = match line {
        Line::Found {
            precision,
            recall,
            f1,
            found,
            wrong,
            missed,
        } => format!(
            "precision {precision:.3}  recall {recall:.3}  f1 {f1:.3}  tp {found}  fp {wrong}  fn {missed}"
        ),
        Line::Right { accuracy, of } => format!("accuracy {accuracy:.3}  of {of}"),
    };
    let Some(before) = before else {
        return format!("{name:24} {now}");
    };
    match before.get(name).map(Line::main) {
        Some(then) => {
            let change = line.main() - then;
            format!("{name:24} {now:64} was {then:.3}  {change:+.3}")
        }
        None => format!("{name:24} {now:64} new"),
    }
}

fn read_reports(input: &Input) -> Result<Vec<Report>> {
    let reader = input.decode(input.open()?);
    let mut reports = Vec::new();
    for (number, line) in read_lines(reader) {
        let line = line.map_err(|e| analyze::unreadable(input, &e))?;
        let report = Report::parse(&line)
            .map_err(|why| Failure::data(format!("{input}, line {number}: {why}")))?;
        reports.push(report);
    }
    Ok(reports)
}

fn read_scores(path: &Path) -> Result<Scores> {
    let text = std::fs::read_to_string(path).map_err(|e| Failure::unreadable(path, &e))?;
    Scores::from_json(&text)
        .map_err(|e| Failure::data(format!("{} is no recorded run: {e}", path.display())))
}
