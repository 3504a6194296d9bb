//! Removing content that must no longer be kept.

/// The kind of entries that withdraw others; part of the hashed record. They are never withdrawn
/// themselves.
pub const WITHDRAWAL: u8 = 3;
