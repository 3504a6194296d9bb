//! The article that the project was created from, read from the shared folder beside the
//! repository.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use std::path::PathBuf;

use acquire::Limits;
use domain::{Language, MediaType, Submission};
use serde_json::Value;

fn shared(path: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
        .join(path);
    std::fs::read(&root).unwrap_or_else(|cause| {
        panic!("this test needs ../shared/{path} beside the repository: {cause}")
    })
}

#[test]
fn the_seed_article_gives_exactly_its_gold_text() {
    let gold = String::from_utf8(shared("gold/seed.jsonl")).unwrap();
    let gold: Value = serde_json::from_str(gold.lines().next().unwrap()).unwrap();
    let submission = Submission {
        outlet: gold["outlet"].as_str().unwrap().to_owned(),
        url: String::new(),
        own_id: "1".to_owned(),
        body: shared("seed/000_3f1ad6bf6c4ef589.txt"),
        media_type: MediaType::Plain,
        charset: None,
        language: None,
        title: None,
        published: None,
        fetched: None,
    };
    let page = acquire::read(&submission, &Limits::default()).unwrap();
    let document = page.document;
    let strings = |key: &str| -> Vec<String> {
        let items = gold[key].as_array().unwrap().iter();
        items
            .map(|item| item.as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(document.title, gold["title"].as_str().unwrap());
    assert_eq!(document.paragraphs, strings("paragraphs"));
    assert_eq!(document.byline.as_deref(), gold["byline"].as_str());
    let dropped: Vec<_> = document
        .dropped
        .iter()
        .map(|line| line.line.clone())
        .collect();
    assert_eq!(dropped, strings("boilerplate"));
    assert!(document.dropped.iter().all(|line| line.rule == "share"));
    assert_eq!(document.language, Language::Arabic);
    assert_eq!(
        (document.dateline, document.lead, document.published),
        (None, None, None)
    );
    assert_eq!(page.charset, "UTF-8");
    assert!(page.warnings.is_empty());
}
