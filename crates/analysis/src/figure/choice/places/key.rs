//! Places as they are compared with one another.

use domain::PlaceRef;

use super::super::super::Page;
use crate::model::Feature;
use crate::place::{Mention, gazetteer};

/// Some places, each by its index in the gazetteer or a hash of its name; in order.
pub(super) type Key = Vec<u64>;

/// Marks hashes of names.
const UNLISTED: u64 = 1 << 63;

fn unlisted(folded: &str) -> u64 {
    Feature::of(0).with_word(folded).number() | UNLISTED
}

pub(super) fn key(page: &Page<'_>, m: &Mention) -> u64 {
    let name = || unlisted(&crate::text::fold(&page.w.excerpt(m.word, m.end).text));
    m.place.map_or_else(name, u64::from)
}

pub(super) fn key_of(places: &[PlaceRef]) -> Key {
    let one = |p: &PlaceRef| match gazetteer().index(&p.id) {
        Some(place) => u64::from(place),
        None => unlisted(p.id.strip_prefix("name:").unwrap_or(&p.id)),
    };
    let mut key: Key = places.iter().map(one).collect();
    key.sort_unstable();
    key
}

/// The index in the gazetteer, where it is one place that stands there.
pub(super) fn listed(key: &[u64]) -> Option<u32> {
    match *key {
        [one] if one & UNLISTED == 0 => u32::try_from(one).ok(),
        _ => None,
    }
}

pub(super) fn answer(key: &[u64]) -> u32 {
    let hash = key.iter().fold(Feature::of(1), |f, &one| f.with(one));
    (hash.number() >> 32) as u32
}

/// Where the people of the option's state are told of, and whether it is the state itself.
pub(super) fn of_nation(nations: &[(u32, u32)], key: &[u64]) -> u32 {
    let Some(place) = listed(key) else {
        return 9;
    };
    let state = gazetteer().country(place);
    let told = nations.iter().filter(|(nation, _)| Some(*nation) == state);
    let told = told.map(|(_, part)| *part).max().unwrap_or(0);
    told + 10 * u32::from(state == Some(place))
}

/// How an option stands to the rules' answer.
pub(super) fn versus(key: &[u64], rules: &[u64]) -> u32 {
    if key == rules {
        return 1;
    }
    if rules.is_empty() {
        return 2;
    }
    if key.is_empty() {
        return 3;
    }
    match listed(key).zip(listed(rules)) {
        Some((a, b)) if gazetteer().lies_in(a, b) => 4,
        Some((a, b)) if gazetteer().lies_in(b, a) => 5,
        _ if key.iter().any(|one| rules.contains(one)) => 6 + u32::from(key.len() > rules.len()),
        _ => 8,
    }
}
