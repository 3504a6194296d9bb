//! Which actors are one, by what people judged.

use std::collections::{BTreeMap, BTreeSet};

use crate::ActorVerdict;

/// Actors that people judged to be one, as classes of keys.
///
/// "The same" is carried on: of A, B and C, who judges A to be B and B to be C has judged A to be C.
/// "Not the same" is not, but holds whatever is carried on: a judgement that would bring such a pair
/// together joins nothing, until the other is taken back. Earlier judgements go first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merges {
    /// The members of the class of each key that was merged, in order.
    classes: BTreeMap<String, BTreeSet<String>>,
}

impl Merges {
    /// What follows from the judgements in effect, in the order of the ledger.
    pub fn of<'a>(verdicts: &[(&'a str, &'a str, ActorVerdict)]) -> Self {
        let apart: Vec<_> = verdicts
            .iter()
            .filter(|(.., verdict)| *verdict == ActorVerdict::NotSame)
            .collect();
        let mut merges = Self::default();
        for (a, b, _) in verdicts
            .iter()
            .filter(|(.., verdict)| *verdict == ActorVerdict::Same)
        {
            let joined: BTreeSet<String> =
                [a, b].iter().flat_map(|key| merges.class(key)).collect();
            let parted = apart
                .iter()
                .any(|(c, d, _)| joined.contains(*c) && joined.contains(*d));
            if parted {
                continue;
            }
            for member in &joined {
                merges.classes.insert(member.clone(), joined.clone());
            }
        }
        merges
    }

    /// Nobody is merged with anybody.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }

    /// The keys that are one with `key`, in order; `key` alone where it was never merged.
    pub fn class(&self, key: &str) -> BTreeSet<String> {
        self.members(key).map(str::to_owned).collect()
    }

    /// As [`Merges::class`], without a copy.
    pub fn members<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        let class = self.classes.get(key);
        let alone = class.is_none().then_some(key);
        let members = class.into_iter().flatten().map(String::as_str);
        members.chain(alone)
    }

    /// The keys under which classes are listed, in order.
    pub fn chiefs(&self) -> impl Iterator<Item = &String> {
        let listed = self.classes.iter();
        listed.filter_map(|(key, class)| class.first().filter(|first| *first == key))
    }

    /// The key under which all of the class of `key` is listed: the first in order of code points,
    /// so that the Latin ids of listed actors come before names in Arabic.
    pub fn chief<'a>(&'a self, key: &'a str) -> &'a str {
        let class = self.classes.get(key);
        class.and_then(BTreeSet::first).map_or(key, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ActorVerdict::{NotSame, Same, Undecided};

    fn class(merges: &Merges, key: &str) -> Vec<String> {
        merges.class(key).into_iter().collect()
    }

    #[test]
    fn sameness_is_carried_on_and_listed_under_the_first_key() {
        let merges = Merges::of(&[("b", "c", Same), ("x", "y", Same), ("a", "c", Same)]);
        assert_eq!(class(&merges, "b"), ["a", "b", "c"]);
        assert_eq!(class(&merges, "y"), ["x", "y"]);
        assert_eq!(class(&merges, "z"), ["z"]);
        assert_eq!((merges.chief("c"), merges.chief("z")), ("a", "z"));
        assert_eq!(merges.chiefs().collect::<Vec<_>>(), ["a", "x"]);
    }

    #[test]
    fn a_pair_that_is_not_the_same_is_never_brought_together() {
        let merges = Merges::of(&[("a", "b", Same), ("b", "c", Same), ("a", "c", NotSame)]);
        assert_eq!(class(&merges, "b"), ["a", "b"]);
        assert_eq!(class(&merges, "c"), ["c"]);
    }

    #[test]
    fn who_is_undecided_stays_apart() {
        assert!(Merges::of(&[("a", "b", Undecided), ("b", "c", NotSame)]).is_empty());
    }
}
