//! Asking a server to stop, and how it stopped.

use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// The wish to stop: asked once it drains, forced it drains at once.
#[derive(Clone, Debug, Default)]
pub struct Shutdown {
    asked: CancellationToken,
    forced: CancellationToken,
}

impl Shutdown {
    /// A wish that SIGTERM or SIGINT makes; a second signal forces it.
    ///
    /// # Errors
    /// [`domain::Error::Internal`] when the handlers cannot be installed.
    pub fn on_signals() -> domain::Result<Self> {
        let failed = |error| domain::Error::internal("installing signal handlers", error);
        let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
        let shutdown = Self::default();
        let asked = shutdown.clone();
        tokio::spawn(async move {
            for forced in [false, true] {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
                if forced {
                    asked.force();
                } else {
                    asked.ask();
                }
            }
        });
        Ok(shutdown)
    }

    /// Asks to stop.
    pub fn ask(&self) {
        self.asked.cancel();
    }

    /// Asks to stop without waiting for anyone.
    pub fn force(&self) {
        self.asked.cancel();
        self.forced.cancel();
    }

    /// Waits until asked.
    pub async fn asked(&self) {
        self.asked.cancelled().await;
    }

    pub(super) async fn forced(&self) {
        self.forced.cancelled().await;
    }
}

/// How a server stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Connections that were still open at the deadline and were dropped.
    pub cut: usize,
    /// How long the drain took.
    pub took: Duration,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_signal_asks_and_a_second_one_forces() {
        let shutdown = Shutdown::on_signals().unwrap();
        let kill = |signal: &str| {
            let pid = std::process::id().to_string();
            let status = std::process::Command::new("kill")
                .args([signal, &pid])
                .status();
            assert!(status.unwrap().success());
        };
        assert!(!shutdown.asked.is_cancelled());
        kill("-TERM");
        tokio::time::timeout(Duration::from_secs(5), shutdown.asked())
            .await
            .unwrap();
        assert!(!shutdown.forced.is_cancelled());
        kill("-INT");
        tokio::time::timeout(Duration::from_secs(5), shutdown.forced())
            .await
            .unwrap();
    }
}
