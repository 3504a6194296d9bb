//! One table of the first words of all entries of all lexicons.

use std::hash::Hasher;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHasher};

use crate::{
    actor::{self, Names},
    arabic::{self, Listed},
    number::table::{Node, Table},
};

/// What the lexicons list under one folded word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Stem {
    /// The word in the Arabic lexicons.
    pub(crate) arabic: Option<&'static Listed>,
    /// The names of listed bodies that begin with it, the longest first.
    pub(crate) names: Names,
    /// The forms of numbers, times, measures and places that begin with it.
    pub(crate) forms: Option<&'static Node>,
}

/// The stems of the compiled-in lexicons, by their folded text.
///
/// Most words that are asked for are in no lexicon, so the table answers "no" from as little memory
/// as will do: one byte a slot, of which more than half are empty.
#[derive(Debug)]
pub(crate) struct Stems {
    /// For each slot, some bits of the hash of the word in it; 0 where it is empty.
    tags: Box<[u8]>,
    /// For each slot, the index of its word in `words`.
    slots: Box<[u32]>,
    words: Vec<(&'static str, Stem)>,
}

/// The word `folded` in [`Stems::get`].
pub(crate) fn find(folded: &str) -> Option<&'static Stem> {
    Stems::get().find(folded)
}

impl Stems {
    /// The table of the compiled-in lexicons.
    pub(crate) fn get() -> &'static Self {
        static STEMS: LazyLock<Stems> = LazyLock::new(Stems::build);
        &STEMS
    }

    fn build() -> Self {
        let mut all: FxHashMap<&'static str, Stem> = FxHashMap::default();
        for (word, listed) in arabic::listed() {
            all.entry(word).or_default().arabic = Some(listed);
        }
        for (word, names) in actor::actors().names() {
            all.entry(word).or_default().names = names;
        }
        for (word, node) in Table::get().nodes() {
            all.entry(word).or_default().forms = Some(node);
        }
        Self::of(all.into_iter().collect())
    }

    fn of(words: Vec<(&'static str, Stem)>) -> Self {
        let slots = (words.len() * 2).next_power_of_two();
        let mut stems = Self {
            tags: vec![0; slots].into(),
            slots: vec![0; slots].into(),
            words: Vec::new(),
        };
        for ((word, _), number) in words.iter().zip(0..) {
            let (mut slot, tag) = stems.place(word);
            while stems.tags[slot] != 0 {
                slot = stems.behind(slot);
            }
            stems.tags[slot] = tag;
            stems.slots[slot] = number;
        }
        stems.words = words;
        stems
    }

    /// What the lexicons list under a folded word.
    pub(crate) fn find(&self, folded: &str) -> Option<&Stem> {
        let (mut slot, tag) = self.place(folded);
        // Ends: more than half of the slots are empty.
        loop {
            match self.tags[slot] {
                0 => return None,
                here if here == tag => {
                    let (word, stem) = &self.words[self.slots[slot] as usize];
                    if *word == folded {
                        return Some(stem);
                    }
                }
                _ => {}
            }
            slot = self.behind(slot);
        }
    }

    /// The first slot that a word may be in, and its tag.
    fn place(&self, word: &str) -> (usize, u8) {
        let mut hasher = FxHasher::default();
        hasher.write(word.as_bytes());
        let hash = hasher.finish();
        (
            hash as usize & (self.tags.len() - 1),
            (hash >> 56) as u8 | 1,
        )
    }

    fn behind(&self, slot: usize) -> usize {
        (slot + 1) & (self.tags.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_every_lexicon_is_found_and_no_other() {
        let stems = Stems::get();
        for (word, listed) in arabic::listed() {
            let found = stems.find(word).and_then(|stem| stem.arabic);
            assert!(
                found.is_some_and(|found| std::ptr::eq(found, listed)),
                "{word}"
            );
        }
        for (word, node) in Table::get().nodes() {
            let found = stems.find(word).and_then(|stem| stem.forms);
            assert!(
                found.is_some_and(|found| std::ptr::eq(found, node)),
                "{word}"
            );
        }
        for (word, names) in actor::actors().names() {
            assert_eq!(
                stems.find(word).map(|stem| stem.names),
                Some(names),
                "{word}"
            );
        }
        for (word, _) in &stems.words {
            assert!(stems.find(&format!("{word}ژژ")).is_none());
        }
        assert!(stems.find("").is_none());
    }
}
