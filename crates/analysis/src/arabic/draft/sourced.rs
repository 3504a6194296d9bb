//! What a source phrase is: a link of the statements beside it, or a statement of its own.

use domain::{HopKind, SpeakerKind};

use super::Draft;
use crate::{
    arabic::{
        View,
        clause::{Hit, Subject},
        hops::Link,
        source::{self, Source},
        subject::SPEAKS,
        words::Class,
    },
    sets::Set,
};

/// What a source phrase is: a link of the statements of its sentence, or a statement of its own.
/// The first `told` of the drafts have a cue of their own, the others are those of sources before
/// this one; both are in reading order.
pub(super) fn apply(
    view: &View<'_>,
    number: usize,
    source: &Source,
    hits: &[Hit],
    drafts: &mut Vec<Draft>,
    told: usize,
) {
    let sentence = source::sentence(view, source);
    let at = source.tokens.start;
    if view.p.folded(at) == "نقلا" && hand_over(number, source, hits, drafts) {
        return;
    }
    let beside = |draft: &Draft| {
        draft.rule != "ar.headline.colon"
            && draft.cue.start < at
            && (draft.cue.start >= sentence.start || draft.content_tokens.end > sentence.start)
    };
    let before = drafts[..told].partition_point(|draft| draft.cue.start < at);
    let sourced = drafts.len().saturating_sub(BESIDE).max(told)..drafts.len();
    let holders: Vec<usize> = (before.saturating_sub(BESIDE)..before)
        .chain(sourced)
        .filter(|&i| beside(&drafts[i]))
        .collect();
    let quotation_of_its_own = holders.iter().any(|&i| {
        let content = &drafts[i].content_tokens;
        content.end < at && content.end + 2 < at
    }) && !source::is_outlet(view, source);
    // "أعلنت الحركة انسحابها، وفقا لبيانها": what it was told in.
    let head = source.phrase.head;
    let nobody = (head + 1..source.phrase.tokens.end)
        .all(|at| !view.is(at, SPEAKS) || view.is(at, Class::DOCUMENT.or(Class::MEDIUM)));
    let paper = source.phrase.name.is_none() && source.phrase.body.is_none() && nobody;
    if paper && view.is(head, Class::MEDIUM) && !quotation_of_its_own && !holders.is_empty() {
        let medium = medium_of(number, source, "ar.source.paper");
        for &i in &holders {
            drafts[i].links.push(medium.clone());
            drafts[i].links.extend(source.links.iter().cloned());
        }
        return;
    }
    // "وفق ما أكدت متحدثة": said by somebody else again, who is no outlet.
    let again = source.cue.len() > 1 && source.link.is_none() && !source::is_outlet(view, source);
    if again
        && !quotation_of_its_own
        && let Some(&holder) = holders.last()
    {
        let mut draft = drafts[holder].clone();
        draft.cue = source.cue.clone();
        draft.act = source.act;
        draft.subject = Subject::Named(Box::new(source.phrase.clone()));
        draft.feminine = source.phrase.feminine;
        draft.links = source.links.clone();
        draft.rule = "ar.source.again";
        drafts.push(draft);
        return;
    }
    let link = source.link.clone().or_else(|| {
        // "بحسب معلومات أولية", "وفق المعايير": nobody passed the words on.
        let nobody = source.phrase.kind == SpeakerKind::Document
            || source.phrase.unknown && source.phrase.name.is_none();
        let carried = !holders.is_empty() && !quotation_of_its_own && !nobody;
        carried.then(|| Link {
            kind: HopKind::Carried,
            paragraph: number,
            agent: Some(source.phrase.tokens.clone()),
            medium: None,
            rule: "ar.source.beside",
        })
    });
    if let Some(link) = link
        && !holders.is_empty()
    {
        for &i in &holders {
            // "وقال محللون إن …، بحسب المحللين": they do not pass on their own words.
            if is_speaker(view, &drafts[i], source) {
                continue;
            }
            drafts[i].links.push(link.clone());
            drafts[i].links.extend(source.links.iter().cloned());
        }
        return;
    }
    // "وأضاف أن الضربات جاءت وفق معلومات دقيقة": of what was told, and nobody's words.
    let known = Set::Evidence.has(view.noun(head)) && !view.stem(at).ends_with("حسب");
    if known && !quotation_of_its_own && !holders.is_empty() {
        view.p.dropped(
            source.tokens.clone(),
            "ar.source",
            "what something was done by",
        );
        return;
    }
    let outlet = source::is_outlet(view, source);
    if (source.phrase.medium || outlet) && leads_cue(view, source, hits) {
        let rule = "ar.source.leads";
        let medium = if outlet {
            Link {
                kind: HopKind::Carried,
                paragraph: number,
                agent: Some(source.phrase.tokens.clone()),
                medium: None,
                rule,
            }
        } else {
            medium_of(number, source, rule)
        };
        let inside = |draft: &&mut Draft| sentence.contains(&draft.cue.start);
        for draft in drafts[..told].iter_mut().filter(inside) {
            draft.links.push(medium.clone());
            draft.links.extend(source.links.iter().cloned());
        }
        return;
    }
    let Some(content) = source::content(view, source, hits) else {
        view.p.dropped(
            source.tokens.clone(),
            "ar.source",
            "neither a statement beside it nor a sentence under it",
        );
        return;
    };
    let mut links = source.links.clone();
    let issued = links
        .iter()
        .any(|link| link.kind == HopKind::Published && link.agent.is_some());
    if source.phrase.medium
        && (source.phrase.body.is_some()
            || issued
            || Set::IssuedBySome.has(view.noun(source.phrase.head)))
    {
        links.insert(0, medium_of(number, source, "ar.hop.statement-speaks"));
    }
    drafts.push(Draft {
        paragraph: number,
        cue: source.cue.clone(),
        act: source.act,
        mode: content.mode,
        spans: content
            .spans
            .into_iter()
            .map(|bytes| (number, bytes))
            .collect(),
        content_tokens: content.tokens,
        subject: Subject::Named(Box::new(source.phrase.clone())),
        feminine: source.phrase.feminine,
        plural: false,
        links,
        rule: "ar.source",
        confidence: if source.phrase.kind == SpeakerKind::Document {
            70
        } else {
            85
        },
    });
}

/// What the source names as the paper that the words stand in.
fn medium_of(paragraph: usize, source: &Source, rule: &'static str) -> Link {
    let head = source.phrase.head;
    Link {
        kind: HopKind::In,
        paragraph,
        agent: None,
        medium: Some(head..head + 1),
        rule,
    }
}

/// "ووفقا لمقتطفات نشرتها الصحيفة، أوضح الوزير أن", "وبحسب وكالة الساحل، قال الوزير إن", "ووفقا لمقال
/// الكاتب، الذي نشر أمس، فقد قال إن": what stands in the paper, or was carried, is told by somebody
/// whose cue follows at once.
fn leads_cue(view: &View<'_>, source: &Source, hits: &[Hit]) -> bool {
    let sentence = source::sentence(view, source);
    let comma = |at: usize| at + usize::from(view.p.is_mark(at, ','));
    let mut next = comma(source.tokens.end);
    if view.is(next, Class::REL)
        && let Some(end) = (next..sentence.end).find(|&at| view.p.is_mark(at, ','))
    {
        next = end + 1;
    }
    while view.is(next, Class::AUX) {
        next += 1;
    }
    source.tokens.start <= sentence.start + 1
        && hits
            .binary_search_by_key(&next, |hit| hit.verb)
            .is_ok_and(|at| !matches!(hits[at].subject, Subject::Same))
}

/// Whether the source is who speaks in the draft, told by the same noun.
fn is_speaker(view: &View<'_>, draft: &Draft, source: &Source) -> bool {
    let noun = |head: usize| {
        let noun = view.stem(head);
        noun.strip_suffix("ون")
            .or(noun.strip_suffix("ين"))
            .unwrap_or(noun)
    };
    let Subject::Named(speaker) = &draft.subject else {
        return false;
    };
    let unnamed = speaker.name.is_none() && source.phrase.name.is_none();
    unnamed && source.link.is_none() && noun(speaker.head) == noun(source.phrase.head)
}

/// How many statements before a place, or behind it, are held against it of each kind, those with a
/// cue of their own and those without: more than any sentence has, and a bound for a text in which
/// no sentence ends.
pub(super) const BESIDE: usize = 16;

/// Those whose cues are next to `at`, of drafts in the order of their cues.
pub(super) fn beside(drafts: &[Draft], at: usize) -> &[Draft] {
    let behind = drafts.partition_point(|draft| draft.cue.start < at);
    &drafts[behind.saturating_sub(BESIDE)..drafts.len().min(behind + BESIDE)]
}

/// The drafts of a paragraph as they are read: those with a cue of their own, those of sources and
/// those of what only closes a sentence. Each part is in the order of its cues.
pub(super) fn parts(drafts: &[Draft]) -> [&[Draft]; 3] {
    let closed = drafts.partition_point(|draft| draft.rule != "ar.closed");
    let (drafts, closed) = drafts.split_at(closed);
    let sourced = drafts.partition_point(|draft| !draft.rule.starts_with("ar.source"));
    let (told, sourced) = drafts.split_at(sourced);
    [told, sourced, closed]
}

/// "ذكرت الوكالة، نقلا عن الوزارة، أن": the ministry speaks, the agency carried it.
fn hand_over(number: usize, source: &Source, hits: &[Hit], drafts: &mut [Draft]) -> bool {
    let at = source.tokens.start;
    let Some(hit) = hits.iter().find(|hit| hit.gap.contains(&at)) else {
        return false;
    };
    let named = |draft: &Draft| match &draft.subject {
        Subject::Named(phrase) => Some(phrase.tokens.clone()),
        _ => None,
    };
    let main = drafts
        .iter()
        .filter(|d| d.cue.start <= hit.cue.start)
        .filter_map(named)
        .next_back();
    let Some(draft) = drafts.iter_mut().find(|draft| draft.cue == hit.cue) else {
        return false;
    };
    draft.subject = Subject::Named(Box::new(source.phrase.clone()));
    draft.links.retain(|link| {
        link.agent
            .as_ref()
            .is_none_or(|agent| !source.tokens.contains(&agent.start))
    });
    if let Some(agent) = main {
        draft.links.push(Link {
            kind: HopKind::Carried,
            paragraph: number,
            agent: Some(agent),
            medium: None,
            rule: "ar.source.handed-over",
        });
    }
    true
}
