//! Who the subject of a cue is that has none beside it: that of the sentence, or who spoke last.

use std::ops::Range;

use domain::SpeakerKind;

use super::{Resolved, Resolver, document::issuer, index::INDEXED};
use crate::arabic::{
    Draft, View,
    phrase::{self, Reach},
    subject,
    words::Class,
};

/// Names that are looked back through for one that agrees with a verb.
const MENTIONED_MAX: usize = 32;

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
        if in_sentence {
            return self.last(draft);
        }
        let topic = self.topic(view, draft);
        topic
            .or_else(|| self.topic_before(draft, drafts))
            .or_else(|| self.last(draft))
    }

    /// The subject of the sentence before, where nobody speaks in that: "وحقق الفريق في الحادث.
    /// وقال في تقريره إن".
    fn topic_before(&self, draft: &Draft, drafts: &[Draft]) -> Option<Resolved<'v>> {
        let own = &self.views[draft.paragraph];
        let start = own.p.sentence_of(draft.cue.start).start;
        let (view, last) = match start.checked_sub(1) {
            Some(last) => (own, last),
            None => {
                let before = &self.views[draft.paragraph.checked_sub(1).filter(|&p| p > 0)?];
                (before, before.p.len().checked_sub(1)?)
            }
        };
        let sentence = view.p.sentence_of(last);
        let told = |d: &Draft| {
            d.paragraph == view.p.index() as usize
                && (sentence.contains(&d.cue.start) || d.content_tokens.contains(&sentence.start))
        };
        let mut near = drafts[..self.done.len()].iter().rev().take(4);
        if near.any(told) {
            return None;
        }
        self.topic_of(view, sentence, draft, (draft.feminine, draft.plural))
    }

    fn last(&self, draft: &Draft) -> Option<Resolved<'v>> {
        let speakers = || self.spoke_out();
        speakers()
            .find(|s| s.agrees(draft.feminine, draft.plural))
            .or_else(|| self.mentioned(draft))
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

    /// Who agrees with the verb and was named last before it, in this paragraph or the one before.
    fn mentioned(&self, draft: &Draft) -> Option<&Resolved<'v>> {
        let index = &self.index;
        let before = index
            .places
            .partition_point(|at| *at < (draft.paragraph, draft.cue.start));
        let near = index.entries[..before]
            .iter()
            .zip(&index.places[..before])
            .rev();
        let near = near
            .take(MENTIONED_MAX)
            .take_while(|(_, at)| at.0 + 1 >= draft.paragraph);
        let meant = |e: &Resolved<'v>| {
            let named = e.kind == SpeakerKind::Person || e.kind == SpeakerKind::Organisation;
            named && e.words.len() > 1 && e.agrees(draft.feminine, draft.plural)
        };
        let free = |&(paragraph, at): &(usize, usize)| {
            let view = &self.views[paragraph];
            view.word(at).split.preposition.is_none() && !(at > 0 && view.is(at - 1, Class::PREP))
        };
        near.filter(|(e, at)| meant(e) && free(at))
            .map(|(e, _)| e)
            .next()
    }

    /// Who gave the paper out that the cue stands in: "أصدر الجهاز بيانا أكد فيه أن".
    fn issuer(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let start = view.p.sentence_of(draft.cue.start).start;
        // "فيه" takes it up from farther away: "تقريرا الأربعاء، اتهمت فيه".
        let far = matches!(view.p.folded(draft.cue.end), "فيه" | "فيها");
        let reach = start.max(draft.cue.start.saturating_sub(if far { 14 } else { 3 }));
        let passed = |i: usize| view.is(i, Class::ADJECTIVE) || far && !view.is(i, Class::MEDIUM);
        let paper = (reach..draft.cue.start).rev().find(|&i| !passed(i))?;
        let phrase = issuer(view, paper)?;
        let speaker = self.named(view, &phrase, draft);
        speaker
            .agrees(draft.feminine, draft.plural)
            .then_some(speaker)
    }

    /// The subject of the sentence's main clause, where its verb is not a cue: "وتطرقت وايت إلى …".
    fn topic(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let start = view.p.sentence_of(draft.cue.start).start;
        let agreement = (draft.feminine, draft.plural);
        self.topic_of(view, start..draft.cue.start, draft, agreement)
    }

    /// The subject of the main clause that begins a sentence in these tokens, where it agrees with
    /// what is feminine or plural.
    pub(super) fn topic_of(
        &self,
        view: &'v View<'v>,
        sentence: Range<usize>,
        draft: &Draft,
        (feminine, plural): (bool, bool),
    ) -> Option<Resolved<'v>> {
        let limit = sentence.end;
        // "قال إنه سيعود. سنلتقي" بعد أن أوضح": who speaks inside the quotation is not told.
        let quoted = view.quotes.around(sentence.start);
        if quoted.is_some_and(|pair| pair.close < limit) {
            return None;
        }
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
            let share = at < limit && phrase::share::begins(view, at);
            share
                || at < limit
                    && view.p.is_word(at)
                    && view.word(at).split.preposition.is_none()
                    && (view.is(at, INDEXED)
                        || view.personal(at)
                        || view.name_word(at)
                            && !self.index.by_word.get(view.p.folded(at)).is_empty()
                        || self.index.pairs.get(view.p.folded(at + 1))
                            == Some(&(view.p.index() as usize, at)))
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
        let mut speaker = self.named(view, &phrase, draft);
        // "زارت عضو المجلس ليلى قرباني": the verb tells the gender.
        if at == j + 1 && phrase.name.is_some() && view.word(j).bare() {
            speaker.feminine |= view.stem(j).ends_with('ت');
        }
        speaker.agrees(feminine, plural).then_some(speaker)
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
