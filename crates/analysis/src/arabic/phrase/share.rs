//! Shares of many people, which are told like somebody who speaks: "61% من المشاركين", "تسعة من كل عشرة
//! سكان", "نسبة ضئيلة تبلغ 7%", "الربع", "أربعة منهم".

use std::ops::Range;

use domain::SpeakerKind;

use super::{Phrase, Reach, STOP, behind_percent, read_noun};
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
    /// Whether it is so many of a hundred, be they people or not.
    percent: bool,
}

/// Whether a share begins at token `at`.
pub(in crate::arabic) fn begins(view: &View<'_>, at: usize) -> bool {
    amount(view, at).is_some()
}

/// The share that begins at token `start`, before `limit`.
pub(super) fn read(view: &View<'_>, start: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let amount = amount(view, start).filter(|amount| amount.end <= limit)?;
    let whole = (reach == Reach::Full).then(|| whole(view, amount.end, limit));
    let end = match whole.flatten() {
        Some(end) => end,
        None => of_whom(view, amount.end, limit, reach),
    };
    // "أعلنت 5% زيادة": how much, not who.
    let nobody = reach == Reach::Least && amount.percent && end == amount.end;
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
        let share = at..of_whom(view, amount.end, end, Reach::Full);
        (share.end + comma == end || share.end == end).then(|| of(view, amount.head, share))
    })
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
    let end = match view.p.folded(head) {
        "نسبه" => rate(view, head + 1)?,
        _ if is_fraction(view, head) => head + 1,
        _ => return None,
    };
    let percent = false;
    Some(Amount { head, end, percent })
}

/// The number at `head` as a share: "16%", "9 إلى 11 بالمئة", "تسعة من كل عشرة", "أربعة منهم".
fn number(view: &View<'_>, head: usize) -> Option<Amount> {
    let upper = matches!(view.p.folded(head + 1), "الي" | "-") && is_number(view, head + 2);
    let behind = if upper { head + 3 } else { head + 1 };
    let hundred = behind_percent(view, behind);
    let percent = hundred > behind;
    let end = match percent {
        true => hundred,
        false => among(view, head + 1)?,
    };
    Some(Amount { head, end, percent })
}

/// The end of what tells at `at`, behind a number, of how many or of whom it is one: "من كل عشرة", "من
/// بين 10", "منهم".
fn among(view: &View<'_>, at: usize) -> Option<usize> {
    if takes_up(view, at) {
        return Some(at + 1);
    }
    let of = view.p.folded(at) == "من";
    let mut total = at + 1;
    total += usize::from(view.p.folded(total) == "بين");
    total += usize::from(view.p.folded(total) == "كل");
    (of && total > at + 1 && is_number(view, total)).then_some(total + 1)
}

/// The end of the percentage that tells behind نسبة at `from` how many they are: "16%", "منخفضة تبلغ
/// 7%".
fn rate(view: &View<'_>, from: usize) -> Option<usize> {
    const REACH: usize = 3;
    let figure = (from..from + REACH).find(|&at| view.p.kind(at) == Kind::Number)?;
    let tells = |at: usize| {
        let (word, folded) = (view.word(at), view.p.folded(at));
        let adjective = folded.ends_with('ه') && word.split.is_empty();
        adjective || matches!(folded, "تبلغ" | "بلغت")
    };
    let end = behind_percent(view, figure + 1);
    (end > figure + 1 && (from..figure).all(tells)).then_some(end)
}

/// Whether token `at` is a fraction of those told of before: الربع, نصفهم.
fn is_fraction(view: &View<'_>, at: usize) -> bool {
    let definite = view.word(at).split.article || view.noun(at).len() < view.stem(at).len();
    definite && Set::Fraction.has(view.noun(at))
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
        Kind::Word | Kind::Number => true,
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

/// The end of a share that ends at `from` with those of whom it is one, as far as grammar tells.
fn of_whom(view: &View<'_>, from: usize, limit: usize, reach: Reach) -> usize {
    let mut end = from;
    while end < limit {
        let folded = view.p.folded(end);
        end = if takes_up(view, end) || matches!(folded, "فقط" | "تقريبا") {
            end + 1
        } else if view.p.is_mark(end, '(') {
            match (end..limit.min(end + 8)).find(|&at| view.p.is_mark(at, ')')) {
                Some(close) => close + 1,
                None => break,
            }
        } else if folded == "من" && !view.is(end + 1, STOP) {
            // "رفضت 9% من الطلبات": of what, not of whom.
            let people =
                |whom: &Phrase| reach == Reach::Full || whom.kind != SpeakerKind::Organisation;
            let whom = read_noun(view, end + 1, limit, reach).filter(people);
            return whom.map_or(end, |whom| whom.tokens.end);
        } else {
            break;
        };
    }
    end
}
