//! What words were given in or through: a medium, an account or a platform.

use std::ops::Range;

use domain::HopKind;

use crate::{
    arabic::{
        View,
        lexeme::listed,
        phrase::{self, Reach},
        words::Class,
    },
    sets::Set,
    text::Kind,
};

/// في بيان، خلال مؤتمر, "في سلسلة تغريدات": the head noun of the medium.
pub(super) fn medium_at(view: &View<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let folded = view.p.folded(at);
    let leads = matches!(
        folded.strip_prefix('و').unwrap_or(folded),
        "في" | "خلال" | "ضمن" | "عبر" | "اثناء"
    );
    // "قالت المنظمة بالتقرير", "أكدت الوزارة ببيانها".
    let led = view.word(at);
    let given = [Set::ToldIn, Set::IssuedBySome];
    let given = || given.iter().any(|set| set.has(view.noun(at)));
    if led.split.preposition == Some('ب')
        && (led.split.article || given())
        && (led.is(Class::MEDIUM) || owned(view, at))
        && !led.is(Class::ACCOUNT)
    {
        return Some(at..at + 1);
    }
    let some = Set::SomeOf.has(view.p.folded(at + 1));
    let of = some && view.p.folded(at + 2) == "من";
    let noun = at + 1 + usize::from(some) + usize::from(of);
    if some && !told_in_part(view, at + 1, noun) {
        return None;
    }
    let word = view.word(noun);
    let bare = word.split.preposition.is_none() && word.split.conjunction.is_none();
    (leads
        && bare
        && noun < end
        && (word.is(Class::MEDIUM) || owned(view, noun) || Set::Gathering.has(view.noun(noun)))
        && !word.is(Class::ACCOUNT)
        && view.p.is_word(noun))
    .then(|| noun..noun + 1)
}

/// Whether what is some or part of the medium at `noun` is still told in it: "في ختام كلمته", not "في ختام
/// اللقاء" or "في أول تعليق".
fn told_in_part(view: &View<'_>, some: usize, noun: usize) -> bool {
    match view.p.folded(some) {
        "ختام" => !Set::Meeting.has(view.noun(noun)),
        "اول" => view.noun(noun) != "تعليق",
        _ => true,
    }
}

/// عبر حسابه في "تويتر" is published through an account; على تويتر is said in a platform.
pub(super) fn account_at(
    view: &View<'_>,
    at: usize,
    end: usize,
) -> Option<(HopKind, Range<usize>)> {
    // "في مقال بموقع الصحيفة".
    let word = view.word(at);
    if word.split.preposition == Some('ب')
        && word.is(Class::ACCOUNT)
        && at > 0
        && view.is(at - 1, Class::MEDIUM)
        && let Some(account) = phrase::read_led(view, at, end, Reach::Full)
    {
        return Some((HopKind::Published, account.tokens));
    }
    if !matches!(view.p.folded(at), "عبر" | "علي" | "في") || at + 1 >= end {
        return None;
    }
    let next = at + 1;
    let stem = view.stem(next);
    // "على موقع تويتر": the platform itself.
    if view.stem(next) == "موقع" && next + 1 < end && view.is(next + 1, Class::PLATFORM) {
        return Some((HopKind::In, next..next + 2));
    }
    if let Some(platform) = platform_behind(view, next, end) {
        return Some((HopKind::In, platform..platform + 1));
    }
    // "في نسختها الإلكترونية".
    let own = ["حساب", "صفح", "موقع", "قنا", "منص", "نسخت", "طبعت"]
        .iter()
        .any(|base| stem.starts_with(base))
        && (stem.ends_with('ه') || stem.ends_with("ها") || stem.ends_with("هم"))
        && !matches!(stem, "صفحه" | "قناه" | "منصه")
        || matches!(view.p.folded(next), "صفحته" | "صفحتها" | "قناته" | "قناتها");
    let listed = view.is(next, Class::ACCOUNT) && view.p.folded(at) == "عبر";
    if own || listed {
        let mut stop = next + 1;
        while stop < end
            && !matches!(view.p.kind(stop), Kind::Mark(_))
            && !view.is(stop, Class::THAT.or(Class::TIME))
        {
            if let Some(pair) = view.quotes.opening(stop) {
                stop = pair.close.min(end - 1);
                // `قناة "الساحل" الناطقة باسمه`.
                if view.word(stop + 1).split.article {
                    stop += 1;
                    break;
                }
            } else if view.is(stop, Class::PREP)
                && !(view.is(stop + 1, Class::PLATFORM) || view.quotes.opening(stop + 1).is_some())
            {
                let platform = (stop + 1..(stop + 5).min(end)).any(|i| view.is(i, Class::PLATFORM));
                if !platform {
                    break;
                }
            }
            stop += 1;
        }
        // "حسابها بموقع الصور، إنستغرام".
        if stop + 1 < end && view.p.is_mark(stop, ',') && view.is(stop + 1, Class::PLATFORM) {
            stop += 2;
        }
        return Some((HopKind::Published, next..stop));
    }
    let quoted = view.quotes.opening(next).map_or(next, |pair| pair.open + 1);
    view.is(quoted, Class::PLATFORM)
        .then(|| (HopKind::In, quoted..quoted + 1))
}

/// Whether a medium stands at `at` whose feminine ending and pronoun read like those of a verb: "في نشرتها".
fn owned(view: &View<'_>, at: usize) -> bool {
    let stem = view.stem(at);
    let bare = ["ها", "هم", "ه"].iter().find_map(|p| stem.strip_suffix(p));
    let medium = |noun: &str| listed(noun).is_some_and(|noun| noun.is_one_of(Class::MEDIUM));
    bare.is_some_and(|bare| {
        let feminine = bare.strip_suffix('ت').map(|bare| format!("{bare}ه"));
        medium(bare) || feminine.is_some_and(|noun| medium(&noun))
    })
}

/// "على موقع التواصل الاجتماعي تويتر": the platform behind what it is.
fn platform_behind(view: &View<'_>, noun: usize, end: usize) -> Option<usize> {
    const REACH: usize = 5;
    if !Set::General.has(view.stem(noun)) || !view.word(noun + 1).split.article {
        return None;
    }
    let said = |&at: &usize| {
        let mark = view.p.is_mark(at, ',') || view.quotes.opening(at).is_some();
        view.word(at).split.article || mark
    };
    let behind = (noun + 1..end.min(noun + REACH)).find(|at| !said(at))?;
    view.is(behind, Class::PLATFORM).then_some(behind)
}
