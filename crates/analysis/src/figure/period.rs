//! When the counted thing happened: from the figure's own sentence, its paragraph, or where else
//! the report plainly tells of the same event.

use std::ops::Range;

use domain::{Excerpt, Figure, Measure, Period, Polarity};

use super::candidate::Candidate;
use super::{Page, Report};
use crate::number::sense::{NounKind, Role, Sense, Time as Word, Unit};
use crate::time::{Stretch, Time, What, period};

/// A period and the words that say so.
type Told = (Option<Period>, Option<Excerpt>);

/// The period that the figure's own sentence tells.
pub(super) fn own(r: &Report<'_>, on: usize, c: &Candidate, measure: Measure) -> Told {
    let page = &r.pages[on];
    if c.is_country(&page.w) {
        return (None, None);
    }
    let sentence = page.w.sentence(c.words.start);
    let first = page
        .times
        .partition_point(|t| t.words.start < sentence.start);
    let charge = charge(page, c, measure);
    let reach = Reach::of(page, c);
    let best = page.times[first..]
        .iter()
        .zip(&page.tells[first..])
        .take_while(|(t, _)| t.words.start < sentence.end)
        .filter_map(|(t, tells)| tells.then_some(t))
        .filter(|t| measure != Measure::Other || distance(c, t) <= 8)
        .filter(|t| !charge.contains(&t.words.start))
        .filter(|t| !reach.apart(page, c, t))
        .filter(|t| !rises(page, c) || !is_day(t))
        .min_by_key(|t| distance(c, t));
    if best.is_none()
        && let Some(since) = since_founding(r, page, c)
    {
        return since;
    }
    best.map_or((None, None), |time| told(r, page, time))
}

/// "since its founding", where another sentence says when that was.
fn since_founding(r: &Report<'_>, page: &Page<'_>, c: &Candidate) -> Option<Told> {
    const NOUN: [&str; 6] = ["تاسيس", "انشاي", "انشاء", "تشكيل", "founding", "foundation"];
    const VERB: [&str; 8] = [
        "تاسست",
        "تاسس",
        "انشيت",
        "انشي",
        "تشكلت",
        "تشكل",
        "founded",
        "formed",
    ];
    let founding = |at: usize| NOUN.iter().any(|noun| page.w.folded(at).starts_with(noun));
    let mut sentence = page.w.sentence(c.words.start);
    sentence.find(|&i| {
        page.w.is_time(i, Word::Since) && (founding(i + 1) || !page.w.arabic && founding(i + 2))
    })?;
    r.pages.iter().find_map(|page| {
        page.times.iter().find_map(|t| {
            let What::Stretch(s) = t.what else {
                return None;
            };
            let tells = |i: usize| VERB.contains(&page.w.folded(i).trim_start_matches('و'));
            (t.words.start.saturating_sub(4)..t.words.start)
                .any(tells)
                .then(|| {
                    let since = Time {
                        what: What::Since(s),
                        ..t.clone()
                    };
                    told(r, page, &since)
                })
        })
    })
}

/// A total that rose to the number covers more than the day on which it did.
fn rises(page: &Page<'_>, c: &Candidate) -> bool {
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
    matches!(
        page.w.folded(at),
        "بتهمه"
            | "بتهم"
            | "بشبهه"
            | "يشتبه"
            | "للاشتباه"
            | "مشتبه"
            | "لاتهامهم"
            | "لاتهامهما"
            | "suspected"
            | "accused"
    )
}

/// What those who were arrested are said to have done, for every count of a page that has it.
pub(super) fn charges(page: &Page<'_>) -> Vec<Range<usize>> {
    if !(0..page.w.len()).any(|i| opens_charge(page, i)) {
        return Vec::new();
    }
    let counts = page.found.iter().enumerate().map(|(index, c)| {
        let measure = super::measure::measure(page, index, None).measure;
        charge(page, c, measure)
    });
    counts.filter(|charge| !charge.is_empty()).collect()
}

/// Whether the word belongs to what some who were arrested are said to have done.
pub(super) fn charged(page: &Page<'_>, word: usize) -> bool {
    page.charges.iter().any(|charge| charge.contains(&word))
}

fn is_day(t: &Time) -> bool {
    matches!(
        t.what,
        What::Stretch(Stretch {
            grain: Unit::Day,
            point: true,
            ..
        })
    )
}

fn told(r: &Report<'_>, page: &Page<'_>, time: &Time) -> Told {
    let at = page.w.excerpt(time.words.start, time.words.end);
    let open = match time.what {
        What::Stretch(s) if since_outbreak(page, time) => Some(Time {
            what: What::Since(s),
            ..time.clone()
        }),
        _ => None,
    };
    let read = period(open.as_ref().unwrap_or(time), r.reference);
    (read, Some(at))
}

/// Whether the time is that of a beginning since which is counted: "منذ اندلاع الحرب عام 2011".
fn since_outbreak(page: &Page<'_>, t: &Time) -> bool {
    const BEGINNING: [&str; 8] = [
        "بدء",
        "بدايه",
        "اندلاع",
        "انطلاق",
        "start",
        "beginning",
        "outbreak",
        "began",
    ];
    let mut before = (t.words.start.saturating_sub(7)..t.words.start).rev();
    let since = before.find(|&i| page.w.is_time(i, Word::Since) || page.w.at(i).mark.is_some());
    since.is_some_and(|i| {
        let ends = |k| page.w.is_time(k, Word::Until) || page.w.is(k, Sense::To);
        page.w.is_time(i, Word::Since)
            && !t.words.clone().any(ends)
            && (i + 1..t.words.start).any(|k| BEGINNING.contains(&page.w.folded(k)))
    })
}

fn distance(c: &Candidate, t: &Time) -> usize {
    if t.words.start >= c.words.end {
        // What follows the count tells more often than what went before.
        t.words.start - c.words.end
    } else {
        c.words.start.saturating_sub(t.words.end) + 2
    }
}

/// Which times of a page can be when something counted happened.
pub(super) fn telling(r: &Report<'_>, page: usize) -> Vec<bool> {
    let page = &r.pages[page];
    page.times.iter().map(|t| tells(r, page, t)).collect()
}

/// Whether a time can be when something counted happened.
fn tells(r: &Report<'_>, page: &Page<'_>, t: &Time) -> bool {
    let possible = match t.what {
        What::Stretch(s) => r.reference.is_none_or(|now| s.first <= now),
        What::Since(_) | What::Yearless(..) => true,
        What::Until(_) | What::Same | What::Vague => false,
    };
    possible && !compares(page, t) && !dates_the_saying(r, page, t)
}

/// Whether the time only says since when nothing was like it ("أعلى مستوى منذ 2014"), or when
/// something sold now is handed over ("عقود تسليم يونيو").
fn compares(page: &Page<'_>, t: &Time) -> bool {
    let before = |k: usize| t.words.start.checked_sub(k);
    let has = |at: Option<usize>, role| at.is_some_and(|i| page.w.has_role(i, role));
    has(before(1), Role::Delivery)
        || matches!(t.what, What::Since(_)) && (1..=4).any(|k| has(before(k), Role::Record))
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
        let clause = |i: &usize| w.has_role(*i, Role::Clause);
        let other = |i: &usize| w.has_role(*i, Role::Relative) || clause(i) && *i > c.words.end;
        Self {
            before: (sentence.start..c.lead()).rfind(clause),
            behind: (c.words.end..sentence.end).find(other),
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
fn dates_a_beginning(page: &Page<'_>, t: &Time) -> bool {
    let mut at = t.words.start;
    while at > 0 && page.w.has_role(at - 1, Role::In) && t.words.start - at < 2 {
        at -= 1;
    }
    at > 0
        && matches!(
            page.w.folded(at - 1),
            "بداته"
                | "بداتها"
                | "بداه"
                | "بداها"
                | "شنته"
                | "شنتها"
                | "شنه"
                | "شنها"
                | "اطلقته"
                | "اطلقتها"
                | "اطلقه"
                | "اطلقها"
        )
}

/// Whether a time dates the words rather than what they tell: it stands in the sentence of a cue,
/// on the cue's side of what was said ("the ministry said on Thursday that …").
fn dates_the_saying(r: &Report<'_>, page: &Page<'_>, time: &Time) -> bool {
    let p = page.w.p.index();
    let at = page.w.bytes(time.words.start, time.words.end);
    let token = page.w.at(time.words.start).start as usize;
    let sentence = page.w.p.span_bytes(page.w.p.sentence_of(token));
    let mut cued = false;
    for statement in page.statements.iter().map(|&i| &r.statements[i]) {
        let spans = || {
            statement
                .content
                .iter()
                .filter(|e| e.paragraph == p)
                .map(|e| e.span.bytes())
        };
        if spans().any(|span| span.start <= at.start && at.end <= span.end) {
            return false;
        }
        let cue = statement.cue.span.bytes();
        if statement.cue.paragraph != p || !sentence.contains(&cue.start) {
            continue;
        }
        // "storms killed 20 this week, while officials warned": a clause of its own.
        let parted = (time.words.end..page.w.len())
            .take_while(|&i| page.w.bytes(i, i + 1).end <= cue.start)
            .any(|i| page.w.has_role(i, Role::Clause));
        if at.end <= cue.start && parted {
            continue;
        }
        let first = spans().map(|span| span.start).min().unwrap_or(usize::MAX);
        let last = spans().map(|span| span.end).max().unwrap_or(0);
        cued |= if cue.start < first {
            at.start < first
        } else {
            at.start >= last
        };
    }
    cued
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

fn may_share(f: &Figure, c: &Candidate) -> bool {
    let thing = f.measure == Measure::Other && matches!(c.kind, Some(NounKind::Weapon));
    f.period.is_none() && f.polarity != Polarity::Hypothetical && (of_event(f.measure) || thing)
}

/// Gives figures without a period that of the same event elsewhere in the report: the same count,
/// the other sentences of the paragraph, the count of the same kind before, the event itself.
pub(super) fn share(r: &Report<'_>, made: &[(usize, usize)], figures: &mut [Figure]) {
    let event = event_time(r);
    for i in 0..figures.len() {
        let (on, index) = made[i];
        let c = &r.pages[on].found[index];
        if let Some(j) = same_count(figures, i) {
            figures[i].period = figures[j].period.clone();
            figures[i].period_at = figures[j].period_at.clone();
            continue;
        }
        if let Some(j) = sibling(r, made, figures, i) {
            figures[i].period = figures[j].period.clone();
            figures[i].period_at = figures[j].period_at.clone();
            continue;
        }
        if !may_share(&figures[i], c) {
            continue;
        }
        // "since the attack began" covers more than one day, and so do thousands.
        let long = figures[i]
            .low
            .or(figures[i].high)
            .is_some_and(|n| n >= 2000.0);
        let total = since(&r.pages[on], c) || rises(&r.pages[on], c);
        let event = event.clone().filter(|_| !long && !total);
        let (period, at) = in_paragraph(r, on, c)
            .or_else(|| same_kind(made, figures, i))
            .or(event)
            .unwrap_or((None, None));
        figures[i].period = period;
        figures[i].period_at = at;
    }
}

/// Whether the words behind the count say since when, though not by a date.
fn since(page: &Page<'_>, c: &Candidate) -> bool {
    (c.words.end..c.words.end + 7)
        .take_while(|i| !page.w.is_mark(*i, '.'))
        .any(|i| page.w.is_time(i, Word::Since))
}

/// Another figure of the same number and noun that has a period.
fn same_count(figures: &[Figure], i: usize) -> Option<usize> {
    let f = &figures[i];
    if f.period.is_some() {
        return None;
    }
    let noun = |f: &Figure| f.noun.as_ref().map(|n| crate::text::fold(&n.text));
    let same = |o: &Figure| {
        o.period.is_some()
            && o.low == f.low
            && o.high == f.high
            && o.measure == f.measure
            && noun(o) == noun(f)
    };
    let large = f.low.or(f.high).is_some_and(|n| n > 2.0);
    (large && noun(f).is_some())
        .then(|| figures.iter().position(same))
        .flatten()
}

/// A count in the same sentence that has a period, for a thing.
fn sibling(r: &Report<'_>, made: &[(usize, usize)], figures: &[Figure], i: usize) -> Option<usize> {
    let (on, index) = made[i];
    let c = &r.pages[on].found[index];
    let sentence = r.pages[on].w.sentence(c.words.start);
    let joins = matches!(
        c.kind,
        Some(NounKind::Thing | NounKind::Weapon | NounKind::Person)
    );
    let state = matches!(figures[i].measure, Measure::Population | Measure::Personnel);
    if figures[i].period.is_some()
        || !joins
        || state
        || figures[i].polarity == Polarity::Hypothetical
    {
        return None;
    }
    let start = |of: (usize, usize)| r.pages[on].found[of.1].words.start;
    (i - index..made.len())
        .take_while(|j| made[*j].0 == on)
        .find(|j| {
            let near = sentence.contains(&start(made[*j]));
            near && figures[*j].period.is_some() && of_event(figures[*j].measure)
        })
}

/// The nearest time in another sentence of the paragraph.
fn in_paragraph(r: &Report<'_>, on: usize, c: &Candidate) -> Option<Told> {
    let page = &r.pages[on];
    let sentence = page.w.sentence(c.words.start);
    let fine = |t: &&Time| match t.what {
        What::Stretch(s) => s.grain < Unit::Year,
        _ => true,
    };
    page.times
        .iter()
        .zip(&page.tells)
        .filter_map(|(t, tells)| tells.then_some(t))
        .filter(|t| !sentence.contains(&t.words.start))
        .filter(fine)
        .min_by_key(|t| distance(c, t))
        .map(|t| told(r, page, t))
}

/// The period of the last count of the same kind before; for the head of the report the first one
/// behind it.
fn same_kind(made: &[(usize, usize)], figures: &[Figure], i: usize) -> Option<Told> {
    let kin = |o: &Figure| {
        let event = |f: &Figure| of_event(f.measure) || f.measure == Measure::Other;
        let fine = o.period.as_ref().is_some_and(|p| p.edtf.len() > 4);
        // What happened at the same time as something else is told by the day.
        let day = o
            .period
            .as_ref()
            .is_some_and(|p| p.first_day.is_some() && p.first_day == p.last_day);
        fine && (o.measure == figures[i].measure || day && event(o) && event(&figures[i]))
    };
    let near = (0..i)
        .rev()
        .take_while(|j| made[i].0 - made[*j].0 <= 4)
        .find(|j| kin(&figures[*j]));
    let head = made[i].0 <= 1;
    let after = || {
        (i + 1..figures.len())
            .take_while(|j| made[*j].0 <= 3)
            .find(|j| kin(&figures[*j]))
    };
    let found = near.or_else(|| head.then(after).flatten())?;
    Some((
        figures[found].period.clone(),
        figures[found].period_at.clone(),
    ))
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
            let fits = |t: &&Time| {
                recent(t)
                    && (!event || in_event(page, t))
                    && !charged(page, t.words.start)
                    && !dates_the_saying(r, page, t)
            };
            let time = page.times.iter().find(fits)?;
            Some(told(r, page, time))
        })
    };
    let head = &r.pages[..r.pages.len().min(3)];
    find(head, true)
        .or_else(|| find(&r.pages, true))
        .or_else(|| find(head, false))
}
