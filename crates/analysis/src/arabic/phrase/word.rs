//! Which words a phrase takes up, one by one, and at which it ends.

use std::ops::Range;

use super::{BODY, COMMON, PERSON, Reach, Reader, name::view_name_of_god};
use crate::{
    arabic::{
        lexeme::{is_possession, of_a_state},
        words::Class,
    },
    sets::Set,
    text::Kind,
};

/// What a rule says of a word.
enum Rule {
    /// The phrase ends before it.
    Ends,
    /// The phrase goes on at this token.
    Takes(usize),
}

impl From<Option<usize>> for Rule {
    fn from(next: Option<usize>) -> Self {
        next.map_or(Self::Ends, Self::Takes)
    }
}

impl Reader<'_, '_> {
    /// The token behind the word at hand and what belongs to it; `None` where the phrase ends.
    pub(super) fn word(&mut self) -> Option<usize> {
        let rule = self
            .listed_body()
            .or_else(|| self.begun())
            .or_else(|| self.opinion())
            .or_else(|| self.numbered())
            .or_else(|| self.relative())
            .or_else(|| self.told_or_not())
            .or_else(|| self.called())
            .or_else(|| self.led())
            .or_else(|| self.more_of_the_name())
            .or_else(|| self.ends_the_phrase().then_some(Rule::Ends))
            .or_else(|| self.named());
        match rule {
            Some(Rule::Ends) => None,
            Some(Rule::Takes(next)) => Some(next),
            None => {
                // "سويسرا والاتحاد الأوروبي": all of the body that is joined.
                let joined = self.view.word(self.at).split.conjunction.is_some();
                let body = if joined { self.view.body(self.at) } else { 0 };
                self.complete = body > 1 || self.completes();
                Some((self.at + body.max(1)).min(self.limit))
            }
        }
    }

    /// The name of a listed body.
    fn listed_body(&mut self) -> Option<Rule> {
        let word = self.view.words[self.at];
        let first = self.at == self.head;
        let listed = self.view.body(self.at);
        if listed <= usize::from(!first)
            || self.at + listed > self.limit
            || !first && word.split.conjunction.is_some()
        {
            return None;
        }
        // "تعتبر تركيا حزب العمال إرهابيا": a state is no part of another name.
        let state = self.view.is(self.head, Class::STATE)
            && self.at == self.head + 1
            && word.split.conjunction.is_none();
        let another = self.complete
            && (self.reach == Reach::Least && !self.continues_body() || self.definite_body());
        // "خبراء لبي بي سي": whom they told.
        let told = self.person && self.view.led_name(self.at);
        let led = |reader: &mut Self| {
            word.split.preposition.is_some() && reader.attached(false).is_none()
        };
        if !first && (another || told || state || led(self)) {
            return Some(Rule::Ends);
        }
        self.complete = true;
        self.person &= !first;
        Some(Rule::Takes(self.at + listed))
    }

    /// The first word, or one that is of a name whatever it is elsewhere.
    fn begun(&mut self) -> Option<Rule> {
        let word = self.view.words[self.at];
        let next = Rule::Takes(self.at + 1);
        let spelt_out = |name: &Range<usize>| {
            name.end == self.at && self.view.p.folded(self.at - 1).ends_with('.')
        };
        if let Some(name) = self.name.as_mut().filter(|name| spelt_out(name)) {
            name.end += 1;
            return Some(next);
        }
        if self.at > self.head {
            if !self.full_name() {
                return None;
            }
            self.name = Some(self.at..self.at + 1);
            return Some(next);
        }
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
        let possession = self.reach == Reach::Least && is_possession(self.view.p.folded(self.at));
        Some(if possession { Rule::Ends } else { next })
    }

    /// "استطلاع رأي", "استطلاع للرأي": no verb, and nobody's name.
    fn opinion(&mut self) -> Option<Rule> {
        let paper = self.at > self.head && self.view.is(self.at - 1, Class::DOCUMENT);
        let opinion = matches!(self.view.p.folded(self.at), "راي" | "للراي");
        (paper && opinion).then(|| {
            self.complete = true;
            Rule::Takes(self.at + 1)
        })
    }

    /// "أعضاء الاتحاد الـ28": the article of a number, written apart.
    fn numbered(&mut self) -> Option<Rule> {
        let number = self.view.p.kind(self.at + 1) == Kind::Number;
        (self.view.p.folded(self.at) == "ال" && number).then(|| {
            self.complete = true;
            Rule::Takes(self.at + 2)
        })
    }

    fn relative(&mut self) -> Option<Rule> {
        let relative = self.view.is(self.at, Class::REL);
        if !(relative && self.reach == Reach::Full && self.person && self.name.is_none()) {
            return None;
        }
        Some(
            self.name_behind_relative()
                .or_else(|| self.which_people())
                .into(),
        )
    }

    /// What is told, to whom it is told, and verbs.
    fn told_or_not(&mut self) -> Option<Rule> {
        let ends = self.is_paper_of_theirs() || self.is_told_to();
        if ends {
            return Some(Rule::Ends);
        }
        // "متحدث آخر باسم الوزارة هو اللفتنانت فلان".
        let names = matches!(self.view.p.folded(self.at), "هو" | "هي")
            && self.person
            && self.name.is_none()
            && self.view.is(self.at + 1, Class::RANK.or(Class::GIVEN));
        if names {
            self.complete = true;
            return Some(Rule::Takes(self.at + 1));
        }
        let ends = self.stops() || self.is_theirs() || self.does_something();
        ends.then_some(Rule::Ends)
    }

    /// "شاب يدعى سالم كروان", "أحد المتهمين واسمه، سالم كروان".
    fn called(&mut self) -> Option<Rule> {
        let view = self.view;
        let (word, folded) = (view.words[self.at], view.p.folded(self.at));
        let called = matches!(
            folded.strip_prefix('و').unwrap_or(folded),
            "يدعي" | "تدعي" | "اسمه" | "اسمها"
        );
        if called && self.person && self.name.is_none() {
            self.complete = true;
            let comma = view.p.is_mark(self.at + 1, ',');
            return Some(Rule::Takes(self.at + 1 + usize::from(comma)));
        }
        let verbal =
            word.class == Class::VERB || word.is(Class::VERB) && self.complete && word.bare();
        let named = self.name.as_ref().is_some_and(|name| name.end == self.at);
        (verbal && !(named && view.name_goes_on(self.at))).then_some(Rule::Ends)
    }

    /// In whose name, when, and what a preposition leads.
    fn led(&mut self) -> Option<Rule> {
        let view = self.view;
        let (word, folded) = (view.words[self.at], view.p.folded(self.at));
        if word.is(Class::NAME_OF) {
            // "متحدث باسمه".
            self.complete = !folded.ends_with("باسم");
            return Some(Rule::Takes(self.at + 1));
        }
        // "الأمين العام", "مصدر مطلع": an adjective, not the year.
        let before = view.word(self.at - 1);
        let agree = word.split.article == before.split.article;
        let adjective = word.is(Class::ADJECTIVE)
            && agree
            && (word.split.article || before.is(Class::TITLE.or(Class::UNNAMED)));
        // "الشيخ صباح", but not "الوزارة صباح الخميس".
        let named =
            word.is(Class::ORG) || word.is(Class::GIVEN) && !view.is(self.at + 1, Class::TIME);
        if word.is(Class::TIME) && !named && !adjective || word.is(Class::ADVERB) {
            return Some(Rule::Ends);
        }
        // "القائمون عليها".
        let charged = Set::TakesOn.has(view.stem(self.at - 1));
        if charged && matches!(folded, "عليه" | "عليها" | "عليهم") {
            return Some(Rule::Takes(self.at + 1));
        }
        if word.is(Class::PREP) || word.split.preposition.is_some() && word.class != Class::NONE {
            return Some(self.attached(word.is(Class::PREP)).into());
        }
        // "غضب المحكمة بتغريمه": what is done to whom.
        let deed = word.bare() && folded.starts_with('ب');
        let whom = folded.ends_with("ها")
            || folded.ends_with("هم")
            || view.p.original(self.at).ends_with('ه');
        // "أنكر فلان ادعاءاتها".
        let possession = self.reach == Reach::Least && is_possession(folded);
        (deed && whom && self.complete && !view.personal(self.at) || possession)
            .then_some(Rule::Ends)
    }

    /// The next word of the name, or a rank that shows that what stood before it is none.
    fn more_of_the_name(&mut self) -> Option<Rule> {
        let view = self.view;
        let (word, next) = (view.words[self.at], view.word(self.at + 1));
        let name = self.name.as_mut().filter(|name| name.end == self.at)?;
        let bulletin = view.p.original(self.at).ends_with('ة');
        // "نفى وانستين ممارسة الضغط": an object with its complement, not a second name.
        let object = self.reach == Reach::Least && bulletin && next.split.article;
        // "أعلنت كروان فتح تحقيق".
        let object = object
            || self.reach == Reach::Least
                && word.is(Class::EVENT)
                && next.is(Class::EVENT.or(Class::DOCUMENT).or(Class::MEDIUM))
                && !view.personal(self.at + 1);
        // "عادل إمام", but not "أحمد رئيس اللجنة".
        let titled = name.len() == 1
            && view.is(name.start, Class::GIVEN)
            && word.is(PERSON)
            && word.split.is_empty()
            && !bulletin
            && !next.split.article
            && view.body(self.at + 1) == 0
            && !next.is(BODY.or(Class::NOUN).or(Class::STATE));
        if !object && (titled || view.name_goes_on(self.at)) {
            name.end += 1;
            return Some(Rule::Takes(self.at + 1));
        }
        // "المتحدثة باسم شرطة كوازولو ناتال الكابتن …": a rank leads the name, and what stood before
        // it belongs to the body.
        let of_body = (self.head..name.start).any(|i| view.is(i, Class::NAME_OF))
            && view.name_word(self.at + 1);
        let ranked = word.is(Class::RANK) && word.split.article && word.split.preposition.is_none();
        if !(ranked && of_body) {
            return None;
        }
        self.name = None;
        self.complete = true;
        Some(Rule::Takes(self.at + 1))
    }

    /// Whether another phrase begins.
    fn ends_the_phrase(&self) -> bool {
        let view = self.view;
        let word = view.words[self.at];
        let behind_name = self.name.as_ref().is_some_and(|name| name.end <= self.at);
        let listed = word.is(Class::STATE) || view.body(self.at) > 0;
        let boundary = match self.reach {
            Reach::Least => {
                self.complete && (self.starts_another() || self.object_behind())
                    || self.definite_object()
            }
            Reach::Full => self.complete && self.object_behind(),
        };
        // "سالم كروان، رئيس المكتب في النرويج": where his office is.
        let placed = view.is(self.at - 1, Class::PREP);
        behind_name && word.split.conjunction.is_none() && listed && !placed
            || boundary
            || self.definite_behind_source()
            || self.of_other_number()
            || self.name_behind_several()
    }

    /// The first word of the name of whom the phrase tells.
    fn named(&mut self) -> Option<Rule> {
        let view = self.view;
        let word = view.words[self.at];
        let begins = self.person
            && self.complete
            && self.name.is_none()
            && (view.name_word(self.at) || view.first_name(self.at))
            && !word.split.article
            && !self.is_joined()
            && !self.counted
            && !self.of_several()
            && !self.of_place()
            && !self.of_another();
        begins.then(|| {
            self.name = Some(self.at..self.at + 1);
            Rule::Takes(self.at + 1)
        })
    }

    /// Whether the phrase needs no further complement behind the word.
    fn completes(&self) -> bool {
        let view = self.view;
        let (word, folded) = (view.words[self.at], view.p.folded(self.at));
        // "مسؤول أميركي تحدث", "شركة أميركية إغلاق".
        let nation =
            view.is(self.head, BODY.or(Class::UNNAMED)) && of_a_state(folded) || self.described();
        // "نائب المدعي في مشهد": one word tells where.
        let place = view.p.folded(self.at - 1) == "في"
            && !word.is(BODY.or(Class::NOUN).or(Class::EVENT))
            && !self.inquires(self.at.saturating_sub(2));
        word.split.article
            || nation
            || place
            || word.is(Class::STATE.or(Class::RANK).or(Class::PLATFORM))
            || word.class == Class::NONE
            || word.is(Class::ADJECTIVE)
            || folded.starts_with("ال")
    }

    /// Whether something else is joined here to what stands before: "الشرق الأوسط وآسيا".
    fn is_joined(&self) -> bool {
        let joined = self.view.p.folded(self.at).starts_with('و');
        joined && !self.view.personal(self.at) && !self.view.is(self.at, Class::GIVEN)
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
        // "حمل الأهالي ميليشيا النهر المسؤولية": no complement follows a definite noun.
        let open = !self.view.word(self.at - 1).split.article;
        let led = self.view.words[self.at].split.preposition.is_some();
        led || open && self.person && self.name.is_none()
    }

    /// Whether a word that could be a verb is a noun here: it has a noun class and continues an
    /// open phrase ("رئيس كتلة").
    pub(super) fn nominal(&self) -> bool {
        let word = self.view.words[self.at];
        // "قائد لواء حسم": a unit by name.
        let unit = self.reach == Reach::Full && Set::Unit.has(self.view.stem(self.at - 1));
        !self.complete && word.is(COMMON) || word.split.article || unit && word.split.is_empty()
    }

    /// Whether the word is one of the name so far, be it of another kind elsewhere: "حسب الله",
    /// "كارل فان دايك".
    pub(super) fn of_name(&self) -> bool {
        let view = self.view;
        let in_name =
            view.personal(self.at) && self.name.as_ref().is_some_and(|name| name.end == self.at);
        view_name_of_god(view, self.at) && self.name.is_some()
            || in_name && view.name_goes_on(self.at)
    }
}
