//! What was read of one revision, in one block: its text, its statements and its figures.
//!
//! Statements and figures quote the text, so that compressed together they take little more than the
//! text alone; and what is shown of a page is read by revision, not item by item.

use std::ops::Range;

use domain::{Analysis, Error, Figure, Marks, Result, Revision, Statement};
use serde::{Deserialize, Serialize};

use super::{
    FigureRow, RevisionRow, StatementRow,
    block::{compress, decompress},
    decode, encode,
};

/// The items of an analysis, encoded one by one.
#[derive(Debug, Default)]
pub(crate) struct Items {
    statements: Vec<Vec<u8>>,
    figures: Vec<Vec<u8>>,
}

impl Items {
    pub(crate) fn add_statement(&mut self, statement: &Statement, curated: &Marks) -> Result<()> {
        self.statements
            .push(encode(&StatementRow::of(statement, curated))?);
        Ok(())
    }

    pub(crate) fn add_figure(&mut self, figure: &Figure, curated: &Marks) -> Result<()> {
        self.figures.push(encode(&FigureRow::of(figure, curated))?);
        Ok(())
    }

    /// The block of these items of `revision`.
    pub(crate) fn with_text(&self, revision: &Revision) -> Result<Vec<u8>> {
        self.packed(&encode(&RevisionRow::of(revision))?)
    }

    /// The block of these items with the text of another block of the same revision.
    pub(crate) fn with_text_of(&self, body: &Body) -> Result<Vec<u8>> {
        self.packed(body.part(&body.text))
    }

    /// The block of these items alone.
    pub(crate) fn without_text(&self) -> Result<Vec<u8>> {
        self.packed(&[])
    }

    fn packed(&self, text: &[u8]) -> Result<Vec<u8>> {
        let lengths = |items: &[Vec<u8>]| items.iter().map(|item| length(item)).collect();
        let contents = Contents {
            text: length(text),
            statements: lengths(&self.statements),
            figures: lengths(&self.figures),
        };
        let mut bytes = encode(&contents)?;
        bytes.extend_from_slice(text);
        let items = self.statements.iter().chain(&self.figures);
        items.for_each(|item| bytes.extend_from_slice(item));
        compress("revision", &bytes)
    }
}

/// How long the parts of a block are, in bytes; it precedes them.
#[derive(Serialize, Deserialize)]
struct Contents {
    text: u32,
    statements: Vec<u32>,
    figures: Vec<u32>,
}

/// A block, open.
#[derive(Debug)]
pub(crate) struct Body {
    bytes: Vec<u8>,
    text: Range<usize>,
    statements: Vec<Range<usize>>,
    figures: Vec<Range<usize>>,
}

impl Body {
    /// Opens a block; [`Error::DataLoss`] where it is not what [`Items`] made.
    pub(crate) fn open(block: &[u8]) -> Result<Self> {
        let bytes = decompress("revision", block)?;
        let (contents, parts) = postcard::take_from_bytes::<Contents>(&bytes)
            .map_err(|_| damaged("its contents cannot be read"))?;
        let mut at = bytes.len() - parts.len();
        let mut next = |length: u32| {
            let start = at;
            at = at.saturating_add(length as usize);
            start..at
        };
        let text = next(contents.text);
        let statements = contents.statements.into_iter().map(&mut next).collect();
        let figures = contents.figures.into_iter().map(&mut next).collect();
        if at != bytes.len() {
            return Err(damaged("its parts do not fill it"));
        }
        Ok(Self {
            bytes,
            text,
            statements,
            figures,
        })
    }

    /// The text of the revision; [`Error::DataLoss`] where it was left out.
    pub(crate) fn text(&self) -> Result<RevisionRow> {
        decode("revision", self.part(&self.text))
    }

    /// Statement number `ordinal`; `None` where there are not so many.
    pub(crate) fn statement(&self, ordinal: u32) -> Result<Option<(Statement, Marks)>> {
        let part = self.statements.get(ordinal as usize);
        part.map(|part| self.statement_at(part)).transpose()
    }

    /// Figure number `ordinal`; `None` where there are not so many.
    pub(crate) fn figure(&self, ordinal: u32) -> Result<Option<(Figure, Marks)>> {
        let part = self.figures.get(ordinal as usize);
        part.map(|part| self.figure_at(part)).transpose()
    }

    /// All statements, in reading order.
    pub(crate) fn statements(&self) -> impl Iterator<Item = Result<(Statement, Marks)>> {
        self.statements.iter().map(|part| self.statement_at(part))
    }

    /// All figures, in reading order.
    pub(crate) fn figures(&self) -> impl Iterator<Item = Result<(Figure, Marks)>> {
        self.figures.iter().map(|part| self.figure_at(part))
    }

    /// All of it, whatever people judged, as read by `analyser`.
    pub(crate) fn analysis(&self, analyser: &str) -> Result<Analysis> {
        let statements = self.statements().map(|one| Ok(one?.0));
        let figures = self.figures().map(|one| Ok(one?.0));
        Ok(Analysis {
            analyser: analyser.to_owned(),
            statements: statements.collect::<Result<_>>()?,
            figures: figures.collect::<Result<_>>()?,
        })
    }

    fn statement_at(&self, part: &Range<usize>) -> Result<(Statement, Marks)> {
        decode::<StatementRow>("statement", self.part(part))?.into_domain()
    }

    fn figure_at(&self, part: &Range<usize>) -> Result<(Figure, Marks)> {
        decode::<FigureRow>("figure", self.part(part))?.into_domain()
    }

    fn part(&self, part: &Range<usize>) -> &[u8] {
        self.bytes.get(part.clone()).unwrap_or_default()
    }
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

fn damaged(how: &str) -> Error {
    Error::DataLoss(format!("a revision's block is damaged: {how}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_that_was_changed_is_told() {
        let items = Items {
            statements: vec![vec![1; 40], Vec::new()],
            figures: vec![vec![2; 7]],
        };
        let block = items.packed(b"text").unwrap();
        let body = Body::open(&block).unwrap();
        assert_eq!(body.part(&body.text), b"text");
        assert_eq!(body.part(&body.statements[0]), [1; 40]);
        assert_eq!(body.part(&body.statements[1]), b"");
        assert_eq!(body.part(&body.figures[0]), [2; 7]);
        assert!(body.statement(2).unwrap().is_none());
        for length in 0..block.len() {
            assert!(Body::open(&block[..length]).is_err(), "{length} bytes");
        }
    }
}
