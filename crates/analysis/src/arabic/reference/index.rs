//! Whom a report names, by head, by word and by listed actor, and under which longer names.

use std::{cell::OnceCell, ops::Range};

use domain::SpeakerKind;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Resolved,
    describe::{describe, name_words, named},
};
use crate::{
    arabic::{
        View,
        lexeme::listed,
        phrase::{self, Reach, pattern::is_plural},
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
    pub(super) by_actor: OnceCell<Postings<&'static str>>,
    /// Names of two words that no lexicon knows ("هيذر نويرت"), by the second: where the first
    /// of them stands.
    pub(super) pairs: FxHashMap<&'v str, (usize, usize)>,
    /// Where the named subjects of cues stand, and the token that what they say begins with.
    pub(super) speaking: FxHashMap<(usize, usize), usize>,
}

pub(super) const INDEXED: Class = Class::TITLE
    .or(Class::RANK)
    .or(Class::ORG)
    .or(Class::OUTLET)
    .or(Class::GIVEN)
    .or(Class::KIN)
    .or(Class::STATE)
    .or(Class::UNNAMED);

impl<'v> Index<'v> {
    pub(super) fn read(views: &'v [View<'v>], speaking: FxHashMap<(usize, usize), usize>) -> Self {
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
                let tag = view.body(at) == 1 && view.p.folded(at).contains('_');
                if !(word.is(INDEXED) || begins || tag || view.body(at) > 1)
                    || person && at < person_until
                {
                    continue;
                }
                // "تركيا وفصائل أخرى": each of them stands on its own.
                let next = at + view.body(at).max(1);
                let limit = match (word.is(Class::STATE)
                    || Set::State.has(view.stem(at)) && view.body(at) > 1)
                    && view.joined(next)
                {
                    true => next,
                    false => view.p.len(),
                };
                let said = speaking.get(&(view.p.index() as usize, at));
                let limit = said.map_or(limit, |&said| limit.min(said));
                let mut phrase = phrase::read_led(view, at, limit, Reach::Least);
                if let Some(phrase) = &mut phrase {
                    phrase.leave_home(view);
                }
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
                // "مستشار الرئيس سالم قرباني": the name is that of the one before.
                if of_the_one_before(view, at, entries.last(), &entry) {
                    entry.kind = SpeakerKind::Unnamed;
                    entry.name = entry.told;
                    entry.words.clear();
                    entries.push(entry);
                    places.push((view.p.index() as usize, at));
                    continue;
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
            speaking,
        }
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
        let whole = view.joins_name(next) || view.spelled_again(next) || is_object(view, next);
        if !view.personal(next) || whole {
            break;
        }
        end = next + 1;
    }
    (end > at + 1).then_some(at..end)
}

/// Whether the word at `at` is an indefinite noun in the accusative, and so what who is named acts on: "منح كروان
/// قرضا".
fn is_object(view: &View<'_>, at: usize) -> bool {
    let folded = view.p.folded(at);
    let stem = folded
        .strip_suffix('ا')
        .filter(|_| listed(folded).is_none());
    stem.and_then(listed)
        .is_some_and(|noun| !noun.is_one_of(Class::GIVEN))
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
        // "مستشاري كروان": his people.
        if before && here && !is_plural(view.p.original(at - 1)) {
            let place = (view.p.index() as usize, at - 1);
            pairs.entry(view.p.folded(at)).or_insert(place);
        }
        before = here;
    }
}

/// Whether the title at `at` stands right behind that of somebody whose name follows both: "مستشار
/// الرئيس سالم قرباني".
fn of_the_one_before(
    view: &View<'_>,
    at: usize,
    before: Option<&Resolved<'_>>,
    entry: &Resolved<'_>,
) -> bool {
    let title = |at: usize| view.is(at, Class::TITLE);
    let article = |at: usize| view.word(at).split.article;
    at > 0
        && title(at)
        && title(at - 1)
        && !article(at - 1)
        && !view.is(at, Class::RANK)
        && entry.kind == SpeakerKind::Person
        && before.is_some_and(|before| {
            let (own, other) = (&entry.name, &before.name);
            let apart = own.before(other) || other.before(own);
            before.kind == SpeakerKind::Person && !apart
        })
}
