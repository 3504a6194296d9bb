//! Which quotations behind a cue are speech, and which are names.

use super::stops::speech_ahead;
use crate::{
    arabic::{View, words::Class},
    quotation::Pair,
    text::Kind,
};

/// "قال رئيس "مركز المصالحة"، اللواء …": what a title is held in, not what was said.
fn is_office(view: &View<'_>, pair: Pair) -> bool {
    let title = view.word(pair.open - 1);
    let goes_on = view.p.is_mark(pair.close + 1, ',') || view.p.is_word(pair.close + 1);
    title.is(Class::TITLE)
        && !title.split.article
        && view.is(pair.open + 1, Class::ORG)
        && pair.closed
        && goes_on
}

/// Whether what was said only follows the quotation, which so is a name in who said it: `قال مخرج
/// "الجسر"، إن`, `قالت "لجنة النهر"، التابعة للنقابة، إن`.
fn names_who(view: &View<'_>, at: usize, pair: Pair) -> bool {
    /// Tokens of a longer quotation are speech.
    const NAME: usize = 6;
    /// Tokens of an aside between commas.
    const ASIDE: usize = 10;
    let behind = pair.close + 1;
    let says = |at: usize| {
        view.is(at, Class::THAT) && !view.joined(at) && view.p.original(at).starts_with(['إ', 'أ'])
    };
    if !pair.closed || pair.len() > NAME || view.p.is_mark(pair.open - 1, ':') {
        return false;
    }
    let comma = view.p.is_mark(behind, ',');
    if says(behind) && pair.open > at + 1 || comma && says(behind + 1) {
        return true;
    }
    let aside = (behind + 1..behind + ASIDE)
        .take_while(|&i| view.p.is_word(i) || view.p.kind(i) == Kind::Number)
        .last();
    let next = aside
        .map(|last| last + 1)
        .filter(|&next| view.p.is_mark(next, ','));
    comma && next.is_some_and(|next| says(next + 1) && view.p.original(next + 1).starts_with('إ'))
}

/// Whether the quotation `pair` behind the cue at `at` is speech, not a name.
pub(super) fn quotes_speech(view: &View<'_>, at: usize, pair: Pair) -> bool {
    // The name of an outlet: "أفادت مصادر "سكاي نيوز عربية"، بأن".
    let listed = view.body(pair.open + 1);
    if is_office(view, pair) || listed > 0 && listed >= pair.len() || names_who(view, at, pair) {
        return false;
    }
    let before = view.word(pair.open - 1);
    let named = before.is(Class::ORG
        .or(Class::OUTLET)
        .or(Class::NAME_OF)
        .or(Class::DOCUMENT)
        .or(Class::PLATFORM))
        || view.p.glued(pair.open) && view.p.is_word(pair.open - 1);
    // "في الحلقة التي جاءت بعنوان …": a title.
    let titled = (pair.open.saturating_sub(2)..pair.open).any(|i| {
        matches!(
            view.stem(i),
            "عنوان"
                | "بعنوان"
                | "عنوانها"
                | "عنوانه"
                | "وسم"
                | "هاشتاغ"
                | "شعار"
                | "اسم"
        )
    });
    if titled && pair.open > at + 1 {
        return false;
    }
    // "رئيس “المركز …”، الجنرال …: “…”": the name of a body inside the subject.
    let inside = view.is(pair.open - 1, Class::TITLE.or(Class::ORG));
    if inside && pair.open > at + 1 && speech_ahead(view, pair.close, view.p.len()) {
        return false;
    }
    if pair.len() >= 7 {
        return true;
    }
    let ends = [',', '.', '!', '?', ';']
        .iter()
        .any(|&m| view.p.is_mark(pair.close + 1, m))
        || pair.close + 1 >= view.p.len();
    let clause_inside =
        (pair.open + 1..pair.close).any(|i| view.is(i, Class::PREP.or(Class::NEG).or(Class::THAT)));
    if named && pair.open > at + 1 {
        return ends
            && pair.len() >= 4
            && (clause_inside || pair.closed && !content_ahead(view, pair.close + 1));
    }
    // "ورد قائلا "لا"": right behind the word of saying.
    let saying = before.verb.is_some_and(|(_, form)| form.participle);
    if saying
        && view
            .cue(pair.open - 1)
            .is_some_and(|cue| cue.lemma == "قال")
    {
        return true;
    }
    ends && (pair.len() >= 2 || view.p.is_mark(pair.open - 1, ','))
        || pair.len() >= 4 && clause_inside
}

/// Whether what was said can still be to come in the sentence from `from` on.
fn content_ahead(view: &View<'_>, from: usize) -> bool {
    (from..view.p.sentence_of(from.saturating_sub(1)).end).any(|at| {
        view.is(at, Class::THAT) || view.p.is_mark(at, ':') || view.quotes.opening(at).is_some()
    })
}
