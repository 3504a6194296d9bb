//! Spans as W3C Web Annotations (<https://www.w3.org/TR/annotation-model/>).
//!
//! Positions count Unicode code points in [`super::whole_text`]; the quotation beside them finds the
//! words again in whatever text a reader has of the same page.

use domain::{Act, Measure};
use proto::pb;
use serde_json::{Value, json};

use super::{What, whole_text};
use crate::render;
use crate::time;

/// Code points of context on each side of a quotation.
const CONTEXT: usize = 32;

/// An annotation for each statement, or each figure, of a report.
pub fn annotations(what: What, report: &pb::ExportedReport) -> Vec<Value> {
    let Some(revision) = &report.revision else {
        return Vec::new();
    };
    let document = revision.document.clone().unwrap_or_default();
    let page = Page {
        source: report.source.clone().unwrap_or_default(),
        text: whole_text(&document).chars().collect(),
        starts: starts(&document),
    };
    let analysis = revision.analysis.clone().unwrap_or_default();
    match what {
        What::Statements => {
            let each = analysis.statements.iter();
            each.map(|statement| page.statement(statement)).collect()
        }
        What::Figures => {
            let speaker = |figure: &pb::Figure| {
                let holder = analysis.statements.get(figure.holder? as usize)?;
                Some(holder.speaker.as_ref()?.name.clone())
            };
            let each = analysis.figures.iter();
            each.map(|figure| page.figure(figure, speaker(figure)))
                .collect()
        }
        What::Reports | What::Relations => Vec::new(),
    }
}

/// The code point at which the headline and each paragraph start in the whole text.
fn starts(document: &pb::Document) -> Vec<usize> {
    let parts = [&document.title].into_iter().chain(&document.paragraphs);
    let mut at = 0;
    let start = |part: &String| {
        let start = at;
        at += part.chars().count() + 1;
        start
    };
    parts.map(start).collect()
}

/// What annotations of one report share.
struct Page {
    source: pb::Source,
    text: Vec<char>,
    starts: Vec<usize>,
}

impl Page {
    fn statement(&self, statement: &pb::Statement) -> Value {
        let speaker = statement.speaker.clone().unwrap_or_default();
        let bodies = [
            body("identifying", &speaker.name),
            body("classifying", render::name(statement.act, Act::name)),
        ];
        // Where there is no content to point at, the cue stands for the statement.
        let spans: Vec<_> = match statement.content.is_empty() {
            true => statement.cue.iter().collect(),
            false => statement.content.iter().collect(),
        };
        self.annotation("statement", &statement.id, &bodies, &spans)
    }

    fn figure(&self, figure: &pb::Figure, speaker: Option<String>) -> Value {
        let speaker = speaker.unwrap_or_else(|| self.source.outlet.clone());
        let bodies = [
            body("identifying", &speaker),
            body("classifying", render::name(figure.measure, Measure::name)),
            body("describing", &render::value(figure)),
        ];
        let spans: Vec<_> = figure.text.iter().collect();
        self.annotation("figure", &figure.id, &bodies, &spans)
    }

    fn annotation(&self, kind: &str, id: &str, bodies: &[Value], spans: &[&pb::Excerpt]) -> Value {
        let targets: Vec<_> = spans.iter().map(|span| self.target(span)).collect();
        json!({
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": format!("urn:marsad:{kind}:{id}"),
            "type": "Annotation",
            "motivation": "identifying",
            "body": bodies,
            "target": targets,
        })
    }

    fn target(&self, excerpt: &pb::Excerpt) -> Value {
        let span = excerpt.span.unwrap_or_default();
        let base = self.starts.get(excerpt.paragraph as usize);
        let base = base.copied().unwrap_or_default();
        let end_of_text = self.text.len();
        let start = (base + span.char_start as usize).min(end_of_text);
        let end = (base + span.char_end as usize).clamp(start, end_of_text);
        let words = |from: usize, to: usize| self.text[from..to].iter().collect::<String>();
        let source = match self.source.url.as_str() {
            "" => format!("urn:marsad:report:{}", self.source.report_id),
            url => url.to_owned(),
        };
        json!({
            "source": source,
            "state": { "type": "TimeState", "sourceDate": time::rfc3339(self.source.captured_micros) },
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "prefix": words(start.saturating_sub(CONTEXT), start),
                    "exact": excerpt.text,
                    "suffix": words(end, (end + CONTEXT).min(end_of_text)),
                },
                { "type": "TextPositionSelector", "start": start, "end": end },
            ],
        })
    }
}

fn body(purpose: &str, value: &str) -> Value {
    json!({ "type": "TextualBody", "purpose": purpose, "value": value })
}
