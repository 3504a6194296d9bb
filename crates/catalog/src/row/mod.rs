//! The tables, as sea-orm entities. `migration` creates them; columns mean the same on both engines.
//!
//! Three integers sort every list: `published` (microseconds; the claimed time, else the capture),
//! `report_key` (64 bits of the report's id, so that ties fall the same way whatever the order of
//! arrival) and `rank` (minus the ordinal within the report, so that all three sort downwards and a
//! report still reads from its top). `seq` is the place of a statement or figure in the ledger:
//! position and ordinal in one integer. Names and ids that are found by being equal are kept as
//! [`key_of`] them.

#![expect(unreachable_pub, reason = "the entity derive makes its items public")]

pub(crate) mod curation;
pub(crate) mod figure;
pub(crate) mod figure_place;
pub(crate) mod meta;
pub(crate) mod report;
pub(crate) mod revision;
pub(crate) mod statement;
pub(crate) mod withdrawal;

use std::collections::BTreeSet;

use domain::{Figure, Position};

/// Bits of `seq` that hold the ordinal.
const ORDINAL_BITS: u32 = 20;

/// The first `seq` of the entry at `position`.
pub(crate) fn seq_start(position: Position) -> i64 {
    i64::try_from(position).map_or(i64::MAX, |p| p.saturating_mul(1 << ORDINAL_BITS))
}

/// The `seq` of the object number `ordinal` of the entry at `position`.
pub(crate) fn seq(position: Position, ordinal: usize) -> i64 {
    seq_start(position)
        + i64::try_from(ordinal)
            .unwrap_or(i64::MAX)
            .min((1 << ORDINAL_BITS) - 1)
}

/// The position that `seq` was made of.
pub(crate) fn position_of(seq: i64) -> Position {
    u64::try_from(seq >> ORDINAL_BITS).unwrap_or(0)
}

/// The ordinal that `seq` was made of.
pub(crate) fn ordinal_of(seq: i64) -> u32 {
    u32::try_from(seq & ((1 << ORDINAL_BITS) - 1)).unwrap_or(0)
}

/// The `report_key` of a statement in the index: that of its report, with the lowest bits counting
/// downwards, so that a report reads from its top and no two statements are equal.
pub(crate) fn statement_key(report_key: i64, ordinal: u32) -> i64 {
    let mask = (1 << ORDINAL_BITS) - 1;
    (report_key & !mask) | (mask - i64::from(ordinal).min(mask))
}

/// The places that a figure is found by: those it is tied to, and `iso:` and the code of the
/// country that each lies in.
pub(crate) fn places(figure: &Figure) -> BTreeSet<String> {
    let countries = figure.places.iter().filter(|p| !p.country.is_empty());
    let countries = countries.map(|p| format!("iso:{}", p.country));
    let ids = figure.places.iter().map(|p| p.id.clone());
    ids.chain(countries).collect()
}

/// 64 bits that stand for a text where many are compared and kept: equal ones give equal keys, and
/// different ones different keys but for one chance in 2^64. Of nothing it is 0.
pub(crate) fn key_of(id: &str) -> i64 {
    if id.is_empty() {
        return 0;
    }
    let digest = domain::sha256(id.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&digest.0[..8]);
    i64::from_be_bytes(first)
}
