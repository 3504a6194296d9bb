//! Tells counts from other numbers, and finds the counted noun.

use std::ops::Range;

use crate::number::sense::{Noun, NounKind, Role, Sense, Time as Word};
use crate::number::{Kind, Number, Words};
use crate::time::Time;

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

/// The numbers of a paragraph that count something, in order.
///
/// `before` is the kind of the last counted noun of the paragraphs before, which "others" take up.
pub(super) fn candidates(
    w: &Words<'_>,
    numbers: &[Number],
    times: &[Time],
    before: Option<NounKind>,
) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut dual_told = false;
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
        let Some(mut candidate) = count(w, n, &found, dual_told) else {
            dropped("no counted noun in reach");
            continue;
        };
        if candidate.kind == Some(NounKind::Other) {
            candidate.kind = before
                .filter(|k| !matches!(k, NounKind::Fixed(_)))
                .or(candidate.kind);
        }
        candidate.number = index;
        candidate.hedge = n.hedge;
        dual_told |= candidate.rule == "figure/dual";
        found.push(candidate);
    }
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
    let labelled =
        before.is_some_and(|i| w.has_role(i, Role::Label) && !w.has_role(i, Role::Reach));
    let aged = (1..=2).any(|k| {
        start
            .checked_sub(k)
            .is_some_and(|i| w.has_role(i, Role::Age))
    });
    let joined = w.at(end).mark.is_some_and(|m| matches!(m, '/' | ':')) && w.at(end).glued;
    let tail =
        before.is_some_and(|i| w.at(start).glued && matches!(w.at(i).mark, Some('/' | ':' | '.')));
    let unit_at = end + usize::from(w.is_mark(end, '-'));
    let unit = w.time(unit_at, |t| matches!(t, Word::Unit(_)).then_some(()));
    let metric = w
        .noun(unit_at)
        .is_some_and(|noun| noun.kind == NounKind::Never);
    let rate = w.is(end, Sense::Percent);
    !labelled && !aged && !joined && !tail && unit.is_none() && !metric && !rate
}

fn count(w: &Words<'_>, n: &Number, earlier: &[Candidate], dual_told: bool) -> Option<Candidate> {
    match n.kind {
        Kind::Dual => return dual(w, n, earlier, dual_told),
        Kind::Defined => return defined(w, n),
        _ => {}
    }
    money(w, n)
        .or_else(|| two_behind_noun(w, n))
        .or_else(|| with_noun(w, n, earlier))
        .or_else(|| of_plural(w, n))
        .or_else(|| of_those(w, n, earlier))
        .or_else(|| tallied(w, n))
        .or_else(|| behind_verb(w, n, earlier))
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

fn kind_of(noun: Option<Noun>) -> Option<NounKind> {
    noun.map(|n| n.kind)
}

/// The counted noun: in Arabic the word right behind the number, where it can be one.
fn arabic_noun(
    w: &Words<'_>,
    n: &Number,
    earlier: &[Candidate],
) -> Option<(Range<usize>, Option<NounKind>)> {
    let end = n.words.end + usize::from(w.is_mark(n.words.end, '"'));
    // "عدد (5) أهداف": the digits stand in brackets.
    let opened = n
        .words
        .start
        .checked_sub(1)
        .is_some_and(|i| w.is_mark(i, '('));
    let end = end + usize::from(opened && w.is_mark(end, ')'));
    let word = w.at(end);
    // "توسيعها إلى 32 لتلبية …": what a purpose is, is not counted.
    let purpose = word.preposition == Some('ل');
    // وأحد أبرز القادة: which one, not how many; "one" stands behind its noun.
    let one = n.value == 1.0;
    let no_noun = one || word.mark.is_some() || word.literal.is_some() || word.and || purpose;
    if no_noun || end >= w.len() {
        return None;
    }
    if w.is(end, Sense::Verb(domain::Measure::Casualties)) && w.at(end).preposition.is_none() {
        let kind = NounKind::Fixed(domain::Measure::Casualties);
        return Some((end..end + 1, Some(kind)));
    }
    let noun = w.noun(end).filter(|noun| !noun.dual);
    // 2016 is a year unless the noun is in the case that such a number asks for.
    let year = n.literal && (1900.0..2100.0).contains(&n.value) && n.hedge.is_none();
    if year && !(w.folded(end).ends_with('ا') || w.folded(end).ends_with('ه')) {
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
    let accusative = folded.ends_with('ا') || folded.ends_with('ه');
    let particle =
        folded.starts_with(['و', 'ف']) || (folded.starts_with("لل") || folded.starts_with("بال"));
    // 3..10 take a plural, 11..99 an accusative, hundreds and thousands a genitive.
    let tail = n.value % 100.0;
    let fits = !(11.0..100.0).contains(&tail) || accusative || vague;
    arabic && letters >= 3 && !year && (article == vague || !article) && !particle && fits
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

/// 14 من مقاتلي, المئات من المقاتلين, "80 of the members".
fn of_plural(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let mut at = n.words.end;
    at += usize::from(w.is(at, Sense::Skip));
    if !w.has_role(at, Role::Of) || w.at(at).mark.is_some() || w.at(at).and {
        return None;
    }
    at += 1;
    at += usize::from(
        w.has_role(at, Role::Article)
            || matches!(
                w.folded(at),
                "the" | "its" | "their" | "his" | "these" | "those" | "هذه" | "هولاء" | "تلك"
            ),
    );
    let word = w.at(at);
    if word.mark.is_some() || word.literal.is_some() || at >= w.len() {
        return None;
    }
    let noun = w.noun(at);
    let place = word
        .senses
        .iter()
        .any(|s| matches!(s, Sense::Place(_) | Sense::Time(_)));
    let plural = noun.is_some() || suffixed_noun(w, at).is_some();
    // "one of the leaders" tells which one, not how many.
    let one = n.value == 1.0;
    if place && noun.is_none() || !plural || one || n.kind == Kind::Dual {
        return None;
    }
    let kind = kind_of(noun)
        .or_else(|| suffixed_noun(w, at))
        .filter(|k| *k != NounKind::Never);
    Some(made(
        n.words.start..at + 1,
        Some(at..at + 1),
        kind,
        "figure/of",
    ))
}

/// Some of those who were counted before, or all of whom some are: "50 منهم", من أصل 99.
fn of_those(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    let end = n.words.end;
    let those =
        matches!(w.folded(end), "منهم" | "منها" | "منهن") && w.at(end + 1).literal.is_none();
    let whole = w.folded(n.words.start.checked_sub(1)?) == "اصل" && ends(w, end);
    if !w.arabic || n.value == 1.0 || n.kind == Kind::Dual || !those && !whole {
        return None;
    }
    let kind = earlier
        .last()
        .and_then(|c| c.kind)
        .unwrap_or(NounKind::Other);
    let words = n.words.start..end + usize::from(those);
    let rule = if those {
        "figure/those"
    } else {
        "figure/whole"
    };
    Some(made(words, None, Some(kind), rule))
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

/// القتلى إلى 10, بلغ عدد النازحين 500, "the death toll rose to 30".
fn tallied(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let next = n.words.end;
    let counted = w.at(next).mark.is_none()
        && next < w.len()
        && !w.at(next).and
        && !w.has_role(next, Role::Function);
    if counted && w.arabic {
        return None;
    }
    let sentence = w.sentence(n.words.start);
    let from = sentence.start.max(n.words.start.saturating_sub(12));
    let mut at = n.words.start;
    let mut reached = false;
    while at > from {
        at -= 1;
        if w.has_role(at, Role::Clause) && at + 1 < n.words.start && !w.has_role(at, Role::Reach) {
            return None;
        }
        reached |= w.has_role(at, Role::Reach) || w.is(at, Sense::To) || w.is(at, Sense::Between);
        if w.at(at).literal.is_some() {
            return None;
        }
        let own = w.has_role(at, Role::Toll);
        let tally = own || w.has_role(at, Role::Tally);
        if !tally {
            continue;
        }
        // The noun is the first one behind the tally word, or the tally word's own.
        let noun = (at + 1..n.words.start)
            .take(4)
            .find(|i| w.noun(*i).is_some());
        let own = own && noun.is_none();
        // عدد الذين نزحوا: people, whatever they did.
        let those = w.arabic && matches!(w.folded(at + 1), "الذين" | "من");
        let noun = noun.filter(|_| !those);
        let kind = noun.and_then(|i| kind_of(w.noun(i)));
        let kind = kind.or(those.then_some(NounKind::Person));
        if kind == Some(NounKind::Never)
            || !reached && !estimated(w, n) && noun.is_none_or(|i| i + 3 < n.words.start) && !own
        {
            return None;
        }
        let kind = kind.or_else(|| own.then_some(NounKind::Fixed(domain::Measure::Killed)));
        kind?;
        let words = match noun.filter(|i| n.words.start - i <= 4) {
            Some(noun) => noun..n.words.end,
            None => n.words.clone(),
        };
        let noun = noun.map(|i| i..i + 1);
        return Some(made(words, noun, kind, "figure/tally"));
    }
    None
}

/// Whether the clause makes an estimate of the number, which ب leads: يقدر عدد النازحين بخمسة آلاف.
pub(super) fn estimated(w: &Words<'_>, n: &Number) -> bool {
    let from = w.sentence(n.words.start).start;
    let from = from.max(n.words.start.saturating_sub(14));
    w.at(n.words.start).preposition == Some('ب')
        && (from..n.words.start).any(|i| w.has_role(i, Role::Estimate))
}

/// اعتقال 4, توفي اثنان, "killed 62": a count of people right behind what happened to them.
fn behind_verb(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    if n.literal && n.value >= 1000.0 || n.value < 1.0 {
        return None;
    }
    let verb = |at: usize| {
        w.sense(at, |s| match s {
            Sense::Verb(m) if super::measure::of_people(m) => Some(m),
            _ => None,
        })
    };
    let lead = n
        .hedge
        .filter(|h| *h < n.words.start)
        .unwrap_or(n.words.start);
    let before = lead.checked_sub(1).and_then(verb);
    let next = n.words.end;
    let after = verb(next).filter(|_| !w.arabic).or_else(|| {
        (matches!(w.folded(next), "were" | "was"))
            .then(|| verb(next + 1))
            .flatten()
    });
    let ends = w.at(next).mark.is_some()
        || w.at(next).and
        || next >= w.len()
        || w.has_role(next, Role::Function)
        || !w.at(next).senses.is_empty()
        || w.arabic && n.words.len() == 1 && before.is_some();
    let among = lead
        .checked_sub(1)
        .is_some_and(|i| w.has_role(i, Role::Among))
        && !earlier.is_empty();
    if !(before.is_some() && ends || after.is_some() || among && ends) {
        return None;
    }
    // "killed in 2018", "arrested at 5" never come here: the number stands right behind.
    if n.literal && w.is_mark(next, '-') {
        return None;
    }
    Some(made(
        n.words.clone(),
        None,
        Some(NounKind::Person),
        "figure/verb",
    ))
}

/// الدول الغربية الثلاثة, المعتقلين السبعة.
fn defined(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let start = n.words.start;
    let noun_at = |back: usize| {
        let at = start.checked_sub(back)?;
        let noun = w
            .noun(at)
            .filter(|noun| !noun.dual && noun.kind != NounKind::Never)?;
        let known = w.at(at).defined && noun.kind != NounKind::Other;
        known.then_some((at, noun.kind))
    };
    let adjective = start > 1
        && w.folded(start - 1).starts_with("ال")
        && w.at(start - 1).mark.is_none()
        // إلى folds to something with an article.
        && !w.has_role(start - 1, Role::Function);
    let (at, kind) = noun_at(1).or_else(|| noun_at(2).filter(|_| adjective))?;
    let demonstrative = at
        .checked_sub(1)
        .is_some_and(|i| matches!(w.folded(i), "هذه" | "هولاء" | "تلك"));
    (!demonstrative).then(|| {
        made(
            at..n.words.end,
            Some(at..at + 1),
            Some(kind),
            "figure/defined",
        )
    })
}

/// Counts that are looked through for one that ends where a dual begins: no count reaches farther
/// than seven words beyond its number.
const BEFORE_MAX: usize = 16;

/// شخصان, غارتين, طائرتي …; a definite one only where no dual was counted before (`told`).
fn dual(w: &Words<'_>, n: &Number, earlier: &[Candidate], told: bool) -> Option<Candidate> {
    let at = n.words.start;
    let noun = w.noun(at).filter(|noun| noun.dual)?;
    if noun.kind == NounKind::Never || noun.kind == NounKind::Other {
        return None;
    }
    let folded = w.folded(at);
    // طالبان are not two students here, and نادين is a name; معبرين عن is a participle.
    if w.has_role(at, Role::Function) || w.folded(at + 1) == "عن" {
        return None;
    }
    let mut near = earlier.iter().rev().take(BEFORE_MAX);
    let counted_before = near.any(|c| c.words.end == at);
    let construct = folded.ends_with("تا") || folded.ends_with("تي");
    let next = w.at(at + 1);
    // A construct dual needs its genitive; where that is a name, the name tells which two: بلدتي … و….
    let genitive = next.mark.is_none() && !next.and && !w.has_role(at + 1, Role::Function);
    let site = || w.has_role(at, Role::Site) || next.senses.iter().any(is_place);
    if counted_before || construct && (!genitive || site()) {
        return None;
    }
    if w.at(at).defined {
        let verb = at.checked_sub(1).is_some_and(|i| {
            w.sense(i, |s| matches!(s, Sense::Verb(_)).then_some(()))
                .is_some()
        });
        let people = matches!(noun.kind, NounKind::Person | NounKind::Fighter);
        let vehicles = noun.kind == NounKind::Weapon;
        if !(verb && people || vehicles) || told {
            return None;
        }
    }
    Some(made(
        at..at + 1,
        Some(at..at + 1),
        Some(noun.kind),
        "figure/dual",
    ))
}
