//! Words that single rules ask for, by the set they stand in: `lexicon/sets.lex` and, of Arabic,
//! `lexicon/ar/sets.lex`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::{
    arabic::inflect::forms,
    lexicon::{Broken, entries},
    text::fold,
};

/// The lexicon files of this module.
pub(crate) const FILES: [&str; 2] = [
    include_str!("../lexicon/ar/sets.lex"),
    include_str!("../lexicon/sets.lex"),
];

/// A set of words; the heads of the files say what each is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Set {
    Whose,
    TakesUp,
    GivenOut,
    Makes,
    Continues,
    Reply,
    Opinion,
    General,
    Standard,
    Picture,
    Identity,
    Withholds,
    SomeOf,
    ToldIn,
    Unit,
    Chief,
    Pointing,
    State,
    Describes,
    Paper,
    Abbreviation,
    ShortTitle,
    LetterName,
    GeneralPress,
    Departed,
    NameParticle,
    Rubric,
    BehindOne,
    BeforeOne,
    Country,
    Founding,
    Protest,
    Founded,
    Site,
    Spans,
    Late,
    MonthOrWord,
    Issued,
    AtHome,
    Court,
    IssuedBySome,
    Handed,
    Hands,
    TakesB,
    PartOf,
    TakesOn,
    Respect,
    Scene,
    Warrant,
    War,
    Held,
    Region,
    Sent,
    Occasion,
    MadeOfIt,
    Untold,
    Stirs,
    Tries,
    Evidence,
    Term,
    Aside,
    Ruler,
    Nation,
    Numeral,
    Fraction,
    Foremost,
    Quantity,
    Edition,
    Gathering,
    Meeting,
    Against,
    KindOf,
    Rank,
}

impl Set {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "whose" => Self::Whose,
            "takes-up" => Self::TakesUp,
            "given-out" => Self::GivenOut,
            "makes" => Self::Makes,
            "continues" => Self::Continues,
            "reply" => Self::Reply,
            "opinion" => Self::Opinion,
            "general" => Self::General,
            "standard" => Self::Standard,
            "picture" => Self::Picture,
            "identity" => Self::Identity,
            "withholds" => Self::Withholds,
            "some-of" => Self::SomeOf,
            "told-in" => Self::ToldIn,
            "unit" => Self::Unit,
            "chief" => Self::Chief,
            "pointing" => Self::Pointing,
            "state" => Self::State,
            "describes" => Self::Describes,
            "paper" => Self::Paper,
            "abbreviation" => Self::Abbreviation,
            "short-title" => Self::ShortTitle,
            "letter-name" => Self::LetterName,
            "general-press" => Self::GeneralPress,
            "departed" => Self::Departed,
            "name-particle" => Self::NameParticle,
            "rubric" => Self::Rubric,
            "behind-one" => Self::BehindOne,
            "before-one" => Self::BeforeOne,
            "country" => Self::Country,
            "founding" => Self::Founding,
            "protest" => Self::Protest,
            "founded" => Self::Founded,
            "site" => Self::Site,
            "spans" => Self::Spans,
            "late" => Self::Late,
            "month-or-word" => Self::MonthOrWord,
            "issued" => Self::Issued,
            "at-home" => Self::AtHome,
            "court" => Self::Court,
            "handed" => Self::Handed,
            "region" => Self::Region,
            "sent" => Self::Sent,
            "nation" => Self::Nation,
            "numeral" => Self::Numeral,
            "fraction" => Self::Fraction,
            "foremost" => Self::Foremost,
            "quantity" => Self::Quantity,
            "edition" => Self::Edition,
            "meeting" => Self::Meeting,
            "gathering" => Self::Gathering,
            "against" => Self::Against,
            "kind-of" => Self::KindOf,
            "rank" => Self::Rank,
            "ruler" => Self::Ruler,
            "occasion" => Self::Occasion,
            "untold" => Self::Untold,
            "stirs" => Self::Stirs,
            "tries" => Self::Tries,
            "evidence" => Self::Evidence,
            "term" => Self::Term,
            "aside" => Self::Aside,
            "made-of-it" => Self::MadeOfIt,
            "issued-by-some" => Self::IssuedBySome,
            "hands" => Self::Hands,
            "takes-b" => Self::TakesB,
            "part-of" => Self::PartOf,
            "takes-on" => Self::TakesOn,
            "respect" => Self::Respect,
            "scene" => Self::Scene,
            "warrant" => Self::Warrant,
            "war" => Self::War,
            "held" => Self::Held,
            _ => return None,
        })
    }

    /// Whether the folded word stands in the set.
    pub(crate) fn has(self, folded: &str) -> bool {
        let sets = Sets::get().by_word.get(folded);
        sets.is_some_and(|sets| sets & self.bit() != 0)
    }

    /// Whether `test` holds of a word of the set, folded.
    pub(crate) fn any(self, test: impl FnMut(&str) -> bool) -> bool {
        let words = Sets::get().words.get(&self).into_iter().flatten();
        words.map(|word| &**word).any(test)
    }

    fn bit(self) -> u128 {
        1 << self as u128
    }
}

/// The sets of the lexicon files.
#[derive(Debug, Default)]
struct Sets {
    /// For each word the sets it stands in, as bits.
    by_word: FxHashMap<Box<str>, u128>,
    words: FxHashMap<Set, Vec<Box<str>>>,
}

impl Sets {
    fn get() -> &'static Self {
        static SETS: LazyLock<Sets> = LazyLock::new(|| read().0);
        &SETS
    }

    /// Adds a folded word to a set; false where it stood there already.
    fn add(&mut self, set: Set, word: String) -> bool {
        let word = word.into_boxed_str();
        let sets = self.by_word.entry(word.clone()).or_default();
        if *sets & set.bit() != 0 {
            return false;
        }
        *sets |= set.bit();
        self.words.entry(set).or_default().push(word);
        true
    }
}

/// A word folded, or the forms of a verb of which perfect/imperfect are listed, without pronouns.
fn written(word: &str) -> Vec<String> {
    let Some((perfect, imperfect)) = word.split_once('/') else {
        return vec![fold(word)];
    };
    let mut all: Vec<String> = forms(perfect, imperfect, "")
        .into_iter()
        .filter_map(|(text, form)| (!form.object).then_some(text))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The sets, and the lines that cannot be read.
fn read() -> (Sets, Vec<Broken>) {
    let mut all = Sets::default();
    let mut broken = Vec::new();
    for entry in FILES.into_iter().flat_map(entries) {
        for name in entry.words(0) {
            let Some(set) = Set::from_name(name) else {
                broken.push(entry.broken("unknown set"));
                continue;
            };
            for word in entry.words(1) {
                for form in written(word) {
                    if !all.add(set, form) {
                        broken.push(entry.broken(format!("{word} stands in the set already")));
                    }
                }
            }
        }
    }
    (all, broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_sets_can_be_read() {
        assert_eq!(read().1, []);
        assert!(Set::General.has("وزاره") && !Set::Whose.has("وزاره"));
        assert!(Set::Makes.has("تنشر") && Set::Issued.has("نشروا") && !Set::Makes.has("نشرها"));
        assert!(Set::Founding.any(|word| "تاسيسها".starts_with(word)));
    }
}
