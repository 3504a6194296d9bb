//! Reading recorded revisions again with the analyser of this process.

use domain::{Analysis, EntryBody, Error, Position, Report, Result, Revision};
use futures_util::{StreamExt, stream};
use ledger::{Addendum, Entry, Ledger};
use proto::{decode_entry, difference_to_wire, encode_body, pb};
use service::stream::Sender;

use crate::follow::to_wire;
use crate::pipeline::Pipeline;

/// Entries and bytes of bodies looked at together.
const PAGE: u64 = 128;
const BYTES: usize = 4 << 20;
/// Changes that wait to be recorded together: what the ledger commits at once.
const RECORDED: usize = 64;
/// The kind of entries that hold a later analysis.
const ANALYSIS: u8 = pb::EntryKind::Analysis as u8;

/// Reads every revision recorded after `after` again and, unless `dry_run`, records what it now
/// reads where that differs from the newest analysis. Revisions withdrawn meanwhile are passed over.
///
/// # Errors
/// `OutOfRange` for a position beyond the head; what the store answers.
pub(crate) async fn reanalyse(
    ledger: Ledger,
    pipeline: Pipeline,
    request: pb::ReanalyseRequest,
    to: Sender<pb::ReanalyseResponse>,
) -> Result<()> {
    let pb::ReanalyseRequest { after, dry_run } = request;
    let mut so_far = pb::ReanalyseResponse {
        position: after,
        last: ledger.head().await?.position,
        ..Default::default()
    };
    loop {
        let page = ledger.read(so_far.position, PAGE, BYTES).await?;
        let within = |entry: &Entry| entry.position <= so_far.last;
        let page: Vec<Entry> = page.into_iter().filter(within).collect();
        let Some(last) = page.last().map(|entry| entry.position) else {
            break;
        };
        let revisions = revisions(&ledger, page).await?;
        let mut changes = stream::iter(revisions)
            .map(|one| pipeline.reread(&ledger, one))
            .buffered(pipeline.share())
            .map(|read| kept(&ledger, read, dry_run))
            .buffered(RECORDED);
        while let Some(change) = changes.next().await {
            so_far.revisions_read += 1;
            let Some(changed) = change? else {
                continue;
            };
            so_far.revisions_changed += 1;
            let bytes = 512 * (1 + changed.statements.len() + changed.figures.len());
            let answer = pb::ReanalyseResponse {
                changed: Some(changed),
                ..so_far.clone()
            };
            if to.send(answer, bytes).await.is_err() {
                return Ok(());
            }
        }
        so_far.position = last;
        if to.send(so_far.clone(), 64).await.is_err() {
            return Ok(());
        }
    }
    so_far.done = true;
    let _ = to.send(so_far, 64).await;
    Ok(())
}

/// A revision, and where its newest analysis stands if that is not the one it was recorded with.
pub(crate) struct Recorded {
    report: Report,
    revision: Box<Revision>,
    analysed: Option<Position>,
}

/// What reading a revision again gave, where that differs.
pub(crate) struct Reread {
    changed: Box<pb::Reanalysed>,
    analysis: Analysis,
}

async fn revisions(ledger: &Ledger, page: Vec<Entry>) -> Result<Vec<Recorded>> {
    let mut all = Vec::new();
    for entry in page {
        if let Some(EntryBody::Revision { report, revision }) = decode_entry(to_wire(entry))?.body {
            all.push(Recorded {
                report,
                revision,
                analysed: None,
            });
        }
    }
    let reports = all.iter().map(|one| one.report.id.clone()).collect();
    let newest = ledger.newest_addenda(ANALYSIS, reports).await?;
    for one in &mut all {
        one.analysed = newest.get(&one.revision.id).copied();
    }
    Ok(all)
}

impl Pipeline {
    /// How many revisions are read again at a time, so that submissions always find a reader.
    fn share(&self) -> usize {
        (self.size() / 2).max(1)
    }

    /// Reads a revision's text again; `None` where that gives what is recorded.
    async fn reread(&self, ledger: &Ledger, recorded: Recorded) -> Result<Option<Reread>> {
        let Recorded {
            report,
            mut revision,
            analysed,
        } = recorded;
        if let Some(position) = analysed {
            let entry = ledger.entry(position).await?;
            match decode_entry(to_wire(entry))?.body {
                Some(EntryBody::Analysis { analysis, .. }) => revision.analysis = *analysis,
                // Withdrawn since.
                _ => return Ok(None),
            }
        }
        self.on_reader(move || {
            let analysis = analysis::analyse(&revision.document, crate::pipeline::day(&revision));
            let before = revision.analysis;
            if (&before.statements, &before.figures) == (&analysis.statements, &analysis.figures) {
                return None;
            }
            let id = revision.id.as_str();
            let (analyser_before, analyser) = (before.analyser.clone(), analysis.analyser.clone());
            let (statements, figures) = difference_to_wire((before, id), (analysis.clone(), id));
            let changed = Box::new(pb::Reanalysed {
                report_id: report.id,
                revision_id: revision.id,
                position: 0,
                analyser_before,
                analyser,
                statements,
                figures,
            });
            Some(Reread { changed, analysis })
        })
        .await
    }
}

/// Records what `read` gave, unless `dry_run`; `None` where nothing differs or the revision was
/// withdrawn meanwhile.
async fn kept(
    ledger: &Ledger,
    read: Result<Option<Reread>>,
    dry_run: bool,
) -> Result<Option<pb::Reanalysed>> {
    let Some(Reread { changed, analysis }) = read? else {
        return Ok(None);
    };
    let mut changed = *changed;
    if dry_run {
        return Ok(Some(changed));
    }
    match record(ledger, &changed, analysis).await {
        Ok(position) => changed.position = position,
        Err(Error::Precondition { .. }) => return Ok(None),
        Err(error) => return Err(error),
    }
    Ok(Some(changed))
}

async fn record(ledger: &Ledger, changed: &pb::Reanalysed, analysis: Analysis) -> Result<Position> {
    let (report_id, revision_id) = (changed.report_id.clone(), changed.revision_id.clone());
    let (kind, body) = encode_body(EntryBody::Analysis {
        report_id: report_id.clone(),
        revision_id: revision_id.clone(),
        analysis: Box::new(analysis),
    });
    let added = ledger.add(Addendum {
        report_id,
        revision_id,
        kind: kind as u8,
        body,
    });
    Ok(added.await?.position)
}
