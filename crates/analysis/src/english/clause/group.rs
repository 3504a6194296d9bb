//! The auxiliaries, adverbs and verbs before a verb that make one group with it.

use crate::english::{View, inflect::Forms, tag::Tag, words::Class};

/// The verb group that ends with the verb.
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) negated: bool,
    pub(super) infinitive: bool,
    pub(super) be: bool,
    pub(super) auxiliary: bool,
}

pub(super) fn group(view: &View<'_>, lo: usize, verb: usize) -> Group {
    let mut group = Group {
        start: verb,
        negated: false,
        infinitive: false,
        be: false,
        auxiliary: false,
    };
    for _ in 0..10 {
        if group.start <= lo {
            break;
        }
        let before = group.start - 1;
        let word = view.word(before);
        match view.tag(before) {
            Tag::Aux => {
                if !group.auxiliary && !group.infinitive {
                    group.be = word.is(Class::BE);
                }
                group.auxiliary |= !group.infinitive;
                group.negated |= word.is(Class::NEG);
            }
            Tag::Adv => group.negated |= word.is(Class::NEG),
            _ if word.is(Class::NEG) => group.negated = true,
            Tag::To => group.infinitive = true,
            // "went on to say", "tried to explain", "appeared to suggest".
            Tag::Verb if group.infinitive && view.tag(group.start) == Tag::To => {
                group.negated |= matches!(
                    view.p.folded(before),
                    "failed" | "fails" | "declined" | "declines" | "refused" | "refuses"
                );
            }
            Tag::Prep
                if group.infinitive
                    && view.tag(group.start) == Tag::To
                    && before > lo
                    && view.tag(before - 1) == Tag::Verb
                    && view.p.folded(before) == "on" => {}
            Tag::Pron if word.contracted => {
                group.auxiliary = true;
                group.be = view.word(verb).forms.is(Forms::ING);
                break;
            }
            _ => break,
        }
        group.start = before;
    }
    // Adverbs before the first auxiliary belong to the subject's side as well as to this one.
    group
}
