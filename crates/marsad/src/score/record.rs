//! The last run of each gold file, kept between runs so that the next one is set beside it.

use std::io;
use std::path::{Path, PathBuf};

use domain::sha256;
use jiff::Timestamp;

use super::{Options, Scores};

/// Where the figures of one gold file under one set of options are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    path: PathBuf,
}

/// A run that was recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Last {
    /// Its figures.
    pub scores: Scores,
    /// When it was recorded, where the file system tells.
    pub at: Option<Timestamp>,
}

impl Record {
    /// The record of `gold` under `options` in the directory `state`: a file for each path of a gold
    /// file, so that two of one name stay apart.
    pub fn of(state: &Path, gold: &Path, options: Options) -> Self {
        let whole = gold.canonicalize().unwrap_or_else(|_| gold.to_owned());
        let digest = sha256(whole.as_os_str().as_encoded_bytes()).hex();
        let mut name = gold.file_stem().unwrap_or_default().to_owned();
        name.push(format!("-{}", &digest[..16]));
        name.push(if options.speaker_text { "-text" } else { "" });
        name.push(if options.quoted { "-quoted" } else { "" });
        name.push(".json");
        let path = state.join("evaluations").join(name);
        Self { path }
    }

    /// The run recorded last; `None` where there is none, or what is there is no run.
    pub fn last(&self) -> Option<Last> {
        let text = std::fs::read_to_string(&self.path).ok()?;
        let scores = Scores::from_json(&text).ok()?;
        let modified = std::fs::metadata(&self.path)
            .and_then(|m| m.modified())
            .ok();
        Some(Last {
            scores,
            at: modified.and_then(|time| Timestamp::try_from(time).ok()),
        })
    }

    /// Keeps `scores` instead of what was recorded before, wholly or not at all.
    pub fn keep(&self, scores: &Scores) -> io::Result<()> {
        if let Some(directory) = self.path.parent() {
            std::fs::create_dir_all(directory)?;
        }
        let new = self.path.with_extension("new");
        std::fs::write(&new, format!("{}\n", scores.to_json()?))?;
        std::fs::rename(&new, &self.path)
    }
}

/// The directory that the XDG base directory specification gives for what a program keeps between
/// runs; `None` where neither `XDG_STATE_HOME` nor a home directory is set.
pub fn state_directory() -> Option<PathBuf> {
    let set = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from);
    let state = set.filter(|path| path.is_absolute()).or_else(|| {
        let home = std::env::home_dir().filter(|home| home.is_absolute())?;
        Some(home.join(".local").join("state"))
    })?;
    Some(state.join("marsad"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::score::Line;

    #[test]
    fn each_gold_file_has_its_own_last_run_under_each_option() {
        let scratch = tempfile::tempdir().unwrap();
        let scores = Scores(vec![(
            "act".to_owned(),
            Line::Right {
                accuracy: 0.5,
                of: 4,
            },
        )]);
        let plain = Options::default();
        let record = |gold, options| Record::of(scratch.path(), Path::new(gold), options);
        let one = record("a/gold.jsonl", plain);
        assert_eq!(one.last(), None);
        one.keep(&Scores::default()).unwrap();
        one.keep(&scores).unwrap();
        let last = record("a/gold.jsonl", plain).last().unwrap();
        assert_eq!(last.scores, scores);
        assert!(last.at.is_some());
        let quoted = Options {
            quoted: true,
            ..plain
        };
        for other in [
            record("b/gold.jsonl", plain),
            record("a/gold.jsonl", quoted),
        ] {
            assert_eq!(other.last(), None);
        }
        std::fs::write(&one.path, "no run").unwrap();
        assert_eq!(one.last(), None);
    }
}
