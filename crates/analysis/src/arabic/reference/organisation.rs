//! Which body a short or general name means, and for which one somebody speaks.

use domain::SpeakerKind;

use super::{Resolved, Resolver};
use crate::{
    arabic::{
        lexeme::{listed, of_a_state},
        phrase::Phrase,
        words::Class,
    },
    sets::Set,
};

impl<'v> Resolver<'v> {
    /// A body under a short or general name: the fullest name of it.
    pub(super) fn organisation(
        &self,
        phrase: &Phrase,
        own: Resolved<'v>,
        place: (usize, usize),
    ) -> Resolved<'v> {
        // "24 منظمة": those that are counted are not the one that is named elsewhere.
        if own.name.text().starts_with(char::is_numeric) {
            return own;
        }
        let mut result = own.clone();
        let head = &own.heads[0];
        // "الاتحاد", which stands in the lists with its article, too.
        let body = |word: &str| listed(word).is_some_and(|l| l.is_one_of(Class::ORG));
        let definite = phrase.definite || head.strip_prefix("ال").is_some_and(body);
        let general = definite
            && (own.words.len() == 1 || own.words.len() == 2 && Set::TakesUp.has(own.words[1]));
        let outlet = phrase.definite && own.words.len() <= 3 && Set::Paper.has(head);
        let found = if outlet && let Some(paper) = self.paper_before(&own, head, place) {
            Some(paper.clone())
        } else if general {
            let spoke = self.speaker_with(|s| {
                s.kind == SpeakerKind::Organisation
                    && s.heads.contains(head)
                    && s.words.len() > 1
                    && !s.joins_another()
            });
            spoke.cloned().or_else(|| {
                self.index
                    .by_head(head, place)
                    .find(|e| {
                        e.kind == SpeakerKind::Organisation
                            && e.words.len() > 1
                            && !Set::TakesUp.has(e.words[1])
                            && !e.words[1].starts_with("وال")
                            && !e.joins_another()
                    })
                    .cloned()
            })
        } else {
            None
        };
        let found = found
            .or_else(|| {
                let fuller = self.index.fuller(&own.words, false);
                fuller.or_else(|| self.index.same_actor(&own)).cloned()
            })
            .or_else(|| self.state_of(&own).cloned());
        if let Some(found) = found {
            result.name = found.name;
            result.words = found.words;
            result.body = result.body.or(found.body);
            result.heads.extend(found.heads);
        } else if own.name.written().starts_with('ل')
            && let Some(alone) = self.index.without_preposition(&own, place)
        {
            result.name = alone.name;
        }
        self.full_body(&mut result, place);
        result
    }

    /// The outlet of this kind that was named last before `place`: "الصحيفة", "الصحيفة الفرنسية".
    fn paper_before(
        &self,
        own: &Resolved<'v>,
        head: &str,
        place: (usize, usize),
    ) -> Option<&Resolved<'v>> {
        let described = |word: &&str| {
            let nation = of_a_state(word.strip_prefix("ال").unwrap_or(word));
            nation
                || Set::TakesUp.has(word)
                || listed(word).is_some_and(|l| l.class.is(Class::ADJECTIVE))
        };
        if !own.words[1..].iter().all(described) {
            return None;
        }
        let named = |e: &&Resolved<'v>| {
            let written = e.name.written();
            e.words.len() > 1
                && e.name.paragraph() as usize <= place.0
                && !written.starts_with("ال")
        };
        self.index.by_head(head, place).find(named)
    }

    /// The body spoken for, under its fullest name.
    pub(super) fn full_body(&self, speaker: &mut Resolved<'v>, place: (usize, usize)) {
        let Some(body) = &speaker.body else { return };
        let words: Vec<String> = body
            .text()
            .split(|c: char| !c.is_alphanumeric())
            .map(crate::text::fold)
            .filter(|w| !w.is_empty())
            .map(|w| w.strip_prefix("ال").unwrap_or(&w).to_owned())
            .collect();
        let Some(first) = words.first() else { return };
        // للمنظمة leaves لمنظمة.
        let first = first
            .strip_prefix('ل')
            .filter(|rest| !self.index.by_head.get(rest).is_empty())
            .unwrap_or(first);
        let mut wanted = vec![first];
        wanted.extend(words[1..].iter().map(String::as_str));
        let found = if wanted.len() == 1 {
            self.speaker_with(|s| {
                s.kind == SpeakerKind::Organisation
                    && s.heads.contains(&wanted[0])
                    && s.words.len() > 1
                    && !s.joins_another()
            })
            .cloned()
            .or_else(|| {
                let one = |e: &&Resolved<'v>| {
                    e.kind == SpeakerKind::Organisation && e.words.len() > 1 && !e.joins_another()
                };
                self.index.by_head(wanted[0], place).find(one).cloned()
            })
        } else {
            self.index.fuller(&wanted, false).cloned()
        };
        // A mention that no ل is written onto: its span is the name alone.
        let alone = |e: &&Resolved<'v>| e.words == wanted && !e.name.written().starts_with('ل');
        let exact = || {
            let mut by_word = self.index.with_word(wanted.last()?);
            let by_head = self.index.by_head(wanted[0], place).find(alone);
            by_head.or_else(|| by_word.find(alone)).cloned()
        };
        if let Some(found) = found.or_else(exact) {
            speaker.body = Some(found.name);
        }
    }
}
