//! Participles behind a main clause, whose subject they share.

use domain::Act;

use super::{
    Hit, Subject, act_of,
    charge::addressed_words,
    sentence_end,
    start::{at_token, is_action},
    widen_cue,
};
use crate::{
    arabic::{
        View,
        complement::{self, Complement, Opening, breaks},
        inflect::Form,
        phrase::{Phrase, Reach},
        subject,
        words::{Class, Cue, Frame},
    },
    text::Kind,
};

/// A participle behind the main clause: "مشيرا إلى أن".
pub(super) fn participle(view: &View<'_>, at: usize, cue: &Cue) -> Option<Hit> {
    let end = sentence_end(view, at).min(at + 24);
    let frame = &cue.frame;
    let comma = at > 0
        && (view.p.sentence_of(at).start == at
            || view.p.is_mark(at - 1, ',')
            || matches!(view.p.kind(at - 1), Kind::Quote(_)));
    let joined = view.words[at].split.conjunction.is_some();
    // "خرجوا للمطالبة بالإفراج عنه": what for, like مطالبين.
    let purpose = view.p.folded(at).starts_with("لل");
    // "سار العمال إلى الميناء، للمطالبة": of a clause between, or of the march.
    if purpose && comma {
        return None;
    }
    let adverbial = view.p.folded(at).ends_with('ا') || purpose;
    let free = Frame {
        clause: true,
        ..frame.clone()
    };
    let mut rule = "ar.participle.clause";
    // "تتخذ من المدينة مقرا لها": a noun that is written alike.
    let owned = matches!(view.p.folded(at + 1), "له" | "لها" | "لهم" | "لهما");
    if owned && adverbial && !frame.say && !frame.takes("ل") {
        return None;
    }
    let led = frame.takes(view.p.folded(at + 1)) && view.is(at + 1, Class::PREP);
    let comma = comma || led;
    if !(comma || joined || adverbial)
        && matches!(cue.act, Act::Threaten | Act::Expect | Act::Accuse)
    {
        return None;
    }
    let stops = |found: &Complement| {
        (at + 1..found.gap_end).all(|j| !breaks(view, j, at) && !view.is(j, Class::REL))
    };
    // "مشددا على ضرورة “…”", "واصفا القرار بأنه “…”": a noun before the quotation is told with it.
    let noun_first = |found: &Complement| {
        let next = at + 1;
        let own = led && found.token > next + 1 && view.p.is_word(next + 1);
        let quoted = found.opening == Opening::Quote && own && !view.is(next + 1, Class::THAT);
        let held = (frame.as_ || frame.whom)
            && found.gap_end > next
            && view.p.is_word(next)
            && !view.is(
                next,
                Class::PREP
                    .or(Class::THAT)
                    .or(Class::TIME)
                    .or(Class::ADVERB),
            )
            && view.word(next).split.preposition.is_none();
        quoted || held
    };
    let clause =
        complement::clause(view, at, end, &free).filter(|found| stops(found) && !frame.direct);
    let start = clause.filter(|found| !noun_first(found)).or_else(|| {
        rule = "ar.participle.object";
        if !(comma || joined || adverbial) || other_gender(view, at) {
            return None;
        }
        if frame.direct {
            return addressed_words(view, at, end);
        }
        let next = view.word(at + 1);
        if frame.holds() && !next.is(Class::PREP) && next.split.preposition.is_none() {
            return view.p.is_word(at + 1).then(|| at_token(view, at + 1));
        }
        if frame.blame {
            let blamed = (at + 2..end.min(at + 12)).any(|j| view.stem(j).starts_with("مسوولي"));
            return (blamed && view.p.is_word(at + 1)).then(|| at_token(view, at + 1));
        }
        if frame.whom || frame.as_ {
            let marked = complement::preposition(view, at, end, frame)?;
            let object = subject::skip_adverbs(view, at + 1, marked.gap_end);
            return Some(if object < marked.gap_end {
                at_token(view, object)
            } else {
                marked
            });
        }
        let near = complement::preposition(view, at, end.min(at + 8), frame);
        near.or_else(|| {
            let bare = frame.np && view.p.is_word(at + 1) && !view.is(at + 1, Class::PREP);
            (bare || frame.event && is_action(view, at + 1)).then(|| at_token(view, at + 1))
        })
    });
    let start = start.or_else(|| {
        rule = "ar.participle.clause";
        clause
    })?;
    if start.opening == Opening::Quote && !(comma || adverbial) {
        return None;
    }
    let subject = purpose.then(|| who_acts(view, at)).flatten();
    let mut hit = Hit {
        verb: at,
        cue: at..at + 1,
        clause: at,
        nested: false,
        subject: subject.map_or(Subject::Same, |phrase| Subject::Named(Box::new(phrase))),
        feminine: false,
        plural: false,
        gap: at + 1..start.gap_end,
        start,
        act: cue.act,
        carrier: None,
        told: None,
        rule,
        confidence: 88,
    };
    widen_cue(view, &mut hit, cue);
    hit.act = act_of(view, &hit, cue)?;
    Some(hit)
}

/// Who does right before `at` what something is to be told by: "خرج آلاف العمال للمطالبة".
fn who_acts(view: &View<'_>, at: usize) -> Option<Phrase> {
    let from = view.p.sentence_of(at).start.max(at.saturating_sub(REACH));
    let verb = |i: &usize| {
        let word = view.word(*i);
        word.is(Class::VERB) || word.verb.is_some_and(|(_, form)| !form.participle)
    };
    let verb = (from..at).rev().find(verb)?;
    let speaks = |phrase: &Phrase| phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
    subject::behind(view, verb, at, Reach::Full)
        .filter(|phrase| phrase.tokens.end == at && speaks(phrase))
}

/// How far before it the verb may stand whose subject asks for something.
const REACH: usize = 12;

/// How far before a participle the verb may stand whose subject it shares.
const BACK_MAX: usize = 40;

/// Whether a word written like a feminine participle follows men's verbs only, without a preposition
/// of its own, and so is a noun: "استنكر الوزير سالم كروان، مطالبة تجار بإغلاق الجسر".
pub(in crate::arabic) fn other_gender(view: &View<'_>, at: usize) -> bool {
    let next = view.p.folded(at + 1);
    let led = view.cue(at).is_none_or(|cue| {
        let prepositions = &mut cue.frame.prepositions.iter();
        prepositions.any(|preposition| next.starts_with(preposition.as_str()))
    });
    // "واصفة إياه بأنه".
    let led = led || next.starts_with("ايا");
    if !view.p.folded(at).ends_with('ه') || led || view.word(at + 1).split.article {
        return false;
    }
    let from = view
        .p
        .sentence_of(at)
        .start
        .max(at.saturating_sub(BACK_MAX));
    let verb = |i: usize| view.word(i).verb.map(|(_, form)| form);
    let mut verbs = (from..at)
        .filter_map(verb)
        .filter(|form| !form.participle)
        .peekable();
    let verbs_of_men = |form: Form| !form.agreement.feminine && !form.agreement.plural;
    !view.is(at + 1, Class::PREP) && verbs.peek().is_some() && verbs.all(verbs_of_men)
}
