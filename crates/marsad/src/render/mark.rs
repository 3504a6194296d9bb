//! Numbered markers around stretches of a paragraph.

use std::ops::Range;

use super::Tone;
use crate::output::Style;

/// The paragraph with `[label ` where a stretch starts and ` label]` where it ends, or only brackets
/// around one without label. Stretches are in bytes and may nest or overlap; one that does not fit
/// the text is left out.
pub fn mark(style: Style, text: &str, stretches: &[(Range<usize>, String)]) -> String {
    let mut marks = Vec::new();
    for (index, (range, label)) in stretches.iter().enumerate() {
        if text.get(range.clone()).is_none_or(str::is_empty) {
            continue;
        }
        // At one place, ends come before starts; inner ends first, outer starts first.
        let last = usize::MAX;
        let end = (range.end, 0, last - range.start, last - index);
        let start = (range.start, 1, last - range.end, index);
        let space = if label.is_empty() { "" } else { " " };
        marks.push((end, format!("{space}{label}]")));
        marks.push((start, format!("[{label}{space}")));
    }
    marks.sort();
    let mut marked = String::new();
    let mut from = 0;
    for ((at, ..), label) in marks {
        marked.push_str(&style.printable(&text[from..at]));
        marked.push_str(&style.paint(Tone::Label, style.isolated(&label)));
        from = at;
    }
    marked.push_str(&style.printable(&text[from..]));
    style.isolated(&marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, stretches: &[(Range<usize>, &str)], expected: &str) {
        let stretches: Vec<_> = stretches
            .iter()
            .map(|(range, label)| (range.clone(), (*label).to_owned()))
            .collect();
        assert_eq!(mark(Style::default(), text, &stretches), expected);
    }

    #[test]
    fn markers_nest_touch_and_overlap() {
        check("abcdef", &[], "abcdef");
        check("abcdef", &[(2..4, "")], "ab[cd]ef");
        check(
            "abcdef",
            &[(0..6, "s1"), (2..4, "f1")],
            "[s1 ab[f1 cd f1]ef s1]",
        );
        check(
            "abcdef",
            &[(0..3, "s1"), (3..6, "s2")],
            "[s1 abc s1][s2 def s2]",
        );
        check(
            "abcdef",
            &[(0..4, "s1"), (2..6, "s2")],
            "[s1 ab[s2 cd s1]ef s2]",
        );
        check(
            "abcdef",
            &[(1..3, "s1"), (1..3, "s2")],
            "a[s1 [s2 bc s2] s1]def",
        );
    }

    #[test]
    fn stretches_that_do_not_fit_are_left_out() {
        check("قال", &[(1..3, "s1"), (0..99, "s2"), (2..2, "s3")], "قال");
        check("قال", &[(0..2, "s1")], "[s1 ق s1]ال");
    }

    #[test]
    fn on_a_terminal_markers_and_paragraph_are_isolated() {
        let style = Style {
            colour: false,
            isolate: true,
        };
        let marked = mark(style, "قال", &[(0..6, "s1".into())]);
        assert_eq!(
            marked,
            "\u{2068}\u{2068}[s1 \u{2069}قال\u{2068} s1]\u{2069}\u{2069}"
        );
    }
}
