//! Which words are the name of the one that a phrase speaks of, and not of another.

use super::{BODY, COMMON, PERSON, Reader, STOP, pattern};
use crate::{
    arabic::{
        View,
        clause::verb::anonymous,
        lexeme::{listed, of_a_state},
        words::Class,
    },
    sets::Set,
    text::Kind,
};

impl Reader<'_, '_> {
    /// "رئيسة اللجنة التي تمنح الجائزة ماريا ريسا": the name stands behind the relative clause.
    pub(super) fn name_behind_relative(&mut self) -> Option<usize> {
        let mut start = self.limit;
        while start > self.at + 2 && self.view.name_word(start - 1) && self.limit - start < 4 {
            start -= 1;
        }
        let found = self.limit - start;
        if !(2..=4).contains(&found) {
            return None;
        }
        self.name = Some(start..self.limit);
        Some(self.limit)
    }

    /// "رجال القرية الذين فروا إلى الجبل", "موظفو البيت الذي احترق": which people are meant belongs to
    /// what they are called.
    pub(super) fn which_people(&self) -> Option<usize> {
        let p = self.view.p;
        let plain = |i: usize| p.is_word(i) || p.kind(i) == Kind::Number || p.is_mark(i, '#');
        let whole = self.limit - self.at <= WHICH_MAX && (self.at..self.limit).all(plain);
        let head = self.view.word(self.head);
        let several = head.is(Class::UNNAMED) && (head.people || !head.is(Class::TITLE));
        let withheld = (self.at..self.limit).any(|i| anonymous(self.view, i));
        (whole && !withheld && (p.folded(self.at) == "الذين" || several)).then_some(self.limit)
    }

    /// Whether two words of a personal name begin here, that of the one whom the phrase so far tells
    /// the function of: "وزير الزراعة إسرائيل كروان", "الداعية فتح الله كروان".
    pub(super) fn full_name(&self) -> bool {
        let view = self.view;
        self.person
            && self.complete
            && self.name.is_none()
            && !self.counted
            && view.full_name(self.at)
            && !self.of_several()
            && !self.of_place()
            && !self.of_another()
    }

    /// Whether the word is an adjective of those whom an indefinite head names, no name: "مسؤولون
    /// أمنيون", "مسؤول عسكري تركي".
    pub(super) fn of_several(&self) -> bool {
        let folded = self.view.p.folded(self.at);
        let head = self.view.word(self.head);
        if !head.split.article && head.is(Class::UNNAMED) && of_a_state(folded) {
            return true;
        }
        let plural = ["ون", "ين"].iter().any(|end| folded.ends_with(end));
        plural && self.view.word(self.head).people
    }

    /// Whether the word is the city of the body before it, no name: "قائد شرطة كابول".
    pub(super) fn of_place(&self) -> bool {
        let view = self.view;
        self.at > self.head
            && view.is(self.at - 1, BODY)
            && !view.word(self.at - 1).split.article
            && !view.is(self.at, Class::GIVEN)
            && crate::place::is_city(view.p.folded(self.at))
    }

    /// Whether a name here is that of another: "المتحدث باسم رئيسة الوزراء تيريزا ماي", "محامي …".
    pub(super) fn of_another(&self) -> bool {
        let view = self.view;
        let since = (self.start..self.at)
            .rev()
            .find(|&i| view.p.is_mark(i, ','))
            .unwrap_or(self.start);
        let head = view.word(self.head);
        let own = view.noun(self.head).len() < view.stem(self.head).len();
        // "محامي الرئيس سالم كروان", but "محامي العائلة سالم كروان".
        let client = || {
            let titled = |i| view.is(i, Class::TITLE.or(Class::UNNAMED));
            self.at == self.head + 1 || (self.head + 1..self.at).any(titled)
        };
        let kin = !own && head.is(Class::KIN) || view.stem(self.head) == "محامي" && client();
        // "المتحدث باسم حاكم الإقليم سالم كروان" is named himself: of others only heads of states are.
        let principal = |from: usize| {
            (from..self.at).any(|i| view.is(i, Class::NAME_OF) && Set::Ruler.has(view.stem(i + 1)))
        };
        // "محامو الرئيس سالم كروان": several people are not called by one name.
        let titled = |i| view.is(i, Class::TITLE) && view.word(i).split.article;
        if head.people && !head.split.article && (self.head + 1..self.at).any(titled) {
            return true;
        }
        // "متحدث باسم رئيسة الوزراء، ليلى كروان": who speaks is not named at all.
        if !head.split.article && principal(self.start) {
            return true;
        }
        let principal = principal(since);
        // "قائد مؤيد للرئيس بشار الأسد": the one he is loyal to.
        let led = |i: usize| {
            let word = view.word(i);
            word.split.preposition == Some('ل') && word.split.article && word.is(Class::TITLE)
        };
        let principal = principal || !head.split.article && (since + 1..self.at).any(led);
        // "أوساط مقربة من وزيرة الجيوش فلورانس بارلي".
        let source = head.is(Class::UNNAMED)
            && !head.is(PERSON)
            && (since..self.at).any(|i| {
                view.is(i, Class::PREP) && (i + 1..self.at).any(|k| view.is(k, Class::TITLE))
            });
        let principal = principal || source;
        // "محامي كروان": his client's name.
        let client_next = view.stem(self.head) == "محامي";
        let behind = self.at > self.head + 1 || client_next;
        since == self.start && (principal || kin && behind && !head.split.article)
    }
}

/// A name made with "الله" (حسب الله): its first part is a word of another kind.
pub(super) fn view_name_of_god(view: &View<'_>, at: usize) -> bool {
    view.p.folded(at + 1) == "الله" || view.p.folded(at) == "الله"
}

/// Tokens of a clause that says which people are meant.
const WHICH_MAX: usize = 14;

impl View<'_> {
    /// Whether a personal name of two words or more begins at token `at`, whatever else the lexicons
    /// say of its first one: "إسرائيل كروان", "عطاء الله".
    pub(super) fn full_name(&self, at: usize) -> bool {
        let word = self.word(at);
        let of_god = self.p.folded(at + 1) == "الله"
            && !word.is(Class::PREP.or(Class::TITLE).or(Class::RANK));
        let state = word.is(Class::STATE) && !self.p.folded(at).starts_with("ال");
        let known = self.begins_name(at) || state || of_god;
        known && word.split.is_empty() && self.personal(at + 1)
    }

    /// Whether token `at` is an ordinary word that is a first name here: "فرح عثمان".
    pub(super) fn first_name(&self, at: usize) -> bool {
        let word = self.word(at);
        let next = self.word(at + 1);
        let folded = self.p.folded(at);
        word.class.only(Class::COMMON) == word.class
            && word.bare()
            && word.verb.is_none()
            && (3..=4).contains(&folded.chars().count())
            && folded != "اسم"
            && !folded.ends_with('ه')
            && next.class.only(Class::GIVEN) == next.class
            && next.is(Class::GIVEN)
            && next.split.is_empty()
    }

    /// Whether a noun has a pronoun written onto it and so needs no other complement: ابنته, مراسلنا,
    /// and مديره, which is no مديرة.
    pub(super) fn owned(&self, at: usize) -> bool {
        let (word, stem) = (self.word(at), self.stem(at));
        let person = word.is(PERSON.or(Class::UNNAMED));
        let listed = listed(stem).is_some();
        let pronoun = ["ه", "ها", "هم", "نا"]
            .iter()
            .any(|end| stem.ends_with(end));
        let his = listed && person && word.feminine && self.p.original(at).ends_with('ه');
        let ours = listed && person && stem.ends_with("نا");
        his || ours || pronoun && !listed && word.class != Class::NONE
    }

    /// Whether a name that stands before token `at` goes on with it.
    pub(super) fn name_goes_on(&self, at: usize) -> bool {
        let word = self.word(at);
        // "آر. في كروان": a name does not end with an initial.
        if at > 0 && self.p.folded(at - 1).ends_with('.') {
            return true;
        }
        if self.spelled_again(at) {
            return false;
        }
        // "ويخاطب الكراوي الحاضرين": several people, no family.
        let several = word.split.article
            && !self.personal(at)
            && self.p.folded(at).chars().count() >= 8
            && ["ين", "ون"]
                .iter()
                .any(|end| self.p.folded(at).ends_with(end));
        if several {
            return false;
        }
        // "الكروي بالانتقام".
        if word.split.preposition.is_some() && word.split.article {
            return false;
        }
        // "عبد الملك": two words of one.
        if at > 0 && matches!(self.p.folded(at - 1), "عبد" | "وعبد") && word.split.article {
            return true;
        }
        // "فرح عثمان الرائد بالجيش": a rank behind a name, but "سامر المفتي".
        let titled = word.split.article && word.is(PERSON) && !self.family_of_title(at);
        if self.personal(at) && !titled {
            return !self.joins_name(at);
        }
        if at > 0 && self.personal(at - 1) {
            // "فريد الحلبي", "فريد سمعان": a family name that the recogniser does not know.
            let alone = at < 2 || !self.personal(at - 2);
            let family = word.class == Class::NONE
                && word.verb.is_none()
                && !pattern::is_manner(self.p.folded(at))
                && (word.split.article
                    || alone
                        && self.name_word(at)
                        && !self.p.folded(at).starts_with(['ي', 'ت', 'و']));
            return word.is(Class::GIVEN) || family || view_name_of_god(self, at);
        }
        let given_before = at > 0 && self.is(at - 1, Class::GIVEN);
        // "خليل الحية، عضو المكتب": any word with the article may be a family's.
        let closes = self.p.is_mark(at + 1, ',') || self.is(at + 1, Class::THAT);
        let alone = at < 2 || !self.is(at - 2, Class::GIVEN) && !self.personal(at - 2);
        if given_before && alone && closes && word.split.article && word.split.preposition.is_none()
        {
            return true;
        }
        if word.is(Class::COMMON) && !word.is(Class::GIVEN) {
            // "أشرف غني", "بشار الأسد", but not "ترامب مستقبل".
            let only_common =
                word.bare() && word.verb.is_none() && word.split.preposition.is_none();
            return given_before && only_common && word.split.conjunction.is_none();
        }
        let joined = word.split.conjunction.is_some() && word.is(COMMON);
        let stops = STOP
            .or(Class::PREP)
            .or(Class::TIME)
            .or(Class::ADVERB)
            .or(Class::BUT)
            .or(BODY)
            .or(PERSON);
        self.name_word(at)
            || view_name_of_god(self, at)
            || !joined
                && word.split.article
                && !word.is(stops.or(Class::EVENT))
                && word.split.preposition.is_none()
    }

    /// Whether the word at `at` is in Latin letters behind one in Arabic letters, and so says the name
    /// before it again: "سامر قباني Samer Kabbani".
    pub(in crate::arabic) fn spelled_again(&self, at: usize) -> bool {
        let latin = |at: usize| {
            self.p
                .folded(at)
                .starts_with(|c: char| c.is_ascii_alphabetic())
        };
        at > 0 && latin(at) && self.p.is_word(at - 1) && !latin(at - 1)
    }

    /// Whether a title behind a first name is the family's: nothing tells what it is held in.
    fn family_of_title(&self, at: usize) -> bool {
        let next = self.word(at + 1);
        let complement = next.split.article
            || next.split.preposition.is_some()
            || next.is(Class::NAME_OF
                .or(Class::ADJECTIVE)
                .or(BODY)
                .or(Class::STATE))
            || self.is(at + 1, Class::PREP);
        self.is(at - 1, Class::GIVEN) && (at < 2 || !self.personal(at - 2)) && !complement
    }

    /// Whether a comma, a clause or `limit` follows within `most` tokens from `at`.
    pub(super) fn comma_or(&self, at: usize, limit: usize, most: usize) -> bool {
        (at..at + most).any(|i| {
            i >= limit
                || self.p.is_mark(i, ',')
                || self.word(i).is(Class::THAT)
                || self.p.is_mark(i, ':')
        })
    }
}
