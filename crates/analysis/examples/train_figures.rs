//! Trains the models that choose where and when figures were, or measures how well they do on reports
//! they did not see.
//!
//! ```sh
//! cargo run --release -p analysis --example train_figures -- ../shared/corpus/ant-news.jsonl.gz ../shared/gold/ar-dev.jsonl
//! cargo run --release -p analysis --example train_figures -- ../shared/corpus/ant-news.jsonl.gz ../shared/gold/ar-dev.jsonl measure
//! ```
//!
//! `training/reports.txt` says what was labelled in reports of that corpus; no text is in it.

#![allow(clippy::print_stdout, reason = "figures for a terminal")]

#[path = "../tests/labelled/figures.rs"]
mod figures;
mod learn;
#[path = "../tests/labelled/reports.rs"]
mod reports;

use std::{io, path::Path};

use analysis::figure::{Lesson, SLOTS};
use analysis::model::{Feature, Table};
use figures::{Labelled, labelled};
use learn::{LogLinear, PARTS, shuffle};

const LEXICON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/lexicon/");
/// What is asked, and the file of its weights.
const QUESTIONS: [(&str, &str); 2] = [
    ("places", "figures.places.weights"),
    ("periods", "figures.periods.weights"),
];

/// Times all reports are gone through.
const ROUNDS: u64 = 8;
/// What a figure of a gold file counts, which several readers agreed on.
const GOLD: f64 = 4.0;

/// The figures of a report in order, each with which of its options are right where it was labelled.
#[derive(Default)]
struct Exercise {
    weight: f64,
    figures: Vec<(Lesson, Option<Vec<bool>>)>,
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = || io::Error::other("usage: train_figures CORPUS.jsonl.gz GOLD.jsonl [measure]");
    let corpus = arguments.next().ok_or_else(usage)?;
    let gold = arguments.next().ok_or_else(usage)?;
    let reports = reports::read(Path::new(&corpus), reports::READ)?.into_iter();
    let gold = reports::gold(Path::new(&gold))?.into_iter();
    let weighed = reports.map(|r| (r, 1.0)).chain(gold.map(|r| (r, GOLD)));
    let mut exercises: [Vec<Exercise>; 2] = Default::default();
    for (report, weight) in weighed {
        let mut both: [Exercise; 2] = Default::default();
        for Labelled { lessons, right } in labelled(&report) {
            let [places, periods] = lessons;
            let [in_places, in_periods] = right.map_or([None, None], |right| right.map(Some));
            both[0].figures.push((places, in_places));
            both[1].figures.push((periods, in_periods));
        }
        for (all, one) in exercises.iter_mut().zip(both) {
            all.push(Exercise { weight, ..one });
        }
    }
    let measuring = arguments.next().is_some();
    for ((what, file), mut exercises) in QUESTIONS.into_iter().zip(exercises) {
        if measuring {
            measure(what, &mut exercises);
        } else {
            let mut all: Vec<&mut Exercise> = exercises.iter_mut().collect();
            std::fs::write(format!("{LEXICON}{file}"), train(&mut all))?;
        }
    }
    Ok(())
}

fn slots(lesson: &mut Lesson, before: Option<u32>) -> Vec<Vec<usize>> {
    let slots = |features: Vec<Feature>| features.into_iter().map(|f| f.slot(SLOTS)).collect();
    lesson.features(before).into_iter().map(slots).collect()
}

/// Each figure is told what the one before got by what was learnt so far.
fn train(exercises: &mut [&mut Exercise]) -> Vec<u8> {
    let taught = |right: &Option<Vec<bool>>| {
        let right = right.as_deref().unwrap_or_default();
        right.contains(&true) && right.contains(&false)
    };
    let examples = exercises.iter().flat_map(|e| e.figures.iter());
    let examples = examples.filter(|(_, right)| taught(right)).count();
    let mut learner = LogLinear::new(SLOTS, examples);
    let mut order: Vec<usize> = (0..exercises.len()).collect();
    for round in 0..ROUNDS {
        shuffle(&mut order, round);
        for &at in &order {
            let weight = exercises[at].weight;
            let mut before = None;
            for (lesson, right) in exercises[at].figures.iter_mut() {
                let options = slots(lesson, before);
                before = lesson.answer(learner.best(&options));
                if let Some(right) = right.as_deref().filter(|_| taught(right)) {
                    learner.learn(&options, right, weight);
                }
            }
        }
        if round >= ROUNDS / 2 {
            learner.keep();
        }
    }
    learner.kept()
}

fn measure(what: &str, exercises: &mut [Exercise]) {
    let [mut all, mut by_rules, mut by_model] = [0; 3];
    for part in 0..PARTS {
        let numbered = exercises.iter_mut().enumerate();
        let (mut unseen, mut seen): (Vec<_>, Vec<_>) =
            numbered.partition(|(at, _)| at % PARTS == part);
        let mut known: Vec<&mut Exercise> = seen.iter_mut().map(|(_, e)| &mut **e).collect();
        let weights = train(&mut known);
        let table = Table::of(&weights);
        for (_, exercise) in &mut unseen {
            let mut before = None;
            for (lesson, right) in exercise.figures.iter_mut() {
                let best = lesson.best(before, table);
                before = lesson.answer(best);
                if let Some(right) = right {
                    all += 1;
                    by_rules += usize::from(right[0]);
                    by_model += usize::from(right[best]);
                }
            }
        }
    }
    let share = |n: usize| n as f64 / f64::from(all.max(1) as u32);
    println!(
        "{what}  {all} figures  by rules {:.3}  by the model, in reports it did not see, {:.3}",
        share(by_rules),
        share(by_model)
    );
}
