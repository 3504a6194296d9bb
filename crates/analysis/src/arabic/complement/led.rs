//! Contents that a preposition of the cue leads: "رحب بالقرار", "ندد الوزير بما جرى".

use super::{Complement, Opening, REACH, complement, stops::breaks};
use crate::{
    arabic::{
        View,
        clause::adjunct,
        phrase,
        words::{Class, Frame},
    },
    sets::Set,
    text::Kind,
};

/// Finds the cue's own preposition with a noun phrase behind it.
pub(crate) fn preposition(
    view: &View<'_>,
    at: usize,
    end: usize,
    frame: &Frame,
) -> Option<Complement> {
    let end = end.min(at + REACH);
    let mut j = at + 1;
    while j < end {
        match view.p.kind(j) {
            Kind::Quote(_) => {
                if let Some(pair) = view.quotes.opening(j) {
                    // `ندد "بحملة التشهير"`, `يعتذر "عن الحريق"`: the preposition is quoted, too.
                    if own_preposition(view, pair.open + 1, frame)
                        .is_some_and(|found| found.token <= pair.open + 2)
                    {
                        return complement(view, Opening::Preposition, j, j, None);
                    }
                    j = pair.close.min(end);
                }
            }
            Kind::Mark('(') => {
                j = (j..end.min(j + 12))
                    .find(|&i| view.p.is_mark(i, ')'))
                    .unwrap_or(j);
            }
            Kind::Mark(',' | '#' | '-' | '/' | '%') | Kind::Number => {}
            // A dot that ends no sentence: "موقع الساحل.نت".
            Kind::Mark('.') if j + 1 < end && view.p.glued(j) && view.p.glued(j + 1) => {}
            Kind::Mark(_) => return None,
            Kind::Word => {
                if let Some(found) = own_preposition(view, j, frame) {
                    return Some(found);
                }
                // "اتهم الفصائل التي تقاتل هناك بالنهب".
                let towards = || ["الي", "علي", "عن"].iter().any(|p| frame.takes(p));
                let through = frame.whom || frame.as_ || towards();
                if breaks(view, j, at) {
                    return None;
                }
                if view.is(j, Class::REL) && !through {
                    // "ندد الأمين، الذي غاب أمس، بالقرار".
                    j = (j..end).find(|&i| view.p.is_mark(i, ','))?;
                }
            }
        }
        j += 1;
    }
    None
}

fn own_preposition(view: &View<'_>, j: usize, frame: &Frame) -> Option<Complement> {
    let word = view.words.get(j)?;
    let folded = view.p.folded(j);
    if adjunct::leads(view, j) || is_where_sent(view, j) {
        return None;
    }
    if word.is(Class::PREP) && frame.takes(folded) {
        if view.is(j + 1, Class::THAT) {
            return complement(view, Opening::Clause, j + 2, j, None);
        }
        return complement(view, Opening::Preposition, j + 1, j, None);
    }
    // "أعلم الوزير بأن".
    if word.is(Class::THAT) && folded.starts_with('ب') && frame.takes("ب") {
        return complement(view, Opening::Clause, j + 1, j, None);
    }
    if folded.len() <= 'ب'.len_utf8() && frame.takes(folded) {
        return complement(view, Opening::Preposition, j + 1, j, None);
    }
    if is_name_of_another(view, j) {
        return None;
    }
    let letter = word.split.preposition.or_else(|| {
        // An unknown word: its first letter may be the preposition.
        let known = word.class != Class::NONE || !word.bare() || word.verb.is_some();
        // "نشطاء بارزون": an adjective that agrees.
        let agrees = ["ون", "ين", "ات"]
            .iter()
            .any(|end| folded.ends_with(end) && view.p.folded(j - 1).ends_with(end));
        // "فلاديمير بوتين", "بوكو حرام": names.
        let named = view.personal(j) && view.personal(j - 1) || view.body(j) > 0;
        if known || named || agrees || folded.chars().count() <= 3 {
            return None;
        }
        let first = folded.chars().next()?;
        // "يأمر باستحداث محكمة": an action, no name.
        if first == 'ب' && phrase::pattern::is_action(&folded[first.len_utf8()..]) {
            return Some(first);
        }
        // "أمبرا باتيلانا،", "رامي بطرسان بأن": a surname, where the preposition comes later.
        let later = || {
            (j + 1..view.p.len().min(j + 12))
                .take_while(|&k| !view.p.is_mark(k, ',') && !view.p.is_mark(k, '.'))
                .any(|k| view.word(k).split.preposition == Some(first) && !view.word(k).bare())
        };
        let behind = view
            .word(j - 1)
            .verb
            .is_some_and(|(_, form)| !form.participle);
        let surname = if behind {
            // "وطالبت بونعيم مصر بعدم": who asks, where what is asked for comes later.
            later()
        } else {
            view.name_word(j - 1) && (view.p.is_mark(j + 1, ',') || later())
        };
        (!surname).then_some(first)
    })?;
    let belongs = Class::ORG
        .or(Class::OUTLET)
        .or(Class::STATE)
        .or(Class::TITLE)
        .or(Class::UNNAMED)
        .or(Class::PRESS);
    // "المفوضية السامية لشؤون اللاجئين", "تحالف الشمال بقيادة فلان": of the body's name.
    let named = matches!(view.stem(j), "شوون" | "حقوق");
    if letter == 'ل' && (word.is(belongs) || named) && !word.is(Class::EVENT) {
        return None;
    }
    // "دعا التحالف العربي لدعم الشرعية إلى الهدنة".
    let opens = |k: usize| view.is(k, Class::THAT) || view.p.folded(k) == "الي";
    // "وكالة الساحل للأنباء إلى".
    let of_body = letter == 'ل'
        && (word.is(Class::EVENT) || word.split.article)
        && (j.saturating_sub(3)..j).any(|i| view.is(i, Class::ORG.or(Class::OUTLET)));
    if of_body && frame.takes("الي") && (j + 1..view.p.sentence_of(j).end.min(j + 12)).any(opens)
    {
        return None;
    }
    let later = |j: usize| {
        (j + 1..view.p.len().min(j + 16))
            .take_while(|&k| !view.p.is_mark(k, '.'))
            .any(|k| view.word(k).split.preposition == Some(letter) && !view.word(k).bare())
    };
    if letter == 'ب' && matches!(view.stem(j), "قياده" | "رياسه" | "زعامه") && later(j)
    {
        return None;
    }
    // "اللجنة المعنية بالمناخ": the adjective's own.
    let manner = matches!(view.p.folded(j.saturating_sub(2)), "وجه" | "بشكل" | "نحو");
    if letter == 'ب' && Set::TakesB.has(view.stem(j - 1)) && !manner {
        return None;
    }
    let adjunct = Class::TIME
        .or(Class::ADVERB)
        .or(Class::NAME_OF)
        .or(Class::PRONOUN);
    let adjunct = word.is(adjunct) && !word.split.article && !points_at(view, j);
    if !frame.takes(letter.encode_utf8(&mut [0; 4])) || adjunct {
        return None;
    }
    if word.split.article && letter == 'ل' {
        // للتحالف hides the article, so that nothing shorter than the word can be cut out.
        return complement(view, Opening::Preposition, j, j, None);
    }
    let mut found = complement(view, Opening::Preposition, j, j, None)?;
    let conjunction = word.split.conjunction.map_or(0, char::len_utf8);
    found.byte = view.p.byte_after(j, conjunction + letter.len_utf8());
    // The clitic written apart: `بـ "عملية"`.
    if found.byte >= view.p.bytes(j).end {
        return complement(view, Opening::Preposition, j + 1, j, None);
    }
    Some(found)
}

/// Whether a personal name begins with the letter of the preposition, which another word behind it has:
/// "ويتهم العمال بيرسون بالكذب", "اعترف باول بأنه".
fn is_name_of_another(view: &View<'_>, j: usize) -> bool {
    const REACH: usize = 8;
    let word = view.word(j);
    let folded = view.p.folded(j);
    let Some(first) = folded.chars().next().filter(|c| matches!(c, 'ب' | 'ل')) else {
        return false;
    };
    let led = |at: usize| {
        let split = view.word(at).split.preposition == Some(first) && !view.word(at).bare();
        split || view.is(at, Class::THAT) && view.p.folded(at).starts_with(first)
    };
    let sentence = view.p.sentence_of(j).end;
    view.personal(j)
        && word.split.conjunction.is_none()
        && !word.split.article
        && (j + 1..sentence.min(j + REACH))
            .take_while(|&at| !matches!(view.p.kind(at), Kind::Mark('.' | ':')))
            .any(led)
}

/// Whether the pronoun at `j` only points at the noun behind it, which is what is told: "بهذا
/// القرار", "بأي اتفاق"; not "بهذا الصدد".
fn points_at(view: &View<'_>, j: usize) -> bool {
    let next = view.word(j + 1);
    match view.stem(j) {
        "اي" => view.p.original(j).contains('أ') && view.p.is_word(j + 1),
        "كل" | "جميع" | "كافه" | "بعض" => next.split.article,
        stem => {
            let respect = Set::Respect.has(view.stem(j + 1)) || next.is(Class::TIME);
            Set::Pointing.has(stem) && next.split.article && !respect
        }
    }
}

/// Whether إلى at `j` tells where somebody is sent who is named before it: "المبعوث الأممي إلى سوريا".
fn is_where_sent(view: &View<'_>, j: usize) -> bool {
    /// Tokens from the title to إلى: "مبعوث الأمم المتحدة الخاص إلى".
    const TITLE: usize = 4;
    if view.p.folded(j) != "الي" {
        return false;
    }
    let to = view.p.folded(j + 1);
    let place = view.is(j + 1, Class::STATE)
        || view.body(j + 1) == 1
        || Set::Region.has(to)
        || crate::place::is_city(to);
    let before = (j.saturating_sub(TITLE)..j).rev();
    let mut before = before.take_while(|&i| view.p.is_word(i) && !view.is(i, Class::PREP));
    place && before.any(|i| Set::Sent.has(view.stem(i)))
}
