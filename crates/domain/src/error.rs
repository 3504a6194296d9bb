//! The one error of the project, free of transport and storage.

/// What can go wrong, in the few ways a caller can act on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request breaks rules; every violation is listed.
    #[error("{}", display_violations(.0))]
    Invalid(Vec<Violation>),
    /// A position or page lies outside what exists.
    #[error("{what} is out of range: {given} is not within {first}..={last}")]
    OutOfRange {
        /// What was asked for.
        what: &'static str,
        /// The value given.
        given: u64,
        /// The smallest value that would do.
        first: u64,
        /// The largest value that would do.
        last: u64,
    },
    /// No such thing.
    #[error("{kind} not found: {id}")]
    NotFound {
        /// The kind of object.
        kind: &'static str,
        /// The id given.
        id: String,
    },
    /// It was there; its content was removed and does not come back.
    #[error("{kind} was withdrawn by entry {position}: {id}")]
    Withdrawn {
        /// The kind of object.
        kind: &'static str,
        /// The id given.
        id: String,
        /// Position of the withdrawal.
        position: u64,
        /// Why, in the words of who decided it.
        reason: String,
    },
    /// The request belongs to another state of the world and cannot succeed as it is.
    #[error("{message}")]
    Precondition {
        /// A stable word, as `ErrorReason` on the wire: `STORE_MISMATCH`.
        reason: &'static str,
        /// What does not fit.
        message: String,
    },
    /// A decision on what is no longer the newest; look at that and decide again.
    #[error("the newest curation of {what} stands at {position}, and only up to {seen} was seen")]
    Stale {
        /// What it is about.
        what: String,
        /// Position up to which it was seen.
        seen: u64,
        /// Position of the newest.
        position: u64,
    },
    /// The state changed under the caller's feet; reading again and retrying may help.
    #[error("conflict: {0}")]
    Conflict(String),
    /// Too much at once; retrying later may help.
    #[error("overloaded: {0}")]
    Overloaded(String),
    /// One request is larger than it may be; retrying does not help.
    #[error("{what} is too large: {bytes} bytes, at most {bytes_max}")]
    TooLarge {
        /// What is too large.
        what: &'static str,
        /// Its size.
        bytes: u64,
        /// The largest size that would do.
        bytes_max: u64,
    },
    /// A store has reached a hard limit (a full disk); retrying does not help until it has room.
    #[error("exhausted: {0}")]
    Exhausted(String),
    /// A dependency does not answer; retrying later may help.
    #[error("unavailable: {message}")]
    Unavailable {
        /// What does not answer.
        message: String,
        /// Why, for the log.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// The deadline passed before the answer was ready.
    #[error("deadline exceeded: {0}")]
    Deadline(String),
    /// Stored bytes are not what they were.
    #[error("data loss: {0}")]
    DataLoss(String),
    /// A bug, or a store that answers what it must not.
    #[error("internal: {message}")]
    Internal {
        /// What was being done.
        message: String,
        /// Why, for the log.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
}

/// The result of anything that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One rule that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Path of the field in the request, as the wire names it: `items[3].body`.
    pub field: String,
    /// A stable word for the rule, as `ErrorReason` on the wire: `BODY_EMPTY`.
    pub reason: &'static str,
    /// What is wrong and what would do.
    pub message: String,
}

impl Violation {
    /// A violation of the rule `reason` by `field`.
    pub fn new(field: impl Into<String>, reason: &'static str, message: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            reason,
            message: message.into(),
        }
    }
}

impl Error {
    /// A bug or an impossible answer, with its cause.
    pub fn internal(
        message: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Internal {
            message: message.into(),
            source: Some(source.into()),
        }
    }

    /// A dependency that does not answer, with its cause.
    pub fn unavailable(
        message: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Unavailable {
            message: message.into(),
            source: Some(source.into()),
        }
    }

    /// A request that breaks one rule.
    pub fn invalid(
        field: impl Into<String>,
        reason: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self::Invalid(vec![Violation::new(field, reason, message)])
    }
}

fn display_violations(violations: &[Violation]) -> String {
    let each: Vec<_> = violations
        .iter()
        .map(|v| format!("{}: {} ({})", v.field, v.message, v.reason))
        .collect();
    format!("invalid request: {}", each.join("; "))
}
