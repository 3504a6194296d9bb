//! How a figure changed.

use std::collections::HashMap;

use domain::{Measure, RelationKind};
use proto::pb;

use super::figure::{period, places, value, words};
use super::{Tone, name};
use crate::output::Style;
use crate::time;

/// What a series counts, and a row for every value: when, where, how many, by whom, and how it
/// stands to the ones before. Rows are numbered, so that relations can name them.
pub fn history(
    style: Style,
    history: &pb::GetFigureHistoryResponse,
) -> (Vec<String>, Vec<Vec<String>>) {
    let own = history
        .figures
        .iter()
        .find(|f| f.series_id == history.series_id);
    let first = own.or(history.figures.first());
    let mut title = Vec::new();
    if let Some(figure) = first.and_then(|f| f.figure.as_ref()) {
        let speaker = first.map_or("", |f| f.speaker.as_str());
        title.push(format!(
            "{} by {}  {}",
            style.paint(Tone::Strong, name(figure.measure, Measure::name)),
            style.paint(Tone::Strong, style.source(speaker)),
            places(figure)
        ));
    }
    title.push(style.paint(Tone::Faint, format!("series {}", history.series_id)));
    if history.truncated {
        title.push("the oldest values are left out: there were too many to compare".to_owned());
    }
    (title, rows(style, history))
}

/// One relation in a line: the later figure, how it stands to the earlier one, and that one.
pub fn relation_line(style: Style, relation: &pb::LocatedRelation) -> String {
    let end = |located: Option<&pb::LocatedFigure>| {
        let located = located.cloned().unwrap_or_default();
        let figure = located.figure.unwrap_or_default();
        let source = located.source.unwrap_or_default();
        format!(
            "{} {} by {} in {} {}",
            value(&figure),
            name(figure.measure, Measure::name),
            style.source(&located.speaker),
            style.source(&source.outlet),
            time::display(source.published_micros)
        )
    };
    format!(
        "{}  {}  {}",
        end(relation.from.as_ref()),
        style.paint(Tone::Label, self::relation(relation.kind)),
        end(relation.to.as_ref())
    )
}

fn rows(style: Style, history: &pb::GetFigureHistoryResponse) -> Vec<Vec<String>> {
    let head = [
        "#",
        "published",
        "outlet",
        "value",
        "period",
        "speaker",
        "relation",
        "words",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    let numbers: HashMap<_, _> = (1..)
        .zip(&history.figures)
        .filter_map(|(number, f)| Some((f.figure.as_ref()?.id.as_str(), number)))
        .collect();
    for (number, located) in (1..).zip(&history.figures) {
        let figure = located.figure.clone().unwrap_or_default();
        let source = located.source.clone().unwrap_or_default();
        rows.push(vec![
            number.to_string(),
            time::display(source.published_micros),
            style.source(&source.outlet),
            value(&figure),
            period(&figure),
            style.source(&located.speaker),
            relations(&history.relations, &figure.id, &numbers),
            words(style, &figure),
        ]);
    }
    rows
}

/// `updates 1, contradicts 2`: how the figure stands to earlier ones.
fn relations(all: &[pb::Relation], figure: &str, numbers: &HashMap<&str, i32>) -> String {
    let mut relations: Vec<_> = all
        .iter()
        .filter(|r| r.from_figure_id == figure)
        .map(|r| {
            let number = numbers.get(r.to_figure_id.as_str());
            let to = number.map_or_else(|| r.to_figure_id.clone(), i32::to_string);
            (number, format!("{} {to}", relation(r.kind)))
        })
        .collect();
    // The one right before first.
    relations.sort_by(|a, b| b.0.cmp(&a.0));
    let each: Vec<_> = relations.into_iter().map(|(_, words)| words).collect();
    each.join(", ")
}

/// The verb between a figure and the earlier one.
pub(crate) fn relation(number: i32) -> &'static str {
    match proto::read(number) {
        Some(RelationKind::Reprints) => "reprints",
        Some(RelationKind::Updates) => "updates",
        Some(RelationKind::Revises) => "revises",
        Some(RelationKind::Corrects) => "corrects",
        Some(RelationKind::Restates) => "restates",
        Some(RelationKind::Refines) => "refines",
        Some(RelationKind::Mismatches) => "mismatches",
        Some(RelationKind::Contradicts) => "contradicts",
        Some(RelationKind::Corroborates) => "corroborates",
        Some(RelationKind::Drifts) => "drifts",
        None => "relates to",
    }
}
