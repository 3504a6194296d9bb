//! One statement in a list.

use domain::{Act, HopKind, Mode, SpeakerKind};
use proto::pb;

use super::{Tone, name};
use crate::output::Style;
use crate::time;

/// When and where, who, how, through whom, and the words.
pub fn statement(style: Style, located: &pb::LocatedStatement) -> Vec<String> {
    let source = located.source.clone().unwrap_or_default();
    let statement = located.statement.clone().unwrap_or_default();
    let speaker = statement.speaker.clone().unwrap_or_default();
    let published = time::display(source.published_micros);
    let mut lines = vec![
        format!(
            "{}  {}  {}",
            style.paint(Tone::Strong, style.source(&speaker.name)),
            style.source(&source.outlet),
            published
        ),
        format!(
            "  {} ({}): {}",
            name(statement.act, Act::name),
            name(statement.mode, Mode::name),
            contents(style, &statement.content)
        ),
    ];
    lines.push(format!("  {}", speaker_line(style, &speaker)));
    if !statement.chain.is_empty() {
        lines.push(format!("  through {}", chain(style, &statement.chain)));
    }
    let ids = format!("  {}  in {}", statement.id, source.report_id);
    lines.push(style.paint(Tone::Faint, ids));
    lines
}

pub(super) fn contents(style: Style, content: &[pb::Excerpt]) -> String {
    let each: Vec<_> = content.iter().map(|c| style.source(&c.text)).collect();
    each.join(" … ")
}

fn speaker_line(style: Style, speaker: &pb::Speaker) -> String {
    let mut parts = vec![name(speaker.kind, SpeakerKind::name).to_owned()];
    parts.extend(style.words(speaker.role.as_ref()));
    let speaks_for = style.words(speaker.speaks_for.as_ref());
    parts.extend(speaks_for.map(|words| format!("for {words}")));
    format!("by {}", parts.join(", "))
}

/// The hops in reading order: `in بيان, monitored منصة`.
pub(super) fn chain(style: Style, hops: &[pb::Hop]) -> String {
    let each: Vec<_> = hops
        .iter()
        .map(|hop| {
            let mut parts = vec![name(hop.kind, HopKind::name).to_owned()];
            parts.extend(style.words(hop.agent.as_ref()));
            parts.extend(style.words(hop.medium.as_ref()));
            parts.join(" ")
        })
        .collect();
    each.join(", ")
}
