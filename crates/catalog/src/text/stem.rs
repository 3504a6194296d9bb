//! Stems: light10 for Arabic (Larkey, Ballesteros & Connell 2007) with clitics, Snowball for English.
//!
//! Light10 alone takes every first و for "and", which parts وزارة from الوزارة, and every last ان
//! for a dual, which makes milk of لبنان. Three lexicon files say where the letter belongs to the
//! word; a linguist can edit them.

use std::{borrow::Cow, collections::HashSet, sync::LazyLock};

use super::fold;

/// What the inflections of `word` have in common; `word` is as [`fold::push`] makes it.
pub(super) fn stem(word: &str) -> String {
    match word.chars().next() {
        Some('a'..='z') => english(word),
        Some('\u{620}'..='\u{6ff}') => arabic(word),
        _ => fold::finish(word),
    }
}

fn english(word: &str) -> String {
    frostem::Stemmer::new(frostem::Algorithm::English)
        .stem(word)
        .into_owned()
}

struct Lexicon {
    waw: Vec<String>,
    clitic: Vec<String>,
    whole: HashSet<String>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon {
    waw: lines(include_str!("../../lexicon/waw.txt")).collect(),
    clitic: lines(include_str!("../../lexicon/clitic.txt")).collect(),
    whole: lines(include_str!("../../lexicon/whole.txt")).collect(),
});

/// The entries of a lexicon file, folded as words are.
fn lines(file: &'static str) -> impl Iterator<Item = String> {
    let entries = file
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    entries.map(|line| {
        let mut folded = String::new();
        line.chars().for_each(|c| fold::push(c, &mut folded));
        folded
    })
}

fn arabic(word: &str) -> String {
    if LEXICON.whole.contains(word) {
        return fold::finish(word);
    }
    let rest = without_prefix(word);
    if LEXICON.whole.contains(rest) {
        return fold::finish(rest);
    }
    fold::finish(without_suffix(&fold_yeh(rest)))
}

/// ى at the end of a longer word is ي for the suffixes.
fn fold_yeh(word: &str) -> Cow<'_, str> {
    match word.strip_suffix('ى') {
        Some(head) if letters(head) >= 3 => Cow::Owned(format!("{head}ي")),
        _ => Cow::Borrowed(word),
    }
}

/// Articles with what may stand before them, longest first, and the letters that must remain.
const ARTICLES: &[(&str, usize)] = &[
    ("وبال", 3),
    ("وكال", 3),
    ("فبال", 3),
    ("ولل", 3),
    ("فلل", 3),
    ("وال", 2),
    ("فال", 3),
    ("بال", 3),
    ("كال", 3),
    ("لل", 3),
    ("ال", 2),
];

fn without_prefix(word: &str) -> &str {
    for (article, keep) in ARTICLES {
        match word.strip_prefix(article) {
            Some(rest) if letters(rest) >= *keep => return rest,
            _ => {}
        }
    }
    without_preposition(without_waw(word))
}

fn without_waw(word: &str) -> &str {
    match word.strip_prefix('و') {
        Some(rest) if letters(rest) >= 3 && !begins(&LEXICON.waw, word) => rest,
        _ => word,
    }
}

/// ب, ل and ك before a noun in ة: لوزارة, بمدينة.
fn without_preposition(word: &str) -> &str {
    match word.strip_prefix(['ب', 'ل', 'ك']) {
        Some(rest)
            if word.ends_with('ة') && letters(rest) >= 4 && !begins(&LEXICON.clitic, word) =>
        {
            rest
        }
        _ => word,
    }
}

fn begins(list: &[String], word: &str) -> bool {
    list.iter().any(|entry| word.starts_with(entry.as_str()))
}

/// Whose it is, and the ت that ة becomes before it: وزارتها.
fn without_possessive(word: &str) -> &str {
    for (suffix, keep) in [("هما", 4), ("هم", 4), ("ها", 3)] {
        match word.strip_suffix(suffix) {
            Some(head) if letters(head) >= keep => {
                // After an alef it is the ات of a plural, which the suffixes take off.
                return match head.strip_suffix('ت') {
                    Some(noun) if letters(noun) >= 3 && !noun.ends_with('ا') => noun,
                    _ => head,
                };
            }
            _ => {}
        }
    }
    word
}

/// Suffixes in the order they are tried, each once, with the letters that must remain.
const SUFFIXES: &[(&str, usize)] = &[
    ("ان", 3),
    ("ات", 2),
    ("ون", 3),
    ("ين", 3),
    ("ية", 3),
    ("يه", 3),
    ("ة", 2),
    ("ه", 3),
    ("ي", 3),
];

fn without_suffix(word: &str) -> &str {
    let mut rest = without_possessive(word);
    for (suffix, keep) in SUFFIXES {
        match rest.strip_suffix(suffix) {
            Some(head) if letters(head) >= *keep => rest = head,
            _ => {}
        }
    }
    rest
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

#[cfg(test)]
mod tests {
    use crate::text::tokens;

    fn stem(word: &str) -> String {
        tokens(word)[0].stem.clone()
    }

    fn groups(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split(' ').collect())
    }

    #[test]
    fn inflected_and_prefixed_forms_share_a_stem() {
        let mut pairs = 0;
        let mut wrong = Vec::new();
        for group in groups(include_str!("../../tests/forms/same.txt")) {
            for word in &group[1..] {
                pairs += 1;
                if stem(word) != stem(group[0]) {
                    wrong.push(format!(
                        "{} {}: {} {}",
                        group[0],
                        word,
                        stem(group[0]),
                        stem(word)
                    ));
                }
            }
        }
        assert!(pairs >= 200, "only {pairs} pairs");
        assert!(
            wrong.is_empty(),
            "{} of {pairs}:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }

    #[test]
    fn names_do_not_drift() {
        for words in groups(include_str!("../../tests/forms/apart.txt")) {
            assert_ne!(stem(words[0]), stem(words[1]), "{words:?}");
        }
    }
}
