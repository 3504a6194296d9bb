use tonic::metadata::MetadataMap;

use super::*;

/// One error of every kind, with what the wire says about it.
fn rows() -> Vec<(Error, Code, &'static str, bool)> {
    let range = Error::OutOfRange {
        what: "position",
        given: 9,
        first: 0,
        last: 7,
    };
    let none = Error::NotFound {
        kind: "report",
        id: "r1".into(),
    };
    let gone = Error::Withdrawn {
        kind: "report",
        id: "r1".into(),
        position: 9,
        reason: "a court's order".into(),
    };
    let large = Error::TooLarge {
        what: "the body",
        bytes: 9,
        bytes_max: 8,
    };
    let mismatch = Error::Precondition {
        reason: "STORE_MISMATCH",
        message: "the position is of another store".into(),
    };
    use Code::{Aborted, DeadlineExceeded, FailedPrecondition, InvalidArgument, ResourceExhausted};
    let empty = Error::invalid("body", "BODY_EMPTY", "is empty");
    let refused = Error::unavailable("the store", "refused");
    vec![
        (empty, InvalidArgument, "BODY_EMPTY", false),
        (
            Error::Invalid(vec![]),
            InvalidArgument,
            "VALUE_INVALID",
            false,
        ),
        (range, Code::OutOfRange, "POSITION_OUT_OF_RANGE", false),
        (none, Code::NotFound, "NOT_FOUND", false),
        (gone, Code::NotFound, "WITHDRAWN", false),
        (mismatch, FailedPrecondition, "STORE_MISMATCH", false),
        (Error::Conflict("moved".into()), Aborted, "CONFLICT", true),
        (stale(), Aborted, "STALE", false),
        (
            Error::Overloaded("256".into()),
            ResourceExhausted,
            "OVERLOADED",
            true,
        ),
        (large, ResourceExhausted, "BODY_TOO_LARGE", false),
        (
            Error::Exhausted("disk".into()),
            ResourceExhausted,
            "EXHAUSTED",
            false,
        ),
        (refused, Code::Unavailable, "UNAVAILABLE", true),
        (
            Error::Deadline("wait".into()),
            DeadlineExceeded,
            "DEADLINE",
            false,
        ),
        (
            Error::DataLoss("leaf 3".into()),
            Code::DataLoss,
            "DATA_LOSS",
            false,
        ),
        (
            Error::internal("writing", "secret"),
            Code::Internal,
            "INTERNAL",
            false,
        ),
    ]
}

fn stale() -> Error {
    Error::Stale {
        what: "report r1".into(),
        seen: 7,
        position: 9,
    }
}

#[test]
fn a_stale_decision_tells_what_stands_and_keeps_it_through_a_client() {
    let back = from_status(to_status(stale()));
    match back {
        Error::Stale {
            what,
            seen,
            position,
        } => assert_eq!((what.as_str(), seen, position), ("report r1", 7, 9)),
        other => panic!("{other}"),
    }
}

#[test]
fn every_error_has_its_code_its_reason_in_the_schema_and_says_whether_to_retry() {
    for (error, code, word, retried) in rows() {
        let status = to_status(error);
        assert_eq!(status.code(), code);
        let info = status.get_details_error_info().unwrap();
        assert_eq!(
            (info.reason.as_str(), info.domain.as_str()),
            (word, "marsad")
        );
        let known = reason(&status).unwrap();
        assert_eq!(known.as_str_name(), format!("ERROR_REASON_{word}"));
        assert_eq!(status.get_details_retry_info().is_some(), retried, "{word}");
        assert_eq!(retry_after(&status).is_some(), retried, "{word}");
    }
    for status in [draining(Some(7)), consumer_too_slow(Some(7))] {
        assert!(retry_after(&status).is_some(), "{status:?}");
        let metadata = status.get_details_error_info().unwrap().metadata;
        assert_eq!(metadata["position"], "7");
    }
    for status in [
        draining(None),
        cut(),
        consumer_too_slow(None),
        deadline("late"),
        too_large("large"),
    ] {
        assert!(reason(&status).is_some(), "{status:?}");
    }
}

#[test]
fn a_thousand_violations_fit_into_the_trailers() {
    let many = (0..1_000)
        .map(|i| domain::Violation::new(format!("items[{i}].body"), "BODY_EMPTY", "is empty"))
        .collect();
    let status = to_status(Error::Invalid(many));
    assert!(
        status.details().len() + status.message().len() < 16_000,
        "{status:?}"
    );
    let told = status
        .get_details_bad_request()
        .unwrap()
        .field_violations
        .len();
    assert!(told > 100, "{told}");
    assert!(
        status
            .message()
            .ends_with(&format!("; and {} more", 1_000 - told))
    );
}

#[test]
fn every_violation_is_listed_with_its_path_and_the_first_gives_the_reason() {
    let status = to_status(Error::Invalid(vec![
        domain::Violation::new("items[3].body", "BODY_EMPTY", "is empty"),
        domain::Violation::new("items[3].url", "URL_MALFORMED", "has no host"),
    ]));
    assert_eq!(reason(&status), Some(proto::pb::ErrorReason::BodyEmpty));
    let fields = status.get_details_bad_request().unwrap().field_violations;
    let got: Vec<_> = fields
        .iter()
        .map(|f| (f.field.as_str(), f.description.as_str()))
        .collect();
    assert_eq!(
        got,
        [
            ("items[3].body", "is empty (BODY_EMPTY)"),
            ("items[3].url", "has no host (URL_MALFORMED)"),
        ]
    );
}

#[test]
fn a_range_error_tells_the_range_and_keeps_it_through_a_client() {
    let status = to_status(Error::OutOfRange {
        what: "position",
        given: 9,
        first: 0,
        last: 7,
    });
    let metadata = status.get_details_error_info().unwrap().metadata;
    assert_eq!(
        (metadata["first"].as_str(), metadata["last"].as_str()),
        ("0", "7")
    );
    let back = from_status(status);
    assert!(
        matches!(
            back,
            Error::OutOfRange {
                given: 9,
                first: 0,
                last: 7,
                ..
            }
        ),
        "{back}"
    );
}

#[test]
fn a_withdrawal_tells_its_position_and_its_reason_and_keeps_them_through_a_client() {
    let reason = "قرار محكمة ".repeat(400);
    let error = Error::Withdrawn {
        kind: "report",
        id: "r1".into(),
        position: 9,
        reason: reason.clone(),
    };
    let status = to_status(error);
    assert!(status.details().len() < 4_000, "trailers have a limit");
    let Error::Withdrawn {
        id,
        position,
        reason: told,
        ..
    } = from_status(status)
    else {
        panic!("another kind");
    };
    assert_eq!((id.as_str(), position), ("r1", 9));
    assert!(told.len() > 1_000 && reason.starts_with(&told), "{told}");
}

#[test]
fn what_the_decoder_refuses_is_too_large() {
    let message = "Error, decoded message length too large: found 9 bytes, the limit is: 8 bytes";
    let error = from_status(Status::out_of_range(message));
    let told = "the message is too large: 9 bytes, at most 8";
    assert_eq!(error.to_string(), told);
    assert!(matches!(error, Error::TooLarge { .. }));
}

#[test]
fn causes_never_reach_the_client() {
    for (error, ..) in rows() {
        let status = to_status(error);
        let all = format!("{status:?} {}", String::from_utf8_lossy(status.details()));
        assert!(!all.contains("secret") && !all.contains("refused"), "{all}");
    }
    let bug = to_status(Error::internal("writing", "secret"));
    let incident = &bug.get_details_error_info().unwrap().metadata["incident"];
    assert_eq!(
        bug.message(),
        format!("internal error, incident {incident}")
    );
}

#[test]
fn an_error_keeps_its_kind_through_a_status_and_back() {
    for (error, ..) in rows() {
        let kind = std::mem::discriminant(&error);
        let back = from_status(to_status(error));
        assert_eq!(std::mem::discriminant(&back), kind, "{back}");
    }
}

#[test]
fn whatever_broke_on_the_way_is_worth_another_try() {
    for code in [
        Code::Unknown,
        Code::Cancelled,
        Code::Unavailable,
        Code::Aborted,
    ] {
        let status = Status::new(code, "transport error");
        assert!(retry_after(&status).is_some(), "{code:?}");
    }
    let broken = Status::from_error(Box::new(std::io::Error::other("broken pipe")));
    assert!(matches!(from_status(broken), Error::Unavailable { .. }));
    let late = from_status(Status::cancelled("Timeout expired"));
    assert!(matches!(late, Error::Deadline(_)), "{late}");
    let plain = Status::with_metadata(Code::Internal, "a bug", MetadataMap::new());
    assert!(retry_after(&plain).is_none());
}
