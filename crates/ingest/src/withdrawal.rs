//! Removing content that must no longer be kept.

use domain::{EntryBody, Error, Result, Violation, Withdrawal};
use ledger::{Ledger, WITHDRAWAL, Withdraw, Withdrawn};
use proto::{encode_body, pb};

/// Longest id, reason and name, in bytes.
const ID_BYTES_MAX: usize = 64;
const REASON_BYTES_MAX: usize = 2_000;
const NAME_BYTES_MAX: usize = 200;

// The ledger knows this one kind of the bodies that it otherwise does not look into.
const _: () = assert!(WITHDRAWAL == pb::EntryKind::Withdrawal as u8);

/// Records a withdrawal.
///
/// # Errors
/// `Invalid` with every violation; what the ledger answers.
pub(crate) async fn withdraw(
    ledger: &Ledger,
    request: pb::WithdrawRequest,
) -> Result<pb::WithdrawResponse> {
    let Withdrawal {
        report_id,
        revision_id,
        reason,
        requested_by,
    } = parse(request)?;
    let (_, body) = encode_body(EntryBody::Withdrawal(Withdrawal {
        report_id: report_id.clone(),
        revision_id: revision_id.clone(),
        reason,
        requested_by: requested_by.clone(),
    }));
    let withdrawn = ledger.withdraw(Withdraw {
        report_id: report_id.clone(),
        revision_id,
        body,
    });
    let Withdrawn {
        position,
        recorded,
        entries,
        captures,
    } = withdrawn.await?;
    tracing::info!(
        report_id,
        requested_by,
        position,
        entries,
        captures,
        "content was withdrawn"
    );
    Ok(pb::WithdrawResponse {
        position,
        recorded_micros: recorded.0,
        entries,
        captures,
    })
}

fn parse(request: pb::WithdrawRequest) -> Result<Withdrawal> {
    let pb::WithdrawRequest {
        report_id,
        revision_id,
        reason,
        requested_by,
    } = request;
    let mut violations = Vec::new();
    let mut text = |field: &str, given: String, bytes_max: usize, required: bool| {
        let text = given.trim();
        if text.is_empty() && required {
            violations.push(Violation::new(field, "REQUIRED", "is required"));
        }
        if text.len() > bytes_max {
            let message = format!("{} bytes, at most {bytes_max}", text.len());
            violations.push(Violation::new(field, "TOO_LONG", message));
        }
        text.to_owned()
    };
    let report_id = text("report_id", report_id, ID_BYTES_MAX, true);
    let revision_id = text("revision_id", revision_id, ID_BYTES_MAX, false);
    let reason = text("reason", reason, REASON_BYTES_MAX, true);
    let requested_by = text("requested_by", requested_by, NAME_BYTES_MAX, true);
    match violations.is_empty() {
        true => Ok(Withdrawal {
            report_id,
            revision_id: Some(revision_id).filter(|id| !id.is_empty()),
            reason,
            requested_by,
        }),
        false => Err(Error::Invalid(violations)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_a_request_breaks_is_named() {
        let request = pb::WithdrawRequest {
            report_id: " ".into(),
            revision_id: "v".repeat(65),
            reason: "ق".repeat(1_001),
            requested_by: String::new(),
        };
        let Err(Error::Invalid(violations)) = parse(request) else {
            panic!("it was taken");
        };
        let told: Vec<_> = violations
            .iter()
            .map(|v| (v.field.as_str(), v.reason))
            .collect();
        assert_eq!(
            told,
            [
                ("report_id", "REQUIRED"),
                ("revision_id", "TOO_LONG"),
                ("reason", "TOO_LONG"),
                ("requested_by", "REQUIRED"),
            ]
        );
    }
}
