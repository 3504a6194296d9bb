//! The gold format and the scorer, held against the project's gold files and their own scorer.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use marsad::gold::{Report, Statement, read_lines};
use marsad::score::{Options, Scores, score};
use serde_json::Value;

/// A file of the gold set, which lies beside the repository.
fn shared(name: &str) -> PathBuf {
    let gold = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/gold");
    let path = gold.join(name);
    assert!(
        path.exists(),
        "{} is missing: these tests need the gold set in ../shared beside the repository",
        path.display()
    );
    path
}

fn reports(path: &Path) -> Vec<Report> {
    let text = std::fs::read(path).unwrap();
    read_lines(text.as_slice())
        .map(|(_, line)| Report::parse(&line.unwrap()).unwrap())
        .collect()
}

#[test]
fn labels_survive_reading_and_writing() {
    for name in ["seed.jsonl", "ar-dev.jsonl", "polnear-dev.jsonl"] {
        let text = std::fs::read_to_string(shared(name)).unwrap();
        for line in text.lines() {
            let before: Value = serde_json::from_str(line).unwrap();
            let after = serde_json::to_value(Report::parse(line).unwrap()).unwrap();
            for key in ["id", "lang", "outlet", "published", "title", "paragraphs"] {
                assert_eq!(before[key], after[key], "{name} {key}");
            }
            for key in ["statements", "figures"] {
                assert_eq!(before[key], after[key], "{name} {} {key}", before["id"]);
            }
        }
    }
}

#[test]
fn gold_labels_score_one_against_themselves() {
    for name in ["seed.jsonl", "ar-dev.jsonl"] {
        let gold = reports(&shared(name));
        let (scores, mistakes) = score(&gold, &gold, Options::default());
        assert!(mistakes.is_empty(), "{name}: {}", mistakes[0]);
        for (line, value) in &scores.0 {
            assert_eq!(value.main(), 1.0, "{name} {line}");
        }
    }
}

/// Labels that are wrong in every way the scorer tells apart, the same at every run.
fn spoilt(gold: &[Report]) -> Vec<Report> {
    let mut reports = gold.to_vec();
    for (r, report) in reports.iter_mut().enumerate() {
        let spurious = report.statements.first().cloned();
        for (i, statement) in report.statements.iter_mut().enumerate() {
            spoil_statement(statement, r + i);
        }
        report.statements.retain(|s| s.act != "promise");
        report.statements.extend(spurious);
        for (i, figure) in report.figures.iter_mut().enumerate() {
            match (r + i) % 7 {
                0 => figure.low = figure.low.map(|n| n + 1.0),
                1 => figure.qualifier = "about".into(),
                2 => figure.measure = "other".into(),
                3 => figure.period = None,
                4 => figure.places.push("Al-Hasakah".into()),
                5 => figure.by = Some("s2".into()),
                _ => figure.text.push_str(" تقريباً"),
            }
        }
        if r % 6 == 0 {
            report.figures.pop();
        }
    }
    reports.retain(|r| !r.id.ends_with('7'));
    reports
}

fn spoil_statement(statement: &mut Statement, turn: usize) {
    let half = |text: &str, share: usize| -> String {
        let words: Vec<_> = text.split_whitespace().collect();
        words[..(words.len() * share / 100).max(1)].join(" ")
    };
    let first = statement.content.first_mut();
    match (turn % 9, first) {
        (0, Some(text)) => *text = half(text, 60),
        (1, Some(text)) => *text = half(text, 85),
        (2, Some(text)) => *text = half(text, 30),
        (3, _) => statement.speaker.name = Some("مَسؤول آخر".into()),
        (4, _) => statement.speaker.text = None,
        (5, _) => statement.chain.truncate(0),
        (6, _) => statement.mode = "indirect".into(),
        (7, _) => statement.p += 1,
        _ => statement.speaker.kind = "unnamed".into(),
    }
}

#[test]
fn every_figure_is_that_of_the_scorer_of_the_gold_set() {
    let scratch = tempfile::tempdir().unwrap();
    for name in ["seed.jsonl", "ar-dev.jsonl", "polnear-dev.jsonl"] {
        let gold = reports(&shared(name));
        let guess = spoilt(&gold);
        let lines: Vec<_> = guess
            .iter()
            .map(|r| serde_json::to_string(r).unwrap())
            .collect();
        let predicted = scratch.path().join(name);
        std::fs::write(&predicted, lines.join("\n")).unwrap();
        for (speaker_text, quoted) in [(false, false), (true, false), (false, true), (true, true)] {
            let options = Options {
                speaker_text,
                quoted,
            };
            let (scores, _) = score(&gold, &guess, options);
            let theirs = run_scorer(&shared(name), &predicted, options);
            assert_eq!(scores, theirs, "{name} {options:?}");
        }
    }
}

fn run_scorer(gold: &Path, predicted: &Path, options: Options) -> Scores {
    let mut command = Command::new("python3");
    command.arg(shared("score.py")).arg(gold).arg(predicted);
    command.arg("--json");
    if options.speaker_text {
        command.arg("--speaker-text");
    }
    if options.quoted {
        command.arg("--quoted");
    }
    let output = command.output().expect("python3 runs the scorer");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    Scores::from_json(&String::from_utf8(output.stdout).unwrap()).unwrap()
}
