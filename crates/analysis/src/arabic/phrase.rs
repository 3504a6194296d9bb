//! Noun phrases that can speak: where they end, and what in them is title, name and body.

mod boundary;
mod head;
mod mark;
mod name;
mod parts;
pub(super) mod pattern;
mod preposition;
pub(super) mod share;
mod told;
mod word;

use std::ops::Range;

use domain::SpeakerKind;

use super::{View, words::Class};
use crate::text::Kind;
use head::behind_percent;

/// A noun phrase that names a speaker.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// Index of the paragraph.
    pub(super) paragraph: usize,
    /// All its tokens.
    pub(super) tokens: Range<usize>,
    /// The first word that is not a mark.
    pub(super) head: usize,
    /// The personal name.
    pub(super) name: Option<Range<usize>>,
    /// Title or function.
    pub(super) role: Option<Range<usize>>,
    /// The body spoken for.
    pub(super) body: Option<Range<usize>>,
    /// What kind of source it looks like on its own.
    pub(super) kind: SpeakerKind,
    /// Grammatical gender of the head.
    pub(super) feminine: bool,
    /// Stands for several people.
    pub(super) people: bool,
    /// Definite: may take up somebody named before.
    pub(super) definite: bool,
    /// The head is what the words were given in ("بيان للوزارة").
    pub(super) medium: bool,
    /// The head is not in any lexicon, so that it is a name or an unknown noun.
    pub(super) unknown: bool,
    /// Only how many of them speak is told, so that it takes up nobody.
    pub(super) counted: bool,
}

/// How far a phrase may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Up to the limit: something that is not content is known to follow there.
    Full,
    /// Only as far as grammar tells: an object may follow at once.
    Least,
}

impl Phrase {
    /// Takes off where a body is at home, which one of its names tells and the others do not: "السلطات
    /// في تشاد".
    pub(super) fn leave_home(&mut self, view: &View<'_>) {
        let within = |&at: &usize| view.p.folded(at) == "في";
        let body = self.kind == SpeakerKind::Organisation;
        if let Some(end) = self.tokens.clone().filter(|_| body).find(within) {
            self.tokens.end = end;
            self.body = self.body.take().filter(|body| body.start < end);
            if let Some(body) = &mut self.body {
                body.end = body.end.min(end);
            }
        }
    }
}

const PERSON: Class = Class::TITLE.or(Class::RANK).or(Class::KIN);
const BODY: Class = Class::ORG.or(Class::OUTLET);
const STOP: Class = Class::THAT
    .or(Class::REL)
    .or(Class::NEG)
    .or(Class::AUX)
    .or(Class::BREAK)
    .or(Class::SOURCE)
    .or(Class::SAYING)
    .or(Class::PARTICLE);
/// Words that are never part of a personal name.
const COMMON: Class = PERSON
    .or(BODY)
    .or(STOP)
    .or(Class::UNNAMED)
    .or(Class::DOCUMENT)
    .or(Class::MEDIUM)
    .or(Class::NOUN)
    .or(Class::EVENT)
    .or(Class::TIME)
    .or(Class::ADJECTIVE)
    .or(Class::ADVERB)
    .or(Class::PREP)
    .or(Class::BUT)
    .or(Class::STATE)
    .or(Class::PRONOUN)
    .or(Class::PRESS)
    .or(Class::ACCOUNT)
    .or(Class::COMMON)
    .or(Class::QUANTIFIER)
    .or(Class::VERB);

/// Reads the phrase that starts at token `start`, before token `limit`.
pub(super) fn read(view: &View<'_>, start: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let word = view.word(start);
    // "يقول بالعبرية": how it is said; "وقال لبي بي سي": whom it is told.
    let led = word.split.preposition.is_some() && (!word.bare() || word.split.article);
    // "أكدت لجمهورها": the same of whom no lexicon knows.
    let theirs = word.bare()
        && view.p.folded(start).starts_with('ل')
        && pattern::has_pronoun(view.p.original(start), view.p.folded(start));
    if led || theirs || view.led_name(start) {
        return None;
    }
    read_led(view, start, limit, reach)
}

/// Like [`read`], where the first word may have a preposition of its own (وفقا لوزارة).
pub(super) fn read_led(
    view: &View<'_>,
    start: usize,
    limit: usize,
    reach: Reach,
) -> Option<Phrase> {
    let limit = limit.min(view.p.len()).min(start + LONGEST);
    // "كل من كندا والمكسيك": those who are named behind it.
    let each = matches!(view.p.folded(start), "كل" | "كلا") && view.p.folded(start + 1) == "من";
    let start = if each { start + 2 } else { start };
    share::read(view, start, limit, reach).or_else(|| read_noun(view, start, limit, reach))
}

/// Like [`read_led`], where the phrase is no share of many people.
fn read_noun(view: &View<'_>, start: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let mut reader = Reader::new(view, start, limit, reach)?;
    reader.run();
    (reader.at > reader.head).then(|| reader.finish())
}

/// Like [`read_noun`], of people of whom it is told how many there are.
fn read_counted(view: &View<'_>, start: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let mut reader = Reader::new(view, start, limit, reach)?;
    reader.counted = true;
    reader.run();
    (reader.at > reader.head).then(|| reader.finish())
}

/// No title with its name is longer than this many tokens.
const LONGEST: usize = 48;

struct Reader<'v, 'a> {
    view: &'v View<'a>,
    start: usize,
    head: usize,
    limit: usize,
    reach: Reach,
    at: usize,
    /// The noun phrase so far needs no further complement.
    complete: bool,
    name: Option<Range<usize>>,
    /// Whether the phrase speaks of a person, so that a name may follow.
    person: bool,
    /// Only how many speak is told, and of what kind they are.
    counted: bool,
}

impl Reader<'_, '_> {
    fn run(&mut self) {
        while self.at < self.limit {
            let next = match self.view.p.kind(self.at) {
                Kind::Quote(_) => self.quoted(),
                Kind::Mark(mark) => self.mark(mark),
                Kind::Number if self.at < self.head => Some(self.at + 1),
                Kind::Number => self.number(),
                Kind::Word if self.at < self.head => Some(self.at + 1),
                Kind::Word => self.word(),
            };
            match next {
                Some(next) => self.at = next,
                None => break,
            }
        }
    }
}
