//! `marsad reports`, `revisions`, `statements`, `figures` and `wordings`.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::{self, Paging, Published};
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `reports`.
#[derive(Args, Debug)]
pub struct Reports {
    /// Which
    #[command(flatten)]
    pub filter: filter::Reports,
    /// Tell only how many there are
    #[arg(long, conflicts_with_all = ["limit", "all"])]
    pub count: bool,
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
    /// Tell only how many there are
    #[arg(long, conflicts_with_all = ["limit", "all"])]
    pub count: bool,
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
    /// Tell only how many there are
    #[arg(long, conflicts_with_all = ["limit", "all"])]
    pub count: bool,
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

/// Options of `wordings`.
#[derive(Args, Debug)]
pub struct Wordings {
    /// Id of the statement
    #[arg(value_name = "STATEMENT_ID")]
    pub statement: String,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
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
            count: options.count,
        });
        let answer = service.reports().list_reports(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        if let Some(count) = page.count {
            return write_count(count, output);
        }
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
            count: options.count,
        });
        let answer = service.statements().list_statements(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        if let Some(count) = page.count {
            return write_count(count, output);
        }
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
    if options.count {
        let request = service.request(pb::ListFiguresRequest {
            filter: Some(options.filter.to_wire()),
            page_size: 1,
            page_token: String::new(),
            at_least,
            count: true,
        });
        let answer = service.figures().list_figures(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        return write_count(page.count.unwrap_or_default(), output);
    }
    let listed = list_figures(&service, &options.filter, &options.paging, at_least).await?;
    match output.json {
        true => output.values(&listed),
        false => output.table(render::figure_rows(output.style, &listed)),
    }
}

/// Lists the wordings of a statement.
pub async fn wordings(options: &Wordings, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let request = service.request(pb::ListWordingsRequest {
        statement_id: options.statement.clone(),
        at_least,
    });
    let answer = service.statements().list_wordings(request).await;
    let answer = answer.map_err(|s| service.failed(s))?.into_inner();
    for wording in &answer.wordings {
        match (output.json, &wording.statement) {
            (true, _) => output.value(wording)?,
            (false, Some(statement)) => output.lines(render::statement(output.style, statement))?,
            (false, None) => {}
        }
    }
    Ok(())
}

fn write_count(count: pb::Count, output: &mut Output) -> Result {
    match (output.json, count.exact) {
        (true, _) => output.value(&count),
        (false, true) => output.line(count.value),
        (false, false) => output.line(format!("more than {}", count.value)),
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
            count: false,
        });
        let answer = service.figures().list_figures(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.figures.len(), page.next_page_token);
        listed.extend(page.figures);
    }
    Ok(listed)
}
