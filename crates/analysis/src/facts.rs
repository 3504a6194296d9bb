//! What all lexicons say of each token of a paragraph, read in one pass.
//!
//! The lexicons are many, and each wants a word looked up under every way to take particles off
//! it. Here all of them stand in one table ([`Stems`]), which is probed once for each way; what
//! the readers of statements, numbers, times and places know of a token they all have from the
//! [`Facts`] of its paragraph ([`Paragraph::facts`]), by its index.

mod memo;
mod stems;

use crate::{
    actor,
    arabic::{self, Lexeme},
    lexicon::Place,
    number::table::{self, Hit},
    text::{Kind, Paragraph, clitic},
};
use memo::{Known, Memo};
pub(crate) use stems::{Forms, Stem, find};

/// What the lexicons say of the tokens of one paragraph.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// What the Arabic lexicons say of each word as it is folded.
    pub(crate) lexemes: Vec<Lexeme>,
    /// How many tokens the name of a listed body takes that begins at each token; 0 for none.
    pub(crate) bodies: Vec<u8>,
    /// The longest form of the lexicons of numbers, times, measures and places at each token.
    pub(crate) hits: Vec<Option<Hit>>,
}

impl Facts {
    /// Looks every token of `p` up.
    pub(crate) fn read(p: &Paragraph<'_>) -> Self {
        let mut facts = Self {
            lexemes: Vec::with_capacity(p.len()),
            bodies: Vec::with_capacity(p.len()),
            hits: Vec::with_capacity(p.len()),
        };
        Memo::with(|memo| {
            let mut ways = Vec::new();
            for at in 0..p.len() {
                let (lexeme, (hit, body)) = match p.kind(at) {
                    Kind::Word => {
                        let (lexeme, forms) = look_up(memo, &mut ways, p, at);
                        (arabic::spelled(p, at).unwrap_or(lexeme), forms)
                    }
                    Kind::Mark(_) | Kind::Quote(_) => look_up(memo, &mut ways, p, at),
                    Kind::Number => (Lexeme::NOTHING, (None, 0)),
                };
                facts.lexemes.push(lexeme);
                facts.bodies.push(body);
                facts.hits.push(hit);
            }
        });
        facts
    }
}

/// What the lexicons say of token `at`, a word or a mark; `ways` is room for the ways to read it.
fn look_up(
    memo: &mut Memo,
    ways: &mut Vec<Way>,
    p: &Paragraph<'_>,
    at: usize,
) -> (Lexeme, (Option<Hit>, u8)) {
    let folded = p.folded(at);
    let word = p.is_word(at);
    let read = || Known::read(folded, word, read_ways(folded, word, ways));
    match memo.get(folded, read) {
        Some(known) => (known.lexeme, known.forms(p, at)),
        None => {
            let readings = read_ways(folded, word, ways);
            let lexeme = word.then(|| arabic::lexeme(folded, readings));
            (lexeme.unwrap_or_default(), forms(p, at, readings))
        }
    }
}

/// Fills `ways` with the ways to read `folded`, a word or a mark.
fn read_ways<'r>(folded: &str, word: bool, ways: &'r mut Vec<Way>) -> Readings<'r> {
    ways.clear();
    let mut add = |split| ways.push((split, find(clitic::stem(folded, &split))));
    if word {
        clitic::each_split(folded, add);
    } else {
        // No particle stands before a mark.
        add(clitic::Split::NONE);
    }
    Readings(ways)
}

/// The longest form at token `at` that can be read in the ways of `readings`, and the tokens of the
/// longest name of a listed body there.
fn forms(p: &Paragraph<'_>, at: usize, readings: Readings<'_>) -> (Option<Hit>, u8) {
    let place = Place::behind(p, at);
    let body = p.is_word(at).then(|| actor::body_at(&place, readings));
    (table::longest(&place, readings), body.unwrap_or_default())
}

/// A way to take particles off a word, and what the lexicons list under the stem that is left.
type Way = (clitic::Split, Option<&'static Stem>);

/// The ways to take particles off one word, fewest first.
#[derive(Clone, Copy)]
pub(crate) struct Readings<'r>(&'r [Way]);

impl<'r> Readings<'r> {
    /// Every way, whether its stem is listed or not.
    pub(crate) fn all(self) -> &'r [Way] {
        self.0
    }

    /// The ways whose stem a lexicon lists.
    pub(crate) fn listed(self) -> impl Iterator<Item = (&'r clitic::Split, &'static Stem)> {
        let all = self.0.iter();
        all.filter_map(|(split, stem)| Some((split, (*stem)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_a_token_stays_small() {
        assert!(size_of::<Lexeme>() <= 32);
        assert!(size_of::<Option<Hit>>() <= 40);
        assert!(size_of::<Way>() <= 24);
    }

    #[test]
    fn a_word_is_the_same_whether_it_was_read_before_or_not() {
        // Names and forms of several words, words that only their spelling tells apart, marks, more
        // words than a memo keeps, and one too long for it.
        let texts = [
            "قال على الأمم المتحدة إن 40 في المئة".to_owned(),
            "قال علي الأمم إن 40 في بلد".to_owned(),
            "وفي عام 2014 قتل إمام، أمام وزارة الدفاع".to_owned(),
            format!("{} said 12 % of them, US dollars", "ط".repeat(40)),
            (0..9000u32).map(|n| format!("w{n:x} ")).collect(),
        ];
        let read = |text: &str| format!("{:?}", Facts::read(&Paragraph::read(0, text)));
        let known: Vec<String> = (0..2).flat_map(|_| texts.iter().map(|t| read(t))).collect();
        for (text, known) in texts.iter().cycle().zip(known) {
            let new = std::thread::scope(|scope| scope.spawn(|| read(text)).join());
            assert!(new.is_ok_and(|new| new == known), "{text}");
        }
    }
}
