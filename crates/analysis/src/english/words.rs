//! What the English lexicons say of each word, looked up once a token.

use std::sync::LazyLock;

use domain::Act;
use rustc_hash::FxHashMap;

use super::inflect::{self, Forms};
use crate::{
    class::classes,
    lexicon::{Broken, Entry, entries},
    text::{Paragraph, fold},
};

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

/// What sort of attribution a verb makes. See `lexicon/en/cues.lex`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Speech,
    Mental,
    Stance,
}

/// What may follow a cue as its content. See `lexicon/en/cues.lex`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    pub(crate) clause: bool,
    pub(crate) quote: bool,
    pub(crate) that: bool,
    pub(crate) np: bool,
    pub(crate) inf: bool,
    pub(crate) ing: bool,
    pub(crate) as_: bool,
    pub(crate) whom: bool,
    pub(crate) told: bool,
    pub(crate) after: bool,
    pub(crate) weak: bool,
    /// Prepositions before the content, with the act that they make of it.
    pub(crate) prepositions: Vec<(String, Option<Act>)>,
}

impl Frame {
    /// Whether `word` is one of the prepositions.
    pub(crate) fn takes(&self, word: &str) -> bool {
        self.prepositions.iter().any(|(p, _)| p == word)
    }

    /// The act that the preposition `word` makes of the verb ("called for").
    pub(crate) fn act_with(&self, word: &str) -> Option<Act> {
        self.prepositions.iter().find(|(p, _)| p == word)?.1
    }

    /// Whether words of the speaker may follow, quoted or as a clause.
    pub(crate) fn words(&self) -> bool {
        self.clause || self.quote || self.that
    }
}

/// A reporting verb.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    pub(crate) act: Act,
    pub(crate) sort: Sort,
    pub(crate) frame: Frame,
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
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| read().0);
    &LEXICON
}

fn read() -> (Lexicon, Vec<Broken>) {
    let mut lexicon = Lexicon::default();
    let mut broken = Vec::new();
    broken.extend(lexicon.read_classes(FUNCTION));
    broken.extend(lexicon.read_classes(WORDS));
    broken.extend(lexicon.read_cues());
    broken.extend(lexicon.read_verbs());
    broken.extend(lexicon.read_nominal());
    lexicon.add_plurals();
    (lexicon, broken)
}

impl Lexicon {
    fn entry(&mut self, word: &str) -> &mut Lexeme {
        self.words.entry(word.into()).or_default()
    }

    fn read_classes(&mut self, file: &str) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(file) {
            let mut head = entry.words(0);
            let Some(class) = head.next().and_then(Class::from_name) else {
                broken.push(entry.broken("unknown class"));
                continue;
            };
            let gender = head.next().unwrap_or("");
            for word in entry.words(1) {
                let listed = self.entry(&fold(word));
                if listed.is(class) && gender.is_empty() {
                    broken.push(entry.broken(format!("{word} is listed twice")));
                }
                listed.class = listed.class.or(class);
                listed.feminine |= gender == "f";
                listed.masculine |= gender == "m";
                listed.plural |= gender == "p";
            }
        }
        broken
    }

    fn read_cues(&mut self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(CUES) {
            match cue(&entry) {
                Ok((cue, noun)) => {
                    self.cues.push(cue);
                    let number = u16::try_from(self.cues.len()).unwrap_or(0);
                    if !self.add_verb(entry.field(0), number, noun) {
                        broken.push(entry.broken("the verb is listed above"));
                    }
                }
                Err(why) => broken.push(entry.broken(why)),
            }
        }
        broken
    }

    fn read_verbs(&mut self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(VERBS) {
            if entry.field(0) != "verb" {
                broken.push(entry.broken("unknown class"));
            }
            for listed in entry.field(1).split(',').map(str::trim) {
                // A verb that reports as well keeps its frame.
                let _ = self.add_verb(listed, 0, false);
            }
        }
        broken
    }

    /// Adds the forms of a verb; false where its plain form is one already.
    fn add_verb(&mut self, listed: &str, number: u16, noun: bool) -> bool {
        let forms = inflect::verb(listed);
        let plain = forms.first().map_or("", |(plain, _)| plain);
        let known = self
            .words
            .get(plain)
            .is_some_and(|w| w.forms.is(Forms::PLAIN));
        if known {
            return false;
        }
        for (form, shape) in forms {
            let word = self.entry(&form);
            // Where two verbs share a form ("found", "saw"), the one listed first has it.
            if word.cue != 0 && word.cue != number {
                continue;
            }
            word.forms = word.forms.or(shape);
            word.cue = number;
            word.noun |= noun && shape.is(Forms::PLAIN.or(Forms::S));
        }
        true
    }

    fn read_nominal(&mut self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(NOMINAL) {
            let Some(act) = Act::from_name(entry.field(0)) else {
                broken.push(entry.broken("unknown act"));
                continue;
            };
            for noun in entry.words(1) {
                for form in [noun.to_owned(), inflect::plural(noun)] {
                    let listed = self.entry(&form);
                    if listed.nominal.replace(act).is_some() {
                        broken.push(entry.broken(format!("{noun} is listed twice")));
                    }
                }
            }
        }
        broken
    }

    /// Plurals of nouns. A word that is listed stays what it is.
    fn add_plurals(&mut self) {
        let nouns = Class::ROLE
            .or(Class::PERSON)
            .or(Class::ORG)
            .or(Class::OUTLET)
            .or(Class::DOCUMENT)
            .or(Class::MEDIUM);
        let made: Vec<_> = self
            .words
            .iter()
            .filter(|(_, listed)| listed.is(nouns) && !listed.plural)
            .map(|(word, listed)| (inflect::plural(word), listed.class))
            .collect();
        for (word, class) in made {
            let listed = self.entry(&word);
            if listed.class == Class::default() {
                listed.class = class;
                listed.plural = true;
            }
        }
    }

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

/// The cue that a line lists, and whether its verb is a noun as well.
fn cue(entry: &Entry<'_>) -> Result<(Cue, bool), String> {
    let act = Act::from_name(entry.field(1)).ok_or("unknown act")?;
    let sort = match entry.field(2) {
        "speech" => Sort::Speech,
        "mental" => Sort::Mental,
        "stance" => Sort::Stance,
        other => return Err(format!("unknown class {other}")),
    };
    let (mut frame, mut noun) = (Frame::default(), false);
    for word in entry.words(3) {
        match word {
            "clause" => frame.clause = true,
            "quote" => frame.quote = true,
            "that" => frame.that = true,
            "np" => frame.np = true,
            "inf" => frame.inf = true,
            "ing" => frame.ing = true,
            "as" => frame.as_ = true,
            "whom" => frame.whom = true,
            "told" => frame.told = true,
            "after" => frame.after = true,
            "weak" => frame.weak = true,
            "noun" => noun = true,
            other => {
                let Some(taken) = other.strip_prefix('+') else {
                    return Err(format!("unknown frame {other}"));
                };
                let (preposition, act) = match taken.split_once('=') {
                    Some((preposition, act)) => {
                        (preposition, Some(Act::from_name(act).ok_or("unknown act")?))
                    }
                    None => (taken, None),
                };
                frame.prepositions.push((preposition.to_owned(), act));
            }
        }
    }
    Ok((Cue { act, sort, frame }, noun))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_broken_or_repeated() {
        assert_eq!(read().1, []);
    }
}
