//! What the analyser finds, one line a statement, compared with what is expected.
//!
//! One line of the listing a statement: `act mode cue | content | speaker (kind) | chain`. A case
//! that differs prints what the analyser makes of it.

use analysis::analyse;
use domain::{Excerpt, Hop, Statement};

use crate::document::document;

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
