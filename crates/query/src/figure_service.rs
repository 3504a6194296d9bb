//! `FigureService`.

use catalog::{Catalog, History};
use domain::{Error, Relation, Result};
use proto::pb::{self, get_figure_history_request::Of};
use service::{attached, to_status};
use tonic::{Request, Response, Status};

use crate::{
    convert::{count, figure, figure_filter, page},
    fresh,
};

/// The service.
pub(crate) struct Figures(pub(crate) Catalog);

#[tonic::async_trait]
impl pb::figure_service_server::FigureService for Figures {
    async fn list_figures(
        &self,
        request: Request<pb::ListFiguresRequest>,
    ) -> Result<Response<pb::ListFiguresResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { list(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn get_figure_history(
        &self,
        request: Request<pb::GetFigureHistoryRequest>,
    ) -> Result<Response<pb::GetFigureHistoryResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { history(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }
}

async fn list(
    catalog: &Catalog,
    request: pb::ListFiguresRequest,
) -> Result<pb::ListFiguresResponse> {
    let pb::ListFiguresRequest {
        filter,
        page_size,
        page_token,
        at_least,
        count: counted,
    } = request;
    let filter = figure_filter(filter)?;
    fresh::rows(catalog, at_least).await?;
    let found = catalog
        .figures(&filter, &page(page_size, page_token))
        .await?;
    let total = match counted {
        true => Some(catalog.count_figures(&filter).await?),
        false => None,
    };
    Ok(pb::ListFiguresResponse {
        figures: found.items.into_iter().map(figure).collect(),
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
        count: total.map(count),
    })
}

async fn history(
    catalog: &Catalog,
    request: pb::GetFigureHistoryRequest,
) -> Result<pb::GetFigureHistoryResponse> {
    let pb::GetFigureHistoryRequest { of, at_least } = request;
    let Some(Of::FigureId(id) | Of::SeriesId(id)) = of else {
        return Err(Error::invalid(
            "of",
            "REQUIRED",
            "give figure_id or series_id",
        ));
    };
    fresh::rows(catalog, at_least).await?;
    let History {
        series,
        points,
        relations,
        truncated,
        position,
    } = catalog.history(&id).await?;
    let relation = |Relation { from, to, kind }| pb::Relation {
        from_figure_id: from,
        to_figure_id: to,
        kind: pb::RelationKind::from(kind).into(),
    };
    Ok(pb::GetFigureHistoryResponse {
        series_id: series.id,
        figures: points.into_iter().map(figure).collect(),
        relations: relations.into_iter().map(relation).collect(),
        truncated,
        freshness: fresh::freshness(position),
    })
}
