//! What was counted, and who speaks.

use proto::pb;

use super::Tone;
use crate::output::Style;
use crate::time;

/// How many match, then a line for each facet and one for the histogram.
pub fn tallied(style: Style, tallied: &pb::Tallied) -> Vec<String> {
    let mut lines = vec![format!("{} in all", tallied.total)];
    for facet in &tallied.facets {
        let label = facet.label().as_str_name();
        let label = label.trim_start_matches("FACET_LABEL_").to_lowercase();
        let mut line = counts_line(style, &label, &facet.values);
        if facet.others > 0 {
            line = format!("{line}, others {}", facet.others);
        }
        lines.push(line);
    }
    if !tallied.histogram.is_empty() {
        lines.push(spans_line(style, &tallied.histogram));
    }
    lines.push(String::new());
    lines
}

/// The head and the rows of a table of actors.
pub fn actor_rows(style: Style, actors: &[pb::Actor]) -> Vec<Vec<String>> {
    let head = ["statements", "actor", "family", "names"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for actor in actors {
        let names: Vec<_> = actor.names.iter().map(|n| style.source(&n.value)).collect();
        rows.push(vec![
            actor.statements.to_string(),
            style.source(&actor.key),
            style.source(&actor.family),
            names.join(", "),
        ]);
    }
    rows
}

/// Who it is and what was said how often, a line for each kind of count.
pub fn profile(style: Style, profile: &pb::GetActorResponse) -> Vec<String> {
    let actor = profile.actor.clone().unwrap_or_default();
    let mut lines = vec![format!(
        "{}  of {}, {} statements",
        style.paint(Tone::Strong, style.source(&actor.key)),
        style.source(&actor.family),
        actor.statements
    )];
    if !actor.merged.is_empty() {
        let keys: Vec<_> = actor.merged.iter().map(|key| style.source(key)).collect();
        let label = style.paint(Tone::Label, "one with");
        lines.push(format!("{label}: {}", keys.join(", ")));
    }
    let members = profile.members.iter().map(|member| pb::ValueCount {
        value: member.key.clone(),
        count: member.statements,
    });
    for (label, values) in [
        ("names", actor.names),
        ("members", members.collect()),
        ("acts", profile.acts.clone()),
        ("outlets", profile.outlets.clone()),
        ("mediums", profile.mediums.clone()),
        ("measures", profile.measures.clone()),
        ("languages", profile.languages.clone()),
    ] {
        if !values.is_empty() {
            lines.push(counts_line(style, label, &values));
        }
    }
    lines.push(spans_line(style, &profile.months));
    lines
}

fn counts_line(style: Style, label: &str, values: &[pb::ValueCount]) -> String {
    let each = values.iter();
    let each: Vec<_> = each
        .map(|v| format!("{} {}", style.source(&v.value), v.count))
        .collect();
    format!("{}: {}", style.paint(Tone::Label, label), each.join(", "))
}

fn spans_line(style: Style, spans: &[pb::HistogramSpan]) -> String {
    let values = spans.iter().map(|span| pb::ValueCount {
        value: time::display(span.start_micros),
        count: span.count,
    });
    let values: Vec<_> = values.collect();
    counts_line(style, "published from", &values)
}
