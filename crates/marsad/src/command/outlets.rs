//! `marsad outlets`: who published what is here, and how people graded them.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::Paging;
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `outlets`.
#[derive(Args, Debug)]
pub struct Options {
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Lists them, by name.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let mut pages = options.paging.pages();
    let mut listed = Vec::new();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListOutletsRequest {
            page_size,
            page_token,
            at_least,
        });
        let answer = service.reports().list_outlets(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.outlets.len(), page.next_page_token);
        listed.extend(page.outlets);
    }
    match output.json {
        true => output.values(&listed),
        false => output.table(render::outlet_rows(output.style, &listed)),
    }
}
