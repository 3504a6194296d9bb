//! `AnalysisService`: reads a body and forgets it.

use domain::Result;
use proto::pb::{
    AnalyseRequest, AnalyseResponse, Submission, analysis_service_server::AnalysisService,
};
use service::{attached, to_status};
use tonic::{Request, Response, Status};

use crate::{pipeline::Pipeline, submission};

/// The service.
pub(crate) struct Analyse {
    pipeline: Pipeline,
    body_bytes_max: u64,
}

impl Analyse {
    pub(crate) fn new(pipeline: Pipeline, body_bytes_max: u64) -> Self {
        Self {
            pipeline,
            body_bytes_max,
        }
    }
}

#[tonic::async_trait]
impl AnalysisService for Analyse {
    async fn analyse(
        &self,
        request: Request<AnalyseRequest>,
    ) -> Result<Response<AnalyseResponse>, Status> {
        let submission = unpublished(request.into_inner());
        let submission = submission::parse(Some(submission), "", self.body_bytes_max);
        let submission = submission.map_err(to_status)?;
        let pipeline = self.pipeline.clone();
        let read = attached(async move { pipeline.analyse(submission).await }).await;
        read.map(Response::new).map_err(to_status)
    }
}

/// The request as a submission of nobody: the same rules hold for what both have.
fn unpublished(request: AnalyseRequest) -> Submission {
    let AnalyseRequest {
        body,
        media_type,
        charset,
        language,
        title,
        published_micros,
    } = request;
    Submission {
        outlet: "-".to_owned(),
        url: String::new(),
        own_id: "-".to_owned(),
        body,
        media_type,
        charset,
        language,
        title,
        published_micros,
        fetched_micros: None,
    }
}
