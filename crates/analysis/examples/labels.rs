//! Writes the reports that a file of labels labels as a gold file, which `marsad evaluate` reads, or the
//! labels of a gold file without its texts.
//!
//! ```sh
//! cargo run -p analysis --example labels -- crates/analysis/training/unread.txt ../shared/corpus/ant-news.jsonl.gz > unread.jsonl
//! cargo run -p analysis --example labels -- labelled.jsonl >> crates/analysis/training/reports.txt
//! ```

#[path = "../tests/labelled/reports.rs"]
mod reports;

use std::io::{self, Write};
use std::path::Path;

use reports::{Figure, Hop, Report, Span, Statement};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = || io::Error::other("usage: labels LABELS.txt CORPUS.jsonl.gz | GOLD.jsonl");
    let labels = arguments.next().ok_or_else(usage)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.next() {
        Some(corpus) => {
            for report in reports::read(Path::new(&corpus), &labels)? {
                writeln!(out, "{}", gold(&report))?;
            }
        }
        None => {
            for report in reports::gold(Path::new(&labels))? {
                write_labels(&mut out, &report)?;
            }
        }
    }
    out.flush()
}

/// A report as a line of a gold file.
fn gold(report: &Report) -> Value {
    let mut line = report.line.clone();
    let statements = report.statements.iter().flatten().zip(1..);
    line["statements"] = statements.map(|(s, n)| statement(report, s, n)).collect();
    line["figures"] = report.figures.iter().map(|f| figure(report, f)).collect();
    line
}

fn statement(report: &Report, s: &Statement, number: usize) -> Value {
    let words = |span: &Option<Span>| span.as_ref().map(|span| report.words(span));
    let hop = |hop: &Hop| json!({"hop": hop.kind, "agent": words(&hop.agent), "medium": words(&hop.medium)});
    json!({
        "id": format!("s{number}"),
        "p": s.cue.as_ref().map(|cue| cue.paragraph),
        "cue": words(&s.cue),
        "act": s.act,
        "mode": s.mode,
        "content": s.content.iter().map(|span| report.words(span)).collect::<Vec<_>>(),
        "speaker": {
            "text": words(&s.mention),
            "name": words(&s.name),
            "kind": s.kind,
            "role": words(&s.role),
            "for": words(&s.speaks_for),
        },
        "chain": s.chain.iter().map(hop).collect::<Vec<_>>(),
    })
}

fn figure(report: &Report, f: &Figure) -> Value {
    json!({
        "p": f.text.paragraph,
        "text": report.words(&f.text),
        "low": f.low,
        "high": f.high,
        "qualifier": f.qualifier,
        "noun": f.noun.as_ref().map(|noun| report.words(noun)),
        "measure": f.measure,
        "period": f.period,
        "places": f.places,
        "by": f.holder.map(|holder| format!("s{}", holder + 1)),
    })
}

/// Writes a report as lines of a file of labels.
fn write_labels(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let statements = report.statements.as_deref().unwrap_or_default();
    writeln!(out, "r|{}|all", report.id)?;
    let place = |span: &Option<Span>| span.as_ref().map(|span| report.place(span));
    let place = |span: &Option<Span>| place(span).unwrap_or_default();
    for s in statements {
        let content: Vec<String> = s.content.iter().map(|span| report.place(span)).collect();
        let hop = |hop: &Hop| format!("{}/{}/{}", hop.kind, place(&hop.agent), place(&hop.medium));
        let chain: Vec<String> = s.chain.iter().map(hop).collect();
        let fields = [
            place(&s.cue),
            s.act.clone(),
            s.mode.clone(),
            s.kind.clone(),
            place(&s.mention),
            place(&s.name),
            place(&s.role),
            place(&s.speaks_for),
            content.join(" "),
            chain.join(" "),
        ];
        writeln!(out, "s|{}", fields.join("|"))?;
    }
    for f in &report.figures {
        let bound = |bound: Option<f64>| bound.map(|number| number.to_string());
        let fields = [
            report.place(&f.text),
            bound(f.low).unwrap_or_default(),
            bound(f.high).unwrap_or_default(),
            f.qualifier.clone(),
            f.measure.clone(),
            f.period.clone().unwrap_or_default(),
            f.holder
                .map(|holder| (holder + 1).to_string())
                .unwrap_or_default(),
            place(&f.noun),
            f.places.join(","),
        ];
        writeln!(out, "f|{}", fields.join("|"))?;
    }
    Ok(())
}
