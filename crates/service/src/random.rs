//! Numbers that differ from call to call and process to process; not for secrets.

use std::hash::{BuildHasher, RandomState};

/// A random number. The standard library's hash keys are random per process and differ per
/// `RandomState`, which is enough for jitter and incident numbers.
pub(crate) fn number() -> u64 {
    RandomState::new().hash_one(0)
}

/// A random number from 0 (included) to 1 (excluded).
pub(crate) fn fraction() -> f64 {
    // 53 bits are what an f64 holds exactly.
    (number() >> 11) as f64 / (1u64 << 53) as f64
}
