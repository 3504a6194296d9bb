//! Statements before their speakers are resolved, paragraph by paragraph.

use std::ops::Range;

use domain::{Act, HopKind, Mode, SpeakerKind};

use super::{
    View,
    clause::{self, Hit, Subject},
    content,
    hops::{self, Link},
    phrase::{self, Phrase, Reach},
    source::{self, Source},
    words::Class,
};
use crate::quotation::Pair;

/// A statement whose speaker is known by words only.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) paragraph: usize,
    pub(crate) cue: Range<usize>,
    pub(crate) act: Act,
    pub(crate) mode: Mode,
    /// Content as paragraph and bytes.
    pub(crate) spans: Vec<(usize, Range<usize>)>,
    /// All its tokens in the paragraph of the cue.
    pub(crate) content_tokens: Range<usize>,
    pub(crate) subject: Subject,
    pub(crate) feminine: bool,
    pub(crate) plural: bool,
    pub(crate) links: Vec<Link>,
    pub(crate) rule: &'static str,
    pub(crate) confidence: u8,
}

/// The drafts of a report in reading order.
pub(crate) fn read(views: &[View<'_>]) -> Vec<Draft> {
    let mut all: Vec<Draft> = Vec::new();
    // A quotation left open at the end of a paragraph: index of its draft.
    let mut open: Option<usize> = None;
    for (number, view) in views.iter().enumerate() {
        if let Some(draft) = open.take() {
            let spans = continuation(view);
            if let Some((bytes, still_open)) = spans {
                all[draft].spans.push((number, bytes));
                open = still_open.then_some(draft);
            }
        }
        let (mut drafts, opened) = paragraph(views, number);
        reach_back(view, number, &mut all, &mut drafts);
        if let Some(opened) = opened {
            open = Some(all.len() + opened);
        }
        all.append(&mut drafts);
    }
    all
}

/// A paragraph that goes on with the quotation of the one before: it opens with a mark again, or
/// closes one that it did not open.
fn continuation(view: &View<'_>) -> Option<(Range<usize>, bool)> {
    let pair = view.quotes.opening(0)?;
    let has_cue = (pair.close..view.p.len()).any(|at| view.word(at).verb.is_some());
    if has_cue && pair.closed {
        return None;
    }
    let inner = content::trim(view, 1..pair.close);
    (!inner.is_empty()).then(|| (view.p.span_bytes(inner), !pair.closed))
}

fn paragraph(views: &[View<'_>], number: usize) -> (Vec<Draft>, Option<usize>) {
    let view = &views[number];
    let sources = source::find(view);
    let hits = clause::find(view, &sources);
    let mut stops: Vec<usize> = hits
        .iter()
        .filter(|hit| !hit.nested)
        .map(|hit| hit.clause)
        .collect();
    stops.extend(sources.iter().map(|source| source.tokens.start));
    stops.extend((0..view.p.len()).filter(|&at| source::closes(view, at)));
    stops.sort_unstable();
    let mut drafts: Vec<Draft> = Vec::new();
    let mut opened = None;
    if let Some(draft) = headline(views, number, &hits) {
        drafts.push(draft);
    }
    for hit in &hits {
        let Some(content) = content::read(view, hit, &stops) else {
            view.p.dropped(hit.cue.clone(), hit.rule, "no content");
            continue;
        };
        let mut draft = of_hit(view, number, hit, &sources);
        draft.mode = content.mode;
        draft.spans = content
            .spans
            .into_iter()
            .map(|bytes| (number, bytes))
            .collect();
        draft.content_tokens = content.tokens;
        drafts.push(draft);
        if content.open {
            opened = Some(drafts.len() - 1);
        }
    }
    drafts.sort_by_key(|draft| draft.cue.start);
    let told = drafts.len();
    for source in &sources {
        apply(view, number, source, &hits, &mut drafts, told);
    }
    for sentence in view.p.sentences() {
        fronted(view, sentence, &hits, &mut drafts[..told]);
        trailing(view, sentence, &mut drafts);
    }
    share_links(view, &mut drafts);
    // The index of the open one holds because only it and later ones may have moved.
    let open_cue = opened.map(|index| drafts[index].cue.clone());
    drafts.sort_by_key(|draft| draft.cue.start);
    let opened = open_cue.and_then(|cue| drafts.iter().position(|draft| draft.cue == cue));
    (drafts, opened)
}

fn of_hit(view: &View<'_>, number: usize, hit: &Hit, sources: &[Source]) -> Draft {
    let subject = match &hit.subject {
        Subject::Named(phrase) => Some(&**phrase),
        _ => None,
    };
    let mut links = Vec::new();
    let agent = |kind, tokens: Range<usize>, rule| Link {
        kind,
        paragraph: number,
        agent: Some(tokens),
        medium: None,
        rule,
    };
    if let Some(phrase) = subject
        && phrase.medium
    {
        links.push(Link {
            kind: HopKind::In,
            paragraph: number,
            agent: None,
            medium: Some(phrase.head..phrase.head + 1),
            rule: "ar.hop.statement-speaks",
        });
    }
    // Sources inside the gap are read as such below.
    let outside = |at: usize| {
        let next = sources.partition_point(|source| source.tokens.end <= at);
        !sources.get(next).is_some_and(|s| s.tokens.contains(&at))
    };
    let gap = hit.gap.clone();
    let found = hops::read_gap(view, gap, subject);
    links.extend(found.into_iter().filter(|link| {
        link.agent
            .iter()
            .chain(&link.medium)
            .all(|tokens| outside(tokens.start))
    }));
    if let Some(carrier) = &hit.carrier {
        let medium = carrier.medium;
        let mut link = agent(HopKind::Carried, carrier.tokens.clone(), "ar.hop.relay");
        if medium {
            link.kind = HopKind::In;
            link.agent = None;
            link.medium = Some(carrier.head..carrier.head + 1);
        }
        links.insert(0, link);
    }
    if let Some(told) = &hit.told {
        links.push(agent(HopKind::To, told.tokens.clone(), "ar.hop.told"));
    }
    if let Some(medium) = looked_back_at(view, hit) {
        links.push(Link {
            kind: HopKind::In,
            paragraph: number,
            agent: None,
            medium: Some(medium),
            rule: "ar.hop.in-it",
        });
    }
    Draft {
        paragraph: number,
        cue: hit.cue.clone(),
        act: hit.act,
        mode: Mode::Indirect,
        spans: Vec::new(),
        content_tokens: hit.start.token..hit.start.token,
        subject: hit.subject.clone(),
        feminine: hit.feminine,
        plural: hit.plural,
        links,
        rule: hit.rule,
        confidence: hit.confidence,
    }
}

/// "حصيلة جديدة … أشار فيها إلى": the medium that فيها takes up.
fn looked_back_at(view: &View<'_>, hit: &Hit) -> Option<Range<usize>> {
    let taken_up = hit.gap.clone().chain([hit.verb + 1]).take(3).any(|at| {
        matches!(
            view.p.folded(at),
            "فيه" | "فيها" | "به" | "خلاله" | "خلالها" | "عبره"
        )
    });
    if !taken_up || !matches!(hit.subject, Subject::Dropped) {
        return None;
    }
    let sentence = view.p.sentence_of(hit.verb);
    (sentence.start..hit.verb)
        .rev()
        .find(|&at| view.is(at, Class::MEDIUM))
        .map(|at| at..at + 1)
}

/// `X: …` in a headline, or `X: "…"` as a head between paragraphs.
fn headline(views: &[View<'_>], number: usize, hits: &[Hit]) -> Option<Draft> {
    let view = &views[number];
    let colon = (1..view.p.len().min(16)).find(|&at| view.p.is_mark(at, ':'))?;
    let quoted = |pair: Pair| pair.close + 1 >= view.p.len();
    if number != 0 && (colon > 6 || !view.quotes.opening(colon + 1).is_some_and(quoted)) {
        return None;
    }
    if hits.iter().any(|hit| hit.verb < colon) {
        return None;
    }
    let told = addressed(view, colon);
    let limit = told.as_ref().map_or(colon, |told| told.start);
    let phrase = phrase::read(view, 0, limit, Reach::Full)?;
    let rest = phrase.tokens.end..limit;
    let topic = !rest.is_empty()
        && matches!(
            view.p.folded(rest.start),
            "عن" | "حول" | "في" | "ل" | "بشان"
        );
    // "حماس تنعي فلانا: …".
    let acts = view.word(rest.start).bare() && view.p.folded(rest.start).starts_with(['ت', 'ي']);
    let topic = topic || acts || view.word(rest.start).split.preposition.is_some();
    let speaks = Class::ORG
        .or(Class::OUTLET)
        .or(Class::TITLE)
        .or(Class::RANK)
        .or(Class::UNNAMED)
        .or(Class::STATE)
        .or(Class::GIVEN)
        .or(Class::KIN);
    let head = view.word(phrase.head);
    let possible = head.is(speaks) && !head.is(Class::EVENT.or(Class::DOCUMENT))
        || phrase.name.is_some() && phrase.tokens.len() <= 3
        || head.is(Class::ORG)
        || view.personal(phrase.head)
        || speaks_itself(view, &phrase)
        || named_later(views, number, &phrase)
        || view.body(phrase.head) > 0;
    if !possible || !(rest.is_empty() || topic) {
        return None;
    }
    // "سوريا: حريق في …" names a place, "سوريا: لن نقبل" a speaker.
    let city = || crate::place::is_city(view.p.folded(phrase.head)) && !head.is(Class::GIVEN);
    let place =
        phrase.tokens.len() == 1 && !head.is(Class::ORG) && (head.is(Class::STATE) || city());
    let first = view.p.folded(colon + 1);
    let speaks = view.quotes.opening(colon + 1).is_some()
        || view.is(colon + 1, Class::NEG.or(Class::VERB).or(Class::THAT))
            && !view.is(colon + 1, Class::EVENT)
        || view.word(colon + 1).bare() && first.starts_with(['ن', 'س'])
        || first.chars().count() > 4 && first.ends_with("نا");
    if place && !speaks {
        return None;
    }
    let content = colon + 1..view.p.len();
    let content = content::trim(view, content);
    if content.is_empty() {
        return None;
    }
    let (tokens, mode) = match view.quotes.opening(content.start) {
        Some(pair) if pair.close + 1 >= content.end => {
            (content::trim(view, pair.open + 1..pair.close), Mode::Direct)
        }
        _ => (content.clone(), content::mode(view, &content)),
    };
    Some(Draft {
        paragraph: number,
        cue: colon..colon + 1,
        act: Act::Say,
        mode,
        spans: vec![(number, view.p.span_bytes(tokens.clone()))],
        content_tokens: tokens,
        subject: Subject::Named(Box::new(phrase)),
        feminine: false,
        plural: false,
        links: told
            .map(|agent| Link {
                kind: HopKind::To,
                paragraph: number,
                agent: Some(agent),
                medium: None,
                rule: "ar.hop.headline",
            })
            .into_iter()
            .collect(),
        rule: "ar.headline.colon",
        confidence: 80,
    })
}

/// Whether the phrase is a paper that tells something with nobody to speak for it: "دراسة: …".
fn speaks_itself(view: &View<'_>, phrase: &Phrase) -> bool {
    let head = view.word(phrase.head);
    head.is(Class::DOCUMENT) && !head.is(Class::EVENT) && !head.split.article
}

/// Whether one definite word is the last name of somebody who is named in the first paragraphs:
/// "الأسد: …", an ordinary word of itself.
fn named_later(views: &[View<'_>], number: usize, phrase: &Phrase) -> bool {
    const PARAGRAPHS: usize = 3;
    let word = views[number].p.folded(phrase.head);
    let follows = |view: &View<'_>| {
        (1..view.p.len()).any(|at| view.p.folded(at) == word && view.is(at - 1, Class::GIVEN))
    };
    phrase.definite
        && phrase.tokens.len() == 1
        && views.iter().skip(number + 1).take(PARAGRAPHS).any(follows)
}

/// Whom the words of a headline were addressed to, right before its colon: "الوزير للعمال: …".
fn addressed(view: &View<'_>, colon: usize) -> Option<Range<usize>> {
    // "فلان لـCNN": ل written apart.
    let apart = (1..colon.saturating_sub(1)).find(|&at| view.p.folded(at) == "ل");
    if let Some(apart) = apart.filter(|at| colon - at <= 5) {
        return Some(apart + 1..colon);
    }
    let to = (1..colon).find(|&at| {
        let named = view.word(at - 1).split.article
            || view.is(at - 1, Class::STATE.or(Class::GIVEN))
            || view.name_word(at - 1);
        let listed = view.is(at, Class::GIVEN) && view.word(at).split.is_empty();
        let word = view.word(at);
        let who = word.is(Class::STATE
            .or(Class::GIVEN)
            .or(Class::TITLE)
            .or(Class::OUTLET));
        word.split.preposition == Some('ل') && named && who && !listed
    })?;
    // No title or body that could be one for something.
    let body = (0..to).any(|at| view.is(at, Class::ORG.or(Class::TITLE)));
    (!body && colon - to <= 4).then_some(to..colon)
}

/// How many statements before a source, with a cue of their own and without, are held against it:
/// more than any sentence has, and a bound for a text in which no sentence ends.
const BESIDE: usize = 16;

/// What a source phrase is: a link of the statements of its sentence, or a statement of its own.
/// The first `told` of the drafts have a cue of their own, the others are those of sources before
/// this one; both are in reading order.
fn apply(
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
    // "وفق ما أكدت متحدثة": said by somebody else again, who is no outlet.
    let again = source.cue.len() > 1 && source.link.is_none() && !source::is_outlet(view, source);
    if again && let Some(&holder) = holders.last() {
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
            drafts[i].links.push(link.clone());
            drafts[i].links.extend(source.links.iter().cloned());
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
            || source.phrase.definite && view.is(source.phrase.head, Class::MEDIUM))
    {
        links.insert(
            0,
            Link {
                kind: HopKind::In,
                paragraph: number,
                agent: None,
                medium: Some(source.phrase.head..source.phrase.head + 1),
                rule: "ar.hop.statement-speaks",
            },
        );
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

/// "وخلال مقابلة مع الإذاعة، قال الوزير": the medium that leads a sentence is that of its first cue.
/// The drafts are in the order of their cues.
fn fronted(view: &View<'_>, sentence: &Range<usize>, hits: &[Hit], drafts: &mut [Draft]) {
    if !view.is(sentence.start, Class::PREP) {
        return;
    }
    let first = drafts.partition_point(|draft| draft.cue.start < sentence.start);
    let Some(draft) = drafts.get_mut(first) else {
        return;
    };
    if draft.cue.start >= sentence.end || draft.content_tokens.start < draft.cue.start {
        return;
    }
    let Some(hit) = hits.iter().find(|hit| hit.cue == draft.cue) else {
        return;
    };
    let links = hops::read_gap(view, sentence.start..hit.clause, None);
    if links.first().is_some_and(|link| link.kind == HopKind::In)
        && !draft.links.iter().any(|own| own.kind == HopKind::In)
    {
        draft.links.extend(links);
    }
}

/// "…، وذلك في حديث لإذاعة المدينة": the medium behind them is that of all cues of a sentence.
fn trailing(view: &View<'_>, sentence: &Range<usize>, drafts: &mut [Draft]) {
    let begins =
        |&at: &usize| matches!(view.p.folded(at), "وذلك" | "ذلك") && view.p.is_mark(at - 1, ',');
    let Some(that) = (sentence.start + 1..sentence.end).find(begins) else {
        return;
    };
    let links = hops::read_gap(view, that + 1..sentence.end, None);
    if links.first().is_none_or(|link| link.kind != HopKind::In) {
        return;
    }
    for draft in drafts {
        let here = sentence.contains(&draft.cue.start) && draft.cue.start < that;
        if here && !draft.links.iter().any(|own| own.kind == HopKind::In) {
            draft.links.extend(links.iter().cloned());
        }
    }
}

/// A chain is shared by the cues of one sentence: participles and verbs whose subject is dropped
/// have that of their main verb.
fn share_links(view: &View<'_>, drafts: &mut [Draft]) {
    for i in 1..drafts.len() {
        if matches!(drafts[i].subject, Subject::Named(_)) || !drafts[i].links.is_empty() {
            continue;
        }
        let sentence = view.p.sentence_of(drafts[i].cue.start);
        let main = (0..i).rev().find(|&j| {
            drafts[j].cue.start < drafts[i].cue.start
                && drafts[j].content_tokens.end > sentence.start
                && drafts[j].cue.start >= sentence.start
        });
        if let Some(main) = main {
            drafts[i].links = drafts[main].links.clone();
        }
    }
}

/// "جاء ذلك في بيان نشرته …": links of the statements before.
fn reach_back(view: &View<'_>, number: usize, earlier: &mut [Draft], drafts: &mut [Draft]) {
    for sentence in view.p.sentences() {
        let came = matches!(view.stem(sentence.start), "جاء" | "جاءت" | "ورد");
        let that = matches!(
            view.p.folded(sentence.start + 1),
            "ذلك" | "هذا" | "هذه" | "كلام" | "تصريحات" | "اقوال"
        );
        if !came || !that {
            continue;
        }
        let links = hops::read_gap(view, sentence.start + 1..sentence.end, None);
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
