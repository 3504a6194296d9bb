//! The words, numbers and marks that dates are made of.

use jiff::tz::Offset;

use crate::clean;

/// One piece of a text that may hold a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A number and how many digits it was written with.
    Number {
        /// Its value.
        value: u32,
        /// Its digits.
        digits: usize,
    },
    /// Letters, folded.
    Word(String),
    /// Anything else that is visible.
    Mark(char),
    /// White space.
    Space,
}

impl Token {
    /// A number of one or two digits: a day, a month, an hour.
    pub(super) fn small(&self) -> Option<i8> {
        match *self {
            Self::Number {
                value,
                digits: 1..=2,
            } => i8::try_from(value).ok(),
            _ => None,
        }
    }

    /// A year of four digits.
    pub(super) fn year(&self) -> Option<i16> {
        match *self {
            Self::Number { value, digits: 4 } => i16::try_from(value)
                .ok()
                .filter(|year| (1600..=2400).contains(year)),
            _ => None,
        }
    }
}

/// Splits `text`; digits of every script become numbers, letters and digits never share a token.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut chars = text.chars().map(clean::fold_char).peekable();
    while let Some(c) = chars.next() {
        if let Some(first) = c.to_digit(10) {
            let (mut value, mut digits) = (first, 1);
            while let Some(next) = chars.peek().and_then(|c| c.to_digit(10)) {
                value = value.saturating_mul(10).saturating_add(next);
                digits += 1;
                chars.next();
            }
            out.push(Token::Number { value, digits });
        } else if c.is_alphabetic() {
            let mut word: String = c.to_lowercase().collect();
            while let Some(next) = chars.next_if(|c| c.is_alphabetic() || is_diacritic(*c)) {
                if !is_diacritic(next) {
                    word.extend(next.to_lowercase());
                }
            }
            out.push(Token::Word(word));
        } else if c.is_whitespace() {
            out.push(Token::Space);
        } else if !is_diacritic(c) && !clean::line(&c.to_string()).is_empty() {
            out.push(Token::Mark(c));
        }
    }
    out
}

fn is_diacritic(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

/// Month names, folded: English, the Egyptian and Gulf, the Levantine and Iraqi, the Tunisian and
/// Algerian, the Moroccan and the Mauritanian tradition. Those of two words are in [`TWO_WORDS`].
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "يناير", "جانفي"],
    &["february", "feb", "فبراير", "شباط", "فيفري"],
    &["march", "mar", "مارس", "اذار"],
    &["april", "apr", "ابريل", "نيسان", "افريل"],
    &["may", "مايو", "ايار", "ماي"],
    &["june", "jun", "يونيو", "يونيه", "حزيران", "جوان"],
    &["july", "jul", "يوليو", "يوليه", "تموز", "جويليه", "يوليوز"],
    &["august", "aug", "اغسطس", "اب", "اوت", "غشت", "اغشت"],
    &[
        "september",
        "sept",
        "sep",
        "سبتمبر",
        "ايلول",
        "شتنبر",
        "شتمبر",
    ],
    &["october", "oct", "اكتوبر"],
    &["november", "nov", "نوفمبر", "نونبر"],
    &["december", "dec", "ديسمبر", "دجنبر", "دجمبر"],
];

const TWO_WORDS: [(&str, &str, i8); 5] = [
    ("كانون", "الثاني", 1),
    ("تشرين", "الاول", 10),
    ("تشرين", "الثاني", 11),
    ("كانون", "الاول", 12),
    ("تشرين", "اول", 10),
];

/// The month that `tokens` start with, and how many tokens name it.
pub(super) fn month(tokens: &[Token]) -> Option<(i8, usize)> {
    let Token::Word(first) = tokens.first()? else {
        return None;
    };
    if let [_, Token::Space, Token::Word(second), ..] = tokens
        && let Some((.., month)) = TWO_WORDS.iter().find(|(a, b, _)| a == first && b == second)
    {
        return Some((*month, 3));
    }
    let index = MONTHS
        .iter()
        .position(|names| names.contains(&first.as_str()))?;
    Some((i8::try_from(index).ok()? + 1, 1))
}

/// `hour` by the half of the day that `tokens` name, and what follows.
pub(super) fn half_of_day(hour: i8, tokens: &[Token]) -> (i8, &[Token]) {
    let start = usize::from(tokens.first() == Some(&Token::Space));
    let (half, length) = match &tokens[start.min(tokens.len())..] {
        [
            Token::Word(a),
            Token::Mark('.'),
            Token::Word(m),
            Token::Mark('.'),
            ..,
        ] if m == "m" => (a.as_str(), 4),
        [Token::Word(word), ..] => (word.as_str(), 1),
        _ => return (hour, tokens),
    };
    let rest = &tokens[start + length..];
    match half {
        "pm" | "p" | "م" | "مساء" | "ظهرا" => (hour % 12 + 12, rest),
        "am" | "a" | "ص" | "صباحا" => (hour % 12, rest),
        _ => (hour, tokens),
    }
}

/// The offset from UTC that `tokens`, right behind a time, name.
pub(super) fn zone(tokens: &[Token]) -> Option<Offset> {
    let start = usize::from(tokens.first() == Some(&Token::Space));
    match tokens.get(start..)? {
        [
            Token::Word(name),
            Token::Mark(sign @ ('+' | '-')),
            rest @ ..,
        ] if name == "gmt" || name == "utc" => offset(*sign, rest),
        [Token::Mark(sign @ ('+' | '-')), rest @ ..] => offset(*sign, rest),
        [Token::Word(by), Token::Space, Token::Word(name), ..] if by == "بتوقيت" => {
            named(name)
        }
        [Token::Word(name), ..] => named(name),
        _ => None,
    }
}

/// `+0300`, `+03:00` or `+03`; a dash with a number that stands apart is no zone.
fn offset(sign: char, tokens: &[Token]) -> Option<Offset> {
    let (hours, minutes) = match tokens {
        [Token::Number { value, digits: 4 }, ..] => (value / 100, value % 100),
        [
            Token::Number {
                value,
                digits: 1..=2,
            },
            Token::Mark(':'),
            minutes,
            ..,
        ] => (*value, u32::try_from(minutes.small()?).ok()?),
        [
            Token::Number {
                value,
                digits: 1..=2,
            },
            ..,
        ] => (*value, 0),
        _ => return None,
    };
    let seconds = i32::try_from(hours * 3_600 + minutes * 60).ok()?;
    if hours > 14 || minutes > 59 {
        return None;
    }
    Offset::from_seconds(if sign == '-' { -seconds } else { seconds }).ok()
}

/// Zones whose names have one meaning.
fn named(name: &str) -> Option<Offset> {
    let hours = match name {
        "z" | "gmt" | "utc" | "غرينتش" | "جرينتش" | "غرينيتش" => 0,
        "bst" | "cet" => 1,
        "cest" | "eet" => 2,
        "eest" | "مكه" => 3,
        "est" => -5,
        "edt" => -4,
        "pst" => -8,
        "pdt" => -7,
        _ => return None,
    };
    Offset::from_hours(hours).ok()
}

/// Folded words that stand with a date without making the line more than a date.
const WITH_DATES: [&str; 69] = [
    "الاحد",
    "الاثنين",
    "الثلاثاء",
    "الاربعاء",
    "الخميس",
    "الجمعه",
    "السبت",
    "احد",
    "اثنين",
    "sunday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sun",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "نشر",
    "نشرت",
    "النشر",
    "تاريخ",
    "التاريخ",
    "تم",
    "في",
    "بتاريخ",
    "اخر",
    "تحديث",
    "التحديث",
    "تعديل",
    "الساعه",
    "بتوقيت",
    "يوم",
    "published",
    "posted",
    "updated",
    "last",
    "modified",
    "date",
    "on",
    "at",
    "t",
    "z",
    "gmt",
    "utc",
    "est",
    "edt",
    "am",
    "pm",
    "a",
    "p",
    "m",
    "st",
    "nd",
    "rd",
    "th",
    "of",
    "م",
    "ص",
    "صباحا",
    "مساء",
    "غرينتش",
    "جرينتش",
    "مكه",
];

/// Whether a folded word can stand in a line that only dates the report.
pub(super) fn belongs_to_dates(word: &str) -> bool {
    WITH_DATES.contains(&word)
        || MONTHS.iter().any(|names| names.contains(&word))
        || TWO_WORDS.iter().any(|(a, b, _)| *a == word || *b == word)
}
