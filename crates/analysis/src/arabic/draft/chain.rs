//! Which statements share a link of the chain: those of a sentence, and those that ذلك takes up.

use std::ops::Range;

use domain::HopKind;

use super::{
    Draft,
    sourced::{BESIDE, beside, parts},
};
use crate::arabic::{
    View,
    clause::{Hit, Subject},
    content,
    hops::{self, Link},
    phrase::Phrase,
    words::Class,
};

/// "وخلال مقابلة مع الإذاعة، قال الوزير": the medium that leads a sentence is that of its first cue.
/// The drafts are in the order of their cues.
pub(super) fn fronted(
    view: &View<'_>,
    sentence: &Range<usize>,
    hits: &[Hit],
    drafts: &mut [Draft],
) {
    let first = drafts.partition_point(|draft| draft.cue.start < sentence.start);
    let Some(draft) = drafts.get_mut(first) else {
        return;
    };
    if draft.cue.start >= sentence.end || draft.content_tokens.start < draft.cue.start {
        return;
    }
    // قوله stands behind the verb of its hit, other cues begin with theirs.
    let end = hits.partition_point(|hit| hit.verb <= draft.cue.start);
    let near = &hits[end.saturating_sub(BESIDE)..end];
    let Some(hit) = near.iter().find(|hit| hit.cue == draft.cue) else {
        return;
    };
    // "نشر ناشطون على تويتر صورا قالوا إنها": what they gave out they gave out there.
    let goes_on =
        || matches!(hit.subject, Subject::Dropped | Subject::Same) && !view.joined(hit.verb);
    if !view.is(sentence.start, Class::PREP) && !goes_on() {
        return;
    }
    let mut links = hops::read_gap(view, sentence.start..hit.clause, None);
    if matches!(hit.subject, Subject::Dropped) {
        links.retain(|link| !hops::of_author(view, link));
    }
    if links.first().is_some_and(|link| link.kind == HopKind::In)
        && !draft.links.iter().any(|own| own.kind == HopKind::In)
    {
        draft.links.extend(links);
    }
}

/// "…، وذلك في حديث لإذاعة المدينة": the medium behind them is that of all cues of a sentence, and "في
/// بيان صدر أمس" right behind what was told is that of its cue.
pub(super) fn trailing(view: &View<'_>, drafts: &mut [Draft]) {
    let told = view.p.sentences().iter();
    let told: Vec<Told> = told.filter_map(|s| told_behind(view, s)).collect();
    let in_medium = |draft: &Draft| draft.links.iter().any(|own| own.kind == HopKind::In);
    for draft in drafts {
        let end = draft.content_tokens.end;
        if end < view.p.len() && content::in_medium(view, end) && !in_medium(draft) {
            let rest = end..view.p.sentence_of(end).end;
            draft.links.extend(hops::read_gap(view, rest, None));
        }
        let cue = draft.cue.start;
        let before = told.partition_point(|told| told.sentence <= cue);
        let told = before.checked_sub(1).map(|at| &told[at]);
        if let Some(told) = told.filter(|told| cue < told.at)
            && !in_medium(draft)
        {
            draft.links.extend(told.links.iter().cloned());
        }
    }
}

/// What the end of a sentence tells of the medium of all its words.
struct Told {
    /// Where the sentence begins.
    sentence: usize,
    /// Where ذلك takes its words up.
    at: usize,
    links: Vec<Link>,
}

fn told_behind(view: &View<'_>, sentence: &Range<usize>) -> Option<Told> {
    let begins =
        |&at: &usize| matches!(view.p.folded(at), "وذلك" | "ذلك") && view.p.is_mark(at - 1, ',');
    let at = (sentence.start + 1..sentence.end).find(begins)?;
    let links = hops::read_gap(view, at + 1..sentence.end, None);
    let first = links.first().map(|link| link.kind);
    (first == Some(HopKind::In)).then_some(Told {
        sentence: sentence.start,
        at,
        links,
    })
}

/// "ذكرت الصحيفة أن الوزير طلب": what an outlet says that others said was carried by it.
pub(super) fn carried_by_outer(view: &View<'_>, drafts: &mut [Draft]) {
    for i in 1..drafts.len() {
        let cue = drafts[i].cue.start;
        let Some(outer) = outer(&drafts[..i], cue) else {
            continue;
        };
        let (Subject::Named(carrier), Subject::Named(own)) = (&outer.subject, &drafts[i].subject)
        else {
            continue;
        };
        let head = view.word(carrier.head);
        let outlet = head.is(Class::OUTLET) && !head.is(Class::ORG);
        // "الذي تتهمه أنقرة": what the outlet adds of itself.
        let aside = cue > 0 && view.is(cue - 1, Class::REL);
        let itself = view.stem(own.head) == view.stem(carrier.head);
        if aside || itself || !outlet && view.noun(carrier.head) != "تقارير" {
            continue;
        }
        let passed_on = |link: &&Link| link.kind == HopKind::Carried;
        let mut links: Vec<Link> = outer.links.iter().filter(passed_on).cloned().collect();
        if links.is_empty() {
            links.push(Link {
                kind: HopKind::Carried,
                paragraph: carrier.paragraph,
                agent: Some(carrier.tokens.clone()),
                medium: None,
                rule: "ar.hop.nested",
            });
        }
        links.retain(|link| !drafts[i].links.iter().any(|own| own.agent == link.agent));
        drafts[i].links.extend(links);
    }
}

/// The last of the drafts in whose content the cue at `cue` stands.
fn outer(drafts: &[Draft], cue: usize) -> Option<&Draft> {
    near(drafts, cue)
        .rev()
        .find(|draft| draft.content_tokens.contains(&cue))
}

/// The drafts around the cue at `cue`.
fn near(drafts: &[Draft], cue: usize) -> impl DoubleEndedIterator<Item = &Draft> {
    let parts = parts(drafts).into_iter();
    parts.flat_map(move |part| beside(part, cue))
}

/// A chain is shared by the cues of one sentence: participles and verbs whose subject is dropped
/// have that of their main verb, and so have verbs whose subject is named again.
pub(super) fn share_links(view: &View<'_>, drafts: &mut [Draft]) {
    for i in 1..drafts.len() {
        if !drafts[i].links.is_empty() {
            continue;
        }
        let cue = drafts[i].cue.start;
        let sentence = view.p.sentence_of(cue);
        let same = matches!(drafts[i].subject, Subject::Same);
        let shares = |draft: &&Draft| {
            draft.cue.start < cue
                && draft.content_tokens.end > sentence.start
                && (draft.cue.start >= sentence.start || same)
        };
        let mut before = near(&drafts[..i], cue).rev().filter(shares);
        let main = match &drafts[i].subject {
            Subject::Named(again) => before.find(|draft| named_before(view, draft, again)),
            _ => before.find(|draft| !draft.links.is_empty()),
        };
        let links = main.map(|main| main.links.clone());
        drop(before);
        drafts[i].links.extend(links.into_iter().flatten());
    }
}

/// Whether the speaker of `draft` is named again as `again` by a verb joined to its own: "وقالت النقابة في
/// بيان إن …، وأشارت النقابة إلى".
fn named_before(view: &View<'_>, draft: &Draft, again: &Phrase) -> bool {
    let Subject::Named(first) = &draft.subject else {
        return false;
    };
    let named = again.name.clone().unwrap_or(again.head..again.head + 1);
    let joined = again.tokens.start > 0 && view.joined(again.tokens.start - 1);
    let again = named.into_iter().any(|at| {
        let mut words = first.tokens.clone();
        words.any(|word| view.stem(word) == view.stem(at))
    });
    joined && again
}

/// "جاء ذلك في بيان نشرته …": links of the statements before.
pub(super) fn reach_back(
    view: &View<'_>,
    number: usize,
    earlier: &mut [Draft],
    drafts: &mut [Draft],
) {
    for sentence in view.p.sentences() {
        let came = matches!(view.stem(sentence.start), "جاء" | "جاءت" | "ورد");
        let that = matches!(
            view.p.folded(sentence.start + 1),
            "ذلك" | "هذا" | "هذه" | "كلام" | "تصريحات" | "اقوال"
        );
        if !came || !that {
            continue;
        }
        // "جاء ذلك في بيان للوزير، حيث قال وفق ما نقلته الوكالة": what is told of the words behind it alone.
        let mut told = sentence.start + 1..sentence.end;
        let end = told.clone().find(|&at| view.p.folded(at) == "حيث");
        told.end = end.unwrap_or(sentence.end);
        let mut links = hops::read_gap(view, told, None);
        links.retain(|link| !hops::of_author(view, link));
        let before_here = drafts.iter().any(|draft| draft.cue.start < sentence.start);
        let targets: Vec<&mut Draft> = if before_here {
            let previous = view.p.sentence_of(sentence.start.saturating_sub(1));
            drafts
                .iter_mut()
                .filter(|d| d.content_tokens.end > previous.start && d.cue.start < sentence.start)
                .collect()
        } else {
            let last = earlier
                .last()
                .map(|d| d.paragraph)
                .filter(|&p| p + 2 > number);
            earlier
                .iter_mut()
                .filter(|d| Some(d.paragraph) == last && last != Some(0))
                .collect()
        };
        for draft in targets {
            for link in &links {
                let known = draft
                    .links
                    .iter()
                    .any(|own| own.kind == link.kind && own.kind == HopKind::In);
                if !known {
                    draft.links.push(link.clone());
                }
            }
        }
    }
}
