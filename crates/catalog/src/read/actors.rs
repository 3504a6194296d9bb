//! Actors: who is known to speak, under which names, and what each has said.
//!
//! All of it is counted in the index over statements of head revisions, each answer in one snapshot,
//! and needs no tables of its own. A profile costs one pass over what the actor said, and another for
//! each member of a family; a page of the list, one pass over what the actors on it said.

use std::collections::BTreeSet;

use domain::{Error, Merges, Position, Result};

use super::reports::missing;
use crate::{
    Actor, ActorProfile, Catalog, Page, PageRequest, SearchFilter,
    search::{Counting, Interval, Keyed, Kind, Label, Query, Scope, Tallied, Tally},
    text,
};

/// Actors that one lookup finds at most.
pub const LOOKUP_MAX: usize = 50;
/// Longest lookup, in bytes.
const LOOKUP_BYTES_MAX: usize = 256;
/// Names of an actor and members of a family that a profile lists at most.
const PROFILE_VALUES: usize = 50;
/// Names of an actor that lists and lookups show.
const NAMES: usize = 5;

impl Catalog {
    /// Actors that statements of head revisions name, by key; those that people judged to be one
    /// once, under the first of their keys. Pages go on behind the last key, so
    /// that actors who speak for the first time meanwhile move nothing.
    pub async fn actors(&self, page: &PageRequest) -> Result<Page<Actor>> {
        let scope = "actors";
        let after = page.after::<String>(scope)?;
        let limit = page.limit();
        let merges = self.merges();
        let (actors, position) = self
            .counted(move |snapshot| {
                let actors = behind(snapshot, &merges, after.clone(), limit + 1)?;
                Ok((actors, snapshot.position()))
            })
            .await?;
        Page::cut(actors, limit, position, scope, |actor| actor.key.clone())
    }

    /// Actors of whose name, mention or role every word in `typed` is the beginning of a word, in any
    /// script: the `limit` (1 to [`LOOKUP_MAX`]) who most often speak under such words, who speaks
    /// most first. [`Error::Invalid`] for a text without a letter and for one of more than 256 bytes.
    pub async fn lookup_actors(&self, typed: &str, limit: usize) -> Result<(Vec<Actor>, Position)> {
        let refuse = |message: &str| Err(Error::invalid("typed", "QUERY_INVALID", message));
        if typed.len() > LOOKUP_BYTES_MAX {
            return refuse("more than 256 bytes");
        }
        let words = text::tokens(typed).into_iter();
        let words = words.map(|token| Query::Prefix(Scope::Speaker, token.form));
        let words: Vec<_> = words.take(8).collect();
        if words.is_empty() {
            return refuse("holds no letter to look for");
        }
        let limit = limit.clamp(1, LOOKUP_MAX);
        let (words, wanted) = (Query::All(words), by_actor(limit, Vec::new()));
        let merges = self.merges();
        self.counted(move |snapshot| {
            let tallied =
                snapshot.tally(Kind::Statement, &words, &SearchFilter::default(), &wanted)?;
            let mut found = named(snapshot, &merges, tallied.values(0))?;
            found.sort_by(|a, b| (b.statements, &a.key).cmp(&(a.statements, &b.key)));
            Ok((found, snapshot.position()))
        })
        .await
    }

    /// What the actor or the family with this key has said, under all keys that people judged to be
    /// one with it. [`Error::NotFound`] where no statement
    /// of a head revision is theirs.
    pub async fn actor(&self, key: &str) -> Result<ActorProfile> {
        let more = vec![
            Label::Name,
            Label::Family,
            Label::Act,
            Label::Outlet,
            Label::Medium,
            Label::Measure,
            Label::Language,
        ];
        let wanted = Tally {
            histogram: Some(Interval::Month),
            ..by_actor(PROFILE_VALUES, more)
        };
        let filter = SearchFilter {
            speaker: Some(key.to_owned()),
            ..SearchFilter::default()
        };
        let (key, merges) = (key.to_owned(), self.merges());
        self.counted(move |snapshot| {
            let tallied =
                snapshot.tally(Kind::Statement, &Query::everything(), &filter, &wanted)?;
            profile(snapshot, &merges, &key, tallied)
        })
        .await
    }
}

fn profile(
    snapshot: &dyn Counting,
    merges: &Merges,
    key: &str,
    tallied: Tallied,
) -> Result<ActorProfile> {
    let asked = key;
    let key = merges.chief(key);
    let members = tallied.values(0);
    // A name finds statements too, but is nobody's key.
    let families = tallied.values(2);
    let known = |found: &[(String, u64)]| found.iter().any(|(found, _)| found == key);
    if !known(&members) && !known(&families) {
        return Err(missing("actor", asked));
    }
    Ok(ActorProfile {
        actor: Actor {
            key: key.to_owned(),
            merged: others(merges, key),
            family: families.into_iter().next().map_or(String::new(), |f| f.0),
            names: tallied.values(1),
            statements: tallied.total,
        },
        members: named(snapshot, merges, members)?,
        acts: tallied.values(3),
        outlets: tallied.values(4),
        mediums: tallied.values(5),
        measures: tallied.values(6),
        languages: tallied.values(7),
        months: tallied.histogram,
        position: snapshot.position(),
    })
}

/// The next `limit` actors of whom a statement is left, by key.
fn behind(
    snapshot: &dyn Counting,
    merges: &Merges,
    mut after: Option<String>,
    limit: usize,
) -> Result<Vec<Actor>> {
    let mut actors = Vec::new();
    while actors.len() < limit {
        let wanted = limit - actors.len();
        let spoken = snapshot.keys(Keyed::Actors, after.as_deref(), wanted)?;
        // The key that all of a class is listed under may be nobody's who spoke.
        let is_behind = |key: &&String| after.as_ref().is_none_or(|after| *key > after);
        let chiefs = merges.chiefs().filter(is_behind).cloned();
        let keys: BTreeSet<String> = spoken.into_iter().chain(chiefs).collect();
        let keys: Vec<String> = keys.into_iter().take(wanted).collect();
        let Some(last) = keys.last() else { break };
        after = Some(last.clone());
        for key in keys {
            if merges.chief(&key) == key {
                let actor = one(snapshot, merges, key)?;
                actors.extend(Some(actor).filter(|actor| actor.statements > 0));
            }
        }
    }
    Ok(actors)
}

/// The keys that are one with `key`, without it.
fn others(merges: &Merges, key: &str) -> Vec<String> {
    let class = merges.class(key).into_iter();
    class.filter(|member| member != key).collect()
}

/// Gives keys their names and families.
fn named(snapshot: &dyn Counting, merges: &Merges, keys: Vec<(String, u64)>) -> Result<Vec<Actor>> {
    let keys = keys.into_iter();
    keys.map(|(key, _)| one(snapshot, merges, key)).collect()
}

fn one(snapshot: &dyn Counting, merges: &Merges, key: String) -> Result<Actor> {
    let filter = SearchFilter {
        actor: Some(key.clone()),
        ..SearchFilter::default()
    };
    let wanted = Tally {
        total: true,
        facets: vec![Label::Name, Label::Family],
        facet_values: NAMES,
        histogram: None,
    };
    let tallied = snapshot.tally(Kind::Statement, &Query::everything(), &filter, &wanted)?;
    let family = tallied.values(1).into_iter().next();
    Ok(Actor {
        family: family.map_or(String::new(), |(family, _)| family),
        names: tallied.values(0),
        statements: tallied.total,
        merged: others(merges, &key),
        key,
    })
}

fn by_actor(most: usize, more: Vec<Label>) -> Tally {
    Tally {
        total: true,
        facets: std::iter::once(Label::Actor).chain(more).collect(),
        facet_values: most,
        histogram: None,
    }
}
