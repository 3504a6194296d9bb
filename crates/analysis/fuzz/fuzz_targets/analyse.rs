//! Any bytes, as a report in either language and as an expression.
#![no_main]

use domain::{Document, Excerpt, Language};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (day, text) = match bytes {
        [day, text @ ..] => (day, text),
        [] => return,
    };
    // A third of the inputs has no reference day.
    let reference = (day % 3 != 0).then(|| i32::from(*day) * 200 - 20_000);
    let text = String::from_utf8_lossy(text);
    for language in [Language::Arabic, Language::English] {
        let _ = analysis::values::values(&text, language, reference);
        let document = document(language, &text);
        let found = analysis::analyse(&document, reference);
        let (again, dropped) = analysis::explain(&document, reference);
        assert_eq!(found, again);
        let spoken = found.statements.iter().flat_map(|s| s.content.iter().chain([&s.cue]));
        let counted = found.figures.iter().map(|f| &f.text);
        for excerpt in spoken.chain(counted).chain(dropped.iter().map(|d| &d.at)) {
            let p = document.paragraph(excerpt.paragraph).unwrap_or("");
            let exact = Excerpt::of(excerpt.paragraph, p, excerpt.span.bytes());
            assert_eq!(exact.as_ref(), Some(excerpt));
        }
    }
});

/// The lines of `text` as title and paragraphs.
fn document(language: Language, text: &str) -> Document {
    let mut lines = text.lines().map(str::to_owned);
    Document {
        language,
        title: lines.next().unwrap_or_default(),
        paragraphs: lines.collect(),
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}
