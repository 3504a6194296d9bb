//! What processes use, from `/proc`.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use serde::Serialize;

/// What one process, or one server's processes together, used during a measurement.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Used {
    pub(crate) process: String,
    pub(crate) cpu_seconds: f64,
    /// Peak of the resident set, sampled every 100 ms; memory that processes share is counted
    /// once.
    pub(crate) peak_mb: f64,
}

/// Processes to watch.
#[derive(Clone, Debug)]
pub(crate) enum Of {
    /// One, by its id.
    One(u32),
    /// The PostgreSQL server that this program started.
    Postgres,
}

/// A running measurement.
pub(crate) struct Meter {
    all: Vec<Metered>,
    stop: Arc<AtomicBool>,
}

struct Metered {
    name: String,
    of: Of,
    cpu_before: f64,
    peak_kb: Arc<AtomicU64>,
}

impl Meter {
    /// Starts measuring.
    pub(crate) fn start(of: Vec<(&str, Of)>) -> Self {
        let all: Vec<_> = of
            .into_iter()
            .map(|(name, of)| Metered {
                name: name.to_owned(),
                cpu_before: cpu_seconds(&of),
                peak_kb: Arc::new(AtomicU64::new(resident_kb(&of))),
                of,
            })
            .collect();
        let stop = Arc::new(AtomicBool::new(false));
        let watched: Vec<_> = all
            .iter()
            .map(|m| (m.of.clone(), m.peak_kb.clone()))
            .collect();
        let stopped = stop.clone();
        thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                for (of, peak) in &watched {
                    peak.fetch_max(resident_kb(of), Ordering::Relaxed);
                }
                thread::sleep(Duration::from_millis(100));
            }
        });
        Self { all, stop }
    }

    /// Ends it.
    pub(crate) fn stop(self) -> Vec<Used> {
        self.stop.store(true, Ordering::Relaxed);
        let used = |m: &Metered| Used {
            process: m.name.clone(),
            cpu_seconds: cpu_seconds(&m.of) - m.cpu_before,
            peak_mb: m.peak_kb.load(Ordering::Relaxed) as f64 / 1024.0,
        };
        self.all.iter().map(used).collect()
    }
}

/// Resident memory of one process in MB.
pub(crate) fn resident_mb(pid: u32) -> f64 {
    resident_kb(&Of::One(pid)) as f64 / 1024.0
}

fn ids(of: &Of) -> Vec<u32> {
    match of {
        Of::One(id) => vec![*id],
        Of::Postgres => descendants("postgres"),
    }
}

/// Processes called `name` that this one started, directly or through others.
fn descendants(name: &str) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let all = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let own = std::process::id();
    let ours = |mut id: u32| {
        // A process that ends meanwhile has no parent any more.
        while let Some((_, fields)) = stat(id) {
            let parent = fields.get(1).and_then(|f| f.parse().ok()).unwrap_or(0);
            if parent == own {
                return true;
            }
            id = parent;
        }
        false
    };
    all.filter(|&id| stat(id).is_some_and(|(called, _)| called == name) && ours(id))
        .collect()
}

/// Name and the fields after it, the state first.
fn stat(id: u32) -> Option<(String, Vec<String>)> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (before, after) = stat.rsplit_once(')')?;
    let name = before.split_once('(')?.1.to_owned();
    Some((name, after.split_whitespace().map(str::to_owned).collect()))
}

/// User and system time, also of children that have ended. Linux counts in hundredths.
fn cpu_seconds(of: &Of) -> f64 {
    let ticks = ids(of).into_iter().filter_map(stat).map(|(_, fields)| {
        let at = |place: usize| fields.get(place).and_then(|f| f.parse::<u64>().ok());
        (11..15).filter_map(at).sum::<u64>()
    });
    ticks.sum::<u64>() as f64 / 100.0
}

fn resident_kb(of: &Of) -> u64 {
    let (mut own, mut shared) = (0, 0);
    for id in ids(of) {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let kb = |key: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(key));
            line.and_then(|kb| kb.split_whitespace().next()?.parse::<u64>().ok())
                .unwrap_or(0)
        };
        own += kb("RssAnon:");
        let files = match of {
            Of::One(_) => kb("RssFile:"),
            // Every backend maps the same program.
            Of::Postgres => 0,
        };
        own += files;
        shared = shared.max(kb("RssShmem:"));
    }
    own + shared
}
