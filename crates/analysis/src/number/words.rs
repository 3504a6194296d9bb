//! A paragraph as the readers of numbers, times and figures see it: words with their senses, each
//! with the particles that belong to it, and number literals with their value.

use domain::Excerpt;

use super::compose::{self, Reading};
use super::literal;
use super::sense::{Groups, Noun, Role, Sense, Time};
use super::table::Table;
use crate::text::{Kind, Paragraph};

/// One word, number literal or mark; a form of several tokens is one word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// First token.
    pub(crate) start: u32,
    /// One past the last token.
    pub(crate) end: u32,
    /// Byte of the text where the word starts behind its particles.
    pub(crate) byte: u32,
    /// "and" is written onto it or stands before it (و).
    pub(crate) and: bool,
    /// The preposition written onto it.
    pub(crate) preposition: Option<char>,
    /// The article is written onto it.
    pub(crate) defined: bool,
    /// No white space stands before it.
    pub(crate) glued: bool,
    /// What it can mean.
    pub(crate) senses: &'static [Sense],
    /// Its value, where it is written in digits.
    pub(crate) literal: Option<f64>,
    /// The mark it is, where it is one (quotation marks are `"`).
    pub(crate) mark: Option<char>,
    /// The roles among `senses`, as bits: what is asked most often.
    roles: u32,
    /// The groups that `senses` are of.
    pub(crate) groups: Groups,
    /// Where [`Words`] keeps the number that begins here; [`NO_READING`] where none does.
    reading: u32,
}

const NO_READING: u32 = u32::MAX;

impl Word {
    /// This word, with what it can mean.
    fn meaning(mut self, senses: &'static [Sense]) -> Self {
        self.senses = senses;
        for sense in senses {
            self.groups = self.groups.or(sense.group());
            if let Sense::Role(role) = sense {
                self.roles |= role.bit();
            }
        }
        self
    }
}

/// The words of one paragraph.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    /// The paragraph they stand in.
    pub(crate) p: &'a Paragraph<'a>,
    list: Vec<Word>,
    readings: Vec<Reading>,
    /// The text is Arabic: decides how digits are grouped and which end of a date comes first.
    pub(crate) arabic: bool,
}

const NOTHING: Word = Word {
    start: u32::MAX,
    end: u32::MAX,
    byte: u32::MAX,
    and: false,
    preposition: None,
    defined: false,
    glued: false,
    senses: &[],
    literal: None,
    mark: Some('.'),
    roles: 0,
    groups: Groups::NONE,
    reading: NO_READING,
};

impl<'a> Words<'a> {
    /// Looks every token of `p` up.
    pub(crate) fn read(p: &'a Paragraph<'a>, arabic: bool) -> Self {
        let table = Table::get();
        let mut list = Vec::with_capacity(p.len());
        let mut at = 0;
        let mut front = Front::default();
        while at < p.len() {
            if front.take(p, at) {
                at += 1;
                continue;
            }
            if let Some((name, digits)) = glued_code(table, p, at, arabic) {
                list.extend([front.apply(p, name), digits]);
                front = Front::default();
                at = digits.end as usize;
                continue;
            }
            let mut word = match p.kind(at) {
                Kind::Number => number(p, at, arabic),
                _ => plain(p, at),
            };
            if front.first.is_some() {
                word = front.apply(p, word);
                front = Front::default();
            }
            at = word.end as usize;
            list.push(word);
        }
        let mut words = Self {
            p,
            list,
            readings: Vec::new(),
            arabic,
        };
        compose::compose(&mut words);
        words
    }

    /// What numbers were read at word `at`.
    pub(super) fn reading(&self, at: usize) -> Option<&Reading> {
        self.readings.get(self.at(at).reading as usize)
    }

    /// Keeps the numbers that begin at word `at`.
    pub(super) fn set_reading(&mut self, at: usize, reading: Reading) {
        let Some(word) = self.list.get_mut(at) else {
            return;
        };
        match self.readings.get_mut(word.reading as usize) {
            Some(known) => *known = reading,
            None => {
                word.reading = narrow(self.readings.len());
                self.readings.push(reading);
            }
        }
    }

    /// Number of words.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Word `at`; a full stop beyond the last one.
    pub(crate) fn at(&self, at: usize) -> &Word {
        self.list.get(at).unwrap_or(&NOTHING)
    }

    /// Word `at` as an index that may lie before the first.
    pub(crate) fn before(&self, at: usize, steps: usize) -> &Word {
        at.checked_sub(steps).map_or(&NOTHING, |i| self.at(i))
    }

    /// The folded form of the first token of word `at`.
    pub(crate) fn folded(&self, at: usize) -> &str {
        self.p.folded(self.at(at).start as usize)
    }

    /// The first sense of word `at` that `pick` knows.
    pub(crate) fn sense<T>(&self, at: usize, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
        self.at(at).senses.iter().copied().find_map(pick)
    }

    /// Whether word `at` has this sense.
    pub(crate) fn is(&self, at: usize, sense: Sense) -> bool {
        let word = self.at(at);
        word.groups.any(sense.group()) && word.senses.contains(&sense)
    }

    /// Whether word `at` has this sense of time.
    pub(crate) fn is_time(&self, at: usize, time: Time) -> bool {
        self.is(at, Sense::Time(time))
    }

    /// Whether word `at` has this role.
    pub(crate) fn has_role(&self, at: usize, role: Role) -> bool {
        self.at(at).roles & role.bit() != 0
    }

    /// The first sense of time of word `at` that `pick` knows.
    pub(crate) fn time<T>(&self, at: usize, pick: impl Fn(Time) -> Option<T>) -> Option<T> {
        let told = Groups::TIME.or(Groups::BOUND);
        if !self.at(at).groups.any(told) {
            return None;
        }
        self.sense(at, |sense| match sense {
            Sense::Time(time) => pick(time),
            _ => None,
        })
    }

    /// The noun that word `at` is.
    pub(crate) fn noun(&self, at: usize) -> Option<Noun> {
        if !self.at(at).groups.any(Groups::NOUN) {
            return None;
        }
        self.sense(at, |sense| match sense {
            Sense::Noun(noun) => Some(noun),
            _ => None,
        })
    }

    /// Whether word `at` is the mark `mark`.
    pub(crate) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.at(at).mark == Some(mark) && at < self.len()
    }

    /// The words of the sentence that holds word `at`.
    pub(crate) fn sentence(&self, at: usize) -> std::ops::Range<usize> {
        let tokens = self.p.sentence_of(self.at(at).start as usize);
        let word = |token: usize| self.list.partition_point(|w| (w.start as usize) < token);
        word(tokens.start)..word(tokens.end)
    }

    /// Bytes of the text from word `from`, behind its particles, to the end of the word before
    /// `to`.
    pub(crate) fn bytes(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let start = self.at(from).byte as usize;
        let end = match to.checked_sub(1) {
            Some(last) => self.p.bytes(self.at(last).end.wrapping_sub(1) as usize).end,
            None => start,
        };
        start.min(end)..end
    }

    /// Says that `rule` looked at `words` and made nothing of them because of `why`.
    pub(crate) fn dropped(
        &self,
        words: std::ops::Range<usize>,
        rule: &'static str,
        why: &'static str,
    ) {
        let token = |word: usize| self.at(word).start as usize;
        let end = words.end.checked_sub(1);
        let end = end.map_or(0, |last| self.at(last).end as usize);
        self.p.dropped(token(words.start)..end, rule, why);
    }

    /// The excerpt of [`Self::bytes`].
    pub(crate) fn excerpt(&self, from: usize, to: usize) -> Excerpt {
        self.p.excerpt_bytes(self.bytes(from, to))
    }
}

/// Particles and signs that stand before a word and are not words themselves.
#[derive(Default)]
struct Front {
    and: bool,
    defined: bool,
    preposition: Option<char>,
    minus: bool,
    point: bool,
    first: Option<u32>,
}

impl Front {
    /// Whether token `at` belongs to the word behind it.
    fn take(&mut self, p: &Paragraph<'_>, at: usize) -> bool {
        let next_glued = p.glued(at + 1);
        let digits_next = p.kind(at + 1) == Kind::Number;
        // "الـ 15", "ال 15": set apart, they belong to the digits all the same.
        let apart = || p.original(at).ends_with('ـ') || p.folded(at).ends_with("ال");
        let taken = match p.kind(at) {
            Kind::Word if digits_next && (next_glued || apart()) => self.particle(p.folded(at)),
            Kind::Word if p.folded(at) == "و" => {
                self.and = true;
                true
            }
            Kind::Mark('-') => {
                let free = at == 0 || !p.glued(at) && p.kind(at - 1) != Kind::Number;
                self.minus = free && digits_next && (next_glued || at == 0);
                self.minus
            }
            Kind::Mark('.') => {
                self.point = digits_next && next_glued && (at == 0 || !p.glued(at) || self.minus);
                self.point
            }
            _ => false,
        };
        if taken && self.first.is_none() {
            self.first = Some(u32::try_from(at).unwrap_or(u32::MAX));
        }
        taken
    }

    /// Takes in a particle that is written onto digits.
    fn particle(&mut self, folded: &str) -> bool {
        let (and, defined, preposition) = match folded {
            "و" => (true, false, None),
            "ال" => (false, true, None),
            "وال" | "فال" => (true, true, None),
            "بال" => (false, true, Some('ب')),
            "لل" => (false, true, Some('ل')),
            "ب" | "ل" | "ك" => (false, false, folded.chars().next()),
            "وب" | "ول" => (true, false, folded.chars().nth(1)),
            _ => return false,
        };
        self.and |= and;
        self.defined |= defined;
        self.preposition = self.preposition.or(preposition);
        true
    }

    fn apply(&self, p: &Paragraph<'_>, mut word: Word) -> Word {
        if self.first.is_none() {
            return word;
        }
        word.and |= self.and;
        word.defined |= self.defined;
        word.preposition = word.preposition.or(self.preposition);
        if self.point {
            let digits = format!("0.{}", p.folded(word.start as usize));
            word.literal = digits.parse().ok();
        }
        if self.minus {
            word.literal = word.literal.map(|value| -value);
        }
        if self.minus || self.point {
            word.glued = false;
        }
        word
    }
}

fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn number(p: &Paragraph<'_>, at: usize, arabic: bool) -> Word {
    let mut value = literal::value(p.folded(at), arabic);
    let mut end = at + 1;
    // Thousands grouped by spaces: 40 000.
    while literal::is_head(p.folded(at), end - at)
        && p.kind(end) == Kind::Number
        && literal::is_group(p.folded(end))
        && !p.glued(end)
        && (literal::narrow_space(p, end) || p.folded(end) == "000")
    {
        value = value.map(|v| v * 1000.0 + literal::value(p.folded(end), arabic).unwrap_or(0.0));
        end += 1;
    }
    Word {
        start: narrow(at),
        end: narrow(end),
        byte: narrow(p.bytes(at).start),
        glued: p.glued(at),
        literal: value,
        mark: None,
        ..NOTHING
    }
}

/// A currency or month written onto its digits: USD115.5, Dec31.
fn glued_code(
    table: &'static Table,
    p: &Paragraph<'_>,
    at: usize,
    arabic: bool,
) -> Option<(Word, Word)> {
    let folded = p.folded(at);
    if !matches!(folded.as_bytes(), [b'a'..=b'z', .., b'0'..=b'9']) {
        return None;
    }
    let letters = folded.bytes().take_while(u8::is_ascii_lowercase).count();
    let digits = folded
        .get(letters..)
        .filter(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()))?;
    if letters != 3 || p.kind(at) != Kind::Word {
        return None;
    }
    let senses = table.single(&folded[..3]);
    let code = |s: &Sense| matches!(s, Sense::Currency(_) | Sense::Time(Time::Month(_)));
    if !senses.iter().any(code) {
        return None;
    }
    // The tokens of "GBP3.01" are gbp3, ., 01.
    let decimals = p.is_mark(at + 1, '.')
        && p.glued(at + 1)
        && p.glued(at + 2)
        && p.kind(at + 2) == Kind::Number;
    let (text, end) = if decimals {
        (format!("{digits}.{}", p.folded(at + 2)), at + 3)
    } else {
        (digits.to_owned(), at + 1)
    };
    let start = p.bytes(at).start;
    let name = Word {
        start: narrow(at),
        end: narrow(at + 1),
        byte: narrow(start),
        mark: None,
        ..NOTHING
    };
    let number = Word {
        end: narrow(end),
        byte: narrow(start + 3),
        literal: literal::value(&text, arabic),
        ..name
    };
    Some((name.meaning(senses), number))
}

fn plain(p: &Paragraph<'_>, at: usize) -> Word {
    let mark = match p.kind(at) {
        Kind::Mark(mark) => Some(mark),
        Kind::Quote(_) => Some('"'),
        _ => None,
    };
    let mut word = Word {
        start: narrow(at),
        end: narrow(at + 1),
        byte: narrow(p.bytes(at).start),
        glued: p.glued(at),
        mark,
        ..NOTHING
    };
    // سالفا: a number has no future.
    let acts = |s: &Sense| matches!(s, Sense::Verb(_) | Sense::Role(_) | Sense::Than(_));
    let named = |s: &Sense| !acts(s);
    if let Some(Some(hit)) = p.facts().hits.get(at)
        && !(hit.split.future && hit.senses.iter().any(named))
    {
        word.end = narrow(at).saturating_add(hit.tokens);
        let particles = hit.split.len() - article_len(&hit.split);
        if particles > 0 {
            word.byte = narrow(p.byte_after(at, particles));
        }
        word.and = hit.split.conjunction.is_some();
        word.preposition = hit.split.preposition;
        word.defined = hit.split.article;
        word = word.meaning(hit.senses);
    }
    word
}

/// The article stays in the span of its word; hidden in لل it cannot.
fn article_len(split: &crate::text::clitic::Split) -> usize {
    let hidden = split.preposition == Some('ل');
    if split.article && !hidden {
        "ال".len()
    } else {
        0
    }
}
