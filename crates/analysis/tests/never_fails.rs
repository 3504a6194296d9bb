//! No text makes the analyser fail, and every excerpt is exact.

use analysis::values;
use domain::{Document, Excerpt, Language};
use proptest::prelude::*;

/// Words that the rules look for, so that random texts reach deep into them.
const WORDS: [&str; 149] = [
    "قال",
    "وقالت",
    "أعلن",
    "إن",
    "أن",
    "أنه",
    ":",
    "“",
    "”",
    "«",
    "»",
    "\"",
    "،",
    ".",
    "الوزير",
    "وزارة",
    "المتحدث باسم",
    "محمد",
    "سالم",
    "لافتا",
    "مؤكدا",
    "وفق",
    "بحسب",
    "حسب ما",
    "نقلت",
    "عن",
    "قوله",
    "في بيان",
    "نشرته",
    "جاء ذلك",
    "الذي",
    "دعا",
    "اتهم",
    "وصف",
    "بـ",
    "#",
    "(",
    ")",
    "كما",
    "على ما",
    "وأضاف",
    "منه",
    "نسخة",
    "واطلعت",
    "¶",
    "لـ",
    "ـ",
    "said",
    "قتل",
    "بين",
    "و30",
    "20",
    "ألف",
    "مليون",
    "ونصف",
    "المليون",
    "من",
    "إلى",
    "الـ48",
    "ساعة",
    "الماضية",
    "خلال",
    "آذار",
    "/",
    "مارس",
    "2019",
    "-",
    "15",
    "شباط",
    "الشهر",
    "الماضي",
    "منذ",
    "حتى",
    "قبل",
    "عامين",
    "يوم",
    "الاثنين",
    "الموافق",
    "شخصين",
    "بينهم",
    "أطفال",
    "بالمئة",
    "إلا",
    "ربع",
    "سالب",
    "9999",
    "00",
    "31/12",
    "هـ",
    "محرم",
    "1445",
    "مطلع",
    "the",
    "last",
    "two",
    "hundred",
    "and",
    "twenty-first",
    "of",
    "Feb",
    "30",
    "since",
    "quarter",
    "1e308",
    ".5",
    "$",
    "999999999999999999999999",
    "years",
    "ago",
    "decades",
    "week",
    "from",
    "said",
    "told",
    "says",
    "according to",
    "adding that",
    "he",
    "she",
    "the spokesman",
    "who",
    "which",
    "Trump",
    "Mr.",
    "Nadia's claim",
    "in a statement",
    "on Twitter",
    "'",
    "''",
    "—",
    "but",
    "while",
    "as",
    "by",
    "was denied",
    "called for",
    "wants",
    "calls",
    "plans",
    "don't",
    "he's",
    "seen by Reuters",
    "U.S.-led",
    "at",
    "reporters",
    "?",
    ",”",
    "A spokesman for",
    "that",
];

fn document(language: Language, paragraphs: Vec<String>) -> Document {
    Document {
        language,
        title: paragraphs.first().cloned().unwrap_or_default(),
        paragraphs,
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}

fn read_all(text: &str, reference: Option<i32>) {
    for language in [Language::Arabic, Language::English] {
        let found = values::values(text, language, reference);
        assert!(found.numbers.len() <= text.len() * 2);
        let document = document(language, vec![text.to_owned(), text.to_owned()]);
        let found = analysis::analyse(&document, reference);
        let slices = |excerpt: &Excerpt| {
            let p = document.paragraph(excerpt.paragraph).unwrap_or("");
            let again = Excerpt::of(excerpt.paragraph, p, excerpt.span.bytes());
            assert_eq!(again.as_ref(), Some(excerpt));
        };
        for s in &found.statements {
            assert!(!s.content.is_empty());
            slices(&s.cue);
            s.content.iter().for_each(slices);
            let speaker = &s.speaker;
            for part in [
                &speaker.mention,
                &speaker.name_at,
                &speaker.role,
                &speaker.speaks_for,
            ] {
                part.iter().for_each(slices);
            }
            for hop in &s.chain {
                hop.agent.iter().chain(&hop.medium).for_each(slices);
            }
        }
        for f in &found.figures {
            slices(&f.text);
        }
    }
}

proptest! {
    #[test]
    fn arbitrary_text_is_read(text in "\\PC{0,200}", reference in any::<Option<i32>>()) {
        read_all(&text, reference);
    }

    #[test]
    fn arbitrary_sequences_of_lexicon_words_are_read(
        picks in proptest::collection::vec(0..WORDS.len(), 0..30),
        glue in any::<u32>(),
        reference in any::<Option<i16>>(),
    ) {
        let mut text = String::new();
        for (i, pick) in picks.iter().enumerate() {
            if glue >> (i % 32) & 1 == 1 {
                text.push(' ');
            }
            text.push_str(WORDS[*pick]);
        }
        read_all(&text, reference.map(i32::from));
    }
}

/// Numbers and times that may go on without end, in both languages: a reader that follows them one
/// word deeper with each repetition runs out of stack.
const ENDLESS: [&str; 16] = [
    "minus ",
    "سالب ",
    "one and ",
    "half of a ",
    "one point ",
    "three quarters and a ",
    "million and a half ",
    "نصف و",
    "واحد ونصف و",
    "ثلاثة أرباع و",
    "إلا ربع ",
    "مليون ونصف المليون و",
    "afternoon ",
    "مساء ",
    "two days before ",
    "بعد يومين من ",
];

#[test]
fn numbers_and_times_without_end_are_read() {
    for unit in ENDLESS {
        let text = unit.repeat(100_000 / unit.split_whitespace().count());
        let language = if text.is_ascii() {
            Language::English
        } else {
            Language::Arabic
        };
        let mut report = document(language, vec![text]);
        report.title.clear();
        analysis::analyse(&report, Some(17_600));
    }
}
