//! Where and when of figures, as the models choose them.

mod document;
#[path = "labelled/figures.rs"]
mod figures;
#[path = "labelled/reports.rs"]
mod reports;

use std::path::Path;

use analysis::figure::SLOTS;
use analysis::model::Table;
use analysis::{analyse, explain};
use document::document;
use figures::labelled;

#[test]
fn what_the_rules_answer_is_left_where_another_place_is_likelier() {
    for (text, place) in [
        (
            "# إثيوبيا تبني سدا¶وتبني إثيوبيا سدا يكلف أربعة مليارات دولار.",
            "Ethiopia",
        ),
        (
            "# عقوبات أميركية جديدة على إيران¶فرضت الولايات المتحدة عقوبات على 10 أشخاص إيرانيين.",
            "United States",
        ),
    ] {
        let (found, dropped) = explain(&document(text), None);
        let [figure] = found.figures.as_slice() else {
            panic!("{text}: {:?}", found.figures);
        };
        let names: Vec<&str> = figure.places.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(names, [place], "{text}");
        // It says so, and where the place is named.
        assert!(figure.rule.ends_with("+place"), "{}", figure.rule);
        assert!(dropped.iter().any(|d| d.rule == "figure/place"), "{text}");
        let evidence = figure.places[0].evidence.as_ref();
        assert!(evidence.is_some_and(|at| text.contains(&at.text)), "{text}");
    }
}

#[test]
fn what_the_rules_know_is_left_alone() {
    for text in [
        "قُتل 3 رجال أمس في حلب.",
        "Gunmen killed 3 men in Aleppo yesterday.",
    ] {
        let found = analyse(&document(text), Some(18_722));
        let figure = &found.figures[0];
        assert!(!figure.rule.contains('+'), "{text}: {}", figure.rule);
        assert_eq!(figure.places[0].name, "Aleppo", "{text}");
    }
}

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
    let reports = match reports::read(&corpus, reports::READ) {
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
