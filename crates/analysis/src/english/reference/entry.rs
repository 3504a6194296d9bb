//! Somebody or something that the report names, with the words it is known by.

use std::ops::Range;

use domain::SpeakerKind;

use crate::{
    english::{View, phrase::Phrase},
    speaker::Resolved,
};

/// A phrase of the report that could be a speaker.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) speaker: Resolved,
    /// Paragraph and token where it begins.
    pub(super) place: (usize, usize),
    /// Folded words of the name.
    pub(super) words: Vec<String>,
    pub(super) feminine: bool,
    pub(super) masculine: bool,
    pub(super) plural: bool,
    /// Stands in quotation marks: nobody the outlet speaks of.
    pub(super) quoted: bool,
}

impl Entry {
    pub(super) fn read(view: &View<'_>, phrase: &Phrase) -> Self {
        let name = phrase.name.clone().unwrap_or(phrase.core.clone());
        let words = name.clone().filter(|&at| view.p.is_word(at));
        Self {
            words: words.map(|at| stem(view, at).to_owned()).collect(),
            speaker: Resolved {
                mention: None,
                name: view.p.excerpt_bytes(bare(view, name)).into(),
                kind: phrase.kind,
                role: phrase.role.clone().map(|role| view.p.excerpt(role)),
                body: phrase
                    .body
                    .clone()
                    .map(|body| view.p.excerpt_bytes(bare(view, body)).into()),
            },
            place: (phrase.paragraph, phrase.core.start),
            feminine: phrase.feminine,
            masculine: phrase.masculine,
            plural: phrase.plural,
            quoted: view.quotes.around(phrase.head).is_some(),
        }
    }

    pub(super) fn person(&self) -> bool {
        self.speaker.kind == SpeakerKind::Person
    }

    /// Whether somebody of this gender may be meant.
    pub(super) fn fits(&self, feminine: bool, masculine: bool) -> bool {
        !(feminine && self.masculine || masculine && self.feminine)
    }
}

/// The folded word at `at` without a possessive ending.
pub(super) fn stem<'v>(view: &'v View<'_>, at: usize) -> &'v str {
    let folded = view.p.folded(at);
    folded.strip_suffix("'s").unwrap_or(folded)
}

/// The bytes of a phrase without a contracted auxiliary or a possessive ending: "He" of "He's".
pub(super) fn bare(view: &View<'_>, tokens: Range<usize>) -> Range<usize> {
    let mut bytes = view.p.span_bytes(tokens.clone());
    let last = tokens.end.saturating_sub(1);
    let word = view.word(last);
    if (word.contracted || word.possessive)
        && let Some((stem, _)) = view.p.folded(last).rsplit_once('\'')
    {
        bytes.end = view.p.byte_after(last, stem.len());
    }
    bytes
}
