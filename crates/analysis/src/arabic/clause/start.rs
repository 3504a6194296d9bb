//! Where the content of a finite verb begins, by the frame of the verb.

use super::{
    addressed::addressed,
    charge::{self, addressed_words, charged},
    object::{clause_end, closed, content_behind},
    sentence_end,
};
use crate::{
    arabic::{
        View,
        complement::{self, Complement, Opening, breaks},
        lexeme::is_possession,
        phrase::{
            Phrase, Reach,
            pattern::{is_action as is_action_pattern, is_deed},
        },
        subject,
        words::{Class, Cue, Frame, lexicon},
    },
    text::Kind,
};

pub(super) struct Start {
    pub(super) complement: Complement,
    pub(super) subject: Option<Phrase>,
    /// The noun phrase behind the verb is an object: the subject is dropped.
    pub(super) dropped: bool,
    pub(super) rule: &'static str,
    pub(super) confidence: u8,
}

pub(super) fn find_start(
    view: &View<'_>,
    at: usize,
    end: usize,
    cue: &Cue,
    has_subject: bool,
) -> Option<Start> {
    let frame = &cue.frame;
    let start = |complement, rule, confidence| Start {
        complement,
        subject: None,
        dropped: false,
        rule,
        confidence,
    };
    if frame.blame || frame.whom || frame.as_ {
        let clause = frame
            .clause
            .then(|| complement::clause(view, at, end, frame))
            .flatten();
        if let Some(found) = clause
            && frame.as_
        {
            return Some(start(found, "ar.verb.clause", 90));
        }
        return addressed(view, at, end, cue, has_subject)
            .or(clause.map(|c| start(c, "ar.verb.clause", 85)))
            .or_else(|| held_quoted(view, at, end, frame));
    }
    if frame.direct
        && let Some(found) = charged(view, at, end)
    {
        return Some(start(found, "ar.verb.charge", 80));
    }
    if frame.clause || frame.say || frame.direct {
        let near = complement::preposition(view, at, end, frame)
            .filter(|near| view.is(near.gap_end, Class::PREP));
        // "أقر ببيع الأسهم إلى ثلاثة: …": the colon opens no speech.
        let listed = |clause: &Complement| {
            clause.opening == Opening::Colon
                && view.quotes.opening(clause.token).is_none()
                && complement::preposition(view, at, clause.gap_end, frame)
                    .is_some_and(|led| view.is(led.token, Class::EVENT))
        };
        let clause = complement::clause(view, at, end, frame).filter(|clause| {
            near.is_none_or(|near| near.token + 1 >= clause.token) && !listed(clause)
        });
        if let Some(found) = clause {
            // "وجه الشكر إلى العمال قائلا": what is given is told as well.
            if frame.direct
                && found.opening == Opening::Clause
                && let Some(saying) = found.saying
                && let Some(words) = addressed_words(view, at, saying)
            {
                return Some(start(words, "ar.verb.words", 75));
            }
            if frame.direct && found.saying.is_none() {
                return addressed_words(view, at, end).map(|c| start(c, "ar.verb.words", 75));
            }
            // "ورفضت الطلبات قائلة إن": what is rejected is told as well.
            if frame.np
                && let Some(saying) = found.saying
                && let Some(object) = bare(view, at, saying, has_subject)
                && view.is(object.complement.token, Class::EVENT)
            {
                return Some(object);
            }
            if let Some(object) = quoted_object(view, at, &found, frame, has_subject) {
                return Some(object);
            }
            return Some(start(found, "ar.verb.clause", 95));
        }
        if let Some(found) = behind_quotation(view, at) {
            return Some(start(found, "ar.verb.after-quotation", 85));
        }
    }
    if frame.direct {
        return addressed_words(view, at, end).map(|c| start(c, "ar.verb.words", 75));
    }
    if frame.feel {
        return feeling(view, at, end).map(|found| start(found, "ar.verb.feeling", 75));
    }
    if frame.seen {
        return seen(view, at, end).map(|found| start(found, "ar.verb.seen", 75));
    }
    if let Some(found) = complement::preposition(view, at, end, frame) {
        let loose = frame.quoted && !quotes_near(view, found.token, end)
            || frame.agreed && !is_so(view, &found);
        if loose {
            return None;
        }
        let object = frame.np.then(|| bare(view, at, end, has_subject)).flatten();
        let before = |object: &Start| {
            let token = object.complement.token;
            token < found.gap_end && view.quotes.opening(token).is_none()
        };
        if let Some(object) = object.filter(before) {
            return Some(object);
        }
        return Some(start(found, "ar.verb.preposition", 85));
    }
    if frame.np || frame.event {
        let found = bare(view, at, end, has_subject);
        return found.filter(|found| frame.np || is_action(view, found.complement.token));
    }
    None
}

/// What something is held to be in quotation marks, behind that and without a preposition: `واعتبر القرار
/// "خطوة مهمة"`.
fn held_quoted(view: &View<'_>, at: usize, end: usize, frame: &Frame) -> Option<Start> {
    const REACH: usize = 6;
    let pronoun = view.words[at].verb.is_some_and(|(_, form)| form.object);
    let known = |j: usize| view.word(j).split.article || is_possession(view.p.folded(j));
    let limit = end.min(at + REACH);
    let quoted = (at + 2..limit).find(|&j| view.quotes.opening(j).is_some())?;
    let whole = (at + 1..quoted).all(|j| {
        let word = view.word(j);
        view.p.is_word(j)
            && word.verb.is_none()
            && word.split.preposition.is_none()
            && !word.is(Class::PREP.or(Class::REL).or(Class::THAT))
    });
    let holds = frame.holds() && !pronoun && whole && known(quoted - 1);
    holds.then(|| Start {
        complement: Complement {
            opening: Opening::Preposition,
            ..at_token(view, at + 1)
        },
        subject: None,
        dropped: true,
        rule: "ar.verb.held",
        confidence: 70,
    })
}

/// The action that was told with a quotation at its end: `رفض الوزير اتهامات المعارضة "جملة وتفصيلا"`.
fn quoted_object(
    view: &View<'_>,
    at: usize,
    quoted: &Complement,
    frame: &Frame,
    has_subject: bool,
) -> Option<Start> {
    if quoted.opening != Opening::Quote || quoted.saying.is_some() || !(frame.np || frame.event) {
        return None;
    }
    let object = bare(view, at, quoted.token, has_subject)?;
    let token = object.complement.token;
    let word = view.word(token);
    let action = is_action(view, token) || word.is(Class::EVENT) && word.split.article;
    let runs_on = (token..quoted.token).all(|i| view.p.is_word(i) && view.word(i).verb.is_none());
    let known = object.subject.is_some() || has_subject;
    (action && runs_on && known && closed(view, token - 1)).then_some(object)
}

/// Whether the noun at `at` is an action, or somebody's: "مقتل جنديين", "امتلاكها", "مسؤوليته".
pub(super) fn is_action(view: &View<'_>, at: usize) -> bool {
    let word = view.word(at);
    word.is(Class::EVENT) && !word.is(Class::ADJECTIVE) && word.split.is_empty()
        || is_possession(view.p.folded(at))
}

/// The content stands before the cue, in quotation marks: `"…"، قال الوزير`.
fn behind_quotation(view: &View<'_>, at: usize) -> Option<Complement> {
    let mut before = at.checked_sub(1)?;
    if view.p.is_mark(before, ',') {
        before = before.checked_sub(1)?;
    }
    let pair = view.quotes.closing(before).filter(|pair| pair.len() >= 3)?;
    let next = view.words[at].split.conjunction;
    next.is_none().then(|| Complement {
        opening: Opening::Before,
        token: pair.open,
        byte: view.p.bytes(pair.open).start,
        gap_end: (at + 1..sentence_end(view, at))
            .find(|&i| matches!(view.p.kind(i), Kind::Mark('.' | ';' | ':')))
            .unwrap_or(sentence_end(view, at)),
        saying: None,
    })
}

/// Whether أن opens what is so, and no verb of what is to be done stands behind it: "على أن الحل قريب", but
/// "على أن يعودوا".
fn is_so(view: &View<'_>, found: &Complement) -> bool {
    let (word, folded) = (view.word(found.token), view.p.folded(found.token));
    let imperfect = word.verb.is_some_and(|(_, form)| form.imperfect)
        || folded.starts_with(['ي', 'ت', 'ن']) && word.is(Class::VERB.or(Class::AUX))
        || folded.starts_with(['ي', 'ت'])
            && word.class == Class::NONE
            && !view.personal(found.token)
            && !is_deed(view.p.original(found.token), folded);
    let plan = view.p.folded(found.token - 1) == "ان" && imperfect;
    found.opening == Opening::Clause && !plan
}

/// Whether a quotation begins near `from`: "تحدث عن حملة "ظالمة"".
fn quotes_near(view: &View<'_>, from: usize, end: usize) -> bool {
    const REACH: usize = 4;
    (from..end.min(from + REACH))
        .take_while(|&j| !breaks(view, j, from))
        .any(|j| view.quotes.opening(j).is_some())
}

/// "رأى في القرار خطوة مهمة": what is seen, and what it is seen as, which is indefinite or quoted.
fn seen(view: &View<'_>, at: usize, end: usize) -> Option<Complement> {
    const REACH: usize = 20;
    let end = clause_end(view, at, end);
    let elsewhere = Class::MEDIUM
        .or(Class::TIME)
        .or(Class::PLATFORM)
        .or(Class::ACCOUNT);
    let hundred = |j: usize| matches!(view.p.folded(j), "الميه" | "المايه");
    let found = (at + 1..end.min(at + REACH))
        .find(|&j| view.p.folded(j) == "في" && !view.is(j + 1, elsewhere) && !hundred(j + 1))?;
    let kept = Class::PREP
        .or(Class::REL)
        .or(Class::THAT)
        .or(Class::AUX)
        .or(Class::NEG)
        .or(Class::TIME);
    let seen_as = |j: usize| {
        let word = view.word(j);
        let noun = word.split.is_empty() && word.verb.is_none() && !word.is(kept);
        noun && view.p.is_word(j) && closed(view, j - 1) || view.quotes.opening(j).is_some()
    };
    (found + 2..end.min(found + REACH))
        .any(seen_as)
        .then(|| Complement {
            opening: Opening::Preposition,
            gap_end: found,
            ..at_token(view, found + 1)
        })
}

/// "أبدى قلقه": the noun itself is the content.
fn feeling(view: &View<'_>, at: usize, end: usize) -> Option<Complement> {
    let found = (at + 1..end.min(at + 20)).find(|&j| lexicon().feeling(view.stem(j)).is_some())?;
    (at + 1..found)
        .all(|j| !breaks(view, j, at))
        .then(|| at_token(view, found))
}

/// A noun phrase behind the subject: "أعلنت الوزارة مقتل …".
fn bare(view: &View<'_>, at: usize, end: usize, has_subject: bool) -> Option<Start> {
    let limit = clause_end(view, at, end);
    let subject = if has_subject {
        None
    } else {
        subject::behind(view, at, limit, Reach::Least)
    };
    let object = subject.as_ref().is_some_and(|phrase| is_told(view, phrase));
    let subject = subject.filter(|phrase| !object && !subject::acted_on(view, at, phrase));
    let from = subject.as_ref().map_or(at + 1, |phrase| phrase.tokens.end);
    let token = content_behind(view, from, limit)?;
    let word = view.word(token);
    // "لاسترداد الأرض": what for.
    let purpose = view
        .p
        .folded(token)
        .strip_prefix('ل')
        .is_some_and(is_action_pattern);
    if view.joined(token) || word.split.preposition.is_some() && !word.bare() || purpose {
        return None;
    }
    let refused = Class::PREP
        .or(Class::REL)
        .or(Class::NEG)
        .or(Class::AUX)
        .or(Class::THAT)
        .or(Class::SOURCE);
    if word.is(refused)
        || !view.p.is_word(token)
            && view.p.kind(token) != Kind::Number
            && !view.p.is_mark(token, '#')
            && view.quotes.opening(token).is_none()
    {
        return None;
    }
    let known = word.split.article && !word.is(Class::EVENT) && !object;
    if subject.is_none() && !has_subject && known {
        return None;
    }
    let complement = at_token(view, token);
    let dropped = subject.is_none();
    Some(Start {
        complement,
        subject,
        dropped,
        rule: "ar.verb.object",
        confidence: 75,
    })
}

/// "نفى التهم", "رفضت المطالب", "وأرجعت السبب إلى": what is told, not who tells.
fn is_told(view: &View<'_>, phrase: &Phrase) -> bool {
    let noun = view.noun(phrase.head);
    phrase.name.is_none()
        && !view.is(phrase.head, subject::SPEAKS)
        && (charge::act(noun).is_some() || lexicon().feeling(noun).is_some() || noun == "سبب")
}

/// A content that begins at `token` without a word that opens it.
pub(super) fn at_token(view: &View<'_>, token: usize) -> Complement {
    Complement {
        opening: Opening::Bare,
        token,
        byte: view.p.bytes(token).start,
        gap_end: token,
        saying: None,
    }
}
