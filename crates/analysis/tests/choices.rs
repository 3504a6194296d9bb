//! Where and when of figures, as the models choose them.

#[path = "labelled/figures.rs"]
mod figures;
#[path = "labelled/reports.rs"]
mod reports;

use std::path::Path;

use analysis::figure::SLOTS;
use analysis::model::Table;
use figures::labelled;

/// The weights belong to the features and rules they were trained with. Where this fails after a change
/// of either, `examples/train_figures.rs` makes new ones.
#[test]
fn the_weights_still_know_what_they_were_trained_on() {
    const WEIGHTS: [&[u8; SLOTS]; 2] = [
        include_bytes!("../lexicon/figures.places.weights"),
        include_bytes!("../lexicon/figures.periods.weights"),
    ];
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = corpus.join("../../../shared/corpus/ant-news.jsonl.gz");
    let reports = match reports::read(&corpus) {
        Ok(reports) => reports,
        Err(cause) => panic!("the corpus {} is needed: {cause}", corpus.display()),
    };
    let (mut all, mut right) = (0, [0; 2]);
    // A part of them is enough to tell.
    for report in reports.iter().step_by(3) {
        let mut before = [None; 2];
        for figure in labelled(report) {
            all += usize::from(figure.right.is_some());
            for (question, mut lesson) in figure.lessons.into_iter().enumerate() {
                let best = lesson.best(before[question], Table::of(WEIGHTS[question]));
                before[question] = lesson.answer(best);
                let known = figure.right.as_ref().map(|right| right[question][best]);
                right[question] += usize::from(known == Some(true));
            }
        }
    }
    let [places, periods] = right.map(|right| right as f64 / all as f64);
    assert!(places > 0.74 && periods > 0.76, "{places:.3} {periods:.3}");
}
