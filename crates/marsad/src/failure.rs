//! How a command ends when it does not end well: a message, its details and an exit code.

use std::io;
use std::path::Path;
use std::process::ExitCode;

/// The result of a command.
pub type Result<T = (), E = Failure> = std::result::Result<T, E>;

/// Exit codes, after `sysexits.h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Nothing is wrong: whoever read the output has read enough.
    Closed = 0,
    /// The arguments do not make sense.
    Usage = 64,
    /// Data was refused.
    Data = 65,
    /// A file cannot be read.
    NoInput = 66,
    /// A service does not answer, or cannot now.
    Unavailable = 69,
    /// A bug.
    Software = 70,
    /// Output cannot be written.
    Io = 74,
}

/// Why a command failed.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The exit code.
    pub code: Code,
    /// One line for people.
    pub message: String,
    /// Further lines: one a violation or cause.
    pub details: Vec<String>,
}

impl Failure {
    /// A failure without details.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            details: Vec::new(),
        }
    }

    /// Arguments that do not make sense.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Code::Usage, message)
    }

    /// Data that is refused.
    pub fn data(message: impl Into<String>) -> Self {
        Self::new(Code::Data, message)
    }

    /// A file that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::new(
            Code::NoInput,
            format!("cannot read {}: {error}", path.display()),
        )
    }

    /// A file that cannot be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self::new(
            Code::Io,
            format!("cannot write {}: {error}", path.display()),
        )
    }

    /// Says on standard error what went wrong and gives the exit code.
    pub fn report(&self) -> ExitCode {
        if self.code != Code::Closed {
            eprintln!("marsad: {}", self.message);
            for detail in &self.details {
                eprintln!("  {detail}");
            }
        }
        ExitCode::from(self.code as u8)
    }
}

/// Errors of the output. A closed pipe is no failure: `marsad … | head` ends well.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(Code::Closed, "output closed"),
            _ => Self::new(Code::Io, format!("cannot write: {error}")),
        }
    }
}

/// Errors of a service that runs in this process.
impl From<service::Failure> for Failure {
    fn from(failure: service::Failure) -> Self {
        let code = match failure.code() {
            service::exit::USAGE => Code::Usage,
            service::exit::UNAVAILABLE => Code::Unavailable,
            _ => Code::Software,
        };
        let details = match &failure {
            service::Failure::Domain(error) => {
                let causes = service::exit::causes(error);
                (!causes.is_empty()).then_some(causes)
            }
            service::Failure::Config(_) | service::Failure::Told(_) => None,
        };
        Self {
            code,
            message: failure.to_string(),
            details: details.into_iter().collect(),
        }
    }
}

/// Errors of a service that runs in this process.
impl From<domain::Error> for Failure {
    fn from(error: domain::Error) -> Self {
        service::Failure::from(error).into()
    }
}

/// Errors of writing JSON.
impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        match error.io_error_kind() {
            Some(kind) => io::Error::from(kind).into(),
            None => Self::new(Code::Software, format!("cannot write JSON: {error}")),
        }
    }
}
