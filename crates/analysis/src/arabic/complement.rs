//! Where the content of a cue begins.

mod led;
mod quoted;
mod stops;

use super::{
    View,
    clause::object::closed,
    words::{Class, Frame},
};
use crate::text::Kind;

pub(crate) use led::preposition;
use quoted::quotes_speech;
use stops::{aside, is_finite, leads_on, of_adjunct, of_subject, said_ahead, speech_ahead};
pub(crate) use stops::{breaks, without};

/// How the content is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// By أن، إن، بأن.
    Clause,
    /// By the verb's own preposition.
    Preposition,
    /// By a colon.
    Colon,
    /// By a quotation mark.
    Quote,
    /// By nothing: a noun phrase behind the subject.
    Bare,
    /// It stands before the cue.
    Before,
}

/// The beginning of a content.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Complement {
    pub(crate) opening: Opening,
    /// First token of the content.
    pub(crate) token: usize,
    /// First byte of the content: inside the token behind a clitic preposition.
    pub(crate) byte: usize,
    /// First token that belongs neither to the subject nor to its adjuncts.
    pub(crate) gap_end: usize,
    /// A participle or noun of saying on the way there (قائلا، بالقول).
    pub(crate) saying: Option<usize>,
}

/// The farthest a content may begin from its cue, in tokens; longer appositions do not occur.
const REACH: usize = 70;

/// Finds أن, a colon or a quotation behind the cue at `at`, before token `end`.
pub(crate) fn clause(view: &View<'_>, at: usize, end: usize, frame: &Frame) -> Option<Complement> {
    let end = end.min(at + REACH);
    let strict = frame.say && !frame.clause;
    // A relative clause inside a subject ends before أن; one inside an object holds its own.
    let through_relative = !frame.np && frame.prepositions.is_empty();
    let says = view.cue(at).is_some_and(|cue| cue.lemma == "قال");
    let mut saying = None;
    let mut relative = false;
    let mut j = at + 1;
    while j < end {
        match view.p.kind(j) {
            Kind::Quote(_) => {
                if let Some(pair) = view.quotes.opening(j) {
                    // "أفاد الجيش بتحطم مقاتلة "إف-16"": the quotation is part of what was told.
                    let led = || {
                        let found = preposition(view, at, j, frame);
                        found.is_some_and(|f| f.token < j && !view.word(f.token).bare())
                    };
                    // "إطلاق العملية "سيناء 2018"": a name in what was told.
                    let told = || {
                        frame.np
                            && (at + 1..j)
                                .any(|i| view.is(i, Class::EVENT) && !view.word(i).split.article)
                    };
                    // "كشف هوية منفذ "هجوم الميناء"": of the noun before it.
                    let of_noun = || {
                        let noun = Class::COMMON.or(Class::NOUN).or(Class::EVENT);
                        frame.np && j > at + 2 && view.is(j - 1, noun) && !closed(view, j - 1)
                    };
                    let named = pair.len() <= 3 && (led() || told() || of_noun());
                    if quotes_speech(view, at, pair) && !named {
                        return complement(view, Opening::Quote, j, j, saying);
                    }
                    j = pair.close;
                }
            }
            // "الساعة 5:32".
            Kind::Mark(':')
                if view.p.kind(j - 1) == Kind::Number
                    && view.p.kind(j + 1) == Kind::Number
                    && view.p.glued(j)
                    && view.p.glued(j + 1) => {}
            Kind::Mark(':') => {
                return (j + 1 < view.p.len())
                    .then_some(())
                    .and_then(|()| complement(view, Opening::Colon, j + 1, j, saying));
            }
            Kind::Mark('(') => {
                j = (j..end.min(j + 12))
                    .find(|&i| view.p.is_mark(i, ')'))
                    .unwrap_or(j);
            }
            // A dot that ends no sentence: "موقع الساحل.نت".
            Kind::Mark('.') if j + 1 < end => {}
            Kind::Mark(';' | '.' | '!' | '?' | '…') => return None,
            Kind::Mark(_) | Kind::Number => {}
            Kind::Word => {
                let word = view.words[j];
                let listed = view.body(j);
                if listed > 1 && word.is(Class::THAT.or(Class::OUTLET)) {
                    // "شبكة إن بي سي": a letter.
                    j += listed - 1;
                } else if word.is(Class::THAT) && !(j > at + 1 && is_condition(view, at, j, frame))
                {
                    let before = view.word(j - 1);
                    if before.is(Class::BUT) && !view.is(j - 1, Class::PREP) {
                        return None;
                    }
                    let earlier =
                        view.p.folded(j - 1) == "قبل" && view.p.folded(j.saturating_sub(2)) == "من";
                    let of_time = !earlier
                        && before.is(Class::AFTER)
                        && j > at + 1
                        && !frame.takes(view.stem(j - 1));
                    // "وتابع المسؤول أن", at the head of a sentence.
                    let continues = view.joined(at)
                        && (j == at + 1 || at == view.p.sentence_of(at).start && j <= at + 6);
                    let says = !strict
                        || saying.is_some()
                        || continues
                        || view.p.original(j).contains('إ');
                    // "يشتبه في أنها": the clause of another word.
                    let of_another = matches!(view.p.folded(j - 1), "في" | "من" | "عن")
                        && j > at + 1
                        && !frame.takes(view.p.folded(j - 1));
                    if of_another {
                        return None;
                    }
                    if !of_time && says {
                        let from = if frame.takes(view.stem(j - 1)) {
                            j - 1
                        } else {
                            j
                        };
                        return complement(view, Opening::Clause, j + 1, from, saying);
                    }
                } else if !strict && asks(view, j, frame) {
                    return complement(view, Opening::Clause, j, j, saying);
                } else if is_saying(view, j) {
                    saying = Some(j);
                } else if super::clause::verb::anonymous(view, j) {
                    // "طلب عدم الكشف عن هويته": an aside.
                } else if frame.np && leads_on(view, j) {
                    return None;
                } else if word.is(Class::BREAK)
                    && (speech_ahead(view, j, end) || says && said_ahead(view, j, end))
                {
                    relative = true;
                } else if let Some(comma) = aside(view, j, end) {
                    j = comma;
                } else if breaks(view, j, at) || !relative && is_finite(view, j, through_relative) {
                    return None;
                } else if matches!(view.p.folded(j), "ما" | "بما" | "لما" | "عما")
                    && view.cue(j + 1).is_some_and(|cue| cue.frame.as_)
                    && !through_relative
                {
                    // "استنكرت ما وصفته بأنه …".
                    return None;
                } else if word.is(Class::REL) {
                    let own = !through_relative && preposition(view, at, j, frame).is_some();
                    let resumes =
                        || (j..end).any(|i| view.is(i, Class::THAT) && view.p.is_mark(i - 1, ','));
                    // "انتقد الدراسة، التي ذكرت أن": the object's own words.
                    let own_words = view.cue(j + 1).is_some() && view.is(j + 2, Class::THAT);
                    let of_object = || {
                        let comma = view.p.is_mark(j - 1, ',');
                        frame.np && !comma && !of_subject(view, at, j) && !of_adjunct(view, at, j)
                    };
                    let close = own_words && !through_relative || of_object();
                    if own || close && !resumes() {
                        return None;
                    }
                    relative = true;
                }
            }
        }
        j += 1;
    }
    None
}

fn complement(
    view: &View<'_>,
    opening: Opening,
    token: usize,
    gap_end: usize,
    saying: Option<usize>,
) -> Option<Complement> {
    let byte = view.p.bytes(token).start;
    (token < view.p.len()).then_some(Complement {
        opening,
        token,
        byte,
        gap_end,
        saying,
    })
}

/// Whether a question that is told begins at `j`: "وتساءل الوزير كيف انهار الجسر".
fn asks(view: &View<'_>, j: usize, frame: &Frame) -> bool {
    let next = view.p.folded(j + 1);
    match view.p.folded(j) {
        "كيف" | "لماذا" | "متي" | "هل" => true,
        "ما" if frame.takes("عن") => {
            next == "اذا" || next == "ان" && view.is(j + 2, Class::AUX)
        }
        _ => false,
    }
}

/// Whether إن at `j` is "if": "هدد بقصف الميناء إن استمر الإضراب".
fn is_condition(view: &View<'_>, at: usize, j: usize, frame: &Frame) -> bool {
    let next = view.word(j + 1);
    let noun = Class::EVENT.or(Class::COMMON).or(Class::NOUN);
    view.p.original(j) == "إن"
        && preposition(view, at, j, frame).is_some()
        && next.is(Class::VERB)
        && next.split.is_empty()
        && !next.is(noun)
        && !view.p.folded(j + 1).starts_with(['ي', 'ت'])
}

/// Whether token `j` names the act again ("قائلا", "بالقول").
fn is_saying(view: &View<'_>, j: usize) -> bool {
    let word = view.words[j];
    let participle = word.verb.is_some_and(|(_, form)| form.participle);
    let quotes = view.p.is_mark(j + 1, ':') || view.quotes.opening(j + 1).is_some();
    (participle || quotes && word.verb.is_some_and(|(_, form)| form.imperfect))
        && view.cue(j).is_some_and(|cue| cue.lemma == "قال")
        || word.is(Class::SAYING) && word.split.preposition == Some('ب')
}
