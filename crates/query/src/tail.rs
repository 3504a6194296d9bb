//! The end of the ledger as many watchers read it: each stretch once.

use std::{collections::VecDeque, pin::Pin, sync::Arc};

use catalog::Batch;
use domain::{Position, Result};
use tokio::sync::Mutex;

/// Stretches kept. A watcher that is further behind reads the database for itself.
const KEPT_MAX: usize = 16;

/// Some of what was recorded behind a position.
pub(crate) struct Stretch<T> {
    after: Position,
    pub(crate) through: Position,
    pub(crate) items: Vec<T>,
}

type Reading<T> = Pin<Box<dyn Future<Output = Result<Batch<T>>> + Send>>;

/// What watchers of one kind read. A thousand of them that wait at the same place cost one query.
pub(crate) struct Tail<T> {
    read: Box<dyn Fn(Position) -> Reading<T> + Send + Sync>,
    recent: Mutex<Recent<T>>,
}

/// The newest stretches of the catalog as it is after so many removals.
struct Recent<T> {
    removals: u64,
    stretches: VecDeque<Arc<Stretch<T>>>,
}

impl<T> Tail<T> {
    /// `read` gives what comes next behind a position.
    pub(crate) fn new<F>(read: impl Fn(Position) -> F + Send + Sync + 'static) -> Arc<Self>
    where
        F: Future<Output = Result<Batch<T>>> + Send + 'static,
    {
        Arc::new(Self {
            read: Box::new(move |after| Box::pin(read(after))),
            recent: Mutex::new(Recent {
                removals: 0,
                stretches: VecDeque::new(),
            }),
        })
    }

    /// The stretch that goes on behind `after`, a position of the catalog after `removals`; its first
    /// items may lie before. What is kept of before a removal is forgotten.
    pub(crate) async fn behind(&self, after: Position, removals: u64) -> Result<Arc<Stretch<T>>> {
        {
            // Held while the newest stretch is read, so that the others wait for it.
            let mut recent = self.recent.lock().await;
            if recent.removals != removals {
                *recent = Recent {
                    removals,
                    stretches: VecDeque::new(),
                };
            }
            let recent = &mut recent.stretches;
            let known = recent.iter().rev();
            let mut known = known.filter(|s| s.after <= after && after < s.through);
            if let Some(stretch) = known.next() {
                return Ok(Arc::clone(stretch));
            }
            if recent.back().is_none_or(|newest| newest.through <= after) {
                let stretch = self.read(after).await?;
                if stretch.through > after {
                    recent.push_back(Arc::clone(&stretch));
                    if recent.len() > KEPT_MAX {
                        recent.pop_front();
                    }
                }
                return Ok(stretch);
            }
        }
        self.read(after).await
    }

    async fn read(&self, after: Position) -> Result<Arc<Stretch<T>>> {
        let Batch { items, through } = (self.read)(after).await?;
        Ok(Arc::new(Stretch {
            after,
            through,
            items,
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[tokio::test]
    async fn those_who_wait_at_one_place_cost_one_query() {
        let queries = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&queries);
        let tail = Tail::new(move |after| {
            counted.fetch_add(1, Ordering::SeqCst);
            async move {
                tokio::task::yield_now().await;
                Ok(Batch {
                    items: vec![after + 1, after + 2],
                    through: after + 2,
                })
            }
        });
        let watchers = (0..1_000).map(|_| {
            let tail = Arc::clone(&tail);
            tokio::spawn(async move {
                let (mut after, mut seen) = (0, Vec::new());
                while after < 40 {
                    let stretch = tail.behind(after, 0).await.unwrap();
                    seen.extend(stretch.items.iter().copied().filter(|at| *at > after));
                    after = stretch.through;
                }
                seen
            })
        });
        for watcher in watchers.collect::<Vec<_>>() {
            assert_eq!(watcher.await.unwrap(), (1..=40).collect::<Vec<_>>());
        }
        let spent = queries.load(Ordering::SeqCst);
        assert!((20..100).contains(&spent), "{spent} queries");
        // Far behind, a watcher reads for itself, and gets what the others got.
        assert_eq!(tail.behind(1, 0).await.unwrap().items, [2, 3]);
    }

    #[tokio::test]
    async fn nothing_is_told_of_before_a_removal() {
        let reads = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&reads);
        let tail = Tail::new(move |after| {
            let items = vec![counted.fetch_add(1, Ordering::SeqCst)];
            let through = after + 1;
            async move { Ok(Batch { items, through }) }
        });
        let mut told = Vec::new();
        for removals in [0, 0, 1, 1] {
            told.push(tail.behind(0, removals).await.unwrap().items[0]);
        }
        assert_eq!(told, [0, 0, 1, 1]);
    }
}
