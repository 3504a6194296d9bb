//! Statements of which a colon is the cue: whose words a headline tells.

use std::ops::Range;

use domain::{Act, HopKind, Mode};

use super::Draft;
use crate::{
    arabic::{
        View,
        clause::{Hit, Subject},
        content,
        hops::Link,
        phrase::{self, Phrase, Reach},
        words::Class,
    },
    place,
    quotation::Pair,
};

/// `X: …` in a headline, or `X: "…"` as a head between paragraphs.
pub(super) fn headline(views: &[View<'_>], number: usize, hits: &[Hit]) -> Option<Draft> {
    let view = &views[number];
    let colon = (1..view.p.len().min(16)).find(|&at| view.p.is_mark(at, ':'))?;
    let quoted = |pair: Pair| pair.close + 1 >= view.p.len();
    if number != 0 && (colon > 6 || !view.quotes.opening(colon + 1).is_some_and(quoted)) {
        return None;
    }
    let start = behind_dots(view, colon);
    if hits.iter().any(|hit| (start..colon).contains(&hit.verb)) {
        return None;
    }
    let told = addressed(view, colon);
    let limit = told.as_ref().map_or(colon, |told| told.start);
    let phrase = phrase::read(view, start, limit, Reach::Full)?;
    let rest = phrase.tokens.end..limit;
    let topic = !rest.is_empty()
        && matches!(
            view.p.folded(rest.start),
            "عن" | "حول" | "في" | "من" | "ل" | "بشان" | "ردا" | "تعليقا"
        );
    // "حماس تنعي فلانا: …".
    let acts = view.word(rest.start).bare() && view.p.folded(rest.start).starts_with(['ت', 'ي']);
    let topic = topic || acts || view.word(rest.start).split.preposition.is_some();
    let speaks = Class::ORG
        .or(Class::OUTLET)
        .or(Class::TITLE)
        .or(Class::RANK)
        .or(Class::UNNAMED)
        .or(Class::STATE)
        .or(Class::GIVEN)
        .or(Class::KIN);
    let head = view.word(phrase.head);
    let possible = head.is(speaks) && !head.is(Class::EVENT.or(Class::DOCUMENT))
        || phrase.tokens.len() <= 3
            && phrase.name.as_ref().is_some_and(|name| {
                // "قضية سكريبال": what is told of somebody.
                name.start == phrase.head || !head.is(Class::COMMON)
            })
        || head.is(Class::ORG)
        || view.personal(phrase.head)
        || speaks_itself(view, &phrase)
        || named_later(views, number, &phrase)
        || view.body(phrase.head) > 0;
    if !possible || !(rest.is_empty() || topic) {
        return None;
    }
    // "سوريا: حريق في …" names a place, "سوريا: لن نقبل" a speaker.
    let named = view.p.folded(phrase.head);
    let city = || place::is_city(named) && !head.is(Class::GIVEN);
    let country = || place::is_country(named) || place::is_country(view.stem(phrase.head));
    let place = phrase.tokens.len() == 1
        && !head.is(Class::ORG)
        && (head.is(Class::STATE) || city() || country());
    let first = view.p.folded(colon + 1);
    let speaks = view.quotes.opening(colon + 1).is_some()
        || view.is(colon + 1, Class::NEG.or(Class::VERB).or(Class::THAT))
            && !view.word(colon + 1).split.article
            && !view.is(colon + 1, Class::EVENT.or(Class::COMMON))
            && !view.is(colon + 2, Class::ADJECTIVE)
        || view.word(colon + 1).bare() && first.starts_with(['ن', 'س'])
        || first.chars().count() > 4 && first.ends_with("نا");
    if place && !speaks {
        return None;
    }
    let content = colon + 1..view.p.len();
    let content = content::trim(view, content);
    if content.is_empty() {
        return None;
    }
    let (tokens, mode) = match view.quotes.opening(content.start) {
        Some(pair) if pair.close + 1 >= content.end => {
            (content::trim(view, pair.open + 1..pair.close), Mode::Direct)
        }
        _ => (content.clone(), content::mode(view, &content)),
    };
    Some(Draft {
        paragraph: number,
        cue: colon..colon + 1,
        act: Act::Say,
        mode,
        spans: vec![(number, view.p.span_bytes(tokens.clone()))],
        content_tokens: tokens,
        subject: Subject::Named(Box::new(phrase)),
        feminine: false,
        plural: false,
        links: told
            .map(|agent| Link {
                kind: HopKind::To,
                paragraph: number,
                agent: Some(agent),
                medium: None,
                rule: "ar.hop.headline",
            })
            .into_iter()
            .collect(),
        rule: "ar.headline.colon",
        confidence: 80,
    })
}

/// The first token of the part of a headline that the colon ends: "أزمة في البلدة.. والوزير: …".
fn behind_dots(view: &View<'_>, colon: usize) -> usize {
    let dots = |&at: &usize| view.p.is_mark(at, '.') && view.p.is_mark(at - 1, '.');
    (1..colon).rev().find(dots).map_or(0, |dot| dot + 1)
}

/// Whether the phrase is a paper that tells something with nobody to speak for it: "دراسة: …".
fn speaks_itself(view: &View<'_>, phrase: &Phrase) -> bool {
    let head = view.word(phrase.head);
    head.is(Class::DOCUMENT) && !head.is(Class::EVENT) && !head.split.article
}

/// Whether one definite word is the last name of somebody who is named in the first paragraphs:
/// "الأسد: …", an ordinary word of itself.
fn named_later(views: &[View<'_>], number: usize, phrase: &Phrase) -> bool {
    const PARAGRAPHS: usize = 3;
    let word = views[number].p.folded(phrase.head);
    let follows = |view: &View<'_>| {
        (1..view.p.len()).any(|at| view.p.folded(at) == word && view.is(at - 1, Class::GIVEN))
    };
    phrase.definite
        && phrase.tokens.len() == 1
        && views.iter().skip(number + 1).take(PARAGRAPHS).any(follows)
}

/// Whom the words of a headline were addressed to, right before its colon: "الوزير للعمال: …".
fn addressed(view: &View<'_>, colon: usize) -> Option<Range<usize>> {
    // "فلان لـCNN": ل written apart.
    let apart = (1..colon.saturating_sub(1)).find(|&at| view.p.folded(at) == "ل");
    if let Some(apart) = apart.filter(|at| colon - at <= 5) {
        return Some(apart + 1..colon);
    }
    let to = (1..colon).find(|&at| {
        let named = view.word(at - 1).split.article
            || view.is(at - 1, Class::STATE.or(Class::GIVEN))
            || view.name_word(at - 1);
        let listed = view.is(at, Class::GIVEN) && view.word(at).split.is_empty();
        let word = view.word(at);
        let who = word.is(Class::STATE
            .or(Class::GIVEN)
            .or(Class::TITLE)
            .or(Class::OUTLET));
        word.split.preposition == Some('ل') && named && who && !listed
    })?;
    // No title or body that could be one for something, unless an outlet follows.
    let outlet = view.is(to, Class::OUTLET);
    let body = !outlet && (0..to).any(|at| view.is(at, Class::ORG.or(Class::TITLE)));
    (!body && colon - to <= 4).then_some(to..colon)
}
