//! Words on their way into the index: those of a field written into one text, which tantivy's threads
//! only take apart again. Tokens of its own kind are two allocations a word, twice.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::text::each_token;

/// Name of the [`Splitter`] in the schema.
pub(super) const SPLITTER: &str = "words";

// What stands before a word says where it stands: at the next place, or at that of the one before.
// Words are letters and digits, so that none of these is part of one.
const NEXT: char = '\u{1f}';
const SAME: char = '\u{1e}';
/// Leaves a place out: no phrase reaches from one paragraph into the next.
const GAP: char = '\u{1d}';

/// The stems and the forms of some paragraphs.
pub(super) fn stems_and_forms(paragraphs: &[String]) -> (String, String) {
    let bytes = paragraphs.iter().map(|paragraph| paragraph.len() + 1).sum();
    let mut stems = String::with_capacity(bytes);
    let mut forms = String::with_capacity(bytes);
    for paragraph in paragraphs {
        each_token(paragraph, |token| {
            for (out, word) in [(&mut stems, token.stem), (&mut forms, token.form)] {
                out.push(NEXT);
                out.push_str(word);
            }
        });
        stems.push(GAP);
        forms.push(GAP);
    }
    (stems, forms)
}

/// Stems and forms at the same places, so that a name is found while it is being typed.
pub(super) fn stems_or_forms<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    let mut both = String::new();
    for name in names {
        each_token(name, |token| {
            both.push(NEXT);
            both.push_str(token.stem);
            if token.form != token.stem {
                both.push(SAME);
                both.push_str(token.form);
            }
        });
        both.push(GAP);
    }
    both
}

/// Takes apart what this module makes.
#[derive(Clone, Debug, Default)]
pub(super) struct Splitter;

/// The words left of a text, and the one before them.
pub(super) struct Words<'a> {
    rest: &'a str,
    /// Places passed.
    places: usize,
    token: Token,
}

impl Tokenizer for Splitter {
    type TokenStream<'a> = Words<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Words<'a> {
        Words {
            rest: text,
            places: 0,
            token: Token::default(),
        }
    }
}

impl TokenStream for Words<'_> {
    fn advance(&mut self) -> bool {
        loop {
            let mut chars = self.rest.chars();
            let Some(mark) = chars.next() else {
                return false;
            };
            let rest = chars.as_str();
            let end = rest.find([NEXT, SAME, GAP]).unwrap_or(rest.len());
            let (word, rest) = rest.split_at(end);
            self.rest = rest;
            self.places += usize::from(mark != SAME);
            if mark != GAP {
                self.token.text.clear();
                self.token.text.push_str(word);
                self.token.position = self.places.saturating_sub(1);
                return true;
            }
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(usize, String)> {
        let (mut splitter, mut found) = (Splitter, Vec::new());
        let mut words = splitter.token_stream(text);
        words.process(&mut |token| found.push((token.position, token.text.clone())));
        found
    }

    #[test]
    fn words_keep_their_places() {
        let of = |words: &[(usize, &str)]| -> Vec<_> {
            let words = words.iter().map(|(at, word)| (*at, (*word).to_owned()));
            words.collect()
        };
        let paragraphs = ["one two".to_owned(), String::new(), "Three".to_owned()];
        let (stems, forms) = stems_and_forms(&paragraphs);
        let expected = of(&[(0, "one"), (1, "two"), (4, "three")]);
        assert_eq!(split(&forms), expected);
        assert_eq!(split(&stems), expected);
        let names = ["the ministries".to_owned(), "a".to_owned()];
        let expected = of(&[(0, "the"), (1, "ministri"), (1, "ministries"), (3, "a")]);
        assert_eq!(split(&stems_or_forms(&names)), expected);
        assert!(split("").is_empty());
    }
}
