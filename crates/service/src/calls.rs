//! What happens to every call: limits, deadline, panics, codes, its line in the log.

mod answer;
mod call;
mod methods;
mod translate;
mod unread;
mod weight;

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use http::{HeaderMap, HeaderValue, Request, Response};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tonic::body::Body;
use tonic::service::Routes;
use tower::Service;
use tracing::Instrument;

use crate::config::Limits;
use crate::metrics::Metrics;
use crate::{status, telemetry};
pub(crate) use answer::Answer;
use call::Call;
use methods::Kind;
use methods::Methods;
pub(crate) use unread::Unread;
use weight::{Weighed, Weight};

/// Header by which a call is found in the logs of all services it passed through.
const REQUEST_ID: &str = "x-request-id";

/// What all calls of one process share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) limits: Limits,
    /// Cancelled when streams are to end by themselves.
    pub(crate) draining: CancellationToken,
    methods: Methods,
    metrics: Metrics,
    in_flight: Arc<Semaphore>,
    streams: Arc<Semaphore>,
    in_flight_bytes: Arc<Semaphore>,
    /// Health and reflection answer under load, but not without bound.
    probes: Arc<Semaphore>,
}

impl Shared {
    pub(crate) fn new(limits: Limits, draining: CancellationToken, metrics: Metrics) -> Self {
        let shared = Self {
            draining,
            methods: Methods::known(),
            metrics,
            in_flight: Arc::new(Semaphore::new(limits.in_flight_max)),
            in_flight_bytes: Arc::new(Semaphore::new(limits.in_flight_bytes_max)),
            streams: Arc::new(Semaphore::new(limits.streams_max)),
            probes: Arc::new(Semaphore::new(limits.connections_max)),
            limits,
        };
        shared.count_places();
        shared
    }

    fn count_places(&self) {
        let places = [
            (
                "marsad_calls_in_flight",
                "Single calls at work.",
                &self.in_flight,
            ),
            (
                "marsad_streams_open",
                "Streaming calls open.",
                &self.streams,
            ),
        ];
        for (name, help, places) in places {
            let (places, most) = (Arc::clone(places), places.available_permits());
            self.metrics.gauge(name, help, move || {
                (most - places.available_permits()) as f64
            });
        }
    }

    /// A place among the calls at work, or the status that says there is none.
    fn admit(&self, kind: Kind) -> Result<OwnedSemaphorePermit, Status> {
        let (places, most, name) = match kind {
            Kind::Unary | Kind::Unknown => {
                (&self.in_flight, self.limits.in_flight_max, "in_flight_max")
            }
            Kind::Feed | Kind::Upload => (&self.streams, self.limits.streams_max, "streams_max"),
            Kind::Probe => (&self.probes, self.limits.connections_max, "connections_max"),
        };
        Arc::clone(places).try_acquire_owned().map_err(|_| {
            let told = format!("{most} such calls are at work already (limits.{name})");
            status::to_status(domain::Error::Overloaded(told))
        })
    }
}

/// Answers the calls of one connection.
#[derive(Clone, Debug)]
pub(crate) struct Calls {
    routes: Routes,
    shared: Arc<Shared>,
    cut: CancellationToken,
    unread: Unread,
}

impl Calls {
    /// `cut` ends the calls of this connection with `UNAVAILABLE`; `unread` learns which of their
    /// answers are not read.
    pub(crate) fn new(
        routes: Routes,
        shared: Arc<Shared>,
        cut: CancellationToken,
        unread: Unread,
    ) -> Self {
        Self {
            routes,
            shared,
            cut,
            unread,
        }
    }

    /// Answers one call. The answer's body goes on under the same deadline.
    pub(crate) async fn answer(mut self, request: Request<Body>) -> Response<Answer> {
        let kind = self.shared.methods.kind(request.uri().path());
        let request_id = request_id(request.headers());
        let call = Call::begin(&self.shared, request.uri().path(), &request_id);
        let span = call.span();
        let mut response = match self.permitted(kind, request.headers()) {
            Err(refused) => Answer::refused(refused, call),
            Ok(permit) => {
                let deadline = self.deadline(kind, request.headers());
                // A watch on health does not know of the drain by itself; others end with a word.
                let cut = match kind {
                    Kind::Probe => self.shared.draining.clone(),
                    Kind::Unary | Kind::Unknown | Kind::Feed | Kind::Upload => self.cut.clone(),
                };
                let (request, _weight) = self.weighed(kind, request);
                let answered = self.call(request, deadline, &cut).instrument(span).await;
                // A single call is done but for sending; a stream has only begun.
                let permit =
                    matches!(kind, Kind::Feed | Kind::Upload | Kind::Probe).then_some(permit);
                match answered {
                    Ok(response) => {
                        let mark = self.unread.mark();
                        Answer::started(response, call, permit, mark, deadline, cut)
                    }
                    Err(status) => Answer::refused(status, call),
                }
            }
        };
        if let Ok(value) = HeaderValue::from_str(&request_id) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        response
    }

    /// A single request with its bytes counted. Streams are bounded by their number, and by handlers
    /// that read on only when they have room.
    fn weighed(&self, kind: Kind, request: Request<Body>) -> (Request<Body>, Option<Weight>) {
        match kind {
            Kind::Unary | Kind::Unknown => {
                let (parts, body) = request.into_parts();
                let (body, weight) = Weighed::new(body, &self.shared.in_flight_bytes);
                (Request::from_parts(parts, Body::new(body)), Some(weight))
            }
            Kind::Feed | Kind::Upload | Kind::Probe => (request, None),
        }
    }

    fn permitted(&self, kind: Kind, headers: &HeaderMap) -> Result<OwnedSemaphorePermit, Status> {
        let most = self.shared.limits.header_bytes_max;
        let bytes: usize = headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len() + 32)
            .sum();
        if bytes > most {
            return Err(status::too_large(&format!(
                "the request headers take {bytes} bytes, the limit is {most} (limits.header_bytes_max)"
            )));
        }
        self.shared.admit(kind)
    }

    /// Until when the call is worked on: what its client asks for; a unary call never longer than
    /// the ceiling and never without end.
    fn deadline(&self, kind: Kind, headers: &HeaderMap) -> Option<Deadline> {
        let asked = headers.get("grpc-timeout").and_then(grpc_timeout);
        let limits = &self.shared.limits;
        let after = match kind {
            Kind::Unary | Kind::Unknown => {
                let most = Duration::from_millis(limits.request_timeout_ms_max);
                let usual = Duration::from_millis(limits.request_timeout_ms);
                Some(asked.unwrap_or(usual).min(most))
            }
            Kind::Feed | Kind::Upload | Kind::Probe => asked,
        };
        let after = after?;
        // A client may ask for more than the clock can count.
        Some(Deadline {
            at: Instant::now().checked_add(after)?,
            after,
        })
    }

    async fn call(
        &mut self,
        request: Request<Body>,
        deadline: Option<Deadline>,
        cut: &CancellationToken,
    ) -> Result<Response<Body>, Status> {
        let handler = AssertUnwindSafe(self.routes.call(request)).catch_unwind();
        let passed = async {
            match deadline {
                Some(deadline) => {
                    tokio::time::sleep_until(deadline.at).await;
                    deadline.passed()
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            answered = handler => match answered {
                Ok(Ok(response)) => Ok(response),
                Ok(Err(never)) => match never {},
                Err(panic) => Err(panicked(panic.as_ref())),
            },
            status = passed => Err(status),
            () = cut.cancelled() => Err(status::cut()),
        }
    }
}

/// Until when a call is worked on, and how long that was when it began.
#[derive(Clone, Copy, Debug)]
struct Deadline {
    at: Instant,
    after: Duration,
}

impl Deadline {
    fn passed(self) -> Status {
        let after = self.after.as_millis();
        status::deadline(&format!("the deadline of {after} ms passed"))
    }
}

pub(crate) fn panicked(panic: &(dyn Any + Send)) -> Status {
    status::internal("a handler panicked", telemetry::message(panic))
}

/// The id that the client gave, when it is short and plain, or a new one.
fn request_id(headers: &HeaderMap) -> String {
    let given = headers
        .get(REQUEST_ID)
        .and_then(|value| value.to_str().ok());
    match given {
        Some(id) if (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic()) => {
            id.to_owned()
        }
        _ => format!("{:016x}", crate::random::number()),
    }
}

/// `grpc-timeout`: at most eight digits and a unit. What is malformed is ignored.
fn grpc_timeout(value: &HeaderValue) -> Option<Duration> {
    let text = value.to_str().ok()?;
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if number.len() > 8 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u64 = number.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(number * 3_600)),
        "M" => Some(Duration::from_secs(number * 60)),
        "S" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_millis(number)),
        "u" => Some(Duration::from_micros(number)),
        "n" => Some(Duration::from_nanos(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts_are_read_as_the_protocol_writes_them() {
        for (text, millis) in [
            ("1S", Some(1_000)),
            ("1500m", Some(1_500)),
            ("2M", Some(120_000)),
            ("1H", Some(3_600_000)),
            ("2000u", Some(2)),
            ("3000000n", Some(3)),
            ("99999999H", Some(359_999_996_400_000)),
            ("0m", Some(0)),
            ("123456789S", None),
            ("+5S", None),
            ("S", None),
            ("", None),
            ("5", None),
            ("5x", None),
        ] {
            let got = grpc_timeout(&HeaderValue::from_str(text).unwrap());
            assert_eq!(got, millis.map(Duration::from_millis), "{text}");
        }
    }

    #[test]
    fn an_id_is_kept_when_it_is_short_and_plain() {
        let mut headers = HeaderMap::new();
        for (given, kept) in [
            ("abc-1", true),
            ("a b", false),
            ("", false),
            (&"x".repeat(65), false),
        ] {
            headers.insert(REQUEST_ID, HeaderValue::from_str(given).unwrap());
            assert_eq!(request_id(&headers) == given, kept, "{given}");
        }
    }
}
