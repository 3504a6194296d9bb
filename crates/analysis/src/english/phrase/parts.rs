//! What in a phrase is its head, what name, function and body, and what kind of speaker they make.

use std::ops::Range;

use domain::SpeakerKind;

use super::{
    BODY, FUNCTION, Phrase,
    name::{bare_name, is_personal, proper_run},
};
use crate::english::{View, tag::Tag, words::Class};

/// What the words of a phrase say of a speaker.
pub(crate) fn describe(view: &View<'_>, core: Range<usize>, tokens: Range<usize>) -> Phrase {
    let head = head(view, core.clone()).unwrap_or(core.start);
    let first = view.tag(core.start);
    let pronoun =
        core.len() == 1 && matches!(first, Tag::Pron | Tag::Rel | Tag::Object | Tag::That);
    let mut phrase = Phrase {
        paragraph: view.p.index() as usize,
        head,
        name: None,
        role: None,
        body: None,
        kind: SpeakerKind::Unnamed,
        feminine: view.word(head).feminine || matches!(view.p.folded(head), "she" | "her"),
        masculine: view.word(head).masculine || matches!(view.p.folded(head), "he" | "him" | "his"),
        plural: view.word(head).plural || matches!(view.p.folded(head), "they" | "we" | "them"),
        pronoun,
        definite: view.p.folded(core.start) != "a"
            && view.p.folded(core.start) != "an"
            && first == Tag::Det,
        tokens,
        core,
    };
    if !pronoun {
        name_and_role(view, &mut phrase);
    }
    phrase
}

fn name_and_role(view: &View<'_>, phrase: &mut Phrase) {
    let name = proper_run(view, phrase.core.clone(), phrase.head);
    if let Some(name) = name.filter(|name| is_personal(view, &phrase.core, name)) {
        person(view, phrase, name);
        return;
    }
    phrase.kind = kind(view, phrase.head);
    match phrase.kind {
        SpeakerKind::Organisation => phrase.name = Some(phrase.core.clone()),
        SpeakerKind::Unnamed => {
            phrase.body = body(view, phrase.core.clone());
            if view.is(phrase.head, FUNCTION) {
                phrase.role = Some(phrase.core.clone());
                name_in_apposition(view, phrase);
            }
        }
        _ => {}
    }
}

/// A phrase whose head ends a personal name: the function before the name, or in an apposition.
fn person(view: &View<'_>, phrase: &mut Phrase, name: Range<usize>) {
    take_gender(view, phrase, &name);
    let start = bare_name(view, &name);
    phrase.kind = SpeakerKind::Person;
    let titles_only = (phrase.core.start..start)
        .all(|at| view.is(at, Class::TITLE) || view.tag(at) == Tag::Inner);
    if start > phrase.core.start && !titles_only {
        phrase.role = Some(phrase.core.start..start);
    }
    phrase.name = Some(start..name.end);
    if let Some(role) = phrase.role.clone() {
        phrase.body = body(view, role);
    }
    let from = phrase.core.end + 1;
    let until = (from..phrase.tokens.end)
        .find(|&at| matches!(view.tag(at), Tag::Comma | Tag::Rel))
        .unwrap_or(phrase.tokens.end);
    let aside = from..until;
    if phrase.role.is_none()
        && aside.start < aside.end
        && view.tag(aside.start) != Tag::Rel
        && aside.clone().any(|at| view.is(at, FUNCTION))
    {
        phrase.body = body(view, aside.clone());
        phrase.role = Some(aside);
    }
}

/// "A lawyer for the club, Jane Roe,": the name in apposition.
fn name_in_apposition(view: &View<'_>, phrase: &mut Phrase) {
    let aside = phrase.core.end + 1..phrase.tokens.end;
    if aside.start < aside.end
        && let Some(name) = proper_run(view, aside.clone(), aside.start)
        && name.start == aside.start
        && name.len() >= 2
    {
        take_gender(view, phrase, &name);
        phrase.kind = SpeakerKind::Person;
        phrase.name = Some(bare_name(view, &name)..name.end);
    }
}

/// Whom the words of a name tell to be a woman or a man.
fn take_gender(view: &View<'_>, phrase: &mut Phrase, name: &Range<usize>) {
    for at in name.clone() {
        phrase.feminine |= view.word(at).feminine;
        phrase.masculine |= view.word(at).masculine;
    }
}

/// What kind of speaker a phrase without a personal name stands for.
fn kind(view: &View<'_>, head: usize) -> SpeakerKind {
    let word = view.word(head);
    if word.is(Class::UNNAMED) {
        SpeakerKind::Unnamed
    } else if word.is(BODY) {
        SpeakerKind::Organisation
    } else if word.is(Class::DOCUMENT) {
        SpeakerKind::Document
    } else if word.is(FUNCTION.or(Class::PERSON)) {
        SpeakerKind::Unnamed
    } else if view.tag(head) == Tag::Proper {
        SpeakerKind::Organisation
    } else {
        SpeakerKind::Unnamed
    }
}

/// The body that a function is of: "spokesman for the coalition", "the ministry's spokesman",
/// "Pentagon spokesman".
fn body(view: &View<'_>, role: Range<usize>) -> Option<Range<usize>> {
    let led = role
        .clone()
        .find(|&at| matches!(view.p.folded(at), "for" | "of" | "at" | "from" | "with"));
    if let Some(led) = led {
        let mut end = led + 1;
        while end < role.end && (view.tag(end).nominal() || view.p.folded(end) == "of") {
            end += 1;
        }
        if end > led + 1 {
            return Some(led + 1..end);
        }
    }
    let function = role.clone().find(|&at| view.is(at, Class::ROLE))?;
    let mut start = function;
    while start > role.start
        && (view.tag(start - 1) == Tag::Proper
            || view.is(start - 1, BODY)
            || view.tag(start - 1) == Tag::Inner)
    {
        start -= 1;
    }
    (start < function).then_some(start..function)
}

/// The main word: the last of the first nouns in a row.
pub(super) fn head(view: &View<'_>, tokens: Range<usize>) -> Option<usize> {
    let mut head = None;
    for at in tokens.clone() {
        match view.tag(at) {
            Tag::Noun | Tag::Proper if view.word(at).possessive => {}
            Tag::Noun | Tag::Proper | Tag::Pron | Tag::Rel | Tag::That | Tag::Object => {
                head = Some(at);
            }
            Tag::Time | Tag::Num | Tag::Det if head.is_none() => {}
            Tag::Inner | Tag::Quote => {}
            Tag::Adv if head.is_none() => {}
            Tag::Det | Tag::Num | Tag::Time | Tag::Adv | Tag::Verb if head.is_none() => {}
            _ if head.is_some() => break,
            _ => {}
        }
    }
    head.or_else(|| share(view, tokens))
}

/// The number that heads a share of many people: "60%", "seven in ten".
fn share(view: &View<'_>, tokens: Range<usize>) -> Option<usize> {
    let number = tokens.clone().find(|&at| view.tag(at) == Tag::Num)?;
    let ratio = |at: usize| {
        matches!(view.p.folded(at), "in" | "of")
            && view.tag(at + 1) == Tag::Num
            && at + 2 == tokens.end
    };
    let percent = view.p.is_mark(number + 1, '%') && number + 2 == tokens.end;
    let behind_out = number + 1 + usize::from(view.p.folded(number + 1) == "out");
    (percent || ratio(behind_out)).then_some(number)
}
