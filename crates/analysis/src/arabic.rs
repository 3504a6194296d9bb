//! Statements in Arabic: cue, speaker and content by rules over the lexicons in `lexicon/ar`.
//!
//! One pass a stage, each over tokens with what the lexicons say of them: [`names`] marks the words
//! of personal names, [`clause`] finds cues and where their content begins, [`content`] where it
//! ends, [`source`] the sentences under وفق and بحسب, [`hops`] the links of the chain, and
//! [`reference`] who "he" is; [`draft`] puts them together paragraph by paragraph.

mod clause;
mod complement;
mod content;
mod cut;
mod draft;
mod hops;
pub(crate) mod inflect;
mod lexeme;
pub mod names;
mod phrase;
mod postings;
mod reference;
mod source;
mod subject;
mod words;

use domain::{Hop, Speaker, Statement};

use crate::{actor, facts::Facts, quotation::Quotations, sets::Set, speaker, text::Paragraph};
use cut::Cut;
use draft::Draft;
pub(crate) use lexeme::{Lexeme, read as lexeme, spelled};
use reference::Resolved;
pub(crate) use words::Listed;
use words::{Class, Cue, lexicon};

/// The lexicon files of Arabic, for the analyser's version.
pub(crate) fn files() -> impl Iterator<Item = &'static str> {
    words::FILES.into_iter().chain([hops::FILE])
}

/// Every form that the Arabic lexicons list, folded.
pub(crate) fn listed() -> impl Iterator<Item = (&'static str, &'static Listed)> {
    lexicon().forms()
}

/// Reads the statements of a report; the first paragraph is its title.
pub(crate) fn statements(paragraphs: &[Paragraph<'_>]) -> Vec<Statement> {
    let named = names::recognise(paragraphs);
    let views = paragraphs.iter().zip(named);
    let views: Vec<View<'_>> = views.map(|(p, named)| View::read(p, named)).collect();
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

fn statement(views: &[View<'_>], draft: &Draft, speaker: Resolved<'_>) -> Option<Statement> {
    let view = &views[draft.paragraph];
    // A study that speaks for itself is not also what somebody else spoke in; a statement is, be
    // it known or not who gave it out.
    let itself = speaker.kind == domain::SpeakerKind::Document;
    let given_out = |link: &hops::Link| {
        let head = link.medium.as_ref().map(|tokens| tokens.start);
        head.is_some_and(|head| Set::IssuedBySome.has(views[link.paragraph].noun(head)))
    };
    let spoken_in =
        |link: &&hops::Link| !itself || link.rule != "ar.hop.statement-speaks" || given_out(link);
    // Who speaks through a statement of its own did not publish the words of another.
    let own = actor::key(&speaker.name.text());
    let by_another = |link: &&hops::Link| {
        link.kind != domain::HopKind::Published
            || link.agent.as_ref().is_none_or(|tokens| {
                let agent = views[link.paragraph].p.excerpt(tokens.clone());
                let agent = actor::key(&agent.text);
                own != agent && !own.starts_with(&format!("{agent} "))
            })
    };
    let content: Vec<_> = draft
        .spans
        .iter()
        .map(|(paragraph, bytes)| views[*paragraph].p.excerpt_bytes(bytes.clone()))
        .filter(|excerpt| !excerpt.text.is_empty())
        .collect();
    if content.is_empty() {
        return None;
    }
    let hop = |link: &hops::Link| Hop {
        kind: link.kind,
        agent: link
            .agent
            .clone()
            .map(|tokens| agent(&views[link.paragraph], tokens)),
        medium: link
            .medium
            .clone()
            .map(|tokens| agent(&views[link.paragraph], tokens)),
        rule: link.rule.to_owned(),
    };
    let links = draft.links.iter().filter(spoken_in).filter(by_another);
    let chain = links.map(hop).collect();
    Some(Statement {
        cue: view.p.excerpt(draft.cue.clone()),
        act: draft.act,
        mode: draft.mode,
        content,
        speaker: speak(speaker),
        chain,
        rule: draft.rule.to_owned(),
        confidence: draft.confidence,
    })
}

/// The words that name an agent or a medium, without the preposition written as part of them.
fn agent(view: &View<'_>, tokens: std::ops::Range<usize>) -> domain::Excerpt {
    let split = view.word(tokens.start).split;
    let led = split.preposition.is_some() && !(split.article && split.preposition == Some('ل'));
    let conjunction = split.conjunction.map_or(0, char::len_utf8);
    let whole = view.p.byte_after(tokens.start, 0)..view.p.span_bytes(tokens.clone()).end;
    let bare = view
        .p
        .byte_after(tokens.start, conjunction + 'ل'.len_utf8())..whole.end;
    let cut = led || view.led_name(tokens.start);
    view.p.excerpt_bytes(if cut { bare } else { whole })
}

fn speak(speaker: Resolved<'_>) -> Speaker {
    let excerpt = |cut: Cut<'_>| cut.excerpt();
    speaker::speak(speaker::Resolved {
        mention: speaker.mention.map(excerpt),
        name: speaker.name.named(),
        kind: speaker.kind,
        role: speaker.role.map(excerpt),
        body: speaker.body.map(|body| body.named()),
    })
}

/// A paragraph with what the lexicons say of its tokens and with its quotations.
pub(crate) struct View<'a> {
    pub(crate) p: &'a Paragraph<'a>,
    pub(crate) words: &'a [Lexeme],
    pub(crate) quotes: Quotations,
    /// For each token, how many tokens the name of a listed body takes that begins there.
    bodies: &'a [u8],
    /// For each token, whether it can be a word of a personal name.
    names: Vec<bool>,
    /// For each token, whether it most likely is one.
    personal: Vec<bool>,
}

impl<'a> View<'a> {
    fn read(p: &'a Paragraph<'a>, personal: Vec<bool>) -> Self {
        let Facts {
            lexemes, bodies, ..
        } = p.facts();
        let words = lexemes.iter().zip(0..);
        let mut view = Self {
            p,
            words: lexemes,
            quotes: Quotations::read(p),
            bodies,
            names: words
                .map(|(word, at)| personal[at] || phrase::pattern::can_name(p, at, word))
                .collect(),
            personal,
        };
        view.end_lost_quotations();
        view
    }

    /// A quotation that nothing closes ends where a sentence begins with a cue.
    fn end_lost_quotations(&mut self) {
        let lost: Vec<_> = self
            .quotes
            .pairs()
            .iter()
            .filter(|pair| !pair.closed)
            .copied()
            .collect();
        if lost.is_empty() {
            return;
        }
        let cue = |at: usize| {
            let word = self.word(at);
            word.split.conjunction.is_some() && word.verb.is_some_and(|(_, f)| !f.participle)
        };
        let starts = self.p.sentences().iter().map(|sentence| sentence.start);
        let cues: Vec<usize> = starts.filter(|&start| cue(start)).collect();
        for pair in lost {
            let next = cues.partition_point(|&cue| cue <= pair.open + 1);
            if let Some(&cue) = cues.get(next) {
                self.quotes.cut(pair.open, cue);
            }
        }
    }

    /// What the lexicons say of token `at`; nothing beyond the last one.
    pub(crate) fn word(&self, at: usize) -> &'a Lexeme {
        self.words.get(at).unwrap_or(&Lexeme::NOTHING)
    }

    /// Whether token `at` has one of the classes.
    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.word(at).is(class)
    }

    /// Whether token `at` can be a word of a personal name.
    pub(crate) fn name_word(&self, at: usize) -> bool {
        self.names.get(at).copied().unwrap_or_default()
    }

    /// Whether token `at` most likely is a word of a personal name.
    pub(crate) fn personal(&self, at: usize) -> bool {
        self.personal.get(at).copied().unwrap_or_default()
    }

    /// Whether a personal name most likely begins at token `at`.
    pub(crate) fn begins_name(&self, at: usize) -> bool {
        let behind = at > 0 && self.personal(at - 1);
        self.personal(at) && (!behind || self.joins_name(at))
    }

    /// Whether another name is joined to a whole one at token `at`: "سامي نور وليلى".
    pub(crate) fn joins_name(&self, at: usize) -> bool {
        // "سامي نور-حداد وليلى".
        let hyphen = at > 2 && self.p.is_mark(at - 2, '-') && self.personal(at - 3);
        let whole = at > 1 && self.personal(at - 1) && (hyphen || self.personal(at - 2));
        whole && self.p.folded(at).starts_with('و')
    }

    /// How many tokens the name of a listed body takes that begins at `at`; 0 where none does.
    pub(crate) fn body(&self, at: usize) -> usize {
        self.bodies.get(at).map_or(0, |&tokens| tokens as usize)
    }

    /// Whether a listed name begins at token `at` whose first word no lexicon knows and ل is
    /// written onto: "لبي بي سي".
    pub(crate) fn led_name(&self, at: usize) -> bool {
        let listed = self.body(at);
        let led = listed > 1
            && self.word(at).split.preposition.is_none()
            && self.p.folded(at).starts_with('ل');
        led && {
            let end = self.p.span_bytes(at..at + listed).end;
            let bare = self.p.byte_after(at, 'ل'.len_utf8())..end;
            let name = self.p.excerpt_bytes(bare).text;
            actor::actors().by_name(&name).is_some()
        }
    }

    /// Whether token `at` is joined to what stands before it by و or ف.
    pub(crate) fn joined(&self, at: usize) -> bool {
        self.word(at).split.conjunction.is_some() || at > 0 && self.p.folded(at - 1) == "و"
    }

    /// The folded form of token `at` without its clitics.
    pub(crate) fn stem(&self, at: usize) -> &str {
        let folded = self.p.folded(at);
        folded.get(self.word(at).split.len()..).unwrap_or(folded)
    }

    /// The folded noun at token `at` without clitics, accusative and possessive endings.
    pub(crate) fn noun(&self, at: usize) -> &str {
        lexeme::noun(self.stem(at))
    }

    /// The reporting verb that token `at` is a form of.
    pub(crate) fn cue(&self, at: usize) -> Option<&'static Cue> {
        self.word(at).verb.map(|(number, _)| lexicon().cue(number))
    }
}
