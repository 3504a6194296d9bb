//! Words that are not the same in two versions of a text: paragraphs by the algorithm of Myers
//! (1986), then words within those that were replaced.

use std::{
    ops::Range,
    time::{Duration, Instant},
};

use domain::{Document, Excerpt};
use proto::pb;
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices_deadline};

/// Changes told at most.
const CHANGES_MAX: usize = 1_000;
/// Past it the rest of a text is taken as replaced: texts without anything in common are the
/// slowest to compare, and nobody reads their changes word by word.
const PATIENCE: Duration = Duration::from_millis(500);

/// Changes in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) changes: Vec<pb::TextChange>,
    /// There were more than [`CHANGES_MAX`].
    pub(crate) truncated: bool,
}

/// What changed from one text to the other, both as [`paragraphs`] gives them.
pub(crate) fn changes(old: &[&str], new: &[&str]) -> Changes {
    let deadline = Instant::now() + PATIENCE;
    let mut told = Changes::default();
    for op in diff(old, new, deadline) {
        if told.truncated {
            break;
        }
        let (from, to) = (op.old_range(), op.new_range());
        // Paragraphs that were replaced are compared one by one, as far as both sides have some.
        let both = if op.tag() == DiffTag::Replace {
            from.len().min(to.len())
        } else {
            0
        };
        for (a, b) in from.clone().zip(to.clone()).take(both) {
            if told.truncated {
                break;
            }
            within((a, old[a]), (b, new[b]), deadline, &mut told);
        }
        for at in from.skip(both) {
            told.add(excerpt(at, old[at], 0..old[at].len()), None);
        }
        for at in to.skip(both) {
            told.add(None, excerpt(at, new[at], 0..new[at].len()));
        }
    }
    told
}

impl Changes {
    fn add(&mut self, before: Option<Excerpt>, after: Option<Excerpt>) {
        if before.is_none() && after.is_none() {
            return;
        }
        if self.changes.len() == CHANGES_MAX {
            self.truncated = true;
            return;
        }
        self.changes.push(pb::TextChange {
            before: before.map(Into::into),
            after: after.map(Into::into),
        });
    }
}

fn diff(old: &[&str], new: &[&str], deadline: Instant) -> Vec<DiffOp> {
    let mut ops = capture_diff_slices_deadline(Algorithm::Myers, old, new, Some(deadline));
    ops.retain(|op| op.tag() != DiffTag::Equal);
    ops
}

/// Title and paragraphs, as excerpts number them.
pub(crate) fn paragraphs(document: &Document) -> Vec<&str> {
    let body = document.paragraphs.iter().map(String::as_str);
    std::iter::once(document.title.as_str())
        .chain(body)
        .collect()
}

fn within(before: (usize, &str), after: (usize, &str), deadline: Instant, told: &mut Changes) {
    let (old, new) = (tokens(before.1), tokens(after.1));
    let words = |text, tokens: &[Range<usize>]| -> Vec<&str> {
        tokens.iter().map(|token| slice(text, token)).collect()
    };
    for op in diff(&words(before.1, &old), &words(after.1, &new), deadline) {
        told.add(
            covered(before, &old, op.old_range()),
            covered(after, &new, op.new_range()),
        );
    }
}

fn slice<'a>(text: &'a str, token: &Range<usize>) -> &'a str {
    &text[token.clone()]
}

/// The excerpt from the first to the last of these tokens; none where there are none.
fn covered(
    (number, text): (usize, &str),
    tokens: &[Range<usize>],
    range: Range<usize>,
) -> Option<Excerpt> {
    let covered = &tokens[range];
    let (first, last) = (covered.first()?, covered.last()?);
    excerpt(number, text, first.start..last.end)
}

fn excerpt(number: usize, text: &str, bytes: Range<usize>) -> Option<Excerpt> {
    let number = u32::try_from(number).ok()?;
    Excerpt::of(number, text, bytes).filter(|e| !e.text.is_empty())
}

/// Words, and every other mark by itself; space is nothing.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut word = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        // Vowel signs and the like belong to the word they are written on.
        let part = c.is_alphanumeric() || word && is_mark(c);
        match tokens.last_mut() {
            Some(last) if part && word => last.end = end,
            _ if !c.is_whitespace() => tokens.push(at..end),
            _ => {}
        }
        word = part;
    }
    tokens
}

/// Arabic vowel signs, tatweel, and joiners.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}' | '\u{200D}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(before: &[&str], after: &[&str]) -> Vec<String> {
        let side = |e: &Option<pb::Excerpt>| {
            e.as_ref()
                .map_or("-".to_owned(), |e| format!("{}:{}", e.paragraph, e.text))
        };
        changes(before, after)
            .changes
            .iter()
            .map(|change| format!("{} → {}", side(&change.before), side(&change.after)))
            .collect()
    }

    #[test]
    fn only_the_words_that_changed_are_told() {
        let before = [
            "الهيئة: أعدنا 8 عائلات",
            "قالت الهيئة إن 8 عائلات عادت.",
            "الجسر مفتوح.",
        ];
        let after = [
            "الهيئة: أعدنا 12 عائلة",
            "قالت الهيئة إن 12 عائلة عادت أمس.",
            "الجسر مفتوح.",
        ];
        assert_eq!(
            listing(&before, &after),
            [
                "0:8 عائلات → 0:12 عائلة",
                "1:8 عائلات → 1:12 عائلة",
                "- → 1:أمس",
            ]
        );
        assert_eq!(listing(&before, &before), [""; 0]);
    }

    #[test]
    fn paragraphs_come_and_go_as_a_whole() {
        let before = ["t", "one two", "three four", "five six"];
        let after = ["t", "one two", "five six", "seven eight"];
        assert_eq!(
            listing(&before, &after),
            ["2:three four → -", "- → 3:seven eight"]
        );
    }

    fn borrowed(all: &[String]) -> Vec<&str> {
        all.iter().map(String::as_str).collect()
    }

    #[test]
    fn a_text_without_anything_in_common_is_told_in_bounded_time() {
        let page = |word: &str| -> Vec<String> {
            (0..2_000)
                .map(|n| format!("{word}{n} ").repeat(200))
                .collect()
        };
        let (old, new) = (page("a"), page("b"));
        let start = Instant::now();
        let told = changes(&borrowed(&old), &borrowed(&new));
        assert!(told.truncated);
        assert_eq!(told.changes.len(), CHANGES_MAX);
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{:?}",
            start.elapsed()
        );
    }
}
