//! Folding one code point at a time, so that every folded byte knows its origin.

/// What one code point becomes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Folded {
    /// Nothing: a diacritic, tatweel, bidi control, zero-width mark.
    Nothing,
    /// One code point.
    One(char),
    /// Two: a lam-alef ligature.
    Two(char, char),
}

/// The folded form of any text: what lexicon entries and words are compared by.
///
/// White space stays; everything else is folded as in [`super::Paragraph`].
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, fold_char(c));
    }
    out
}

/// The folded form of one code point.
pub(crate) fn folded_chars(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match fold_char(c) {
        Folded::Nothing => (None, None),
        Folded::One(c) => (Some(c), None),
        Folded::Two(a, b) => (Some(a), Some(b)),
    };
    first.into_iter().chain(second)
}

pub(super) fn push(out: &mut String, folded: Folded) {
    match folded {
        Folded::Nothing => {}
        Folded::One(c) => out.push(c),
        Folded::Two(a, b) => {
            out.push(a);
            out.push(b);
        }
    }
}

/// How many bytes of `word` make the first `folded` bytes of its folded form, and the signs that
/// fold to nothing right behind them (the diacritics and tatweel of the last letter).
pub(super) fn original_len(word: &str, folded: usize) -> usize {
    let mut done = 0;
    for (at, c) in word.char_indices() {
        let len = match fold_char(c) {
            Folded::Nothing => 0,
            Folded::One(c) => c.len_utf8(),
            Folded::Two(a, b) => a.len_utf8() + b.len_utf8(),
        };
        if len > 0 && done >= folded {
            return at;
        }
        done += len;
    }
    word.len()
}

/// Folds one code point.
pub(super) fn fold_char(c: char) -> Folded {
    match c {
        '\0'..='\u{7f}' => Folded::One(c.to_ascii_lowercase()),
        '\u{600}'..='\u{6ff}' => ARABIC[(c as usize) & 0xff],
        _ => known(c).unwrap_or_else(|| Folded::One(lower(c))),
    }
}

/// The folded forms of the Arabic block, which most of what is read consists of.
const ARABIC: [Folded; 0x100] = {
    let mut all = [Folded::Nothing; 0x100];
    let mut at = 0;
    while at < all.len() {
        if let Some(c) = char::from_u32(0x600 + at as u32) {
            all[at] = match known(c) {
                Some(folded) => folded,
                None => Folded::One(c),
            };
        }
        at += 1;
    }
    all
};

/// What becomes of a code point of the Arabic block inside a word: the low byte of the letter of
/// that block that it folds to, or one of two bytes that stand for no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter(u8);

impl Letter {
    /// It folds to nothing.
    const NOTHING: Self = Self(0);
    /// It is no letter, or one that may end the word.
    pub(super) const OTHER: Self = Self(0xff);

    /// Whether it is the letter at place `own` of the block, itself.
    pub(super) fn is(self, own: usize) -> bool {
        usize::from(self.0) == own
    }

    /// The letter that it folds to.
    pub(super) fn folded(self) -> Option<char> {
        let letter = self != Self::NOTHING && self != Self::OTHER;
        letter.then(|| char::from_u32(0x600 | u32::from(self.0)))?
    }
}

/// What becomes of the code points of the Arabic block inside a word.
pub(super) const LETTERS: [Letter; 0x100] = {
    let mut all = [Letter::OTHER; 0x100];
    let mut at = 0;
    while at < all.len() {
        all[at] = match ARABIC[at] {
            Folded::One(c @ '\u{621}'..='\u{64a}') => Letter(c as u8),
            Folded::Nothing => Letter::NOTHING,
            _ => Letter::OTHER,
        };
        at += 1;
    }
    all
};

/// What a code point folds to other than the small letter that it may have.
const fn known(c: char) -> Option<Folded> {
    use Folded::{Nothing, One, Two};
    Some(match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => One('ا'),
        'ى' | 'ی' | 'ئ' | 'ې' | 'ے' => One('ي'),
        'ة' | 'ۀ' | 'ہ' | 'ە' | 'ھ' => One('ه'),
        'ؤ' => One('و'),
        'ک' => One('ك'),
        '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' => One(c),
        '\u{640}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => Nothing,
        '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' => Nothing,
        '\u{6ea}'..='\u{6ed}' | '\u{ad}' | '\u{61c}' | '\u{feff}' => Nothing,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => Nothing,
        '\u{fe00}'..='\u{fe0f}' | '\u{300}'..='\u{36f}' => Nothing,
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        '\u{ff01}'..='\u{ff5e}' => match char::from_u32(c as u32 - 0xfee0) {
            Some(c) => One(c.to_ascii_lowercase()),
            None => One(c),
        },
        '،' | '、' => One(','),
        '؛' => One(';'),
        '؟' => One('?'),
        '٪' => One('%'),
        '٫' => One('.'),
        '٬' => One(','),
        '‘' | '’' | 'ʼ' | '´' | '‚' | '‛' => One('\''),
        '–' | '—' | '−' | '‐' | '‑' | '‒' | '―' => One('-'),
        '\u{fe80}'..='\u{fef4}' => presentation(c),
        '\u{fef5}'..='\u{fefc}' => Two('ل', 'ا'),
        _ => return None,
    })
}

fn lower(c: char) -> char {
    let mut all = c.to_lowercase();
    match (all.next(), all.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

const fn digit(c: char, zero: char) -> Folded {
    let value = c as u32 - zero as u32;
    Folded::One(match char::from_digit(value, 10) {
        Some(digit) => digit,
        None => c,
    })
}

/// Positional forms of Arabic letters, as old software and PDFs leave them.
const fn presentation(c: char) -> Folded {
    const STARTS: [(u32, char); 35] = [
        (0xfe80, 'ء'),
        (0xfe81, 'ا'),
        (0xfe83, 'ا'),
        (0xfe85, 'و'),
        (0xfe87, 'ا'),
        (0xfe89, 'ي'),
        (0xfe8d, 'ا'),
        (0xfe8f, 'ب'),
        (0xfe93, 'ه'),
        (0xfe95, 'ت'),
        (0xfe99, 'ث'),
        (0xfe9d, 'ج'),
        (0xfea1, 'ح'),
        (0xfea5, 'خ'),
        (0xfea9, 'د'),
        (0xfeab, 'ذ'),
        (0xfead, 'ر'),
        (0xfeaf, 'ز'),
        (0xfeb1, 'س'),
        (0xfeb5, 'ش'),
        (0xfeb9, 'ص'),
        (0xfebd, 'ض'),
        (0xfec1, 'ط'),
        (0xfec5, 'ظ'),
        (0xfec9, 'ع'),
        (0xfecd, 'غ'),
        (0xfed1, 'ف'),
        (0xfed5, 'ق'),
        (0xfed9, 'ك'),
        (0xfedd, 'ل'),
        (0xfee1, 'م'),
        (0xfee5, 'ن'),
        (0xfee9, 'ه'),
        (0xfeed, 'و'),
        (0xfeef, 'ي'),
    ];
    let mut folded = c;
    let mut at = 0;
    while at < STARTS.len() && STARTS[at].0 <= c as u32 {
        folded = STARTS[at].1;
        at += 1;
    }
    Folded::One(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_variants_digits_and_marks_fold_alike() {
        for (text, folded) in [
            ("أكَّدَ إلى آخره", "اكد الي اخره"),
            ("مسؤولة", "مسووله"),
            ("الـ٤٨ ۴۸", "ال48 48"),
            ("ﻻ ﷲ ﺔ", "لا ﷲ ه"),
            ("کرکوک", "كركوك"),
            ("Reuters’", "reuters'"),
            ("٢٫٥٪", "2.5%"),
            ("\u{200f}نعم\u{202c}", "نعم"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn a_folded_prefix_maps_back_behind_its_marks() {
        assert_eq!(original_len("بـِ50", "ب".len()), "بـِ".len());
        assert_eq!(original_len("قال", 0), 0);
        assert_eq!(original_len("قال", 99), "قال".len());
    }
}
