//! Statuses that tonic makes up with codes that clients misread, put right.

use http::HeaderMap;
use tonic::{Code, Status};

use crate::status;

/// Puts the status in headers or trailers right, and tells its code; `None` when there is none.
pub(super) fn translate(headers: &mut HeaderMap) -> Option<Code> {
    let code = Code::from_bytes(headers.get(Status::GRPC_STATUS)?.as_bytes());
    // Only statuses without details can be tonic's: ours carry an `ErrorInfo`.
    let made_up = matches!(code, Code::OutOfRange | Code::Cancelled)
        && !headers.contains_key(Status::GRPC_STATUS_DETAILS);
    if !made_up {
        return Some(code);
    }
    match Status::from_header_map(headers).and_then(|status| right(&status)) {
        Some(status) => {
            let code = status.code();
            write(status, headers);
            Some(code)
        }
        None => Some(code),
    }
}

/// Writes a status over whatever is in `headers`.
pub(super) fn write(status: Status, headers: &mut HeaderMap) {
    let code = status.code();
    if status.add_header(headers).is_err() {
        // Only a message or detail that is no header value can fail; the code always is one.
        let _ = Status::new(code, "").add_header(headers);
    }
}

fn right(wrong: &Status) -> Option<Status> {
    let message = wrong.message();
    match wrong.code() {
        // `tonic::codec`: clients would take OUT_OF_RANGE for a position, and some send again.
        Code::OutOfRange if message.contains("message length too large") => {
            let told = message.trim_start_matches("Error, ");
            Some(status::too_large(&format!(
                "{told} (limits.message_bytes_max)"
            )))
        }
        // `tonic::transport`: the deadline of the call, not a wish of the client.
        Code::Cancelled if message == "Timeout expired" => {
            Some(status::deadline("the deadline passed"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(status: Status) -> (Option<Code>, Status) {
        let mut headers = HeaderMap::new();
        write(status, &mut headers);
        let code = translate(&mut headers);
        (code, Status::from_header_map(&headers).unwrap())
    }

    #[test]
    fn codes_that_tonic_makes_up_are_put_right() {
        let large = "Error, decoded message length too large: found 9 bytes, the limit is: 8 bytes";
        for (code, message, right) in [
            (Code::OutOfRange, large, Code::ResourceExhausted),
            (Code::Cancelled, "Timeout expired", Code::DeadlineExceeded),
            (Code::Cancelled, "something else", Code::Cancelled),
            (Code::OutOfRange, "something else", Code::OutOfRange),
            (Code::Ok, "", Code::Ok),
        ] {
            let (told, status) = translated(Status::new(code, message));
            assert_eq!((told, status.code()), (Some(right), right), "{message}");
            let has_reason = status::reason(&status).is_some();
            assert_eq!(has_reason, code != right, "{message}");
        }
    }

    #[test]
    fn our_own_range_errors_stay() {
        let error = domain::Error::OutOfRange {
            what: "position",
            given: 9,
            first: 0,
            last: 7,
        };
        let (code, status) = translated(status::to_status(error));
        assert_eq!(code, Some(Code::OutOfRange));
        assert!(matches!(
            status::from_status(status),
            domain::Error::OutOfRange { .. }
        ));
    }

    #[test]
    fn headers_without_a_status_stay_without() {
        assert_eq!(translate(&mut HeaderMap::new()), None);
    }
}
