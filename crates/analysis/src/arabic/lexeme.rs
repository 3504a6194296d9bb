//! What the lexicons say of a word in a text: its form without clitics, or with an ending that the
//! lexicons do not list.

use super::{
    inflect::Form,
    names,
    words::{Class, Listed},
};
use crate::{
    facts::{self, Readings},
    sets::Set,
    text::{Paragraph, clitic},
};

/// What the lexicons say of one token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lexeme {
    pub(crate) class: Class,
    pub(crate) feminine: bool,
    /// Stands for several people.
    pub(crate) people: bool,
    /// The reporting verb it is a form of.
    pub(crate) verb: Option<(u16, Form)>,
    /// What stands in front of the word.
    pub(crate) split: clitic::Split,
    /// How much the word is like one of a personal name, wherever it stands.
    pub(super) personal: i16,
}

impl Lexeme {
    /// A word that no lexicon knows.
    pub(crate) const NOTHING: Self = Self {
        class: Class::NONE,
        feminine: false,
        people: false,
        verb: None,
        split: clitic::Split::NONE,
        personal: 0,
    };

    /// With its weight among personal names.
    fn weighed(mut self, folded: &str) -> Self {
        if !folded.is_ascii() {
            self.personal = names::word_score(folded, &self);
        }
        self
    }

    /// Whether no class says what part of speech the word is in names and clauses.
    pub(crate) fn bare(&self) -> bool {
        self.class.without(Class::COMMON.or(Class::VERB)) == Class::NONE
    }

    /// Whether the word has one of the classes.
    pub(crate) fn is(&self, class: Class) -> bool {
        self.class.is(class)
    }
}

/// The possessive endings of nouns.
const POSSESSIVES: [&str; 5] = ["هما", "ها", "هم", "نا", "ه"];

/// What token `at` of `p` is by its spelling before it was folded, whatever the lexicons say of the
/// folded word.
pub(crate) fn spelled(p: &Paragraph<'_>, at: usize) -> Option<Lexeme> {
    let folded = p.folded(at);
    let original = p.original(at);
    let hamza = original.starts_with(['إ', 'أ', 'آ']);
    let class = match folded {
        // "آية الله علي كروان": together a title.
        "ايه" if p.folded(at + 1) == "الله" => Class::RANK,
        "الله" if at > 0 && p.folded(at - 1) == "ايه" => Class::RANK,
        // An imam, or a name; not أمام.
        "امام" if hamza && original.starts_with('إ') => Class::TITLE,
        // Anne; not أن.
        "ان" if original.starts_with('آ') => Class::GIVEN,
        // A matter, or sorrow; not آمرا, آسفا.
        "امرا" | "اسفا" | "املا" if original.starts_with('أ') => Class::COMMON,
        // إليستير: its first letters are no article.
        _ if hamza && folded.starts_with("ال") && listed(folded).is_none() => Class::NONE,
        _ if hamza => return None,
        // Van, not فإن.
        "فان" if original == "فان" && inside_name(p, at) => Class::GIVEN,
        // Powell, not بأول.
        "باول" if original == folded => Class::GIVEN,
        // Ali, not على.
        "علي" if original.ends_with('ي') => Class::GIVEN,
        // "expressed", not "through".
        "عبر" | "وعبر" if expresses(p, at) => {
            let mut word = Lexeme {
                verb: listed("عبر").and_then(|listed| listed.verb),
                ..Lexeme::NOTHING
            };
            clitic::each_split(folded, |split| {
                if clitic::stem(folded, &split) == "عبر" {
                    word.split = split;
                }
            });
            return Some(word);
        }
        // "is called", not "claims"; "received", not "gave".
        "يدعي" | "تدعي" | "ويدعي" | "وتدعي" | "تلقي" | "وتلقي" | "يلقي"
            if original.ends_with('ى') =>
        {
            Class::VERB
        }
        _ if folded.starts_with('ل') && at > 0 && accords(p.folded(at - 1)) => {
            return led(folded);
        }
        _ => return None,
    };
    let word = Lexeme {
        class,
        ..Lexeme::NOTHING
    };
    Some(word.weighed(folded))
}

/// Whether ل always leads what stands behind a word: وفقا.
fn accords(folded: &str) -> bool {
    let bare = folded.strip_prefix('و').filter(|rest| rest.len() > 6);
    matches!(bare.unwrap_or(folded), "وفقا" | "طبقا" | "خلافا")
}

/// A name that no lexicon knows and ل is written onto: "وفقا لكروان".
fn led(folded: &str) -> Option<Lexeme> {
    if look_up_word(folded).or_else(|| possessed(folded)).is_some() {
        return None;
    }
    let mut word = Lexeme::NOTHING;
    clitic::each_split(folded, |split| {
        if split.len() == 'ل'.len_utf8() {
            word.split = split;
        }
    });
    (!word.split.is_empty()).then(|| word.weighed(folded))
}

/// Whether the words beside token `at` can be those of one foreign name: no lexicon has them but for
/// given names.
fn inside_name(p: &Paragraph<'_>, at: usize) -> bool {
    let foreign = |at: usize| {
        let folded = p.folded(at);
        p.is_word(at) && !folded.starts_with("ال") && listed(folded).is_none()
    };
    let before = at.checked_sub(1);
    before.is_some_and(|before| foreign(before) || is_given(p.folded(before))) && foreign(at + 1)
}

/// Whether عبر at token `at` is the verb: what was expressed follows behind عن, and nothing that
/// words are told through follows at once.
fn expresses(p: &Paragraph<'_>, at: usize) -> bool {
    const REACH: usize = 10;
    /// At the head of a sentence it mostly is the verb, and who speaks may be told at length.
    const FAR: usize = 18;
    let through = listed(noun(p.folded(at + 1))).is_some_and(|listed| {
        let ways = Class::MEDIUM
            .or(Class::ACCOUNT)
            .or(Class::PLATFORM)
            .or(Class::OUTLET);
        listed.class.is(ways)
    });
    let reach = if p.sentence_of(at).start == at {
        FAR
    } else {
        REACH
    };
    let sentence = p.sentence_of(at).end.min(at + reach);
    !through && (at + 1..sentence).any(|i| p.folded(i) == "عن")
}

/// What the lexicons say of the word `folded`, which can be read in the ways of `readings`.
pub(crate) fn read(folded: &str, readings: Readings<'_>) -> Lexeme {
    // "د. منى": a rank shortened to a letter keeps its dot.
    let rank = folded.strip_suffix('.').and_then(look_up_word);
    let word = look_up(folded, readings)
        .or(rank.filter(|word| word.is(Class::RANK)))
        .or_else(|| {
            let stem = folded.strip_suffix('ا').filter(|stem| stem.len() >= 6)?;
            // غيرا, a name: what has no case takes no accusative.
            let fixed = Class::BUT.or(Class::PREP).or(Class::NEG).or(Class::THAT);
            look_up_word(stem).filter(|l| l.verb.is_none() && !l.is(fixed))
        })
        .or_else(|| possessed(folded))
        .or_else(|| subjunctive(folded))
        .unwrap_or_else(|| Lexeme {
            split: article(folded, readings),
            ..Lexeme::default()
        });
    word.weighed(folded)
}

/// What the lexicons list under a folded word as it stands.
pub(super) fn listed(folded: &str) -> Option<&'static Listed> {
    facts::find(folded)?.arabic.as_ref()
}

fn look_up(folded: &str, readings: Readings<'_>) -> Option<Lexeme> {
    let mut all = readings.all().iter();
    all.find_map(|(split, stem)| under(folded, split, stem.and_then(|stem| stem.arabic.as_ref())))
}

/// The same for a word that is not one of the text.
fn look_up_word(folded: &str) -> Option<Lexeme> {
    let mut found = None;
    clitic::each_split(folded, |split| {
        found = found.or_else(|| under(folded, &split, listed(clitic::stem(folded, &split))));
    });
    found
}

/// What the word is once `split` is taken off it, which leaves the stem that is `listed` so.
fn under(folded: &str, split: &clitic::Split, stem: Option<&Listed>) -> Option<Lexeme> {
    let whole = || {
        // لليونسكو: listed with its article.
        let led = split.article && split.preposition.is_some();
        if !led {
            return None;
        }
        let whole = folded.get(split.len() - "ال".len()..);
        match whole.filter(|whole| whole.starts_with("ال")) {
            Some(whole) => listed(whole),
            None => listed(&format!("ال{}", clitic::stem(folded, split))),
        }
    };
    behind(stem.or_else(whole)?, split)
}

/// What a listed form is behind these clitics.
fn behind(listed: &Listed, split: &clitic::Split) -> Option<Lexeme> {
    let given = listed.class.is(Class::GIVEN);
    let verb = listed
        .verb
        .filter(|(_, form)| fits(form, split))
        // دانا is a name more often than "both condemned"; بين is "between".
        .filter(|(_, form)| !(given && form.agreement.plural))
        .filter(|_| !listed.class.is(Class::PREP));
    let class = match (split.future, split.article || split.preposition.is_some()) {
        (true, _) => listed.class.only(Class::VERB),
        (_, true) => listed.class.without(Class::VERB),
        _ => listed.class,
    };
    (verb.is_some() || class != Class::NONE).then_some(Lexeme {
        class,
        feminine: listed.feminine,
        people: listed.people,
        verb,
        split: *split,
        personal: 0,
    })
}

/// Whether a verb form can stand behind these clitics.
fn fits(form: &Form, split: &clitic::Split) -> bool {
    !split.article && split.preposition.is_none() && (!split.future || form.imperfect)
}

/// A noun with a possessive ending (بيانها، حكومته).
fn possessed(folded: &str) -> Option<Lexeme> {
    let kept = Class::MEDIUM
        .or(Class::ACCOUNT)
        .or(Class::EVENT)
        .or(Class::TITLE)
        .or(Class::KIN)
        .or(Class::ORG)
        .or(Class::UNNAMED)
        .or(Class::DOCUMENT);
    POSSESSIVES
        .iter()
        .filter_map(|ending| folded.strip_suffix(ending))
        .filter(|stem| stem.len() >= 6)
        .find_map(|stem| {
            let mut found = look_up_word(stem).or_else(|| look_up_word(&with_t(stem)?))?;
            found.class = found.class.only(kept);
            found.verb = None;
            (found.class != Class::NONE && !found.split.article).then_some(found)
        })
}

/// A verb behind "in order to": ليعلن, لتكتب.
fn subjunctive(folded: &str) -> Option<Lexeme> {
    let rest = folded.strip_prefix('ل')?;
    let word = rest.starts_with(['ي', 'ت']).then(|| look_up_word(rest))??;
    let verb = word.class == Class::VERB || word.verb.is_some_and(|(_, form)| form.imperfect);
    (verb && word.split.is_empty() && !word.is(Class::GIVEN)).then_some(Lexeme {
        class: Class::VERB,
        ..Lexeme::NOTHING
    })
}

/// The feminine noun that `stem` is of before an ending: حكومت of حكومة.
fn with_t(stem: &str) -> Option<String> {
    stem.strip_suffix('ت').map(|rest| format!("{rest}ه"))
}

/// The article of a word that no lexicon knows.
fn article(folded: &str, readings: Readings<'_>) -> clitic::Split {
    // فاليري and والاس are names: behind و at least three letters, behind ف nothing is believed.
    let believed = |split: &&clitic::Split| {
        let joined = split.conjunction.is_some() || split.preposition.is_some();
        split.article
            && split.conjunction != Some('ف')
            && (!joined || folded.len() - split.len() >= 6)
    };
    let mut splits = readings.all().iter().map(|(split, _)| split);
    splits.find(believed).copied().unwrap_or_default()
}

/// `stem` without an ending that the lexicon does not list with it.
pub(super) fn noun(stem: &str) -> &str {
    if listed(stem).is_some() {
        return stem;
    }
    ["ا"]
        .iter()
        .chain(&POSSESSIVES)
        .filter_map(|ending| stem.strip_suffix(ending))
        .find(|rest| listed(rest).is_some())
        .unwrap_or(stem)
}

/// Whether a folded word is a common given name.
pub(super) fn is_given(folded: &str) -> bool {
    listed(folded).is_some_and(|listed| listed.class.is(Class::GIVEN))
}

/// Whether a folded word is an abstract noun with a possessive ending (نيته، عزمها): what a
/// subject does something with, not a subject.
pub(super) fn is_possession(folded: &str) -> bool {
    let noun = |stem: &str| {
        listed(stem).is_some_and(|listed| {
            let things = Class::EVENT
                .or(Class::COMMON)
                .or(Class::NOUN)
                .or(Class::MEDIUM);
            let people = Class::TITLE
                .or(Class::KIN)
                .or(Class::UNNAMED)
                .or(Class::ORG)
                .or(Class::RANK);
            listed.class.is(things) && !listed.class.is(people)
        })
    };
    let owned = |stem: &str| {
        stem.len() >= 4 && (noun(stem) || with_t(stem).is_some_and(|stem| noun(&stem)))
    };
    let mut stems = POSSESSIVES
        .iter()
        .filter_map(|ending| folded.strip_suffix(ending));
    stems.any(owned) && listed(folded).is_none()
}

/// Whether a folded word, without its article, is a state or a capital.
pub(super) fn is_state(folded: &str) -> bool {
    let state = |word: &str| listed(word).is_some_and(|listed| listed.class.is(Class::STATE));
    state(folded) || state(&format!("ال{folded}"))
}

/// Whether a folded adjective is made from the name of a state: سوري, أميركية.
pub(super) fn of_a_state(word: &str) -> bool {
    let Some(stem) = word.strip_suffix('ه').unwrap_or(word).strip_suffix('ي') else {
        return false;
    };
    is_state(stem)
        || Set::Nation.has(stem)
        || ["ا", "يا", "يه", "ه"]
            .iter()
            .any(|end| is_state(&format!("{stem}{end}")))
}

#[cfg(test)]
mod tests {
    use super::super::words::lexicon;
    use super::*;

    #[test]
    fn words_resolve_with_their_clitics() {
        let p = Paragraph::read(
            0,
            "وقال الوزير، لافتا إلى أنه سيعلن للصحفيين كتبه بالقول علي",
        );
        let all = &p.facts().lexemes;
        let lemma = |at: usize| {
            all[at]
                .verb
                .map_or("", |(n, _): (u16, Form)| lexicon().cue(n).lemma.as_str())
        };
        assert_eq!((lemma(0), lemma(3), lemma(6)), ("قال", "لفت", "اعلن"));
        assert!(all[1].is(Class::TITLE) && all[1].split.article);
        assert!(all[5].is(Class::THAT) && all[7].is(Class::PRESS));
        assert!(all[9].is(Class::SAYING) && all[10].is(Class::GIVEN));
        assert_eq!(all[8].class, Class::NONE);
    }
}
