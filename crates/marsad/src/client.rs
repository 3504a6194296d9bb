//! Calls of the two services, and what their errors mean for an exit code.

use std::error::Error as _;
use std::time::Duration;

use clap::Args;
use proto::pb;
use proto::pb::actor_service_client::ActorServiceClient as Actors;
use proto::pb::catalog_service_client::CatalogServiceClient as Catalogs;
use proto::pb::curation_service_client::CurationServiceClient as Curations;
use proto::pb::export_service_client::ExportServiceClient as Exports;
use proto::pb::figure_service_client::FigureServiceClient as Figures;
use proto::pb::ingest_service_client::IngestServiceClient as Ingest;
use proto::pb::ledger_service_client::LedgerServiceClient as Ledger;
use proto::pb::report_service_client::ReportServiceClient as Reports;
use proto::pb::statement_service_client::StatementServiceClient as Statements;
use proto::pb::status_service_client::StatusServiceClient as Statuses;
use proto::pb::watch_service_client::WatchServiceClient as Watch;
use tonic::transport::{Channel, Endpoint};
use tonic::{Code as Rpc, Request, Status};
use tonic_types::StatusExt;

use crate::arguments::Shared;
use crate::failure::{Code, Failure, Result};

/// How long to wait for a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Largest answer that is read: a report of the largest body with all its labels.
const ANSWER_BYTES_MAX: usize = 64 << 20;

/// One of the two services.
#[derive(Clone, Debug)]
pub struct Service {
    name: &'static str,
    url: String,
    channel: Channel,
    timeout: Duration,
}

impl Service {
    /// The ingestion service.
    pub fn ingest(shared: &Shared) -> Result<Self> {
        Self::at("ingestion", &shared.ingest_url, shared.timeout)
    }

    /// The query service.
    pub fn query(shared: &Shared) -> Result<Self> {
        Self::at("query", &shared.query_url, shared.timeout)
    }

    /// Must be called within a runtime. Connects when first used.
    fn at(name: &'static str, url: &str, timeout_s: u64) -> Result<Self> {
        let endpoint = Endpoint::from_shared(url.to_owned())
            .map_err(|e| Failure::usage(format!("{url:?} is no URL of a service: {e}")))?;
        Ok(Self {
            name,
            url: url.to_owned(),
            channel: endpoint.connect_timeout(CONNECT_TIMEOUT).connect_lazy(),
            timeout: Duration::from_secs(timeout_s),
        })
    }

    /// A request with the deadline that the user set.
    pub fn request<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        request.set_timeout(self.timeout);
        request
    }

    /// Submissions and rejections.
    pub fn submissions(&self) -> Ingest<Channel> {
        Ingest::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Judgements of people.
    pub fn curations(&self) -> Curations<Channel> {
        Curations::new(self.channel.clone())
    }

    /// The ledger.
    pub fn ledger(&self) -> Ledger<Channel> {
        Ledger::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Reports.
    pub fn reports(&self) -> Reports<Channel> {
        Reports::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Statements.
    pub fn statements(&self) -> Statements<Channel> {
        Statements::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Who speaks.
    pub fn actors(&self) -> Actors<Channel> {
        Actors::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Figures.
    pub fn figures(&self) -> Figures<Channel> {
        Figures::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The catalog itself.
    pub fn catalog(&self) -> Catalogs<Channel> {
        Catalogs::new(self.channel.clone())
    }

    /// The whole catalog.
    pub fn exports(&self) -> Exports<Channel> {
        Exports::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The live stream of statements.
    pub fn watch(&self) -> Watch<Channel> {
        Watch::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// What the query service says of itself.
    pub fn status(&self) -> Statuses<Channel> {
        Statuses::new(self.channel.clone())
    }

    /// What a failed call means: every violation, the server's reason and the exit code.
    pub fn failed(&self, status: Status) -> Failure {
        let details = status.get_error_details();
        let mut lines = Vec::new();
        for violation in details
            .bad_request()
            .iter()
            .flat_map(|b| &b.field_violations)
        {
            lines.push(format!("{}: {}", violation.field, violation.description));
        }
        if let Some(retry) = details.retry_info().and_then(|r| r.retry_delay) {
            lines.push(format!("try again in {} ms", retry.as_millis()));
        }
        let mut cause = status.source();
        while let Some(error) = cause {
            let line = error.to_string();
            // Each layer of the connection repeats the one below.
            if !status.message().contains(&line) && !lines.contains(&line) {
                lines.push(line);
            }
            cause = error.source();
        }
        let reason = details.error_info().map(|info| info.reason.clone());
        // An error without a reason was made on the way, not by the service.
        let message = match reason {
            Some(reason) => headline(status.message(), &reason, details.bad_request().is_some()),
            None => format!(
                "the {} service at {}: {} ({})",
                self.name,
                self.url,
                status.message(),
                status.code().description()
            ),
        };
        Failure {
            code: exit_code(status.code(), details.retry_info().is_some()),
            message,
            details: lines,
        }
    }
}

/// One line for a refusal. A service's message repeats the violations, which have lines of their own.
pub fn headline(message: &str, reason: &str, violations: bool) -> String {
    let message = if violations {
        "invalid request"
    } else {
        message
    };
    format!("{message} ({reason})")
}

fn exit_code(code: Rpc, may_retry: bool) -> Code {
    match code {
        Rpc::Unavailable | Rpc::DeadlineExceeded | Rpc::Cancelled | Rpc::Aborted => {
            Code::Unavailable
        }
        Rpc::ResourceExhausted if may_retry => Code::Unavailable,
        Rpc::Internal | Rpc::Unknown | Rpc::Unimplemented => Code::Software,
        _ => Code::Data,
    }
}

/// How fresh an answer must be.
#[derive(Args, Clone, Debug, Default)]
pub struct Freshness {
    /// Wait until the answer reflects this position of the ledger
    #[arg(long, value_name = "POSITION", default_value_t = 0)]
    pub at_least: u64,
    /// Wait until the answer reflects the ledger as it is now; asks the ingestion service
    #[arg(long, conflicts_with = "at_least")]
    pub fresh: bool,
}

impl Freshness {
    /// The position that an answer must reflect.
    pub async fn position(&self, shared: &Shared) -> Result<u64> {
        if !self.fresh {
            return Ok(self.at_least);
        }
        let service = Service::ingest(shared)?;
        let request = service.request(pb::GetHeadRequest {});
        let answer = service.ledger().get_head(request).await;
        let head = answer.map_err(|s| service.failed(s))?.into_inner().head;
        Ok(head.unwrap_or_default().position)
    }
}

#[cfg(test)]
mod tests {
    use tonic_types::{ErrorDetails, FieldViolation};

    use super::*;

    fn failed(status: Status) -> Failure {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let _inside = runtime.enter();
        let service = Service::at("query", "http://127.0.0.1:1", 1).unwrap();
        service.failed(status)
    }

    #[test]
    fn every_violation_is_told_with_the_reason() {
        let no_metadata = std::collections::HashMap::<String, String>::new();
        let mut details = ErrorDetails::with_error_info("REQUIRED", "marsad", no_metadata);
        details.set_bad_request(vec![
            FieldViolation::new("submission.outlet", "is required (REQUIRED)"),
            FieldViolation::new("submission.body", "is empty (BODY_EMPTY)"),
        ]);
        let status =
            Status::with_error_details(Rpc::InvalidArgument, "invalid request: all again", details);
        assert_eq!(
            failed(status),
            Failure {
                code: Code::Data,
                message: "invalid request (REQUIRED)".into(),
                details: vec![
                    "submission.outlet: is required (REQUIRED)".into(),
                    "submission.body: is empty (BODY_EMPTY)".into(),
                ],
            }
        );
    }

    #[test]
    fn an_error_made_on_the_way_names_the_service() {
        let failure = failed(Status::unavailable("tcp connect error"));
        assert_eq!(failure.code, Code::Unavailable);
        let says = "the query service at http://127.0.0.1:1: tcp connect error";
        assert!(failure.message.starts_with(says), "{}", failure.message);
    }

    #[test]
    fn only_what_may_be_retried_is_unavailable() {
        for (code, may_retry, expected) in [
            (Rpc::ResourceExhausted, true, Code::Unavailable),
            (Rpc::ResourceExhausted, false, Code::Data),
            (Rpc::NotFound, false, Code::Data),
            (Rpc::DataLoss, false, Code::Data),
            (Rpc::OutOfRange, false, Code::Data),
            (Rpc::DeadlineExceeded, false, Code::Unavailable),
            (Rpc::Internal, false, Code::Software),
        ] {
            assert_eq!(exit_code(code, may_retry), expected, "{code:?}");
        }
    }
}
