//! How often and how long work that failed for a passing reason is tried again.

use std::time::Duration;

use sea_orm::DbErr;
use tokio::time::Instant;

use crate::error::{Trouble, trouble};

/// How long to wait before each further try: short at first, since a broken connection is replaced
/// at once; then as often as a server that is coming back should be asked.
const WAITS: [Duration; 5] = [
    Duration::from_millis(10),
    Duration::from_millis(50),
    Duration::from_millis(100),
    Duration::from_millis(200),
    Duration::from_millis(400),
];

/// No further try of a transaction is begun after this time.
const TRY_FOR: Duration = Duration::from_secs(5);

/// The tries of one transaction.
pub(crate) struct Tries {
    since: Instant,
    count: usize,
}

impl Tries {
    pub(crate) fn new() -> Self {
        Self {
            since: Instant::now(),
            count: 0,
        }
    }

    /// How long to wait before the next try; `None` after the last.
    pub(crate) fn next(&mut self) -> Option<Duration> {
        let wait = WAITS[self.count.min(WAITS.len() - 1)];
        self.count += 1;
        (self.since.elapsed() < TRY_FOR).then_some(wait)
    }
}

/// How often a statement that reads is tried: after a restart of the server every connection of
/// the pool may be a broken one.
const READS: usize = 6;

/// Reads, again where a connection turns out to be broken.
pub(crate) async fn read<T, F>(work: impl Fn() -> F) -> Result<T, DbErr>
where
    F: Future<Output = Result<T, DbErr>>,
{
    let mut result = work().await;
    for wait in WAITS.into_iter().cycle().take(READS) {
        match &result {
            // A pool that gave no connection has waited for one long enough.
            Err(DbErr::ConnectionAcquire(_)) => break,
            Err(error) if trouble(error) == Trouble::Transient => (),
            _ => break,
        }
        tokio::time::sleep(wait.min(WAITS[1])).await;
        result = work().await;
    }
    result
}
