//! Which words a phrase takes up, one by one, and at which it ends.

use std::ops::Range;

use super::{BODY, COMMON, PERSON, Reach, Reader, STOP, name::view_name_of_god};
use crate::{
    arabic::{
        hops,
        lexeme::{is_possession, of_a_state},
        words::Class,
    },
    text::Kind,
};

impl Reader<'_, '_> {
    pub(super) fn word(&mut self) -> Option<usize> {
        let word = self.view.words[self.at];
        let first = self.at == self.head;
        let listed = self.view.body(self.at);
        if listed > usize::from(!first)
            && self.at + listed <= self.limit
            && (first || word.split.conjunction.is_none())
        {
            if !first && self.reach == Reach::Least && self.complete && !self.continues_body() {
                return None;
            }
            if !first && word.split.preposition.is_some() && self.attached(false).is_none() {
                return None;
            }
            // "خبراء لبي بي سي": whom they told.
            if !first && self.person && self.view.led_name(self.at) {
                return None;
            }
            // "تعتبر تركيا حزب العمال إرهابيا": a state is no part of another name.
            let state = self.view.is(self.head, Class::STATE);
            if !first && state && self.at == self.head + 1 && word.split.conjunction.is_none() {
                return None;
            }
            self.complete = true;
            self.person &= !first;
            return Some(self.at + listed);
        }
        let spelt_out = |name: &Range<usize>| {
            name.end == self.at && self.view.p.folded(self.at - 1).ends_with('.')
        };
        if let Some(name) = self.name.as_mut().filter(|name| spelt_out(name)) {
            name.end += 1;
            return Some(self.at + 1);
        }
        if !first && self.full_name() {
            self.name = Some(self.at..self.at + 1);
            return Some(self.at + 1);
        }
        if first {
            // "أكثر من 70 امرأة": the noun behind a number takes no complement.
            let number = self.counted && self.view.p.kind(self.at - 1) == Kind::Number;
            self.complete = word.split.article || word.is(Class::RANK.or(Class::STATE)) || number;
            // "ابنته لورا", "مراسلنا سالم": the ending completes it.
            self.complete |= self.view.owned(self.at);
            let name = self.view.name_word(self.at) || self.view.first_name(self.at);
            let own = word.bare() || word.is(Class::GIVEN);
            let definite = word.split.article && !(own && self.view.personal(self.at));
            if name && !definite && !self.counted {
                self.name = Some(self.at..self.at + 1);
                self.complete = true;
            }
            if self.reach == Reach::Least && is_possession(self.view.p.folded(self.at)) {
                return None;
            }
            return Some(self.at + 1);
        }
        if word.is(Class::REL) && self.reach == Reach::Full && self.person && self.name.is_none() {
            return self.name_behind_relative().or_else(|| self.which_people());
        }
        // "نشرت المفوضية تقريرا": what it gave out.
        let paper = word.is(Class::MEDIUM.or(Class::DOCUMENT)) && !word.split.article;
        if paper && self.view.noun(self.at).len() < self.view.stem(self.at).len() {
            return None;
        }
        // `قال المدير لـ"الأفق"`: the outlet he told.
        // "مسؤولان لـ CNN".
        let quoted = self.view.quotes.opening(self.at + 1).is_some();
        let outlet = self.at + 1 + usize::from(quoted);
        let apart = self.view.p.folded(self.at) == "ل"
            && (quoted || self.reach == Reach::Full)
            && (self.view.is(outlet, Class::OUTLET)
                || self.view.body(outlet) > 0
                    && (self.name.is_some() || self.view.is(self.head, Class::UNNAMED)));
        if apart {
            return None;
        }
        let god = view_name_of_god(self.view, self.at) && self.name.is_some();
        // "متحدث آخر باسم الوزارة هو اللفتنانت فلان".
        let names = matches!(self.view.p.folded(self.at), "هو" | "هي")
            && self.person
            && self.name.is_none()
            && self.view.is(self.at + 1, Class::RANK.or(Class::GIVEN));
        if names {
            self.complete = true;
            return Some(self.at + 1);
        }
        if (word.is(STOP) || word.is(Class::BUT) && !word.is(Class::PREP)) && !god {
            return None;
        }
        // "أعلن ناشطون مقتل": what they tell, and whatever has its own pronoun is another thing.
        let told = self.view.words[self.head].people
            && word.is(Class::EVENT)
            && word.split.is_empty()
            && !word.is(COMMON.without(Class::EVENT.or(Class::COMMON).or(Class::VERB)));
        let pointed = word.is(Class::PRONOUN)
            && self.name.is_some()
            && self.view.p.folded(self.at).starts_with("هذ");
        if told || pointed {
            return None;
        }
        // "بيان نشرته الوزارة": a link of the chain begins.
        let bulletin = self.view.p.original(self.at).ends_with('ة');
        let link = !bulletin && !first && hops::verb(self.view, self.at).is_some();
        let object = ["ه", "ها", "هم"]
            .iter()
            .any(|o| self.view.p.folded(self.at).ends_with(o));
        if link && object {
            return None;
        }
        let state = self.view.is(self.head, Class::STATE) && !self.view.is(self.head, Class::ORG);
        if state && !(word.split.conjunction.is_some() && word.is(Class::STATE.or(BODY))) {
            return None;
        }
        // "الوكالة قائلة إن", "الوزير قائلا": what the subject does, no adjective of it.
        let saying = || self.view.cue(self.at).is_some_and(|cue| cue.lemma == "قال");
        let says = word.verb.is_some_and(|(_, form)| form.participle)
            && word.bare()
            && !word.is(Class::GIVEN)
            && self.view.word(self.at - 1).split.article
            && (self.view.is(self.at + 1, Class::THAT) || saying());
        // "إردوغان مشبها": what who is named does.
        let does = word.verb.is_some_and(|(_, form)| form.participle)
            && word.bare()
            && !word.is(Class::GIVEN)
            && self.name.is_some()
            && self.view.p.folded(self.at).ends_with('ا');
        if says || does {
            return None;
        }
        let finite = word.verb.is_some_and(|(_, form)| !form.participle);
        // "خالد رفعت صالح": a name that is written like a verb.
        let in_name = self.view.personal(self.at)
            && self.name.as_ref().is_some_and(|name| name.end == self.at);
        if finite && !word.is(Class::GIVEN) && !in_name && !self.nominal() {
            return None;
        }
        // "شاب يدعى سالم كروان", "أحد المتهمين واسمه، سالم كروان".
        let folded = self.view.p.folded(self.at);
        let called = matches!(
            folded.strip_prefix('و').unwrap_or(folded),
            "يدعي" | "تدعي" | "اسمه" | "اسمها"
        );
        if called && self.person && self.name.is_none() {
            self.complete = true;
            return Some(self.at + 1);
        }
        let verbal =
            word.class == Class::VERB || word.is(Class::VERB) && self.complete && word.bare();
        let named = self.name.as_ref().is_some_and(|name| name.end == self.at);
        if verbal && !(named && self.view.name_goes_on(self.at)) {
            return None;
        }
        if word.is(Class::NAME_OF) {
            self.complete = false;
            return Some(self.at + 1);
        }
        // "الأمين العام", "مصدر مطلع": an adjective, not the year.
        let before = self.view.word(self.at - 1);
        let agree = word.split.article == before.split.article;
        let adjective = word.is(Class::ADJECTIVE)
            && agree
            && (word.split.article || before.is(Class::TITLE.or(Class::UNNAMED)));
        // "الشيخ صباح", but not "الوزارة صباح الخميس".
        let named =
            word.is(Class::ORG) || word.is(Class::GIVEN) && !self.view.is(self.at + 1, Class::TIME);
        if word.is(Class::TIME) && !named && !adjective || word.is(Class::ADVERB) {
            return None;
        }
        if word.is(Class::PREP) || word.split.preposition.is_some() && word.class != Class::NONE {
            return self.attached(word.is(Class::PREP));
        }
        // "أنكر فلان ادعاءاتها".
        if self.reach == Reach::Least && is_possession(self.view.p.folded(self.at)) {
            return None;
        }
        if let Some(name) = &mut self.name
            && name.end == self.at
        {
            // "نفى وانستين ممارسة الضغط": an object with its complement, not a second name.
            let object =
                self.reach == Reach::Least && bulletin && self.view.word(self.at + 1).split.article;
            // "عادل إمام", but not "أحمد رئيس اللجنة".
            let titled = name.len() == 1
                && self.view.is(name.start, Class::GIVEN)
                && word.is(PERSON)
                && !word.split.article
                && word.split.preposition.is_none()
                && word.split.conjunction.is_none()
                && !bulletin
                && !self.view.word(self.at + 1).split.article
                && self.view.body(self.at + 1) == 0
                && !self
                    .view
                    .word(self.at + 1)
                    .is(BODY.or(Class::NOUN).or(Class::STATE));
            let goes_on = !object && (titled || self.view.name_goes_on(self.at));
            if goes_on {
                name.end += 1;
                return Some(self.at + 1);
            }
        }
        // "المتحدثة باسم شرطة كوازولو ناتال الكابتن …": a rank leads the name, and what stood before
        // it belongs to the body.
        let of_body = |name: &Range<usize>| {
            name.end == self.at
                && (self.head..name.start).any(|i| self.view.is(i, Class::NAME_OF))
                && self.view.name_word(self.at + 1)
        };
        if word.is(Class::RANK)
            && word.split.article
            && word.split.preposition.is_none()
            && self.name.as_ref().is_some_and(of_body)
        {
            self.name = None;
            self.complete = true;
            return Some(self.at + 1);
        }
        let behind_name = self.name.as_ref().is_some_and(|name| name.end <= self.at);
        if behind_name && word.split.conjunction.is_none() && (word.is(Class::STATE) || listed > 0)
        {
            return None;
        }
        if self.reach == Reach::Least
            && (self.complete && self.starts_another() || self.definite_object())
        {
            return None;
        }
        if self.definite_behind_source() {
            return None;
        }
        if self.reach == Reach::Full && self.complete && self.object_behind() {
            return None;
        }
        if self.person
            && self.complete
            && self.name.is_none()
            && (self.view.name_word(self.at) || self.view.first_name(self.at))
            && !word.split.article
            && !self.counted
            && !self.of_several()
            && !self.of_place()
            && !self.of_another()
        {
            self.name = Some(self.at..self.at + 1);
            return Some(self.at + 1);
        }
        // "مسؤول أميركي تحدث", "شركة أميركية إغلاق".
        let nation = self.view.is(self.head, BODY.or(Class::UNNAMED))
            && of_a_state(self.view.p.folded(self.at))
            || self.described();
        self.complete = word.split.article
            || nation
            || word.is(Class::STATE.or(Class::RANK).or(Class::PLATFORM))
            || word.class == Class::NONE
            || word.is(Class::ADJECTIVE)
            // "نائب المدعي في مشهد": one word tells where.
            || self.view.p.folded(self.at - 1) == "في" && !word.is(BODY.or(Class::NOUN).or(Class::EVENT))
            || self.view.p.folded(self.at).starts_with("ال");
        Some(self.at + 1)
    }

    /// Whether an indefinite adjective stands right behind the indefinite body it is of: "منظمة
    /// حقوقية", "تنظيم كردي".
    fn described(&self) -> bool {
        let (word, head) = (self.view.words[self.at], self.view.words[self.head]);
        let (ending, noun) = if head.feminine {
            ("يه", BODY.or(Class::EVENT))
        } else {
            ("ي", BODY.or(Class::EVENT).or(PERSON))
        };
        self.at == self.head + 1
            && head.is(BODY)
            && head.split.is_empty()
            && word.split.is_empty()
            && self.view.p.folded(self.at).ends_with(ending)
            && !word.is(noun)
    }

    /// Whether a listed name behind a complete phrase still belongs to it.
    fn continues_body(&self) -> bool {
        self.view.words[self.at].split.preposition.is_some() || self.person && self.name.is_none()
    }

    /// Whether a word that could be a verb is a noun here: it has a noun class and continues an
    /// open phrase ("رئيس كتلة").
    fn nominal(&self) -> bool {
        let word = self.view.words[self.at];
        !self.complete && word.is(COMMON) || word.split.article
    }
}
