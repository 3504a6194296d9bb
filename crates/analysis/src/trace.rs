//! What the rules looked at and made nothing of, for `marsad analyze --explain`.
//!
//! A reader that gives something up says so where it does:
//!
//! ```ignore
//! let Some(content) = content::read(view, hit) else {
//!     view.p.dropped(hit.cue.clone(), hit.rule, "no content behind it");
//!     continue;
//! };
//! ```
//!
//! That is all: [`Paragraph::dropped`](crate::text::Paragraph::dropped) keeps it where
//! [`explain`](crate::explain) asked for a trace, and costs one look at an empty field where
//! nobody did. `rule` is the id of the rule or family of rules (`ar.verb`, `en.source`,
//! `figure`), the same that its results carry; `why` completes "not taken: …".

use std::cell::RefCell;
use std::ops::Range;

use domain::Excerpt;

/// Words that a rule considered and dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The words considered.
    pub at: Excerpt,
    /// The rule, or family of rules, that looked at them.
    pub rule: &'static str,
    /// Why nothing came of it.
    pub why: &'static str,
}

/// Collects what is dropped while one report is read.
#[derive(Debug, Default)]
pub(crate) struct Trace(RefCell<Vec<Note>>);

/// One thing dropped, by where it stands: its words are taken once, at the end.
#[derive(Debug)]
struct Note {
    paragraph: u32,
    bytes: Range<usize>,
    rule: &'static str,
    why: &'static str,
}

impl Trace {
    /// Keeps one thing dropped.
    pub(crate) fn note(
        &self,
        paragraph: u32,
        bytes: Range<usize>,
        rule: &'static str,
        why: &'static str,
    ) {
        self.0.borrow_mut().push(Note {
            paragraph,
            bytes,
            rule,
            why,
        });
    }

    /// Everything kept, in reading order; the same said twice is told once.
    pub(crate) fn told(&self, paragraphs: &[crate::text::Paragraph<'_>]) -> Vec<Dropped> {
        let mut notes = self.0.take();
        notes.sort_by_key(|note| (note.paragraph, note.bytes.start, note.bytes.end));
        let mut told: Vec<Dropped> = Vec::with_capacity(notes.len());
        for note in notes {
            let Some(p) = paragraphs.get(note.paragraph as usize) else {
                continue;
            };
            let dropped = Dropped {
                at: p.excerpt_bytes(note.bytes),
                rule: note.rule,
                why: note.why,
            };
            let mut same = told.iter().rev().take_while(|d| d.at == dropped.at);
            if !same.any(|d| *d == dropped) {
                told.push(dropped);
            }
        }
        told
    }
}
