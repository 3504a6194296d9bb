//! Folding: what the same word written differently has in common.
//!
//! Each character is decomposed (NFKD: presentation forms, fullwidth digits, accents), marks and
//! tatweel are dropped, digits become ASCII, letters lower case, and the letters that Arabic,
//! Persian and Kurdish keyboards write for one another become one. Characters are folded one by
//! one, so that every offset of the original stays known.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What a character does to a word.
#[derive(Clone, Copy)]
pub(super) enum Class {
    /// Ends it.
    Break,
    /// Belongs to it and leaves nothing: a mark, a tatweel, a zero-width joiner.
    Silent,
    /// Is part of it.
    Letter,
}

/// What the characters of the scripts read most become: looked up, they cost a tenth.
static KNOWN: LazyLock<Vec<(Class, String)>> = LazyLock::new(|| {
    let known = ('\0'..KNOWN_END).map(|c| {
        let mut folded = String::new();
        fold_letter(c, &mut folded);
        (class_of(c), folded)
    });
    known.collect()
});

/// The first character behind Latin, Greek, Cyrillic, Hebrew and Arabic.
const KNOWN_END: char = '\u{700}';

/// The class of `c`.
pub(super) fn class(c: char) -> Class {
    match KNOWN.get(c as usize) {
        Some((class, _)) => *class,
        None => class_of(c),
    }
}

fn class_of(c: char) -> Class {
    match c {
        '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{feff}' | '\u{ad}' => Class::Silent,
        _ if is_combining_mark(c) => Class::Silent,
        _ if c.is_alphanumeric() => Class::Letter,
        _ => Class::Break,
    }
}

/// Appends the folded letters of `c`, but keeps ة apart from ه and ى from ي: the stemmer knows
/// more by them. [`finish`] folds those.
pub(super) fn push(c: char, out: &mut String) {
    match KNOWN.get(c as usize) {
        Some((_, folded)) => out.push_str(folded),
        None => fold_letter(c, out),
    }
}

fn fold_letter(c: char, out: &mut String) {
    decompose_compatible(c, |part| {
        if matches!(class_of(part), Class::Letter) {
            out.extend(letter(part).to_lowercase());
        }
    });
}

/// The folded form of a word made by [`push`].
///
/// The prepositions على, إلى, لدى and the like keep their ى: as علي they would be a name.
pub(super) fn finish(word: &str) -> String {
    let keeps = matches!(
        word,
        "على" | "الى" | "لدى" | "حتى" | "متى" | "وعلى" | "والى" | "ولدى" | "وحتى"
    );
    let fold = |c| match c {
        'ة' => 'ه',
        'ى' if !keeps => 'ي',
        other => other,
    };
    word.chars().map(fold).collect()
}

/// `text` as filters compare it: the folded words, one space between them.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    super::each_token(text, |token| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(token.form);
    });
    folded
}

fn letter(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => ascii_digit(c, 0x660),
        '\u{6f0}'..='\u{6f9}' => ascii_digit(c, 0x6f0),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ئ' | 'ی' | 'ې' | 'ێ' | 'ۍ' => 'ي',
        'ک' | 'گ' | 'ڪ' => 'ك',
        'ە' | 'ھ' | 'ہ' | 'ۀ' | 'ۂ' => 'ه',
        'ۃ' => 'ة',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        other => other,
    }
}

fn ascii_digit(c: char, zero: u32) -> char {
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (one, other) in [
            ("أُعلِنَ", "اعلن"),
            ("مـــرصد", "مرصد"),
            ("كرکوک", "كركوك"),
            ("وزارة", "وزاره"),
            ("مستشفى", "مستشفي"),
            ("١٢٣ ۴۵", "123 45"),
            ("ﻻجئ", "لاجي"),
            ("Café ＡＢ", "cafe ab"),
            ("مسؤول", "مسوول"),
            ("دەنگ", "دهنك"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn a_preposition_does_not_become_a_name() {
        assert_ne!(fold("على"), fold("علي"));
    }
}
