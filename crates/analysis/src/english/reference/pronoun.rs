//! Whom a pronoun stands for.

use domain::SpeakerKind;

use super::{CANDIDATES, Resolver, entry::Entry};
use crate::english::{
    View,
    phrase::{self, Phrase},
    tag::Tag,
};

impl Resolver {
    pub(super) fn pronoun(&self, view: &View<'_>, phrase: &Phrase, own: &Entry) -> Option<Entry> {
        let word = view.p.folded(phrase.head);
        if matches!(view.tag(phrase.head), Tag::Rel | Tag::That) {
            return self.antecedent(view, phrase);
        }
        let word = word.split('\'').next().unwrap_or(word);
        let wanted = |entry: &Entry| match word {
            "he" | "she" | "his" | "her" | "him" => {
                (entry.person() || entry.speaker.kind == SpeakerKind::Unnamed && !entry.plural)
                    && entry.fits(own.feminine, own.masculine)
            }
            "it" | "its" => matches!(
                entry.speaker.kind,
                SpeakerKind::Organisation | SpeakerKind::Document
            ),
            "they" | "their" | "them" => {
                entry.plural || entry.speaker.kind == SpeakerKind::Organisation
            }
            _ => false,
        };
        let spoke = self
            .done
            .iter()
            .rev()
            .take(CANDIDATES)
            .find(|entry| wanted(entry) && entry.place < own.place);
        let named = self
            .index
            .before(own.place)
            .find(|entry| wanted(entry) && (entry.person() || word == "it" || word == "they"));
        // Who spoke in the sentences right before goes before who was only named.
        let near = |entry: &&Entry| entry.place.0 + 2 >= own.place.0;
        let found = spoke.filter(near).or(named).or(spoke)?;
        Some(self.index.fullest(found.clone()))
    }

    /// Whom "who" stands for: the phrase before it.
    fn antecedent(&self, view: &View<'_>, phrase: &Phrase) -> Option<Entry> {
        let mut end = phrase.core.start;
        if end > 0 && view.tag(end - 1) == Tag::Comma {
            end -= 1;
        }
        let lo = view.p.sentence_of(phrase.core.start).start;
        let before = phrase::before(view, lo, end).filter(|before| !before.pronoun)?;
        Some(self.index.fullest(Entry::read(view, &before)))
    }
}
