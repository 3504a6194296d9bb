//! What changed between two revisions.

use domain::{Act, Measure};
use proto::pb;

use super::figure::{value, words};
use super::statement::contents;
use super::{Tone, name};
use crate::output::Style;
use crate::time;

/// Both revisions, then words, statements and figures: `-` what went, `+` what came, `~` what
/// changed, with the fields that differ.
pub fn difference(style: Style, answer: &pb::CompareRevisionsResponse) -> Vec<String> {
    let side = |source: &Option<pb::Source>| match source {
        Some(s) => format!(
            "{} captured {}",
            s.revision_id,
            time::display(s.captured_micros)
        ),
        None => "nothing".to_owned(),
    };
    let mut lines = vec![style.paint(
        Tone::Strong,
        format!("{} → {}", side(&answer.before), side(&answer.after)),
    )];
    lines.push(style.paint(Tone::Label, "words"));
    for change in &answer.words {
        for (sign, excerpt) in [('-', &change.before), ('+', &change.after)] {
            if let Some(e) = excerpt {
                lines.push(format!(
                    "  {sign} {}  {}",
                    e.paragraph,
                    style.source(&e.text)
                ));
            }
        }
    }
    if answer.words_truncated {
        lines.push("  and more".to_owned());
    }
    lines.extend(changes(style, &answer.statements, &answer.figures));
    lines
}

/// Statements and figures that differ, by the same signs.
pub fn changes(
    style: Style,
    statements: &[pb::StatementChange],
    figures: &[pb::FigureChange],
) -> Vec<String> {
    let mut lines = vec![style.paint(Tone::Label, "statements")];
    for change in statements {
        let shown = |s: &pb::Statement| statement(style, s);
        lines.extend(sides(
            change.before.as_ref().map(shown),
            change.after.as_ref().map(shown),
            &change.fields,
        ));
    }
    lines.push(style.paint(Tone::Label, "figures"));
    for change in figures {
        let shown = |f: &pb::Figure| figure(style, f);
        lines.extend(sides(
            change.before.as_ref().map(shown),
            change.after.as_ref().map(shown),
            &change.fields,
        ));
    }
    lines
}

fn sides(before: Option<String>, after: Option<String>, fields: &[String]) -> Vec<String> {
    match (before, after) {
        (Some(before), Some(after)) => vec![
            format!("  ~ {}", fields.join(", ")),
            format!("    - {before}"),
            format!("    + {after}"),
        ],
        (Some(before), None) => vec![format!("  - {before}")],
        (None, Some(after)) => vec![format!("  + {after}")],
        (None, None) => Vec::new(),
    }
}

fn statement(style: Style, statement: &pb::Statement) -> String {
    let speaker = statement.speaker.clone().unwrap_or_default();
    format!(
        "{} {}: {}",
        style.source(&speaker.name),
        name(statement.act, Act::name),
        contents(style, &statement.content)
    )
}

fn figure(style: Style, figure: &pb::Figure) -> String {
    format!(
        "{} {}: {}",
        value(figure),
        name(figure.measure, Measure::name),
        words(style, figure)
    )
}
