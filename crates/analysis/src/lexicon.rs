//! Lexicons: plain files that a linguist edits, read once into hashed tables.
//!
//! A lexicon file holds one entry a line: fields parted by `|`, trimmed. `#` starts a comment line;
//! the comment at the top says what the fields mean. Files are compiled in. A file with a broken
//! line is a bug that the tests of its reader find, so readers report it as [`Broken`].
//!
//! [`Phrases`] is the table most lexicons end up in: phrases of one or more words, found at a token
//! by the longest match, with or without clitics on the first word.

use rustc_hash::FxHashMap;

use crate::text::{Paragraph, clitic, fold};

/// A line of a lexicon file that cannot be read, or that says again what another line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Line number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub why: String,
}

/// One entry of a lexicon file.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Line number, from 1.
    pub line: usize,
    /// The trimmed fields; at least one.
    pub fields: Vec<&'a str>,
}

impl<'a> Entry<'a> {
    /// Field `index`; empty where the line is shorter.
    pub fn field(&self, index: usize) -> &'a str {
        self.fields.get(index).copied().unwrap_or("")
    }

    /// The words of field `index`, parted by white space.
    pub fn words(&self, index: usize) -> impl Iterator<Item = &'a str> {
        self.field(index).split_whitespace()
    }

    /// A complaint about this line.
    pub fn broken(&self, why: impl Into<String>) -> Broken {
        Broken {
            line: self.line,
            why: why.into(),
        }
    }
}

/// The entries of a lexicon file in order.
pub fn entries(file: &str) -> impl Iterator<Item = Entry<'_>> {
    file.lines().zip(1..).filter_map(|(text, line)| {
        let text = text.trim();
        (!text.is_empty() && !text.starts_with('#')).then(|| Entry {
            line,
            fields: text.split('|').map(str::trim).collect(),
        })
    })
}

/// Phrases of folded words with a value each; found by their first word, longest first.
#[derive(Debug)]
pub struct Phrases<T> {
    by_first: FxHashMap<Box<str>, Vec<(Rest, T)>>,
}

/// The folded words of a phrase behind its first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// Of the first of them; 0 where there is none.
    look: u32,
    words: Box<[Box<str>]>,
}

impl Rest {
    /// Number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether the phrase has one word only.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// What tells the first of them from most words. See [`Place::look`].
    pub fn look(&self) -> u32 {
        self.look
    }

    /// Whether these are the words that follow.
    pub fn is_at(&self, place: &Place<'_>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let mut words = self.words.iter().zip(place.at..);
        self.look == place.look && words.all(|(word, i)| place.p.folded(i) == &**word)
    }
}

impl<'a> FromIterator<&'a str> for Rest {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Self {
        let words: Box<[Box<str>]> = words.into_iter().map(Box::from).collect();
        Self {
            look: words.first().map_or(0, |word| look(word)),
            words,
        }
    }
}

/// The words behind a token, where many phrases are tried one after another.
#[derive(Clone, Copy, Debug)]
pub struct Place<'p> {
    p: &'p Paragraph<'p>,
    at: usize,
    look: u32,
}

impl<'p> Place<'p> {
    /// The words behind token `at`.
    pub fn behind(p: &'p Paragraph<'p>, at: usize) -> Self {
        Self {
            p,
            at: at + 1,
            look: look(p.folded(at + 1)),
        }
    }

    /// What tells the first of the words from most others.
    pub fn look(&self) -> u32 {
        self.look
    }
}

/// What tells most words apart at a glance: their ends and their length.
fn look(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let ends = match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) ^ u32::from_le_bytes(*last).rotate_left(11)
        }
        _ => bytes
            .iter()
            .fold(0, |ends, byte| ends << 8 | u32::from(*byte)),
    };
    ends ^ (bytes.len() as u32).rotate_left(24)
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self {
            by_first: FxHashMap::default(),
        }
    }
}

/// Where a phrase was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found<'t, T> {
    /// Tokens it covers.
    pub tokens: usize,
    /// Clitics taken off its first word.
    pub split: clitic::Split,
    /// What the lexicon says.
    pub value: &'t T,
}

impl<T> Phrases<T> {
    /// Adds `phrase` (any spelling; it is folded here). Gives the value back where the phrase is
    /// empty or already listed.
    pub fn insert(&mut self, phrase: &str, value: T) -> Result<(), T> {
        let folded = fold(phrase);
        let mut words = folded.split_whitespace();
        let Some(first) = words.next() else {
            return Err(value);
        };
        let rest: Rest = words.collect();
        let list = self.by_first.entry(first.into()).or_default();
        if list.iter().any(|(known, _)| *known == rest) {
            return Err(value);
        }
        let at = list.partition_point(|(known, _)| known.len() >= rest.len());
        list.insert(at, (rest, value));
        Ok(())
    }

    /// The value of a phrase of one word, given folded.
    pub fn word(&self, folded: &str) -> Option<&T> {
        self.by_first
            .get(folded)?
            .iter()
            .find(|(rest, _)| rest.is_empty())
            .map(|(_, value)| value)
    }

    /// Every first word, folded, with what follows it and the values; the longest first.
    pub fn by_first(&self) -> impl Iterator<Item = (&str, &[(Rest, T)])> {
        let all = self.by_first.iter();
        all.map(|(first, list)| (&**first, list.as_slice()))
    }

    /// The longest phrase whose first word is token `at` as it stands.
    pub fn at(&self, p: &Paragraph<'_>, at: usize) -> Option<Found<'_, T>> {
        self.under(p, at, clitic::Split::default())
    }

    /// The longest phrase at token `at`, with as few clitics taken off its first word as will do.
    pub fn at_with_clitics(&self, p: &Paragraph<'_>, at: usize) -> Option<Found<'_, T>> {
        clitic::splits(p.folded(at)).find_map(|split| self.under(p, at, split))
    }

    /// The longest phrase at token `at` once `split` is taken off its first word.
    pub fn under(
        &self,
        p: &Paragraph<'_>,
        at: usize,
        split: clitic::Split,
    ) -> Option<Found<'_, T>> {
        let list = self.by_first.get(clitic::stem(p.folded(at), &split))?;
        let place = Place::behind(p, at);
        list.iter()
            .find(|(rest, _)| rest.is_at(&place))
            .map(|(rest, value)| Found {
                tokens: rest.len() + 1,
                split,
                value,
            })
    }

    /// Number of phrases.
    pub fn len(&self) -> usize {
        self.by_first.values().map(Vec::len).sum()
    }

    /// Whether there is no phrase.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_wins_and_clitics_come_off() {
        let mut phrases = Phrases::default();
        phrases.insert("بيان", 1).unwrap();
        phrases.insert("بيان صحفي", 2).unwrap();
        assert_eq!(phrases.insert("بيانْ", 3), Err(3));
        let p = Paragraph::read(0, "في البيان الصحفي، وببيان صحفي");
        assert_eq!(phrases.at(&p, 1), None);
        let found = phrases.at_with_clitics(&p, 1).unwrap();
        assert_eq!(
            (found.tokens, found.value, found.split.article),
            (1, &1, true)
        );
        let found = phrases.at_with_clitics(&p, 4).unwrap();
        assert_eq!(
            (found.tokens, found.value, found.split.preposition),
            (2, &2, Some('ب'))
        );
    }

    #[test]
    fn entries_skip_comments_and_keep_line_numbers() {
        let all: Vec<_> = entries("# head\n\n a | b c |\n# x\nd").collect();
        assert_eq!((all[0].line, all[0].field(1), all[1].line), (3, "b c", 5));
        assert_eq!(all[0].words(1).collect::<Vec<_>>(), ["b", "c"]);
    }
}
