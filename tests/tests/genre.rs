//! Made-up reports are what they stand for.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use bench::genre::Genre;
use domain::Timestamp;

/// The labelled Arabic reports that the analyser is developed with have 3.2 statements and 1.4 figures in
/// 1,000 bytes of text, and unlabelled news 2.3 and 0.8; the labelled English ones have 5.3 statements, for
/// their letters take half the bytes. What a load of reports costs hangs on both.
#[test]
fn made_up_reports_are_as_dense_as_the_news() {
    for (english_percent, said, counted) in [(0, 2.7..3.7, 1.1..1.8), (100, 4.7..6.0, 2.0..3.0)] {
        let genre = Genre {
            english_percent,
            ..Genre::default()
        };
        let (mut bytes, mut statements, mut figures) = (0, 0, 0);
        for number in 0..300 {
            let report = genre.report(number);
            let day = report.published.0.div_euclid(Timestamp::DAY);
            let analysis = analysis::analyse(&report.document(), i32::try_from(day).ok());
            bytes += report.text_bytes();
            statements += analysis.statements.len();
            figures += analysis.figures.len();
        }
        let in_a_thousand = |number: usize| number as f64 * 1_000.0 / bytes as f64;
        let (statements, figures) = (in_a_thousand(statements), in_a_thousand(figures));
        println!("{english_percent} % English: {statements:.2} and {figures:.2}");
        assert!(said.contains(&statements), "{statements}");
        assert!(counted.contains(&figures), "{figures}");
    }
}
