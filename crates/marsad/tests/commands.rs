//! The binary as a program sees it: arguments, output and exit codes of commands without a server.

#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn marsad(arguments: &[&str], input: &str) -> Output {
    run(
        Command::new(env!("CARGO_BIN_EXE_marsad")).args(arguments),
        input,
    )
}

fn run(command: &mut Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

const REPORT: &str = r#"{"id": "1", "lang": "en", "outlet": "o", "published": null, "title": "T", "paragraphs": []}"#;

#[test]
fn exit_codes_tell_what_went_wrong() {
    let bad_line = format!("{REPORT}\nnot json\n{REPORT}\n");
    for (arguments, input, code, says) in [
        (&["--version"][..], "", 0, ""),
        (&["analyze", "--help"], "", 0, ""),
        (&[], "", 64, "Usage"),
        (&["analyse"], "", 64, "unrecognized subcommand"),
        (&["analyze", "--threads", "0"], "", 64, "--threads"),
        (&["analyze", "/does/not/exist"], "", 66, "/does/not/exist"),
        (
            &["analyze", "-o", "/does/not/exist"],
            "",
            74,
            "/does/not/exist",
        ),
        (&["analyze"], REPORT, 0, ""),
        (&["analyze", "--explain"], REPORT, 0, ""),
        (&["analyze", "--explain=2"], REPORT, 65, "no report \"2\""),
        (&["analyze", "--explain"], "", 65, "holds no report"),
        (&["analyze", "-"], &bad_line, 65, "line 2"),
        (&["evaluate", "-"], "[]", 65, "line 1"),
    ] {
        let output = marsad(arguments, input);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
        assert!(errors.contains(says), "{arguments:?}: {errors}");
    }
}

#[test]
fn analyze_keeps_the_order_and_leaves_out_what_is_no_report() {
    let line = |id: usize| REPORT.replacen('1', &id.to_string(), 1);
    let mut lines: Vec<_> = (0..600).map(line).collect();
    lines.insert(300, "{".into());
    let output = marsad(&["analyze"], &lines.join("\n\n"));
    let text = String::from_utf8(output.stdout).unwrap();
    let ids: Vec<_> = text
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()["id"].clone())
        .collect();
    let expected: Vec<_> = (0..600).map(|i| i.to_string()).collect();
    assert_eq!(ids, expected);
}

#[test]
fn evaluate_sets_a_run_beside_the_recorded_one() {
    let scratch = tempfile::tempdir().unwrap();
    let record = scratch.path().join("run.json");
    let record = record.to_str().unwrap();
    let first = marsad(&["evaluate", "-", "--record", record], REPORT);
    assert!(first.status.success());
    let second = marsad(&["evaluate", "-", "--against", record], REPORT);
    let text = String::from_utf8(second.stdout).unwrap();
    assert!(
        text.starts_with("1 reports, 0 statements, 0 figures\n"),
        "{text}"
    );
    assert!(text.contains("was 0.000  +0.000"), "{text}");
}

#[test]
fn evaluate_sets_a_run_beside_the_last_one_of_the_same_gold_file() {
    let scratch = tempfile::tempdir().unwrap();
    let gold = scratch.path().join("gold.jsonl");
    std::fs::write(&gold, REPORT).unwrap();
    let state = scratch.path().join("state");
    let evaluate = |options: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_marsad"));
        command.arg("evaluate").arg(&gold).args(options);
        let output = run(command.env("XDG_STATE_HOME", &state), "");
        assert!(output.status.success(), "{options:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(!evaluate(&["--no-record"]).contains("was "));
    assert!(!state.exists());
    let beside = |text: &str| text.contains("\nbeside the run of 2") && text.contains("was 0.000");
    assert!(!evaluate(&[]).contains("was "), "the first run");
    assert!(beside(&evaluate(&[])));
    assert!(!evaluate(&["--quoted"]).contains("was "), "other options");
    let labels = gold.to_str().unwrap();
    assert!(!evaluate(&["--predicted", labels]).contains("was "));
    // Where nothing can be kept, the figures are shown all the same.
    std::fs::remove_dir_all(&state).unwrap();
    std::fs::write(&state, "a file").unwrap();
    assert!(evaluate(&[]).starts_with("1 reports"));
}

#[test]
fn completions_and_the_manual_name_every_command() {
    for target in ["bash", "elvish", "fish", "powershell", "zsh", "man"] {
        let output = marsad(&["completions", target], "");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("evaluate"), "{target}");
    }
}

#[test]
fn explain_names_rule_confidence_and_span_of_each_field() {
    let report = r#"{"id": "7", "lang": "ar", "title": "ت", "paragraphs": ["قال سامي الحداد إن العمل يسير.", "وذكر ذلك في عام 2019."]}"#;
    let input = format!("{REPORT}\n{report}");
    let text = String::from_utf8(marsad(&["analyze", "--explain=7"], &input).stdout).unwrap();
    assert!(
        text.contains("قال سامي الحداد إن [s1 العمل يسير s1]."),
        "{text}"
    );
    assert!(text.contains("  cue        1 0..6       قال\n"), "{text}");
    assert!(text.contains(" %\n"), "{text}");
    // What was considered and dropped, and why.
    assert!(
        text.contains("[-] 2 28..32     2019  part of a time  figure\n"),
        "{text}"
    );
}

#[test]
fn values_answers_every_line_with_numbers_and_times() {
    let input = concat!(
        r#"{"text": "خمسة وستون ألفاً", "lang": "ar"}"#,
        "\nno expression\n",
        r#"{"text": "في 5 آذار 2021", "lang": "ar", "ref": "2021-03-31T12:00:00"}"#,
    );
    let output = marsad(&["values"], input);
    assert_eq!(output.status.code(), Some(65));
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 2: "));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0]["numbers"][0]["value"], 65_000.0, "{text}");
    assert_eq!(lines[1]["numbers"], serde_json::json!([]), "{text}");
    assert_eq!(lines[2]["times"][0]["start"], "2021-03-05", "{text}");
    assert_eq!(lines[2]["times"][0]["grain"], "day", "{text}");
}
