//! `marsad search`.

use clap::{Args, ValueEnum};
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::{self, Paging};
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `search`.
#[derive(Args, Debug)]
pub struct Search {
    /// Words, "phrases", prefix*, AND, OR, NOT, parentheses, and fields such as `title:`, `outlet:`,
    /// `speaker:`, `act:`, `place:`
    pub query: String,
    /// Find statements by what was said instead of reports
    #[arg(long)]
    pub statements: bool,
    /// Newest first instead of best first
    #[arg(long)]
    pub newest: bool,
    /// Which reports
    #[command(flatten)]
    pub filter: filter::Reports,
    /// Which labels
    #[command(flatten)]
    pub labels: filter::Labels,
    /// Count all matches by this label too; may be given again
    #[arg(long, value_name = "LABEL")]
    pub facet: Vec<Facet>,
    /// Count all matches over time too
    #[arg(long, value_name = "INTERVAL")]
    pub histogram: Option<Interval>,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// A label to count by.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Facet {
    /// Who published it
    Outlet,
    /// Language of the text
    Language,
    /// Family of the speaker
    Family,
    /// Key of the speaker
    Actor,
    /// Name of the speaker as published
    Name,
    /// What kind of saying it is
    Act,
    /// What it was given in
    Medium,
    /// What a figure counts
    Measure,
    /// Where a figure is tied to
    Place,
}

/// Spans of time to count over.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Interval {
    /// Days
    Day,
    /// Months
    Month,
    /// Years
    Year,
}

impl From<Facet> for pb::FacetLabel {
    fn from(facet: Facet) -> Self {
        match facet {
            Facet::Outlet => Self::Outlet,
            Facet::Language => Self::Language,
            Facet::Family => Self::Family,
            Facet::Actor => Self::Actor,
            Facet::Name => Self::Name,
            Facet::Act => Self::Act,
            Facet::Medium => Self::Medium,
            Facet::Measure => Self::Measure,
            Facet::Place => Self::Place,
        }
    }
}

impl From<Interval> for pb::HistogramInterval {
    fn from(interval: Interval) -> Self {
        match interval {
            Interval::Day => Self::Day,
            Interval::Month => Self::Month,
            Interval::Year => Self::Year,
        }
    }
}

impl Search {
    fn order(&self) -> i32 {
        match self.newest {
            true => pb::SearchOrder::Newest,
            false => pb::SearchOrder::Relevance,
        }
        .into()
    }

    /// What to count, on the first page only.
    fn tally(&self, page_token: &str) -> Option<pb::Tally> {
        let asked = !self.facet.is_empty() || self.histogram.is_some();
        let facets = self.facet.iter().map(|f| pb::FacetLabel::from(*f).into());
        let histogram = self.histogram.map(pb::HistogramInterval::from);
        (asked && page_token.is_empty()).then(|| pb::Tally {
            total: true,
            facets: facets.collect(),
            facet_values: 0,
            histogram: histogram.unwrap_or_default().into(),
        })
    }
}

/// Finds reports or statements by their words.
pub async fn run(options: &Search, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    match options.statements {
        true => statements(options, &service, at_least, output).await,
        false => reports(options, &service, at_least, output).await,
    }
}

async fn reports(
    options: &Search,
    service: &Service,
    at_least: u64,
    output: &mut Output,
) -> Result {
    let mut pages = options.paging.pages();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::SearchReportsRequest {
            query: options.query.clone(),
            filter: Some(options.filter.to_wire()),
            order: options.order(),
            page_size,
            at_least,
            labels: Some(options.labels.to_wire()),
            tally: options.tally(&page_token),
            page_token,
        });
        let answer = service.reports().search_reports(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.hits.len(), page.next_page_token);
        tell(page.tallied, &page.did_you_mean, output)?;
        for hit in &page.hits {
            match output.json {
                true => output.value(hit)?,
                false => output.lines(render::hit(output.style, hit))?,
            }
        }
    }
    Ok(())
}

async fn statements(
    options: &Search,
    service: &Service,
    at_least: u64,
    output: &mut Output,
) -> Result {
    let mut pages = options.paging.pages();
    while let Some((page_size, page_token)) = pages.ask() {
        let request = service.request(pb::SearchStatementsRequest {
            query: options.query.clone(),
            filter: Some(options.filter.to_wire()),
            order: options.order(),
            page_size,
            at_least,
            labels: Some(options.labels.to_wire()),
            tally: options.tally(&page_token),
            page_token,
        });
        let answer = service.statements().search_statements(request).await;
        let page = answer.map_err(|s| service.failed(s))?.into_inner();
        pages.took(page.hits.len(), page.next_page_token);
        tell(page.tallied, &page.did_you_mean, output)?;
        for hit in &page.hits {
            match (output.json, &hit.statement) {
                (true, _) => output.value(hit)?,
                (false, Some(found)) => output.lines(render::statement(output.style, found))?,
                (false, None) => {}
            }
        }
    }
    Ok(())
}

/// Tells what was counted, and what might have been meant; for programs the counts are a line of
/// their own before the hits.
fn tell(tallied: Option<pb::Tallied>, did_you_mean: &str, output: &mut Output) -> Result {
    if !did_you_mean.is_empty() && !output.json {
        let meant = output.style.source(did_you_mean);
        output.line(format!("nothing found; did you mean: {meant}"))?;
    }
    let Some(tallied) = tallied else {
        return Ok(());
    };
    match output.json {
        true => output.value(&tallied),
        false => output.lines(render::tallied(output.style, &tallied)),
    }
}
