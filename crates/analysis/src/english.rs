//! Statements in English: cue, speaker and content by rules over the lexicons in `lexicon/en`.
//!
//! Each stage is one pass over tokens: [`words`] says what the lexicons know of them, [`tag`] what
//! part of speech each is, [`phrase`] reads the noun phrases before and after a verb, [`clause`] finds
//! cues with their subjects, [`content`] what they report, [`hops`] the links of the chain, and
//! [`reference`] who "he" is; [`draft`] puts them together paragraph by paragraph.
//!
//! Like the corpora of attribution (PARC, PolNeAR), it takes beliefs, intentions and stances that are
//! told of somebody ("hopes to", "wants", "opposes the plan") for statements too. They have rules of
//! their own, `en.mental.…` and `en.stance`, and less confidence, so that who wants speech alone can
//! leave them out.

mod clause;
mod content;
mod draft;
mod hops;
mod inflect;
mod line;
mod phrase;
mod reference;
mod sentence;
mod tag;
mod words;

use std::ops::Range;

use domain::{Excerpt, Hop, Statement};

use crate::{quotation::Quotations, speaker, text::Paragraph};
use draft::Draft;
use inflect::Forms;
use tag::Tag;
use words::{Class, Lexeme};

/// The lexicon files of English, for the analyser's version.
pub(crate) fn files() -> impl Iterator<Item = &'static str> {
    words::FILES.into_iter()
}

/// Reads the statements of a report; the first paragraph is its title.
pub(crate) fn statements(paragraphs: &[Paragraph<'_>]) -> Vec<Statement> {
    let views: Vec<View<'_>> = paragraphs.iter().map(View::read).collect();
    let drafts = draft::read(&views);
    let speakers = reference::resolve(&views, &drafts);
    drafts
        .iter()
        .zip(speakers)
        .filter_map(|(draft, speaker)| {
            let statement = speaker.and_then(|speaker| statement(&views, draft, speaker));
            if statement.is_none() {
                let p = views[draft.paragraph].p;
                p.dropped(draft.cue.clone(), draft.rule, "nobody to have said it");
            }
            statement
        })
        .collect()
}

fn statement(views: &[View<'_>], draft: &Draft, speaker: speaker::Resolved) -> Option<Statement> {
    let content: Vec<Excerpt> = draft
        .spans
        .iter()
        .map(|(paragraph, tokens)| views[*paragraph].p.excerpt(tokens.clone()))
        .filter(|excerpt| !excerpt.text.is_empty())
        .collect();
    if content.is_empty() {
        return None;
    }
    let chain = draft.links.iter().map(|link| {
        let p = views[link.paragraph].p;
        Hop {
            kind: link.kind,
            agent: link.agent.clone().map(|tokens| p.excerpt(tokens)),
            medium: link.medium.clone().map(|tokens| p.excerpt(tokens)),
            rule: link.rule.to_owned(),
        }
    });
    Some(Statement {
        cue: views[draft.paragraph].p.excerpt(draft.cue.clone()),
        act: draft.act,
        mode: draft.mode,
        content,
        speaker: speaker::speak(speaker),
        chain: chain.collect(),
        rule: draft.rule.to_owned(),
        confidence: draft.confidence,
    })
}

/// Tokens after which a segment ends with its sentence even inside a quotation: rules look through
/// a segment for each of its cues.
const SEGMENT_TOKENS_MAX: usize = 512;

/// A paragraph with what the lexicons say of its tokens, their tags and its quotations.
pub(crate) struct View<'a> {
    pub(crate) p: &'a Paragraph<'a>,
    words: Vec<Lexeme>,
    tags: Vec<Tag>,
    pub(crate) quotes: Quotations,
    /// Sentences as the outlet wrote them: a full stop inside a quotation ends none.
    pub(crate) segments: Vec<Range<usize>>,
}

impl<'a> View<'a> {
    fn read(p: &'a Paragraph<'a>) -> Self {
        let mut words = words::lexicon().resolve(p);
        let tags = tag::tag(p, &mut words);
        let mut view = Self {
            p,
            words,
            tags,
            quotes: Quotations::read(p),
            segments: Vec::new(),
        };
        view.end_lost_quotations();
        view.segments = view.segments();
        view
    }

    /// A quotation inside a paragraph that nothing closes ends with its sentence, where another
    /// follows.
    fn end_lost_quotations(&mut self) {
        let lost: Vec<usize> = self
            .quotes
            .pairs()
            .iter()
            .filter(|pair| !pair.closed && pair.open > 0)
            .map(|pair| pair.open)
            .collect();
        for open in lost {
            let end = self.p.sentence_of(open).end;
            let cue = (end..self.p.len().min(end + 24)).any(|at| self.words[at].cue().is_some());
            if end < self.p.len() && cue {
                self.quotes.cut(open, end);
            }
        }
    }

    /// Sentences joined where a quotation holds several, up to [`SEGMENT_TOKENS_MAX`].
    fn segments(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = 0;
        for end in self.p.sentences().iter().map(|sentence| sentence.end) {
            let inside = end < self.p.len()
                && self
                    .quotes
                    .around(end - 1)
                    .is_some_and(|pair| pair.close >= end + usize::from(!pair.closed));
            // "What now?" she asked: goes on in lower case behind the quotation.
            let goes_on = end < self.p.len()
                && self.quotes.closing(end - 1).is_some()
                && self.p.is_word(end)
                && !tag::is_capital(self.p, end);
            if !inside && !goes_on || end - start >= SEGMENT_TOKENS_MAX {
                found.push(start..end);
                start = end;
            }
        }
        if start < self.p.len() {
            found.push(start..self.p.len());
        }
        found
    }

    /// What the lexicons say of token `at`; nothing beyond the last one.
    pub(crate) fn word(&self, at: usize) -> Lexeme {
        self.words.get(at).copied().unwrap_or_default()
    }

    /// What token `at` is in its sentence; a stop beyond the last one.
    pub(crate) fn tag(&self, at: usize) -> Tag {
        self.tags.get(at).copied().unwrap_or(Tag::Stop)
    }

    /// Whether token `at` has one of the classes.
    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.word(at).is(class)
    }

    /// Whether token `at` is a verb that can be finite: no gerund, and no bare participle.
    pub(crate) fn finite(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        let led = before.is_some_and(|i| self.tag(i) == Tag::Aux || self.word(i).contracted);
        self.tag(at) == Tag::Aux
            || self.tag(at) == Tag::Verb
                && (!self.word(at).forms.is(Forms::ING) || led)
                && before.is_none_or(|i| self.tag(i) != Tag::To)
    }

    /// The end of the quotation that opens at `at`, its mark included.
    pub(crate) fn past_quotation(&self, at: usize) -> Option<usize> {
        let pair = self.quotes.opening(at)?;
        Some((pair.close + usize::from(pair.closed)).min(self.p.len()))
    }
}
