//! Whom words were told: the outlet, the body or the people they were addressed to.

use std::ops::Range;

use crate::{
    arabic::{
        View,
        inflect::without_pronoun,
        phrase::{self, Reach},
        words::Class,
    },
    sets::Set,
};

/// "حديث لهيئة البث", "حوار مع سامي الحلبي", "رسالة إلى الوزير": whom the words in the medium that
/// ends before `at` were told, be it an outlet or not.
pub(super) fn told_in(view: &View<'_>, medium: usize, end: usize) -> Option<Range<usize>> {
    let mut at = medium + 1;
    let nisba = |at: usize| {
        let word = view.word(at);
        word.split.is_empty() && word.bare() && view.p.folded(at).ends_with("يه")
    };
    let adjective = |at: usize| {
        let word = view.word(at);
        word.is(Class::ADJECTIVE.or(Class::COMMON)) && word.split.preposition.is_none() || nisba(at)
    };
    while at < end && adjective(at) {
        at += 1;
    }
    // "تقرير قدمه للبرلمان", "رسالة موجهة إلى الوزير".
    let handed = Set::Handed.has(view.stem(at))
        || without_pronoun(view.p.folded(at)).any(|verb| Set::Hands.has(&verb));
    if !handed && !Set::ToldIn.has(view.noun(medium)) {
        return None;
    }
    at += usize::from(handed);
    let word = view.word(at);
    let speaks = |at: usize| {
        matches!(view.p.folded(at), "احد" | "احدي")
            || view.personal(at)
            || view.body(at) > 0
            || view.is(
                at,
                Class::TITLE
                    .or(Class::ORG)
                    .or(Class::OUTLET)
                    .or(Class::PRESS)
                    .or(Class::RANK),
            )
    };
    let phrase = if matches!(view.p.folded(at), "مع" | "الي") && speaks(at + 1) {
        phrase::read(view, at + 1, end, Reach::Full)
    } else if word.split.preposition == Some('ل') && speaks(at) && !word.is(Class::EVENT) {
        phrase::read_led(view, at, end, Reach::Full)
    } else {
        None
    };
    phrase.map(|phrase| phrase.tokens)
}

/// Somebody who may be told something right behind the verb.
const SOMEBODY: Class = Class::KIN
    .or(Class::TITLE)
    .or(Class::RANK)
    .or(Class::UNNAMED)
    .or(Class::ORG);

/// "أمام المحكمة", "أمام صحافيين": before whom words were said.
fn told_before(view: &View<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let who = Class::PRESS
        .or(Class::ORG)
        .or(Class::TITLE)
        .or(Class::STATE);
    // "في محاضرة أمام طلاب": who heard it, and was told nothing.
    let heard = at > 0 && view.is(at - 1, Class::MEDIUM);
    let who = if heard {
        who.without(Class::PRESS)
    } else {
        who
    };
    if view.p.folded(at) != "امام" || !(view.is(at + 1, who) || view.personal(at + 1)) {
        return None;
    }
    phrase::read(view, at + 1, end, Reach::Least).map(|phrase| phrase.tokens)
}

/// The end of the name of an outlet that ends before `end`, with its edition: "بي بي سي عربي".
fn edition(view: &View<'_>, end: usize) -> usize {
    end + usize::from(Set::Edition.has(view.p.folded(end)))
}

/// لمنصة …، لوكالة …, and للصحفيين.
pub(super) fn told_at(
    view: &View<'_>,
    at: usize,
    end: usize,
    (inside, behind): (bool, bool),
) -> Option<Range<usize>> {
    let word = view.word(at);
    if !inside && let Some(before) = told_before(view, at, end) {
        return Some(before);
    }
    // "لبي بي سي": a listed name of several words.
    let listed = view.body(at);
    let article = view.p.folded(at).starts_with('ل');
    if listed > 1 && article && !inside && word.bare() {
        return Some(at..edition(view, (at + listed).min(end)));
    }
    // "قال للمحكمة", "قال للمسؤولين": right behind the verb or who speaks.
    let people = word.is(Class::UNNAMED) && word.people && word.split.article;
    // "لبرنامج «صباح الميناء»".
    let show = view.stem(at) == "برنامج" && view.quotes.opening(at + 1).is_some();
    let led = word.split.preposition == Some('ل')
        && (word.is(Class::OUTLET.or(Class::PRESS)) || people || show);
    let outlet = view.is(at + 1, Class::OUTLET)
        || view.p.original(at + 1).len() >= 2
            && view
                .p
                .original(at + 1)
                .chars()
                .all(|c| c.is_ascii_uppercase());
    // "قال للوزير", "قال فيها للمرأة": right behind the verb.
    let somebody = word.split.preposition == Some('ل')
        && (word.is(SOMEBODY) || view.personal(at))
        && !word.is(Class::EVENT.or(Class::TIME));
    // "للعديد من وسائل الإعلام".
    let some = word.split.preposition == Some('ل')
        && !inside
        && view.p.folded(at + 1) == "من"
        && (word.is(Class::QUANTIFIER) || Set::SomeOf.has(view.stem(at)));
    if some && view.is(at + 2, Class::OUTLET.or(Class::PRESS)) {
        return phrase::read(view, at + 2, end, Reach::Full).map(|of| at..of.tokens.end);
    }
    if somebody && behind {
        return phrase::read_led(view, at, end, Reach::Least).map(|phrase| phrase.tokens);
    }
    let with = view.p.folded(at) == "مع" && at + 1 < end && outlet;
    // "نقابة الساحل الوطنية للصحفيين": of the body's name.
    let of_body = led
        && word.split.article
        && at > 0
        && view.word(at - 1).split.article
        && !view.is(at - 1, Class::ORG)
        && (at.saturating_sub(3)..at - 1).any(|i| view.is(i, Class::ORG));
    if of_body {
        return None;
    }
    if led && !inside {
        // "للنواب", but "لأعضاء مجلس البلدية".
        if word.split.article && (people || word.is(Class::PRESS) && !word.is(Class::OUTLET)) {
            return Some(at..at + 1);
        }
        let phrase = phrase::read_led(view, at, end, Reach::Full)?;
        return Some(phrase.tokens.start..edition(view, phrase.tokens.end));
    }
    if with {
        return phrase::read(view, at + 1, end, Reach::Full).map(|phrase| phrase.tokens);
    }
    // لـ "رويترز": the clitic written apart.
    let latin = view
        .p
        .folded(at + 1)
        .starts_with(|c: char| c.is_ascii_lowercase());
    if view.p.folded(at) == "ل" && latin && at + 1 < end {
        let stop = (at + 1..end).find(|&i| {
            !view
                .p
                .folded(i)
                .starts_with(|c: char| c.is_ascii_alphanumeric())
        });
        return Some(at + 1..edition(view, stop.unwrap_or(end)));
    }
    let apart = matches!(view.p.folded(at), "ل") && view.quotes.opening(at + 1).is_some();
    apart
        .then(|| view.quotes.opening(at + 1))
        .flatten()
        .filter(|pair| !view.is(pair.open + 1, Class::EVENT))
        .map(|pair| pair.open + 1..pair.close)
}
