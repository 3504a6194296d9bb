//! Where a hit matches: exact spans of the original text.
//!
//! The text is read again by the analyser that indexed it, paragraph by paragraph, until every
//! word of the query has been seen; the rest of a long report is not read.

use std::collections::HashSet;

use domain::{Excerpt, Span};
use hashbrown::HashMap;

use super::query::{Query, Scope};
use crate::text::each_token;

/// Most highlights of one hit.
pub const HIGHLIGHTS_MAX: usize = 64;
/// Longest snippet, in bytes of UTF-8: about 160 Arabic letters.
const SNIPPET_BYTES: usize = 320;

/// What a query marks.
#[derive(Debug, Default)]
pub(super) struct Marks {
    marks: Vec<Mark>,
    /// The stems that are looked for, each with its number.
    stems: HashMap<String, usize>,
}

#[derive(Debug)]
struct Mark {
    scope: Scope,
    what: What,
}

#[derive(Debug)]
enum What {
    /// Stems that follow one another, by number; one for a plain word.
    Stems(Vec<usize>),
    Prefix(String),
}

/// A word of a paragraph.
struct Word {
    start: usize,
    end: usize,
    /// The number of its stem, where that is looked for.
    stem: Option<usize>,
}

/// A stretch of a paragraph that mark number `mark` matches.
struct Match {
    mark: usize,
    paragraph: usize,
    start: usize,
    end: usize,
}

impl Marks {
    /// The marks of everything in `query` that is not negated.
    pub(super) fn of(query: &Query) -> Self {
        let mut marks = Self::default();
        marks.add(query);
        marks
    }

    fn add(&mut self, query: &Query) {
        let (scope, what) = match query {
            Query::All(parts) | Query::Any(parts) => return parts.iter().for_each(|p| self.add(p)),
            // What a speaker is called is no part of the text.
            Query::Not(_)
            | Query::Is(..)
            | Query::Words(Scope::Speaker, _)
            | Query::Prefix(Scope::Speaker, _) => return,
            Query::Words(scope, tokens) => {
                let stems = tokens.iter().map(|token| self.number(&token.stem));
                let stems: Vec<usize> = stems.collect();
                if let (Scope::Text, [token], [number]) = (scope, tokens.as_slice(), &stems[..]) {
                    for stem in token.stems() {
                        self.stems.entry(stem).or_insert(*number);
                    }
                }
                (*scope, What::Stems(stems))
            }
            Query::Prefix(scope, prefix) => (*scope, What::Prefix(prefix.clone())),
        };
        self.marks.push(Mark { scope, what });
    }

    fn number(&mut self, stem: &str) -> usize {
        let next = self.stems.len();
        *self.stems.entry(stem.to_owned()).or_insert(next)
    }

    /// The matches in the stretches of a statement's content, placed as those are.
    pub(super) fn within(&self, content: &[Excerpt]) -> Vec<Excerpt> {
        let (mut found, mut words) = (Vec::new(), Vec::new());
        for stretch in content {
            // Whatever number but that of a title.
            let inside = self.matches(1, &stretch.text, &mut words);
            let inside = merged(inside).into_iter();
            found.extend(inside.filter_map(|m| {
                let mut excerpt = excerpt(m.paragraph, &stretch.text, m.start, m.end)?;
                excerpt.paragraph = stretch.paragraph;
                excerpt.span = shifted(excerpt.span, stretch.span);
                Some(excerpt)
            }));
        }
        found.truncate(HIGHLIGHTS_MAX);
        found
    }

    /// The best stretch and the matches of the title and the body, in reading order.
    pub(super) fn find(&self, paragraphs: &[String]) -> (Option<Excerpt>, Vec<Excerpt>) {
        let (mut matches, mut words) = (Vec::new(), Vec::new());
        let mut seen = HashSet::new();
        let mut best: Option<(usize, Excerpt)> = None;
        for (paragraph, text) in paragraphs.iter().enumerate() {
            let found = self.matches(paragraph, text, &mut words);
            if let Some((marks, start, end)) = window(&found, &words) {
                // The body tells more than a headline that says the same.
                let better = best.as_ref().is_none_or(|(most, excerpt)| {
                    marks > *most || (marks == *most && excerpt.paragraph == 0)
                });
                let excerpt = excerpt(paragraph, text, start, end).filter(|_| better);
                best = excerpt.map(|e| (marks, e)).or(best);
            }
            seen.extend(found.iter().map(|m| m.mark));
            matches.extend(found);
            let complete = seen.len() == self.marks.len() && best.as_ref().is_some_and(in_body);
            if complete || matches.len() >= HIGHLIGHTS_MAX {
                break;
            }
        }
        let highlights = merged(matches).into_iter().filter_map(|m| {
            let text = paragraphs.get(m.paragraph)?;
            excerpt(m.paragraph, text, m.start, m.end)
        });
        (
            best.map(|(_, excerpt)| excerpt),
            highlights.take(HIGHLIGHTS_MAX).collect(),
        )
    }

    /// The matches in a paragraph by where they start, and its words in `words`.
    fn matches(&self, paragraph: usize, text: &str, words: &mut Vec<Word>) -> Vec<Match> {
        let in_scope = |mark: &&(usize, &Mark)| mark.1.scope != Scope::Title || paragraph == 0;
        let marks: Vec<_> = self.marks.iter().enumerate().collect();
        let marks = marks.iter().filter(in_scope);
        let mut found = Vec::new();
        words.clear();
        each_token(text, |seen| {
            for (mark, Mark { what, .. }) in marks.clone() {
                if let What::Prefix(prefix) = what
                    && (seen.form.starts_with(prefix) || seen.stem.starts_with(prefix))
                {
                    found.push(Match {
                        mark: *mark,
                        paragraph,
                        start: seen.start,
                        end: seen.end,
                    });
                }
            }
            words.push(Word {
                start: seen.start,
                end: seen.end,
                stem: self.stems.get(seen.stem).copied(),
            });
        });
        for at in 0..words.len() {
            if words[at].stem.is_none() {
                continue;
            }
            for (mark, Mark { what, .. }) in marks.clone() {
                let What::Stems(stems) = what else { continue };
                let here = words.get(at..at + stems.len()).unwrap_or_default();
                let stands = here
                    .iter()
                    .map(|word| word.stem)
                    .eq(stems.iter().map(|s| Some(*s)));
                if let Some(last) = here.last().filter(|_| stands) {
                    found.push(Match {
                        mark: *mark,
                        paragraph,
                        start: words[at].start,
                        end: last.end,
                    });
                }
            }
        }
        found.sort_unstable_by_key(|m| (m.start, m.mark));
        found
    }
}

/// `span` of a stretch that itself starts at `at`.
fn shifted(span: Span, at: Span) -> Span {
    Span {
        byte_start: span.byte_start + at.byte_start,
        byte_end: span.byte_end + at.byte_start,
        char_start: span.char_start + at.char_start,
        char_end: span.char_end + at.char_start,
    }
}

fn in_body(best: &(usize, Excerpt)) -> bool {
    best.1.paragraph > 0
}

/// The stretch of at most [`SNIPPET_BYTES`] with the most different marks, the first of them, with
/// the words around it; and how many marks it has.
fn window(found: &[Match], words: &[Word]) -> Option<(usize, usize, usize)> {
    let mut best: Option<(usize, &Match, usize)> = None;
    for (at, first) in found.iter().enumerate() {
        let inside = found[at..]
            .iter()
            .take_while(|m| m.end <= first.start + SNIPPET_BYTES);
        let (mut marks, mut end) = (HashSet::new(), first.end);
        for m in inside {
            marks.insert(m.mark);
            end = end.max(m.end);
        }
        let marks = marks.len().max(1);
        if best.is_none_or(|(most, ..)| marks > most) {
            best = Some((marks, first, end));
        }
    }
    let (marks, first, end) = best?;
    let spare = SNIPPET_BYTES.saturating_sub(end - first.start);
    let from = first.start.saturating_sub(spare / 3);
    let start = words
        .iter()
        .find(|t| t.start >= from)
        .map_or(first.start, |t| t.start);
    let limit = start + SNIPPET_BYTES.max(end - start);
    let last = words
        .iter()
        .rev()
        .find(|t| t.end <= limit)
        .map_or(end, |t| t.end);
    Some((marks, start.min(first.start), last.max(end)))
}

/// Matches in reading order, those that overlap made one.
fn merged(mut matches: Vec<Match>) -> Vec<Match> {
    matches.sort_unstable_by_key(|m| (m.paragraph, m.start, m.end));
    let mut merged: Vec<Match> = Vec::with_capacity(matches.len());
    for next in matches {
        match merged.last_mut() {
            Some(last) if last.paragraph == next.paragraph && next.start < last.end => {
                last.end = last.end.max(next.end);
            }
            _ => merged.push(next),
        }
    }
    merged
}

fn excerpt(paragraph: usize, text: &str, start: usize, end: usize) -> Option<Excerpt> {
    Excerpt::of(u32::try_from(paragraph).ok()?, text, start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{Kind, query};

    fn marked(text: &str, asked: &str) -> (String, Vec<String>) {
        let paragraphs: Vec<_> = text.split('\n').map(str::to_owned).collect();
        let query = query::parse(asked, Kind::Report).unwrap();
        let (snippet, found) = Marks::of(&query).find(&paragraphs);
        for excerpt in found.iter().chain(&snippet) {
            let paragraph = &paragraphs[excerpt.paragraph as usize];
            assert_eq!(&paragraph[excerpt.span.bytes()], excerpt.text);
        }
        let snippet = snippet.map(|s| s.text).unwrap_or_default();
        (snippet, found.into_iter().map(|e| e.text).collect())
    }

    #[test]
    fn inflected_words_are_marked_as_published() {
        let text = "عنوان\nقالت الوِزارة إنّ وزارات أخرى وافقت";
        assert_eq!(marked(text, "وزارة").1, ["الوِزارة", "وزارات"]);
    }

    #[test]
    fn a_phrase_is_marked_as_one_and_a_prefix_as_a_word() {
        let text = "\nقوات سوريا تقدمت ثم سوريا قوات";
        assert_eq!(marked(text, "\"قوات سوريا\"").1, ["قوات سوريا"]);
        assert_eq!(marked(text, "سور*").1, ["سوريا", "سوريا"]);
        assert_eq!(marked(text, "تقدمت -سوريا").1, ["تقدمت"]);
    }

    #[test]
    fn the_snippet_is_cut_on_words_around_the_match() {
        let long = "كلمة ".repeat(200);
        let (snippet, found) = marked(&format!("\n{long}المرصد {long}"), "مرصد");
        assert_eq!(found, ["المرصد"]);
        assert!(
            snippet.contains("المرصد") && snippet.len() <= SNIPPET_BYTES,
            "{snippet}"
        );
        assert!(
            snippet.starts_with("كلمة") && snippet.ends_with("كلمة"),
            "{snippet}"
        );
    }
}
