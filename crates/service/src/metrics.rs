//! Numbers about the process, in the text format of Prometheus.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tonic::Code;

/// Upper bounds of the latency buckets, in seconds.
const BUCKETS: [f64; 12] = [
    0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];

/// What the process counts, and what it is asked when somebody looks.
#[derive(Clone, Debug, Default)]
pub struct Metrics(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// By method, and code as a number.
    calls: BTreeMap<(String, i32), u64>,
    /// By method; of single calls only, since a stream lasts as long as its client likes.
    latencies: BTreeMap<String, Histogram>,
    gauges: Vec<Gauge>,
}

#[derive(Debug, Default)]
struct Histogram {
    /// Calls no slower than each bound of [`BUCKETS`].
    within: [u64; BUCKETS.len()],
    count: u64,
    seconds: f64,
}

struct Gauge {
    name: &'static str,
    help: &'static str,
    value: Box<dyn Fn() -> f64 + Send>,
}

impl Metrics {
    /// Adds a number that is asked for whenever the metrics are read; `value` must answer at once.
    /// Names are `marsad_` + what it is + its unit.
    pub fn gauge(
        &self,
        name: &'static str,
        help: &'static str,
        value: impl Fn() -> f64 + Send + 'static,
    ) {
        let value = Box::new(value);
        self.state().gauges.push(Gauge { name, help, value });
    }

    /// Counts a call; with its latency when it is to be timed.
    pub(crate) fn call(&self, method: &str, code: Code, latency: Option<Duration>) {
        let mut state = self.state();
        *state
            .calls
            .entry((method.to_owned(), code as i32))
            .or_default() += 1;
        if let Some(latency) = latency {
            state
                .latencies
                .entry(method.to_owned())
                .or_default()
                .record(latency.as_secs_f64());
        }
    }

    /// Everything, in the text format.
    pub(crate) fn render(&self) -> String {
        let mut text = String::new();
        // Writing into a string cannot fail.
        let _ = self.state().write(&mut text);
        text
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Counting leaves nothing half-way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn write(&self, to: &mut String) -> fmt::Result {
        describe(
            to,
            "marsad_calls_total",
            "counter",
            "Calls ended, by method and code.",
        )?;
        for ((method, code), count) in &self.calls {
            let code = Code::from_i32(*code);
            writeln!(
                to,
                "marsad_calls_total{{method=\"{method}\",code=\"{code:?}\"}} {count}"
            )?;
        }
        let name = "marsad_call_duration_seconds";
        describe(
            to,
            name,
            "histogram",
            "Time that single calls took, by method.",
        )?;
        for (method, histogram) in &self.latencies {
            histogram.write(to, name, method)?;
        }
        for gauge in &self.gauges {
            describe(to, gauge.name, "gauge", gauge.help)?;
            writeln!(to, "{} {}", gauge.name, (gauge.value)())?;
        }
        Ok(())
    }
}

fn describe(to: &mut String, name: &str, kind: &str, help: &str) -> fmt::Result {
    writeln!(to, "# HELP {name} {help}\n# TYPE {name} {kind}")
}

impl Histogram {
    fn record(&mut self, seconds: f64) {
        for (within, bound) in self.within.iter_mut().zip(BUCKETS) {
            *within += u64::from(seconds <= bound);
        }
        self.count += 1;
        self.seconds += seconds;
    }

    fn write(&self, to: &mut String, name: &str, method: &str) -> fmt::Result {
        for (within, bound) in self.within.iter().zip(BUCKETS) {
            writeln!(
                to,
                "{name}_bucket{{method=\"{method}\",le=\"{bound}\"}} {within}"
            )?;
        }
        let Self { count, seconds, .. } = self;
        writeln!(
            to,
            "{name}_bucket{{method=\"{method}\",le=\"+Inf\"}} {count}"
        )?;
        writeln!(to, "{name}_sum{{method=\"{method}\"}} {seconds}")?;
        writeln!(to, "{name}_count{{method=\"{method}\"}} {count}")
    }
}

impl fmt::Debug for Gauge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_and_gauges_are_told_in_the_text_format() {
        let metrics = Metrics::default();
        metrics.gauge("marsad_ledger_position", "Position of the head.", || 7.0);
        metrics.call("a/B", Code::Ok, Some(Duration::from_millis(30)));
        metrics.call("a/B", Code::Ok, Some(Duration::from_secs(20)));
        metrics.call("a/C", Code::Unavailable, None);
        let text = metrics.render();
        for line in [
            "marsad_calls_total{method=\"a/B\",code=\"Ok\"} 2",
            "marsad_calls_total{method=\"a/C\",code=\"Unavailable\"} 1",
            "marsad_call_duration_seconds_bucket{method=\"a/B\",le=\"0.025\"} 0",
            "marsad_call_duration_seconds_bucket{method=\"a/B\",le=\"0.05\"} 1",
            "marsad_call_duration_seconds_bucket{method=\"a/B\",le=\"+Inf\"} 2",
            "marsad_call_duration_seconds_sum{method=\"a/B\"} 20.03",
            "# TYPE marsad_ledger_position gauge",
            "marsad_ledger_position 7",
        ] {
            assert!(
                text.lines().any(|told| told == line),
                "{line} is not in\n{text}"
            );
        }
    }
}
