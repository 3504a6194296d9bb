//! Whom a description means: somebody with this function, or a body of this sort.

use domain::SpeakerKind;

use super::{
    Resolver,
    entry::{Entry, stem},
};
use crate::{
    english::{View, phrase::Phrase, tag::Tag, words::Class},
    text::fold,
};

impl Resolver {
    /// "the spokesman", "the ministry": somebody with this function, or a body of this sort.
    pub(super) fn described(&self, view: &View<'_>, phrase: &Phrase, own: &Entry) -> Option<Entry> {
        let head = stem(view, phrase.head);
        if phrase.plural {
            return None;
        }
        let function = view.is(phrase.head, Class::ROLE);
        let content = |at: &usize| matches!(view.tag(*at), Tag::Noun | Tag::Proper);
        let described: Vec<&str> = phrase
            .core
            .clone()
            .filter(content)
            .map(|at| stem(view, at))
            .collect();
        let found = self.index.by_head(head, own.place, |entry| {
            if function {
                let role = entry
                    .speaker
                    .role
                    .as_ref()
                    .map_or("", |role| role.text.as_str());
                let role = fold(role);
                entry.person()
                    && entry.fits(own.feminine, own.masculine)
                    && described.iter().all(|word| role.contains(*word))
            } else {
                matches!(
                    entry.speaker.kind,
                    SpeakerKind::Organisation | SpeakerKind::Document
                ) && entry.words.len() > own.words.len()
                    && described
                        .iter()
                        .all(|word| entry.words.iter().any(|w| w == word))
            }
        })?;
        Some(self.index.fullest(found.clone()))
    }
}
