//! The one place where a [`domain::Error`] becomes a [`tonic::Status`], and back.

mod class;
mod client;

use std::collections::HashMap;
use std::time::Duration;

use domain::{Error, Violation};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, FieldViolation, StatusExt};

use crate::exit::causes;
use crate::random;
use class::{Class, class};
pub use client::{from_status, reason, retry_after};

/// The domain of every `ErrorInfo`.
pub const DOMAIN: &str = "marsad";

/// How long a refused caller is asked to wait.
pub(crate) const RETRY_AFTER: Duration = Duration::from_millis(500);

/// Room for the violations in one status: trailers share 16 KiB with everything else, in base64.
const VIOLATIONS_BYTES_MAX: usize = 4 << 10;

/// The status of an error, with `google.rpc` details. Logs the causes, once; the caller never sees
/// them, and of a bug sees only the number to look for in the log.
pub fn to_status(error: Error) -> Status {
    let Class {
        code,
        reason,
        retry,
        metadata,
    } = class(&error);
    let mut details = info(reason, metadata);
    if retry {
        details.set_retry_info(Some(RETRY_AFTER));
    }
    let message = match &error {
        Error::Internal { .. } => return internal(&error.to_string(), &causes(&error)),
        Error::Invalid(violations) => {
            let (told, rest) = fitting(violations);
            let fields = told
                .iter()
                .map(|each| FieldViolation::new(&each.field, described(each)));
            details.set_bad_request(fields.collect::<Vec<_>>());
            let more = if rest > 0 {
                format!("; and {rest} more")
            } else {
                String::new()
            };
            format!("{}{more}", Error::Invalid(told.to_vec()))
        }
        other => other.to_string(),
    };
    match code {
        Code::DataLoss => tracing::error!("{message}"),
        Code::Unavailable => tracing::warn!(causes = causes(&error), "{message}"),
        Code::ResourceExhausted => tracing::warn!("{message}"),
        _ => tracing::debug!("{message}"),
    }
    Status::with_error_details(code, message, details)
}

/// The violations that fit into a status, the first always, and how many are left out.
fn fitting(violations: &[Violation]) -> (&[Violation], usize) {
    let mut bytes = 0;
    let fit = violations.iter().take_while(|violation| {
        let is_first = bytes == 0;
        bytes += violation.field.len() + violation.message.len() + violation.reason.len();
        is_first || bytes <= VIOLATIONS_BYTES_MAX
    });
    let count = fit.count();
    (&violations[..count], violations.len() - count)
}

/// A bug: what happened goes to the log, the caller gets the number to find it there.
pub(crate) fn internal(message: &str, causes: &str) -> Status {
    let incident = format!("{:016x}", random::number());
    tracing::error!(incident, causes, "{message}");
    let told = format!("internal error, incident {incident}");
    let details = info("INTERNAL", vec![("incident", incident)]);
    Status::with_error_details(Code::Internal, told, details)
}

/// The service is shutting down; another instance, or this one in a moment, will answer. A feed
/// names the last position that it sent.
pub(crate) fn draining(position: Option<u64>) -> Status {
    let metadata = position.map(|position| ("position", position.to_string()));
    closing(
        "the service is shutting down",
        metadata.into_iter().collect(),
    )
}

/// The connection is closed under the call, at the end of a drain or at its age.
pub(crate) fn cut() -> Status {
    closing("the service closes this connection", Vec::new())
}

fn closing(message: &str, metadata: Vec<(&'static str, String)>) -> Status {
    let mut details = info("DRAINING", metadata);
    details.set_retry_info(Some(RETRY_AFTER));
    Status::with_error_details(Code::Unavailable, message, details)
}

/// The consumer of a stream reads too slowly; it may resume behind the last position sent.
pub(crate) fn consumer_too_slow(position: Option<u64>) -> Status {
    let metadata = position.map(|position| ("position", position.to_string()));
    let details = info("CONSUMER_TOO_SLOW", metadata.into_iter().collect());
    let message = "the consumer is too slow; resume behind the last position";
    tracing::info!(position, "{message}");
    Status::with_error_details(Code::ResourceExhausted, message, details)
}

/// The deadline passed, as `message` says.
pub(crate) fn deadline(message: &str) -> Status {
    let details = info("DEADLINE", Vec::new());
    Status::with_error_details(Code::DeadlineExceeded, message, details)
}

/// A message or its headers exceed a limit; the same request will never do.
pub(crate) fn too_large(message: &str) -> Status {
    let details = info("BODY_TOO_LARGE", Vec::new());
    Status::with_error_details(Code::ResourceExhausted, message, details)
}

fn described(violation: &Violation) -> String {
    format!("{} ({})", violation.message, violation.reason)
}

fn info(reason: &str, metadata: Vec<(&'static str, String)>) -> ErrorDetails {
    let metadata: HashMap<String, String> = metadata
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    ErrorDetails::with_error_info(reason, DOMAIN, metadata)
}

#[cfg(test)]
mod tests;
