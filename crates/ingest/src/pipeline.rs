//! One submission's way in: page → text → analysis → ledger.

use std::{sync::Arc, time::SystemTime};

use domain::{
    Analysis, EntryBody, Error, Report, Result, Revision, Submission, Timestamp, document_digest,
    report_id, revision_id, sha256,
};
use ledger::{Content, Draft, Ledger, Recorded};
use proto::pb;
use tokio::sync::Semaphore;

/// Reads submissions on a bounded pool of threads and records them.
#[derive(Clone)]
pub(crate) struct Pipeline {
    ledger: Ledger,
    readers: Arc<Semaphore>,
    size: usize,
}

/// What reading a submission gave, before it is recorded.
struct Reading {
    draft: Draft,
    statements: u32,
    figures: u32,
    warnings: Vec<pb::Warning>,
}

/// How a submission waits when the ledger's queue is full.
#[derive(Clone, Copy)]
pub(crate) enum Pressure {
    /// Refuse at once with `Overloaded`: a unary caller retries.
    Refuse,
    /// Wait: a stream is simply not read meanwhile.
    Wait,
}

impl Pipeline {
    /// A pipeline that reads at most `readers` submissions at a time.
    pub(crate) fn new(ledger: Ledger, readers: usize) -> Self {
        Self {
            ledger,
            readers: Arc::new(Semaphore::new(readers)),
            size: readers,
        }
    }

    /// How many submissions are read at a time.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// Reads and records one submission; the receipt means that it is durable.
    pub(crate) async fn submit(
        &self,
        submission: Submission,
        pressure: Pressure,
    ) -> Result<pb::Receipt> {
        let now = now();
        let reading = self.on_reader(move || read(submission, now)).await??;
        let Reading {
            draft,
            statements,
            figures,
            warnings,
        } = reading;
        let capture = draft.capture();
        let recorded = match pressure {
            Pressure::Refuse => self.ledger.try_record(draft).await?,
            Pressure::Wait => self.ledger.record(draft).await?,
        };
        let Recorded {
            outcome,
            report_id,
            revision_id,
            position,
            recorded,
        } = recorded;
        Ok(pb::Receipt {
            outcome: pb::Outcome::from(outcome).into(),
            report_id,
            revision_id,
            position,
            recorded_micros: recorded.0,
            capture_sha256: capture.0.to_vec(),
            statements,
            figures,
            warnings,
        })
    }

    /// Reads a submission and forgets it.
    pub(crate) async fn analyse(&self, submission: Submission) -> Result<pb::AnalyseResponse> {
        let now = now();
        self.on_reader(move || {
            let (revision, warnings) = revision(&submission, "", now)?;
            Ok(pb::AnalyseResponse {
                document: Some(revision.document.into()),
                analysis: Some(proto::analysis_to_wire(revision.analysis, "")),
                warnings,
            })
        })
        .await?
    }

    /// Runs `work` on a thread of its own. Reading a hostile page may take a while and must not
    /// hold up the threads that serve connections.
    pub(crate) async fn on_reader<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let stopped = |what| Error::Unavailable {
            message: what,
            source: None,
        };
        let permit = self.readers.clone().acquire_owned().await;
        let permit = permit.map_err(|_| stopped("the reading pool has stopped".to_owned()))?;
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(permit);
            done
        });
        done.await
            .map_err(|error| Error::internal("reading a submission", error))
    }
}

/// The present, in microseconds. The only clock of the service besides the ledger's own.
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

fn read(submission: Submission, now: Timestamp) -> Result<Reading> {
    let key = if submission.own_id.is_empty() {
        &submission.url
    } else {
        &submission.own_id
    };
    let report = Report {
        id: report_id(&submission.outlet, key),
        outlet: submission.outlet.clone(),
        url: submission.url.clone(),
        own_id: submission.own_id.clone(),
    };
    let (revision, warnings) = revision(&submission, &report.id, now)?;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let statements = count(revision.analysis.statements.len());
    let figures = count(revision.analysis.figures.len());
    let (revision_id, captured) = (revision.id.clone(), revision.captured);
    let body = EntryBody::Revision {
        report: report.clone(),
        revision: Box::new(revision),
    };
    let (kind, body) = proto::encode_body(body);
    let draft = Draft::pack(Content {
        report,
        revision_id,
        captured,
        capture: &submission.body,
        kind: kind as u8,
        body,
    })?;
    Ok(Reading {
        draft,
        statements,
        figures,
        warnings,
    })
}

/// The revision that `submission` is of the report with the id `report`.
fn revision(
    submission: &Submission,
    report: &str,
    now: Timestamp,
) -> Result<(Revision, Vec<pb::Warning>)> {
    let page = acquire::read(submission, &acquire::Limits::default())?;
    let captured = submission.fetched.unwrap_or(now);
    let published = submission.published.or(page.document.published);
    let doubt = published.and_then(|at| acquire::published_warning(at, captured));
    let doubtful = doubt.is_some();
    let warnings = page.warnings.into_iter().chain(doubt);
    let warnings = warnings
        .map(|w| pb::Warning {
            code: w.code.to_owned(),
            message: w.message,
        })
        .collect();
    let mut revision = Revision {
        id: revision_id(report, &document_digest(&page.document)),
        captured,
        published,
        published_doubtful: doubtful,
        capture: sha256(&submission.body),
        capture_bytes: submission.body.len() as u64,
        media_type: submission.media_type,
        charset: page.charset,
        document: page.document,
        analysis: Analysis::default(),
    };
    revision.analysis = analysis::analyse(&revision.document, day(&revision));
    Ok((revision, warnings))
}

/// The day that relative times in the revision are told from, in days since 1970-01-01.
pub(crate) fn day(revision: &Revision) -> Option<i32> {
    let published = revision.published.filter(|_| !revision.published_doubtful);
    published.map(Timestamp::day)
}
