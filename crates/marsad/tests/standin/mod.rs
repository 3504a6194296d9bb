//! Both services as far as a client sees them, with canned answers, on a port of their own.

mod curation;

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use proto::pb;
use proto::pb::submit_stream_response::Result as Answer;
use tokio::sync::mpsc;
use tokio_stream::wrappers::{ReceiverStream, TcpListenerStream};
use tokio_stream::{Stream, StreamExt};
use tonic::{Code, Request, Response, Status, Streaming};
use tonic_types::{ErrorDetails, FieldViolation, StatusExt};

use crate::sample;

type Answers<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

/// What the stand-in saw.
#[derive(Default)]
pub(crate) struct Seen {
    /// Most items that were in flight at once.
    pub(crate) in_flight_max: AtomicUsize,
    /// How often a watch was begun.
    pub(crate) watches: AtomicUsize,
}

#[derive(Clone)]
struct StandIn(Arc<Seen>);

/// Starts it; it ends with the test process.
pub(crate) fn start() -> (String, Arc<Seen>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Seen::default());
    let it = StandIn(seen.clone());
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            tonic::transport::Server::builder()
                .add_service(pb::ingest_service_server::IngestServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::curation_service_server::CurationServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::ledger_service_server::LedgerServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::report_service_server::ReportServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::statement_service_server::StatementServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::figure_service_server::FigureServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::watch_service_server::WatchServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::catalog_service_server::CatalogServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::export_service_server::ExportServiceServer::new(
                    it.clone(),
                ))
                .add_service(pb::status_service_server::StatusServiceServer::new(it))
                .serve_with_incoming(TcpListenerStream::new(listener))
                .await
                .unwrap();
        });
    });
    (url, seen)
}

fn receipt(index: u64) -> pb::Receipt {
    let outcomes = [
        pb::Outcome::Created,
        pb::Outcome::Revised,
        pb::Outcome::Unchanged,
    ];
    pb::Receipt {
        outcome: outcomes[(index % 3) as usize].into(),
        report_id: "r_1".into(),
        revision_id: "v_1".into(),
        position: index + 1,
        statements: 1,
        figures: 2,
        warnings: vec![pb::Warning {
            code: "CHARSET_GUESSED".into(),
            message: "read as utf-8".into(),
        }],
        ..Default::default()
    }
}

#[tonic::async_trait]
impl pb::ingest_service_server::IngestService for StandIn {
    async fn submit(
        &self,
        request: Request<pb::SubmitRequest>,
    ) -> Result<Response<pb::SubmitResponse>, Status> {
        let submission = request.into_inner().submission.unwrap_or_default();
        if submission.body.is_empty() {
            let no_metadata = std::collections::HashMap::<String, String>::new();
            let mut details = ErrorDetails::with_error_info("BODY_EMPTY", "marsad", no_metadata);
            details.set_bad_request(vec![
                FieldViolation::new("submission.body", "is empty (BODY_EMPTY)"),
                FieldViolation::new("submission.url", "no URL (URL_MALFORMED)"),
            ]);
            return Err(Status::with_error_details(
                Code::InvalidArgument,
                "invalid request",
                details,
            ));
        }
        // What was understood of the file comes back as a warning.
        let mut receipt = receipt(0);
        receipt.warnings[0].message = format!(
            "{} {:?} {} {:?}",
            submission.outlet,
            submission.own_id,
            submission.media_type,
            submission.published_micros
        );
        Ok(Response::new(pb::SubmitResponse {
            receipt: Some(receipt),
        }))
    }

    type SubmitStreamStream = Answers<pb::SubmitStreamResponse>;

    async fn submit_stream(
        &self,
        request: Request<Streaming<pb::SubmitStreamRequest>>,
    ) -> Result<Response<Self::SubmitStreamStream>, Status> {
        let (answers, stream) = mpsc::channel(64);
        let seen = self.0.clone();
        let mut items = request.into_inner();
        tokio::spawn(async move {
            let in_flight = Arc::new(AtomicUsize::new(0));
            let mut index = 0;
            while let Some(Ok(item)) = items.next().await {
                let now = in_flight.fetch_add(1, Ordering::SeqCst) + 1;
                seen.in_flight_max.fetch_max(now, Ordering::SeqCst);
                let (answers, in_flight) = (answers.clone(), in_flight.clone());
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                    in_flight.fetch_sub(1, Ordering::SeqCst);
                    let answer = outcome(item, index);
                    let _ = answers.send(Ok(answer)).await;
                });
                index += 1;
            }
        });
        Ok(Response::new(Box::pin(ReceiverStream::new(stream))))
    }

    async fn withdraw(
        &self,
        request: Request<pb::WithdrawRequest>,
    ) -> Result<Response<pb::WithdrawResponse>, Status> {
        let request = request.into_inner();
        if request.report_id != "r_1" {
            return Err(Status::not_found("report not found"));
        }
        let all = request.revision_id.is_empty();
        Ok(Response::new(pb::WithdrawResponse {
            position: 13,
            recorded_micros: 0,
            entries: if all { 3 } else { 1 },
            captures: (request.reason.len() + request.requested_by.len()) as u64,
        }))
    }

    type ReanalyseStream = Answers<pb::ReanalyseResponse>;

    async fn reanalyse(
        &self,
        request: Request<pb::ReanalyseRequest>,
    ) -> Result<Response<Self::ReanalyseStream>, Status> {
        let pb::ReanalyseRequest { after, dry_run } = request.into_inner();
        let so_far = pb::ReanalyseResponse {
            position: after,
            last: 12,
            revisions_read: 4,
            revisions_changed: 1,
            ..Default::default()
        };
        let changed = pb::Reanalysed {
            report_id: "r_1".into(),
            revision_id: "v_1".into(),
            position: if dry_run { 0 } else { 13 },
            analyser_before: "1".into(),
            analyser: "2".into(),
            figures: vec![pb::FigureChange {
                after: Some(sample::operations()),
                ..Default::default()
            }],
            ..Default::default()
        };
        let changed = pb::ReanalyseResponse {
            changed: Some(changed),
            ..so_far.clone()
        };
        // After the tenth the service drains.
        let last = match after {
            10 => Err(Status::unavailable("the service is shutting down")),
            _ => Ok(pb::ReanalyseResponse {
                position: 12,
                done: true,
                ..so_far
            }),
        };
        let answers = tokio_stream::iter([Ok(changed), last]);
        Ok(Response::new(Box::pin(answers)))
    }

    async fn list_rejections(
        &self,
        request: Request<pb::ListRejectionsRequest>,
    ) -> Result<Response<pb::ListRejectionsResponse>, Status> {
        let second = !request.into_inner().page_token.is_empty();
        Ok(Response::new(pb::ListRejectionsResponse {
            rejections: vec![pb::Rejection {
                reason: "NO_TEXT".into(),
                outlet: "nahr.example".into(),
                own_id: if second { "second" } else { "first" }.into(),
                field: "submission.body".into(),
                message: "no text".into(),
                body_sha256: domain::sha256(b"x").0.to_vec(),
                body_bytes: 1,
                ..Default::default()
            }],
            next_page_token: if second { "" } else { "more" }.into(),
        }))
    }
}

fn outcome(item: pb::SubmitStreamRequest, index: u64) -> pb::SubmitStreamResponse {
    let outlet = item.submission.unwrap_or_default().outlet;
    let result = match outlet.as_str() {
        "" => Answer::Refusal(pb::Refusal {
            code: Code::InvalidArgument as i32,
            reason: "REQUIRED".into(),
            message: "invalid request".into(),
            violations: vec![pb::FieldViolation {
                field: "submission.outlet".into(),
                reason: "REQUIRED".into(),
                message: "is required".into(),
            }],
            retryable: false,
        }),
        _ => Answer::Receipt(receipt(index)),
    };
    pb::SubmitStreamResponse {
        tag: item.tag,
        index,
        result: Some(result),
    }
}

/// A checkpoint at the head of the ledger that is stood in for; the signature is none.
pub(crate) const NOTE: &str =
    "log\n12\nSBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I=\n\n— log AAAAAAA=\n";

fn head() -> pb::LedgerHead {
    pb::LedgerHead {
        position: 12,
        root_hash: domain::sha256(b"root").0.to_vec(),
        recorded_micros: 0,
        store: "here".into(),
    }
}

#[tonic::async_trait]
impl pb::ledger_service_server::LedgerService for StandIn {
    type FollowStream = Answers<pb::FollowResponse>;

    async fn follow(
        &self,
        _: Request<pb::FollowRequest>,
    ) -> Result<Response<Self::FollowStream>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    async fn get_head(
        &self,
        _: Request<pb::GetHeadRequest>,
    ) -> Result<Response<pb::GetHeadResponse>, Status> {
        Ok(Response::new(pb::GetHeadResponse { head: Some(head()) }))
    }

    async fn get_checkpoint(
        &self,
        _: Request<pb::GetCheckpointRequest>,
    ) -> Result<Response<pb::GetCheckpointResponse>, Status> {
        Ok(Response::new(pb::GetCheckpointResponse {
            checkpoint: Some(pb::Checkpoint {
                position: 12,
                root_hash: head().root_hash,
                note: NOTE.into(),
            }),
            verifier_key: "log+00000000+AQ==".into(),
        }))
    }

    async fn get_inclusion_proof(
        &self,
        _: Request<pb::GetInclusionProofRequest>,
    ) -> Result<Response<pb::GetInclusionProofResponse>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    async fn get_consistency_proof(
        &self,
        request: Request<pb::GetConsistencyProofRequest>,
    ) -> Result<Response<pb::GetConsistencyProofResponse>, Status> {
        Ok(Response::new(pb::GetConsistencyProofResponse {
            new_size: request.into_inner().new_size,
            new_root_hash: head().root_hash,
            hashes: Vec::new(),
        }))
    }

    type VerifyStream = Answers<pb::VerifyResponse>;

    async fn verify(
        &self,
        request: Request<pb::VerifyRequest>,
    ) -> Result<Response<Self::VerifyStream>, Status> {
        let identities = match request.into_inner().log_only {
            true => 0,
            false => 12,
        };
        let progress = |entries_checked, identities_checked, done| {
            Ok(pb::VerifyResponse {
                entries_checked,
                checkpoints_checked: 1,
                done,
                identities_checked,
            })
        };
        let answers = [progress(6, 0, None), progress(12, identities, Some(head()))];
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }

    type FetchCaptureStream = Answers<pb::FetchCaptureResponse>;

    async fn fetch_capture(
        &self,
        _: Request<pb::FetchCaptureRequest>,
    ) -> Result<Response<Self::FetchCaptureStream>, Status> {
        let chunk = |bytes: &[u8]| {
            Ok(pb::FetchCaptureResponse {
                chunk: bytes.to_vec(),
            })
        };
        let chunks = [chunk(b"as "), chunk(b"received")];
        Ok(Response::new(Box::pin(tokio_stream::iter(chunks))))
    }
}

#[tonic::async_trait]
impl pb::report_service_server::ReportService for StandIn {
    async fn get_report(
        &self,
        request: Request<pb::GetReportRequest>,
    ) -> Result<Response<pb::GetReportResponse>, Status> {
        let request = request.into_inner();
        let mut answer = sample::report();
        // Tells what was asked for.
        answer.position = request.at_least;
        if let Some(report) = &mut answer.report {
            report.id = request.report_id;
        }
        Ok(Response::new(answer))
    }

    async fn list_outlets(
        &self,
        _: Request<pb::ListOutletsRequest>,
    ) -> Result<Response<pb::ListOutletsResponse>, Status> {
        let languages = ["ar", "en"].map(|tag| pb::ValueCount {
            value: tag.into(),
            count: 2,
        });
        let outlet = pb::Outlet {
            name: "nahr.example".into(),
            reports: 4,
            statements: 31,
            languages: languages.to_vec(),
            grade: Some(pb::SourceGrade {
                outlet: "nahr.example".into(),
                reliability: pb::Reliability::B.into(),
                credibility: pb::Credibility::Probable.into(),
            }),
        };
        Ok(Response::new(pb::ListOutletsResponse {
            outlets: vec![outlet],
            ..Default::default()
        }))
    }

    async fn list_withdrawals(
        &self,
        request: Request<pb::ListWithdrawalsRequest>,
    ) -> Result<Response<pb::ListWithdrawalsResponse>, Status> {
        let withdrawal = pb::Withdrawal {
            position: 14,
            recorded_micros: 0,
            report_id: request.into_inner().report_id,
            revision_id: "v_1".into(),
            reason: "a court ordered it".into(),
            requested_by: "هدى".into(),
        };
        Ok(Response::new(pb::ListWithdrawalsResponse {
            withdrawals: vec![withdrawal],
            ..Default::default()
        }))
    }

    async fn list_curations(
        &self,
        request: Request<pb::ListCurationsRequest>,
    ) -> Result<Response<pb::ListCurationsResponse>, Status> {
        Ok(Response::new(curation::listed(&request.into_inner())))
    }

    async fn list_reports(
        &self,
        request: Request<pb::ListReportsRequest>,
    ) -> Result<Response<pb::ListReportsResponse>, Status> {
        let request = request.into_inner();
        let from = request.page_token.parse().unwrap_or(0);
        let to = (from + request.page_size.min(2)).min(5);
        let summary = |n: u32| pb::ReportSummary {
            source: Some(sample::source(&format!("r_{n}"), "nahr.example", n.into())),
            revisions: 1,
        };
        Ok(Response::new(pb::ListReportsResponse {
            reports: (from..to).map(summary).collect(),
            next_page_token: if to < 5 {
                to.to_string()
            } else {
                String::new()
            },
            ..Default::default()
        }))
    }

    async fn list_revisions(
        &self,
        _: Request<pb::ListRevisionsRequest>,
    ) -> Result<Response<pb::ListRevisionsResponse>, Status> {
        Ok(Response::new(pb::ListRevisionsResponse {
            revisions: vec![sample::source("r_1", "nahr.example", 1)],
            ..Default::default()
        }))
    }

    async fn compare_revisions(
        &self,
        request: Request<pb::CompareRevisionsRequest>,
    ) -> Result<Response<pb::CompareRevisionsResponse>, Status> {
        let request = request.into_inner();
        let source = |revision: String| pb::Source {
            revision_id: revision,
            ..sample::source(&request.report_id, "nahr.example", 1)
        };
        let figures = sample::history().figures;
        let side = |at: usize| figures.get(at).and_then(|f| f.figure.clone());
        Ok(Response::new(pb::CompareRevisionsResponse {
            before: Some(source(request.before_revision_id.clone())),
            after: Some(source(request.after_revision_id.clone())),
            figures: vec![pb::FigureChange {
                before: side(0),
                after: side(1),
                fields: vec!["low".into(), "high".into()],
            }],
            ..Default::default()
        }))
    }

    async fn search_reports(
        &self,
        request: Request<pb::SearchReportsRequest>,
    ) -> Result<Response<pb::SearchReportsResponse>, Status> {
        let title = request.into_inner().query;
        Ok(Response::new(pb::SearchReportsResponse {
            hits: vec![pb::SearchHit {
                source: Some(pb::Source {
                    title,
                    ..sample::source("r_1", "nahr.example", 1)
                }),
                ..Default::default()
            }],
            ..Default::default()
        }))
    }
}

#[tonic::async_trait]
impl pb::statement_service_server::StatementService for StandIn {
    async fn get_statement(
        &self,
        _: Request<pb::GetStatementRequest>,
    ) -> Result<Response<pb::GetStatementResponse>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    async fn list_statements(
        &self,
        request: Request<pb::ListStatementsRequest>,
    ) -> Result<Response<pb::ListStatementsResponse>, Status> {
        let filter = request.into_inner().filter.unwrap_or_default();
        if filter.act != i32::from(pb::Act::Warn) {
            return Err(Status::internal("the act did not arrive"));
        }
        Ok(Response::new(pb::ListStatementsResponse {
            statements: vec![sample::located_statement()],
            ..Default::default()
        }))
    }

    async fn search_statements(
        &self,
        _: Request<pb::SearchStatementsRequest>,
    ) -> Result<Response<pb::SearchStatementsResponse>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    async fn list_wordings(
        &self,
        _: Request<pb::ListWordingsRequest>,
    ) -> Result<Response<pb::ListWordingsResponse>, Status> {
        Err(Status::unimplemented("not needed"))
    }
}

#[tonic::async_trait]
impl pb::figure_service_server::FigureService for StandIn {
    async fn list_figures(
        &self,
        request: Request<pb::ListFiguresRequest>,
    ) -> Result<Response<pb::ListFiguresResponse>, Status> {
        let filter = request.into_inner().filter.unwrap_or_default();
        if (filter.period.as_str(), filter.speaker.as_str()) != ("2021-03", "irrigation") {
            return Err(Status::internal("the filter did not arrive"));
        }
        Ok(Response::new(pb::ListFiguresResponse {
            figures: sample::history().figures,
            ..Default::default()
        }))
    }

    async fn get_figure_history(
        &self,
        request: Request<pb::GetFigureHistoryRequest>,
    ) -> Result<Response<pb::GetFigureHistoryResponse>, Status> {
        use pb::get_figure_history_request::Of;
        let series_id = match request.into_inner().of {
            Some(Of::SeriesId(id)) => id,
            Some(Of::FigureId(id)) => format!("of {id}"),
            None => return Err(Status::internal("no id arrived")),
        };
        Ok(Response::new(pb::GetFigureHistoryResponse {
            series_id,
            ..sample::history()
        }))
    }
}

#[tonic::async_trait]
impl pb::watch_service_server::WatchService for StandIn {
    type WatchReportsStream = Answers<pb::WatchReportsResponse>;
    type WatchFiguresStream = Answers<pb::WatchFiguresResponse>;
    type WatchRelationsStream = Answers<pb::WatchRelationsResponse>;
    type WatchStatementsStream = Answers<pb::WatchStatementsResponse>;

    async fn watch_reports(
        &self,
        _: Request<pb::WatchReportsRequest>,
    ) -> Result<Response<Self::WatchReportsStream>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    async fn watch_figures(
        &self,
        _: Request<pb::WatchFiguresRequest>,
    ) -> Result<Response<Self::WatchFiguresStream>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    async fn watch_relations(
        &self,
        _: Request<pb::WatchRelationsRequest>,
    ) -> Result<Response<Self::WatchRelationsStream>, Status> {
        Err(Status::unimplemented("not needed"))
    }

    /// Sends one entry and breaks; where it is resumed there is one more, and then a lasting end.
    async fn watch_statements(
        &self,
        request: Request<pb::WatchStatementsRequest>,
    ) -> Result<Response<Self::WatchStatementsStream>, Status> {
        let after = request.into_inner().after;
        self.0.watches.fetch_add(1, Ordering::SeqCst);
        let entry = |position| {
            Ok(pb::WatchStatementsResponse {
                statements: vec![sample::located_statement()],
                position,
            })
        };
        let answers = match after {
            Some(4) => [entry(5), Err(Status::unavailable("draining"))],
            Some(5) => [entry(6), Err(Status::data_loss("for good"))],
            other => return Err(Status::internal(format!("after {other:?}"))),
        };
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }
}

#[tonic::async_trait]
impl pb::status_service_server::StatusService for StandIn {
    async fn get_status(
        &self,
        _: Request<pb::GetStatusRequest>,
    ) -> Result<Response<pb::GetStatusResponse>, Status> {
        Ok(Response::new(pb::GetStatusResponse {
            version: "1".into(),
            position: 11,
            index_position: 10,
            ledger_position: 12,
            following: true,
            checkpoint: NOTE.into(),
            diverged: String::new(),
        }))
    }
}

#[tonic::async_trait]
impl pb::export_service_server::ExportService for StandIn {
    type ExportReportsStream = Answers<pb::ExportReportsResponse>;

    async fn export_reports(
        &self,
        request: Request<pb::ExportReportsRequest>,
    ) -> Result<Response<Self::ExportReportsStream>, Status> {
        let filter = request.into_inner().filter.unwrap_or_default();
        if !filter.outlet.is_empty() && filter.outlet != "nahr.example" {
            return Err(Status::internal("the filter did not arrive"));
        }
        let report = pb::ExportedReport {
            source: Some(sample::source("r_1", "nahr.example", 18_717)),
            own_id: String::new(),
            revision: sample::report().revision,
        };
        let answers = [Ok(pb::ExportReportsResponse {
            reports: vec![report],
            position: 7,
        })];
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }

    type ExportStatementsStream = Answers<pb::ExportStatementsResponse>;

    /// Breaks after the first message; where it is resumed there is one more. From 90 on it fails
    /// for good.
    async fn export_statements(
        &self,
        request: Request<pb::ExportStatementsRequest>,
    ) -> Result<Response<Self::ExportStatementsStream>, Status> {
        let after = request.into_inner().after;
        let message = |position: u64| {
            let mut statement = sample::located_statement();
            if let Some(source) = &mut statement.source {
                source.position = position;
            }
            Ok(pb::ExportStatementsResponse {
                statements: vec![statement],
                position,
            })
        };
        let answers = match after {
            0 => vec![message(5), Err(Status::unavailable("draining"))],
            5 => vec![message(6)],
            90 => vec![message(91), Err(Status::data_loss("for good"))],
            other => return Err(Status::internal(format!("after {other}"))),
        };
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }

    type ExportFiguresStream = Answers<pb::ExportFiguresResponse>;

    async fn export_figures(
        &self,
        _: Request<pb::ExportFiguresRequest>,
    ) -> Result<Response<Self::ExportFiguresStream>, Status> {
        let answers = [Ok(pb::ExportFiguresResponse {
            figures: sample::history().figures,
            position: 7,
        })];
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }

    type ExportRelationsStream = Answers<pb::ExportRelationsResponse>;

    async fn export_relations(
        &self,
        request: Request<pb::ExportRelationsRequest>,
    ) -> Result<Response<Self::ExportRelationsStream>, Status> {
        let figures = sample::history().figures;
        let relation = pb::LocatedRelation {
            kind: pb::RelationKind::Updates.into(),
            from: figures.get(1).cloned(),
            to: figures.first().cloned(),
        };
        let answers = match request.into_inner().after.as_str() {
            "" => vec![Ok(pb::ExportRelationsResponse {
                relations: vec![relation],
                token: "word".into(),
                truncated: true,
            })],
            "word" => Vec::new(),
            other => return Err(Status::internal(format!("after {other}"))),
        };
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }
}

#[tonic::async_trait]
impl pb::catalog_service_server::CatalogService for StandIn {
    type RebuildCatalogStream = Answers<pb::RebuildCatalogResponse>;

    async fn rebuild_catalog(
        &self,
        _: Request<pb::RebuildCatalogRequest>,
    ) -> Result<Response<Self::RebuildCatalogStream>, Status> {
        let progress = |position, done| {
            Ok(pb::RebuildCatalogResponse {
                position,
                index_position: position,
                catalog_position: 9,
                done,
            })
        };
        let answers = [progress(4, false), progress(4, false), progress(9, true)];
        Ok(Response::new(Box::pin(tokio_stream::iter(answers))))
    }
}
