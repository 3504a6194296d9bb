//! The work of the analyser grows with the length of a text, not with its square.
//!
//! Each unit is repeated to a text of one paragraph and to one of many. A long one is read once and
//! one of an eighth of its length eight times: where the work is linear both take as long, where it
//! is quadratic the long one takes eight times longer. The time of the processor counts, since what
//! else a machine does would be noise; too high a ratio is measured again before it is believed.

use std::time::{Duration, Instant};

use domain::{Document, Language};

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
const SHORT: usize = 512;

/// How many times longer the long text is.
const TIMES: usize = 8;

/// The highest ratio that is taken for linear; quadratic work has [`TIMES`].
const LINEAR: f64 = 2.0;

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

/// Time of the processor that `rounds` readings take, where the system tells it (Linux).
fn time(document: &Document, rounds: usize) -> Duration {
    let start = (Instant::now(), on_processor());
    for _ in 0..rounds {
        std::hint::black_box(analysis::analyse(document, Some(17_600)));
    }
    match (start.1, on_processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.0.elapsed(),
    }
}

fn on_processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = stat.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

/// How much longer the long text takes than the short one as often; measured again while it is too
/// much. The system counts in steps of some milliseconds, of which one is forgiven.
fn ratio(short: &Document, long: &Document) -> f64 {
    const STEP: f64 = 0.005;
    let (mut most_short, mut least_long) = (0.0, f64::MAX);
    for _ in 0..4 {
        most_short = time(short, TIMES).as_secs_f64().max(most_short);
        least_long = time(long, 1).as_secs_f64().min(least_long);
        if least_long <= LINEAR * most_short + STEP {
            break;
        }
    }
    (least_long - STEP) / most_short.max(STEP)
}

#[test]
fn eight_times_the_text_takes_about_eight_times_as_long() {
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
