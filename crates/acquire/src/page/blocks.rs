//! The lines of serialised HTML: one for each paragraph, item, heading or cell.

use super::tags::{Token, Tokens, name, names};
use crate::body::{Kind, Line};
use crate::clean;

/// Elements inside a line of text; the tags of all others part lines.
const INLINE: [u64; 31] = names!["a" "b" "i" "em" "strong" "u" "s" "span" "font" "small" "big"
    "sub" "sup" "abbr" "cite" "code" "q" "mark" "time" "bdi" "bdo" "del" "ins" "strike" "tt" "img"
    "wbr" "kbd" "var" "graphic" "ref"];
const CELLS: [u64; 2] = names!["td" "th"];
const HEADINGS: [u64; 6] = names!["h1" "h2" "h3" "h4" "h5" "h6"];
const BR: u64 = name("br");

/// The lines of `html`, as an extraction engine serialised it, cleaned and in order.
///
/// A `<br>` parts lines where it stands behind the end of a sentence, or twice; else it is a space.
pub(super) fn lines(html: &str) -> Vec<Line> {
    let mut reader = Reader {
        lines: Vec::new(),
        text: String::new(),
        kind: Kind::Text,
    };
    for token in Tokens::of(html) {
        match token {
            Token::Text(text) => reader.text.push_str(&clean::unescape(text)),
            Token::Start(tag) if tag.name == BR => reader.text.push('\u{2028}'),
            Token::Start(tag) if !INLINE.contains(&tag.name) => {
                reader.flush();
                reader.kind = match tag.name {
                    tag if CELLS.contains(&tag) => Kind::Cell,
                    tag if HEADINGS.contains(&tag) => Kind::Heading,
                    _ if reader.kind == Kind::Cell => Kind::Cell,
                    _ => Kind::Text,
                };
            }
            Token::End(tag) if !INLINE.contains(&tag.name) && tag.name != BR => {
                reader.flush();
                let ends = CELLS.contains(&tag.name) || HEADINGS.contains(&tag.name);
                if ends {
                    reader.kind = Kind::Text;
                }
            }
            Token::Start(_) | Token::End(_) | Token::Raw(_) => {}
            Token::Doctype(_) | Token::Comment => {}
        }
    }
    reader.flush();
    reader.lines
}

struct Reader {
    lines: Vec<Line>,
    text: String,
    kind: Kind,
}

impl Reader {
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let mut line = String::new();
        for piece in text.split('\u{2028}') {
            let piece = clean::line(piece);
            if piece.is_empty() || clean::ends_sentence(&line) {
                self.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&piece);
        }
        self.push(line);
    }

    fn push(&mut self, text: String) {
        if !text.is_empty() {
            self.lines.push(Line {
                text,
                kind: self.kind,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_block_is_a_line_of_its_kind() {
        for (html, expected) in [
            ("<p>a <b>b</b>c</p><p>d</p>", &["text a bc", "text d"][..]),
            (
                "<h2>خطة</h2><ul><li>x</li><li>y<p>z</p></li></ul>",
                &["heading خطة", "text x", "text y", "text z"],
            ),
            (
                "<table><tr><td>المحطات</td><td><p>12</p></td></tr></table>end",
                &["cell المحطات", "cell 12", "text end"],
            ),
            (
                "<p>one.<br>two<br>three<br><br>four</p>",
                &["text one.", "text two three", "text four"],
            ),
            ("a &lt; b &amp;amp; c&nbsp;d", &["text a < b &amp; c d"]),
            ("<blockquote><p>q</p></blockquote>", &["text q"]),
            ("", &[]),
        ] {
            let shown: Vec<_> = lines(html)
                .into_iter()
                .map(|line| {
                    format!(
                        "{} {}",
                        format!("{:?}", line.kind).to_lowercase(),
                        line.text
                    )
                })
                .collect();
            assert_eq!(shown, expected, "{html}");
        }
    }
}
