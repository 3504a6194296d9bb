//! Verbs whose subject stands behind them: ", said the mayor", "was denied by the mayor".

use std::ops::Range;

use super::{Hit, Subject, group::Group};
use crate::english::{
    View, hops,
    inflect::Forms,
    phrase::{self, Phrase},
    tag::Tag,
    words::Cue,
};

/// ", said the mayor": a verb of saying between its content and its subject.
pub(super) fn inverted(
    view: &View<'_>,
    segment: &Range<usize>,
    lo: usize,
    at: usize,
    group: &Group,
    cue: &Cue,
) -> Option<Phrase> {
    let forms = view.word(at).forms;
    let first = group.start;
    let quoted = first > lo && view.tag(first - 1) == Tag::Quote;
    let words = cue.frame.after || quoted && cue.frame.words();
    // "say X and Y" has no ending.
    let shape = forms.is(Forms::S.or(Forms::PAST)) || quoted && forms.is(Forms::PLAIN);
    let plain = !words || group.auxiliary || !shape;
    if plain || !view.tag(at + 1).begins_phrase() {
        return None;
    }
    let comma = first > lo && view.tag(first - 1) == Tag::Comma;
    let opens = first == segment.start;
    if !(quoted || comma || opens) || cue.frame.told && !quoted {
        return None;
    }
    let phrase = phrase::after(view, at + 1, segment.end)?;
    let next = view.tag(phrase.tokens.end);
    let clause = matches!(next, Tag::Verb | Tag::Aux | Tag::To | Tag::Adv)
        && view.finite(phrase.tokens.end)
        || phrase.pronoun && comma && !matches!(next, Tag::Stop | Tag::Comma);
    let own_subject = comma && phrase::before(view, lo, first).is_some();
    (!clause && !own_subject).then_some(phrase)
}

/// "was denied by the ministry", "the plan proposed by the mayor".
pub(super) fn passive_of(
    view: &View<'_>,
    segment: &Range<usize>,
    lo: usize,
    at: usize,
    group: &Group,
    mut hit: Hit,
) -> Option<Hit> {
    if !group.auxiliary && hops::verb(view.p.folded(at)).is_some() {
        // "in a letter seen by X": a link of the chain.
        return None;
    }
    let by = (at + 1..segment.end.min(at + 5)).find(|&i| view.p.folded(i) == "by")?;
    let phrase = phrase::after(view, by + 1, segment.end)?;
    if !phrase.speaks(view) {
        return None;
    }
    let object = phrase::before(view, lo, group.start)?;
    hit.next = phrase.tokens.end;
    hit.subject = Subject::Named(Box::new(phrase));
    hit.object = Some(object.core);
    Some(hit)
}
