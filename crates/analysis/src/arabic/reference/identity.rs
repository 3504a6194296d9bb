//! Whether two names mean the same one: parts of one another, spellings, bodies and nations.

use super::Resolved;
use crate::{
    arabic::{
        lexeme::{is_given, is_state, listed, of_a_state},
        words::Class,
    },
    sets::Set,
};

/// Whether one name is part of the other.
pub(super) fn shares_name(a: &[&str], b: &[&str]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    !short.is_empty()
        && short.iter().all(|word| long.contains(word))
        && (short.len() > 1
            || long.last() == short.first()
            || long.len() <= 3 && !is_given(short[0]))
}

/// Whether two names of at least three consonants differ in long vowels only.
pub(super) fn same_spelling(a: &str, b: &str) -> bool {
    let bare = |word: &str| -> String {
        word.chars()
            .filter(|c| !matches!(c, 'ا' | 'و' | 'ي'))
            .collect()
    };
    let (x, y) = (bare(a), bare(b));
    x == y && x.chars().count() >= 3 && a.chars().next() == b.chars().next()
}

/// Whether the longer name of a body is that of the short one: it begins alike, a general noun
/// stands before it ("وزارة الخارجية المصرية"), or it gives the short one as its other name.
pub(super) fn same_body(entry: &Resolved<'_>, words: &[&str]) -> bool {
    let state = words.len() == 1 && is_state(words[0]);
    // "دبي، الإمارات العربية المتحدة (CNN)": no state is called by another name.
    let of_state = entry.words.first().is_some_and(|w| Set::State.has(w));
    let other_name = words.len() == 1
        && !of_state
        && entry.words.last() == words.first()
        && entry.name.text().ends_with([')', '"', '”', '»']);
    if state && !other_name {
        return false;
    }
    let begins = entry.words.first() == words.first();
    let behind = entry.words.get(1) == words.first()
        && entry
            .words
            .first()
            .is_some_and(|first| Set::General.has(first));
    begins || behind || other_name
}

pub(super) fn bodies_meet(a: &str, b: &str) -> bool {
    let (a, b) = (crate::actor::key(a), crate::actor::key(b));
    // للمنظمة is cut to لمنظمة.
    let bare = |word: &str| {
        word.strip_prefix('ل')
            .map_or(word.to_owned(), str::to_owned)
    };
    a.split(' ').any(|word| {
        b.split(' ')
            .any(|other| other == word || bare(other) == bare(word))
    })
}

/// Whether a title says of which nation somebody is, and the role of the other says another one.
pub(super) fn of_another_state(words: &[&str], other: &Resolved<'_>) -> bool {
    let Some(role) = other.role else { return false };
    let told: Vec<String> = role
        .written()
        .split_whitespace()
        .map(crate::text::fold)
        .collect();
    let theirs = || {
        let bare = told.iter().filter_map(|word| word.strip_prefix("ال"));
        bare.filter(|word| of_a_state(word)).map(nation)
    };
    let mut own = words.iter().filter(|word| of_a_state(word));
    theirs().next().is_some() && own.any(|word| theirs().all(|other| other != nation(word)))
}

/// An adjective of nationality without what tells its gender.
fn nation(word: &str) -> &str {
    word.strip_suffix('ه').unwrap_or(word)
}

impl Resolved<'_> {
    /// Whether another body is joined to the first: "المرصد ووكالة الأنباء", "الحلف وروسيا".
    pub(super) fn joins_another(&self) -> bool {
        let speaks = |word: &str| is_body(word) || is_state(word);
        let joined = |word: &str| {
            let rest = word.strip_prefix('و').unwrap_or_default();
            rest.len() >= 6 && speaks(rest.strip_prefix("ال").unwrap_or(rest)) && !speaks(word)
        };
        self.words.iter().skip(1).any(|word| joined(word))
    }

    /// Whether something is joined to the name that is none of `words`. The first word never is:
    /// وزارة.
    pub(super) fn joins_more_than(&self, words: &[&str]) -> bool {
        let joined = |w: &&str| w.starts_with('و') && w.chars().count() > 4;
        let mut rest = self.words.iter().skip(1);
        rest.any(|w| joined(w) && !words.contains(w))
    }

    /// Whether, beside `words`, the name holds somebody's title, and so is none: "الخارجية المسؤول".
    pub(super) fn holds_person(&self, words: &[&str]) -> bool {
        let title = |word: &str| {
            listed(word).is_some_and(|listed| {
                listed.is_one_of(Class::TITLE.or(Class::UNNAMED))
                    && !listed.people
                    && !word.ends_with(['ي', 'ه'])
                    && !listed.is_one_of(Class::ORG.or(Class::OUTLET).or(Class::ADJECTIVE))
            })
        };
        let other = |word: &&&str| !words.contains(*word);
        !self.words.first().is_some_and(|first| title(first))
            && self
                .words
                .last()
                .filter(other)
                .is_some_and(|word| title(word))
    }
}

/// Whether a folded word is what a body is called.
fn is_body(word: &str) -> bool {
    listed(word).is_some_and(|listed| listed.is_one_of(Class::ORG.or(Class::OUTLET)))
}
