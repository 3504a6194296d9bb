//! Submissions that were refused: as answered in a stream, and as kept for the operator.

use domain::{Error, rejection_id, sha256};
use ledger::{Ledger, Rejection};
use proto::pb;
use service::{status, to_status};

use crate::pipeline::now;

/// What a submission said of itself, kept in case it is refused.
pub(crate) struct Claims {
    outlet: String,
    url: String,
    own_id: String,
    body: domain::Sha256,
    body_bytes: u64,
}

impl Claims {
    pub(crate) fn of(submission: Option<&pb::Submission>) -> Self {
        let text = |read: fn(&pb::Submission) -> &String| {
            // Longer values break a rule; the list shows enough of them to tell which they were.
            submission
                .map(|s| read(s).chars().take(200).collect())
                .unwrap_or_default()
        };
        let body = submission.map(|s| s.body.as_slice()).unwrap_or_default();
        Self {
            outlet: text(|s| &s.outlet),
            url: text(|s| &s.url),
            own_id: text(|s| &s.own_id),
            body: sha256(body),
            body_bytes: body.len() as u64,
        }
    }

    /// Keeps the refusal for the operator, where the submission and not the service is to blame.
    pub(crate) async fn keep(self, error: &Error, ledger: &Ledger) {
        let (reason, field) = match error {
            Error::Invalid(violations) => match violations.first() {
                Some(first) => (first.reason, first.field.clone()),
                None => return,
            },
            Error::TooLarge { what, .. } => ("BODY_TOO_LARGE", (*what).to_owned()),
            _ => return,
        };
        let received = now();
        let rejection = Rejection {
            id: rejection_id(received.0, &self.body),
            received,
            outlet: self.outlet,
            url: self.url,
            own_id: self.own_id,
            reason: reason.to_owned(),
            field,
            message: error.to_string(),
            body: self.body,
            body_bytes: self.body_bytes,
        };
        // The caller has its answer either way; the list is a convenience for the operator.
        if let Err(error) = ledger.reject(rejection).await {
            tracing::warn!(%error, "a rejection was not kept");
        }
    }
}

/// A refusal as an item of a stream answers it.
pub(crate) fn refusal(error: Error) -> pb::Refusal {
    let violations = match &error {
        Error::Invalid(violations) => violations
            .iter()
            .map(|v| pb::FieldViolation {
                field: v.field.clone(),
                reason: v.reason.to_owned(),
                message: v.message.clone(),
            })
            .collect(),
        _ => Vec::new(),
    };
    let status = to_status(error);
    let reason = status::reason(&status).unwrap_or(pb::ErrorReason::Internal);
    pb::Refusal {
        code: status.code() as i32,
        reason: reason
            .as_str_name()
            .trim_start_matches("ERROR_REASON_")
            .to_owned(),
        message: status.message().to_owned(),
        violations,
        retryable: status::retry_after(&status).is_some(),
    }
}

/// A kept rejection on the wire.
pub(crate) fn to_wire(rejection: Rejection) -> pb::Rejection {
    let Rejection {
        id,
        received,
        outlet,
        url,
        own_id,
        reason,
        field,
        message,
        body,
        body_bytes,
    } = rejection;
    pb::Rejection {
        id,
        received_micros: received.0,
        outlet,
        url,
        own_id,
        reason,
        field,
        message,
        body_sha256: body.0.to_vec(),
        body_bytes,
    }
}
