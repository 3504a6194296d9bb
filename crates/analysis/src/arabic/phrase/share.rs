//! Shares of many people, which are told like somebody who speaks: "61% من المشاركين", "تسعة من كل عشرة
//! سكان", "نسبة ضئيلة تبلغ 7%", "الربع", "أربعة منهم".

use std::ops::Range;

use domain::SpeakerKind;

use super::{Phrase, Reach, STOP, behind_percent, read_counted, read_noun};
use crate::{
    arabic::{View, words::Class},
    sets::Set,
    text::Kind,
};

/// What a share is told by, before it is told of whom it is one.
struct Amount {
    /// The number or fraction.
    head: usize,
    /// One past its last token.
    end: usize,
    of: Of,
}

/// Of whom a share is one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Of a hundred, be they people or not: "16%".
    Hundred,
    /// Of those whom a noun right behind tells: "نصف الركاب".
    Behind,
    /// Of as many as are told, and a noun may tell who they are: "تسعة من كل عشرة".
    Many,
    /// Of those who were told of before: "الربع".
    Known,
    /// By a word that stands alone mostly: "آخرون".
    Untold,
}

/// Whether a share begins at token `at`.
pub(in crate::arabic) fn begins(view: &View<'_>, at: usize) -> bool {
    amount(view, at).is_some()
}

/// The share that begins at token `start`, before `limit`.
pub(super) fn read(view: &View<'_>, start: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let amount = amount(view, start).filter(|amount| amount.end <= limit)?;
    let alone = amount.of == Of::Untold && view.p.folded(amount.end) != "من";
    let whole = (reach == Reach::Full && !alone).then(|| whole(view, amount.end, limit));
    let end = match whole.flatten() {
        Some(end) => end,
        None => of_whom(view, &amount, limit, reach)?,
    };
    // "أعلنت 5% زيادة", "رفضت 9% من الطلبات": how much, not who.
    let led = view.is(end, STOP.or(Class::PREP)) && view.p.folded(end) != "من";
    let thing = end < limit && view.p.is_word(end) && !led;
    let nobody = reach == Reach::Least && amount.of == Of::Hundred && end == amount.end && thing;
    (!nobody).then(|| of(view, amount.head, start..end))
}

/// The share that ends right before token `end` and begins its clause, from token `from` on.
pub(in crate::arabic) fn before(view: &View<'_>, from: usize, end: usize) -> Option<Phrase> {
    const REACH: usize = 16;
    let comma = usize::from(end > from && view.p.is_mark(end - 1, ','));
    let opens = Class::THAT.or(Class::BUT).or(Class::BREAK).or(Class::AUX);
    let opened = |at: usize| {
        at == from
            || matches!(view.p.kind(at - 1), Kind::Mark(mark) if !matches!(mark, ')' | '%'))
            || view.is(at - 1, opens)
            || matches!(view.p.folded(at - 1), "و" | "مقابل" | "فان")
    };
    (from.max(end.saturating_sub(REACH))..end).find_map(|at| {
        let amount = amount(view, at).filter(|amount| amount.end <= end && opened(at))?;
        let share = of_whom(view, &amount, end, Reach::Full)?;
        let reaches = share + comma == end || share == end;
        // "نصف مستخدمي الموقع في البلاد": nothing else can end there.
        let named = share > amount.end && (share..end).all(|at| names(view, at));
        (reaches || named).then(|| of(view, amount.head, at..end - comma))
    })
}

/// Whether token `at` can belong to those of whom a share is one: it is no clause of its own.
fn names(view: &View<'_>, at: usize) -> bool {
    let word = view.word(at);
    let finite = word.verb.is_some_and(|(_, form)| !form.participle);
    view.p.is_word(at) && !finite && word.class != Class::VERB && !word.is(STOP)
}

/// The share in these tokens as a phrase.
fn of(view: &View<'_>, head: usize, tokens: Range<usize>) -> Phrase {
    Phrase {
        paragraph: view.p.index() as usize,
        tokens,
        head,
        name: None,
        role: None,
        body: None,
        kind: SpeakerKind::Unnamed,
        feminine: false,
        people: true,
        definite: false,
        medium: false,
        unknown: false,
        counted: true,
    }
}

/// The number or fraction that begins at `start`, with what makes it less exact.
fn amount(view: &View<'_>, start: usize) -> Option<Amount> {
    let head = behind_hedge(view, start);
    if is_number(view, head) {
        return number(view, head);
    }
    match view.stem(head) {
        "نسبه" => rate(view, head),
        // "لكن آخرين قالوا", "كثيرون من السكان".
        "اخرون" | "اخرين" | "كثيرون" | "كثيرين" => Some(Amount {
            head,
            end: head + 1,
            of: Of::Untold,
        }),
        _ => fraction(view, head),
    }
}

/// The number at `head` as a share: "16%", "9 إلى 11 بالمئة", "تسعة من كل عشرة", "أربعة منهم", "ثلاثة
/// أرباع الركاب".
fn number(view: &View<'_>, head: usize) -> Option<Amount> {
    let upper = matches!(view.p.folded(head + 1), "الي" | "-") && is_number(view, head + 2);
    let behind = if upper { head + 3 } else { head + 1 };
    let hundred = behind_percent(view, behind);
    let (end, of) = if hundred > behind {
        (hundred, Of::Hundred)
    } else if takes_up(view, head + 1) {
        (head + 2, Of::Known)
    } else if matches!(view.p.folded(head), "اثنان" | "اثنين" | "واحد" | "واحده")
        && among(view, head + 1)
    {
        (head + 1, Of::Known)
    } else if view.p.folded(head + 1) == "ارباع" {
        (head + 2, Of::Behind)
    } else {
        (total(view, head + 1)?, Of::Many)
    };
    Some(Amount { head, end, of })
}

/// Whether those of whom a number is told stand behind من at `at`: "اثنان من المسؤولين".
fn among(view: &View<'_>, at: usize) -> bool {
    let whom = view.word(at + 1);
    view.p.folded(at) == "من" && (whom.split.article || whom.people)
}

/// The end of what tells at `at`, behind a number, of how many it is one: "من كل عشرة", "من بين 10".
fn total(view: &View<'_>, at: usize) -> Option<usize> {
    let of = view.p.folded(at) == "من";
    let mut total = at + 1;
    total += usize::from(matches!(view.p.folded(total), "بين" | "اصل"));
    total += usize::from(view.p.folded(total) == "كل");
    (of && total > at + 1 && is_number(view, total)).then_some(total + 1)
}

/// The rate at `head`: "نسبة 16%", "نسبة منخفضة تبلغ 7%", "نسبة الربع", "نسبة قليلة من الركاب".
fn rate(view: &View<'_>, head: usize) -> Option<Amount> {
    let told = |end: usize, of: Of| Some(Amount { head, end, of });
    let mut at = head + 1;
    if let Some(part) = fraction(view, at) {
        return told(part.end, part.of);
    }
    let described = |at: usize| {
        let (word, folded) = (view.word(at), view.p.folded(at));
        view.p.is_word(at) && word.split.is_empty() && folded.ends_with('ه')
    };
    while at < head + 3 && described(at) {
        at += 1;
    }
    let figure = at + usize::from(matches!(view.p.folded(at), "تبلغ" | "بلغت"));
    let hundred = behind_percent(view, figure + 1);
    if view.p.kind(figure) == Kind::Number && hundred > figure + 1 {
        return told(hundred, Of::Known);
    }
    let few =
        view.is(at - 1, Class::ADJECTIVE) || view.p.is_mark(at, '(') || view.p.folded(at) == "من";
    (at > head + 1 && few).then_some(Amount {
        head,
        end: at,
        of: Of::Hundred,
    })
}

/// The fraction at `head`: "نصف الركاب", "غالبية (83%) الركاب", or of those told of before: "الربع",
/// "نصفهم".
fn fraction(view: &View<'_>, head: usize) -> Option<Amount> {
    let (word, noun) = (view.word(head), view.noun(head));
    if !Set::Fraction.has(noun) || word.split.preposition.is_some() {
        return None;
    }
    let known = word.split.article || noun.len() < view.stem(head).len();
    // "غالبية الدول": as long as nobody counts them, that is a word for many.
    let part = matches!(noun, "نصف" | "ثلث" | "ثلثا" | "ثلثي" | "ربع");
    let of = match known {
        true => Of::Known,
        false if part || view.p.is_mark(head + 1, '(') => Of::Behind,
        false => return None,
    };
    let end = head + 1;
    Some(Amount { head, end, of })
}

/// The token behind words that make a number less exact: حوالي، أكثر من، ما نسبته.
fn behind_hedge(view: &View<'_>, start: usize) -> usize {
    let (first, next) = (view.p.folded(start), view.p.folded(start + 1));
    match first {
        "حوالي" | "نحو" | "قرابه" | "زهاء" => start + 1,
        "اكثر" | "اقل" if next == "من" => start + 2,
        "ما" if matches!(next, "يقارب" | "نسبته") => start + 2,
        _ => start,
    }
}

/// Whether token `at` is a number in digits, or one below eleven in words.
pub(in crate::arabic) fn is_number(view: &View<'_>, at: usize) -> bool {
    let folded = view.p.folded(at);
    // وأحد is another word.
    let one = matches!(folded, "واحد" | "واحده") && !view.p.original(at).contains('أ');
    one || Set::Numeral.has(folded) || view.p.kind(at) == Kind::Number
}

/// Whether token `at` takes up those of whom a number is told: أربعة منهم.
fn takes_up(view: &View<'_>, at: usize) -> bool {
    matches!(view.p.folded(at), "منهم" | "منهن")
}

/// The end of a share where all that stands up to `limit` tells of whom it is one, since the content
/// begins there.
fn whole(view: &View<'_>, from: usize, limit: usize) -> Option<usize> {
    const WHOM_MAX: usize = 14;
    let sign = |mark: char| matches!(mark, '(' | ')' | '%' | '#' | '-' | '/');
    let plain = |at: usize| match view.p.kind(at) {
        Kind::Word => !view.is(at, Class::THAT),
        Kind::Number => true,
        Kind::Mark(mark) => sign(mark),
        Kind::Quote(_) => view.quotes.around(at).is_some(),
    };
    let comma = usize::from(limit > from && view.p.is_mark(limit - 1, ','));
    let mut end = limit - comma;
    while end > from && view.is(end - 1, Class::PREP) && !takes_up(view, end - 1) {
        end -= 1;
    }
    let ends = limit >= view.p.sentence_of(from - 1).end;
    let short = !ends && end - from <= WHOM_MAX;
    (short && (from..end).all(plain)).then_some(end)
}

/// The end of a share with those of whom it is one, as far as grammar tells; `None` where somebody must
/// stand behind it and nobody does.
fn of_whom(view: &View<'_>, amount: &Amount, limit: usize, reach: Reach) -> Option<usize> {
    let mut end = amount.end;
    // "الغالبية العظمى", "النصف المتبقي".
    let described = view.word(amount.head).split.article && amount.of == Of::Known;
    let next = view.word(end).split;
    if described && next.article && next.preposition.is_none() && next.conjunction.is_none() {
        end += 1;
    }
    while end < limit {
        end = if takes_up(view, end) || matches!(view.p.folded(end), "فقط" | "تقريبا") {
            end + 1
        } else if view.p.is_mark(end, '(')
            && let Some(close) = closing(view, end).filter(|&close| close < limit)
        {
            close + 1
        } else {
            break;
        };
    }
    let partitive = view.p.folded(end) == "من" && !view.is(end + 1, STOP);
    let counted = matches!(amount.of, Of::Behind | Of::Many);
    let first = end + usize::from(partitive);
    if first >= limit || !(partitive || counted) {
        return (amount.of != Of::Behind).then_some(end);
    }
    // "رفضت 9% من الطلبات": of what, not of whom.
    let thing = || {
        let whom = read_noun(view, first, limit, reach);
        let pointed = Set::Pointing.has(view.p.folded(first));
        pointed || whom.is_some_and(|whom| whom.kind == SpeakerKind::Organisation)
    };
    let people = reach == Reach::Full || counted || !thing();
    let whom = people.then(|| read_counted(view, first, limit, reach));
    // "تسعة من كل عشرة مجيبين": a noun that is written like a participle.
    let alone = || amount.of == Of::Many && view.word(first).split.is_empty() && names(view, first);
    match whom.flatten() {
        Some(whom) => Some(whom.tokens.end),
        None if alone() => Some(first + 1),
        None => (amount.of != Of::Behind).then_some(end),
    }
}

/// The bracket that closes the one at `open`, where it only holds a figure.
fn closing(view: &View<'_>, open: usize) -> Option<usize> {
    const REACH: usize = 8;
    (open + 1..open + REACH).find(|&at| view.p.is_mark(at, ')'))
}
