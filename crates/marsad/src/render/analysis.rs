//! Every statement and figure of an analysis, with rule, confidence and the evidence for each field.

use domain::{Act, Field, HopKind, Measure, Mode, Qualifier, SpeakerKind};
use proto::pb;

use super::figure::value;
use super::{Tone, name, place};
use crate::output::Style;

/// The listing: a head line for each statement and figure, then one line a field with the paragraph
/// and the bytes of its evidence.
pub fn analysis(style: Style, analysis: &pb::Analysis) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, statement) in (1..).zip(&analysis.statements) {
        let mut list = List::new(style, format!("s{number}"));
        list.statement(statement);
        lines.append(&mut list.lines);
    }
    for (number, figure) in (1..).zip(&analysis.figures) {
        let mut list = List::new(style, format!("f{number}"));
        list.figure(figure);
        lines.append(&mut list.lines);
    }
    lines
}

/// One line for each thing that rules considered and dropped: where it stands, its words, and why.
pub fn dropped(style: Style, dropped: Vec<analysis::Dropped>) -> Vec<String> {
    let line = |dropped: analysis::Dropped| {
        let excerpt = pb::Excerpt::from(dropped.at);
        let label = style.paint(Tone::Label, "[-]");
        let at = style.paint(Tone::Faint, format!("{:<12}", place(&excerpt)));
        let words = style.source(&excerpt.text);
        let rule = style.paint(Tone::Faint, dropped.rule);
        format!("{label} {at} {words}  {}  {rule}", dropped.why)
    };
    dropped.into_iter().map(line).collect()
}

struct List {
    style: Style,
    label: String,
    lines: Vec<String>,
}

impl List {
    fn new(style: Style, label: String) -> Self {
        Self {
            style,
            label,
            lines: Vec::new(),
        }
    }

    fn statement(&mut self, statement: &pb::Statement) {
        let pb::Statement {
            id: _,
            cue,
            act,
            mode,
            content,
            speaker,
            chain,
            rule,
            confidence,
            curated,
        } = statement;
        let (act, mode) = (name(*act, Act::name), name(*mode, Mode::name));
        self.head(&format!("{act}, {mode}"), rule, *confidence);
        self.curated(curated.as_ref());
        self.evidence("cue", cue.as_ref());
        if let Some(speaker) = speaker {
            self.speaker(speaker);
        }
        for part in content {
            self.evidence("content", Some(part));
        }
        for hop in chain {
            let kind = name(hop.kind, HopKind::name);
            let rule = self.style.paint(Tone::Faint, &hop.rule);
            self.field("hop", &format!("{kind}  {rule}"));
            self.evidence("  agent", hop.agent.as_ref());
            self.evidence("  medium", hop.medium.as_ref());
        }
    }

    fn speaker(&mut self, speaker: &pb::Speaker) {
        let pb::Speaker {
            mention,
            name: full,
            name_at,
            kind,
            role,
            speaks_for,
            actor,
            family,
        } = speaker;
        let kind = name(*kind, SpeakerKind::name);
        let full = self.style.source(full);
        let mut keys = self.style.source(actor);
        if family != actor {
            keys = format!("{keys} of {}", self.style.source(family));
        }
        self.field("speaker", &format!("{full}, {kind}, {keys}"));
        self.evidence("  mention", mention.as_ref());
        self.evidence("  name", name_at.as_ref());
        self.evidence("  role", role.as_ref());
        self.evidence("  for", speaks_for.as_ref());
    }

    fn figure(&mut self, figure: &pb::Figure) {
        let pb::Figure {
            id: _,
            text,
            low: _,
            high: _,
            qualifier,
            qualifier_at,
            noun,
            measure,
            measure_at,
            period,
            period_at,
            places,
            polarity: _,
            currency: _,
            part_of,
            holder,
            rule,
            confidence,
            curated,
        } = figure;
        let measure = name(*measure, Measure::name);
        self.head(&format!("{}, {measure}", value(figure)), rule, *confidence);
        self.curated(curated.as_ref());
        self.evidence("words", text.as_ref());
        self.evidence("noun", noun.as_ref());
        self.evidence(name(*qualifier, Qualifier::name), qualifier_at.as_ref());
        self.evidence("measure", measure_at.as_ref());
        if let Some(period) = period {
            let running = if period.running { ", running" } else { "" };
            self.field("period", &format!("{}{running}", period.edtf));
            self.evidence("  said", period_at.as_ref());
        }
        for at in places {
            self.field("place", &format!("{} {}", at.name, at.id));
            self.evidence("  said", at.evidence.as_ref());
        }
        if let Some(holder) = holder {
            self.field("by", &format!("s{}", holder + 1));
        }
        if let Some(whole) = part_of {
            self.field("part of", &format!("f{}", whole + 1));
        }
    }

    fn head(&mut self, what: &str, rule: &str, confidence: u32) {
        let label = self.style.paint(Tone::Label, format!("[{}]", self.label));
        let what = self.style.paint(Tone::Strong, what);
        let rule = self
            .style
            .paint(Tone::Faint, format!("{rule} {confidence} %"));
        self.lines.push(format!("{label} {what}  {rule}"));
    }

    /// Which curations it owes something to, by their positions.
    fn curated(&mut self, marks: Option<&pb::CurationMarks>) {
        let Some(pb::CurationMarks {
            fields,
            rejected_by,
            added_by,
        }) = marks
        else {
            return;
        };
        for (field, position) in [("rejected", rejected_by), ("added", added_by)] {
            if *position != 0 {
                self.field(field, &format!("by curation {position}"));
            }
        }
        for mark in fields {
            let field = name(mark.field, Field::name);
            self.field(
                "curated",
                &format!("{field}, by curation {}", mark.position),
            );
        }
    }

    fn field(&mut self, field: &str, what: &str) {
        self.lines.push(format!("  {field:<10} {what}"));
    }

    fn evidence(&mut self, field: &str, excerpt: Option<&pb::Excerpt>) {
        if let Some(excerpt) = excerpt {
            let at = self
                .style
                .paint(Tone::Faint, format!("{:<12}", place(excerpt)));
            let words = self.style.source(&excerpt.text);
            self.field(field, &format!("{at} {words}"));
        }
    }
}
