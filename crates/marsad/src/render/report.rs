//! A report with its labels, and reports in lists.

use std::ops::Range;

use domain::{Credibility, Reliability};
use proto::pb;

use super::{Tone, analysis, mark};
use crate::output::Style;
use crate::time;

/// The text with statements and figures marked, then the evidence for each.
pub fn report(style: Style, answer: &pb::GetReportResponse) -> Vec<String> {
    let report = answer.report.clone().unwrap_or_default();
    let revision = answer.revision.clone().unwrap_or_default();
    let document = revision.document.clone().unwrap_or_default();
    let labels = revision.analysis.clone().unwrap_or_default();
    let mut lines = text(style, &document, &labels);
    let mut facts = vec![
        report.outlet.clone(),
        [report.url, report.own_id].concat(),
        published(&revision),
        document.byline.clone(),
        document.dateline.clone(),
        graded(answer.grade.as_ref()),
    ];
    facts.retain(|fact| !fact.is_empty());
    let facts: Vec<_> = facts.iter().map(|fact| style.source(fact)).collect();
    lines.insert(1, facts.join("  "));
    let ids = format!(
        "{}  {}  position {}",
        report.id, revision.id, answer.position
    );
    lines.insert(2, style.paint(Tone::Faint, ids));
    if answer.analyses.len() > 1 {
        let read = answer.analyses.iter();
        let read = read.map(|one| format!("{} at {}", one.analyser, one.position));
        let read = format!("read by {}", read.collect::<Vec<_>>().join(", "));
        lines.insert(3, style.paint(Tone::Faint, read));
    }
    lines.push(String::new());
    lines.extend(analysis(style, &labels));
    lines
}

/// "graded B2"; empty where nobody graded the outlet.
fn graded(given: Option<&pb::SourceGrade>) -> String {
    given.map_or_else(String::new, |given| format!("graded {}", grade(given)))
}

/// The Admiralty code of a grade: "B2".
fn grade(grade: &pb::SourceGrade) -> String {
    let reliability = proto::read(grade.reliability).map_or("", Reliability::name);
    let credibility = proto::read(grade.credibility).map_or("", Credibility::name);
    format!("{reliability}{credibility}")
}

fn published(revision: &pb::Revision) -> String {
    match revision.published_micros {
        Some(micros) if revision.published_doubtful => {
            format!("{} (doubtful)", time::display(micros))
        }
        Some(micros) => time::display(micros),
        None => String::new(),
    }
}

/// Title and paragraphs, an empty line between them, with `[s1 … s1]` around what a statement says
/// and `[f1 … f1]` around the words of a figure.
pub fn text(style: Style, document: &pb::Document, labels: &pb::Analysis) -> Vec<String> {
    let mut stretches: Vec<Vec<(Range<usize>, String)>> =
        vec![Vec::new(); document.paragraphs.len() + 1];
    let mut add = |excerpt: &pb::Excerpt, label: String| {
        let span = excerpt.span.unwrap_or_default();
        if let Some(of_paragraph) = stretches.get_mut(excerpt.paragraph as usize) {
            of_paragraph.push((span.byte_start as usize..span.byte_end as usize, label));
        }
    };
    for (number, statement) in (1..).zip(&labels.statements) {
        for content in &statement.content {
            add(content, format!("s{number}"));
        }
    }
    for (number, figure) in (1..).zip(&labels.figures) {
        if let Some(words) = &figure.text {
            add(words, format!("f{number}"));
        }
    }
    let title = mark(style, &document.title, &stretches[0]);
    let mut lines = vec![style.paint(Tone::Strong, title)];
    for (paragraph, stretches) in document.paragraphs.iter().zip(&stretches[1..]) {
        lines.push(String::new());
        lines.push(mark(style, paragraph, stretches));
    }
    lines
}

/// The head and the rows of a table of reports.
pub fn summary_rows(style: Style, reports: &[pb::ReportSummary]) -> Vec<Vec<String>> {
    let head = ["published", "outlet", "title", "revisions", "report"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for summary in reports {
        let source = summary.source.clone().unwrap_or_default();
        rows.push(vec![
            time::display(source.published_micros),
            style.source(&source.outlet),
            style.source(&source.title),
            summary.revisions.to_string(),
            source.report_id,
        ]);
    }
    rows
}

/// The head and the rows of a table of revisions.
pub fn revision_rows(style: Style, revisions: &[pb::Source]) -> Vec<Vec<String>> {
    let head = ["captured", "published", "title", "position", "revision"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for source in revisions {
        rows.push(vec![
            time::display(source.captured_micros),
            time::display(source.published_micros),
            style.source(&source.title),
            source.position.to_string(),
            source.revision_id.clone(),
        ]);
    }
    rows
}

/// The head and the rows of a table of withdrawals.
pub fn withdrawal_rows(style: Style, withdrawals: &[pb::Withdrawal]) -> Vec<Vec<String>> {
    let head = ["position", "recorded", "report", "revision", "by", "reason"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for withdrawal in withdrawals {
        rows.push(vec![
            withdrawal.position.to_string(),
            time::display(withdrawal.recorded_micros),
            withdrawal.report_id.clone(),
            withdrawal.revision_id.clone(),
            style.source(&withdrawal.requested_by),
            style.source(&withdrawal.reason),
        ]);
    }
    rows
}

/// Outlets, one a line.
pub fn outlet_rows(style: Style, outlets: &[pb::Outlet]) -> Vec<Vec<String>> {
    let head = ["outlet", "reports", "statements", "languages", "grade"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for outlet in outlets {
        let languages: Vec<_> = outlet.languages.iter().map(|l| l.value.clone()).collect();
        rows.push(vec![
            style.source(&outlet.name),
            outlet.reports.to_string(),
            outlet.statements.to_string(),
            style.source(&languages.join(", ")),
            outlet.grade.as_ref().map_or_else(String::new, grade),
        ]);
    }
    rows
}

/// One report found: where, and the words that match, marked.
pub fn hit(style: Style, hit: &pb::SearchHit) -> Vec<String> {
    let source = hit.source.clone().unwrap_or_default();
    let mut lines = vec![format!(
        "{}  {}  {}",
        style.paint(Tone::Strong, style.source(&source.title)),
        style.source(&source.outlet),
        time::display(source.published_micros)
    )];
    if let Some(snippet) = &hit.snippet {
        lines.push(format!(
            "  {}",
            snippet_line(style, snippet, &hit.highlights)
        ));
    }
    lines.push(style.paint(Tone::Faint, format!("  {}", source.report_id)));
    lines
}

fn snippet_line(style: Style, snippet: &pb::Excerpt, highlights: &[pb::Excerpt]) -> String {
    let start = snippet.span.unwrap_or_default().byte_start as usize;
    let stretches: Vec<_> = highlights
        .iter()
        .filter(|h| h.paragraph == snippet.paragraph)
        .filter_map(|h| {
            let span = h.span?;
            let from = (span.byte_start as usize).checked_sub(start)?;
            let to = (span.byte_end as usize).checked_sub(start)?;
            Some((from..to, String::new()))
        })
        .collect();
    mark(style, &snippet.text, &stretches)
}
