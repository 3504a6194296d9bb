//! Which of the places and times that a report names are those of a count.
//!
//! Rules answer first. Then a linear model looks at their answer, at each other place or time around the
//! count and in the head of the report, and at none. What is known of an option is a [`Row`] of small
//! numbers; combinations of them are features with weights, and the option with the highest sum is
//! taken. What told the rules their answer is among what is known, so that the model learns where they
//! are to be trusted. `examples/train_figures.rs` makes the weights from `training/reports.txt`.

mod places;
mod seen;
mod times;

use std::ops::Range;

use domain::{Figure, Period, PlaceRef};

use super::Report;
use crate::model::{Feature, Table};
use crate::number::sense::{NounKind, Role};

/// Weights of each of the models.
pub const SLOTS: usize = 1 << 14;

/// What training gave for places, a signed byte for each slot.
pub(crate) const PLACES: &[u8; SLOTS] = include_bytes!("../../lexicon/figures.places.weights");
/// The same for periods.
pub(crate) const PERIODS: &[u8; SLOTS] = include_bytes!("../../lexicon/figures.periods.weights");

/// What told the rules where or when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// Nothing did.
    Nothing,
    /// The clause of the count, behind it or before it, and what else its sentence tells.
    Behind,
    Before,
    FarBehind,
    FarBefore,
    /// A relative clause that takes the place up.
    Resumed,
    /// A list of what is counted.
    Listed,
    /// It is states that are counted.
    Countries,
    /// The state that acts.
    State,
    /// A bare name.
    Bare,
    /// A name in the title.
    Title,
    /// The state of an economy.
    Economy,
    /// Another sentence of the paragraph.
    Paragraph,
    /// The head of the report.
    Head,
    /// Paragraphs before.
    Pages,
    /// The count that this one is a part of.
    Whole,
    /// The sentence of the count.
    Own,
    /// Where the report tells of the beginning since which is counted.
    Beginning,
    /// The same count told again.
    SameCount,
    /// Another count of the sentence.
    Sibling,
    /// A count of the same kind.
    SameKind,
}

/// Where the count of a figure stands, and what told the rules the rest of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Made {
    pub(super) on: usize,
    pub(super) index: usize,
    /// What told its places.
    pub(super) placed: By,
    /// What told its period.
    pub(super) dated: By,
}

/// What is known of an option.
type Row = [u32; ROW];
const ROW: usize = 36;

/// What is known whatever is asked, by its place in a [`Row`]; further places are named where they
/// are filled.
mod known {
    /// Where the figure before stands: none, in the sentence, in the paragraph, before it.
    pub(super) const WAY: usize = 0;
    /// A number for the answer.
    pub(super) const ANSWER: usize = 1;
    /// [`WAY`], and whether the figure before has this answer.
    pub(super) const FOLLOWS: usize = 2;
    pub(super) const MEASURE: usize = 3;
    pub(super) const NOUN: usize = 4;
    pub(super) const PAGE: usize = 5;
    pub(super) const SIZE: usize = 6;
    pub(super) const ACT: usize = 7;
    pub(super) const WORD: usize = 8;
    /// What told the rules their answer.
    pub(super) const BY: usize = 9;
    /// Whether the option is the rules' answer, and whether it is none.
    pub(super) const OPTION: usize = 10;
    pub(super) const ZONE: usize = 11;
    pub(super) const AWAY: usize = 12;
    pub(super) const BETWEEN: usize = 13;
    pub(super) const TITLED: usize = 14;
    pub(super) const SAID: usize = 15;
    /// How it stands to the rules' answer.
    pub(super) const VERSUS: usize = 16;
    /// Whether the figure behind has this answer by the rules.
    pub(super) const NEXT: usize = 17;
    /// Whether the counted noun has the article, or an adjective like that of a people behind it.
    pub(super) const DEFINITE: usize = 18;
    pub(super) const ADJECTIVE: usize = 19;
    /// Whether the words before the count tell of a total.
    pub(super) const TOTAL: usize = 20;
    /// Where the option is named, as bits.
    pub(super) const ZONES: usize = 21;
    /// The first place that is free.
    pub(super) const OWN: usize = 22;
}

/// What is asked of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Where,
    When,
}

impl Question {
    fn templates(self) -> &'static [&'static [usize]] {
        match self {
            Self::Where => places::TEMPLATES,
            Self::When => times::TEMPLATES,
        }
    }

    fn features(self, row: &Row) -> impl Iterator<Item = Feature> {
        self.templates().iter().zip(0..).map(|(template, number)| {
            let parts = template.iter().map(|&part| u64::from(row[part]));
            parts.fold(Feature::of(number), Feature::with)
        })
    }
}

/// The options of one figure, the rules' answer first.
struct Options<A> {
    question: Question,
    all: Vec<(A, Row)>,
}

impl<A> Options<A> {
    /// Tells what the figure before got.
    fn follow(&mut self, before: Option<u32>) {
        for (_, row) in &mut self.all {
            row[known::FOLLOWS] = match before {
                Some(before) => 1 + 2 * row[known::WAY] + u32::from(before == row[known::ANSWER]),
                None => 0,
            };
        }
    }

    /// The best option, where it is not that of the rules, and what the figure behind is told of it.
    fn chosen(mut self, before: Option<u32>, table: Table<'_>) -> (Option<A>, Option<u32>) {
        self.follow(before);
        let best = self.best(table);
        let following = self.all.get(best).map(|(_, row)| row[known::ANSWER]);
        let answer = (best > 0).then(|| self.all.swap_remove(best).0);
        (answer, following)
    }

    /// The best option, the first of several.
    fn best(&self, table: Table<'_>) -> usize {
        let score = |row: &Row| {
            let features = self.question.features(row);
            features.map(|feature| table.weight(feature)).sum::<i32>()
        };
        let mut best = (0, i32::MIN);
        for (at, (_, row)) in self.all.iter().enumerate() {
            let score = score(row);
            if score > best.1 {
                best = (at, score);
            }
        }
        best.0
    }
}

/// Gives each figure the places and the period that the models choose.
pub(super) fn choose(r: &Report<'_>, made: &[Made], figures: &mut [Figure]) {
    let places = places::Answers::read(r, made, figures);
    let times = times::Answers::read(r, made, figures);
    let mut before = [None; 2];
    let mut chosen = Vec::with_capacity(figures.len());
    for i in 0..figures.len() {
        let (place, following) = places.options(i).chosen(before[0], Table::of(PLACES));
        before[0] = following;
        let (time, following) = times.options(i).chosen(before[1], Table::of(PERIODS));
        before[1] = following;
        chosen.push((
            place.map(|answer| places.told(&answer)),
            time.map(|answer| times.told(&answer)),
        ));
    }
    for ((f, made), (place, time)) in figures.iter_mut().zip(made).zip(chosen) {
        let page = &r.pages[made.on];
        let note = |rule| {
            let words = page.found[made.index].words.clone();
            page.w
                .dropped(words, rule, "what the rules found is less likely");
        };
        if let Some(places) = place {
            note("figure/place");
            f.rule += "+place";
            f.places = places;
        }
        if let Some((period, at)) = time {
            note("figure/period");
            f.rule += "+period";
            (f.period, f.period_at) = (period, at);
        }
    }
}

/// What there is to be learnt of a figure: its options where or when, the rules' answer first.
pub struct Lesson {
    /// The names or the period that each option tells.
    pub answers: Vec<Vec<String>>,
    options: Options<()>,
}

impl Lesson {
    /// The features of each option where the figure before got the answer `before`.
    pub fn features(&mut self, before: Option<u32>) -> Vec<Vec<Feature>> {
        self.options.follow(before);
        let rows = self.options.all.iter();
        rows.map(|(_, row)| self.options.question.features(row).collect())
            .collect()
    }

    /// The best option by these weights where the figure before got the answer `before`.
    pub fn best(&mut self, before: Option<u32>, table: Table<'_>) -> usize {
        self.options.follow(before);
        self.options.best(table)
    }

    /// An option as the figure behind is told of it.
    pub fn answer(&self, option: usize) -> Option<u32> {
        let (_, row) = self.options.all.get(option)?;
        Some(row[known::ANSWER])
    }
}

/// What there is to be learnt of figures as the rules made them: where, and when.
pub(super) fn lessons(r: &Report<'_>, made: &[Made], figures: &[Figure]) -> Vec<[Lesson; 2]> {
    let places = places::Answers::read(r, made, figures);
    let times = times::Answers::read(r, made, figures);
    fn lesson<A>(
        options: Options<A>,
        rules: Vec<String>,
        names: impl Fn(&A) -> Vec<String>,
    ) -> Lesson {
        let others = options.all.iter().skip(1).map(|(answer, _)| names(answer));
        Lesson {
            answers: std::iter::once(rules).chain(others).collect(),
            options: Options {
                question: options.question,
                all: options.all.into_iter().map(|(_, row)| ((), row)).collect(),
            },
        }
    }
    let names = |places: &[PlaceRef]| places.iter().map(|p| p.name.clone()).collect();
    let edtf = |period: &Option<Period>| period.iter().map(|p| p.edtf.clone()).collect();
    let both = |(i, f): (usize, &Figure)| {
        let place = |answer: &_| names(&places.told(answer));
        let time = |answer: &_| edtf(&times.told(answer).0);
        [
            lesson(places.options(i), names(&f.places), place),
            lesson(times.options(i), edtf(&f.period), time),
        ]
    };
    figures.iter().enumerate().map(both).collect()
}

/// So many, in few steps.
fn few(n: usize) -> u32 {
    match n {
        0..=3 => n as u32,
        4..=6 => 4,
        7..=11 => 5,
        12..=20 => 6,
        _ => 7,
    }
}

/// A word as a number.
fn hashed(word: &str) -> u32 {
    (Feature::of(0).with_word(word).number() >> 32) as u32
}

/// How adjectives of peoples end.
const PEOPLE: [&str; 5] = ["ي", "يا", "يه", "يين", "يون"];
/// Words between a total and what tells that it is one.
const TOTAL_MAX: usize = 30;

/// What is known of the count itself, whatever the option.
fn of_count(r: &Report<'_>, made: &Made, f: &Figure, before: Option<&Made>) -> Row {
    let page = &r.pages[made.on];
    let c = &page.found[made.index];
    let n = f.low.or(f.high).unwrap_or(0.0);
    let sizes = [3.0, 10.0, 50.0, 200.0, 2000.0, 100_000.0];
    let mut row = [0; ROW];
    row[known::WAY] = before.map_or(0, |before| way(r, made, before));
    row[known::MEASURE] = f.measure as u32;
    row[known::NOUN] = c.kind.map_or(0, noun);
    row[known::PAGE] = made.on.min(4) as u32;
    row[known::SIZE] = sizes.iter().filter(|&&size| n >= size).count() as u32;
    let act = |h: u32| 1 + r.statements[h as usize].act as u32;
    row[known::ACT] = f.holder.map_or(0, act);
    let word = |n: &Range<usize>| hashed(page.w.folded(n.start));
    row[known::WORD] = c.noun.as_ref().map_or(0, word);
    let w = &page.w;
    let defined = |n: &Range<usize>| w.at(n.start).defined;
    row[known::DEFINITE] = u32::from(c.noun.as_ref().is_some_and(defined));
    let next = w.folded(c.words.end);
    row[known::ADJECTIVE] = u32::from(PEOPLE.iter().any(|end| next.ends_with(end)));
    let total = |i: usize| {
        [Role::Tally, Role::Toll, Role::Reach]
            .iter()
            .any(|&r| w.has_role(i, r))
    };
    let start = w.sentence(c.words.start).start;
    let before = start.max(c.words.start.saturating_sub(TOTAL_MAX))..c.words.start;
    row[known::TOTAL] = u32::from(before.into_iter().any(total));
    row
}

fn noun(kind: NounKind) -> u32 {
    match kind {
        NounKind::Fixed(_) => 1,
        NounKind::Person => 2,
        NounKind::Fighter => 3,
        NounKind::Resident => 4,
        NounKind::Thing => 5,
        NounKind::Weapon => 6,
        NounKind::Body => 7,
        NounKind::Other => 8,
        NounKind::Never => 9,
    }
}

/// How near another figure stands: in the same sentence, paragraph, report.
fn way(r: &Report<'_>, made: &Made, other: &Made) -> u32 {
    let page = &r.pages[made.on];
    let start = |m: &Made| page.found[m.index].words.start;
    match made.on == other.on {
        true if page.w.sentence(start(made)).contains(&start(other)) => 1,
        true => 2,
        false => 3,
    }
}
