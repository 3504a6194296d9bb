//! Splitting a text into words.

use super::{fold, stem};

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// First byte in the text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The folded word.
    pub form: String,
    /// What its inflections have in common.
    pub stem: String,
}

/// Longest word that is kept, in bytes of its folded form; longer ones are cut there, so that a
/// megabyte without a space is one harmless term.
const FORM_BYTES_MAX: usize = 128;

/// The words of `text`, in order. A word is a run of letters and digits with the marks inside it;
/// an apostrophe between Latin letters joins.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::with_capacity(text.len() / 8);
    let mut word: Option<Word> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        match fold::class(c) {
            fold::Class::Letter => {
                let word = word.get_or_insert_with(|| Word::starting(at));
                word.push(c, at + c.len_utf8());
            }
            fold::Class::Silent => {
                if let Some(word) = &mut word {
                    word.end = at + c.len_utf8();
                }
            }
            fold::Class::Break if joins(word.as_ref(), c, next) => {}
            fold::Class::Break => found.extend(word.take().and_then(Word::finish)),
        }
    }
    found.extend(word.and_then(Word::finish));
    found
}

struct Word {
    start: usize,
    end: usize,
    letters: String,
}

impl Word {
    fn starting(start: usize) -> Self {
        Self {
            start,
            end: start,
            letters: String::new(),
        }
    }

    fn push(&mut self, c: char, end: usize) {
        if self.letters.len() < FORM_BYTES_MAX {
            fold::push(c, &mut self.letters);
        }
        self.end = end;
    }

    fn finish(self) -> Option<Token> {
        let form = fold::finish(&self.letters);
        (!form.is_empty()).then(|| Token {
            start: self.start,
            end: self.end,
            stem: stem::stem(&self.letters),
            form,
        })
    }
}

fn joins(word: Option<&Word>, c: char, next: Option<char>) -> bool {
    let latin = |c: char| c.is_ascii_alphabetic();
    matches!(c, '\'' | '’')
        && word
            .and_then(|w| w.letters.chars().last())
            .is_some_and(latin)
        && next.is_some_and(latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_place_in_the_original() {
        let text = "قـالَ: «نعم» Syria's 1٢";
        let words: Vec<_> = tokens(text)
            .into_iter()
            .map(|t| (text[t.start..t.end].to_owned(), t.form))
            .collect();
        let expected = [
            ("قـالَ", "قال"),
            ("نعم", "نعم"),
            ("Syria's", "syrias"),
            ("1٢", "12"),
        ];
        assert_eq!(words, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn a_text_without_spaces_stays_bounded() {
        let found = tokens(&"ب".repeat(100_000));
        assert_eq!(found.len(), 1);
        assert!(found[0].form.len() <= FORM_BYTES_MAX + 4 && found[0].end == 200_000);
    }
}
