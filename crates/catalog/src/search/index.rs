//! The tantivy engine.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use domain::{Error, Merges, Result};
use tantivy::{
    DocAddress, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term,
    query::{EnableScoring, Query as _},
    schema::Value,
};

use super::{
    Applied, Counting, Document, Engine, Found, Key, Kind, Order, Request, Tallied,
    collect::{Best, Rank, Ranked},
    compile::{Statistics, compile},
    counting::Counts,
    files::{self, Files},
    rows::{self, Row},
    schema::{self, Fields},
    snapshot::{Snapshot, Snapshots, lock},
    suggest::{self, Correction},
    term,
    words::{SPLITTER, Splitter},
};
use crate::{error, text};

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
    /// Documents were removed since the last commit.
    has_removed: AtomicBool,
    /// Last, so that the writer is gone before another process may come in.
    files: Files,
}

/// The least memory that tantivy's writer takes.
const MEMORY_BYTES_MIN: usize = 15_000_000;

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open")
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

/// Rounds of a purge, and the wait between them while a merge of tantivy's own has a file that must
/// be written anew.
const PURGES_MAX: usize = 300;
const PURGE_WAIT: Duration = Duration::from_millis(100);

impl Open {
    /// Writes the segments anew that have deleted documents with one of `terms`; whether there were
    /// none.
    fn purged(&self, terms: &[Term]) -> tantivy::Result<bool> {
        let newest = self.snapshots.newest();
        let mut dirty = Vec::new();
        for segment in newest.searcher.segment_readers() {
            if segment.has_deletes() && term::has_deleted(terms, segment)? {
                dirty.push(segment.segment_id());
            }
        }
        for segment in &dirty {
            // Refused while another merge has the segment.
            let merging = lock(&self.writer).merge(&[*segment]);
            if let Err(reason) = merging.wait() {
                tracing::debug!(%reason, "a segment cannot be purged yet");
                std::thread::sleep(PURGE_WAIT);
            }
        }
        if dirty.is_empty() {
            return Ok(true);
        }
        self.reader.reload()?;
        self.snapshots.replace_all(Snapshot {
            searcher: self.reader.searcher(),
            applied: newest.applied,
        });
        Ok(false)
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
        index.tokenizers().register(SPLITTER, Splitter);
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
            has_removed: AtomicBool::new(false),
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

    fn best(
        &self,
        snapshot: &Snapshot,
        kind: Kind,
        request: &Request,
    ) -> tantivy::Result<(Vec<Ranked>, Option<Tallied>)> {
        let Request {
            query,
            filter,
            merges,
            order,
            limit,
            after,
            tally,
        } = request;
        let searcher = &snapshot.searcher;
        let compiled =
            |scored| compile(query, filter, merges, kind, &self.fields, searcher, scored);
        let unscored = || {
            let scoring = EnableScoring::disabled_from_searcher(searcher);
            compiled(false)?.weight(scoring)
        };
        let weight = match order {
            Order::Newest => unscored()?,
            Order::Relevance => {
                let known = Statistics::of(kind, &self.fields, searcher)?;
                let scoring = EnableScoring::enabled_from_statistics_provider(&known, searcher);
                compiled(true)?.weight(scoring)?
            }
        };
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
        // One more than asked for tells whether there is a next page.
        let best = Best {
            order: *order,
            limit: limit + 1,
            after,
        };
        let segments = searcher.segment_readers();
        let best = best.over(segments, weight.as_ref())?;
        let tallied = match tally.is_asked() {
            true => Some(tally.over(segments, unscored()?.as_ref(), merges)?),
            false => None,
        };
        Ok((best, tallied))
    }

    /// Searches one kind; `read` fetches what stands at an address.
    fn search<T>(
        &self,
        kind: Kind,
        request: &Request,
        read: impl Fn(&Snapshot, DocAddress) -> Result<T>,
    ) -> Result<Found<T>> {
        self.with(|open| {
            let snapshot = open.snapshots.find(request.after.map(|key| key.snapshot));
            let best = self.best(&snapshot, kind, request);
            let (mut best, tallied) = best.map_err(error::index)?;
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
            let corrections = match best.is_empty() && request.after.is_none() {
                true => self.corrections(&snapshot, kind, request)?,
                false => Vec::new(),
            };
            let documents = best.into_iter();
            let documents = documents
                .map(|(rank, at)| Ok((rank.score, read(&snapshot, at)?)))
                .collect::<Result<_>>()?;
            Ok(Found {
                documents,
                next,
                position: snapshot.applied.position,
                tallied,
                corrections,
            })
        })
    }

    /// Corrections as some report spells them: the folded form would look like a mistake itself.
    fn corrections(
        &self,
        snapshot: &Snapshot,
        kind: Kind,
        request: &Request,
    ) -> Result<Vec<Correction>> {
        let searcher = &snapshot.searcher;
        let mut found = suggest::corrections(&request.query, kind, &self.fields, searcher)
            .map_err(error::index)?;
        for correction in &mut found {
            let forms = self.fields.report_words.forms;
            let term = Term::from_field_text(forms, &correction.form);
            let first = term::first_with(&term, searcher).map_err(error::index)?;
            let Some(at) = first else { continue };
            let document = self.document(snapshot, at)?;
            let spelled = document.paragraphs.iter().find_map(|text| {
                let tokens = text::tokens(text);
                let token = tokens.iter().find(|token| token.form == correction.form)?;
                text.get(token.start..token.end).map(str::to_owned)
            });
            correction.form = spelled.unwrap_or_else(|| correction.form.clone());
        }
        Ok(found)
    }

    fn seq(snapshot: &Snapshot, at: DocAddress) -> Result<i64> {
        let reader = snapshot.searcher.segment_reader(at.segment_ord);
        let column = reader
            .fast_fields()
            .i64(schema::SEQ)
            .map_err(error::index)?;
        Ok(column.first(at.doc_id).unwrap_or(0))
    }

    fn document(&self, snapshot: &Snapshot, at: DocAddress) -> Result<Document> {
        let found: TantivyDocument = snapshot.searcher.doc(at).map_err(error::index)?;
        let stored = found.get_first(self.fields.stored);
        let bytes = stored.as_ref().and_then(|value| value.as_bytes());
        rows::stored(bytes.unwrap_or_default())
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
            .map(|d| Ok((d, rows::of(d, &self.fields)?)))
            .collect::<Result<Vec<_>>>()?;
        self.with(|open| {
            let writer = lock(&open.writer);
            for (document, rows) in rows {
                writer.delete_term(Term::from_field_text(self.fields.report, &document.report));
                for row in rows {
                    writer.add_document(row).map_err(error::index)?;
                }
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
            let newest = Snapshot {
                searcher: open.reader.searcher(),
                applied: applied.clone(),
            };
            match open.has_removed.swap(false, Ordering::Relaxed) {
                true => open.snapshots.replace_all(newest),
                false => open.snapshots.replace(newest),
            }
            Ok(())
        })
    }

    fn remove(&self, reports: &[String]) -> Result<()> {
        self.with(|open| {
            let writer = lock(&open.writer);
            for report in reports {
                writer.delete_term(Term::from_field_text(self.fields.report, report));
            }
            open.has_removed.store(true, Ordering::Relaxed);
            Ok(())
        })
    }

    fn purge(&self, reports: &[String]) -> Result<()> {
        let terms = reports.iter();
        let terms: Vec<_> = terms
            .map(|report| Term::from_field_text(self.fields.report, report))
            .collect();
        self.with(|open| {
            for _ in 0..PURGES_MAX {
                if open.purged(&terms).map_err(error::index)? {
                    return Ok(());
                }
            }
            Err(Error::Unavailable {
                message: "files of the full-text index are being merged".into(),
                source: None,
            })
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

    fn reports(&self, request: &Request) -> Result<Found<Document>> {
        let read = |snapshot: &Snapshot, at| self.document(snapshot, at);
        self.search(Kind::Report, request, read)
    }

    fn statements(&self, request: &Request) -> Result<Found<i64>> {
        self.search(Kind::Statement, request, Self::seq)
    }

    fn counting(
        &self,
        merges: &Merges,
        work: &mut dyn FnMut(&dyn Counting) -> Result<()>,
    ) -> Result<()> {
        self.with(|open| {
            work(&Counts {
                fields: &self.fields,
                snapshot: &open.snapshots.newest(),
                merges,
            })
        })
    }
}
