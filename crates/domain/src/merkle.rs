//! The Merkle log over the ledger's entries (RFC 6962, SHA-256), as much of it as both sides need:
//! the ledger appends leaves, a follower recomputes them from what it is sent and compares roots.

mod proof;

use sha2::Digest;

use crate::{Sha256, Timestamp, sha256};

pub use proof::{
    consistency_ranges, inclusion_ranges, perfect_subtrees, verify_consistency, verify_inclusion,
};

/// What every hashed record starts with: names the format and its version.
pub const RECORD_PREFIX: &[u8; 15] = b"marsad-entry/1\0";

/// The leaf of one entry: SHA-256(0x00 ‖ record), where record = [`RECORD_PREFIX`] ‖ `kind`
/// (1 byte) ‖ `recorded` in microseconds (8 bytes, big-endian, signed) ‖ `body` exactly as stored.
pub fn leaf_hash(kind: u8, recorded: Timestamp, body: &[u8]) -> Sha256 {
    let mut hash = sha2::Sha256::new();
    hash.update([0]);
    hash.update(RECORD_PREFIX);
    hash.update([kind]);
    hash.update(recorded.0.to_be_bytes());
    hash.update(body);
    Sha256(hash.finalize().into())
}

/// The hash over two subtrees: SHA-256(0x01 ‖ left ‖ right).
pub fn node_hash(left: &Sha256, right: &Sha256) -> Sha256 {
    let mut hash = sha2::Sha256::new();
    hash.update([1]);
    hash.update(left.0);
    hash.update(right.0);
    Sha256(hash.finalize().into())
}

/// The root over the roots of perfect subtrees, largest first; SHA-256 of nothing for none.
pub fn root_of(subtrees: &[Sha256]) -> Sha256 {
    match subtrees.split_last() {
        None => sha256(b""),
        Some((last, larger)) => larger
            .iter()
            .rfold(*last, |right, left| node_hash(left, &right)),
    }
}

/// A perfect subtree: 2^`level` leaves, the first of which is leaf `index` · 2^`level`, counted
/// from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subtree {
    /// 0 for a leaf.
    pub level: u32,
    /// Which one of its level.
    pub index: u64,
}

impl Subtree {
    /// The `index`th subtree of `level`.
    pub fn new(level: u32, index: u64) -> Self {
        Self { level, index }
    }
}

/// The right edge of a Merkle tree: enough to append leaves and to tell the root, in at most 64
/// hashes whatever the size.
///
/// Holds the roots of the perfect subtrees that the tree is made of, largest first: one for each
/// bit set in the number of leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    subtrees: Vec<Sha256>,
}

impl Frontier {
    /// The empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends one leaf hash. Two hashes on average.
    pub fn append(&mut self, leaf: Sha256) {
        self.append_with(leaf, |_, _| ());
    }

    /// As [`Frontier::append`], and tells `complete` of each perfect subtree that the leaf
    /// completes, from the leaf itself upwards.
    pub fn append_with(&mut self, leaf: Sha256, mut complete: impl FnMut(Subtree, Sha256)) {
        let mut node = leaf;
        complete(Subtree::new(0, self.size), node);
        // Each trailing one bit of the size is a subtree as large as the one being carried.
        for level in 1..=self.size.trailing_ones() {
            if let Some(left) = self.subtrees.pop() {
                node = node_hash(&left, &node);
                complete(Subtree::new(level, self.size >> level), node);
            }
        }
        self.subtrees.push(node);
        self.size += 1;
    }

    /// The root hash; SHA-256 of nothing for the empty tree.
    pub fn root(&self) -> Sha256 {
        root_of(&self.subtrees)
    }

    /// The size (8 bytes, big-endian) and the subtrees' roots (32 bytes each), largest first.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.size.to_be_bytes().to_vec();
        for subtree in &self.subtrees {
            bytes.extend(subtree.0);
        }
        bytes
    }

    /// Reads what [`Frontier::to_bytes`] wrote; `None` where the length does not fit the size.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (size, rest) = bytes.split_first_chunk::<8>()?;
        let size = u64::from_be_bytes(*size);
        let (subtrees, left_over) = rest.as_chunks::<32>();
        let fits = left_over.is_empty() && subtrees.len() == size.count_ones() as usize;
        fits.then(|| Self {
            size,
            subtrees: subtrees.iter().map(|hash| Sha256(*hash)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root_of(leaves: &[&str]) -> String {
        let mut frontier = Frontier::new();
        for leaf in leaves {
            let bytes = data_encoding::HEXLOWER.decode(leaf.as_bytes()).unwrap();
            frontier.append(sha256(&[&[0], bytes.as_slice()].concat()));
        }
        frontier.root().hex()
    }

    /// The vectors that the reference implementation of RFC 6962 is tested with.
    #[test]
    fn roots_are_those_of_the_reference_implementation() {
        let leaves = [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ];
        let roots = [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        for (size, root) in roots.iter().enumerate() {
            assert_eq!(root_of(&leaves[..size]), *root, "{size} leaves");
        }
    }

    #[test]
    fn a_leaf_depends_on_kind_time_and_body() {
        let leaf = leaf_hash(1, Timestamp(2), b"a");
        let record = [RECORD_PREFIX.as_slice(), &[1], &2_i64.to_be_bytes(), b"a"].concat();
        assert_eq!(leaf, sha256(&[&[0], record.as_slice()].concat()));
        assert_ne!(leaf, leaf_hash(2, Timestamp(2), b"a"));
        assert_ne!(leaf, leaf_hash(1, Timestamp(3), b"a"));
        assert_ne!(leaf, leaf_hash(1, Timestamp(2), b"b"));
    }

    #[test]
    fn a_frontier_survives_its_bytes_and_goes_on() {
        let mut frontier = Frontier::new();
        for size in 0_u64..300 {
            let mut read = Frontier::from_bytes(&frontier.to_bytes()).unwrap();
            assert_eq!(read, frontier);
            assert_eq!(read.size(), size);
            let leaf = sha256(&size.to_be_bytes());
            read.append(leaf);
            frontier.append(leaf);
            assert_eq!(read.root(), frontier.root());
        }
    }

    #[test]
    fn bytes_that_do_not_fit_the_size_are_refused() {
        let mut frontier = Frontier::new();
        frontier.append(sha256(b"a"));
        let bytes = frontier.to_bytes();
        for bad in [
            &bytes[..0],
            &bytes[..7],
            &bytes[..39],
            &[bytes.as_slice(), &[0; 32]].concat(),
        ] {
            assert_eq!(Frontier::from_bytes(bad), None);
        }
    }
}
