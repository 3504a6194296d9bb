//! Text as the rules see it: folded words that still know where they stand.
//!
//! Read a document once, then work over tokens:
//!
//! ```
//! use analysis::text::{Kind, Paragraph};
//!
//! let p = Paragraph::read(1, "وقُتِل ٢٫٥ ألف «عنصر».");
//! assert_eq!(p.folded(0), "وقتل"); // diacritics, tatweel, letter variants are gone
//! assert_eq!(p.folded(1), "2.5"); // digits of every script are ASCII, one token a number
//! assert_eq!(p.slice(0..2), "وقُتِل ٢٫٥"); // tokens slice the text as published
//! assert_eq!(p.kind(3), Kind::Quote(analysis::text::Quote::Open));
//! let inside = p.byte_after(0, "و".len()); // where the word starts behind its clitic
//! assert_eq!(&p.text()[inside..inside + 4], "قُ");
//! ```
//!
//! * [`Paragraph::read`] folds and tokenises in one pass; [`read`] does it for a whole document.
//! * A token is a [`Kind::Word`], a [`Kind::Number`] (`1,200`, `٢٫٥`: one token, without sign or
//!   unit), a [`Kind::Quote`] or a [`Kind::Mark`] (any other visible sign, folded: `،` is `,`).
//!   Arabic letters before digits (`الـ48`, `بـ50`) and letters after digits are tokens of their
//!   own; [`Paragraph::glued`] tells that no white space stands between a token and the one before.
//! * [`Paragraph::sentences`] are token ranges; a closing quotation mark belongs to the sentence it
//!   closes.
//! * [`Paragraph::excerpt`] turns token ranges, and [`Paragraph::excerpt_bytes`] byte ranges, into
//!   exact [`domain::Excerpt`]s.
//! * [`clitic::splits`] lists the ways to take و ف ب ل ك س ال off a folded word.

pub mod clitic;
mod fold;
mod token;

use std::{cell::OnceCell, ops::Range};

pub use fold::fold;
pub(crate) use fold::folded_chars;
pub use token::{Kind, Quote};

use crate::{facts::Facts, trace::Trace};
use domain::{Document, Excerpt, Span};
use token::Token;

/// One paragraph, its tokens and their folded forms.
#[derive(Debug)]
pub struct Paragraph<'a> {
    index: u32,
    text: &'a str,
    folded: String,
    tokens: Vec<Token>,
    sentences: Vec<Range<usize>>,
    trace: Option<&'a Trace>,
    /// What the lexicons say of each token, once somebody asked.
    facts: OnceCell<Facts>,
}

/// The paragraphs of `document`; the title is the first and has index 0.
pub fn read(document: &Document) -> Vec<Paragraph<'_>> {
    std::iter::once(&document.title)
        .chain(&document.paragraphs)
        .zip(0..)
        .map(|(text, index)| Paragraph::read(index, text))
        .collect()
}

impl<'a> Paragraph<'a> {
    /// Folds and tokenises `text`, which is paragraph `index` of its report.
    pub fn read(index: u32, text: &'a str) -> Self {
        let (folded, tokens) = token::tokenise(text);
        let mut paragraph = Self {
            index,
            text,
            folded,
            tokens,
            sentences: Vec::new(),
            trace: None,
            facts: OnceCell::new(),
        };
        paragraph.sentences = token::sentences(&paragraph);
        paragraph
    }

    /// The same paragraph, with `trace` told what rules drop.
    pub(crate) fn traced(self, trace: &'a Trace) -> Self {
        Self {
            trace: Some(trace),
            ..self
        }
    }

    /// Says that `rule` looked at `tokens` and made nothing of them because of `why`.
    pub(crate) fn dropped(&self, tokens: Range<usize>, rule: &'static str, why: &'static str) {
        if let Some(trace) = self.trace {
            trace.note(self.index, self.span_bytes(tokens), rule, why);
        }
    }

    /// Number of the paragraph in its report; 0 is the title.
    pub fn index(&self) -> u32 {
        self.index
    }

    /// The text as published.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// What token `at` is; a full stop beyond the last one, so that scans need no bounds check.
    pub fn kind(&self, at: usize) -> Kind {
        self.tokens
            .get(at)
            .map_or(Kind::Mark('.'), |token| token.kind)
    }

    /// The folded form of token `at`; empty beyond the last one.
    pub fn folded(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |t| {
            &self.folded[t.fold_start as usize..t.fold_end as usize]
        })
    }

    /// What the lexicons say of each token.
    pub(crate) fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| Facts::read(self))
    }

    /// The words of token `at` as published; empty beyond the last one.
    pub fn original(&self, at: usize) -> &'a str {
        self.tokens
            .get(at)
            .map_or("", |t| &self.text[t.start as usize..t.end as usize])
    }

    /// Whether token `at` is the mark `mark` (folded: `,` `;` `?` stand for the Arabic ones too).
    pub fn is_mark(&self, at: usize, mark: char) -> bool {
        at < self.len() && self.kind(at) == Kind::Mark(mark)
    }

    /// Whether token `at` is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Kind::Word
    }

    /// Whether no white space stands before token `at`.
    pub fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.glued)
    }

    /// Bytes of the text that token `at` covers; empty at the end beyond the last one.
    pub fn bytes(&self, at: usize) -> Range<usize> {
        let end = self.text.len();
        self.tokens
            .get(at)
            .map_or(end..end, |t| t.start as usize..t.end as usize)
    }

    /// The byte of the text where token `at` goes on behind the first `folded` bytes of its folded
    /// form: the start of a word without its clitics. Never beyond the token.
    pub fn byte_after(&self, at: usize, folded: usize) -> usize {
        let bytes = self.bytes(at);
        bytes.start + fold::original_len(&self.text[bytes], folded)
    }

    /// The token that starts at or after `byte`.
    pub fn token_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|t| (t.start as usize) < byte)
    }

    /// Token ranges of the sentences, in order, without gaps.
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// The sentence that holds token `at`; all tokens where `at` is beyond the last one.
    pub fn sentence_of(&self, at: usize) -> Range<usize> {
        let after = self.sentences.partition_point(|s| s.end <= at);
        self.sentences.get(after).cloned().unwrap_or(0..self.len())
    }

    /// The text from the first to the last token of `tokens`.
    pub fn slice(&self, tokens: Range<usize>) -> &'a str {
        &self.text[self.span_bytes(tokens)]
    }

    /// Bytes from the first to the last token of `tokens`.
    pub fn span_bytes(&self, tokens: Range<usize>) -> Range<usize> {
        if tokens.start >= tokens.end {
            let at = self.bytes(tokens.start).start;
            return at..at;
        }
        self.bytes(tokens.start).start..self.bytes(tokens.end - 1).end
    }

    /// The excerpt from the first to the last token of `tokens`.
    pub fn excerpt(&self, tokens: Range<usize>) -> Excerpt {
        self.excerpt_bytes(self.span_bytes(tokens))
    }

    /// The excerpt of a byte range; an end inside a code point moves back to its start.
    pub fn excerpt_bytes(&self, bytes: Range<usize>) -> Excerpt {
        let end = floor(self.text, bytes.end);
        let start = floor(self.text, bytes.start.min(end));
        // Code points before the nearest token are known, so that excerpts near the end of a long
        // paragraph do not count it from its start.
        let near = self.tokens.partition_point(|t| t.start as usize <= start);
        let (from, mut chars) = match near.checked_sub(1).and_then(|i| self.tokens.get(i)) {
            Some(token) => (token.start as usize, token.char_start),
            None => (0, 0),
        };
        chars += count(&self.text[from..start]);
        let text = &self.text[start..end];
        Excerpt {
            paragraph: self.index,
            span: Span {
                byte_start: narrow(start),
                byte_end: narrow(end),
                char_start: chars,
                char_end: chars + count(text),
            },
            text: text.to_owned(),
        }
    }
}

fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

fn count(text: &str) -> u32 {
    narrow(text.chars().count())
}

/// Positions are 32 bits wide; texts beyond 4 GiB are refused long before they come here.
fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
