//! Statements before their speakers are resolved, paragraph by paragraph.

mod chain;
mod headline;
mod looked_back;
mod named;
mod sourced;
mod taken_up;

use std::ops::Range;

use domain::{Act, HopKind, Mode};

use super::{
    View,
    clause::{self, Hit, Subject},
    complement::Opening,
    content,
    hops::{self, Link},
    source::{self, Source},
    words::Class,
};
use crate::text::Kind;
use chain::{carried_by_outer, fronted, reach_back, share_links, trailing};
use headline::headline;
use looked_back::looked_back_at;
use named::{between, warned};

/// A statement whose speaker is known by words only.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) paragraph: usize,
    pub(super) cue: Range<usize>,
    pub(super) act: Act,
    pub(super) mode: Mode,
    /// Content as paragraph and bytes.
    pub(super) spans: Vec<(usize, Range<usize>)>,
    /// All its tokens in the paragraph of the cue.
    pub(super) content_tokens: Range<usize>,
    pub(super) subject: Subject,
    pub(super) feminine: bool,
    pub(super) plural: bool,
    pub(super) links: Vec<Link>,
    pub(super) rule: &'static str,
    pub(super) confidence: u8,
}

/// The drafts of a report in reading order.
pub(super) fn read(views: &[View<'_>]) -> Vec<Draft> {
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
    let mut hits = clause::find(view, &sources);
    if teaser(views, number) {
        hits.retain(|hit| !names_another_report(view, hit));
    }
    let mut stops: Vec<usize> = hits
        .iter()
        .filter(|hit| !hit.nested)
        .map(|hit| hit.clause)
        .collect();
    stops.extend(hits.iter().filter_map(|hit| told_of_last(view, hit)));
    stops.extend(sources.iter().map(|source| source.tokens.start));
    stops.extend((0..view.p.len()).filter(|&at| source::closes_all(view, at)));
    let taken_up = taken_up::find(view);
    stops.extend(taken_up.iter().map(|taken| taken.at));
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
    for taken in taken_up {
        drafts.extend(taken_up::draft(view, number, taken, &drafts));
    }
    drafts.sort_by_key(|draft| draft.cue.start);
    let told = drafts.len();
    for source in &sources {
        sourced::apply(view, number, source, &hits, &mut drafts, told);
    }
    for at in 1..view.p.len() {
        drafts.extend(taken_up::closed(view, number, at, &drafts));
    }
    for sentence in view.p.sentences() {
        fronted(view, sentence, &hits, &mut drafts[..told]);
    }
    trailing(view, &mut drafts);
    share_links(view, &mut drafts);
    carried_by_outer(view, &mut drafts);
    // The index of the open one holds because only it and later ones may have moved.
    let open_cue = opened.map(|index| drafts[index].cue.clone());
    drafts.sort_by_key(|draft| draft.cue.start);
    let opened = open_cue.and_then(|cue| drafts.iter().position(|draft| draft.cue == cue));
    (drafts, opened)
}

/// Whether a paragraph is one of some lines beside each other that end without a stop, as links to other
/// reports do.
fn teaser(views: &[View<'_>], number: usize) -> bool {
    /// The longest line, in tokens.
    const LINE: usize = 18;
    let line = |number: usize| {
        views.get(number).is_some_and(|view| {
            let last = view.p.len().saturating_sub(1);
            let open = !matches!(view.p.kind(last), Kind::Mark(_));
            number > 0 && (4..=LINE).contains(&view.p.len()) && open
        })
    };
    line(number) && (line(number + 1) || number > 1 && line(number - 1))
}

/// Whether the verb tells, as headlines do, what somebody named before it does.
fn names_another_report(view: &View<'_>, hit: &Hit) -> bool {
    let present = view.words[hit.verb]
        .verb
        .is_some_and(|(_, form)| form.imperfect);
    let before = matches!(&hit.subject, Subject::Named(phrase) if phrase.tokens.end <= hit.verb);
    present && before
}

/// The relative pronoun at which somebody else's words about the last noun of a content begin: "نفت أنقرة
/// استهداف المدنيين في عمليتها التي تشدد على أنها". Behind a comma the content may go on after them.
fn told_of_last(view: &View<'_>, hit: &Hit) -> Option<usize> {
    let clause = hit.nested && hit.start.opening == Opening::Clause;
    let relative = clause::relative_before(view, hit.verb).filter(|_| clause)?;
    let sentence = view.p.sentence_of(hit.verb);
    let aside = relative > 0 && view.p.is_mark(relative - 1, ',');
    let mut behind = hit.start.token..sentence.end;
    if aside && behind.any(|at| view.p.is_mark(at, ',')) {
        return None;
    }
    // "قال إن الرجل الذي زعم أنه طبيب أوقف": the noun still waits for its verb.
    let verbal = |at: usize| {
        let word = view.word(at);
        word.is(Class::VERB) && !word.is(Class::EVENT)
            || word.verb.is_some_and(|(_, form)| !form.participle)
    };
    let mut before = (sentence.start..relative).rev();
    let last = before.find(|&at| view.is(at, Class::THAT) || verbal(at))?;
    verbal(last).then_some(relative)
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
    let mut found = hops::read_gap(view, gap, subject);
    found.extend(between(view, hit, subject));
    // "وقال بيان صادر عن الهيئة": who gave it out speaks in it.
    let speaks_itself = |link: &Link| {
        link.rule == "ar.hop.given-out" && subject.is_some_and(|phrase| phrase.medium)
    };
    links.extend(
        found
            .into_iter()
            .filter(|link| !speaks_itself(link))
            .filter(|link| {
                link.agent
                    .iter()
                    .chain(&link.medium)
                    .all(|tokens| outside(tokens.start))
            }),
    );
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
        // "أبلغ الوكالة في وقت سابق".
        let when = |&at: &usize| {
            view.p.folded(at) == "في"
                && (view.p.folded(at + 1) == "وقت" || view.is(at + 1, Class::TIME))
        };
        let end = told.tokens.clone().find(when);
        let tokens = told.tokens.start..end.unwrap_or(told.tokens.end);
        links.push(agent(HopKind::To, tokens, "ar.hop.told"));
    }
    if let Some(whom) = warned(view, hit, subject) {
        links.push(agent(HopKind::To, whom, "ar.hop.warned"));
    }
    let told = links.iter().any(|link| link.kind == HopKind::To);
    let mut taken_up = looked_back_at(view, hit);
    taken_up.retain(|link| !told || link.kind != HopKind::To);
    links.append(&mut taken_up);
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
