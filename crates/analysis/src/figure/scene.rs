//! The scene of the report as it is read: which of the places that are named can be where something
//! happened, and which of them a definite noun takes up again ("in the country", في الولاية).

use super::Page;
use super::place::firm;
use crate::number::Words;
use crate::number::sense::Role;
use crate::place::{Kind, Mention, gazetteer, is_weak};

/// The places told last, by index in the gazetteer.
#[derive(Debug, Default)]
pub(super) struct Scene {
    country: Option<u32>,
    district: Option<u32>,
    town: Option<u32>,
    pages: usize,
}

/// Words in which a dateline names its place: "Baghdad, Iraq (Agency) - ".
const DATELINE_MAX: usize = 8;

impl Scene {
    /// Reads on into the next paragraph: takes out of its places those that are none of its events,
    /// and adds those that it takes up.
    pub(super) fn enter(&mut self, page: &mut Page<'_>) {
        let head = if self.pages == 1 { dateline(page) } else { 0 };
        self.pages += 1;
        let (w, said) = (&page.w, &page.said);
        page.places
            .retain(|m| m.word >= head && !said.frames(&w.bytes(m.word, m.end)));
        let named = std::mem::take(&mut page.places);
        let mut named = named.into_iter().peekable();
        for at in 0..page.w.len() {
            if let Some(mention) = named.next_if(|m| m.word <= at) {
                self.remember(&mention);
                page.places.push(mention);
            } else if let Some(place) = self.taken_up(&page.w, at) {
                page.places.push(Mention {
                    word: at,
                    end: at + 1,
                    place: Some(place),
                    located: true,
                    weak: is_weak(&page.w, at),
                });
            }
        }
        page.firm = firm(page);
    }

    /// Keeps where the text is; a bare name counts only as long as nothing else was told.
    fn remember(&mut self, m: &Mention) {
        let all = gazetteer();
        let Some((index, place)) = m
            .place
            .and_then(|i| Some((i, all.places().get(i as usize)?)))
        else {
            return;
        };
        let firm = m.located && !m.weak;
        let keep = |kept: &mut Option<u32>, place: u32| {
            if firm || kept.is_none() {
                *kept = Some(place);
            }
        };
        match place.kind {
            Kind::Country => {}
            Kind::Province | Kind::Region => keep(&mut self.district, index),
            Kind::City | Kind::Town | Kind::Village => keep(&mut self.town, index),
            _ => {}
        }
        if let Some(country) = all.country(index) {
            keep(&mut self.country, country);
        }
    }

    /// The place that word `at` takes up.
    fn taken_up(&self, w: &Words<'_>, at: usize) -> Option<u32> {
        let word = w.at(at);
        if !word.defined || !crate::place::located(w, at) {
            return None;
        }
        // البلاد العربية are others; مدينة behind an adjective of its own is one of several.
        let next = w.at(at + 1);
        let told = next.defined && next.senses.is_empty();
        if w.has_role(at, Role::Land) && !told {
            self.country
        } else if w.has_role(at, Role::District) {
            self.district
        } else if w.has_role(at, Role::Town) {
            self.town
        } else {
            None
        }
    }
}

/// The first word behind the dateline that opens a report; the first word where none does. It says
/// where the news was written.
fn dateline(page: &Page<'_>) -> usize {
    let w = &page.w;
    let Some(open) = (1..w.len().min(DATELINE_MAX)).find(|&i| w.is_mark(i, '(')) else {
        return 0;
    };
    let names = |i: usize| page.places.iter().any(|m| (m.word..m.end).contains(&i));
    let bare = (0..open).all(|i| w.at(i).mark.is_some() || names(i));
    if bare { open } else { 0 }
}
