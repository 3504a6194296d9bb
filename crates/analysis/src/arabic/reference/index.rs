//! Whom a report names, by head, by word and by listed actor, and under which longer names.

use std::{cell::OnceCell, ops::Range};

use domain::SpeakerKind;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Resolved,
    describe::{describe, name_words, named},
    identity::same_body,
};
use crate::{
    arabic::{
        View,
        lexeme::is_state,
        phrase::{self, Reach},
        postings::Postings,
        words::Class,
    },
    sets::Set,
};

/// Every phrase in the report that could be a speaker, in reading order.
pub(super) struct Index<'v> {
    pub(super) entries: Vec<Resolved<'v>>,
    pub(super) places: Vec<(usize, usize)>,
    pub(super) by_head: Postings<&'v str>,
    pub(super) by_word: Postings<&'v str>,
    /// By the listed actor that the name belongs to; looked up once somebody asks.
    by_actor: OnceCell<Postings<&'static str>>,
    /// Names of two words that no lexicon knows ("هيذر نويرت"), by the second: where the first
    /// of them stands.
    pub(super) pairs: FxHashMap<&'v str, (usize, usize)>,
    /// Where the named subjects of cues stand.
    pub(super) speaking: FxHashSet<(usize, usize)>,
}

/// Entries of one name that are looked at: a name repeated all over a long report says nothing new.
pub(super) const SAME_MAX: usize = 64;

pub(super) const INDEXED: Class = Class::TITLE
    .or(Class::RANK)
    .or(Class::ORG)
    .or(Class::OUTLET)
    .or(Class::GIVEN)
    .or(Class::KIN)
    .or(Class::STATE)
    .or(Class::UNNAMED);

impl<'v> Index<'v> {
    pub(super) fn read(views: &'v [View<'v>]) -> Self {
        let mut entries = Vec::new();
        let mut places = Vec::new();
        let mut pairs = FxHashMap::default();
        let folded = |view: &'v View<'v>| (0..view.p.len()).map(|at| view.p.folded(at));
        let standing = OnceCell::new();
        let stands = |word: &str| {
            let all = || views.iter().flat_map(folded).collect::<FxHashSet<_>>();
            standing.get_or_init(all).contains(word)
        };
        for view in views {
            read_pairs(view, &mut pairs);
            let mut person_until = 0;
            for at in 0..view.p.len() {
                let word = view.word(at);
                let begins = view.begins_name(at);
                let person = word.is(Class::GIVEN) || begins;
                // "المملكة العربية السعودية": listed only as a whole.
                if !(word.is(INDEXED) || begins || view.body(at) > 1) || person && at < person_until
                {
                    continue;
                }
                let phrase = phrase::read_led(view, at, view.p.len(), Reach::Least);
                let read = phrase.as_ref().and_then(|phrase| phrase.name.clone());
                // "آلان كوترس", "دلير عفرين": what grammar does not take for one name.
                let first = read.as_ref().map_or(at, |name| name.start);
                let whole = whole_name(view, first)
                    .filter(|whole| read.as_ref().is_none_or(|read| read.end < whole.end));
                let Some(mut entry) = phrase
                    .as_ref()
                    .map(|phrase| describe(view, phrase))
                    .or_else(|| Some(Resolved::person(view, whole.clone()?)))
                else {
                    continue;
                };
                if let Some(phrase) = &phrase {
                    entry.part_joined(view, phrase, stands);
                }
                person_until = read.as_ref().map_or(person_until, |name| name.end);
                if let Some(name) = whole {
                    person_until = name.end;
                    entry.kind = SpeakerKind::Person;
                    entry.words = name_words(view, &name);
                    entry.name = named(view, name);
                }
                places.push((view.p.index() as usize, at));
                entries.push(entry);
            }
        }
        Self {
            by_head: Postings::of(&entries, |entry: &Resolved<'v>| entry.heads.iter().copied()),
            by_word: Postings::of(&entries, |entry: &Resolved<'v>| entry.words.iter().copied()),
            by_actor: OnceCell::new(),
            entries,
            places,
            pairs,
            speaking: FxHashSet::default(),
        }
    }

    /// The entries that have `word` in their name, in reading order.
    pub(super) fn with_word(&self, word: &str) -> impl Iterator<Item = &Resolved<'v>> + Clone {
        let numbers = self.by_word.get(word).iter().take(SAME_MAX);
        numbers.map(|&number| &self.entries[number as usize])
    }

    /// The entries whose name belongs to the listed actor `id`, in reading order, with their places.
    pub(super) fn of_actor(
        &self,
        id: &str,
    ) -> impl Iterator<Item = (&Resolved<'v>, &(usize, usize))> {
        let by_actor = || Postings::of(&self.entries, Resolved::actor);
        let numbers = self.by_actor.get_or_init(by_actor).get(id);
        let numbers = numbers.iter().take(SAME_MAX).map(|&n| n as usize);
        numbers.map(|number| (&self.entries[number], &self.places[number]))
    }

    /// The longest entry whose name holds all of `words`, and more of them.
    pub(super) fn fuller(&self, words: &[&str], person: bool) -> Option<&Resolved<'v>> {
        let entries = |word: &&&str| self.by_word.get(word).len().min(SAME_MAX);
        let known = words.iter().filter(|word| entries(word) > 0);
        let rarest = known.min_by_key(entries)?;
        let mut best: Option<&Resolved<'v>> = None;
        for entry in self.with_word(rarest) {
            let fits = (entry.kind == SpeakerKind::Person) == person
                && entry.words.len() > words.len()
                && entry.words.len() <= words.len() + 6
                && words.iter().all(|word| entry.words.contains(word))
                && !entry.words.contains(&"باسم")
                && (person
                    || words.len() == 1
                    || !entry.words.iter().any(|w| {
                        w.starts_with('و') && w.chars().count() > 4 && !words.contains(w)
                    }))
                && (person || same_body(entry, words) && !entry.holds_person(words));
            // A name alone is a last name first of all: "الكروي" of "سالم الكروي".
            let rank = |e: &Resolved<'v>| {
                let last = person && words.len() == 1 && e.words.last() == words.last();
                (last, e.words.len())
            };
            if fits && best.is_none_or(|b| rank(entry) > rank(b)) {
                best = Some(entry);
            }
        }
        best
    }

    /// The longest other name of the listed body `own`, without descriptions ("لمحاربة …").
    pub(super) fn same_actor(&self, own: &Resolved<'_>) -> Option<&Resolved<'v>> {
        let all = self.of_actor(own.actor()?).map(|(entry, _)| entry);
        let longer = all.filter(|e| {
            let shared = own
                .words
                .iter()
                .any(|w| !Set::General.has(w) && e.words.contains(w));
            let named = e.words.first() == own.words.first()
                || e.words.first().is_some_and(|w| Set::General.has(w));
            shared
                && named
                && !e
                    .words
                    .iter()
                    .any(|w| w.starts_with('و') && w.chars().count() > 4 && !own.words.contains(w))
                && !own
                    .words
                    .first()
                    .is_some_and(|w| own.words.len() == 1 && is_state(w))
                && e.words.len() > own.words.len()
                && !e
                    .words
                    .iter()
                    .any(|w| matches!(*w, "لمحاربه" | "لمكافحه" | "لهزيمه" | "ضد" | "بقياده"))
        });
        longer.max_by_key(|e| e.words.len())
    }

    /// Entries with this head, the nearest before the place first, then those behind it.
    pub(super) fn by_head(
        &self,
        head: &str,
        place: (usize, usize),
    ) -> impl Iterator<Item = &Resolved<'v>> {
        let list = self.by_head.get(head);
        let at = |n: &u32| self.places[*n as usize];
        let middle = list.partition_point(|n| at(n) < place);
        let before = list[..middle].iter().rev().take(32);
        let behind = list[middle..].iter().filter(move |n| at(n) > place);
        let all = before.chain(behind.take(32));
        all.map(|&n| &self.entries[n as usize])
    }
}

/// Tokens of a personal name; those of the news have up to six.
const NAME_MAX: usize = 8;

/// All words of the personal name that begins at `at`, also behind an initial ("سامر ب. قباني"),
/// where it has several.
fn whole_name(view: &View<'_>, at: usize) -> Option<Range<usize>> {
    let mut end = at + usize::from(view.begins_name(at));
    while end < at + NAME_MAX {
        let next = end + usize::from(view.p.folded(end).ends_with('.'));
        if !view.personal(next) || view.joins_name(next) {
            break;
        }
        end = next + 1;
    }
    (end > at + 1).then_some(at..end)
}

/// Keeps where the names of two words stand that no lexicon knows, by the second word.
fn read_pairs<'v>(view: &'v View<'v>, pairs: &mut FxHashMap<&'v str, (usize, usize)>) {
    let open = |at: usize| {
        let word = view.word(at);
        view.name_word(at)
            && word.class.only(Class::GIVEN) == word.class
            && word.verb.is_none()
            && word.split.is_empty()
    };
    let mut before = false;
    for at in 0..view.p.len() {
        let here = open(at);
        if before && here {
            let place = (view.p.index() as usize, at - 1);
            pairs.entry(view.p.folded(at)).or_insert(place);
        }
        before = here;
    }
}
