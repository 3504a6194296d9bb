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
    lexicon::Place,
    number::table::{self, Hit},
    text::{Kind, Paragraph, clitic},
};
pub(crate) use stems::{Forms, Stem, find};
use stems::{Probe, Stems};

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
    ///
    /// In three passes, of which the first two do little but read the table: so that the processor
    /// waits for its memory once for many words, not once a word.
    pub(crate) fn read(p: &Paragraph<'_>) -> Self {
        let stems = Stems::get();
        let mut probes: Vec<(clitic::Split, Probe)> = Vec::with_capacity(3 * p.len());
        let mut ends = Vec::with_capacity(p.len());
        for at in 0..p.len() {
            let folded = p.folded(at);
            match p.kind(at) {
                Kind::Word => clitic::each_split(folded, |split| {
                    probes.push((split, stems.probe(clitic::stem(folded, &split))));
                }),
                Kind::Number => {}
                // No particle stands before a mark.
                Kind::Mark(_) | Kind::Quote(_) => {
                    probes.push((clitic::Split::NONE, stems.probe(folded)));
                }
            }
            ends.push(probes.len());
        }
        let mut ways: Vec<Way> = Vec::with_capacity(probes.len());
        for (at, &end) in ends.iter().enumerate() {
            let folded = p.folded(at);
            let own = probes.get(ways.len()..end).unwrap_or_default();
            ways.extend(own.iter().map(|(split, probe)| {
                let stem = stems.at(*probe, clitic::stem(folded, split));
                (*split, stem)
            }));
        }
        let mut facts = Self {
            lexemes: Vec::with_capacity(p.len()),
            bodies: Vec::with_capacity(p.len()),
            hits: Vec::with_capacity(p.len()),
        };
        let mut start = 0;
        for (at, &end) in ends.iter().enumerate() {
            let readings = Readings(ways.get(start..end).unwrap_or_default());
            start = end;
            let place = Place::behind(p, at);
            facts.hits.push(table::longest(&place, readings));
            let word = p.is_word(at);
            let lexeme = word.then(|| arabic::lexeme(p, at, readings));
            facts.lexemes.push(lexeme.unwrap_or_default());
            let body = word.then(|| actor::body_at(&place, readings));
            facts.bodies.push(body.unwrap_or_default());
        }
        facts
    }
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
        assert!(size_of::<Way>() <= 24 && size_of::<(clitic::Split, Probe)>() <= 24);
    }
}
