//! `StatementService`.

use catalog::{Catalog, Wording, Wordings};
use domain::Result;
use proto::pb;
use service::{attached, to_status};
use tonic::{Request, Response, Status};

use crate::{
    convert::{count, page, statement, statement_filter},
    fresh, search_convert,
};

/// The service.
pub(crate) struct Statements(pub(crate) Catalog);

#[tonic::async_trait]
impl pb::statement_service_server::StatementService for Statements {
    async fn get_statement(
        &self,
        request: Request<pb::GetStatementRequest>,
    ) -> Result<Response<pb::GetStatementResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { get(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_statements(
        &self,
        request: Request<pb::ListStatementsRequest>,
    ) -> Result<Response<pb::ListStatementsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { list(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn search_statements(
        &self,
        request: Request<pb::SearchStatementsRequest>,
    ) -> Result<Response<pb::SearchStatementsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { search(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_wordings(
        &self,
        request: Request<pb::ListWordingsRequest>,
    ) -> Result<Response<pb::ListWordingsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { wordings(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }
}

async fn get(
    catalog: &Catalog,
    request: pb::GetStatementRequest,
) -> Result<pb::GetStatementResponse> {
    let pb::GetStatementRequest {
        statement_id,
        at_least,
    } = request;
    fresh::rows(catalog, at_least).await?;
    let position = catalog.position();
    let view = catalog.statement(&statement_id).await?;
    let held = catalog.figures_in(&view).await?.into_iter();
    let figures = held
        .map(|held| proto::figure_to_wire(held.figure, &held.heading.revision))
        .collect();
    Ok(pb::GetStatementResponse {
        statement: Some(statement(view)),
        figures,
        freshness: fresh::freshness(position),
    })
}

async fn list(
    catalog: &Catalog,
    request: pb::ListStatementsRequest,
) -> Result<pb::ListStatementsResponse> {
    let pb::ListStatementsRequest {
        filter,
        page_size,
        page_token,
        at_least,
        count: counted,
    } = request;
    let filter = statement_filter(filter)?;
    fresh::rows(catalog, at_least).await?;
    let found = catalog
        .statements(&filter, &page(page_size, page_token))
        .await?;
    let total = match counted {
        true => Some(catalog.count_statements(&filter).await?),
        false => None,
    };
    Ok(pb::ListStatementsResponse {
        statements: found.items.into_iter().map(statement).collect(),
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
        count: total.map(count),
    })
}

async fn search(
    catalog: &Catalog,
    request: pb::SearchStatementsRequest,
) -> Result<pb::SearchStatementsResponse> {
    let pb::SearchStatementsRequest {
        query,
        filter,
        labels,
        order,
        page_size,
        page_token,
        at_least,
        tally,
    } = request;
    let search = search_convert::search(query, filter, labels, order, tally)?;
    fresh::index(catalog, at_least).await?;
    let page = page(page_size, page_token);
    let found = catalog.search_statements(&search, &page).await?;
    Ok(search_convert::statements(found))
}

async fn wordings(
    catalog: &Catalog,
    request: pb::ListWordingsRequest,
) -> Result<pb::ListWordingsResponse> {
    let pb::ListWordingsRequest {
        statement_id,
        at_least,
    } = request;
    fresh::rows(catalog, at_least).await?;
    let Wordings {
        wordings,
        truncated,
        position,
    } = catalog.wordings(&statement_id).await?;
    let wording = |Wording { view, likeness }| pb::Wording {
        statement: Some(statement(view)),
        likeness,
    };
    Ok(pb::ListWordingsResponse {
        wordings: wordings.into_iter().map(wording).collect(),
        truncated,
        freshness: fresh::freshness(position),
    })
}
