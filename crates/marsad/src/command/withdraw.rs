//! `marsad withdraw`: removes content that must no longer be kept.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::failure::Result;
use crate::output::Output;
use crate::render::Tone;

/// Options of `withdraw`.
#[derive(Args, Debug)]
pub struct Options {
    /// Id of the report
    #[arg(value_name = "REPORT_ID")]
    pub report: String,
    /// Only this revision [default: all that stand]
    #[arg(long, value_name = "REVISION_ID")]
    pub revision: Option<String>,
    /// Why, for the record; it must not repeat what is withdrawn
    #[arg(long)]
    pub reason: String,
    /// Who decided it
    #[arg(long, value_name = "NAME")]
    pub by: String,
}

/// Withdraws it, for good.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::ingest(shared)?;
    let request = service.request(pb::WithdrawRequest {
        report_id: options.report.clone(),
        revision_id: options.revision.clone().unwrap_or_default(),
        reason: options.reason.clone(),
        requested_by: options.by.clone(),
    });
    let answer = service.submissions().withdraw(request).await;
    let answer = answer.map_err(|s| service.failed(s))?.into_inner();
    if output.json {
        return output.value(&answer);
    }
    let pb::WithdrawResponse {
        position,
        recorded_micros: _,
        entries,
        captures,
    } = answer;
    let done = output.style.paint(Tone::Strong, "withdrawn");
    output.line(match entries {
        0 => format!("{done} before, at {position}"),
        _ => format!("{done} at {position}: entries {entries}, captures {captures}"),
    })
}
