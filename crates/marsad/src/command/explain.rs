//! `marsad analyze --explain`: which rule made what, out of which words, and what was dropped.

use proto::pb;
use serde_json::json;

use crate::command::analyze::unreadable;
use crate::failure::{Failure, Result};
use crate::gold::{Input, Report, read_lines};
use crate::output::Output;
use crate::render;

/// Explains the report named `id`, or the first one where `id` is empty.
pub(super) fn run(input: &Input, id: &str, output: &mut Output) -> Result {
    let report = find(input, id)?;
    let document = report.document().map_err(Failure::data)?;
    let (analysis, dropped) = analysis::explain(&document, report.reference());
    let labels = proto::analysis_to_wire(analysis, &report.id);
    if output.json {
        let dropped = dropped.into_iter().map(|d| {
            let at = pb::Excerpt::from(d.at);
            json!({"at": at, "rule": d.rule, "why": d.why})
        });
        let dropped: Vec<_> = dropped.collect();
        return output.value(&json!({"analysis": labels, "dropped": dropped}));
    }
    let document: pb::Document = document.into();
    output.lines(render::text(output.style, &document, &labels))?;
    output.line("")?;
    output.lines(render::analysis(output.style, &labels))?;
    output.lines(render::dropped(output.style, dropped))
}

fn find(input: &Input, id: &str) -> Result<Report> {
    for (number, line) in read_lines(input.decode(input.open()?)) {
        let line = line.map_err(|e| unreadable(input, &e))?;
        let report = Report::parse(&line)
            .map_err(|why| Failure::data(format!("{input}, line {number}: {why}")))?;
        if id.is_empty() || report.id == id {
            return Ok(report);
        }
    }
    match id {
        "" => Err(Failure::data(format!("{input} holds no report"))),
        _ => Err(Failure::data(format!("{input} holds no report {id:?}"))),
    }
}
