//! What changed between two revisions of one report.

use std::collections::BTreeMap;

use catalog::{Catalog, ReportView};
use domain::{Marks, Result, Target};
use proto::{difference_to_wire, pb};

use crate::{convert::source, fresh, report_service::view, words};

pub(crate) async fn compare(
    catalog: &Catalog,
    request: pb::CompareRevisionsRequest,
) -> Result<pb::CompareRevisionsResponse> {
    let pb::CompareRevisionsRequest {
        report_id,
        before_revision_id,
        after_revision_id,
        at_least,
    } = request;
    fresh::rows(catalog, at_least).await?;
    let position = catalog.position();
    let after = view(catalog, &report_id, &after_revision_id).await?;
    let before = match before_revision_id.as_str() {
        "" => captured_before(catalog, &after).await?,
        id => Some(view(catalog, &after.heading.report, id).await?),
    };
    // Texts of some megabytes take a while to compare.
    let compared = tokio::task::spawn_blocking(move || changes(before, after)).await;
    let answer = compared.map_err(|e| domain::Error::internal("comparing revisions", e))?;
    Ok(pb::CompareRevisionsResponse {
        freshness: fresh::freshness(position),
        ..answer
    })
}

/// The revision of the same report whose capture comes before that of `view`.
async fn captured_before(catalog: &Catalog, view: &ReportView) -> Result<Option<ReportView>> {
    let all = catalog.revisions(&view.heading.report).await?;
    let own = all
        .iter()
        .position(|heading| heading.revision == view.heading.revision);
    let earlier = own.and_then(|at| all.get(at.checked_sub(1)?));
    match earlier {
        Some(heading) => catalog.revision(&heading.revision).await.map(Some),
        None => Ok(None),
    }
}

/// Whether a statement or figure stands, and was not judged to be none.
fn shown(curated: &BTreeMap<Target, Marks>) -> impl Fn(Target) -> bool {
    |target| {
        let marks = curated.get(&target);
        marks.is_none_or(|marks| marks.rejected_by.is_none())
    }
}

fn changes(before: Option<ReportView>, after: ReportView) -> pb::CompareRevisionsResponse {
    let mut new = after.revision;
    let analysis = std::mem::take(&mut new.analysis);
    let analysis = analysis.retaining(shown(&after.curated));
    let (from, old) = before.map_or((None, None), |view| {
        let ReportView {
            heading,
            mut revision,
            curated,
            ..
        } = view;
        revision.analysis = revision.analysis.retaining(shown(&curated));
        (Some(heading), Some(revision))
    });
    let old_text = old.as_ref().map(|o| words::paragraphs(&o.document));
    let text = words::changes(
        &old_text.unwrap_or_default(),
        &words::paragraphs(&new.document),
    );
    let (old, new) = (old.map(|o| o.analysis).unwrap_or_default(), analysis);
    let id = from.as_ref().map_or("", |heading| &heading.revision);
    let (statements, figures) = difference_to_wire((old, id), (new, &after.heading.revision));
    pb::CompareRevisionsResponse {
        before: from.map(source),
        after: Some(source(after.heading)),
        words: text.changes,
        words_truncated: text.truncated,
        statements,
        figures,
        freshness: None,
    }
}
