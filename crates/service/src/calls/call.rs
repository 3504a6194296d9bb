//! One call's line in the log.

use std::time::Instant;

use tonic::Code;
use tracing::Span;

use super::Shared;
use super::methods::Kind;
use crate::metrics::Metrics;

/// A call at work; its end, however it comes, is one event.
#[derive(Debug)]
pub(super) struct Call {
    span: Span,
    method: String,
    /// Whether its time says anything about the service.
    is_timed: bool,
    metrics: Metrics,
    started: Instant,
    code: Option<Code>,
}

impl Call {
    pub(super) fn begin(shared: &Shared, path: &str, request_id: &str) -> Self {
        let method = shared.methods.label(path);
        Self {
            span: tracing::info_span!("call", method, request_id),
            method,
            is_timed: shared.methods.kind(path) == Kind::Unary,
            metrics: shared.metrics.clone(),
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
        let latency = self.started.elapsed();
        self.metrics
            .call(method, code, self.is_timed.then_some(latency));
        let latency_us = latency.as_micros() as u64;
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
