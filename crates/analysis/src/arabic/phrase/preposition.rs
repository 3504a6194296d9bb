//! Whether a preposition inside a phrase leads a complement of it.

use std::ops::Range;

use super::{BODY, PERSON, Reach, Reader, STOP};
use crate::{arabic::words::Class, sets::Set, text::Kind};

impl Reader<'_, '_> {
    /// Whether the word at `at` is what a body does in something, which في leads behind it.
    pub(super) fn inquires(&self, at: usize) -> bool {
        matches!(self.view.stem(at), "تحقيق" | "تحقيقات" | "نظر")
    }

    /// A preposition inside the phrase: the phrase goes on where it leads a complement.
    pub(super) fn attached(&mut self, separate: bool) -> Option<usize> {
        let view = self.view;
        let word = view.words[self.at];
        let head = view.words[self.head];
        let titled = |name: &Range<usize>| (name.end..self.at).any(|i| view.is(i, PERSON));
        // "سالم كروان من حزب الميناء": where he belongs.
        let belongs = view.p.folded(self.at) == "من"
            && view.is(self.at + 1, BODY)
            && self
                .name
                .as_ref()
                .is_some_and(|name| name.end == self.at && name.len() > 1);
        if self.name.as_ref().is_some_and(|name| !titled(name)) && !belongs {
            return None;
        }
        let can_lead = self.name.is_some()
            || self.counted && view.p.folded(self.at) == "في"
            || head.is(PERSON
                .or(BODY)
                .or(Class::UNNAMED)
                .or(Class::DOCUMENT)
                .or(Class::MEDIUM)
                .or(Class::ACCOUNT));
        if separate {
            let next = view.word(self.at + 1);
            let inner = matches!(
                view.p.folded(self.at),
                "في" | "لدي" | "من" | "الي" | "عن" | "علي" | "بلا"
            );
            // "في السادس والعشرين من مارس".
            let dated = (self.at + 2..self.at + 6)
                .any(|i| view.is(i, Class::TIME) && matches!(view.p.folded(i - 1), "من" | "شهر"));
            // "مصدر قريب من التحقيق".
            let near = view.p.folded(self.at) == "من" && next.split.article;
            // "في نسختها الإلكترونية": what follows is that of the one who speaks.
            let written = view.p.original(self.at + 1);
            let own = ["ته", "تها", "تهم"]
                .iter()
                .any(|end| written.ends_with(end))
                || ["ه", "ها", "هم"].iter().any(|end| written.ends_with(end))
                    && view.noun(self.at + 1).len() < view.stem(self.at + 1).len();
            let adjunct = dated
                || own
                || matches!(
                    view.p.folded(self.at + 1),
                    "جهه" | "جانب" | "ناحيه" | "اكثر" | "اقل"
                )
                || view.p.folded(self.at) == "في" && Set::Occasion.has(view.p.folded(self.at + 1))
                || next.is(Class::MEDIUM) && !near
                || Set::SomeOf.has(view.p.folded(self.at + 1))
                    && view.is(self.at + 2, Class::MEDIUM)
                || next.is(Class::PRONOUN) && view.p.folded(self.at + 2) != "من"
                || next.is(Class::TIME.or(Class::PLATFORM).or(Class::PREP).or(STOP));
            // "العميد المتقاعد من البحرية": what he has left.
            let left = Set::Departed.has(view.stem(self.at - 1));
            // "رسالة من الوزير", "تعليقات من ليلى حداد": whose words they are.
            let words_of = head.is(Class::MEDIUM.or(Class::DOCUMENT))
                && (next.is(PERSON.or(Class::STATE)) || view.begins_name(self.at + 1));
            let from = view.p.folded(self.at) == "من"
                && !head.is(Class::UNNAMED)
                && !next.is(BODY)
                && !words_of
                && !left;
            // "المشرفون على البحث", but "رد الوزير على القرار".
            let quoted = view.quotes.opening(self.at + 1).is_some();
            let charged =
                Set::TakesOn.has(view.stem(self.at - 1)) && (next.split.article || quoted);
            let towards = match view.p.folded(self.at) {
                "علي" => !charged,
                "الي" => !head.is(Class::TITLE),
                "عن" => !head.is(Class::TITLE) && self.reach == Reach::Least,
                _ => false,
            };
            // "أعلنت الوزارة في اجتماع", but "أعلنت الوزارة في بغداد".
            let to = self.at + 1 + usize::from(view.p.is_mark(self.at + 1, '#'));
            let region = Set::Region.has(view.p.folded(to));
            // "حركة النهر في بغداد": a name needs no place.
            let named = head.is(Class::OUTLET) || view.body(self.head) == self.at - self.head;
            let bare = view.word(to).split.is_empty() || view.word(to).split.article;
            let at_home = bare
                && !named
                && (view.is(to, Class::STATE)
                    || region
                    || crate::place::is_city(view.p.folded(to)));
            // "لجنة التحقيق في الحادث": what the body does is done in that.
            let inquires = self.inquires(self.at - 1);
            let occasion = view.p.folded(self.at) == "في"
                && !inquires
                && self.reach == Reach::Least
                && head.is(BODY)
                && !self.person
                && !at_home;
            if occasion {
                return None;
            }
            // "تحقيق بشأن الحادث": what the paper is about.
            let about = self.reach == Reach::Full
                && head.is(Class::DOCUMENT)
                && !head.split.article
                && matches!(view.p.folded(self.at), "بشان" | "حول");
            if !(can_lead || belongs || charged) || !(inner || about) || adjunct || from || towards
            {
                return None;
            }
        } else {
            // "النقابة الوطنية للصحفيين", but "قال مدير النقابة للصحفيين".
            let of_body = word.is(Class::PRESS)
                && view.word(self.at - 1).split.article
                && !view.is(self.at - 1, BODY)
                && (self.head..self.at - 1).any(|i| view.is(i, Class::ORG));
            let told = word.is(Class::OUTLET.or(Class::PRESS))
                && word.split.preposition == Some('ل')
                && !of_body;
            // "مدير الشرطة بهولندا سالم كروان".
            let office = self.person && self.name.is_none() && self.reach == Reach::Full;
            // "في معهد "الأفق" ببرلين".
            let place = (word.is(Class::STATE) || crate::place::is_city(view.stem(self.at)))
                && (office || matches!(view.p.kind(self.at - 1), Kind::Quote(_)));
            let with =
                word.split.preposition == Some('ب') && !word.is(BODY.or(Class::NOUN)) && !place;
            let like = word.split.preposition == Some('ك')
                // "الشركة لمدة عامين".
                || matches!(view.stem(self.at), "مده" | "فتره" | "حين" | "اول" | "ثاني");
            let purpose = self.reach == Reach::Least
                && word.is(Class::EVENT)
                && !word.is(BODY.or(Class::NOUN));
            // "قصف الفصيل للمناطق السكنية": whom the action before the body is done to.
            // "مكتب الأمم المتحدة لتنسيق الشؤون": what the office is for.
            let governed = self.start.checked_sub(1).map(|before| view.word(before));
            let acted = self.reach == Reach::Least
                && word.split.preposition == Some('ل')
                && governed.is_some_and(|before| {
                    let own = view.body(self.head) == self.at - self.head;
                    let leads =
                        before.is(Class::EVENT) || own && before.is(Class::ORG.or(Class::TITLE));
                    leads && !before.split.article
                })
                && view.body(self.head) <= self.at - self.head;
            let told = told
                && (self.person
                    || self.reach == Reach::Least
                        && !head.is(Class::OUTLET
                            .or(Class::ACCOUNT)
                            .or(Class::MEDIUM)
                            .or(Class::DOCUMENT)));
            if !can_lead || like || with || told || purpose || acted {
                return None;
            }
        }
        self.complete = !separate && (word.split.article || word.is(Class::STATE));
        Some(self.at + 1)
    }
}
