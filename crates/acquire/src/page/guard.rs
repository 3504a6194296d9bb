//! Makes a page safe to parse: scripts out, and no element deeper than a parser's stack bears.
//!
//! The extraction engines recurse over the tree, so ten thousand nested `<div>` (110 KB) overflow
//! the stack, which aborts the whole process; nothing can catch that. This scan follows the rules
//! by which browsers open and close elements closely enough that it hardly ever counts *less* depth
//! than they build, and drops the tags (never the text) that would go beyond
//! [`super::nesting::DEPTH_MAX`].

use super::elements::{self, Kind};
use super::nesting::Nesting;
use super::tags::{Tag, Token, Tokens, name};

/// The most tags that are passed on, start and end tags together; real news pages stay below
/// 30,000. What a parser builds of eight megabytes of `<br>` takes the memory of a hundred pages.
pub(super) const TAGS_MAX: usize = 200_000;

/// The most `<` passed on that open no tag: each takes a parser longer than a word.
const LONE_MAX: usize = 10_000;

/// A page that any engine can take.
pub(super) struct Guarded {
    /// The page without scripts (JSON ones stay), styles, comments, drawings and over-deep tags.
    pub(super) html: String,
    /// Tags left in it.
    pub(super) tags: usize,
    /// Tags were dropped for their depth or number.
    pub(super) flattened: bool,
}

/// Strips and flattens `html`. Linear in its length, needs no stack.
pub(super) fn guard(html: &str) -> Guarded {
    let mut guard = Guard {
        out: String::with_capacity(html.len() / 2),
        nesting: Nesting::default(),
        lone: 0,
        tags: 0,
        flattened: false,
    };
    let mut tokens = Tokens::of(html);
    let mut keeps_raw = false;
    let mut unclosed = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(text) => guard.text(text),
            Token::Doctype(text) => guard.out.push_str(text),
            Token::Raw(raw) if keeps_raw => guard.out.push_str(raw),
            Token::Raw(_) | Token::Comment => {}
            Token::Start(tag) => {
                keeps_raw = guard.start(tag);
                // Looked for once: many unclosed `<svg>` must not cost quadratic time.
                for skipped in ["svg", "noscript"] {
                    if tag.name == name(skipped)
                        && !unclosed.contains(&tag.name)
                        && !tokens.skip_past_end(skipped)
                    {
                        unclosed.push(tag.name);
                    }
                }
            }
            Token::End(tag) => guard.end(tag),
        }
    }
    Guarded {
        html: guard.out,
        tags: guard.tags,
        flattened: guard.flattened,
    }
}

struct Guard {
    out: String,
    nesting: Nesting,
    tags: usize,
    /// How many `<` were passed on as text.
    lone: usize,
    flattened: bool,
}

impl Guard {
    /// Opens an element; says whether raw text that follows belongs to the page.
    fn start(&mut self, tag: Tag<'_>) -> bool {
        let kind = elements::kind(tag.name);
        let raw = match kind {
            Kind::Skipped | Kind::Unwrapped => return false,
            Kind::Script if !is_data(tag.raw) => return false,
            Kind::Script | Kind::RawText => true,
            Kind::Root | Kind::Void => false,
            Kind::Table | Kind::Formatting | Kind::Block | Kind::Boundary | Kind::Inline => {
                if !self.is_full() && !self.nesting.start(tag, kind) {
                    self.drop_tag();
                    return false;
                }
                false
            }
        };
        self.emit(tag.raw) && raw
    }

    fn end(&mut self, tag: Tag<'_>) {
        let kind = elements::kind(tag.name);
        let passes = match kind {
            Kind::Skipped | Kind::Unwrapped => return,
            // The end tag of a script that was left out does no harm to any parser.
            Kind::Script | Kind::RawText | Kind::Root | Kind::Void => true,
            Kind::Table | Kind::Formatting | Kind::Block | Kind::Boundary | Kind::Inline => {
                self.is_full() || self.nesting.end(tag, kind)
            }
        };
        if passes {
            self.emit(tag.raw);
        } else {
            self.drop_tag();
        }
    }

    /// Passes text on; a `<` that opens nothing as its reference, since parsers keep a note of each.
    fn text(&mut self, text: &str) {
        let mut pieces = text.split('<');
        self.out.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            self.lone += 1;
            if self.lone <= LONE_MAX {
                self.out.push_str("&lt;");
            } else {
                self.drop_tag();
            }
            self.out.push_str(piece);
        }
    }

    fn is_full(&self) -> bool {
        self.tags >= TAGS_MAX
    }

    /// Passes a tag on, unless there are too many; says whether it did.
    fn emit(&mut self, raw: &str) -> bool {
        if self.is_full() {
            self.drop_tag();
            return false;
        }
        self.tags += 1;
        self.out.push_str(raw);
        true
    }

    /// Keeps the words around a dropped tag apart, with one space however many tags are dropped.
    fn drop_tag(&mut self) {
        self.flattened = true;
        if !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }
}

/// Whether a script holds data (JSON-LD) rather than code.
fn is_data(raw: &str) -> bool {
    raw.to_ascii_lowercase().contains("json")
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
