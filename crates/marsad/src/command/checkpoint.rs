//! `marsad checkpoint`, and what `marsad verify` does with one that was kept.

use std::path::{Path, PathBuf};

use checkpoint::{Checkpoint, Verifier};
use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::failure::{Failure, Result};
use crate::output::Output;

/// Options of `checkpoint`.
#[derive(Args, Debug)]
pub struct Options {
    /// Print the public key that verifies checkpoints, not a checkpoint
    #[arg(long)]
    pub key: bool,
}

/// A checkpoint that was kept, for `verify`.
#[derive(Args, Debug)]
pub struct Kept {
    /// Also prove that the ledger continues the checkpoint in this file
    #[arg(long, value_name = "FILE")]
    pub checkpoint: Option<PathBuf>,
    /// Public key that must have signed it, as `checkpoint --key` printed it
    #[arg(long, value_name = "KEY", requires = "checkpoint", value_parser = key)]
    pub key: Option<Verifier>,
}

fn key(text: &str) -> Result<Verifier, domain::Error> {
    Verifier::parse(text, "--key")
}

/// Prints the newest signed checkpoint, as the note that others can keep.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::ingest(shared)?;
    let request = service.request(pb::GetCheckpointRequest {});
    let answer = service.ledger().get_checkpoint(request).await;
    let answer = answer.map_err(|s| service.failed(s))?.into_inner();
    if output.json {
        return output.value(&answer);
    }
    match options.key {
        true => output.line(&answer.verifier_key),
        false => output.line(answer.checkpoint.unwrap_or_default().note.trim_end()),
    }
}

impl Kept {
    /// The checkpoint given, if one was; its signature is right where a key was given.
    pub(crate) fn read(&self) -> Result<Option<Checkpoint>> {
        let Some(path) = &self.checkpoint else {
            return Ok(None);
        };
        let note = std::fs::read_to_string(path).map_err(|e| Failure::unreadable(path, &e))?;
        let read = match &self.key {
            Some(key) => key.verify(&note),
            None => checkpoint::open(&note).map(|(checkpoint, ..)| checkpoint),
        };
        read.map(Some).map_err(|e| refused(path, &e))
    }
}

fn refused(path: &Path, error: &domain::Error) -> Failure {
    Failure::data(format!("{}: {error}", path.display()))
}

/// Has the ledger prove that `head`, which was just recomputed, continues `kept`.
pub(crate) async fn continues(
    service: &Service,
    kept: &Checkpoint,
    head: &pb::LedgerHead,
) -> Result {
    let (old, new) = (kept.position, head.position);
    if old > new {
        let what = format!("the ledger ends at {new}, before the checkpoint at {old}");
        return Err(Failure::data(what));
    }
    let request = service.request(pb::GetConsistencyProofRequest {
        old_size: old,
        new_size: new,
    });
    let answer = service.ledger().get_consistency_proof(request).await;
    let answer = answer.map_err(|s| service.failed(s))?.into_inner();
    let recomputed = proto::digest(&head.root_hash).map(|root| (new, root));
    let proven = proto::continued(&answer, (old, kept.root));
    match proven.is_some() && proven == recomputed {
        true => Ok(()),
        false => Err(Failure::data(format!(
            "history was changed: the ledger of {new} entries does not continue the checkpoint \
             at {old}"
        ))),
    }
}
