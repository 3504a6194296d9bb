//! How a process ends: its code, and the one place where a fatal error is told.

use std::error::Error as _;
use std::process::ExitCode;

use crate::config::Problems;

/// The service was asked to stop and stopped.
pub const CLEAN: u8 = 0;
/// Bad configuration or arguments (`EX_USAGE`).
pub const USAGE: u8 = 64;
/// The store, or the address to listen on, is not to be had (`EX_UNAVAILABLE`); starting again
/// later may help.
pub const UNAVAILABLE: u8 = 69;
/// A bug (`EX_SOFTWARE`), or a store whose bytes are not what they were.
pub const BUG: u8 = 70;

/// Why a process cannot start or go on.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The configuration is wrong.
    #[error(transparent)]
    Config(#[from] Problems),
    /// The store or the work failed.
    #[error(transparent)]
    Domain(#[from] domain::Error),
    /// Everything was told already; this is the code.
    #[error("exit {0}")]
    Told(u8),
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Config(_) => USAGE,
            Self::Told(code) => *code,
            Self::Domain(error) => match error {
                domain::Error::Invalid(_) => USAGE,
                domain::Error::Unavailable { .. }
                | domain::Error::Overloaded(_)
                | domain::Error::Exhausted(_)
                | domain::Error::Deadline(_) => UNAVAILABLE,
                domain::Error::OutOfRange { .. }
                | domain::Error::NotFound { .. }
                | domain::Error::Withdrawn { .. }
                | domain::Error::Precondition { .. }
                | domain::Error::Stale { .. }
                | domain::Error::Conflict(_)
                | domain::Error::TooLarge { .. }
                | domain::Error::DataLoss(_)
                | domain::Error::Internal { .. } => BUG,
            },
        }
    }
}

/// The exit code of a service's `main`, after telling what went wrong, with its causes, once.
pub fn code(result: Result<(), Failure>) -> ExitCode {
    let Err(failure) = result else {
        return ExitCode::from(CLEAN);
    };
    match &failure {
        Failure::Told(_) => {}
        // The log may not be set up yet, and people read this on a terminal: plain lines.
        Failure::Config(problems) => eprintln!("{problems}"),
        Failure::Domain(error) if tracing::dispatcher::has_been_set() => {
            tracing::error!(causes = causes(error), "{error}");
        }
        Failure::Domain(error) => eprintln!("{error}: {}", causes(error)),
    }
    ExitCode::from(failure.code())
}

/// The sources of an error, outermost first, joined with `: `.
pub fn causes(error: &domain::Error) -> String {
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes.join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_failure_has_its_code() {
        let unavailable = domain::Error::unavailable("opening the ledger", "no such file");
        for (failure, code) in [
            (Failure::Config(Problems::default()), 64),
            (
                domain::Error::invalid("a", "REQUIRED", "is missing").into(),
                64,
            ),
            (unavailable.into(), 69),
            (domain::Error::Exhausted("disk full".into()).into(), 69),
            (domain::Error::DataLoss("leaf 3".into()).into(), 70),
            (domain::Error::internal("x", "y").into(), 70),
            (Failure::Told(0), 0),
        ] {
            assert_eq!(failure.code(), code, "{failure}");
        }
    }

    #[test]
    fn causes_are_told_from_the_outside_in() {
        let inner = domain::Error::internal("inner", "cause");
        let outer = domain::Error::internal("outer", inner);
        assert_eq!(causes(&outer), "internal: inner: cause");
    }
}
