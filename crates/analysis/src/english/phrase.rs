//! Noun phrases beside a verb: where they begin and end, and what they say of a speaker.

use std::ops::Range;

use domain::SpeakerKind;

use super::{
    View,
    inflect::Forms,
    tag::{self, Tag},
    words::Class,
};

/// Tokens one phrase may have; bounds the work at every verb.
const LONGEST: usize = 60;

/// A noun phrase that may be a speaker.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    pub(crate) paragraph: usize,
    /// All of it, appositions and relative clauses included.
    pub(crate) tokens: Range<usize>,
    /// The phrase without them.
    pub(crate) core: Range<usize>,
    /// Its main word.
    pub(crate) head: usize,
    pub(crate) name: Option<Range<usize>>,
    pub(crate) role: Option<Range<usize>>,
    /// Whom it speaks for.
    pub(crate) body: Option<Range<usize>>,
    pub(crate) kind: SpeakerKind,
    pub(crate) feminine: bool,
    pub(crate) masculine: bool,
    pub(crate) plural: bool,
    pub(crate) pronoun: bool,
    /// "the", "his", a demonstrative: takes up what was named before.
    pub(crate) definite: bool,
}

impl Phrase {
    /// Whether its words stand for something that can speak.
    pub(crate) fn speaks(&self, view: &View<'_>) -> bool {
        self.pronoun
            || self.name.is_some()
            || self
                .core
                .clone()
                .any(|at| view.is(at, Class::SPEAKS) || view.tag(at) == Tag::Proper)
    }
}

/// The phrase that ends right before token `end` as the subject of what stands there, not before `lo`.
pub(crate) fn before(view: &View<'_>, lo: usize, end: usize) -> Option<Phrase> {
    let mut end = end;
    while end > lo && view.tag(end - 1) == Tag::Adv {
        end -= 1;
    }
    if end <= lo {
        return None;
    }
    if matches!(view.tag(end - 1), Tag::Comma | Tag::Dash) {
        return before_aside(view, lo, end - 1);
    }
    // "who in 2010 said".
    let from = end.saturating_sub(6).max(lo);
    let pronoun = (from..end).rev().find(|&at| view.tag(at) == Tag::Rel);
    if let Some(pronoun) = pronoun
        && view.tag(pronoun + 1) == Tag::Prep
        && (pronoun + 2..end).all(|at| matches!(view.tag(at), Tag::Time | Tag::Num | Tag::Det))
        && pronoun + 2 < end
    {
        let core = pronoun..pronoun + 1;
        return Some(describe(view, core.clone(), core));
    }
    let core = core_before(view, lo, end)?;
    // "Jane Doe, the mayor of X said": an apposition that no comma closes.
    Some(describe(view, core.clone(), core))
}

/// A phrase with an aside between commas: "X, the mayor of Y,". `right` is the closing comma.
fn before_aside(view: &View<'_>, lo: usize, right: usize) -> Option<Phrase> {
    // "--" is two tokens.
    let first = |mut at: usize| {
        while at > lo && view.tag(at) == Tag::Dash && view.tag(at - 1) == Tag::Dash {
            at -= 1;
        }
        at
    };
    let right = first(right);
    let mut left = right;
    let mut dash = view.tag(right) == Tag::Dash;
    for _ in 0..4 {
        let from = left.saturating_sub(LONGEST).max(lo);
        left = (from..left).rev().find(|&at| match view.tag(at) {
            Tag::Comma => !dash,
            Tag::Dash => dash,
            _ => false,
        })?;
        if left == lo {
            return None;
        }
        if !is_aside(view, left + 1, right) {
            return None;
        }
        // "Deeply divided, leaders, …" and "In Ohio, he, …" have no name before their comma.
        let aside = view.tag(left + 1);
        left = first(left);
        let Some(core) = core_before(view, lo, left) else {
            continue;
        };
        let apposed = matches!(
            aside,
            Tag::Det | Tag::Noun | Tag::Num | Tag::Rel | Tag::Proper
        );
        if in_apposition(view, lo, &core) {
            // An apposition itself: its name stands further to the left, behind a comma.
            dash = false;
            continue;
        }
        let tokens = core.start..if apposed { right } else { core.end };
        return Some(describe(view, core, tokens));
    }
    None
}

/// Whether a phrase behind a comma only tells more of the name before it: "Jane Doe, the mayor",
/// "Jane Doe, president of the union", "Jane Doe, of Ashton, Md.".
fn in_apposition(view: &View<'_>, lo: usize, core: &Range<usize>) -> bool {
    let comma = core.start > lo && view.tag(core.start - 1) == Tag::Comma;
    let proper = |at: usize| at > lo && view.tag(at - 1) == Tag::Proper;
    match view.tag(core.start) {
        _ if !comma => false,
        Tag::Det => true,
        Tag::Noun => proper(core.start - 1) && view.is(core.start, Class::ROLE.or(Class::TITLE)),
        Tag::Proper => {
            let town = core.start - 1;
            core.len() <= 2
                && proper(town)
                && (town.saturating_sub(3).max(lo)..town).any(|at| view.tag(at) == Tag::Prep)
        }
        _ => false,
    }
}

/// Whether what stands between two commas is an aside and no clause of its own.
pub(crate) fn is_aside(view: &View<'_>, start: usize, end: usize) -> bool {
    let clause = || {
        let mut verbs = start..end;
        verbs.any(|at| {
            view.tag(at) == Tag::Aux && relative(view, start, at).is_none()
                || view.tag(at) == Tag::Verb
                    && at > start
                    && view.finite(at)
                    && !view.word(at).forms.is(Forms::PARTICIPLE)
                    && relative(view, start, at).is_none()
        })
    };
    match view.tag(start) {
        Tag::Rel | Tag::Sub | Tag::Wh => true,
        Tag::Aux | Tag::To | Tag::That | Tag::Pron | Tag::Conj | Tag::But => false,
        _ => !clause(),
    }
}

/// The phrase whose last token is `end - 1`, without asides.
fn core_before(view: &View<'_>, lo: usize, end: usize) -> Option<Range<usize>> {
    let floor = end.saturating_sub(LONGEST).max(lo);
    let last = end.checked_sub(1).filter(|&last| last >= lo)?;
    if matches!(view.tag(last), Tag::Pron | Tag::Rel | Tag::That) {
        return (!view.word(last).possessive).then_some(last..end);
    }
    let mut at = end;
    while at > floor {
        let here = at - 1;
        match view.tag(here) {
            // "The mayor Friday said": time words stay inside.
            tag if tag.nominal() => at = here,
            Tag::Close => at = bracket(view, floor, here)?,
            Tag::Quote => match view.quotes.around(here) {
                Some(pair)
                    if pair.close == here
                        && pair.len() <= 6
                        && pair.open > floor
                        && !matches!(view.tag(here - 1), Tag::Comma | Tag::Stop)
                        && view.tag(pair.open - 1).nominal() =>
                {
                    at = pair.open;
                }
                _ => break,
            },
            Tag::Prep | Tag::Object if here > floor && joins(view, here) => at = here,
            Tag::Conj if here > floor && coordinates(view, floor, here) => at = here,
            Tag::Adv if at < end && view.tag(at) == Tag::Noun && here > floor => {
                if view.tag(here - 1) == Tag::Det {
                    at = here
                } else {
                    break;
                }
            }
            Tag::Verb => match reduced(view, floor, here, at, end) {
                Some(further) => at = further,
                None => break,
            },
            Tag::Aux => match relative(view, floor, here) {
                Some(further) => at = further,
                None => break,
            },
            _ => break,
        }
    }
    trim(view, at, end, lo)
}

fn bracket(view: &View<'_>, floor: usize, close: usize) -> Option<usize> {
    (floor..close)
        .rev()
        .take(12)
        .find(|&at| view.tag(at) == Tag::Open)
}

/// Whether the preposition at `here` joins two parts of one phrase.
fn joins(view: &View<'_>, here: usize) -> bool {
    let tag = view.tag(here - 1);
    matches!(
        tag,
        Tag::Noun | Tag::Proper | Tag::Num | Tag::Close | Tag::Inner | Tag::Verb | Tag::Pron
    ) || tag == Tag::Det
        || tag == Tag::Quote
}

/// Whether "and" at `here` joins noun phrases: no verb stands before it in its clause.
fn coordinates(view: &View<'_>, floor: usize, here: usize) -> bool {
    let before = view.tag(here - 1);
    if !matches!(
        before,
        Tag::Noun | Tag::Proper | Tag::Num | Tag::Close | Tag::Pron
    ) {
        return false;
    }
    for at in (floor..here).rev().take(16) {
        match view.tag(at) {
            Tag::Verb | Tag::Aux => return false,
            Tag::Sub | Tag::That | Tag::But | Tag::Stop | Tag::Colon | Tag::Quote => return true,
            _ => {}
        }
    }
    true
}

/// A participle that belongs to the phrase ("a report released Friday"), or the end of a relative
/// clause: where the phrase goes on to the left.
fn reduced(view: &View<'_>, floor: usize, verb: usize, at: usize, end: usize) -> Option<usize> {
    if let Some(further) = relative(view, floor, verb) {
        return Some(further);
    }
    let forms = view.word(verb).forms;
    let after = view.tag(at);
    let only_time = (at..end).all(|i| view.tag(i) == Tag::Time);
    let participle = forms.is(Forms::PARTICIPLE) && (only_time || after == Tag::Prep)
        || forms.is(Forms::ING) && at < end;
    let noun = verb > floor && matches!(view.tag(verb - 1), Tag::Noun | Tag::Proper);
    // "the elected mayor": between an article and its noun.
    let adjective = verb > floor && view.tag(verb - 1) == Tag::Det && at < end;
    // "retired general X", at the beginning of the phrase.
    let opens = verb == floor || !view.tag(verb - 1).nominal() && view.tag(verb - 1) != Tag::Aux;
    let attribute = forms.is(Forms::PARTICIPLE)
        && opens
        && at < end
        && (view.tag(at) == Tag::Noun || view.is(at, Class::SPEAKS))
        && view.word(verb).cue().is_none();
    (participle && noun || adjective || attribute).then_some(verb)
}

/// Whether the two words before `at` are all of a name, and none of them says that it is a body's.
fn names_person(view: &View<'_>, at: usize) -> bool {
    let bodies = Class::ORG
        .or(Class::OUTLET)
        .or(Class::ROLE)
        .or(Class::TITLE);
    let proper = |i: usize| view.tag(i) == Tag::Proper && !view.is(i, bodies);
    at >= 2 && proper(at - 1) && proper(at - 2) && (at < 3 || !view.tag(at - 3).nominal())
}

/// The noun before the relative clause that the verb at `verb` belongs to.
fn relative(view: &View<'_>, floor: usize, verb: usize) -> Option<usize> {
    for at in (floor..verb).rev().take(12) {
        match view.tag(at) {
            Tag::Rel | Tag::That => {
                let named =
                    |i: usize| i > floor && matches!(view.tag(i - 1), Tag::Noun | Tag::Proper);
                // "the union, which represents teachers": a comma may stand before the pronoun.
                let comma =
                    at > floor && view.tag(at) == Tag::Rel && view.tag(at - 1) == Tag::Comma;
                let noun = named(at) || comma && named(at - 1);
                // "said that X": no relative clause.
                return noun.then_some(at);
            }
            Tag::Comma | Tag::Quote | Tag::Stop | Tag::Sub | Tag::But => return None,
            _ => {}
        }
    }
    None
}

/// The phrase without what stands in front of it.
fn trim(view: &View<'_>, start: usize, end: usize, lo: usize) -> Option<Range<usize>> {
    let mut start = start;
    while start < end
        && matches!(
            view.tag(start),
            Tag::Conj | Tag::But | Tag::Adv | Tag::Prep | Tag::Sub | Tag::Inner | Tag::Object
        )
        && !(view.tag(start) == Tag::Inner && matches!(view.p.folded(start), "@" | "$" | "#"))
    {
        start += 1;
    }
    // "In Ohio Trump said", "On Friday the mayor said": the phrase begins behind that of the
    // preposition.
    let led = start > lo && view.tag(start - 1) == Tag::Prep;
    let timed = view.tag(start) == Tag::Time && !view.word(start).possessive;
    if led || timed {
        let next = (start + 1..end).find(|&at| {
            view.tag(at) == Tag::Det
                || view.tag(at) == Tag::Proper
                    && matches!(view.tag(at - 1), Tag::Noun | Tag::Time | Tag::Num)
                || timed && !matches!(view.tag(at), Tag::Time | Tag::Num)
        })?;
        start = next;
    }
    let head = head(view, start..end)?;
    (view.tag(head) != Tag::Time).then_some(start..end)
}

/// The main word: the last of the first nouns in a row.
fn head(view: &View<'_>, tokens: Range<usize>) -> Option<usize> {
    let mut head = None;
    for at in tokens {
        match view.tag(at) {
            Tag::Noun | Tag::Proper if view.word(at).possessive => {}
            Tag::Noun | Tag::Proper | Tag::Pron | Tag::Rel | Tag::That | Tag::Object => {
                head = Some(at);
            }
            Tag::Time | Tag::Num | Tag::Det if head.is_none() => {}
            Tag::Inner | Tag::Quote => {}
            Tag::Adv if head.is_none() => {}
            Tag::Det | Tag::Num | Tag::Time | Tag::Adv | Tag::Verb if head.is_none() => {}
            _ if head.is_some() => break,
            _ => {}
        }
    }
    head
}

/// The phrase that begins at `at`, as a subject behind its verb or behind "according to".
pub(crate) fn after(view: &View<'_>, at: usize, hi: usize) -> Option<Phrase> {
    if !view.tag(at).begins_phrase() && view.tag(at) != Tag::Object && view.tag(at) != Tag::Inner {
        return None;
    }
    let hi = hi.min(at + LONGEST);
    if matches!(view.tag(at), Tag::Pron | Tag::Object) {
        let core = at..at + 1;
        return Some(describe(view, core.clone(), core));
    }
    let core_end = plain_end(view, at, hi);
    let mut end = core_end;
    while end < hi {
        let next = match view.tag(end) {
            Tag::Comma => apposition(view, end + 1, hi),
            Tag::Dash if view.tag(end + 1) == Tag::Det => None,
            Tag::Rel => Some(clause_end(view, end, hi)),
            _ => None,
        };
        match next {
            Some(further) if further > end => end = further,
            _ => break,
        }
    }
    let clause = (core_end..end).any(|i| view.tag(i) == Tag::Rel);
    while end > at + 1
        && (view.tag(end - 1) == Tag::Comma
            || !clause
                && matches!(
                    view.tag(end - 1),
                    Tag::Time | Tag::Prep | Tag::Adv | Tag::Conj
                ))
    {
        end -= 1;
    }
    let core = at..core_end.min(end);
    (!core.is_empty() && head(view, core.clone()).is_some()).then(|| describe(view, core, at..end))
}

/// Where the phrase that begins at `at` ends, prepositions of its own included.
fn plain_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    let mut end = at;
    while end < hi {
        match view.tag(end) {
            Tag::Det if end > at && !led(view, end) => break,
            Tag::Time if end > at && !led(view, end) && !view.word(end).possessive => break,
            tag if tag.nominal() => end += 1,
            Tag::Adv if end == at || view.tag(end - 1) == Tag::Det => end += 1,
            // "Mr. Doe (a view shared by many)" is no part of the name.
            Tag::Open if end > at && view.tag(end + 1) == Tag::Det => break,
            Tag::Open => match (end..hi.min(end + 12)).find(|&i| view.tag(i) == Tag::Close) {
                Some(close) => end = close + 1,
                None => break,
            },
            Tag::Quote => match view.quotes.opening(end) {
                Some(pair) if pair.len() <= 5 && pair.closed && pair.close < hi => {
                    end = pair.close + 1;
                }
                _ => break,
            },
            Tag::Prep if stays(view, end, hi) => end += 1,
            Tag::Conj
                if matches!(
                    view.tag(end + 1),
                    Tag::Noun | Tag::Proper | Tag::Det | Tag::Num
                ) =>
            {
                end += 1;
            }
            // "a study released Friday".
            Tag::Verb
                if end > at
                    && !view.word(end).forms.is(Forms::ING)
                    && matches!(view.tag(end + 1), Tag::Prep | Tag::Time)
                    && (view.word(end).cue().is_none() || view.is(end - 1, Class::DOCUMENT)) =>
            {
                end += 1;
            }
            _ => break,
        }
    }
    end
}

/// Whether the token before `at` lets another article follow.
fn led(view: &View<'_>, at: usize) -> bool {
    matches!(
        view.tag(at - 1),
        Tag::Prep | Tag::Conj | Tag::Verb | Tag::Det | Tag::Inner | Tag::Time
    )
}

/// Whether the preposition at `at` belongs to the phrase before it.
fn stays(view: &View<'_>, at: usize, hi: usize) -> bool {
    if at + 1 >= hi || !view.tag(at + 1).nominal() {
        return false;
    }
    match view.p.folded(at) {
        // "wrote Jane Doe for the Mirror": where she did, not who she is.
        "for" if names_person(view, at) => false,
        "of" | "for" | "from" | "with" | "to" | "against" | "between" => true,
        "in" | "at" | "on" | "by" => !(at + 1..hi.min(at + 5))
            .take_while(|&i| view.tag(i).nominal())
            .any(|i| {
                view.is(i, Class::MEDIUM.or(Class::PLATFORM).or(Class::TIME))
                    || view.tag(i) == Tag::Num
            }),
        _ => false,
    }
}

/// Where the apposition or relative clause behind a comma ends; `None` where there is none.
fn apposition(view: &View<'_>, at: usize, hi: usize) -> Option<usize> {
    match view.tag(at) {
        // "said Doe, who stressed that …": a statement of its own.
        Tag::Rel if view.word(at + 1).cue().is_some() => None,
        Tag::Rel => Some(clause_end(view, at, hi)),
        // "said Doe, now a consultant".
        Tag::Adv if view.tag(at + 1) == Tag::Det => apposition(view, at + 1, hi),
        // "said Doe, of Ashton Baptist Church".
        Tag::Prep if view.p.folded(at) == "of" && view.tag(at + 1) == Tag::Proper => {
            Some(plain_end(view, at + 1, hi))
        }
        Tag::Det | Tag::Noun | Tag::Proper | Tag::Num => {
            let end = plain_end(view, at, hi);
            let closed = matches!(
                view.tag(end),
                Tag::Comma | Tag::Stop | Tag::Rel | Tag::Quote
            ) || end >= hi
                || !matches!(view.tag(end), Tag::Verb | Tag::Aux | Tag::Pron);
            (end > at && closed).then_some(end)
        }
        _ => None,
    }
}

fn clause_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    (at..hi)
        .find(|&i| {
            matches!(
                view.tag(i),
                Tag::Comma | Tag::Stop | Tag::Quote | Tag::Dash | Tag::Colon
            )
        })
        .unwrap_or(hi)
}

/// What the words of a phrase say of a speaker.
pub(crate) fn describe(view: &View<'_>, core: Range<usize>, tokens: Range<usize>) -> Phrase {
    let head = head(view, core.clone()).unwrap_or(core.start);
    let first = view.tag(core.start);
    let pronoun =
        core.len() == 1 && matches!(first, Tag::Pron | Tag::Rel | Tag::Object | Tag::That);
    let mut phrase = Phrase {
        paragraph: view.p.index() as usize,
        head,
        name: None,
        role: None,
        body: None,
        kind: SpeakerKind::Unnamed,
        feminine: view.word(head).feminine || matches!(view.p.folded(head), "she" | "her"),
        masculine: view.word(head).masculine || matches!(view.p.folded(head), "he" | "him" | "his"),
        plural: view.word(head).plural || matches!(view.p.folded(head), "they" | "we" | "them"),
        pronoun,
        definite: view.p.folded(core.start) != "a"
            && view.p.folded(core.start) != "an"
            && first == Tag::Det,
        tokens,
        core,
    };
    if !pronoun {
        name_and_role(view, &mut phrase);
    }
    phrase
}

fn name_and_role(view: &View<'_>, phrase: &mut Phrase) {
    let head = view.word(phrase.head);
    let bodies = Class::ORG.or(Class::OUTLET).or(Class::STATE);
    let things = bodies.or(Class::DOCUMENT);
    let functions = Class::ROLE.or(Class::TITLE);
    let name = proper_run(view, phrase.core.clone(), phrase.head);
    let personal = name.clone().is_some_and(|name| {
        let given = name.clone().any(|at| view.is(at, Class::GIVEN));
        let titled = name.start > phrase.core.start && view.is(name.start - 1, functions)
            || name.clone().any(|at| view.is(at, functions));
        let plain = !name.clone().any(|at| view.is(at, things));
        let article = view.tag(phrase.core.start) == Tag::Det;
        let proper = name
            .clone()
            .any(|at| view.tag(at) == Tag::Proper || view.is(at, Class::GIVEN));
        plain && proper && (given || !article && (titled || name.len() <= 3))
    });
    if personal && let Some(name) = name {
        for at in name.clone() {
            phrase.feminine |= view.word(at).feminine;
            phrase.masculine |= view.word(at).masculine;
        }
        let start = bare_name(view, &name);
        phrase.kind = SpeakerKind::Person;
        let titles_only = (phrase.core.start..start)
            .all(|at| view.is(at, Class::TITLE) || view.tag(at) == Tag::Inner);
        if start > phrase.core.start && !titles_only {
            phrase.role = Some(phrase.core.start..start);
        }
        phrase.name = Some(start..name.end);
        if let Some(role) = phrase.role.clone() {
            phrase.body = body(view, role);
        }
        let from = phrase.core.end + 1;
        let until = (from..phrase.tokens.end)
            .find(|&at| matches!(view.tag(at), Tag::Comma | Tag::Rel))
            .unwrap_or(phrase.tokens.end);
        let aside = from..until;
        if phrase.role.is_none()
            && aside.start < aside.end
            && view.tag(aside.start) != Tag::Rel
            && aside.clone().any(|at| view.is(at, functions))
        {
            phrase.body = body(view, aside.clone());
            phrase.role = Some(aside);
        }
        return;
    }
    phrase.kind = if head.is(Class::UNNAMED) {
        SpeakerKind::Unnamed
    } else if head.is(bodies) {
        SpeakerKind::Organisation
    } else if head.is(Class::DOCUMENT) {
        SpeakerKind::Document
    } else if head.is(functions.or(Class::PERSON)) {
        SpeakerKind::Unnamed
    } else if view.tag(phrase.head) == Tag::Proper {
        SpeakerKind::Organisation
    } else {
        SpeakerKind::Unnamed
    };
    match phrase.kind {
        SpeakerKind::Organisation => phrase.name = Some(phrase.core.clone()),
        SpeakerKind::Unnamed if head.is(functions) => {
            phrase.role = Some(phrase.core.clone());
            phrase.body = body(view, phrase.core.clone());
            // "A lawyer for the outlets, David Schulz,": the name in apposition.
            let aside = phrase.core.end + 1..phrase.tokens.end;
            if aside.start < aside.end
                && let Some(name) = proper_run(view, aside.clone(), aside.start)
                && name.start == aside.start
                && name.len() >= 2
            {
                for at in name.clone() {
                    phrase.feminine |= view.word(at).feminine;
                    phrase.masculine |= view.word(at).masculine;
                }
                phrase.kind = SpeakerKind::Person;
                phrase.name = Some(bare_name(view, &name)..name.end);
            }
        }
        SpeakerKind::Unnamed => {
            phrase.body = body(view, phrase.core.clone());
        }
        _ => {}
    }
}

/// Where a name begins behind the functions and titles before it.
fn bare_name(view: &View<'_>, name: &Range<usize>) -> usize {
    let functions = Class::ROLE.or(Class::TITLE).or(Class::PERSON);
    let last = (name.start..name.end.saturating_sub(1))
        .rev()
        .find(|&at| view.is(at, functions));
    let mut start = last.map_or(name.start, |at| at + 1);
    while start < name.end && view.tag(start) == Tag::Inner {
        start += 1;
    }
    if start < name.end { start } else { name.start }
}

/// The capitalised words in a row that hold `at`, or end at it.
fn proper_run(view: &View<'_>, within: Range<usize>, at: usize) -> Option<Range<usize>> {
    let part = |i: usize| {
        view.tag(i) == Tag::Proper
            || view.tag(i) == Tag::Inner && view.p.is_mark(i, '.')
            || view.tag(i) == Tag::Inner && view.p.is_mark(i, '-')
            || view.is(i, Class::GIVEN) && tag::is_capital(view.p, i)
            || matches!(view.tag(i), Tag::Noun)
                && tag::is_capital(view.p, i)
                && view.is(i, Class::ROLE.or(Class::TITLE))
    };
    if !within.contains(&at) || !part(at) {
        return None;
    }
    let mut run = at..at + 1;
    while run.start > within.start && part(run.start - 1) && !view.word(run.start - 1).possessive {
        run.start -= 1;
    }
    while run.end < within.end && part(run.end) {
        run.end += 1;
    }
    while run.end > run.start + 1 && view.tag(run.end - 1) == Tag::Inner {
        run.end -= 1;
    }
    Some(run)
}

/// The body that a function is of: "spokesman for the coalition", "the ministry's spokesman",
/// "Pentagon spokesman".
fn body(view: &View<'_>, role: Range<usize>) -> Option<Range<usize>> {
    let led = role
        .clone()
        .find(|&at| matches!(view.p.folded(at), "for" | "of" | "at" | "from" | "with"));
    if let Some(led) = led {
        let mut end = led + 1;
        while end < role.end && (view.tag(end).nominal() || view.p.folded(end) == "of") {
            end += 1;
        }
        if end > led + 1 {
            return Some(led + 1..end);
        }
    }
    let function = role.clone().find(|&at| view.is(at, Class::ROLE))?;
    let bodies = Class::ORG.or(Class::OUTLET).or(Class::STATE);
    let mut start = function;
    while start > role.start
        && (view.tag(start - 1) == Tag::Proper
            || view.is(start - 1, bodies)
            || view.tag(start - 1) == Tag::Inner)
    {
        start -= 1;
    }
    (start < function).then_some(start..function)
}
