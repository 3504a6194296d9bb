//! What a cue reports: where it begins and where it ends.

use std::ops::Range;

use domain::Mode;

use super::{
    View,
    clause::{Hit, Shape},
    hops,
    inflect::Forms,
    tag::Tag,
    words::{Class, Frame},
};
use crate::{quotation::Pair, text::Kind};

/// Tokens that may stand between a cue and its content.
const GAP: usize = 40;

/// What kind of words the content is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    Clause,
    Quotation,
    /// A noun phrase with what depends on it.
    Phrase,
    /// Object and predicate: "the plan as a mistake".
    Predicate,
    /// "to" and an infinitive, perhaps behind the one addressed.
    Infinitive,
}

/// Where content begins.
#[derive(Clone, Debug)]
pub(crate) struct Start {
    pub(crate) at: usize,
    pub(crate) build: Build,
    /// The one told.
    pub(crate) told: Option<Range<usize>>,
}

/// Where the content behind a cue begins; `None` where nothing is reported there.
pub(crate) fn start(view: &View<'_>, hit: &Hit, hi: usize) -> Option<Start> {
    let frame = hit.frame;
    let mut at = hit.next;
    let stop = hi.min(at + GAP);
    let begin = |at, build| {
        Some(Start {
            at,
            build,
            told: None,
        })
    };
    let mut gapped = false;
    while at < stop {
        let word = view.p.folded(at);
        match view.tag(at) {
            Tag::That if word == "that" && (frame.words() || hit.shape == Shape::Nominal) => {
                return begin(at + 1, Build::Clause);
            }
            Tag::That => return frame.np.then(|| begin(at, Build::Phrase))?,
            Tag::Quote => {
                let pair = view.quotes.opening(at)?;
                // "said on “The Morning Hour” that": the name of a broadcast.
                if gapped && view.tag(at - 1).nominal() && names(view, pair) {
                    at = pair.close + 1;
                    continue;
                }
                return begin(at, quoted_build(view, at, frame));
            }
            Tag::Colon => return begin(at + 1, Build::Quotation),
            Tag::Comma => {
                let quoted = view.quotes.opening(at + 1).is_some();
                let resumes = view.tag(at + 1) == Tag::That && frame.words()
                    || matches!(view.tag(at + 1), Tag::Prep | Tag::Adv | Tag::Time)
                        && that_ahead(view, at + 1, stop);
                if !quoted && !resumes || !frame.words() {
                    return None;
                }
                at += 1;
            }
            Tag::Adv if frame.clause && view.finite(at + 1) => return begin(at, Build::Clause),
            Tag::Adv | Tag::Time => {
                // "urged him again to leave", "said Friday that".
                at += 1;
                gapped = true;
            }
            Tag::Num if view.is(at + 1, Class::TIME) => at += 1,
            Tag::Wh if frame.clause || frame.that || frame.whom => {
                return begin(at, Build::Clause);
            }
            Tag::Sub if word == "if" && frame.clause => return begin(at, Build::Clause),
            Tag::Sub if word == "as" && frame.as_ => return begin(at, Build::Predicate),
            Tag::To if frame.inf || frame.whom || hit.shape == Shape::Nominal => {
                return begin(at, Build::Infinitive);
            }
            // "points out that …"
            Tag::Prep | Tag::Sub
                if frame.takes(word)
                    && view.p.folded(at + 1) == "that"
                    && view.tag(at + 1) == Tag::That =>
            {
                return begin(at + 2, Build::Clause).filter(|_| at + 2 < hi);
            }
            Tag::Prep | Tag::Sub if frame.takes(word) => {
                return begin(at + 1, Build::Phrase).filter(|_| at + 1 < hi);
            }
            // "to" before a verb that no lexicon lists.
            Tag::Prep if word == "to" && frame.inf => return begin(at, Build::Infinitive),
            Tag::Prep | Tag::Sub => {
                at = past_preposition(view, at, stop, frame)?;
                gapped = true;
            }
            // "cited growing concern": a participle as an adjective.
            Tag::Verb
                if (frame.np || frame.as_)
                    && view.word(at).forms.is(Forms::ING.or(Forms::PARTICIPLE))
                    && matches!(view.tag(at + 1), Tag::Noun | Tag::Proper) =>
            {
                return begin(
                    at,
                    if frame.as_ {
                        Build::Predicate
                    } else {
                        Build::Phrase
                    },
                );
            }
            Tag::Verb if view.word(at).forms.is(Forms::ING) => {
                return frame.ing.then(|| begin(at, Build::Phrase))?;
            }
            Tag::Rel if frame.clause => return begin(at, Build::Clause),
            Tag::Pron if frame.clause && !frame.told => return begin(at, Build::Clause),
            tag if tag.begins_phrase() || tag == Tag::Object || tag == Tag::Inner => {
                return of_phrase(view, at, hi, frame);
            }
            Tag::Open => {
                let close = (at..stop).find(|&i| view.tag(i) == Tag::Close)?;
                at = close + 1;
            }
            _ => return None,
        }
    }
    None
}

/// A quotation right behind the cue: all there is, or the beginning of a clause or phrase.
fn quoted_build(view: &View<'_>, at: usize, frame: &Frame) -> Build {
    let whole = view.quotes.opening(at).is_some_and(|pair| {
        let inner = view.tag(pair.close.saturating_sub(1));
        matches!(inner, Tag::Stop | Tag::Comma) || view.tag(pair.close + 1) == Tag::Stop
    });
    if frame.as_ {
        Build::Predicate
    } else if whole || frame.words() && !frame.np {
        Build::Quotation
    } else if frame.words() {
        Build::Clause
    } else {
        Build::Phrase
    }
}

/// Whether "that" or a quotation follows before any verb.
fn that_ahead(view: &View<'_>, at: usize, stop: usize) -> bool {
    for i in at..stop {
        match view.tag(i) {
            Tag::That => return true,
            Tag::Quote => {
                return view
                    .quotes
                    .opening(i)
                    .is_some_and(|pair| pair.len() > 3 && !names(view, pair));
            }
            Tag::Colon => return true,
            Tag::Stop | Tag::Verb | Tag::Aux | Tag::Pron => return false,
            _ => {}
        }
    }
    false
}

/// "in a statement", "at a rally in Ohio on Friday", "to reporters": what may stand between a cue and
/// its content. Gives the token behind.
fn past_preposition(view: &View<'_>, at: usize, stop: usize, frame: &Frame) -> Option<usize> {
    if !frame.words() {
        return None;
    }
    let mut end = at + 1;
    while end < stop {
        match view.tag(end) {
            Tag::Det if end > at + 1 && view.tag(end - 1) != Tag::Prep => break,
            tag if tag.nominal() || tag == Tag::Object => end += 1,
            Tag::Verb if view.word(end).forms.is(Forms::ING) && end == at + 1 => end += 1,
            // "in a letter seen by X", "in a report released on Monday".
            Tag::Verb if hops::verb(view.p.folded(end)).is_some() => end += 1,
            Tag::Prep if hops::verb(view.p.folded(end - 1)).is_some() => end += 1,
            Tag::Quote => match view.quotes.opening(end) {
                // The name of a broadcast.
                Some(pair) if pair.closed && names(view, pair) => {
                    end = pair.close + 1;
                }
                _ => break,
            },
            _ => break,
        }
    }
    if that_ahead(view, end, stop) {
        return Some(end);
    }
    // Without "that" the phrase of the preposition and the clause run into one another: a medium or a
    // time parts them.
    let parts = Class::MEDIUM
        .or(Class::PLATFORM)
        .or(Class::TIME)
        .or(Class::PRESS);
    let last = (at + 1..end)
        .rev()
        .find(|&i| view.is(i, parts) && view.quotes.around(i).is_none());
    match last {
        Some(last) if last + 1 < end && view.tag(last + 1) != Tag::Inner => Some(last + 1),
        _ => (end > at + 1).then_some(end),
    }
}

/// A noun phrase behind the cue: content, the one told, or the subject of a clause.
fn of_phrase(view: &View<'_>, at: usize, hi: usize, frame: &Frame) -> Option<Start> {
    let end = addressee_end(view, at, hi);
    let after = view.tag(end);
    let clause_follows =
        view.finite(end) || after == Tag::Adv && view.finite(end + 1) || view.tag(at) == Tag::Pron;
    if frame.told || frame.whom || frame.words() && !frame.clause {
        let quoted = view
            .quotes
            .opening(end)
            .map(|pair| (end, pair))
            .or_else(|| {
                let comma = matches!(after, Tag::Comma | Tag::Colon);
                let pair = view.quotes.opening(end + 1)?;
                comma.then_some((end + 1, pair))
            });
        if frame.words()
            && let Some((quote, pair)) = quoted
            && (pair.len() > 3 || frame.told)
            && view.tag(end - 1) != Tag::Conj
            && !(frame.np && quote == end)
        {
            return Some(Start {
                at: quote,
                build: Build::Quotation,
                told: Some(at..end),
            });
        }
    }
    if frame.told {
        return told(view, at, end, hi, frame, clause_follows);
    }
    if frame.as_ && !(frame.clause && clause_follows) {
        return Some(Start {
            at,
            build: Build::Predicate,
            told: None,
        });
    }
    let build = if frame.clause && clause_follows || frame.clause && !frame.np && !frame.whom {
        // "said nothing": no clause without a verb.
        let verb = (end..hi.min(end + 40)).any(|i| view.finite(i));
        if !verb && !frame.np {
            return None;
        }
        Build::Clause
    } else if frame.whom {
        Build::Infinitive
    } else if frame.np {
        Build::Phrase
    } else {
        return None;
    };
    Some(Start {
        at,
        build,
        told: None,
    })
}

/// Behind "told" and the like: the one told, and then the content.
fn told(
    view: &View<'_>,
    at: usize,
    end: usize,
    hi: usize,
    frame: &Frame,
    clause_follows: bool,
) -> Option<Start> {
    if frame.clause && clause_follows && view.tag(at) != Tag::Pron {
        // "warned voters would leave".
        return Some(Start {
            at,
            build: Build::Clause,
            told: None,
        });
    }
    let start = |from: usize, build| {
        Some(Start {
            at: from,
            build,
            told: Some(at..end),
        })
    };
    let mut from = end;
    let stop = hi.min(end + GAP);
    while from < stop {
        let word = view.p.folded(from);
        match view.tag(from) {
            Tag::That => return start(from + 1, Build::Clause),
            Tag::To if frame.inf => return start(from, Build::Infinitive),
            Tag::Prep if word == "to" && frame.whom => {
                return Some(Start {
                    at,
                    build: Build::Infinitive,
                    told: None,
                });
            }
            Tag::To if frame.whom => {
                return Some(Start {
                    at,
                    build: Build::Infinitive,
                    told: None,
                });
            }
            Tag::Wh => return start(from, Build::Clause),
            Tag::Quote if view.quotes.opening(from).is_some() => {
                return start(from, Build::Quotation);
            }
            Tag::Comma if view.quotes.opening(from + 1).is_some() => from += 1,
            Tag::Comma if that_ahead(view, from + 1, stop) => from += 1,
            Tag::Colon => return start(from + 1, Build::Quotation),
            Tag::Prep if frame.takes(word) => return start(from + 1, Build::Phrase),
            Tag::Prep | Tag::Sub => match past_preposition(view, from, stop, frame) {
                Some(past) => from = past,
                None => break,
            },
            Tag::Adv | Tag::Time => from += 1,
            Tag::Pron | Tag::Det | Tag::Proper | Tag::Noun | Tag::Num => {
                return start(from, Build::Clause);
            }
            _ => break,
        }
    }
    // "promised lower taxes": nobody is told anything.
    frame.np.then_some(Start {
        at,
        build: Build::Phrase,
        told: None,
    })
}

/// Where the phrase of one addressed ends, which may run into the subject of a clause.
fn addressee_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    if matches!(view.tag(at), Tag::Pron | Tag::Object) {
        return at + 1;
    }
    let mut end = at;
    while end < hi {
        match view.tag(end) {
            Tag::Det
                if end > at && !matches!(view.tag(end - 1), Tag::Prep | Tag::Conj | Tag::Det) =>
            {
                break;
            }
            Tag::Time if end > at && !view.word(end).possessive => break,
            tag if tag.nominal() || tag == Tag::Object => end += 1,
            Tag::Adv if end == at || view.tag(end - 1) == Tag::Det => end += 1,
            Tag::Prep if matches!(view.p.folded(end), "of" | "from" | "for") && end > at => {
                end += 1
            }
            Tag::Conj if view.tag(end + 1).nominal() && end > at => end += 1,
            Tag::Quote => match view.quotes.opening(end) {
                // A name in quotation marks.
                Some(pair)
                    if pair.closed
                        && pair.len() <= 3
                        && end > at
                        && !view.p.is_mark(pair.close - 1, '.')
                        && !view.p.is_mark(pair.close - 1, ',') =>
                {
                    end = pair.close + 1;
                }
                _ => break,
            },
            _ => break,
        }
    }
    end
}

/// Where content ends that begins at `from`, not behind `hi`. `stops` are the tokens where other cues
/// of the sentence begin, in order.
pub(crate) fn end(
    view: &View<'_>,
    from: usize,
    build: Build,
    hi: usize,
    stops: &[usize],
    act_of_predicate: bool,
) -> usize {
    let mut at = from;
    let mut next_stop = stops.partition_point(|&stop| stop <= from);
    while at < hi {
        while stops.get(next_stop).is_some_and(|&stop| stop < at) {
            next_stop += 1;
        }
        if at > from && stops.get(next_stop) == Some(&at) {
            return at;
        }
        if let Some(past) = view.past_quotation(at) {
            let pair = view.quotes.opening(at);
            at = past.max(at + 1);
            let long = pair.is_some_and(|pair| pair.len() > 6);
            let ends = matches!(view.tag(at), Tag::Comma) && build == Build::Quotation;
            if at < hi && (long && ends || build == Build::Quotation && acts_on(view, at)) {
                return at;
            }
            // The comma that American newspapers set inside the marks.
            let comma = pair.is_some_and(|pair| view.tag(pair.close - 1) == Tag::Comma);
            if at < hi && comma && comma_ends(view, at, build) {
                return at;
            }
            continue;
        }
        if at > from && ends_here(view, from, at, build, act_of_predicate) {
            return at;
        }
        at += 1;
    }
    hi
}

/// Whether who spoke does something else behind the quotation: chanted "What curfew?" and left.
fn acts_on(view: &View<'_>, at: usize) -> bool {
    let done = matches!(view.tag(at.saturating_sub(2)), Tag::Stop | Tag::Comma);
    done && view.tag(at) == Tag::Conj && view.tag(at + 1) == Tag::Verb && view.finite(at + 1)
}

/// Whether content ends at a comma before token `next`.
fn comma_ends(view: &View<'_>, next: usize, build: Build) -> bool {
    match build {
        Build::Clause | Build::Quotation => {
            matches!(view.tag(next), Tag::Sub | Tag::Rel | Tag::But)
        }
        _ => !continues(view, next - 1, build) && !lists_quotation(view, next),
    }
}

/// Whether a list of quoted words goes on: a "liar," a "bully" and "the worst".
fn lists_quotation(view: &View<'_>, next: usize) -> bool {
    let behind = next + usize::from(view.tag(next) == Tag::Conj);
    let behind = behind + usize::from(view.tag(behind) == Tag::Det);
    view.quotes.opening(behind).is_some_and(|pair| pair.closed)
}

/// Whether the outlet's own voice takes over at token `at`.
fn ends_here(view: &View<'_>, from: usize, at: usize, build: Build, predicate: bool) -> bool {
    let tag = view.tag(at);
    let word = view.p.folded(at);
    match build {
        Build::Clause | Build::Quotation => {
            let next = view.p.folded(at + 1);
            tag == Tag::Comma
                && (matches!(next, "though" | "although")
                    || next == "but" && view.tag(at + 2) != Tag::Pron
                    || view.tag(at + 1) == Tag::Rel)
        }
        Build::Phrase | Build::Predicate | Build::Infinitive => match tag {
            Tag::Comma => !continues(view, at, build),
            Tag::Dash | Tag::Colon => true,
            Tag::But => view.tag(at - 1) != Tag::Comma,
            Tag::Sub => {
                let as_predicate = word == "as" && (predicate || !clause_ahead(view, at + 1));
                let than = matches!(word, "than" | "whether" | "if" | "so");
                build != Build::Infinitive
                    && !as_predicate
                    && !than
                    && view.tag(at - 1) != Tag::Prep
                    && at > from + 1
            }
            Tag::Conj => {
                let verb = view.tag(at + 1) == Tag::Verb
                    || view.tag(at + 1) == Tag::Adv && view.tag(at + 2) == Tag::Verb
                    || view.tag(at + 1) == Tag::Aux;
                let forms = if view.tag(at + 1) == Tag::Verb {
                    at + 1
                } else {
                    at + 2
                };
                let finite = view.tag(at + 1) == Tag::Aux
                    || view.word(forms).forms.is(Forms::PAST.or(Forms::S))
                        && !view.word(forms).forms.is(Forms::PLAIN);
                let gerund = view.tag(at + 1) == Tag::Verb
                    && view.word(at + 1).forms.is(Forms::ING)
                    && !view.word(from).forms.is(Forms::ING);
                verb && (finite || gerund)
            }
            Tag::Time => {
                // "attacked the plan Friday".
                build == Build::Phrase
                    && !view.word(at).possessive
                    && matches!(view.tag(at - 1), Tag::Noun | Tag::Proper)
                    && matches!(
                        view.tag(at + 1),
                        Tag::Stop | Tag::Comma | Tag::Prep | Tag::Sub
                    )
            }
            Tag::Prep => {
                matches!(word, "during" | "in") && build == Build::Phrase && {
                    let medium = (at + 1..at + 4)
                        .take_while(|&i| view.tag(i).nominal())
                        .any(|i| view.is(i, Class::MEDIUM.or(Class::PLATFORM)));
                    medium || word == "during"
                }
            }
            _ => false,
        },
    }
}

/// Where the second finite verb of a clause stands that no conjunction leads to; `end` where none does.
pub(crate) fn second_verb(view: &View<'_>, from: usize, end: usize) -> usize {
    let mut seen = false;
    let mut embedded = false;
    for at in from..end {
        match view.tag(at) {
            Tag::Rel | Tag::That | Tag::Sub | Tag::Wh | Tag::Conj | Tag::But | Tag::Comma => {
                embedded = true;
            }
            Tag::Verb | Tag::Aux if view.finite(at) => {
                let chained = at > from && matches!(view.tag(at - 1), Tag::Aux | Tag::Adv);
                if seen && !embedded && !chained {
                    return at;
                }
                seen = true;
                embedded = false;
            }
            _ => {}
        }
    }
    end
}

/// Whether a finite verb follows before the next comma: "as" begins a clause.
fn clause_ahead(view: &View<'_>, at: usize) -> bool {
    (at..at + 12)
        .take_while(|&i| !matches!(view.tag(i), Tag::Comma | Tag::Stop | Tag::Quote | Tag::Rel))
        .any(|i| view.finite(i))
}

/// Whether a list or an infinitive goes on behind the comma at `at`.
fn continues(view: &View<'_>, at: usize, build: Build) -> bool {
    let next = view.tag(at + 1);
    if matches!(view.p.folded(at + 1), "including" | "such" | "especially") {
        return true;
    }
    // An apposition that ends the sentence.
    if next == Tag::Det && build != Build::Infinitive {
        let end = (at + 1..at + 16).find(|&i| !view.tag(i).nominal() && view.tag(i) != Tag::Prep);
        if end.is_some_and(|i| view.tag(i) == Tag::Stop) {
            return true;
        }
    }
    if build == Build::Infinitive {
        return next == Tag::Verb && view.word(at + 1).forms.is(Forms::PLAIN)
            || next == Tag::Conj && view.word(at + 2).forms.is(Forms::PLAIN)
            || next == Tag::To;
    }
    if next == Tag::Conj {
        return view.tag(at + 2).nominal();
    }
    // "A, B, C and D".
    next.nominal()
        && (at + 1..at + 20)
            .find(|&i| !view.tag(i).nominal() && view.tag(i) != Tag::Comma)
            .is_some_and(|i| view.tag(i) == Tag::Conj && view.tag(i + 1).nominal())
}

/// Tokens without the marks around them, and without the quotation marks around them all.
pub(crate) fn trim(view: &View<'_>, mut tokens: Range<usize>) -> Range<usize> {
    loop {
        while tokens.start < tokens.end {
            match view.p.kind(tokens.start) {
                Kind::Mark('(' | '[' | '#' | '@' | '$' | '€' | '£') | Kind::Word | Kind::Number =>
                {
                    break;
                }
                Kind::Quote(_) if view.quotes.opening(tokens.start).is_some() => break,
                _ => tokens.start += 1,
            }
        }
        while tokens.start < tokens.end {
            let last = tokens.end - 1;
            let keep = match view.p.kind(last) {
                Kind::Word | Kind::Number | Kind::Mark('%' | ')' | ']') => true,
                Kind::Quote(_) => view
                    .quotes
                    .closing(last)
                    .is_some_and(|pair| pair.open >= tokens.start),
                _ => false,
            };
            if keep && view.tag(last) != Tag::Conj {
                break;
            }
            tokens.end -= 1;
        }
        match view.quotes.opening(tokens.start) {
            Some(pair) if pair.close + 1 >= tokens.end && !tokens.is_empty() => {
                let inner = pair.open + 1..pair.close.min(tokens.end);
                if inner.len() < tokens.len() {
                    tokens = inner;
                    continue;
                }
                return tokens;
            }
            _ => return tokens,
        }
    }
}

/// How content stands in the text; `tokens` with its marks.
pub(crate) fn mode(view: &View<'_>, tokens: &Range<usize>) -> Mode {
    let mut at = tokens.start;
    let mut speech = false;
    while at < tokens.end {
        let Some(pair) = view.quotes.opening(at) else {
            at += 1;
            continue;
        };
        let rest = pair.close + 1..tokens.end;
        let only =
            pair.open == tokens.start || (tokens.start..pair.open).all(|i| !view.p.is_word(i));
        if only && rest.clone().all(|i| !view.p.is_word(i)) {
            return Mode::Direct;
        }
        speech |= !names(view, pair);
        at = (pair.close + 1).max(at + 1);
    }
    if speech { Mode::Mixed } else { Mode::Indirect }
}

/// Whether a short quotation only marks a name or a title.
pub(crate) fn names(view: &View<'_>, pair: Pair) -> bool {
    let inner = pair.open + 1..pair.close;
    let words = inner.clone().filter(|&i| view.p.is_word(i));
    let capital = words
        .clone()
        .filter(|&i| super::tag::is_capital(view.p, i))
        .count();
    let all = words.count();
    all > 0
        && all <= 8
        && capital * 2 > all
        && super::tag::is_capital(view.p, pair.open + 1)
        && !view.p.is_mark(pair.close.saturating_sub(1), '!')
        && (all > 1 || view.tag(pair.open.saturating_sub(1)) != Tag::Verb)
}
