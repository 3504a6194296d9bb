//! Judgements: what was asked for is told in the answer.

use pb::curation::Judgement;
use pb::field_value::Value;
use proto::pb;
use tonic::{Code, Request, Response, Status};
use tonic_types::{ErrorDetails, StatusExt};

use super::StandIn;

#[tonic::async_trait]
impl pb::curation_service_server::CurationService for StandIn {
    async fn curate(
        &self,
        request: Request<pb::CurateRequest>,
    ) -> Result<Response<pb::CurateResponse>, Status> {
        let pb::CurateRequest { curation, seen } = request.into_inner();
        let curation = curation.unwrap();
        assert_eq!(
            (curation.curator.as_str(), curation.reason.as_str()),
            ("me", "so")
        );
        let position = match curation.judgement.unwrap() {
            Judgement::Field(judged) => field(judged),
            Judgement::Rejection(pb::TargetRejection { anchor }) => {
                assert_eq!(anchor.unwrap().target_id, "s_1");
                20
            }
            Judgement::Statement(added) => {
                assert_eq!(added.content.len(), 2);
                assert_eq!(added.cue.unwrap().prefix, "و");
                30
            }
            Judgement::Figure(added) => {
                assert_eq!(added.text.unwrap().exact, "5 عمال");
                40
            }
            Judgement::Actors(judged) => 50 + u64::from(judged.verdict.unsigned_abs()),
            Judgement::Grade(grade) => {
                let (letter, number) = (grade.reliability, grade.credibility);
                60 + u64::from(letter.unsigned_abs() * 10 + number.unsigned_abs())
            }
            Judgement::Undo(pb::CurationUndo { position }) => position + 100,
        };
        if seen == 9 {
            let metadata = [("position".to_owned(), "11".to_owned())];
            let details = ErrorDetails::with_error_info("STALE", "marsad", metadata);
            let message = "the newest curation stands at 11";
            return Err(Status::with_error_details(Code::Aborted, message, details));
        }
        Ok(Response::new(pb::CurateResponse {
            position,
            recorded_micros: 0,
            unchanged: seen == 7,
        }))
    }
}

fn field(judged: pb::FieldJudgement) -> u64 {
    let anchor = judged.anchor.unwrap();
    let quote = anchor.quote.unwrap();
    assert_eq!(
        (anchor.report_id.as_str(), anchor.revision_id.as_str()),
        ("r_1", "v_1")
    );
    let value = judged.value.map(|value| value.value.unwrap());
    match (anchor.target_id.as_str(), value) {
        ("s_1", Some(Value::Act(_))) => {
            assert_eq!((quote.exact.as_str(), quote.prefix.as_str()), ("قال", ""));
            assert_eq!(quote.suffix.chars().count(), 32);
            1
        }
        ("s_1", Some(Value::Medium(medium))) => {
            assert_eq!(medium.exact, "بيان");
            2
        }
        ("f_1", Some(Value::Bounds(bounds))) => bounds.low.unwrap() as u64,
        ("f_1", None) => 3,
        (target, value) => panic!("{target}: {value:?}"),
    }
}

/// One curation, by the curator asked for.
pub(super) fn listed(request: &pb::ListCurationsRequest) -> pb::ListCurationsResponse {
    let quote = pb::TextQuote {
        exact: "5 عمال".into(),
        ..Default::default()
    };
    let anchor = pb::Anchor {
        report_id: "r_1".into(),
        quote: Some(quote),
        ..Default::default()
    };
    let bounds = pb::CuratedValue {
        low: Some(6.0),
        ..Default::default()
    };
    let judged = pb::FieldJudgement {
        anchor: Some(anchor),
        field: pb::CuratedField::Value.into(),
        value: Some(pb::FieldValue {
            value: Some(Value::Bounds(bounds)),
        }),
    };
    let curation = pb::Curation {
        curator: request.curator.clone(),
        reason: "read again".into(),
        judgement: Some(Judgement::Field(judged)),
    };
    pb::ListCurationsResponse {
        curations: vec![pb::RecordedCuration {
            position: 13,
            recorded_micros: 0,
            curation: Some(curation),
            state: request.state,
            target_id: "f_2".into(),
        }],
        ..Default::default()
    }
}
