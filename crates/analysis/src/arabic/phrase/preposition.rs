//! Whether a preposition inside a phrase leads a complement of it.

use std::ops::Range;

use super::{BODY, PERSON, Reach, Reader, STOP};
use crate::{arabic::words::Class, sets::Set, text::Kind};

impl Reader<'_, '_> {
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
                || matches!(view.p.folded(self.at + 1), "جهه" | "جانب" | "ناحيه")
                || next.is(Class::MEDIUM) && !near
                || Set::SomeOf.has(view.p.folded(self.at + 1))
                    && view.is(self.at + 2, Class::MEDIUM)
                || next.is(Class::PRONOUN) && view.p.folded(self.at + 2) != "من"
                || next.is(Class::TIME.or(Class::PLATFORM).or(Class::PREP).or(STOP));
            // "العميد المتقاعد من البحرية": what he has left.
            let left = Set::Departed.has(view.stem(self.at - 1));
            let from = view.p.folded(self.at) == "من"
                && !head.is(Class::UNNAMED)
                && !next.is(BODY)
                && !left;
            let towards = matches!(view.p.folded(self.at), "الي" | "عن" | "علي")
                && !head.is(Class::TITLE)
                && !(self.reach == Reach::Full && view.p.folded(self.at) == "عن");
            let place = view.p.folded(self.at) == "في"
                && self.reach == Reach::Least
                && head.is(BODY)
                && !self.person;
            if place {
                return None;
            }
            // "تحقيق بشأن الحادث": what the paper is about.
            let about = self.reach == Reach::Full
                && head.is(Class::DOCUMENT)
                && !head.split.article
                && matches!(view.p.folded(self.at), "بشان" | "حول");
            if !(can_lead || belongs) || !(inner || about) || adjunct || from || towards {
                return None;
            }
        } else {
            let told =
                word.is(Class::OUTLET.or(Class::PRESS)) && word.split.preposition == Some('ل');
            // "في معهد "الأفق" ببرلين".
            let place = (word.is(Class::STATE) || crate::place::is_city(view.stem(self.at)))
                && matches!(view.p.kind(self.at - 1), Kind::Quote(_));
            let with =
                word.split.preposition == Some('ب') && !word.is(BODY.or(Class::NOUN)) && !place;
            let like = word.split.preposition == Some('ك');
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
