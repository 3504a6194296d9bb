//! Tells counts from other numbers, and finds the counted noun.

mod bare;
mod dual;
mod part;
mod told;
mod total;

use std::ops::Range;

use crate::number::sense::{Noun, NounKind, Role, Sense, Time as Word};
use crate::number::table::Table;
use crate::number::{Kind, Number, Words};
use crate::time::Time;
use bare::{behind_verb, changed, elided};
use dual::{defined, dual};
use part::{crowd, of_all, of_plural, of_those};
pub(super) use told::Told;
pub(super) use total::estimated;
use total::{tallied, tallied_behind};

/// A number that counts something.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Index of the number.
    pub(super) number: usize,
    /// From the first number word to the counted noun (or the other way round).
    pub(super) words: Range<usize>,
    /// The counted noun.
    pub(super) noun: Option<Range<usize>>,
    /// What the lexicon says about it.
    pub(super) kind: Option<NounKind>,
    /// The word that hedges it.
    pub(super) hedge: Option<usize>,
    /// ISO 4217 code of an amount of money.
    pub(super) currency: Option<&'static str>,
    /// The rule that found it.
    pub(super) rule: &'static str,
}

impl Candidate {
    /// The first word, hedge included.
    pub(super) fn lead(&self) -> usize {
        self.hedge
            .map_or(self.words.start, |h| h.min(self.words.start))
    }
}

/// Words between a hedge and its number that belong to the count.
const HEDGE_MAX: usize = 4;

/// The numbers of a paragraph that count something, in order.
///
/// `told` is what the paragraphs before told, and is led on to the next one.
pub(super) fn candidates(
    w: &Words<'_>,
    numbers: &[Number],
    times: &[Time],
    told: &mut Told,
) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for (index, n) in numbers.iter().enumerate() {
        let near = times.partition_point(|t| t.words.end <= n.words.start);
        let timed = times.get(near).is_some_and(|t| t.words.start < n.words.end);
        let dropped = |why| w.dropped(n.words.clone(), "figure", why);
        if timed {
            dropped("part of a time");
            continue;
        }
        if !may_count(w, n) {
            dropped("ordinal, share, label, age, measurement or score");
            continue;
        }
        told.read(w, n.words.start);
        let Some(mut candidate) = count(w, n, times, &found, told) else {
            dropped("no counted noun in reach");
            continue;
        };
        if candidate.kind == Some(NounKind::Other) {
            candidate.kind = told
                .kind
                .filter(|k| !matches!(k, NounKind::Fixed(_)))
                .or(candidate.kind);
        }
        candidate.number = index;
        candidate.hedge = n.hedge.filter(|h| n.words.start <= h + HEDGE_MAX);
        found.push(candidate);
    }
    told.pass(w, &found);
    found
}

fn made(
    words: Range<usize>,
    noun: Option<Range<usize>>,
    kind: Option<NounKind>,
    rule: &'static str,
) -> Candidate {
    Candidate {
        number: 0,
        words,
        noun,
        kind,
        hedge: None,
        currency: None,
        rule,
    }
}

/// What rules a number out whatever it counts.
fn may_count(w: &Words<'_>, n: &Number) -> bool {
    if matches!(
        n.kind,
        Kind::Ordinal | Kind::Percent | Kind::Fraction | Kind::Few
    ) || n.value < 0.0
    {
        return false;
    }
    let (start, end) = (n.words.start, n.words.end);
    // Arabic has no "1 man"; such a 1 belongs to a name.
    if w.arabic && n.literal && n.value == 1.0 {
        return false;
    }
    let before = start.checked_sub(1);
    // "القرار تسع دول": a name has its number in digits.
    let digits = w.at(start).literal.is_some();
    let people = matches!(
        kind_of(w.noun(end)),
        Some(NounKind::Person | NounKind::Fighter | NounKind::Resident)
    );
    let labelled = (digits && !people || !w.arabic)
        && before.is_some_and(|i| w.has_role(i, Role::Label) && !w.has_role(i, Role::Reach));
    let aged = (1..=2).any(|k| {
        start
            .checked_sub(k)
            .is_some_and(|i| w.has_role(i, Role::Age))
    });
    let joined = w.at(end).mark.is_some_and(|m| matches!(m, '/' | ':')) && w.at(end).glued;
    let tail =
        before.is_some_and(|i| w.at(start).glued && matches!(w.at(i).mark, Some('/' | ':' | '.')));
    let unit_at = end + usize::from(w.is_mark(end, '-'));
    // "المئات العام الماضي": a unit with the article begins a time.
    let unit = w.time(unit_at, |t| matches!(t, Word::Unit(_)).then_some(()));
    let unit = unit.filter(|()| !w.arabic || !w.at(unit_at).defined);
    // "تسعة من كل عشرة": a rate.
    let each = before.is_some_and(|i| match w.folded(i) {
        "لكل" => true,
        "كل" => i > 0 && matches!(w.folded(i - 1), "من" | "بين"),
        _ => false,
    });
    // كما is no accusative of كم.
    let metric = !w.has_role(unit_at, Role::Function)
        && w.noun(unit_at)
            .is_some_and(|noun| noun.kind == NounKind::Never);
    let rate = w.is(end, Sense::Percent);
    !labelled
        && !each
        && !aged
        && !is_weight(w, n)
        && !joined
        && !tail
        && unit.is_none()
        && !metric
        && !rate
}

/// Words between a number of kilograms or tons and what says that they are a weight.
const WEIGHT_MAX: usize = 5;

/// Whether the number tells what somebody or something weighs: "خسر 30 كيلوغراما من وزنه".
fn is_weight(w: &Words<'_>, n: &Number) -> bool {
    let unit = w.folded(n.words.end);
    let mass = ["كيلو", "كغ", "كلغ", "طن"]
        .iter()
        .any(|u| unit.starts_with(u));
    let near = n.words.start.saturating_sub(WEIGHT_MAX)..n.words.end + WEIGHT_MAX;
    let weighs = |i: usize| {
        let word = w.folded(i);
        word.contains("وزن") || matches!(word, "تزن" | "يزن")
    };
    w.arabic && mass && near.into_iter().any(weighs)
}

fn count(
    w: &Words<'_>,
    n: &Number,
    times: &[Time],
    earlier: &[Candidate],
    told: &Told,
) -> Option<Candidate> {
    match n.kind {
        Kind::Dual => return dual(w, n, earlier, told),
        Kind::Defined => return defined(w, n, earlier),
        _ => {}
    }
    money(w, n)
        .or_else(|| two_behind_noun(w, n))
        .or_else(|| one_behind_noun(w, n))
        .or_else(|| with_noun(w, n, earlier))
        .or_else(|| of_plural(w, n))
        .or_else(|| of_those(w, n, earlier))
        .or_else(|| of_all(w, n))
        .or_else(|| tallied(w, n, times, earlier))
        .or_else(|| tallied_behind(w, n))
        .or_else(|| behind_verb(w, n, earlier))
        .or_else(|| crowd(w, n))
        .or_else(|| changed(w, n, earlier))
        .or_else(|| elided(w, n, earlier))
}

/// "$2.5 billion", 16 مليار دولار.
fn money(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let table = crate::number::table::Table::get();
    let currency = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Currency(i) => table.currencies.get(usize::from(i)).map(|c| &**c),
            _ => None,
        })
    };
    let (start, end) = (n.words.start, n.words.end);
    // "لم ينفق دولارا واحدا": none at all.
    if w.arabic && n.value == 1.0 && !n.literal {
        return None;
    }
    // "مئات الآلاف من الدولارات"
    let of = usize::from(w.arabic && w.has_role(end, Role::Of) && w.at(end).mark.is_none());
    let unit = end + of;
    let (words, noun, code) = if let Some(code) = currency(unit) {
        (start..unit + 1, unit..unit + 1, code)
    } else {
        let code = start.checked_sub(1).and_then(currency)?;
        (start - 1..end, start - 1..start, code)
    };
    let mut candidate = made(words, Some(noun), None, "figure/money");
    candidate.currency = Some(code);
    Some(candidate)
}

/// A noun right behind the number, or behind adjectives in English.
fn with_noun(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    let (start, end) = (n.words.start, n.words.end);
    let (noun, kind) = if w.arabic {
        arabic_noun(w, n, earlier)?
    } else {
        english_noun(w, end)?
    };
    // "30 إطارا في الثانية": a rate, not a count.
    let second = matches!(
        w.folded(noun.end + 1),
        "الثانيه" | "الدقيقه" | "second" | "minute"
    );
    let rate = matches!(w.folded(noun.end), "في" | "per" | "a") && second;
    if rate && kind.is_none() {
        return None;
    }
    Some(made(start..noun.end, Some(noun), kind, "figure/noun"))
}

/// Two, told behind the noun: صحفيين اثنين.
fn two_behind_noun(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let start = n.words.start;
    let told = w.arabic && !n.literal && n.value == 2.0 && n.words.len() == 1;
    let at = start.checked_sub(1).filter(|_| told)?;
    let noun = w.noun(at).filter(|noun| noun.plural)?;
    let event = matches!(
        noun.kind,
        NounKind::Person | NounKind::Fighter | NounKind::Fixed(_) | NounKind::Weapon
    );
    let apart = w.at(start).and || w.at(start).preposition.is_some() || w.at(at).defined;
    (event && !apart).then(|| {
        let noun_at = Some(at..at + 1);
        made(at..n.words.end, noun_at, Some(noun.kind), "figure/noun")
    })
}

/// Words before one person among which what happened to them stands.
const FATE_MAX: usize = 3;

/// One, told behind the noun, where something happened to them or no fewer are meant: أصيب جندي واحد.
fn one_behind_noun(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let start = n.words.start;
    let one = w.arabic && n.value == 1.0 && !n.literal && !w.at(start).and;
    let near = (start.checked_sub(2).filter(|_| one)?..start).rev();
    let people = |i: &usize| {
        let person = |n: Noun| matches!(n.kind, NounKind::Person | NounKind::Fighter);
        w.noun(*i)
            .is_some_and(|n| !n.plural && !n.dual && person(n))
            && !w.at(*i).defined
    };
    let at = near
        .take_while(|&i| w.at(i).mark.is_none())
        .filter(people)
        .last()?;
    let verb = |s| match s {
        Sense::Verb(m) if super::measure::of_people(m) => Some(()),
        _ => None,
    };
    let told = (at.saturating_sub(FATE_MAX)..at).any(|i| w.sense(i, verb).is_some());
    let least = n.qualifier == domain::Qualifier::AtLeast;
    (told || least).then(|| {
        let kind = kind_of(w.noun(at));
        made(at..n.words.end, Some(at..at + 1), kind, "figure/noun")
    })
}

fn kind_of(noun: Option<Noun>) -> Option<NounKind> {
    noun.map(|n| n.kind)
}

/// The counted noun: in Arabic the word right behind the number, where it can be one.
fn arabic_noun(
    w: &Words<'_>,
    n: &Number,
    earlier: &[Candidate],
) -> Option<(Range<usize>, Option<NounKind>)> {
    let sign = w.is_mark(n.words.end, '"') || w.is_mark(n.words.end, '#');
    let end = n.words.end + usize::from(sign);
    // "عدد (5) أهداف": the digits stand in brackets.
    let opened = n
        .words
        .start
        .checked_sub(1)
        .is_some_and(|i| w.is_mark(i, '('));
    let end = end + usize::from(opened && w.is_mark(end, ')'));
    let word = w.at(end);
    // "توسيعها إلى 32 لتلبية …": what a purpose is, is not counted.
    let led = word.preposition.is_some();
    // وأحد أبرز القادة: which one, not how many; "one" stands behind its noun.
    let one = n.value == 1.0;
    let no_noun = one || word.mark.is_some() || word.literal.is_some() || word.and || led;
    if no_noun || end >= w.len() {
        return None;
    }
    if w.is(end, Sense::Verb(domain::Measure::Casualties)) && w.at(end).preposition.is_none() {
        let kind = NounKind::Fixed(domain::Measure::Casualties);
        return Some((end..end + 1, Some(kind)));
    }
    let noun = noun_of(w, end).filter(|noun| !noun.dual);
    // 2016 is a year unless the noun is in the case that such a number asks for.
    let accusative = w.folded(end).ends_with('ا') && takes_accusative(n);
    let when = n
        .words
        .start
        .checked_sub(1)
        .is_some_and(|i| w.folded(i) == "في");
    if is_year(n) && (when || !accusative && !w.folded(end).ends_with('ه')) {
        return None;
    }
    let kind = match kind_of(noun) {
        Some(NounKind::Other) => match earlier.last().and_then(|c| c.kind) {
            // "86 killed and 400 others wounded": others of the kind, not of the fate.
            Some(NounKind::Fixed(_)) => Some(NounKind::Person),
            earlier => earlier.or(Some(NounKind::Other)),
        },
        kind => kind,
    };
    if noun.is_none() && !unknown_noun(w, n, end) {
        return None;
    }
    let mut last = end + 1;
    // قتيلا وجريحا, تلميذا وتلميذة, القتلى والجرحى
    let next = w.noun(last).filter(|next| w.at(last).and && !next.dual);
    let pair =
        next.is_some() && w.at(last + 1).literal.is_none() && w.at(last).defined == word.defined;
    let same_case = noun.is_some() && pair && coordinated(w, end, last);
    last += usize::from(same_case);
    Some((end..last, kind))
}

/// The noun at word `at`, also where a form of several words or a participle tells what happened to it:
/// قوافل إنسانية, مسجونين.
fn noun_of(w: &Words<'_>, at: usize) -> Option<Noun> {
    let several = w.at(at).end > w.at(at).start.saturating_add(1);
    let first = || Table::get().noun(w.folded(at)).filter(|_| several);
    let people = || {
        let plural = ["ين", "ون"].iter().any(|end| w.folded(at).ends_with(end));
        let fate = w.sense(at, |s| match s {
            Sense::Verb(m) if super::measure::of_people(m) => Some(m),
            _ => None,
        });
        let kind = NounKind::Fixed(fate.filter(|_| plural)?);
        Some(Noun {
            kind,
            dual: false,
            plural,
        })
    };
    let arabic = |find: Option<Noun>| find.filter(|_| w.arabic);
    w.noun(at).or_else(|| arabic(first().or_else(people)))
}

/// Whether two nouns joined by و are counted together: both people of a fate, or one noun in both
/// genders.
fn coordinated(w: &Words<'_>, first: usize, second: usize) -> bool {
    let kinds = (
        w.noun(first).map(|n| n.kind),
        w.noun(second).map(|n| n.kind),
    );
    match kinds {
        (Some(NounKind::Fixed(a)), Some(NounKind::Fixed(b))) => a != b,
        (Some(a), Some(b)) => {
            let (x, y) = (w.p.folded(w.at(first).start as usize), w.folded(second));
            let stem: String = x.chars().take(4).collect();
            a == b && y.trim_start_matches('و').starts_with(&stem)
        }
        _ => false,
    }
}

/// Whether a word that no lexicon lists can be the counted noun.
fn unknown_noun(w: &Words<'_>, n: &Number, at: usize) -> bool {
    let word = w.at(at);
    if w.has_role(at, Role::Function) || w.sense(at, not_noun).is_some() {
        return false;
    }
    if word.senses.iter().any(is_place) && !matches!(n.kind, Kind::Vague) {
        return false;
    }
    let folded = w.folded(at);
    let letters = folded.chars().count();
    let arabic = folded.chars().all(|c| c > '\u{5ff}');
    // A literal that looks like a year counts only what the lexicon knows.
    let year = n.literal && (1900.0..2100.0).contains(&n.value);
    let vague = n.kind == Kind::Vague;
    let article = folded.starts_with("ال");
    let accusative = ["ا", "ه", "اء"].iter().any(|end| folded.ends_with(end));
    let particle =
        folded.starts_with('و') || (folded.starts_with("لل") || folded.starts_with("بال"));
    let fits = !takes_accusative(n) || accusative || vague;
    arabic && letters >= 3 && !year && (article == vague || !article) && !particle && fits
}

/// Whether the counted noun is an accusative: 3..10 take a plural, 11..99 an accusative, hundreds and
/// thousands a genitive.
fn takes_accusative(n: &Number) -> bool {
    (11.0..100.0).contains(&(n.value % 100.0))
}

fn is_place(sense: &Sense) -> bool {
    matches!(sense, Sense::Place(_))
}

fn not_noun(sense: Sense) -> Option<()> {
    matches!(
        sense,
        Sense::Time(_)
            | Sense::Percent
            | Sense::To
            | Sense::Or
            | Sense::Before(_)
            | Sense::After(_)
            | Sense::Skip
            | Sense::Verb(_)
            | Sense::Role(_)
            | Sense::Digit(_)
            | Sense::Scale(_)
    )
    .then_some(())
    // "30 مستوطنة": what a place name stands behind can be counted.
    .filter(|()| !matches!(sense, Sense::Role(Role::Site | Role::In)))
}

/// The counted noun in English: the last known plural of the words behind the number.
fn english_noun(w: &Words<'_>, end: usize) -> Option<(Range<usize>, Option<NounKind>)> {
    let mut best = None;
    let mut unknown = None;
    let mut at = end;
    while at < end + 5 {
        let word = w.at(at);
        let hyphen = word.mark == Some('-') && word.glued;
        if hyphen {
            at += 1;
            continue;
        }
        if word.mark.is_some() && word.mark != Some('"') || word.literal.is_some() {
            break;
        }
        if let Some(noun) = w.noun(at) {
            best = Some((at, noun.kind));
            // "people killed", "fighters" – a plural person ends the phrase.
            if w.noun(at + 1).is_none() {
                break;
            }
        } else if w.has_role(at, Role::Function) || at == end && w.sense(at, verb_or_time).is_some()
        {
            break;
        } else if w.folded(at).ends_with('s') && w.folded(at).len() > 3 {
            unknown = unknown.or(Some(at));
        }
        at += 1;
    }
    if let Some((at, kind)) = best {
        return (kind != NounKind::Never).then(|| (at..at + 1, Some(kind)));
    }
    unknown.map(|at| (at..at + 1, None))
}

fn verb_or_time(sense: Sense) -> Option<()> {
    matches!(sense, Sense::Verb(_) | Sense::Time(_)).then_some(())
}

/// Whether it looks like a year, and no hedge says otherwise.
fn is_year(n: &Number) -> bool {
    n.literal && (1900.0..2100.0).contains(&n.value) && n.hedge.is_none()
}

/// The first word of a number, its hedge included.
fn lead(n: &Number) -> usize {
    n.hedge
        .filter(|h| *h < n.words.start && n.words.start <= h + HEDGE_MAX)
        .unwrap_or(n.words.start)
}

/// Whether a phrase ends before word `at`.
fn ends(w: &Words<'_>, at: usize) -> bool {
    at >= w.len() || w.at(at).mark.is_some() || w.at(at).and || w.has_role(at, Role::Function)
}

/// A noun with a pronoun written onto it: مقاتليها, عناصره.
fn suffixed_noun(w: &Words<'_>, at: usize) -> Option<NounKind> {
    let folded = w.folded(at);
    ["هما", "ها", "هم", "نا", "ه"].iter().find_map(|suffix| {
        let stem = folded
            .strip_suffix(suffix)
            .filter(|stem| stem.chars().count() >= 3)?;
        crate::number::table::Table::get()
            .noun(stem)
            .map(|n| n.kind)
    })
}
