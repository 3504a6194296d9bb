//! Statements before their speakers are resolved, paragraph by paragraph.

use std::ops::Range;

use domain::{Act, Mode};

use super::{
    View, clause, content,
    hops::{self, Link},
    line,
    phrase::Phrase,
    sentence,
};

/// A statement whose speaker is known by words only.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) paragraph: usize,
    pub(crate) cue: Range<usize>,
    pub(crate) act: Act,
    pub(crate) mode: Mode,
    /// Content as paragraph and tokens.
    pub(crate) spans: Vec<(usize, Range<usize>)>,
    pub(crate) subject: Option<Phrase>,
    pub(crate) links: Vec<Link>,
    pub(crate) rule: &'static str,
    pub(crate) confidence: u8,
}

/// The drafts of a report in reading order.
pub(crate) fn read(views: &[View<'_>]) -> Vec<Draft> {
    let mut reader = Reader {
        all: Vec::new(),
        open: None,
        waiting: Vec::new(),
    };
    for number in 0..views.len() {
        reader.paragraph(views, number);
    }
    reader.all
}

/// Whether a quotation ends with a question or a call, and its cue stands right behind it:
/// “How many?” Reed said.
fn asks(view: &View<'_>, quotation: &Range<usize>, next: &Range<usize>) -> bool {
    let quoted = view.quotes.opening(quotation.start);
    let ends = |at: usize| view.p.is_mark(at, '?') || view.p.is_mark(at, '!');
    let asked = quoted.is_some_and(|pair| ends(pair.close - 1) && pair.close + 1 == quotation.end);
    let cue = (next.start..next.end.min(next.start + SAYS))
        .any(|at| view.word(at).cue().is_some_and(|cue| cue.frame.after) && view.finite(at));
    asked && cue && view.quotes.opening(next.start).is_none()
}

/// Words of a sentence within which the cue of the quotation before it stands.
const SAYS: usize = 5;

struct Reader {
    all: Vec<Draft>,
    /// The draft whose quotation the paragraph before left open, or ended with.
    open: Option<usize>,
    /// Paragraphs of a quotation whose cue has not come yet.
    waiting: Vec<(usize, Range<usize>)>,
}

impl Reader {
    fn paragraph(&mut self, views: &[View<'_>], number: usize) {
        let view = &views[number];
        let carried = self.open.take();
        let known = |at: usize| line::named_elsewhere(views, number, at);
        if let Some(draft) = line::colon(view, number, known) {
            self.open = view
                .quotes
                .around(view.p.len().saturating_sub(1))
                .is_some()
                .then_some(self.all.len());
            self.all.push(draft);
            return;
        }
        // The draft that a quotation right behind it goes on with.
        let mut going = carried;
        // A sentence that is a quotation whose cue has not come yet.
        let mut pending: Option<Range<usize>> = None;
        for (order, segment) in view.segments.iter().enumerate() {
            let hits = clause::find(view, segment);
            if view
                .segments
                .get(order + 1)
                .is_some_and(|next| asks(view, segment, next))
            {
                going = None;
            }
            if let Some(draft) = line::dashed(view, number, segment) {
                self.all.push(draft);
                continue;
            }
            if hits.is_empty() && self.quotation(view, number, segment, &mut going, &mut pending) {
                continue;
            }
            if let Some(tokens) = hops::looks_back(view, segment)
                && let Some(last) = self.all.last_mut()
                && last.paragraph + 1 >= number
            {
                let links = hops::read(view, tokens);
                last.links.extend(links);
            }
            let drafts = sentence::read(view, number, segment, &hits, pending.take());
            going = self.sentence(drafts);
        }
        if let Some(quotation) = pending {
            self.unclaimed(views, number, quotation);
        }
        // Into the next paragraph only a quotation goes on.
        let quoted = |&draft: &usize| self.all[draft].mode != Mode::Indirect;
        self.open = going.filter(quoted);
    }

    /// Adds the drafts of a sentence, to the first of them the quotations that waited for its cue;
    /// gives the last.
    fn sentence(&mut self, mut drafts: Vec<Draft>) -> Option<usize> {
        drafts.sort_by_key(|draft| draft.cue.start);
        let mut waiting = std::mem::take(&mut self.waiting);
        if let Some(first) = drafts.first_mut()
            && first
                .spans
                .first()
                .is_some_and(|(_, tokens)| tokens.start <= 1)
            && first.mode != Mode::Indirect
        {
            waiting.append(&mut first.spans);
            first.spans = waiting;
        }
        let from = self.all.len();
        self.all.append(&mut drafts);
        (from < self.all.len()).then(|| self.all.len() - 1)
    }

    /// A quotation that no cue of its paragraph leads to: it is signed, or waits for the paragraph
    /// behind it where nothing closes it.
    fn unclaimed(&mut self, views: &[View<'_>], number: usize, quotation: Range<usize>) {
        let view = &views[number];
        let last = view.p.len().saturating_sub(1);
        let unclosed = view.quotes.around(last).is_some_and(|pair| !pair.closed);
        match line::signed(views, number, quotation.clone()) {
            Some(draft) => self.all.push(draft),
            // Bounded, so that marks nobody closes do not gather a whole report.
            None if unclosed && self.waiting.len() < 8 => self.waiting.push((number, quotation)),
            None => self.waiting.clear(),
        }
    }

    /// A sentence that is nothing but a quotation: belongs to the draft before it, or waits.
    fn quotation(
        &mut self,
        view: &View<'_>,
        number: usize,
        segment: &Range<usize>,
        going: &mut Option<usize>,
        pending: &mut Option<Range<usize>>,
    ) -> bool {
        let Some(pair) = view.quotes.opening(segment.start) else {
            return false;
        };
        let tail = pair.close + 1..segment.end;
        if tail.clone().filter(|&at| view.p.is_word(at)).count() > 0 {
            return false;
        }
        let inner = content::trim(view, segment.clone());
        if inner.is_empty() {
            return true;
        }
        match *going {
            Some(draft) => self.all[draft].spans.push((number, inner)),
            None => *pending = Some(inner),
        }
        true
    }
}
