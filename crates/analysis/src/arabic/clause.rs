//! Cues: reporting verbs with their subject and the beginning of their content.

mod addressed;
pub(super) mod adjunct;
mod charge;
mod finite;
mod inside;
mod noun;
pub(super) mod object;
pub(super) mod participle;
mod relay;
mod start;
pub(super) mod verb;

use std::ops::Range;

use domain::Act;

use super::{
    View,
    complement::{Complement, Opening},
    phrase::{self, Phrase, Reach},
    source::Source,
    words::{Class, Cue, lexicon},
};
use finite::finite;
use inside::is_nested;
use participle::participle;
pub(super) use verb::relative_before;
use verb::{anonymous, stands_as_verb};

/// Who a cue's subject is.
#[derive(Clone, Debug)]
pub(super) enum Subject {
    /// It stands beside the cue.
    Named(Box<Phrase>),
    /// It is the subject of the same sentence (participles).
    Same,
    /// It is dropped.
    Dropped,
}

/// A cue with what was found around it.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    /// The cue word.
    pub(super) verb: usize,
    /// Tokens of the cue.
    pub(super) cue: Range<usize>,
    /// First token of the cue's clause: a content before it ends here.
    pub(super) clause: usize,
    /// The cue stands inside the content of another one.
    pub(super) nested: bool,
    pub(super) subject: Subject,
    /// Feminine or plural, as the verb says.
    pub(super) feminine: bool,
    pub(super) plural: bool,
    /// Between cue and content: subject and adjuncts.
    pub(super) gap: Range<usize>,
    pub(super) start: Complement,
    pub(super) act: Act,
    /// Passes on another's words: who passed them on.
    pub(super) carrier: Option<Box<Phrase>>,
    /// The one told.
    pub(super) told: Option<Box<Phrase>>,
    pub(super) rule: &'static str,
    pub(super) confidence: u8,
}

/// All cues of a paragraph in reading order.
pub(super) fn find(view: &View<'_>, sources: &[Source]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut taken = 0;
    for at in 0..view.p.len() {
        if at >= taken {
            hits.extend(noun::told(view, at, &hits));
        }
        let Some((number, form)) = view.words[at].verb else {
            continue;
        };
        let next = sources.partition_point(|source| source.cue.end <= at);
        let in_source = sources.get(next).is_some_and(|s| s.cue.contains(&at));
        if at < taken || in_source {
            continue;
        }
        let rule = if form.participle {
            "ar.participle"
        } else {
            "ar.verb"
        };
        let dropped = |why| view.p.dropped(at..at + 1, rule, why);
        if view.quotes.around(at).is_some() {
            dropped("inside a quotation");
            continue;
        }
        if view.words[at].split.future {
            dropped("a plan to say something");
            continue;
        }
        if !stands_as_verb(view, at) {
            dropped("negated, or no verb here");
            continue;
        }
        // "وأكد مجددا الدعم": once more, not who renews.
        let again = view.is(at, Class::ADVERB) && at > 0 && view.p.is_word(at - 1);
        if form.participle && again || anonymous(view, at) {
            dropped("how it was said, not what");
            continue;
        }
        let cue = lexicon().cue(number);
        let found = if form.participle {
            participle(view, at, cue).ok_or("no content that its frame takes")
        } else {
            finite(view, at, cue, &hits)
        };
        let mut hit = match found {
            Ok(hit) => hit,
            Err(why) => {
                dropped(why);
                continue;
            }
        };
        // Whose words are passed on is told by قوله, not by the verb.
        if !cue.frame.relay {
            hit.feminine = form.agreement.feminine;
            hit.plural = form.agreement.plural;
        }
        if form.participle && said_already(view, &hit, hits.last_mut()) {
            dropped("what the verb before it tells");
            continue;
        }
        if let Some(saying) = hit.start.saying {
            taken = saying + 1;
        }
        hits.push(hit);
    }
    hits
}

/// Whether a participle only says how what the verb before it tells was said: "وأضاف الوزير محذرا: …".
/// It is then no part of who speaks.
fn said_already(view: &View<'_>, hit: &Hit, last: Option<&mut Hit>) -> bool {
    let Some(last) = last.filter(|last| last.start.token == hit.start.token) else {
        return false;
    };
    let quoted = matches!(hit.start.opening, Opening::Colon | Opening::Quote);
    let between = (last.verb + 1..hit.verb).any(|i| view.quotes.opening(i).is_some());
    if !quoted || between {
        return false;
    }
    if let Subject::Named(phrase) = &mut last.subject
        && phrase.tokens.contains(&hit.verb)
        && let Some(shorter) = phrase::read(view, phrase.tokens.start, hit.verb, Reach::Full)
    {
        **phrase = shorter;
    }
    // "وأضاف مخاطبا الصحافيين: …".
    if last.told.is_none() && view.cue(hit.verb).is_some_and(|cue| cue.frame.told) {
        last.told = phrase::read(view, hit.verb + 1, hit.start.gap_end, Reach::Full).map(Box::new);
    }
    true
}

/// End of the cue's sentence.
fn sentence_end(view: &View<'_>, at: usize) -> usize {
    view.p.sentence_of(at).end
}

/// The preposition right behind the verb is part of the cue, and so is "بالقول".
fn widen_cue(view: &View<'_>, hit: &mut Hit, cue: &Cue) {
    let next = hit.verb + 1;
    if next < hit.start.token && cue.frame.takes(view.p.folded(next))
        || hit.start.saying == Some(next)
    {
        hit.cue.end = next + 1;
    }
}

/// The act: that of the verb, or, for "أعرب عن", that of the feeling.
fn act_of(view: &View<'_>, hit: &Hit, cue: &Cue) -> Option<Act> {
    let first = hit.start.token;
    match cue.lemma.as_str() {
        "اعرب" | "عبر" | "ابدي" => (first..(first + 3).min(view.p.len()))
            .find_map(|at| {
                let word = view.p.folded(at);
                lexicon()
                    .feeling(view.stem(at))
                    .or_else(|| lexicon().feeling(word))
            })
            .or((hit.start.opening == Opening::Clause || cue.lemma == "اعرب").then_some(Act::Say)),
        "وجه" | "القي" => {
            let mut words = hit.verb + 1..first + 1;
            let given = words.find_map(|at| charge::act(view.noun(at)));
            // "وجهت إلى فلان تهمة": the noun stands behind whom it is given to.
            let charge = || hit.rule == "ar.verb.charge";
            Some(given.unwrap_or(if charge() { Act::Accuse } else { Act::Say }))
        }
        _ => Some(cue.act),
    }
}
