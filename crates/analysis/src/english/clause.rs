//! Cues with their subjects.

use std::ops::Range;

use domain::Act;

use super::{
    View, hops,
    inflect::Forms,
    phrase::{self, Phrase},
    tag::Tag,
    words::{Class, Cue, Frame, Sort},
};

/// Who a cue says speaks.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    Named(Box<Phrase>),
    /// The subject of the clause that the cue belongs to.
    Same,
    Dropped,
}

/// How a cue stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Behind its subject.
    Finite,
    /// Before its subject: ", said the mayor".
    Inverted,
    /// "…, adding that": a participle, gerund or infinitive.
    Bare,
    /// "was denied by".
    Passive,
    /// "according to".
    Source,
    /// "his claim that".
    Nominal,
}

/// A cue.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// The reporting words.
    pub(crate) cue: Range<usize>,
    /// First token of the cue with its auxiliaries.
    pub(crate) start: usize,
    /// Where what may be content begins.
    pub(crate) next: usize,
    pub(crate) subject: Subject,
    pub(crate) shape: Shape,
    pub(crate) act: Act,
    pub(crate) sort: Sort,
    pub(crate) frame: &'static Frame,
    pub(crate) negated: bool,
    /// What a passive reports.
    pub(crate) object: Option<Range<usize>>,
}

impl Hit {
    /// The first token that belongs to cue or subject.
    pub(crate) fn first(&self) -> usize {
        match (&self.subject, self.shape) {
            (Subject::Named(phrase), Shape::Finite) => phrase.tokens.start.min(self.start),
            _ => self.start,
        }
    }

    /// Whether the subject is a phrase of the cue's own.
    pub(crate) fn named(&self) -> bool {
        matches!(self.subject, Subject::Named(_))
    }
}

/// A frame for cues that are no verbs: a clause, a phrase behind nothing.
static CLAUSE: Frame = Frame {
    clause: true,
    quote: false,
    that: false,
    np: false,
    inf: false,
    ing: false,
    as_: false,
    whom: false,
    told: false,
    after: false,
    weak: false,
    prepositions: Vec::new(),
};

/// The cues of a segment, those in quotation marks left out.
pub(crate) fn find(view: &View<'_>, segment: &Range<usize>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = segment.start;
    let mut lo = segment.start;
    while at < segment.end {
        if let Some(past) = view.past_quotation(at) {
            at = past.max(at + 1);
            continue;
        }
        let hit = match view.tag(at) {
            Tag::Verb if is_source(view, at) => source(view, segment, at),
            Tag::Verb => view
                .word(at)
                .cue()
                .and_then(|cue| verb(view, segment, lo, at, cue)),
            Tag::Noun if view.word(at).nominal.is_some() => nominal(view, segment, at),
            _ => None,
        };
        if let Some(hit) = hit {
            at = at.max(hit.cue.end - 1);
            hits.push(hit);
        } else if let Some(rule) = looked_at(view, at) {
            let why = "no subject and complement in reach that its frame takes";
            view.p.dropped(at..at + 1, rule, why);
        }
        if view.tag(at) == Tag::Colon {
            lo = at + 1;
        }
        at += 1;
    }
    hits
}

/// The family of rules that takes word `at` for a cue, for what comes of it.
fn looked_at(view: &View<'_>, at: usize) -> Option<&'static str> {
    match view.tag(at) {
        Tag::Verb if is_source(view, at) => Some("en.source"),
        Tag::Verb => view.word(at).cue().map(|_| "en.verb"),
        Tag::Noun => view.word(at).nominal.map(|_| "en.nominal"),
        _ => None,
    }
}

fn is_source(view: &View<'_>, at: usize) -> bool {
    view.p.folded(at) == "according" && view.p.folded(at + 1) == "to"
}

/// "according to X".
fn source(view: &View<'_>, segment: &Range<usize>, at: usize) -> Option<Hit> {
    let comma =
        |from: usize| (from..segment.end.min(from + 40)).find(|&i| view.tag(i) == Tag::Comma);
    let mut hi = segment.end;
    // At the beginning of a sentence the source ends at its comma, or at that of its apposition.
    let opens = (segment.start..at).all(|i| !view.tag(i).begins_phrase());
    if opens && let Some(first) = comma(at) {
        let second = comma(first + 1).filter(|&second| {
            phrase::is_aside(view, first + 1, second)
                && !matches!(view.tag(first + 1), Tag::Proper | Tag::Sub | Tag::Prep)
                && !(first + 1..second).any(|i| {
                    view.tag(i) == Tag::Verb && view.finite(i) && view.tag(first + 1) != Tag::Rel
                })
        });
        hi = second.unwrap_or(first);
    }
    let phrase = phrase::after(view, at + 2, hi)?;
    let next = phrase.tokens.end;
    let phrase = giver(view, &phrase, segment.end).unwrap_or(phrase);
    Some(Hit {
        cue: at..at + 2,
        start: at,
        next,
        subject: Subject::Named(Box::new(phrase)),
        shape: Shape::Source,
        act: Act::Say,
        sort: Sort::Speech,
        frame: &CLAUSE,
        negated: false,
        object: None,
    })
}

/// Who gave what the source is: "according to a speech Mrs. Reed delivered".
fn giver(view: &View<'_>, source: &Phrase, hi: usize) -> Option<Phrase> {
    let verb = source.tokens.end;
    let medium = source.core.clone().find(|&at| view.is(at, Class::MEDIUM))?;
    let gave = verb < hi && view.tag(verb) == Tag::Verb && view.finite(verb);
    let phrase = phrase::before(view, medium + 1, verb).filter(|_| gave && medium + 1 < verb)?;
    phrase.speaks(view).then_some(phrase)
}

/// The verb group that ends with the verb.
struct Group {
    start: usize,
    negated: bool,
    infinitive: bool,
    be: bool,
    auxiliary: bool,
}

fn group(view: &View<'_>, lo: usize, verb: usize) -> Group {
    let mut group = Group {
        start: verb,
        negated: false,
        infinitive: false,
        be: false,
        auxiliary: false,
    };
    for _ in 0..10 {
        if group.start <= lo {
            break;
        }
        let before = group.start - 1;
        let word = view.word(before);
        match view.tag(before) {
            Tag::Aux => {
                if !group.auxiliary && !group.infinitive {
                    group.be = word.is(Class::BE);
                }
                group.auxiliary |= !group.infinitive;
                group.negated |= word.is(Class::NEG);
            }
            Tag::Adv => group.negated |= word.is(Class::NEG),
            _ if word.is(Class::NEG) => group.negated = true,
            Tag::To => group.infinitive = true,
            // "went on to say", "tried to explain", "appeared to suggest".
            Tag::Verb if group.infinitive && view.tag(group.start) == Tag::To => {
                group.negated |= matches!(
                    view.p.folded(before),
                    "failed" | "fails" | "declined" | "declines" | "refused" | "refuses"
                );
            }
            Tag::Prep
                if group.infinitive
                    && view.tag(group.start) == Tag::To
                    && before > lo
                    && view.tag(before - 1) == Tag::Verb
                    && view.p.folded(before) == "on" => {}
            Tag::Pron if word.contracted => {
                group.auxiliary = true;
                group.be = view.word(verb).forms.is(Forms::ING);
                break;
            }
            _ => break,
        }
        group.start = before;
    }
    // Adverbs before the first auxiliary belong to the subject's side as well as to this one.
    group
}

fn verb(
    view: &View<'_>,
    segment: &Range<usize>,
    lo: usize,
    at: usize,
    cue: &'static Cue,
) -> Option<Hit> {
    let forms = view.word(at).forms;
    let group = group(view, lo, at);
    let hit = |subject, shape, next| Hit {
        cue: at..at + 1,
        start: group.start,
        next,
        subject,
        shape,
        act: cue.act,
        sort: cue.sort,
        frame: &cue.frame,
        negated: group.negated,
        object: None,
    };
    let passive = forms.is(Forms::PARTICIPLE) && !forms.is(Forms::ING) && group.be
        || forms.is(Forms::PARTICIPLE) && !group.auxiliary && view.p.folded(at + 1) == "by";
    if passive {
        return passive_of(
            view,
            segment,
            lo,
            at,
            &group,
            hit(Subject::Dropped, Shape::Passive, at),
        );
    }
    let governed = group.infinitive && view.tag(group.start) != Tag::To;
    let bare = forms.is(Forms::ING) && !group.auxiliary || group.infinitive && !governed;
    if bare {
        return bare_of(
            view,
            lo,
            at,
            &group,
            cue,
            hit(Subject::Same, Shape::Bare, at + 1),
        );
    }
    if let Some(phrase) = inverted(view, segment, lo, at, &group, cue) {
        let next = phrase.tokens.end;
        return Some(hit(Subject::Named(Box::new(phrase)), Shape::Inverted, next));
    }
    let before = group.start.checked_sub(1).filter(|&b| b >= lo);
    let subject = match phrase::before(view, lo, group.start) {
        Some(phrase) => {
            let speaks = phrase.speaks(view);
            if cue.frame.weak && !speaks || forms == Forms::PLAIN && !group.auxiliary && !speaks {
                return None;
            }
            Subject::Named(Box::new(phrase))
        }
        None => {
            let joined = before.is_some_and(|b| matches!(view.tag(b), Tag::Conj | Tag::But));
            let participle = forms.is(Forms::PARTICIPLE) && !forms.is(Forms::PAST);
            let headline = view.p.index() == 0 && before.is_none();
            if joined && !participle || headline && forms.is(Forms::S.or(Forms::PAST)) {
                Subject::Same
            } else {
                return None;
            }
        }
    };
    Some(hit(subject, Shape::Finite, at + 1))
}

/// ", said the mayor": a verb of saying between its content and its subject.
fn inverted(
    view: &View<'_>,
    segment: &Range<usize>,
    lo: usize,
    at: usize,
    group: &Group,
    cue: &Cue,
) -> Option<Phrase> {
    let forms = view.word(at).forms;
    let first = group.start;
    let quoted = first > lo && view.tag(first - 1) == Tag::Quote;
    let words = cue.frame.after || quoted && cue.frame.words();
    // "say X and Y" has no ending.
    let shape = forms.is(Forms::S.or(Forms::PAST)) || quoted && forms.is(Forms::PLAIN);
    let plain = !words || group.auxiliary || !shape;
    if plain || !view.tag(at + 1).begins_phrase() {
        return None;
    }
    let comma = first > lo && view.tag(first - 1) == Tag::Comma;
    let opens = first == segment.start;
    if !(quoted || comma || opens) || cue.frame.told && !quoted {
        return None;
    }
    let phrase = phrase::after(view, at + 1, segment.end)?;
    let next = view.tag(phrase.tokens.end);
    let clause = matches!(next, Tag::Verb | Tag::Aux | Tag::To | Tag::Adv)
        && view.finite(phrase.tokens.end)
        || phrase.pronoun && comma && !matches!(next, Tag::Stop | Tag::Comma);
    let own_subject = comma && phrase::before(view, lo, first).is_some();
    (!clause && !own_subject).then_some(phrase)
}

/// "was denied by the ministry", "the plan proposed by the mayor".
fn passive_of(
    view: &View<'_>,
    segment: &Range<usize>,
    lo: usize,
    at: usize,
    group: &Group,
    mut hit: Hit,
) -> Option<Hit> {
    if !group.auxiliary && hops::verb(view.p.folded(at)).is_some() {
        // "in a letter seen by X": a link of the chain.
        return None;
    }
    let by = (at + 1..segment.end.min(at + 5)).find(|&i| view.p.folded(i) == "by")?;
    let phrase = phrase::after(view, by + 1, segment.end)?;
    if !phrase.speaks(view) {
        return None;
    }
    let object = phrase::before(view, lo, group.start)?;
    hit.next = phrase.tokens.end;
    hit.subject = Subject::Named(Box::new(phrase));
    hit.object = Some(object.core);
    Some(hit)
}

/// A participle, gerund or infinitive: whose it is, its place tells.
fn bare_of(
    view: &View<'_>,
    lo: usize,
    at: usize,
    group: &Group,
    cue: &Cue,
    mut hit: Hit,
) -> Option<Hit> {
    if group.infinitive {
        // "took to the radio to accuse": only where words follow.
        let words = cue.frame.words() && matches!(view.tag(at + 1), Tag::That | Tag::Quote);
        return words.then_some(hit);
    }
    if group.start <= lo {
        return Some(hit);
    }
    let before = group.start - 1;
    match view.tag(before) {
        Tag::Comma | Tag::Dash | Tag::Prep | Tag::Sub | Tag::Conj | Tag::But | Tag::Quote => {
            (!cue.frame.weak || view.tag(before) == Tag::Comma).then_some(hit)
        }
        // "footage of Trump asking", "an email saying".
        Tag::Noun | Tag::Proper | Tag::Object | Tag::Time => {
            let nearest = (lo..group.start)
                .rev()
                .take(8)
                .take_while(|&i| view.tag(i).nominal() || view.tag(i) == Tag::Prep)
                .find(|&i| view.tag(i) == Tag::Prep && view.tag(i + 1) == Tag::Proper);
            let from = nearest.map_or(lo, |prep| prep + 1);
            let phrase = phrase::before(view, from, group.start)?;
            if cue.frame.weak || cue.sort == Sort::Mental || !phrase.speaks(view) {
                return None;
            }
            hit.subject = Subject::Named(Box::new(phrase));
            Some(hit)
        }
        _ => None,
    }
}

/// "his claim that", "a promise by the council to".
fn nominal(view: &View<'_>, segment: &Range<usize>, at: usize) -> Option<Hit> {
    let act = view.word(at).nominal?;
    let (next, behind) = source_behind(view, segment, at);
    let that = view.tag(next) == Tag::That && !view.finite(next + 1);
    let infinitive = view.tag(next) == Tag::To
        && matches!(
            act,
            Act::Promise | Act::Threaten | Act::Call | Act::Announce | Act::Expect
        );
    let quoted = view.tag(next) == Tag::Colon && view.quotes.opening(next + 1).is_some();
    if !that && !infinitive && !quoted {
        return None;
    }
    let possessor = possessor(view, segment.start, at);
    let subject = match behind.or(possessor) {
        Some(phrase) => Subject::Named(Box::new(phrase)),
        None if that => Subject::Same,
        None => return None,
    };
    Some(Hit {
        cue: at..at + 1,
        start: at,
        next,
        subject,
        shape: Shape::Nominal,
        act,
        sort: Sort::Speech,
        frame: &CLAUSE,
        negated: false,
        object: None,
    })
}

/// "by X", "from X" or "of X" behind a reporting noun, and what follows.
fn source_behind(view: &View<'_>, segment: &Range<usize>, at: usize) -> (usize, Option<Phrase>) {
    let led = matches!(view.p.folded(at + 1), "by" | "from" | "of" | "among");
    if led && let Some(phrase) = phrase::after(view, at + 2, segment.end) {
        let next = phrase.tokens.end;
        return (next, Some(phrase));
    }
    (at + 1, None)
}

/// "Trump's repeated", "his": who has the noun at `at`.
fn possessor(view: &View<'_>, lo: usize, at: usize) -> Option<Phrase> {
    let floor = at.saturating_sub(5).max(lo);
    for i in (floor..at).rev() {
        let folded = view.p.folded(i);
        if matches!(folded, "his" | "her" | "their" | "its" | "my" | "our") {
            let core = i..i + 1;
            let mut phrase = phrase::describe(view, core.clone(), core);
            phrase.pronoun = true;
            phrase.feminine = folded == "her";
            phrase.masculine = folded == "his";
            phrase.plural = matches!(folded, "their" | "our");
            return Some(phrase);
        }
        if view.word(i).possessive {
            let mut start = i;
            while start > lo
                && at - start < 10
                && matches!(view.tag(start - 1), Tag::Proper | Tag::Inner | Tag::Noun)
            {
                start -= 1;
            }
            if start > lo && view.tag(start - 1) == Tag::Det {
                start -= 1;
            }
            let core = start..i + 1;
            return Some(phrase::describe(view, core.clone(), core));
        }
        if !view.tag(i).nominal() && view.tag(i) != Tag::Adv {
            return None;
        }
    }
    None
}
