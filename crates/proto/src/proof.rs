//! What a proof of the ledger shows to whoever knows an earlier tree.

use domain::{Position, Sha256, merkle::verify_consistency};

use crate::{entry::digest, pb};

/// The later tree, by size and root, where `proof` shows that it continues the tree `old`; `None`
/// where it does not.
pub fn continued(
    proof: &pb::GetConsistencyProofResponse,
    old: (Position, Sha256),
) -> Option<(Position, Sha256)> {
    let pb::GetConsistencyProofResponse {
        new_size,
        new_root_hash,
        hashes,
    } = proof;
    let root = digest(new_root_hash)?;
    let hashes: Vec<_> = hashes
        .iter()
        .map(|hash| digest(hash))
        .collect::<Option<_>>()?;
    verify_consistency((old.0, &old.1), (*new_size, &root), &hashes).then_some((*new_size, root))
}
