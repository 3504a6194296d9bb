//! What kind of speaker the words beside a cue name: a person, a function, a body or a paper.

use std::ops::Range;

use domain::SpeakerKind;

use super::{
    Resolved, Resolver,
    describe::{describe, name_words, named},
};
use crate::arabic::{
    Draft, View,
    phrase::{self, Phrase, Reach},
    subject,
    words::Class,
};

impl<'v> Resolver<'v> {
    pub(super) fn named(&self, view: &'v View<'v>, phrase: &Phrase, draft: &Draft) -> Resolved<'v> {
        let mut own = describe(view, phrase);
        // "ولافروف يلوح": behind what a headline tells before it.
        own.part_joined(view, phrase, |name| {
            !self.index.by_word.get(name).is_empty()
        });
        let place = (phrase.paragraph, phrase.tokens.start);
        if phrase.medium {
            return self.document(view, phrase, own, draft);
        }
        if let Some(owner) = account_owner(view, phrase) {
            return self.named(view, &owner, draft);
        }
        // "60% من العمال", "أكثر من نصف السكان": as many of others are somebody else.
        if phrase.counted {
            return own;
        }
        // "قال كروان ووزير الزراعة سالم حداد", "النائبان سامر كروان وليلى حداد": both of them.
        if let Some(name) = &phrase.name
            && (name.start == phrase.head || phrase.people && view.personal(name.end))
            && name.end < phrase.tokens.end
            && view.joined(name.end)
        {
            return both(view, name.start..phrase.tokens.end, own);
        }
        // "#هيئة_الموانئ", which stands elsewhere as words.
        let tag = phrase.tokens.len() <= 2 && own.name.written().contains('_');
        if tag && let Some(e) = self.index.without_tag(&own) {
            return Resolved {
                mention: own.mention,
                ..e.clone()
            };
        }
        let surname = || self.surname(&own);
        let nameless = phrase.unknown && phrase.name.is_none();
        // "قال الحمد": a name that may also be a first one.
        let given = || {
            phrase.name.is_none()
                && view.word(phrase.head).class.only(Class::GIVEN) == view.word(phrase.head).class
        };
        let stem = view.p.folded(phrase.head);
        if phrase.definite && phrase.tokens.len() == 1 && (nameless || given()) {
            let full = surname();
            let is_name = if view.is(phrase.head, Class::COMMON) {
                // "قال الصدر": an ordinary word that is somebody's last name in this report.
                full.is_some() && view.body(phrase.head) == 0
            } else {
                // "وقال المنصوري", but "قال الحوثيون", "قالت المحافظة".
                let many = stem.ends_with("ون") || stem.ends_with("ين");
                let feminine_noun = stem.ends_with('ه') || stem.ends_with("ات");
                !many && (full.is_some() || !feminine_noun)
            };
            if is_name {
                let (name, words) = match full {
                    Some(full) => (full.name, full.words.clone()),
                    None => (own.name, own.words.clone()),
                };
                let kind = SpeakerKind::Person;
                return self.person(
                    Resolved {
                        words,
                        kind,
                        name,
                        ..own
                    },
                    place,
                );
            }
        }
        let rest = phrase.head + 1..phrase.tokens.end;
        let first_name = (1..=2).contains(&rest.len())
            && rest
                .clone()
                .all(|at| view.name_word(at) && !view.word(at).split.article)
            && !stem.ends_with('ه');
        // A woman's first name that no list has: by the family name behind it.
        let family = rest.clone().all(|at| view.is(at, Class::GIVEN));
        if nameless && !phrase.definite && first_name && (!draft.feminine || family) {
            // "فريد سمعان": the first name is an ordinary word as well.
            return self.person(
                Resolved {
                    kind: SpeakerKind::Person,
                    ..own
                },
                place,
            );
        }
        if phrase.unknown
            && !phrase.definite
            && phrase.name.is_none()
            && let Some(full) = surname()
        {
            let (words, kind) = (full.words.clone(), SpeakerKind::Person);
            return self.person(
                Resolved {
                    words,
                    kind,
                    name: full.name,
                    ..own
                },
                place,
            );
        }
        // "وأكد تيليس", where "توم تيليس" stands elsewhere, though no title tells what he is.
        let second = || {
            let pair = self.index.pairs.get(own.words.first()?)?;
            (*pair < place && pair.1 + 1 != place.1).then_some(())
        };
        let alone = nameless && !phrase.definite && phrase.tokens.len() == 1;
        if phrase.name.is_some() || alone && second().is_some() {
            let kind = SpeakerKind::Person;
            return self.person(Resolved { kind, ..own }, place);
        }
        // "ورأى الفريق", a team that was told of: no rank.
        let team = || {
            let mut named = self.index.by_head(own.heads[0], place);
            named.any(|e| e.kind == SpeakerKind::Organisation && e.words.len() > 1)
        };
        if view.is(phrase.head, Class::RANK)
            && view.is(phrase.head, Class::ORG)
            && phrase.tokens.len() == 1
            && team()
        {
            let kind = SpeakerKind::Organisation;
            return self.organisation(
                phrase,
                Resolved {
                    kind,
                    role: None,
                    ..own
                },
                place,
            );
        }
        match own.kind {
            SpeakerKind::Unnamed => self.function(view, phrase, own, draft),
            SpeakerKind::Organisation => self.organisation(phrase, own, place),
            _ => own,
        }
    }

    /// Somebody whose last name in this report is the first word of `own`, whatever that means
    /// elsewhere: "قال نور".
    pub(super) fn surname(&self, own: &Resolved<'v>) -> Option<&Resolved<'v>> {
        let first = own.words.first();
        self.index
            .with_word(first?)
            .find(|e| e.kind == SpeakerKind::Person && e.words.len() > 1 && e.words.last() == first)
    }
}

/// Two people who speak together.
fn both<'v>(view: &'v View<'v>, names: Range<usize>, own: Resolved<'v>) -> Resolved<'v> {
    Resolved {
        name: named(view, names.clone()),
        words: name_words(view, &names),
        people: true,
        role: None,
        ..own
    }
}

/// Who speaks through an account: "حساب الوزير على تويتر", "الصفحة الرسمية لوزارة الداخلية".
fn account_owner(view: &View<'_>, phrase: &Phrase) -> Option<Phrase> {
    if !matches!(view.noun(phrase.head), "حساب" | "صفحه") {
        return None;
    }
    let end = phrase.tokens.end;
    let who = |&at: &usize| {
        let speaks = view.is(at, subject::SPEAKS) && !view.is(at, Class::ACCOUNT);
        speaks || view.begins_name(at) || view.body(at) > 1
    };
    let at = (phrase.head + 1..end).find(who)?;
    phrase::read_led(view, at, end, Reach::Full)
}
