//! What the analyser finds, one line a statement, compared with what is expected.
//!
//! Paragraphs of the text are parted by `¶`; the first is the title where it starts with `#`. One
//! line of the listing a statement: `act mode cue | content | speaker (kind) | chain`. A case that
//! differs prints what the analyser makes of it.

use analysis::analyse;
use domain::{Document, Excerpt, Hop, Language, Statement};

pub(crate) fn document(text: &str) -> Document {
    let mut paragraphs: Vec<String> = text.split('¶').map(|p| p.trim().to_owned()).collect();
    let title = match paragraphs[0].strip_prefix("# ") {
        Some(title) => {
            let title = title.to_owned();
            paragraphs.remove(0);
            title
        }
        None => String::new(),
    };
    let arabic = text.contains(['ا', 'ل', 'و']);
    Document {
        language: if arabic {
            Language::Arabic
        } else {
            Language::English
        },
        title,
        paragraphs,
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}

fn listing(statement: &Statement) -> String {
    let content: Vec<&str> = statement.content.iter().map(|c| c.text.as_str()).collect();
    let name = |excerpt: &Option<Excerpt>| excerpt.as_ref().map(|e| e.text.clone());
    let hop = |hop: &Hop| {
        let what: Vec<String> = [name(&hop.agent), name(&hop.medium)]
            .into_iter()
            .flatten()
            .collect();
        format!("{} {}", hop.kind.name(), what.join(", "))
    };
    let chain: Vec<String> = statement.chain.iter().map(hop).collect();
    let line = format!(
        "{} {} {} | {} | {} ({}) | {}",
        statement.act.name(),
        statement.mode.name(),
        statement.cue.text,
        content.join(" … "),
        statement.speaker.name,
        statement.speaker.kind.name(),
        chain.join("; "),
    );
    line.trim_end_matches([' ', '|']).to_owned()
}

#[track_caller]
pub(crate) fn check(text: &str, expected: &str) {
    let found = analyse(&document(text), None);
    let found: Vec<String> = found.statements.iter().map(listing).collect();
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    assert_eq!(found, expected, "\n{text}\n{}", found.join("\n"));
}
