//! Links that stand beside who is named: between him and his verb, and behind him who was warned.

use std::ops::Range;

use domain::Act;

use crate::arabic::{
    View,
    clause::{self, Hit},
    hops::{self, Link},
    phrase::{self, Phrase, Reach},
    subject,
};

/// The links between a subject and the verb behind it, and whom it was asked by: "خبراء استطلعت الوكالة
/// آراءهم توقعوا", "الوزير، في بيان، قال".
pub(super) fn between(view: &View<'_>, hit: &Hit, subject: Option<&Phrase>) -> Vec<Link> {
    let Some(before) = subject.filter(|phrase| phrase.tokens.end <= hit.verb) else {
        return Vec::new();
    };
    let mut links = hops::read_gap(view, before.head + 1..hit.verb, subject);
    let behind = |tokens: &Range<usize>| tokens.start >= before.tokens.end;
    links.retain(|link| {
        link.rule == hops::MADE || link.agent.iter().chain(&link.medium).all(behind)
    });
    links
}

/// Whom a warning was given to, behind who warns: "حذر الوزير سكان المدينة من".
pub(super) fn warned(view: &View<'_>, hit: &Hit, subject: Option<&Phrase>) -> Option<Range<usize>> {
    let who = subject.filter(|who| hit.act == Act::Warn && who.tokens.start == hit.verb + 1)?;
    let end = hit.gap.end;
    let least = phrase::read(view, who.tokens.start, end, Reach::Least)?;
    let from = clause::adjunct::skip(view, least.tokens.end, end);
    let whom = phrase::read(view, from, end, Reach::Full)?;
    let speaks = whom.name.is_some() || view.is(whom.head, subject::SPEAKS);
    let over = whom.tokens.end == end || view.word(whom.tokens.end).verb.is_some();
    (speaks && over).then_some(whom.tokens)
}
