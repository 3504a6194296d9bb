//! Which elements are open, by the rules of the HTML standard's tree construction.
//!
//! Where it departs from them it holds elements open for longer than parsers do, never shorter
//! (except that a parser may build three rows and groups unasked around a cell).

use std::collections::HashMap;

use super::elements::{self, Kind};
use super::tags::{Tag, name};

/// The deepest nesting that is passed on; real news pages stay below 60.
pub(super) const DEPTH_MAX: usize = 200;

/// The most formatting elements open at once: parsers copy each of them into every block they
/// span, so that their number multiplies with the depth.
const FORMATTING_MAX: usize = 8;

/// The open elements of a page.
#[derive(Default)]
pub(super) struct Nesting {
    open: Vec<Open>,
    /// Start tags not passed on that wait for their end tags, by name; all are inside the
    /// innermost element of `open`.
    over: HashMap<u64, u32>,
}

struct Open {
    name: u64,
    raw: u64,
    kind: Kind,
}

impl Nesting {
    /// Opens an element that has content; `false` where it would be too deep, so that its tag must
    /// not be passed on.
    pub(super) fn start(&mut self, tag: Tag<'_>, kind: Kind) -> bool {
        if kind == Kind::Table && tag.name != elements::TABLE {
            let Some(holder) = self.part_holder(tag.name) else {
                // Parsers ignore the tag.
                return true;
            };
            self.close_from(holder + 1);
        } else {
            self.close_implied(tag.name);
            if tag.name == elements::A {
                self.close_link();
            }
        }
        let formatting = kind == Kind::Formatting && tag.name != elements::A;
        if self.open.len() >= DEPTH_MAX || (formatting && self.formatting() >= FORMATTING_MAX) {
            *self.over.entry(tag.name).or_default() += 1;
            return false;
        }
        self.open.push(Open {
            name: tag.name,
            raw: name(tag.raw),
            kind,
        });
        true
    }

    /// Closes an element; `false` where its start tag was not passed on.
    pub(super) fn end(&mut self, tag: Tag<'_>, kind: Kind) -> bool {
        if let Some(waiting) = self.over.get_mut(&tag.name) {
            *waiting -= 1;
            if *waiting == 0 {
                self.over.remove(&tag.name);
            }
            return false;
        }
        let Some(at) = self.in_scope(tag.name) else {
            return true;
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
        true
    }

    fn formatting(&self) -> usize {
        let formatting = |open: &&Open| open.kind == Kind::Formatting;
        self.open.iter().filter(formatting).count()
    }

    /// The open table, group or row that a row, cell or group is put into.
    fn part_holder(&self, part: u64) -> Option<usize> {
        let ends =
            |open: &Open| elements::holds_part(part, open.name) || open.name == elements::TEMPLATE;
        let at = self.open.iter().rposition(ends)?;
        (self.open[at].name != elements::TEMPLATE).then_some(at)
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
