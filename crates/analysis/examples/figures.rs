//! Reads gold reports as JSON Lines from standard input and writes them with the figures found,
//! given the gold statements: what the figures score when the statements are right.

use std::io::{BufRead, Write};

use analysis::{figure, text};
use domain::{Act, Document, Excerpt, Language, Mode, Speaker, SpeakerKind, Statement};
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let mut report: Value = serde_json::from_str(&line?)?;
        let document = document(&report);
        let statements: Vec<_> = each(&report["statements"])
            .map(|s| statement(&document, s))
            .collect();
        let ids: Vec<_> = each(&report["statements"])
            .map(|s| s["id"].clone())
            .collect();
        let reference = report["published"].as_str().and_then(day);
        let found = figure::read(&document, &text::read(&document), reference, &statements);
        let found: Vec<_> = found.iter().map(|f| shown(f, &ids)).collect();
        report["figures"] = Value::Array(found);
        writeln!(out, "{report}")?;
    }
    Ok(())
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or("").to_owned()
}

fn day(text: &str) -> Option<i32> {
    let date: jiff::civil::Date = text.get(..10)?.parse().ok()?;
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.until(date).ok().map(|span| span.get_days())
}

fn document(report: &Value) -> Document {
    Document {
        language: report["lang"]
            .as_str()
            .and_then(Language::from_tag)
            .unwrap_or(Language::Arabic),
        title: string(&report["title"]),
        paragraphs: each(&report["paragraphs"]).map(string).collect(),
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}

/// A gold statement, with its content found in its paragraph or one behind it.
fn statement(document: &Document, gold: &Value) -> Statement {
    let p = u32::try_from(gold["p"].as_u64().unwrap_or(0)).unwrap_or(0);
    let find = |text: &str, from: u32| {
        (from..from + 6).find_map(|p| {
            let paragraph = document.paragraph(p)?;
            let start = paragraph.find(text)?;
            Excerpt::of(p, paragraph, start..start + text.len())
        })
    };
    let content = each(&gold["content"])
        .filter_map(|c| find(c.as_str()?, p))
        .collect();
    let cue = find(gold["cue"].as_str().unwrap_or(""), p);
    Statement {
        cue: cue.unwrap_or_else(|| Excerpt::of(p, "", 0..0).unwrap_or_else(|| unreachable!())),
        act: gold["act"]
            .as_str()
            .and_then(Act::from_name)
            .unwrap_or(Act::Say),
        mode: Mode::Indirect,
        content,
        speaker: Speaker {
            mention: None,
            name: String::new(),
            name_at: None,
            kind: SpeakerKind::Organisation,
            role: None,
            speaks_for: None,
            actor: String::new(),
            family: String::new(),
        },
        chain: Vec::new(),
        rule: String::new(),
        confidence: 100,
    }
}

fn shown(f: &domain::Figure, ids: &[Value]) -> Value {
    json!({
        "p": f.text.paragraph, "text": f.text.text, "low": f.low, "high": f.high,
        "qualifier": f.qualifier.name(), "noun": f.noun.as_ref().map(|n| &n.text),
        "measure": f.measure.name(), "period": f.period.as_ref().map(|p| &p.edtf),
        "places": f.places.iter().map(|p| &p.name).collect::<Vec<_>>(),
        "by": f.holder.and_then(|i| ids.get(i as usize)),
    })
}
