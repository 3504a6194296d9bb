//! Quotations that no cue of the lexicon leads to: the verb beside them is their cue, where its
//! subject can speak.

use domain::{Act, Mode};

use super::Sentence;
use crate::{
    english::{
        content::{self, Build},
        draft::Draft,
        phrase,
        tag::Tag,
    },
    quotation::Pair,
};

impl Sentence<'_, '_> {
    /// Adds the quotations that no draft has yet.
    pub(super) fn quotations(&mut self) {
        let view = self.view;
        let mut at = self.segment.start;
        while at < self.segment.end {
            let Some(pair) = view.quotes.opening(at) else {
                at += 1;
                continue;
            };
            at = (pair.close + 1).max(at + 1);
            if self.covers(pair) || content::names(view, pair) || pair.len() < 3 {
                continue;
            }
            if let Some(draft) = self.said_behind(pair) {
                self.take_over(draft);
            } else if let Some(draft) = self.led(pair) {
                self.drafts.push(draft);
            }
        }
    }

    /// Whether a draft has the quotation already.
    fn covers(&self, pair: Pair) -> bool {
        self.drafts.iter().any(|draft| {
            draft.spans.iter().any(|(p, tokens)| {
                *p == self.number && tokens.start <= pair.open + 1 && tokens.end > pair.open
            })
        })
    }

    /// Adds a draft in the place of one whose cue was taken for that of what follows it.
    fn take_over(&mut self, mut draft: Draft) {
        let same = self.drafts.iter().position(|other| other.cue == draft.cue);
        if let Some(same) = same {
            let other = self.drafts.remove(same);
            if other.mode != Mode::Indirect {
                draft.spans.extend(other.spans);
            }
            draft.links = other.links;
        }
        self.drafts.push(draft);
    }

    /// A quotation behind a verb that no lexicon lists, with the phrase that it stands in.
    fn led(&self, pair: Pair) -> Option<Draft> {
        let view = self.view;
        let hi = self.segment.end;
        let verb = (self.segment.start..pair.open)
            .rev()
            .take(24)
            .find(|&i| view.tag(i) == Tag::Verb && view.finite(i))?;
        let phrase = self.subject_of(verb).filter(|phrase| phrase.speaks(view))?;
        let end = content::end(view, pair.open, Build::Phrase, hi, &self.stops, true);
        let from = (verb + 1..pair.open)
            .find(|&i| view.tag(i).nominal())
            .unwrap_or(pair.open);
        let content = content::trim(view, from..end.max(pair.close + 1).min(hi));
        (!content.is_empty()).then(|| Draft {
            paragraph: self.number,
            cue: verb..verb + 1,
            act: Act::Say,
            mode: Mode::Mixed,
            spans: vec![(self.number, content)],
            subject: Some(phrase),
            links: Vec::new(),
            rule: "en.quotation.alone",
            confidence: 50,
        })
    }

    /// `"…," X retorted`: a verb that no lexicon lists, right behind a quotation and its speaker.
    fn said_behind(&self, pair: Pair) -> Option<Draft> {
        let view = self.view;
        let led = pair.close > pair.open + 1
            && matches!(view.tag(pair.close - 1), Tag::Comma | Tag::Stop)
            || view.tag(pair.close + 1) == Tag::Comma;
        let from = pair.close + 1 + usize::from(view.tag(pair.close + 1) == Tag::Comma);
        if !led || !pair.closed {
            return None;
        }
        let verb = (from..self.segment.end.min(from + 16))
            .find(|&at| view.tag(at) == Tag::Verb && view.finite(at))?;
        let phrase = if verb == from {
            phrase::after(view, verb + 1, self.segment.end)
        } else {
            self.subject_of(verb)
                .filter(|phrase| phrase.core.start >= from)
        };
        let content = content::trim(view, pair.open..pair.close + 1);
        let phrase = phrase.filter(|phrase| phrase.speaks(view) && !content.is_empty())?;
        Some(Draft {
            paragraph: self.number,
            cue: verb..verb + 1,
            act: view.word(verb).cue().map_or(Act::Say, |cue| cue.act),
            mode: Mode::Direct,
            spans: vec![(self.number, content)],
            subject: Some(phrase),
            links: Vec::new(),
            rule: "en.quotation.before",
            confidence: 65,
        })
    }
}
