//! The report the project began with, read without a mistake in any statement.

use std::path::Path;

use analysis::analyse;
use domain::{Document, Language};
use serde_json::Value;

#[test]
fn every_statement_of_the_seed_is_found_with_its_speaker() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/gold/seed.jsonl");
    let Ok(lines) = std::fs::read_to_string(&path) else {
        panic!("the gold file {} is needed", path.display());
    };
    for line in lines.lines() {
        let report: Value = serde_json::from_str(line).unwrap();
        let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
        let list = |value: &Value| {
            value
                .as_array()
                .into_iter()
                .flatten()
                .map(text)
                .collect::<Vec<_>>()
        };
        let document = Document {
            language: Language::Arabic,
            title: text(&report["title"]),
            paragraphs: list(&report["paragraphs"]),
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        };
        let found = analyse(&document, None).statements;
        let gold = report["statements"].as_array().unwrap();
        assert_eq!(found.len(), gold.len());
        for (statement, label) in found.iter().zip(gold) {
            assert_eq!(statement.cue.text, text(&label["cue"]));
            assert_eq!(statement.act.name(), text(&label["act"]));
            assert_eq!(statement.mode.name(), text(&label["mode"]));
            let content: Vec<_> = statement.content.iter().map(|c| c.text.clone()).collect();
            assert_eq!(content, list(&label["content"]));
            assert_eq!(statement.speaker.name, text(&label["speaker"]["name"]));
            assert_eq!(
                statement.speaker.kind.name(),
                text(&label["speaker"]["kind"])
            );
            let hops: Vec<_> = statement.chain.iter().map(|hop| hop.kind.name()).collect();
            let expected = label["chain"].as_array().unwrap();
            assert_eq!(
                hops,
                expected
                    .iter()
                    .map(|hop| text(&hop["hop"]))
                    .collect::<Vec<_>>()
            );
        }
    }
}
