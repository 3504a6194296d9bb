//! Verbs that give somebody a charge, thanks or blame: what they tell is told by the noun.

use domain::Act;

use super::start::at_token;
use crate::arabic::{
    View,
    complement::{self, Complement, Opening, breaks},
    words::{Class, Frame},
};

/// How far behind the verb its noun may stand, and behind that the one it is addressed to.
const REACH: usize = 12;

/// What giving somebody the noun `stem` is: "وجه الشكر", "ألقى باللوم".
pub(super) fn act(stem: &str) -> Option<Act> {
    Some(match stem {
        "شكر" | "تحيه" | "تهنيه" | "ثناء" => Act::Praise,
        "انتقاد" | "انتقادات" => Act::Condemn,
        "اتهام" | "اتهامات" | "تهمه" | "تهم" | "لوم" => Act::Accuse,
        "تحذير" | "تحذيرات" | "انذار" => Act::Warn,
        "دعوه" | "نداء" => Act::Call,
        "تهديد" | "تهديدات" => Act::Threaten,
        _ => return None,
    })
}

/// The noun that tells what the verb at `at` gives, before a clause of its own begins.
fn noun(view: &View<'_>, at: usize, end: usize) -> Option<(usize, Act)> {
    (at + 1..end.min(at + REACH))
        .take_while(|&j| !breaks(view, j, at))
        .find_map(|j| act(view.noun(j)).map(|act| (j, act)))
}

/// "وجه الادعاء الاتهام إلى فلان ب", "وجهت إلى فلان تهمة": the content begins at the accused.
pub(super) fn charged(view: &View<'_>, at: usize, end: usize) -> Option<Complement> {
    let (charge, _) = noun(view, at, end).filter(|&(_, act)| act == Act::Accuse)?;
    // "وُجهت إلى فلان تهمة": right behind the verb it leaves no room for who charges.
    if let Some(to) = (at + 1..charge).find(|&j| view.p.folded(j) == "الي") {
        return (to > at + 1).then(|| Complement {
            opening: Opening::Preposition,
            gap_end: to,
            ..at_token(view, to + 1)
        });
    }
    let to = Frame {
        prepositions: vec!["الي".into(), "ل".into()],
        ..Default::default()
    };
    let reach = end.min(charge + 8);
    let found = (charge + 1..reach)
        .find_map(|j| accused(view, charge, j))
        .or_else(|| complement::preposition(view, charge, reach, &to))?;
    Some(Complement {
        gap_end: found.gap_end.min(charge),
        ..found
    })
}

/// Whom the preposition at `j` leads: "إلى فلان", "نحو النظام", "للجماعة".
fn accused(view: &View<'_>, charge: usize, j: usize) -> Option<Complement> {
    let on = view.p.folded(j) == "علي" && view.noun(charge) == "لوم";
    if on || matches!(view.p.folded(j), "الي" | "نحو" | "بحق") {
        return (j + 1 < view.p.len()).then(|| Complement {
            opening: Opening::Preposition,
            ..at_token(view, j + 1)
        });
    }
    let split = view.word(j).split;
    if split.preposition != Some('ل') {
        return None;
    }
    let found = Complement {
        opening: Opening::Preposition,
        ..at_token(view, j)
    };
    // للجماعة hides the article, so that nothing shorter than the word can be cut out.
    Some(if split.article {
        found
    } else {
        Complement {
            byte: view.p.byte_after(j, 'ل'.len_utf8()),
            ..found
        }
    })
}

/// "وجه الوزير الشكر إلى المتطوعين": what is told begins at the one addressed.
pub(super) fn addressed_words(view: &View<'_>, at: usize, end: usize) -> Option<Complement> {
    let (words, _) = noun(view, at, end)?;
    let led = view.word(words).split.preposition.is_some() || view.is(words - 1, Class::PREP);
    let found = (words + 1..end.min(words + 4)).find_map(|j| accused(view, words, j));
    let found = found.filter(|_| !led)?;
    Some(Complement {
        gap_end: words,
        ..found
    })
}
