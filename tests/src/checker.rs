//! What must hold of a ledger whatever went wrong while it was written.
//!
//! Clients note what they sent and what was acknowledged, a follower what it saw; [`violations`]
//! compares that with what the ledger holds in the end. It is a function of values, so that faults
//! can be planted in them and the checker itself is tested.

use std::collections::{BTreeMap, BTreeSet};

/// An acknowledgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledged {
    /// The outlet's own id under which the report was sent.
    pub own_id: String,
    /// Ids of report and revision.
    pub ids: (String, String),
    /// SHA-256 of the capture.
    pub capture: Vec<u8>,
    /// Where it says the entry stands.
    pub position: u64,
}

/// What the outside saw.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Own ids of all reports that were ever sent.
    pub sent: BTreeSet<String>,
    /// All acknowledgements; a report that was sent again may have several.
    pub acknowledged: Vec<Acknowledged>,
    /// Positions in the order in which one follower saw them, across its reconnections.
    pub followed: Vec<u64>,
}

/// An entry as the ledger holds it in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The position that it claims.
    pub position: u64,
    /// When it claims to have been recorded.
    pub recorded_micros: i64,
    /// The outlet's own id of its report.
    pub own_id: String,
    /// Ids of report and revision.
    pub ids: (String, String),
    /// SHA-256 of the capture.
    pub capture: Vec<u8>,
}

/// One thing that must not be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Violation {
    /// The entry in this place claims another position.
    Gap(u64),
    /// The entry at this position was recorded no later than the one before.
    OutOfOrder(u64),
    /// This report was acknowledged and is not there, or not where the receipt says.
    Lost(String),
    /// What is there of this report is not what was acknowledged.
    Altered(String),
    /// This report is there more than once.
    Doubled(String),
    /// Nobody sent this report.
    Phantom(String),
    /// The follower did not see this position in its turn.
    Missed(u64),
    /// The follower saw this position a second time.
    Repeated(u64),
}

/// Everything that is wrong with `kept`, the ledger from its first entry to its last.
pub fn violations(history: &History, kept: &[Kept]) -> Vec<Violation> {
    let mut found = order(kept);
    let mut counts = BTreeMap::<&str, usize>::new();
    for entry in kept {
        *counts.entry(&entry.own_id).or_default() += 1;
    }
    for (own_id, count) in counts {
        if count > 1 {
            found.push(Violation::Doubled(own_id.to_owned()));
        }
        if !history.sent.contains(own_id) {
            found.push(Violation::Phantom(own_id.to_owned()));
        }
    }
    for receipt in &history.acknowledged {
        let own_id = || receipt.own_id.clone();
        let at = receipt.position.checked_sub(1);
        let entry = at.and_then(|at| kept.get(usize::try_from(at).ok()?));
        match entry.filter(|entry| entry.own_id == receipt.own_id) {
            None => found.push(Violation::Lost(own_id())),
            Some(entry) if (&entry.ids, &entry.capture) != (&receipt.ids, &receipt.capture) => {
                found.push(Violation::Altered(own_id()));
            }
            Some(_) => {}
        }
    }
    found.extend(follower(&history.followed, kept.len() as u64));
    found.sort();
    found.dedup();
    found
}

fn order(kept: &[Kept]) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut before = i64::MIN;
    for (place, entry) in (1..).zip(kept) {
        if entry.position != place {
            found.push(Violation::Gap(place));
        }
        if entry.recorded_micros <= before {
            found.push(Violation::OutOfOrder(place));
        }
        before = entry.recorded_micros;
    }
    found
}

fn follower(followed: &[u64], last: u64) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut next = 1;
    for &position in followed {
        if position < next {
            found.push(Violation::Repeated(position));
            continue;
        }
        found.extend((next..position).map(Violation::Missed));
        next = position + 1;
    }
    found.extend((next..=last).map(Violation::Missed));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(position: u64) -> Kept {
        Kept {
            position,
            recorded_micros: position as i64 * 10,
            own_id: format!("report {position}"),
            ids: (format!("r{position}"), format!("v{position}")),
            capture: vec![position as u8; 32],
        }
    }

    fn good() -> (History, Vec<Kept>) {
        let all: Vec<_> = (1..=6).map(kept).collect();
        let acknowledged = all.iter().map(|entry| Acknowledged {
            own_id: entry.own_id.clone(),
            ids: entry.ids.clone(),
            capture: entry.capture.clone(),
            position: entry.position,
        });
        let history = History {
            sent: all.iter().map(|entry| entry.own_id.clone()).collect(),
            acknowledged: acknowledged.collect(),
            followed: (1..=6).collect(),
        };
        (history, all)
    }

    type Plant = fn(&mut History, &mut Vec<Kept>);

    #[test]
    fn every_planted_fault_is_found_and_nothing_else() {
        use Violation::*;
        let lost = |n| Lost(format!("report {n}"));
        let cases: [(&str, Plant, Vec<Violation>); 12] = [
            ("nothing", |_, _| (), vec![]),
            (
                "sent but never acknowledged",
                |h, _| {
                    h.sent.insert("on its way".into());
                },
                vec![],
            ),
            (
                "acknowledged twice with one position",
                |h, _| h.acknowledged.push(h.acknowledged[2].clone()),
                vec![],
            ),
            (
                "acknowledged before a commit that failed",
                |h, k| {
                    k.pop();
                    h.followed.pop();
                },
                vec![lost(6)],
            ),
            (
                "recorded again instead of unchanged",
                |h, k| {
                    let again = Kept {
                        own_id: "report 2".into(),
                        ..kept(7)
                    };
                    k.push(again);
                    h.followed.push(7);
                },
                vec![Doubled("report 2".into())],
            ),
            (
                "another report's position in the receipt",
                |h, _| h.acknowledged[0].position = 2,
                vec![lost(1)],
            ),
            (
                "a position that was rolled back",
                |_, k| k[5].position = 7,
                vec![Gap(6)],
            ),
            (
                "an entry from nowhere",
                |h, _| {
                    h.sent.remove("report 4");
                },
                vec![Phantom("report 4".into())],
            ),
            (
                "another capture",
                |_, k| k[0].capture[0] = 9,
                vec![Altered("report 1".into())],
            ),
            (
                "a clock that stepped back",
                |_, k| k[3].recorded_micros = 5,
                vec![OutOfOrder(4)],
            ),
            (
                "a follower that was told of a later commit first",
                |h, _| h.followed = vec![1, 2, 4, 3, 5, 6],
                vec![Missed(3), Repeated(3)],
            ),
            (
                "a follower that resumed one too early, and never saw the end",
                |h, _| h.followed = vec![1, 2, 3, 3, 4, 5],
                vec![Missed(6), Repeated(3)],
            ),
        ];
        for (what, plant, expected) in cases {
            let (mut history, mut log) = good();
            plant(&mut history, &mut log);
            assert_eq!(violations(&history, &log), expected, "{what}");
        }
    }
}
