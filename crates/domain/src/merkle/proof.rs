//! Proofs that a leaf is in a tree, and that one tree is the beginning of another.
//!
//! A proof is a list of roots of ranges of leaves; which ranges follows from sizes alone, so whoever
//! holds the leaves looks their roots up and whoever holds the proof folds them (RFC 9162, sections
//! 2.1.3 and 2.1.4, which say how to verify what RFC 6962 defines).

use std::ops::Range;

use super::{Subtree, node_hash};
use crate::Sha256;

/// The ranges of leaves whose roots prove that leaf `index` (from 0) is in the tree over the first
/// `size` leaves. Empty where it is not, or is the only one.
pub fn inclusion_ranges(index: u64, size: u64) -> Vec<Range<u64>> {
    let mut ranges = Vec::new();
    let mut within = 0..size;
    if index >= size {
        return ranges;
    }
    while let Some(middle) = split(&within) {
        let (left, right) = (within.start..middle, middle..within.end);
        let (here, beside) = match index < middle {
            true => (left, right),
            false => (right, left),
        };
        ranges.push(beside);
        within = here;
    }
    ranges.reverse();
    ranges
}

/// The ranges of leaves whose roots prove that the tree over the first `old` leaves is the
/// beginning of the tree over the first `new`. Empty where both are equal or `old` is 0.
pub fn consistency_ranges(old: u64, new: u64) -> Vec<Range<u64>> {
    let mut ranges = Vec::new();
    let mut within = 0..new;
    if old == 0 || old > new {
        return ranges;
    }
    while within.end != old {
        let Some(middle) = split(&within) else { break };
        let (left, right) = (within.start..middle, middle..within.end);
        let (here, beside) = match old <= middle {
            true => (left, right),
            false => (right, left),
        };
        ranges.push(beside);
        within = here;
    }
    // The old root itself is known to the verifier.
    if within.start != 0 {
        ranges.push(within);
    }
    ranges.reverse();
    ranges
}

/// Where RFC 6962 splits a range of leaves: after the largest power of two below its length.
fn split(range: &Range<u64>) -> Option<u64> {
    let len = range.end - range.start;
    (len > 1).then(|| range.start + (1 << (len - 1).ilog2()))
}

/// The perfect subtrees that a range of a proof is made of, largest first; their hashes give the
/// range's root by [`root_of`](super::root_of).
pub fn perfect_subtrees(range: Range<u64>) -> Vec<Subtree> {
    let mut subtrees = Vec::new();
    let mut start = range.start;
    while start < range.end {
        let level = (range.end - start).ilog2();
        subtrees.push(Subtree::new(level, start >> level));
        start += 1 << level;
    }
    subtrees
}

/// Whether `proof` shows that `leaf` is leaf `index` (from 0) of the tree of `size` leaves that
/// `root` is the root of.
pub fn verify_inclusion(
    leaf: &Sha256,
    index: u64,
    size: u64,
    proof: &[Sha256],
    root: &Sha256,
) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for beside in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(beside, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, beside);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether `proof` shows that the tree of `old` leaves with `old_root` is the beginning of the one
/// of `new` leaves with `new_root`. Of the empty tree every tree is a continuation.
pub fn verify_consistency(
    (old, old_root): (u64, &Sha256),
    (new, new_root): (u64, &Sha256),
    proof: &[Sha256],
) -> bool {
    if old > new {
        return false;
    }
    if old == 0 || old == new {
        let empty = old == 0 && *old_root == super::root_of(&[]);
        return proof.is_empty() && (empty || (old == new && old_root == new_root));
    }
    // Where the old tree is perfect its root is the first node, and is left out.
    let mut path = proof.iter();
    let first = match old.is_power_of_two() {
        true => old_root,
        false => match path.next() {
            Some(first) => first,
            None => return false,
        },
    };
    let shift = (old - 1).trailing_ones();
    let (mut node, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut was, mut is) = (*first, *first);
    for beside in path {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            was = node_hash(beside, &was);
            is = node_hash(beside, &is);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            is = node_hash(&is, beside);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && was == *old_root && is == *new_root
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::{Frontier, root_of};
    use crate::sha256;
    use std::collections::HashMap;

    /// Every perfect subtree and every root of a tree of `size` leaves.
    fn tree(size: u64) -> (HashMap<Subtree, Sha256>, Vec<Sha256>) {
        let mut nodes = HashMap::new();
        let mut frontier = Frontier::new();
        let mut roots = vec![frontier.root()];
        for leaf in 0..size {
            frontier.append_with(sha256(&leaf.to_be_bytes()), |subtree, hash| {
                nodes.insert(subtree, hash);
            });
            roots.push(frontier.root());
        }
        (nodes, roots)
    }

    fn proof(nodes: &HashMap<Subtree, Sha256>, ranges: Vec<Range<u64>>) -> Vec<Sha256> {
        let root = |range| {
            let hashes: Vec<_> = perfect_subtrees(range).iter().map(|s| nodes[s]).collect();
            root_of(&hashes)
        };
        ranges.into_iter().map(root).collect()
    }

    const SIZE: u64 = 70;

    #[test]
    fn every_leaf_of_every_tree_is_proved_and_no_other() {
        let (nodes, roots) = tree(SIZE);
        for size in 1..=SIZE {
            let root = &roots[size as usize];
            for index in 0..size {
                let leaf = nodes[&Subtree::new(0, index)];
                let proof = proof(&nodes, inclusion_ranges(index, size));
                assert!(
                    verify_inclusion(&leaf, index, size, &proof, root),
                    "{index} of {size}"
                );
                let other = (index + 1) % size;
                assert!(size == 1 || !verify_inclusion(&leaf, other, size, &proof, root));
                assert!(!verify_inclusion(root, index, size + 1, &proof, root));
                let longer = [proof.as_slice(), &[leaf]].concat();
                assert!(!verify_inclusion(&leaf, index, size, &longer, root));
            }
        }
        assert!(!verify_inclusion(&roots[1], 1, 1, &[], &roots[1]));
    }

    #[test]
    fn every_beginning_is_proved_and_no_fork() {
        let (nodes, roots) = tree(SIZE);
        for new in 0..=SIZE {
            for old in 0..=new {
                let proof = proof(&nodes, consistency_ranges(old, new));
                let (was, is) = (&roots[old as usize], &roots[new as usize]);
                assert!(
                    verify_consistency((old, was), (new, is), &proof),
                    "{old} of {new}"
                );
                let fork = sha256(b"fork");
                assert!(
                    !verify_consistency((old, &fork), (new, is), &proof),
                    "{old} of {new}"
                );
                assert!(old == 0 || !verify_consistency((old, was), (new, &fork), &proof));
                assert!(old == new || !verify_consistency((new, is), (old, was), &proof));
                let longer = [proof.as_slice(), &[fork]].concat();
                assert!(!verify_consistency((old, was), (new, is), &longer));
            }
        }
    }
}
