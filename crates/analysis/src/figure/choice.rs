//! Which of the places and times that a report names are those of a count.
//!
//! Rules answer first. Then a linear model looks at their answer, at each other place or time around the
//! count and in the head of the report, and at none. What is known of an option is a [`known::Row`] of small
//! numbers; combinations of them are features with weights, and the option with the highest sum is
//! taken. What told the rules their answer is among what is known, so that the model learns where they
//! are to be trusted. `examples/train_figures.rs` makes the weights from `training/reports.txt`.

mod known;
mod places;
mod seen;
mod times;

use domain::{Figure, Period, PlaceRef};

use super::Report;
use crate::model::{Feature, Table};
use known::Row;

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
