//! Who a cue's subject is: behind the verb, before it, or the head of a relative clause.

mod before;

use super::{
    View,
    phrase::{self, Phrase, Reach},
    words::Class,
};
use crate::{sets::Set, text::Kind};
pub(crate) use before::before;

/// What tells of somebody behind his name: "الكروي، مدير الميناء".
pub(super) const APPOSED: Class = Class::TITLE
    .or(Class::RANK)
    .or(Class::CALLING)
    .or(Class::UNNAMED);

/// What somebody who speaks may be.
pub(crate) const SPEAKS: Class = Class::TITLE
    .or(Class::RANK)
    .or(Class::ORG)
    .or(Class::OUTLET)
    .or(Class::UNNAMED)
    .or(Class::KIN)
    .or(Class::STATE)
    .or(Class::GIVEN)
    .or(Class::DOCUMENT)
    .or(Class::MEDIUM)
    .or(Class::ACCOUNT);

/// The subject between the verb at `at` and token `limit`.
pub(crate) fn behind(view: &View<'_>, at: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let mut j = skip_adverbs(view, at + 1, limit);
    for _ in 0..3 {
        if j >= limit {
            return None;
        }
        // "رأى فيه الفريق أن".
        if view.is(j, Class::PREP) && pronoun_led(view.p.folded(j)) {
            j = skip_adverbs(view, j + 1, limit);
            continue;
        }
        // "اعتبر تهديداً": what is held to be something, not who holds.
        // "اتهمت فيه مسؤولين": whom.
        let word = view.word(j);
        let whom = word.is(Class::UNNAMED) && word.people && view.p.folded(j).ends_with("ين");
        // "أيدت معاقبة المتهمين", "وأكد تنكيس الأعلام": what is done, not who does.
        let done = word.bare()
            && word.class == Class::NONE
            && !view.personal(j)
            && phrase::pattern::is_deed(view.p.original(j), view.p.folded(j));
        if view.p.original(j).contains(TANWIN) || whom || done && reach == Reach::Least {
            return None;
        }
        if let Some(phrase) = phrase::read(view, j, limit, reach) {
            let led = view.is(j - 1, Class::PREP) && !pronoun_led(view.p.folded(j - 1));
            let direct = j == at + 1 || !led;
            // "ودعت عددا من الصحافيين": in the accusative, whom.
            if phrase.counted && ACCUSATIVE.contains(&view.stem(j)) {
                return None;
            }
            let known = view.is(phrase.head, SPEAKS) || phrase.name.is_some();
            // "ووثقت 658 حالة": what is counted, not who counts.
            let counted = view.p.kind(j) == Kind::Number;
            let near = j <= at + 2 && !counted || phrase.counted && phrase.people;
            return (direct && (known || near || reach == Reach::Full)).then_some(phrase);
        }
        j = skip_adjunct(view, j, limit)?;
        j = skip_adverbs(view, j, limit);
    }
    None
}

/// "جهته", "جانبها": somebody's side, with the pronoun of who speaks.
pub(super) fn own_side(folded: &str) -> bool {
    let bare = ["ها", "هم", "ه"]
        .iter()
        .find_map(|p| folded.strip_suffix(p));
    bare.is_some_and(|bare| matches!(bare, "جهت" | "جانب" | "طرف" | "ناحيت"))
}

/// The sign of an indefinite accusative, which no subject is in.
pub(super) const TANWIN: char = '\u{64b}';

/// Words that say how many, in the accusative.
const ACCUSATIVE: [&str; 6] = ["عددا", "كثيرا", "بعضا", "جزءا", "اخرين", "كثيرين"];

/// Whether a preposition has its pronoun written onto it: فيه, لها.
pub(super) fn pronoun_led(folded: &str) -> bool {
    let bare = ["ها", "هم", "ه"]
        .iter()
        .find_map(|p| folded.strip_suffix(p));
    bare.is_some_and(|bare| matches!(bare, "في" | "ل" | "ب" | "علي" | "خلال" | "من" | "مع"))
}

/// The first token from `j` that is neither an adverb nor a time nor a comma.
pub(crate) fn skip_adverbs(view: &View<'_>, mut j: usize, limit: usize) -> usize {
    while j < limit {
        let word = view.word(j);
        // "بشكل قاطع": in what manner.
        let manner = matches!(view.p.folded(j), "بشكل" | "بصوره" | "بطريقه");
        if manner && j + 1 < limit && !view.word(j + 1).split.article {
            j += 2;
            continue;
        }
        // "على نحو مفاجئ", "من جهته".
        if view.p.folded(j) == "علي" && view.p.folded(j + 1) == "نحو" && j + 2 < limit {
            j += 3;
            continue;
        }
        if view.p.folded(j) == "من" && j + 1 < limit && own_side(view.p.folded(j + 1)) {
            j += 2;
            continue;
        }
        // "مرة أخرى", "مرة ثانية".
        let again = matches!(view.p.folded(j + 1), "اخري" | "ثانيه" | "جديده");
        if view.p.folded(j) == "مره" && again && j + 1 < limit {
            j += 2;
            continue;
        }
        let date = view.p.kind(j) == Kind::Number
            && (view.is(j + 1, Class::TIME) || j > 0 && view.is(j - 1, Class::TIME));
        // "مطلع هذا العام".
        if Set::Pointing.has(view.p.folded(j)) && view.is(j + 1, Class::TIME) && j + 1 < limit {
            j += 2;
            continue;
        }
        let slash = view.p.is_mark(j, '/') && view.is(j + 1, Class::TIME);
        let time = word.is(Class::TIME.or(Class::ADVERB))
            && !word.is(Class::ORG)
            && word.split.preposition.is_none();
        // An ordinal or "past" behind a day: "الأحد الماضي", "أمس الاثنين".
        if !(time || date || slash || view.p.is_mark(j, ',') || word.is(Class::AUX)) {
            break;
        }
        j += 1;
    }
    j
}

/// The token behind an adjunct that begins at `j`: behind its comma, or, for "في بيان", behind the
/// medium and its adjectives.
fn skip_adjunct(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    let word = view.word(j);
    let clitic = word.split.preposition.is_some();
    if !word.is(Class::PREP) && !clitic {
        return None;
    }
    if word.is(Class::PREP) && view.is(j + 1, Class::MEDIUM.or(Class::TIME)) {
        let mut k = j + 2;
        while k < limit
            && (view.is(k, Class::ADJECTIVE.or(Class::TIME))
                // "في مؤتمر صحفي": no journalist.
                || k == j + 2 && (view.is(k, Class::EVENT) || of_the_press(view.p.folded(k))))
        {
            k += 1;
        }
        if !view.p.is_mark(k, ',') && view.is(k, SPEAKS) && view.word(k).split.preposition.is_none()
        {
            return Some(k);
        }
    }
    (j..limit)
        .find(|&k| view.p.is_mark(k, ','))
        .map(|comma| comma + 1)
}

/// Whether an adjective says that words were given to the press: صحفي, متلفز.
pub(crate) fn of_the_press(folded: &str) -> bool {
    let bare = folded.strip_suffix('ه').unwrap_or(folded);
    matches!(bare, "صحفي" | "صحافي" | "اعلامي")
}

/// Whether `phrase` right behind a masculine verb is feminine by its form, and so what that acts on:
/// "واستنكر معاناة السكان", "وحث المنظمة على".
pub(crate) fn acted_on(view: &View<'_>, at: usize, phrase: &Phrase) -> bool {
    let masculine = view.words[at]
        .verb
        .is_some_and(|(_, form)| !form.agreement.feminine && !form.agreement.plural);
    let head = view.word(phrase.head);
    let written = view.p.original(phrase.head);
    let body = head.is(Class::ORG.or(Class::OUTLET)) && !head.is(Class::TITLE.or(Class::RANK));
    let city = head.is(Class::STATE) && crate::place::is_city(view.stem(phrase.head));
    let shown = written.ends_with('ة') || body && written.ends_with("ات") || city;
    masculine
        && phrase.head == at + 1
        && phrase.feminine
        && phrase.name.is_none()
        && (phrase.unknown && !phrase.definite || (body || city))
        && shown
}

/// Whether a verb with this agreement can have `phrase` before it as its subject.
pub(crate) fn agrees(phrase: &Phrase, feminine: bool, plural: bool) -> bool {
    if plural {
        return phrase.people || phrase.tokens.len() > 1;
    }
    phrase.feminine == feminine
        || phrase.counted
        || phrase.unknown
        || phrase.name.is_some() && !phrase.feminine && !feminine
}
