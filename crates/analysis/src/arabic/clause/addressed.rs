//! Cues whose content begins with the one addressed, accused or described.

use domain::Act;

use super::{
    object::{clause_end, content_behind},
    start::{Start, at_token},
};
use crate::{
    arabic::{
        View,
        complement::{self, Complement, Opening},
        phrase::{Phrase, Reach},
        subject,
        words::{Class, Cue},
    },
    sets::Set,
    text::Kind,
};

/// Whether من behind `phrase` tells among whom somebody is held to be: "تعتبرها الهيئة من الأسوأ".
fn among(view: &View<'_>, phrase: &Phrase, limit: usize) -> bool {
    phrase.tokens.end < limit && view.p.folded(phrase.tokens.end) == "من"
}

/// Cues whose content begins with the one addressed, accused or described.
pub(super) fn addressed(
    view: &View<'_>,
    at: usize,
    end: usize,
    cue: &Cue,
    has_subject: bool,
) -> Option<Start> {
    let marker = complement::preposition(view, at, end, &cue.frame)
        .or_else(|| complement::clause(view, at, end, &cue.frame));
    let blamed = cue
        .frame
        .blame
        .then(|| (at + 1..end.min(at + 40)).find(|&j| view.stem(j).starts_with("مسوولي")))
        .flatten();
    if cue.frame.blame && blamed.is_none() {
        return None;
    }
    let limit = marker.map_or(end, |m| m.gap_end).min(end);
    // "وحملت الفصيل مسؤولية القصف": the word is not what is blamed.
    let limit = blamed.map_or(limit, |blamed| blamed.min(limit));
    let limit = clause_end(view, at, limit);
    if marker.is_none() && blamed.is_none() && !cue.frame.whom && !cue.frame.as_ {
        return None;
    }
    let pronoun = view.words[at].verb.is_some_and(|(_, form)| form.object);
    // "النقابات التي اعتبرت ممثلة": a passive.
    let relative = at > 0 && view.is(at - 1, Class::REL);
    let next = view.word(at + 1);
    let object = next.split.article
        || next.is(Class::STATE)
        || view.personal(at + 1)
        || Set::Pointing.has(view.p.folded(at + 1));
    if cue.frame.as_ && relative && !pronoun && marker.is_none() && !object {
        return None;
    }
    let speaks = |phrase: &Phrase| phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
    // "ودعوا الحكومة إلى": a verb before its subject is singular, so that this is whom.
    let several = view.words[at]
        .verb
        .is_some_and(|(_, form)| form.agreement.plural);
    let first = if has_subject || several {
        None
    } else {
        subject::behind(view, at, limit, Reach::Least)
    };
    // "ما يعتبره منافسة حرة": what it is held to be, not who holds.
    let held = pronoun && cue.frame.as_ && !cue.frame.takes("ب");
    let first = first.filter(|phrase| !held || phrase.definite || speaks(phrase));
    let from = first.as_ref().map_or(at + 1, |phrase| phrase.tokens.end);
    let object = content_behind(view, from, limit).filter(|&j| {
        (matches!(view.p.kind(j), Kind::Word | Kind::Number)
            || view.p.is_mark(j, '#')
            || view.quotes.opening(j).is_some())
            && !view.is(j, Class::PREP)
            && (view.word(j).split.preposition.is_none() || view.word(j).bare())
            // "ودعت غير مرة إلى".
            && !(view.p.folded(j) == "غير" && view.p.folded(j + 1) == "مره")
    });
    let joined = view.joined(at) && at > view.p.sentence_of(at).start;
    // "تعتبر الجزيرة من أصعب المناطق": who cannot speak is held to be something by others.
    let imperfect = view.words[at].verb.is_some_and(|(_, form)| form.imperfect);
    if cue.frame.as_ && imperfect && !pronoun && first.as_ref().is_some_and(|p| !speaks(p)) {
        return None;
    }
    let feminine = view.words[at]
        .verb
        .is_some_and(|(_, form)| form.agreement.feminine);
    let led = at > 0 && view.is(at - 1, Class::BUT);
    let inside = matches!(view.p.folded(at + 1), "فيه" | "فيها");
    let accused = cue.act == Act::Accuse && (view.joined(at) || led || inside);
    let (subject, token, dropped) = match (first, object) {
        (subject, Some(object)) => (subject, object, false),
        // "محاضرة اتهم فيها الوزير سالم كروان بالكذب": who accuses was named before.
        (Some(only), None)
            if cue.act == Act::Accuse
                && !has_subject
                && marker.is_some_and(|m| m.opening == Opening::Preposition)
                && subject::pronoun_led(view.p.folded(at + 1)) =>
        {
            (None, only.tokens.start, true)
        }
        // One noun phrase: the object where the subject went before, else the subject.
        // "ودعا غوتيريس إلى": a person is more often the one who calls.
        (Some(only), None)
            if cue.frame.whom
                && !accused
                && only.name.is_some()
                && marker.is_some()
                && view.words[at].verb.is_some_and(|(_, form)| {
                    subject::agrees(&only, form.agreement.feminine, form.agreement.plural)
                }) =>
        {
            let marker = marker?;
            return Some(Start {
                complement: marker,
                subject: Some(only),
                dropped: false,
                rule: "ar.verb.addressed",
                confidence: 75,
            });
        }
        // "ألقت منشورات دعت فيها سكان المدينة إلى", "وحث المنظمة على": the verb is not theirs.
        (Some(only), None)
            if cue.frame.whom
                && !pronoun
                && marker.is_some()
                && !has_subject
                && (only.people && !subject::agrees(&only, feminine, false)
                    || subject::acted_on(view, at, &only)) =>
        {
            (None, only.tokens.start, true)
        }
        // "واتهم المكتب بأنه متحيز", "محاضرة اتهم فيها كروان بالكذب": the accused, where who accuses
        // was named before.
        (Some(only), None)
            if accused && marker.is_some() && (only.name.is_some() || only.definite) =>
        {
            (None, only.tokens.start, true)
        }
        // "ووصفتها الرئاسة بالفاشلة": what is described is the pronoun.
        (Some(only), None)
            if pronoun
                && cue.frame.as_
                && (marker.is_some() || speaks(&only) && among(view, &only, limit)) =>
        {
            // "تعتبرها الهيئة من بين الأسوأ".
            let among = || Complement {
                opening: Opening::Preposition,
                ..at_token(view, only.tokens.end)
            };
            return Some(Start {
                complement: marker.unwrap_or_else(among),
                subject: Some(only),
                dropped: false,
                rule: "ar.verb.addressed",
                confidence: 75,
            });
        }
        (Some(only), None) if joined || cue.frame.as_ || blamed.is_some() => {
            (None, only.tokens.start, true)
        }
        (subject, None) if marker.is_some() || pronoun => {
            let marker = marker?;
            // Without one described or accused the verb is a passive: "ووصفت بأنها".
            if !pronoun && (cue.frame.as_ || cue.act == Act::Accuse) {
                return None;
            }
            return Some(Start {
                complement: marker,
                subject,
                dropped: false,
                rule: "ar.verb.addressed",
                confidence: 80,
            });
        }
        _ => return None,
    };
    // "طالب البيت الأبيض الفلسطينيين عدم الاقتراب".
    let to_do = (token..(token + 6).min(end))
        .any(|j| view.is(j, Class::EVENT) && !view.word(j).split.article);
    // "تعتبرها جماعة متشددة", "وتصنفه تنظيما": the pronoun is what is held to be something.
    let considered = cue.frame.holds() && !dropped || held;
    let known = subject.is_some() || has_subject;
    let unmarked = known && (cue.frame.whom && to_do || considered) || held;
    marker.or(blamed
        .or(unmarked.then_some(token))
        .map(|_| at_token(view, token)))?;
    let complement = Complement {
        opening: Opening::Preposition,
        ..at_token(view, token)
    };
    Some(Start {
        complement,
        subject,
        dropped,
        rule: "ar.verb.addressed",
        confidence: 80,
    })
}
