//! Which body speaks in a paper: the one that it is of, that gave it out or that made it.

use domain::HopKind;

use super::{Resolved, Resolver};
use crate::{
    arabic::{
        Draft, View,
        hops::Link,
        inflect::without_pronoun,
        phrase::{self, Phrase, Reach},
        subject,
        words::Class,
    },
    sets::Set,
};

impl<'v> Resolver<'v> {
    /// "بيان للوزارة", "البيان", "التقرير": the body behind it, else the document itself.
    pub(super) fn document(
        &self,
        view: &'v View<'v>,
        phrase: &Phrase,
        own: Resolved<'v>,
        draft: &Draft,
    ) -> Resolved<'v> {
        let head = view.noun(phrase.head);
        let published = || {
            let by = |link: &&Link| link.kind == HopKind::Published;
            let agent = draft.links.iter().find(by)?.agent.clone()?;
            let publisher = phrase::read(view, agent.start, agent.end, Reach::Full)?;
            // What stands on a body's own site is said by the body.
            let site = view.is(publisher.head, Class::ACCOUNT);
            let body = publisher.body.clone().filter(|_| site);
            let behind =
                body.and_then(|body| phrase::read_led(view, body.start, body.end, Reach::Full));
            Some(behind.unwrap_or(publisher))
        };
        let of = match &phrase.body {
            Some(body) => phrase::read_led(view, body.start, body.end, Reach::Full),
            None => published(),
        };
        if let Some(behind) = of.or_else(|| maker(view, phrase)) {
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
}

/// Tokens behind a paper in which its maker is named.
const REACH: usize = 40;

/// Who made the paper or gave it out that `phrase` names, in a clause right behind it: "دراسة
/// أجرتها الجامعة", "بيان، صادر عن المكتب".
fn maker(view: &View<'_>, phrase: &Phrase) -> Option<Phrase> {
    let mut at = phrase.tokens.end;
    at += usize::from(view.p.is_mark(at, ','));
    at += usize::from(view.is(at, Class::REL));
    let sentence = view.p.sentence_of(phrase.head).end.min(at + REACH);
    let closes = |&at: &usize| view.p.is_mark(at, ',') || view.is(at, Class::THAT);
    let (limit, reach) = match (at + 1..sentence).find(closes) {
        Some(limit) => (limit, Reach::Full),
        None => (sentence, Reach::Least),
    };
    if matches!(view.stem(at), "صادر" | "صادره") && view.p.folded(at + 1) == "عن" {
        return phrase::read_led(view, at + 2, limit, reach);
    }
    without_pronoun(view.p.folded(at))
        .any(|verb| Set::Makes.has(&verb))
        .then(|| subject::behind(view, at, limit, reach))?
}
