//! Splitting a text into words.

use std::cell::Cell;

use hashbrown::HashMap;

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

impl Token {
    /// The stems of all words with this form: [`Token::stem`], and those of the other spellings of its end, which
    /// fold alike but stem apart: لمدينه for لمدينة.
    pub(crate) fn stems(&self) -> Vec<String> {
        let mut stems = vec![self.stem.clone()];
        for (folded, letters) in [('ه', ['ه', 'ة']), ('ي', ['ي', 'ى'])] {
            let Some(head) = self.form.strip_suffix(folded) else {
                continue;
            };
            for last in letters {
                let stem = stem::stem(&format!("{head}{last}"));
                if !stems.contains(&stem) {
                    stems.push(stem);
                }
            }
        }
        stems
    }
}

/// Longest word that is kept, in bytes of its folded form; longer ones are cut there, so that a
/// megabyte without a space is one harmless term.
const FORM_BYTES_MAX: usize = 128;

/// A [`Token`] while it is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) form: &'a str,
    pub(crate) stem: &'a str,
}

/// The words of `text`, in order. A word is a run of letters and digits with the marks inside it;
/// an apostrophe between Latin letters joins.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::with_capacity(text.len() / 8);
    each_token(text, |seen| {
        found.push(Token {
            start: seen.start,
            end: seen.end,
            form: seen.form.to_owned(),
            stem: seen.stem.to_owned(),
        });
    });
    found
}

/// Shows `take` the words that [`tokens`] gives, one after the other.
pub(crate) fn each_token(text: &str, mut take: impl FnMut(Seen<'_>)) {
    // Taken, not borrowed: should `take` come back here, it finds none and makes its own.
    let mut known = KNOWN.take();
    let mut finish = |word: &mut Word| {
        if let Some(known) = known.of(&word.letters) {
            take(Seen {
                start: word.start,
                end: word.end,
                form: &known.form,
                stem: &known.stem,
            });
        }
        word.letters.clear();
        word.is_begun = false;
    };
    let mut word = Word::default();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match fold::class(c) {
            fold::Class::Letter => word.push(c, at),
            fold::Class::Silent if word.is_begun => word.end = at + c.len_utf8(),
            fold::Class::Silent => {}
            fold::Class::Break if !word.is_begun => {}
            fold::Class::Break if joins(&word, c, chars.peek().map(|(_, c)| *c)) => {}
            fold::Class::Break => finish(&mut word),
        }
    }
    if word.is_begun {
        finish(&mut word);
    }
    KNOWN.set(known);
}

thread_local! {
    /// Most words of a text were met before, and folding and stemming take longer than remembering.
    static KNOWN: Cell<Known> = Cell::default();
}

/// Words that a thread remembers at most: some megabytes.
const KNOWN_MAX: usize = 32_768;

#[derive(Default)]
struct Known(HashMap<String, Forms>);

struct Forms {
    form: Box<str>,
    stem: Box<str>,
}

impl Known {
    /// What becomes of the letters of a word; `None` where nothing does.
    fn of(&mut self, letters: &str) -> Option<&Forms> {
        if self.0.len() >= KNOWN_MAX {
            self.0.clear();
        }
        let forms = self.0.entry_ref(letters).or_insert_with(|| Forms {
            form: fold::finish(letters).into(),
            stem: stem::stem(letters).into(),
        });
        Some(&*forms).filter(|forms| !forms.form.is_empty())
    }
}

#[derive(Default)]
struct Word {
    is_begun: bool,
    start: usize,
    end: usize,
    letters: String,
}

impl Word {
    fn push(&mut self, c: char, at: usize) {
        if !self.is_begun {
            self.is_begun = true;
            self.start = at;
        }
        if self.letters.len() < FORM_BYTES_MAX {
            fold::push(c, &mut self.letters);
        }
        self.end = at + c.len_utf8();
    }
}

fn joins(word: &Word, c: char, next: Option<char>) -> bool {
    let latin = |c: char| c.is_ascii_alphabetic();
    matches!(c, '\'' | '’')
        && word.letters.chars().last().is_some_and(latin)
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
    fn a_form_has_the_stems_of_all_its_spellings() {
        for words in [["لمدينة", "لمدينه"], ["موسى", "موسي"], ["وزارة", "وزاره"]]
        {
            let [one, other] = words.map(|word| tokens(word).remove(0));
            assert_eq!(one.form, other.form);
            assert!(one.stems().contains(&other.stem), "{words:?}");
            assert!(other.stems().contains(&one.stem), "{words:?}");
        }
        assert_eq!(tokens("وزارة")[0].stems().len(), 1);
        assert_ne!(tokens("لمدينة")[0].stem, tokens("لمدينه")[0].stem);
    }

    #[test]
    fn a_text_without_spaces_stays_bounded() {
        let found = tokens(&"ب".repeat(100_000));
        assert_eq!(found.len(), 1);
        assert!(found[0].form.len() <= FORM_BYTES_MAX + 4 && found[0].end == 200_000);
    }
}
