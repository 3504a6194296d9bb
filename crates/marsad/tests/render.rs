//! What people see, as listings. `MARSAD_BLESS=1` writes what is rendered now, to be read before it
//! is committed.

#![allow(clippy::unwrap_used)]

mod sample;

use std::path::Path;

use marsad::output::Style;
use marsad::render;
use proto::pb;

fn check(name: &str, rendered: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/listings/{name}.txt"));
    let rendered = format!("{}\n", rendered.trim_end());
    if std::env::var_os("MARSAD_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, rendered).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(rendered, expected, "{}", path.display());
}

#[test]
fn a_report_is_shown_with_its_labels_and_their_evidence() {
    let lines = render::report(Style::default(), &sample::report());
    check("report", &lines.join("\n"));
}

#[test]
fn a_history_names_how_each_value_stands_to_those_before() {
    let (title, rows) = render::history(Style::default(), &sample::history());
    check(
        "history",
        &format!("{}\n{}", title.join("\n"), render::table(rows)),
    );
}

#[test]
fn lists_of_statements_figures_and_reports() {
    let style = Style::default();
    let statement = render::statement(style, &sample::located_statement()).join("\n");
    let figures = render::figure_rows(style, &sample::history().figures);
    let source = sample::source("r_1", "nahr.example", 18_717);
    let summary = pb::ReportSummary {
        source: Some(source.clone()),
        revisions: 2,
    };
    let hit = pb::SearchHit {
        source: Some(source.clone()),
        score: 1.0,
        snippet: Some(sample::excerpt(1, "70 عملية\" جرت في درعا")),
        highlights: vec![
            sample::excerpt(0, "حصيلة"),
            sample::excerpt(1, "عملية"),
            sample::excerpt(1, "درعا"),
        ],
    };
    let parts = [
        statement,
        render::table(figures),
        render::table(render::summary_rows(style, &[summary])),
        render::table(render::revision_rows(style, &[source])),
        render::hit(style, &hit).join("\n"),
    ];
    check("lists", &parts.join("\n\n"));
}

#[test]
fn on_a_terminal_every_isolate_is_closed_on_its_line() {
    let style = Style {
        colour: true,
        isolate: true,
    };
    let mut lines = render::report(style, &sample::report());
    lines.extend(render::statement(style, &sample::located_statement()));
    let (title, rows) = render::history(style, &sample::history());
    lines.extend(title);
    lines.extend(rows.into_iter().flatten());
    for line in lines {
        let mut open = 0;
        for c in line.chars() {
            match c {
                '\u{2068}' => open += 1,
                '\u{2069}' => open -= 1,
                c if open == 0 => assert!(!('\u{600}'..'\u{700}').contains(&c), "{line}"),
                _ => {}
            }
        }
        assert_eq!(open, 0, "{line}");
    }
}
