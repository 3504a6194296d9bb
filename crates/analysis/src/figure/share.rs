//! Periods that figures take over from where else the report plainly tells of the same event.

use std::ops::Range;

use domain::{Figure, Measure, Polarity};
use rustc_hash::FxHashMap;

use super::candidate::Candidate;
use super::choice::{By, Made};
use super::period::{Told, charged, distance, lasts, of_event, of_war, rises, told};
use super::{Page, Report};
use crate::number::sense::{NounKind, Role, Time as Word, Unit};
use crate::time::{Stretch, Time, What};

fn may_share(f: &Figure, c: &Candidate) -> bool {
    let thing = f.measure == Measure::Other && matches!(c.kind, Some(NounKind::Weapon));
    f.period.is_none() && f.polarity != Polarity::Hypothetical && (of_event(f.measure) || thing)
}

/// Whether people in the head of a report can belong to the event that it tells of, though nothing
/// happened to them: "احتشد آلاف المتظاهرين".
fn may_join(f: &Figure, c: &Candidate) -> bool {
    f.period.is_none()
        && f.polarity != Polarity::Hypothetical
        && f.measure == Measure::Other
        && c.kind == Some(NounKind::Person)
        && c.eventful()
}

/// Words at the beginning of a sentence in which it can turn to something else.
const TURN_MAX: usize = 4;

/// Whether the sentence of the count turns to something else: "من جهة أخرى".
pub(super) fn turns(page: &Page<'_>, c: &Candidate) -> bool {
    let w = &page.w;
    let start = w.sentence(c.words.start).start;
    (start..start + TURN_MAX).any(|i| {
        let side = matches!(w.folded(i), "جهه" | "جانب" | "ناحيه" | "سياق" | "صعيد");
        side && matches!(w.folded(i + 1), "اخر" | "اخري" | "متصل" | "منفصل")
    })
}

/// Gives figures without a period that of the same event elsewhere in the report: the same count,
/// the other sentences of the paragraph, the count of the same kind before, the event itself.
///
/// `made` tells the page and the candidate of each figure, and what told its period.
pub(super) fn share(r: &Report<'_>, made: &mut [Made], figures: &mut [Figure]) {
    let event = event_time(r);
    let fine: Vec<Vec<usize>> = r.pages.iter().map(fine_times).collect();
    let mut known = Known::read(r, made, figures);
    for i in 0..figures.len() {
        let Made { on, index, .. } = made[i];
        let page = &r.pages[on];
        let c = &page.found[index];
        let same = known.same_count(figures, i).map(|j| (By::SameCount, j));
        let taken = same
            .or_else(|| Some((By::Sibling, known.sibling(r, made, figures, i)?)))
            .map(|(by, j)| {
                (
                    by,
                    (figures[j].period.clone(), figures[j].period_at.clone()),
                )
            });
        let taken = taken.or_else(|| {
            let f = &figures[i];
            // "since the attack began" covers more than one day, and so do thousands.
            let long = f.low.or(f.high).is_some_and(|n| n >= 2000.0);
            let event = || {
                let total = long || since(page, c) || rises(page, c);
                event.clone().filter(|_| !total)
            };
            let may = may_share(f, c) && !turns(page, c);
            let joins = on <= HEAD_REACH && may_join(f, c);
            ((may || joins) && !lasts(page, c) && !of_war(page, c)).then(|| {
                let near = || in_paragraph(r, page, c, &fine[on]);
                let by = |by: By| move |told| (by, told);
                let near = may.then(near).flatten().map(by(By::Paragraph));
                near.or_else(|| known.same_kind(made, figures, i).map(by(By::SameKind)))
                    .or_else(|| {
                        let event = (may && on <= EVENT_REACH).then(event).flatten();
                        event.map(by(By::Head))
                    })
                    .unwrap_or((By::Nothing, (None, None)))
            })
        });
        if let Some((by, (period, at))) = taken {
            made[i].dated = by;
            figures[i].period = period;
            figures[i].period_at = at;
            known.learn(r, made, figures, i);
        }
        known.pass(figures, i);
    }
}

/// Whether the words behind the count say since when, though not by a date.
fn since(page: &Page<'_>, c: &Candidate) -> bool {
    (c.words.end..c.words.end + 7)
        .take_while(|i| !page.w.is_mark(*i, '.'))
        .any(|i| page.w.is_time(i, Word::Since))
}

/// A count as it is told again: its bounds, measure and noun, that of an event without it.
type Count = ([Option<u64>; 2], Measure, String);

/// The figures that have a period, by what others ask for them.
#[derive(Default)]
struct Known {
    /// The first of each count.
    counts: FxHashMap<Count, usize>,
    /// The first that counts an event, by page and first word of the sentence.
    sentences: FxHashMap<(usize, usize), usize>,
    /// The last of each measure before the figure at hand, where the period is fine enough.
    before: Kin,
    /// For each figure up to the head's last one, the first of its kin behind it.
    behind: Vec<Option<usize>>,
}

/// The nearest figures with a fine period in one direction.
#[derive(Default)]
struct Kin {
    by_measure: FxHashMap<Measure, usize>,
    /// The nearest one whose period is a day, and that counts an event.
    day: Option<usize>,
}

impl Kin {
    fn put(&mut self, f: &Figure, number: usize) {
        let Some(period) = f.period.as_ref().filter(|p| p.edtf.len() > 4) else {
            return;
        };
        self.by_measure.insert(f.measure, number);
        // What happened at the same time as something else is told by the day.
        if period.first_day.is_some() && period.first_day == period.last_day && eventful(f) {
            self.day = Some(number);
        }
    }

    /// The figures that may tell the period of `f`: of its measure, and of another event.
    fn of(&self, f: &Figure) -> impl Iterator<Item = usize> {
        let same = self.by_measure.get(&f.measure).copied();
        same.into_iter().chain(self.day.filter(|_| eventful(f)))
    }
}

fn eventful(f: &Figure) -> bool {
    of_event(f.measure) || f.measure == Measure::Other
}

/// Pages of the head, whose figures may take a period from one behind them.
const HEAD: usize = 1;
/// The last page that a figure of the head takes a period from.
const HEAD_REACH: usize = 3;
/// Pages before a figure that it takes a period from.
const REACH: usize = 4;
/// The last page that an event of the head reaches.
const EVENT_REACH: usize = 8;

impl Known {
    fn read(r: &Report<'_>, made: &[Made], figures: &[Figure]) -> Self {
        let mut known = Self::default();
        for i in 0..figures.len() {
            known.learn(r, made, figures, i);
        }
        let near = made.partition_point(|m| m.on <= HEAD_REACH);
        let mut kin = Kin::default();
        known.behind = vec![None; near];
        for i in (0..near).rev() {
            known.behind[i] = kin.of(&figures[i]).min();
            kin.put(&figures[i], i);
        }
        known
    }

    /// Notes that figure `i` has a period.
    fn learn(&mut self, r: &Report<'_>, made: &[Made], figures: &[Figure], i: usize) {
        let f = &figures[i];
        if f.period.is_none() {
            return;
        }
        let first = |known: &mut usize| *known = i.min(*known);
        if let Some(count) = count(f) {
            self.counts.entry(count).and_modify(first).or_insert(i);
        }
        if !matches!(f.measure, Measure::Population | Measure::Personnel) {
            let sentence = (made[i].on, sentence(r, &made[i]).start);
            self.sentences
                .entry(sentence)
                .and_modify(first)
                .or_insert(i);
        }
    }

    /// Goes on behind figure `i`.
    fn pass(&mut self, figures: &[Figure], i: usize) {
        self.before.put(&figures[i], i);
    }

    /// Another figure of the same number and noun that has a period.
    fn same_count(&self, figures: &[Figure], i: usize) -> Option<usize> {
        let f = &figures[i];
        if f.period.is_some() {
            return None;
        }
        self.counts.get(&count(f)?).copied()
    }

    /// A count in the same sentence that has a period, for a thing.
    fn sibling(
        &self,
        r: &Report<'_>,
        made: &[Made],
        figures: &[Figure],
        i: usize,
    ) -> Option<usize> {
        let Made { on, index, .. } = made[i];
        let f = &figures[i];
        let joins = matches!(
            r.pages[on].found[index].kind,
            Some(NounKind::Thing | NounKind::Weapon | NounKind::Person)
        );
        let state = matches!(f.measure, Measure::Population | Measure::Personnel);
        if f.period.is_some() || !joins || state || f.polarity == Polarity::Hypothetical {
            return None;
        }
        let sentence = (on, sentence(r, &made[i]).start);
        self.sentences.get(&sentence).copied()
    }

    /// The period of the last count of the same kind before; for the head of the report the first
    /// one behind it.
    fn same_kind(&self, made: &[Made], figures: &[Figure], i: usize) -> Option<Told> {
        let on = made[i].on;
        let near = self.before.of(&figures[i]).max();
        let near = near.filter(|&j| on - made[j].on <= REACH);
        let behind = || self.behind.get(i).copied().flatten();
        let found = near.or_else(|| (on <= HEAD).then(behind).flatten())?;
        let found = &figures[found];
        Some((found.period.clone(), found.period_at.clone()))
    }
}

fn sentence(r: &Report<'_>, made: &Made) -> Range<usize> {
    let page = &r.pages[made.on];
    page.w.sentence(page.found[made.index].words.start)
}

/// The count of a figure, where it is large enough not to be another one by chance.
fn count(f: &Figure) -> Option<Count> {
    let large = f.low.or(f.high).is_some_and(|n| n > 2.0);
    // As many killed once more are the same, whatever the text calls them.
    let noun = if of_event(f.measure) && f.low.is_some_and(|n| n >= 5.0) {
        String::new()
    } else {
        crate::text::fold(&f.noun.as_ref().filter(|_| large)?.text)
    };
    // Zero is zero whatever its sign.
    let bits = |n: Option<f64>| n.map(|n| (n + 0.0).to_bits());
    let bounds = [bits(f.low), bits(f.high)];
    Some((bounds, f.measure, noun))
}

/// The times of a page that a count in another sentence may take: finer than a year.
fn fine_times(page: &Page<'_>) -> Vec<usize> {
    let fine = |t: &Time| match t.what {
        What::Stretch(s) => s.grain < Unit::Year,
        _ => true,
    };
    (0..page.times.len())
        .filter(|&i| page.tells[i] && fine(&page.times[i]))
        .collect()
}

/// The nearest time in another sentence of the paragraph, of those in `fine`.
fn in_paragraph(r: &Report<'_>, page: &Page<'_>, c: &Candidate, fine: &[usize]) -> Option<Told> {
    let sentence = page.w.sentence(c.words.start);
    let start = |i: &usize| page.times[*i].words.start;
    let before = fine.partition_point(|i| start(i) < sentence.start);
    let behind = fine.partition_point(|i| start(i) < sentence.end);
    // The nearest one on each side; where the count reaches into the next sentence, behind it.
    let reached = fine.partition_point(|i| start(i) < c.words.end).max(behind);
    let before = before.checked_sub(1).map(|i| fine[i]);
    before
        .into_iter()
        .chain(fine[behind..].iter().copied().take(reached - behind + 1))
        .map(|i| &page.times[i])
        .min_by_key(|t| distance(c, t))
        .map(|t| told(r, page, t))
}

/// When the event of the report happened: the first recent day that its head tells, or that a
/// sentence tells together with a word for the event.
fn event_time(r: &Report<'_>) -> Option<Told> {
    let recent = |t: &Time| match t.what {
        What::Stretch(Stretch {
            grain: Unit::Day,
            point,
            first,
            ..
        }) => {
            point
                && r.reference
                    .is_none_or(|now| (0..=20).contains(&(now - first)))
        }
        _ => false,
    };
    let in_event = |page: &Page<'_>, t: &Time| {
        page.w
            .sentence(t.words.start)
            .any(|i| page.w.has_role(i, Role::Event))
    };
    let find = |pages: &[Page<'_>], event: bool| {
        pages.iter().find_map(|page| {
            let fits = |(t, tells): &(&Time, &bool)| {
                recent(t)
                    && **tells
                    && !charged(page, t.words.start)
                    && (!event || in_event(page, t))
            };
            let (time, _) = page.times.iter().zip(&page.tells).find(fits)?;
            Some(told(r, page, time))
        })
    };
    let head = &r.pages[..r.pages.len().min(3)];
    find(head, true)
        .or_else(|| find(&r.pages, true))
        .or_else(|| find(head, false))
}
