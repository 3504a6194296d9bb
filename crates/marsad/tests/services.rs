//! The commands that call services, against a stand-in with canned answers.

#![allow(clippy::unwrap_used)]

mod sample;
mod standin;

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::Ordering;

use serde_json::Value;

fn marsad(url: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_marsad"))
        .args(arguments)
        .env("MARSAD_INGEST_URL", url)
        .env("MARSAD_QUERY_URL", url)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// Runs a command that must end with `code`; gives its output and errors.
fn run(url: &str, arguments: &[&str], input: &str, code: i32) -> (String, String) {
    let output = marsad(url, arguments, input);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
    (String::from_utf8(output.stdout).unwrap(), errors)
}

/// A judgement of the curator that the stand-in expects.
fn curate(url: &str, arguments: &[&str], code: i32) -> (String, String) {
    let all = [&["curate", "--by", "me", "--reason", "so"], arguments].concat();
    run(url, &all, "", code)
}

#[test]
fn judgements_are_anchored_by_the_words_that_were_seen() {
    let (url, _) = standin::start();
    for (arguments, position) in [
        (&["correct", "r_1", "s_1", "act", "deny"][..], 1),
        (&["correct", "r_1", "s_1", "medium", "بيان"], 2),
        (&["correct", "r_1", "f_1", "value", "71.."], 71),
        (&["reject", "r_1", "f_1", "--field", "period"], 3),
        (&["reject", "r_1", "s_1"], 20),
        (
            &[
                "add-statement",
                "r_1",
                "--cue",
                "أصيب",
                "--content",
                "5 عمال",
                "--content",
                "أمس",
                "--speaker",
                "اللجنة",
                "--paragraph",
                "2",
            ],
            30,
        ),
        (
            &[
                "add-figure",
                "r_1",
                "--words",
                "5 عمال",
                "--value",
                "5",
                "--measure",
                "wounded",
            ],
            40,
        ),
        (&["same", "a", "b"], 51),
        (&["not-same", "a", "b"], 52),
        (&["undecided", "a", "b"], 53),
        (&["grade", "nahr.example", "B2"], 82),
        (&["grade", "nahr.example", "a"], 70),
        (&["undo", "12"], 112),
    ] {
        let (told, _) = curate(&url, arguments, 0);
        assert_eq!(told, format!("curated at {position}\n"), "{arguments:?}");
    }
    let (told, _) = curate(&url, &["undo", "12", "--seen", "7"], 0);
    assert_eq!(told, "curated before, at 112\n");
    let (_, errors) = curate(&url, &["undo", "12", "--seen", "9"], 69);
    assert!(errors.contains("stands at 11 (STALE)"), "{errors}");
}

#[test]
fn a_judgement_that_cannot_be_meant_is_not_sent() {
    let (url, _) = standin::start();
    for (arguments, code, says) in [
        (
            &["correct", "r_1", "s_9", "act", "deny"][..],
            65,
            "no statement or figure s_9",
        ),
        (
            &["correct", "r_1", "s_1", "act", "sing"],
            64,
            "\"sing\" is no act",
        ),
        (
            &["correct", "r_1", "s_1", "medium", "تغريدة"],
            65,
            "is not in the text",
        ),
        (
            &["correct", "r_1", "f_1", "value", "many"],
            64,
            "is none of 70",
        ),
        (&["grade", "nahr.example", "Z9"], 64, "no letter A to F"),
        (&["correct", "r_1", "s_1", "colour", "red"], 64, ""),
    ] {
        let (_, errors) = curate(&url, arguments, code);
        assert!(errors.contains(says), "{arguments:?}: {errors}");
    }
    let ambiguous = [
        "add-figure",
        "r_1",
        "--words",
        "م",
        "--value",
        "5",
        "--measure",
        "killed",
    ];
    let (_, errors) = curate(&url, &ambiguous, 65);
    assert!(errors.contains("more than once"), "{errors}");
}

#[test]
fn curations_are_listed_with_what_became_of_them() {
    let (url, _) = standin::start();
    let arguments = ["curations", "--by", "هدى", "--state", "anchor_lost"];
    let (told, _) = run(&url, &arguments, "", 0);
    let lines: Vec<_> = told.lines().collect();
    assert!(lines[0].starts_with("13  1970-01-01"), "{told}");
    assert!(lines[0].ends_with("anchor_lost  f_2"), "{told}");
    assert_eq!(lines[1], "  value = 6.. of 5 عمال in r_1");
    assert_eq!(lines[2], "  هدى: read again");
}

#[test]
fn every_command_asks_for_what_it_was_told_and_shows_the_answer() {
    let (url, _) = standin::start();
    let digest = domain::sha256(b"as received").hex();
    let other = domain::sha256(b"something else").hex();
    for (arguments, code, shows) in [
        (&["search", "كلمة"][..], 0, "كلمة  nahr.example"),
        (&["reports"], 0, "r_4"),
        (&["reports", "--limit", "3"], 0, "r_2"),
        (&["revisions", "r_1"], 0, "v_1"),
        (
            &["diff", "r_1", "--from", "v_1", "--to", "v_2"],
            0,
            "~ low, high",
        ),
        (
            &["show", "r_9", "--at-least", "7"],
            0,
            "r_9  v_1  position 7",
        ),
        (&["show", "r_9", "--fresh"], 0, "position 12"),
        (
            &["outlets"],
            0,
            "nahr.example  4        31          ar, en     B2",
        ),
        (
            &["withdrawals", "--report", "r_9"],
            0,
            "v_1       هدى  a court ordered it",
        ),
        (
            &["show", "--outlet", "o", "--own-id", "1"],
            0,
            &domain::report_id("o", "1"),
        ),
        (&["statements", "--act", "warn"], 0, "say (mixed): "),
        (
            &["figures", "--period", "2021-03", "--speaker", "irrigation"],
            0,
            "≥ 70",
        ),
        (
            &["history", "--period", "2021-03", "--speaker", "irrigation"],
            0,
            "series t_2",
        ),
        (&["history", "f_b"], 0, "series of f_b"),
        (&["history", "t_7"], 0, "contradicts 2, contradicts 1"),
        (
            &["status"],
            0,
            "catalog at 11 of 12, index at 10, following",
        ),
        (
            &["rebuild"],
            0,
            "at 4 of 9, index at 4\nthe new catalog answers",
        ),
        (
            &["withdraw", "r_1", "--reason", "order", "--by", "me"],
            0,
            "withdrawn at 13: entries 3, captures 7",
        ),
        (
            &[
                "withdraw",
                "r_1",
                "--revision",
                "v_1",
                "--reason",
                "order",
                "--by",
                "me",
            ],
            0,
            "withdrawn at 13: entries 1, captures 7",
        ),
        (&["withdraw", "r_1", "--by", "me"], 64, ""),
        (&["reanalyse"], 0, "r_1 at 13  v_1  analyser 1 → 2"),
        (
            &["reanalyse", "--dry-run"],
            0,
            "done: 1 of 4 revisions would read differently",
        ),
        (&["verify"], 0, "verified: 12 entries and 1 checkpoints"),
        (&["checkpoint"], 0, "log\n12\n"),
        (&["checkpoint", "--key"], 0, "log+00000000+AQ=="),
        (&["rejections"], 0, "second"),
        (&["capture", &digest], 0, "as received"),
        (&["capture", &other], 65, ""),
        (&["history"], 64, ""),
        (&["history", "f_b", "--outlet", "o"], 64, ""),
        (&["show"], 64, ""),
        (&["show", "--outlet", "o"], 64, ""),
        (&["show", "r_1", "--url", "https://o.example"], 64, ""),
        (&["statements", "--act", "sing"], 64, ""),
        (&["statements", "--from", "yesterday"], 64, ""),
        (&["reports", "--all", "--limit", "1"], 64, ""),
        (&["statements"], 70, ""),
    ] {
        let (output, _) = run(&url, arguments, "", code);
        assert!(output.contains(shows), "{arguments:?}: {output}");
    }
    let (output, _) = run(&url, &["reports", "--limit", "3"], "", 0);
    assert_eq!(output.lines().count(), 4, "a head and three rows: {output}");
}

#[test]
fn an_interrupted_re_analysis_says_how_to_go_on() {
    let (url, _) = standin::start();
    let (shown, errors) = run(&url, &["reanalyse", "--after", "10"], "", 69);
    assert!(shown.contains("r_1 at 13"), "{shown}");
    assert!(
        errors.contains("go on with: marsad reanalyse --after 10"),
        "{errors}"
    );
}

#[test]
fn a_kept_checkpoint_is_compared_with_the_ledger() {
    let (url, _) = standin::start();
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("kept.txt");
    let forked = standin::NOTE.replacen("SBNJ", "SBNK", 1);
    let longer = standin::NOTE.replacen("12", "13", 1);
    for (note, code, shows) in [
        (standin::NOTE, 0, "continues the checkpoint of log at 12"),
        (&forked, 65, ""),
        (&longer, 65, ""),
        ("nothing", 65, ""),
    ] {
        std::fs::write(&path, note).unwrap();
        let (output, _) = run(
            &url,
            &["verify", "--checkpoint", path.to_str().unwrap()],
            "",
            code,
        );
        assert!(output.contains(shows), "{note}: {output}");
    }
    let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    std::fs::write(&path, standin::NOTE).unwrap();
    let arguments = [
        "verify",
        "--key",
        key,
        "--checkpoint",
        path.to_str().unwrap(),
    ];
    let (_, errors) = run(&url, &arguments, "", 65);
    assert!(errors.contains("not signed by"), "{errors}");
}

#[test]
fn programs_get_one_canonical_message_a_line() {
    let (url, _) = standin::start();
    for (arguments, lines, pointer, expected) in [
        (&["reports", "--json"][..], 5, "/source/reportId", "r_0"),
        (&["--json", "rejections"], 2, "/ownId", "first"),
        (
            &["show", "r_1", "--json"],
            1,
            "/revision/analysis/statements/0/act",
            "ACT_SAY",
        ),
        (
            &["history", "t_1", "--json"],
            1,
            "/relations/0/kind",
            "RELATION_KIND_UPDATES",
        ),
        (&["status", "--json"], 1, "/ingest/position", "12"),
        (&["verify", "--json"], 2, "/entriesChecked", "6"),
    ] {
        let (output, _) = run(&url, arguments, "", 0);
        assert_eq!(output.lines().count(), lines, "{arguments:?}: {output}");
        let first: Value = serde_json::from_str(output.lines().next().unwrap()).unwrap();
        assert_eq!(first.pointer(pointer).unwrap(), expected, "{arguments:?}");
    }
}

#[test]
fn a_refused_file_names_every_violation_and_keeps_no_other_from_being_taken() {
    let (url, _) = standin::start();
    let scratch = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = scratch.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (empty, page) = (file("empty.txt", ""), file("page.HTM", "<p>x"));
    let submit = [
        "submit",
        &empty,
        &page,
        "--outlet",
        "o",
        "--published",
        "1970-01-02",
    ];
    let (output, errors) = run(&url, &submit, "", 65);
    assert!(output.starts_with("created "), "{output}");
    assert!(
        output.contains("r_1 at 1: 1 statement, 2 figures"),
        "{output}"
    );
    let understood = r#"o "page.HTM" text/html Some(86400000000)"#;
    assert!(output.contains(understood), "{output}");
    for violation in [
        "empty.txt: invalid request (BODY_EMPTY)",
        "submission.body: is empty",
        "submission.url: no URL (URL_MALFORMED)",
    ] {
        assert!(errors.contains(violation), "{errors}");
    }
    let unknown = file("page.pdf", "x");
    run(&url, &["submit", &unknown, "--outlet", "o"], "", 64);
    run(
        &url,
        &["submit", "-", "--outlet", "o", "--media-type", "text/plain"],
        "x",
        64,
    );
    let two = ["submit", &page, &page, "--outlet", "o", "--own-id", "1"];
    run(&url, &two, "", 64);
}

#[test]
fn an_import_is_bounded_counted_and_names_the_lines_refused() {
    let (url, seen) = standin::start();
    let line = |id: usize, outlet: &str| {
        format!(r#"{{"id":"{id}","lang":"ar","outlet":"{outlet}","title":"ع","paragraphs":["ن"]}}"#)
    };
    let mut lines: Vec<_> = (0..100).map(|id| line(id, "o")).collect();
    lines[10] = "not json".into();
    lines[20] = line(20, "");
    let import = ["import", "-", "--in-flight", "5"];
    let (output, errors) = run(&url, &import, &lines.join("\n"), 65);
    assert_eq!(output, "33 created, 32 revised, 33 unchanged, 1 refused\n");
    assert!(errors.contains("2 refused"), "{errors}");
    assert!(errors.contains("line 11: not a report"), "{errors}");
    assert!(
        errors.contains("line 21: invalid request (REQUIRED); submission.outlet"),
        "{errors}"
    );
    assert_eq!(seen.in_flight_max.load(Ordering::SeqCst), 5);
    let (output, _) = run(&url, &["import", "-", "--json"], &lines[0], 0);
    let answer: Value = serde_json::from_str(&output).unwrap();
    assert_eq!(answer["receipt"]["outcome"], "OUTCOME_CREATED");
}

#[test]
fn a_compressed_file_is_imported() {
    let (url, _) = standin::start();
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("reports.jsonl.gz");
    let file = std::fs::File::create(&path).unwrap();
    let mut writer = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
    let report = r#"{"id":"1","lang":"en","outlet":"o","title":"t","paragraphs":["x"]}"#;
    writer.write_all(report.as_bytes()).unwrap();
    writer.finish().unwrap();
    let (output, _) = run(&url, &["import", path.to_str().unwrap()], "", 0);
    assert_eq!(output, "1 created, 0 revised, 0 unchanged, 0 refused\n");
}

#[test]
fn a_broken_watch_is_resumed_where_it_was() {
    let (url, seen) = standin::start();
    let (output, errors) = run(&url, &["watch", "--after", "4", "--json"], "", 65);
    let positions: Vec<Value> = output
        .lines()
        .map(|l| serde_json::from_str::<Value>(l).unwrap()["position"].clone())
        .collect();
    assert_eq!(positions, ["5", "6"], "{errors}");
    assert_eq!(seen.watches.load(Ordering::SeqCst), 2);
}

#[test]
fn a_service_that_does_not_answer_is_unavailable() {
    let nowhere = "http://127.0.0.1:1";
    let one = r#"{"id":"1","lang":"en","outlet":"o","title":"t","paragraphs":["x"]}"#;
    for (arguments, input) in [
        (&["status"][..], ""),
        (&["reports"], ""),
        (&["verify"], ""),
        (&["watch"], ""),
        (&["import", "-"], one),
    ] {
        let (_, errors) = run(nowhere, arguments, input, 69);
        assert!(errors.contains(nowhere), "{arguments:?}: {errors}");
    }
    run("not a url", &["reports"], "", 64);
}
