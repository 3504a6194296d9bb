//! Cues whose content stands before them, and where it goes on behind: `"…," she said, "…"`.

use std::ops::Range;

use domain::Mode;

use super::{Sentence, told_link};
use crate::english::{
    View,
    clause::{Hit, Shape},
    content::{self, Build, Start},
    phrase,
    tag::{self, Tag},
    words::Sort,
};

impl Sentence<'_, '_> {
    /// "…, X said": the cue whose content stands before it, and where it leaves off.
    pub(super) fn closing(&mut self, pending: Option<Range<usize>>) -> Option<(usize, usize)> {
        let view = self.view;
        for (index, hit) in self
            .hits
            .iter()
            .enumerate()
            .filter(|(_, hit)| closes(view, hit))
        {
            let region = self.segment.start..hit.first();
            let behind = content::start(view, hit, self.segment.end);
            let whole = pending
                .clone()
                .filter(|_| !region.clone().any(|at| view.p.is_word(at)));
            if !stands_before(view, hit, &region, behind.as_ref(), whole.is_some()) {
                continue;
            }
            let inside = behind_quotation(view, &region);
            let mut mode = match whole {
                Some(_) => Mode::Direct,
                None => content::mode(view, &inside),
            };
            let mut spans = vec![whole.unwrap_or(inside)];
            let (rest, until) = self.resumed(index, hit, behind.as_ref());
            if let Some(rest) = rest {
                let other = content::mode(view, &rest);
                if other != mode {
                    mode = Mode::Mixed;
                }
                spans.push(rest);
            }
            self.push(hit, spans, mode, "before", hit.next..until);
            if hit.frame.told
                && let Some(told) = phrase::after(view, hit.next, until)
                && let Some(draft) = self.drafts.last_mut()
            {
                draft.links.insert(0, told_link(self.number, told.core));
            }
            return Some((index, until));
        }
        None
    }

    /// What follows a cue in the middle of its content: `"…," she said, "…"`.
    fn resumed(
        &self,
        index: usize,
        hit: &Hit,
        behind: Option<&Start>,
    ) -> (Option<Range<usize>>, usize) {
        let view = self.view;
        let hi = self.segment.end;
        let end = |at, build| content::end(view, at, build, hi, &self.stops, false);
        if let Some(start) = behind {
            let end = end(start.at, start.build);
            return (Some(start.at..end), end);
        }
        if let Some(again) = self.quoted_again(index, hit) {
            let end = end(again, Build::Quotation);
            return (Some(again..end), end);
        }
        let mut stops = self.stops.iter().copied();
        let stop = stops.find(|&stop| stop >= hit.next).unwrap_or(hi);
        match self.behind_comma(index, hit, stop) {
            Some(start) => (Some(start..stop), stop),
            None => (None, stop.max(hit.next)),
        }
    }

    /// `"…," she said, pointing at the map, "…"`: where the quotation goes on.
    fn quoted_again(&self, index: usize, hit: &Hit) -> Option<usize> {
        let view = self.view;
        let again = (hit.next..self.segment.end.min(hit.next + 30))
            .take_while(|&at| view.tag(at) != Tag::Colon)
            .find(|&at| view.quotes.opening(at).is_some())?;
        let goes_on = behind_quote(view, hit)
            && matches!(view.tag(again - 1), Tag::Comma | Tag::Dash)
            && !self.hits[index + 1..]
                .iter()
                .any(|h| (h.named() || h.frame.words()) && h.start < again);
        goes_on.then_some(again)
    }

    /// Where the content goes on behind the comma that ends the cue.
    fn behind_comma(&self, index: usize, hit: &Hit, stop: usize) -> Option<usize> {
        let view = self.view;
        let hi = self.segment.end;
        let comma = (hit.next..hi.min(hit.next + 24)).find(|&at| view.tag(at) == Tag::Comma)?;
        let start = comma + 1;
        let next = self.hits.get(index + 1).map_or(hi, |hit| hit.start);
        if stop <= comma || next <= start || view.quotes.around(comma).is_some() {
            return None;
        }
        let resumes = match view.tag(start) {
            Tag::Det | Tag::Pron | Tag::Proper | Tag::Noun | Tag::Quote | Tag::Num | Tag::Conj => {
                true
            }
            Tag::Verb | Tag::Aux => hit.shape == Shape::Source && view.finite(start),
            _ => false,
        };
        let verb = (start..stop).any(|at| view.finite(at));
        let quoted = view.quotes.opening(start).is_some();
        (resumes && (verb && !behind_quote(view, hit) || quoted)).then_some(start)
    }
}

/// Whether a cue stands right behind a quotation mark.
fn behind_quote(view: &View<'_>, hit: &Hit) -> bool {
    hit.first() > 0 && view.tag(hit.first() - 1) == Tag::Quote
}

/// Whether a cue may stand behind its content.
fn closes(view: &View<'_>, hit: &Hit) -> bool {
    let first = hit.first();
    let quotation = first >= 2
        && view.tag(first - 1) == Tag::Quote
        && matches!(view.tag(first - 2), Tag::Comma | Tag::Stop);
    let after = hit.frame.after || quotation && hit.sort == Sort::Speech;
    hit.named() && !hit.negated && after || hit.shape == Shape::Source
}

/// Whether the content of a cue is what stands before it in its sentence, `region`. The sentence
/// before is the `whole` content where `region` has no words.
fn stands_before(
    view: &View<'_>,
    hit: &Hit,
    region: &Range<usize>,
    behind: Option<&Start>,
    whole: bool,
) -> bool {
    let led = !region.is_empty()
        && matches!(
            view.tag(region.end - 1),
            Tag::Comma | Tag::Quote | Tag::Dash | Tag::Stop
        );
    let quoted = region.clone().any(|at| view.quotes.opening(at).is_some());
    let verb = region.clone().any(|at| view.finite(at)) || view.p.index() == 0;
    match hit.shape {
        Shape::Source => region.len() > 2 || quoted,
        Shape::Inverted => led && (verb || quoted) || whole,
        Shape::Finite => {
            let split = behind.is_none_or(|start| {
                start.build == Build::Quotation && led && view.tag(region.end - 1) == Tag::Quote
            });
            // "But to be safe, she said, nobody should go."
            let between = led && view.tag(hit.next) == Tag::Comma && region.len() > 2;
            split && (led && (verb || quoted || between) || whole)
        }
        _ => false,
    }
}

/// The region before a closing cue without what introduces a quotation in it.
fn behind_quotation(view: &View<'_>, region: &Range<usize>) -> Range<usize> {
    let mut start = region.start;
    // A dateline: "BEIRUT (AP) -".
    let dash =
        (region.start..region.end.min(region.start + 14)).find(|&at| view.tag(at) == Tag::Dash);
    if let Some(dash) = dash
        && (region.start..dash).all(|at| !view.p.is_word(at) || tag::is_capital(view.p, at))
    {
        start = dash + 1;
    }
    // What stands before a semicolon is a sentence of its own.
    let mut at = start;
    while at < region.end {
        at = match view.past_quotation(at) {
            Some(past) => past.max(at + 1),
            None => {
                // "The senator scolded him: “…,” she said".
                let leads = view.tag(at) == Tag::Colon && view.quotes.opening(at + 1).is_some();
                if leads || view.p.is_mark(at, ';') {
                    start = at + 1;
                }
                at + 1
            }
        };
    }
    start..region.end
}
