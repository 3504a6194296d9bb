//! Whom a sentence is about: the subject of its main clause or of the verb before, or whose words its
//! first phrase tells of.

use std::ops::Range;

use super::{Resolved, Resolver, index::INDEXED};
use crate::{
    arabic::{
        Draft, View,
        phrase::{self, Reach},
        source::behind_dateline,
        subject,
        words::Class,
    },
    sets::Set,
    text::Kind,
};

/// Tokens between a verb and the cue that is joined to it in one clause.
const JOINED: usize = 16;

/// Tokens between a paper and the cue whose pronoun takes it up.
const PAPER_REACH: usize = 16;

impl<'v> Resolver<'v> {
    /// The subject of the sentence's main clause, where its verb is not a cue: "وتطرقت وايت إلى …".
    pub(super) fn topic(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
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
        let start = behind_dateline(view, sentence.start, limit);
        let mut j = behind_fronted(view, start, limit)?;
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
                        || view.body(at) > 1
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
            _ => [j, j + 1]
                .into_iter()
                .find(known)
                .or_else(|| of_whom(view, j, limit))?,
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

    /// The subject of the verb right before, to which the cue is joined in one clause: "نفى الجنود
    /// التهمة وقالوا", "أن تتدخل ليلى وتؤكد".
    pub(super) fn joined_subject(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let cue = draft.cue.start;
        let start = view.p.sentence_of(cue).start;
        if !view.joined(cue) || cue == start {
            return None;
        }
        let ends = |at: &usize| {
            matches!(view.p.kind(*at), Kind::Mark(_) | Kind::Quote(_))
                || view.is(*at, Class::REL.or(Class::THAT))
        };
        let verb = |at: &usize| {
            let word = view.word(*at);
            let finite = word.verb.is_some_and(|(_, form)| !form.participle);
            // "في حال": no verb behind a preposition.
            (word.class == Class::VERB || finite) && !view.is(at.saturating_sub(1), Class::PREP)
        };
        let end = cue - usize::from(view.p.is_mark(cue - 1, ','));
        let mut clause = (start.max(cue.saturating_sub(JOINED))..end)
            .rev()
            .take_while(|at| !ends(at));
        let at = clause.find(verb)?;
        let before = subject::before(view, at).map(|(phrase, _)| phrase);
        let phrase = before.or_else(|| {
            subject::behind(view, at, cue, Reach::Least)
                .filter(|phrase| phrase.tokens.start == at + 1)
        })?;
        let known = phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
        let form = phrase.name.is_some() || subject::agrees(&phrase, draft.feminine, draft.plural);
        let speaker = self.named(view, &phrase, draft);
        let agrees = speaker.agrees(draft.feminine, draft.plural)
            || phrase.name.is_some() && draft.feminine && !draft.plural;
        (known && form && agrees).then_some(speaker)
    }

    /// Whose words the paper is that a pronoun behind the cue takes up: "كلمة الوزير التي قال فيها",
    /// "نقلت الوكالة بيان الوزارة وجاء فيه".
    pub(super) fn whose_words(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let inside = |at: usize| matches!(view.p.folded(at), "فيه" | "فيها");
        let cue = draft.cue.clone();
        if !(inside(cue.end) || inside(cue.end - 1)) {
            return None;
        }
        let start = view.p.sentence_of(cue.start).start;
        let paper = |at: &usize| view.is(*at, Class::MEDIUM) && view.word(*at).verb.is_none();
        let near = (start.max(cue.start.saturating_sub(PAPER_REACH))..cue.start).rev();
        let paper = near.clone().find(paper)?;
        let stated = draft.rule == "ar.verb.stated";
        let next = view.word(paper + 1).split;
        let construct = next.preposition.is_none() && !view.word(paper).split.article;
        let phrase = match next.preposition {
            None if construct => phrase::read(view, paper + 1, cue.start, Reach::Least),
            Some('ل') => phrase::read_led(view, paper + 1, cue.start, Reach::Least),
            _ => None,
        }?;
        let person = phrase.name.is_some() || view.is(phrase.head, Class::TITLE.or(Class::RANK));
        let body = construct && view.is(phrase.head, subject::SPEAKS);
        let speaker = self.named(view, &phrase, draft);
        let agrees = stated || speaker.agrees(draft.feminine, draft.plural);
        ((person || body) && agrees).then_some(speaker)
    }

    /// Whose words or whose answer the phrase is that begins the sentence: "وفي خطاب الوزير قال",
    /// "وفي تعقيب للوزارة قالت", "وعند سؤال المدير عن الحادث، قال".
    pub(super) fn owner(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let start = view.p.sentence_of(draft.cue.start).start;
        let start = behind_dateline(view, start, draft.cue.start);
        let noun = (start..start + 3).find(|&at| !view.is(at, Class::PREP.or(Class::SOURCE)))?;
        let reply = Set::Reply.has(view.noun(noun));
        if noun == start && view.word(noun).split.preposition.is_none()
            || !(reply || view.is(noun, Class::MEDIUM.or(Class::DOCUMENT)))
        {
            return None;
        }
        let led = view.word(noun + 1).split.preposition;
        // "وفي بيان للوزارة قالت", but "وفي حديث للقناة قال".
        let theirs = reply || !Set::ToldIn.has(view.noun(noun));
        let phrase = match led {
            Some('ل') if theirs => phrase::read_led(view, noun + 1, draft.cue.start, Reach::Least),
            None => phrase::read(view, noun + 1, draft.cue.start, Reach::Least),
            _ => None,
        }?;
        let known = phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
        let speaker = self.named(view, &phrase, draft);
        (known && speaker.agrees(draft.feminine, draft.plural)).then_some(speaker)
    }
}

/// The token behind a phrase that a preposition leads at the head of a sentence: behind the comma that
/// closes it ("وخلال زيارته إلى المرفأ، ترك الوزير …"), or at the verb before that ("وقبل يوم كان
/// الوزير، …"). `None` where neither stands there.
fn behind_fronted(view: &View<'_>, start: usize, limit: usize) -> Option<usize> {
    // "من جهته رد الوزير": no phrase that a comma closes.
    let own_side = subject::own_side(view.p.folded(start + 1));
    let first = match view.is(start, Class::PREP) && !own_side {
        true => start,
        false => subject::skip_adverbs(view, start, limit),
    };
    if !view.is(first, Class::PREP.or(Class::SOURCE)) {
        return Some(first);
    }
    // "حسبما جاء في التقرير، حذفت الشركة": the verb may be of another clause.
    let mut inner = view.is(first, Class::SOURCE);
    for at in first + 1..limit {
        if view.p.is_mark(at, ',') {
            return Some(at + 1);
        }
        inner |= view.is(at, Class::REL.or(Class::THAT));
        let word = view.word(at);
        let finite = word.bare() && word.verb.is_some_and(|(_, form)| !form.participle);
        if !inner && (finite || word.class == Class::VERB || word.is(Class::AUX)) {
            return Some(at);
        }
    }
    None
}

/// The person whose words or opinion the sentence is about that begins at `from`: "تغيرت وجهة نظر الرئيس".
fn of_whom(view: &View<'_>, from: usize, limit: usize) -> Option<usize> {
    let opinion = |at: usize| {
        let word = view.word(at);
        let noun = word.is(Class::MEDIUM) || Set::Opinion.has(view.stem(at));
        noun && !word.split.article && word.split.preposition.is_none()
    };
    let person = |at: usize| {
        let known = view.is(at, Class::TITLE.or(Class::RANK).or(Class::GIVEN)) || view.personal(at);
        known && view.word(at).split.preposition.is_none()
    };
    let first = [from, from + 1].into_iter().find(|&at| opinion(at))?;
    let at = if view.p.folded(first + 1) == "نظر" {
        first + 2
    } else {
        first + 1
    };
    (at < limit && person(at)).then_some(at)
}
