//! Keys: who signs checkpoints, and who can tell that they did.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER};
use domain::{Error, Head, Result, sha256};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};

use crate::note::{Checkpoint, Signature, open};

/// The algorithm byte of Ed25519 in keys and key ids.
const ED25519: u8 = 1;
/// What a private key's text starts with.
const PRIVATE: &str = "PRIVATE+KEY+";

/// Signs checkpoints of one log. The key's name is the log's origin.
pub struct Signer {
    key: SigningKey,
    verifier: Verifier,
}

/// Tells which notes a key has signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    id: [u8; 4],
    key: VerifyingKey,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Signer").field(&self.verifier).finish()
    }
}

impl Signer {
    /// Reads the private key in `path`, or makes one that only the owner can read where there is
    /// no such file. Of several processes that do so at once one makes it and all use it.
    ///
    /// # Errors
    /// `Invalid` for `field` where the file is not readable as the key of `origin`, where the
    /// origin cannot be a key's name, or where the file cannot be made.
    pub fn open(path: &Path, origin: &str, field: &str) -> Result<Self> {
        let shown = path.display();
        let bad = |what: String| Error::invalid(field, "VALUE_INVALID", what);
        if !is_name(origin) {
            let what = format!("{origin:?} cannot name a log: it is empty or has a space or `+`");
            return Err(bad(what));
        }
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                create(path, origin).map_err(|e| bad(format!("cannot make {shown}: {e}")))?;
                fs::read_to_string(path)
            }
            read => read,
        };
        let text = text.map_err(|e| bad(format!("cannot read {shown}: {e}")))?;
        let signer = Self::from_text(text.trim_end());
        let signer = signer.ok_or_else(|| bad(format!("{shown} holds no private key")))?;
        match signer.verifier.name == origin {
            true => Ok(signer),
            false => Err(bad(format!(
                "{shown} holds the key of {:?}, not of {origin:?}",
                signer.verifier.name
            ))),
        }
    }

    /// Reads `PRIVATE+KEY+name+id+key`.
    fn from_text(text: &str) -> Option<Self> {
        let (name, id, seed) = key_parts(text.strip_prefix(PRIVATE)?)?;
        let signer = Self::new(name, seed);
        (signer.verifier.id == id).then_some(signer)
    }

    fn new(name: &str, seed: [u8; 32]) -> Self {
        let key = SigningKey::from_bytes(&seed);
        let verifier = Verifier::new(name, key.verifying_key());
        Self { key, verifier }
    }

    /// The key that verifies.
    pub fn verifier(&self) -> &Verifier {
        &self.verifier
    }

    /// The signed note over `head`. The same head gives the same note.
    pub fn sign(&self, head: &Head) -> String {
        let checkpoint = Checkpoint {
            origin: self.verifier.name.clone(),
            position: head.position,
            root: head.root,
        };
        let text = checkpoint.to_text();
        format!("{text}\n{}", self.signature(&text).to_line())
    }

    fn signature(&self, text: &str) -> Signature {
        Signature {
            name: self.verifier.name.clone(),
            id: self.verifier.id,
            bytes: self.key.sign(text.as_bytes()).to_bytes().to_vec(),
        }
    }
}

impl Verifier {
    fn new(name: &str, key: VerifyingKey) -> Self {
        let public = [&[ED25519], key.as_bytes().as_slice()].concat();
        let hash = sha256(&[name.as_bytes(), b"\n", &public].concat());
        let [a, b, c, d, ..] = hash.0;
        Self {
            name: name.to_owned(),
            id: [a, b, c, d],
            key,
        }
    }

    /// Reads `name+id+key`, as [`Verifier::to_text`] writes it.
    ///
    /// # Errors
    /// `Invalid` for `field` where it is no such key.
    pub fn parse(text: &str, field: &str) -> Result<Self> {
        let parsed = key_parts(text).and_then(|(name, id, key)| {
            let verifier = Self::new(name, VerifyingKey::from_bytes(&key).ok()?);
            (verifier.id == id).then_some(verifier)
        });
        parsed.ok_or_else(|| Error::invalid(field, "VALUE_INVALID", "is no key: name+id+base64"))
    }

    /// The key as text that can be given to others.
    pub fn to_text(&self) -> String {
        let public = [&[ED25519], self.key.as_bytes().as_slice()].concat();
        let id = HEXLOWER.encode(&self.id);
        format!("{}+{id}+{}", self.name, BASE64.encode(&public))
    }

    /// Reads a note of this key's log.
    ///
    /// # Errors
    /// `Invalid` for `checkpoint` where it is no checkpoint; `DataLoss` where it is one of another
    /// log, or without a valid signature by this key.
    pub fn verify(&self, note: &str) -> Result<Checkpoint> {
        let (checkpoint, text, signatures) = open(note)?;
        let mine = |s: &&Signature| s.name == self.name && s.id == self.id;
        let valid = signatures.iter().find(mine).is_some_and(|signature| {
            let bytes = signature.bytes.as_slice().try_into();
            bytes.is_ok_and(|bytes| {
                let signature = ed25519_dalek::Signature::from_bytes(bytes);
                self.key.verify_strict(text.as_bytes(), &signature).is_ok()
            })
        });
        match valid && checkpoint.origin == self.name {
            true => Ok(checkpoint),
            false => Err(Error::DataLoss(format!(
                "the checkpoint at {} is not signed by {}",
                checkpoint.position,
                self.to_text()
            ))),
        }
    }

    /// Whether a note claims to be signed by this key.
    pub fn is_claimed_by(&self, note: &str) -> bool {
        let claims = |s: &Signature| s.name == self.name && s.id == self.id;
        open(note).is_ok_and(|(_, _, signatures)| signatures.iter().any(claims))
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '+')
}

/// Name, id and 32 bytes of `name+id+key`.
fn key_parts(text: &str) -> Option<(&str, [u8; 4], [u8; 32])> {
    let (name, rest) = text.split_once('+')?;
    let (id, key) = rest.split_once('+')?;
    let id = HEXLOWER.decode(id.as_bytes()).ok()?.try_into().ok()?;
    let key = BASE64.decode(key.as_bytes()).ok()?;
    let key = key.strip_prefix(&[ED25519])?.try_into().ok()?;
    is_name(name).then_some((name, id, key))
}

/// Makes a private key under a name of its own first, so that nobody reads half of it.
fn create(path: &Path, name: &str) -> std::io::Result<()> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|e| std::io::Error::other(e.to_string()))?;
    let signer = Signer::new(name, seed);
    let secret = BASE64.encode(&[&[ED25519], seed.as_slice()].concat());
    let id = HEXLOWER.encode(&signer.verifier.id);
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}.{id}", std::process::id()));
    let written = private(draft.as_ref()).and_then(|mut file| {
        writeln!(file, "{PRIVATE}{name}+{id}+{secret}")?;
        file.sync_all()
    });
    let linked = written.and_then(|()| fs::hard_link(&draft, path));
    let _ = fs::remove_file(&draft);
    match linked {
        // Another process was first, and its key is the one.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    }
}

fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Go's `golang.org/x/mod/sumdb/note`, whose keys and notes these are.
    const SECRET: &str =
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    const PUBLIC: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const TEXT: &str = "If you think cryptography is the answer to your problem,\n\
                        then you don't know what your problem is.\n";
    const LINE: &str = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2p\
                        ZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    fn head(position: u64) -> Head {
        Head {
            position,
            root: sha256(&position.to_be_bytes()),
            recorded: domain::Timestamp(1),
        }
    }

    #[test]
    fn keys_and_signatures_are_those_of_gos_implementation() {
        let signer = Signer::from_text(SECRET).unwrap();
        assert_eq!(signer.verifier().to_text(), PUBLIC);
        assert_eq!(signer.signature(TEXT).to_line(), LINE);
        assert_eq!(Verifier::parse(PUBLIC, "key").unwrap(), *signer.verifier());
        for bad in ["", "a", &PUBLIC.replace("c7", "c8"), &PUBLIC[..60], SECRET] {
            assert!(Verifier::parse(bad, "key").is_err(), "{bad}");
        }
    }

    #[test]
    fn a_note_convinces_only_of_what_was_signed_by_this_key() {
        let directory = tempfile::tempdir().unwrap();
        let open = |file: &str, origin: &str| {
            Signer::open(&directory.path().join(file), origin, "key_file").unwrap()
        };
        let (ours, theirs) = (open("a", "log"), open("b", "log"));
        let note = ours.sign(&head(7));
        let checkpoint = ours.verifier().verify(&note).unwrap();
        assert_eq!((checkpoint.position, checkpoint.root), (7, head(7).root));
        assert!(ours.verifier().is_claimed_by(&note));
        let forged = note.replacen("\n7\n", "\n8\n", 1);
        for (verifier, note) in [
            (theirs.verifier(), note.as_str()),
            (ours.verifier(), &forged),
            (open("c", "other").verifier(), &note),
        ] {
            let error = verifier.verify(note).unwrap_err();
            assert!(matches!(error, Error::DataLoss(_)), "{error}");
        }
    }

    #[test]
    fn a_key_is_made_once_and_only_for_its_owner() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("ledger.key");
        let opened = std::thread::scope(|scope| {
            let open = || Signer::open(&path, "log", "key_file").unwrap();
            let all: Vec<_> = (0..8).map(|_| scope.spawn(open)).collect();
            let text = |s: Signer| s.verifier().to_text();
            all.into_iter()
                .map(|t| text(t.join().unwrap()))
                .collect::<Vec<_>>()
        });
        assert!(opened.iter().all(|key| *key == opened[0]), "{opened:?}");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        for (origin, why) in [("other", "not of"), ("", "cannot name"), ("a b", "cannot")] {
            let error = Signer::open(&path, origin, "key_file").unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
        }
        fs::write(&path, "nothing").unwrap();
        assert!(Signer::open(&path, "log", "key_file").is_err());
        let nowhere = directory.path().join("no/ledger.key");
        assert!(Signer::open(&nowhere, "log", "key_file").is_err());
    }
}
