//! Adjuncts between who speaks and what is told, which tell by their own words where they end: "في
//! بيان صحفي", "للصحفيين", "قبل يومين", "على هامش القمة".

use super::object::closed;
use crate::{
    arabic::{
        View, hops,
        phrase::{self, Reach},
        subject,
        words::Class,
    },
    sets::Set,
    text::Kind,
};

/// The first token from `from` that is none of such adjuncts, no adverb, no time and no comma.
pub(in crate::arabic) fn skip(view: &View<'_>, from: usize, limit: usize) -> usize {
    let mut j = subject::skip_adverbs(view, from, limit);
    while j < limit
        && let Some(end) = adjunct(view, j, limit).filter(|&end| end <= limit)
    {
        j = subject::skip_adverbs(view, end, limit);
    }
    j
}

/// Where the adjunct that begins at `j` ends.
fn adjunct(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    // "أمس الأول".
    if j > 0 && view.p.folded(j - 1) == "امس" && view.p.folded(j) == "الاول" {
        return Some(j + 1);
    }
    // "قبل يومين", whose first word is a time of itself.
    if j > 0 && view.p.folded(j - 1) == "قبل" {
        return governed(view, j, limit);
    }
    if view.p.is_mark(j, '(') {
        let close = (j..limit).find(|&at| view.p.is_mark(at, ')'))?;
        return Some(close + 1);
    }
    medium(view, j, limit)
        .or_else(|| addressee(view, j, limit))
        .or_else(|| circumstance(view, j, limit))
}

/// "في بيان صحفي", "عبر حسابه الرسمي", "على تويتر": where and how it was told.
fn medium(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    let folded = view.p.folded(j);
    if !matches!(folded, "في" | "خلال" | "ضمن" | "عبر" | "اثناء" | "علي") {
        return None;
    }
    let quoted = view.quotes.opening(j + 1);
    let first = j + 1 + usize::from(quoted.is_some());
    if view.is(first, Class::PLATFORM) {
        return Some(quoted.map_or(first, |pair| pair.close) + 1);
    }
    if view.p.folded(first) == "موقع" && view.is(first + 1, Class::PLATFORM) {
        return Some(first + 2);
    }
    let owned = ["ه", "ها", "هم"]
        .iter()
        .any(|p| view.stem(first).ends_with(p));
    if view.is(first, Class::ACCOUNT) && owned && !view.p.original(first).ends_with('ة') {
        return Some(adjectives(view, first + 1, limit));
    }
    let some = Set::SomeOf.has(view.p.folded(first));
    let of = some && view.p.folded(first + 1) == "من";
    let noun = first + usize::from(some) + usize::from(of);
    let word = view.word(noun);
    let alone = word.split.preposition.is_none() && word.split.conjunction.is_none();
    if folded == "علي" || !alone || !word.is(Class::MEDIUM) || word.is(Class::ACCOUNT) {
        return None;
    }
    Some(behind_medium(view, noun, limit))
}

/// The token behind the medium at `noun` with its adjectives, who gave it out, whom it was addressed
/// to and where: "رسالة خطية للوزير", "مؤتمر صحفي في أنقرة".
fn behind_medium(view: &View<'_>, noun: usize, limit: usize) -> usize {
    let mut k = adjectives(view, noun + 1, limit);
    if matches!(view.p.folded(k), "له" | "لها" | "لهم") {
        k += 1;
    }
    let read = |at: usize| phrase::read(view, at, limit, Reach::Least).map(|by| by.tokens.end);
    let given_out = matches!(view.stem(k), "صادر" | "صادره") && view.p.folded(k + 1) == "عن";
    let object = ["ه", "ها"].iter().any(|p| view.p.folded(k).ends_with(p));
    let issued = object && hops::verb(view, k).is_some();
    if given_out || issued {
        k = read(k + 1 + usize::from(given_out)).unwrap_or(k);
    }
    // "في بيان صدر أمس، مقتل": a clause of its own, up to its comma.
    let word = view.word(k);
    let clause = word.is(Class::REL) || word.verb.is_some_and(|(_, form)| !form.participle);
    if clause && let Some(comma) = (k..limit).find(|&at| view.p.is_mark(at, ',')) {
        return comma + 1;
    }
    let speaks = Class::TITLE
        .or(Class::ORG)
        .or(Class::STATE)
        .or(Class::OUTLET)
        .or(Class::PRESS)
        .or(Class::RANK);
    let told = |at: usize| view.is(at, speaks) || view.personal(at) || view.body(at) > 0;
    let to = view.p.folded(k) == "الي" && Set::ToldIn.has(view.noun(noun));
    if (view.p.folded(k) == "مع" || to) && told(k + 1) {
        k = read(k + 1).unwrap_or(k);
    } else if view.word(k).split.preposition == Some('ل') && view.is(k, speaks) {
        k = phrase::read_led(view, k, limit, Reach::Least).map_or(k, |to| to.tokens.end);
    }
    if view.p.folded(k) == "في" && place(view, k + 1) {
        k += 2;
    }
    k
}

/// Whether one word names a place at token `at`.
fn place(view: &View<'_>, at: usize) -> bool {
    view.is(at, Class::STATE) || crate::place::is_city(view.p.folded(at))
}

/// The first token from `k` that is no adjective.
fn adjectives(view: &View<'_>, mut k: usize, limit: usize) -> usize {
    while k < limit && adjective(view, k) {
        k += 1;
    }
    k
}

fn adjective(view: &View<'_>, at: usize) -> bool {
    let (word, stem) = (view.word(at), view.stem(at));
    let before = view.word(at.wrapping_sub(1));
    let nisba = if before.feminine {
        stem.ends_with("يه")
    } else {
        stem.ends_with('ي') && stem.chars().count() > 3
    };
    let alone = word.split.preposition.is_none() && word.split.conjunction.is_none();
    // "الجلسة الطارئة": both are definite and of one gender.
    let agrees = word.split.article
        && before.split.article
        && stem.ends_with('ه')
        && view.stem(at - 1).ends_with('ه');
    let kept = Class::GIVEN
        .or(Class::NOUN)
        .or(Class::ORG)
        .or(Class::STATE)
        .or(Class::PREP)
        .or(Class::REL)
        .or(Class::EVENT);
    alone
        && view.p.is_word(at)
        && (word.is(Class::ADJECTIVE) || (nisba || agrees) && !word.is(kept))
        && !view.personal(at)
}

/// "لوكالة الساحل", "للصحفيين", "أمام البرلمان": whom it was told.
fn addressee(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    let word = view.word(j);
    let latin = |at: usize| {
        view.p
            .folded(at)
            .starts_with(|c: char| c.is_ascii_alphanumeric())
    };
    // "لـ CNN": the clitic written apart.
    if view.p.folded(j) == "ل" && latin(j + 1) {
        return (j + 1..limit).find(|&at| !latin(at));
    }
    if word.split.preposition == Some('ل') && !word.is(Class::EVENT) {
        if word.is(Class::PRESS) && word.split.article && !word.is(Class::OUTLET) {
            return Some(j + 1);
        }
        return word
            .is(Class::OUTLET)
            .then(|| phrase::read_led(view, j, limit, Reach::Least))
            .flatten()
            .map(|told| told.tokens.end);
    }
    (view.p.folded(j) == "امام")
        .then(|| phrase::read(view, j + 1, limit, Reach::Least))
        .flatten()
        .map(|told| told.tokens.end)
}

/// "قبل يومين", "في وقت سابق", "على هامش القمة العربية", "للمرة الأولى": when and on what occasion.
fn circumstance(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    let folded = view.p.folded(j);
    let next = view.p.folded(j + 1);
    if view.stem(j) == "مره" && view.word(j).split.article {
        return Some(j + 2);
    }
    let aside = folded == "علي" && next == "هامش" || folded == "من" && next == "جديد";
    if aside && folded == "من" {
        return Some(j + 2);
    }
    let leads = matches!(
        folded,
        "في" | "خلال"
            | "اثناء"
            | "بعد"
            | "قبل"
            | "عقب"
            | "اثر"
            | "منذ"
            | "قبيل"
            | "بعيد"
            | "غداه"
            | "عشيه"
    );
    // "التحالف العربي لدعم الشرعية", "تحالف بقيادة الشركة": of the body's name.
    let word = view.word(j);
    let of_name = match word.split.preposition {
        Some('ل') => {
            let action = phrase::pattern::is_action(view.stem(j));
            !word.split.article && (word.is(Class::EVENT.or(Class::NOUN)) || action)
        }
        Some('ب') => matches!(
            view.stem(j),
            "قياده" | "رياسه" | "زعامه" | "رعايه" | "مشاركه" | "حضور"
        ),
        _ => false,
    };
    if !leads && !aside && !of_name {
        return None;
    }
    governed(view, j + 1 + usize::from(aside), limit)
}

/// The token behind the noun from `from` on that a preposition governs: one that can govern no other,
/// with its adjectives.
fn governed(view: &View<'_>, from: usize, limit: usize) -> Option<usize> {
    const REACH: usize = 6;
    let mut k = from;
    while k < limit.min(from + REACH) {
        let word = view.word(k);
        let clause = Class::REL
            .or(Class::THAT)
            .or(Class::NEG)
            .or(Class::PREP)
            .or(Class::BREAK);
        let joined = word.split.conjunction.is_some() || word.split.preposition.is_some();
        if word.is(clause) || joined || matches!(view.p.kind(k), Kind::Mark(_)) {
            return None;
        }
        if let Some(pair) = view.quotes.opening(k) {
            return Some(pair.close + 1);
        }
        if closed(view, k) || place(view, k) {
            let definite = word.split.article;
            k += 1;
            while k < limit && definite && view.word(k).split.article && adjective(view, k) {
                k += 1;
            }
            // "في الثامن من أيار", "من تشرين الثاني".
            if view.p.folded(k) == "من" && view.is(k + 1, Class::TIME) {
                k += 2;
            }
            let ordinal = matches!(view.p.folded(k - 1), "تشرين" | "كانون");
            k += usize::from(ordinal && view.word(k).split.article);
            // "في الوقت نفسه".
            k += usize::from(Set::TakesUp.has(view.p.folded(k)));
            // "في نيسان 2015".
            let year = view.p.kind(k) == Kind::Number && view.is(k - 1, Class::TIME);
            return Some(k + usize::from(year));
        }
        if word.verb.is_some_and(|(_, form)| !form.participle) && word.bare() {
            return None;
        }
        k += 1;
    }
    None
}

/// Whether the preposition at `j` leads an adjunct, whatever the verb takes: "من جديد", "على تويتر",
/// "نقلا عن", "رسالة إلى الوزير".
pub(in crate::arabic) fn leads(view: &View<'_>, j: usize) -> bool {
    let next = view.p.folded(j + 1);
    match view.p.folded(j) {
        "من" => {
            let before = j.saturating_sub(1);
            let some = view.is(before, Class::QUANTIFIER) || Set::SomeOf.has(view.p.folded(before));
            some || next == "جديد" || subject::own_side(next)
        }
        "عن" => {
            matches!(
                view.stem(j.saturating_sub(1)),
                "نقلا" | "نيابه" | "صادر" | "صادره"
            )
        }
        "علي" => {
            matches!(next, "هامش" | "لسان" | "الفور" | "الارجح" | "حد" | "نحو")
                || medium(view, j, view.p.len()).is_some()
        }
        "في" => medium(view, j, view.p.len()).is_some(),
        "الي" => {
            let from = j.saturating_sub(3);
            matches!(next, "جانب" | "ذلك")
                || (from..j)
                    .rev()
                    .find(|&at| !adjective(view, at))
                    .is_some_and(|at| {
                        let letter = view.is(at, Class::MEDIUM) && Set::ToldIn.has(view.noun(at));
                        let body = view.is(j + 1, Class::TITLE.or(Class::ORG).or(Class::STATE));
                        letter && (body || view.personal(j + 1))
                    })
        }
        _ => view.stem(j) == "مره" && view.word(j).split.article,
    }
}
