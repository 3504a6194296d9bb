//! `marsad search`, `reports`, `revisions`, `statements` and `figures`.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::{self, Paging, Published};
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `search`.
#[derive(Args, Debug)]
pub struct Search {
    /// Words, "phrases", prefix*, AND, OR, NOT, parentheses, `title:` and `outlet:`
    pub query: String,
    /// Newest first instead of best first
    #[arg(long)]
    pub newest: bool,
    /// Which reports
    #[command(flatten)]
    pub filter: filter::Reports,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Options of `reports`.
#[derive(Args, Debug)]
pub struct Reports {
    /// Which
    #[command(flatten)]
    pub filter: filter::Reports,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Options of `statements`.
#[derive(Args, Debug)]
pub struct Statements {
    /// Which
    #[command(flatten)]
    pub filter: filter::Statements,
    /// When published
    #[command(flatten)]
    pub published: Published,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Options of `figures`.
#[derive(Args, Debug)]
pub struct Figures {
    /// Which
    #[command(flatten)]
    pub filter: filter::Figures,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Options of `revisions`.
#[derive(Args, Debug)]
pub struct Revisions {
    /// Id of the report
    pub report: String,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Finds reports by their words.
pub async fn search(options: &Search, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let order = match options.newest {
        true => pb::SearchOrder::Newest,
        false => pb::SearchOrder::Relevance,
    };
    let mut pages = options.paging.pages();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::SearchReportsRequest {
            query: options.query.clone(),
            filter: Some(options.filter.to_wire()),
            order: order.into(),
            page_size,
            page_token,
            at_least,
        });
        let answer = service.reports().search_reports(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.hits.len(), page.next_page_token);
        for hit in &page.hits {
            match output.json {
                true => output.value(hit)?,
                false => output.lines(render::hit(output.style, hit))?,
            }
        }
    }
    Ok(())
}

/// Lists reports.
pub async fn reports(options: &Reports, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let mut pages = options.paging.pages();
    let mut listed = Vec::new();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListReportsRequest {
            filter: Some(options.filter.to_wire()),
            page_size,
            page_token,
            at_least,
        });
        let answer = service.reports().list_reports(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.reports.len(), page.next_page_token);
        listed.extend(page.reports);
    }
    match output.json {
        true => output.values(&listed),
        false => output.table(render::summary_rows(output.style, &listed)),
    }
}

/// Lists the revisions of a report.
pub async fn revisions(options: &Revisions, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let request = service.request(pb::ListRevisionsRequest {
        report_id: options.report.clone(),
        at_least,
    });
    let answer = service.reports().list_revisions(request).await;
    let listed = answer
        .map_err(|s| service.failed(s))?
        .into_inner()
        .revisions;
    match output.json {
        true => output.values(&listed),
        false => output.table(render::revision_rows(output.style, &listed)),
    }
}

/// Lists statements.
pub async fn statements(options: &Statements, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let mut pages = options.paging.pages();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListStatementsRequest {
            filter: Some(options.filter.to_wire(&options.published)),
            page_size,
            page_token,
            at_least,
        });
        let answer = service.statements().list_statements(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.statements.len(), page.next_page_token);
        for statement in &page.statements {
            match output.json {
                true => output.value(statement)?,
                false => output.lines(render::statement(output.style, statement))?,
            }
        }
    }
    Ok(())
}

/// Lists figures.
pub async fn figures(options: &Figures, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let listed = list_figures(&service, &options.filter, &options.paging, at_least).await?;
    match output.json {
        true => output.values(&listed),
        false => output.table(render::figure_rows(output.style, &listed)),
    }
}

/// All figures that the filter and the paging let through.
pub(super) async fn list_figures(
    service: &Service,
    filter: &filter::Figures,
    paging: &Paging,
    at_least: u64,
) -> Result<Vec<pb::LocatedFigure>> {
    let mut pages = paging.pages();
    let mut listed = Vec::new();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::ListFiguresRequest {
            filter: Some(filter.to_wire()),
            page_size,
            page_token,
            at_least,
        });
        let answer = service.figures().list_figures(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.figures.len(), page.next_page_token);
        listed.extend(page.figures);
    }
    Ok(listed)
}
