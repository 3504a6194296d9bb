//! How the lexicon files become one table: the forms of verbs and nouns are made here.

use domain::Act;

use super::{CUES, Class, Cue, FUNCTION, Lexeme, Lexicon, NOMINAL, VERBS, WORDS};
use crate::{
    english::inflect::{self, Forms},
    lexicon::{Broken, entries},
    text::fold,
};

/// The table, and the lines that are broken.
pub(super) fn read() -> (Lexicon, Vec<Broken>) {
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
            match Cue::read(&entry) {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_broken_or_repeated() {
        assert_eq!(read().1, []);
    }
}
