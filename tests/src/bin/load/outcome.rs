//! What a scenario measured, for people and as JSON.

use std::time::Duration;

use comfy_table::{Table, presets};
use serde::Serialize;

use crate::usage::Used;

/// One kind of work in one scenario.
#[derive(Debug, Serialize)]
pub(crate) struct Outcome {
    pub(crate) store: String,
    /// What was done, many times.
    pub(crate) work: String,
    pub(crate) count: u64,
    pub(crate) seconds: f64,
    pub(crate) per_second: f64,
    /// Latencies; `None` where single items have none.
    pub(crate) ms: Option<Percentiles>,
    /// What each process spent meanwhile.
    pub(crate) processes: Vec<Used>,
    /// Bytes on disk for each report in the store.
    pub(crate) disk_bytes_per_report: Option<f64>,
}

/// Latencies in milliseconds.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Percentiles {
    pub(crate) p50: f64,
    pub(crate) p95: f64,
    pub(crate) p99: f64,
}

/// One number against its bar.
#[derive(Debug, Serialize)]
pub(crate) struct Ratio {
    pub(crate) store: String,
    pub(crate) what: String,
    pub(crate) value: f64,
    /// `at least` or `at most`.
    pub(crate) bound: &'static str,
    pub(crate) bar: f64,
    pub(crate) holds: bool,
}

impl Percentiles {
    /// `None` of nothing.
    pub(crate) fn of(mut all: Vec<Duration>) -> Option<Self> {
        all.sort_unstable();
        let at = |share: usize| {
            let place = all.len().checked_sub(1)? * share / 100;
            Some(all[place].as_secs_f64() * 1e3)
        };
        Some(Self {
            p50: at(50)?,
            p95: at(95)?,
            p99: at(99)?,
        })
    }
}

impl Outcome {
    pub(crate) fn new(
        store: &str,
        work: impl Into<String>,
        took: Duration,
        latencies: Vec<Duration>,
    ) -> Self {
        let count = latencies.len() as u64;
        Self::counted(store, work, took, count, Percentiles::of(latencies))
    }

    pub(crate) fn counted(
        store: &str,
        work: impl Into<String>,
        took: Duration,
        count: u64,
        ms: Option<Percentiles>,
    ) -> Self {
        let seconds = took.as_secs_f64();
        Self {
            store: store.to_owned(),
            work: work.into(),
            count,
            seconds,
            per_second: count as f64 / seconds,
            ms,
            processes: Vec::new(),
            disk_bytes_per_report: None,
        }
    }

    /// The median in milliseconds; absent where single items have no latency.
    pub(crate) fn median_ms(&self) -> f64 {
        self.ms.map_or(f64::NAN, |ms| ms.p50)
    }
}

impl Ratio {
    pub(crate) fn at_least(store: &str, what: &str, value: f64, bar: f64) -> Self {
        Self::new(store, what, value, "at least", bar, value >= bar)
    }

    pub(crate) fn at_most(store: &str, what: &str, value: f64, bar: f64) -> Self {
        Self::new(store, what, value, "at most", bar, value <= bar)
    }

    fn new(
        store: &str,
        what: &str,
        value: f64,
        bound: &'static str,
        bar: f64,
        holds: bool,
    ) -> Self {
        Self {
            store: store.to_owned(),
            what: what.to_owned(),
            value,
            bound,
            bar,
            holds,
        }
    }
}

/// The outcomes as a table.
pub(crate) fn table(outcomes: &[Outcome]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY).set_header([
        "store",
        "work",
        "count",
        "/s",
        "p50 ms",
        "p95",
        "p99",
        "disk B",
        "CPU µs each",
        "peak MB",
    ]);
    for outcome in outcomes {
        let ms = |of: fn(&Percentiles) -> f64| match &outcome.ms {
            Some(ms) => format!("{:.2}", of(ms)),
            None => String::new(),
        };
        let each = |used: &Used| {
            let micros = used.cpu_seconds / outcome.count as f64 * 1e6;
            format!("{} {micros:.0}", used.process)
        };
        let peak = |used: &Used| format!("{} {:.0}", used.process, used.peak_mb);
        let lines = |of: &dyn Fn(&Used) -> String| {
            let all: Vec<_> = outcome.processes.iter().map(of).collect();
            all.join("\n")
        };
        let disk = outcome.disk_bytes_per_report;
        table.add_row([
            outcome.store.clone(),
            outcome.work.clone(),
            outcome.count.to_string(),
            format!("{:.0}", outcome.per_second),
            ms(|ms| ms.p50),
            ms(|ms| ms.p95),
            ms(|ms| ms.p99),
            disk.map_or(String::new(), |bytes| format!("{bytes:.0}")),
            lines(&each),
            lines(&peak),
        ]);
    }
    table
}

/// The ratios as a table.
pub(crate) fn ratios(ratios: &[Ratio]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY).set_header([
        "store",
        "ratio or bound",
        "measured",
        "bar",
        "",
    ]);
    for ratio in ratios {
        table.add_row([
            ratio.store.clone(),
            ratio.what.clone(),
            format!("{:.2}", ratio.value),
            format!("{} {}", ratio.bound, ratio.bar),
            if ratio.holds { "holds" } else { "FALLS SHORT" }.to_owned(),
        ]);
    }
    table
}
