//! Parts of speech: what each token is in its sentence, from its neighbours.
//!
//! One pass from left to right. A word the lexicons do not know is a name where it is capitalised
//! inside a sentence, else a noun; adjectives count as nouns, because both only fill noun phrases.

mod closed;
mod verb;
mod word;

use super::{inflect::Forms, words::Lexeme};
use crate::text::{Kind, Paragraph};
use word::word;

/// What a token is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Det,
    /// A pronoun that is a subject.
    Pron,
    /// A pronoun that is none.
    Object,
    Rel,
    That,
    Wh,
    Sub,
    Conj,
    But,
    Prep,
    /// "to" before an infinitive.
    To,
    Aux,
    Adv,
    Time,
    Num,
    Noun,
    Proper,
    Verb,
    Comma,
    /// A dash that parts clauses.
    Dash,
    /// A mark inside a noun phrase: hyphen, point of an abbreviation, `/`, `&`, `$`, `%`.
    Inner,
    Colon,
    Quote,
    /// Opening and closing bracket.
    Open,
    Close,
    /// End of a sentence and any other mark.
    Stop,
}

impl Tag {
    /// Whether the token fills a noun phrase.
    pub(crate) fn nominal(self) -> bool {
        matches!(
            self,
            Self::Noun | Self::Proper | Self::Det | Self::Num | Self::Inner | Self::Time
        )
    }

    /// Whether a noun phrase may begin with it.
    pub(crate) fn begins_phrase(self) -> bool {
        matches!(
            self,
            Self::Noun | Self::Proper | Self::Det | Self::Num | Self::Pron
        )
    }
}

/// Tags the tokens of `p`, and takes from `words` the forms that a verb does not have here.
pub(crate) fn tag(p: &Paragraph<'_>, words: &mut [Lexeme]) -> Vec<Tag> {
    let capitals = headline(p);
    let mut tags: Vec<Tag> = Vec::with_capacity(p.len());
    for at in 0..p.len() {
        let found = match p.kind(at) {
            Kind::Word => word(p, words, &tags, at, capitals),
            Kind::Number => Tag::Num,
            Kind::Quote(_) => {
                let possessive = at > 0
                    && p.folded(at) == "'"
                    && p.glued(at)
                    && p.folded(at - 1).ends_with('s')
                    && at + 1 < p.len()
                    && !p.glued(at + 1);
                if possessive { Tag::Inner } else { Tag::Quote }
            }
            Kind::Mark(mark) => mark_tag(p, at, mark),
        };
        if found != Tag::Verb {
            words[at].forms = Forms::default();
        }
        tags.push(found);
    }
    tags
}

/// Whether the words of `p` are capitalised throughout, as in a headline.
fn headline(p: &Paragraph<'_>) -> bool {
    let sentence = !p.is_empty() && p.is_mark(p.len() - 1, '.');
    if p.len() > 60 || p.index() > 0 && sentence {
        return false;
    }
    let long = (0..p.len()).filter(|&at| p.is_word(at) && p.original(at).len() > 3);
    let (capital, all) = long.fold((0, 0), |(capital, all), at| {
        (capital + usize::from(is_capital(p, at)), all + 1)
    });
    all >= 3 && capital * 4 >= all * 3
}

/// Whether token `at` begins with a capital letter.
pub(crate) fn is_capital(p: &Paragraph<'_>, at: usize) -> bool {
    p.original(at).starts_with(char::is_uppercase)
}

fn mark_tag(p: &Paragraph<'_>, at: usize, mark: char) -> Tag {
    match mark {
        ',' => Tag::Comma,
        '-' => {
            let tight = p.glued(at) && p.glued(at + 1) && !p.original(at).starts_with('—');
            if tight { Tag::Inner } else { Tag::Dash }
        }
        ':' => Tag::Colon,
        '(' | '[' => Tag::Open,
        ')' | ']' => Tag::Close,
        '/' | '&' | '$' | '%' | '#' | '@' | '+' | '€' | '£' => Tag::Inner,
        '.' => {
            let ends = p.sentence_of(at).end == at + 1;
            if ends { Tag::Stop } else { Tag::Inner }
        }
        _ => Tag::Stop,
    }
}
