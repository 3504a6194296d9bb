//! What in a phrase is title, name and body, and what kind of source it is.

use std::ops::Range;

use domain::SpeakerKind;

use super::{BODY, PERSON, Phrase, Reader};
use crate::{
    arabic::{subject, words::Class},
    sets::Set,
    text::Kind,
};

impl Reader<'_, '_> {
    pub(super) fn finish(self) -> Phrase {
        let view = self.view;
        let mut end = self.at;
        // "السفير السوري في", "المتحدث لـ": what a preposition leads is none of it.
        let dangles = |at: usize| {
            matches!(view.p.kind(at), Kind::Mark(c) if c != ')')
                || view.is(at, Class::PREP)
                    && !view.is(at, Class::GIVEN)
                    && !subject::pronoun_led(view.p.folded(at))
                || matches!(view.p.folded(at), "ل" | "ب")
        };
        while end > self.head + 1 && dangles(end - 1) {
            end -= 1;
        }
        let tokens = self.start..end;
        let head = view.words[self.head];
        // "فريق خبراء", "فريق محققي كروان": a rank without its article leads no name.
        let unit = head.is(BODY) && head.is(Class::RANK) && !head.split.article;
        let name = self
            .name
            .clone()
            .filter(|_| self.person && !unit)
            .filter(|name| name.end <= end);
        let unknown = head.bare();
        let medium = head.is(Class::MEDIUM.or(Class::DOCUMENT)) && !head.is(BODY.or(PERSON));
        let folded = view.p.folded(self.head);
        let several = unknown
            && folded.chars().count() > 4
            && (folded.ends_with("ون") || folded.ends_with("ين"));
        // "وسائل إعلام محلية", but `صحف "النهر" و"الساحل"`.
        let press = Set::GeneralPress.has(view.stem(self.head))
            && !tokens
                .clone()
                .any(|i| matches!(view.p.kind(i), Kind::Quote(_)));
        let kind = if name.is_some() {
            SpeakerKind::Person
        } else if several
            || press
            || self.counted && !head.is(BODY)
            || self.person && Set::Chief.has(folded)
            || !unit
                && head.is(PERSON
                    .or(Class::UNNAMED)
                    .or(Class::PRONOUN)
                    .or(Class::QUANTIFIER))
        {
            SpeakerKind::Unnamed
        } else if medium {
            SpeakerKind::Document
        } else {
            SpeakerKind::Organisation
        };
        let role = self.role(&tokens, name.as_ref());
        let body = self.body(&tokens, name.as_ref());
        let body = body.filter(|_| !unit || name.is_some());
        Phrase {
            paragraph: view.p.index() as usize,
            head: self.head,
            name,
            role,
            body,
            kind,
            feminine: head.feminine && !self.owned()
                || unknown && view.p.folded(self.head).ends_with('ه'),
            people: head.people || several && head.split.article,
            definite: head.split.article,
            medium,
            unknown,
            counted: self.counted,
            tokens,
        }
    }

    /// Whether the head has the pronoun of another, which says nothing of its own gender: "مديرها".
    fn owned(&self) -> bool {
        let written = self.view.p.original(self.head);
        let mut bare = ["ه", "ها", "هم"]
            .iter()
            .filter_map(|end| written.strip_suffix(end));
        bare.any(|bare| !bare.ends_with('ت'))
    }

    fn role(&self, tokens: &Range<usize>, name: Option<&Range<usize>>) -> Option<Range<usize>> {
        let view = self.view;
        let mut role = match name {
            None if view.words[self.head].is(PERSON) => tokens.clone(),
            None => return None,
            Some(name) if name.start > tokens.start => tokens.start..name.start,
            Some(name) if name.end < tokens.end => name.end..tokens.end,
            Some(_) => return None,
        };
        let skip = |at: usize| matches!(view.p.kind(at), Kind::Mark(',' | '#') | Kind::Quote(_));
        while role.start < role.end && skip(role.start) {
            role.start += 1;
        }
        while role.start < role.end
            && (view.p.is_mark(role.end - 1, ',') || view.quotes.opening(role.end - 1).is_some())
        {
            role.end -= 1;
        }
        (!role.is_empty()).then_some(role)
    }

    fn body(&self, tokens: &Range<usize>, name: Option<&Range<usize>>) -> Option<Range<usize>> {
        let view = self.view;
        let head = view.words[self.head];
        // "الجنرال فلان، مدير الهيئة": a rank speaks for nobody, what follows the name may.
        let ranked = |name: &Range<usize>| {
            (self.head..name.start).all(|i| view.words[i].is(Class::RANK) || !view.p.is_word(i))
        };
        let end = name.map_or(tokens.end, |name| {
            if name.start > self.head && !ranked(name) {
                name.start
            } else {
                tokens.end
            }
        });
        let end_of = |from: usize| {
            (from..end)
                .find(|&i| {
                    view.p.is_mark(i, ',')
                        || i > from && view.words[i].is(PERSON) && !view.words[i].is(BODY)
                })
                .unwrap_or(end)
        };
        let inside = self.head + 1..end;
        if let Some(at) = inside.clone().find(|&i| view.words[i].is(Class::NAME_OF)) {
            let told = view.p.folded(at).ends_with("باسم");
            return (told && at + 1 < end).then(|| at + 1..end_of(at + 1));
        }
        if !self.person
            && !head.is(BODY
                .or(Class::MEDIUM)
                .or(Class::DOCUMENT)
                .or(Class::ACCOUNT))
        {
            return None;
        }
        // "المحلل القيادي في تيار": who is named by a calling speaks for nobody else.
        if head.is(Class::CALLING) && head.split.article {
            return None;
        }
        let stem = view.stem(self.head);
        let minister = matches!(stem, "وزير" | "وزيره" | "ملك" | "امير");
        let at = inside.clone().find(|&i| {
            let word = view.words[i];
            let listed = word.is(BODY) && (!minister || view.stem(i) == "حكومه");
            if self.person {
                return listed && !(stem.starts_with("رييس") && view.stem(i) == "حكومه");
            }
            // "استطلاع للرأي": an opinion, not the newspaper of that name.
            let of = word.split.preposition == Some('ل') && view.p.folded(i) != "للراي";
            let statement = head.is(Class::MEDIUM.or(Class::DOCUMENT)) && !head.is(BODY);
            // "مقال سكالفاري", "شهادات ناجين": whose words the paper holds.
            let held = i == self.head + 1
                && (view.begins_name(i) || word.is(Class::UNNAMED) && word.people);
            let by =
                view.p.folded(i - 1) == "من" && (word.is(PERSON.or(BODY)) || view.begins_name(i));
            statement
                && (of
                    || held
                    || by
                    || word.is(BODY.or(Class::STATE))
                    || word.is(PERSON) && word.split.article && !view.p.original(i).ends_with("ية"))
                || of && word.is(BODY.or(Class::STATE)) && !word.is(Class::EVENT)
        })?;
        Some(at..end_of(at))
    }
}
