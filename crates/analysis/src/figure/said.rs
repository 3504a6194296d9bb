//! The statements of one paragraph by where they stand, so that a count or a time finds those
//! around it without asking all of them.

use std::ops::Range;

use domain::{Hop, HopKind, Statement};

/// Contents that are looked through for the innermost one around some words. Only contents that
/// nest in one another are, and statements nest three or four deep.
const NESTED_MAX: usize = 512;

/// Where the words of statements stand in one paragraph, in bytes.
#[derive(Debug, Default)]
pub(super) struct Said {
    contents: Vec<Content>,
    cues: Vec<Cue>,
    /// What stands behind the medium of a statement, up to its content, by where it begins.
    occasions: Vec<Range<usize>>,
}

#[derive(Debug)]
struct Content {
    bytes: Range<usize>,
    /// The farthest end of this and of all contents that begin before it.
    reach: usize,
    statement: usize,
}

/// A cue, and where the content of its statement begins and ends in the same paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    pub(super) start: usize,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Bytes behind a medium that can still tell its occasion where no content ends it.
const OCCASION_MAX: usize = 80;

/// The paragraph of a link's medium, and the bytes behind it up to what was said.
fn occasion(s: &Statement, hop: &Hop) -> Option<(u32, Range<usize>)> {
    let medium = hop.medium.as_ref().filter(|_| hop.kind == HopKind::In)?;
    let start = medium.span.bytes().end;
    let beside = s.content.iter().filter(|e| e.paragraph == medium.paragraph);
    let next = beside.map(|e| e.span.bytes().start).filter(|&c| c >= start);
    let end = next.min().unwrap_or(usize::MAX).min(start + OCCASION_MAX);
    Some((medium.paragraph, start..end))
}

impl Said {
    /// Puts each of `statements` where its words stand; one for each of `pages` paragraphs.
    pub(super) fn read(statements: &[Statement], pages: usize) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        all.resize_with(pages, Self::default);
        for (statement, s) in statements.iter().enumerate() {
            for content in &s.content {
                if let Some(page) = all.get_mut(content.paragraph as usize) {
                    page.contents.push(Content {
                        bytes: content.span.bytes(),
                        reach: 0,
                        statement,
                    });
                }
            }
            if let Some(page) = all.get_mut(s.cue.paragraph as usize) {
                let beside = s.content.iter().filter(|e| e.paragraph == s.cue.paragraph);
                let spans = beside.map(|e| e.span.bytes());
                page.cues.push(Cue {
                    start: s.cue.span.bytes().start,
                    first: spans.clone().map(|b| b.start).min().unwrap_or(usize::MAX),
                    last: spans.map(|b| b.end).max().unwrap_or(0),
                });
            }
            for (page, occasion) in s.chain.iter().filter_map(|hop| occasion(s, hop)) {
                if let Some(page) = all.get_mut(page as usize) {
                    page.occasions.push(occasion);
                }
            }
        }
        all.iter_mut().for_each(Self::sort);
        all
    }

    fn sort(&mut self) {
        self.cues.sort_by_key(|cue| cue.start);
        self.occasions.sort_by_key(|occasion| occasion.start);
        self.contents.sort_by_key(|content| content.bytes.start);
        let mut reach = 0;
        for content in &mut self.contents {
            reach = content.bytes.end.max(reach);
            content.reach = reach;
        }
    }

    /// Whether some content covers `bytes`.
    pub(super) fn covers(&self, bytes: &Range<usize>) -> bool {
        let begun = self.contents_before(bytes.start);
        begun.last().is_some_and(|last| last.reach >= bytes.end)
    }

    /// Whether the words at `bytes` tell of the occasion on which something was said, not of what
    /// was said: "at a press conference in Paris".
    pub(super) fn frames(&self, bytes: &Range<usize>) -> bool {
        let begun = self.occasions.partition_point(|o| o.start <= bytes.start);
        let nearest = begun.checked_sub(1).map(|i| &self.occasions[i]);
        nearest.is_some_and(|o| bytes.end <= o.end) && !self.covers(bytes)
    }

    /// The statement with the shortest content that covers `bytes`, the first of several.
    pub(super) fn innermost(&self, bytes: &Range<usize>) -> Option<usize> {
        let begun = self.contents_before(bytes.start).iter().rev();
        begun
            .take(NESTED_MAX)
            .take_while(|content| content.reach >= bytes.end)
            .filter(|content| content.bytes.end >= bytes.end)
            .map(|content| (content.bytes.len(), content.statement))
            .min()
            .map(|(_, statement)| statement)
    }

    fn contents_before(&self, byte: usize) -> &[Content] {
        let begun = self.contents.partition_point(|c| c.bytes.start <= byte);
        &self.contents[..begun]
    }

    /// The cues that begin in `bytes`, in order.
    pub(super) fn cues(&self, bytes: &Range<usize>) -> &[Cue] {
        let from = self.cues.partition_point(|cue| cue.start < bytes.start);
        let to = self.cues.partition_point(|cue| cue.start < bytes.end);
        self.cues.get(from..to).unwrap_or_default()
    }
}
