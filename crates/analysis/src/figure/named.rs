//! What places that stand together mean: which of them only tells where another one lies.

use domain::PlaceRef;

use super::Page;
use crate::number::sense::Sense;
use crate::place::{Kind, Mention, gazetteer, reference};

/// References to the mentions, without those that hold another one.
pub(super) fn named(page: &Page<'_>, mentions: Vec<&Mention>) -> Vec<PlaceRef> {
    let mut found: Vec<PlaceRef> = Vec::new();
    for (k, mention) in mentions.iter().enumerate() {
        let before = k.checked_sub(1).map(|k| mentions[k]);
        let holds_it = before.is_some_and(|o| holds(page, mention, o));
        let beside = before.is_some_and(|o| lies_near(page, mention) || aside(page, mention, o));
        if holds_it || beside || mentions.iter().any(|o| lies_in(o, mention)) {
            continue;
        }
        let place = reference(&page.w, mention);
        found.extend(place.filter(|p| !found.iter().any(|f| f.id == p.id)));
    }
    found
}

/// Whether a wide place only tells where the one right before it lies: "in the village of Umm Sidr in
/// the south of the country", "in Omsk in Siberia", باقم بمحافظة صعدة.
fn holds(page: &Page<'_>, wide: &Mention, before: &Mention) -> bool {
    let places = gazetteer().places();
    let place = |m: &Mention| m.place.map(|i| &places[i as usize]);
    // قرية كذا في ناحية كذا
    if let (Some(inner), Some(outer)) = (rank(page, before), rank(page, wide)) {
        let apart = |i: usize| page.w.at(i).and || page.w.at(i).mark.is_some();
        let near = wide.word.saturating_sub(before.end) <= 3;
        if inner < outer && near && !(before.end..=wide.word).any(apart) {
            return true;
        }
    }
    let inside = match (place(before), place(wide)) {
        (None, _) => true,
        (Some(inner), Some(outer)) => {
            inner.kind >= Kind::City && outer.kind < Kind::City && inner.country == outer.country
        }
        _ => false,
    };
    let parts = |i: usize| {
        page.w.at(i).and || page.w.is_mark(i, ',') || i < wide.word && page.w.is(i, Sense::To)
    };
    inside
        && matches!(
            kind(wide),
            Some(Kind::Country | Kind::Region | Kind::Province)
        )
        && wide.word.saturating_sub(before.end) <= 4
        && !(before.end..=wide.word).any(parts)
}

/// How wide a place is that the word before its name, or the first of it, tells: قرية, ناحية.
fn rank(page: &Page<'_>, m: &Mention) -> Option<usize> {
    const RANKS: [&[&str]; 6] = [
        &["قريه", "حي", "مزرعه", "شارع", "سوق", "جامعه", "مدرسه"],
        &["بلده", "مخيم", "عزله", "ضاحيه"],
        &["مدينه"],
        &["ناحيه"],
        &["مديريه", "قضاء", "منطقه", "جبهه"],
        &["محافظه", "ولايه", "اقليم", "مقاطعه", "جزيره"],
    ];
    let rank = |word: &str| RANKS.iter().position(|words| words.contains(&word));
    let first = page.w.folded(m.word);
    let before = m.word.checked_sub(1).map(|i| page.w.folded(i));
    [Some(first), before]
        .into_iter()
        .flatten()
        .find_map(|word| rank(word).or_else(|| rank(word.strip_prefix(['و', 'ب', 'ل'])?)))
}

pub(super) fn kind(m: &Mention) -> Option<Kind> {
    Some(gazetteer().places().get(m.place? as usize)?.kind)
}

/// Words between what says "near" and the place.
const NEAR_MAX: usize = 4;

/// Whether the place only tells near what something lies: "in Kafra, near Damascus".
pub(super) fn lies_near(page: &Page<'_>, m: &Mention) -> bool {
    let w = &page.w;
    let near = |i: usize| {
        let word = w.folded(i);
        let word = word.strip_prefix("ال").unwrap_or(word);
        matches!(
            word,
            "قرب"
                | "بقرب"
                | "قريبه"
                | "قريب"
                | "بالقرب"
                | "مجاوره"
                | "متاخمه"
                | "محاذيه"
                | "near"
        )
    };
    let border = |i: usize| w.folded(i).contains("حدود");
    (m.word.saturating_sub(NEAR_MAX)..m.word)
        .rev()
        .take_while(|&i| !w.at(i).and && !w.is_mark(i, '.') && !border(i) && !names(page, i))
        .any(near)
}

/// Whether the place only tells on which side of it the one before lies: عتليت جنوب حيفا.
fn aside(page: &Page<'_>, m: &Mention, before: &Mention) -> bool {
    let w = &page.w;
    let mut between = before.end..m.word;
    let side = |i: usize| {
        let word = w.folded(i);
        ["شمال", "جنوب", "شرق", "غرب"]
            .iter()
            .any(|side| word.starts_with(side))
    };
    let plain = |i: usize| w.at(i).mark.is_none() && !w.at(i).and;
    between.len() <= NEAR_MAX && between.clone().all(plain) && between.any(side)
}

/// Whether word `at` is one of a place's name.
fn names(page: &Page<'_>, at: usize) -> bool {
    let next = page.places.partition_point(|m| m.end <= at);
    page.places.get(next).is_some_and(|m| m.word <= at)
}

pub(super) fn lies_in(inner: &Mention, outer: &Mention) -> bool {
    let both = inner.place.zip(outer.place);
    both.is_some_and(|(inner, outer)| gazetteer().lies_in(inner, outer))
}

/// The states in which the places lie.
pub(super) fn lands(places: Vec<PlaceRef>) -> Vec<PlaceRef> {
    let mut lands: Vec<PlaceRef> = Vec::new();
    for place in places {
        let id = format!("iso:{}", place.country);
        let land = match gazetteer().get(&id) {
            Some(land) => PlaceRef {
                id,
                name: land.name.to_owned(),
                ..place
            },
            None => place,
        };
        if !lands.iter().any(|l| l.id == land.id) {
            lands.push(land);
        }
    }
    lands
}
