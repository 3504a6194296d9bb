//! The ingestion service's store: the append-only ledger, on SQLite or PostgreSQL.
//!
//! # What is kept
//! Entries, each with a [`Position`](domain::Position): 1 for the first, gap-free, in commit order,
//! never reused, on both backends and with several processes writing one PostgreSQL database. An
//! entry's body is opaque here: bytes that the ingestion service encoded once and that are never
//! encoded again. Beside the entries stand the captures (bytes as received, once per SHA-256) and
//! the identities of reports and revisions, which make a repeated submission `UNCHANGED`.
//!
//! # What is hashed
//! Every entry is a leaf of an RFC 6962 Merkle log. Its leaf hash is
//!
//! ```text
//! SHA-256( 0x00 ‖ record )
//! record = "marsad-entry/1\0"            15 bytes of ASCII, the last one zero
//!        ‖ kind                          1 byte
//!        ‖ recorded                      8 bytes, big-endian, signed: microseconds since 1970 UTC
//!        ‖ body                          the rest, exactly the bytes handed to `Draft::pack`
//! ```
//!
//! computed by [`domain::merkle::leaf_hash`], so that a follower recomputes it from what it is
//! sent. In their row, bodies are zstd frames, and captures frames that lean on the body of an entry; that
//! is a detail of storage and never hashed. The head row holds the tree's frontier and root, and changes in the transaction that
//! adds the entries; checkpoints keep both for earlier positions.
//!
//! # What is about a revision recorded before
//! Later analyses and withdrawals are entries of their own, with a row that says which revision they
//! are about. A withdrawal empties the bodies of the entries it names, which keep their leaf hash
//! and then name the withdrawal: the log stays whole, and says why it cannot show them.
//!
//! # Who writes
//! One task per process, which commits whatever is queued in one transaction and answers after the
//! commit. No database work that writes ever runs in a caller's future, so a dropped future tears
//! nothing.

mod addendum;
mod audit;
mod backend;
mod commit;
mod copy;
mod curate;
mod draft;
mod error;
mod identity;
mod insert;
mod ledger;
mod log;
mod migration;
mod options;
mod pack;
mod proof;
mod read;
mod rejection;
mod row;
mod tries;
mod verify;
mod withdraw;
mod writer;

pub use addendum::{Added, Addendum};
pub use copy::copy;
pub use curate::Curate;
pub use draft::{Content, Draft, Recorded};
pub use identity::{Identity, Subject};
pub use ledger::Ledger;
pub use options::{Notary, Options};
pub use read::{Checkpoint, Entry};
pub use rejection::{Cursor, Rejection};
pub use verify::Progress;
pub use withdraw::{WITHDRAWAL, Withdraw, Withdrawn};
