//! `marsad diff`: what changed between two revisions of a report.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `diff`.
#[derive(Args, Debug)]
pub struct Options {
    /// Id of the report
    #[arg(value_name = "REPORT_ID")]
    pub report: String,
    /// The earlier revision [default: the capture before the later one]
    #[arg(long, value_name = "REVISION_ID")]
    pub from: Option<String>,
    /// The later revision [default: the newest]
    #[arg(long, value_name = "REVISION_ID")]
    pub to: Option<String>,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Shows it.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let request = service.request(pb::CompareRevisionsRequest {
        report_id: options.report.clone(),
        before_revision_id: options.from.clone().unwrap_or_default(),
        after_revision_id: options.to.clone().unwrap_or_default(),
        at_least: options.freshness.position(shared).await?,
    });
    let answer = service.reports().compare_revisions(request).await;
    let difference = answer.map_err(|s| service.failed(s))?.into_inner();
    match output.json {
        true => output.value(&difference),
        false => output.lines(render::difference(output.style, &difference)),
    }
}
