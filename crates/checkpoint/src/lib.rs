//! Checkpoints of the ledger that can be kept elsewhere: the size and root of the log as a signed
//! note, a few lines of text.
//!
//! ```text
//! marsad.example/ledger                            origin: the log, and the key's name
//! 1374                                             number of entries
//! Tm90IGEgcmVhbCByb290IGhhc2gsIGp1c3QgMzIgYnl0ZXM=    root hash, base64
//!                                                  an empty line ends what is signed
//! — marsad.example/ledger 8hqV…                    Ed25519 over the lines before it
//! ```
//!
//! The text is C2SP's `tlog-checkpoint`, the signature its `signed-note`, and keys have the form
//! of Go's `sumdb/note`, so that existing witnesses and tools read them.

mod key;
mod note;

pub use key::{Signer, Verifier};
pub use note::{Checkpoint, Signature, open};
