//! Cues whose content follows them, from left to right.

use domain::{Act, HopKind};

use super::{Sentence, told_link};
use crate::english::{
    View,
    clause::{Hit, Shape, Subject},
    content::{self, Build, Start},
    hops::Link,
    tag::Tag,
    words::Sort,
};

impl Sentence<'_, '_> {
    /// Cues whose content follows, from left to right; what a content holds is not read again.
    pub(super) fn forward(&mut self, first: usize, from: usize) {
        let mut from = from;
        for hit in self.hits.iter().skip(first) {
            let negated = hit.negated && hit.sort == Sort::Speech;
            if hit.cue.start < from || negated {
                continue;
            }
            let end = match hit.shape {
                Shape::Source => Some(self.source(hit, from)),
                Shape::Passive => self.passive(hit),
                _ => self.following(hit),
            };
            from = end.unwrap_or(from);
        }
    }

    /// What follows a cue as its content; gives the end.
    fn following(&mut self, hit: &Hit) -> Option<usize> {
        let view = self.view;
        let hi = self.segment.end;
        let start = content::start(view, hit, hi)?;
        let as_ = hit.frame.as_ || matches!(hit.act, Act::Condemn | Act::Praise);
        let mut end = content::end(view, start.at, start.build, hi, &self.stops, as_);
        // "His claim that the dam was safe was rejected": the second verb is the outlet's.
        let subject = hit.shape == Shape::Nominal
            && !(self.segment.start..hit.start).any(|at| view.finite(at));
        if subject {
            end = content::second_verb(view, start.at, end);
        }
        let tokens = start.at..end;
        let mode = content::mode(view, &tokens);
        let gap = hit.next..start.at;
        let shape = match start.build {
            Build::Clause => "clause",
            Build::Quotation => "quotation",
            Build::Phrase | Build::Predicate => "phrase",
            Build::Infinitive => "infinitive",
        };
        let act = act_of(view, hit, &start);
        self.push(hit, vec![tokens], mode, shape, gap);
        if let Some(draft) = self.drafts.last_mut()
            && draft.cue == hit.cue
        {
            draft.act = act;
        }
        if let Some(told) = start.told
            && let Some(draft) = self.drafts.last_mut()
        {
            draft.links.insert(0, told_link(self.number, told));
        }
        Some(end)
    }

    /// What a passive reports, which stands before it; gives where the cue ends.
    fn passive(&mut self, hit: &Hit) -> Option<usize> {
        let object = hit.object.clone()?;
        let mode = content::mode(self.view, &object);
        self.push(hit, vec![object], mode, "passive", hit.next..hit.next);
        Some(hit.next)
    }

    /// "According to X, …", or X beside a statement that somebody else makes.
    fn source(&mut self, hit: &Hit, from: usize) -> usize {
        let view = self.view;
        let hi = self.segment.end;
        let beside = self.drafts.last().is_some_and(|draft| {
            draft
                .spans
                .iter()
                .any(|(_, tokens)| tokens.end + 1 >= hit.start && tokens.start < hit.start)
        });
        if let Subject::Named(phrase) = &hit.subject
            && beside
            && let Some(draft) = self.drafts.last_mut()
        {
            draft.links.push(Link {
                kind: HopKind::Carried,
                paragraph: self.number,
                agent: Some(phrase.core.clone()),
                medium: None,
                rule: "en.source.beside",
            });
            return hit.next;
        }
        let comma = (hit.next..hi.min(hit.next + 30)).find(|&at| view.tag(at) == Tag::Comma);
        let start = comma.map_or(hit.next, |comma| comma + 1);
        if start >= hi || hit.start < from {
            return hit.next;
        }
        let end = content::end(view, start, Build::Clause, hi, &self.stops, false);
        let tokens = start..end;
        let mode = content::mode(view, &tokens);
        self.push(hit, vec![tokens], mode, "source", hit.next..start);
        end
    }
}

/// The act of a cue with what follows it: "called for" and "asked him to" call.
fn act_of(view: &View<'_>, hit: &Hit, start: &Start) -> Act {
    let led = start.at.checked_sub(1).filter(|&at| at >= hit.next);
    let preposition = led.and_then(|at| hit.frame.act_with(view.p.folded(at)));
    let addressed = start.build == Build::Infinitive
        && (start.told.is_some() || hit.frame.whom)
        && matches!(hit.act, Act::Say | Act::Ask);
    preposition.unwrap_or(if addressed { Act::Call } else { hit.act })
}
