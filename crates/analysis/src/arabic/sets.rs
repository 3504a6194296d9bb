//! Words that single rules ask for, by the set they stand in: `lexicon/ar/sets.lex`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::{
    lexicon::{Broken, entries},
    text::fold,
};

/// The lexicon file of this module.
pub(super) const FILE: &str = include_str!("../../lexicon/ar/sets.lex");

/// A set of words; the head of the file says what each is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Set {
    Whose,
    TakesUp,
    GivenOut,
    General,
    Standard,
    Picture,
}

impl Set {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "whose" => Self::Whose,
            "takes-up" => Self::TakesUp,
            "given-out" => Self::GivenOut,
            "general" => Self::General,
            "standard" => Self::Standard,
            "picture" => Self::Picture,
            _ => return None,
        })
    }

    /// Whether the folded word stands in the set.
    pub(super) fn has(self, folded: &str) -> bool {
        static SETS: LazyLock<FxHashMap<Box<str>, u8>> = LazyLock::new(|| read().0);
        SETS.get(folded).is_some_and(|sets| sets & self.bit() != 0)
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// For each word the sets it stands in, as bits; and the lines that cannot be read.
fn read() -> (FxHashMap<Box<str>, u8>, Vec<Broken>) {
    let mut table: FxHashMap<Box<str>, u8> = FxHashMap::default();
    let mut broken = Vec::new();
    for entry in entries(FILE) {
        let Some(set) = Set::from_name(entry.field(0)) else {
            broken.push(entry.broken("unknown set"));
            continue;
        };
        for word in entry.words(1) {
            let sets = table.entry(fold(word).into_boxed_str()).or_default();
            if *sets & set.bit() != 0 {
                broken.push(entry.broken(format!("{word} stands in the set already")));
            }
            *sets |= set.bit();
        }
    }
    (table, broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_sets_can_be_read() {
        assert_eq!(read().1, []);
        assert!(Set::General.has("وزاره") && !Set::Whose.has("وزاره"));
    }
}
