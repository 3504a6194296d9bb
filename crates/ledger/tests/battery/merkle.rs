//! The log's tree against another implementation of RFC 6962, and roots at every position.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof};
use domain::merkle::{Frontier, RECORD_PREFIX, leaf_hash, verify_consistency, verify_inclusion};
use domain::{Error, Sha256, Timestamp};
use proptest::prelude::*;
use testkit::Backend;

use crate::support::{open, read_all, record_all};

crate::on_both_backends!(
    the_root_is_known_at_every_position,
    proofs_convince_another_implementation,
);

fn record(kind: u8, recorded: i64, body: &[u8]) -> Vec<u8> {
    [
        RECORD_PREFIX.as_slice(),
        &[kind],
        &recorded.to_be_bytes(),
        body,
    ]
    .concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn roots_are_those_of_another_implementation(
        bodies in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 513),
        kind: u8,
        first: i64,
    ) {
        let mut theirs = MemoryBackedTree::<sha2::Sha256, Vec<u8>>::new();
        let mut ours = Frontier::new();
        for (body, recorded) in bodies.iter().zip((0..).map(|n| first.wrapping_add(n))) {
            let root: [u8; 32] = (*theirs.root().as_bytes()).into();
            prop_assert_eq!(ours.root().0, root);
            theirs.push(record(kind, recorded, body));
            ours.append(leaf_hash(kind, Timestamp(recorded), body));
        }
    }
}

/// A third implementation's tree, over hashes it stores itself.
#[derive(Default)]
struct Tiles(Vec<tlog_tiles::Hash>);

impl tlog_tiles::HashReader for Tiles {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        Ok(indexes.iter().map(|at| self.0[*at as usize]).collect())
    }
}

/// Roots and proofs of two independent implementations and ours, for sizes up to 2,048: beside the
/// reference vectors this is our audit of all three.
#[test]
fn two_other_implementations_agree_on_roots_and_proofs() {
    const SIZE: u64 = 2_048;
    let (mut tiles, mut ours) = (Tiles::default(), Frontier::new());
    let mut theirs = MemoryBackedTree::<sha2::Sha256, Vec<u8>>::new();
    let mut roots = vec![ours.root()];
    for n in 0..SIZE {
        let record = record(1, n as i64, &n.to_be_bytes());
        let stored = tlog_tiles::stored_hashes(n, &record, &tiles).unwrap();
        tiles.0.extend(stored);
        theirs.push(record);
        ours.append(leaf_hash(1, Timestamp(n as i64), &n.to_be_bytes()));
        roots.push(ours.root());
        let size = n + 1;
        assert_eq!(
            tlog_tiles::tree_hash(size, &tiles).unwrap().0,
            ours.root().0
        );
        let root: [u8; 32] = (*theirs.root().as_bytes()).into();
        assert_eq!(root, ours.root().0, "{size}");
        // Every size, and some place in it.
        let place = (n * 7_919) % size;
        let leaf = leaf_hash(1, Timestamp(place as i64), &place.to_be_bytes());
        let proof = tlog_tiles::prove_record(size, place, &tiles).unwrap();
        let proof: Vec<_> = proof.iter().map(|hash| Sha256(hash.0)).collect();
        assert!(
            verify_inclusion(&leaf, place, size, &proof, &ours.root()),
            "{place} of {size}"
        );
        let old = place + 1;
        let proof = tlog_tiles::prove_tree(size, old, &tiles).unwrap();
        let proof: Vec<_> = proof.iter().map(|hash| Sha256(hash.0)).collect();
        let was = (old, &roots[old as usize]);
        assert!(
            verify_consistency(was, (size, &ours.root()), &proof),
            "{old} of {size}"
        );
    }
}

async fn the_root_is_known_at_every_position(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 70).await;
    let mut theirs = MemoryBackedTree::<sha2::Sha256, Vec<u8>>::new();
    let entries = read_all(&ledger).await;
    for position in 0..=entries.len() {
        let root: [u8; 32] = (*theirs.root().as_bytes()).into();
        assert_eq!(
            ledger.root_at(position as u64).await.unwrap(),
            Sha256(root),
            "{position}"
        );
        if let Some(entry) = entries.get(position) {
            theirs.push(record(entry.kind, entry.recorded.0, &entry.body));
        }
    }
}

async fn proofs_convince_another_implementation(backend: Backend) {
    let database = backend.database().await;
    let ledger = open(&database).await;
    record_all(&ledger, 0, 600).await;
    let entries = read_all(&ledger).await;
    let mut theirs = MemoryBackedTree::<sha2::Sha256, Vec<u8>>::new();
    let mut roots = vec![theirs.root()];
    for entry in &entries {
        theirs.push(record(entry.kind, entry.recorded.0, &entry.body));
        roots.push(theirs.root());
    }
    let bytes = |proof: Vec<Sha256>| proof.iter().flat_map(|hash| hash.0).collect::<Vec<_>>();
    for (old, new) in [
        (1, 2),
        (3, 7),
        (255, 256),
        (256, 600),
        (257, 511),
        (300, 512),
        (599, 600),
    ] {
        let proof = bytes(ledger.prove_consistency(old, new).await.unwrap());
        let proof = ConsistencyProof::try_from_bytes(proof).unwrap();
        let verified = roots[new as usize].verify_consistency(&roots[old as usize], &proof);
        verified.unwrap_or_else(|e| panic!("{old} of {new}: {e}"));
        let proof = bytes(ledger.prove_inclusion(old, new).await.unwrap());
        let proof = InclusionProof::try_from_bytes(proof).unwrap();
        let entry = &entries[old as usize - 1];
        let leaf = record(entry.kind, entry.recorded.0, &entry.body);
        let verified = roots[new as usize].verify_inclusion(&leaf, old - 1, &proof);
        verified.unwrap_or_else(|e| panic!("{old} in {new}: {e}"));
    }
    for (position, size) in [(0, 5), (6, 5), (1, 601), (1, 0)] {
        let error = ledger.prove_inclusion(position, size).await.unwrap_err();
        assert!(
            matches!(error, Error::OutOfRange { .. }),
            "{position} {size}: {error}"
        );
    }
    assert!(ledger.prove_consistency(6, 5).await.is_err());
    assert!(ledger.prove_consistency(5, 601).await.is_err());
}
