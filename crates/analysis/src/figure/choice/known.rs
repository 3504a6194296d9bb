//! What is known of an option, in small numbers.

use std::ops::Range;

use domain::Figure;

use super::super::Report;
use super::Made;
use crate::model::Feature;
use crate::number::sense::{NounKind, Role};

/// What is known of an option. Some of it is the same whatever is asked, and is named here by its place;
/// further places are named where they are filled.
pub(super) type Row = [u32; ROW];
const ROW: usize = 36;

/// Where the figure before stands: none, in the sentence, in the paragraph, before it.
pub(super) const WAY: usize = 0;
/// A number for the answer.
pub(super) const ANSWER: usize = 1;
/// [`WAY`], and whether the figure before has this answer.
pub(super) const FOLLOWS: usize = 2;
pub(super) const MEASURE: usize = 3;
pub(super) const NOUN: usize = 4;
pub(super) const PAGE: usize = 5;
pub(super) const SIZE: usize = 6;
pub(super) const ACT: usize = 7;
pub(super) const WORD: usize = 8;
/// What told the rules their answer.
pub(super) const BY: usize = 9;
/// Whether the option is the rules' answer, and whether it is none.
pub(super) const OPTION: usize = 10;
pub(super) const ZONE: usize = 11;
pub(super) const AWAY: usize = 12;
pub(super) const BETWEEN: usize = 13;
pub(super) const TITLED: usize = 14;
pub(super) const SAID: usize = 15;
/// How it stands to the rules' answer.
pub(super) const VERSUS: usize = 16;
/// Whether the figure behind has this answer by the rules.
pub(super) const NEXT: usize = 17;
/// Whether the counted noun has the article, or an adjective like that of a people behind it.
pub(super) const DEFINITE: usize = 18;
pub(super) const ADJECTIVE: usize = 19;
/// Whether the words before the count tell of a total.
pub(super) const TOTAL: usize = 20;
/// Where the option is named, as bits.
pub(super) const ZONES: usize = 21;
/// The word that leads to it, and what kind of word that is.
pub(super) const LEAD: usize = 22;
pub(super) const BESIDE: usize = 23;
/// How many other figures have this answer by the rules.
pub(super) const VOTES: usize = 24;
/// The first place that is free.
pub(super) const OWN: usize = 25;

/// So many, in few steps.
pub(super) fn few(n: usize) -> u32 {
    match n {
        0..=3 => n as u32,
        4..=6 => 4,
        7..=11 => 5,
        12..=20 => 6,
        _ => 7,
    }
}

/// A word as a number.
pub(super) fn hashed(word: &str) -> u32 {
    (Feature::of(0).with_word(word).number() >> 32) as u32
}

/// How adjectives of peoples end.
const PEOPLE: [&str; 5] = ["ي", "يا", "يه", "يين", "يون"];
/// Words between a total and what tells that it is one.
const TOTAL_MAX: usize = 30;

/// What is known of the count itself, whatever the option.
pub(super) fn of_count(r: &Report<'_>, made: &Made, f: &Figure, before: Option<&Made>) -> Row {
    let page = &r.pages[made.on];
    let c = &page.found[made.index];
    let n = f.low.or(f.high).unwrap_or(0.0);
    let sizes = [3.0, 10.0, 50.0, 200.0, 2000.0, 100_000.0];
    let mut row = [0; ROW];
    row[WAY] = before.map_or(0, |before| way(r, made, before));
    row[MEASURE] = f.measure as u32;
    row[NOUN] = c.kind.map_or(0, noun);
    row[PAGE] = made.on.min(4) as u32;
    row[SIZE] = sizes.iter().filter(|&&size| n >= size).count() as u32;
    let act = |h: u32| 1 + r.statements[h as usize].act as u32;
    row[ACT] = f.holder.map_or(0, act);
    let word = |n: &Range<usize>| hashed(page.w.folded(n.start));
    row[WORD] = c.noun.as_ref().map_or(0, word);
    let w = &page.w;
    let defined = |n: &Range<usize>| w.at(n.start).defined;
    row[DEFINITE] = u32::from(c.noun.as_ref().is_some_and(defined));
    let next = w.folded(c.words.end);
    row[ADJECTIVE] = u32::from(PEOPLE.iter().any(|end| next.ends_with(end)));
    let total = |i: usize| {
        [Role::Tally, Role::Toll, Role::Reach]
            .iter()
            .any(|&r| w.has_role(i, r))
    };
    let start = w.sentence(c.words.start).start;
    let before = start.max(c.words.start.saturating_sub(TOTAL_MAX))..c.words.start;
    row[TOTAL] = u32::from(before.into_iter().any(total));
    row
}

fn noun(kind: NounKind) -> u32 {
    match kind {
        NounKind::Fixed(_) => 1,
        NounKind::Person => 2,
        NounKind::Fighter => 3,
        NounKind::Resident => 4,
        NounKind::Thing => 5,
        NounKind::Weapon => 6,
        NounKind::Body => 7,
        NounKind::Other => 8,
        NounKind::Never => 9,
    }
}

/// How near another figure stands: in the same sentence, paragraph, report.
pub(super) fn way(r: &Report<'_>, made: &Made, other: &Made) -> u32 {
    let page = &r.pages[made.on];
    let start = |m: &Made| page.found[m.index].words.start;
    match made.on == other.on {
        true if page.w.sentence(start(made)).contains(&start(other)) => 1,
        true => 2,
        false => 3,
    }
}
