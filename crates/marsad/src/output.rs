//! Standard output: lines for people, JSON for programs.

use std::fmt;
use std::io::{self, BufWriter, IsTerminal, Write};

use serde::Serialize;

use crate::arguments::{Shared, When};
use crate::failure::Result;
use crate::render;

/// Where a command writes its answer.
pub struct Output {
    writer: Box<dyn Write>,
    /// Programs read it: one JSON value a line and nothing else.
    pub json: bool,
    /// How text for people looks.
    pub style: Style,
}

/// How text for people looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Use colour.
    pub colour: bool,
    /// Put source text between directional isolates, so that right-to-left words do not reorder
    /// what stands around them.
    pub isolate: bool,
}

impl Output {
    /// Standard output as `shared` asks for it.
    pub fn stdout(shared: &Shared) -> Self {
        let terminal = io::stdout().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
        let colour = match shared.color {
            When::Auto => terminal && !plain,
            When::Always => true,
            When::Never => false,
        };
        Self {
            writer: Box::new(BufWriter::new(io::stdout())),
            json: shared.json,
            style: Style {
                colour,
                isolate: terminal,
            },
        }
    }

    /// Writes one line for people.
    pub fn line(&mut self, line: impl fmt::Display) -> Result {
        Ok(writeln!(self.writer, "{line}")?)
    }

    /// Writes lines for people.
    pub fn lines(&mut self, lines: Vec<String>) -> Result {
        lines.into_iter().try_for_each(|line| self.line(line))
    }

    /// Writes a table for people: rows under a head, unless there are none.
    pub fn table(&mut self, rows: Vec<Vec<String>>) -> Result {
        match rows.len() < 2 {
            true => Ok(()),
            false => self.line(render::table(rows)),
        }
    }

    /// Writes values for programs.
    pub fn values(&mut self, values: &[impl Serialize]) -> Result {
        values.iter().try_for_each(|value| self.value(value))
    }

    /// Writes one value for programs.
    pub fn value(&mut self, value: &impl Serialize) -> Result {
        serde_json::to_writer(&mut self.writer, value)?;
        Ok(self.writer.write_all(b"\n")?)
    }

    /// Writes bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result {
        Ok(self.writer.write_all(bytes)?)
    }

    /// Hands everything written so far to the reader.
    pub fn flush(&mut self) -> Result {
        Ok(self.writer.flush()?)
    }
}
