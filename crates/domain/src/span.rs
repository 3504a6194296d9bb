//! Places in a text, with the words they cover.

/// A half-open stretch of one paragraph, counted both ways that clients count.
///
/// Both pairs always lie on code-point boundaries of the paragraph they were made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First UTF-8 byte.
    pub byte_start: u32,
    /// One past the last UTF-8 byte.
    pub byte_end: u32,
    /// First Unicode code point.
    pub char_start: u32,
    /// One past the last Unicode code point.
    pub char_end: u32,
}

impl Span {
    /// The span of `bytes` in `text`, or `None` where the range does not lie on code-point
    /// boundaries inside `text`.
    pub fn of(text: &str, bytes: std::ops::Range<usize>) -> Option<Self> {
        let before = text.get(..bytes.start)?;
        let covered = text.get(bytes.clone())?;
        let char_start = before.chars().count();
        let char_end = char_start + covered.chars().count();
        Some(Self {
            byte_start: u32::try_from(bytes.start).ok()?,
            byte_end: u32::try_from(bytes.end).ok()?,
            char_start: u32::try_from(char_start).ok()?,
            char_end: u32::try_from(char_end).ok()?,
        })
    }

    /// The covered byte range, for slicing.
    pub fn bytes(&self) -> std::ops::Range<usize> {
        self.byte_start as usize..self.byte_end as usize
    }
}

/// Words of a report as published, and where they stand: the evidence for one extracted field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Excerpt {
    /// Paragraph: 0 is the title, 1 the first paragraph of the body.
    pub paragraph: u32,
    /// Where in that paragraph.
    pub span: Span,
    /// The covered words, exactly as published.
    pub text: String,
}

impl Excerpt {
    /// The excerpt of `bytes` in `text`, which is paragraph number `paragraph`; `None` where the
    /// range does not lie on code-point boundaries inside `text`.
    pub fn of(paragraph: u32, text: &str, bytes: std::ops::Range<usize>) -> Option<Self> {
        let span = Span::of(text, bytes.clone())?;
        Some(Self {
            paragraph,
            span,
            text: text[bytes].to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_counts_bytes_and_code_points() {
        let text = "قال: نعم";
        let start = text.find("نعم").unwrap();
        let excerpt = Excerpt::of(3, text, start..text.len()).unwrap();
        assert_eq!(excerpt.text, "نعم");
        assert_eq!((excerpt.span.byte_start, excerpt.span.byte_end), (8, 14));
        assert_eq!((excerpt.span.char_start, excerpt.span.char_end), (5, 8));
    }

    #[test]
    fn a_span_inside_a_code_point_is_refused() {
        assert_eq!(Span::of("قال", 1..2), None);
        assert_eq!(Span::of("قال", 0..99), None);
    }
}
