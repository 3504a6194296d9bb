//! The statements of one paragraph by where they stand, so that a count or a time finds those
//! around it without asking all of them.

use std::ops::Range;

use domain::Statement;

/// Contents that are looked through for the innermost one around some words. Only contents that
/// nest in one another are, and statements nest three or four deep.
const NESTED_MAX: usize = 512;

/// Where the words of statements stand in one paragraph, in bytes.
#[derive(Debug, Default)]
pub(super) struct Said {
    contents: Vec<Content>,
    cues: Vec<Cue>,
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
        }
        all.iter_mut().for_each(Self::sort);
        all
    }

    fn sort(&mut self) {
        self.cues.sort_by_key(|cue| cue.start);
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
