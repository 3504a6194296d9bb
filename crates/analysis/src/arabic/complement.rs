//! Where the content of a cue begins.

use super::{
    View,
    clause::participle::other_gender,
    phrase::{self, Reach},
    subject,
    words::{Class, Cue, Frame},
};
use crate::{quotation::Pair, sets::Set, text::Kind};

/// How the content is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// By أن، إن، بأن.
    Clause,
    /// By the verb's own preposition.
    Preposition,
    /// By a colon.
    Colon,
    /// By a quotation mark.
    Quote,
    /// By nothing: a noun phrase behind the subject.
    Bare,
    /// It stands before the cue.
    Before,
}

/// The beginning of a content.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Complement {
    pub(crate) opening: Opening,
    /// First token of the content.
    pub(crate) token: usize,
    /// First byte of the content: inside the token behind a clitic preposition.
    pub(crate) byte: usize,
    /// First token that belongs neither to the subject nor to its adjuncts.
    pub(crate) gap_end: usize,
    /// A participle or noun of saying on the way there (قائلا، بالقول).
    pub(crate) saying: Option<usize>,
}

/// The farthest a content may begin from its cue, in tokens; longer appositions do not occur.
const REACH: usize = 70;

/// Finds أن, a colon or a quotation behind the cue at `at`, before token `end`.
pub(crate) fn clause(view: &View<'_>, at: usize, end: usize, frame: &Frame) -> Option<Complement> {
    let end = end.min(at + REACH);
    let strict = frame.say && !frame.clause;
    // A relative clause inside a subject ends before أن; one inside an object holds its own.
    let through_relative = !frame.np && frame.prepositions.is_empty();
    let says = view.cue(at).is_some_and(|cue| cue.lemma == "قال");
    let mut saying = None;
    let mut relative = false;
    let mut j = at + 1;
    while j < end {
        match view.p.kind(j) {
            Kind::Quote(_) => {
                if let Some(pair) = view.quotes.opening(j) {
                    // "أفاد الجيش بتحطم مقاتلة "إف-16"": the quotation is part of what was told.
                    let led = || {
                        let found = preposition(view, at, j, frame);
                        found.is_some_and(|f| f.token < j && !view.word(f.token).bare())
                    };
                    // "إطلاق العملية "سيناء 2018"": a name in what was told.
                    let told = || {
                        frame.np
                            && (at + 1..j)
                                .any(|i| view.is(i, Class::EVENT) && !view.word(i).split.article)
                    };
                    let named = pair.len() <= 3 && (led() || told());
                    if quotes_speech(view, at, pair) && !named {
                        return complement(view, Opening::Quote, j, j, saying);
                    }
                    j = pair.close;
                }
            }
            // "الساعة 5:32".
            Kind::Mark(':')
                if view.p.kind(j - 1) == Kind::Number
                    && view.p.kind(j + 1) == Kind::Number
                    && view.p.glued(j)
                    && view.p.glued(j + 1) => {}
            Kind::Mark(':') => {
                return (j + 1 < view.p.len())
                    .then_some(())
                    .and_then(|()| complement(view, Opening::Colon, j + 1, j, saying));
            }
            Kind::Mark('(') => {
                j = (j..end.min(j + 12))
                    .find(|&i| view.p.is_mark(i, ')'))
                    .unwrap_or(j);
            }
            Kind::Mark(';' | '.' | '!' | '?' | '…') => return None,
            Kind::Mark(_) | Kind::Number => {}
            Kind::Word => {
                let word = view.words[j];
                if word.is(Class::THAT) {
                    let before = view.word(j - 1);
                    if before.is(Class::BUT) && !view.is(j - 1, Class::PREP) {
                        return None;
                    }
                    let earlier =
                        view.p.folded(j - 1) == "قبل" && view.p.folded(j.saturating_sub(2)) == "من";
                    let of_time = !earlier
                        && before.is(Class::AFTER)
                        && j > at + 1
                        && !frame.takes(view.stem(j - 1));
                    // "وتابع المسؤول أن", at the head of a sentence.
                    let continues = view.joined(at)
                        && (j == at + 1 || at == view.p.sentence_of(at).start && j <= at + 6);
                    let says = !strict
                        || saying.is_some()
                        || continues
                        || view.p.original(j).contains('إ');
                    // "يشتبه في أنها": the clause of another word.
                    let of_another = matches!(view.p.folded(j - 1), "في" | "من" | "عن")
                        && j > at + 1
                        && !frame.takes(view.p.folded(j - 1));
                    if of_another {
                        return None;
                    }
                    if !of_time && says {
                        let from = if frame.takes(view.stem(j - 1)) {
                            j - 1
                        } else {
                            j
                        };
                        return complement(view, Opening::Clause, j + 1, from, saying);
                    }
                } else if is_saying(view, j) {
                    saying = Some(j);
                } else if super::clause::verb::anonymous(view, j) {
                    // "طلب عدم الكشف عن هويته": an aside.
                } else if frame.np && leads_on(view, j) {
                    return None;
                } else if word.is(Class::BREAK)
                    && (speech_ahead(view, j, end) || says && said_ahead(view, j, end))
                {
                    relative = true;
                } else if let Some(comma) = aside(view, j, end) {
                    j = comma;
                } else if breaks(view, j, at) || !relative && is_finite(view, j, through_relative) {
                    return None;
                } else if matches!(view.p.folded(j), "ما" | "بما" | "لما" | "عما")
                    && view.cue(j + 1).is_some_and(|cue| cue.frame.as_)
                    && !through_relative
                {
                    // "استنكرت ما وصفته بأنه …".
                    return None;
                } else if word.is(Class::REL) {
                    let own = !through_relative && preposition(view, at, j, frame).is_some();
                    let resumes =
                        || (j..end).any(|i| view.is(i, Class::THAT) && view.p.is_mark(i - 1, ','));
                    // "انتقد الدراسة، التي ذكرت أن": the object's own words.
                    let own_words = view.cue(j + 1).is_some() && view.is(j + 2, Class::THAT);
                    let of_object =
                        || frame.np && !view.p.is_mark(j - 1, ',') && !of_subject(view, at, j);
                    let close = own_words && !through_relative || of_object();
                    if own || close && !resumes() {
                        return None;
                    }
                    relative = true;
                }
            }
        }
        j += 1;
    }
    None
}

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
                    // `ندد "بحملة التشهير"`: the preposition is quoted, too.
                    if own_preposition(view, pair.open + 1, frame)
                        .is_some_and(|found| found.token == pair.open + 1)
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
            Kind::Mark(',' | '#' | '-' | '/') | Kind::Number => {}
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
    if word.is(Class::PREP) && frame.takes(folded) {
        // "بيان صادر عن الوزارة": the participle's own.
        if matches!(view.stem(j - 1), "صادر" | "صادره") {
            return None;
        }
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
    let letter = word.split.preposition.or_else(|| {
        // An unknown word: its first letter may be the preposition.
        let known = word.class != Class::NONE || !word.bare() || word.verb.is_some();
        if known || folded.chars().count() <= 3 {
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
    if letter == 'ل' && word.is(belongs) && !word.is(Class::EVENT) {
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

fn complement(
    view: &View<'_>,
    opening: Opening,
    token: usize,
    gap_end: usize,
    saying: Option<usize>,
) -> Option<Complement> {
    let byte = view.p.bytes(token).start;
    (token < view.p.len()).then_some(Complement {
        opening,
        token,
        byte,
        gap_end,
        saying,
    })
}

/// Whether token `j` names the act again ("قائلا", "بالقول").
fn is_saying(view: &View<'_>, j: usize) -> bool {
    let word = view.words[j];
    let participle = word.verb.is_some_and(|(_, form)| form.participle);
    let quotes = view.p.is_mark(j + 1, ':') || view.quotes.opening(j + 1).is_some();
    (participle || quotes && word.verb.is_some_and(|(_, form)| form.imperfect))
        && view.cue(j).is_some_and(|cue| cue.lemma == "قال")
        || word.is(Class::SAYING) && word.split.preposition == Some('ب')
}

/// Whether token `j` is a participle with a content of its own: "أعلن انسحابه مشيرا إلى أن".
fn leads_on(view: &View<'_>, j: usize) -> bool {
    let word = view.words[j];
    let participle = word.verb.is_some_and(|(_, form)| form.participle);
    participle
        && word.bare()
        && !word.split.article
        && view.cue(j).is_some_and(|cue| {
            let next = view.p.folded(j + 1);
            view.is(j + 1, Class::PREP) && cue.frame.takes(next)
        })
}

/// Whether إن, which only a verb of saying takes, is still to come behind an adverbial clause: "قالت
/// محكمة في المدينة حيث أوقف إنه".
fn said_ahead(view: &View<'_>, from: usize, end: usize) -> bool {
    let tells = |&i: &usize| !(i > from && view.p.is_word(i) && is_finite(view, i, true));
    (from..end.min(from + 24))
        .take_while(tells)
        .any(|i| i > from + 1 && view.is(i, Class::THAT) && view.p.original(i).starts_with('إ'))
}

/// The comma behind a clause about the subject that begins at `j` behind a comma, where what was
/// said follows: "أحد سكان الحي، حيث وقع الحريق، أن".
fn aside(view: &View<'_>, j: usize, end: usize) -> Option<usize> {
    let begins = view.p.is_mark(j - 1, ',') && matches!(view.p.folded(j), "حيث" | "كما");
    let comma = begins.then(|| (j..end).find(|&i| view.p.is_mark(i, ',')));
    comma
        .flatten()
        .filter(|&comma| view.is(comma + 1, Class::THAT))
}

/// Whether who speaks is all that stands between the verb at `at` and the relative pronoun at `j`:
/// "وأكد المتحدث الذي طلب عدم نشر اسمه أن".
fn of_subject(view: &View<'_>, at: usize, j: usize) -> bool {
    subject::behind(view, at, j, Reach::Least).is_some_and(|phrase| {
        let speaks = phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
        let known = phrase.definite || phrase.name.is_some();
        let paper = Class::DOCUMENT.or(Class::MEDIUM).or(Class::ACCOUNT);
        phrase.tokens.end == j && speaks && known && !view.is(phrase.head, paper)
    })
}

/// Whether a colon with a quotation behind it is still to come: "قال شاهد بينما كان ينتظر: …".
fn speech_ahead(view: &View<'_>, from: usize, end: usize) -> bool {
    let tells = |&i: &usize| i == from || view.word(i).verb.is_none_or(|(_, form)| form.participle);
    (from..end.min(from + 24))
        .take_while(tells)
        .any(|i| view.p.is_mark(i, ':') && view.quotes.opening(i + 1).is_some())
}

/// Whether the verb at `at` is what is not done: "دون أن يذكر".
pub(crate) fn without(view: &View<'_>, at: usize) -> bool {
    at >= 2
        && view.p.folded(at - 1) == "ان"
        && matches!(view.p.folded(at - 2), "دون" | "بدون" | "غير")
}

/// Whether token `j` can only be a finite reporting verb; where `strict`, one that takes a clause.
fn is_finite(view: &View<'_>, j: usize, strict: bool) -> bool {
    let word = view.words[j];
    let noun = Class::COMMON.or(Class::GIVEN);
    let of_source =
        matches!(view.p.folded(j - 1), "ما" | "لما" | "كما") || view.is(j - 1, Class::SOURCE);
    // "المهندس يعرب القضاة": a name.
    let name = view.personal(j) || view.is(j - 1, Class::RANK);
    // "كوليدج بارك": of itself it is followed by no clause.
    let tells = |cue: &Cue| !strict || cue.frame.clause || cue.frame.say || cue.frame.relay;
    word.verb
        .is_some_and(|(_, form)| !form.participle && !form.object)
        && view.cue(j).is_some_and(tells)
        && word.bare()
        && !word.is(noun)
        && !of_source
        && !name
        && super::clause::verb::stands_as_verb(view, j)
}

/// Whether a clause of its own begins at token `j`, so that a complement behind it is not the
/// cue's.
pub(crate) fn breaks(view: &View<'_>, j: usize, at: usize) -> bool {
    let word = &view.words[j];
    let later = || {
        view.p.folded(j) == "فيما" && view.p.folded(j + 1) == "بعد"
            || view.p.folded(j) == "حيث" && view.p.folded(j - 1) == "من"
    };
    // "قمة غير مسبوقة": no more than a negation.
    let negates = || view.stem(j) == "غير" && !view.is(j + 1, Class::THAT);
    let but = word.is(Class::BUT) && !word.is(Class::PREP) && !negates();
    if word.is(Class::BREAK) && !later() || but {
        return true;
    }
    let Some((_, form)) = word.verb else {
        return word.split.conjunction.is_some() && word.is(Class::AUX.or(Class::NEG));
    };
    if form.participle {
        // Behind a comma it is a cue of its own, unless it only names the act again.
        // "ومقره بيروت": a noun that is written like مقرة.
        let cue = !word.split.article && !view.p.original(j).ends_with('ه');
        return j > at + 1 && view.p.is_mark(j - 1, ',') && cue && !other_gender(view, j);
    }
    view.joined(j) && (word.bare() || view.p.is_mark(j - 1, ','))
}

/// "قال رئيس "مركز المصالحة"، اللواء …": what a title is held in, not what was said.
fn is_office(view: &View<'_>, pair: Pair) -> bool {
    let title = view.word(pair.open - 1);
    let goes_on = view.p.is_mark(pair.close + 1, ',') || view.p.is_word(pair.close + 1);
    title.is(Class::TITLE)
        && !title.split.article
        && view.is(pair.open + 1, Class::ORG)
        && pair.closed
        && goes_on
}

/// Whether the quotation `pair` behind the cue at `at` is speech, not a name.
fn quotes_speech(view: &View<'_>, at: usize, pair: Pair) -> bool {
    // The name of an outlet: "أفادت مصادر "سكاي نيوز عربية"، بأن".
    let listed = view.body(pair.open + 1);
    if is_office(view, pair) || listed > 0 && listed >= pair.len() {
        return false;
    }
    let before = view.word(pair.open - 1);
    let named = before.is(Class::ORG
        .or(Class::OUTLET)
        .or(Class::NAME_OF)
        .or(Class::DOCUMENT)
        .or(Class::PLATFORM))
        || view.p.glued(pair.open) && view.p.is_word(pair.open - 1);
    // "في الحلقة التي جاءت بعنوان …": a title.
    let titled = (pair.open.saturating_sub(2)..pair.open).any(|i| {
        matches!(
            view.stem(i),
            "عنوان"
                | "بعنوان"
                | "عنوانها"
                | "عنوانه"
                | "وسم"
                | "هاشتاغ"
                | "شعار"
                | "اسم"
        )
    });
    if titled && pair.open > at + 1 {
        return false;
    }
    // "رئيس “المركز …”، الجنرال …: “…”": the name of a body inside the subject.
    let inside = view.is(pair.open - 1, Class::TITLE.or(Class::ORG));
    if inside && pair.open > at + 1 && speech_ahead(view, pair.close, view.p.len()) {
        return false;
    }
    if pair.len() >= 7 {
        return true;
    }
    let ends = [',', '.', '!', '?', ';']
        .iter()
        .any(|&m| view.p.is_mark(pair.close + 1, m))
        || pair.close + 1 >= view.p.len();
    let clause_inside =
        (pair.open + 1..pair.close).any(|i| view.is(i, Class::PREP.or(Class::NEG).or(Class::THAT)));
    if named && pair.open > at + 1 {
        return ends && clause_inside && pair.len() >= 4;
    }
    ends && (pair.len() >= 2 || view.p.is_mark(pair.open - 1, ','))
        || pair.len() >= 4 && clause_inside
}
