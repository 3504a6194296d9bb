//! Reporting verbs: how one stands in its clause, and so where its subject is.

use std::ops::Range;

use super::{
    Hit, Shape, Subject,
    bare::bare_of,
    group::{Group, group},
    inverted::{inverted, passive_of},
};
use crate::english::{View, inflect::Forms, phrase, tag::Tag, words::Cue};

pub(super) fn verb(
    view: &View<'_>,
    segment: &Range<usize>,
    lo: usize,
    at: usize,
    cue: &'static Cue,
) -> Option<Hit> {
    let forms = view.word(at).forms;
    let group = group(view, lo, at);
    let hit = |subject, shape, next| Hit {
        cue: at..at + 1,
        start: group.start,
        next,
        subject,
        shape,
        act: cue.act,
        sort: cue.sort,
        frame: &cue.frame,
        negated: group.negated,
        object: None,
    };
    let passive = forms.is(Forms::PARTICIPLE) && !forms.is(Forms::ING) && group.be
        || forms.is(Forms::PARTICIPLE) && !group.auxiliary && view.p.folded(at + 1) == "by";
    if passive {
        return passive_of(
            view,
            segment,
            lo,
            at,
            &group,
            hit(Subject::Dropped, Shape::Passive, at),
        );
    }
    let governed = group.infinitive && view.tag(group.start) != Tag::To;
    let bare = forms.is(Forms::ING) && !group.auxiliary || group.infinitive && !governed;
    if bare {
        return bare_of(
            view,
            lo,
            at,
            &group,
            cue,
            hit(Subject::Same, Shape::Bare, at + 1),
        );
    }
    if let Some(phrase) = inverted(view, segment, lo, at, &group, cue) {
        let next = phrase.tokens.end;
        return Some(hit(Subject::Named(Box::new(phrase)), Shape::Inverted, next));
    }
    let subject = subject(view, lo, at, &group, cue)?;
    Some(hit(subject, Shape::Finite, at + 1))
}

/// Who a finite verb behind its subject says speaks; `None` where nobody can.
fn subject(view: &View<'_>, lo: usize, at: usize, group: &Group, cue: &Cue) -> Option<Subject> {
    let forms = view.word(at).forms;
    if let Some(phrase) = phrase::before(view, lo, group.start) {
        let plain = forms == Forms::PLAIN && !group.auxiliary;
        let silent = (cue.frame.weak || plain) && !phrase.speaks(view);
        return (!silent).then(|| Subject::Named(Box::new(phrase)));
    }
    let before = group.start.checked_sub(1).filter(|&b| b >= lo);
    let joined = before.is_some_and(|b| matches!(view.tag(b), Tag::Conj | Tag::But));
    let participle = forms.is(Forms::PARTICIPLE) && !forms.is(Forms::PAST);
    let headline = view.p.index() == 0 && before.is_none();
    let shared = joined && !participle || headline && forms.is(Forms::S.or(Forms::PAST));
    shared.then_some(Subject::Same)
}
