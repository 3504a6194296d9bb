//! The tables. Instants are microseconds since 1970 UTC; hashes are 32 bytes; bodies and captures
//! are zstd frames, captures with the body of an entry as their dictionary.

#![expect(
    unreachable_pub,
    reason = "the derives need the visibility that they themselves use"
)]

pub(crate) mod addendum;
pub(crate) mod capture;
pub(crate) mod checkpoint;
pub(crate) mod entry;
pub(crate) mod head;
pub(crate) mod node;
pub(crate) mod rejection;
pub(crate) mod report;
pub(crate) mod revision;
