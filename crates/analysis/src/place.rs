//! Places: a gazetteer made from GeoNames, CLDR and a supplement of our own, and the names of it
//! that a text mentions.

use std::sync::OnceLock;

use domain::PlaceRef;
use rustc_hash::FxHashMap;

use crate::lexicon::{Broken, Entry, entries};
use crate::number::Words;
use crate::number::sense::{Role, Sense};

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A state.
    Country,
    /// A sea or gulf.
    Sea,
    /// Part of a country, or of several, without a government of its own.
    Region,
    /// A governorate, province or state of a federation.
    Province,
    /// A city that everyone knows.
    City,
    /// A town.
    Town,
    /// A village.
    Village,
    /// A camp.
    Camp,
    /// A military base, crossing, field.
    Base,
}

/// An entry of the gazetteer.
#[derive(Debug)]
pub struct Place {
    /// `geonames:…`, `iso:…` or `marsad:…`.
    pub id: &'static str,
    /// Common English name.
    pub name: &'static str,
    /// ISO 3166-1 alpha-2 code; empty for what crosses borders.
    pub country: &'static str,
    /// Index of the place it lies in.
    pub parent: Option<u32>,
    /// What kind it is.
    pub kind: Kind,
    /// Its names; those that are ordinary words too are marked `!`.
    names: Vec<&'static str>,
    /// A name of it is an ordinary word.
    doubtful: bool,
}

impl Place {
    /// The names, without marks.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &'static str> {
        self.names.iter().map(|name| name.trim_start_matches('!'))
    }
}

/// All places, and which of their names are ordinary words too.
#[derive(Debug, Default)]
pub struct Gazetteer {
    places: Vec<Place>,
    by_id: FxHashMap<&'static str, u32>,
    /// Folded names that need a locative word, with the article taken off.
    doubtful: rustc_hash::FxHashSet<Box<str>>,
}

const FILES: [(&str, &str); 3] = [
    ("places-own.lex", include_str!("../lexicon/places-own.lex")),
    (
        "places-near.lex",
        include_str!("../lexicon/places-near.lex"),
    ),
    (
        "places-world.lex",
        include_str!("../lexicon/places-world.lex"),
    ),
];

/// The compiled-in gazetteer.
pub fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: OnceLock<Gazetteer> = OnceLock::new();
    GAZETTEER.get_or_init(|| Gazetteer::build().0)
}

impl Gazetteer {
    /// Every place.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The place with this id.
    pub fn get(&self, id: &str) -> Option<&Place> {
        self.by_id.get(id).map(|i| &self.places[*i as usize])
    }

    /// Whether place `inner` lies in place `outer`, however deep.
    pub fn lies_in(&self, inner: u32, outer: u32) -> bool {
        let mut at = inner;
        // Hierarchies are shallow; a cycle in a file must not hang.
        for _ in 0..8 {
            match self.places.get(at as usize).and_then(|p| p.parent) {
                Some(parent) if parent == outer => return true,
                Some(parent) => at = parent,
                None => return false,
            }
        }
        false
    }

    fn build() -> (Self, Vec<(&'static str, Broken)>) {
        let mut all = Self::default();
        let mut broken = Vec::new();
        let mut parents = Vec::new();
        for (file, text) in FILES {
            for entry in entries(text) {
                match all.add(&entry) {
                    Ok(()) => parents.push((file, entry.line, entry.field(3))),
                    Err(why) => broken.push((file, why)),
                }
            }
        }
        for (index, (file, line, parent)) in parents.into_iter().enumerate() {
            if parent.is_empty() {
                continue;
            }
            match all.by_id.get(parent) {
                Some(&parent) => all.places[index].parent = Some(parent),
                None => broken.push((
                    file,
                    Broken {
                        line,
                        why: format!("no place `{parent}`"),
                    },
                )),
            }
        }
        (all, broken)
    }

    fn add(&mut self, entry: &Entry<'static>) -> Result<(), Broken> {
        let kind = kind(entry.field(4)).ok_or_else(|| entry.broken("no such kind"))?;
        let index = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        if self.by_id.insert(entry.field(0), index).is_some() {
            return Err(entry.broken("id listed twice"));
        }
        let names: Vec<_> = [5, 6]
            .iter()
            .flat_map(|field| entry.field(*field).split(','))
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .collect();
        if names.is_empty() || entry.field(1).is_empty() {
            return Err(entry.broken("no name"));
        }
        let mut doubtful = false;
        for name in names.iter().filter_map(|name| name.strip_prefix('!')) {
            let folded = crate::text::fold(name);
            let stem = folded.strip_prefix("ال").unwrap_or(&folded);
            self.doubtful.insert(stem.into());
            doubtful = true;
        }
        self.places.push(Place {
            id: entry.field(0),
            name: entry.field(1),
            country: entry.field(2),
            parent: None,
            kind,
            names,
            doubtful,
        });
        Ok(())
    }
}

fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "country" => Kind::Country,
        "sea" => Kind::Sea,
        "region" => Kind::Region,
        "province" => Kind::Province,
        "city" => Kind::City,
        "town" => Kind::Town,
        "village" => Kind::Village,
        "camp" => Kind::Camp,
        "base" => Kind::Base,
        _ => return None,
    })
}

/// A place that a paragraph mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The word that names it.
    pub(crate) word: usize,
    /// Index into the gazetteer.
    pub(crate) place: u32,
    /// A locative word stands before it.
    pub(crate) located: bool,
}

/// The places that `w` mentions, in order.
pub(crate) fn mentions(w: &Words<'_>) -> Vec<Mention> {
    let all = gazetteer();
    let mut found: Vec<Mention> = Vec::new();
    for at in 0..w.len() {
        let Some(place) = w.sense(at, |s| match s {
            Sense::Place(index) => Some(index),
            _ => None,
        }) else {
            continue;
        };
        // في سوريا والعراق: what holds for the one holds for the other.
        let joined = w.at(at).and || at > 1 && w.has_role(at - 1, Role::And);
        let after = found
            .last()
            .is_some_and(|m| m.located && joined && at - m.word <= 2);
        let located = located(w, at) || after;
        let doubtful = is_doubtful(all, w, at, place);
        // "in a far country": a preposition is enough only before a name with the article.
        let enough = located && (w.at(at).defined || !w.arabic) || follows_site(w, at);
        if doubtful && !enough || !located && !is_name(w, at) {
            continue;
        }
        found.push(Mention {
            word: at,
            place,
            located,
        });
    }
    found
}

fn is_doubtful(all: &Gazetteer, w: &Words<'_>, at: usize, place: u32) -> bool {
    let one = w.at(at).end == w.at(at).start + 1;
    let doubtful = all.places.get(place as usize).is_some_and(|p| p.doubtful);
    doubtful && one && {
        let folded = w.folded(at);
        let stem = crate::text::clitic::splits(folded)
            .map(|split| crate::text::clitic::stem(folded, &split))
            .find(|stem| all.doubtful.contains(*stem));
        stem.is_some()
    }
}

/// English names are written with a capital.
fn is_name(w: &Words<'_>, at: usize) -> bool {
    let first = w.p.original(w.at(at).start as usize).chars().next();
    first.is_some_and(|c| c.is_uppercase() || c > '\u{5ff}' || w.at(at).end > w.at(at).start + 1)
}

/// Whether a locative word leads to word `at`: in, town of, قرب, or ب written onto it.
fn located(w: &Words<'_>, at: usize) -> bool {
    if matches!(w.at(at).preposition, Some('ب')) {
        return true;
    }
    let before = at.checked_sub(1);
    before.is_some_and(|i| w.has_role(i, Role::In) && w.at(i).mark.is_none() && is_name(w, at))
        || follows_site(w, at)
}

/// Whether the word before says that a place follows: town of, قضاء.
fn follows_site(w: &Words<'_>, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|i| w.has_role(i, Role::Site) && is_name(w, at))
}

/// The reference that a figure keeps.
pub(crate) fn reference(w: &Words<'_>, mention: &Mention) -> Option<PlaceRef> {
    let place = gazetteer().places.get(mention.place as usize)?;
    Some(PlaceRef {
        id: place.id.to_owned(),
        name: place.name.to_owned(),
        country: place.country.to_owned(),
        evidence: Some(w.excerpt(mention.word, mention.word + 1)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Paragraph;

    fn names(text: &str) -> Vec<&'static str> {
        let p = Paragraph::read(0, text);
        let w = Words::read(&p, true);
        mentions(&w)
            .iter()
            .map(|m| gazetteer().places[m.place as usize].name)
            .collect()
    }

    #[test]
    fn every_line_can_be_read_and_every_parent_exists() {
        let (all, broken) = Gazetteer::build();
        assert_eq!(broken, []);
        assert!(all.places.len() > 2000);
    }

    #[test]
    fn places_are_found_behind_particles_and_in_both_languages() {
        for (text, wanted) in [
            (
                "بالرقة وللموصل ودير الزور",
                vec!["Raqqa", "Mosul", "Deir ez-Zor"],
            ),
            ("كوباني هي عين العرب", vec!["Kobani", "Kobani"]),
            ("في البوكمال وأبو كمال", vec!["Abu Kamal", "Abu Kamal"]),
            (
                "near Deir Ezzor and in Qamishli",
                vec!["Deir ez-Zor", "Qamishli"],
            ),
            ("شمال شرق سوريا", vec!["Northeast Syria"]),
        ] {
            assert_eq!(names(text), wanted, "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_places_only_behind_a_locative_word() {
        assert_eq!(names("سأل عنه في بلد بعيد عند الباب"), Vec::<&str>::new());
        assert_eq!(names("في مدينة الباب"), vec!["al-Bab"]);
        assert_eq!(names("وصل إلى قضاء هيت"), vec!["Hit"]);
    }
}
