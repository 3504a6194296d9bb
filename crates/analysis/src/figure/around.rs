//! Where a count belongs whose own sentence names no place: what the paragraphs before tell, the head
//! of the report, or the state whose economy it is a sum of.

use std::ops::Range;

use domain::{Measure, PlaceRef};

use super::candidate::Candidate;
use super::choice::By;
use super::named::{kind, lies_in, named};
use super::period::of_event;
use super::place::{MENTIONS_MAX, strongest};
use super::{Page, Report};
use crate::number::sense::{NounKind, Role, Sense};
use crate::place::{Kind, Mention, gazetteer, nation};

/// Whether an amount of money is a sum of a whole economy: exports, a budget, investments.
pub(super) fn of_economy(page: &Page<'_>, c: &Candidate) -> bool {
    let sentence = page.w.sentence(c.words.start);
    let from = sentence.start.max(c.words.start.saturating_sub(20));
    let until = sentence.end.min(c.words.end + 6);
    // "شركة قطر للاستثمارات" is a name.
    let sum = |i: usize| page.w.has_role(i, Role::Economy) && page.w.at(i).preposition != Some('ل');
    let world = |i: usize| page.w.has_role(i, Role::World);
    (from..until).any(sum) && !(from..until).any(world)
}

/// The state whose economy it is: the one that the sentence names, or an adjective in it tells, else
/// the title, else the first paragraphs.
pub(super) fn economy(r: &Report<'_>, page: &Page<'_>, c: &Candidate) -> Vec<PlaceRef> {
    let state = |m: &&Mention| kind(m) == Some(Kind::Country);
    let sentence = page.w.sentence(c.words.start);
    let here = page
        .places_in(&sentence)
        .iter()
        .filter(|m| !m.weak)
        .filter(state);
    let here = here.min_by_key(|m| m.word.abs_diff(c.words.start));
    if let Some(state) = here {
        return named(page, vec![state]);
    }
    if let Some(state) = of_people(r, page, sentence) {
        return state;
    }
    let first = |page: &Page<'_>| {
        let told = page.places.iter().find(state);
        told.map(|state| named(page, vec![state]))
            .or_else(|| of_people(r, page, 0..page.w.len()))
    };
    let head = || r.pages.iter().take(3).find_map(first).unwrap_or_default();
    r.economy.get_or_init(head).clone()
}

/// The state that an adjective among `words` tells ("الموازنة المصرية"), where the report names it
/// elsewhere. What the currency is called by is none.
fn of_people(r: &Report<'_>, page: &Page<'_>, words: Range<usize>) -> Option<Vec<PlaceRef>> {
    let w = &page.w;
    let currency = |i: usize| {
        let of = |s| matches!(s, Sense::Currency(_)).then_some(());
        i.checked_sub(1).is_some_and(|i| w.sense(i, of).is_some())
    };
    let mut states = words
        .filter(|&i| w.at(i).mark.is_none() && !currency(i))
        .filter_map(|i| nation(w.folded(i)));
    states.find_map(|state| {
        r.pages.iter().find_map(|page| {
            let named_here = page.places.iter().find(|m| m.place == Some(state))?;
            Some(named(page, vec![named_here]))
        })
    })
}

/// The nearest place told before, or that of the head of the report; and which it is.
pub(super) fn around(
    r: &Report<'_>,
    on: usize,
    c: &Candidate,
    measure: Measure,
    here: bool,
) -> Option<(By, Vec<PlaceRef>)> {
    let page = &r.pages[on];
    let sentence = page.w.sentence(c.words.start);
    let last = |page: &Page<'_>, zone: Range<usize>| {
        let word = |&i: &usize| page.places[i].word;
        let from = page.firm.partition_point(|i| word(i) < zone.start);
        let to = page.firm.partition_point(|i| word(i) < zone.end);
        let chosen = page.firm.get(from..to)?.last()?;
        let zone = page.w.sentence(word(chosen));
        Some(named(page, strongest(page, zone, Measure::Other)))
    };
    let by = |by: By| move |found| (by, found);
    last(page, 0..sentence.start)
        .map(by(By::Paragraph))
        .or_else(|| {
            let event = of_event(measure) || matches!(c.kind, Some(NounKind::Weapon));
            let known = &r.heads[usize::from(event)];
            let head = || known.get_or_init(|| head(r, event)).clone();
            here.then(head).flatten().map(by(By::Head))
        })
        .or_else(|| {
            let reach = if here { 2 } else { 1 };
            (on.saturating_sub(reach).max(1)..on)
                .rev()
                .find_map(|i| last(&r.pages[i], 0..r.pages[i].w.len()))
                .map(by(By::Pages))
        })
}

/// The place that the title tells; for an event a closer one inside of it that the first
/// paragraphs name.
fn head(r: &Report<'_>, event: bool) -> Option<Vec<PlaceRef>> {
    let title = r.pages.first()?;
    let located = title.places.iter().filter(|m| m.located);
    let located: Vec<_> = located.take(MENTIONS_MAX).collect();
    let located: Vec<_> = located
        .iter()
        .copied()
        .filter(|m| !located.iter().any(|o| lies_in(o, m)))
        .collect();
    let bare = located.is_empty();
    let told: Vec<_> = if bare {
        title.places.iter().take(1).collect()
    } else {
        located
    };
    let wide = told.iter().all(|m| kind(m) == Some(Kind::Country));
    // "موسكو ترفض": a capital stands for its state.
    if bare && !event && !wide {
        return None;
    }
    let dig = wide && event;
    if !told.is_empty() && !dig {
        return Some(named(title, told));
    }
    let closer = |m: &Mention| match (m.place, told.first().and_then(|t| t.place)) {
        (Some(inner), Some(outer)) => {
            gazetteer().lies_in(inner, outer) || kind(m) == Some(Kind::Sea)
        }
        _ => true,
    };
    let inside = r.pages.iter().skip(1).take(3).find_map(|page| {
        let mut firm = page.firm.iter().copied();
        let at = firm.find(|&i| closer(&page.places[i]))?;
        Some(named(page, partners(page, at)))
    });
    inside.or_else(|| (!told.is_empty()).then(|| named(title, told)))
}

/// A mention and those joined to it: في حلب وإدلب.
pub(super) fn partners<'m>(page: &'m Page<'_>, at: usize) -> Vec<&'m Mention> {
    let mut all = vec![&page.places[at]];
    for next in page.places[at + 1..].iter().take(MENTIONS_MAX) {
        let last = all[all.len() - 1].end;
        if next.word > last + 1 || !(page.w.at(next.word).and || next.word == last + 1) {
            break;
        }
        all.push(next);
    }
    all
}
