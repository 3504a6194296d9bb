//! Who of those whom a report names goes by a head, a word, an actor, or a shorter name.

use domain::SpeakerKind;

use super::{
    Resolved,
    identity::{same_body, same_spelling},
    index::Index,
};
use crate::{
    arabic::{
        lexeme::{is_given, is_state},
        phrase::pattern::is_plural,
        postings::Postings,
    },
    sets::Set,
};

/// Entries of one name that are looked at: a name repeated all over a long report says nothing new.
pub(super) const SAME_MAX: usize = 64;

impl<'v> Index<'v> {
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
        // "شركة الطيران" of "شركة النهر للطيران".
        let field = !person && words.len() == 2;
        let rarest = if field { &words[0] } else { rarest };
        let named = |entry: &Resolved<'v>, word: &str| {
            let led = |w: &&str| w.strip_prefix("لل") == Some(word);
            entry.words.contains(&word) || field && entry.words.iter().any(led)
        };
        let mut best: Option<&Resolved<'v>> = None;
        for entry in self.with_word(rarest) {
            // "ليلى ونور سمعان": two, where one of them stands elsewhere without the و.
            let two = |w: &str| {
                let rest = w.strip_prefix('و').filter(|rest| rest.chars().count() >= 3);
                rest.is_some_and(|rest| !self.by_word.get(rest).is_empty())
            };
            let joined = || person && entry.words.iter().skip(1).any(|w| two(w));
            // "ضم سامر قرباني نبيل حداد": a whole name goes on with what tells whose son he is.
            let others = || {
                let goes_on = |w: &&str| matches!(*w, "بن" | "ابن" | "بنت" | "ال");
                person
                    && words.len() > 1
                    && entry.words.starts_with(words)
                    && entry.words.len() > words.len() + 1
                    && !entry.words.get(words.len()).is_some_and(goes_on)
            };
            // "محققي كروان": his people.
            let theirs = || person && entry.words.len() == 2 && is_plural(entry.words[0]);
            let taken_up = |w: &str| !person && Set::TakesUp.has(w) && !words.contains(&w);
            let fits = (entry.kind == SpeakerKind::Person) == person
                && !joined()
                && !others()
                && !theirs()
                && !entry.words.iter().any(|w| taken_up(w))
                && (person || !entry.name.written().starts_with("لل"))
                && entry.words.len() > words.len()
                && entry.words.len() <= words.len() + 6
                && words.iter().all(|word| named(entry, word))
                && !entry.words.contains(&"باسم")
                && (person || words.len() == 1 || !entry.joins_more_than(words))
                && (person || same_body(entry, words) && !entry.holds_person(words))
                && !(person && entry.words.starts_with(words) && self.two_people(&entry.words));
            // A name alone is a last name first of all: "الكروي" of "سالم الكروي".
            // "لسليل آل كروان" is no name of "سالم كروان".
            let rank = |e: &Resolved<'v>| {
                let last = person && words.len() == 1 && e.words.last() == words.last();
                let first = person && e.words.first().is_some_and(|word| is_given(word));
                (last, first, e.words.len())
            };
            if fits && best.is_none_or(|b| rank(entry) > rank(b)) {
                best = Some(entry);
            }
        }
        best
    }

    /// Whether the first of `words` names one person and the rest another, because no lexicon tells the object
    /// of a verb from its subject: "أبلغ كروان حداد", "عين كروان ليلى حداد".
    pub(super) fn two_people(&self, words: &[&str]) -> bool {
        let [first, rest @ ..] = words else {
            return false;
        };
        let people = |word| {
            self.with_word(word)
                .filter(|e| e.kind == SpeakerKind::Person)
        };
        let Some(last) = rest.last().filter(|_| !is_given(first)) else {
            return false;
        };
        let mut surname = people(first);
        let known = surname
            .any(|e| e.words == [*first] || e.words.len() > 1 && e.words.last() == Some(first));
        let mut other = people(last);
        let another = other.any(|e| match rest {
            [_] => e.words.len() > 1 && e.words.last() == Some(last) && !e.words.contains(first),
            _ => e.words == rest,
        });
        let another = another || rest.len() > 1 && is_given(rest[0]);
        // The name of one person is repeated.
        let whole =
            || people(first).filter(|e| e.words.ends_with(words) || e.words.starts_with(words));
        known && another && whole().count() <= 1
    }

    /// Somebody whose last name is `words` in other letters, where nobody has it in these as the last one:
    /// "ترمب" and "ترامب".
    pub(super) fn spelled_otherwise(
        &self,
        words: &[&str],
        full: Option<&Resolved<'v>>,
    ) -> Option<&Resolved<'v>> {
        let [only] = words else { return None };
        if full.is_some_and(|full| full.words.last() == words.first()) || is_given(only) {
            return None;
        }
        self.entries.iter().take(SAME_MAX).find(|e| {
            let last = e.words.last().filter(|_| e.kind == SpeakerKind::Person);
            e.words.len() > 1 && last.is_some_and(|last| same_spelling(last, only))
        })
    }

    /// The same name where no ل is written onto it, rather not as a tag: "هيئة المياه" of "لهيئة
    /// المياه".
    pub(super) fn without_preposition(
        &self,
        own: &Resolved<'_>,
        place: (usize, usize),
    ) -> Option<&Resolved<'v>> {
        let alone = |e: &&Resolved<'v>| e.words == own.words && !e.name.written().starts_with('ل');
        let all = || self.by_head(own.heads[0], place).filter(alone);
        let untagged = all().find(|e| !e.name.written().contains('_'));
        untagged.or_else(|| all().next())
    }

    /// The same name where it is no tag: "هيئة المياه" of "#هيئة_المياه".
    pub(super) fn without_tag(&self, own: &Resolved<'_>) -> Option<&Resolved<'v>> {
        let mut same = self.with_word(own.words.first()?);
        same.find(|e| {
            let written = e.name.written();
            e.words == own.words && !written.contains('_') && !written.starts_with("لل")
        })
    }

    /// The longest other name of the listed body `own`, without descriptions ("لمحاربة …").
    pub(super) fn same_actor(&self, own: &Resolved<'_>) -> Option<&Resolved<'v>> {
        let all = self.of_actor(own.actor()?).map(|(entry, _)| entry);
        let longer = all.filter(|e| {
            let is_in = |word: &str| {
                let mut all = e.words.iter();
                all.any(|other| word == *other || same_spelling(word, other))
            };
            let distinct = own.words.iter().any(|w| !Set::General.has(w) && is_in(w));
            // "وكالة سانا" and "وكالة الأنباء السورية": two names of one kind.
            let alike = e.words.first() == own.words.first()
                && own.words.first().is_some_and(|w| Set::General.has(w));
            let shared = distinct || alike;
            let named = e.words.first() == own.words.first()
                || e.words.first().is_some_and(|w| Set::General.has(w));
            shared
                && named
                && !e.joins_more_than(&own.words)
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
