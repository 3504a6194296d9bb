//! Who speaks: pronouns, descriptions and short names taken up to what they stand for.

use std::ops::Range;

use domain::SpeakerKind;
use rustc_hash::FxHashMap;

use super::{
    Draft, View,
    phrase::{self, Phrase},
    tag::Tag,
    words::Class,
};
use crate::speaker::Resolved;

/// Look-ups read so many candidates at most, which keeps long reports linear.
const CANDIDATES: usize = 32;

/// A phrase of the report that could be a speaker.
#[derive(Clone, Debug)]
struct Entry {
    speaker: Resolved,
    /// Paragraph and token where it begins.
    place: (usize, usize),
    /// Folded words of the name.
    words: Vec<String>,
    feminine: bool,
    masculine: bool,
    plural: bool,
    /// Stands in quotation marks: nobody the outlet speaks of.
    quoted: bool,
}

impl Entry {
    fn read(view: &View<'_>, phrase: &Phrase) -> Self {
        let name = phrase.name.clone().unwrap_or(phrase.core.clone());
        let words = name.clone().filter(|&at| view.p.is_word(at));
        Self {
            words: words.map(|at| stem(view, at).to_owned()).collect(),
            speaker: Resolved {
                mention: None,
                name: view.p.excerpt_bytes(bare(view, name)).into(),
                kind: phrase.kind,
                role: phrase.role.clone().map(|role| view.p.excerpt(role)),
                body: phrase
                    .body
                    .clone()
                    .map(|body| view.p.excerpt_bytes(bare(view, body)).into()),
            },
            place: (phrase.paragraph, phrase.core.start),
            feminine: phrase.feminine,
            masculine: phrase.masculine,
            plural: phrase.plural,
            quoted: view.quotes.around(phrase.head).is_some(),
        }
    }

    fn person(&self) -> bool {
        self.speaker.kind == SpeakerKind::Person
    }

    /// Whether somebody of this gender may be meant.
    fn fits(&self, feminine: bool, masculine: bool) -> bool {
        !(feminine && self.masculine || masculine && self.feminine)
    }
}

/// The folded word at `at` without a possessive ending.
fn stem<'v>(view: &'v View<'_>, at: usize) -> &'v str {
    let folded = view.p.folded(at);
    folded.strip_suffix("'s").unwrap_or(folded)
}

/// The bytes of a phrase without a contracted auxiliary or a possessive ending: "He" of "He's".
fn bare(view: &View<'_>, tokens: Range<usize>) -> Range<usize> {
    let mut bytes = view.p.span_bytes(tokens.clone());
    let last = tokens.end.saturating_sub(1);
    let word = view.word(last);
    if (word.contracted || word.possessive)
        && let Some((stem, _)) = view.p.folded(last).rsplit_once('\'')
    {
        bytes.end = view.p.byte_after(last, stem.len());
    }
    bytes
}

/// Everybody and every body that the report names, in reading order.
struct Index {
    entries: Vec<Entry>,
    by_last: FxHashMap<String, Vec<usize>>,
    /// Bodies by the head of their name, persons by the words of their function.
    by_head: FxHashMap<String, Vec<usize>>,
}

impl Index {
    fn read(views: &[View<'_>]) -> Self {
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
    fn fuller(&self, own: &Entry) -> Option<&Entry> {
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

    /// The nearest entry with this head before `place`, else the first behind it.
    fn by_head(
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
    fn before(&self, place: (usize, usize)) -> impl Iterator<Item = &Entry> {
        let middle = self.entries.partition_point(|entry| entry.place < place);
        self.entries[..middle]
            .iter()
            .rev()
            .take(CANDIDATES)
            .filter(|entry| !entry.quoted)
    }
}

/// Resolves the speakers of all drafts, in order.
pub(crate) fn resolve(views: &[View<'_>], drafts: &[Draft]) -> Vec<Option<Resolved>> {
    let mut resolver = Resolver {
        index: Index::read(views),
        done: Vec::new(),
    };
    drafts
        .iter()
        .map(|draft| {
            let phrase = draft.subject.as_ref()?;
            let view = &views[phrase.paragraph];
            let mut entry = resolver.one(view, phrase);
            entry.speaker.mention = Some(view.p.excerpt_bytes(bare(view, phrase.tokens.clone())));
            resolver.done.push(entry.clone());
            Some(entry.speaker)
        })
        .collect()
}

struct Resolver {
    index: Index,
    done: Vec<Entry>,
}

impl Resolver {
    fn one(&self, view: &View<'_>, phrase: &Phrase) -> Entry {
        let own = Entry::read(view, phrase);
        let place = own.place;
        let meant = if phrase.pronoun {
            self.pronoun(view, phrase, &own)
        } else if own.person() {
            self.index.fuller(&own).cloned()
        } else if phrase.definite {
            self.described(view, phrase, &own)
        } else {
            None
        };
        let mut entry = meant.unwrap_or(own);
        entry.place = place;
        entry
    }

    fn pronoun(&self, view: &View<'_>, phrase: &Phrase, own: &Entry) -> Option<Entry> {
        let word = view.p.folded(phrase.head);
        if matches!(view.tag(phrase.head), Tag::Rel | Tag::That) {
            return self.antecedent(view, phrase);
        }
        let word = word.split('\'').next().unwrap_or(word);
        let wanted = |entry: &Entry| match word {
            "he" | "she" | "his" | "her" | "him" => {
                (entry.person() || entry.speaker.kind == SpeakerKind::Unnamed && !entry.plural)
                    && entry.fits(own.feminine, own.masculine)
            }
            "it" | "its" => matches!(
                entry.speaker.kind,
                SpeakerKind::Organisation | SpeakerKind::Document
            ),
            "they" | "their" | "them" => {
                entry.plural || entry.speaker.kind == SpeakerKind::Organisation
            }
            _ => false,
        };
        let spoke = self
            .done
            .iter()
            .rev()
            .take(CANDIDATES)
            .find(|entry| wanted(entry) && entry.place < own.place);
        let named = self
            .index
            .before(own.place)
            .find(|entry| wanted(entry) && (entry.person() || word == "it" || word == "they"));
        // Who spoke in the sentences right before goes before who was only named.
        let near = |entry: &&Entry| entry.place.0 + 2 >= own.place.0;
        let found = spoke.filter(near).or(named).or(spoke)?;
        let mut entry = found.clone();
        if entry.person()
            && let Some(fuller) = self.index.fuller(&entry)
        {
            entry = fuller.clone();
        }
        Some(entry)
    }

    /// Whom "who" stands for: the phrase before it.
    fn antecedent(&self, view: &View<'_>, phrase: &Phrase) -> Option<Entry> {
        let mut end = phrase.core.start;
        if end > 0 && view.tag(end - 1) == Tag::Comma {
            end -= 1;
        }
        let lo = view.p.sentence_of(phrase.core.start).start;
        let before = phrase::before(view, lo, end).filter(|before| !before.pronoun)?;
        let entry = Entry::read(view, &before);
        let fuller = entry
            .person()
            .then(|| self.index.fuller(&entry).cloned())
            .flatten();
        Some(fuller.unwrap_or(entry))
    }

    /// "the spokesman", "the ministry": somebody with this function, or a body of this sort.
    fn described(&self, view: &View<'_>, phrase: &Phrase, own: &Entry) -> Option<Entry> {
        let head = stem(view, phrase.head);
        if phrase.plural {
            return None;
        }
        let function = view.is(phrase.head, Class::ROLE);
        let content = |at: &usize| matches!(view.tag(*at), Tag::Noun | Tag::Proper);
        let described: Vec<&str> = phrase
            .core
            .clone()
            .filter(content)
            .map(|at| stem(view, at))
            .collect();
        let found = self.index.by_head(head, own.place, |entry| {
            if function {
                let role = entry
                    .speaker
                    .role
                    .as_ref()
                    .map_or("", |role| role.text.as_str());
                let role = crate::text::fold(role);
                entry.person()
                    && entry.fits(own.feminine, own.masculine)
                    && described.iter().all(|word| role.contains(*word))
            } else {
                matches!(
                    entry.speaker.kind,
                    SpeakerKind::Organisation | SpeakerKind::Document
                ) && entry.words.len() > own.words.len()
                    && described
                        .iter()
                        .all(|word| entry.words.iter().any(|w| w == word))
            }
        })?;
        let entry = found.clone();
        let fuller = entry
            .person()
            .then(|| self.index.fuller(&entry).cloned())
            .flatten();
        Some(fuller.unwrap_or(entry))
    }
}
