//! Whether a noun behind a phrase is a phrase of its own: what the one before acts on or speaks of.

use super::{BODY, COMMON, PERSON, Reach, Reader, pattern};
use crate::{
    arabic::{
        lexeme::{is_possession, of_a_state},
        subject,
        words::Class,
    },
    text::Kind,
};

impl Reader<'_, '_> {
    /// Whether the token is definite behind an indefinite noun with its adjective, and so what that
    /// acts on: "محكمة أمريكية الممثل".
    pub(super) fn definite_object(&self) -> bool {
        let view = self.view;
        let (word, before) = (view.words[self.at], view.word(self.at - 1));
        // "لجنة حماية الصحفيين": what is done, no adjective.
        let deed = before.is(Class::EVENT.or(Class::NOUN).or(Class::COMMON));
        let nisba =
            view.p.folded(self.at - 1).ends_with("يه") && !deed || before.is(Class::ADJECTIVE);
        self.at == self.head + 2
            && word.split.article
            && nisba
            && !before.is(Class::STATE.or(BODY))
            && !before.split.article
            && !view.words[self.head].split.article
            && !self.person
    }

    /// Whether a definite noun stands behind an indefinite source with its adjectives, and so what
    /// that speaks of: "نفى مصدر دبلوماسي تركي الاتهامات".
    pub(super) fn definite_behind_source(&self) -> bool {
        let view = self.view;
        let (word, head) = (view.words[self.at], view.words[self.head]);
        let adjective = |at: usize| {
            let folded = view.p.folded(at);
            let nisba = ["ي", "يه", "يون", "يين"]
                .iter()
                .any(|end| folded.ends_with(end));
            nisba && !view.words[at].split.article && !view.is(at, Class::PREP)
        };
        head.is(Class::UNNAMED)
            && !head.split.article
            && self.name.is_none()
            && self.at > self.head + 1
            && (self.head + 1..self.at).all(adjective)
            && word.split.article
            && word.split.preposition.is_none()
            && !word.is(PERSON.or(Class::GIVEN).or(Class::ADJECTIVE))
            && (!word.is(BODY) || head.people && self.reach == Reach::Least)
    }

    /// Whether the token begins a phrase of its own, once this one is complete.
    pub(super) fn starts_another(&self) -> bool {
        let view = self.view;
        let word = view.words[self.at];
        let head = view.words[self.head];
        let folded = view.p.folded(self.at);
        if word.is(Class::EVENT) && !word.split.article && !word.is(BODY) {
            return true;
        }
        if is_possession(folded) {
            return true;
        }
        // "دعا الوزير أنصاره إلى": whom he calls on.
        let people = word.is(PERSON.or(Class::UNNAMED));
        if people && view.owned(self.at) && view.word(self.at - 1).split.article {
            return true;
        }
        // "تقارير محلية ودولية".
        let before = view.word(self.at - 1);
        let nisba = |at: usize| view.p.folded(at).ends_with("يه") && !view.is(at, BODY);
        let both = word.is(Class::ADJECTIVE) && before.is(Class::ADJECTIVE)
            || word.split.conjunction.is_some() && nisba(self.at) && nisba(self.at - 1);
        if both && word.split.article == before.split.article {
            return false;
        }
        if word.split.conjunction.is_some() {
            let speaks = word.is(BODY.or(PERSON).or(Class::STATE).or(Class::UNNAMED))
                || view.body(self.at) > 0;
            let open_head =
                head.is(Class::ORG) && !head.is(Class::STATE) && self.view.body(self.head) == 0;
            // "وزير الصحة والسكان سامر كروان", "مدير الدراسات السياسية والأبحاث".
            let field = self.person && self.name.is_none() && before.split.article;
            // "هيئة الاتصالات وتقنية المعلومات".
            let next = view.word(self.at + 1);
            let noun = word.verb.is_none() && view.p.original(self.at).ends_with('ة');
            let fields = noun && before.split.article && next.split.article && !next.is(BODY);
            let coordinated = speaks
                || (word.split.article || fields) && open_head
                || word.split.article && field;
            return !coordinated || word.is(Class::EVENT) && !speaks;
        }
        if word.is(Class::PRONOUN) || word.is(Class::STATE) && !head.is(PERSON) {
            return true;
        }
        if word.split.article {
            // "70 امرأة الكروي": nothing definite belongs to an indefinite noun.
            if self.counted && !head.split.article && view.p.kind(self.head - 1) == Kind::Number {
                return true;
            }
            // "المنظمة الخطوة": what she holds to be something.
            let described =
                folded.ends_with('ي') || folded.ends_with("يه") || folded.starts_with("الم");
            let thing = word.is(Class::EVENT.or(Class::DOCUMENT).or(Class::COMMON)) && !described;
            let noun = thing || word.is(BODY.or(PERSON).or(Class::UNNAMED));
            // "المسؤولان المطلعان": the endings agree.
            let own = view.p.folded(self.head);
            let agrees = |end: &&str| folded.ends_with(*end) && own.ends_with(*end);
            // "بعض المسؤولين البريطانيين": behind how many, in the genitive.
            let ends = if self.counted { "ين" } else { "ون" };
            let agreed = head.is(PERSON.or(Class::UNNAMED)) && ["ان", ends].iter().any(agrees);
            // "أكد المكتب الإعلامي مقتل", but "اتهم المكتب الإعلامي سالم كروان".
            let of_press = self.at == self.head + 1
                && head.is(BODY)
                && subject::of_the_press(view.stem(self.at))
                && !view.personal(self.at + 1);
            // "عدد من الخبراء الاقتصاديين": so do those of broken plurals.
            let agreed = agreed || self.counted && head.people && folded.ends_with("يين");
            let adjective = word.is(Class::ADJECTIVE.or(Class::QUANTIFIER))
                || agreed
                || of_press
                || !noun
                    && (folded.ends_with('ي')
                        || folded.ends_with("يه")
                        || head.feminine && folded.ends_with('ه'));
            let adjective = adjective && self.name.is_none();
            let several = self.counted || head.people;
            let names = word.is(PERSON.or(Class::GIVEN)) && self.name.is_none() && !several;
            return !(adjective || self.person && names);
        }
        // "الجانب الأوروبي دول الجوار": another body.
        let other = word.is(BODY.or(Class::STATE)) && !word.is(PERSON.or(Class::GIVEN));
        if other && view.word(self.at - 1).split.article && self.name.is_none() {
            return true;
        }
        // "المصدر متابعة": a source is never named, so that this is what it speaks of.
        let source = head.is(Class::UNNAMED) && !head.is(PERSON) && head.split.article;
        if self.person && self.name.is_none() && !source && !self.counted {
            return false;
        }
        // "إليستير برت وزير الدولة": a function behind a full name.
        if self.name.as_ref().is_some_and(|name| name.len() >= 2) && word.is(PERSON) {
            return false;
        }
        // "منظمة هيومن رايتش": names of several words that no lexicon lists.
        let open = |at: usize| {
            let written = view.p.original(at);
            let listed = view.word(at).class != Class::NONE || written.starts_with("ال");
            !listed && view.name_word(at) && !written.ends_with('ة') && !written.ends_with("ات")
        };
        let foreign = head.is(BODY) && !head.split.article && open(self.at - 1) && open(self.at);
        if foreign && self.at >= self.head + 2 {
            return false;
        }
        // An indefinite noun behind a complete phrase is an object.
        // "إبقاءها": what the subject does.
        !word.is(Class::ADJECTIVE)
    }

    /// Whether a definite noun does not agree in number with the definite head that it stands behind,
    /// and so is whom that acts on: "الشرطة المتظاهرين", "الشركة الادعاءات".
    pub(super) fn of_other_number(&self) -> bool {
        let view = self.view;
        let (word, head) = (view.words[self.at], view.words[self.head]);
        let written = view.p.original(self.at);
        let several = ["ات", "ين", "ون"].iter().any(|end| written.ends_with(end));
        let own = view.p.original(self.head);
        let one = head.is(BODY.or(Class::TITLE).or(Class::STATE))
            && !head.people
            && !["ات", "ين", "ون"].iter().any(|end| own.ends_with(end));
        let described = (self.head + 1..self.at).all(|i| {
            let folded = view.p.folded(i);
            view.word(i).split.article && (folded.ends_with('ي') || folded.ends_with("يه"))
        });
        let alone = word.split.conjunction.is_none() && word.split.preposition.is_none();
        several
            && one
            && described
            && alone
            && head.split.article
            && word.split.article
            && self.name.is_none()
            && !view.personal(self.at)
            && !word.is(Class::GIVEN)
    }

    /// Whether a single name stands behind people of whom there are several, so that it is no name of
    /// theirs: "انتقد أعضاء المجلس كروان", but "الباحثان سامر وليلى كروان".
    pub(super) fn name_behind_several(&self) -> bool {
        let view = self.view;
        let named = |at: usize| view.personal(at) || view.is(at, Class::GIVEN);
        let mut end = self.at;
        while end < self.limit && named(end) && !(end > self.at && view.joined(end)) {
            end += 1;
        }
        view.words[self.head].people
            && self.complete
            && self.name.is_none()
            && view.personal(self.at)
            && !view.joined(self.at)
            && !view.joined(end)
    }

    /// Whether a body that is named with its article stands behind a definite noun, and so is no part
    /// of what that heads: "يتهم المسلحون الجيش السوري".
    pub(super) fn definite_body(&self) -> bool {
        let word = self.view.words[self.at];
        let alone = word.split.conjunction.is_none() && word.split.preposition.is_none();
        let named = self.name.is_some() || word.is(Class::GIVEN) || self.view.personal(self.at);
        alone && !named && word.split.article && self.view.word(self.at - 1).split.article
    }

    /// Whether the ending of a word tells that it is no part of the phrase: an accusative behind what
    /// is none ("باحثون حقولا"), or a plural verb ("باحثون فحصوا").
    pub(super) fn is_object(&self) -> bool {
        let view = self.view;
        let word = view.words[self.at];
        let noun = crate::arabic::lexeme::listed(view.noun(self.at));
        let asks = word.verb.is_some() || noun.is_some_and(|noun| noun.verb.is_some());
        if word.split.article
            || asks
            || view.personal(self.at)
            || word.is(Class::GIVEN.or(Class::STATE))
        {
            return false;
        }
        // "اتهم الرئيس معارضيه": what has a pronoun of its own.
        let owned = word.bare()
            && self.complete
            && !view.p.folded(self.at).starts_with('و')
            && pattern::has_pronoun(view.p.original(self.at), view.p.folded(self.at));
        let several = view.p.folded(self.head).ends_with("ون");
        let verb = (several || view.words[self.head].people)
            && word.bare()
            && view.p.folded(self.at).ends_with("وا");
        let accusative = |at: usize| {
            let stem = view.stem(at);
            // أفريقيا, قضايا: no endings.
            stem.ends_with('ا')
                && !stem.ends_with("يا")
                && (view.noun(at).len() < stem.len() || several && word.bare())
        };
        verb || owned
            || accusative(self.at)
                && !view.stem(self.head).ends_with('ا')
                && view.body(self.at) == 0
    }

    /// Whether an indefinite noun behind a definite phrase is what that acts on: "واقترحت الوكالة
    /// فرضية أخرى", "دعا المتحف زعيمة الحزب", "القضاء تنكيس العلم", "رفعت الممثلة دعوى".
    pub(super) fn object_behind(&self) -> bool {
        let view = self.view;
        let (word, head) = (view.words[self.at], view.words[self.head]);
        let person = PERSON.or(Class::UNNAMED).or(Class::GIVEN);
        let definite =
            head.split.article && (self.head + 1..self.at).all(|i| view.words[i].split.article);
        let indefinite = !word.split.article
            && word.split.preposition.is_none()
            && word.split.conjunction.is_none()
            && !word.is(Class::ADJECTIVE.or(Class::GIVEN).or(Class::STATE));
        if !indefinite || self.name.is_some() || view.personal(self.at) {
            return false;
        }
        let written = view.p.original(self.at);
        let deed = word.bare() && pattern::is_deed(written, view.p.folded(self.at));
        let things = deed || written.ends_with("ات");
        if head.is(person) {
            // Behind somebody's function most words may be his name.
            let paper = Class::DOCUMENT.or(Class::MEDIUM).or(Class::EVENT);
            return definite && (deed || word.is(paper) && !word.is(person));
        }
        definite && (things || word.is(COMMON) || written.ends_with('ة'))
            || self.behind_adjective()
                && (things || word.is(Class::EVENT.or(Class::DOCUMENT).or(Class::ORG)))
    }

    /// Whether the word before is an adjective of nationality or kind of an indefinite head, behind
    /// which no complement follows: "محاكم يونانية".
    fn behind_adjective(&self) -> bool {
        let view = self.view;
        let before = self.at - 1;
        let (word, folded) = (view.words[before], view.p.folded(before));
        let written = view.p.original(before);
        // تنمية is a noun.
        let kind = word.class == Class::NONE && !folded.starts_with('ت');
        before > self.head
            && !view.words[self.head].split.article
            && word.split.is_empty()
            && (written.ends_with("ية") || written.ends_with('ي'))
            && (kind || word.class == Class::ADJECTIVE || of_a_state(folded))
    }
}
