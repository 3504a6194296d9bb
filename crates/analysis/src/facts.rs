//! What all lexicons say of each token of a paragraph, read in one pass.
//!
//! The lexicons are many, and each wants a word looked up under every way to take particles off
//! it. Here all of them stand in one table ([`Stems`]), which is probed once for each way; what
//! the readers of statements, numbers, times and places know of a token they all have from the
//! [`Facts`] of its paragraph ([`Paragraph::facts`]), by its index.

mod stems;

use crate::{
    actor,
    arabic::{self, Lexeme},
    number::table::{self, Hit},
    text::{Kind, Paragraph, clitic},
};
pub(crate) use stems::{Stem, Stems, find};

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
        let stems = Stems::get();
        let mut readings = Readings::default();
        for at in 0..p.len() {
            readings.clear();
            match p.kind(at) {
                Kind::Word => readings.read_word(stems, p.folded(at)),
                Kind::Number => {}
                Kind::Mark(_) | Kind::Quote(_) => readings.read_mark(stems, p.folded(at)),
            }
            facts.hits.push(table::longest(p, at, &readings));
            let word = p.is_word(at);
            let lexeme = word.then(|| arabic::lexeme(p, at, &readings));
            facts.lexemes.push(lexeme.unwrap_or_default());
            let body = word.then(|| actor::body_at(p, at, &readings));
            facts.bodies.push(body.unwrap_or_default());
        }
        facts
    }
}

/// The ways to take particles off one word, fewest first, each with what the lexicons list under
/// the stem that is left.
#[derive(Default)]
pub(crate) struct Readings(Vec<(clitic::Split, Option<&'static Stem>)>);

impl Readings {
    /// All ways to read the folded word `folded`.
    fn read_word(&mut self, stems: &'static Stems, folded: &str) {
        clitic::each_split(folded, |split| {
            let stem = stems.find(clitic::stem(folded, &split));
            self.0.push((split, stem));
        });
    }

    /// The folded mark `folded`, which no particle stands before.
    fn read_mark(&mut self, stems: &'static Stems, folded: &str) {
        self.0.push((clitic::Split::default(), stems.find(folded)));
    }

    fn clear(&mut self) {
        self.0.clear();
    }

    /// Every way, whether its stem is listed or not.
    pub(crate) fn all(&self) -> &[(clitic::Split, Option<&'static Stem>)] {
        &self.0
    }

    /// The ways whose stem a lexicon lists.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (&clitic::Split, &'static Stem)> {
        let all = self.0.iter();
        all.filter_map(|(split, stem)| Some((split, (*stem)?)))
    }
}
