//! Whether a noun behind a phrase is a phrase of its own: what the one before acts on or speaks of.

use super::{BODY, COMMON, PERSON, Reach, Reader};
use crate::{
    arabic::{lexeme::is_possession, words::Class},
    text::Kind,
};

impl Reader<'_, '_> {
    /// Whether the token is definite behind an indefinite noun with its adjective, and so what that
    /// acts on: "محكمة أمريكية الممثل".
    pub(super) fn definite_object(&self) -> bool {
        let view = self.view;
        let (word, before) = (view.words[self.at], view.word(self.at - 1));
        let nisba = view.p.folded(self.at - 1).ends_with("يه") || before.is(Class::ADJECTIVE);
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
        // "تقارير محلية ودولية".
        let before = view.word(self.at - 1);
        let nisba = |at: usize| view.p.folded(at).ends_with("يه") && !view.is(at, BODY);
        let both = word.is(Class::ADJECTIVE) && before.is(Class::ADJECTIVE)
            || word.split.conjunction.is_some() && nisba(self.at) && nisba(self.at - 1);
        if both && word.split.article == before.split.article {
            return false;
        }
        if word.split.conjunction.is_some() {
            let speaks = word.is(BODY.or(PERSON).or(Class::STATE).or(Class::UNNAMED));
            let open_head =
                head.is(Class::ORG) && !head.is(Class::STATE) && self.view.body(self.head) == 0;
            let coordinated = speaks || word.split.article && open_head;
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
            let agreed = head.is(PERSON.or(Class::UNNAMED)) && ["ان", "ون"].iter().any(agrees);
            let adjective = word.is(Class::ADJECTIVE.or(Class::QUANTIFIER))
                || agreed
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

    /// Whether an indefinite noun behind a definite body is what it acts on: "واقترحت الوكالة
    /// فرضية أخرى", "دعا المتحف زعيمة الحزب".
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
        let written = view.p.original(self.at);
        let noun = word.is(COMMON) || written.ends_with('ة') || written.ends_with("ات");
        definite && indefinite && noun && !head.is(person) && self.name.is_none()
    }
}
