//! The tantivy engine.

use std::{
    collections::{BTreeMap, VecDeque},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError, RwLock},
    time::{Duration, Instant},
};

use domain::{Error, Result};
use serde::{Deserialize, Serialize};
use tantivy::{
    IndexReader, IndexSettings, IndexSortByField, IndexWriter, Order as Direction, ReloadPolicy,
    Searcher, TantivyDocument, Term,
    query::{EnableScoring, Query as _},
    schema::{Field, OwnedValue, Value},
    tokenizer::PreTokenizedString,
};

use super::{
    Applied, Document, Engine, Found, Key, Order, Request,
    collect::{Best, Rank, Ranked},
    compile::compile,
    schema::{self, Fields},
};
use crate::{error, payload, row, text};

/// One tantivy index in a directory of its own.
#[derive(Debug)]
pub(crate) struct Index {
    dir: PathBuf,
    memory_bytes: usize,
    fields: Fields,
    /// `None` while the files are being made anew.
    open: RwLock<Option<Open>>,
}

struct Open {
    reader: IndexReader,
    writer: Mutex<IndexWriter<Row>>,
    /// What the searcher in use reflects, and that searcher.
    current: Mutex<Snapshot>,
    /// Snapshots that a page token may come back for.
    kept: Mutex<VecDeque<(Instant, Snapshot)>>,
}

#[derive(Clone)]
struct Snapshot {
    searcher: Searcher,
    applied: Applied,
}

/// A document in tantivy's hands: unlike its own type, this one carries our tokens as they are.
type Row = BTreeMap<Field, OwnedValue>;

const KEPT_MAX: usize = 16;
const KEPT_FOR: Duration = Duration::from_secs(60);

/// What a commit says about itself; [`Applied`] and the versions it was made by.
#[derive(Serialize, Deserialize)]
struct Payload {
    schema: u32,
    analyser: u32,
    applied: Applied,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open").finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index in `dir`, or makes it anew where there is none, where it is damaged or
    /// where another version made it. [`Error::Unavailable`] where another process holds it.
    pub(crate) fn open(dir: &Path, memory_bytes: usize) -> Result<Self> {
        let (_, fields) = schema::schema();
        let index = Self {
            dir: dir.to_owned(),
            memory_bytes,
            fields,
            open: RwLock::new(None),
        };
        match index.open_files() {
            Ok(open) => index.install(Some(open)),
            Err(reason) => {
                tracing::warn!(%reason, dir = %dir.display(), "the full-text index starts anew");
                index.clear()?;
            }
        }
        Ok(index)
    }

    fn install(&self, open: Option<Open>) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = open;
    }

    /// Opens files that are ours and whole.
    fn open_files(&self) -> tantivy::Result<Open> {
        let index = tantivy::Index::open_in_dir(&self.dir)?;
        let (schema, _) = schema::schema();
        let refuse = |why: &str| tantivy::TantivyError::SchemaError(why.to_owned());
        if index.schema() != schema {
            return Err(refuse("the fields are those of another version"));
        }
        let damaged = index.validate_checksum()?;
        if !damaged.is_empty() {
            return Err(refuse(&format!("{} files are damaged", damaged.len())));
        }
        let applied = read_payload(&index)?
            .ok_or_else(|| refuse("the last commit is that of another version"))?;
        self.start(&index, applied)
    }

    /// Makes empty files.
    fn make_files(&self) -> tantivy::Result<Open> {
        std::fs::create_dir_all(&self.dir)?;
        let (schema, _) = schema::schema();
        let settings = IndexSettings {
            sort_by_field: Some(IndexSortByField {
                field: schema::PUBLISHED.to_owned(),
                order: Direction::Desc,
            }),
            ..IndexSettings::default()
        };
        let directory = tantivy::directory::MmapDirectory::open(&self.dir)?;
        let index = tantivy::Index::builder().schema(schema).settings(settings);
        let index = index.open_or_create(directory)?;
        let open = self.start(&index, Applied::default())?;
        drop(index);
        Ok(open)
    }

    fn start(&self, index: &tantivy::Index, applied: Applied) -> tantivy::Result<Open> {
        let writer = index.writer_with_num_threads(1, self.memory_bytes.max(15_000_000))?;
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let current = Snapshot {
            searcher: reader.searcher(),
            applied,
        };
        Ok(Open {
            reader,
            writer: Mutex::new(writer),
            current: Mutex::new(current),
            kept: Mutex::new(VecDeque::new()),
        })
    }

    fn with<T>(&self, work: impl FnOnce(&Open) -> Result<T>) -> Result<T> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or_else(|| Error::Unavailable {
            message: "the full-text index is being rebuilt".into(),
            source: None,
        })?;
        work(open)
    }

    fn row(&self, document: &Document) -> Result<Row> {
        let fields = &self.fields;
        let title = document
            .paragraphs
            .first()
            .map(|title| words(std::iter::once(title)));
        let (stems, forms) = words(document.paragraphs.iter());
        Ok(Row::from([
            (fields.report, OwnedValue::Str(document.report.clone())),
            (fields.outlet, OwnedValue::Str(text::fold(&document.outlet))),
            (fields.language, OwnedValue::Str(document.language.clone())),
            (fields.published, OwnedValue::I64(document.published)),
            (
                fields.report_key,
                OwnedValue::I64(row::key_of(&document.report)),
            ),
            (fields.text, stems),
            (fields.form, forms),
            (
                fields.title,
                title.unwrap_or_else(|| words(std::iter::empty())).0,
            ),
            (fields.stored, OwnedValue::Bytes(payload::encode(document)?)),
        ]))
    }
}

impl Engine for Index {
    fn applied(&self) -> Applied {
        self.with(|open| Ok(lock(&open.current).applied.clone()))
            .unwrap_or_default()
    }

    fn put(&self, documents: &[Document]) -> Result<()> {
        let rows = documents
            .iter()
            .map(|d| Ok((d, self.row(d)?)))
            .collect::<Result<Vec<_>>>()?;
        self.with(|open| {
            let writer = lock(&open.writer);
            for (document, row) in rows {
                writer.delete_term(Term::from_field_text(self.fields.report, &document.report));
                writer.add_document(row).map_err(error::index)?;
            }
            Ok(())
        })
    }

    fn commit(&self, applied: &Applied) -> Result<()> {
        let payload = Payload {
            schema: schema::SCHEMA_VERSION,
            analyser: text::ANALYSER_VERSION,
            applied: applied.clone(),
        };
        let payload = serde_json::to_string(&payload)
            .map_err(|e| Error::internal("cannot write the index's position", e))?;
        self.with(|open| {
            let mut writer = lock(&open.writer);
            let mut prepared = writer.prepare_commit().map_err(error::index)?;
            prepared.set_payload(&payload);
            prepared.commit().map_err(error::index)?;
            open.reader.reload().map_err(error::index)?;
            let searcher = open.reader.searcher();
            *lock(&open.current) = Snapshot {
                searcher,
                applied: applied.clone(),
            };
            Ok(())
        })
    }

    fn clear(&self) -> Result<()> {
        // Dropping the old writer joins its threads and frees the directory's lock.
        self.install(None);
        if let Err(reason) = empty(&self.dir) {
            return Err(Error::unavailable(
                "cannot empty the full-text index",
                reason,
            ));
        }
        let open = self.make_files().map_err(error::index)?;
        self.install(Some(open));
        Ok(())
    }

    fn search(&self, request: &Request) -> Result<Found> {
        self.with(|open| {
            let snapshot = open.snapshot(request.after.map(|key| key.snapshot));
            let best = self.best(&snapshot, request).map_err(error::index)?;
            let more = best.len() > request.limit;
            let best = &best[..best.len().min(request.limit)];
            let next = best.last().filter(|_| more).map(|(rank, _)| Key {
                score: rank.score,
                published: rank.published,
                report_key: rank.report_key,
                snapshot: snapshot.searcher.generation().generation_id(),
            });
            if next.is_some() {
                open.keep(&snapshot);
            }
            let mut documents = Vec::with_capacity(best.len());
            for (rank, address) in best {
                let found: TantivyDocument =
                    snapshot.searcher.doc(*address).map_err(error::index)?;
                let stored = found.get_first(self.fields.stored);
                let bytes = stored
                    .as_ref()
                    .and_then(|value| value.as_bytes())
                    .unwrap_or_default();
                documents.push((rank.score, payload::decode("document", bytes)?));
            }
            Ok(Found {
                documents,
                next,
                position: snapshot.applied.position,
            })
        })
    }
}

impl Index {
    fn best(&self, snapshot: &Snapshot, request: &Request) -> tantivy::Result<Vec<Ranked>> {
        let query = compile(&request.query, &request.filter, &self.fields);
        let after = request.after.map(|key| Rank {
            score: key.score,
            published: key.published,
            report_key: key.report_key,
        });
        let best = Best {
            order: request.order,
            limit: request.limit + 1,
            after,
        };
        let searcher = &snapshot.searcher;
        let scoring = match request.order {
            Order::Relevance => EnableScoring::enabled_from_searcher(searcher),
            Order::Newest => EnableScoring::disabled_from_searcher(searcher),
        };
        let weight = query.weight(scoring)?;
        best.over(searcher.segment_readers(), weight.as_ref())
    }
}

impl Open {
    /// The snapshot with this id while it is kept, else the newest.
    fn snapshot(&self, id: Option<u64>) -> Snapshot {
        if let Some(id) = id {
            let kept = lock(&self.kept);
            let found = kept
                .iter()
                .find(|(_, s)| s.searcher.generation().generation_id() == id);
            if let Some((_, snapshot)) = found {
                return snapshot.clone();
            }
        }
        lock(&self.current).clone()
    }

    fn keep(&self, snapshot: &Snapshot) {
        let id = |s: &Snapshot| s.searcher.generation().generation_id();
        let mut kept = lock(&self.kept);
        kept.retain(|(since, s)| since.elapsed() < KEPT_FOR && id(s) != id(snapshot));
        kept.push_back((Instant::now(), snapshot.clone()));
        while kept.len() > KEPT_MAX {
            kept.pop_front();
        }
    }
}

fn read_payload(index: &tantivy::Index) -> tantivy::Result<Option<Applied>> {
    let Some(text) = index.load_metas()?.payload else {
        return Ok(None);
    };
    let payload: Option<Payload> = serde_json::from_str(&text).ok();
    let ours =
        |p: &Payload| p.schema == schema::SCHEMA_VERSION && p.analyser == text::ANALYSER_VERSION;
    Ok(payload.filter(ours).map(|p| p.applied))
}

/// The stems and the forms of some paragraphs. A gap between paragraphs keeps phrases inside one.
fn words<'a>(paragraphs: impl Iterator<Item = &'a String>) -> (OwnedValue, OwnedValue) {
    let (mut stems, mut forms) = (Vec::new(), Vec::new());
    let mut position = 0;
    for paragraph in paragraphs {
        for token in text::tokens(paragraph) {
            let of = |text| tantivy::tokenizer::Token {
                offset_from: token.start,
                offset_to: token.end,
                position,
                text,
                position_length: 1,
            };
            stems.push(of(token.stem));
            forms.push(of(token.form));
            position += 1;
        }
        position += 1;
    }
    let value = |tokens| {
        OwnedValue::PreTokStr(PreTokenizedString {
            text: String::new(),
            tokens,
        })
    };
    (value(stems), value(forms))
}

fn empty(dir: &Path) -> std::io::Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            std::fs::remove_dir_all(path)?;
        } else {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
