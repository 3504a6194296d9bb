//! `marsad watch`: new statements as they come.

use std::time::Duration;

use clap::Args;
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
    /// Which statements
    #[command(flatten)]
    pub filter: filter::Statements,
    /// Start with the statements of entries after this position [default: from now]
    #[arg(long, value_name = "POSITION")]
    pub after: Option<u64>,
}

/// Longest pause before the stream is asked for again.
const PAUSE_MAX: Duration = Duration::from_secs(10);

/// Prints statements until interrupted. A stream that breaks is resumed where it was.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
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

async fn stream(
    service: &Service,
    options: &Options,
    after: &mut Option<u64>,
    output: &mut Output,
) -> Result {
    let request = pb::WatchStatementsRequest {
        after: *after,
        filter: Some(options.filter.to_wire(&filter::Published::default())),
    };
    let answers = service.watch().watch_statements(request).await;
    let mut answers = answers.map_err(|s| service.failed(s))?.into_inner();
    while let Some(answer) = answers.message().await.map_err(|s| service.failed(s))? {
        *after = Some(answer.position);
        if answer.statements.is_empty() {
            continue;
        }
        if output.json {
            output.value(&answer)?;
        } else {
            for statement in &answer.statements {
                output.lines(render::statement(output.style, statement))?;
            }
        }
        output.flush()?;
    }
    Ok(())
}
