//! Who the subject of a cue is that has none beside it: that of the sentence, or who spoke last.

use super::{Resolved, Resolver, index::INDEXED};
use crate::arabic::{
    Draft, View, hops,
    phrase::{self, Reach},
    subject,
    words::Class,
};

impl<'v> Resolver<'v> {
    /// The speaker of the same sentence.
    pub(super) fn same(
        &self,
        view: &'v View<'v>,
        draft: &Draft,
        drafts: &[Draft],
    ) -> Option<Resolved<'v>> {
        let sentence = view.p.sentence_of(draft.cue.start);
        let in_sentence = drafts
            .iter()
            .zip(&self.done)
            .rev()
            .take_while(|(d, _)| {
                d.paragraph == draft.paragraph
                    && d.content_tokens.end.max(d.cue.end) > sentence.start
            })
            .filter(|(d, s)| d.cue.start < draft.cue.start && s.is_some())
            .map(|(_, s)| s);
        let agreeing = in_sentence
            .clone()
            .flatten()
            .find(|s| s.agrees(draft.feminine, draft.plural));
        if let Some(speaker) = agreeing {
            return Some(speaker.clone());
        }
        if let Some(topic) = self.topic(view, draft) {
            return Some(topic);
        }
        if let Some(speaker) = in_sentence.flatten().next() {
            return Some(speaker.clone());
        }
        self.last(draft)
    }

    /// A dropped subject: that of the sentence, else the last compatible speaker.
    pub(super) fn dropped(
        &self,
        view: &'v View<'v>,
        draft: &Draft,
        drafts: &[Draft],
    ) -> Option<Resolved<'v>> {
        // "نقلت الصحيفة قوله": whoever spoke before, not who passed it on.
        if draft.rule == "ar.verb.relay" {
            return self.last(draft);
        }
        if let Some(issuer) = self.issuer(view, draft) {
            return Some(issuer);
        }
        let sentence = view.p.sentence_of(draft.cue.start);
        let in_sentence = drafts
            .iter()
            .zip(&self.done)
            .rev()
            .take_while(|(d, _)| d.paragraph == draft.paragraph && d.cue.start >= sentence.start)
            .any(|(d, s)| d.cue.start < draft.cue.start && s.is_some());
        if !in_sentence && let Some(topic) = self.topic(view, draft) {
            return Some(topic);
        }
        self.last(draft)
    }

    fn last(&self, draft: &Draft) -> Option<Resolved<'v>> {
        let speakers = || self.spoke_out();
        speakers()
            .find(|s| s.agrees(draft.feminine, draft.plural))
            .or_else(|| speakers().next())
            .or_else(|| self.spoke().next())
            .or_else(|| {
                // Nobody spoke yet: whom the report is about.
                let place = (draft.paragraph, draft.cue.start);
                self.person_before(place, draft.feminine)
                    .filter(|_| !draft.plural)
            })
            .cloned()
    }

    /// Who gave the paper out that the cue stands in: "أصدر الجهاز بيانا أكد فيه أن".
    fn issuer(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let start = view.p.sentence_of(draft.cue.start).start;
        // "فيه" takes it up from farther away: "تقريرا الأربعاء، اتهمت فيه".
        let far = matches!(view.p.folded(draft.cue.end), "فيه" | "فيها");
        let reach = start.max(draft.cue.start.saturating_sub(if far { 14 } else { 3 }));
        let passed = |i: usize| view.is(i, Class::ADJECTIVE) || far && !view.is(i, Class::MEDIUM);
        let paper = (reach..draft.cue.start).rev().find(|&i| !passed(i))?;
        let free = view.word(paper).split.preposition.is_none() && !view.word(paper).split.article;
        let led = paper > 0 && view.is(paper - 1, Class::PREP);
        if !view.is(paper, Class::MEDIUM) || !free || led {
            return None;
        }
        let from = start.max(paper.saturating_sub(16));
        let phrase = (from..paper).rev().find_map(|at| {
            let verb = hops::verb(view, at).is_some() || view.is(at, Class::VERB);
            let next = verb.then(|| subject::behind(view, at, paper, Reach::Full))?;
            next.filter(|phrase| phrase.tokens.end <= paper)
        })?;
        let speaker = self.named(view, &phrase, draft);
        speaker
            .agrees(draft.feminine, draft.plural)
            .then_some(speaker)
    }

    /// The subject of the sentence's main clause, where its verb is not a cue: "وتطرقت وايت إلى …".
    fn topic(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let sentence = view.p.sentence_of(draft.cue.start);
        let limit = draft.cue.start;
        let mut j = behind_fronted(view, sentence.start, limit)?;
        j = subject::skip_adverbs(view, j, limit);
        let past = |mut j: usize| {
            while j < limit
                && (view.is(j, Class::BUT.or(Class::AUX).or(Class::BREAK))
                    || view.p.is_mark(j, ','))
            {
                j = subject::skip_adverbs(view, j + 1, limit);
            }
            j
        };
        let known = |at: &usize| {
            let at = *at;
            at < limit
                && view.p.is_word(at)
                && view.word(at).split.preposition.is_none()
                && (view.is(at, INDEXED)
                    || view.personal(at)
                    || view.name_word(at) && !self.index.by_word.get(view.p.folded(at)).is_empty()
                    || self.index.pairs.get(view.p.folded(at + 1)) == Some(&(draft.paragraph, at)))
        };
        j = past(j);
        // "ويذكر أن الوزير اعتذر، مؤكدا": who the reminder is about, but "حاول الوزير أن يؤكد".
        let that = (j + 1..(j + 4).min(limit)).find(|&at| view.is(at, Class::THAT));
        let at = match that {
            Some(that) if !known(&(j + 1)) => {
                let j = past(that + 1);
                [j, j + 1].into_iter().find(known)?
            }
            _ => [j, j + 1].into_iter().find(known)?,
        };
        let reach = Reach::Least;
        let phrase = phrase::read(view, at, limit, reach)?;
        let speaker = self.named(view, &phrase, draft);
        speaker
            .agrees(draft.feminine, draft.plural)
            .then_some(speaker)
    }
}

/// The token behind a phrase that a preposition leads and a comma closes at the head of a
/// sentence: "وخلال زيارته إلى المرفأ، ترك الوزير …". `None` where no comma closes it.
fn behind_fronted(view: &View<'_>, start: usize, limit: usize) -> Option<usize> {
    if !view.is(start, Class::PREP) {
        return Some(start);
    }
    let comma = (start..limit).find(|&at| view.p.is_mark(at, ','))?;
    Some(comma + 1)
}
