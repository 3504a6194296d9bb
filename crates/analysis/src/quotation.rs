//! Quotation marks paired up, whatever state the text left them in.
//!
//! Marks are paired by the way they point, else by which side they stand glued to a word, else by
//! alternation. A mark that closes nothing is ignored; an opening mark that nothing closes runs to
//! the end of the paragraph (callers shorten it where a new cue follows).

use crate::text::{Kind, Paragraph, Quote};

/// One quotation: the tokens of its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// Token of the opening mark.
    pub(crate) open: usize,
    /// Token of the closing mark, or the number of tokens where there is none.
    pub(crate) close: usize,
    /// Whether a closing mark was found.
    pub(crate) closed: bool,
}

impl Pair {
    /// Number of tokens between the marks.
    pub(crate) fn len(&self) -> usize {
        self.close - self.open - 1
    }
}

/// The quotations of one paragraph.
#[derive(Debug, Default)]
pub(crate) struct Quotations {
    pairs: Vec<Pair>,
    /// The closing marks in order, each with the number of its pair in `pairs`.
    closing: Vec<(usize, u32)>,
    /// For each token, the outermost pair that holds it (marks included) plus one; 0 for none.
    /// Empty where there is no pair.
    outer: Vec<u32>,
}

impl Quotations {
    pub(crate) fn read(p: &Paragraph<'_>) -> Self {
        let mut pairs: Vec<Pair> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        // How many of `open` are double marks.
        let mut doubles = 0;
        for at in 0..p.len() {
            let Kind::Quote(mark) = p.kind(at) else {
                continue;
            };
            if single(p, at) {
                // An apostrophe behind a word is no mark of a double quotation: "the voters' will".
                let last = open.last().copied();
                let inside = last.is_some_and(|start| single(p, start));
                if opens_single(p, at) {
                    open.push(at);
                } else if inside && let Some(start) = open.pop() {
                    pairs.push(closed(start, at));
                }
                continue;
            }
            if opens(p, at, mark, doubles > 0) {
                open.push(at);
                doubles += 1;
                continue;
            }
            // What a double mark closes ends the single ones that are still open inside it.
            while let Some(start) = open.pop() {
                doubles -= usize::from(!single(p, start));
                if !single(p, start) || open.is_empty() && mark == Quote::Close {
                    pairs.push(closed(start, at));
                    break;
                }
            }
        }
        pairs.extend(open.iter().map(|&open| Pair {
            open,
            close: p.len(),
            closed: false,
        }));
        if pairs.is_empty() {
            return Self::default();
        }
        pairs.sort_by_key(|pair| pair.open);
        let numbers = pairs.iter().zip(0..).filter(|(pair, _)| pair.closed);
        let mut closing: Vec<_> = numbers.map(|(pair, number)| (pair.close, number)).collect();
        closing.sort_unstable();
        let mut outer = vec![0; p.len()];
        let mut covered = 0;
        for (pair, number) in pairs.iter().zip(1..) {
            if pair.open >= covered {
                covered = (pair.close + 1).min(p.len());
                outer[pair.open..covered].fill(number);
            }
        }
        Self {
            pairs,
            closing,
            outer,
        }
    }

    /// The pair that token `at` opens.
    pub(crate) fn opening(&self, at: usize) -> Option<Pair> {
        let found = self
            .pairs
            .binary_search_by_key(&at, |pair| pair.open)
            .ok()?;
        Some(self.pairs[found])
    }

    /// The pair that token `at` closes.
    pub(crate) fn closing(&self, at: usize) -> Option<Pair> {
        self.around(at)?;
        let found = self.closing.binary_search_by_key(&at, |(close, _)| *close);
        let (_, number) = self.closing[found.ok()?];
        self.pairs.get(number as usize).copied()
    }

    /// The outermost pair that holds token `at`, its marks included.
    pub(crate) fn around(&self, at: usize) -> Option<Pair> {
        let number = *self.outer.get(at)?;
        self.pairs.get((number as usize).checked_sub(1)?).copied()
    }

    /// All pairs in the order of their opening marks.
    pub(crate) fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// Ends the unclosed quotation `open` before token `end`.
    pub(crate) fn cut(&mut self, open: usize, end: usize) {
        if let Ok(found) = self.pairs.binary_search_by_key(&open, |pair| pair.open) {
            self.pairs[found].close = end;
            // The tokens that it holds stand side by side.
            let held = self.outer.iter_mut().skip(end);
            held.take_while(|holder| **holder as usize == found + 1)
                .for_each(|holder| *holder = 0);
        }
    }
}

fn closed(open: usize, close: usize) -> Pair {
    Pair {
        open,
        close,
        closed: true,
    }
}

/// Whether the mark at `at` is a single one, which may be an apostrophe.
fn single(p: &Paragraph<'_>, at: usize) -> bool {
    p.folded(at) == "'"
}

/// A single mark opens before a word, behind white space or another mark.
fn opens_single(p: &Paragraph<'_>, at: usize) -> bool {
    let behind_mark =
        at > 0 && matches!(p.kind(at - 1), Kind::Quote(_) | Kind::Mark('(' | '[' | '-'));
    let free = !p.glued(at) || behind_mark;
    let elided = matches!(p.folded(at + 1), "em" | "til" | "cause" | "tis")
        || p.kind(at + 1) == Kind::Number;
    free && p.glued(at + 1) && at + 1 < p.len() && !elided
}

/// Whether the mark at `at` opens a quotation; `inside` one already.
fn opens(p: &Paragraph<'_>, at: usize, mark: Quote, inside: bool) -> bool {
    let after_space = !p.glued(at);
    let before_space = !p.glued(at + 1);
    match mark {
        // “ typed where ” was meant: glued to the word before it, white space behind it.
        Quote::Open => !(inside && !after_space && before_space),
        Quote::Close => !inside && after_space && !before_space,
        // A mark before a comma or a stop closes, whatever white space stands before it.
        Quote::Either if ends_clause(p, at + 1) => false,
        Quote::Either => match (after_space, before_space) {
            (true, false) => true,
            (false, true) => !inside && (led_by_clitic(p, at) || p.is_mark(at - 1, ':')),
            (false, false) => !inside,
            (true, true) => !inside,
        },
    }
}

/// Whether a comma or a stop is written onto the mark before token `at`, and no ellipsis.
fn ends_clause(p: &Paragraph<'_>, at: usize) -> bool {
    let stop = matches!(p.kind(at), Kind::Mark(',' | '.' | ';' | '!' | '?'));
    stop && p.glued(at) && !(p.is_mark(at, '.') && p.is_mark(at + 1, '.'))
}

/// ب or ل written apart from the quoted word: `بـ "عملية"`.
fn led_by_clitic(p: &Paragraph<'_>, at: usize) -> bool {
    at > 0 && p.folded(at - 1).chars().count() == 1 && p.is_word(at - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(text: &str) -> Vec<&str> {
        let p = Paragraph::read(0, text);
        let quotations = Quotations::read(&p);
        quotations
            .pairs()
            .iter()
            .map(|q| p.slice(q.open + 1..q.close))
            .collect()
    }

    #[test]
    fn marks_pair_by_direction_glue_and_turn() {
        for (text, wanted) in [
            ("قال “نعم” و«لا»", "نعم|لا"),
            ("دحر داعش” منها", ""),
            ("تنظيم ”داعش“ انتهى", "داعش"),
            ("وصفها بـ \"الرهيبة\" ثم \"لا\".", "الرهيبة|لا"),
            ("قال \"نعم \"الظل\" هنا\" ثم", "نعم \"الظل\" هنا|الظل"),
            ("قال: “لن نرحل. وذهب", "لن نرحل. وذهب"),
            ("وقال :\" لن نرحل\" ثم \"لا\".", "لن نرحل|لا"),
            ("he said \"we don't know.\" Then", "we don't know."),
            ("“the voters’ will,” he said", "the voters’ will,"),
            (
                "“call it ‘the end,’” she said",
                "call it ‘the end,’|the end,",
            ),
            ("''We will not go,'' he said", "We will not go,"),
        ] {
            assert_eq!(inside(text).join("|"), wanted, "{text}");
        }
    }
}
