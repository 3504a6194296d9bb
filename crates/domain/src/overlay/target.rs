//! Finding again what a judgement is about.

use super::Target;
use crate::curation::{Anchor, TargetKind};
use crate::{Analysis, Document, Excerpt, Figure, Statement};

/// A text and what was read out of it, to find anchors in.
pub(super) struct Read<'a> {
    revision: &'a str,
    pub(super) document: &'a Document,
    /// Of each statement its id and its words: the cue first, then the content.
    statements: Vec<(String, Vec<Excerpt>)>,
    /// Of each figure its id and its words.
    figures: Vec<(String, Vec<Excerpt>)>,
}

impl<'a> Read<'a> {
    pub(super) fn of(revision: &'a str, document: &'a Document, analysis: &Analysis) -> Self {
        let statement = |s: &Statement| {
            let words = std::iter::once(&s.cue).chain(&s.content);
            (s.id(revision), words.cloned().collect())
        };
        let figure = |f: &Figure| (f.id(revision), vec![f.text.clone()]);
        Self {
            revision,
            document,
            statements: analysis.statements.iter().map(statement).collect(),
            figures: analysis.figures.iter().map(figure).collect(),
        }
    }

    /// What the anchor is about: in the revision that was seen by its id, if that has the same words
    /// still; else what covers the place of the quote, the closest first. `None` where nothing does,
    /// or several do alike.
    pub(super) fn target(&self, anchor: &Anchor) -> Option<Target> {
        let kind = anchor.kind;
        let among = match kind {
            TargetKind::Statement => &self.statements,
            TargetKind::Figure => &self.figures,
        };
        let same = |(id, words): &(String, Vec<Excerpt>)| {
            *id == anchor.target && words.iter().any(|w| w.text == anchor.quote.exact)
        };
        if anchor.revision == self.revision
            && let Some(index) = among.iter().position(same)
        {
            return Some(Target { kind, index });
        }
        let at = anchor.quote.find(self.document)?;
        let mut best: Vec<(usize, usize, usize)> = Vec::new();
        for (index, (_, words)) in among.iter().enumerate() {
            let covering = words.iter().enumerate().filter(|(_, w)| covers(w, &at));
            let closest = covering.map(|(rank, w)| (rank.min(1), w.span.bytes().len()));
            if let Some((rank, length)) = closest.min() {
                best.push((rank, length, index));
            }
        }
        best.sort_unstable();
        match best.as_slice() {
            [(_, _, index)] => Some(Target {
                kind,
                index: *index,
            }),
            [one, next, ..] if (one.0, one.1) != (next.0, next.1) => {
                Some(Target { kind, index: one.2 })
            }
            _ => None,
        }
    }
}

/// Whether `words` cover the place `at`, or lie in it.
pub(super) fn covers(words: &Excerpt, at: &Excerpt) -> bool {
    let (outer, inner) = (words.span.bytes(), at.span.bytes());
    let within = |a: &std::ops::Range<usize>, b: &std::ops::Range<usize>| {
        a.start >= b.start && a.end <= b.end
    };
    words.paragraph == at.paragraph && (within(&inner, &outer) || within(&outer, &inner))
}
