//! `marsad reanalyse`: reads what is recorded again with the analyser of the ingestion service.

use clap::Args;
use indicatif::ProgressBar;
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::failure::{Code, Failure, Result};
use crate::output::Output;
use crate::render::{Tone, changes};

/// Options of `reanalyse`.
#[derive(Args, Debug)]
pub struct Options {
    /// Record nothing and only show what would change
    #[arg(long)]
    pub dry_run: bool,
    /// Go on after this position, as an interrupted run has told it
    #[arg(long, value_name = "POSITION", default_value_t = 0)]
    pub after: u64,
}

/// Asks for it, shows every revision that reads differently, and, where it does not come to its
/// end, how to go on.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::ingest(shared)?;
    let request = pb::ReanalyseRequest {
        after: options.after,
        dry_run: options.dry_run,
    };
    let answers = service.submissions().reanalyse(request).await;
    let mut answers = answers.map_err(|s| service.failed(s))?.into_inner();
    let bar = ProgressBar::no_length();
    let mut reached = options.after;
    let ended = loop {
        let answer = tokio::select! {
            answer = answers.message() => answer.map_err(|s| service.failed(s)),
            _ = tokio::signal::ctrl_c() => Err(Failure::new(Code::Unavailable, "interrupted")),
        };
        let answer = match answer {
            Ok(Some(answer)) => answer,
            Ok(None) => break Err(Failure::data("the re-analysis ended before its end")),
            Err(failure) => break Err(failure),
        };
        bar.set_length(answer.last);
        bar.set_position(answer.position);
        reached = answer.position;
        if output.json {
            output.value(&answer)?;
        } else if let Some(changed) = &answer.changed {
            bar.suspend(|| show(changed, output))?;
        }
        output.flush()?;
        if answer.done {
            break Ok(answer);
        }
    };
    bar.finish_and_clear();
    let answer = ended.map_err(|failure| go_on(failure, reached, options.dry_run))?;
    if output.json {
        return Ok(());
    }
    let verb = match options.dry_run {
        true => "would read differently",
        false => "read differently",
    };
    output.line(format!(
        "{}: {} of {} revisions {verb}",
        output.style.paint(Tone::Strong, "done"),
        answer.revisions_changed,
        answer.revisions_read,
    ))
}

fn show(changed: &pb::Reanalysed, output: &mut Output) -> Result {
    let style = output.style;
    let at = match changed.position {
        0 => String::new(),
        position => format!(" at {position}"),
    };
    output.line(format!(
        "{}{at}  {}  analyser {} → {}",
        style.paint(Tone::Strong, &changed.report_id),
        changed.revision_id,
        changed.analyser_before,
        changed.analyser,
    ))?;
    output.lines(changes(style, &changed.statements, &changed.figures))
}

/// Tells how an interrupted run is gone on with.
fn go_on(mut failure: Failure, reached: u64, dry_run: bool) -> Failure {
    let dry = if dry_run { " --dry-run" } else { "" };
    let told = format!("go on with: marsad reanalyse{dry} --after {reached}");
    failure.details.push(told);
    failure
}
