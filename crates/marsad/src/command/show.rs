//! `marsad show`: a report with its labels.

use clap::{ArgGroup, Args};
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `show`.
#[derive(Args, Debug)]
#[command(group = ArgGroup::new("which").args(["report", "outlet"]).required(true))]
#[command(group = ArgGroup::new("key").args(["url", "own_id"]))]
pub struct Options {
    /// Id of the report
    #[arg(value_name = "REPORT_ID")]
    pub report: Option<String>,
    /// The report of this outlet, with --url or --own-id
    #[arg(long, requires = "key")]
    pub outlet: Option<String>,
    /// Where it was published
    #[arg(long, requires = "outlet", conflicts_with = "report")]
    pub url: Option<String>,
    /// The outlet's own id of it
    #[arg(
        long,
        requires = "outlet",
        conflicts_with = "report",
        value_name = "ID"
    )]
    pub own_id: Option<String>,
    /// An earlier revision instead of the newest
    #[arg(long, value_name = "REVISION_ID")]
    pub revision: Option<String>,
    /// As the analysis recorded at this position reads it, without what people judged, instead of
    /// the newest
    #[arg(long, value_name = "POSITION")]
    pub analysis: Option<u64>,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

impl Options {
    fn report_id(&self) -> String {
        match (&self.report, &self.outlet) {
            (Some(id), _) => id.clone(),
            (None, outlet) => {
                let outlet = outlet.as_deref().unwrap_or_default();
                let key = self.own_id.as_deref().or(self.url.as_deref());
                domain::report_id(outlet, key.unwrap_or_default())
            }
        }
    }
}

/// Shows it.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let request = service.request(pb::GetReportRequest {
        report_id: options.report_id(),
        revision_id: options.revision.clone().unwrap_or_default(),
        at_least: options.freshness.position(shared).await?,
        analysis_position: options.analysis.unwrap_or_default(),
    });
    let answer = service.reports().get_report(request).await;
    let report = answer.map_err(|s| service.failed(s))?.into_inner();
    match output.json {
        true => output.value(&report),
        false => output.lines(render::report(output.style, &report)),
    }
}
