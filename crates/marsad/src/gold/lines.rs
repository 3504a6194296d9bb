//! Lines of a file, of standard input, or of a compressed file.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use flate2::read::MultiGzDecoder;

use crate::failure::{Failure, Result};

/// Where lines come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Standard input, written `-`.
    Stdin,
    /// A file; one whose name ends in `.gz` is decompressed.
    File(PathBuf),
}

impl FromStr for Input {
    type Err = std::convert::Infallible;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Ok(match name {
            "-" => Self::Stdin,
            _ => Self::File(name.into()),
        })
    }
}

impl Input {
    /// Opens it as bytes as stored, so that a caller can count them.
    pub fn open(&self) -> Result<Box<dyn Read + Send>> {
        match self {
            Self::Stdin => Ok(Box::new(io::stdin())),
            Self::File(path) => Ok(Box::new(
                File::open(path).map_err(|e| Failure::unreadable(path, &e))?,
            )),
        }
    }

    /// Size in bytes as stored, where it is known.
    pub fn bytes(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            Self::File(path) => Some(path.metadata().ok()?.len()),
        }
    }

    /// Decompresses `stored`, the bytes of this input, where the name says so.
    pub fn decode(&self, stored: Box<dyn Read + Send>) -> Box<dyn BufRead + Send> {
        match self {
            Self::File(path) if is_gzip(path) => {
                Box::new(BufReader::new(MultiGzDecoder::new(stored)))
            }
            _ => Box::new(BufReader::new(stored)),
        }
    }
}

impl std::fmt::Display for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stdin => f.write_str("standard input"),
            Self::File(path) => write!(f, "{}", path.display()),
        }
    }
}

fn is_gzip(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("gz"))
}

/// The lines of `reader` that hold anything, each with its number from 1.
pub fn read_lines(reader: impl BufRead) -> impl Iterator<Item = (usize, io::Result<String>)> {
    (1..)
        .zip(reader.lines())
        .filter(|(_, line)| !line.as_ref().is_ok_and(|l| l.trim().is_empty()))
}
