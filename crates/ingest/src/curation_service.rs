//! `CurationService`: judgements of people.

use domain::{Document, EntryBody, Error, Judgement, Position, Result, Subject};
use ledger::{Added, Addendum, Curate, Ledger};
use proto::pb::{
    self, CurateRequest, CurateResponse, curation, curation_service_server::CurationService,
};
use proto::{curation_from_wire, decode_entry, encode_body};
use service::{spawned, to_status};
use tonic::{Request, Response, Status};

use crate::{
    curation::{checked, stands_in},
    follow::to_wire,
};

/// The service.
pub(crate) struct Curations(pub(crate) Ledger);

#[tonic::async_trait]
impl CurationService for Curations {
    async fn curate(
        &self,
        request: Request<CurateRequest>,
    ) -> Result<Response<CurateResponse>, Status> {
        let (ledger, request) = (self.0.clone(), request.into_inner());
        let done = spawned(async move { curate(&ledger, request).await }).await;
        done.map(Response::new).map_err(to_status)
    }
}

async fn curate(ledger: &Ledger, request: CurateRequest) -> Result<CurateResponse> {
    let CurateRequest { curation, seen } = request;
    let given = checked(curation)?;
    let undone = match &given.judgement {
        Some(curation::Judgement::Undo(pb::CurationUndo { position })) => {
            Some(undone(ledger, *position).await?)
        }
        _ => None,
    };
    let curation = curation_from_wire(given, undone)
        .map_err(|error| Error::internal("reading a checked curation", error))?;
    if let Subject::Report { report, revision } = curation.judgement.subject()
        && !matches!(curation.judgement, Judgement::Undo { .. })
        && let Some(document) = document(ledger, &report, &revision).await?
    {
        stands_in(&curation.judgement, &document)?;
    }
    let curator = curation.curator.clone();
    let (report_id, revision_id) = curation.judgement.subject().key();
    let (kind, body) = encode_body(EntryBody::Curation(Box::new(curation)));
    let entry = Addendum {
        report_id: report_id.clone(),
        revision_id,
        kind: kind as u8,
        body,
    };
    let Added {
        position,
        recorded,
        unchanged,
    } = ledger.curate(Curate { entry, seen }).await?;
    tracing::info!(subject = report_id, curator, position, unchanged, "curated");
    Ok(CurateResponse {
        position,
        recorded_micros: recorded.0,
        unchanged,
    })
}

/// The text that the curator saw; `None` where it is withdrawn, which the ledger refuses.
async fn document(ledger: &Ledger, report: &str, revision: &str) -> Result<Option<Document>> {
    let entry = ledger.revision(report, revision).await?;
    Ok(match decode_entry(to_wire(entry))?.body {
        Some(EntryBody::Revision { revision, .. }) => Some(revision.document),
        _ => None,
    })
}

/// What the curation at `position` is about.
async fn undone(ledger: &Ledger, position: Position) -> Result<Subject> {
    let absent = || Error::NotFound {
        kind: "curation",
        id: position.to_string(),
    };
    let entry = ledger.entry(position).await;
    let entry = entry.map_err(|error| match error {
        Error::NotFound { .. } => absent(),
        other => other,
    })?;
    if entry.kind != pb::EntryKind::Curation as u8 {
        return Err(absent());
    }
    let withdrawn_by = entry.withdrawn_by;
    match decode_entry(to_wire(entry))?.body {
        Some(EntryBody::Curation(curation)) => match curation.judgement {
            Judgement::Undo { .. } => {
                let message = "is an undo itself; record the curation again";
                Err(Error::invalid(
                    "curation.undo.position",
                    "VALUE_INVALID",
                    message,
                ))
            }
            judgement => Ok(judgement.subject()),
        },
        _ => Err(Error::Precondition {
            reason: "WITHDRAWN",
            message: format!("curation {position} was withdrawn by entry {withdrawn_by}"),
        }),
    }
}
