//! Numbers written in digits.

use crate::text::Paragraph;

/// The value of folded digits with their separators.
///
/// A comma groups thousands where every group behind it has three digits, and marks decimals
/// where it stands once before another length. A dot marks decimals, but in Arabic text one dot
/// before exactly three digits groups thousands (`17.596 إصابة`). `None` where the separators fit
/// no number, as in an address (`192.168.1.2`).
pub(super) fn value(digits: &str, arabic: bool) -> Option<f64> {
    let commas = digits.matches(',').count();
    let dots = digits.matches('.').count();
    match (commas, dots) {
        (0, 0) => digits.parse().ok(),
        (0, 1) if arabic && groups(digits, '.') => plain(digits),
        (0, 1) => digits.parse().ok(),
        (0, _) if groups(digits, '.') => plain(digits),
        (1, 0) if groups(digits, ',') => plain(digits),
        (1, 0) => digits.replace(',', ".").parse().ok(),
        (_, 0) if groups(digits, ',') || indian(digits) => plain(digits),
        (_, 1) if digits.rfind(',') < digits.find('.') => digits.replace(',', "").parse().ok(),
        (1, _) if digits.rfind('.') < digits.find(',') => {
            digits.replace('.', "").replace(',', ".").parse().ok()
        }
        // 12,220,13: the last comma marks decimals.
        (2, 0) => {
            let (whole, decimals) = digits.rsplit_once(',')?;
            format!("{}.{decimals}", whole.replace(',', ""))
                .parse()
                .ok()
        }
        _ => None,
    }
}

fn plain(digits: &str) -> Option<f64> {
    digits.replace([',', '.'], "").parse().ok()
}

/// Whether `separator` parts a head of one to three digits and groups of three.
fn groups(digits: &str, separator: char) -> bool {
    let mut parts = digits.split(separator);
    let head = parts.next().unwrap_or("");
    (1..=3).contains(&head.len()) && !head.starts_with('0') && parts.all(|part| part.len() == 3)
}

/// 12,34,567: a last group of three and groups of two before it.
fn indian(digits: &str) -> bool {
    let mut parts = digits.rsplit(',');
    parts.next().is_some_and(|last| last.len() == 3)
        && parts.all(|part| (1..=2).contains(&part.len()))
}

/// Whether `digits`, followed so far by `groups` more groups, may be followed by one more.
pub(super) fn is_head(digits: &str, groups: usize) -> bool {
    groups < 5
        && (1..=3).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Whether these are exactly three digits.
pub(super) fn is_group(digits: &str) -> bool {
    digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a space that groups digits (no-break, narrow) stands before token `at`.
pub(super) fn narrow_space(p: &Paragraph<'_>, at: usize) -> bool {
    let start = p.bytes(at).start;
    p.text()[..start].ends_with(['\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_group_or_mark_decimals() {
        for (digits, arabic, english) in [
            ("17,596", Some(17596.0), Some(17596.0)),
            ("17.596", Some(17596.0), Some(17.596)),
            ("103,7", Some(103.7), Some(103.7)),
            ("0.770", Some(0.77), Some(0.77)),
            ("1,234.56", Some(1234.56), Some(1234.56)),
            ("26,013.94", Some(26013.94), Some(26013.94)),
            ("1.234.567", Some(1234567.0), Some(1234567.0)),
            ("12,34,567.89", Some(1234567.89), Some(1234567.89)),
            ("12,220,13", Some(12220.13), Some(12220.13)),
            ("192.168.1.2", None, None),
        ] {
            assert_eq!(value(digits, true), arabic, "{digits}");
            assert_eq!(value(digits, false), english, "{digits}");
        }
    }
}
