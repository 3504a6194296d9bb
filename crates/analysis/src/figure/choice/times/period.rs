//! Periods as they are compared with the report and one another.

use domain::Period;

/// How long before the report it was.
pub(super) fn age(period: Option<&Period>, reference: Option<i32>) -> u32 {
    let Some(period) = period else {
        return 0;
    };
    let day = period.first_day.or(period.last_day);
    day.zip(reference)
        .map_or(1, |(first, now)| match now - first {
            ..0 => 2,
            0 => 3,
            1 => 4,
            2..=3 => 5,
            4..=7 => 6,
            8..=31 => 7,
            32..=100 => 8,
            101..=400 => 9,
            _ => 10,
        })
}

/// How fine a period is, and whether it is open.
pub(super) fn shape(period: Option<&Period>) -> u32 {
    let Some(p) = period else {
        return 0;
    };
    let (first, open) = match p.edtf.split_once('/') {
        None => (p.edtf.as_str(), 0),
        Some((first, "..")) => (first, 1),
        Some(("..", _)) => ("..", 2),
        Some((first, _)) => (first, 3),
    };
    let fine = match first.len() {
        10 => 3,
        7 => 2,
        4 => 1,
        _ => 0,
    };
    1 + open * 4 + fine
}

/// How a period stands to that of the rules.
pub(super) fn versus(period: Option<&Period>, rules: Option<&Period>) -> u32 {
    let (p, r) = match (period, rules) {
        (None, None) => return 1,
        (None, Some(_)) => return 2,
        (Some(_), None) => return 3,
        (Some(p), Some(r)) if p.edtf == r.edtf => return 1,
        (Some(p), Some(r)) => (p, r),
    };
    let inside = |a: &Period, b: &Period| {
        let first = b
            .first_day
            .is_none_or(|b| a.first_day.is_some_and(|a| a >= b));
        let last = b
            .last_day
            .is_none_or(|b| a.last_day.is_some_and(|a| a <= b));
        first && last
    };
    match (inside(p, r), inside(r, p)) {
        (true, _) => 4,
        (_, true) => 5,
        _ if p.first_day < r.first_day => 6,
        _ => 7,
    }
}
