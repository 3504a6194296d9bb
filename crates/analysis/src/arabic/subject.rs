//! Who a cue's subject is: behind the verb, before it, or the head of a relative clause.

use super::{
    View,
    lexeme::listed,
    phrase::{self, Phrase, Reach},
    words::Class,
};
use crate::{sets::Set, text::Kind};

/// What somebody who speaks may be.
pub(crate) const SPEAKS: Class = Class::TITLE
    .or(Class::RANK)
    .or(Class::ORG)
    .or(Class::OUTLET)
    .or(Class::UNNAMED)
    .or(Class::KIN)
    .or(Class::STATE)
    .or(Class::GIVEN)
    .or(Class::DOCUMENT)
    .or(Class::MEDIUM)
    .or(Class::ACCOUNT);

/// The subject between the verb at `at` and token `limit`.
pub(crate) fn behind(view: &View<'_>, at: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let mut j = skip_adverbs(view, at + 1, limit);
    for _ in 0..3 {
        if j >= limit {
            return None;
        }
        // "رأى فيه الفريق أن".
        if view.is(j, Class::PREP) && pronoun_led(view.p.folded(j)) {
            j = skip_adverbs(view, j + 1, limit);
            continue;
        }
        // "اعتبر تهديداً": what is held to be something, not who holds.
        // "اتهمت فيه مسؤولين": whom.
        let word = view.word(j);
        let whom = word.is(Class::UNNAMED) && word.people && view.p.folded(j).ends_with("ين");
        // "أيدت معاقبة المتهمين": what is done, not who does.
        let done = word.bare()
            && word.class == Class::NONE
            && phrase::pattern::is_doing(view.p.original(j));
        if view.p.original(j).contains(TANWIN) || whom || done && reach == Reach::Least {
            return None;
        }
        if let Some(phrase) = phrase::read(view, j, limit, reach) {
            let led = view.is(j - 1, Class::PREP) && !pronoun_led(view.p.folded(j - 1));
            let direct = j == at + 1 || !led;
            let known = view.is(phrase.head, SPEAKS) || phrase.name.is_some();
            return (direct && (known || j <= at + 2 || reach == Reach::Full)).then_some(phrase);
        }
        j = skip_adjunct(view, j, limit)?;
        j = skip_adverbs(view, j, limit);
    }
    None
}

/// "جهته", "جانبها": somebody's side, with the pronoun of who speaks.
pub(super) fn own_side(folded: &str) -> bool {
    let bare = ["ها", "هم", "ه"]
        .iter()
        .find_map(|p| folded.strip_suffix(p));
    bare.is_some_and(|bare| matches!(bare, "جهت" | "جانب" | "طرف" | "ناحيت"))
}

/// The sign of an indefinite accusative, which no subject is in.
pub(super) const TANWIN: char = '\u{64b}';

/// Whether a preposition has its pronoun written onto it: فيه, لها.
pub(super) fn pronoun_led(folded: &str) -> bool {
    let bare = ["ها", "هم", "ه"]
        .iter()
        .find_map(|p| folded.strip_suffix(p));
    bare.is_some_and(|bare| matches!(bare, "في" | "ل" | "ب" | "علي" | "خلال" | "من" | "مع"))
}

/// The first token from `j` that is neither an adverb nor a time nor a comma.
pub(crate) fn skip_adverbs(view: &View<'_>, mut j: usize, limit: usize) -> usize {
    while j < limit {
        let word = view.word(j);
        // "بشكل قاطع": in what manner.
        let manner = matches!(view.p.folded(j), "بشكل" | "بصوره" | "بطريقه");
        if manner && j + 1 < limit && !view.word(j + 1).split.article {
            j += 2;
            continue;
        }
        // "على نحو مفاجئ", "من جهته".
        if view.p.folded(j) == "علي" && view.p.folded(j + 1) == "نحو" && j + 2 < limit {
            j += 3;
            continue;
        }
        if view.p.folded(j) == "من" && j + 1 < limit && own_side(view.p.folded(j + 1)) {
            j += 2;
            continue;
        }
        // "مرة أخرى", "مرة ثانية".
        let again = matches!(view.p.folded(j + 1), "اخري" | "ثانيه" | "جديده");
        if view.p.folded(j) == "مره" && again && j + 1 < limit {
            j += 2;
            continue;
        }
        let date = view.p.kind(j) == Kind::Number
            && (view.is(j + 1, Class::TIME) || j > 0 && view.is(j - 1, Class::TIME));
        // "مطلع هذا العام".
        if Set::Pointing.has(view.p.folded(j)) && view.is(j + 1, Class::TIME) && j + 1 < limit {
            j += 2;
            continue;
        }
        let slash = view.p.is_mark(j, '/') && view.is(j + 1, Class::TIME);
        let time = word.is(Class::TIME.or(Class::ADVERB))
            && !word.is(Class::ORG)
            && word.split.preposition.is_none();
        // An ordinal or "past" behind a day: "الأحد الماضي", "أمس الاثنين".
        if !(time || date || slash || view.p.is_mark(j, ',') || word.is(Class::AUX)) {
            break;
        }
        j += 1;
    }
    j
}

/// The token behind an adjunct that begins at `j`: behind its comma, or, for "في بيان", behind the
/// medium and its adjectives.
fn skip_adjunct(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    let word = view.word(j);
    let clitic = word.split.preposition.is_some();
    if !word.is(Class::PREP) && !clitic {
        return None;
    }
    if word.is(Class::PREP) && view.is(j + 1, Class::MEDIUM.or(Class::TIME)) {
        let mut k = j + 2;
        while k < limit
            && (view.is(k, Class::ADJECTIVE.or(Class::TIME))
                || view.is(k, Class::EVENT) && k == j + 2)
        {
            k += 1;
        }
        if !view.p.is_mark(k, ',') && view.is(k, SPEAKS) && view.word(k).split.preposition.is_none()
        {
            return Some(k);
        }
    }
    (j..limit)
        .find(|&k| view.p.is_mark(k, ','))
        .map(|comma| comma + 1)
}

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
    // "الذي", with or without a comma before it.
    if k > sentence.start && view.is(k - 1, Class::REL) && k == at {
        let end = if view.p.is_mark(k.saturating_sub(2), ',') {
            k - 2
        } else {
            k - 1
        };
        return ending_at(view, sentence.start, end, true).map(|phrase| (phrase, k - 1));
    }
    if k == at
        && let Some(found) = paper(view, sentence.start, at)
    {
        return Some(found);
    }
    let phrase = ending_at(view, sentence.start, k, false)?;
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

/// The phrase that ends at token `end`, looked for from the beginning of its clause.
fn ending_at(view: &View<'_>, from: usize, end: usize, inside: bool) -> Option<Phrase> {
    let opens = Class::AUX.or(Class::THAT).or(Class::BUT).or(Class::BREAK);
    let mut first = end;
    while first > from && end - first < 30 {
        let word = view.word(first - 1);
        let mark = matches!(view.p.kind(first - 1), Kind::Mark(c) if !matches!(c, ',' | '-' | '#' | '(' | ')' | '/'));
        // "دبي، الإمارات العربية المتحدة (CNN) --": a dateline ends.
        let dash = view.p.is_mark(first - 1, '-');
        let mark =
            mark || dash && first >= 2 && matches!(view.p.kind(first - 2), Kind::Mark('-' | ')'));
        let finite = word.verb.is_some_and(|(_, f)| !f.participle) && word.bare()
            || word.class == Class::VERB;
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
        let last = view.p.folded(phrase.head);
        let many = inside
            && phrase.definite
            && phrase.tokens.len() == 1
            && (last.ends_with("ين") || last.ends_with("ون"));
        let short = short || nameless || many;
        let event = view.is(phrase.head, Class::EVENT) && !view.is(phrase.head, SPEAKS);
        // "محاميها قال".
        let speaks = view.is(phrase.head, SPEAKS)
            || view.body(phrase.head) > 0 && !colon_ahead(view, end)
            || listed(view.noun(phrase.head)).is_some_and(|noun| noun.class.is(SPEAKS));
        (reaches && !event && (speaks || short)).then_some(phrase)
    })
}

/// Whether a colon tells whose words a headline gives: "حماس تودع فلانا: كان أخا لنا".
fn colon_ahead(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 16;
    let ahead = |i| view.p.is_mark(i, ':');
    view.p.index() == 0 && (at..view.p.sentence_of(at).end.min(at + REACH)).any(ahead)
}

/// Whether a verb with this agreement can have `phrase` before it as its subject.
pub(crate) fn agrees(phrase: &Phrase, feminine: bool, plural: bool) -> bool {
    if plural {
        return phrase.people || phrase.tokens.len() > 1;
    }
    phrase.feminine == feminine
        || phrase.unknown
        || phrase.name.is_some() && !phrase.feminine && !feminine
}
