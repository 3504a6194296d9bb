//! When two stretches of text, names or places count as the same.

use std::collections::HashMap;
use std::hash::Hash;

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// Folded word tokens: punctuation, diacritics and letter variants do not count.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let folded: String = text.nfkc().filter_map(fold).collect();
    let lower = folded.to_lowercase();
    let words = lower.split(|c| !is_word(c));
    words.filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

fn fold(c: char) -> Option<char> {
    match c {
        '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ئ' => Some('ي'),
        'ة' => Some('ه'),
        'ؤ' => Some('و'),
        _ => Some(c),
    }
}

/// Letters and numbers, not marks: `char::is_alphanumeric` would count vowel signs.
fn is_word(c: char) -> bool {
    let group = c.general_category_group();
    c == '_'
        || matches!(
            group,
            GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number
        )
}

/// Size of the intersection of two multisets, and the size of each.
pub(super) fn in_common<T: Eq + Hash>(a: &[T], b: &[T]) -> (i64, i64, i64) {
    let mut left: HashMap<&T, i64> = HashMap::new();
    for item in a {
        *left.entry(item).or_default() += 1;
    }
    let mut common = 0;
    for item in b {
        if let Some(count) = left.get_mut(item).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    (common, a.len() as i64, b.len() as i64)
}

/// Overlap of two multisets of tokens, 0 to 1; 1 where both are empty.
pub(super) fn dice(a: &[String], b: &[String]) -> f64 {
    match in_common(a, b) {
        (_, 0, 0) => 1.0,
        (common, m, n) => (2 * common) as f64 / (m + n) as f64,
    }
}

/// Whether both name the same speaker, or neither names one.
pub(super) fn same_name(a: Option<&str>, b: Option<&str>) -> bool {
    let given = |name: Option<&str>| name.filter(|n| !n.is_empty()).map(tokens);
    match (given(a), given(b)) {
        (None, None) => true,
        (Some(a), Some(b)) => dice(&a, &b) >= 0.75,
        _ => false,
    }
}

/// Whether both have the same tokens in the same order.
pub(super) fn same_text(a: &str, b: &str) -> bool {
    tokens(a) == tokens(b)
}

/// A spelling-tolerant key for romanised place names: articles, vowels and doubled letters dropped.
pub(super) fn place_key(name: &str) -> String {
    let ascii: String = name.nfkd().filter(char::is_ascii).collect();
    let lower = ascii.to_ascii_lowercase();
    let words = lower.split(|c: char| is_space(c) || matches!(c, '-' | '\''));
    let mut key = String::new();
    for c in words.filter(|w| !ARTICLES.contains(w)).flat_map(str::chars) {
        let c = if c == 'q' { 'k' } else { c };
        let counts = c == '_' || (c.is_ascii_alphanumeric() && !"aeiouyw".contains(c));
        if counts && !key.ends_with(c) {
            key.push(c);
        }
    }
    key
}

/// White space as the guide's scorer splits it, which takes in the separators of ASCII.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r' | '\x1c'..='\x1f')
}

const ARTICLES: [&str; 13] = [
    "al",
    "el",
    "ar",
    "as",
    "ash",
    "ad",
    "az",
    "ez",
    "es",
    "an",
    "at",
    "city",
    "governorate",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_ignore_marks_variants_and_punctuation() {
        for (text, expected) in [
            ("قالَ: «الأُمّة»", "قال الامه"),
            ("U.S. Army's 1,500", "u s army s 1 500"),
            ("ﷲ snake_case", "الله snake_case"),
            ("مـــرصد", "مرصد"),
            ("", ""),
        ] {
            assert_eq!(tokens(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn places_are_the_same_in_any_romanisation() {
        for (a, b) in [
            ("Deir ez-Zor", "Dayr az Zawr"),
            ("Al-Hasakah Governorate", "Hasakeh"),
            ("Raqqa", "Ar Rakka"),
        ] {
            assert_eq!(place_key(a), place_key(b), "{a} {b}");
        }
        assert_ne!(place_key("Homs"), place_key("Hama"));
    }
}
