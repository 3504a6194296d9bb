//! `marsad submit`: hands in pages and texts.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use domain::Outcome;
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::failure::{Code, Failure, Result};
use crate::output::Output;
use crate::render::Tone;
use crate::time::{self, Micros};

/// Options of `submit`.
#[derive(Args, Debug)]
pub struct Options {
    /// Pages (.html, .htm) or plain text (.txt); `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Who published them: a domain or a name
    #[arg(long)]
    pub outlet: String,
    /// Where it was published
    #[arg(long)]
    pub url: Option<String>,
    /// The outlet's own id of the item [default without --url: the file's name]
    #[arg(long, value_name = "ID")]
    pub own_id: Option<String>,
    /// When the outlet says it was published: a date or an RFC 3339 time
    #[arg(long, value_name = "TIME", value_parser = time::parse)]
    pub published: Option<Micros>,
    /// When the bytes were fetched [default: now]
    #[arg(long, value_name = "TIME", value_parser = time::parse)]
    pub fetched: Option<Micros>,
    /// ar or en, where known
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// The headline, where the file does not hold it
    #[arg(long)]
    pub title: Option<String>,
    /// text/html or text/plain [default: by the file's name]
    #[arg(long, value_name = "TYPE")]
    pub media_type: Option<String>,
    /// The character set that the transport declared
    #[arg(long, value_name = "LABEL")]
    pub charset: Option<String>,
}

/// Submits one file after the other; a refused one does not keep the next from being taken.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    if options.files.len() > 1 && (options.url.is_some() || options.own_id.is_some()) {
        let message = "--url and --own-id name one report; submit several files without them";
        return Err(Failure::usage(message));
    }
    // All files are looked at before any is sent, so that a typing error sends nothing.
    let submissions: Vec<_> = options
        .files
        .iter()
        .map(|file| submission(options, file))
        .collect::<Result<_>>()?;
    let service = Service::ingest(shared)?;
    let mut refused = Vec::new();
    for (file, submission) in options.files.iter().zip(submissions) {
        match submit(&service, submission).await {
            Ok(answer) if output.json => output.value(&answer)?,
            Ok(answer) => receipt(output, file, &answer.receipt.unwrap_or_default())?,
            Err(failure) if failure.code == Code::Data => {
                refused.push(format!("{}: {}", file.display(), failure.message));
                refused.extend(failure.details.iter().map(|line| format!("  {line}")));
            }
            Err(failure) => return Err(failure),
        }
        output.flush()?;
    }
    match refused.is_empty() {
        true => Ok(()),
        false => Err(Failure {
            details: refused,
            ..Failure::data("refused")
        }),
    }
}

async fn submit(service: &Service, submission: pb::Submission) -> Result<pb::SubmitResponse> {
    let request = service.request(pb::SubmitRequest {
        submission: Some(submission),
    });
    let answer = service.submissions().submit(request).await;
    Ok(answer.map_err(|s| service.failed(s))?.into_inner())
}

fn submission(options: &Options, file: &Path) -> Result<pb::Submission> {
    let own_id = match (&options.own_id, &options.url) {
        (Some(id), _) => id.clone(),
        (None, Some(_)) => String::new(),
        (None, None) => file_name(file)?,
    };
    Ok(pb::Submission {
        outlet: options.outlet.clone(),
        url: options.url.clone().unwrap_or_default(),
        own_id,
        body: read(file)?,
        media_type: match &options.media_type {
            Some(given) => given.clone(),
            None => media_type(file)?.to_owned(),
        },
        charset: options.charset.clone().unwrap_or_default(),
        language: options.language.clone().unwrap_or_default(),
        title: options.title.clone().unwrap_or_default(),
        published_micros: options.published,
        fetched_micros: options.fetched,
    })
}

fn file_name(file: &Path) -> Result<String> {
    let name = file.file_name().filter(|_| file != Path::new("-"));
    let name = name.and_then(|n| n.to_str()).map(str::to_owned);
    name.ok_or_else(|| {
        Failure::usage(format!(
            "{} has no name that could be its id; give --url or --own-id",
            file.display()
        ))
    })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    let bytes = match file == Path::new("-") {
        true => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        }
        false => std::fs::read(file),
    };
    bytes.map_err(|e| Failure::unreadable(file, &e))
}

fn media_type(file: &Path) -> Result<&'static str> {
    let extension = file.extension().and_then(|e| e.to_str()).unwrap_or("");
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => Ok("text/html"),
        "txt" => Ok("text/plain"),
        _ => Err(Failure::usage(format!(
            "{} ends neither in .html, .htm nor .txt; give --media-type",
            file.display()
        ))),
    }
}

fn receipt(output: &mut Output, file: &Path, receipt: &pb::Receipt) -> Result {
    let style = output.style;
    output.line(format!(
        "{} {}  {} at {}: {}, {}",
        style.paint(Tone::Strong, outcome(receipt.outcome)),
        file.display(),
        receipt.report_id,
        receipt.position,
        counted(receipt.statements, "statement"),
        counted(receipt.figures, "figure"),
    ))?;
    for warning in &receipt.warnings {
        output.line(format!("  warning {}: {}", warning.code, warning.message))?;
    }
    Ok(())
}

/// What a submission did, in a word.
pub(super) fn outcome(number: i32) -> &'static str {
    match proto::read(number) {
        Some(Outcome::Created) => "created",
        Some(Outcome::Revised) => "revised",
        Some(Outcome::Unchanged) => "unchanged",
        Some(Outcome::Withdrawn) => "withdrawn",
        None => "unknown",
    }
}

fn counted(count: u32, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    }
}
