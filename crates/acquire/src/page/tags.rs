//! A tokenizer for HTML as browsers split it: attributes with quotes, comments, raw-text elements.
//!
//! It allocates nothing and looks at each byte once, so it can run before any parser has seen the
//! page and again over what an extraction engine serialised.

/// One piece of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text between tags, entities as written.
    Text(&'a str),
    /// A start tag.
    Start(Tag<'a>),
    /// An end tag.
    End(Tag<'a>),
    /// What stands in a raw-text element (`script`, `title`, …), up to its end tag.
    Raw(&'a str),
    /// A document type.
    Doctype(&'a str),
    /// A comment, a processing instruction, or a tag cut off by the end of the page.
    Comment,
}

/// A tag as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// From `<` to `>`.
    pub(super) raw: &'a str,
    /// Hash of the lower-case name, as [`name`] makes it.
    pub(super) name: u64,
}

/// The hash (FNV-1a) of a lower-case tag name, so that names compare as integers.
pub(super) const fn name(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at].to_ascii_lowercase() as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

/// The hashes of several names.
macro_rules! names {
    ($($text:literal)*) => { [$($crate::page::tags::name($text)),*] };
}
pub(super) use names;

/// Elements whose content is text whatever it looks like.
const RAW: [&str; 8] = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
];

/// The tokens of `html`.
pub(super) struct Tokens<'a> {
    html: &'a str,
    at: usize,
    raw_until: Option<&'static str>,
}

impl<'a> Tokens<'a> {
    /// From the start of `html`.
    pub(super) fn of(html: &'a str) -> Self {
        Self {
            html,
            at: 0,
            raw_until: None,
        }
    }

    /// Skips to just behind the end tag of `element`; `false` (and no move) where there is none.
    pub(super) fn skip_past_end(&mut self, element: &str) -> bool {
        let Some(start) = find_end_tag(self.html, self.at, element) else {
            return false;
        };
        self.at = tag_end(self.html.as_bytes(), start + 2).unwrap_or(self.html.len());
        true
    }

    fn tag(&mut self, name_start: usize) -> Option<Tag<'a>> {
        let bytes = self.html.as_bytes();
        let Some(end) = tag_end(bytes, name_start) else {
            self.at = self.html.len();
            return None;
        };
        let name_end = (name_start..end)
            .find(|&i| {
                matches!(
                    bytes[i],
                    b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' | b'/' | b'>'
                )
            })
            .unwrap_or(end);
        let raw = &self.html[self.at..end];
        self.at = end;
        Some(Tag {
            raw,
            name: name(&self.html[name_start..name_end]),
        })
    }

    fn markup(&mut self) -> Token<'a> {
        let rest = &self.html[self.at..];
        let bytes = rest.as_bytes();
        if bytes.get(1).is_some_and(u8::is_ascii_alphabetic) {
            let Some(tag) = self.tag(self.at + 1) else {
                return Token::Comment;
            };
            self.raw_until = RAW.into_iter().find(|raw| name(raw) == tag.name);
            return Token::Start(tag);
        }
        if bytes.get(1) == Some(&b'/') && bytes.get(2).is_some_and(u8::is_ascii_alphabetic) {
            return match self.tag(self.at + 2) {
                Some(tag) => Token::End(tag),
                None => Token::Comment,
            };
        }
        let end = if rest.starts_with("<!--") {
            comment_end(rest)
        } else {
            rest.find('>').map_or(rest.len(), |i| i + 1)
        };
        self.at += end;
        if bytes.len() > 9 && rest.as_bytes()[..9].eq_ignore_ascii_case(b"<!doctype") {
            return Token::Doctype(&rest[..end]);
        }
        Token::Comment
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if self.at >= self.html.len() {
            return None;
        }
        if let Some(element) = self.raw_until.take() {
            let end = find_end_tag(self.html, self.at, element).unwrap_or(self.html.len());
            let raw = &self.html[self.at..end];
            self.at = end;
            return Some(Token::Raw(raw));
        }
        if opens_markup(&self.html.as_bytes()[self.at..]) {
            return Some(self.markup());
        }
        let bytes = self.html.as_bytes();
        let end = (self.at + 1..bytes.len())
            .find(|&i| bytes[i] == b'<' && opens_markup(&bytes[i..]))
            .unwrap_or(bytes.len());
        let text = &self.html[self.at..end];
        self.at = end;
        Some(Token::Text(text))
    }
}

fn opens_markup(bytes: &[u8]) -> bool {
    bytes[0] == b'<'
        && bytes
            .get(1)
            .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'))
}

/// Where the comment that `rest` starts with ends; an unclosed one reaches to the end.
fn comment_end(rest: &str) -> usize {
    if rest.starts_with("<!-->") {
        return 5;
    }
    if rest.starts_with("<!--->") {
        return 6;
    }
    let dashes = rest[4..].find("-->").map(|i| i + 7);
    let bang = rest[4..dashes.unwrap_or(rest.len())]
        .find("--!>")
        .map(|i| i + 8);
    bang.or(dashes).unwrap_or(rest.len())
}

/// Where the tag whose name starts at `at` ends, quotes respected; `None` where the page ends first.
fn tag_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut expects_value = false;
    while at < bytes.len() {
        match bytes[at] {
            b'>' => return Some(at + 1),
            b'=' => expects_value = true,
            quote @ (b'"' | b'\'') if expects_value => {
                at += 1 + bytes[at + 1..].iter().position(|&b| b == quote)?;
                expects_value = false;
            }
            byte if byte.is_ascii_whitespace() => {}
            _ => expects_value = false,
        }
        at += 1;
    }
    None
}

/// Where the next end tag of `element` starts at or behind `from`.
fn find_end_tag(html: &str, from: usize, element: &str) -> Option<usize> {
    let bytes = html.as_bytes();
    let mut at = from;
    while let Some(found) = html[at..].find("</") {
        let start = at + found;
        let name_end = start + 2 + element.len();
        if name_end <= bytes.len()
            && bytes[start + 2..name_end].eq_ignore_ascii_case(element.as_bytes())
            && bytes
                .get(name_end)
                .is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>'))
        {
            return Some(start);
        }
        at = start + 2;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(html: &str) -> Vec<String> {
        Tokens::of(html)
            .map(|token| match token {
                Token::Text(text) => format!("text {text}"),
                Token::Start(tag) => format!("start {}", tag.raw),
                Token::End(tag) => format!("end {}", tag.raw),
                Token::Raw(raw) => format!("raw {raw}"),
                Token::Doctype(raw) => format!("doctype {raw}"),
                Token::Comment => "comment".to_owned(),
            })
            .collect()
    }

    #[test]
    fn a_page_is_split_as_a_browser_splits_it() {
        for (html, expected) in [
            (
                "<!DOCTYPE html><p>a</p>",
                &["doctype <!DOCTYPE html>", "start <p>", "text a", "end </p>"][..],
            ),
            (
                "<a title=\"x>y\" b>z",
                &["start <a title=\"x>y\" b>", "text z"],
            ),
            ("<a b='>'>", &["start <a b='>'>"]),
            ("<a b\">z", &["start <a b\">", "text z"]),
            ("3 < 4 <b>", &["text 3 < 4 ", "start <b>"]),
            (
                "<script>if (a<b) '</p>'</SCRIPT >x",
                &[
                    "start <script>",
                    "raw if (a<b) '</p>'",
                    "end </SCRIPT >",
                    "text x",
                ],
            ),
            (
                "<!-- <p> -->x<!-->y",
                &["comment", "text x", "comment", "text y"],
            ),
            ("x<p class=\"never closed", &["text x", "comment"]),
            (
                "<title></title>",
                &["start <title>", "raw ", "end </title>"],
            ),
            ("<", &["text <"]),
        ] {
            assert_eq!(listing(html), expected, "{html}");
        }
    }

    #[test]
    fn names_compare_without_case() {
        assert_eq!(name("DIV"), name("div"));
        assert_ne!(name("div"), name("dl"));
    }
}
