//! Whose a cue is that has no subject of its own.

use super::Sentence;
use crate::english::{
    clause::{Hit, Subject},
    phrase::{self, Phrase},
    tag::Tag,
};

/// Verbs of a sentence that are looked at for a subject of the main clause.
const SUBJECTS_MAX: usize = 8;

impl Sentence<'_, '_> {
    /// The subject that a participle or a second verb shares.
    pub(super) fn governing(&self, hit: &Hit) -> Option<Phrase> {
        let view = self.view;
        let earlier = self.drafts.iter().rev().find_map(|draft| {
            (draft.cue.start < hit.start)
                .then(|| draft.subject.clone())
                .flatten()
        });
        if earlier.is_some() {
            return earlier;
        }
        let mut verbs = (self.segment.start..hit.start)
            .filter(|&at| view.finite(at) && view.quotes.around(at).is_none());
        // "The authors, which include two unions, combed the files and found": not the pronoun.
        let relative = |phrase: &Phrase| view.tag(phrase.head) == Tag::Rel;
        let main = verbs
            .clone()
            .take(SUBJECTS_MAX)
            .find_map(|verb| self.subject_of(verb).filter(|phrase| !relative(phrase)));
        let main = main.or_else(|| verbs.find_map(|verb| self.subject_of(verb)));
        main.or_else(|| {
            self.hits.iter().find_map(|other| match &other.subject {
                Subject::Named(phrase) if other.start > hit.start => Some((**phrase).clone()),
                _ => None,
            })
        })
        .or_else(|| {
            (hit.cue.end..self.segment.end)
                .take(40)
                .filter(|&at| view.finite(at) && view.quotes.around(at).is_none())
                .find_map(|verb| self.subject_of(verb))
        })
    }

    /// The phrase that stands before the verb at `verb` as its subject.
    pub(super) fn subject_of(&self, verb: usize) -> Option<Phrase> {
        let view = self.view;
        let mut start = verb;
        while start > self.segment.start && matches!(view.tag(start - 1), Tag::Aux | Tag::Adv) {
            start -= 1;
        }
        phrase::before(view, self.segment.start, start)
    }
}
