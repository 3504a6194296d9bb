//! Every format of `marsad export`, read back as its readers do.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "other tests use the rest")]
mod sample;
#[allow(dead_code, reason = "other tests use the rest")]
mod standin;

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use marsad::time;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row};
use proto::pb;
use serde_json::Value;

/// Exports from the stand-in; gives standard output and standard error.
fn export(url: &str, arguments: &[&str], code: i32) -> (Vec<u8>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_marsad"))
        .arg("export")
        .args(arguments)
        .env("MARSAD_QUERY_URL", url)
        .output()
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
    (output.stdout, errors)
}

/// The rows of a CSV file by column.
fn csv_rows(bytes: &[u8]) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_cut_stream_is_resumed_without_loss_or_repetition() {
    let (url, _) = standin::start();
    let (output, errors) = export(&url, &["statements"], 0);
    let lines = String::from_utf8(output).unwrap();
    let positions: Vec<u64> = lines
        .lines()
        .map(|line| {
            let read: pb::LocatedStatement = serde_json::from_str(line).unwrap();
            read.source.unwrap().position
        })
        .collect();
    assert_eq!(positions, [5, 6]);
    assert!(errors.contains("trying again"), "{errors}");
    assert!(
        errors.contains("exported 2; continue with --after 6"),
        "{errors}"
    );

    // What cannot be resumed leaves whole output behind, and says from where to go on.
    for format in ["jsonl", "csv", "parquet"] {
        let arguments = ["statements", "--after", "90", "--format", format];
        let (output, errors) = export(&url, &arguments, 65);
        assert!(!output.is_empty());
        assert!(errors.contains("continue with --after 91"), "{errors}");
    }
    let (_, errors) = export(&url, &["relations"], 0);
    assert!(errors.contains("continue with --after word"), "{errors}");
    assert!(errors.contains("left out"), "{errors}");
    export(&url, &["statements", "--after", "soon"], 64);
}

#[test]
fn json_lines_are_canonical_messages() {
    let (url, _) = standin::start();
    let (output, _) = export(&url, &["figures"], 0);
    let lines = String::from_utf8(output).unwrap();
    let read: Vec<pb::LocatedFigure> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(read, sample::history().figures);
    let (output, _) = export(&url, &["reports", "--outlet", "nahr.example"], 0);
    let read: pb::ExportedReport = serde_json::from_slice(&output).unwrap();
    assert_eq!(read.revision, sample::report().revision);
}

#[test]
fn csv_is_read_back_cell_by_cell() {
    let (url, _) = standin::start();
    let (output, _) = export(&url, &["figures", "--format", "csv"], 0);
    let text = String::from_utf8(output.clone()).unwrap();
    assert!(text.starts_with("figure_id,series_id,"), "{text}");
    assert_eq!(
        text.matches("\r\n").count(),
        4,
        "a head and three rows: {text}"
    );
    let rows = csv_rows(&output);
    let second = &rows[1];
    for (column, value) in [
        ("figure_id", "f_b"),
        ("series_id", "t_1"),
        ("measure", "operations"),
        ("low", "70"),
        ("high", ""),
        ("qualifier", "at_least"),
        ("period", "2021-03"),
        ("running", "true"),
        ("place_ids", "geonames:170905"),
        ("published", "2021-04-05T00:00:00Z"),
        ("words", "70 عملية"),
        ("paragraph", "1"),
        ("speaker", "لجنة الري"),
    ] {
        assert_eq!(second[column], value, "{column}");
    }
    let (output, _) = export(&url, &["reports", "--format", "csv"], 0);
    let row = &csv_rows(&output)[0];
    let whole = [sample::TITLE, sample::FIRST, sample::SECOND].join("\n");
    assert_eq!(
        row["text"], whole,
        "line feeds and quotes stay inside a cell"
    );
    let (output, _) = export(&url, &["relations", "--format", "csv"], 0);
    let row = &csv_rows(&output)[0];
    assert_eq!((&*row["kind"], &*row["from_figure_id"]), ("updates", "f_b"));
    assert_eq!((&*row["to_figure_id"], &*row["to_low"]), ("f_a", "50"));
}

#[test]
fn a_file_is_continued_where_an_earlier_export_ended() {
    let (url, _) = standin::start();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("statements.csv");
    let file = path.to_str().unwrap();
    let csv = ["statements", "--format", "csv", "--output", file];
    export(&url, &[&csv[..], &["--after", "5"]].concat(), 0);
    export(&url, &[&csv[..], &["--after", "5"]].concat(), 0);
    let rows = csv_rows(&std::fs::read(&path).unwrap());
    assert_eq!(rows.len(), 2, "one head, two rows");
    // Without a token nothing that exists is touched.
    export(&url, &csv, 74);
    let path = directory.path().join("statements.parquet");
    let file = path.to_str().unwrap();
    let parquet = [
        "statements",
        "--format",
        "parquet",
        "--output",
        file,
        "--after",
        "5",
    ];
    export(&url, &parquet, 0);
    export(&url, &parquet, 64);
    assert_eq!(parquet_rows(&path).len(), 1);
}

/// The rows of a Parquet file.
fn parquet_rows(path: &Path) -> Vec<Row> {
    let file = std::fs::File::open(path).unwrap();
    let reader = SerializedFileReader::new(file).unwrap();
    let rows = reader.get_row_iter(None).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn parquet_is_read_back_and_says_what_csv_says() {
    let (url, _) = standin::start();
    let directory = tempfile::tempdir().unwrap();
    for what in ["reports", "statements", "figures", "relations"] {
        let path = directory.path().join(what);
        let file = path.to_str().unwrap();
        export(&url, &[what, "--format", "parquet", "--output", file], 0);
        let rows = parquet_rows(&path);
        let (output, _) = export(&url, &[what, "--format", "csv", "--unguarded"], 0);
        let plain = csv_rows(&output);
        assert_eq!(rows.len(), plain.len());
        for (row, plain) in rows.iter().zip(&plain) {
            assert_eq!(row.len(), plain.len(), "{what}");
            for (name, field) in row.get_column_iter() {
                let text = match field {
                    Field::Null => String::new(),
                    Field::Str(text) => text.clone(),
                    Field::Long(value) => value.to_string(),
                    Field::Double(value) => value.to_string(),
                    Field::Bool(value) => value.to_string(),
                    Field::TimestampMicros(micros) => time::rfc3339(*micros),
                    Field::Date(days) => time::iso_day(*days),
                    other => panic!("{what}.{name}: {other:?}"),
                };
                assert_eq!(text, plain[name], "{what}.{name}");
            }
        }
    }
}

#[test]
fn annotations_select_the_words_they_quote() {
    let (url, _) = standin::start();
    let text: Vec<char> = [sample::TITLE, sample::FIRST, sample::SECOND]
        .join("\n")
        .chars()
        .collect();
    for (what, annotations) in [("statements", 1), ("figures", 2)] {
        let (output, _) = export(&url, &[what, "--format", "webannotation"], 0);
        let lines = String::from_utf8(output).unwrap();
        assert_eq!(lines.lines().count(), annotations);
        for line in lines.lines() {
            let annotation: Value = serde_json::from_str(line).unwrap();
            assert_eq!(annotation["@context"], "http://www.w3.org/ns/anno.jsonld");
            assert_eq!(annotation["type"], "Annotation");
            for target in annotation["target"].as_array().unwrap() {
                assert_eq!(target["source"], "urn:marsad:report:r_1");
                let quote = &target["selector"][0];
                let position = &target["selector"][1];
                let at = |key: &str| position[key].as_u64().unwrap() as usize;
                let (start, end) = (at("start"), at("end"));
                let words = |from: usize, to: usize| text[from..to].iter().collect::<String>();
                assert_eq!(quote["exact"], words(start, end));
                let prefix = quote["prefix"].as_str().unwrap();
                assert_eq!(prefix, words(start - prefix.chars().count(), start));
                let suffix = quote["suffix"].as_str().unwrap();
                assert_eq!(suffix, words(end, end + suffix.chars().count()));
            }
        }
    }
    export(&url, &["relations", "--format", "webannotation"], 64);
}
