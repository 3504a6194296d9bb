//! Reads reports in the gold format on stdin, writes them with what the analyser finds to stdout.

use std::io::{self, BufRead, Write};

use domain::{Analysis, Document, Excerpt, Language};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let mut report: Value = serde_json::from_str(&line)?;
        let (document, reference) = document(&report);
        let (statements, figures) = labels(&analysis::analyse(&document, reference));
        report["statements"] = statements;
        report["figures"] = figures;
        writeln!(out, "{report}")?;
    }
    out.flush()
}

fn document(report: &Value) -> (Document, Option<i32>) {
    let text = |key: &str| report[key].as_str().unwrap_or("").to_owned();
    let paragraphs = report["paragraphs"].as_array().into_iter().flatten();
    let day = report["published"]
        .as_str()
        .and_then(|date| date.parse::<jiff::civil::Date>().ok());
    let epoch = jiff::civil::date(1970, 1, 1);
    let document = Document {
        language: Language::from_tag(&text("lang")).unwrap_or(Language::Arabic),
        title: text("title"),
        paragraphs: paragraphs
            .filter_map(|p| p.as_str().map(str::to_owned))
            .collect(),
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    };
    (
        document,
        day.and_then(|day| (day - epoch).get_days().into()),
    )
}

fn labels(analysis: &Analysis) -> (Value, Value) {
    let text = |excerpt: &Option<Excerpt>| excerpt.as_ref().map(|e| e.text.clone());
    let statements = analysis.statements.iter().zip(1..).map(|(s, n): (_, u32)| {
        let chain: Vec<Value> = s
            .chain
            .iter()
            .map(|hop| {
                json!({"hop": hop.kind.name(), "agent": text(&hop.agent), "medium": text(&hop.medium)})
            })
            .collect();
        json!({
            "id": format!("s{n}"), "p": s.cue.paragraph, "cue": s.cue.text, "act": s.act.name(),
            "mode": s.mode.name(),
            "content": s.content.iter().map(|c| c.text.clone()).collect::<Vec<_>>(),
            "speaker": {
                "text": text(&s.speaker.mention), "name": text(&s.speaker.name_at).unwrap_or_else(|| s.speaker.name.clone()),
                "kind": s.speaker.kind.name(), "role": text(&s.speaker.role),
                "for": text(&s.speaker.speaks_for),
            },
            "chain": chain, "rule": s.rule, "actor": s.speaker.actor, "family": s.speaker.family,
        })
    });
    let figures = analysis.figures.iter().map(|f| {
        json!({
            "p": f.text.paragraph, "text": f.text.text, "low": f.low, "high": f.high,
            "qualifier": f.qualifier.name(), "noun": text(&f.noun), "measure": f.measure.name(),
            "period": f.period.as_ref().map(|p| p.edtf.clone()),
            "places": f.places.iter().map(|p| p.name.clone()).collect::<Vec<_>>(),
            "by": f.holder.map(|h| format!("s{}", h + 1)),
        })
    });
    (statements.collect(), figures.collect())
}
