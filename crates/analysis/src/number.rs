//! Number expressions: digits of every script, number words in full inflection, duals, ranges,
//! hedges.
//!
//! [`words::Words`] gives every token its senses by one look-up in a table made from the lexicon
//! files; [`find::numbers`] reads the numbers off it. Times, places and figures are read off the
//! same words.

mod beyond;
pub(crate) mod compose;
pub(crate) mod find;
pub(crate) mod head;
mod literal;
pub(crate) mod pair;
pub(crate) mod sense;
pub(crate) mod table;
pub(crate) mod words;

pub(crate) use find::{Kind, Number, numbers};
pub(crate) use words::Words;

/// The lexicon files of numbers, times, measures and places.
pub(crate) fn files() -> impl Iterator<Item = &'static str> {
    table::files().chain(crate::place::files())
}
