//! Reports that were labelled by hand: files of `training` say what stands where, the texts are those of
//! the unlabelled corpus. Gold files are read into the same form.

#![allow(dead_code, reason = "each model learns from a part of the labels")]

use std::{
    collections::HashMap,
    fs::File,
    io::{self, BufRead, BufReader},
    ops::Range,
    path::Path,
};

use domain::{Document, Language};
use serde_json::Value;

/// The labels that rules were made from and models are trained on.
pub(crate) const READ: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/training/reports.txt");
/// Those of reports that nothing was made from.
pub(crate) const UNREAD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/training/unread.txt");

/// A labelled report.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) id: String,
    /// Its line of JSON.
    pub(crate) line: Value,
    pub(crate) document: Document,
    /// The day of publication, counted from 1970-01-01.
    pub(crate) published: Option<i32>,
    /// `None` where only its figures are labelled.
    pub(crate) statements: Option<Vec<Statement>>,
    pub(crate) figures: Vec<Figure>,
}

/// Words of a report: its paragraph, the title being 0, and bytes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) paragraph: usize,
    pub(crate) bytes: Range<usize>,
}

/// A statement, with its values as in a gold file.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) cue: Option<Span>,
    pub(crate) act: String,
    pub(crate) mode: String,
    pub(crate) kind: String,
    /// The words beside the cue that name the speaker.
    pub(crate) mention: Option<Span>,
    /// Where its fullest name stands.
    pub(crate) name: Option<Span>,
    pub(crate) role: Option<Span>,
    pub(crate) speaks_for: Option<Span>,
    pub(crate) content: Vec<Span>,
    pub(crate) chain: Vec<Hop>,
}

/// A link of a chain.
#[derive(Debug)]
pub(crate) struct Hop {
    pub(crate) kind: String,
    pub(crate) agent: Option<Span>,
    pub(crate) medium: Option<Span>,
}

/// A figure, with its values as in a gold file.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) text: Span,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
    pub(crate) qualifier: String,
    pub(crate) measure: String,
    pub(crate) period: Option<String>,
    /// Index of the statement that holds it.
    pub(crate) holder: Option<usize>,
    pub(crate) noun: Option<Span>,
    pub(crate) places: Vec<String>,
}

impl Report {
    /// The words of a span.
    pub(crate) fn words(&self, span: &Span) -> &str {
        let text = text(&self.document, span.paragraph);
        text.and_then(|text| text.get(span.bytes.clone()))
            .unwrap_or_default()
    }
}

fn text(document: &Document, paragraph: usize) -> Option<&str> {
    u32::try_from(paragraph)
        .ok()
        .and_then(|p| document.paragraph(p))
}

/// The reports of `corpus` that the file `labels` labels, in its order.
pub(crate) fn read(corpus: &Path, labels: &str) -> io::Result<Vec<Report>> {
    let labels = std::fs::read_to_string(labels)?;
    let lines = labels.lines().filter(|line| !line.starts_with('#'));
    let ids = lines.clone().filter_map(|line| line.strip_prefix("r|"));
    let ids: Vec<&str> = ids.filter_map(|line| line.split('|').next()).collect();
    let mut texts = HashMap::new();
    for line in BufReader::new(flate2::read::MultiGzDecoder::new(File::open(corpus)?)).lines() {
        let line = line?;
        // An id stands at the beginning of its line: most need not be parsed.
        let start = line.get(..80).unwrap_or(&line);
        if ids.iter().any(|id| start.contains(id)) {
            let report: Value = serde_json::from_str(&line)?;
            texts.insert(string(&report["id"]), report);
        }
    }
    let mut reports: Vec<Report> = Vec::with_capacity(ids.len());
    for line in lines {
        let read = if let Some(head) = line.strip_prefix("r|") {
            let (id, labelled) = head.split_once('|').unwrap_or((head, ""));
            let text = texts.get(id).ok_or_else(|| missing(id))?;
            let mut report = report(text);
            report.statements = (labelled == "all").then(Vec::new);
            reports.push(report);
            Some(())
        } else {
            reports
                .last_mut()
                .and_then(|report| report.add(&line.split('|').collect::<Vec<_>>()))
        };
        read.ok_or_else(|| io::Error::other(format!("malformed: {line}")))?;
    }
    Ok(reports)
}

fn missing(id: &str) -> io::Error {
    io::Error::other(format!("no report {id} in the corpus"))
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The report of a line of JSON, without labels.
fn report(value: &Value) -> Report {
    let epoch = jiff::civil::date(1970, 1, 1);
    let published = value["published"].as_str().and_then(|day| day.get(..10));
    let published: Option<jiff::civil::Date> = published.and_then(|day| day.parse().ok());
    let language = value["lang"].as_str().and_then(Language::from_tag);
    Report {
        id: string(&value["id"]),
        line: value.clone(),
        document: Document {
            language: language.unwrap_or(Language::Arabic),
            title: string(&value["title"]),
            paragraphs: each(&value["paragraphs"]).map(string).collect(),
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        },
        published: published.map(|day| (day - epoch).get_days()),
        statements: None,
        figures: Vec::new(),
    }
}

impl Report {
    /// Adds a statement or figure of a file of labels; `None` where the line is malformed.
    fn add(&mut self, line: &[&str]) -> Option<()> {
        let optional = |field: &str| match field {
            "" => Some(None),
            span => self.span(span).map(Some),
        };
        match *line {
            [
                "s",
                cue,
                act,
                mode,
                kind,
                mention,
                name,
                role,
                speaks_for,
                content,
                ref chain @ ..,
            ] => {
                let content = content.split_whitespace().map(|span| self.span(span));
                let hop = |hop: &str| {
                    let mut parts = hop.split('/');
                    Some(Hop {
                        kind: parts.next()?.to_owned(),
                        agent: optional(parts.next()?)?,
                        medium: optional(parts.next()?)?,
                    })
                };
                let chain = chain.first().copied().unwrap_or_default();
                let statement = Statement {
                    cue: optional(cue)?,
                    act: act.to_owned(),
                    mode: mode.to_owned(),
                    kind: kind.to_owned(),
                    mention: optional(mention)?,
                    name: optional(name)?,
                    role: optional(role)?,
                    speaks_for: optional(speaks_for)?,
                    content: content.collect::<Option<_>>()?,
                    chain: chain.split_whitespace().map(hop).collect::<Option<_>>()?,
                };
                self.statements.as_mut()?.push(statement);
            }
            [
                "f",
                span,
                low,
                high,
                qualifier,
                measure,
                period,
                holder,
                noun,
                places,
            ] => {
                let bound = |field: &str| match field {
                    "" => Some(None),
                    number => number.parse().ok().map(Some),
                };
                let given = |field: &str| (!field.is_empty()).then(|| field.to_owned());
                let holder: Option<usize> = bound(holder)?.map(|n: f64| n as usize);
                let figure = Figure {
                    text: self.span(span)?,
                    low: bound(low)?,
                    high: bound(high)?,
                    qualifier: qualifier.to_owned(),
                    measure: measure.to_owned(),
                    period: given(period),
                    holder: holder.and_then(|n| n.checked_sub(1)),
                    noun: optional(noun)?,
                    places: places.split(',').filter_map(given).collect(),
                };
                self.figures.push(figure);
            }
            _ => return None,
        }
        Some(())
    }

    /// `paragraph:start:end` in code points.
    fn span(&self, field: &str) -> Option<Span> {
        let numbers: Option<Vec<usize>> = field.split(':').map(|n| n.parse().ok()).collect();
        let &[paragraph, start, end] = numbers?.as_slice() else {
            return None;
        };
        let text = text(&self.document, paragraph)?;
        let byte = |at: usize| match text.char_indices().nth(at) {
            Some((byte, _)) => Some(byte),
            None => (text.chars().count() == at).then_some(text.len()),
        };
        let bytes = byte(start)?..byte(end)?;
        (bytes.start < bytes.end).then_some(Span { paragraph, bytes })
    }

    /// A span as `paragraph:start:end` in code points.
    pub(crate) fn place(&self, span: &Span) -> String {
        let text = text(&self.document, span.paragraph).unwrap_or_default();
        let points = |byte: usize| text.get(..byte).unwrap_or_default().chars().count();
        let (start, end) = (points(span.bytes.start), points(span.bytes.end));
        format!("{}:{start}:{end}", span.paragraph)
    }

    /// Where `words` stand in paragraph `from` or soon behind it, else anywhere.
    fn find(&self, words: &Value, from: usize) -> Option<Span> {
        let words = words.as_str().filter(|words| !words.is_empty())?;
        let near = from..from + 6;
        near.chain(0..self.document.paragraphs.len() + 1)
            .find_map(|paragraph| {
                let start = text(&self.document, paragraph)?.find(words)?;
                let bytes = start..start + words.len();
                Some(Span { paragraph, bytes })
            })
    }
}

/// The reports of a gold file.
pub(crate) fn gold(path: &Path) -> io::Result<Vec<Report>> {
    let lines = BufReader::new(File::open(path)?).lines();
    let mut reports = Vec::new();
    for line in lines {
        let value: Value = serde_json::from_str(&line?)?;
        let mut report = report(&value);
        let statements = each(&value["statements"]).map(|s| labelled_statement(&report, s));
        report.statements = Some(statements.collect());
        let ids: Vec<_> = each(&value["statements"]).map(|s| &s["id"]).collect();
        for f in each(&value["figures"]) {
            let figure = labelled_figure(&report, f, &ids);
            let figure =
                figure.ok_or_else(|| io::Error::other(format!("{}: {}", report.id, f["text"])))?;
            report.figures.push(figure);
        }
        reports.push(report);
    }
    Ok(reports)
}

fn labelled_statement(report: &Report, s: &Value) -> Statement {
    let p = paragraph(s);
    let speaker = &s["speaker"];
    let content = each(&s["content"]).filter_map(|words| report.find(words, p));
    let hop = |hop: &Value| Hop {
        kind: string(&hop["hop"]),
        agent: report.find(&hop["agent"], p),
        medium: report.find(&hop["medium"], p),
    };
    Statement {
        cue: report.find(&s["cue"], p),
        act: string(&s["act"]),
        mode: string(&s["mode"]),
        kind: string(&speaker["kind"]),
        mention: report.find(&speaker["text"], p),
        name: report.find(&speaker["name"], p),
        role: report.find(&speaker["role"], p),
        speaks_for: report.find(&speaker["for"], p),
        content: content.collect(),
        chain: each(&s["chain"]).map(hop).collect(),
    }
}

fn labelled_figure(report: &Report, f: &Value, statements: &[&Value]) -> Option<Figure> {
    let paragraph = paragraph(f);
    let words = f["text"].as_str()?;
    // The same words again are the next figure of them.
    let taken = |start: usize| {
        let mut figures = report.figures.iter().map(|figure| &figure.text);
        figures.any(|span| span.paragraph == paragraph && span.bytes.contains(&start))
    };
    let text = text(&report.document, paragraph)?;
    let mut found = text.match_indices(words).map(|(start, _)| start);
    let start = found.clone().find(|&start| !taken(start));
    let start = start.or_else(|| found.next())?;
    let holder = |by: &Value| statements.iter().position(|id| *id == by);
    Some(Figure {
        text: Span {
            paragraph,
            bytes: start..start + words.len(),
        },
        low: f["low"].as_f64(),
        high: f["high"].as_f64(),
        qualifier: string(&f["qualifier"]),
        measure: string(&f["measure"]),
        period: f["period"].as_str().map(str::to_owned),
        holder: holder(&f["by"]),
        noun: report.find(&f["noun"], paragraph),
        places: each(&f["places"]).map(string).collect(),
    })
}

fn paragraph(value: &Value) -> usize {
    value["p"].as_u64().unwrap_or(0) as usize
}
