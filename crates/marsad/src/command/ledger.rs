//! `marsad status`, `verify`, `rejections` and `capture`.

use clap::Args;
use domain::Sha256;
use indicatif::ProgressBar;
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::command::checkpoint::{self, Kept};
use crate::command::filter::Paging;
use crate::failure::{Failure, Result};
use crate::output::Output;
use crate::render::Tone;
use crate::time;

/// Options of `rejections`.
#[derive(Args, Debug)]
pub struct Rejections {
    /// How many
    #[command(flatten)]
    pub paging: Paging,
}

/// Options of `verify`.
#[derive(Args, Debug)]
pub struct Verify {
    /// Leave out what is kept beside the log: reports, revisions and captures
    #[arg(long)]
    pub log_only: bool,
    /// What was kept elsewhere
    #[command(flatten)]
    pub kept: Kept,
}

/// Options of `capture`.
#[derive(Args, Debug)]
pub struct Capture {
    /// Digest of the bytes: 64 hexadecimal digits
    #[arg(value_parser = digest)]
    pub sha256: Sha256,
}

fn digest(text: &str) -> Result<Sha256, &'static str> {
    Sha256::from_hex(text).ok_or("not 64 hexadecimal digits")
}

/// Tells how both services are. One that does not answer is a failure, after the other was told.
pub async fn status(shared: &Shared, output: &mut Output) -> Result {
    let head = head(&Service::ingest(shared)?).await;
    let catalog = catalog(&Service::query(shared)?).await;
    if output.json {
        output.value(&serde_json::json!({
            "ingest": head.as_ref().ok(),
            "query": catalog.as_ref().ok(),
        }))?;
    } else {
        if let Ok(head) = &head {
            output.line(format!(
                "ingestion  {}  ledger at {}, last entry {}, store {}, root {}",
                shared.ingest_url,
                output.style.paint(Tone::Strong, head.position),
                time::display(head.recorded_micros),
                head.store,
                hex(&head.root_hash),
            ))?;
        }
        if let Ok(catalog) = &catalog {
            let following = match catalog.following {
                true => "following",
                false => "not following",
            };
            output.line(format!(
                "query      {}  catalog at {} of {}, index at {}, {following}, version {}",
                shared.query_url,
                output.style.paint(Tone::Strong, catalog.position),
                catalog.ledger_position,
                catalog.index_position,
                catalog.version,
            ))?;
            if !catalog.diverged.is_empty() {
                let told = format!("           nothing is applied: {}", catalog.diverged);
                output.line(output.style.paint(Tone::Strong, told))?;
            }
        }
    }
    match (head, catalog) {
        (Ok(_), Ok(_)) => Ok(()),
        (Err(first), Err(second)) => {
            let details = [first.details, vec![second.message], second.details].concat();
            Err(Failure { details, ..first })
        }
        (Err(failure), _) | (_, Err(failure)) => Err(failure),
    }
}

async fn head(service: &Service) -> Result<pb::LedgerHead> {
    let request = service.request(pb::GetHeadRequest {});
    let answer = service.ledger().get_head(request).await;
    let answer = answer.map_err(|s| service.failed(s))?.into_inner();
    Ok(answer.head.unwrap_or_default())
}

async fn catalog(service: &Service) -> Result<pb::GetStatusResponse> {
    let request = service.request(pb::GetStatusRequest {});
    let answer = service.status().get_status(request).await;
    Ok(answer.map_err(|s| service.failed(s))?.into_inner())
}

/// Has the ledger recomputed and compared with what stands beside it and with a kept checkpoint;
/// with progress on a terminal.
pub async fn verify(options: &Verify, shared: &Shared, output: &mut Output) -> Result {
    let kept = options.kept.read()?;
    let service = Service::ingest(shared)?;
    let bar = ProgressBar::new(head(&service).await?.position);
    let request = pb::VerifyRequest {
        log_only: options.log_only,
    };
    let answers = service.ledger().verify(request).await;
    let mut answers = answers.map_err(|s| service.failed(s))?.into_inner();
    let mut confirmed = None;
    while let Some(answer) = answers.message().await.map_err(|s| service.failed(s))? {
        bar.set_position(match answer.identities_checked {
            0 => answer.entries_checked,
            again => again,
        });
        if output.json {
            output.value(&answer)?;
        }
        confirmed = answer.done.clone().map(|head| (head, answer)).or(confirmed);
    }
    bar.finish_and_clear();
    let Some((head, answer)) = confirmed else {
        return Err(Failure::data("the verification ended before its end"));
    };
    if let Some(kept) = &kept {
        checkpoint::continues(&service, kept, &head).await?;
    }
    if output.json {
        return Ok(());
    }
    output.line(format!(
        "{}: {} entries and {} checkpoints recomputed, {} compared with what is kept of them, \
         store {}, root {}",
        output.style.paint(Tone::Strong, "verified"),
        answer.entries_checked,
        answer.checkpoints_checked,
        answer.identities_checked,
        head.store,
        hex(&head.root_hash),
    ))?;
    match kept {
        None => Ok(()),
        Some(kept) => output.line(format!(
            "it continues the checkpoint of {} at {}",
            kept.origin, kept.position
        )),
    }
}

/// Lists refused submissions.
pub async fn rejections(options: &Rejections, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::ingest(shared)?;
    let mut pages = options.paging.pages();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListRejectionsRequest {
            page_size,
            page_token,
        });
        let answer = service.submissions().list_rejections(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.rejections.len(), page.next_page_token);
        for rejection in &page.rejections {
            match output.json {
                true => output.value(rejection)?,
                false => show(rejection, output)?,
            }
        }
    }
    Ok(())
}

fn show(rejection: &pb::Rejection, output: &mut Output) -> Result {
    let style = output.style;
    let key = [rejection.url.as_str(), rejection.own_id.as_str()].concat();
    output.line(format!(
        "{}  {}  {}  {}",
        time::display(rejection.received_micros),
        style.paint(Tone::Strong, &rejection.reason),
        style.source(&rejection.outlet),
        style.source(&key),
    ))?;
    let field = match rejection.field.as_str() {
        "" => String::new(),
        field => format!("{field}: "),
    };
    output.line(format!("  {field}{}", style.source(&rejection.message)))?;
    let body = format!(
        "  {} bytes, sha256 {}",
        rejection.body_bytes,
        hex(&rejection.body_sha256)
    );
    output.line(style.paint(Tone::Faint, body))
}

/// Writes the bytes of a capture, once they are proven to be those asked for.
pub async fn capture(options: &Capture, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::ingest(shared)?;
    let request = service.request(pb::FetchCaptureRequest {
        sha256: options.sha256.0.to_vec(),
    });
    let answers = service.ledger().fetch_capture(request).await;
    let mut answers = answers.map_err(|s| service.failed(s))?.into_inner();
    let mut bytes = Vec::new();
    while let Some(answer) = answers.message().await.map_err(|s| service.failed(s))? {
        bytes.extend(answer.chunk);
    }
    if domain::sha256(&bytes) != options.sha256 {
        return Err(Failure::data("the bytes received do not have this digest"));
    }
    output.bytes(&bytes)
}

fn hex(digest: &[u8]) -> String {
    let digest = <[u8; 32]>::try_from(digest);
    digest.map_or_else(|_| "unknown".to_owned(), |d| Sha256(d).hex())
}
