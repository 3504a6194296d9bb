//! Following the ledger into the catalog.

use std::time::Duration;

use catalog::Catalog;
use domain::{Error, Position, Result, merkle::leaf_hash};
use proto::{decode_entry, pb};
use service::{Backoff, from_status};
use tokio::sync::watch;
use tonic::transport::Channel;

use crate::config::Ledger as Config;

/// What is known of the ledger right now.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    /// The head when last heard.
    pub(crate) head: Position,
    /// Whether a stream is open.
    pub(crate) following: bool,
}

/// Keeps the catalog at the ledger's head, through restarts of either side.
pub(crate) struct Follower {
    catalog: Catalog,
    client: pb::ledger_service_client::LedgerServiceClient<Channel>,
    batch_max: usize,
    backoff: Backoff,
    seen: watch::Sender<Seen>,
}

/// A ledger message is about 1 MiB, but a single entry may be larger.
const MESSAGE_BYTES_MAX: usize = 64 << 20;

impl Follower {
    /// A follower of the ledger behind `channel`, and what it sees.
    pub(crate) fn new(
        catalog: Catalog,
        channel: Channel,
        config: &Config,
    ) -> (Self, watch::Receiver<Seen>) {
        let client = pb::ledger_service_client::LedgerServiceClient::new(channel)
            .max_decoding_message_size(MESSAGE_BYTES_MAX);
        let most = Duration::from_millis(config.backoff_ms_max);
        let backoff = Backoff::new(Duration::from_millis(100).min(most), most);
        let (seen, receiver) = watch::channel(Seen::default());
        (
            Self {
                catalog,
                client,
                batch_max: config.batch_max,
                backoff,
                seen,
            },
            receiver,
        )
    }

    /// Follows for ever; whatever breaks, it comes back with back-off.
    pub(crate) async fn run(mut self) {
        loop {
            let error = self.follow().await.err();
            let was_following = self.seen.borrow().following;
            self.seen.send_modify(|seen| seen.following = false);
            if was_following {
                self.backoff.reset();
            }
            let delay = self.backoff.next_delay();
            let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
            match error {
                // Nothing mends this by itself, but a restored ledger may come back.
                Some(error @ Error::DataLoss(_)) => {
                    tracing::error!(%error, "cannot follow the ledger");
                }
                Some(error) => tracing::warn!(%error, delay_ms, "lost the ledger"),
                None => tracing::info!(delay_ms, "the ledger ended its stream"),
            }
            tokio::time::sleep(delay).await;
        }
    }

    /// Follows until the stream ends.
    async fn follow(&mut self) -> Result<()> {
        let after = self.catalog.position();
        let mut bound = self.catalog.ledger().await?;
        let request = pb::FollowRequest {
            after,
            store: bound.clone(),
        };
        let mut messages = match self.client.follow(request).await {
            Ok(answer) => answer.into_inner(),
            Err(status) => return self.refused(status).await,
        };
        while let Some(message) = messages.message().await.map_err(from_status)? {
            let pb::FollowResponse { entries, head } = message;
            if let Some(head) = head {
                let (head, store) = proto::head_from_wire(head)?;
                if bound.is_empty() {
                    self.catalog.bind(&store).await?;
                    bound = store;
                }
                self.seen.send_modify(|seen| seen.head = head.position);
            }
            if !self.seen.borrow().following {
                tracing::info!(after, "following the ledger");
                self.seen.send_modify(|seen| seen.following = true);
            }
            let entries = entries
                .into_iter()
                .map(checked)
                .collect::<Result<Vec<_>>>()?;
            for batch in entries.chunks(self.batch_max) {
                self.catalog.apply(batch).await?;
            }
            let position = self.catalog.position();
            self.seen
                .send_modify(|seen| seen.head = seen.head.max(position));
        }
        Ok(())
    }

    /// Another ledger stands where the catalog's was: what the catalog holds is not its history.
    async fn refused(&self, status: tonic::Status) -> Result<()> {
        if service::status::reason(&status) == Some(pb::ErrorReason::StoreMismatch) {
            tracing::warn!("the ledger is another one; the catalog starts anew");
            return self.catalog.reset().await;
        }
        Err(from_status(status))
    }
}

/// An entry whose leaf hash is right for its bytes.
fn checked(entry: pb::LedgerEntry) -> Result<domain::Entry> {
    let position = entry.position;
    let lost = |what: &str| Error::DataLoss(format!("entry {position}: {what}"));
    let kind = u8::try_from(entry.kind).map_err(|_| lost("its kind is not known"))?;
    let leaf = leaf_hash(kind, domain::Timestamp(entry.recorded_micros), &entry.body);
    if proto::digest(&entry.leaf_hash) != Some(leaf) {
        return Err(lost("its bytes are not those that were recorded"));
    }
    decode_entry(entry)
}
