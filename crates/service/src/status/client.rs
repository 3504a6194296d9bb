//! Reading a status on the client's side.

use std::time::Duration;

use domain::{Error, Violation};
use proto::pb::ErrorReason;
use tonic::{Code, Status};
use tonic_types::StatusExt;

use super::{DOMAIN, RETRY_AFTER};

/// How long to wait before trying an idempotent call again; `None` when trying again cannot help.
///
/// Whatever broke on the way counts as worth another try: this transport says `UNKNOWN`, not
/// `UNAVAILABLE`, when a server dies in the middle of a call, and `CANCELLED` or `INTERNAL` when it
/// resets a stream.
pub fn retry_after(status: &Status) -> Option<Duration> {
    let told = status
        .get_details_retry_info()
        .and_then(|info| info.retry_delay);
    match status.code() {
        Code::Aborted if reason(status) == Some(ErrorReason::Stale) => None,
        Code::Unavailable | Code::Aborted => Some(told.unwrap_or(RETRY_AFTER)),
        Code::ResourceExhausted => match reason(status) {
            Some(ErrorReason::ConsumerTooSlow) => Some(RETRY_AFTER),
            _ => told,
        },
        Code::Cancelled if ran_out_of_time(status) => None,
        // A marsad server never answers UNKNOWN or CANCELLED by itself.
        Code::Unknown | Code::Cancelled => Some(RETRY_AFTER),
        Code::Internal if from_transport(status) => Some(RETRY_AFTER),
        Code::Ok
        | Code::InvalidArgument
        | Code::DeadlineExceeded
        | Code::NotFound
        | Code::AlreadyExists
        | Code::PermissionDenied
        | Code::FailedPrecondition
        | Code::OutOfRange
        | Code::Unimplemented
        | Code::Internal
        | Code::DataLoss
        | Code::Unauthenticated => None,
    }
}

/// The machine-readable reason of a status from a marsad server.
pub fn reason(status: &Status) -> Option<ErrorReason> {
    let info = status
        .get_details_error_info()
        .filter(|info| info.domain == DOMAIN)?;
    ErrorReason::from_str_name(&format!("ERROR_REASON_{}", info.reason))
}

/// The error that a status stands for: from another marsad service, or from the decoder of the
/// messages that a client sends.
pub fn from_status(status: Status) -> Error {
    let message = status.message().to_owned();
    match status.code() {
        _ if retry_after(&status).is_some() => match status.code() {
            Code::Aborted => Error::Conflict(message),
            Code::ResourceExhausted => Error::Overloaded(message),
            _ => Error::unavailable(message, status),
        },
        Code::InvalidArgument => Error::Invalid(violations(&status)),
        Code::OutOfRange => match too_large_for_the_decoder(&status) {
            Some(error) => error,
            None => out_of_range(status),
        },
        Code::NotFound => not_found(status),
        Code::Aborted => Error::Stale {
            what: metadata(&status, "what").unwrap_or_default(),
            seen: number(&status, "seen").unwrap_or(0),
            position: number(&status, "position").unwrap_or(0),
        },
        Code::FailedPrecondition => Error::Precondition {
            reason: word(&status),
            message,
        },
        Code::ResourceExhausted => too_large(&status).unwrap_or(Error::Exhausted(message)),
        Code::DeadlineExceeded | Code::Cancelled => Error::Deadline(message),
        Code::DataLoss => Error::DataLoss(message),
        _ => Error::internal(message, status),
    }
}

/// A status that the transport made up has a source and no details.
fn from_transport(status: &Status) -> bool {
    status.details().is_empty() && std::error::Error::source(status).is_some()
}

fn violations(status: &Status) -> Vec<Violation> {
    let reason = word(status);
    let fields = status
        .get_details_bad_request()
        .map(|bad| bad.field_violations);
    match fields {
        Some(fields) if !fields.is_empty() => fields
            .into_iter()
            .map(|field| Violation::new(field.field, reason, field.description))
            .collect(),
        _ => vec![Violation::new("", reason, status.message())],
    }
}

fn out_of_range(status: Status) -> Error {
    let number = |name| number(&status, name);
    match (number("given"), number("first"), number("last")) {
        (Some(given), Some(first), Some(last)) => Error::OutOfRange {
            what: "position",
            given,
            first,
            last,
        },
        _ => Error::internal("a range error without its range", status),
    }
}

/// What tonic's decoder says of a message over the limit, in numbers.
fn too_large_for_the_decoder(status: &Status) -> Option<Error> {
    let (_, numbers) = status
        .message()
        .split_once("message length too large: found ")?;
    let (bytes, bytes_max) = numbers.split_once(" bytes, the limit is: ")?;
    Some(Error::TooLarge {
        what: "the message",
        bytes: bytes.parse().ok()?,
        bytes_max: bytes_max.trim_end_matches(" bytes").parse().ok()?,
    })
}

/// The deadline that the client itself keeps, in the words of its transport.
fn ran_out_of_time(status: &Status) -> bool {
    status.message() == "Timeout expired"
}

fn too_large(status: &Status) -> Option<Error> {
    Some(Error::TooLarge {
        what: "the message",
        bytes: number(status, "bytes")?,
        bytes_max: number(status, "bytes_max")?,
    })
}

fn not_found(status: Status) -> Error {
    let id = metadata(&status, "id").unwrap_or_else(|| status.message().to_owned());
    let kind = "object";
    match (reason(&status), number(&status, "position")) {
        (Some(ErrorReason::Withdrawn), Some(position)) => Error::Withdrawn {
            kind,
            id,
            position,
            reason: metadata(&status, "reason").unwrap_or_default(),
        },
        _ => Error::NotFound { kind, id },
    }
}

/// The word of the reason, when it is in the schema.
fn word(status: &Status) -> &'static str {
    let reason = reason(status).unwrap_or(ErrorReason::ValueInvalid);
    reason.as_str_name().trim_start_matches("ERROR_REASON_")
}

fn number(status: &Status, name: &str) -> Option<u64> {
    metadata(status, name)?.parse().ok()
}

fn metadata(status: &Status, name: &str) -> Option<String> {
    status.get_details_error_info()?.metadata.remove(name)
}
