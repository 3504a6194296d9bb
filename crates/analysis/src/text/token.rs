//! One pass from text to tokens, and from tokens to sentences.

use std::ops::Range;

use super::{
    Paragraph,
    fold::{Folded, LETTERS, Letter, fold, fold_char, push},
    narrow,
};
use crate::sets::Set;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with digits inside (`SY24`), an apostrophe (`don't`) or the dots of `U.S.`.
    Word,
    /// Digits with their separators: `50`, `1,200`, `2.5`.
    Number,
    /// A quotation mark.
    Quote(Quote),
    /// Any other visible sign, folded.
    Mark(char),
}

/// Which way a quotation mark points as it is written. Texts get it wrong often enough that it is
/// a hint only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// “ « ‹ „
    Open,
    /// ” » ›
    Close,
    /// " and a ' that stands outside a word.
    Either,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) char_start: u32,
    pub(super) fold_start: u32,
    pub(super) fold_end: u32,
    pub(super) kind: Kind,
    pub(super) glued: bool,
}

/// A code point of the text with its folded form.
#[derive(Clone, Copy)]
struct Sign {
    raw: char,
    folded: Folded,
}

impl Sign {
    fn of(raw: char) -> Self {
        Self {
            raw,
            folded: fold_char(raw),
        }
    }

    /// The folded code point (the first, for a ligature), if there is one.
    fn first(self) -> Option<char> {
        match self.folded {
            Folded::Nothing => None,
            Folded::One(c) | Folded::Two(c, _) => Some(c),
        }
    }
}

struct Tokeniser<'a> {
    text: &'a str,
    /// The place reached: in bytes, in code points.
    at: usize,
    chars: u32,
    folded: String,
    tokens: Vec<Token>,
}

pub(super) fn tokenise(text: &str) -> (String, Vec<Token>) {
    let mut tokeniser = Tokeniser {
        text,
        at: 0,
        chars: 0,
        folded: String::with_capacity(text.len()),
        // A word of English news has six bytes with its space, one of Arabic more.
        tokens: Vec::with_capacity(text.len() / 6 + 1),
    };
    tokeniser.run();
    (tokeniser.folded, tokeniser.tokens)
}

impl Tokeniser<'_> {
    fn run(&mut self) {
        let mut glued = false;
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            if byte == b' ' {
                self.at += 1;
                self.chars += 1;
                glued = false;
                continue;
            }
            let mut token = Token {
                start: narrow(self.at),
                end: 0,
                char_start: self.chars,
                fold_start: narrow(self.folded.len()),
                fold_end: 0,
                kind: Kind::Word,
                glued,
            };
            // Nearly everything is a word of one of two alphabets.
            if byte.is_ascii_alphabetic() {
                self.word(false);
            } else if self.letter().is_some() {
                self.word(true);
            } else {
                match self.other() {
                    Some(kind) => token.kind = kind,
                    None => {
                        glued &= !self.skip().is_whitespace();
                        continue;
                    }
                }
            }
            token.end = narrow(self.at);
            token.fold_end = narrow(self.folded.len());
            self.tokens.push(token);
            glued = true;
        }
    }

    /// The folded letter of the Arabic block at the current place, if one of the usual ones is.
    fn letter(&self) -> Option<char> {
        let [lead @ 0xd8..=0xdb, next, ..] = self.text.as_bytes()[self.at..] else {
            return None;
        };
        LETTERS[block(lead, next)].folded()
    }

    /// Takes in a token that begins with no usual letter; `None` where nothing visible stands here.
    fn other(&mut self) -> Option<Kind> {
        let sign = self.here()?;
        let c = sign.first().filter(|c| !c.is_whitespace())?;
        Some(match quote_of(sign.raw) {
            Some(quote) => {
                self.eat(sign);
                Kind::Quote(quote)
            }
            None if c.is_ascii_digit() => self.number(),
            None if is_letter(c) => self.word(is_arabic(c)),
            None => {
                self.eat(sign);
                if c != '\'' {
                    return Some(Kind::Mark(c));
                }
                // Two in a row are how some newspapers type a double mark.
                if let Some(next) = self.here().filter(|next| next.first() == Some('\'')) {
                    self.eat(next);
                }
                Kind::Quote(Quote::Either)
            }
        })
    }

    /// A word whose first letter, at the current place, is an Arabic one or not.
    fn word(&mut self, arabic: bool) -> Kind {
        let start = self.at;
        self.letters(arabic);
        // Most words end with a space.
        while self.text.as_bytes().get(self.at) != Some(&b' ')
            && let Some(sign) = self.here()
        {
            let Some(c) = sign.first() else {
                self.eat(sign);
                continue;
            };
            let first = self.at == start;
            if !first
                && (c.is_ascii_digit() && arabic
                    || c != '_' && is_arabic(c) != arabic && is_letter(c))
            {
                break;
            }
            let inside = first
                || is_letter(c)
                || (!arabic && matches!(c, '\'' | '.') && self.joins(c, sign));
            let initial = !inside && c == '.' && arabic && self.is_initial(start);
            if !inside && !initial {
                break;
            }
            self.eat(sign);
            if initial {
                break;
            }
        }
        Kind::Word
    }

    /// Takes in the usual letters that stand here inside an Arabic or another word, all at once.
    fn letters(&mut self, arabic: bool) {
        let start = self.at;
        let mut at = start;
        let mut rest = &self.text.as_bytes()[start..];
        if arabic {
            let mut same = at;
            while let [lead @ 0xd8..=0xdb, next, behind @ ..] = rest {
                let own = block(*lead, *next);
                let letter = LETTERS[own];
                if letter.is(own) {
                    rest = behind;
                    at += 2;
                    continue;
                }
                if letter == Letter::OTHER {
                    break;
                }
                self.folded.push_str(&self.text[same..at]);
                self.folded.extend(letter.folded());
                rest = behind;
                at += 2;
                same = at;
            }
            self.folded.push_str(&self.text[same..at]);
            self.chars += narrow((at - start) / 2);
        } else {
            while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_', behind @ ..] = rest {
                rest = behind;
                at += 1;
            }
            let folded = self.folded.len();
            self.folded.push_str(&self.text[start..at]);
            self.folded[folded..].make_ascii_lowercase();
            self.chars += narrow(at - start);
        }
        self.at = at;
    }

    /// Whether the apostrophe or dot `c`, which `sign` is, belongs to the Latin word before it.
    fn joins(&self, c: char, sign: Sign) -> bool {
        let mut ahead = self.text[self.at + sign.raw.len_utf8()..].chars();
        let next = ahead.next();
        let letter_next = next.is_some_and(char::is_alphabetic);
        if c == '\'' {
            return letter_next;
        }
        // U.S. and U.N., not "end.Next": single letters between dots.
        let start = self.tokens.last().map_or(0, |t| t.end as usize);
        let word = self.text[start..self.at].trim_start();
        let single = word
            .rsplit('.')
            .next()
            .is_some_and(|last| last.chars().count() == 1);
        let initials = word.contains('.');
        let after_next = ahead.next();
        single
            && (initials && !letter_next
                || letter_next && !after_next.is_some_and(char::is_alphabetic))
    }

    /// Whether the dot here shortens the Arabic word that begins at `start` to a letter, another word
    /// of the name being next: "جون ف. كروان", "جورج دبليو. كروان", but not "بي بي سي. وقال".
    fn is_initial(&self, start: usize) -> bool {
        let next = self.text[self.at..].strip_prefix(". ");
        let next = next.and_then(|rest| rest.chars().next());
        if !next.is_some_and(|c| is_arabic(c) && c != 'و') {
            return false;
        }
        let one = |token: &str| token.chars().count() == 1 || Set::LetterName.has(&fold(token));
        let more =
            |t: &Token| t.kind == Kind::Number || one(&self.text[t.start as usize..t.end as usize]);
        one(&self.text[start..self.at]) && !self.tokens.last().is_some_and(more)
    }

    /// Digits and the separators between them.
    fn number(&mut self) -> Kind {
        while let Some(sign) = self.here() {
            match sign.first() {
                None => {}
                Some(c) if c.is_ascii_digit() => {}
                Some('.' | ',') => {
                    let next = self.text[self.at + sign.raw.len_utf8()..].chars().next();
                    let next = next.map(fold_char);
                    if !matches!(next, Some(Folded::One(c)) if c.is_ascii_digit()) {
                        break;
                    }
                }
                Some(_) => break,
            }
            self.eat(sign);
        }
        Kind::Number
    }

    /// The code point at the current place.
    fn here(&self) -> Option<Sign> {
        self.text[self.at..].chars().next().map(Sign::of)
    }

    /// Leaves the code point at the current place out, and says which it was.
    fn skip(&mut self) -> char {
        let skipped = self.text[self.at..].chars().next().unwrap_or_default();
        self.at += skipped.len_utf8();
        self.chars += 1;
        skipped
    }

    /// Takes the code point at the current place, which `sign` is, into the folded text.
    fn eat(&mut self, sign: Sign) {
        push(&mut self.folded, sign.folded);
        self.at += sign.raw.len_utf8();
        self.chars += 1;
    }
}

/// Where the code point of these two bytes stands in the Arabic block.
fn block(lead: u8, next: u8) -> usize {
    usize::from(lead & 3) << 6 | usize::from(next & 0x3f)
}

/// A sign of words: a letter, a digit or `_`. Asking Unicode is slow, so the usual ones come first.
fn is_letter(c: char) -> bool {
    match c {
        '\u{621}'..='\u{64a}' | '_' => true,
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        _ => c.is_alphanumeric(),
    }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}')
}

fn quote_of(c: char) -> Option<Quote> {
    match c {
        '“' | '«' | '‹' | '„' | '‟' | '〝' | '❝' => Some(Quote::Open),
        '”' | '»' | '›' | '〞' | '❞' => Some(Quote::Close),
        '"' | '＂' | '″' => Some(Quote::Either),
        _ => None,
    }
}

/// Tokens that a sentence has at most. Rules look through a sentence for each cue and each count in
/// it, which takes linear time only where sentences have a bound. The longest sentence of the
/// corpora has 257 tokens; longer ones are lists and debris.
const SENTENCE_TOKENS_MAX: usize = 512;

pub(super) fn sentences(p: &Paragraph<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::with_capacity(p.len() / 16 + 1);
    let (mut start, mut at) = (0, 0);
    while at < p.len() {
        if at - start >= SENTENCE_TOKENS_MAX {
            found.push(start..at);
            start = at;
        }
        let ends = match p.kind(at) {
            Kind::Mark('.') => !abbreviates(p, at),
            Kind::Mark('!' | '?' | '…') => true,
            _ => false,
        };
        let stop = p.kind(at) == Kind::Mark('.');
        at += 1;
        if !ends {
            continue;
        }
        // Further stops and the marks that close what the sentence opened stay with it.
        while at < p.len()
            && (closes(p, at) || matches!(p.kind(at), Kind::Mark('.' | '!' | '?' | '…')))
        {
            at += 1;
        }
        let short = |at: usize| p.is_word(at) && p.original(at).chars().count() <= 3;
        // "إم.بي.سي", "سي.تي.سكان" and the name of a site: "الساحل.نت".
        let spelt = at >= 3 && p.is_mark(at - 3, '.') && p.glued(at - 2);
        let site = matches!(p.folded(at), "نت" | "كوم");
        let initials = p.glued(at) && at >= 2 && (short(at - 2) && (spelt || short(at)) || site);
        // A stop before a small letter was one of an abbreviation: "(D-Md.) said".
        let goes_on = stop && p.original(at).starts_with(|c: char| c.is_ascii_lowercase());
        if goes_on && !p.glued(at) {
            continue;
        }
        if at < p.len() && !p.glued(at) || p.is_word(at) && !initials {
            found.push(start..at);
            start = at;
        }
    }
    if start < p.len() {
        found.push(start..p.len());
    }
    found
}

fn abbreviates(p: &Paragraph<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| p.folded(i));
    let capital = at > 0
        && p.original(at - 1)
            .starts_with(|c: char| c.is_ascii_uppercase());
    p.glued(at)
        && (Set::Abbreviation.has(before)
            || capital && Set::ShortTitle.has(before)
            || before.len() == 1 && before.as_bytes()[0].is_ascii_lowercase())
}

fn closes(p: &Paragraph<'_>, at: usize) -> bool {
    match p.kind(at) {
        Kind::Quote(Quote::Close) | Kind::Mark(')' | ']') => true,
        Kind::Quote(Quote::Either) => p.glued(at) && (at + 1 >= p.len() || !p.glued(at + 1)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let p = Paragraph::read(0, text);
        (0..p.len()).map(|i| p.folded(i).to_owned()).collect()
    }

    #[test]
    fn words_numbers_and_marks_come_apart() {
        for (text, wanted) in [
            ("الـ48 ساعة", "ال|48|ساعه"),
            ("بلغ 1,200 و٢٫٥٪", "بلغ|1,200|و|2.5|%"),
            ("منصة SY24، أنه", "منصه|sy24|,|انه"),
            ("the U.S. army's 3rd", "the|u.s.|army's|3|rd"),
            ("آذار/مارس", "اذار|/|مارس"),
            ("end.Next", "end|.|next"),
            ("في 2021-03-14.", "في|2021|-|03|-|14|."),
            ("Covid-19", "covid|-|19"),
            ("#أمن_عدن قال", "#|امن_عدن|قال"),
            ("سالم ف. كروان نائم.", "سالم|ف.|كروان|نايم|."),
            ("آر. كروان، بي بي سي. كلنا", "ار.|كروان|,|بي|بي|سي|.|كلنا"),
            ("بعد 10 م. وفي ب. وعاد", "بعد|10|م|.|وفي|ب|.|وعاد"),
        ] {
            assert_eq!(words(text).join("|"), wanted, "{text}");
        }
    }

    #[test]
    fn a_sentence_keeps_its_closing_marks() {
        let p = Paragraph::read(0, "قال “نعم.” ثم ذهب. بلغت 2.5 نقطة! Mr. Smith left.");
        let all: Vec<_> = p.sentences().iter().map(|s| p.slice(s.clone())).collect();
        assert_eq!(
            all,
            ["قال “نعم.”", "ثم ذهب.", "بلغت 2.5 نقطة!", "Mr. Smith left."]
        );
    }

    #[test]
    fn excerpts_count_bytes_and_code_points() {
        let text = "قالَ “داعش” انتهى";
        let p = Paragraph::read(4, text);
        let excerpt = p.excerpt(2..3);
        assert_eq!(
            Some(&excerpt),
            domain::Excerpt::of(4, text, p.bytes(2)).as_ref()
        );
        assert_eq!(excerpt.text, "داعش");
    }
}
