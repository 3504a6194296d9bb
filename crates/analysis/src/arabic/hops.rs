//! The links of the chain that stand beside a cue: in what, to whom, published and carried by.

mod gap;
mod medium;
mod told;

use std::{ops::Range, sync::LazyLock};

use domain::HopKind;
use rustc_hash::FxHashMap;

use super::{
    View,
    inflect::forms,
    phrase::{self, Phrase, Reach},
    words::Class,
};
use crate::lexicon::{Broken, entries};
use gap::Gap;
use told::told_in;

/// The lexicon file of this module.
pub(crate) const FILE: &str = include_str!("../../lexicon/ar/hops.lex");

/// The rule of links that a verb makes.
pub(crate) const MADE: &str = "ar.hop.verb";

/// One link, as places in its paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) kind: HopKind,
    pub(crate) paragraph: usize,
    pub(crate) agent: Option<Range<usize>>,
    pub(crate) medium: Option<Range<usize>>,
    pub(crate) rule: &'static str,
}

/// The link that a form of a verb makes, and whether the form has an object pronoun.
type Verbs = FxHashMap<Box<str>, (HopKind, bool)>;

fn verbs() -> &'static Verbs {
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| read().0);
    &VERBS
}

fn read() -> (Verbs, Vec<Broken>) {
    let mut table = Verbs::default();
    let mut broken = Vec::new();
    for entry in entries(FILE) {
        match HopKind::from_name(entry.field(0)) {
            Some(kind) => {
                for (text, form) in forms(entry.field(1), entry.field(2), "") {
                    let known = table.entry(text.into_boxed_str());
                    known.or_insert((kind, form.object));
                }
            }
            None => broken.push(entry.broken("unknown hop")),
        }
    }
    (table, broken)
}

/// The link that the verb at token `at` makes.
pub(crate) fn verb(view: &View<'_>, at: usize) -> Option<HopKind> {
    form(view, at).map(|(kind, _)| kind)
}

/// The link that the verb at token `at` makes, and whether the verb has an object pronoun.
fn form(view: &View<'_>, at: usize) -> Option<(HopKind, bool)> {
    let folded = view.p.folded(at);
    let bare = folded.strip_prefix('و').unwrap_or(folded);
    verbs().get(folded).or_else(|| verbs().get(bare)).copied()
}

/// The links told in `gap`, which is what stands between a cue and its content, or a sentence that
/// tells only of them. The subject's own tokens are `subject`.
pub(crate) fn read_gap(view: &View<'_>, gap: Range<usize>, subject: Option<&Phrase>) -> Vec<Link> {
    Gap::read(view, gap, subject)
}

/// What is told behind the medium at `medium`, before `end`, of whom it was addressed to and who gave it
/// out.
pub(crate) fn behind_medium(view: &View<'_>, medium: usize, end: usize) -> Vec<Link> {
    let mut links = read_gap(view, medium + 1..end, None);
    links.retain(|link| link.kind == HopKind::Published);
    let told = told_in(view, medium, end).map(|agent| Link {
        kind: HopKind::To,
        paragraph: view.p.index() as usize,
        agent: Some(agent),
        medium: None,
        rule: "ar.hop.told-in",
    });
    links.extend(told.filter(|told| !of_author(view, told)));
    links
}

/// Whether who stands behind the medium is whose words it holds: "في تصريحات للوزير".
pub(crate) fn of_author(view: &View<'_>, link: &Link) -> bool {
    let author = |tokens: &Range<usize>| {
        let word = view.word(tokens.start);
        word.split.preposition == Some('ل') && !word.is(Class::OUTLET.or(Class::PRESS))
    };
    link.rule == "ar.hop.told-in" && link.agent.as_ref().is_some_and(author)
}

/// "بيان صادر عن البلدية": who gave the medium out.
fn given_out_by(view: &View<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let given_out = matches!(view.stem(at), "صادر" | "صادره") && view.p.folded(at + 1) == "عن";
    let by = given_out.then(|| phrase::read(view, at + 2, end, Reach::Full));
    by.flatten().map(|mut phrase| {
        without_place(view, &mut phrase);
        phrase.tokens
    })
}

/// Takes off in what place an outlet or a body is: "بثها التلفزيون في تونس".
fn without_place(view: &View<'_>, phrase: &mut Phrase) {
    let place = |at: usize| view.is(at, Class::STATE) || crate::place::is_city(view.p.folded(at));
    let within = |&at: &usize| view.p.folded(at) == "في" && place(at + 1);
    if phrase
        .tokens
        .clone()
        .find(within)
        .is_some_and(|at| at + 2 == phrase.tokens.end)
    {
        phrase.tokens.end -= 2;
    }
}

/// Who made the link of the verb at `at`.
fn agent_of(view: &View<'_>, at: usize, end: usize, kind: HopKind) -> Option<Range<usize>> {
    let object = form(view, at).is_some_and(|(_, object)| object) && kind != HopKind::Obtained;
    let copy = kind == HopKind::Obtained
        && (at + 1..(at + 10).min(end)).any(|i| matches!(view.stem(i), "نسخه" | "عليه" | "عليها"));
    // "محللون استطلعت الوكالة آراءهم".
    let asked = kind == HopKind::To
        && (at + 1..(at + 10).min(end)).any(|i| matches!(view.noun(i), "اراء" | "اراو" | "راي"));
    if !object && !copy && !asked {
        return None;
    }
    let mut from = at + 1;
    while from < end
        && matches!(
            view.stem(from),
            "علي"
                | "نسخه"
                | "منه"
                | "منها"
                | "عليه"
                | "عليها"
                | "عنه"
                | "عنها"
                | "لسانه"
                | "لسانها"
                | "معه"
                | "معها"
        )
    {
        from += 1;
    }
    let mut phrase = phrase::read(view, from, end, Reach::Full)?;
    without_place(view, &mut phrase);
    let until = (phrase.tokens.clone())
        .find(|&i| {
            kind == HopKind::Obtained && i > from && matches!(view.stem(i), "نسخه" | "علي")
                || asked && matches!(view.noun(i), "اراء" | "اراو" | "راي")
        })
        .unwrap_or(phrase.tokens.end);
    Some(phrase.tokens.start..until)
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_hop_line_is_broken() {
        assert_eq!(super::read().1, []);
    }
}
