//! Where the object begins behind the subject of a verb and what stands between the two.

use crate::{
    arabic::{
        View,
        complement::breaks,
        phrase::{self, Reach},
        subject,
        words::Class,
    },
    text::Kind,
};

/// The first token from `from` behind adverbs, times and "في بيان".
pub(super) fn content_behind(view: &View<'_>, from: usize, limit: usize) -> Option<usize> {
    let mut j = subject::skip_adverbs(view, from, limit);
    // "المحكمة، وهي آخر درجة، حكم الإعدام".
    if j > from && view.p.is_mark(j - 1, ',') && matches!(view.p.folded(j), "وهو" | "وهي" | "وهم")
    {
        let comma = (j..limit).find(|&i| view.p.is_mark(i, ','))?;
        j = subject::skip_adverbs(view, comma, limit);
    }
    let aside = behind_aside(view, j, limit);
    if aside > j {
        j = subject::skip_adverbs(view, aside, limit);
    }
    if view.is(j, Class::REL) {
        // "ائتلاف … والذي يترأسه فلان، …".
        j = (j..limit).find(|&i| view.p.is_mark(i, ','))?;
        j = subject::skip_adverbs(view, j, limit);
    }
    while j < limit && view.is(j, Class::PREP) {
        if subject::pronoun_led(view.p.folded(j)) {
            j = subject::skip_adverbs(view, j + 1, limit);
            continue;
        }
        let next = view.word(j + 1);
        let medium = next.is(Class::MEDIUM
            .or(Class::TIME)
            .or(Class::PLATFORM)
            .or(Class::ACCOUNT));
        let comma = (j..limit).find(|&i| view.p.is_mark(i, ','));
        if next.is(Class::TIME) {
            j = subject::skip_adverbs(view, j + 1, limit);
            continue;
        }
        // "أكد المكتب في بيان مقتل العميد، موضحا": what was said stands behind the medium.
        let said = medium
            && view.is(j + 2, Class::EVENT)
            && !view.is(j + 2, Class::ADJECTIVE)
            && !view.word(j + 2).split.article;
        j = match comma {
            Some(comma) if !said => comma + 1,
            _ if medium => j + 2,
            _ => return None,
        };
        j = subject::skip_adverbs(view, j, limit);
    }
    (j < limit).then_some(j)
}

/// The first token from `j` behind what only tells of the subject before it: "في اليمن", "التي تقودها
/// السعودية", "وفق الوكالة،", `لـ"رويترز"،`.
fn behind_aside(view: &View<'_>, j: usize, limit: usize) -> usize {
    let comma = |from: usize| (from..limit).find(|&i| view.p.is_mark(i, ','));
    if view.p.folded(j) == "ل"
        && let Some(pair) = view
            .quotes
            .opening(j + 1)
            .filter(|pair| pair.close + 1 < limit)
    {
        return subject::skip_adverbs(view, pair.close + 1, limit);
    }
    if view.is(j, Class::SOURCE) && j > 0 && view.p.is_mark(j - 1, ',') {
        return comma(j).map_or(j, |comma| subject::skip_adverbs(view, comma, limit));
    }
    let hash = usize::from(view.p.is_mark(j + 1, '#'));
    if view.p.folded(j) == "في" && view.is(j + 1 + hash, Class::STATE) {
        return j + 2 + hash;
    }
    // Only a pronoun on the verb makes the clause short: "الذي تقوده الرياض".
    let led = view.p.folded(j + 1);
    let object = ["ه", "ها"].iter().any(|pronoun| led.ends_with(pronoun));
    if view.is(j, Class::REL)
        && object
        && let Some(leader) = phrase::read(view, j + 2, limit, Reach::Least)
    {
        return leader.tokens.end;
    }
    j
}

/// Where the clause of the verb at `at` ends, at `limit` at the latest.
pub(super) fn clause_end(view: &View<'_>, at: usize, limit: usize) -> usize {
    (at + 1..limit)
        .find(|&j| matches!(view.p.kind(j), Kind::Mark('.' | ';' | ':')) || breaks(view, j, at))
        .unwrap_or(limit)
}
