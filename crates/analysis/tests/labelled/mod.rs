//! Reports whose personal names were marked by hand: `training/names.txt` says where they stand, the
//! texts are those of the unlabelled corpus.

use std::{
    collections::HashMap,
    fs::File,
    io::{self, BufRead, BufReader},
    ops::Range,
    path::Path,
};

use analysis::text::Paragraph;
use serde_json::Value;

const LABELS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/training/names.txt");

/// A labelled report: its texts, the title first, and where names stand in each, in code points.
pub(crate) type Labelled = Vec<(String, Vec<Range<usize>>)>;

/// The labelled reports of `corpus`.
pub(crate) fn read(corpus: &Path) -> io::Result<Vec<Labelled>> {
    let labels = std::fs::read_to_string(LABELS)?;
    let mut names: HashMap<&str, HashMap<usize, Vec<Range<usize>>>> = HashMap::new();
    for line in labels.lines().filter(|line| !line.starts_with('#')) {
        let malformed = || io::Error::other(format!("names.txt: {line}"));
        let mut fields = line.split(' ');
        let id = fields.next().ok_or_else(malformed)?;
        let report = names.entry(id).or_default();
        for field in fields {
            let numbers: Option<Vec<usize>> = field.split(':').map(|n| n.parse().ok()).collect();
            let &[paragraph, start, end] = numbers.as_deref().unwrap_or_default() else {
                return Err(malformed());
            };
            report.entry(paragraph).or_default().push(start..end);
        }
    }
    let mut reports = Vec::new();
    for line in BufReader::new(flate2::read::MultiGzDecoder::new(File::open(corpus)?)).lines() {
        let report: Value = serde_json::from_str(&line?)?;
        let Some(names) = names.remove(report["id"].as_str().unwrap_or_default()) else {
            continue;
        };
        let paragraphs = report["paragraphs"].as_array().into_iter().flatten();
        let texts = [&report["title"]].into_iter().chain(paragraphs);
        let texts = texts.filter_map(Value::as_str).enumerate();
        let labelled = texts.map(|(at, text)| {
            let names = names.get(&at).cloned().unwrap_or_default();
            (text.to_owned(), names)
        });
        reports.push(labelled.collect());
    }
    if !names.is_empty() {
        let missing = names.into_keys().next().unwrap_or_default();
        return Err(io::Error::other(format!(
            "no report {missing} in the corpus"
        )));
    }
    Ok(reports)
}

/// Which tokens of `p` are words of `names`.
pub(crate) fn marked(p: &Paragraph<'_>, names: &[Range<usize>]) -> Vec<bool> {
    let mut chars = p
        .text()
        .char_indices()
        .map(|(byte, _)| byte)
        .enumerate()
        .peekable();
    let of_name = |at| {
        let start = p.bytes(at).start;
        while chars.next_if(|(_, byte)| *byte < start).is_some() {}
        let place = chars.peek().map(|(place, _)| *place);
        let inside = place.is_some_and(|place| names.iter().any(|name| name.contains(&place)));
        p.is_word(at) && inside
    };
    (0..p.len()).map(of_name).collect()
}
