//! Where the object begins behind the subject of a verb and what stands between the two.

use super::adjunct;
use crate::{
    arabic::{
        View,
        complement::breaks,
        lexeme,
        phrase::{self, Reach},
        subject,
        words::Class,
    },
    sets::Set,
    text::Kind,
};

/// The first token from `from` behind adverbs, times and other adjuncts.
pub(super) fn content_behind(view: &View<'_>, from: usize, limit: usize) -> Option<usize> {
    let mut j = adjunct::skip(view, from, limit);
    // "المحكمة، وهي آخر درجة، حكم الإعدام", "اللجنة، ومقرها روما، قرار الحكومة".
    if j > from && view.p.is_mark(j - 1, ',') {
        if Set::Aside.has(view.p.folded(j)) {
            let comma = (j..limit).find(|&i| view.p.is_mark(i, ','))?;
            j = adjunct::skip(view, comma, limit);
        } else if let Some(behind) = apposition(view, j, limit) {
            j = behind;
        }
    }
    // "اللجنة المعنية بالمناخ": whom the adjective is about.
    if j > 0
        && view.word(j).split.preposition == Some('ب')
        && Set::TakesB.has(view.stem(j - 1))
        && let Some(about) = phrase::read_led(view, j, limit, Reach::Least)
    {
        j = adjunct::skip(view, about.tokens.end, limit);
    }
    let aside = skip_aside(view, j, limit);
    if aside > j {
        j = adjunct::skip(view, aside, limit);
    }
    if view.is(j, Class::REL) {
        // "ائتلاف … والذي يترأسه فلان، …".
        let Some(comma) = (j..limit).find(|&i| view.p.is_mark(i, ',')) else {
            return own_action(view, j, limit);
        };
        j = adjunct::skip(view, comma, limit);
    }
    // "مدير الميناء، سالم الكروي، إغلاق الرصيف": the name of who was told by his function.
    if j > from
        && view.p.is_mark(j - 1, ',')
        && (view.begins_name(j) || view.is(j, Class::RANK))
        && let Some(named) = phrase::read(view, j, limit, Reach::Least)
        && named.name.is_some()
        && view.p.is_mark(named.tokens.end, ',')
    {
        return content_behind(view, named.tokens.end, limit);
    }
    // "أعلنت النقابة للمرة الأولى إضرابها".
    let led = view.word(j).split.preposition.is_some() && !view.word(j).bare();
    if led && let Some(action) = action_behind(view, j, limit) {
        return Some(action);
    }
    while j < limit && view.is(j, Class::PREP) {
        if subject::pronoun_led(view.p.folded(j)) {
            j = adjunct::skip(view, j + 1, limit);
            continue;
        }
        if let Some(action) = action_behind(view, j, limit) {
            return Some(action);
        }
        let comma = (j..limit).find(|&i| view.p.is_mark(i, ','))?;
        j = adjunct::skip(view, comma + 1, limit);
    }
    (j < limit).then_some(j)
}

/// Where the object begins behind an apposition at `j` that tells between commas who spoke: "الكروي، مدير
/// الميناء، إغلاق الرصيف", "أربعون عاملا، بينهم نساء، الشركة بالغش".
fn apposition(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    let word = view.word(j);
    let who = subject::APPOSED.or(Class::ORG);
    let free = word.split.preposition.is_none() && word.split.conjunction.is_none();
    let told = free && word.is(who) && !word.is(Class::EVENT)
        || matches!(view.p.folded(j), "احد" | "احدي" | "عضو" | "عضوه");
    if !told {
        return None;
    }
    let comma = (j + 1..limit).find(|&i| view.p.is_mark(i, ','))?;
    let object = adjunct::skip(view, comma, limit);
    let word = view.word(object);
    let noun = word.split.article
        || word.is(Class::EVENT.or(Class::STATE).or(who))
        || view.personal(object)
        || view.body(object) > 0
        || view.p.folded(object) == "ما";
    let alone = !view.joined(object) && word.split.preposition.is_none();
    let cue = word.verb.is_some() && !word.split.article && !word.is(Class::EVENT);
    (object < limit && noun && alone && !cue && !word.is(Class::PREP)).then_some(object)
}

/// The action behind an adjunct that begins at `j`, which no word of the adjunct can govern: "أكدت
/// الجمعية قبل نحو عامين ترميم", "نفى في البداية الاتهامات", "أعلنت للمرة الأولى استهدافها".
fn action_behind(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    const REACH: usize = 9;
    let mut at = j + 1;
    while at < limit.min(j + REACH) && !matches!(view.p.kind(at), Kind::Mark(_)) {
        let word = view.word(at);
        if word.is(Class::REL.or(Class::THAT).or(Class::NEG).or(Class::VERB))
            && !word.is(Class::EVENT)
        {
            return None;
        }
        if let Some(pair) = view.quotes.opening(at) {
            at = pair.close;
        }
        let free = word.split.preposition.is_none() && word.split.conjunction.is_none();
        if at > j + 1 && free && word.is(Class::EVENT) && !word.is(Class::ADJECTIVE.or(Class::ORG))
        {
            return closed(view, at - 1).then_some(at);
        }
        at += 1;
    }
    None
}

/// The action behind a relative clause that begins at `j` and that no comma ends: "أكد الوزير الذي زار
/// الميناء إغلاق الرصيف".
fn own_action(view: &View<'_>, j: usize, limit: usize) -> Option<usize> {
    const REACH: usize = 14;
    let reach = limit.min(j + REACH);
    let marked = (j..reach).find(|&at| matches!(view.p.kind(at), Kind::Mark(_)));
    (j + 2..marked.unwrap_or(reach)).find(|&at| {
        let word = view.word(at);
        let event = word.is(Class::EVENT) && !word.is(Class::ADJECTIVE.or(Class::ORG));
        event && word.split.is_empty() && closed(view, at - 1)
    })
}

/// Whether the word at `at` can govern no noun behind it: it is definite, a time, an adjective, a
/// dual, a name or a number.
pub(in crate::arabic) fn closed(view: &View<'_>, at: usize) -> bool {
    let word = view.word(at);
    let folded = view.p.folded(at);
    word.split.article
        || word.is(Class::TIME.or(Class::ADJECTIVE).or(Class::STATE))
        || view.p.kind(at) == Kind::Number
        || view.personal(at)
        || folded.ends_with("ين") && folded.chars().count() > 4
        || lexeme::is_possession(folded)
        || folded.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// The first token from `j` behind what only tells of the subject before it: "في اليمن", "التي تقودها
/// السعودية", "وفق الوكالة،", `لـ"رويترز"،`.
fn skip_aside(view: &View<'_>, j: usize, limit: usize) -> usize {
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

/// Tokens of a clause behind its cue; more are not looked at.
const CLAUSE_MAX: usize = 70;

/// Where the clause of the verb at `at` ends, at `limit` at the latest.
pub(super) fn clause_end(view: &View<'_>, at: usize, limit: usize) -> usize {
    let limit = limit.min(at + CLAUSE_MAX);
    (at + 1..limit)
        .find(|&j| matches!(view.p.kind(j), Kind::Mark('.' | ';' | ':')) || breaks(view, j, at))
        .unwrap_or(limit)
}
