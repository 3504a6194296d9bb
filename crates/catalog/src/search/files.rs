//! The index's directory: whose it is, what lies in it and of which version.

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

use domain::{Error, Result};
use serde::{Deserialize, Serialize};
use tantivy::{IndexSettings, IndexSortByField, Order, TantivyError, directory::MmapDirectory};

use super::{Applied, schema};
use crate::text;

/// A directory that this process alone uses.
#[derive(Debug)]
pub(super) struct Files {
    dir: PathBuf,
    /// Freed by the system when this is dropped, however the process ends.
    _lock: File,
}

const LOCK: &str = "catalog.lock";

/// What a commit says about itself: how far it is and the versions it was made by.
#[derive(Serialize, Deserialize)]
struct Payload {
    schema: u32,
    analyser: u32,
    applied: Applied,
}

impl Files {
    /// Takes `dir`, making it where there is none; [`Error::Unavailable`] where another process or
    /// another catalog has it.
    pub(super) fn take(dir: &Path) -> Result<Self> {
        let failed = |e| Error::unavailable("the full-text index's directory does not open", e);
        std::fs::create_dir_all(dir).map_err(failed)?;
        let lock = File::create(dir.join(LOCK)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self {
                dir: dir.to_owned(),
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => Err(Error::Unavailable {
                message: format!(
                    "another process uses the full-text index in {}",
                    dir.display()
                ),
                source: None,
            }),
            Err(TryLockError::Error(e)) => Err(failed(e)),
        }
    }

    /// The index that lies here, checked byte by byte, and how far it is; an error where it is
    /// damaged or of another version.
    pub(super) fn open(&self) -> tantivy::Result<(tantivy::Index, Applied)> {
        let refuse = |why: &str| TantivyError::SchemaError(why.to_owned());
        let index = tantivy::Index::open_in_dir(&self.dir)?;
        if index.schema() != schema::schema().0 {
            return Err(refuse("the fields are those of another version"));
        }
        let damaged = index.validate_checksum()?;
        if !damaged.is_empty() {
            return Err(refuse(&format!("{} files are damaged", damaged.len())));
        }
        let payload = index.load_metas()?.payload;
        let payload = payload.and_then(|text| serde_json::from_str::<Payload>(&text).ok());
        let ours = |p: &Payload| {
            p.schema == schema::SCHEMA_VERSION && p.analyser == text::ANALYSER_VERSION
        };
        match payload.filter(ours) {
            Some(payload) => Ok((index, payload.applied)),
            None => Err(refuse("the last commit is that of another version")),
        }
    }

    /// Throws away what lies here and makes an empty index.
    pub(super) fn make(&self) -> tantivy::Result<tantivy::Index> {
        for entry in std::fs::read_dir(&self.dir)? {
            let path = entry?.path();
            if path.is_dir() {
                std::fs::remove_dir_all(path)?;
            } else if !path.ends_with(LOCK) {
                std::fs::remove_file(path)?;
            }
        }
        let by_time = IndexSortByField {
            field: schema::PUBLISHED.to_owned(),
            order: Order::Desc,
        };
        let settings = IndexSettings {
            sort_by_field: Some(by_time),
            ..IndexSettings::default()
        };
        let directory = MmapDirectory::open(&self.dir)?;
        let index = tantivy::Index::builder()
            .schema(schema::schema().0)
            .settings(settings);
        index.open_or_create(directory)
    }
}

/// What a commit says when everything up to `applied` is in it.
pub(super) fn payload(applied: &Applied) -> Result<String> {
    let payload = Payload {
        schema: schema::SCHEMA_VERSION,
        analyser: text::ANALYSER_VERSION,
        applied: applied.clone(),
    };
    serde_json::to_string(&payload)
        .map_err(|e| Error::internal("cannot write the index's position", e))
}
