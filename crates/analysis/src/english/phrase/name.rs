//! Which words are the name of a person, and where it begins behind titles.

use std::ops::Range;

use super::{BODY, FUNCTION};
use crate::english::{
    View,
    tag::{self, Tag},
    words::Class,
};

/// The capitalised words in a row that hold `at`, or end at it.
pub(super) fn proper_run(view: &View<'_>, within: Range<usize>, at: usize) -> Option<Range<usize>> {
    let part = |i: usize| {
        view.tag(i) == Tag::Proper
            || view.tag(i) == Tag::Inner && view.p.is_mark(i, '.')
            || view.tag(i) == Tag::Inner && view.p.is_mark(i, '-')
            || view.is(i, Class::GIVEN) && tag::is_capital(view.p, i)
            || matches!(view.tag(i), Tag::Noun)
                && tag::is_capital(view.p, i)
                && view.is(i, FUNCTION)
    };
    if !within.contains(&at) || !part(at) {
        return None;
    }
    let mut run = at..at + 1;
    while run.start > within.start && part(run.start - 1) && !view.word(run.start - 1).possessive {
        run.start -= 1;
    }
    while run.end < within.end && part(run.end) {
        run.end += 1;
    }
    while run.end > run.start + 1 && view.tag(run.end - 1) == Tag::Inner {
        run.end -= 1;
    }
    Some(run)
}

/// Whether `name` in the phrase `core` is that of a person.
pub(super) fn is_personal(view: &View<'_>, core: &Range<usize>, name: &Range<usize>) -> bool {
    let any = |class| name.clone().any(|at| view.is(at, class));
    let given = any(Class::GIVEN);
    let titled = name.start > core.start && view.is(name.start - 1, FUNCTION) || any(FUNCTION);
    let plain = !any(BODY.or(Class::DOCUMENT));
    let article = view.tag(core.start) == Tag::Det;
    let proper = given || name.clone().any(|at| view.tag(at) == Tag::Proper);
    plain && proper && (given || !article && (titled || name.len() <= 3))
}

/// Where a name begins behind the functions and titles before it.
pub(super) fn bare_name(view: &View<'_>, name: &Range<usize>) -> usize {
    let last = (name.start..name.end.saturating_sub(1))
        .rev()
        .find(|&at| view.is(at, FUNCTION.or(Class::PERSON)));
    let mut start = last.map_or(name.start, |at| at + 1);
    while start < name.end && view.tag(start) == Tag::Inner {
        start += 1;
    }
    if start < name.end { start } else { name.start }
}
