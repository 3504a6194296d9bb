//! Nouns of saying that a verb governs and that tell a clause: "حرص الوزير على القول إن", "سعت الشركة إلى
//! التأكيد على أن".

use domain::Act;

use super::{Hit, Subject, is_nested, start::at_token};
use crate::{
    arabic::{
        View,
        complement::{Complement, Opening},
        words::{Class, lexicon},
    },
    text::Kind,
};

/// The statement of the noun at `at`, which a clause follows at once.
pub(super) fn told(view: &View<'_>, at: usize, earlier: &[Hit]) -> Option<Hit> {
    let act = act(view, at).filter(|_| view.words[at].verb.is_none())?;
    let verb = governing(view, at)?;
    let that = at + 1 + usize::from(matches!(view.p.folded(at + 1), "علي" | "الي"));
    let clause = view.is(that, Class::THAT) && !view.joined(that);
    let last = earlier.iter().rev().take(NEAR);
    let told = last.into_iter().any(|hit| hit.start.token == that + 1);
    if !clause || told || is_nested(view, verb, earlier) || view.quotes.around(at).is_some() {
        return None;
    }
    let start = Complement {
        opening: Opening::Clause,
        ..at_token(view, that + 1)
    };
    Some(Hit {
        verb: at,
        cue: at..that,
        clause: verb,
        nested: false,
        subject: Subject::Same,
        feminine: false,
        plural: false,
        gap: at + 1..that,
        start,
        act,
        carrier: None,
        told: None,
        rule: "ar.noun",
        confidence: 75,
    })
}

/// How many cues before it are looked at.
const NEAR: usize = 8;

/// The act of a noun of saying with the article, behind a preposition.
fn act(view: &View<'_>, at: usize) -> Option<Act> {
    let folded = view.p.folded(at);
    let own = folded.strip_prefix("بال").or(folded.strip_prefix("لل"));
    let led = at > 0 && matches!(view.p.folded(at - 1), "الي" | "علي");
    match own.or(folded.strip_prefix("ال").filter(|_| led))? {
        "قول" | "اشاره" => Some(Act::Say),
        stem => lexicon()
            .feeling(stem)
            .filter(|act| matches!(act, Act::Confirm | Act::Admit | Act::Claim | Act::Warn)),
    }
}

/// The finite verb that governs the noun at `at`, with who speaks between the two at most.
fn governing(view: &View<'_>, at: usize) -> Option<usize> {
    const REACH: usize = 8;
    let from = view.p.sentence_of(at).start.max(at.saturating_sub(REACH));
    let verb = |i: &usize| {
        let word = view.word(*i);
        let finite = word.verb.is_some_and(|(_, form)| !form.participle);
        (finite || word.is(Class::VERB)) && !word.is(Class::EVENT)
    };
    let found = (from..at).rev().find(verb)?;
    let between = (found + 1..at).all(|i| {
        let clause = Class::THAT.or(Class::REL).or(Class::NEG);
        !view.is(i, clause) && !matches!(view.p.kind(i), Kind::Mark('.' | ';' | ':'))
    });
    let negated = found > 0 && view.is(found - 1, Class::NEG);
    (between && !negated).then_some(found)
}
