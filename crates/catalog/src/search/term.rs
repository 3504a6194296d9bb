//! Which documents have a term. How many there are counts deleted ones too, until their segment is
//! merged; these look at the documents themselves.

use tantivy::{
    DocAddress, DocSet, Searcher, SegmentReader, TERMINATED, Term, schema::IndexRecordOption,
};

/// A document that has the term and was not deleted.
pub(super) fn first_with(term: &Term, searcher: &Searcher) -> tantivy::Result<Option<DocAddress>> {
    for (ordinal, reader) in (0..).zip(searcher.segment_readers()) {
        let index = reader.inverted_index(term.field())?;
        let Some(mut postings) = index.read_postings(term, IndexRecordOption::Basic)? else {
            continue;
        };
        while postings.doc() != TERMINATED {
            if !reader.is_deleted(postings.doc()) {
                return Ok(Some(DocAddress::new(ordinal, postings.doc())));
            }
            postings.advance();
        }
    }
    Ok(None)
}

/// Whether a segment still holds deleted documents that have one of the terms.
pub(super) fn has_deleted(terms: &[Term], segment: &SegmentReader) -> tantivy::Result<bool> {
    for term in terms {
        let index = segment.inverted_index(term.field())?;
        let Some(mut postings) = index.read_postings(term, IndexRecordOption::Basic)? else {
            continue;
        };
        while postings.doc() != TERMINATED {
            if segment.is_deleted(postings.doc()) {
                return Ok(true);
            }
            postings.advance();
        }
    }
    Ok(false)
}
