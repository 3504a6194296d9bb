//! Who a title or a source without a name means.

use domain::SpeakerKind;

use super::{
    Resolved, Resolver,
    describe::name_words,
    identity::{bodies_meet, of_another_state, shares_name},
};
use crate::{
    arabic::{Draft, View, cut::Cut, lexeme::listed, phrase::Phrase, words::Class},
    sets::Set,
    text::Kind,
};

impl<'v> Resolver<'v> {
    /// A title or source without a name: somebody named before, or right behind.
    pub(super) fn function(
        &self,
        view: &'v View<'v>,
        phrase: &Phrase,
        own: Resolved<'v>,
        draft: &Draft,
    ) -> Resolved<'v> {
        // "52% من المجيبين": those that are counted are not those that are counted elsewhere.
        let first = phrase.tokens.start;
        if view.p.kind(first) == Kind::Number || view.is(first, Class::QUANTIFIER) {
            return own;
        }
        let place = (phrase.paragraph, phrase.tokens.start);
        let head = &own.heads[0];
        let mut own = own.clone();
        let titled = view.is(phrase.head, Class::TITLE.or(Class::RANK));
        // "وزير الخارجية": the word behind it makes it definite.
        let next = view.word(phrase.head + 1);
        let two = |i: usize| view.joined(i) && view.is(i, Class::TITLE);
        let construct = phrase.tokens.len() > 1
            && !phrase.tokens.clone().skip(1).any(two)
            && next.split.preposition.is_none()
            && (next.split.article || next.is(Class::STATE));
        let definite = phrase.definite || construct;
        let same_body = |other: &Resolved<'v>| match (&own.body, &other.body) {
            (Some(a), Some(b)) => bodies_meet(&a.text(), &b.text()),
            _ => true,
        };
        // How many of its words neither the role nor the name of the other has.
        // "السفير الروسي في لندن": where he is may be left out elsewhere.
        let where_to = |&at: &usize| matches!(view.p.folded(at), "في" | "لدي");
        let mut told = phrase.tokens.clone();
        told.end = told.clone().skip(2).find(where_to).unwrap_or(told.end);
        let words = name_words(view, &told);
        let missing = |other: &Resolved<'v>| {
            let told = other.role.iter().chain([&other.name, &other.told]);
            let known: Vec<String> = told
                .flat_map(|cut| cut.written().split(|c: char| !c.is_alphanumeric()))
                .map(crate::text::fold)
                .collect();
            let has = |word: &&str| known.iter().any(|k| k.trim_start_matches("ال") == *word);
            words.iter().filter(|word| !has(word)).count()
        };
        // "المتحدث" alone takes up any spokesman, "رئيس الأركان" only one with that role.
        let qualified = |other: &Resolved<'v>| {
            let missing = missing(other);
            // "الرئيس الأميركي" is not "الرئيس السوري".
            if missing > 0
                && (of_another_state(&words, other) || self.named_of_another(&words, other))
            {
                return false;
            }
            // "متحدث باسم الشرطة" is not "متحدث باسم الجيش".
            if !phrase.definite && words.contains(&"باسم") {
                return missing == 0;
            }
            if phrase.people && other.kind == SpeakerKind::Person {
                return false;
            }
            // "مخرج العمل", "مدرب الفريق": what it was called before is taken up as well.
            let taken_up = construct
                && view.is(phrase.head, Class::CALLING)
                && !next.is(Class::STATE)
                && words.len() == 2;
            missing == 0
                || missing * 2 < words.len()
                || taken_up && missing <= 1
                || words.len() <= 2 && phrase.definite && missing <= 1
                || words.len() == 2 && words[1].starts_with("باسمه")
        };
        // "الرئيس الفرنسي": whoever is called so, before any other president.
        if titled && definite && words.len() > 1 {
            let called = |e: &&Resolved<'v>| {
                e.kind == SpeakerKind::Person && e.feminine == own.feminine && missing(e) == 0
            };
            let spoke = self.speaker_with(|s| s.heads.contains(head) && called(&s));
            if let Some(found) = spoke.or_else(|| self.index.by_head(head, place).find(called)) {
                let mut result = found.clone();
                result.role = own.role.or(result.role);
                result.body = fuller_of(own.body, result.body);
                self.full_body(&mut result, place);
                return result;
            }
        }
        if phrase.definite || titled && phrase.tokens.len() > 1 {
            let earlier = self.speaker_with(|s| {
                s.heads.contains(head) && s.feminine == own.feminine && same_body(s) && qualified(s)
            });
            if let Some(earlier) = earlier {
                let mut result = earlier.clone();
                result.role = own.role.or(result.role);
                return result;
            }
        }
        if titled {
            let found = self.index.by_head(head, place).find(|e| {
                e.kind == SpeakerKind::Person
                    && e.feminine == own.feminine
                    && same_body(e)
                    && (qualified(e) || !definite && e.role.is_some() && e.body.is_none())
            });
            let near = found.filter(|e| {
                definite
                    || e.name.paragraph() >= phrase.paragraph as u32
                        && e.name.paragraph() <= phrase.paragraph as u32 + 2
            });
            if let Some(found) = near {
                let mut result = found.clone();
                result.role = own.role.or(result.role);
                result.body = fuller_of(own.body, result.body);
                self.full_body(&mut result, place);
                return result;
            }
        }
        // "الفنان المصري": somebody named before, whatever he was called then.
        let calling = view.is(phrase.head, Class::CALLING)
            && phrase.definite
            && own.body.is_none()
            && phrase.tokens.len() <= 3;
        if calling && let Some(meant) = self.person_before(place, own.feminine) {
            let mut result = meant.clone();
            result.role = own.role;
            return result;
        }
        if titled
            && !phrase.people
            && let Some(next) = self.introduced(phrase, own.feminine, place)
        {
            let mut result = next.clone();
            result.role = own.role.or(result.role);
            result.body = fuller_of(own.body, result.body);
            result.heads.extend(own.heads);
            self.full_body(&mut result, place);
            return result;
        }
        // "وأضاف مبعوث الأمم المتحدة": whoever spoke last, under another title.
        let person = |s: &Resolved<'v>| {
            let unnamed = s.kind == SpeakerKind::Unnamed && s.role.is_some();
            (s.kind == SpeakerKind::Person || unnamed) && s.agrees(own.feminine, false)
        };
        if titled
            && continues(view, draft)
            && let Some(last) = self.spoke_out().next().filter(|last| person(last))
        {
            let mut result = last.clone();
            result.role = own.role.or(result.role);
            result.heads.extend(own.heads);
            return result;
        }
        // "المسؤول الأممي", "المتحدث": whoever spoke last, where nobody has that title.
        let official = Set::Describes.has(head)
            && phrase.definite
            && own.body.is_none()
            && phrase.tokens.len() <= 2;
        if official && let Some(meant) = self.speaker_with(person) {
            let mut result = meant.clone();
            result.role = own.role.or(result.role);
            return result;
        }
        // "المرشد" of "سامي المرشد".
        if phrase.definite
            && phrase.tokens.len() == 1
            && let Some(named) = self.surname(&own)
        {
            let (words, kind) = (named.words.clone(), SpeakerKind::Person);
            let (name, role) = (named.name, None);
            return self.person(
                Resolved {
                    words,
                    kind,
                    name,
                    role,
                    ..own
                },
                place,
            );
        }
        self.full_body(&mut own, place);
        own
    }

    /// Whether somebody is of another nation by a title that he has elsewhere.
    fn named_of_another(&self, words: &[&str], other: &Resolved<'v>) -> bool {
        let Some(last) = other
            .words
            .last()
            .filter(|_| other.kind == SpeakerKind::Person)
        else {
            return false;
        };
        let mut same = self.index.with_word(last);
        same.any(|e| shares_name(&e.words, &other.words) && of_another_state(words, e))
    }

    /// Who speaks next under a full name that nothing introduces but the title of `phrase`, or a
    /// calling: "قال وزير الزراعة إن … وأضاف سامر الحلبي".
    fn introduced(
        &self,
        phrase: &Phrase,
        feminine: bool,
        place: (usize, usize),
    ) -> Option<&Resolved<'v>> {
        let index = &self.index;
        let from = index.places.partition_point(|at| *at <= place);
        let behind = index.entries[from..].iter().zip(&index.places[from..]);
        let near = behind.take_while(|(_, at)| at.0 <= phrase.paragraph + 2);
        let mut speakers = near.filter(|(_, at)| index.speaking.contains_key(*at));
        let (next, at) = speakers.next()?;
        let first_named = || {
            let mut same = index.with_word(next.words.last()?);
            let same = same.find(|e| e.kind == SpeakerKind::Person)?;
            Some((
                same.name.paragraph() as usize,
                same.role.is_none_or(calls_alone),
            ))
        };
        (next.kind == SpeakerKind::Person
            && next.words.len() >= 2
            && next.role.is_none_or(calls_alone)
            && (next.feminine == feminine || !next.feminine)
            && first_named() == Some((at.0, true)))
        .then_some(next)
    }
}

/// The body that two tell of under a shorter and a longer name, or else the first.
fn fuller_of<'v>(own: Option<Cut<'v>>, found: Option<Cut<'v>>) -> Option<Cut<'v>> {
    match (own, found) {
        (Some(own), Some(found)) => {
            let longer = found.written().len() > own.written().len();
            Some(if longer && bodies_meet(&own.text(), &found.text()) {
                found
            } else {
                own
            })
        }
        (own, found) => own.or(found),
    }
}

/// Whether a role is one word that says nothing of somebody's function: "الطبيب", "العقيد".
fn calls_alone(role: Cut<'_>) -> bool {
    let word = crate::text::fold(role.written());
    let word = word.strip_prefix("ال").unwrap_or(&word);
    listed(word).is_some_and(|listed| listed.is_one_of(Class::CALLING.or(Class::RANK)))
}

/// Whether the cue only goes on with what somebody said before: "وأضاف".
fn continues(view: &View<'_>, draft: &Draft) -> bool {
    let lemma = view.cue(draft.cue.start).map(|cue| cue.lemma.as_str());
    lemma.is_some_and(|lemma| Set::Continues.has(lemma))
}
