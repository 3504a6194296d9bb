//! Formats of exported facts: JSON Lines, CSV, Parquet and W3C Web Annotation.

mod annotation;
mod csv;
#[cfg(feature = "parquet")]
mod parquet;
mod table;

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use clap::ValueEnum;
use proto::pb;
use serde::Serialize;

use crate::failure::{Failure, Result};

pub use annotation::annotations;
pub use table::{Cell, Row};

/// What is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Reports with their text.
    Reports,
    /// Who said what.
    Statements,
    /// What was counted.
    Figures,
    /// How figures stand to earlier ones.
    Relations,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One canonical protobuf message a line.
    Jsonl,
    /// RFC 4180 with a head, UTF-8.
    Csv,
    /// Apache Parquet, compressed with zstd.
    #[cfg(feature = "parquet")]
    Parquet,
    /// W3C Web Annotation: one JSON-LD annotation a line, for each statement or figure.
    Webannotation,
}

/// One exported object.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A report, whole.
    Report(Box<pb::ExportedReport>),
    /// A statement where it stands.
    Statement(Box<pb::LocatedStatement>),
    /// A figure where it stands.
    Figure(Box<pb::LocatedFigure>),
    /// A relation with both its figures.
    Relation(Box<pb::LocatedRelation>),
}

/// Where items are written.
pub trait Sink {
    /// Writes one item.
    fn write(&mut self, item: &Item) -> Result;
    /// Hands what was written so far to the reader, as far as the format allows.
    fn flush(&mut self) -> Result;
    /// Completes the output; nothing may be written after.
    fn finish(&mut self) -> Result;
}

/// Bytes on their way to a file or to standard output.
pub struct Target {
    writer: Box<dyn Write + Send>,
    /// Rows of an earlier export stand before.
    is_continued: bool,
}

impl Target {
    /// Standard output.
    pub fn stdout() -> Self {
        Self {
            writer: Box::new(BufWriter::new(io::stdout())),
            is_continued: false,
        }
    }

    /// A new file; where `continues` says that an earlier export goes on, also the end of one that
    /// exists.
    pub fn file(path: &Path, continues: bool) -> Result<Self> {
        let unwritable = |error| Failure::unwritable(path, &error);
        let (file, is_continued) = match File::create_new(path) {
            Ok(file) => (file, false),
            Err(error) if continues && error.kind() == io::ErrorKind::AlreadyExists => {
                let file = OpenOptions::new().append(true).open(path);
                let file = file.map_err(unwritable)?;
                let bytes = file.metadata().map_err(unwritable)?.len();
                (file, bytes > 0)
            }
            Err(error) => return Err(unwritable(error)),
        };
        Ok(Self {
            writer: Box::new(BufWriter::new(file)),
            is_continued,
        })
    }

    /// Any writer, from its beginning.
    pub fn new(writer: impl Write + Send + 'static) -> Self {
        Self {
            writer: Box::new(writer),
            is_continued: false,
        }
    }
}

/// The sink for `what` in `format`. `guard` keeps spreadsheets from taking cells of a CSV file for
/// formulas.
pub fn sink(what: What, format: Format, target: Target, guard: bool) -> Result<Box<dyn Sink>> {
    Ok(match format {
        Format::Jsonl => Box::new(Lines(target.writer)),
        Format::Csv => Box::new(csv::Table::new(what, target, guard)?),
        #[cfg(feature = "parquet")]
        Format::Parquet if target.is_continued => {
            return Err(Failure::usage(
                "a Parquet file cannot be continued; give another --output",
            ));
        }
        #[cfg(feature = "parquet")]
        Format::Parquet => Box::new(parquet::Table::new(what, target)?),
        Format::Webannotation => match what {
            What::Statements | What::Figures => Box::new(Annotations(what, Lines(target.writer))),
            What::Reports | What::Relations => {
                return Err(Failure::usage(
                    "annotations are of statements or figures; reports and relations have no span",
                ));
            }
        },
    })
}

/// One JSON value a line.
struct Lines(Box<dyn Write + Send>);

impl Lines {
    fn line(&mut self, value: &impl Serialize) -> Result {
        serde_json::to_writer(&mut self.0, value)?;
        Ok(self.0.write_all(b"\n")?)
    }
}

impl Sink for Lines {
    fn write(&mut self, item: &Item) -> Result {
        match item {
            Item::Report(report) => self.line(report),
            Item::Statement(statement) => self.line(statement),
            Item::Figure(figure) => self.line(figure),
            Item::Relation(relation) => self.line(relation),
        }
    }

    fn flush(&mut self) -> Result {
        Ok(self.0.flush()?)
    }

    fn finish(&mut self) -> Result {
        self.flush()
    }
}

/// The spans of whole reports as annotations, one a line.
struct Annotations(What, Lines);

impl Sink for Annotations {
    fn write(&mut self, item: &Item) -> Result {
        // Annotations are made of whole reports, which have the words around a span.
        match item {
            Item::Report(report) => {
                let made = annotations(self.0, report);
                made.iter()
                    .try_for_each(|annotation| self.1.line(annotation))
            }
            Item::Statement(_) | Item::Figure(_) | Item::Relation(_) => Ok(()),
        }
    }

    fn flush(&mut self) -> Result {
        self.1.flush()
    }

    fn finish(&mut self) -> Result {
        self.1.finish()
    }
}

/// The text that spans of Web Annotations count in and that the column `text` of reports holds:
/// headline and paragraphs, with a line feed between them.
pub fn whole_text(document: &pb::Document) -> String {
    let mut text = document.title.clone();
    for paragraph in &document.paragraphs {
        text.push('\n');
        text.push_str(paragraph);
    }
    text
}
