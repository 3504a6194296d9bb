//! `ReportService`.

use catalog::{AnalysisVersion, Catalog, Outlet, ReportSummary, ReportView};
use domain::{Report, Result};
use proto::pb;
use service::{attached, to_status};
use tonic::{Request, Response, Status};

use crate::{
    comparison,
    convert::{
        count, curation, given, member, or_violations, page, report_filter, revision, source,
        withdrawal,
    },
    fresh, search_convert,
};

/// The service.
pub(crate) struct Reports(pub(crate) Catalog);

#[tonic::async_trait]
impl pb::report_service_server::ReportService for Reports {
    async fn get_report(
        &self,
        request: Request<pb::GetReportRequest>,
    ) -> Result<Response<pb::GetReportResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { get(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_reports(
        &self,
        request: Request<pb::ListReportsRequest>,
    ) -> Result<Response<pb::ListReportsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { list(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_revisions(
        &self,
        request: Request<pb::ListRevisionsRequest>,
    ) -> Result<Response<pb::ListRevisionsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { revisions(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn compare_revisions(
        &self,
        request: Request<pb::CompareRevisionsRequest>,
    ) -> Result<Response<pb::CompareRevisionsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { comparison::compare(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_outlets(
        &self,
        request: Request<pb::ListOutletsRequest>,
    ) -> Result<Response<pb::ListOutletsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { outlets(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_withdrawals(
        &self,
        request: Request<pb::ListWithdrawalsRequest>,
    ) -> Result<Response<pb::ListWithdrawalsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { withdrawals(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_curations(
        &self,
        request: Request<pb::ListCurationsRequest>,
    ) -> Result<Response<pb::ListCurationsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { curations(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn search_reports(
        &self,
        request: Request<pb::SearchReportsRequest>,
    ) -> Result<Response<pb::SearchReportsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { search(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }
}

async fn get(catalog: &Catalog, request: pb::GetReportRequest) -> Result<pb::GetReportResponse> {
    let pb::GetReportRequest {
        report_id,
        revision_id,
        at_least,
        analysis_position,
    } = request;
    fresh::rows(catalog, at_least).await?;
    let position = catalog.position();
    let mut view = view(catalog, &report_id, &revision_id).await?;
    if analysis_position != 0 {
        view = catalog.as_analysed(view, analysis_position).await?;
    }
    let analyses = catalog.analyses(&view.heading.revision).await?;
    let grade = grade(catalog, &view.heading.outlet).await?;
    let heading = view.heading;
    let report = Report {
        id: heading.report,
        outlet: heading.outlet,
        url: heading.url,
        own_id: heading.own_id,
    };
    Ok(pb::GetReportResponse {
        report: Some(report.into()),
        revision: Some(revision(view.revision, &view.curated)),
        position: view.recorded,
        analysis_position: view.analysed,
        analyses: analyses.into_iter().map(version).collect(),
        freshness: fresh::freshness(position),
        grade,
    })
}

async fn grade(catalog: &Catalog, outlet: &str) -> Result<Option<pb::SourceGrade>> {
    let Some(view) = catalog.grade(outlet).await? else {
        return Ok(None);
    };
    Ok(match proto::judgement_to_wire(view.curation.judgement) {
        pb::curation::Judgement::Grade(grade) => Some(grade),
        _ => None,
    })
}

fn version(version: AnalysisVersion) -> pb::AnalysisVersion {
    let AnalysisVersion { position, analyser } = version;
    pb::AnalysisVersion { position, analyser }
}

/// The revision asked for of the report asked for; an empty revision is the newest, an empty report
/// that of the revision.
pub(crate) async fn view(
    catalog: &Catalog,
    report_id: &str,
    revision_id: &str,
) -> Result<ReportView> {
    match (report_id, revision_id) {
        (report, "") => catalog.report(report).await,
        ("", revision) => catalog.revision(revision).await,
        (report, revision) => catalog.revision_of(report, revision).await,
    }
}

async fn list(
    catalog: &Catalog,
    request: pb::ListReportsRequest,
) -> Result<pb::ListReportsResponse> {
    let pb::ListReportsRequest {
        filter,
        page_size,
        page_token,
        at_least,
        count: counted,
    } = request;
    let filter = report_filter(filter)?;
    fresh::rows(catalog, at_least).await?;
    let found = catalog
        .reports(&filter, &page(page_size, page_token))
        .await?;
    let total = match counted {
        true => Some(catalog.count_reports(&filter).await?),
        false => None,
    };
    let summary = |ReportSummary { heading, revisions }| pb::ReportSummary {
        source: Some(source(heading)),
        revisions,
    };
    Ok(pb::ListReportsResponse {
        reports: found.items.into_iter().map(summary).collect(),
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
        count: total.map(count),
    })
}

async fn revisions(
    catalog: &Catalog,
    request: pb::ListRevisionsRequest,
) -> Result<pb::ListRevisionsResponse> {
    let pb::ListRevisionsRequest {
        report_id,
        at_least,
    } = request;
    fresh::rows(catalog, at_least).await?;
    let position = catalog.position();
    let found = catalog.revisions(&report_id).await?;
    Ok(pb::ListRevisionsResponse {
        revisions: found.into_iter().map(source).collect(),
        freshness: fresh::freshness(position),
    })
}

async fn outlets(
    catalog: &Catalog,
    request: pb::ListOutletsRequest,
) -> Result<pb::ListOutletsResponse> {
    let pb::ListOutletsRequest {
        page_size,
        page_token,
        at_least,
    } = request;
    fresh::index(catalog, at_least).await?;
    let found = catalog.outlets(&page(page_size, page_token)).await?;
    let mut outlets = Vec::with_capacity(found.items.len());
    for outlet in found.items {
        let Outlet {
            key: _,
            name,
            reports,
            statements,
            languages,
        } = outlet;
        outlets.push(pb::Outlet {
            grade: grade(catalog, &name).await?,
            name,
            reports,
            statements,
            languages: search_convert::values(languages),
        });
    }
    Ok(pb::ListOutletsResponse {
        outlets,
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
    })
}

async fn withdrawals(
    catalog: &Catalog,
    request: pb::ListWithdrawalsRequest,
) -> Result<pb::ListWithdrawalsResponse> {
    let pb::ListWithdrawalsRequest {
        report_id,
        page_size,
        page_token,
        at_least,
    } = request;
    fresh::rows(catalog, at_least).await?;
    let report = given(report_id);
    let page = page(page_size, page_token);
    let found = catalog.withdrawals(report.as_deref(), &page).await?;
    Ok(pb::ListWithdrawalsResponse {
        withdrawals: found.items.into_iter().map(withdrawal).collect(),
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
    })
}

async fn curations(
    catalog: &Catalog,
    request: pb::ListCurationsRequest,
) -> Result<pb::ListCurationsResponse> {
    let pb::ListCurationsRequest {
        report_id,
        actor,
        outlet,
        curator,
        state,
        page_size,
        page_token,
        at_least,
    } = request;
    let mut violations = Vec::new();
    let filter = catalog::CurationFilter {
        report: given(report_id),
        actor: given(actor),
        outlet: given(outlet),
        curator: given(curator),
        state: member("state", state, &mut violations),
    };
    let filter = or_violations(filter, violations)?;
    fresh::rows(catalog, at_least).await?;
    let found = catalog
        .curations(&filter, &page(page_size, page_token))
        .await?;
    Ok(pb::ListCurationsResponse {
        curations: found.items.into_iter().map(curation).collect(),
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
    })
}

async fn search(
    catalog: &Catalog,
    request: pb::SearchReportsRequest,
) -> Result<pb::SearchReportsResponse> {
    let pb::SearchReportsRequest {
        query,
        filter,
        order,
        page_size,
        page_token,
        at_least,
        labels,
        tally,
    } = request;
    let search = search_convert::search(query, filter, labels, order, tally)?;
    fresh::index(catalog, at_least).await?;
    let page = page(page_size, page_token);
    let found = catalog.search_reports(&search, &page).await?;
    Ok(search_convert::reports(found))
}
