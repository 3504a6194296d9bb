//! `marsad import`: hands in a file of reports as a stream.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use proto::pb;
use proto::pb::submit_stream_response::Result as Answer;
use tokio::sync::{Semaphore, mpsc};
use tokio_stream::wrappers::ReceiverStream;

use crate::arguments::Shared;
use crate::client::{Service, headline};
use crate::command::submit::outcome;
use crate::failure::{Code, Failure, Result};
use crate::gold::{Input, Report, read_lines};
use crate::output::Output;
use crate::time;

/// Options of `import`.
#[derive(Args, Debug)]
pub struct Options {
    /// Reports in the gold format, one a line; `-` is standard input, `.gz` is decompressed
    #[arg(value_name = "FILE.jsonl")]
    pub input: Input,
    /// How many reports may be on the way at the same time; the service takes 64 at most
    #[arg(long, value_name = "N", default_value = "32")]
    pub in_flight: NonZeroUsize,
}

/// One line: a submission with its tag, or why there is none.
type Item = (usize, Result<pb::SubmitStreamRequest, String>);

/// Submits every line; refused ones are listed and keep no other from being taken.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::ingest(shared)?;
    let bar = progress(options.input.bytes());
    let items = read_items(&options.input, &bar)?;
    let (requests, stream) = mpsc::channel(1);
    let room = Arc::new(Semaphore::new(options.in_flight.get()));
    let feeder = tokio::spawn(feed(items, requests, room.clone()));
    let mut summary = Summary::default();
    let ended = receive(&service, stream, &room, &bar, &mut summary, output).await;
    bar.finish_and_clear();
    if let Err(failure) = ended {
        feeder.abort();
        return Err(Failure {
            details: [
                failure.details,
                vec![format!("before that: {}", summary.counts())],
            ]
            .concat(),
            ..failure
        });
    }
    match feeder.await {
        Ok(Ok(sent)) => summary.finish(sent, output),
        Ok(Err(failure)) => Err(failure),
        Err(error) => Err(Failure::new(Code::Software, error.to_string())),
    }
}

/// What was taken from the input.
struct Sent {
    /// Lines that were sent, by place in the stream.
    lines: Vec<usize>,
    /// Lines that were not, and why.
    refused: Vec<(usize, String)>,
}

async fn feed(
    mut items: mpsc::Receiver<Result<Item>>,
    requests: mpsc::Sender<pb::SubmitStreamRequest>,
    room: Arc<Semaphore>,
) -> Result<Sent> {
    let mut sent = Sent {
        lines: Vec::new(),
        refused: Vec::new(),
    };
    while let Some(item) = items.recv().await {
        match item? {
            (line, Err(why)) => sent.refused.push((line, why)),
            (line, Ok(request)) => {
                // Given back when the answer to an item arrives.
                if let Ok(permit) = room.acquire().await {
                    permit.forget();
                }
                if requests.send(request).await.is_err() {
                    break;
                }
                sent.lines.push(line);
            }
        }
    }
    Ok(sent)
}

async fn receive(
    service: &Service,
    requests: mpsc::Receiver<pb::SubmitStreamRequest>,
    room: &Semaphore,
    bar: &ProgressBar,
    summary: &mut Summary,
    output: &mut Output,
) -> Result {
    let mut client = service.submissions();
    let answers = client.submit_stream(ReceiverStream::new(requests)).await;
    let mut answers = answers.map_err(|s| service.failed(s))?.into_inner();
    while let Some(answer) = answers.message().await.map_err(|s| service.failed(s))? {
        room.add_permits(1);
        if output.json {
            output.value(&answer)?;
        }
        summary.add(answer);
        bar.set_message(summary.counts());
    }
    Ok(())
}

/// Reads and parses on a thread of its own, a little ahead of what is sent.
fn read_items(input: &Input, bar: &ProgressBar) -> Result<mpsc::Receiver<Result<Item>>> {
    let stored = bar.wrap_read(input.open()?);
    let input = input.clone();
    let (items, receiver) = mpsc::channel(16);
    thread::spawn(move || {
        for (number, line) in read_lines(input.decode(Box::new(stored))) {
            let item = line
                .map(|line| (number, request(&line)))
                .map_err(|e| super::analyze::unreadable(&input, &e));
            let last = item.is_err();
            if items.blocking_send(item).is_err() || last {
                return;
            }
        }
    });
    Ok(receiver)
}

/// A report as the plain text it is.
fn request(line: &str) -> Result<pb::SubmitStreamRequest, String> {
    let report = Report::parse(line)?;
    let published = report.published.as_deref().map(time::parse).transpose();
    let published = published.map_err(|why| format!("published: {why}"))?;
    let mut tag = report.id.clone();
    tag.truncate(tag.floor_char_boundary(200));
    Ok(pb::SubmitStreamRequest {
        tag,
        submission: Some(pb::Submission {
            outlet: report.outlet,
            url: report.url.unwrap_or_default(),
            own_id: report.id,
            body: report.paragraphs.join("\n\n").into_bytes(),
            media_type: "text/plain".into(),
            charset: "utf-8".into(),
            language: report.lang,
            title: report.title,
            published_micros: published,
            fetched_micros: None,
        }),
    })
}

fn progress(bytes: Option<u64>) -> ProgressBar {
    let (bar, template) = match bytes {
        Some(bytes) => (
            ProgressBar::new(bytes),
            "{bar:30} {percent:>3} %  {elapsed}  {msg}",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {elapsed}  {msg}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

#[derive(Default)]
struct Summary {
    created: u64,
    revised: u64,
    unchanged: u64,
    answered: u64,
    refused: Vec<(u64, pb::Refusal)>,
}

impl Summary {
    fn add(&mut self, answer: pb::SubmitStreamResponse) {
        self.answered += 1;
        match answer.result {
            Some(Answer::Refusal(refusal)) => self.refused.push((answer.index, refusal)),
            Some(Answer::Receipt(receipt)) => match outcome(receipt.outcome) {
                "created" => self.created += 1,
                "revised" => self.revised += 1,
                _ => self.unchanged += 1,
            },
            None => {}
        }
    }

    fn counts(&self) -> String {
        let Self {
            created,
            revised,
            unchanged,
            ..
        } = self;
        let refused = self.refused.len();
        format!("{created} created, {revised} revised, {unchanged} unchanged, {refused} refused")
    }

    fn finish(self, sent: Sent, output: &mut Output) -> Result {
        let unanswered = (sent.lines.len() as u64).saturating_sub(self.answered);
        if !output.json {
            output.line(self.counts())?;
        }
        let line = |index: u64| sent.lines.get(index as usize).copied().unwrap_or_default();
        let mut refused = Vec::new();
        for (number, why) in sent.refused {
            refused.push((number, why));
        }
        for (index, refusal) in self.refused {
            let violations = refusal.violations.iter();
            let each: Vec<_> = violations
                .map(|v| format!("{}: {}", v.field, v.message))
                .collect();
            let why = headline(
                &refusal.message,
                &refusal.reason,
                !refusal.violations.is_empty(),
            );
            let why = [vec![why], each].concat().join("; ");
            refused.push((line(index), why));
        }
        refused.sort();
        if unanswered > 0 {
            let message = format!("the service ended the stream with {unanswered} unanswered");
            return Err(Failure::new(Code::Unavailable, message));
        }
        if refused.is_empty() {
            return Ok(());
        }
        let lines = refused.iter().map(|(n, why)| format!("line {n}: {why}"));
        Err(Failure {
            details: lines.collect(),
            ..Failure::data(format!("{} refused", refused.len()))
        })
    }
}
