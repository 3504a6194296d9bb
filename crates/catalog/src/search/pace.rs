//! When the index commits.
//!
//! A commit is what lets searches see what was put, and it ends a segment: each report is written
//! again whenever segments are merged, so the more commits, the more work. Near the ledger's head
//! someone waits for every entry; far behind it nobody does, and fewer and larger segments are made.

use std::time::{Duration, Instant};

use domain::Position;

/// Entries to go from which on nobody waits for the next one.
const FAR: Position = 8_192;
/// Reports that are committed whatever the time, so that no commit takes long: near the head, and
/// far behind it.
const UNCOMMITTED_MAX: usize = 4_096;
const UNCOMMITTED_MAX_FAR: usize = 16_384;
/// The longest that a commit is put off.
const PUT_OFF_MAX: Duration = Duration::from_secs(30);

/// What was put since the last commit.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    uncommitted: usize,
    put_at: Option<Instant>,
    committed_at: Option<Instant>,
}

impl Pace {
    /// A pace of one commit each `interval` at most, near the head.
    pub(super) fn new(interval: Duration) -> Self {
        Self {
            interval,
            uncommitted: 0,
            put_at: None,
            committed_at: None,
        }
    }

    /// `reports` were put or removed.
    pub(super) fn put(&mut self, reports: usize, now: Instant) {
        self.uncommitted += reports;
        self.put_at = Some(now);
    }

    pub(super) fn committed(&mut self, now: Instant) {
        self.uncommitted = 0;
        self.committed_at = Some(now);
    }

    /// What was put is lost or cleared away.
    pub(super) fn forget(&mut self) {
        self.uncommitted = 0;
    }

    pub(super) fn has_uncommitted(&self) -> bool {
        self.uncommitted > 0
    }

    /// How long to wait, for a commit or for more entries, with `to_go` entries between what was put
    /// and the head; zero where it is time to commit. At most the interval.
    pub(super) fn due(&self, to_go: Position, now: Instant) -> Duration {
        let left = |wait: Duration, since: Option<Instant>| {
            since.map_or(Duration::ZERO, |since| {
                wait.saturating_sub(now.saturating_duration_since(since))
            })
        };
        let near = left(self.interval, self.committed_at);
        if to_go < FAR {
            let is_full = self.uncommitted >= UNCOMMITTED_MAX;
            return if is_full { Duration::ZERO } else { near };
        }
        // What is expected may have stopped coming: then what is there is shown.
        let is_quiet = left(self.interval, self.put_at).is_zero();
        let is_late = left(PUT_OFF_MAX, self.committed_at).is_zero();
        let is_full = self.uncommitted >= UNCOMMITTED_MAX_FAR;
        match is_full || is_late || is_quiet && near.is_zero() {
            true => Duration::ZERO,
            false => self.interval,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTERVAL: Duration = Duration::from_millis(200);

    /// Puts `each` reports every tenth of the interval, `rounds` times; how many were put when it
    /// was time to commit.
    fn committed(pace: &mut Pace, to_go: Position, each: usize, rounds: u32) -> Vec<usize> {
        let mut now = Instant::now();
        pace.committed(now);
        let mut commits = Vec::new();
        for _ in 0..rounds {
            now += INTERVAL / 10;
            pace.put(each, now);
            if pace.due(to_go, now).is_zero() {
                commits.push(pace.uncommitted);
                pace.committed(now);
            }
        }
        commits
    }

    #[test]
    fn near_the_head_it_commits_each_interval() {
        let mut pace = Pace::new(INTERVAL);
        assert_eq!(committed(&mut pace, FAR - 1, 1, 30), [10, 10, 10]);
        assert_eq!(committed(&mut pace, 0, 2_048, 4), [4_096, 4_096]);
    }

    #[test]
    fn far_behind_it_commits_by_size_and_by_a_long_time() {
        let mut pace = Pace::new(INTERVAL);
        assert_eq!(committed(&mut pace, FAR, 256, 128), [16_384, 16_384]);
        let slow = u32::try_from(PUT_OFF_MAX.as_millis() * 10 / INTERVAL.as_millis()).unwrap();
        assert_eq!(committed(&mut pace, FAR, 1, slow), [slow as usize]);
    }

    #[test]
    fn far_behind_it_commits_when_nothing_more_comes() {
        let mut pace = Pace::new(INTERVAL);
        let start = Instant::now();
        pace.committed(start);
        let put = start + INTERVAL;
        pace.put(1, put);
        assert_eq!(pace.due(FAR, put + INTERVAL / 2), INTERVAL);
        assert_eq!(pace.due(FAR, put + INTERVAL), Duration::ZERO);
    }

    #[test]
    fn the_first_that_is_put_is_committed_at_once() {
        let mut pace = Pace::new(INTERVAL);
        let now = Instant::now();
        pace.put(1, now);
        assert_eq!(pace.due(0, now), Duration::ZERO);
    }
}
