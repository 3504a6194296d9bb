//! The log: events to stderr, as text or JSON. stdout belongs to the line `listening ADDR`.

use std::any::Any;
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;

use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat, Problems};

/// Sends the events that `log` asks for to stderr. Later calls in one process change nothing.
///
/// # Errors
/// When the filter is not one.
pub fn init(log: &Log) -> Result<(), Problems> {
    let filter = EnvFilter::try_new(&log.filter).map_err(|error| {
        let mut problems = Problems::default();
        problems.add("log.filter", format!("not a log filter: {error}"));
        problems
    })?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second service in the same process finds the log set up already, by the first.
    let _ = match log.format {
        LogFormat::Text => builder
            .with_ansi(std::io::stderr().is_terminal())
            .try_init(),
        LogFormat::Json => builder
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .try_init(),
    };
    std::panic::set_hook(Box::new(|panic| {
        // Through the log, so that a JSON log stays one; the trace only where it is asked for.
        let location = panic.location().map(ToString::to_string);
        let trace = std::backtrace::Backtrace::capture();
        tracing::error!(location, %trace, "panicked: {}", message(panic.payload()));
    }));
    Ok(())
}

/// What a panic says.
pub(crate) fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

/// Prints `listening ADDR` to stdout: the sign for scripts and tests that connections are taken.
///
/// # Errors
/// [`domain::Error::Internal`] when stdout cannot be written.
pub fn listening(addr: SocketAddr) -> domain::Result<()> {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "listening {addr}")
        .and_then(|()| stdout.flush())
        .map_err(|error| domain::Error::internal("writing to stdout", error))
}
