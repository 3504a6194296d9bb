//! A subject that stands before its verb, or whom a relative clause tells of.

use super::{SPEAKS, agrees};
use crate::{
    arabic::{
        View,
        lexeme::listed,
        phrase::{self, Phrase, Reach},
        words::Class,
    },
    sets::Set,
    text::Kind,
};

/// A subject that stands before the verb at `at`, and the token its clause begins with.
pub(crate) fn before(view: &View<'_>, at: usize) -> Option<(Phrase, usize)> {
    let sentence = view.p.sentence_of(at);
    let mut k = at;
    let mut commas = 0;
    while k > sentence.start {
        let word = view.word(k - 1);
        let comma = view.p.is_mark(k - 1, ',') && commas == 0;
        let number = view.p.kind(k - 1) == Kind::Number && view.is(k, Class::TIME);
        if !(word.is(Class::AUX)
            || word.is(Class::TIME.or(Class::ADVERB)) && !word.is(SPEAKS)
            || comma
            || number)
        {
            break;
        }
        commas += usize::from(comma);
        k -= 1;
    }
    // "الذي", with or without a comma before it: "واشنطن، التي كانت قد رأت".
    let led = || (k..at).all(|i| view.is(i, Class::AUX));
    if k > sentence.start && view.is(k - 1, Class::REL) && led() {
        let end = if view.p.is_mark(k.saturating_sub(2), ',') {
            k - 2
        } else {
            k - 1
        };
        let form = view.word(at).verb.map(|(_, form)| form.agreement);
        let agrees = |phrase: &Phrase| form.is_none_or(|f| agrees(phrase, f.feminine, f.plural));
        let antecedent = |end| {
            ending_at(view, sentence.start, end, true, agrees).map(|found| with_number(view, found))
        };
        // "هيئة النهر عام 2016، التي": when it was.
        let found = antecedent(end).or_else(|| antecedent(before_time(view, sentence.start, end)));
        return found.map(|phrase| (phrase, k - 1));
    }
    if let Some(found) = share(view, sentence.start, k) {
        return Some(found);
    }
    if k == at
        && let Some(found) = paper(view, sentence.start, at)
    {
        return Some(found);
    }
    if k == at
        && let Some(found) = once_before(view, sentence.start, at)
    {
        return Some(found);
    }
    let aside = before_aside(view, sentence.start, k);
    let phrase = ending_at(view, sentence.start, aside.unwrap_or(k), false, |_| true)?;
    // "قال إن المجلس، وهو أعلى هيئة، رفض": what that tells goes on.
    let that = |at: usize| view.is(at, Class::THAT);
    if aside.is_some() && phrase.tokens.start.checked_sub(1).is_some_and(that) {
        return None;
    }
    // The phrase behind a verb is that verb's subject or object.
    let owner = phrase.tokens.start.checked_sub(1).map(|at| view.word(at));
    if owner.is_some_and(|word| {
        word.is(Class::BUT) && word.is(Class::AFTER) && !view.is(phrase.head, Class::GIVEN)
            || word.verb.is_some_and(|(_, f)| !f.participle)
            || word.is(Class::VERB.or(Class::PREP)) && !word.is(Class::GIVEN.or(Class::AUX))
    }) {
        return None;
    }
    let mut clause = phrase.tokens.start;
    while clause > sentence.start
        && view.is(
            clause - 1,
            Class::AUX.or(Class::BUT).or(Class::BREAK).or(Class::THAT),
        )
    {
        clause -= 1;
    }
    Some((phrase, clause))
}

/// A share of many people before token `at`, or before "those who" there: "و7% قالوا", "مقابل 7% ممن
/// قالوا".
fn share(view: &View<'_>, from: usize, at: usize) -> Option<(Phrase, usize)> {
    let who = at > from && view.p.folded(at - 1) == "ممن";
    let phrase = phrase::share::before(view, from, at - usize::from(who))?;
    let first = phrase.tokens.start;
    let led = first > from && matches!(view.p.folded(first - 1), "و" | "مقابل");
    Some((phrase, first - usize::from(led)))
}

/// The phrase with the word before it that says how many are meant: "لبعض المراقبين الذين".
fn with_number(view: &View<'_>, phrase: Phrase) -> Phrase {
    let before = phrase.tokens.start.checked_sub(1);
    let counted = before.filter(|&at| phrase.people && view.is(at, Class::QUANTIFIER));
    let whole = counted.and_then(|at| phrase::read_led(view, at, phrase.tokens.end, Reach::Full));
    whole
        .filter(|whole| whole.tokens.end == phrase.tokens.end)
        .unwrap_or(phrase)
}

/// Who once did what the verb at `at` tells: "سبق للوزير أن وصف".
fn once_before(view: &View<'_>, from: usize, at: usize) -> Option<(Phrase, usize)> {
    let that = at
        .checked_sub(1)
        .filter(|&that| view.p.folded(that) == "ان")?;
    let once = |&i: &usize| matches!(view.p.folded(i), "سبق" | "وسبق" | "يسبق");
    let verb = (from.max(that.saturating_sub(ONCE_MAX))..that)
        .rev()
        .find(once)?;
    let led = view.word(verb + 1).split.preposition == Some('ل');
    let phrase = led.then(|| phrase::read_led(view, verb + 1, that, Reach::Full))??;
    (phrase.tokens.end == that).then_some((phrase, verb))
}

/// Tokens that name who once did something.
const ONCE_MAX: usize = 16;

/// The comma before an aside that ends, with a comma too, before token `end`: "ليلى حداد، وهي نائبة، تقول".
fn before_aside(view: &View<'_>, from: usize, end: usize) -> Option<usize> {
    let close = view.p.is_mark(end, ',').then_some(end)?;
    let begins = |&at: &usize| {
        view.p.is_mark(at, ',') && Set::Aside.has(view.p.folded(at + 1)) && at + 1 < close
    };
    let aside = (from.max(close.saturating_sub(ASIDE_MAX))..close)
        .rev()
        .find(begins)?;
    let finite = |at: usize| view.word(at).verb.is_some_and(|(_, form)| !form.participle);
    (!(aside..close).any(finite)).then_some(aside)
}

/// Tokens of an aside about who speaks.
const ASIDE_MAX: usize = 24;

/// An indefinite paper right before the verb at `at` that tells what is in it: "يفحص تقارير
/// استخباراتية تفيد بأن".
fn paper(view: &View<'_>, from: usize, at: usize) -> Option<(Phrase, usize)> {
    let adjective = |i: usize| {
        view.word(i).split.is_empty() && (view.is(i, Class::ADJECTIVE) || view.word(i).bare())
    };
    let head = (from.max(at.saturating_sub(3))..at)
        .rev()
        .find(|&i| view.is(i, Class::DOCUMENT))?;
    let word = view.word(head);
    let free = word.split.is_empty() && head > from;
    let phrase = (free && (head + 1..at).all(adjective))
        .then(|| phrase::read(view, head, at, Reach::Full))
        .flatten()?;
    (phrase.tokens.end == at && phrase.name.is_none()).then_some((phrase, at))
}

/// The first token of the times that end at token `end`, behind `from`.
fn before_time(view: &View<'_>, from: usize, mut end: usize) -> usize {
    while end > from + 1
        && (view.p.kind(end - 1) == Kind::Number || view.word(end - 1).class == Class::TIME)
    {
        end -= 1;
    }
    end
}

/// The phrase that ends at token `end`, looked for from the beginning of its clause, and that can be
/// the one meant.
fn ending_at(
    view: &View<'_>,
    from: usize,
    end: usize,
    inside: bool,
    meant: impl Fn(&Phrase) -> bool,
) -> Option<Phrase> {
    let opens = Class::AUX.or(Class::THAT).or(Class::BUT).or(Class::BREAK);
    let mut first = end;
    while first > from && end - first < 30 {
        let word = view.word(first - 1);
        let mark = matches!(view.p.kind(first - 1), Kind::Mark(c) if !matches!(c, ',' | '-' | '#' | '(' | ')' | '/'));
        // "دبي، الإمارات العربية المتحدة (CNN) --": a dateline ends.
        let dash = view.p.is_mark(first - 1, '-');
        let mark =
            mark || dash && first >= 2 && matches!(view.p.kind(first - 2), Kind::Mark('-' | ')'));
        // "كينيث وورد": a name that is written like a verb.
        let finite = (word.verb.is_some_and(|(_, f)| !f.participle) && word.bare()
            || word.class == Class::VERB)
            && !view.personal(first - 1);
        if mark || word.is(opens) && !word.is(Class::PREP) || finite {
            break;
        }
        first -= 1;
    }
    let mut starts = vec![first];
    starts.extend(
        (first..end)
            .filter(|&i| view.p.is_mark(i, ','))
            .map(|i| i + 1),
    );
    if inside {
        // The antecedent is the last phrase before "الذي", wherever it stands.
        starts.extend((first..end).filter(|&i| view.is(i, SPEAKS)));
        let name = (first..end).rev().take_while(|&i| view.name_word(i));
        starts.extend(name.last().filter(|&i| (1..=3).contains(&(end - i))));
        let run = (first..end).rev().take_while(|&i| several(view, i));
        starts.extend(run.last());
    }
    starts.into_iter().find_map(|start| {
        let phrase = phrase::read(view, start, end, Reach::Full)?;
        let reaches = phrase.tokens.end == end
            || phrase.tokens.end + 1 == end
                && matches!(view.p.kind(end - 1), Kind::Mark(_) | Kind::Quote(_));
        let named = phrase.name.is_some() || phrase.definite;
        // "حمزة بيرقدار، المتحدث باسم …، قال": a name with its title.
        let comma = || phrase.tokens.clone().any(|i| view.p.is_mark(i, ','));
        let titled = phrase.name.is_some() && phrase.role.is_some() && comma();
        let short = (phrase.tokens.len() <= 4 || titled) && start == first && !inside && named;
        let nameless = inside
            && phrase.unknown
            && !phrase.definite
            && phrase.tokens.clone().all(|i| view.name_word(i));
        // "غضب الفلسطينيين الذين يقولون".
        let many = inside && phrase.tokens.clone().all(|i| several(view, i));
        let short = short || nameless || many;
        let event = view.is(phrase.head, Class::EVENT) && !view.is(phrase.head, SPEAKS);
        // "محاميها قال".
        let speaks = view.is(phrase.head, SPEAKS)
            || view.body(phrase.head) > 0 && !colon_ahead(view, end)
            || listed(view.noun(phrase.head)).is_some_and(|noun| noun.class.is(SPEAKS));
        (reaches && !event && (speaks || short) && meant(&phrase)).then_some(phrase)
    })
}

/// Whether a definite word tells of several people: الفلسطينيين, المانحون.
fn several(view: &View<'_>, at: usize) -> bool {
    let folded = view.p.folded(at);
    view.word(at).split.article && (folded.ends_with("ين") || folded.ends_with("ون"))
}

/// Whether a colon tells whose words a headline gives: "حماس تودع فلانا: كان أخا لنا".
fn colon_ahead(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 16;
    let ahead = |i| view.p.is_mark(i, ':');
    view.p.index() == 0 && (at..view.p.sentence_of(at).end.min(at + REACH)).any(ahead)
}
