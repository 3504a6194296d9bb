//! Counts of those of a whole, and of people whom no noun names: 14 من المقاتلين, 50 منهم, المئات.

use super::{Candidate, ends, kind_of, made, suffixed_noun};
use crate::number::compose::cardinal;
use crate::number::sense::{NounKind, Role, Sense};
use crate::number::{Kind, Number, Words};
use crate::sets::Set;

/// 14 من مقاتلي, المئات من أبرز المقاتلين, "80 of the members".
pub(super) fn of_plural(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    // "one of the leaders" tells which one, not how many.
    if n.value == 1.0 || n.kind == Kind::Dual {
        return None;
    }
    let of = behind_count(w, n.words.end);
    if !w.has_role(of, Role::Of) || w.at(of).mark.is_some() || w.at(of).and {
        return None;
    }
    let pointing = w.has_role(of + 1, Role::Article)
        || matches!(
            w.folded(of + 1),
            "the" | "its" | "their" | "his" | "these" | "those" | "هذه" | "هولاء" | "تلك"
        );
    let foremost = Set::Foremost.has(w.folded(of + 1));
    let at = of + 1 + usize::from(pointing || foremost);
    let word = w.at(at);
    if word.mark.is_some() || word.literal.is_some() || at >= w.len() || is_law(w, n, at) {
        return None;
    }
    let place = |s: &Sense| matches!(s, Sense::Place(_) | Sense::Time(_));
    let noun = w.noun(at);
    if noun.is_none() && word.senses.iter().any(place) {
        return None;
    }
    let known = kind_of(noun).or_else(|| suffixed_noun(w, at));
    let partitive = || is_whole(w, at, foremost).then_some(NounKind::Person);
    let kind = known.or_else(partitive)?;
    let kind = Some(kind).filter(|k| *k != NounKind::Never);
    let words = n.words.start..at + 1;
    Some(made(words, Some(at..at + 1), kind, "figure/of"))
}

/// The first word behind a count, its closing mark and what hedges it: "60 على الأقل من …".
pub(super) fn behind_count(w: &Words<'_>, end: usize) -> usize {
    let hedge = |at: usize| {
        w.sense(at, |s| {
            matches!(s, Sense::Skip | Sense::After(_)).then_some(())
        })
        .is_some()
    };
    let at = end + usize::from(w.is_mark(end, '"'));
    at + usize::from(hedge(at))
}

/// Whether the digits are those of an article: "المادتين 47 و107 من قانون".
fn is_law(w: &Words<'_>, n: &Number, at: usize) -> bool {
    n.literal
        && matches!(
            w.folded(at).trim_start_matches("ال"),
            "قانون" | "دستور" | "ميثاق"
        )
}

/// Whether a word of no lexicon behind من can be the whole that is counted from: عشرة من المارة,
/// 26 من أتباع الطائفة.
fn is_whole(w: &Words<'_>, at: usize, foremost: bool) -> bool {
    let folded = w.folded(at);
    let article = |at: usize| w.folded(at).starts_with("ال");
    let construct = || article(at + 1) && w.at(at + 1).mark.is_none();
    let unknown = w.at(at).senses.is_empty() && folded.chars().count() >= 3;
    w.arabic && unknown && (article(at) || foremost || construct() || folded.ends_with("ها"))
}

/// المئات, عشرات الآلاف: people, where no noun tells what they are; the same with ممن behind it.
pub(super) fn crowd(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let first = w.at(n.words.start);
    let last = w.p.original(first.end.wrapping_sub(1) as usize);
    let article = first.defined || first.end > first.start + 1 && last.starts_with("ال");
    // "بضعة آلاف"
    let some = n.words.start.checked_sub(1).is_some_and(|i| {
        w.sense(i, |s| matches!(s, Sense::Few(_)).then_some(()))
            .is_some()
    });
    let open = n.kind == Kind::Vague && (article || some) && n.value < 1e9;
    let those = w.folded(n.words.end) == "ممن" && n.value > 1.0;
    (w.arabic && (open || those)).then(|| {
        let words = n.words.start..n.words.end + usize::from(those);
        made(words, None, Some(NounKind::Person), "figure/crowd")
    })
}

/// Some of a number that is told behind them: 50 من أصل 62, "30 من بين 86 سفيرا". Of ten and fewer, it is
/// a rate.
pub(super) fn of_all(w: &Words<'_>, n: &Number) -> Option<Candidate> {
    let of = behind_count(w, n.words.end);
    let all = matches!(w.folded(of + 1), "اصل" | "بين" | "اجمالي" | "مجموع");
    let said = w.has_role(of, Role::Of) && (all || w.at(of + 1).literal.is_some());
    let hedge = |at: usize| {
        w.sense(at, |s| matches!(s, Sense::Before(_)).then_some(()))
            .is_some()
    };
    let at = of + 1 + usize::from(all);
    let whole = cardinal(w, at + usize::from(hedge(at))).filter(|_| w.arabic && said)?;
    let kind = kind_of(w.noun(whole.end)).filter(|k| *k != NounKind::Never);
    let rank = is_rank(w, n.words.start);
    let some = whole.value > 10.0 && (2.0..=whole.value).contains(&n.value);
    (some && !rank).then(|| {
        let kind = kind.or(Some(NounKind::Other));
        made(n.words.clone(), None, kind, "figure/part")
    })
}

/// Words between what says that a number is a rank, and the last of the ranks.
const RANK_MAX: usize = 4;

/// Whether the number at word `at` is a rank or the last of them: المرتبة 155 من أصل 180.
fn is_rank(w: &Words<'_>, at: usize) -> bool {
    (at.saturating_sub(RANK_MAX)..at).any(|i| Set::Rank.has(w.folded(i)))
}

/// Some of those who were counted before, or all of whom some are: "50 منهم", من أصل 99.
pub(super) fn of_those(w: &Words<'_>, n: &Number, earlier: &[Candidate]) -> Option<Candidate> {
    let end = n.words.end;
    let those =
        matches!(w.folded(end), "منهم" | "منها" | "منهن") && w.at(end + 1).literal.is_none();
    let all = w.folded(n.words.start.checked_sub(1)?);
    let whole = matches!(all, "اصل" | "اجمالي") && (ends(w, end) || w.at(end).senses.is_empty());
    let whole = whole && n.value > 10.0 && !is_rank(w, n.words.start);
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
