//! Times as EDTF (ISO 8601-2) and as days.

use domain::Period;

use super::calendar::{civil, iso};
use super::{Stretch, Time, What};
use crate::number::sense::Unit;
use crate::values::Moment;

/// The period of a figure: the whole unit, where the words tell only a part of it.
///
/// `reference` tells whether it still runs.
pub(crate) fn period(time: &Time, reference: Option<i32>) -> Option<Period> {
    let made = |edtf: String, first: Option<i32>, last: Option<i32>, running: bool| {
        Some(Period {
            edtf,
            first_day: first,
            last_day: last,
            running,
        })
    };
    match time.what {
        What::Stretch(s) => {
            let open = reference.is_some_and(|now| s.end > now && s.first <= now);
            let running = time.current || open && s.grain > Unit::Day;
            // "this week" has no name that could cover days to come: it ends with the report.
            let s = match reference {
                Some(now) if open && matches!(s.grain, Unit::Week | Unit::Fortnight) => {
                    Stretch { end: now + 1, ..s }
                }
                _ => s,
            };
            made(edtf(s), Some(s.first), Some(s.end - 1), running)
        }
        What::Since(s) => made(
            format!("{}/..", point(s.first, s.grain)),
            Some(s.first),
            None,
            true,
        ),
        What::Until(s) => made(
            format!("../{}", point(s.first, s.grain)),
            None,
            Some(s.end - 1),
            false,
        ),
        What::Yearless(month, None) => made(format!("XXXX-{month:02}"), None, None, time.current),
        What::Yearless(month, Some(day)) => {
            made(format!("XXXX-{month:02}-{day:02}"), None, None, false)
        }
        What::Same | What::Vague => None,
    }
}

fn edtf(s: Stretch) -> String {
    let by_days = |grain| match grain {
        Unit::Week | Unit::Fortnight => Unit::Day,
        Unit::Quarter => Unit::Month,
        grain => grain,
    };
    if s.point && by_days(s.grain) == s.grain {
        return point(s.first, s.grain);
    }
    let first = point(s.first, by_days(s.grain));
    let last = point(s.end - 1, by_days(s.last_grain));
    if first == last {
        first
    } else {
        format!("{first}/{last}")
    }
}

/// A day written as finely as the grain.
fn point(at: i32, grain: Unit) -> String {
    let (y, m, _) = civil(at);
    match grain {
        Unit::Month | Unit::Quarter => format!("{y:04}-{m:02}"),
        Unit::Year => format!("{y:04}"),
        Unit::Decade => format!("{:03}X", y / 10),
        Unit::Century => format!("{:02}XX", y / 100),
        _ => iso(at),
    }
}

/// The time as `values` prints it: the part that the words tell, ends exclusive.
pub(super) fn moment(time: &Time) -> Option<Moment> {
    let edtf = period(time, None).map(|p| p.edtf).unwrap_or_default();
    let moment = |start: Option<i32>, end: Option<i32>, grain| {
        Some(Moment {
            start: start.map(iso),
            end: end.map(iso),
            grain,
            edtf: edtf.clone(),
            ..Moment::default()
        })
    };
    match time.what {
        What::Stretch(s) => match s.part {
            Some((first, end)) => moment(Some(first), Some(end), "day"),
            None => {
                let end = (!s.point).then_some(s.end);
                moment(Some(s.first), end, name(s.grain)).map(|m| Moment {
                    end_before: s.before.map(iso),
                    other: s.other.map(iso),
                    ..m
                })
            }
        },
        What::Since(s) => moment(Some(s.part.map_or(s.first, |p| p.0)), None, name(s.grain)),
        What::Until(s) => moment(None, Some(s.first), name(s.grain)),
        What::Yearless(..) | What::Same | What::Vague => None,
    }
}

/// A length of time as `values` prints it.
pub(super) fn length(d: &crate::values::Duration) -> Moment {
    Moment {
        grain: name(d.unit),
        seconds: Some(d.value * crate::values::seconds(d.unit)),
        ..Moment::default()
    }
}

fn name(grain: Unit) -> &'static str {
    match grain {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => "day",
        Unit::Week | Unit::Fortnight => "week",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
        Unit::Decade => "decade",
        Unit::Century => "century",
    }
}
