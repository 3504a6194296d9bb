//! One table of the first words of all entries of all lexicons.

use std::hash::Hasher;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHasher};

use crate::{
    actor::{self, Names},
    arabic::{self, Listed},
    number::{
        sense::Sense,
        table::{Node, Table},
    },
};

/// What the lexicons list under one folded word.
///
/// A word of the news is in some lexicon more often than not, and what it is has to come from
/// memory. So all that is asked of most words stands together here, in one line of the cache.
#[derive(Debug)]
#[repr(align(64))]
pub(crate) struct Stem {
    key: Key,
    /// The word in the Arabic lexicons.
    pub(crate) arabic: Option<Listed>,
    /// Where [`Stems::names`] has the names of bodies that begin with it, plus one; 0 for none.
    names: u32,
    /// Where [`Stems::nodes`] has the forms of numbers, times, measures and places that begin with
    /// it, plus one; 0 for none.
    node: u32,
    /// Where [`Stems::senses`] has those of the word alone.
    senses: u32,
    senses_len: u16,
    /// Some of the forms have more words.
    longer: bool,
}

impl Stem {
    /// The names of listed bodies that begin with it, the longest first.
    pub(crate) fn names(&self) -> Names {
        behind(self.names).map_or(&[], |at| Stems::get().names[at])
    }

    /// The forms of numbers, times, measures and places that begin with it.
    pub(crate) fn forms(&self) -> Option<Forms> {
        let at = behind(self.node)?;
        if self.longer {
            return Some(Forms::Node(Stems::get().nodes[at]));
        }
        let start = self.senses as usize;
        let senses = &Stems::get().senses[start..start + usize::from(self.senses_len)];
        Some(Forms::Word(senses, Stems::get().nodes[at]))
    }
}

/// The index that a field holds plus one.
fn behind(field: u32) -> Option<usize> {
    (field as usize).checked_sub(1)
}

/// What begins with a word.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Forms {
    /// The word alone, with these senses where it has no article.
    Word(&'static [Sense], &'static Node),
    /// Longer forms, too.
    Node(&'static Node),
}

/// The text of a stem, as long as it is no longer than nearly all are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    len: u8,
    bytes: [u8; KEY_MAX],
}

const KEY_MAX: usize = 23;

impl Key {
    pub(super) fn of(word: &str) -> Self {
        let mut key = Self {
            len: u8::try_from(word.len()).unwrap_or(u8::MAX),
            bytes: [0; KEY_MAX],
        };
        if let Some(bytes) = key.bytes.get_mut(..word.len()) {
            bytes.copy_from_slice(word.as_bytes());
        }
        key
    }

    /// The key of a word that is in it as a whole.
    pub(super) fn whole(word: &str) -> Option<Self> {
        (word.len() <= KEY_MAX).then(|| Self::of(word))
    }

    /// Whether it is the key of `word`, and that is in it as a whole.
    pub(super) fn is(&self, word: &str) -> bool {
        usize::from(self.len) == word.len() && self.bytes.get(..word.len()) == Some(word.as_bytes())
    }
}

/// The stems of the compiled-in lexicons, by their folded text.
#[derive(Debug)]
pub(crate) struct Stems {
    /// Where each word is kept in `words` and `stems`, plus one, under eight bits of its hash; 0 for
    /// an empty slot, which more than half are. Most ways to split a word leave a stem that is in no
    /// lexicon, and what says so should be small.
    slots: Box<[u32]>,
    /// The shortest first: they are the most frequent, and should stand together.
    words: Vec<&'static str>,
    stems: Vec<Stem>,
    names: Vec<Names>,
    nodes: Vec<&'static Node>,
    senses: Vec<Sense>,
}

/// The word `folded` in [`Stems::get`].
pub(crate) fn find(folded: &str) -> Option<&'static Stem> {
    Stems::get().find(folded)
}

/// The bits of a slot that say where its word is kept.
const NUMBER: u32 = 0x00ff_ffff;

/// What was found of a word while the table is built.
#[derive(Clone, Copy, Default)]
struct Found {
    arabic: Option<Listed>,
    names: Option<Names>,
    node: Option<&'static Node>,
}

impl Stems {
    /// The table of the compiled-in lexicons.
    pub(crate) fn get() -> &'static Self {
        static STEMS: LazyLock<Stems> = LazyLock::new(Stems::build);
        &STEMS
    }

    fn build() -> Self {
        let mut all: FxHashMap<&'static str, Found> = FxHashMap::default();
        for (word, listed) in arabic::listed() {
            all.entry(word).or_default().arabic = Some(*listed);
        }
        for (word, names) in actor::actors().names() {
            all.entry(word).or_default().names = Some(names);
        }
        for (word, node) in Table::get().nodes() {
            all.entry(word).or_default().node = Some(node);
        }
        let slots = (all.len() * 2).next_power_of_two();
        let mut stems = Self {
            slots: vec![0; slots].into(),
            words: Vec::with_capacity(all.len()),
            stems: Vec::with_capacity(all.len()),
            names: Vec::new(),
            nodes: Vec::new(),
            senses: Vec::new(),
        };
        let mut all: Vec<_> = all.into_iter().collect();
        all.sort_unstable_by_key(|(word, _)| (word.len(), *word));
        for (word, found) in all {
            stems.add(word, found);
        }
        stems
    }

    fn add(&mut self, word: &'static str, found: Found) {
        let (mut slot, tag) = self.place(word);
        while self.slots[slot] != 0 {
            slot = self.next(slot);
        }
        self.slots[slot] = tag | (narrow(self.words.len()) + 1) & NUMBER;
        self.words.push(word);
        self.names.extend(found.names);
        self.nodes.extend(found.node);
        let alone = found.node.filter(|node| !node.has_longer());
        let alone = alone.map_or(&[][..], Node::bare);
        let senses = narrow(self.senses.len());
        self.senses.extend(alone);
        self.stems.push(Stem {
            key: Key::of(word),
            arabic: found.arabic,
            names: found.names.map_or(0, |_| narrow(self.names.len())),
            node: found.node.map_or(0, |_| narrow(self.nodes.len())),
            senses,
            senses_len: u16::try_from(alone.len()).unwrap_or(u16::MAX),
            longer: found.node.is_some_and(Node::has_longer),
        });
    }

    /// What the lexicons list under a folded word.
    pub(crate) fn find(&self, folded: &str) -> Option<&Stem> {
        let (mut slot, tag) = self.place(folded);
        // Ends: more than half of the slots are empty.
        while self.slots[slot] != 0 {
            let here = self.slots[slot];
            if here & !NUMBER == tag {
                let number = (here & NUMBER) as usize - 1;
                let stem = &self.stems[number];
                if self.is(number, &stem.key, folded) {
                    return Some(stem);
                }
            }
            slot = self.next(slot);
        }
        None
    }

    /// The slot where a folded word would stand, and what it would have of its hash there.
    fn place(&self, folded: &str) -> (usize, u32) {
        let mut hasher = FxHasher::default();
        hasher.write(folded.as_bytes());
        let hash = hasher.finish();
        let slot = hash as usize & (self.slots.len() - 1);
        (slot, (hash >> 32) as u32 & !NUMBER)
    }

    /// Whether word `number`, which has this key, is `folded`.
    fn is(&self, number: usize, key: &Key, folded: &str) -> bool {
        if usize::from(key.len) != folded.len() {
            return folded.len() > usize::from(u8::MAX) && self.words[number] == folded;
        }
        match key.bytes.get(..folded.len()) {
            Some(bytes) => bytes == folded.as_bytes(),
            None => self.words[number] == folded,
        }
    }

    fn next(&self, slot: usize) -> usize {
        (slot + 1) & (self.slots.len() - 1)
    }
}

fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_every_lexicon_is_found_and_no_other() {
        let stems = Stems::get();
        let found = |word: &str| stems.find(word).unwrap_or_else(|| panic!("{word}"));
        for (word, listed) in arabic::listed() {
            assert_eq!(found(word).arabic.as_ref(), Some(listed), "{word}");
        }
        for (word, node) in Table::get().nodes() {
            match found(word).forms() {
                Some(Forms::Word(senses, here)) => {
                    assert!(std::ptr::eq(here, node) && senses == node.bare(), "{word}");
                }
                Some(Forms::Node(here)) => assert!(std::ptr::eq(here, node), "{word}"),
                None => panic!("{word}"),
            }
        }
        for (word, names) in actor::actors().names() {
            assert_eq!(found(word).names(), names, "{word}");
        }
        for word in &stems.words {
            assert!(stems.find(&format!("{word}ژژ")).is_none());
        }
        assert!(stems.find("").is_none());
    }

    #[test]
    fn a_stem_is_one_line_of_the_cache() {
        assert_eq!(size_of::<Stem>(), 64);
    }
}
