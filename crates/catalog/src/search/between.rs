//! A span of publication times. Segments are sorted by it, so that the span is one run of
//! documents, found by two binary searches; a range query on the column would read all of it.

use tantivy::{
    DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError,
    columnar::Column,
    query::{EnableScoring, Explanation, Query, Scorer, Weight},
};

use super::schema::PUBLISHED;

/// Matches documents published in `from..to`, with score 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    pub(super) from: i64,
    pub(super) to: i64,
}

/// The first document of `reader` for which `older` holds, of a column that runs downwards.
pub(super) fn first(
    reader: &SegmentReader,
    column: &Column<i64>,
    older: impl Fn(i64) -> bool,
) -> DocId {
    let (mut low, mut high) = (0, reader.max_doc());
    while low < high {
        let middle = low + (high - low) / 2;
        if older(column.first(middle).unwrap_or(i64::MIN)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// As [`first`], from a document that is not `older`: near ones are found at once.
pub(super) fn first_behind(
    from: DocId,
    reader: &SegmentReader,
    column: &Column<i64>,
    older: impl Fn(i64) -> bool,
) -> DocId {
    let older = |doc| older(column.first(doc).unwrap_or(i64::MIN));
    let (mut low, mut step) = (from, 1);
    let mut high = loop {
        let next = low.saturating_add(step).min(reader.max_doc());
        if next == reader.max_doc() || older(next) {
            break next;
        }
        low = next;
        step *= 2;
    };
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if older(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

impl Query for Between {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(*self))
    }
}

impl Weight for Between {
    fn scorer(&self, reader: &SegmentReader, _: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let column = reader.fast_fields().i64(PUBLISHED)?;
        let start = first(reader, &column, |published| published < self.to);
        let end = first(reader, &column, |published| published < self.from);
        Ok(Box::new(Run {
            doc: if start < end { start } else { TERMINATED },
            end,
        }))
    }

    fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut run = self.scorer(reader, 1.0)?;
        if run.doc() <= doc && run.seek(doc) == doc {
            return Ok(Explanation::new("published between", 0.0));
        }
        Err(TantivyError::InvalidArgument(
            "the document is not in the run".into(),
        ))
    }
}

struct Run {
    doc: DocId,
    end: DocId,
}

impl DocSet for Run {
    fn advance(&mut self) -> DocId {
        if self.doc != TERMINATED {
            self.seek(self.doc + 1);
        }
        self.doc
    }

    fn seek(&mut self, target: DocId) -> DocId {
        self.doc = if target < self.end {
            target.max(self.doc)
        } else {
            TERMINATED
        };
        self.doc
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.end.saturating_sub(self.doc)
    }
}

impl Scorer for Run {
    fn score(&mut self) -> Score {
        0.0
    }
}
