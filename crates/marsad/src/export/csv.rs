//! CSV as RFC 4180 has it: a head, CRLF, quotes where they are needed.

use std::io::Write;

use csv::{Terminator, Writer, WriterBuilder};

use super::{Cell, Item, Row, Sink, Target, What};
use crate::failure::{Code, Failure, Result};
use crate::time;

/// Writes a row for each item.
pub(super) struct Table {
    writer: Writer<Box<dyn Write + Send>>,
    guard: bool,
}

impl Table {
    pub(super) fn new(what: What, target: Target, guard: bool) -> Result<Self> {
        let mut writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .from_writer(target.writer);
        if !target.is_continued {
            writer
                .write_record(Row::head(what).names())
                .map_err(failed)?;
        }
        Ok(Self { writer, guard })
    }
}

impl Sink for Table {
    fn write(&mut self, item: &Item) -> Result {
        let guard = self.guard;
        let row = Row::of(item);
        let cells = row.cells().map(|cell| text(cell, guard));
        self.writer.write_record(cells).map_err(failed)
    }

    fn flush(&mut self) -> Result {
        Ok(self.writer.flush()?)
    }

    fn finish(&mut self) -> Result {
        self.flush()
    }
}

/// A cell as text; nothing for what is absent.
fn text(cell: &Cell, guard: bool) -> String {
    match cell {
        Cell::Text(Some(text)) if guard => guarded(text),
        Cell::Text(text) => text.clone().unwrap_or_default(),
        Cell::Int(value) => value.map(|v| v.to_string()).unwrap_or_default(),
        Cell::Float(value) => value.map(|v| v.to_string()).unwrap_or_default(),
        Cell::Bool(value) => value.map(|v| v.to_string()).unwrap_or_default(),
        Cell::Time(value) => value.map(time::rfc3339).unwrap_or_default(),
        Cell::Day(value) => value.map(time::iso_day).unwrap_or_default(),
    }
}

/// Spreadsheets take a text that begins like this for a formula; an apostrophe stops them.
fn guarded(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

fn failed(error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        kind => Failure::new(Code::Software, format!("cannot write CSV: {kind:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_guarded_and_nothing_else() {
        for first in ["=", "+", "-", "@", "\t", "\r", "\n"] {
            let cell = Cell::Text(Some(format!("{first}1+1")));
            assert_eq!(text(&cell, true), format!("'{first}1+1"));
            assert_eq!(text(&cell, false), format!("{first}1+1"));
        }
        let plain = Cell::Text(Some("قال: =1".into()));
        assert_eq!(text(&plain, true), "قال: =1");
        assert_eq!(text(&Cell::Float(Some(-2.5)), true), "-2.5");
        assert_eq!(text(&Cell::Time(Some(0)), true), "1970-01-01T00:00:00Z");
        assert_eq!(text(&Cell::Day(Some(18_722)), true), "2021-04-05");
        assert_eq!(text(&Cell::Int(None), true), "");
    }
}
