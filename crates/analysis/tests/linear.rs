//! The work of the analyser grows with the length of a text, not with its square.
//!
//! Each unit is repeated to a text of one paragraph and to one of many. A long one is read once and
//! one of a [`TIMES`]th of its length [`TIMES`] times: where the work is linear both take as long,
//! where it is quadratic the long one takes up to [`TIMES`] times longer. The time of the processor
//! counts, since what else a machine does would be noise; too high a ratio is measured again before
//! it is believed.

use std::time::Duration;

use domain::{Document, Language};
use rustix::time::{ClockId, clock_gettime};

/// What rules look for, in ways that go on without end.
const UNITS: [&str; 42] = [
    // Numbers and times.
    "5 killed, including ",
    "بينهم 5 أطفال و",
    "قتل 5 أشخاص و",
    "$5 ",
    "5/",
    "خمسة و",
    "two days before ",
    "بعد يومين من ",
    "Monday ",
    "شخصين ",
    "اعتقل 5 بتهمة ",
    "100 people were killed in Aleppo. ",
    "قتل 100 شخص في حلب. ",
    // Quotation marks and brackets.
    "“ ",
    "« ",
    "' ",
    "\" ",
    "( ",
    "] ",
    "“he said ",
    "«قال ",
    "\"no,\" he said. ",
    "قال \"لا\". ",
    // Cues, and who speaks.
    "وزير ",
    "وفق وزير ",
    "he said ",
    "قال ",
    "قال: ",
    "according to ",
    "وفق الوزارة، ",
    "وقال الوزير إن ",
    "نقلا عن الوزارة، ",
    "جاء ذلك في بيان. ",
    "the minister said that ",
    "Smith, who said ",
    "قالت الوزارة إن 5 أشخاص قتلوا يوم الاثنين. ",
    // Marks, clitics, names and lines.
    ", ",
    ". ",
    "\n",
    "و",
    "وال",
    "A. ",
];

/// Tokens of the shorter text, roughly.
const SHORT: usize = 256;

/// How many times longer the long text is.
const TIMES: usize = 64;

/// The highest ratio that is taken for linear, where caches and the allocator bring it to 1.8;
/// quadratic work tends to [`TIMES`].
const LINEAR: f64 = 3.0;

fn report(unit: &str, tokens: usize, language: Language, paragraphs: bool) -> Document {
    let times = tokens / unit.split_whitespace().count().max(1);
    let paragraphs = if paragraphs {
        vec![unit.repeat(8); times / 8]
    } else {
        vec![unit.repeat(times)]
    };
    Document {
        language,
        title: String::new(),
        paragraphs,
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}

/// Time of the processor that `rounds` readings take.
fn time(document: &Document, rounds: usize) -> Duration {
    let start = on_processor();
    for _ in 0..rounds {
        std::hint::black_box(analysis::analyse(document, Some(17_600)));
    }
    on_processor().saturating_sub(start)
}

/// What this thread has had of the processor; `/proc` tells it in steps as long as a reading.
fn on_processor() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("a thread has not run for less than nothing")
}

/// How much longer the long text takes than the short one as often; measured again while it is too
/// much, since neighbours take the caches away from the one as from the other.
fn ratio(short: &Document, long: &Document) -> f64 {
    let (mut most_short, mut least_long) = (Duration::ZERO, Duration::MAX);
    for _ in 0..8 {
        most_short = time(short, TIMES).max(most_short);
        least_long = time(long, 1).min(least_long);
        if least_long <= most_short.mul_f64(LINEAR) {
            break;
        }
    }
    least_long.as_secs_f64() / most_short.as_secs_f64()
}

#[test]
fn many_times_the_text_takes_about_as_many_times_as_long() {
    let warm = report("he said 5 قال الوزير ", 50, Language::Arabic, false);
    time(&warm, 1);
    let mut slow = Vec::new();
    for unit in UNITS {
        let latin = unit.contains(|c: char| c.is_ascii_alphabetic());
        let arabic = unit.contains(|c: char| ('\u{600}'..'\u{700}').contains(&c));
        // English is read as Arabic too, and marks as both: reports quote one another.
        let languages: &[Language] = if arabic && !latin {
            &[Language::Arabic]
        } else {
            &[Language::English, Language::Arabic]
        };
        for &language in languages {
            for paragraphs in [false, true] {
                let short = report(unit, SHORT, language, paragraphs);
                let long = report(unit, TIMES * SHORT, language, paragraphs);
                let ratio = ratio(&short, &long);
                if ratio > LINEAR {
                    slow.push(format!("{unit:?} {language:?} {paragraphs}: {ratio:.1}"));
                }
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
