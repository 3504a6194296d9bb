//! The links of the chain that stand beside a cue: in what, to whom, published and carried by.

mod told;

use std::{ops::Range, sync::LazyLock};

use domain::HopKind;
use rustc_hash::FxHashMap;

use super::{
    View,
    inflect::forms,
    phrase::{self, Phrase, Reach},
    words::Class,
};
use crate::{
    lexicon::{Broken, entries},
    sets::Set,
    text::Kind,
};
use told::{told_at, told_in};

/// The lexicon file of this module.
pub(crate) const FILE: &str = include_str!("../../lexicon/ar/hops.lex");

/// One link, as places in its paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) kind: HopKind,
    pub(crate) paragraph: usize,
    pub(crate) agent: Option<Range<usize>>,
    pub(crate) medium: Option<Range<usize>>,
    pub(crate) rule: &'static str,
}

fn verbs() -> &'static FxHashMap<Box<str>, HopKind> {
    static VERBS: LazyLock<FxHashMap<Box<str>, HopKind>> = LazyLock::new(|| read().0);
    &VERBS
}

fn read() -> (FxHashMap<Box<str>, HopKind>, Vec<Broken>) {
    let mut table = FxHashMap::default();
    let mut broken = Vec::new();
    for entry in entries(FILE) {
        match HopKind::from_name(entry.field(0)) {
            Some(kind) => {
                for (form, _) in forms(entry.field(1), entry.field(2), "") {
                    table.entry(form.into_boxed_str()).or_insert(kind);
                }
            }
            None => broken.push(entry.broken("unknown hop")),
        }
    }
    (table, broken)
}

/// The link that the verb at token `at` makes.
pub(crate) fn verb(view: &View<'_>, at: usize) -> Option<HopKind> {
    let folded = view.p.folded(at);
    let bare = folded.strip_prefix('و').unwrap_or(folded);
    verbs().get(folded).or_else(|| verbs().get(bare)).copied()
}

/// The links told in `gap`, which is what stands between a cue and its content, or a sentence that
/// tells only of them. The subject's own tokens are `subject`.
pub(crate) fn read_gap(view: &View<'_>, gap: Range<usize>, subject: Option<&Phrase>) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let paragraph = view.p.index() as usize;
    let mut at = gap.start;
    while at < gap.end {
        let inside = subject.is_some_and(|s| s.tokens.contains(&at));
        let link = |kind, agent, medium, rule| Link {
            kind,
            paragraph,
            agent,
            medium,
            rule,
        };
        let word = view.word(at);
        if let Some(pair) = view.quotes.opening(at) {
            at = pair.close.min(gap.end) + 1;
            continue;
        }
        if !inside && let Some(medium) = medium_at(view, at, gap.end) {
            links.push(link(HopKind::In, None, Some(medium.clone()), "ar.hop.in"));
            at = medium.end;
            if let Some(agent) = told_in(view, medium.start, gap.end) {
                at = agent.end;
                links.push(link(HopKind::To, Some(agent), None, "ar.hop.told-in"));
            }
            continue;
        }
        if !inside && let Some((kind, medium)) = account_at(view, at, gap.end) {
            // "في تغريدة على تويتر": where the medium stands is told by the medium.
            let told = links.last().is_some_and(|last: &Link| {
                kind == HopKind::In && last.medium.as_ref().is_some_and(|m| m.end == at)
            });
            if told {
                at = medium.end;
                continue;
            }
            links.push(link(kind, None, Some(medium.clone()), "ar.hop.account"));
            at = medium.end;
            continue;
        }
        if let Some(agent) = given_out_by(view, at, gap.end) {
            at = agent.end;
            links.push(link(
                HopKind::Published,
                Some(agent),
                None,
                "ar.hop.given-out",
            ));
            continue;
        }
        if let Some(agent) = told_at(view, at, gap.end, inside) {
            links.push(link(HopKind::To, Some(agent.clone()), None, "ar.hop.to"));
            at = agent.end;
            continue;
        }
        if (!inside || word.bare())
            && let Some(kind) = verb(view, at)
            && let Some(agent) = agent_of(view, at, gap.end, kind)
        {
            links.push(link(kind, Some(agent.clone()), None, "ar.hop.verb"));
            at = agent.end;
            continue;
        }
        at += 1;
    }
    links
}

/// "بيان صادر عن البلدية": who gave the medium out.
fn given_out_by(view: &View<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let given_out = matches!(view.stem(at), "صادر" | "صادره") && view.p.folded(at + 1) == "عن";
    let by = given_out.then(|| phrase::read(view, at + 2, end, Reach::Full));
    by.flatten().map(|phrase| phrase.tokens)
}

/// في بيان، خلال مؤتمر, "في سلسلة تغريدات": the head noun of the medium.
fn medium_at(view: &View<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let folded = view.p.folded(at);
    let leads = matches!(
        folded.strip_prefix('و').unwrap_or(folded),
        "في" | "خلال" | "ضمن" | "عبر" | "اثناء"
    );
    // "قالت المنظمة بالتقرير".
    let led = view.word(at);
    if led.split.preposition == Some('ب')
        && led.split.article
        && led.is(Class::MEDIUM)
        && !led.is(Class::ACCOUNT)
    {
        return Some(at..at + 1);
    }
    let some = Set::SomeOf.has(view.p.folded(at + 1));
    let of = some && view.p.folded(at + 2) == "من";
    let noun = at + 1 + usize::from(some) + usize::from(of);
    let word = view.word(noun);
    let bare = word.split.preposition.is_none() && word.split.conjunction.is_none();
    (leads
        && bare
        && noun < end
        && word.is(Class::MEDIUM)
        && !word.is(Class::ACCOUNT)
        && view.p.is_word(noun))
    .then(|| noun..noun + 1)
}

/// عبر حسابه في "تويتر" is published through an account; على تويتر is said in a platform.
fn account_at(view: &View<'_>, at: usize, end: usize) -> Option<(HopKind, Range<usize>)> {
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

/// Who made the link of the verb at `at`.
fn agent_of(view: &View<'_>, at: usize, end: usize, kind: HopKind) -> Option<Range<usize>> {
    let folded = view.p.folded(at);
    let object =
        ["ه", "ها", "هم", "هما"].iter().any(|o| folded.ends_with(o)) && kind != HopKind::Obtained;
    let copy = kind == HopKind::Obtained
        && (at + 1..(at + 10).min(end)).any(|i| matches!(view.stem(i), "نسخه" | "عليه" | "عليها"));
    if !object && !copy {
        return None;
    }
    let mut from = at + 1;
    while from < end
        && matches!(
            view.stem(from),
            "علي"
                | "نسخه"
                | "منه"
                | "منها"
                | "عليه"
                | "عليها"
                | "عنه"
                | "عنها"
                | "لسانه"
                | "لسانها"
                | "معه"
                | "معها"
        )
    {
        from += 1;
    }
    let phrase = phrase::read(view, from, end, Reach::Full)?;
    let until = (phrase.tokens.clone())
        .find(|&i| kind == HopKind::Obtained && i > from && matches!(view.stem(i), "نسخه" | "علي"))
        .unwrap_or(phrase.tokens.end);
    Some(phrase.tokens.start..until)
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_hop_line_is_broken() {
        assert_eq!(super::read().1, []);
    }
}
