//! What each error is on the wire.

use domain::Error;
use tonic::Code;

/// What the wire says about an error besides its message.
pub(super) struct Class {
    pub(super) code: Code,
    /// A word of `ErrorReason`, without its prefix.
    pub(super) reason: &'static str,
    /// Whether the same request may succeed later.
    pub(super) retry: bool,
    pub(super) metadata: Vec<(&'static str, String)>,
}

/// The beginning of a text that fits into trailers, which share 16 KiB.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(TEXT_BYTES_MAX)]
}

/// Bytes of a text in the metadata.
const TEXT_BYTES_MAX: usize = 1 << 10;

/// Sorts an error. The one match over all errors that the wire knows.
pub(super) fn class(error: &Error) -> Class {
    let (code, reason, retry) = match error {
        Error::Invalid(violations) => {
            let reason = violations
                .first()
                .map_or("VALUE_INVALID", |first| first.reason);
            (Code::InvalidArgument, reason, false)
        }
        Error::OutOfRange { .. } => (Code::OutOfRange, "POSITION_OUT_OF_RANGE", false),
        Error::NotFound { .. } => (Code::NotFound, "NOT_FOUND", false),
        Error::Withdrawn { .. } => (Code::NotFound, "WITHDRAWN", false),
        Error::Precondition { reason, .. } => (Code::FailedPrecondition, *reason, false),
        Error::Stale { .. } => (Code::Aborted, "STALE", false),
        Error::Conflict(_) => (Code::Aborted, "CONFLICT", true),
        Error::Overloaded(_) => (Code::ResourceExhausted, "OVERLOADED", true),
        Error::TooLarge { .. } => (Code::ResourceExhausted, "BODY_TOO_LARGE", false),
        Error::Exhausted(_) => (Code::ResourceExhausted, "EXHAUSTED", false),
        Error::Unavailable { .. } => (Code::Unavailable, "UNAVAILABLE", true),
        Error::Deadline(_) => (Code::DeadlineExceeded, "DEADLINE", false),
        Error::DataLoss(_) => (Code::DataLoss, "DATA_LOSS", false),
        Error::Internal { .. } => (Code::Internal, "INTERNAL", false),
    };
    let metadata = match error {
        Error::OutOfRange {
            what,
            given,
            first,
            last,
        } => vec![
            ("what", (*what).to_owned()),
            ("given", given.to_string()),
            ("first", first.to_string()),
            ("last", last.to_string()),
        ],
        Error::NotFound { kind, id } => vec![("kind", (*kind).to_owned()), ("id", id.clone())],
        Error::Withdrawn {
            kind,
            id,
            position,
            reason,
        } => vec![
            ("kind", (*kind).to_owned()),
            ("id", id.clone()),
            ("position", position.to_string()),
            ("reason", beginning(reason).to_owned()),
        ],
        Error::Stale {
            what,
            seen,
            position,
        } => vec![
            ("what", beginning(what).to_owned()),
            ("seen", seen.to_string()),
            ("position", position.to_string()),
        ],
        Error::TooLarge {
            what,
            bytes,
            bytes_max,
        } => vec![
            ("what", (*what).to_owned()),
            ("bytes", bytes.to_string()),
            ("bytes_max", bytes_max.to_string()),
        ],
        Error::Invalid(_)
        | Error::Precondition { .. }
        | Error::Conflict(_)
        | Error::Overloaded(_)
        | Error::Exhausted(_)
        | Error::Unavailable { .. }
        | Error::Deadline(_)
        | Error::DataLoss(_)
        | Error::Internal { .. } => Vec::new(),
    };
    Class {
        code,
        reason,
        retry,
        metadata,
    }
}
