//! What ends the search for a content, and what stands in between that does not.

use crate::arabic::{
    View,
    clause::{participle::other_gender, verb},
    phrase::Reach,
    subject,
    words::{Class, Cue},
};

/// Whether token `j` is a participle with a content of its own: "أعلن انسحابه مشيرا إلى أن".
pub(super) fn leads_on(view: &View<'_>, j: usize) -> bool {
    let word = view.words[j];
    let participle = word.verb.is_some_and(|(_, form)| form.participle);
    participle
        && word.bare()
        && !word.split.article
        && view.cue(j).is_some_and(|cue| {
            let next = view.p.folded(j + 1);
            view.is(j + 1, Class::PREP) && cue.frame.takes(next)
        })
}

/// Whether إن, which only a verb of saying takes, is still to come behind an adverbial clause: "قالت
/// محكمة في المدينة حيث أوقف إنه".
pub(super) fn said_ahead(view: &View<'_>, from: usize, end: usize) -> bool {
    let tells = |&i: &usize| !(i > from && view.p.is_word(i) && is_finite(view, i, true));
    (from..end.min(from + 24))
        .take_while(tells)
        .any(|i| i > from + 1 && view.is(i, Class::THAT) && view.p.original(i).starts_with('إ'))
}

/// The comma behind a clause about the subject that begins at `j` behind a comma, where what was
/// said follows: "أحد سكان الحي، حيث وقع الحريق، أن".
pub(super) fn aside(view: &View<'_>, j: usize, end: usize) -> Option<usize> {
    let begins = view.p.is_mark(j - 1, ',') && matches!(view.p.folded(j), "حيث" | "كما");
    let comma = begins.then(|| (j..end).find(|&i| view.p.is_mark(i, ',')));
    comma
        .flatten()
        .filter(|&comma| view.is(comma + 1, Class::THAT))
}

/// Whether who speaks is all that stands between the verb at `at` and the relative pronoun at `j`:
/// "وأكد المتحدث الذي طلب عدم نشر اسمه أن".
pub(super) fn of_subject(view: &View<'_>, at: usize, j: usize) -> bool {
    subject::behind(view, at, j, Reach::Least).is_some_and(|phrase| {
        let speaks = phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
        let closed = view.word(j - 1).split.article;
        let known = phrase.definite || phrase.name.is_some() || closed;
        let paper = Class::DOCUMENT.or(Class::MEDIUM).or(Class::ACCOUNT);
        phrase.tokens.end == j && speaks && known && !view.is(phrase.head, paper)
    })
}

/// Whether the relative pronoun at `j` tells of a noun in an adjunct right behind who speaks: "أعلن الوزير
/// في كلمة أمام العمال الذين تجمعوا أن".
pub(super) fn of_adjunct(view: &View<'_>, at: usize, j: usize) -> bool {
    subject::behind(view, at, j, Reach::Least).is_some_and(|phrase| {
        let next = subject::skip_adverbs(view, phrase.tokens.end, j);
        let led = matches!(
            view.p.folded(next),
            "في" | "خلال" | "امام" | "لدي" | "عقب" | "بعد"
        );
        next < j && led
    })
}

/// Whether a colon with a quotation behind it is still to come: "قال شاهد بينما كان ينتظر: …".
pub(super) fn speech_ahead(view: &View<'_>, from: usize, end: usize) -> bool {
    let tells = |&i: &usize| i == from || view.word(i).verb.is_none_or(|(_, form)| form.participle);
    (from..end.min(from + 24)).take_while(tells).any(|i| {
        let quoted = view.quotes.opening(i + 1);
        view.p.is_mark(i, ':') && quoted.is_some()
            || view.p.is_mark(i, ',') && quoted.is_some_and(|pair| pair.len() >= LONG)
    })
}

/// Tokens that a quotation has at least which no colon leads and that is speech.
const LONG: usize = 7;

/// Whether the verb at `at` is what is not done: "دون أن يذكر".
pub(crate) fn without(view: &View<'_>, at: usize) -> bool {
    at >= 2
        && view.p.folded(at - 1) == "ان"
        && matches!(view.p.folded(at - 2), "دون" | "بدون" | "غير")
}

/// Whether token `j` can only be a finite reporting verb; where `strict`, one that takes a clause.
pub(super) fn is_finite(view: &View<'_>, j: usize, strict: bool) -> bool {
    let word = view.words[j];
    let noun = Class::COMMON.or(Class::GIVEN);
    let of_source =
        matches!(view.p.folded(j - 1), "ما" | "لما" | "كما") || view.is(j - 1, Class::SOURCE);
    // "المهندس يعرب القضاة": a name.
    let name = view.personal(j) || view.is(j - 1, Class::RANK);
    // "كوليدج بارك": of itself it is followed by no clause.
    let tells = |cue: &Cue| !strict || cue.frame.clause || cue.frame.say || cue.frame.relay;
    word.verb
        .is_some_and(|(_, form)| !form.participle && !form.object)
        && view.cue(j).is_some_and(tells)
        && word.bare()
        && !word.is(noun)
        && !of_source
        && !name
        && verb::stands_as_verb(view, j)
}

/// Whether a clause of its own begins at token `j`, so that a complement behind it is not the
/// cue's.
pub(crate) fn breaks(view: &View<'_>, j: usize, at: usize) -> bool {
    let word = &view.words[j];
    let later = || {
        view.p.folded(j) == "فيما" && view.p.folded(j + 1) == "بعد"
            || view.p.folded(j) == "حيث" && view.p.folded(j - 1) == "من"
    };
    // "قمة غير مسبوقة": no more than a negation.
    let negates = || view.stem(j) == "غير" && !view.is(j + 1, Class::THAT);
    let but = word.is(Class::BUT) && !word.is(Class::PREP) && !negates();
    if word.is(Class::BREAK) && !later() || but {
        return true;
    }
    let Some((_, form)) = word.verb else {
        return word.split.conjunction.is_some() && word.is(Class::AUX.or(Class::NEG));
    };
    if form.participle {
        // Behind a comma it is a cue of its own, unless it only names the act again.
        // "ومقره بيروت": a noun that is written like مقرة.
        let cue = !word.split.article && !view.p.original(j).ends_with('ه');
        return j > at + 1 && view.p.is_mark(j - 1, ',') && cue && !other_gender(view, j);
    }
    view.joined(j) && (word.bare() || view.p.is_mark(j - 1, ','))
}
