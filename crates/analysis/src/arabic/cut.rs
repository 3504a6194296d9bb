//! Words cut out of a paragraph, by where they stand: nothing is copied until a statement needs it.

use std::{borrow::Cow, ops::Range};

use domain::Excerpt;

use crate::{speaker::Named, text::Paragraph};

/// Some bytes of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut<'v> {
    p: &'v Paragraph<'v>,
    start: u32,
    end: u32,
    /// It is a name whose article ل hides: التحالف of للتحالف.
    hides_article: bool,
}

impl<'v> Cut<'v> {
    /// The words in `bytes`.
    pub(super) fn of(p: &'v Paragraph<'v>, bytes: Range<usize>) -> Self {
        Self {
            p,
            start: narrow(bytes.start),
            end: narrow(bytes.end),
            hides_article: false,
        }
    }

    /// The name in `bytes`; the article that ل hides is part of it where it `may_hide` one.
    pub(super) fn of_name(p: &'v Paragraph<'v>, bytes: Range<usize>, may_hide: bool) -> Self {
        let cut = Self::of(p, bytes);
        Self {
            hides_article: may_hide && cut.written().starts_with("لل"),
            ..cut
        }
    }

    /// Its first word.
    pub(super) fn first_word(&self) -> Self {
        let word = self.written().split_whitespace().next().unwrap_or_default();
        Self {
            end: self.start + narrow(word.len()),
            ..*self
        }
    }

    /// Number of the paragraph in its report.
    pub(super) fn paragraph(&self) -> u32 {
        self.p.index()
    }

    /// Whether it stands before `other`, in the same paragraph or an earlier one.
    pub(super) fn before(&self, other: &Self) -> bool {
        (self.paragraph(), self.start) < (other.paragraph(), other.start)
    }

    fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words as they are published.
    pub(super) fn written(&self) -> &'v str {
        self.p.text().get(self.bytes()).unwrap_or_default()
    }

    /// The words as they are written on their own.
    pub(super) fn text(&self) -> Cow<'v, str> {
        let written = self.written();
        match written.strip_prefix('ل') {
            Some(rest) if self.hides_article => Cow::Owned(format!("ا{rest}")),
            _ => Cow::Borrowed(written),
        }
    }

    /// The words with their place.
    pub(super) fn excerpt(&self) -> Excerpt {
        self.p.excerpt_bytes(self.bytes())
    }

    /// The words as a name.
    pub(super) fn named(&self) -> Named {
        Named {
            at: self.excerpt(),
            text: self.text().into_owned(),
        }
    }
}

/// Positions are 32 bits wide; texts beyond 4 GiB are refused long before they come here.
fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
