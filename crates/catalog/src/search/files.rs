//! The index's directory: whose it is, what lies in it and of which version.

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

use domain::{Error, Result};
use serde::{Deserialize, Serialize};
use tantivy::{
    IndexReader, IndexSettings, IndexSortByField, Order, ReloadPolicy, TantivyError,
    directory::MmapDirectory, store::Compressor,
};

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
/// tantivy's list of segments, which holds the commit's payload.
const META: &str = "meta.json";

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
        if *index.settings() != settings() {
            return Err(refuse("the order of its documents is not ours"));
        }
        let damaged = index.validate_checksum()?;
        if !damaged.is_empty() {
            return Err(refuse(&format!("{} files are damaged", damaged.len())));
        }
        if !consistent(&index)? {
            return Err(refuse("its segments are not those of its list"));
        }
        let metas = index.load_metas()?;
        // A misspelt key reads as one that is not there: no deletions, no order.
        let list = std::fs::read(self.dir.join(META))?;
        if serde_json::to_value(&metas).ok() != serde_json::from_slice(&list).ok() {
            return Err(refuse("its list of segments says what no list says"));
        }
        let payload = metas
            .payload
            .and_then(|text| serde_json::from_str::<Payload>(&text).ok());
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
        let directory = MmapDirectory::open(&self.dir)?;
        let index = tantivy::Index::builder()
            .schema(schema::schema().0)
            .settings(settings());
        index.open_or_create(directory)
    }
}

/// Documents of a segment run from the newest. They are stored compressed one by one, smaller than in
/// blocks of several and opened without their neighbours.
fn settings() -> IndexSettings {
    let by_time = IndexSortByField {
        field: schema::PUBLISHED.to_owned(),
        order: Order::Desc,
    };
    IndexSettings {
        sort_by_field: Some(by_time),
        docstore_compression: Compressor::None,
        ..IndexSettings::default()
    }
}

/// The list of segments has no checksum: what it says must be what the segments have.
fn consistent(index: &tantivy::Index) -> tantivy::Result<bool> {
    let reader: IndexReader = index
        .reader_builder()
        .reload_policy(ReloadPolicy::Manual)
        .try_into()?;
    for segment in reader.searcher().segment_readers() {
        let column = segment.fast_fields().i64(schema::PUBLISHED)?;
        let alive = segment
            .alive_bitset()
            .map_or(segment.max_doc(), |alive| alive.num_alive_docs() as u32);
        if column.num_docs() != segment.max_doc() || alive != segment.num_docs() {
            return Ok(false);
        }
    }
    Ok(true)
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
