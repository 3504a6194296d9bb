//! What the English lexicons say of each word, looked up once a token.

mod build;
mod cue;

use std::sync::LazyLock;

use domain::Act;
use rustc_hash::FxHashMap;

use super::inflect::Forms;
use crate::{class::classes, text::Paragraph};

pub(crate) use cue::{Cue, Frame, Sort};

const CUES: &str = include_str!("../../lexicon/en/cues.lex");
const FUNCTION: &str = include_str!("../../lexicon/en/function.lex");
const WORDS: &str = include_str!("../../lexicon/en/words.lex");
const VERBS: &str = include_str!("../../lexicon/en/verbs.lex");
const NOMINAL: &str = include_str!("../../lexicon/en/nominal.lex");

/// The files this module reads, for the analyser's version.
pub(crate) const FILES: [&str; 5] = [CUES, FUNCTION, WORDS, VERBS, NOMINAL];

classes! {
    DET = 0 "det", PRON = 1 "pron", OBJECT = 2 "object", REL = 3 "rel", THAT = 4 "that",
    WH = 5 "wh", SUB = 6 "sub", CONJ = 7 "conj", BUT = 8 "but", PREP = 9 "prep", TO = 10 "to",
    BE = 11 "be", HAVE = 12 "have", DO = 13 "do", MODAL = 14 "modal", NEG = 15 "neg",
    ADV = 16 "adv", TIME = 17 "time", NUMBER = 18 "number", ROLE = 19 "role", TITLE = 20 "title",
    PERSON = 21 "person", ORG = 22 "org", OUTLET = 23 "outlet", UNNAMED = 24 "unnamed",
    DOCUMENT = 25 "document", MEDIUM = 26 "medium", ACCOUNT = 27 "account",
    PLATFORM = 28 "platform", PRESS = 29 "press", GIVEN = 30 "given", STATE = 31 "state",
}

impl Class {
    /// Auxiliary verbs.
    pub(crate) const AUXILIARY: Self = Self::BE.or(Self::HAVE).or(Self::DO).or(Self::MODAL);
    /// Nouns that stand for what can speak.
    pub(crate) const SPEAKS: Self = Self::ROLE
        .or(Self::TITLE)
        .or(Self::PERSON)
        .or(Self::ORG)
        .or(Self::OUTLET)
        .or(Self::UNNAMED)
        .or(Self::DOCUMENT)
        .or(Self::GIVEN)
        .or(Self::STATE);
}

/// What the lexicons say of one token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lexeme {
    pub(crate) class: Class,
    /// Forms that the word may be of its verb; none where it is no verb.
    pub(crate) forms: Forms,
    /// The reporting verb it is a form of, plus one; 0 for none.
    cue: u16,
    /// Is as often a noun.
    pub(crate) noun: bool,
    pub(crate) feminine: bool,
    pub(crate) masculine: bool,
    /// Stands for several.
    pub(crate) plural: bool,
    /// The act of the reporting noun it is.
    pub(crate) nominal: Option<Act>,
    /// Ends in 's that makes a possessive.
    pub(crate) possessive: bool,
    /// Ends in a contracted auxiliary ("he's", "they've").
    pub(crate) contracted: bool,
}

impl Lexeme {
    /// Whether the word has one of the classes.
    pub(crate) fn is(&self, class: Class) -> bool {
        self.class.is(class)
    }

    /// The reporting verb it is a form of.
    pub(crate) fn cue(&self) -> Option<&'static Cue> {
        lexicon().cues.get((self.cue as usize).checked_sub(1)?)
    }
}

/// The lexicons in one table.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    cues: Vec<Cue>,
    words: FxHashMap<Box<str>, Lexeme>,
}

/// The lexicon, read at first use. A broken line is left out; a test holds that there is none.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| build::read().0);
    &LEXICON
}

impl Lexicon {
    /// What the lexicons say of each token of `p`.
    pub(crate) fn resolve(&self, p: &Paragraph<'_>) -> Vec<Lexeme> {
        (0..p.len())
            .map(|at| {
                if p.is_word(at) {
                    self.word(p.folded(at))
                } else {
                    Lexeme::default()
                }
            })
            .collect()
    }

    fn word(&self, folded: &str) -> Lexeme {
        if let Some(found) = self.words.get(folded) {
            return *found;
        }
        if let Some((stem, ending)) = folded.rsplit_once('\'') {
            let found = self.words.get(stem).copied().unwrap_or_default();
            let subject = Class::PRON.or(Class::WH).or(Class::THAT).or(Class::REL);
            let contracted = matches!(ending, "re" | "ve" | "ll" | "d" | "m")
                || ending == "s" && (found.is(subject) || stem == "there");
            if contracted {
                return Lexeme {
                    contracted,
                    ..found
                };
            }
            if ending == "s" {
                return Lexeme {
                    possessive: true,
                    forms: Forms::default(),
                    cue: 0,
                    ..found
                };
            }
        }
        // Verbs that no lexicon lists are told by their endings.
        let forms = if folded.len() > 4 && folded.ends_with("ed") {
            Forms::PAST.or(Forms::PARTICIPLE)
        } else if folded.len() > 5 && folded.ends_with("ing") {
            Forms::ING
        } else {
            Forms::default()
        };
        let class = if folded.len() > 4 && folded.ends_with("ly") {
            Class::ADV
        } else {
            Class::default()
        };
        Lexeme {
            class,
            forms,
            ..Lexeme::default()
        }
    }
}
