//! Work that outlives the request that asked for it.

use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument;

/// Runs `work` to its end in a task of its own, even when the caller goes away: the server drops the
/// future of a handler when its client cancels, and a database transaction dropped half-way can lose
/// the writes of the next one on the same connection.
///
/// # Errors
/// What `work` answers, or [`domain::Error::Internal`] when it panics.
pub async fn spawned<T: Send + 'static>(
    work: impl Future<Output = domain::Result<T>> + Send + 'static,
) -> domain::Result<T> {
    join(tokio::spawn(work.in_current_span()).await)
}

/// Runs reading `work` in a task that is stopped when the caller goes away.
///
/// # Errors
/// As [`spawned`].
pub async fn attached<T: Send + 'static>(
    work: impl Future<Output = domain::Result<T>> + Send + 'static,
) -> domain::Result<T> {
    join(AbortOnDropHandle::new(tokio::spawn(work.in_current_span())).await)
}

fn join<T>(joined: Result<domain::Result<T>, tokio::task::JoinError>) -> domain::Result<T> {
    joined.unwrap_or_else(|error| Err(domain::Error::internal("running a task", error)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn spawned_work_ends_although_its_request_is_dropped() {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        let work = spawned(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            sender
                .send(7)
                .map_err(|_| domain::Error::Conflict("nobody waits".into()))
        });
        let dropped = tokio::time::timeout(Duration::from_millis(1), work).await;
        assert!(dropped.is_err());
        assert_eq!(receiver.await.unwrap(), 7);
    }

    #[tokio::test]
    async fn attached_work_stops_with_its_request() {
        let (sender, receiver) = tokio::sync::oneshot::channel::<u8>();
        let work = attached(async move {
            tokio::time::sleep(Duration::from_secs(60)).await;
            sender
                .send(7)
                .map_err(|_| domain::Error::Conflict("nobody waits".into()))
        });
        let dropped = tokio::time::timeout(Duration::from_millis(1), work).await;
        assert!(dropped.is_err());
        assert!(receiver.await.is_err());
    }

    #[tokio::test]
    async fn a_panic_becomes_an_internal_error() {
        let result = spawned::<()>(async { panic!("poison") }).await;
        let error = result.unwrap_err();
        assert!(matches!(error, domain::Error::Internal { .. }), "{error}");
        assert!(crate::exit::causes(&error).contains("poison"));
    }
}
