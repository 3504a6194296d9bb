//! Speakers that no verb names: headlines and transcripts (`X: …`), and quotations that are signed
//! (`"…" - X`).

use std::ops::Range;

use domain::{Act, Mode};

use super::{
    View, content,
    draft::Draft,
    phrase::{self, Phrase},
    tag::{self, Tag},
    words::Class,
};
use crate::sets::Set;

/// `"…" - Jane Doe, 35, teacher`: a quotation with its speaker behind a dash.
pub(crate) fn dashed(view: &View<'_>, number: usize, segment: &Range<usize>) -> Option<Draft> {
    let pair = view.quotes.opening(segment.start)?;
    let dash = pair.close + 1;
    if !view.p.is_mark(dash, '-') {
        return None;
    }
    let end = view.p.sentence_of(dash).end.max(segment.end);
    let from = (dash..end).find(|&at| !view.p.is_mark(at, '-'))?;
    if !tag::is_capital(view.p, from) {
        return None;
    }
    let phrase = phrase::after(view, from, end).filter(|phrase| {
        let clause = view.finite(phrase.tokens.end) && phrase.tokens.end < end;
        phrase.name.is_some() && !clause
    })?;
    let content = content::trim(view, pair.open + 1..pair.close);
    (!content.is_empty()).then(|| signed_by(number, dash..dash + 1, content, phrase))
}

/// A paragraph that is a quotation, with its speaker in a line of its own before or after it.
pub(crate) fn signed(views: &[View<'_>], number: usize, quotation: Range<usize>) -> Option<Draft> {
    let line = |index: usize| {
        let view = views.get(index)?;
        let dash = view.p.is_mark(0, '-');
        let from = usize::from(dash);
        let phrase = signature(view, from..view.p.len())?;
        (index > 0 && view.p.len() <= 16).then_some((phrase, dash))
    };
    let behind = line(number + 1).filter(|(_, dash)| *dash);
    let before = number.checked_sub(1).and_then(line);
    let (phrase, _) = behind.or(before)?;
    let open = quotation.start.saturating_sub(1);
    Some(signed_by(number, open..open + 1, quotation, phrase))
}

fn signed_by(number: usize, cue: Range<usize>, content: Range<usize>, phrase: Phrase) -> Draft {
    Draft {
        paragraph: number,
        cue,
        act: Act::Say,
        mode: Mode::Direct,
        spans: vec![(number, content)],
        subject: Some(phrase),
        links: Vec::new(),
        rule: "en.quotation.signed",
        confidence: 75,
    }
}

/// A name and nothing but what describes it.
fn signature(view: &View<'_>, tokens: Range<usize>) -> Option<Phrase> {
    let clause = tokens
        .clone()
        .any(|at| view.finite(at) || view.tag(at) == Tag::Quote);
    if clause || tokens.is_empty() {
        return None;
    }
    phrase::after(view, tokens.start, tokens.end).filter(|phrase| phrase.name.is_some())
}

/// "X: …" in a headline, and "NAME: …" in a transcript.
pub(crate) fn colon(
    view: &View<'_>,
    number: usize,
    known: impl Fn(usize) -> bool,
) -> Option<Draft> {
    let start = usize::from(view.quotes.opening(0).is_some());
    let colon = (start + 1..view.p.len().min(14)).find(|&at| view.tag(at) == Tag::Colon)?;
    let shout =
        |at: usize| !view.p.is_word(at) || view.p.original(at).chars().all(|c| !c.is_lowercase());
    let name = |at: usize| !view.p.is_word(at) || view.tag(at) == Tag::Proper;
    let quoted = start == 0 && view.quotes.opening(colon + 1).is_some() && (0..colon).all(name);
    let transcript = number > 0 && colon <= start + 4 && ((start..colon).all(shout) || quoted);
    if number > 0 && !transcript {
        return None;
    }
    if number == 0
        && (start..colon).any(|at| view.word(at).cue().is_some() && view.tag(at) == Tag::Verb)
    {
        return None;
    }
    let phrase = phrase::after(view, start, colon)?;
    let whole = phrase.tokens.end == colon;
    let rubric = phrase.core.len() <= 2 && Set::Rubric.has(view.p.folded(phrase.head));
    if rubric || phrase.core.clone().any(|at| !view.tag(at).nominal()) && number == 0 {
        return None;
    }
    let capital = phrase.core.clone().any(|at| {
        view.is(at, Class::SPEAKS)
            || transcript && view.tag(at) == Tag::Proper
            || number == 0 && phrase.core.len() <= 3 && tag::is_capital(view.p, at) && known(at)
    });
    if !whole || !capital || phrase.core.len() > 6 {
        return None;
    }
    let place = number == 0 && view.is(phrase.head, Class::STATE) && phrase.core.len() == 1;
    if place && view.quotes.opening(colon + 1).is_none() {
        return None;
    }
    let tokens = colon + 1..view.p.len();
    let mode = if transcript {
        Mode::Direct
    } else {
        content::mode(view, &tokens)
    };
    let content = content::trim(view, tokens);
    if content.is_empty() {
        return None;
    }
    Some(Draft {
        paragraph: number,
        cue: colon..colon + 1,
        act: Act::Say,
        mode,
        spans: vec![(number, content)],
        subject: Some(phrase),
        links: Vec::new(),
        rule: if transcript {
            "en.transcript"
        } else {
            "en.headline.colon"
        },
        confidence: 80,
    })
}

/// Whether a word of a headline is a name in the text below it.
pub(crate) fn named_elsewhere(views: &[View<'_>], number: usize, at: usize) -> bool {
    let word = views[number].p.folded(at);
    views.iter().skip(number + 1).any(|view| {
        (1..view.p.len()).any(|i| view.tag(i) == Tag::Proper && view.p.folded(i) == word)
    })
}
