//! One call's line in the log.

use std::time::Instant;

use tonic::Code;
use tracing::Span;

use super::Methods;

/// A call at work; its end, however it comes, is one event.
#[derive(Debug)]
pub(super) struct Call {
    span: Span,
    method: String,
    started: Instant,
    code: Option<Code>,
}

impl Call {
    pub(super) fn begin(methods: &Methods, path: &str, request_id: &str) -> Self {
        let method = methods.label(path);
        Self {
            span: tracing::info_span!("call", method, request_id),
            method,
            started: Instant::now(),
            code: None,
        }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Tells the code that the client gets.
    pub(super) fn end(&mut self, code: Code) {
        self.code.get_or_insert(code);
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        // Dropped without a code: the client went away first.
        let code = self.code.unwrap_or(Code::Cancelled);
        let method = self.method.as_str();
        let latency_us = self.started.elapsed().as_micros() as u64;
        let _entered = self.span.enter();
        match code {
            Code::Ok => tracing::debug!(method, ?code, latency_us, "call ended"),
            Code::Internal | Code::DataLoss | Code::Unknown => {
                tracing::warn!(method, ?code, latency_us, "call ended");
            }
            _ => tracing::info!(method, ?code, latency_us, "call ended"),
        }
    }
}
