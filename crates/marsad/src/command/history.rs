//! `marsad history`: has this number changed?

use clap::Args;
use proto::pb;
use proto::pb::get_figure_history_request::Of;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::{self, Paging};
use crate::command::list::list_figures;
use crate::failure::{Failure, Result};
use crate::output::Output;
use crate::render;

/// Options of `history`.
#[derive(Args, Debug)]
pub struct Options {
    /// A series, or any figure of it; without it, every series with a figure that passes the filters
    #[arg(value_name = "FIGURE_ID|SERIES_ID")]
    pub id: Option<String>,
    /// Which series
    #[command(flatten)]
    pub filter: filter::Figures,
    /// How many figures to look for series in
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Shows the history of one series, or of those that the filters find.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let wanted = match &options.id {
        Some(id) if options.filter != filter::Figures::default() => {
            let message = format!("either {id} or filters, not both");
            return Err(Failure::usage(message));
        }
        Some(id) if id.starts_with("f_") => vec![Of::FigureId(id.clone())],
        Some(id) => vec![Of::SeriesId(id.clone())],
        None if options.filter == filter::Figures::default() => {
            let message = "which history: give the id of a figure or series, or filters";
            return Err(Failure::usage(message));
        }
        None => series(&service, options, at_least).await?,
    };
    for of in wanted {
        let request = service.request(pb::GetFigureHistoryRequest {
            of: Some(of),
            at_least,
        });
        let answer = service.figures().get_figure_history(request).await;
        let history = answer.map_err(|s| service.failed(s))?.into_inner();
        if output.json {
            output.value(&history)?;
            continue;
        }
        let (title, rows) = render::history(output.style, &history);
        output.lines(title)?;
        output.table(rows)?;
        output.line("")?;
    }
    Ok(())
}

/// The series of the figures that pass the filters, each once, in the order of its newest figure.
async fn series(service: &Service, options: &Options, at_least: u64) -> Result<Vec<Of>> {
    let figures = list_figures(service, &options.filter, &options.paging, at_least).await?;
    let mut series: Vec<Of> = Vec::new();
    for figure in figures {
        let of = Of::SeriesId(figure.series_id);
        if !series.contains(&of) {
            series.push(of);
        }
    }
    Ok(series)
}
