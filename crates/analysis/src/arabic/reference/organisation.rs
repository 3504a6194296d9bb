//! Which body a short or general name means, and which one speaks in a paper or through somebody.

use domain::SpeakerKind;

use super::{Resolved, Resolver};
use crate::{
    arabic::{
        Draft, View,
        lexeme::{listed, of_a_state},
        phrase::{self, Phrase, Reach},
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
        let general = phrase.definite
            && (own.words.len() == 1 || own.words.len() == 2 && Set::TakesUp.has(own.words[1]));
        let head = &own.heads[0];
        let outlet = phrase.definite && own.words.len() <= 3 && Set::Paper.has(head);
        let found = if outlet && let Some(paper) = self.paper_before(&own, head, place) {
            Some(paper.clone())
        } else if general {
            let spoke = self.speaker_with(|s| {
                s.kind == SpeakerKind::Organisation && s.heads.contains(head) && s.words.len() > 1
            });
            spoke.cloned().or_else(|| {
                self.index
                    .by_head(head, place)
                    .find(|e| {
                        e.kind == SpeakerKind::Organisation
                            && e.words.len() > 1
                            && !Set::TakesUp.has(e.words[1])
                    })
                    .cloned()
            })
        } else {
            None
        };
        let found = found
            .or_else(|| self.index.fuller(&own.words, false).cloned())
            .or_else(|| self.index.same_actor(&own).cloned())
            .or_else(|| self.index.state_of(&own).cloned());
        if let Some(found) = found {
            result.name = found.name;
            result.words = found.words;
            result.body = result.body.or(found.body);
            result.heads.extend(found.heads);
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

    /// "بيان للوزارة", "البيان", "التقرير": the body behind it, else the document itself.
    pub(super) fn document(
        &self,
        view: &'v View<'v>,
        phrase: &Phrase,
        own: Resolved<'v>,
        draft: &Draft,
    ) -> Resolved<'v> {
        let head = view.noun(phrase.head);
        let published = draft
            .links
            .iter()
            .find(|link| link.kind == domain::HopKind::Published);
        if phrase.body.is_none()
            && let Some(agent) = published.and_then(|link| link.agent.clone())
            && let Some(publisher) = phrase::read(view, agent.start, agent.end, Reach::Full)
        {
            // What stands on a body's own site is said by the body.
            let body = publisher
                .body
                .clone()
                .filter(|_| view.is(publisher.head, Class::ACCOUNT));
            let behind =
                body.and_then(|body| phrase::read_led(view, body.start, body.end, Reach::Full));
            let mut result = self.named(view, &behind.unwrap_or(publisher), draft);
            result.heads.push(head);
            result.feminine = own.feminine;
            return result;
        }
        if let Some(body) = &phrase.body
            && let Some(behind) = phrase::read_led(view, body.start, body.end, Reach::Full)
        {
            let mut result = self.named(view, &behind, draft);
            result.heads.push(head);
            result.feminine = own.feminine;
            return result;
        }
        let earlier = self
            .speaker_with(|s| s.medium == Some(head))
            .or_else(|| self.speaker_with(|s| s.heads.contains(&head)));
        if let Some(earlier) = earlier {
            let feminine = own.feminine;
            return Resolved {
                feminine,
                ..earlier.clone()
            };
        }
        let statement = Set::GivenOut.has(head) && phrase.definite && phrase.tokens.len() <= 2;
        if statement && let Some(last) = self.spoke().next() {
            return last.clone();
        }
        own
    }

    /// The body spoken for, under its fullest name.
    pub(super) fn full_body(&self, speaker: &mut Resolved<'v>, place: (usize, usize)) {
        let Some(body) = &speaker.body else { return };
        let words: Vec<String> = body
            .text()
            .split(|c: char| !c.is_alphanumeric() && c != '_')
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
