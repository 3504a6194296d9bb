//! `marsad curations`: what people judged, and what became of it.

use clap::Args;
use domain::CurationState;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::{Paging, member};
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `curations`.
#[derive(Args, Debug)]
pub struct Options {
    /// Only about this report
    #[arg(long, value_name = "REPORT_ID", default_value = "")]
    pub report: String,
    /// Only about this actor
    #[arg(long, value_name = "KEY", default_value = "")]
    pub actor: String,
    /// Only about this outlet as a source
    #[arg(long, default_value = "")]
    pub outlet: String,
    /// Only by this curator
    #[arg(long, value_name = "NAME", default_value = "")]
    pub by: String,
    /// Only in this state
    #[arg(long, value_parser = member(CurationState::ALL, CurationState::name, CurationState::from_name))]
    pub state: Option<CurationState>,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Lists them, newest first.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let mut pages = options.paging.pages();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListCurationsRequest {
            report_id: options.report.clone(),
            actor: options.actor.clone(),
            outlet: options.outlet.clone(),
            curator: options.by.clone(),
            state: options
                .state
                .map_or(0, |state| pb::CurationState::from(state).into()),
            page_size,
            page_token,
            at_least,
        });
        let answer = service.reports().list_curations(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.curations.len(), page.next_page_token);
        for curation in &page.curations {
            match output.json {
                true => output.value(curation)?,
                false => output.lines(render::curation(output.style, curation))?,
            }
        }
    }
    Ok(())
}
