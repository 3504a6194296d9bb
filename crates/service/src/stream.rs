//! Streams of answers with bounded memory, which end with a word.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinHandle;
use tokio_stream::Stream;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};
use tokio_util::task::AbortOnDropHandle;
use tonic::Status;
use tracing::Instrument;

use crate::calls::panicked;
use crate::status;

/// How much a stream keeps for a consumer that is behind.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Messages.
    pub items_max: usize,
    /// Bytes of all of them together; a larger message goes alone.
    pub bytes_max: usize,
    /// How long the producer waits for room before it gives the consumer up.
    pub wait: Duration,
}

impl Default for Bounds {
    /// 1,024 messages, 4 MiB, 5 s.
    fn default() -> Self {
        Self {
            items_max: 1_024,
            bytes_max: 4 << 20,
            wait: Duration::from_secs(5),
        }
    }
}

/// The answers of a streaming call, as its handler returns them.
#[derive(Debug)]
pub struct Answers<T> {
    items: mpsc::Receiver<Item<T>>,
    end: Arc<End>,
    draining: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
    is_over: bool,
    _producer: Option<AbortOnDropHandle<()>>,
}

/// What a producer puts its answers into.
#[derive(Debug)]
pub struct Sender<T> {
    items: mpsc::Sender<Item<T>>,
    bytes: Arc<Semaphore>,
    bounds: Bounds,
    end: Arc<End>,
}

/// The consumer takes no more: it is gone, or was given up, or the service drains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the consumer takes no more")]
pub struct Closed;

/// A message and its share of the bytes, given back when the message goes out.
type Item<T> = (T, OwnedSemaphorePermit);

/// How the stream ends, said once; never said, it ends well.
#[derive(Debug, Default)]
struct End {
    status: OnceLock<Status>,
    /// The last position sent, where there is one.
    position: Mutex<Option<u64>>,
}

/// A stream that reads and sends, such as a ledger's: when the service drains it ends
/// `UNAVAILABLE` after what is already on its way, a consumer too slow for `bounds` ends it
/// `RESOURCE_EXHAUSTED`, and an error of `produce` ends it with that. `produce` runs in a task of
/// its own that is stopped when the consumer goes away, so it must not write.
pub fn feed<T, F, Fut>(bounds: Bounds, draining: &CancellationToken, produce: F) -> Answers<T>
where
    T: Send + 'static,
    F: FnOnce(Sender<T>) -> Fut,
    Fut: Future<Output = domain::Result<()>> + Send + 'static,
{
    let (mut answers, producer) = start(bounds, produce);
    answers._producer = Some(AbortOnDropHandle::new(producer));
    answers.draining = Some(Box::pin(draining.clone().cancelled_owned()));
    answers
}

/// A stream of the outcomes of writes: `produce` runs to its end even when the consumer goes away,
/// and decides itself when to stop as the service drains, by [`Sender::drained`].
pub fn outcomes<T, F, Fut>(bounds: Bounds, produce: F) -> Answers<T>
where
    T: Send + 'static,
    F: FnOnce(Sender<T>) -> Fut,
    Fut: Future<Output = domain::Result<()>> + Send + 'static,
{
    start(bounds, produce).0
}

fn start<T, F, Fut>(bounds: Bounds, produce: F) -> (Answers<T>, JoinHandle<()>)
where
    T: Send + 'static,
    F: FnOnce(Sender<T>) -> Fut,
    Fut: Future<Output = domain::Result<()>> + Send + 'static,
{
    let (into, items) = mpsc::channel(bounds.items_max.max(1));
    let end = Arc::<End>::default();
    let sender = Sender {
        items: into.clone(),
        bytes: Arc::new(Semaphore::new(bounds.bytes_max.max(1))),
        bounds,
        end: Arc::clone(&end),
    };
    let work = AssertUnwindSafe(produce(sender)).catch_unwind();
    let told = Arc::clone(&end);
    let producer = async move {
        let result = work.await;
        // An error that follows from an end already said is no news, and not logged.
        if told.status.get().is_none() {
            match result {
                Ok(Ok(())) => {}
                Ok(Err(error)) => told.say(status::to_status(error)),
                Err(panic) => told.say(panicked(panic.as_ref())),
            }
        }
        // The channel closes only now, so that the consumer finds the end said.
        drop(into);
    };
    let answers = Answers {
        items,
        end,
        draining: None,
        is_over: false,
        _producer: None,
    };
    (answers, tokio::spawn(producer.in_current_span()))
}

impl<T> Sender<T> {
    /// Sends an answer that takes `bytes` on the wire, waiting for room.
    ///
    /// # Errors
    /// [`Closed`] when nobody takes it any more, or nobody made room in [`Bounds::wait`].
    pub async fn send(&self, item: T, bytes: usize) -> Result<(), Closed> {
        let room = async {
            let share = bytes
                .clamp(1, self.bounds.bytes_max.max(1))
                .min(u32::MAX as usize) as u32;
            let share = Arc::clone(&self.bytes)
                .acquire_many_owned(share)
                .await
                .ok()?;
            Some((self.items.reserve().await.ok()?, share))
        };
        let room = tokio::select! {
            room = tokio::time::timeout(self.bounds.wait, room) => room,
            () = self.items.closed() => Ok(None),
        };
        match room {
            Ok(Some((slot, share))) => {
                slot.send((item, share));
                Ok(())
            }
            Ok(None) => {
                // Nobody reads this status; it keeps the producer's error out of the log.
                self.end.say(Status::cancelled("the consumer is gone"));
                Err(Closed)
            }
            Err(_) => {
                let position = self.end.position();
                self.end.say(status::consumer_too_slow(position));
                Err(Closed)
            }
        }
    }

    /// Remembers the last position sent, which a stream that is cut short tells its consumer.
    pub fn reached(&self, position: u64) {
        *self
            .end
            .position
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(position);
    }

    /// Waits until nobody takes answers any more.
    pub async fn closed(&self) {
        self.items.closed().await;
    }

    /// Ends the stream `UNAVAILABLE` because the service drains, once the producer returns.
    pub fn drained(&self) {
        self.end.say(status::draining(self.end.position()));
    }
}

impl End {
    /// What was said first stands.
    fn say(&self, status: Status) {
        let _ = self.status.set(status);
    }

    fn position(&self) -> Option<u64> {
        *self.position.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Stream for Answers<T> {
    type Item = Result<T, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.is_over {
            return Poll::Ready(None);
        }
        if let Some(draining) = &mut this.draining
            && draining.as_mut().poll(cx).is_ready()
        {
            // What the producer has sent already still goes out.
            this.draining = None;
            this.end.say(status::draining(this.end.position()));
            this.items.close();
        }
        match this.items.poll_recv(cx) {
            Poll::Ready(Some((item, _share))) => Poll::Ready(Some(Ok(item))),
            Poll::Ready(None) => {
                this.is_over = true;
                Poll::Ready(this.end.status.get().cloned().map(Err))
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

impl From<Closed> for domain::Error {
    fn from(closed: Closed) -> Self {
        Self::unavailable("sending an answer", closed)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn no_more_is_kept_for_a_consumer_that_does_not_read_than_the_bounds_say() {
        let bounds = Bounds {
            items_max: 4,
            bytes_max: 1_000,
            wait: Duration::from_millis(50),
        };
        for (bytes, kept) in [(1, 4), (400, 2), (5_000, 1)] {
            let sent = Arc::new(AtomicUsize::new(0));
            let counted = Arc::clone(&sent);
            let answers = feed(
                bounds,
                &CancellationToken::new(),
                async move |to: Sender<()>| {
                    while to.send((), bytes).await.is_ok() {
                        // An endless backlog would fill the memory of a test that fails.
                        if counted.fetch_add(1, Ordering::Relaxed) > 1_000 {
                            break;
                        }
                    }
                    Ok(())
                },
            );
            tokio::time::sleep(Duration::from_millis(300)).await;
            assert_eq!(sent.load(Ordering::Relaxed), kept, "{bytes} bytes each");
            drop(answers);
        }
    }
}
