//! The table of status codes, row by row.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use proto::pb;
use proto::pb::ErrorReason;
use service::status::reason;
use tonic::{Code, Request};
use tonic_types::StatusExt;

use crate::bed::Bed;
use crate::handler::{after, analyse, follow};

#[tokio::test]
async fn a_message_over_the_limit_is_resource_exhausted_and_the_connection_goes_on() {
    let bed = Bed::start(&["limits.message_bytes_max=65536"]).await;
    let mut client = bed.analysis().await;
    for bytes in [65_537, 20 << 20] {
        let request = pb::AnalyseRequest {
            body: vec![0; bytes],
            ..Default::default()
        };
        let status = client.analyse(request).await.unwrap_err();
        assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
        assert_eq!(reason(&status), Some(ErrorReason::BodyTooLarge));
        assert!(status.get_details_retry_info().is_none());
        assert!(
            status.message().contains("limits.message_bytes_max"),
            "{}",
            status.message()
        );
    }
    let request = pb::AnalyseRequest {
        body: vec![0; 65_000],
        ..Default::default()
    };
    client.analyse(request).await.unwrap();
}

#[tokio::test]
async fn a_message_over_the_limit_in_a_stream_is_resource_exhausted() {
    let bed = Bed::start(&["limits.message_bytes_max=1024"]).await;
    let item = |bytes| pb::SubmitStreamRequest {
        tag: "x".repeat(bytes),
        submission: None,
    };
    let items = tokio_stream::iter([item(10), item(2_000)]);
    let mut answers = bed
        .ingest()
        .await
        .submit_stream(items)
        .await
        .unwrap()
        .into_inner();
    assert!(answers.message().await.unwrap().is_some());
    let status = answers.message().await.unwrap_err();
    assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
}

#[tokio::test]
async fn our_own_range_errors_stay_out_of_range_with_their_range() {
    let bed = Bed::start(&[]).await;
    let status = bed
        .analysis()
        .await
        .analyse(analyse("range"))
        .await
        .unwrap_err();
    assert_eq!(status.code(), Code::OutOfRange);
    let metadata = status.get_details_error_info().unwrap().metadata;
    assert_eq!(
        (metadata["first"].as_str(), metadata["last"].as_str()),
        ("0", "7")
    );
}

#[tokio::test]
async fn the_clients_deadline_is_deadline_exceeded_also_on_the_wire() {
    let bed = Bed::start(&[]).await;
    let mut request = Request::new(analyse("short"));
    request
        .metadata_mut()
        .insert("grpc-timeout", "100m".parse().unwrap());
    let status = bed.plain().await.analyse(request).await.unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded, "{status:?}");
    assert_eq!(reason(&status), Some(ErrorReason::Deadline));
    // What was begun is done to the end all the same.
    tokio::time::timeout(Duration::from_secs(5), async {
        while bed.done.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn a_call_without_a_deadline_gets_one_and_a_long_one_is_cut() {
    let set = [
        "limits.request_timeout_ms=100",
        "limits.request_timeout_ms_max=200",
    ];
    let bed = Bed::start(&set).await;
    let mut client = bed.plain().await;
    for (asked, least, message) in [
        (None, 100, "the deadline of 100 ms passed"),
        (Some("1H"), 200, "the deadline of 200 ms passed"),
        (Some("nonsense"), 100, "the deadline of 100 ms passed"),
    ] {
        let mut request = Request::new(analyse("long"));
        if let Some(asked) = asked {
            request
                .metadata_mut()
                .insert("grpc-timeout", asked.parse().unwrap());
        }
        let started = Instant::now();
        let status = client.analyse(request).await.unwrap_err();
        assert_eq!(
            (status.code(), status.message()),
            (Code::DeadlineExceeded, message)
        );
        assert!(started.elapsed() >= Duration::from_millis(least));
    }
}

#[tokio::test]
async fn a_stream_ends_at_its_deadline_but_needs_none() {
    let bed = Bed::start(&["limits.request_timeout_ms=50"]).await;
    let mut client = bed.ledger().await;
    let mut request = Request::new(follow(after::LIVE));
    request
        .metadata_mut()
        .insert("grpc-timeout", "200m".parse().unwrap());
    let mut bounded = client.follow(request).await.unwrap().into_inner();
    let mut free = client
        .follow(follow(after::LIVE))
        .await
        .unwrap()
        .into_inner();
    assert!(bounded.message().await.unwrap().is_some());
    let status = bounded.message().await.unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded, "{status:?}");
    assert!(free.message().await.unwrap().is_some());
    let more = tokio::time::timeout(Duration::from_millis(50), free.message()).await;
    assert!(more.is_err(), "the stream without a deadline has ended");
}

#[tokio::test]
async fn a_panic_is_internal_with_an_incident_and_leaves_its_neighbours_alone() {
    let bed = Bed::start(&[]).await;
    let channel = bed.channel().await;
    let mut client = pb::analysis_service_client::AnalysisServiceClient::new(channel.clone());
    let mut neighbour = client.clone();
    let neighbour = tokio::spawn(async move { neighbour.analyse(analyse("short")).await });
    let mut ledger = pb::ledger_service_client::LedgerServiceClient::new(channel);
    let in_task = client.analyse(analyse("panic")).await.unwrap_err();
    let in_handler = ledger.get_head(pb::GetHeadRequest {}).await.unwrap_err();
    let mut stream = ledger
        .follow(follow(after::PANIC))
        .await
        .unwrap()
        .into_inner();
    assert!(stream.message().await.unwrap().is_some());
    let in_stream = stream.message().await.unwrap_err();
    for status in [in_task, in_handler, in_stream] {
        assert_eq!(status.code(), Code::Internal, "{status:?}");
        let incident = &status.get_details_error_info().unwrap().metadata["incident"];
        assert_eq!(
            status.message(),
            format!("internal error, incident {incident}")
        );
    }
    neighbour.await.unwrap().unwrap();
}

#[tokio::test]
async fn causes_stay_in_the_log() {
    let bed = Bed::start(&[]).await;
    let status = bed
        .analysis()
        .await
        .analyse(analyse("internal"))
        .await
        .unwrap_err();
    assert_eq!(status.code(), Code::Internal);
    assert!(!format!("{status:?}").contains("secret"));
}

#[tokio::test]
async fn an_error_in_the_middle_of_a_stream_keeps_what_came_before() {
    let bed = Bed::start(&[]).await;
    let mut stream = bed
        .ledger()
        .await
        .follow(follow(after::FAILURE))
        .await
        .unwrap()
        .into_inner();
    assert!(stream.message().await.unwrap().is_some());
    let status = stream.message().await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status)),
        (Code::DataLoss, Some(ErrorReason::DataLoss))
    );
}

#[tokio::test]
async fn every_violation_arrives_with_its_path() {
    let bed = Bed::start(&[]).await;
    let status = bed
        .ingest()
        .await
        .submit(pb::SubmitRequest::default())
        .await
        .unwrap_err();
    assert_eq!(
        (status.code(), reason(&status)),
        (Code::InvalidArgument, Some(ErrorReason::Required))
    );
    let fields = status.get_details_bad_request().unwrap().field_violations;
    let fields: Vec<_> = fields
        .iter()
        .map(|violation| violation.field.as_str())
        .collect();
    assert_eq!(fields, ["submission.outlet", "submission.body"]);
}

#[tokio::test]
async fn what_tonic_calls_cancelled_at_its_own_timeout_is_deadline_exceeded() {
    let bed = Bed::start(&[]).await;
    let status = bed
        .ledger()
        .await
        .verify(pb::VerifyRequest::default())
        .await
        .unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded);
}

#[tokio::test]
async fn an_unknown_method_or_service_is_unimplemented() {
    let bed = Bed::start(&[]).await;
    for path in [
        "/marsad.v1.IngestService/Nothing",
        "/marsad.v1.Nothing/At",
        "/x",
        "/",
    ] {
        let status = bed.call(path, &[]).await.unwrap_err();
        assert_eq!(status.code(), Code::Unimplemented, "{path}: {status:?}");
    }
}

#[tokio::test]
async fn headers_over_the_limit_are_resource_exhausted() {
    let bed = Bed::start(&[]).await;
    let path = "/marsad.v1.AnalysisService/Analyse";
    for bytes in [17 << 10, 40 << 10] {
        let baggage = "x".repeat(bytes);
        let status = bed.call(path, &[("baggage", &baggage)]).await.unwrap_err();
        assert_eq!(
            status.code(),
            Code::ResourceExhausted,
            "{bytes}: {status:?}"
        );
        assert!(
            status.message().contains("limits.header_bytes_max"),
            "{}",
            status.message()
        );
    }
    bed.call(path, &[("baggage", &"x".repeat(8 << 10))])
        .await
        .unwrap();
}

#[tokio::test]
async fn a_message_that_is_no_protobuf_is_internal() {
    let bed = Bed::start(&[]).await;
    // Field 2 is a string; these bytes are no UTF-8. The head's request has no field 2 and no rule.
    let status = bed.garbled().await.unwrap_err();
    assert_eq!(status.code(), Code::Internal, "{status:?}");
    assert!(status.details().is_empty(), "a handler has seen it");
}

#[tokio::test]
async fn an_answer_names_the_request() {
    let bed = Bed::start(&[]).await;
    let mut client = bed.analysis().await;
    let mut request = Request::new(analyse("echo"));
    request
        .metadata_mut()
        .insert("x-request-id", "abc-1".parse().unwrap());
    let answer = client.analyse(request).await.unwrap();
    assert_eq!(answer.metadata().get("x-request-id").unwrap(), "abc-1");
    let status = client.analyse(analyse("range")).await.unwrap_err();
    assert_eq!(status.metadata().get("x-request-id").unwrap().len(), 16);
}
