//! How words of a report stand to a count.

use std::ops::Range;

use super::super::{Page, Report};
use super::Made;
use crate::number::sense::{Groups, Role};

/// Where words stand, seen from a count; the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Zone {
    /// In its sentence, with no other count and no end of a clause between.
    Behind,
    Before,
    /// In its sentence.
    FarBehind,
    FarBefore,
    /// In the sentence before.
    LastSentence,
    /// In its paragraph.
    Earlier,
    Later,
    LastPage,
    Title,
    First,
    Above,
    NextPage,
    Below,
    /// Nowhere.
    Nowhere,
}

/// What parts words from a count in its sentence, as bits.
mod parts {
    pub(super) const CLAUSE: u32 = 1;
    pub(super) const RELATIVE: u32 = 2;
    pub(super) const COUNT: u32 = 4;
    pub(super) const VERB: u32 = 8;
    pub(super) const COMMA: u32 = 16;
    pub(super) const AND: u32 = 32;
}

/// How some words stand to a count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) zone: Zone,
    /// Words between.
    pub(super) away: usize,
    /// What stands between.
    pub(super) between: u32,
}

impl Seen {
    pub(super) const NOWHERE: Self = Self {
        zone: Zone::Nowhere,
        away: 0,
        between: 0,
    };

    /// Nearer ones first.
    pub(super) fn order(&self) -> (Zone, usize) {
        (self.zone, self.away)
    }
}

/// A count, and where its sentence is.
pub(super) struct Count<'r, 'a> {
    pub(super) r: &'r Report<'a>,
    pub(super) page: &'r Page<'a>,
    pub(super) on: usize,
    pub(super) words: Range<usize>,
    pub(super) sentence: Range<usize>,
    /// The statement that holds it.
    pub(super) holder: Option<usize>,
}

/// Words that are looked at between a count and others.
const BETWEEN_MAX: usize = 40;

impl<'r, 'a> Count<'r, 'a> {
    pub(super) fn of(r: &'r Report<'a>, made: &Made) -> Self {
        let page = &r.pages[made.on];
        let c = &page.found[made.index];
        let words = c.words.clone();
        Self {
            r,
            page,
            on: made.on,
            sentence: page.w.sentence(words.start),
            holder: super::super::holder(page, c),
            words,
        }
    }

    /// How the words `words` of page `on` stand to it.
    pub(super) fn see(&self, on: usize, words: &Range<usize>) -> Seen {
        let far = |zone, away| Seen {
            zone,
            away,
            between: 0,
        };
        if on != self.on {
            let zone = match (on, self.on) {
                (0, _) => Zone::Title,
                (i, k) if i + 1 == k => Zone::LastPage,
                (1, _) => Zone::First,
                (i, k) if i == k + 1 => Zone::NextPage,
                (i, k) if i < k => Zone::Above,
                _ => Zone::Below,
            };
            // The last ones of pages before are the nearest.
            let away = match on < self.on && on > 0 {
                true => self.r.pages[on].w.len() - words.start,
                false => words.start,
            };
            return far(zone, away);
        }
        if words.end <= self.sentence.start {
            let away = self.words.start - words.end;
            let last = self.page.w.sentence(words.start).end == self.sentence.start;
            return far(
                if last {
                    Zone::LastSentence
                } else {
                    Zone::Earlier
                },
                away,
            );
        }
        if words.start >= self.sentence.end {
            return far(Zone::Later, words.start - self.words.end.min(words.start));
        }
        let behind = words.start >= self.words.end;
        let between = match behind {
            true => self.words.end..words.start,
            false => words.end..self.words.start.max(words.end),
        };
        let away = between.len();
        let between = self.between(between, words.start);
        let apart = between & (parts::CLAUSE | parts::RELATIVE | parts::COUNT) != 0;
        let zone = match (behind, apart) {
            (true, false) => Zone::Behind,
            (false, false) => Zone::Before,
            (true, true) => Zone::FarBehind,
            (false, true) => Zone::FarBefore,
        };
        Seen {
            zone,
            away,
            between,
        }
    }

    fn between(&self, words: Range<usize>, at: usize) -> u32 {
        let w = &self.page.w;
        let mut found = 0;
        for i in words.clone().take(BETWEEN_MAX) {
            let mut note = |is: bool, part: u32| found |= if is { part } else { 0 };
            note(w.has_role(i, Role::Clause), parts::CLAUSE);
            note(w.has_role(i, Role::Relative), parts::RELATIVE);
            note(w.at(i).groups.any(Groups::VERB), parts::VERB);
            note(w.is_mark(i, ','), parts::COMMA);
            note(w.at(i).and, parts::AND);
        }
        if w.at(at).and {
            found |= parts::AND;
        }
        let next = self
            .page
            .found
            .partition_point(|c| c.words.end <= words.start);
        let other = self.page.found.get(next);
        if other.is_some_and(|c| c.words.start < words.end) {
            found |= parts::COUNT;
        }
        found
    }

    /// How the words of a page are said: with the count in one statement, in another, or only one of
    /// both.
    pub(super) fn said(&self, on: usize, words: &Range<usize>) -> u32 {
        let page = &self.r.pages[on];
        let holder = page.said.innermost(&page.w.bytes(words.start, words.end));
        match (self.holder, holder) {
            (None, None) => 0,
            (Some(a), Some(b)) if a == b => 1,
            (Some(_), Some(_)) => 2,
            (Some(_), None) => 3,
            (None, Some(_)) => 4,
        }
    }
}

/// What the word before word `at` says, as one number.
pub(super) fn lead(page: &Page<'_>, at: usize) -> u32 {
    let w = &page.w;
    if let Some(preposition) = w.at(at).preposition {
        return preposition as u32;
    }
    let Some(before) = at.checked_sub(1) else {
        return 1;
    };
    match w.at(before).mark {
        Some(mark) => mark as u32,
        None => super::known::hashed(w.folded(before)),
    }
}

/// What kind of word stands before word `at`.
pub(super) fn beside(page: &Page<'_>, at: usize) -> u32 {
    let Some(word) = at.checked_sub(1).map(|i| page.w.at(i)) else {
        return 0;
    };
    if word.mark.is_some() {
        return 1;
    }
    if word.literal.is_some() {
        return 2;
    }
    let groups = [
        Groups::NOUN,
        Groups::VERB,
        Groups::PLACE,
        Groups::ROLE,
        Groups::TIME,
    ];
    let bits = groups
        .iter()
        .zip(3..)
        .map(|(group, bit)| u32::from(word.groups.any(*group)) << bit);
    4 | bits.sum::<u32>() | u32::from(word.defined) << 8
}
