//! The query service as the ledger's witness: it recomputes the tree over everything it applies, and
//! believes no later ledger that does not continue it.

use catalog::Witness as Kept;
use checkpoint::Verifier;
use domain::{Error, Position, Result, Sha256};
use proto::pb;

/// The tree over the entries seen, and the last checkpoint that agreed with it.
#[derive(Clone, Debug)]
pub(crate) struct Witness {
    kept: Kept,
    /// Where given, checkpoints must be signed by it.
    key: Option<Verifier>,
}

impl Witness {
    /// Goes on from what was kept.
    pub(crate) fn new(kept: Kept, key: Option<Verifier>) -> Self {
        Self { kept, key }
    }

    /// What is to be kept.
    pub(crate) fn kept(&self) -> &Kept {
        &self.kept
    }

    /// Position of the last entry seen.
    pub(crate) fn position(&self) -> Position {
        self.kept.frontier.size()
    }

    /// Size and root of the tree over the entries seen.
    fn tree(&self) -> (Position, Sha256) {
        (self.position(), self.kept.frontier.root())
    }

    /// Takes the next entry's leaf hash, recomputed from its bytes.
    pub(crate) fn entry(&mut self, leaf: Sha256) {
        self.kept.frontier.append(leaf);
    }

    /// Compares a checkpoint with the tree, which must have just reached its position.
    ///
    /// # Errors
    /// `DataLoss` where it is not a checkpoint of these entries, or not signed as it must be.
    pub(crate) fn checkpoint(&mut self, checkpoint: &pb::Checkpoint) -> Result<()> {
        let pb::Checkpoint {
            position,
            root_hash: _,
            note,
        } = checkpoint;
        let lost = |what: &str| Error::DataLoss(format!("the checkpoint at {position} {what}"));
        let signed = match &self.key {
            Some(key) => key.verify(note)?,
            None => {
                checkpoint::open(note)
                    .map_err(|_| lost("cannot be read"))?
                    .0
            }
        };
        if (signed.position, signed.root) != self.tree() {
            return Err(lost("is not of the entries that were sent"));
        }
        self.kept.checkpoint.clone_from(note);
        Ok(())
    }

    /// Whether the ledger, as it is now, continues the entries seen.
    ///
    /// # Errors
    /// `DataLoss` where `proof` does not show that.
    pub(crate) fn continues(&self, proof: &pb::GetConsistencyProofResponse) -> Result<()> {
        let (size, root) = self.tree();
        match size == 0 || proto::continued(proof, (size, root)).is_some() {
            true => Ok(()),
            false => Err(self.forked(proof.new_size)),
        }
    }

    /// Whether the entries that `new` saw continue those seen here.
    ///
    /// # Errors
    /// `DataLoss` where `proof`, which is to be of both, does not show that.
    pub(crate) fn is_continued_by(
        &self,
        new: &Self,
        proof: &pb::GetConsistencyProofResponse,
    ) -> Result<()> {
        let proven = proto::continued(proof, self.tree());
        match proven.ok_or_else(|| self.forked(proof.new_size))? == new.tree() {
            true => Ok(()),
            false => Err(Error::DataLoss(format!(
                "the {} entries sent again are not those of the ledger, which proves others",
                new.position()
            ))),
        }
    }

    fn forked(&self, size: Position) -> Error {
        Error::DataLoss(format!(
            "the ledger of {size} entries does not continue the {} that were applied",
            self.position()
        ))
    }

    /// The ledger ends before what was applied.
    pub(crate) fn shrank(&self) -> Error {
        Error::DataLoss(format!(
            "the ledger ends before entry {}, which was applied",
            self.position()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::sha256;

    fn leaf(n: u64) -> Sha256 {
        sha256(&n.to_be_bytes())
    }

    fn seen(count: u64) -> Witness {
        let mut witness = Witness::new(Kept::default(), None);
        (0..count).for_each(|n| witness.entry(leaf(n)));
        witness
    }

    fn note(position: Position, root: Sha256) -> pb::Checkpoint {
        let text = checkpoint::Checkpoint {
            origin: "log".into(),
            position,
            root,
        };
        pb::Checkpoint {
            position,
            root_hash: root.0.to_vec(),
            note: format!("{}\n— log AAAAAAA=\n", text.to_text()),
        }
    }

    #[test]
    fn a_checkpoint_is_kept_only_where_it_is_of_the_entries_seen() {
        let mut witness = seen(5);
        for bad in [
            note(4, witness.tree().1),
            note(6, witness.tree().1),
            note(5, leaf(5)),
        ] {
            let error = witness.checkpoint(&bad).unwrap_err();
            assert!(matches!(error, Error::DataLoss(_)), "{error}");
            assert_eq!(witness.kept().checkpoint, "");
        }
        let good = note(5, witness.tree().1);
        witness.checkpoint(&good).unwrap();
        assert_eq!(witness.kept().checkpoint, good.note);
        let text = "log+00000000+AdqYgtl2Tvuo2wLDlUkzlkFfuIqzcvzSFBO2oDx5u8bi";
        assert!(Verifier::parse(text, "key").is_err(), "its id is wrong");
    }

    #[test]
    fn only_a_ledger_that_goes_on_is_believed() {
        let proof = |new_size, root: Sha256, hashes: &[Sha256]| pb::GetConsistencyProofResponse {
            new_size,
            new_root_hash: root.0.to_vec(),
            hashes: hashes.iter().map(|hash| hash.0.to_vec()).collect(),
        };
        let four = seen(4);
        let right = domain::merkle::node_hash(&leaf(4), &leaf(5));
        let six = seen(6).tree().1;
        four.continues(&proof(6, six, &[right])).unwrap();
        four.continues(&proof(4, four.tree().1, &[])).unwrap();
        for forked in [
            proof(6, six, &[leaf(4)]),
            proof(6, leaf(4), &[right]),
            proof(4, six, &[]),
            proof(3, seen(3).tree().1, &[]),
        ] {
            let error = four.continues(&forked).unwrap_err();
            assert!(matches!(error, Error::DataLoss(_)), "{error}");
        }
        seen(0).continues(&proof(6, six, &[])).unwrap();

        let proven = proof(6, six, &[right]);
        four.is_continued_by(&seen(6), &proven).unwrap();
        let mut other = seen(5);
        other.entry(leaf(9));
        for new in [seen(5), other] {
            let error = four.is_continued_by(&new, &proven).unwrap_err();
            assert!(matches!(error, Error::DataLoss(_)), "{error}");
        }
    }
}
