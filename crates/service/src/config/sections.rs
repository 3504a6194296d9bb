//! The sections that both services have, with the hard ceilings of their limits.

use std::net::SocketAddr;
use std::time::Duration;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::Problems;

/// `[listen]`: where the service is reached.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listen {
    /// Address and port; port 0 takes a free one.
    pub addr: SocketAddr,
}

/// `[ops]`: the operator's HTTP port.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ops {
    /// Address and port of `/livez`, `/readyz` and `/metrics`; empty is off.
    #[serde(deserialize_with = "maybe_addr")]
    pub addr: Option<SocketAddr>,
}

fn maybe_addr<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SocketAddr>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(D::Error::custom)
}

/// `[log]`: what is written to stderr.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// One line of text, or one JSON object, an event.
    pub format: LogFormat,
    /// Directives of `tracing-subscriber`'s `EnvFilter`, such as `info,ledger=debug`.
    pub filter: String,
}

/// How a log event is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// A line for people.
    Text,
    /// A JSON object for machines.
    Json,
}

/// `[limits]`: how much one process takes on at once.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Largest message, decoded, in bytes; 1 KiB to 64 MiB.
    pub message_bytes_max: usize,
    /// Largest sum of request headers (names + values + 32 each), in bytes; 1 KiB to 64 KiB.
    pub header_bytes_max: usize,
    /// Calls at once on one connection; 1 to 1,000.
    pub concurrent_streams_max: u32,
    /// Connections at once; 1 to 16,384, and never more than half of the open files allowed.
    pub connections_max: usize,
    /// Unary calls at once in the process; 1 to 10,000. One more is refused at once.
    pub in_flight_max: usize,
    /// Bytes of single requests at once in the process; `message_bytes_max` to 64 GiB. One more
    /// request is refused at once.
    pub in_flight_bytes_max: usize,
    /// Streaming calls at once in the process; 1 to 10,000. One more is refused at once.
    pub streams_max: usize,
    /// Deadline of a unary call that brings none, in ms; 1 to `request_timeout_ms_max`.
    pub request_timeout_ms: u64,
    /// Longest deadline of a unary call, in ms; 1 to 600,000. A longer one is cut to it.
    pub request_timeout_ms_max: u64,
    /// How long a new connection may take to say that it speaks HTTP/2, in ms; 10 to 60,000.
    pub first_bytes_timeout_ms: u64,
    /// Quiet time after which a connection is asked for a sign of life, in ms; 1,000 to 600,000.
    pub keepalive_interval_ms: u64,
    /// How long that sign may take before the connection is closed, in ms; 100 to 600,000.
    pub keepalive_timeout_ms: u64,
    /// How long a client may leave an answer unread before its connection is closed, in ms; 100 to
    /// 600,000.
    pub unread_timeout_ms: u64,
    /// Age at which a connection is asked to reconnect, in s; 0 (never) to 86,400.
    pub connection_age_max_s: u64,
    /// How long calls on a connection past its age may go on, in s; 1 to 3,600.
    pub connection_age_grace_s: u64,
}

/// `[drain]`: how the service stops.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drain {
    /// How long health says `NOT_SERVING` before streams end, in ms; 0 to 60,000. Time for load
    /// balancers to notice.
    pub grace_ms: u64,
    /// How long calls may take to end after that, in ms; 100 to 300,000. Then they are cut.
    pub deadline_ms: u64,
}

impl Limits {
    /// Checks every limit against its ceiling; `at` is the section's path (`limits`).
    pub fn check(&self, at: &str, problems: &mut Problems) {
        let key = |name: &str| format!("{at}.{name}");
        let p = problems;
        p.within(
            &key("message_bytes_max"),
            self.message_bytes_max,
            1 << 10..=64 << 20,
        );
        p.within(
            &key("header_bytes_max"),
            self.header_bytes_max,
            1 << 10..=64 << 10,
        );
        p.within(
            &key("concurrent_streams_max"),
            self.concurrent_streams_max,
            1..=1_000,
        );
        p.within(&key("connections_max"), self.connections_max, 1..=16_384);
        p.within(&key("in_flight_max"), self.in_flight_max, 1..=10_000);
        p.within(&key("streams_max"), self.streams_max, 1..=10_000);
        p.within(
            &key("request_timeout_ms_max"),
            self.request_timeout_ms_max,
            1..=600_000,
        );
        let least = self.message_bytes_max.min(64 << 30);
        p.within(
            &key("in_flight_bytes_max"),
            self.in_flight_bytes_max,
            least..=64 << 30,
        );
        p.within(
            &key("unread_timeout_ms"),
            self.unread_timeout_ms,
            100..=600_000,
        );
        let longest = self.request_timeout_ms_max.max(1);
        p.within(
            &key("request_timeout_ms"),
            self.request_timeout_ms,
            1..=longest,
        );
        p.within(
            &key("first_bytes_timeout_ms"),
            self.first_bytes_timeout_ms,
            10..=60_000,
        );
        p.within(
            &key("keepalive_interval_ms"),
            self.keepalive_interval_ms,
            1_000..=600_000,
        );
        p.within(
            &key("keepalive_timeout_ms"),
            self.keepalive_timeout_ms,
            100..=600_000,
        );
        p.within(
            &key("connection_age_max_s"),
            self.connection_age_max_s,
            0..=86_400,
        );
        p.within(
            &key("connection_age_grace_s"),
            self.connection_age_grace_s,
            1..=3_600,
        );
    }
}

impl Drain {
    /// Checks both times against their ceilings; `at` is the section's path (`drain`).
    pub fn check(&self, at: &str, problems: &mut Problems) {
        problems.within(&format!("{at}.grace_ms"), self.grace_ms, 0..=60_000);
        problems.within(
            &format!("{at}.deadline_ms"),
            self.deadline_ms,
            100..=300_000,
        );
    }

    pub(crate) fn grace(&self) -> Duration {
        Duration::from_millis(self.grace_ms)
    }

    pub(crate) fn deadline(&self) -> Duration {
        Duration::from_millis(self.deadline_ms)
    }
}

impl Log {
    /// Checks that the filter is one; `at` is the section's path (`log`).
    pub fn check(&self, at: &str, problems: &mut Problems) {
        if let Err(error) = tracing_subscriber::EnvFilter::try_new(&self.filter) {
            problems.add(
                &format!("{at}.filter"),
                format!("not a log filter: {error}"),
            );
        }
    }
}
