//! Which words only tell more of a phrase: appositions, relative clauses and participles.

use std::ops::Range;

use crate::english::{View, inflect::Forms, tag::Tag, words::Class};

/// Whether a phrase behind a comma only tells more of the name before it: "Jane Doe, the mayor",
/// "Jane Doe, president of the union", "Jane Doe, of Ashton, Md.".
pub(super) fn in_apposition(view: &View<'_>, lo: usize, core: &Range<usize>) -> bool {
    let comma = core.start > lo && view.tag(core.start - 1) == Tag::Comma;
    let proper = |at: usize| at > lo && view.tag(at - 1) == Tag::Proper;
    match view.tag(core.start) {
        _ if !comma => false,
        Tag::Det => true,
        Tag::Noun => proper(core.start - 1) && view.is(core.start, Class::ROLE.or(Class::TITLE)),
        Tag::Proper => {
            let town = core.start - 1;
            core.len() <= 2
                && proper(town)
                && (town.saturating_sub(3).max(lo)..town).any(|at| view.tag(at) == Tag::Prep)
        }
        _ => false,
    }
}

/// Whether what stands between two commas is an aside and no clause of its own.
pub(crate) fn is_aside(view: &View<'_>, start: usize, end: usize) -> bool {
    let clause = || {
        let mut verbs = start..end;
        verbs.any(|at| {
            view.tag(at) == Tag::Aux && relative(view, start, at).is_none()
                || view.tag(at) == Tag::Verb
                    && at > start
                    && view.finite(at)
                    && !view.word(at).forms.is(Forms::PARTICIPLE)
                    && relative(view, start, at).is_none()
        })
    };
    match view.tag(start) {
        Tag::Rel | Tag::Sub | Tag::Wh => true,
        Tag::Aux | Tag::To | Tag::That | Tag::Pron | Tag::Conj | Tag::But => false,
        _ => !clause(),
    }
}

/// A participle that belongs to the phrase ("a report released Friday"), or the end of a relative
/// clause: where the phrase goes on to the left.
pub(super) fn reduced(
    view: &View<'_>,
    floor: usize,
    verb: usize,
    at: usize,
    end: usize,
) -> Option<usize> {
    if let Some(further) = relative(view, floor, verb) {
        return Some(further);
    }
    let forms = view.word(verb).forms;
    let after = view.tag(at);
    let only_time = (at..end).all(|i| view.tag(i) == Tag::Time);
    let participle = forms.is(Forms::PARTICIPLE) && (only_time || after == Tag::Prep)
        || forms.is(Forms::ING) && at < end;
    let noun = verb > floor && matches!(view.tag(verb - 1), Tag::Noun | Tag::Proper);
    // "the elected mayor": between an article and its noun.
    let adjective = verb > floor && view.tag(verb - 1) == Tag::Det && at < end;
    // "retired general X", at the beginning of the phrase.
    let opens = verb == floor || !view.tag(verb - 1).nominal() && view.tag(verb - 1) != Tag::Aux;
    let attribute = forms.is(Forms::PARTICIPLE)
        && opens
        && at < end
        && (view.tag(at) == Tag::Noun || view.is(at, Class::SPEAKS))
        && view.word(verb).cue().is_none();
    (participle && noun || adjective || attribute).then_some(verb)
}

/// The noun before the relative clause that the verb at `verb` belongs to.
pub(super) fn relative(view: &View<'_>, floor: usize, verb: usize) -> Option<usize> {
    for at in (floor..verb).rev().take(12) {
        match view.tag(at) {
            Tag::Rel | Tag::That => {
                let named =
                    |i: usize| i > floor && matches!(view.tag(i - 1), Tag::Noun | Tag::Proper);
                // "the union, which represents teachers": a comma may stand before the pronoun.
                let comma =
                    at > floor && view.tag(at) == Tag::Rel && view.tag(at - 1) == Tag::Comma;
                let noun = named(at) || comma && named(at - 1);
                // "said that X": no relative clause.
                return noun.then_some(at);
            }
            Tag::Comma | Tag::Quote | Tag::Stop | Tag::Sub | Tag::But => return None,
            _ => {}
        }
    }
    None
}
