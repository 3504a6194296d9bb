//! Labelled figures beside those that the rules find.

use std::collections::BTreeSet;

use analysis::figure::{Lesson, lessons};
use analysis::{analyse, text};

use crate::reports::{Figure, Report};

/// A figure that the rules find: what there is to be learnt of where and when it was, and, where it was
/// labelled, which of the options are right.
pub(crate) struct Labelled {
    pub(crate) lessons: [Lesson; 2],
    pub(crate) right: Option<[Vec<bool>; 2]>,
}

/// The figures of a report, in order.
pub(crate) fn labelled(report: &Report) -> Vec<Labelled> {
    let statements = analyse(&report.document, report.published).statements;
    let texts = text::read(&report.document);
    let found = lessons(&report.document, &texts, report.published, &statements);
    let mut taken = vec![false; report.figures.len()];
    let mut label = |f: &domain::Figure| {
        let at = (0..taken.len()).find(|&at| !taken[at] && same(f, &report.figures[at]))?;
        taken[at] = true;
        Some(&report.figures[at])
    };
    let one = |(figure, lessons): (domain::Figure, [Lesson; 2])| {
        let right = label(&figure).map(|label| {
            let places = keys(&label.places);
            let period: Vec<String> = label.period.iter().cloned().collect();
            let [place, time] = &lessons;
            [
                place.answers.iter().map(|a| keys(a) == places).collect(),
                time.answers.iter().map(|a| *a == period).collect(),
            ]
        });
        Labelled { lessons, right }
    };
    found.into_iter().map(one).collect()
}

fn same(found: &domain::Figure, label: &Figure) -> bool {
    let (at, bytes) = (&found.text, &label.text.bytes);
    let here = at.paragraph as usize == label.text.paragraph;
    let span = at.span.bytes();
    here && span.start < bytes.end
        && bytes.start < span.end
        && (found.low, found.high) == (label.low, label.high)
}

fn keys(names: &[String]) -> BTreeSet<String> {
    names.iter().map(|name| key(name)).collect()
}

/// A name of a place as names are compared that were romanised in different ways: without articles,
/// vowels and doubled letters.
fn key(name: &str) -> String {
    const SILENT: [&str; 14] = [
        "al",
        "el",
        "ar",
        "as",
        "ash",
        "ad",
        "az",
        "ez",
        "es",
        "an",
        "at",
        "city",
        "governorate",
        "",
    ];
    let folded = text::fold(name);
    let parted = |c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’' | 'ʿ' | 'ʾ');
    let words = folded.split(parted).filter(|word| !SILENT.contains(word));
    let letters = words.flat_map(str::chars);
    let letters = letters.filter(|c| c.is_ascii_alphanumeric() && !"aeiouyw".contains(*c));
    let mut key = String::new();
    for letter in letters.map(|c| if c == 'q' { 'k' } else { c }) {
        if !key.ends_with(letter) {
            key.push(letter);
        }
    }
    key
}
