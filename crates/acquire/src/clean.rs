//! Characters: what is stripped from every text, and folding for comparison.

/// `text` on one line, without characters that are invisible and not part of the words.
///
/// Soft hyphens, bidirectional controls and byte-order marks go; the zero-width non-joiner (U+200C)
/// stays, because it separates letters in names. White space of any kind becomes one space.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\0' | '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{61c}'
    )
}

/// `text` as words in one spelling: lower case, no diacritics or tatweel, one form per letter,
/// ASCII digits, everything else one space.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Most of a text; the tables behind the questions below take ten times as long.
            'a'..='z' | '0'..='9' => out.push(c),
            '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' => out.push(fold_char(c)),
            '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200c}' => {}
            c if is_invisible(c) => {}
            c if c.is_alphanumeric() => out.extend(fold_char(c).to_lowercase()),
            _ if out.ends_with(' ') || out.is_empty() => {}
            _ => out.push(' '),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// One letter or digit in the spelling that comparisons use.
pub(crate) fn fold_char(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        other => other,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from(b'0' + u8::try_from(u32::from(c) - u32::from(zero)).unwrap_or(0))
}

/// Whether `text` ends like a sentence.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let closing = |c: char| c.is_whitespace() || "\"'”’»)]}".contains(c);
    text.trim_end_matches(closing)
        .ends_with(['.', '؟', '?', '!', '…', '۔'])
}

/// Length in code points.
pub(crate) fn chars(text: &str) -> usize {
    text.chars().count()
}

/// `text` with HTML's character references replaced: numeric ones and the few names that occur in
/// serialised pages and in metadata. Unknown ones stay as written.
pub(crate) fn unescape(text: &str) -> String {
    const NAMES: [(&str, &str); 14] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("copy", "©"),
        ("ndash", "–"),
        ("mdash", "—"),
        ("hellip", "…"),
        ("rsquo", "’"),
        ("lsquo", "‘"),
        ("rdquo", "”"),
        ("ldquo", "“"),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let decoded = end.and_then(|end| {
            let name = &rest[1..end];
            match name.strip_prefix('#') {
                Some(number) => code_point(number).map(String::from),
                None => NAMES
                    .iter()
                    .find(|(n, _)| *n == name)
                    .map(|(_, s)| (*s).to_owned()),
            }
        });
        match (decoded, end) {
            (Some(decoded), Some(end)) => {
                out.push_str(&decoded);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn code_point(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_go_and_the_non_joiner_stays() {
        assert_eq!(
            line(" \u{200f}قا\u{ad}ل\u{a0}\u{202b} نعم\u{202c}\n"),
            "قال نعم"
        );
        assert_eq!(line("می\u{200c}شود"), "می\u{200c}شود");
        assert_eq!(line("\u{feff}\0"), "");
    }

    #[test]
    fn folding_makes_one_spelling() {
        assert_eq!(fold("«إقــرأ أيضًا»: ١٢ خبرة…"), "اقرا ايضا 12 خبره");
        assert_eq!(fold("Read MORE!"), "read more");
    }

    #[test]
    fn letters_that_are_folded_at_once_fold_like_all_others() {
        let slow = |c: char| {
            c.is_alphanumeric()
                .then(|| fold_char(c).to_lowercase().collect())
        };
        for c in ('a'..='z')
            .chain('0'..='9')
            .chain('\u{621}'..='\u{63a}')
            .chain('\u{641}'..='\u{64a}')
        {
            assert_eq!(Some(fold(&c.to_string())), slow(c), "{c}");
        }
    }

    #[test]
    fn character_references_are_replaced_once() {
        assert_eq!(
            unescape("a &amp;copy; &#8211; &#x2014; &bogus; & b&"),
            "a &copy; – — &bogus; & b&"
        );
    }

    #[test]
    fn sentences_end_behind_closing_marks_too() {
        assert!(ends_sentence("قال: “نعم.” "));
        assert!(ends_sentence("Really?»"));
        assert!(!ends_sentence("عنوان بلا نقطة"));
    }
}
