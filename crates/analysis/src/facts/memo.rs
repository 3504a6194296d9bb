//! What was found of the words read last, so that a word that comes again is looked up at once.
//!
//! More than half of the words of a text are among the few thousand read just before. What the
//! lexicons say of a word, under every way to take particles off it, is kept here; only what
//! depends on the words behind it is asked again. Nothing but time depends on what a memo holds.

use std::{cell::RefCell, hash::Hasher};

use rustc_hash::FxHasher;

use super::{Readings, Way, stems::Key};
use crate::{
    actor,
    arabic::{self, Lexeme},
    number::table::{self, Hit},
    text::{Paragraph, clitic::Split},
};

/// Words that a memo keeps: half a megabyte, which the cache of a core holds.
const WORDS: usize = 1 << 12;

/// Listed ways that are kept of a word. Hardly any word has more.
const WAYS_MAX: usize = 2;

thread_local! {
    static MEMO: RefCell<Memo> = RefCell::new(Memo::new());
}

/// The words read last by one thread: one of those whose hashes end alike.
pub(super) struct Memo {
    words: Box<[(Key, Known)]>,
}

impl Memo {
    fn new() -> Self {
        let nothing = Known {
            lexeme: Lexeme::NOTHING,
            forms: Forms::Alone(None, 0),
        };
        Self {
            // No token is empty.
            words: vec![(Key::of(""), nothing); WORDS].into(),
        }
    }

    /// Hands the memo of this thread to `work`.
    pub(super) fn with<T>(work: impl FnOnce(&mut Self) -> T) -> T {
        MEMO.with_borrow_mut(work)
    }

    /// What is known of `folded`, which `read` finds out where it is new here; `None` where that is
    /// too much to be kept.
    pub(super) fn get(
        &mut self,
        folded: &str,
        read: impl FnOnce() -> Option<Known>,
    ) -> Option<&Known> {
        let mut hasher = FxHasher::default();
        hasher.write(folded.as_bytes());
        let at = hasher.finish() as usize & (WORDS - 1);
        if !self.words[at].0.is(folded) {
            self.words[at] = (Key::whole(folded)?, read()?);
        }
        Some(&self.words[at].1)
    }
}

/// What is known of a word wherever it stands.
#[derive(Clone, Copy)]
pub(super) struct Known {
    /// What the Arabic lexicons say, where its spelling before it was folded says nothing else.
    pub(super) lexeme: Lexeme,
    forms: Forms,
}

/// Forms of numbers, times, measures and places, and names of bodies, that begin with a word.
#[derive(Clone, Copy)]
enum Forms {
    /// None has several words: the longest form, and the tokens of the longest name.
    Alone(Option<Hit>, u8),
    /// The words behind it decide: the listed ways to read it, of which there are so many.
    Led([Way; WAYS_MAX], u8),
}

impl Known {
    /// What the lexicons say of `folded`, which may be a `word` or a mark; `None` where that is too
    /// much to be kept.
    pub(super) fn read(folded: &str, word: bool, readings: Readings<'_>) -> Option<Self> {
        let lexeme = word.then(|| arabic::lexeme(folded, readings));
        let name = if word {
            actor::body_alone(readings)
        } else {
            Some(0)
        };
        let forms = match (table::alone(readings), name) {
            (Some(hit), Some(name)) => Forms::Alone(hit, name),
            _ => {
                let mut ways = [(Split::NONE, None); WAYS_MAX];
                let mut all = 0;
                for (split, stem) in readings.listed() {
                    *ways.get_mut(usize::from(all))? = (*split, Some(stem));
                    all += 1;
                }
                Forms::Led(ways, all)
            }
        };
        Some(Self {
            lexeme: lexeme.unwrap_or_default(),
            forms,
        })
    }

    /// The longest form at token `at` of `p`, which is this word, and the tokens of the longest name
    /// of a listed body there.
    pub(super) fn forms(&self, p: &Paragraph<'_>, at: usize) -> (Option<Hit>, u8) {
        match &self.forms {
            Forms::Alone(hit, name) => (*hit, *name),
            Forms::Led(ways, all) => super::forms(p, at, Readings(&ways[..usize::from(*all)])),
        }
    }
}
