//! The statements of one sentence: whose content follows its cue, and whose stands before it.

mod before;
mod behind;
mod quotation;
mod stops;
mod subject;

use std::ops::Range;

use domain::{HopKind, Mode};

use super::{
    View,
    clause::{Hit, Shape, Subject},
    content,
    draft::Draft,
    hops::{self, Link},
    words::Sort,
};
use stops::stops;

/// The drafts of one sentence. `pending` is a quotation before it that has no cue yet.
pub(crate) fn read(
    view: &View<'_>,
    number: usize,
    segment: &Range<usize>,
    hits: &[Hit],
    pending: Option<Range<usize>>,
) -> Vec<Draft> {
    let mut sentence = Sentence {
        view,
        number,
        segment: segment.clone(),
        hits,
        drafts: Vec::new(),
        stops: stops(view, hits),
    };
    match sentence.closing(pending) {
        Some((index, until)) => sentence.forward(index + 1, until),
        None => sentence.forward(0, segment.start),
    }
    sentence.quotations();
    sentence.drafts
}

struct Sentence<'v, 'a> {
    view: &'v View<'a>,
    number: usize,
    segment: Range<usize>,
    hits: &'v [Hit],
    drafts: Vec<Draft>,
    stops: Vec<usize>,
}

impl Sentence<'_, '_> {
    /// Adds the draft of a cue with its content, where that has words.
    fn push(
        &mut self,
        hit: &Hit,
        spans: Vec<Range<usize>>,
        mode: Mode,
        shape: &str,
        gap: Range<usize>,
    ) {
        let view = self.view;
        let spans: Vec<_> = spans
            .into_iter()
            .map(|tokens| content::trim(view, tokens))
            .filter(|tokens| !tokens.is_empty())
            .map(|tokens| (self.number, tokens))
            .collect();
        if spans.is_empty() {
            return;
        }
        let subject = match &hit.subject {
            Subject::Named(phrase) => Some((**phrase).clone()),
            Subject::Same | Subject::Dropped => self.governing(hit),
        };
        let medium = subject.as_ref().map_or(0, |phrase| phrase.tokens.end);
        let gap = gap.start.max(if hit.shape == Shape::Inverted {
            medium
        } else {
            gap.start
        })..gap.end;
        let links = hops::read(view, gap);
        let (rule, confidence) = rule(hit.sort, shape);
        self.drafts.push(Draft {
            paragraph: self.number,
            cue: hit.cue.clone(),
            act: hit.act,
            mode,
            spans,
            subject,
            links,
            rule,
            confidence: if mode == Mode::Indirect {
                confidence
            } else {
                confidence + 5
            },
        });
    }
}

fn rule(sort: Sort, shape: &str) -> (&'static str, u8) {
    match (sort, shape) {
        (Sort::Speech, "clause") => ("en.speech.clause", 85),
        (Sort::Speech, "quotation") => ("en.speech.quotation", 90),
        (Sort::Speech, "before") => ("en.speech.before", 90),
        (Sort::Speech, "source") => ("en.source", 85),
        (Sort::Speech, "passive") => ("en.speech.passive", 60),
        (Sort::Speech, "infinitive") => ("en.speech.infinitive", 75),
        (Sort::Speech, _) => ("en.speech.phrase", 70),
        (Sort::Mental, "infinitive") => ("en.mental.infinitive", 60),
        (Sort::Mental, "phrase") => ("en.mental.phrase", 55),
        (Sort::Mental, _) => ("en.mental.clause", 65),
        (Sort::Stance, _) => ("en.stance", 55),
    }
}

fn told_link(paragraph: usize, agent: Range<usize>) -> Link {
    Link {
        kind: HopKind::To,
        paragraph,
        agent: Some(agent),
        medium: None,
        rule: "en.hop.told",
    }
}
