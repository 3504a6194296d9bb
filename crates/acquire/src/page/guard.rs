//! Makes a page safe to parse: scripts out, and no element deeper than a parser's stack bears.
//!
//! The extraction engines recurse over the tree, so ten thousand nested `<div>` (110 KB) overflow
//! the stack, which aborts the whole process; nothing can catch that. This scan follows the rules
//! by which browsers open and close elements closely enough that it hardly ever counts *less* depth
//! than they build, and drops the tags (never the text) that would go beyond [`DEPTH_MAX`].

use std::collections::HashMap;

use super::elements::{self, Kind};
use super::tags::{Tag, Token, Tokens, name};

/// The deepest nesting that is passed on; real news pages stay below 60.
pub(super) const DEPTH_MAX: usize = 200;

/// The most formatting elements open at once: parsers copy each of them into every block they
/// span, so that their number multiplies with the depth.
const FORMATTING_MAX: usize = 8;

/// A page that any engine can take.
pub(super) struct Guarded {
    /// The page without scripts (JSON ones stay), styles, comments, drawings and over-deep tags.
    pub(super) html: String,
    /// Start tags left in it: what engines with quadratic steps are slow on.
    pub(super) tags: usize,
    /// Tags were dropped for depth.
    pub(super) flattened: bool,
}

/// Strips and flattens `html`. Linear in its length, needs no stack.
pub(super) fn guard(html: &str) -> Guarded {
    let mut guard = Guard {
        out: String::with_capacity(html.len() / 2),
        open: Vec::with_capacity(DEPTH_MAX),
        over: HashMap::new(),
        tags: 0,
        flattened: false,
    };
    let mut tokens = Tokens::of(html);
    let mut keeps_raw = false;
    let mut unclosed = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(text) | Token::Doctype(text) => guard.out.push_str(text),
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

struct Open {
    name: u64,
    raw: u64,
    kind: Kind,
}

struct Guard {
    out: String,
    open: Vec<Open>,
    /// Dropped start tags that wait for their end tags, by name; all are inside the innermost
    /// element of `open`.
    over: HashMap<u64, u32>,
    tags: usize,
    flattened: bool,
}

impl Guard {
    /// Opens an element; says whether raw text that follows belongs to the page.
    fn start(&mut self, tag: Tag<'_>) -> bool {
        let kind = elements::kind(tag.name);
        match kind {
            Kind::Skipped | Kind::Unwrapped => return false,
            Kind::Script if !is_data(tag.raw) => return false,
            Kind::Script | Kind::RawText => {
                self.emit(tag.raw);
                return true;
            }
            Kind::Root | Kind::Void => self.emit(tag.raw),
            Kind::Table if tag.name != elements::TABLE => self.start_part(tag),
            Kind::Table | Kind::Formatting | Kind::Block | Kind::Boundary | Kind::Inline => {
                self.close_implied(tag.name);
                if tag.name == elements::A {
                    self.close_link();
                }
                self.push(tag, kind);
            }
        }
        false
    }

    /// Opens a row, cell or group; outside of a table parsers ignore its tag.
    fn start_part(&mut self, tag: Tag<'_>) {
        let holder = self
            .open
            .iter()
            .rposition(|open| {
                elements::holds_part(tag.name, open.name) || open.name == elements::TEMPLATE
            })
            .filter(|&at| self.open[at].name != elements::TEMPLATE);
        match holder {
            Some(at) => {
                self.close_from(at + 1);
                self.push(tag, Kind::Table);
            }
            None => self.emit(tag.raw),
        }
    }

    fn push(&mut self, tag: Tag<'_>, kind: Kind) {
        let formatting = kind == Kind::Formatting && tag.name != elements::A;
        let open_formatting = || {
            let formatting = |open: &&Open| open.kind == Kind::Formatting;
            self.open.iter().filter(formatting).count()
        };
        if self.open.len() >= DEPTH_MAX || (formatting && open_formatting() >= FORMATTING_MAX) {
            *self.over.entry(tag.name).or_default() += 1;
            self.flattened = true;
            self.space();
            return;
        }
        self.open.push(Open {
            name: tag.name,
            raw: name(tag.raw),
            kind,
        });
        self.emit(tag.raw);
    }

    fn end(&mut self, tag: Tag<'_>) {
        let kind = elements::kind(tag.name);
        match kind {
            Kind::Skipped | Kind::Unwrapped => return,
            // The end tag of a script that was left out does no harm to any parser.
            Kind::Script | Kind::RawText | Kind::Root | Kind::Void => {
                self.out.push_str(tag.raw);
                return;
            }
            Kind::Formatting | Kind::Block | Kind::Table | Kind::Boundary | Kind::Inline => {}
        }
        if let Some(waiting) = self.over.get_mut(&tag.name) {
            *waiting -= 1;
            if *waiting == 0 {
                self.over.remove(&tag.name);
            }
            self.space();
            return;
        }
        self.out.push_str(tag.raw);
        let Some(at) = self.in_scope(tag.name) else {
            return;
        };
        let spans_blocks = || {
            let inline = |open: &Open| matches!(open.kind, Kind::Inline | Kind::Formatting);
            !self.open[at..].iter().all(inline)
        };
        if tag.name == elements::FORM || (kind == Kind::Formatting && spans_blocks()) {
            self.open.remove(at);
            self.over.clear();
        } else {
            self.close_from(at);
        }
    }

    /// Keeps the words around a dropped tag apart, with one space however many tags are dropped.
    fn space(&mut self) {
        if !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    fn emit(&mut self, raw: &str) {
        self.tags += 1;
        self.out.push_str(raw);
    }

    /// The innermost open `element` that its end tag reaches; `None` where a parser ignores the tag.
    fn in_scope(&self, element: u64) -> Option<usize> {
        let kind = elements::kind(element);
        let ends = |open: &Open| {
            open.name == element || elements::bounds(element, kind, open.name, open.kind)
        };
        let at = self.open.iter().rposition(ends)?;
        (self.open[at].name == element).then_some(at)
    }

    /// Closes the element at `from` and all that stands in it. Formatting elements in it stay open,
    /// as parsers reopen them behind it, except those inside a cell or the like; of identical ones
    /// only three.
    fn close_from(&mut self, from: usize) {
        let mut closed = self.open.split_off(from.min(self.open.len()));
        if let Some(marker) = closed
            .iter()
            .position(|open| elements::is_marker(open.name))
        {
            closed.truncate(marker);
        }
        let asked = usize::from(closed.first().is_some_and(|o| o.kind == Kind::Formatting));
        let reopens: Vec<bool> = (0..closed.len())
            .map(|at| {
                let same = closed[at..]
                    .iter()
                    .filter(|open| open.raw == closed[at].raw);
                at >= asked && closed[at].kind == Kind::Formatting && same.count() <= 3
            })
            .collect();
        let reopened = closed.into_iter().zip(reopens);
        self.open
            .extend(reopened.filter_map(|(open, reopens)| reopens.then_some(open)));
        self.over.clear();
    }

    /// Closes what the start of `element` ends without an end tag (`<p>a<p>b`, `<li>a<li>b`).
    fn close_implied(&mut self, element: u64) {
        let ends = |open: &Open| {
            elements::ends_item(element, open.name) || elements::keeps_items(open.name, open.kind)
        };
        if elements::is_item(element)
            && let Some(at) = self.open.iter().rposition(ends)
            && elements::ends_item(element, self.open[at].name)
        {
            self.close_from(at);
        }
        if elements::closes_paragraph(element)
            && let Some(at) = self.in_scope(elements::P)
        {
            self.close_from(at);
        }
        if let Some(last) = self.open.last()
            && elements::ends_option(element, last.name)
        {
            self.close_from(self.open.len() - 1);
        }
    }

    /// The start of a link ends the link that is open.
    fn close_link(&mut self) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == elements::A) {
            self.open.remove(at);
            self.over.clear();
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
