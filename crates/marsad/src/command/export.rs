//! `marsad export`: the whole catalog, or what arrived since, for other programs.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use proto::pb;
use tonic::{Response, Status, Streaming};

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter;
use crate::export::{self, Format, Item, Sink, Target, What};
use crate::failure::{Code, Failure, Result};

/// Options of `export`.
#[derive(Args, Debug)]
pub struct Options {
    /// What to export
    #[arg(value_enum)]
    pub what: What,
    /// How to write it
    #[arg(long, value_enum, default_value = "jsonl")]
    pub format: Format,
    /// Write to this file instead of standard output; one that exists is only continued, with --after
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Continue behind this token, which an earlier export has told: a position of the ledger, or for
    /// relations an opaque word
    #[arg(long, value_name = "TOKEN", default_value = "")]
    pub after: String,
    /// In CSV, leave cells as they are that a spreadsheet would take for a formula: for programs
    #[arg(long)]
    pub unguarded: bool,
    /// Only of which reports
    #[command(flatten)]
    pub filter: filter::Reports,
    /// How fresh the answer must be
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Attempts to resume a broken stream before giving up, unless something arrives in between.
const ATTEMPTS_MAX: u32 = 6;

/// Exports until everything is written. A stream that breaks is resumed where it was; however it
/// ends, the output is complete up to the token that standard error tells.
pub async fn run(options: &Options, shared: &Shared) -> Result {
    let service = Service::query(shared)?;
    let target = match &options.output {
        Some(path) => Target::file(path, !options.after.is_empty())?,
        None => Target::stdout(),
    };
    let sink = export::sink(options.what, options.format, target, !options.unguarded)?;
    let mut export = Export {
        service,
        at_least: options.freshness.position(shared).await?,
        options,
        after: options.after.clone(),
        sink,
        items: 0,
        truncated: false,
    };
    let ended = tokio::select! {
        ended = export.until_done() => ended,
        stopped = tokio::signal::ctrl_c() => match stopped {
            Ok(()) => Err(Failure::new(Code::Unavailable, "interrupted")),
            Err(error) => Err(error.into()),
        },
    };
    let finished = export.sink.finish();
    match (&ended, &finished) {
        (Err(failure), _) | (_, Err(failure)) if failure.code == Code::Closed => {}
        // Where writing failed, nobody knows how much of the output is there.
        (Err(failure), _) | (_, Err(failure)) if failure.code == Code::Io => {}
        _ => export.tell(),
    }
    ended.and(finished)
}

struct Export<'a> {
    service: Service,
    options: &'a Options,
    at_least: u64,
    /// Everything up to here is written.
    after: String,
    sink: Box<dyn Sink>,
    items: u64,
    truncated: bool,
}

impl Export<'_> {
    fn tell(&self) {
        let after = match self.after.as_str() {
            "" => "0",
            after => after,
        };
        eprintln!(
            "marsad: exported {}; continue with --after {after}",
            self.items
        );
        if self.truncated {
            eprintln!("marsad: relations of the oldest figures of some long series are left out");
        }
    }

    async fn until_done(&mut self) -> Result {
        let mut attempts = 0;
        loop {
            let before = self.after.clone();
            let Err(failure) = self.stream().await else {
                return Ok(());
            };
            if self.after != before {
                attempts = 0;
            }
            attempts += 1;
            let begun = self.after != self.options.after;
            if failure.code != Code::Unavailable || !begun || attempts >= ATTEMPTS_MAX {
                return Err(failure);
            }
            eprintln!("marsad: {}; trying again", failure.message);
            tokio::time::sleep(Duration::from_millis(200 << attempts)).await;
        }
    }

    async fn stream(&mut self) -> Result {
        let (filter, at_least) = (Some(self.options.filter.to_wire()), self.at_least);
        let mut client = self.service.exports();
        // Annotations are made of whole reports: what is around a span is part of them.
        let what = match self.options.format {
            Format::Webannotation => What::Reports,
            _ => self.options.what,
        };
        macro_rules! run {
            ($call:ident, $request:ident, $after:expr, $field:ident, $item:ident, $token:ident) => {{
                let request = pb::$request {
                    filter,
                    after: $after,
                    at_least,
                };
                let mut answers = self.begun(client.$call(request).await)?;
                while let Some(answer) = self.next(&mut answers).await? {
                    let items = answer.$field.into_iter();
                    let items = items.map(|item| Item::$item(Box::new(item)));
                    self.take(items, answer.$token.to_string())?;
                }
            }};
        }
        match what {
            What::Reports => {
                let after = self.position()?;
                run!(
                    export_reports,
                    ExportReportsRequest,
                    after,
                    reports,
                    Report,
                    position
                );
            }
            What::Statements => {
                let after = self.position()?;
                run!(
                    export_statements,
                    ExportStatementsRequest,
                    after,
                    statements,
                    Statement,
                    position
                );
            }
            What::Figures => {
                let after = self.position()?;
                run!(
                    export_figures,
                    ExportFiguresRequest,
                    after,
                    figures,
                    Figure,
                    position
                );
            }
            What::Relations => {
                let after = self.after.clone();
                let request = pb::ExportRelationsRequest {
                    filter,
                    after,
                    at_least,
                };
                let mut answers = self.begun(client.export_relations(request).await)?;
                while let Some(answer) = self.next(&mut answers).await? {
                    self.truncated |= answer.truncated;
                    let items = answer.relations.into_iter();
                    let items = items.map(|item| Item::Relation(Box::new(item)));
                    self.take(items, answer.token)?;
                }
            }
        }
        Ok(())
    }

    fn begun<M>(&self, answer: Result<Response<Streaming<M>>, Status>) -> Result<Streaming<M>> {
        let answer = answer.map_err(|status| self.service.failed(status))?;
        Ok(answer.into_inner())
    }

    async fn next<M>(&self, answers: &mut Streaming<M>) -> Result<Option<M>> {
        let answer = answers.message().await;
        answer.map_err(|status| self.service.failed(status))
    }

    /// Writes what one message brought; then everything up to `reached` is written.
    fn take(&mut self, items: impl Iterator<Item = Item>, reached: String) -> Result {
        for item in items {
            self.sink.write(&item)?;
            self.items += 1;
        }
        self.sink.flush()?;
        self.after = reached;
        Ok(())
    }

    fn position(&self) -> Result<u64> {
        match self.after.as_str() {
            "" => Ok(0),
            text => text
                .parse()
                .map_err(|_| Failure::usage(format!("--after {text:?} is no position"))),
        }
    }
}
