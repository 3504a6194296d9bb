//! Who the subject of a cue is that has none beside it: that of the sentence, or who spoke last.

use domain::SpeakerKind;

use super::{Resolved, Resolver, document::issuer};
use crate::arabic::{
    Draft, View,
    phrase::{self, Reach},
    words::Class,
};

/// Names that are looked back through for one that agrees with a verb.
const MENTIONED_MAX: usize = 32;

/// Who spoke last, among whom several people are looked for.
const NEAR: usize = 4;

impl<'v> Resolver<'v> {
    /// The speaker of the same sentence.
    pub(super) fn same(
        &self,
        view: &'v View<'v>,
        draft: &Draft,
        drafts: &[Draft],
    ) -> Option<Resolved<'v>> {
        let sentence = view.p.sentence_of(draft.cue.start);
        let before = drafts.iter().zip(&self.done).zip(&self.inner).rev();
        let in_sentence = before
            .take_while(|((d, _), _)| {
                d.paragraph == draft.paragraph
                    && d.content_tokens.end.max(d.cue.end) > sentence.start
            })
            .filter(|((d, _), _)| d.cue.start < draft.cue.start)
            .filter_map(|((d, s), inner)| Some((d, s.as_ref()?, *inner)));
        let mut agreeing = in_sentence
            .clone()
            .filter(|(_, s, _)| s.agrees(draft.feminine, draft.plural));
        let own = |(d, _, inner): &(&Draft, &Resolved<'v>, bool)| {
            !inner && !d.rule.starts_with("ar.source")
        };
        let told = agreeing.clone().find(own);
        // "وبحسب الوكالة، تأسف الوزارة للحادث، محذرة": of whom the sentence is about.
        let topic = || self.topic(view, draft);
        let any = || {
            let any = agreeing.next().or_else(|| in_sentence.clone().next());
            any.map(|(_, s, _)| s.clone())
        };
        told.map(|(_, s, _)| s.clone())
            .or_else(topic)
            .or_else(any)
            .or_else(|| self.last(draft))
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
        if let Some(own) = self.whose_words(view, draft) {
            return Some(own);
        }
        if let Some(joined) = self.joined_subject(view, draft) {
            return Some(joined);
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
            .or_else(|| self.owner(view, draft))
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
        let told = |(d, s): (&Draft, &Option<Resolved<'v>>)| {
            // "وبحسب التقرير، حذفت الشركة التطبيق. كما أكدت أن": a paper does not go on to speak.
            let paper = d.rule.starts_with("ar.source")
                && s.as_ref().is_some_and(|s| s.kind == SpeakerKind::Document);
            !paper
                && d.paragraph == view.p.index() as usize
                && (sentence.contains(&d.cue.start) || d.content_tokens.contains(&sentence.start))
        };
        let mut near = drafts.iter().zip(&self.done).rev().take(4);
        if near.any(told) {
            return None;
        }
        self.topic_of(view, sentence, draft, (draft.feminine, draft.plural))
    }

    fn last(&self, draft: &Draft) -> Option<Resolved<'v>> {
        let speakers = || self.spoke_out();
        // "أفاد خبراء بأن المحكمة قالت إن … وقالوا": of several people more likely than of a body.
        let people = || speakers().take(NEAR).find(|s| s.people);
        let several = draft.plural.then(people).flatten();
        several
            .or_else(|| speakers().find(|s| s.agrees(draft.feminine, draft.plural)))
            .cloned()
            .or_else(|| self.mentioned(draft))
            .or_else(|| speakers().next().cloned())
            .or_else(|| self.spoke().next().cloned())
            .or_else(|| {
                // Nobody spoke yet: whom the report is about.
                let place = (draft.paragraph, draft.cue.start);
                self.person_before(place, draft.feminine)
                    .filter(|_| !draft.plural)
                    .cloned()
            })
    }

    /// Who agrees with the verb and was named last before it, in this paragraph or the one before.
    fn mentioned(&self, draft: &Draft) -> Option<Resolved<'v>> {
        let index = &self.index;
        let before = index
            .places
            .partition_point(|at| *at < (draft.paragraph, draft.cue.start));
        let near = index.entries[..before]
            .iter()
            .zip(&index.places[..before])
            .rev();
        let mut near = near
            .take(MENTIONED_MAX)
            .take_while(|(_, at)| at.0 + 1 >= draft.paragraph);
        let free = |view: &View<'_>, at: usize| {
            view.word(at).split.preposition.is_none() && !(at > 0 && view.is(at - 1, Class::PREP))
        };
        near.find_map(|(entry, &(paragraph, at))| {
            let view = &self.views[paragraph];
            let person = entry.kind == SpeakerKind::Person;
            let short = person && entry.words.len() == 1;
            let named = person || entry.kind == SpeakerKind::Organisation;
            if !(named && (entry.words.len() > 1 || short) && free(view, at)) {
                return None;
            }
            let mut entry = entry.clone();
            // "رفعت كروان دعوى": the verb tells the gender.
            entry.feminine |=
                person && at > 0 && view.word(at - 1).bare() && view.stem(at - 1).ends_with('ت');
            if !entry.agrees(draft.feminine, draft.plural) {
                return None;
            }
            Some(if short {
                self.person(entry, (paragraph, at))
            } else {
                entry
            })
        })
    }

    /// Who gave the paper out that the cue stands in: "أصدر الجهاز بيانا أكد فيه أن".
    fn issuer(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let start = view.p.sentence_of(draft.cue.start).start;
        // "فيه" takes it up from farther away: "تقريرا الأربعاء، اتهمت فيه".
        let far = matches!(view.p.folded(draft.cue.end), "فيه" | "فيها");
        let reach = start.max(draft.cue.start.saturating_sub(if far { 14 } else { 3 }));
        let passed = |i: usize| view.is(i, Class::ADJECTIVE) || far && !view.is(i, Class::MEDIUM);
        let paper = (reach..draft.cue.start).rev().find(|&i| !passed(i))?;
        // "تصريحات الوزير التي قال فيها".
        let own = || {
            let read = || phrase::read(view, paper, draft.cue.start, Reach::Full);
            let paper = (far && view.is(paper, Class::MEDIUM)).then(read).flatten();
            paper.filter(|paper| paper.medium && paper.body.is_some())
        };
        let phrase = issuer(view, paper).or_else(own)?;
        let speaker = self.named(view, &phrase, draft);
        speaker
            .agrees(draft.feminine, draft.plural)
            .then_some(speaker)
    }
}
