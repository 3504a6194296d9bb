//! How one reported figure stands to another.
//!
//! The kinds are the project's own; the practice behind them is that of casualty recorders, who
//! keep every reported value and never overwrite one by the next. The result depends on what was
//! reported and when it was published, never on the order of arrival.

use crate::{Measure, Period, Timestamp};

/// One report of a figure with all that is needed to relate it to others.
#[derive(Clone, Debug, PartialEq)]
pub struct Reported {
    /// Id of the figure.
    pub figure: String,
    /// Id of the report it stands in.
    pub report: String,
    /// Who published that report.
    pub outlet: String,
    /// Who says it: the speaker's family, or `outlet:…` where the outlet itself does.
    pub family: String,
    /// What is counted.
    pub measure: Measure,
    /// Lower bound; `None` where open.
    pub low: Option<f64>,
    /// Upper bound; `None` where open.
    pub high: Option<f64>,
    /// The time the count covers.
    pub period: Option<Period>,
    /// Ids of the places tied to it.
    pub places: Vec<String>,
    /// When the report was published, else captured.
    pub published: Timestamp,
    /// Paragraph it stands in; 0 is the headline.
    pub paragraph: u32,
    /// First byte in that paragraph.
    pub byte_start: u32,
    /// Figure of the same report of which this one is a part.
    pub part_of: Option<String>,
    /// The text calls this value a correction.
    pub correction: bool,
}

/// How the later of two figures stands to the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RelationKind {
    /// The same value of the same speaker in another outlet.
    Reprints,
    /// A later count of a period that was still running.
    Updates,
    /// A new value for the same closed period.
    Revises,
    /// A new value that the text itself calls a correction.
    Corrects,
    /// Other words for a value that fits: "more than 70" and 78.
    Restates,
    /// A part of the earlier figure.
    Refines,
    /// Parts that add up to more than their total.
    Mismatches,
    /// Another speaker, and both cannot be right.
    Contradicts,
    /// Another speaker, and both can be right.
    Corroborates,
    /// Headline and body of one report disagree.
    Drifts,
}

/// One relation; both figures carry their own evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The later figure.
    pub from: String,
    /// The earlier figure.
    pub to: String,
    /// How `from` stands to `to`.
    pub kind: RelationKind,
}

/// Whether one true value could satisfy both pairs of bounds.
pub fn bounds_agree(a: (Option<f64>, Option<f64>), b: (Option<f64>, Option<f64>)) -> bool {
    let low = |x: (Option<f64>, Option<f64>)| x.0.unwrap_or(f64::NEG_INFINITY);
    let high = |x: (Option<f64>, Option<f64>)| x.1.unwrap_or(f64::INFINITY);
    low(a) <= high(b) && low(b) <= high(a)
}

/// Every relation among `figures`, which may come in any order.
///
/// Each figure is related to the nearest comparable one before it in time of publication and, where
/// speakers differ, to the nearest comparable one of each other speaker. Work is quadratic in the
/// number of figures; callers pass the figures of one measure and place.
pub fn relate(figures: &[Reported]) -> Vec<Relation> {
    let mut order: Vec<&Reported> = figures.iter().collect();
    order.sort_by(|a, b| reading_order(a).cmp(&reading_order(b)));
    let mut relations = Vec::new();
    for (index, later) in order.iter().enumerate() {
        relations.extend(part(later, figures));
        let mut seen: Vec<&str> = Vec::new();
        for earlier in order[..index].iter().rev() {
            if seen.contains(&earlier.family.as_str()) || !comparable(earlier, later) {
                continue;
            }
            seen.push(&earlier.family);
            relations.push(Relation {
                from: later.figure.clone(),
                to: earlier.figure.clone(),
                kind: kind(earlier, later),
            });
        }
    }
    relations.extend(mismatches(&order));
    relations
}

fn reading_order(f: &Reported) -> (Timestamp, &str, u32, u32, &str) {
    (f.published, &f.report, f.paragraph, f.byte_start, &f.figure)
}

fn comparable(a: &Reported, b: &Reported) -> bool {
    let periods = match (&a.period, &b.period) {
        (Some(x), Some(y)) => x.overlaps(y),
        (None, None) => true,
        _ => false,
    };
    let places = (a.places.is_empty() && b.places.is_empty())
        || a.places.iter().any(|p| b.places.contains(p));
    a.measure == b.measure && periods && places && a.part_of.is_none() && b.part_of.is_none()
}

fn kind(earlier: &Reported, later: &Reported) -> RelationKind {
    let (was, is) = ((earlier.low, earlier.high), (later.low, later.high));
    let agree = bounds_agree(was, is);
    if earlier.family != later.family {
        return if agree {
            RelationKind::Corroborates
        } else {
            RelationKind::Contradicts
        };
    }
    if earlier.report == later.report {
        return match (agree, earlier.paragraph == 0) {
            (true, _) => RelationKind::Restates,
            (false, true) => RelationKind::Drifts,
            (false, false) => RelationKind::Revises,
        };
    }
    let running = earlier.period.as_ref().is_some_and(|p| p.running);
    match (was == is, agree) {
        (true, _) if earlier.outlet != later.outlet => RelationKind::Reprints,
        (_, true) => RelationKind::Restates,
        (_, false) if later.correction => RelationKind::Corrects,
        (_, false) if running => RelationKind::Updates,
        (_, false) => RelationKind::Revises,
    }
}

fn part(figure: &Reported, all: &[Reported]) -> Option<Relation> {
    let whole = figure.part_of.as_ref()?;
    all.iter().any(|f| &f.figure == whole).then(|| Relation {
        from: figure.figure.clone(),
        to: whole.clone(),
        kind: RelationKind::Refines,
    })
}

/// A total whose parts, counted alike, sum to more than it allows.
fn mismatches(order: &[&Reported]) -> Vec<Relation> {
    let mut found = Vec::new();
    for total in order {
        let Some(high) = total.high else { continue };
        let parts = order
            .iter()
            .filter(|f| f.part_of.as_deref() == Some(total.figure.as_str()));
        let parts: Vec<_> = parts.filter(|f| f.measure == total.measure).collect();
        let sum: f64 = parts.iter().filter_map(|f| f.low).sum();
        if let (true, Some(last)) = (sum > high, parts.last()) {
            found.push(Relation {
                from: last.figure.clone(),
                to: total.figure.clone(),
                kind: RelationKind::Mismatches,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MARCH: (i32, i32) = (18_687, 18_717);

    fn reported(figure: &str, family: &str, day: i64, value: (f64, Option<f64>)) -> Reported {
        Reported {
            figure: figure.into(),
            report: format!("r_{figure}"),
            outlet: "a".into(),
            family: family.into(),
            measure: Measure::Operations,
            low: Some(value.0),
            high: value.1,
            period: Some(Period {
                edtf: "2021-03".into(),
                first_day: Some(MARCH.0),
                last_day: Some(MARCH.1),
                running: day <= i64::from(MARCH.1),
            }),
            places: vec!["iso:SY".into()],
            published: Timestamp(day * Timestamp::DAY),
            paragraph: 1,
            byte_start: 0,
            part_of: None,
            correction: false,
        }
    }

    fn month_told_three_times() -> Vec<Reported> {
        let mut reprint = reported("d", "coalition", 18_721, (78.0, Some(78.0)));
        reprint.outlet = "b".into();
        let mut lead = reported("b", "coalition", 18_720, (70.0, None));
        let mut whole = reported("c", "coalition", 18_720, (78.0, Some(78.0)));
        lead.report = "r_bc".into();
        whole.report = "r_bc".into();
        whole.paragraph = 2;
        vec![
            reported("a", "coalition", 18_717, (50.0, Some(50.0))),
            lead,
            whole,
            reprint,
        ]
    }

    fn listing(relations: &[Relation]) -> Vec<(&str, RelationKind, &str)> {
        relations
            .iter()
            .map(|r| (r.from.as_str(), r.kind, r.to.as_str()))
            .collect()
    }

    #[test]
    fn a_month_told_three_times_is_updated_restated_and_reprinted() {
        let relations = relate(&month_told_three_times());
        assert_eq!(
            listing(&relations),
            vec![
                ("b", RelationKind::Updates, "a"),
                ("c", RelationKind::Restates, "b"),
                ("d", RelationKind::Reprints, "c"),
            ]
        );
    }

    #[test]
    fn another_speaker_contradicts_or_corroborates() {
        let figures = [
            reported("a", "coalition", 18_720, (78.0, Some(78.0))),
            reported("b", "observatory", 18_721, (70.0, None)),
            reported("c", "ministry", 18_722, (40.0, Some(40.0))),
        ];
        assert_eq!(
            listing(&relate(&figures)),
            vec![
                ("b", RelationKind::Corroborates, "a"),
                ("c", RelationKind::Contradicts, "b"),
                ("c", RelationKind::Contradicts, "a"),
            ]
        );
    }

    #[test]
    fn parts_that_exceed_their_total_are_named() {
        let total = reported("t", "m", 18_720, (10.0, Some(10.0)));
        let mut parts = [reported("p", "m", 18_720, (6.0, Some(6.0))), total.clone()];
        parts[0].part_of = Some("t".into());
        let mut other = parts[0].clone();
        other.figure = "q".into();
        let kinds: Vec<_> = relate(&[parts[0].clone(), other, total])
            .iter()
            .map(|r| r.kind)
            .collect();
        assert!(
            kinds.contains(&RelationKind::Mismatches) && kinds.contains(&RelationKind::Refines)
        );
    }

    proptest! {
        #[test]
        fn the_order_of_arrival_does_not_matter(shuffled in Just(month_told_three_times()).prop_shuffle()) {
            prop_assert_eq!(relate(&shuffled), relate(&month_told_three_times()));
        }
    }
}
