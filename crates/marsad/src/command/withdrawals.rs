//! `marsad withdrawals`: what was removed, by whose decision and why.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::Paging;
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `withdrawals`.
#[derive(Args, Debug)]
pub struct Options {
    /// Only of this report
    #[arg(long, value_name = "REPORT_ID", default_value = "")]
    pub report: String,
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
    let mut listed = Vec::new();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListWithdrawalsRequest {
            report_id: options.report.clone(),
            page_size,
            page_token,
            at_least,
        });
        let answer = service.reports().list_withdrawals(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.withdrawals.len(), page.next_page_token);
        listed.extend(page.withdrawals);
    }
    match output.json {
        true => output.values(&listed),
        false => output.table(render::withdrawal_rows(output.style, &listed)),
    }
}
