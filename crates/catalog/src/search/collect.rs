//! The best documents behind a key, in one of the two orders.

use std::{
    cmp::{Ordering, Reverse},
    collections::BinaryHeap,
};

use tantivy::{
    DocAddress, DocId, DocSet, Score, SegmentReader, TERMINATED, columnar::Column, query::Weight,
};

use super::{
    Order, between,
    schema::{PUBLISHED, REPORT_KEY},
};

/// Place of a document: more is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rank {
    /// [`rounded`]; 0 by time.
    pub(super) score: f32,
    pub(super) published: i64,
    pub(super) report_key: i64,
}

impl Eq for Rank {}

impl Ord for Rank {
    fn cmp(&self, other: &Self) -> Ordering {
        let score = self.score.total_cmp(&other.score);
        let rest = (self.published, self.report_key).cmp(&(other.published, other.report_key));
        score.then(rest)
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The same document's score may differ in its last bits from one page to the next, with the order
/// in which its parts were added; places in a list must not.
fn rounded(score: Score) -> Score {
    f32::from_bits(score.to_bits() & !0xff)
}

/// Collects the `limit` best documents that come behind `after`.
pub(super) struct Best {
    pub(super) order: Order,
    pub(super) limit: usize,
    pub(super) after: Option<Rank>,
}

/// A document and its place.
pub(super) type Ranked = (Rank, DocAddress);

impl Best {
    /// The best documents of all segments, best first.
    pub(super) fn over(
        &self,
        segments: &[SegmentReader],
        weight: &dyn Weight,
    ) -> tantivy::Result<Vec<Ranked>> {
        let mut heap = BinaryHeap::new();
        // What the largest have is hard to beat, so that little of the others is read.
        let mut order: Vec<_> = (0..).zip(segments).collect();
        order.sort_by_key(|(_, reader)| Reverse(reader.num_docs()));
        for (ordinal, reader) in order {
            let fast = reader.fast_fields();
            let (published, keys) = (fast.i64(PUBLISHED)?, fast.i64(REPORT_KEY)?);
            let mut segment = Segment {
                want: self,
                ordinal,
                reader,
                published,
                keys,
                heap: &mut heap,
            };
            match self.order {
                Order::Relevance => segment.by_relevance(weight)?,
                Order::Newest => segment.by_time(weight)?,
            }
        }
        let mut best: Vec<Ranked> = heap.into_iter().map(|Reverse(ranked)| ranked).collect();
        best.sort_unstable_by_key(|(rank, address)| (Reverse(*rank), *address));
        Ok(best)
    }
}

struct Segment<'a> {
    want: &'a Best,
    ordinal: u32,
    reader: &'a SegmentReader,
    published: Column<i64>,
    keys: Column<i64>,
    /// The best of all segments so far.
    heap: &'a mut BinaryHeap<Reverse<Ranked>>,
}

impl Segment<'_> {
    fn by_relevance(&mut self, weight: &dyn Weight) -> tantivy::Result<()> {
        weight.for_each_pruning(self.threshold(), self.reader, &mut |doc, score| {
            self.offer(doc, rounded(score));
            self.threshold()
        })
    }

    /// The score that a document must exceed to be looked at. Equal ones must come through: the time
    /// decides between them.
    fn threshold(&self) -> Score {
        self.worst()
            .map_or(Score::MIN, |worst| worst.score.next_down())
    }

    /// Documents run from the newest, so the walk starts at the key and ends with the page.
    fn by_time(&mut self, weight: &dyn Weight) -> tantivy::Result<()> {
        let mut scorer = weight.scorer(self.reader, 1.0)?;
        let mut doc = scorer.doc();
        if let Some(after) = self.want.after {
            let published = |time| time <= after.published;
            let start = between::first(self.reader, &self.published, published);
            if doc != TERMINATED && doc < start {
                doc = scorer.seek(start);
            }
        }
        while doc != TERMINATED {
            let time = self.published.first(doc).unwrap_or(i64::MIN);
            if self.worst().is_some_and(|worst| time < worst.published) {
                break;
            }
            self.offer(doc, 0.0);
            doc = scorer.advance();
        }
        Ok(())
    }

    fn offer(&mut self, doc: DocId, score: Score) {
        if self.reader.is_deleted(doc) {
            return;
        }
        let rank = Rank {
            score,
            published: self.published.first(doc).unwrap_or(i64::MIN),
            report_key: self.keys.first(doc).unwrap_or(0),
        };
        if self.want.after.is_some_and(|after| rank >= after) {
            return;
        }
        let address = DocAddress::new(self.ordinal, doc);
        self.heap.push(Reverse((rank, address)));
        if self.heap.len() > self.want.limit {
            self.heap.pop();
        }
    }

    /// The last place of a full page.
    fn worst(&self) -> Option<Rank> {
        let full = self.heap.len() >= self.want.limit;
        self.heap
            .peek()
            .filter(|_| full)
            .map(|Reverse((rank, _))| *rank)
    }
}
