//! The recogniser of personal names.

mod labelled;

use std::path::Path;

use analysis::{names::recognise, text::Paragraph};

/// The words of names in a report, paragraph by paragraph.
fn names(report: &[&str]) -> Vec<String> {
    let texts = report.iter().zip(0..);
    let report: Vec<_> = texts.map(|(text, at)| Paragraph::read(at, text)).collect();
    let named = recognise(&report);
    let words = |(p, named): (&Paragraph<'_>, &Vec<bool>)| {
        let words = (0..p.len())
            .filter(|&at| named[at])
            .map(|at| p.original(at));
        words.collect::<Vec<_>>().join(" ")
    };
    report.iter().zip(&named).map(words).collect()
}

#[test]
fn names_are_told_from_the_words_around() {
    for (text, expected) in [
        (
            "وقال وزير الزراعة سامر الحلبي إن الموسم جيد.",
            "سامر الحلبي",
        ),
        (
            "التقت المبعوثة إنغريد هولمستروم رئيس البلدية في أوسلو.",
            "إنغريد هولمستروم",
        ),
        (
            "وأضاف المتحدث باسم الشرطة، خالد الدوسري، أن الطريق مغلقة.",
            "خالد الدوسري",
        ),
        ("وذكرت الوزارة أن الأمطار أغلقت ثلاثة طرق في الشمال.", ""),
        ("اتصل جوناثان ويتكر بمحاميه قبل المحاكمة.", "جوناثان ويتكر"),
    ] {
        assert_eq!(names(&[text]), [expected], "{text}");
    }
}

#[test]
fn a_name_that_is_clear_in_one_place_is_found_in_the_others() {
    let report = [
        "قال الدكتور نضال برغوث إن اللقاح وصل.",
        "وأوضح برغوث أن الكمية تكفي شهرا.",
    ];
    assert_eq!(names(&report), ["نضال برغوث", "برغوث"]);
}

/// The weights belong to the features and lexicons they were trained with. Where this fails after a
/// change of either, `examples/train_names.rs` makes new ones.
#[test]
fn the_weights_still_know_what_they_were_trained_on() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = corpus.join("../../../shared/corpus/ant-news.jsonl.gz");
    let reports = match labelled::read(&corpus) {
        Ok(reports) => reports,
        Err(cause) => panic!("the corpus {} is needed: {cause}", corpus.display()),
    };
    let (mut right, mut told) = (0, 0);
    // A part of them is enough to tell.
    for report in reports.iter().step_by(4) {
        let texts = report.iter().zip(0..);
        let read: Vec<_> = texts
            .map(|((text, _), at)| Paragraph::read(at, text))
            .collect();
        for ((p, found), (_, names)) in read.iter().zip(recognise(&read)).zip(report) {
            for (found, marked) in found.into_iter().zip(labelled::marked(p, names)) {
                right += 2 * usize::from(found && marked);
                told += usize::from(found) + usize::from(marked);
            }
        }
    }
    let f1 = right as f64 / told as f64;
    assert!(f1 > 0.95, "F1 of words is {f1:.3}");
}
