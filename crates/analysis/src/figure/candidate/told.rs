//! What a report told before a count: whom "others" take up, and nouns that a dual with the article does.

use rustc_hash::FxHashSet;

use crate::number::Words;
use crate::number::sense::NounKind;

use super::Candidate;

/// Letters by which a noun is known again in its other numbers.
const STEM: usize = 4;

/// What was told up to some word.
#[derive(Default)]
pub(in crate::figure) struct Told {
    /// The kind of the people counted last.
    pub(super) kind: Option<NounKind>,
    /// The nouns, and which of them were two.
    nouns: FxHashSet<[char; STEM]>,
    pairs: FxHashSet<[char; STEM]>,
    /// Words of the paragraph at hand whose nouns are among them.
    read: usize,
}

impl Told {
    /// Takes in the words of a paragraph before word `end`.
    pub(super) fn read(&mut self, w: &Words<'_>, end: usize) {
        for at in self.read..end {
            let Some(noun) = w.noun(at).filter(|_| w.arabic) else {
                continue;
            };
            let stem = stem(w, at);
            self.nouns.insert(stem);
            if noun.dual {
                self.pairs.insert(stem);
            }
        }
        self.read = end.max(self.read);
    }

    /// Goes on behind a paragraph with the counts `found` in it.
    pub(super) fn pass(&mut self, w: &Words<'_>, found: &[Candidate]) {
        self.read(w, w.len());
        self.read = 0;
        let person = |k: &NounKind| matches!(k, NounKind::Person | NounKind::Fighter);
        let mut kinds = found.iter().rev().filter_map(|c| c.kind);
        self.kind = kinds.find(person).or(self.kind);
    }

    /// Whether two of the noun at word `at` were told before.
    pub(super) fn has_two(&self, w: &Words<'_>, at: usize) -> bool {
        self.pairs.contains(&stem(w, at))
    }

    /// Whether the noun at word `at` was told before.
    pub(super) fn has(&self, w: &Words<'_>, at: usize) -> bool {
        self.nouns.contains(&stem(w, at))
    }
}

/// The first letters of a noun without what is written onto it, of which its number is told.
fn stem(w: &Words<'_>, at: usize) -> [char; STEM] {
    let word = w.at(at);
    let particles = usize::from(word.and) + usize::from(word.preposition.is_some());
    let article = match word.preposition {
        Some('ل') if word.defined => 1,
        _ => 2 * usize::from(word.defined),
    };
    let letters: Vec<char> = w.folded(at).chars().skip(particles + article).collect();
    let bare = match letters.as_slice() {
        [stem @ .., 'ا' | 'ي', 'ن'] | [stem @ .., 'ا', 'ت'] | [stem @ .., 'ه' | 'ا'] => stem,
        stem => stem,
    };
    let bare = bare.strip_suffix(&['ت']).unwrap_or(bare);
    let mut key = [' '; STEM];
    for (place, letter) in key.iter_mut().zip(bare) {
        *place = *letter;
    }
    key
}
