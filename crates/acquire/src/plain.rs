//! Plain text: which lines make which paragraph, and which is the title.

use crate::body::{Kind, Line};
use crate::{clean, dates, lines, opening};

/// The longest line that is taken for a title, in code points; a longer first line is text.
const TITLE_CHARS_MAX: usize = 300;

/// From this length on (code points) a line was not broken by an editor's margin.
const WRAPPED_CHARS_MAX: usize = 100;

/// The lines of `text`: each a paragraph, a title or something to be told apart.
///
/// Blank lines part paragraphs. Inside a block, a line goes on with the next one only where an
/// editor's margin broke it: it is short and does not end a sentence. Text without blank lines has
/// one paragraph a line.
pub(crate) fn lines(text: &str, outlet: &str) -> Vec<Line> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let cleaned: Vec<String> = text
        .split(['\n', '\u{2028}', '\u{2029}'])
        .map(clean::line)
        .collect();
    let filled = || cleaned.iter().filter(|line| !line.is_empty());
    let last = cleaned
        .iter()
        .rposition(|line| !line.is_empty())
        .unwrap_or(0);
    let first = cleaned
        .iter()
        .position(|line| !line.is_empty())
        .unwrap_or(0);
    let blanks = cleaned
        .get(first..last)
        .unwrap_or_default()
        .iter()
        .any(String::is_empty);
    let wrapped = blanks && filled().all(|line| clean::chars(line) <= WRAPPED_CHARS_MAX);
    let mut out: Vec<Line> = Vec::new();
    let mut continues = false;
    for line in cleaned {
        if line.is_empty() {
            continues = false;
            continue;
        }
        let alone = stands_alone(&line, outlet);
        match out.last_mut() {
            Some(before) if continues && !alone => {
                before.text.push(' ');
                before.text.push_str(&line);
            }
            _ => out.push(Line {
                text: line.clone(),
                kind: Kind::Text,
            }),
        }
        continues = wrapped && !alone && !clean::ends_sentence(&line);
    }
    out
}

/// Takes the title out of `lines`: the first line that is neither told apart nor too long, where
/// text follows it.
pub(crate) fn take_title(lines: &mut Vec<Line>, outlet: &str) -> Option<String> {
    let real = |line: &Line| !stands_alone(&line.text, outlet);
    let at = lines.iter().position(real)?;
    let title = clean::chars(&lines[at].text) <= TITLE_CHARS_MAX
        && opening::dateline(&lines[at].text, outlet).is_none();
    let followed = lines[at + 1..].iter().any(real);
    let sentence = clean::ends_sentence(&lines[at].text) && !followed;
    (title && !sentence).then(|| lines.remove(at).text)
}

fn stands_alone(line: &str, outlet: &str) -> bool {
    lines::boilerplate(line).is_some()
        || dates::is_date_line(line)
        || opening::opening(line, outlet).is_some()
        || opening::is_sign_off(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        lines(text, "شبكة")
            .into_iter()
            .map(|line| line.text)
            .collect()
    }

    #[test]
    fn blank_lines_part_paragraphs_and_margins_do_not() {
        assert_eq!(
            texts("Title\n\nThe council said\nthat work goes on.\nIt ends in May.\n\nLast."),
            [
                "Title",
                "The council said that work goes on.",
                "It ends in May.",
                "Last."
            ]
        );
        assert_eq!(texts("Title\r\nOne.\r\nTwo."), ["Title", "One.", "Two."]);
        assert_eq!(
            texts("Facebook\nTwitter\n\nعنوان"),
            ["Facebook", "Twitter", "عنوان"]
        );
        assert_eq!(texts(" \n\n"), [""; 0]);
    }

    #[test]
    fn the_title_is_the_first_real_line() {
        for (text, title) in [
            (
                "Facebook\n\nعنوان الخبر\n\nخاص – شبكة\n\nقال المتحدث إن العمل مستمر.",
                Some("عنوان الخبر"),
            ),
            (
                "خاص – شبكة\n\nعنوان الخبر\n\nقال المتحدث.",
                Some("عنوان الخبر"),
            ),
            ("عاجل: إغلاق المعبر", Some("عاجل: إغلاق المعبر")),
            ("قال المتحدث إن العمل مستمر.", None),
            (
                "BEIRUT (AP) — The ministry said that work had resumed.\n\nMore.",
                None,
            ),
        ] {
            assert_eq!(
                take_title(&mut lines(text, "شبكة"), "شبكة").as_deref(),
                title,
                "{text}"
            );
        }
    }
}
