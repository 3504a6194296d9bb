//! Times since which something is counted: from a beginning that a date tells, from the founding of
//! something, from what was told last.

use std::ops::Range;

use super::candidate::Candidate;
use super::period::{Told, is_day, told};
use super::{Page, Report};
use crate::number::Words;
use crate::number::sense::{Role, Sense, Time as Word};
use crate::sets::Set;
use crate::time::{Time, What};

/// Words between "since" and the date of what began.
const SINCE_MAX: usize = 14;
/// Words between a verb of beginning and its date.
const BEGAN_MAX: usize = 6;
/// Days in which what began is told as of the day on which it did.
const FRESH_DAYS: i32 = 2;
/// Pages before a count that "since then" reaches back over.
const THEN_REACH: usize = 3;

/// Whether the time is that of a beginning since which is counted: "منذ اندلاع الحرب عام 2011",
/// "النزاع الذي اندلع في 2011 أوقع ألف قتيل".
pub(super) fn opens(page: &Page<'_>, t: &Time, reference: Option<i32>) -> bool {
    let began = |i: usize| {
        page.w.has_role(i, Role::Outbreak) && matches!(page.w.folded(i - 1), "الذي" | "التي")
    };
    let near = t.words.start.saturating_sub(3).max(1)..t.words.start;
    since(page, t).is_some() || !fresh(t, reference) && near.into_iter().any(began)
}

/// The word "since" whose beginning the time tells: "منذ بدأ القصف على المدينة في 3 آذار".
pub(super) fn since(page: &Page<'_>, t: &Time) -> Option<usize> {
    let w = &page.w;
    let from = w.sentence(t.words.start).start;
    let from = from.max(t.words.start.saturating_sub(SINCE_MAX));
    let since = (from..t.words.start)
        .rev()
        .take_while(|&i| !ends_clause(w, i))
        .find(|&i| w.is_time(i, Word::Since))?;
    let until = |i: usize| w.is_time(i, Word::Until) || w.is(i, Sense::To);
    (!dated(page, since) && !t.words.clone().any(until)).then_some(since)
}

/// Whether word `at` is one of a time's.
fn dated(page: &Page<'_>, at: usize) -> bool {
    let next = page.times.partition_point(|t| t.words.end <= at);
    page.times.get(next).is_some_and(|t| t.words.contains(&at))
}

fn ends_clause(w: &Words<'_>, at: usize) -> bool {
    let mark = w.at(at).mark;
    w.has_role(at, Role::Clause)
        || mark.is_some_and(|m| matches!(m, '.' | ',' | ';' | ':' | '!' | '?'))
}

fn fresh(t: &Time, reference: Option<i32>) -> bool {
    let What::Stretch(s) = t.what else {
        return false;
    };
    is_day(t) && reference.is_some_and(|now| now - s.first <= FRESH_DAYS)
}

/// What the sentence of a count says to be counted since, where another one tells when that was;
/// and the word that says so.
pub(super) fn told_elsewhere(r: &Report<'_>, on: usize, c: &Candidate) -> Option<(usize, Told)> {
    let page = &r.pages[on];
    let w = &page.w;
    let sentence = w.sentence(c.words.start);
    let open = |&i: &usize| w.is_time(i, Word::Since) && !dated(page, i);
    let founding = |at: usize| Set::Founding.any(|noun| w.folded(at).starts_with(noun));
    sentence.filter(open).find_map(|i| {
        let told = if founding(i + 1) || !w.arabic && founding(i + 2) {
            r.founded.get_or_init(|| founded(r)).clone()
        } else if matches!(w.folded(i + 1), "ذلك" | "تلك" | "then") {
            then(r, on, i)
        } else if (i + 1..i + 3).any(|i| w.has_role(i, Role::Outbreak)) {
            r.begun.get_or_init(|| begun(r)).clone()
        } else {
            None
        };
        Some((i, told?))
    })
}

/// Since when what the report says was founded exists.
fn founded(r: &Report<'_>) -> Option<Told> {
    let tells = |w: &Words<'_>, i: usize| Set::Founded.has(w.folded(i).trim_start_matches('و'));
    first(r, |page, t| before(t, 4).any(|i| tells(&page.w, i)))
}

/// Since when goes on what the report says began.
fn begun(r: &Report<'_>) -> Option<Told> {
    let verb = |w: &Words<'_>, i: usize| {
        let word = w.folded(i);
        let begins = ["بدا", "اندلع", "انطلق"]
            .iter()
            .any(|verb| word.trim_start_matches('و').starts_with(verb));
        w.has_role(i, Role::Began) || begins && w.has_role(i, Role::Outbreak)
    };
    first(r, |page, t| {
        opens(page, t, r.reference) || before(t, BEGAN_MAX).any(|i| verb(&page.w, i))
    })
}

fn before(t: &Time, words: usize) -> Range<usize> {
    t.words.start.saturating_sub(words)..t.words.start
}

/// Since the first time of the report that `tells` picks.
fn first(r: &Report<'_>, tells: impl Fn(&Page<'_>, &Time) -> bool) -> Option<Told> {
    r.pages.iter().find_map(|page| {
        let stretch = |t: &&Time| matches!(t.what, What::Stretch(_));
        let time = page.times.iter().filter(stretch).find(|t| tells(page, t))?;
        since_told(r, page, time)
    })
}

/// Since the time told last before word `at`: منذ ذلك اليوم.
fn then(r: &Report<'_>, on: usize, at: usize) -> Option<Told> {
    (on.saturating_sub(THEN_REACH)..=on).rev().find_map(|i| {
        let page = &r.pages[i];
        let end = if i == on { at } else { usize::MAX };
        let told = page.times.iter().zip(&page.tells);
        let before = told.take_while(|(t, _)| t.words.end <= end);
        let (time, _) = before.filter(|(_, tells)| **tells).last()?;
        since_told(r, page, time)
    })
}

fn since_told(r: &Report<'_>, page: &Page<'_>, time: &Time) -> Option<Told> {
    let (What::Stretch(s) | What::Since(s)) = time.what else {
        return None;
    };
    let since = Time {
        what: What::Since(s),
        ..time.clone()
    };
    Some(told(r, page, &since))
}
