//! The text of a checkpoint and of the signatures under it.

use data_encoding::BASE64;
use domain::{Error, Position, Result, Sha256};

/// What is signed: how long the log of `origin` was, and its root then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log this is.
    pub origin: String,
    /// Number of entries, which is the position of the last one.
    pub position: Position,
    /// RFC 6962 root hash over them.
    pub root: Sha256,
}

/// One signature under a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The key's name.
    pub name: String,
    /// The first 4 bytes of the key's hash.
    pub id: [u8; 4],
    /// What follows them: 64 bytes for Ed25519.
    pub bytes: Vec<u8>,
}

/// What a signature line starts with.
const SIGNATURE: &str = "— ";

impl Checkpoint {
    /// The text that is signed, up to and with its last line feed.
    pub fn to_text(&self) -> String {
        let root = BASE64.encode(&self.root.0);
        format!("{}\n{}\n{root}\n", self.origin, self.position)
    }

    /// Reads the signed text. Lines after the third are extensions and are ignored, as the format
    /// demands.
    fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let origin = lines.next().filter(|origin| !origin.is_empty())?;
        let size = lines.next()?;
        let root = BASE64.decode(lines.next()?.as_bytes()).ok()?;
        let position = size.parse::<Position>().ok()?;
        // One way to write a number: no sign, no leading zero.
        (position.to_string() == size).then_some(())?;
        Some(Self {
            origin: origin.to_owned(),
            position,
            root: Sha256(root.try_into().ok()?),
        })
    }
}

impl Signature {
    pub(crate) fn to_line(&self) -> String {
        let bytes = [self.id.as_slice(), &self.bytes].concat();
        format!("{SIGNATURE}{} {}\n", self.name, BASE64.encode(&bytes))
    }

    fn from_line(line: &str) -> Option<Self> {
        let (name, encoded) = line.strip_prefix(SIGNATURE)?.split_once(' ')?;
        let bytes = BASE64.decode(encoded.as_bytes()).ok()?;
        let (id, bytes) = bytes.split_first_chunk::<4>()?;
        (!name.is_empty() && !bytes.is_empty()).then(|| Self {
            name: name.to_owned(),
            id: *id,
            bytes: bytes.to_vec(),
        })
    }
}

/// Reads a note: the checkpoint, the text that is signed, and the signatures, of which none has
/// been verified; see [`Verifier::verify`](crate::Verifier::verify).
///
/// # Errors
/// `Invalid` for `checkpoint` where it is no signed checkpoint.
pub fn open(note: &str) -> Result<(Checkpoint, &str, Vec<Signature>)> {
    parts(note).ok_or_else(|| {
        Error::invalid(
            "checkpoint",
            "VALUE_INVALID",
            "is not a checkpoint: origin, size and root, an empty line, and signatures",
        )
    })
}

fn parts(note: &str) -> Option<(Checkpoint, &str, Vec<Signature>)> {
    // The last empty line parts text and signatures.
    let end = note.rfind("\n\n")? + 1;
    let (text, rest) = note.split_at(end);
    let lines = rest.strip_prefix('\n')?.strip_suffix('\n')?;
    let signatures = lines.split('\n').map(Signature::from_line);
    Some((
        Checkpoint::from_text(text)?,
        text,
        signatures.collect::<Option<_>>()?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn checkpoint(position: Position) -> Checkpoint {
        Checkpoint {
            origin: "marsad.example/ledger".into(),
            position,
            root: domain::sha256(&position.to_be_bytes()),
        }
    }

    fn noted(checkpoint: &Checkpoint, signatures: &[Signature]) -> String {
        let lines: String = signatures.iter().map(Signature::to_line).collect();
        format!("{}\n{lines}", checkpoint.to_text())
    }

    proptest! {
        #[test]
        fn a_note_reads_as_it_was_written(position: Position, id: [u8; 4], bytes in prop::collection::vec(any::<u8>(), 1..80)) {
            let signature = Signature { name: "a".into(), id, bytes };
            let note = noted(&checkpoint(position), &[signature.clone(), signature.clone()]);
            let (read, text, signatures) = open(&note).unwrap();
            prop_assert_eq!(read, checkpoint(position));
            prop_assert_eq!(text, checkpoint(position).to_text());
            prop_assert_eq!(signatures, vec![signature.clone(), signature]);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(.|\n){0,80}") {
            let _ = open(&text);
        }
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let signature = Signature {
            name: "a".into(),
            id: [1; 4],
            bytes: vec![2; 64],
        };
        let note = noted(&checkpoint(7), &[signature]);
        for (from, to) in [
            ("\n7\n", "\n07\n"),
            ("\n7\n", "\n+7\n"),
            ("\n7\n", "\n-7\n"),
            ("\n7\n", "\n18446744073709551616\n"),
            ("marsad.example/ledger", ""),
            ("=\n\n", "\n\n"),
            ("\n\n", "\n"),
            ("— a", "- a"),
            ("— a", "— "),
        ] {
            let bad = note.replacen(from, to, 1);
            assert_ne!(bad, note);
            assert!(open(&bad).is_err(), "{bad}");
        }
        assert!(open(note.trim_end()).is_err());
        let extended = note.replacen("\n\n", "\nextension\n\n", 1);
        assert_eq!(open(&extended).unwrap().0, checkpoint(7));
    }
}
