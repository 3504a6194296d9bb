//! Whether the outlet's own voice takes over inside what was said.

use super::Build;
use crate::english::{View, inflect::Forms, tag::Tag, words::Class};

/// Whether the outlet's own voice takes over at token `at`.
pub(super) fn ends_here(
    view: &View<'_>,
    from: usize,
    at: usize,
    build: Build,
    predicate: bool,
) -> bool {
    match build {
        Build::Clause | Build::Quotation => clause_ends(view, at),
        Build::Phrase | Build::Predicate | Build::Infinitive => match view.tag(at) {
            Tag::Comma => !continues(view, at, build),
            Tag::Dash | Tag::Colon => true,
            Tag::But => view.tag(at - 1) != Tag::Comma,
            Tag::Sub => {
                build != Build::Infinitive && at > from + 1 && circumstance(view, at, predicate)
            }
            Tag::Conj => does_more(view, from, at),
            Tag::Time => build == Build::Phrase && dates(view, at),
            Tag::Prep => build == Build::Phrase && tells_occasion(view, at),
            _ => false,
        },
    }
}

/// Whether the clause of a speaker ends at token `at`: a comma with a turn or a relative clause.
fn clause_ends(view: &View<'_>, at: usize) -> bool {
    let next = view.p.folded(at + 1);
    view.tag(at) == Tag::Comma
        && (matches!(next, "though" | "although")
            || next == "but" && view.tag(at + 2) != Tag::Pron
            || view.tag(at + 1) == Tag::Rel)
}

/// Whether the conjunction at `at` begins a clause that tells when or why words fell.
fn circumstance(view: &View<'_>, at: usize, predicate: bool) -> bool {
    let word = view.p.folded(at);
    let as_predicate = word == "as" && (predicate || !clause_ahead(view, at + 1));
    let than = matches!(word, "than" | "whether" | "if" | "so");
    !as_predicate && !than && view.tag(at - 1) != Tag::Prep
}

/// Whether who spoke does something else behind "and".
fn does_more(view: &View<'_>, from: usize, at: usize) -> bool {
    let next = view.tag(at + 1);
    let verb =
        next == Tag::Verb || next == Tag::Adv && view.tag(at + 2) == Tag::Verb || next == Tag::Aux;
    let forms = if next == Tag::Verb { at + 1 } else { at + 2 };
    let forms = view.word(forms).forms;
    let finite = next == Tag::Aux || forms.is(Forms::PAST.or(Forms::S)) && !forms.is(Forms::PLAIN);
    let gerund = next == Tag::Verb && forms.is(Forms::ING) && !view.word(from).forms.is(Forms::ING);
    verb && (finite || gerund)
}

/// "attacked the plan Friday": when words fell.
fn dates(view: &View<'_>, at: usize) -> bool {
    !view.word(at).possessive
        && matches!(view.tag(at - 1), Tag::Noun | Tag::Proper)
        && matches!(
            view.tag(at + 1),
            Tag::Stop | Tag::Comma | Tag::Prep | Tag::Sub
        )
}

/// "backed the plan during a visit", "in a letter": on what occasion or in what words fell.
fn tells_occasion(view: &View<'_>, at: usize) -> bool {
    match view.p.folded(at) {
        "during" => true,
        "in" => (at + 1..at + 4)
            .take_while(|&i| view.tag(i).nominal())
            .any(|i| view.is(i, Class::MEDIUM.or(Class::PLATFORM))),
        _ => false,
    }
}

/// Whether a list or an infinitive goes on behind the comma at `at`.
pub(super) fn continues(view: &View<'_>, at: usize, build: Build) -> bool {
    let next = view.tag(at + 1);
    if matches!(view.p.folded(at + 1), "including" | "such" | "especially") {
        return true;
    }
    // An apposition that ends the sentence.
    if next == Tag::Det && build != Build::Infinitive {
        let end = (at + 1..at + 16).find(|&i| !view.tag(i).nominal() && view.tag(i) != Tag::Prep);
        if end.is_some_and(|i| view.tag(i) == Tag::Stop) {
            return true;
        }
    }
    if build == Build::Infinitive {
        return next == Tag::Verb && view.word(at + 1).forms.is(Forms::PLAIN)
            || next == Tag::Conj && view.word(at + 2).forms.is(Forms::PLAIN)
            || next == Tag::To;
    }
    if next == Tag::Conj {
        return view.tag(at + 2).nominal();
    }
    // "A, B, C and D".
    next.nominal()
        && (at + 1..at + 20)
            .find(|&i| !view.tag(i).nominal() && view.tag(i) != Tag::Comma)
            .is_some_and(|i| view.tag(i) == Tag::Conj && view.tag(i + 1).nominal())
}

/// Whether a finite verb follows before the next comma: "as" begins a clause.
fn clause_ahead(view: &View<'_>, at: usize) -> bool {
    (at..at + 12)
        .take_while(|&i| !matches!(view.tag(i), Tag::Comma | Tag::Stop | Tag::Quote | Tag::Rel))
        .any(|i| view.finite(i))
}
