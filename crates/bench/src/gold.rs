//! Reports recombined from files in the gold format.
//!
//! The paragraphs of each language are pooled, and a report draws a headline from one report and
//! paragraphs from others until it is long enough: real sentences in any number, without any two
//! reports alike. The text stays in the file that is given; nothing of it is in this repository.

use std::{
    collections::HashSet,
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use domain::{Language, Timestamp};
use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::{Draw, Report};

/// Paragraphs to draw from. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Pool {
    seed: u64,
    text_bytes: usize,
    languages: Arc<Vec<Paragraphs>>,
}

#[derive(Debug)]
struct Paragraphs {
    language: Language,
    titles: Vec<String>,
    paragraphs: Vec<String>,
}

/// What is read of a line; labels are not.
#[derive(Deserialize)]
struct Line {
    lang: String,
    title: Option<String>,
    paragraphs: Vec<String>,
}

impl Pool {
    /// Reads the file at `path`, decompressing it where its name ends in `.gz`. Reports get
    /// `text_bytes` of title and body, overstepped by less than one paragraph. Lines in other
    /// languages than Arabic and English are passed over.
    ///
    /// # Errors
    /// Where the file cannot be read, a line is not in the gold format, or no report has a title
    /// and a body.
    pub fn read(path: &Path, seed: u64, text_bytes: usize) -> Result<Self> {
        let named = || format!("cannot read {}", path.display());
        let file = File::open(path).with_context(named)?;
        let bytes: Box<dyn Read> = match path.extension().is_some_and(|e| e == "gz") {
            true => Box::new(MultiGzDecoder::new(file)),
            false => Box::new(file),
        };
        Self::parse(BufReader::new(bytes), seed, text_bytes).with_context(named)
    }

    fn parse(lines: impl BufRead, seed: u64, text_bytes: usize) -> Result<Self> {
        let mut languages = Vec::<Paragraphs>::new();
        for (number, line) in (1..).zip(lines.lines()) {
            let line: Line =
                serde_json::from_str(&line?).with_context(|| format!("line {number}"))?;
            let Some(language) = Language::from_tag(&line.lang) else {
                continue;
            };
            let at = languages.iter().position(|p| p.language == language);
            let at = at.unwrap_or_else(|| {
                languages.push(Paragraphs {
                    language,
                    titles: Vec::new(),
                    paragraphs: Vec::new(),
                });
                languages.len() - 1
            });
            let not_empty = |text: &String| !text.trim().is_empty();
            languages[at]
                .titles
                .extend(line.title.filter(|t| not_empty(t)));
            let paragraphs = line.paragraphs.into_iter().filter(not_empty);
            languages[at].paragraphs.extend(paragraphs);
        }
        languages.retain(|p| !p.titles.is_empty() && !p.paragraphs.is_empty());
        if languages.is_empty() {
            bail!("no report with a title and a body");
        }
        Ok(Self {
            seed,
            text_bytes,
            languages: Arc::new(languages),
        })
    }

    /// Report `number`; the same one whenever it is asked for. Languages are drawn by how many
    /// paragraphs they have.
    pub fn report(&self, number: u64) -> Report {
        let mut draw = Draw::new(self.seed, number);
        let sizes = self.languages.iter().map(|p| p.paragraphs.len() as u64);
        let mut at = draw.below(sizes.sum());
        let of = self.languages.iter().find(|p| {
            let size = p.paragraphs.len() as u64;
            let here = at < size;
            at = at.saturating_sub(size);
            here
        });
        let of = of.unwrap_or(&self.languages[0]);
        let outlet = format!("outlet-{}.example", draw.below(20));
        let title = draw.pick(&of.titles).clone();
        // Not a second time in one report, unless there are no others.
        let mut drawn = HashSet::new();
        let mut paragraphs = Vec::new();
        let mut bytes = title.len();
        while bytes < self.text_bytes {
            let place = draw.below(of.paragraphs.len() as u64) as usize;
            if drawn.insert(place) || drawn.len() == of.paragraphs.len() {
                bytes += of.paragraphs[place].len();
                paragraphs.push(of.paragraphs[place].clone());
            }
        }
        Report {
            language: of.language,
            url: format!("https://{outlet}/gold/{}/{number}", self.seed),
            outlet,
            title,
            paragraphs,
            published: Timestamp((1_704_067_200 + number as i64 * 35) * 1_000_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_recombined_within_their_language() {
        let lines = r#"{"lang": "ar", "title": "عنوان", "paragraphs": ["فقرة أولى", "فقرة ثانية"]}
            {"lang": "en", "title": "A title", "paragraphs": ["One.", ""], "figures": []}
            {"lang": "fr", "title": "Titre", "paragraphs": ["Non."]}"#;
        let pool = Pool::parse(lines.as_bytes(), 1, 60).unwrap();
        let mut languages = HashSet::new();
        for number in 0..100 {
            let report = pool.report(number);
            assert_eq!(report, pool.report(number));
            assert!(report.text_bytes() >= 60);
            let arabic = report.language == Language::Arabic;
            assert!(report.plain().contains("فقرة") == arabic, "{report:?}");
            languages.insert(report.language.tag());
        }
        assert_eq!(languages.len(), 2);
        for bad in ["", "[]", "{\"lang\": \"ar\", \"paragraphs\": []}"] {
            assert!(Pool::parse(bad.as_bytes(), 1, 60).is_err(), "{bad}");
        }
    }
}
