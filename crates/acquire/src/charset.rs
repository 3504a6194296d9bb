//! Bytes → text: which character set, and whether it explains the bytes.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use domain::{Error, Result};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::Warning;

/// Share of unreadable characters, in thousandths, beyond which bytes are not text.
const UNREADABLE_MAX_PERMILLE: usize = 10;

/// How many leading bytes are searched for a declaration inside the page, as browsers do.
const PRESCAN_BYTES: usize = 1_024;

/// Decoded text.
#[derive(Debug)]
pub(crate) struct Decoded {
    /// The text, without byte-order mark, NUL and other control characters.
    pub(crate) text: String,
    /// WHATWG name of the character set that was used.
    pub(crate) charset: &'static str,
    /// What the reader should know.
    pub(crate) warnings: Vec<Warning>,
}

/// Reads `bytes`: byte-order mark, then `declared`, then (for `markup`) the page's own declaration,
/// then UTF-8 where valid, then a guess.
///
/// A declaration is not believed against the bytes: a single-byte set over bytes that are valid
/// UTF-8 with Arabic in it, or UTF-8 over bytes that are not, falls through with a warning.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>, markup: bool) -> Result<Decoded> {
    let declared = declared.map(str::trim).filter(|label| !label.is_empty());
    let transport = match declared {
        Some(label) => Some(Encoding::for_label(label.as_bytes()).ok_or_else(|| {
            let message = format!("{label:?} is not a WHATWG encoding label");
            Error::invalid("charset", "CHARSET_UNKNOWN", message)
        })?),
        None => None,
    };
    let mut warnings = Vec::new();
    let claimed = transport.or_else(|| prescan(bytes).filter(|_| markup));
    let encoding = match (Encoding::for_bom(bytes), claimed) {
        (Some((marked, _)), _) => marked,
        (None, Some(claimed)) if !contradicts(bytes, claimed) => claimed,
        (None, claimed) => {
            let guessed = guess(bytes);
            if let Some(claimed) = claimed {
                let (claimed, guessed) = (claimed.name(), guessed.name());
                warnings.push(Warning::new(
                    "CHARSET_MISMATCH",
                    format!("declared {claimed}, but the bytes are {guessed}"),
                ));
            }
            guessed
        }
    };
    let (text, _, _) = encoding.decode(bytes);
    let (text, unreadable) = strip_controls(&text);
    let characters = text.chars().count();
    if unreadable * 1_000 > characters * UNREADABLE_MAX_PERMILLE {
        let message = format!(
            "{unreadable} of {characters} characters are unreadable as {}: not text",
            encoding.name()
        );
        return Err(Error::invalid("body", "BODY_UNREADABLE", message));
    }
    if unreadable > 0 {
        let message = format!("{unreadable} characters unreadable as {}", encoding.name());
        warnings.push(Warning::new("CHARACTERS_UNREADABLE", message));
    }
    Ok(Decoded {
        text,
        charset: encoding.name(),
        warnings,
    })
}

/// Whether the bytes show that they are not in the encoding that was claimed.
fn contradicts(bytes: &[u8], claimed: &'static Encoding) -> bool {
    if claimed == UTF_8 {
        return std::str::from_utf8(bytes).is_err() && !nearly_utf8(bytes);
    }
    if !claimed.is_single_byte() {
        return claimed.decode_without_bom_handling(bytes).1;
    }
    let beyond_ascii = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    beyond_ascii >= 8 && std::str::from_utf8(bytes).is_ok()
}

/// Whether only stray sequences keep the bytes from being UTF-8 (a cut page, one bad include).
fn nearly_utf8(bytes: &[u8]) -> bool {
    let beyond_ascii = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let bad: usize = bytes.utf8_chunks().map(|chunk| chunk.invalid().len()).sum();
    bad * 20 <= beyond_ascii
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() || nearly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// The character set that the page itself declares, in `<meta charset>`, in a `Content-Type`
/// `<meta>`, or in an XML declaration.
fn prescan(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(PRESCAN_BYTES)];
    let (head, _) = WINDOWS_1252.decode_without_bom_handling(head);
    let head = head.to_ascii_lowercase();
    let xml = head.strip_prefix("<?xml").and_then(|rest| {
        let declaration = &rest[..rest.find("?>")?];
        label_after(declaration, "encoding")
    });
    let label = xml.or_else(|| {
        head.match_indices("<meta").find_map(|(at, _)| {
            let tag = &head[at..];
            label_after(&tag[..tag.find('>').unwrap_or(tag.len())], "charset")
        })
    })?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // A declaration that could be read as ASCII cannot stand in UTF-16.
    Some(match encoding {
        wide if wide == UTF_16LE || wide == UTF_16BE => UTF_8,
        encoding => encoding,
    })
}

fn label_after(text: &str, word: &str) -> Option<String> {
    let after = &text[text.find(word)? + word.len()..];
    let value = after.trim_start().strip_prefix('=')?;
    let value = value.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| c.is_whitespace() || "\"';>/".contains(c));
    Some(value[..end.unwrap_or(value.len())].to_owned())
}

/// The text without control characters, and how many of its characters say that bytes were lost:
/// replacement characters, NULs and controls that no text has.
fn strip_controls(text: &str) -> (String, usize) {
    let mut unreadable = 0;
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, odd)) = rest.char_indices().find(|(_, c)| is_odd(*c)) {
        kept.push_str(&rest[..at]);
        rest = &rest[at + odd.len_utf8()..];
        match odd {
            '\u{c}' | '\u{b}' | '\u{85}' => kept.push('\n'),
            '\u{fffd}' => {
                unreadable += 1;
                kept.push(odd);
            }
            _ => unreadable += 1,
        }
    }
    kept.push_str(rest);
    (kept, unreadable)
}

/// Whether a character is not to stay as it is, or says that bytes were lost.
fn is_odd(c: char) -> bool {
    c == '\u{fffd}' || c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use encoding_rs::{ISO_8859_6, WINDOWS_1256};

    use super::*;

    const TEXT: &str = "أعلن المتحدث باسم البلدية في بيان أن الفرق أصلحت شبكة المياه في ثلاثة أحياء، \
                        وأن العمل مستمر حتى نهاية الشهر الجاري.";

    fn codes(decoded: &Decoded) -> Vec<&str> {
        decoded
            .warnings
            .iter()
            .map(|warning| warning.code)
            .collect()
    }

    #[test]
    fn arabic_is_read_in_every_character_set_it_is_published_in() {
        let (w1256, _, _) = WINDOWS_1256.encode(TEXT);
        let (iso, _, _) = ISO_8859_6.encode(TEXT);
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(TEXT.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let with_meta = |charset: &str, bytes: &[u8]| {
            [format!("<meta charset=\"{charset}\"><p>").as_bytes(), bytes].concat()
        };
        for (bytes, declared, charset, warned) in [
            (TEXT.as_bytes().to_vec(), None, "UTF-8", &[][..]),
            (TEXT.as_bytes().to_vec(), Some("utf-8"), "UTF-8", &[]),
            (w1256.to_vec(), Some("windows-1256"), "windows-1256", &[]),
            (w1256.to_vec(), None, "windows-1256", &[]),
            (
                w1256.to_vec(),
                Some("utf-8"),
                "windows-1256",
                &["CHARSET_MISMATCH"],
            ),
            (iso.to_vec(), Some("iso-8859-6"), "ISO-8859-6", &[]),
            (iso.to_vec(), None, "ISO-8859-6", &[]),
            (with_meta("windows-1256", &w1256), None, "windows-1256", &[]),
            (with_meta("ISO-8859-6", &iso), None, "ISO-8859-6", &[]),
            (
                with_meta("windows-1256", TEXT.as_bytes()),
                None,
                "UTF-8",
                &["CHARSET_MISMATCH"],
            ),
            (
                TEXT.as_bytes().to_vec(),
                Some("iso-8859-1"),
                "UTF-8",
                &["CHARSET_MISMATCH"],
            ),
            (utf16, None, "UTF-16LE", &[]),
        ] {
            let decoded = decode(&bytes, declared, true).unwrap();
            assert!(
                decoded.text.ends_with(TEXT),
                "{charset} {declared:?}: {}",
                decoded.text
            );
            assert_eq!(decoded.charset, charset, "{declared:?}");
            assert_eq!(codes(&decoded), warned, "{charset} {declared:?}");
        }
    }

    #[test]
    fn a_page_cut_inside_a_character_is_still_utf_8() {
        let decoded = decode(&TEXT.as_bytes()[..TEXT.len() - 2], Some("utf-8"), false).unwrap();
        assert_eq!(decoded.charset, "UTF-8");
        assert_eq!(codes(&decoded), ["CHARACTERS_UNREADABLE"]);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        let noise: Vec<u8> = (0..4_096_u32).map(|i| (i * i / 7 % 256) as u8).collect();
        for bytes in [
            vec![0; 64],
            [b"text\0\0\0".repeat(9), vec![1; 9]].concat(),
            noise,
        ] {
            let refused = decode(&bytes, None, false).unwrap_err().to_string();
            assert!(refused.contains("BODY_UNREADABLE"), "{refused}");
        }
    }

    #[test]
    fn an_unknown_label_is_refused() {
        let refused = decode(b"text", Some("klingon"), false)
            .unwrap_err()
            .to_string();
        assert!(
            refused.contains("charset:") && refused.contains("CHARSET_UNKNOWN"),
            "{refused}"
        );
    }
}
