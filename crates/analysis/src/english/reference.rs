//! Who speaks: pronouns, descriptions and short names taken up to what they stand for.

mod describe;
mod entry;
mod index;
mod pronoun;

use super::{Draft, View, phrase::Phrase};
use crate::speaker::Resolved;
use entry::{Entry, bare};
use index::Index;

/// Look-ups read so many candidates at most, which keeps long reports linear.
const CANDIDATES: usize = 32;

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
}
