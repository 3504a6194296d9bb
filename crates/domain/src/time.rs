//! Instants and periods.

/// An instant: microseconds since 1970-01-01T00:00:00Z. Both stores keep it as this integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Microseconds in one day.
    pub const DAY: i64 = 86_400_000_000;

    /// The day the instant falls on in UTC, counted from 1970-01-01.
    pub fn day(self) -> i32 {
        i32::try_from(self.0.div_euclid(Self::DAY)).unwrap_or(if self.0 < 0 {
            i32::MIN
        } else {
            i32::MAX
        })
    }
}

/// The time a figure covers, as EDTF (ISO 8601-2) and as days, so that stores can compare it.
///
/// Days count from 1970-01-01. A period whose year is unknown (`XXXX-03`) has no days; one that is
/// open to a side (`2011/..`) lacks that side's day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// EDTF level 1 text: `2021-03`, `2021-03-14`, `2020-10-09/2020-10-11`, `2011/..`, `XXXX-03`.
    pub edtf: String,
    /// First day covered.
    pub first_day: Option<i32>,
    /// Last day covered (inclusive).
    pub last_day: Option<i32>,
    /// The text says that the period was still running ("so far", "this month"), so that a later
    /// count of it may differ without contradiction.
    pub running: bool,
}

impl Period {
    /// Whether both periods share a day. A missing side reaches without end; periods without any
    /// day (unknown year) overlap only when their EDTF text is the same.
    pub fn overlaps(&self, other: &Self) -> bool {
        let known = |p: &Self| p.first_day.is_some() || p.last_day.is_some();
        if !known(self) || !known(other) {
            return self.edtf == other.edtf;
        }
        let first = |p: &Self| p.first_day.unwrap_or(i32::MIN);
        let last = |p: &Self| p.last_day.unwrap_or(i32::MAX);
        first(self) <= last(other) && first(other) <= last(self)
    }

    /// Whether both cover the same days.
    pub fn same(&self, other: &Self) -> bool {
        self.edtf == other.edtf
    }
}
