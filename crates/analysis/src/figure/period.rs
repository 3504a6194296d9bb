//! When the counted thing happened: from the figure's own sentence, its paragraph, or where else
//! the report plainly tells of the same event.

use std::cell::LazyCell;
use std::ops::Range;

use domain::{Excerpt, Measure, Period};

use super::candidate::Candidate;
use super::choice::By;
use super::{Page, Report, since};
use crate::number::sense::{Role, Sense, Time as Word, Unit};
use crate::sets::Set;
use crate::time::{Stretch, Time, What, period};

/// A period and the words that say so.
pub(super) type Told = (Option<Period>, Option<Excerpt>);

/// The period that the figure's own sentence tells, and how.
pub(super) fn own(r: &Report<'_>, on: usize, c: &Candidate, measure: Measure) -> (By, Told) {
    let page = &r.pages[on];
    if c.is_country(&page.w) {
        return (By::Nothing, (None, None));
    }
    let sentence = page.w.sentence(c.words.start);
    let first = page
        .times
        .partition_point(|t| t.words.start < sentence.start);
    let charge = charge(page, c, measure);
    let reach = Reach::of(page, c);
    let rises = LazyCell::new(|| rises(page, c));
    let lasts = LazyCell::new(|| lasts(page, c));
    let best = page.times[first..]
        .iter()
        .zip(&page.tells[first..])
        .take_while(|(t, _)| t.words.start < sentence.end)
        .filter_map(|(t, tells)| tells.then_some(t))
        .filter(|t| measure != Measure::Other || distance(c, t) <= 8)
        .filter(|t| !charge.contains(&t.words.start))
        .filter(|t| !reach.apart(page, c, t))
        .filter(|t| !is_day(t) || !*rises && !*lasts || since::since(page, t).is_some())
        .min_by_key(|t| distance(c, t));
    let away = best.map_or(usize::MAX, |t| distance(c, t));
    if let Some(before) = day_before(page, c, r.reference).filter(|t| distance(c, t) < away) {
        return (By::Own, told(r, page, &before));
    }
    match since::told_elsewhere(r, on, c) {
        Some((at, told)) if apart(c, &(at..at + 1)) < away => (By::Beginning, told),
        _ => match best {
            Some(time) => (By::Own, told(r, page, time)),
            None => (By::Nothing, (None, None)),
        },
    }
}

/// Words between "the day after" and a count of that day.
const DAY_AFTER_MAX: usize = 14;

/// The day before the report, where its sentence tells what happened on the day after: "غداة مقتل 9
/// رجال".
fn day_before(page: &Page<'_>, c: &Candidate, reference: Option<i32>) -> Option<Time> {
    let from = page.w.sentence(c.lead()).start;
    let from = from.max(c.lead().saturating_sub(DAY_AFTER_MAX));
    let at = (from..c.lead()).rfind(|&i| page.w.folded(i) == "غداه")?;
    Some(Time {
        words: at..at + 1,
        what: What::Stretch(Stretch::unit(reference? - 1, Unit::Day)?),
        current: false,
    })
}

/// Whether the words behind the count say that it took years: "70 ألف قتيل خلال 3 عقود".
pub(super) fn lasts(page: &Page<'_>, c: &Candidate) -> bool {
    let long = |i: usize| {
        page.w.time(i, |t| {
            matches!(t, Word::Unit(Unit::Year | Unit::Decade | Unit::Century)).then_some(())
        })
    };
    (c.words.end..c.words.end + 4)
        .take_while(|&i| page.w.at(i).mark.is_none())
        .any(|i| long(i).is_some())
}

/// What one day does not take in a war.
const WAR_MIN: f64 = 1000.0;

/// Whether it is what a whole war took, however long it went on: "أودت الحرب بحياة 10 آلاف شخص".
pub(super) fn of_war(page: &Page<'_>, c: &Candidate) -> bool {
    let n = &page.numbers[c.number];
    let war = |i: usize| Set::War.has(page.w.folded(i).trim_start_matches(['و', 'ب', 'ل']));
    n.low.or(n.high).is_some_and(|n| n >= WAR_MIN) && page.w.sentence(c.words.start).any(war)
}

/// A total that rose to the number covers more than the day on which it did.
pub(super) fn rises(page: &Page<'_>, c: &Candidate) -> bool {
    let w = &page.w;
    let to = (1..=2).any(|k| c.lead().checked_sub(k).is_some_and(|i| w.is(i, Sense::To)));
    to && (w.sentence(c.lead()).start..c.lead()).any(|i| w.has_role(i, Role::Reach))
}

/// What those who were arrested are said to have done, behind the count: no time or place in it is
/// that of the arrest.
pub(super) fn charge(page: &Page<'_>, c: &Candidate, measure: Measure) -> Range<usize> {
    let sentence = page.w.sentence(c.words.start);
    let from = (measure == Measure::Detained)
        .then(|| (c.words.end..sentence.end).find(|&i| opens_charge(page, i)))
        .flatten();
    from.unwrap_or(sentence.end)..sentence.end
}

fn opens_charge(page: &Page<'_>, at: usize) -> bool {
    page.w.has_role(at, Role::Charge)
}

/// What those who were arrested are said to have done, for every count of a page that has it.
pub(super) fn charges(page: &Page<'_>) -> Vec<Range<usize>> {
    if !(0..page.w.len()).any(|i| opens_charge(page, i)) {
        return Vec::new();
    }
    let counts = page.found.iter().enumerate().map(|(index, c)| {
        let measure = super::measure::measure(page, index, [None; 2]).measure;
        charge(page, c, measure)
    });
    let mut apart: Vec<Range<usize>> = Vec::new();
    for charge in counts.filter(|charge| !charge.is_empty()) {
        match apart.last_mut() {
            // Charges of one sentence all reach to its end.
            Some(last) if charge.start < last.end && last.start < charge.end => {
                *last = last.start.min(charge.start)..last.end.max(charge.end);
            }
            _ => apart.push(charge),
        }
    }
    apart
}

/// Whether the word belongs to what some who were arrested are said to have done.
pub(super) fn charged(page: &Page<'_>, word: usize) -> bool {
    let next = page.charges.partition_point(|charge| charge.end <= word);
    page.charges
        .get(next)
        .is_some_and(|charge| charge.contains(&word))
}

pub(super) fn is_day(t: &Time) -> bool {
    matches!(
        t.what,
        What::Stretch(Stretch {
            grain: Unit::Day,
            point: true,
            ..
        })
    )
}

pub(super) fn told(r: &Report<'_>, page: &Page<'_>, time: &Time) -> Told {
    let at = page.w.excerpt(time.words.start, time.words.end);
    let open = match time.what {
        What::Stretch(s) => {
            let what = match since::opens(page, time, r.reference) {
                true => Some(What::Since(s)),
                false => window(page, time, s, r.reference).map(What::Stretch),
            };
            what.map(|what| Time {
                what,
                ..time.clone()
            })
        }
        _ => None,
    };
    let read = period(open.as_ref().unwrap_or(time), r.reference);
    (read, Some(at))
}

/// The units before the present one that what is counted goes on over into it: "خلال السنوات الثلاث
/// الماضية" reaches into this year, "خلال الأسبوعين الماضيين" to the day of the report, with which
/// "الأيام الثلاثة الماضية" are three.
fn window(page: &Page<'_>, t: &Time, s: Stretch, reference: Option<i32>) -> Option<Stretch> {
    let now = reference.filter(|&now| s.end <= now && !s.point)?;
    t.words.clone().find(|&i| page.w.is_time(i, Word::Last))?;
    let present = Stretch::unit(s.end, s.grain)?;
    if !(present.first..present.end).contains(&now) {
        return None;
    }
    Some(match s.grain {
        Unit::Day if s.end - s.first > 2 => Stretch {
            first: s.first + 1,
            end: now + 1,
            ..s
        },
        Unit::Week | Unit::Fortnight => Stretch {
            first: now - (s.end - s.first),
            end: now + 1,
            grain: Unit::Day,
            last_grain: Unit::Day,
            ..s
        },
        Unit::Month | Unit::Quarter | Unit::Year => Stretch {
            end: present.end,
            ..s
        },
        _ => return None,
    })
}

pub(super) fn distance(c: &Candidate, t: &Time) -> usize {
    apart(c, &t.words)
}

fn apart(c: &Candidate, words: &Range<usize>) -> usize {
    if words.start >= c.words.end {
        // What follows the count tells more often than what went before.
        words.start - c.words.end
    } else {
        c.words.start.saturating_sub(words.end) + 2
    }
}

/// Which times of a page can be when something counted happened.
pub(super) fn telling(page: &Page<'_>, reference: Option<i32>) -> Vec<bool> {
    let tells = |t| tells(page, t, reference);
    page.times.iter().map(tells).collect()
}

/// Whether a time can be when something counted happened.
fn tells(page: &Page<'_>, t: &Time, reference: Option<i32>) -> bool {
    let possible = match t.what {
        What::Stretch(s) => reference.is_none_or(|now| s.first <= now),
        What::Since(_) | What::Yearless(..) => true,
        // "حتى شباط" and "بحلول 2020" bound the count; "قبل شباط" tells nothing that it covers.
        What::Until(s) => {
            let word = t.words.start;
            let planned = page.w.folded(word) == "بحلول";
            page.w.is_time(word, Word::Until)
                && (planned || reference.is_some_and(|now| s.first < now))
        }
        What::Same | What::Vague => false,
    };
    // ذلك اليوم is not today.
    let that = |i: usize| matches!(page.w.folded(i), "ذلك" | "تلك" | "that");
    let back = t.words.start.checked_sub(1).is_some_and(that);
    possible && !back && !compares(page, t) && !dates_the_saying(page, t)
}

/// Words between a record and the time since which it is one.
const RECORD_MAX: usize = 6;

/// Whether the time only says since when nothing was like it ("أعلى مستوى منذ 2014"), or when
/// something sold now is handed over ("عقود تسليم يونيو").
fn compares(page: &Page<'_>, t: &Time) -> bool {
    let before = |k: usize| t.words.start.checked_sub(k);
    let has = |at: Option<usize>, role| at.is_some_and(|i| page.w.has_role(i, role));
    let since = match page.w.is_time(t.words.start, Word::Since) {
        true => Some(t.words.start),
        false => since::since(page, t),
    };
    let record = |since: usize| {
        let mut before = since.saturating_sub(RECORD_MAX)..since;
        before.any(|i| page.w.has_role(i, Role::Record))
    };
    has(before(1), Role::Delivery) || since.is_some_and(record)
}

/// How far the clause of a count reaches in its sentence.
struct Reach {
    /// The last word of a clause before the count.
    before: Option<usize>,
    /// The first word of another clause behind it: "…, which was founded in 2014".
    behind: Option<usize>,
}

impl Reach {
    fn of(page: &Page<'_>, c: &Candidate) -> Self {
        let w = &page.w;
        let sentence = w.sentence(c.words.start);
        let before = page.clause_before(c.lead());
        let clause = page.clause_behind(c.words.end + 1);
        let until = clause.map_or(sentence.end, |clause| sentence.end.min(clause + 1));
        let other = |&i: &usize| w.has_role(i, Role::Relative) || Some(i) == clause;
        Self {
            before: before.filter(|&i| i >= sentence.start),
            behind: (c.words.end..until).find(other),
        }
    }

    /// Whether another clause stands between the count and the time.
    fn apart(&self, page: &Page<'_>, c: &Candidate, t: &Time) -> bool {
        if t.words.start >= c.words.end {
            return self.behind.is_some_and(|i| i < t.words.start);
        }
        dates_a_beginning(page, t) || self.before.is_some_and(|i| i > t.words.end)
    }
}

/// Whether a relative clause without a relative pronoun holds the time: "هجوم بدأته في مايو".
pub(super) fn dates_a_beginning(page: &Page<'_>, t: &Time) -> bool {
    let mut at = t.words.start;
    while at > 0 && page.w.has_role(at - 1, Role::In) && t.words.start - at < 2 {
        at -= 1;
    }
    at > 0 && page.w.has_role(at - 1, Role::Began)
}

/// Bytes between a time and the cue behind it that it can still date: "الخميس، أعلن".
const BEFORE_CUE_MAX: usize = 40;
/// Words between a verb of giving out and its time.
const ISSUED_MAX: usize = 8;

/// Whether a time dates the words rather than what they tell: it stands in the sentence of a cue,
/// on the cue's side of what was said ("the ministry said on Thursday that …").
fn dates_the_saying(page: &Page<'_>, time: &Time) -> bool {
    let at = page.w.bytes(time.words.start, time.words.end);
    if page.said.covers(&at) {
        return false;
    }
    let token = page.w.at(time.words.start).start as usize;
    let sentence = page.w.p.span_bytes(page.w.p.sentence_of(token));
    // Where the clause behind the time begins: "storms killed 20 this week, while officials warned".
    let clause = page.clause_behind(time.words.end);
    let clause = clause.map_or(usize::MAX, |i| page.w.bytes(i, i + 1).end);
    // "نشر المرصد الاثنين حصيلة أشار فيها إلى": what was given out was so on that day.
    let before = (page.w.sentence(time.words.start).start..time.words.start).rev();
    let issued = before
        .take(ISSUED_MAX)
        .any(|i| Set::Issued.has(page.w.folded(i)));
    page.said.cues(&sentence).iter().any(|cue| {
        let parted = at.end <= cue.start && clause <= cue.start;
        !parted
            && if cue.start < cue.first {
                at.start < cue.first && (issued || at.end + BEFORE_CUE_MAX >= cue.start)
            } else {
                at.start >= cue.last
            }
    })
}

/// Measures of events, which happen at one time and place.
pub(super) fn of_event(measure: Measure) -> bool {
    use Measure::*;
    matches!(
        measure,
        Killed
            | Wounded
            | Casualties
            | Detained
            | Released
            | Abducted
            | Missing
            | Displaced
            | Surrendered
            | Neutralised
            | Operations
            | Strikes
            | Attacks
            | Violations
            | Destroyed
    )
}
