//! Statements about what was told already: "…، وهو ما نفته الوزارة", "…، على حد تعبيرها".

use std::ops::Range;

use domain::Act;

use super::{
    Draft,
    sourced::{beside, parts},
};
use crate::{
    arabic::{View, clause::Subject, content, phrase::Reach, source, subject, words::Class},
    text::Kind,
};

/// The rule of statements that take up what stands before them.
const RULE: &str = "ar.taken-up";

/// A verb that takes up what stands before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct TakenUp {
    /// The first token that is no content of what stands before.
    pub(super) at: usize,
    /// The verb.
    verb: usize,
}

/// All verbs of a paragraph that take up what stands before them.
pub(super) fn find(view: &View<'_>) -> Vec<TakenUp> {
    (1..view.p.len())
        .filter_map(|at| taking_up(view, at))
        .collect()
}

/// "وهو ما نفته", "الأمر الذي أكده": the verb has the pronoun of what is taken up.
fn taking_up(view: &View<'_>, at: usize) -> Option<TakenUp> {
    let leads = matches!(
        (view.p.folded(at), view.p.folded(at + 1)),
        ("وهو" | "وهي", "ما" | "الذي" | "التي") | ("الامر", "الذي")
    );
    if !leads {
        return None;
    }
    let mut verb = at + 2;
    while view.is(verb, Class::AUX) {
        verb += 1;
    }
    let (_, form) = view.word(verb).verb?;
    let frame = &view.cue(verb)?.frame;
    let tells = frame.np || frame.clause && !frame.as_;
    (form.object && !form.participle && tells && view.quotes.around(at).is_none())
        .then_some(TakenUp { at, verb })
}

/// The statement of the verb, whose content is that of the statement before it, or the clause.
pub(super) fn draft(
    view: &View<'_>,
    number: usize,
    taken: TakenUp,
    drafts: &[Draft],
) -> Option<Draft> {
    let TakenUp { at, verb } = taken;
    let end = view.p.sentence_of(verb).end;
    let limit = (verb + 1..end)
        .find(|&i| matches!(view.p.kind(i), Kind::Mark(_)))
        .unwrap_or(end);
    let phrase = subject::behind(view, verb, limit, Reach::Least)?;
    let cue = view.cue(verb)?;
    // Where it begins a sentence, what the one before tells is taken up.
    let sentence = view.p.sentence_of(at);
    let from = if at > sentence.start {
        sentence.start
    } else {
        view.p.sentence_of(at - 1).start
    };
    // Those of verbs before this one stand behind the others.
    let own = drafts.partition_point(|draft| draft.rule != RULE);
    let (others, own) = drafts.split_at(own);
    let near = [others, own].into_iter().flat_map(|part| beside(part, at));
    let told = near.rev().find(|draft| {
        let content = &draft.content_tokens;
        draft.cue.start < at && content.end <= at + 1 && content.start >= from
    });
    let (spans, content_tokens, mode) = match told {
        Some(told) => (told.spans.clone(), told.content_tokens.clone(), told.mode),
        None => {
            let tokens = content::trim(view, from..at);
            if tokens.is_empty() {
                return None;
            }
            let mode = content::mode(view, &tokens);
            (
                vec![(number, view.p.span_bytes(tokens.clone()))],
                tokens,
                mode,
            )
        }
    };
    Some(Draft {
        paragraph: number,
        cue: verb..verb + 1,
        act: cue.act,
        mode,
        spans,
        content_tokens,
        feminine: phrase.feminine,
        subject: Subject::Named(Box::new(phrase)),
        plural: false,
        links: Vec::new(),
        rule: RULE,
        confidence: 75,
    })
}

/// "على حد تعبيرها", "بحسبهم": what a sentence tells is somebody's who was named before, where no
/// other cue says so.
pub(super) fn closed(view: &View<'_>, number: usize, at: usize, drafts: &[Draft]) -> Option<Draft> {
    let alone = matches!(view.p.folded(at), "بحسبه" | "بحسبها" | "بحسبهم" | "بحسبهما");
    let end = if alone {
        at + 1
    } else if source::closes(view, at) {
        at + 2 + usize::from(view.p.folded(at) == "علي")
    } else {
        return None;
    };
    let sentence = view.p.sentence_of(at);
    let told = |draft: &Draft| {
        let content = &draft.content_tokens;
        sentence.contains(&draft.cue.start)
            || content.start < sentence.end && content.end > sentence.start
    };
    let mut near = parts(drafts).into_iter().flat_map(|part| beside(part, at));
    if near.any(told) || view.quotes.around(at).is_some() {
        return None;
    }
    let parts: Vec<Range<usize>> = [sentence.start..at, end..sentence.end]
        .into_iter()
        .map(|part| content::trim(view, part))
        .filter(|part| !part.is_empty())
        .collect();
    let tokens = parts.first()?.start..parts.last()?.end;
    let owner = view.p.folded(end - 1);
    Some(Draft {
        paragraph: number,
        cue: at..end,
        act: Act::Say,
        mode: content::mode(view, &tokens),
        spans: parts
            .into_iter()
            .map(|part| (number, view.p.span_bytes(part)))
            .collect(),
        content_tokens: tokens,
        subject: Subject::Dropped,
        feminine: owner.ends_with("ها"),
        plural: owner.ends_with("هم") || owner.ends_with("هما"),
        links: Vec::new(),
        rule: "ar.closed",
        confidence: 70,
    })
}
