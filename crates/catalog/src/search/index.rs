//! The tantivy engine.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError, RwLock},
};

use domain::{Error, Result};
use tantivy::{
    IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term,
    query::{EnableScoring, Query as _},
    schema::{Field, OwnedValue, Value},
    tokenizer::PreTokenizedString,
};

use super::{
    Applied, Document, Engine, Found, Key, Order, Request,
    collect::{Best, Rank, Ranked},
    compile::compile,
    files::{self, Files},
    schema::{self, Fields},
    snapshot::{Snapshot, Snapshots, lock},
};
use crate::{error, payload, row, text};

/// One tantivy index in a directory of its own.
#[derive(Debug)]
pub(crate) struct Index {
    dir: PathBuf,
    memory_bytes: usize,
    fields: Fields,
    /// `None` while the files are being made anew and after [`Engine::close`].
    open: RwLock<Option<Open>>,
}

struct Open {
    snapshots: Snapshots,
    reader: IndexReader,
    writer: Mutex<IndexWriter<Row>>,
    /// Last, so that the writer is gone before another process may come in.
    files: Files,
}

/// A document in tantivy's hands: unlike its own type, this one carries our tokens as they are.
type Row = BTreeMap<Field, OwnedValue>;

/// The least memory that tantivy's writer takes.
const MEMORY_BYTES_MIN: usize = 15_000_000;

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open")
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index in `dir`, or makes it anew where there is none, where it is damaged or
    /// where another version made it. [`Error::Unavailable`] where another process holds it.
    pub(crate) fn open(dir: &Path, memory_bytes: usize) -> Result<Self> {
        let (_, fields) = schema::schema();
        let memory_bytes = memory_bytes.max(MEMORY_BYTES_MIN);
        let index = Self {
            dir: dir.to_owned(),
            memory_bytes,
            fields,
            open: RwLock::new(None),
        };
        index.reopen()?;
        Ok(index)
    }

    /// Lets go of the files, whoever still searches, and takes them again.
    fn restart(&self, keep: bool) -> Result<()> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        // Dropping the old writer ends its threads and frees the directory.
        *open = None;
        let files = Files::take(&self.dir)?;
        let found = if keep {
            files.open()
        } else {
            files.make().map(|i| (i, Applied::default()))
        };
        let (index, applied) = match found {
            Ok(found) => found,
            Err(reason) => {
                tracing::warn!(%reason, dir = %self.dir.display(), "the index starts anew");
                (files.make().map_err(error::index)?, Applied::default())
            }
        };
        *open = Some(self.start(&index, applied, files).map_err(error::index)?);
        Ok(())
    }

    fn start(
        &self,
        index: &tantivy::Index,
        applied: Applied,
        files: Files,
    ) -> tantivy::Result<Open> {
        let writer = Mutex::new(index.writer_with_num_threads(1, self.memory_bytes)?);
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let snapshots = Snapshots::new(Snapshot {
            searcher: reader.searcher(),
            applied,
        });
        Ok(Open {
            snapshots,
            reader,
            writer,
            files,
        })
    }

    fn with<T>(&self, work: impl FnOnce(&Open) -> Result<T>) -> Result<T> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or_else(|| Error::Unavailable {
            message: "the full-text index is closed".into(),
            source: None,
        })?;
        work(open)
    }

    fn row(&self, document: &Document) -> Result<Row> {
        let fields = &self.fields;
        let (stems, forms) = words(&document.paragraphs);
        let (title, _) = words(document.paragraphs.get(..1).unwrap_or_default());
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
            (fields.title, title),
            (fields.stored, OwnedValue::Bytes(payload::encode(document)?)),
        ]))
    }

    fn best(&self, snapshot: &Snapshot, request: &Request) -> tantivy::Result<Vec<Ranked>> {
        let query = compile(&request.query, &request.filter, &self.fields);
        let Request {
            order,
            limit,
            after,
            ..
        } = request;
        let after = after.map(
            |Key {
                 score,
                 published,
                 report_key,
                 ..
             }| Rank {
                score,
                published,
                report_key,
            },
        );
        let searcher = &snapshot.searcher;
        let scoring = match order {
            Order::Relevance => EnableScoring::enabled_from_searcher(searcher),
            Order::Newest => EnableScoring::disabled_from_searcher(searcher),
        };
        let weight = query.weight(scoring)?;
        // One more than asked for tells whether there is a next page.
        let best = Best {
            order: *order,
            limit: limit + 1,
            after,
        };
        best.over(searcher.segment_readers(), weight.as_ref())
    }

    fn document(&self, snapshot: &Snapshot, at: tantivy::DocAddress) -> Result<Document> {
        let found: TantivyDocument = snapshot.searcher.doc(at).map_err(error::index)?;
        let stored = found.get_first(self.fields.stored);
        let bytes = stored.as_ref().and_then(|value| value.as_bytes());
        payload::decode("document", bytes.unwrap_or_default())
    }
}

impl Engine for Index {
    fn applied(&self) -> Applied {
        self.with(|open| Ok(open.snapshots.newest().applied))
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
        let payload = files::payload(applied)?;
        self.with(|open| {
            let mut writer = lock(&open.writer);
            let mut prepared = writer.prepare_commit().map_err(error::index)?;
            prepared.set_payload(&payload);
            prepared.commit().map_err(error::index)?;
            open.reader.reload().map_err(error::index)?;
            let searcher = open.reader.searcher();
            open.snapshots.replace(Snapshot {
                searcher,
                applied: applied.clone(),
            });
            Ok(())
        })
    }

    fn clear(&self) -> Result<()> {
        self.restart(false)
    }

    fn reopen(&self) -> Result<()> {
        self.restart(true)
    }

    fn close(&self) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn search(&self, request: &Request) -> Result<Found> {
        self.with(|open| {
            let snapshot = open.snapshots.find(request.after.map(|key| key.snapshot));
            let mut best = self.best(&snapshot, request).map_err(error::index)?;
            let more = best.len() > request.limit;
            best.truncate(request.limit);
            let next = best.last().filter(|_| more).map(|(rank, _)| Key {
                score: rank.score,
                published: rank.published,
                report_key: rank.report_key,
                snapshot: snapshot.id(),
            });
            if next.is_some() {
                open.snapshots.keep(&snapshot);
            }
            let documents = best.into_iter();
            let documents = documents
                .map(|(rank, at)| Ok((rank.score, self.document(&snapshot, at)?)))
                .collect::<Result<_>>()?;
            Ok(Found {
                documents,
                next,
                position: snapshot.applied.position,
            })
        })
    }
}

/// The stems and the forms of some paragraphs. A gap between paragraphs keeps phrases inside one.
fn words(paragraphs: &[String]) -> (OwnedValue, OwnedValue) {
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
