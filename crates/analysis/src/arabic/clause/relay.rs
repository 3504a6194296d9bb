//! Cues that pass on what others say: the document behind جاء في, the source behind نقل عن.

use domain::Act;

use super::{Hit, Subject, start::at_token};
use crate::arabic::{
    View,
    complement::{self, Complement, Opening},
    phrase::{self, Phrase, Reach},
    subject,
    words::{Class, Cue, Frame, lexicon},
};

/// "وجاء في البيان أن", "وجاء فيه: …": the document behind في says it.
pub(super) fn stated(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    // "وردت أنباء عن اندلاع حريق".
    if cue.lemma == "ورد" && view.is(at + 1, Class::DOCUMENT) {
        return reported(view, at, end, cue);
    }
    let document = at + 2;
    let before = matches!(view.p.folded(at + 1), "فيه" | "فيها");
    let named =
        view.p.folded(at + 1) == "في" && view.is(document, Class::MEDIUM.or(Class::DOCUMENT));
    if !before && !named {
        return None;
    }
    let free = Frame {
        clause: true,
        ..Default::default()
    };
    let start = complement::clause(view, at, end, &free)?;
    let (subject, gap) = if before {
        (Subject::Dropped, document..start.gap_end)
    } else {
        let phrase = phrase::read(view, document, start.gap_end, Reach::Full)?;
        let gap = phrase.tokens.end..start.gap_end;
        (Subject::Named(Box::new(phrase)), gap)
    };
    Some(Hit {
        verb: at,
        cue: at..at + 2,
        clause: at,
        nested: false,
        gap,
        subject,
        feminine: false,
        plural: false,
        start,
        act: cue.act,
        carrier: None,
        told: None,
        rule: "ar.verb.stated",
        confidence: 85,
    })
}

/// What news that came in tells: "وردت أنباء عن اندلاع حريق", "وردت معلومات بأن".
fn reported(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    let frame = Frame {
        prepositions: ["عن", "ب"].map(Into::into).into(),
        ..Default::default()
    };
    let start = complement::preposition(view, at + 1, end, &frame)?;
    let phrase = phrase::read(view, at + 1, start.gap_end, Reach::Full)?;
    Some(told_by(phrase, at, start, cue, ("ar.verb.reported", 75)))
}

/// A hit of the verb at `at` whose subject is the phrase behind it.
fn told_by(
    phrase: Phrase,
    at: usize,
    start: Complement,
    cue: &Cue,
    (rule, confidence): (&'static str, u8),
) -> Hit {
    Hit {
        verb: at,
        cue: at..at + 1,
        clause: at,
        nested: false,
        gap: phrase.tokens.end..start.gap_end,
        subject: Subject::Named(Box::new(phrase)),
        feminine: false,
        plural: false,
        start,
        act: cue.act,
        carrier: None,
        told: None,
        rule,
        confidence,
    }
}

/// "نقلت وكالة … عن مصدر قوله إن": the source speaks, the agency carried it.
pub(super) fn relay(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    passed_on(view, at, end, cue).or_else(|| of_its_own(view, at, end, cue))
}

/// "ونقلت الصحف أن": who passes on what nobody is named for says it.
fn of_its_own(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    let free = Frame {
        clause: true,
        np: true,
        ..Default::default()
    };
    let start = complement::clause(view, at, end, &free)?;
    let phrase = subject::behind(view, at, start.gap_end, Reach::Full)?;
    let press = Class::OUTLET
        .or(Class::UNNAMED)
        .or(Class::DOCUMENT)
        .or(Class::ACCOUNT);
    let outlet = view.is(phrase.head, press) || view.body(phrase.head) > 0;
    (outlet && start.opening == Opening::Clause)
        .then(|| told_by(phrase, at, start, cue, ("ar.verb.relayed", 80)))
}

fn passed_on(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    // "ونسبت الوكالة إلى الوزير قوله".
    let from_whom = if cue.lemma == "نسب" {
        "الي"
    } else {
        "عن"
    };
    let from = (at + 1..end.min(at + 30)).find(|&j| {
        // "نقلت الصحيفة قوله".
        view.is(j, Class::SAYING) && j <= at + 6
            || view.p.folded(j) == from_whom
            || view.stem(j) == "لسان"
            || view.p.folded(j) == "عنه"
            || view.p.folded(j) == "عنها"
    })?;
    let pronoun = view.p.folded(from) != from_whom && view.stem(from) != "لسان";
    let quoted = (from..end.min(from + 40)).find_map(|j| Some((j, quoted_with(view, j, cue)?)));
    let (saying, act) = quoted.unzip();
    if cue.lemma == "نسب" && saying.is_none() {
        return None;
    }
    let anchor = saying.unwrap_or(from);
    let free = Frame {
        clause: true,
        ..Default::default()
    };
    let own = saying.and_then(|saying| own_content(view, saying, end));
    let start = own.or_else(|| complement::clause(view, anchor, end, &free))?;
    let limit = saying.unwrap_or(start.gap_end);
    let carrier = subject::behind(view, at, from, Reach::Full)
        // "نقلت عنه الوكالة قوله".
        .or_else(|| {
            saying
                .filter(|&saying| pronoun && from == at + 1 && saying > from + 1)
                .and_then(|saying| phrase::read(view, from + 1, saying, Reach::Full))
        })
        .or_else(|| subject::before(view, at).map(|(phrase, _)| phrase));
    let speaker = if pronoun {
        None
    } else {
        phrase::read(view, from + 1, limit, Reach::Full)
    };
    let subject = match speaker {
        Some(phrase) => Subject::Named(Box::new(phrase)),
        None => Subject::Dropped,
    };
    let word = saying.unwrap_or(at);
    Some(Hit {
        verb: at,
        cue: word..word + 1,
        clause: at,
        nested: false,
        subject,
        feminine: view.p.folded(word).ends_with("ها"),
        plural: view.p.folded(word).ends_with("هم"),
        gap: from + 1..start.gap_end,
        start,
        act: act.unwrap_or(cue.act),
        carrier: carrier.map(Box::new),
        told: None,
        rule: "ar.verb.relay",
        confidence: 90,
    })
}

/// The act of the noun at `j` under which somebody is quoted: "نقلت عن الوزير قوله", "نفيه للخبر".
fn quoted_with(view: &View<'_>, j: usize, cue: &Cue) -> Option<Act> {
    let act = lexicon().feeling(view.p.folded(j));
    if view.is(j, Class::SAYING) {
        return Some(act.unwrap_or(cue.act));
    }
    let folded = view.p.folded(j);
    let owned = ["ه", "ها", "هم", "هما"].iter().any(|o| folded.ends_with(o));
    act.filter(|_| owned && !view.p.original(j).ends_with('ة'))
}

/// What follows a noun that is no قوله: "نقل عن الوزير نفيه للخبر", "تأكيده على الهدنة".
fn own_content(view: &View<'_>, noun: usize, end: usize) -> Option<Complement> {
    lexicon().feeling(view.p.folded(noun))?;
    let next = noun + 1;
    if next + 1 >= end || !view.p.is_word(next) || view.is(next, Class::THAT) {
        return None;
    }
    let frame = Frame {
        prepositions: ["ب", "ل", "من", "علي", "الي", "عن"].map(Into::into).into(),
        ..Default::default()
    };
    let led = complement::preposition(view, noun, end, &frame).filter(|led| led.gap_end == next);
    let bare = || Complement {
        opening: Opening::Preposition,
        ..at_token(view, next)
    };
    led.or_else(|| (!view.is(next, Class::PREP)).then(bare))
}
