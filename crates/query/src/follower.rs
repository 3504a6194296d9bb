//! Following the ledger into the catalog.

use std::time::Duration;

use catalog::Catalog;
use checkpoint::Verifier;
use domain::{Error, Position, Result, Sha256, merkle::leaf_hash};
use proto::{decode_entry, pb};
use service::{Backoff, from_status};
use tokio::sync::watch;
use tonic::transport::Channel;

use crate::{config::Ledger as Config, witness::Witness};

/// What is known of the ledger right now.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// The head when last heard.
    pub(crate) head: Position,
    /// Whether a stream is open.
    pub(crate) following: bool,
    /// The last checkpoint that agreed with what was applied, as a note; empty before the first.
    pub(crate) checkpoint: String,
    /// Why the ledger's history cannot be the one that was applied; empty where it can.
    pub(crate) diverged: String,
}

/// Keeps the catalog at the ledger's head, through restarts of either side.
pub(crate) struct Follower {
    catalog: Catalog,
    client: pb::ledger_service_client::LedgerServiceClient<Channel>,
    batch_max: usize,
    key: Option<Verifier>,
    backoff: Backoff,
    seen: watch::Sender<Seen>,
}

/// A ledger message is about 1 MiB, but a single entry may be larger.
const MESSAGE_BYTES_MAX: usize = 64 << 20;

impl Follower {
    /// A follower of the ledger behind `channel`, and what it sees.
    ///
    /// # Errors
    /// `Invalid` for `ledger.verifier_key` where it is no key.
    pub(crate) fn new(
        catalog: Catalog,
        channel: Channel,
        config: &Config,
    ) -> Result<(Self, watch::Receiver<Seen>)> {
        let key = match config.verifier_key.as_str() {
            "" => None,
            text => Some(Verifier::parse(text, "ledger.verifier_key")?),
        };
        let client = pb::ledger_service_client::LedgerServiceClient::new(channel)
            .max_decoding_message_size(MESSAGE_BYTES_MAX);
        let most = Duration::from_millis(config.backoff_ms_max);
        let backoff = Backoff::new(Duration::from_millis(100).min(most), most);
        let (seen, receiver) = watch::channel(Seen::default());
        let follower = Self {
            catalog,
            client,
            batch_max: config.batch_max,
            key,
            backoff,
            seen,
        };
        Ok((follower, receiver))
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
                    tracing::error!(%error, "cannot follow the ledger; nothing more is applied");
                    let diverged = error.to_string();
                    self.seen.send_modify(|seen| seen.diverged = diverged);
                }
                Some(error) => tracing::warn!(%error, delay_ms, "lost the ledger"),
                None => tracing::info!(delay_ms, "the ledger ended its stream"),
            }
            tokio::time::sleep(delay).await;
        }
    }

    /// Follows until the stream ends.
    async fn follow(&mut self) -> Result<()> {
        let mut witness = Witness::new(self.catalog.witness().await?, self.key.clone());
        let after = witness.position();
        let mut bound = self.catalog.ledger().await?;
        let request = pb::FollowRequest {
            after,
            store: bound.clone(),
        };
        let mut messages = match self.client.follow(request).await {
            Ok(answer) => answer.into_inner(),
            Err(status) => return self.refused(status, &witness).await,
        };
        self.continues(&witness).await?;
        while let Some(message) = messages.message().await.map_err(from_status)? {
            let pb::FollowResponse {
                entries,
                head,
                checkpoints,
            } = message;
            if let Some(head) = head {
                let (head, store) = proto::head_from_wire(head)?;
                if bound.is_empty() {
                    self.catalog.bind(&store).await?;
                    bound = store;
                }
                self.catalog.expect(head.position);
                self.seen.send_modify(|seen| seen.head = head.position);
            }
            self.take(entries, checkpoints, &mut witness).await?;
            if !self.seen.borrow().following {
                tracing::info!(after, "following the ledger");
            }
            let position = self.catalog.position();
            self.seen.send_modify(|seen| {
                seen.following = true;
                seen.diverged.clear();
                seen.checkpoint.clone_from(&witness.kept().checkpoint);
                seen.head = seen.head.max(position);
            });
        }
        Ok(())
    }

    /// Has the ledger prove that it continues what was applied.
    async fn continues(&mut self, witness: &Witness) -> Result<()> {
        let request = pb::GetConsistencyProofRequest {
            old_size: witness.position(),
            new_size: 0,
        };
        let proof = self.client.get_consistency_proof(request).await;
        witness.continues(&proof.map_err(from_status)?.into_inner())
    }

    /// Checks and applies what one message brings.
    async fn take(
        &self,
        entries: Vec<pb::LedgerEntry>,
        checkpoints: Vec<pb::Checkpoint>,
        witness: &mut Witness,
    ) -> Result<()> {
        let mut checkpoints = checkpoints.into_iter().peekable();
        let mut due = |witness: &mut Witness| {
            let at = witness.position();
            // One at an entry before was sent by another service, and is not compared.
            while let Some(checkpoint) = checkpoints.next_if(|c| c.position <= at) {
                if checkpoint.position == at {
                    witness.checkpoint(&checkpoint)?;
                }
            }
            Ok::<_, Error>(())
        };
        let known = witness.kept().checkpoint.clone();
        due(witness)?;
        if entries.is_empty() && witness.kept().checkpoint != known {
            self.catalog.attest(&witness.kept().checkpoint).await?;
        }
        let mut entries = entries.into_iter().peekable();
        while entries.peek().is_some() {
            let mut batch = Vec::new();
            for entry in entries.by_ref().take(self.batch_max) {
                let (leaf, entry) = checked(entry)?;
                witness.entry(leaf);
                due(witness)?;
                batch.push(entry);
            }
            let kept = witness.kept().clone();
            self.catalog.apply_witnessed(batch, kept).await?;
        }
        Ok(())
    }

    /// Another ledger stands where the catalog's was: what the catalog holds is not its history.
    async fn refused(&self, status: tonic::Status, witness: &Witness) -> Result<()> {
        match service::status::reason(&status) {
            Some(pb::ErrorReason::StoreMismatch) => {
                tracing::warn!("the ledger is another one; the catalog starts anew");
                self.catalog.reset().await
            }
            Some(pb::ErrorReason::PositionOutOfRange) => Err(witness.shrank()),
            _ => Err(from_status(status)),
        }
    }
}

/// An entry whose leaf hash is right for its bytes, after that hash.
fn checked(entry: pb::LedgerEntry) -> Result<(Sha256, domain::Entry)> {
    let position = entry.position;
    let lost = |what: &str| Error::DataLoss(format!("entry {position}: {what}"));
    let kind = u8::try_from(entry.kind).map_err(|_| lost("its kind is not known"))?;
    let recorded = leaf_hash(kind, domain::Timestamp(entry.recorded_micros), &entry.body);
    let claimed = proto::digest(&entry.leaf_hash);
    // Of a body that is gone nothing can be recomputed; the next checkpoint covers the claim.
    let gone = entry.withdrawn_by != 0 && entry.body.is_empty();
    match claimed {
        Some(leaf) if gone || leaf == recorded => Ok((leaf, decode_entry(entry)?)),
        _ => Err(lost("its bytes are not those that were recorded")),
    }
}
