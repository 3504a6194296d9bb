//! What changed between two revisions of one report.

use catalog::{Catalog, ReportView};
use domain::{Change, Result, difference};
use proto::{analysis_to_wire, pb};

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

fn changes(before: Option<ReportView>, after: ReportView) -> pb::CompareRevisionsResponse {
    let (from, old) = before.map_or((None, None), |view| {
        (Some(view.heading), Some(view.revision))
    });
    let new = after.revision;
    let old_text = old.as_ref().map(|o| words::paragraphs(&o.document));
    let text = words::changes(
        &old_text.unwrap_or_default(),
        &words::paragraphs(&new.document),
    );
    let (old, new) = (old.map(|o| o.analysis).unwrap_or_default(), new.analysis);
    let found = difference(&old, &new);

    let id = |heading: &Option<catalog::Heading>| {
        heading
            .as_ref()
            .map(|h| h.revision.clone())
            .unwrap_or_default()
    };
    let old = analysis_to_wire(old, &id(&from));
    let new = analysis_to_wire(new, &after.heading.revision);
    let statement = |change: Change| {
        let (before, after, fields) = sides(change, &old.statements, &new.statements);
        pb::StatementChange {
            before,
            after,
            fields,
        }
    };
    let figure = |change: Change| {
        let (before, after, fields) = sides(change, &old.figures, &new.figures);
        pb::FigureChange {
            before,
            after,
            fields,
        }
    };
    pb::CompareRevisionsResponse {
        before: from.map(source),
        after: Some(source(after.heading)),
        words: text.changes,
        words_truncated: text.truncated,
        statements: found.statements.into_iter().map(statement).collect(),
        figures: found.figures.into_iter().map(figure).collect(),
        freshness: None,
    }
}

fn sides<T: Clone>(change: Change, old: &[T], new: &[T]) -> (Option<T>, Option<T>, Vec<String>) {
    let (before, after, fields) = match change {
        Change::Added { after } => (None, Some(after), Vec::new()),
        Change::Removed { before } => (Some(before), None, Vec::new()),
        Change::Changed {
            before,
            after,
            fields,
        } => (Some(before), Some(after), fields),
    };
    (
        before.and_then(|at| old.get(at).cloned()),
        after.and_then(|at| new.get(at).cloned()),
        fields.into_iter().map(str::to_owned).collect(),
    )
}
