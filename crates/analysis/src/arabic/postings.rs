//! Which entries of a list have a key, for every key that one of them has.

use std::{borrow::Borrow, hash::Hash};

use rustc_hash::FxHashMap;

/// The numbers of the entries that have each key, in order: one stretch of one list a key.
#[derive(Debug)]
pub(crate) struct Postings<K> {
    ids: FxHashMap<K, u32>,
    /// Where the stretch of each key begins, and at last where that of the last one ends.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl<K: Borrow<str> + Copy + Eq + Hash> Postings<K> {
    /// The postings of `entries`, which have the keys that `keys` tells.
    pub(super) fn of<'e, E, I: IntoIterator<Item = K>>(
        entries: &'e [E],
        keys: impl Fn(&'e E) -> I,
    ) -> Self {
        let mut ids: FxHashMap<K, u32> =
            FxHashMap::with_capacity_and_hasher(entries.len(), Default::default());
        let mut all: Vec<(u32, u32)> = Vec::with_capacity(entries.len());
        // Counts first: where the stretch behind each key's begins.
        let mut starts: Vec<u32> = vec![0];
        for (entry, number) in entries.iter().zip(0..) {
            for key in keys(entry) {
                let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
                let id = *ids.entry(key).or_insert(next);
                if id == next {
                    starts.push(0);
                }
                starts[id as usize + 1] += 1;
                all.push((id, number));
            }
        }
        for id in 1..starts.len() {
            starts[id] += starts[id - 1];
        }
        let mut numbers = vec![0; all.len()];
        let mut free = starts.clone();
        for (id, number) in all {
            let at = &mut free[id as usize];
            numbers[*at as usize] = number;
            *at += 1;
        }
        Self {
            ids,
            starts,
            numbers,
        }
    }

    /// The numbers of the entries that have `key`; none where no entry has it.
    pub(super) fn get(&self, key: &str) -> &[u32] {
        let Some(&id) = self.ids.get(key) else {
            return &[];
        };
        let (start, end) = (self.starts[id as usize], self.starts[id as usize + 1]);
        &self.numbers[start as usize..end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_under_each_of_their_keys() {
        let entries = [vec!["a", "b"], vec![], vec!["b", "b"], vec!["c", "a"]];
        let postings = Postings::of(&entries, |keys: &Vec<&'static str>| keys.clone());
        for (key, numbers) in [
            ("a", &[0, 3][..]),
            ("b", &[0, 2, 2]),
            ("c", &[3]),
            ("d", &[]),
        ] {
            assert_eq!(postings.get(key), numbers, "{key}");
        }
    }
}
