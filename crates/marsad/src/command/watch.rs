//! `marsad watch`: what is new, as it comes.

use std::time::Duration;

use clap::{Args, ValueEnum};
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::command::filter;
use crate::failure::{Code, Failure, Result};
use crate::output::Output;
use crate::render;

/// Options of `watch`.
#[derive(Args, Debug)]
pub struct Options {
    /// What to watch
    #[arg(long, value_name = "WHAT", default_value = "statements")]
    pub what: What,
    /// Which; reports are narrowed by outlet only, figures and relations by speaker, outlet and report
    #[command(flatten)]
    pub filter: filter::Statements,
    /// Start with those of entries after this position [default: from now]
    #[arg(long, value_name = "POSITION")]
    pub after: Option<u64>,
}

/// What can be watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Revisions of reports
    Reports,
    /// Who said what
    Statements,
    /// What was counted
    Figures,
    /// How figures stand to earlier ones
    Relations,
}

/// Longest pause before the stream is asked for again.
const PAUSE_MAX: Duration = Duration::from_secs(10);

/// Prints statements until interrupted. A stream that breaks is resumed where it was.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let filter = &options.filter;
    let (of_statements, of_figures) = (
        filter.act.is_some() || filter.mode.is_some() || filter.medium.is_some(),
        filter.speaker.is_some() || filter.report.is_some(),
    );
    let unfit = match options.what {
        What::Statements => false,
        What::Figures | What::Relations => of_statements,
        What::Reports => of_statements || of_figures,
    };
    if unfit {
        return Err(Failure::usage("one of the filters is for statements only"));
    }
    let service = Service::query(shared)?;
    let mut after = options.after;
    let mut pause = Duration::from_millis(200);
    loop {
        let before = after;
        let failure = tokio::select! {
            ended = stream(&service, options, &mut after, output) => match ended {
                Ok(()) => Failure::new(Code::Unavailable, "the stream ended"),
                Err(failure) => failure,
            },
            stopped = tokio::signal::ctrl_c() => {
                // Without a handler the signal ends the process by itself.
                stopped.map_err(Failure::from)?;
                if let Some(position) = after {
                    eprintln!("marsad: resume with --after {position}");
                }
                return Ok(());
            }
        };
        // Where nothing ever came there is nothing to resume.
        if after.is_none() || after == options.after || failure.code != Code::Unavailable {
            return Err(failure);
        }
        if after != before {
            pause = Duration::from_millis(200);
        }
        eprintln!("marsad: {}; trying again", failure.message);
        tokio::time::sleep(pause).await;
        pause = PAUSE_MAX.min(pause * 2);
    }
}

/// Reads a stream to its end, remembering how far it came.
macro_rules! read {
    ($service:ident, $answers:expr, $field:ident, $after:ident, $output:ident, $show:expr) => {{
        let answers = $answers.await;
        let mut answers = answers.map_err(|s| $service.failed(s))?.into_inner();
        while let Some(answer) = answers.message().await.map_err(|s| $service.failed(s))? {
            *$after = Some(answer.position);
            if answer.$field.is_empty() {
                continue;
            }
            match $output.json {
                true => $output.value(&answer)?,
                false => $show($output, answer.$field)?,
            }
            $output.flush()?;
        }
        Ok(())
    }};
}

async fn stream(
    service: &Service,
    options: &Options,
    after: &mut Option<u64>,
    output: &mut Output,
) -> Result {
    let mut client = service.watch();
    match options.what {
        What::Statements => {
            let request = pb::WatchStatementsRequest {
                after: *after,
                filter: Some(options.filter.to_wire(&filter::Published::default())),
            };
            let show = |output: &mut Output, found: Vec<pb::LocatedStatement>| {
                let lines = found
                    .iter()
                    .flat_map(|s| render::statement(output.style, s));
                output.lines(lines.collect())
            };
            let answers = client.watch_statements(request);
            read!(service, answers, statements, after, output, show)
        }
        What::Reports => {
            let request = pb::WatchReportsRequest {
                after: *after,
                filter: Some(options.filter.to_reports()),
            };
            let show = |output: &mut Output, found: Vec<pb::Source>| {
                output.table(render::revision_rows(output.style, &found))
            };
            let answers = client.watch_reports(request);
            read!(service, answers, reports, after, output, show)
        }
        What::Figures => {
            let request = pb::WatchFiguresRequest {
                after: *after,
                filter: Some(options.filter.to_figures()),
            };
            let show = |output: &mut Output, found: Vec<pb::LocatedFigure>| {
                output.table(render::figure_rows(output.style, &found))
            };
            let answers = client.watch_figures(request);
            read!(service, answers, figures, after, output, show)
        }
        What::Relations => {
            let request = pb::WatchRelationsRequest {
                after: *after,
                filter: Some(options.filter.to_figures()),
                kinds: Vec::new(),
            };
            let show = |output: &mut Output, found: Vec<pb::LocatedRelation>| {
                let lines = found.iter().map(|r| render::relation_line(output.style, r));
                output.lines(lines.collect())
            };
            let answers = client.watch_relations(request);
            read!(service, answers, relations, after, output, show)
        }
    }
}
