//! Waiting between attempts: full jitter, so that many readers do not come back at once.

use std::time::Duration;

use crate::random;

/// Delays that grow from `first` to `most`, each drawn evenly from zero to the current bound.
#[derive(Clone, Debug)]
pub struct Backoff {
    first: Duration,
    most: Duration,
    bound: Duration,
}

impl Default for Backoff {
    /// 0.1 s to 10 s, as a feed reader uses.
    fn default() -> Self {
        Self::new(Duration::from_millis(100), Duration::from_secs(10))
    }
}

impl Backoff {
    /// Delays whose bound starts at `first` and doubles up to `most`.
    pub fn new(first: Duration, most: Duration) -> Self {
        Self {
            first,
            most,
            bound: first,
        }
    }

    /// The next delay.
    pub fn next_delay(&mut self) -> Duration {
        let bound = self.bound;
        self.bound = (bound * 2).min(self.most);
        bound.mul_f64(random::fraction())
    }

    /// Starts over, after a success.
    pub fn reset(&mut self) {
        self.bound = self.first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_stay_under_a_bound_that_doubles_up_to_the_most() {
        let mut backoff = Backoff::default();
        for bound_ms in [100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000] {
            assert!(backoff.next_delay() <= Duration::from_millis(bound_ms));
        }
        backoff.reset();
        assert!(backoff.next_delay() <= Duration::from_millis(100));
    }

    #[test]
    fn delays_are_spread_over_the_whole_range() {
        let draws: Vec<f64> = (0..1_000)
            .map(|_| Backoff::default().next_delay().as_secs_f64() / 0.1)
            .collect();
        let mean = draws.iter().sum::<f64>() / 1_000.0;
        assert!((0.45..0.55).contains(&mean), "{mean}");
        assert!(draws.iter().any(|d| *d < 0.05) && draws.iter().any(|d| *d > 0.95));
    }
}
