//! Trains the recogniser of personal names, or measures how well it does on reports it did not see.
//!
//! ```sh
//! cargo run --release -p analysis --example train_names -- ../shared/corpus/ant-news.jsonl.gz
//! cargo run --release -p analysis --example train_names -- ../shared/corpus/ant-news.jsonl.gz measure
//! ```
//!
//! `training/names.txt` says where names stand in reports of that corpus; no text is in it.

#![allow(clippy::print_stdout, reason = "figures for a terminal")]

#[path = "../tests/labelled/mod.rs"]
mod labelled;
mod learn;

use std::{io, ops::Range, path::Path};

use analysis::{
    model::{Feature, Table},
    names::{Around, BEHIND_NAME, SLOTS, Weights, best_path, features, recognise_by},
    text::Paragraph,
};
use learn::{PARTS, Perceptron, shuffle};

const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/lexicon/ar/names.weights");

/// Times all reports are gone through.
const ROUNDS: u64 = 12;
/// What a path through a paragraph has to be better by, for each word that it reads otherwise.
const MARGIN: i32 = 20;

/// A labelled report: its texts, the title first, and what is to be learnt from each.
struct Report(Vec<(String, Example)>);

/// For each token of a paragraph the slots of its features, none where it is no word, and
/// whether it is of a name.
struct Example(Vec<(Vec<usize>, bool)>);

impl Example {
    fn marked(&self) -> Vec<bool> {
        self.0.iter().map(|(_, named)| *named).collect()
    }
}

/// Weights that are not part of the program.
struct Model(Vec<u8>);

impl Model {
    fn weight(&self, feature: Feature) -> i32 {
        Table::of(&self.0).weight(feature)
    }
}

impl Weights for Model {
    fn sums(&self, around: &Around<'_>, at: usize) -> Option<[i32; 2]> {
        let sum = |features: Vec<Feature>| features.into_iter().map(|f| self.weight(f)).sum();
        features(around, at).map(|features| features.map(sum))
    }

    fn behind_name(&self) -> i32 {
        self.weight(BEHIND_NAME)
    }
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = || io::Error::other("usage: train_names CORPUS.jsonl.gz [measure]");
    let corpus = arguments.next().ok_or_else(usage)?;
    let reports = read(Path::new(&corpus))?;
    if arguments.next().is_some() {
        measure(&reports);
        return Ok(());
    }
    let Model(weights) = train(&reports.iter().collect::<Vec<_>>());
    std::fs::write(WEIGHTS, weights)
}

/// The labelled reports of `corpus`, with what is to be learnt from them.
fn read(corpus: &Path) -> io::Result<Vec<Report>> {
    let labelled = labelled::read(corpus)?.into_iter();
    let paragraph = |(text, names): (String, Vec<Range<usize>>)| {
        let example = example(&text, &names);
        (text, example)
    };
    Ok(labelled
        .map(|report| Report(report.into_iter().map(paragraph).collect()))
        .collect())
}

fn example(text: &str, names: &[Range<usize>]) -> Example {
    let p = Paragraph::read(0, text);
    let around = Around::of(&p);
    let slots = |at| {
        let features = features(&around, at).into_iter().flatten().flatten();
        features.map(|feature| feature.slot(SLOTS)).collect()
    };
    let named = labelled::marked(&p, names).into_iter();
    Example(
        named
            .enumerate()
            .map(|(at, named)| (slots(at), named))
            .collect(),
    )
}

fn decode(weights: &[i32], Example(tokens): &Example, margin: i32) -> Vec<bool> {
    let scores = tokens.iter().map(|(slots, named)| {
        let margin = if *named { -2 * margin } else { margin };
        let sum = || slots.iter().map(|&slot| weights[slot]).sum::<i32>() + margin;
        (!slots.is_empty()).then(sum)
    });
    let scores: Vec<_> = scores.collect();
    best_path(&scores, weights[BEHIND_NAME.slot(SLOTS)])
}

/// An averaged perceptron.
fn train(reports: &[&Report]) -> Model {
    let examples: Vec<&Example> = reports
        .iter()
        .flat_map(|r| r.0.iter().map(|(_, e)| e))
        .collect();
    let mut learner = Perceptron::new(SLOTS, examples.len() * ROUNDS as usize);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for round in 0..ROUNDS {
        shuffle(&mut order, round);
        for &at in &order {
            let example = examples[at];
            let found = decode(&learner.weights, example, MARGIN);
            let right = example.marked();
            for (path, by) in [(&right, 1), (&found, -1)] {
                for at in (0..path.len()).filter(|&at| path[at]) {
                    if right[at] != found[at] {
                        let slots = example.0[at].0.iter();
                        slots.for_each(|&slot| learner.change(slot, by));
                    }
                    if at > 0 && path[at - 1] {
                        learner.change(BEHIND_NAME.slot(SLOTS), by);
                    }
                }
            }
            learner.step();
        }
    }
    Model(learner.averaged())
}

fn measure(reports: &[Report]) {
    let (mut right, mut found, mut all) = (Counts::default(), Counts::default(), Counts::default());
    for part in 0..PARTS {
        let (unseen, seen): (Vec<_>, Vec<_>) = reports
            .iter()
            .zip(0..)
            .partition(|(_, at)| at % PARTS == part);
        let model = train(
            &seen
                .into_iter()
                .map(|(report, _)| report)
                .collect::<Vec<_>>(),
        );
        for (Report(labelled), _) in unseen {
            let texts = labelled.iter().zip(0..);
            let paragraphs: Vec<_> = texts
                .map(|((text, _), at)| Paragraph::read(at, text))
                .collect();
            for (decoded, (_, example)) in recognise_by(&model, &paragraphs).iter().zip(labelled) {
                let marked = example.marked();
                let both: Vec<bool> = decoded.iter().zip(&marked).map(|(d, m)| *d && *m).collect();
                let marked_runs = runs(&marked);
                right.names += runs(decoded)
                    .iter()
                    .filter(|run| marked_runs.contains(run))
                    .count();
                right.words += words(&both);
                found.add(decoded);
                all.add(&marked);
            }
        }
    }
    println!(
        "{} reports, {} names; each part of {PARTS} read by a model that did not see it",
        reports.len(),
        all.names
    );
    for (what, right, found, all) in [
        ("words", right.words, found.words, all.words),
        ("names", right.names, found.names, all.names),
    ] {
        let share = |of: usize| right as f64 / of.max(1) as f64;
        let f1 = 2.0 * right as f64 / (found + all).max(1) as f64;
        println!(
            "{what}  precision {:.3}  recall {:.3}  f1 {f1:.3}",
            share(found),
            share(all)
        );
    }
}

#[derive(Default)]
struct Counts {
    words: usize,
    names: usize,
}

impl Counts {
    fn add(&mut self, named: &[bool]) {
        self.words += words(named);
        self.names += runs(named).len();
    }
}

fn words(named: &[bool]) -> usize {
    named.iter().filter(|named| **named).count()
}

/// The runs of words of names.
fn runs(named: &[bool]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..named.len()).filter(|&at| named[at]) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}
