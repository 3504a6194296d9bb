//! Everybody and every body that the report names, found again by name or function.

use rustc_hash::FxHashMap;

use super::{
    CANDIDATES,
    entry::{Entry, stem},
};
use crate::english::{
    View,
    phrase::{self, Phrase},
    tag::Tag,
    words::Class,
};

/// Everybody and every body that the report names, in reading order.
pub(super) struct Index {
    entries: Vec<Entry>,
    by_last: FxHashMap<String, Vec<usize>>,
    /// Bodies by the head of their name, persons by the words of their function.
    by_head: FxHashMap<String, Vec<usize>>,
}

impl Index {
    pub(super) fn read(views: &[View<'_>]) -> Self {
        let mut index = Self {
            entries: Vec::new(),
            by_last: FxHashMap::default(),
            by_head: FxHashMap::default(),
        };
        for view in views {
            index.paragraph(view);
        }
        index
    }

    fn paragraph(&mut self, view: &View<'_>) {
        let named = Class::ORG.or(Class::OUTLET);
        let mut at = 0;
        while at < view.p.len() {
            let role = view.is(at, Class::ROLE) && view.tag(at) == Tag::Noun;
            let body = view.is(at, named) && view.tag(at) == Tag::Noun;
            if view.tag(at) != Tag::Proper && !role && !body {
                at += 1;
                continue;
            }
            let mut start = at;
            while start > 0
                && at - start < 6
                && matches!(
                    view.tag(start - 1),
                    Tag::Noun | Tag::Proper | Tag::Inner | Tag::Det
                )
                && view.tag(start) != Tag::Det
            {
                start -= 1;
            }
            let Some(phrase) = phrase::after(view, start, view.p.len()) else {
                at += 1;
                continue;
            };
            let until = phrase.core.end.max(at + 1);
            let several = phrase.core.clone().any(|i| view.tag(i) == Tag::Conj);
            if !several && (phrase.name.is_some() || phrase.role.is_some()) {
                self.add(view, &phrase);
                // "a spokesman for the River Council" names the council as well.
                let body = phrase
                    .body
                    .clone()
                    .filter(|body| body.len() > 1 && body.clone().any(|i| view.is(i, named)));
                if let Some(body) = body {
                    self.add(view, &phrase::describe(view, body.clone(), body));
                }
            }
            at = until;
        }
    }

    fn add(&mut self, view: &View<'_>, phrase: &Phrase) {
        let number = self.entries.len();
        let entry = Entry::read(view, phrase);
        let list = |map: &mut FxHashMap<String, Vec<usize>>, word: &str| {
            let list = map.entry(word.to_owned()).or_default();
            // A name repeated all over a long report says nothing new.
            if list.len() < 256 {
                list.push(number);
            }
        };
        if entry.person() {
            if let Some(last) = entry.words.last() {
                list(&mut self.by_last, last);
            }
            for at in phrase.role.clone().into_iter().flatten() {
                if view.is(at, Class::ROLE) {
                    list(&mut self.by_head, stem(view, at));
                }
            }
        } else {
            list(&mut self.by_head, stem(view, phrase.head));
            if let Some(last) = entry
                .words
                .last()
                .filter(|last| *last != stem(view, phrase.head))
            {
                list(&mut self.by_head, last);
            }
        }
        self.entries.push(entry);
    }

    /// The fullest name of the person whose name ends with the words of `own`.
    pub(super) fn fuller(&self, own: &Entry) -> Option<&Entry> {
        let list = self.by_last.get(own.words.last()?)?;
        list.iter()
            .take(CANDIDATES)
            .map(|&number| &self.entries[number])
            .filter(|entry| {
                entry.words.len() <= 5
                    && entry.fits(own.feminine, own.masculine)
                    && own.words.iter().all(|word| entry.words.contains(word))
                    && (entry.words.len() > own.words.len()
                        || entry.speaker.role.is_some() && own.speaker.role.is_none())
            })
            .max_by_key(|entry| (entry.words.len(), entry.speaker.role.is_some()))
    }

    /// The entry under the fullest name of its person.
    pub(super) fn fullest(&self, entry: Entry) -> Entry {
        let fuller = entry
            .person()
            .then(|| self.fuller(&entry).cloned())
            .flatten();
        fuller.unwrap_or(entry)
    }

    /// The nearest entry with this head before `place`, else the first behind it.
    pub(super) fn by_head(
        &self,
        head: &str,
        place: (usize, usize),
        fits: impl Fn(&Entry) -> bool,
    ) -> Option<&Entry> {
        let list = self.by_head.get(head)?;
        let middle = list.partition_point(|&number| self.entries[number].place < place);
        let before = list[..middle].iter().rev().take(CANDIDATES);
        let behind = list[middle..].iter().take(CANDIDATES);
        before
            .chain(behind)
            .map(|&number| &self.entries[number])
            .find(|entry| entry.place != place && fits(entry))
    }

    /// The nearest entries before `place`.
    pub(super) fn before(&self, place: (usize, usize)) -> impl Iterator<Item = &Entry> {
        let middle = self.entries.partition_point(|entry| entry.place < place);
        self.entries[..middle]
            .iter()
            .rev()
            .take(CANDIDATES)
            .filter(|entry| !entry.quoted)
    }
}
