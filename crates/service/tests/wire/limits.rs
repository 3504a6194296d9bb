//! How much is taken on at once, and what is told to those refused.

use std::time::{Duration, Instant};

use proto::pb;
use proto::pb::ErrorReason;
use service::status::{reason, retry_after};
use tonic::Code;
use tonic_health::pb::health_client::HealthClient;

use crate::bed::Bed;
use crate::handler::{after, analyse, follow};

#[tokio::test]
async fn one_call_too_many_is_refused_at_once_and_told_to_come_back() {
    let bed = Bed::start(&["limits.in_flight_max=2"]).await;
    let client = bed.analysis().await;
    let busy: Vec<_> = (0..2)
        .map(|_| {
            let mut client = client.clone();
            tokio::spawn(async move { client.analyse(analyse("short")).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let started = Instant::now();
    let status = client.clone().analyse(analyse("echo")).await.unwrap_err();
    assert!(
        started.elapsed() < Duration::from_millis(150),
        "{:?}",
        started.elapsed()
    );
    assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
    assert_eq!(reason(&status), Some(ErrorReason::Overloaded));
    assert!(retry_after(&status).is_some());
    assert!(
        status.message().contains("limits.in_flight_max"),
        "{}",
        status.message()
    );
    // Health answers under load.
    HealthClient::new(bed.channel().await)
        .check(health(""))
        .await
        .unwrap();
    for call in busy {
        call.await.unwrap().unwrap();
    }
    client.clone().analyse(analyse("echo")).await.unwrap();
}

#[tokio::test]
async fn requests_are_weighed_together() {
    let set = [
        "limits.message_bytes_max=65536",
        "limits.in_flight_bytes_max=65536",
    ];
    let bed = Bed::start(&set).await;
    let request = |what: &str| pb::AnalyseRequest {
        body: vec![0; 40_000],
        ..analyse(what)
    };
    let mut first = bed.analysis().await;
    let first = tokio::spawn(async move { first.analyse(request("short")).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut client = bed.analysis().await;
    let status = client.analyse(request("echo")).await.unwrap_err();
    assert_eq!(reason(&status), Some(ErrorReason::Overloaded), "{status:?}");
    assert!(
        status.message().contains("limits.in_flight_bytes_max"),
        "{}",
        status.message()
    );
    client.analyse(analyse("echo")).await.unwrap();
    first.await.unwrap().unwrap();
    client.analyse(request("echo")).await.unwrap();
}

#[tokio::test]
async fn streams_have_a_limit_of_their_own_and_give_their_place_back() {
    let bed = Bed::start(&["limits.streams_max=1", "limits.in_flight_max=1"]).await;
    let mut client = bed.ledger().await;
    let first = client.follow(follow(after::LIVE)).await.unwrap();
    let status = client.follow(follow(after::LIVE)).await.unwrap_err();
    assert_eq!(reason(&status), Some(ErrorReason::Overloaded));
    assert!(
        status.message().contains("limits.streams_max"),
        "{}",
        status.message()
    );
    // Single calls go on.
    bed.analysis().await.analyse(analyse("echo")).await.unwrap();
    drop(first);
    tokio::time::timeout(Duration::from_secs(5), async {
        while client.follow(follow(after::LIVE)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await
    .expect("the place of a cancelled stream is not given back");
}

#[tokio::test]
async fn health_is_told_per_service_and_for_all() {
    let bed = Bed::start(&[]).await;
    let mut client = HealthClient::new(bed.channel().await);
    let names = ["", "marsad.v1.IngestService", "marsad.v1.LedgerService"];
    let mut told = async || {
        let mut told = Vec::new();
        for name in names {
            told.push(
                client
                    .check(health(name))
                    .await
                    .unwrap()
                    .into_inner()
                    .status,
            );
        }
        told
    };
    assert_eq!(told().await, [1, 1, 1]);
    bed.health.set("marsad.v1.IngestService", false).await;
    assert_eq!(told().await, [2, 2, 1]);
    bed.health.set("marsad.v1.IngestService", true).await;
    assert_eq!(told().await, [1, 1, 1]);
    let unknown = client.check(health("nothing")).await.unwrap_err();
    assert_eq!(unknown.code(), Code::NotFound);
}

#[tokio::test]
async fn reflection_lists_what_is_served() {
    use tonic_reflection::pb::v1;
    let bed = Bed::start(&[]).await;
    let expected = [
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
        "marsad.v1.AnalysisService",
        "marsad.v1.IngestService",
        "marsad.v1.LedgerService",
    ];

    let mut client = v1::server_reflection_client::ServerReflectionClient::new(bed.channel().await);
    let request = v1::ServerReflectionRequest {
        message_request: Some(v1::server_reflection_request::MessageRequest::ListServices(
            String::new(),
        )),
        ..Default::default()
    };
    let request = tokio_stream::iter([request]);
    let mut answers = client
        .server_reflection_info(request)
        .await
        .unwrap()
        .into_inner();
    let answer = answers
        .message()
        .await
        .unwrap()
        .unwrap()
        .message_response
        .unwrap();
    let v1::server_reflection_response::MessageResponse::ListServicesResponse(list) = answer else {
        panic!("{answer:?}");
    };
    let mut names: Vec<_> = list
        .service
        .iter()
        .map(|service| service.name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, expected);
}

#[tokio::test]
async fn reflection_describes_what_is_served_to_older_tools_too() {
    use tonic_reflection::pb::v1alpha;
    let bed = Bed::start(&[]).await;
    let mut client =
        v1alpha::server_reflection_client::ServerReflectionClient::new(bed.channel().await);
    let request = v1alpha::ServerReflectionRequest {
        message_request: Some(
            v1alpha::server_reflection_request::MessageRequest::FileContainingSymbol(
                "marsad.v1.LedgerService".to_owned(),
            ),
        ),
        ..Default::default()
    };
    let request = tokio_stream::iter([request]);
    let mut answers = client
        .server_reflection_info(request)
        .await
        .unwrap()
        .into_inner();
    let answer = answers
        .message()
        .await
        .unwrap()
        .unwrap()
        .message_response
        .unwrap();
    assert!(
        matches!(
            answer,
            v1alpha::server_reflection_response::MessageResponse::FileDescriptorResponse(_)
        ),
        "{answer:?}"
    );
}

fn health(service: &str) -> tonic_health::pb::HealthCheckRequest {
    tonic_health::pb::HealthCheckRequest {
        service: service.to_owned(),
    }
}

#[tokio::test]
async fn a_burst_beyond_the_streams_of_a_connection_is_answered_in_the_end() {
    let bed = Bed::start(&["limits.concurrent_streams_max=4", "limits.in_flight_max=4"]).await;
    let client = bed.analysis().await;
    let calls: Vec<_> = (0..40)
        .map(|_| {
            let mut client = client.clone();
            tokio::spawn(async move { client.analyse(pb::AnalyseRequest::default()).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}
