//! What the lexicons say of each word, looked up once a token.

use std::sync::LazyLock;

use domain::Act;
use rustc_hash::FxHashMap;

use super::inflect::{Form, forms};
use crate::{
    class::classes,
    lexicon::{Broken, entries},
    text::fold,
};

const CUES: &str = include_str!("../../lexicon/ar/cues.lex");
const WORDS: &str = include_str!("../../lexicon/ar/words.lex");
const FUNCTION: &str = include_str!("../../lexicon/ar/function.lex");
const FEELINGS: &str = include_str!("../../lexicon/ar/feelings.lex");
const COMMON: &str = include_str!("../../lexicon/ar/common.lex");
const VERBS: &str = include_str!("../../lexicon/ar/verbs.lex");

/// The files this module reads, for the analyser's version.
pub(crate) const FILES: [&str; 6] = [CUES, WORDS, FUNCTION, FEELINGS, COMMON, VERBS];

classes! {
    TITLE = 0 "title", RANK = 1 "rank", ORG = 2 "org", OUTLET = 3 "outlet",
    UNNAMED = 4 "unnamed", DOCUMENT = 5 "document", MEDIUM = 6 "medium", ACCOUNT = 7 "account",
    PLATFORM = 8 "platform", PRESS = 9 "press", NOUN = 10 "noun", EVENT = 11 "event",
    TIME = 12 "time", ADJECTIVE = 13 "adjective", ADVERB = 14 "adverb", PRONOUN = 15 "pronoun",
    KIN = 16 "kin", GIVEN = 17 "given", STATE = 18 "state", THAT = 19 "that", REL = 20 "rel",
    PREP = 21 "prep", NEG = 22 "neg", AUX = 23 "aux", BREAK = 24 "break", BUT = 25 "but",
    AFTER = 26 "after", SOURCE = 27 "source", NAME_OF = 28 "name-of", SAYING = 29 "saying",
    COMMON = 30 "common", VERB = 31 "verb", QUANTIFIER = 32 "quantifier",
    PARTICLE = 33 "particle", CALLING = 34 "calling",
}

impl Class {
    /// No class at all: a word the lexicons do not know.
    pub(crate) const NONE: Self = Self(0);

    /// This set without the classes of `other`.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The set as one number.
    pub(super) const fn bits(self) -> u64 {
        self.0
    }

    /// The classes of both sets.
    pub(crate) const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// What may follow a cue as its content. See `lexicon/ar/cues.lex`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    pub(crate) clause: bool,
    pub(crate) say: bool,
    pub(crate) np: bool,
    pub(crate) event: bool,
    pub(crate) seen: bool,
    pub(crate) quoted: bool,
    pub(crate) agreed: bool,
    pub(crate) whom: bool,
    pub(crate) as_: bool,
    pub(crate) told: bool,
    pub(crate) relay: bool,
    pub(crate) blame: bool,
    pub(crate) feel: bool,
    pub(crate) direct: bool,
    pub(crate) stated: bool,
    /// Prepositions before the content, folded: one letter for a clitic.
    pub(crate) prepositions: Vec<String>,
}

impl Frame {
    /// Whether what somebody is held to be follows without a preposition: "يعتبره خصما".
    pub(crate) fn holds(&self) -> bool {
        self.as_ && self.prepositions.is_empty()
    }

    /// Whether `word` is one of the prepositions.
    pub(crate) fn takes(&self, word: &str) -> bool {
        self.prepositions.iter().any(|p| p == word)
    }
}

/// A reporting verb.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    pub(crate) lemma: String,
    pub(crate) act: Act,
    pub(crate) frame: Frame,
}

/// What the lexicons say of one folded form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(super) class: Class,
    pub(super) feminine: bool,
    pub(super) people: bool,
    /// The reporting verb it is a form of.
    pub(super) verb: Option<(u16, Form)>,
}

impl Listed {
    /// Whether the form has one of the classes.
    pub(super) fn is_one_of(&self, class: Class) -> bool {
        self.class.is(class)
    }
}

/// The lexicons in one table.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    cues: Vec<Cue>,
    forms: FxHashMap<Box<str>, Listed>,
    feelings: FxHashMap<Box<str>, Act>,
}

/// The lexicon, read at first use. A broken line is left out; a test holds that there is none.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| read().0);
    &LEXICON
}

fn read() -> (Lexicon, Vec<Broken>) {
    let mut lexicon = Lexicon::default();
    let mut broken = Vec::new();
    broken.extend(lexicon.read_words(WORDS));
    broken.extend(lexicon.read_words(FUNCTION));
    broken.extend(lexicon.read_words(COMMON));
    broken.extend(lexicon.read_words(VERBS));
    lexicon.add_feminines();
    lexicon.add_numbers();
    broken.extend(lexicon.read_cues());
    broken.extend(lexicon.read_feelings());
    (lexicon, broken)
}

impl Lexicon {
    fn read_words(&mut self, file: &str) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(file) {
            let mut head = entry.words(0);
            let Some(class) = head.next().and_then(Class::from_name) else {
                broken.push(entry.broken("unknown class"));
                continue;
            };
            let gender = head.next().unwrap_or("m");
            for word in entry.words(1) {
                if !self.add(&fold(word), class, gender == "f", gender == "p") {
                    broken.push(entry.broken(format!("{word} is listed twice")));
                }
            }
        }
        broken
    }

    /// Adds the feminines of functions and ranks. A word that is listed stays what it is: معارض
    /// has معارضة, but that is a body.
    fn add_feminines(&mut self) {
        let made: Vec<_> = self
            .forms
            .iter()
            .filter(|(_, l)| !l.feminine && !l.people)
            .filter(|(_, l)| l.class.is(Class::TITLE.or(Class::RANK).or(Class::UNNAMED)))
            .map(|(word, l)| (format!("{word}ه").into_boxed_str(), *l))
            .collect();
        for (word, listed) in made {
            let class = listed.class.only(
                Class::TITLE
                    .or(Class::RANK)
                    .or(Class::UNNAMED)
                    .or(Class::CALLING),
            );
            let known = self.forms.entry(word).or_default();
            if known.class.without(Class::COMMON) == Class::NONE {
                known.class = known.class.or(class);
                known.feminine = true;
            }
        }
    }

    /// Adds duals, sound plurals and their construct forms of those who speak: مسؤول has مسؤولان,
    /// مسؤولون, مسؤولو and مسؤولي. A word that is listed stays what it is.
    fn add_numbers(&mut self) {
        let speaks = Class::TITLE.or(Class::UNNAMED);
        let mut made: Vec<(String, Listed)> = Vec::new();
        for (word, listed) in &self.forms {
            if !listed.class.is(speaks) {
                continue;
            }
            let endings: &[&str] = if listed.people {
                &[]
            } else if listed.feminine {
                &["ان", "ين", "ا", "ي"]
            } else {
                &["ان", "ين", "ون", "و"]
            };
            let stem = if listed.feminine {
                word.strip_suffix('ه').map(|stem| format!("{stem}ت"))
            } else {
                Some(word.to_string())
            };
            if let Some(stem) = stem.filter(|stem| stem.chars().count() >= 3) {
                made.extend(endings.iter().map(|e| (format!("{stem}{e}"), *listed)));
            }
            let plural = word.strip_suffix("ون").filter(|_| listed.people);
            made.extend(plural.map(|stem| (format!("{stem}و"), *listed)));
            // مسؤولي, مستشاري, but رئيسي is an adjective.
            let participle = word.starts_with('م')
                && word.chars().count() >= 5
                && !listed.feminine
                && !listed.people;
            let genitive = plural.or(participle.then_some(&**word));
            made.extend(genitive.map(|stem| (format!("{stem}ي"), *listed)));
        }
        for (word, listed) in made {
            let class = listed.class.only(speaks);
            let known = self.forms.entry(word.into_boxed_str()).or_default();
            if known.class.without(Class::COMMON) == Class::NONE && known.verb.is_none() {
                known.class = known.class.or(class);
                known.feminine = listed.feminine;
                known.people = true;
            }
        }
    }

    /// Adds a word to a class; false where it was there already.
    fn add(&mut self, word: &str, class: Class, feminine: bool, people: bool) -> bool {
        let listed = self.forms.entry(word.into()).or_default();
        if listed.class.is(class) {
            return false;
        }
        listed.feminine |= feminine;
        listed.people |= people;
        listed.class = listed.class.or(class);
        true
    }

    fn read_cues(&mut self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(CUES) {
            let Some(act) = Act::from_name(entry.field(3)) else {
                broken.push(entry.broken("unknown act"));
                continue;
            };
            let Ok(number) = u16::try_from(self.cues.len()) else {
                break;
            };
            let cue = Cue {
                lemma: fold(entry.field(0)),
                act,
                frame: frame(entry.words(4)),
            };
            let mut used = false;
            for (form, shape) in forms(entry.field(0), entry.field(1), entry.field(2)) {
                let listed = self.forms.entry(form.into_boxed_str()).or_default();
                // Where two verbs share a form, the one listed first has it.
                if listed.verb.is_none() {
                    listed.verb = Some((number, shape));
                    used = true;
                }
            }
            if !used {
                broken.push(entry.broken("every form belongs to a cue above"));
            }
            self.cues.push(cue);
        }
        broken
    }

    fn read_feelings(&mut self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in entries(FEELINGS) {
            let Some(act) = Act::from_name(entry.field(0)) else {
                broken.push(entry.broken("unknown act"));
                continue;
            };
            for word in entry.words(1) {
                if self
                    .feelings
                    .insert(fold(word).into_boxed_str(), act)
                    .is_some()
                {
                    broken.push(entry.broken(format!("{word} is listed twice")));
                }
            }
        }
        broken
    }

    /// Every form that is listed.
    pub(crate) fn forms(&self) -> impl Iterator<Item = (&str, &Listed)> {
        self.forms.iter().map(|(form, listed)| (&**form, listed))
    }

    /// The cue with this number.
    pub(crate) fn cue(&self, number: u16) -> &Cue {
        &self.cues[number as usize]
    }

    /// The act of expressing what `folded` names (قلقه، أسفها، الأسف).
    pub(crate) fn feeling(&self, folded: &str) -> Option<Act> {
        let bare = folded.strip_prefix("ال").unwrap_or(folded);
        ["", "ه", "ها", "هم", "نا", "هما"]
            .iter()
            .find_map(|ending| {
                let stem = bare.strip_suffix(ending)?;
                let with_t = stem.strip_suffix('ت').map(|s| format!("{s}ه"));
                self.feelings
                    .get(stem)
                    .or_else(|| self.feelings.get(with_t?.as_str()))
                    .copied()
            })
    }
}

fn frame<'a>(words: impl Iterator<Item = &'a str>) -> Frame {
    let mut frame = Frame::default();
    for word in words {
        match word {
            "clause" => frame.clause = true,
            "say" => frame.say = true,
            "np" => frame.np = true,
            "event" => frame.event = true,
            "seen" => frame.seen = true,
            "quoted" => frame.quoted = true,
            "agreed" => frame.agreed = true,
            "whom" => frame.whom = true,
            "as" => frame.as_ = true,
            "told" => frame.told = true,
            "relay" => frame.relay = true,
            "blame" => frame.blame = true,
            "feel" => frame.feel = true,
            "direct" => frame.direct = true,
            "stated" => frame.stated = true,
            preposition => frame.prepositions.push(fold(preposition)),
        }
    }
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_lexicon_line_is_broken_or_repeated() {
        assert_eq!(read().1, []);
    }

    #[test]
    fn feelings_are_known_with_their_endings() {
        for (word, act) in [
            ("قلقه", Act::Say),
            ("الاسف", Act::Opine),
            ("معارضتها", Act::Reject),
        ] {
            assert_eq!(lexicon().feeling(word), Some(act), "{word}");
        }
    }
}
