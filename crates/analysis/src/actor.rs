//! Actors: who speaks under many names, across languages.

use std::sync::LazyLock;

use domain::SpeakerKind;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    facts::Readings,
    lexicon::{Broken, Phrases, Place, Rest, entries},
    text::{clitic, folded_chars},
};

/// The lexicon file of this module.
pub(crate) const FILE: &str = include_str!("../lexicon/actors.lex");

/// One listed actor.
#[derive(Debug)]
pub(crate) struct Actor {
    pub(crate) id: String,
    pub(crate) kind: SpeakerKind,
    parent: Option<String>,
}

/// Names that are ordinary words elsewhere: they name an actor, but are not looked for in text.
const ORDINARY: [&str; 13] = [
    "العربية",
    "سيول",
    "قنا",
    "وام",
    "مسد",
    "الجزيرة",
    "القاعدة",
    "عمان",
    "تاس",
    "الأناضول",
    "IS",
    "US",
    "AP",
];

/// The names of bodies that begin with one word, as the words behind it; the longest first.
pub(crate) type Names = &'static [(Rest, ())];

/// The listed actors.
#[derive(Debug, Default)]
pub(crate) struct Actors {
    all: Vec<Actor>,
    by_id: FxHashMap<String, usize>,
    by_name: FxHashMap<String, usize>,
    /// The first words of the names: most names in a text begin with another one.
    first_words: FxHashSet<Box<str>>,
    phrases: Phrases<()>,
}

/// The actor lexicon, read at first use.
pub(crate) fn actors() -> &'static Actors {
    static ACTORS: LazyLock<Actors> = LazyLock::new(|| read().0);
    &ACTORS
}

fn read() -> (Actors, Vec<Broken>) {
    let mut actors = Actors::default();
    let mut broken = Vec::new();
    for entry in entries(FILE) {
        let Some(kind) = SpeakerKind::from_name(entry.field(1)) else {
            broken.push(entry.broken("unknown kind"));
            continue;
        };
        let number = actors.all.len();
        let id = entry.field(0).to_owned();
        if actors.by_id.insert(id.clone(), number).is_some() {
            broken.push(entry.broken(format!("{id} is listed twice")));
        }
        let names = || {
            [entry.field(3), entry.field(4)]
                .into_iter()
                .flat_map(|f| f.split(';'))
        };
        let plain = |name: &&str| kind != SpeakerKind::Person && !ORDINARY.contains(name);
        for name in names().map(str::trim).filter(plain) {
            // A name in two spellings that fold alike is no harm here.
            let _ = actors.phrases.insert(name, ());
            if let Some(bare) = name.strip_prefix("ال")
                && name.contains(' ')
            {
                let _ = actors.phrases.insert(bare, ());
            }
        }
        for name in names().map(key).filter(|name| !name.is_empty()) {
            let first = name.split(' ').next().unwrap_or_default();
            actors.first_words.insert(first.into());
            if actors
                .by_name
                .insert(name.clone(), number)
                .is_some_and(|other| other != number)
            {
                broken.push(entry.broken(format!("{name} names two actors")));
            }
        }
        let parent = Some(entry.field(2))
            .filter(|p| !p.is_empty() && *p != "-")
            .map(str::to_owned);
        actors.all.push(Actor { id, kind, parent });
    }
    for actor in &actors.all {
        if let Some(parent) = &actor.parent
            && !actors.by_id.contains_key(parent)
        {
            broken.push(Broken {
                line: 0,
                why: format!("{} has the unknown parent {parent}", actor.id),
            });
        }
    }
    (actors, broken)
}

/// A name as it is compared: folded, without marks, articles and "the".
pub(crate) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let whole = write_key(name, &mut key, |_| true);
    debug_assert!(whole, "no word was refused");
    key
}

/// Writes the key of `name` to `key`, unless `goes_on` refuses its first word.
fn write_key(name: &str, key: &mut String, goes_on: impl Fn(&str) -> bool) -> bool {
    let mut rest = name.chars().flat_map(folded_chars).peekable();
    let mut first = true;
    loop {
        while rest.next_if(|c| !is_alphanumeric(*c)).is_some() {}
        if rest.peek().is_none() {
            return true;
        }
        let before = key.len();
        if before > 0 {
            key.push(' ');
        }
        let start = key.len();
        while let Some(c) = rest.next_if(|c| is_alphanumeric(*c)) {
            key.push(c);
        }
        let word = &key[start..];
        let article = word.starts_with("ال") && word.chars().count() > 4;
        if std::mem::take(&mut first) && word == "the" {
            key.truncate(before);
            continue;
        }
        if article {
            key.replace_range(start..start + "ال".len(), "");
        }
        if before == 0 && !goes_on(key) {
            return false;
        }
    }
}

/// Asking Unicode is slow, so the letters of Arabic come first.
fn is_alphanumeric(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{64a}') || c.is_alphanumeric()
}

impl Actors {
    /// The actor that goes by `name`.
    pub(crate) fn by_name(&self, name: &str) -> Option<&Actor> {
        let mut key = String::with_capacity(name.len());
        let known = write_key(name, &mut key, |first| self.first_words.contains(first));
        let number = *known.then(|| self.by_name.get(&key))??;
        self.all.get(number)
    }

    /// Id of the actor that goes by `name`.
    pub(crate) fn id(&self, name: &str) -> Option<&str> {
        self.by_name(name).map(|actor| actor.id.as_str())
    }

    /// The names of listed bodies by their first word, folded.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, &[(Rest, ())])> {
        self.phrases.by_first()
    }

    /// Id of the actor at the top of the one with this id.
    pub(crate) fn family<'a>(&'a self, id: &'a str) -> &'a str {
        let mut id = id;
        // Bounded: a ring of parents would be a mistake in the file.
        for _ in 0..8 {
            let parent = self
                .by_id
                .get(id)
                .and_then(|&number| self.all[number].parent.as_deref());
            match parent {
                Some(parent) => id = parent,
                None => break,
            }
        }
        id
    }
}

/// Number of tokens of the longest name of a listed body at a token that can be read in the ways of
/// `readings`, and behind which `place` is; 0 where there is none.
pub(crate) fn body_at(place: &Place<'_>, readings: Readings<'_>) -> u8 {
    for (split, stem) in readings.listed() {
        let led = !split.article || split.preposition.is_some();
        let mut names = stem.names().iter();
        if led && let Some((rest, ())) = names.find(|(rest, ())| rest.is_at(place)) {
            return u8::try_from(rest.len() + 1).unwrap_or(u8::MAX);
        }
    }
    0
}

/// What [`body_at`] tells whatever stands behind the token; `None` where that decides.
pub(crate) fn body_alone(readings: Readings<'_>) -> Option<u8> {
    let led = |split: &clitic::Split| !split.article || split.preposition.is_some();
    let mut names = readings
        .listed()
        .filter(|(split, _)| led(split))
        .flat_map(|(_, stem)| stem.names());
    match names.next() {
        None => Some(0),
        Some((rest, ())) => rest.is_empty().then_some(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_actor_line_is_broken_or_repeated() {
        assert_eq!(read().1, []);
    }

    #[test]
    fn an_actor_goes_by_names_of_both_languages() {
        for name in [
            "التحالف الدولي",
            "التحالف الدولي لمحاربة تنظيم “داعش”",
            "the US-led coalition",
        ] {
            assert_eq!(
                actors().by_name(name).map(|a| a.id.as_str()),
                Some("coalition"),
                "{name}"
            );
        }
        assert_eq!(actors().family("cjtf-oir-media"), "coalition");
    }
}
