//! Where: the most specific places that the text ties to the count.

use domain::PlaceRef;

use super::Report;
use super::candidate::Candidate;
use crate::place::{Mention, gazetteer, reference};

/// The places of a figure, from its sentence, its paragraph, or the head of the report.
pub(super) fn places(r: &Report<'_>, on: usize, c: &Candidate) -> Vec<PlaceRef> {
    let page = &r.pages[on];
    let sentence = page.w.sentence(c.words.start);
    let inside: Vec<&Mention> = page
        .places
        .iter()
        .filter(|m| sentence.contains(&m.word))
        .collect();
    let located: Vec<&Mention> = inside.iter().copied().filter(|m| m.located).collect();
    let chosen = if located.is_empty() { inside } else { located };
    let specific: Vec<&Mention> = chosen
        .iter()
        .copied()
        .filter(|m| !chosen.iter().any(|o| gazetteer().lies_in(o.place, m.place)))
        .collect();
    let mut found: Vec<PlaceRef> = Vec::new();
    for mention in specific {
        if let Some(place) = reference(&page.w, mention)
            && !found.iter().any(|f| f.id == place.id)
        {
            found.push(place);
        }
    }
    found
}
