//! Whether the outlet's own voice takes over inside what was said.

use crate::{
    arabic::{View, hops, words::Class},
    sets::Set,
};

/// Whether the outlet's own voice takes over at token `j`.
pub(super) fn glosses(view: &View<'_>, j: usize, noun_phrase: bool) -> bool {
    let comma = view.p.is_mark(j - 1, ',');
    let word = view.word(j);
    if view.p.is_mark(j, ';') {
        return false;
    }
    match view.p.folded(j) {
        "حيث" => noun_phrase,
        "بينما" => comma && noun_phrase,
        // "فيما يتعلق بالميناء": in what respect.
        "وفيما" => comma || noun_phrase,
        "فيما" => {
            let as_to = matches!(view.p.folded(j + 1), "يتعلق" | "يخص" | "يتصل" | "يبدو");
            !as_to && (noun_phrase || comma && tells(view, j + 1))
        }
        "وذلك" => noun_phrase || comma && told_when(view, j + 1),
        "علما" => comma || noun_phrase,
        // "رفضت المحكمة الإفراج عنه رغم …", "خططه للدفاع، وسط …": what the outlet adds.
        "رغم" => noun_phrase,
        "وسط" => comma && noun_phrase,
        "بعدما" => noun_phrase,
        // "…، بعد أن انتشر المقطع", "…، قبل أن يعود".
        "قبل" => comma && noun_phrase && view.is(j + 1, Class::THAT),
        "مع" => comma && (noun_phrase || view.is(j + 1, Class::THAT)),
        "بعد" => noun_phrase && (comma || view.p.index() == 0 || view.is(j + 1, Class::THAT)),
        "في" => {
            if noun_phrase && in_medium(view, j) {
                return true;
            }
            let next = view.p.folded(j + 1);
            // "الخطوة ضرورية في إشارة إلى الإضراب": what the outlet takes the words to mean.
            if next == "اشاره" && view.p.folded(j + 2) == "الي" {
                return true;
            }
            // "…، في خطوة أثارت": what the outlet makes of it.
            let made_of_it = Set::MadeOfIt.has(next) && !view.word(j + 2).split.article;
            let first = matches!(next, "احدث" | "اول");
            // "في وقت تراجعت فيه الأسعار".
            let while_ = next == "الوقت" && view.is(j + 2, Class::REL)
                || next == "وقت" && view.is(j + 2, Class::VERB);
            comma && (next == "حين" || made_of_it || noun_phrase && (first || while_))
        }
        // "…، لتصبح بذلك أول مدينة", "نفت تلوث النهر، ليصبح أول نهر".
        "لتصبح" | "ليصبح" | "لتكون" | "ليكون" => {
            noun_phrase || comma && view.p.folded(j + 1) == "بذلك"
        }
        // "ضربات كان آخرها أمس", "ثم عدلت عنه", "تدابير لم تكشف طبيعتها".
        "كان" | "كانت" => noun_phrase && matches!(view.noun(j + 1), "اخر" | "اول" | "ابرز"),
        "ثم" => noun_phrase && view.is(j + 1, Class::VERB),
        "لم" => {
            let quoted = view.quotes.closing(j - 1).is_some();
            (noun_phrase || quoted) && untold(view, j + 1)
        }
        "خاصه" | "خصوصا" | "لاسيما" => {
            comma && matches!(view.p.folded(j + 1), "بعد" | "بعدما")
        }
        // "…، الأمر الذي أثار دهشة السكان".
        "الامر" => comma && noun_phrase && view.is(j + 1, Class::REL),
        // "…، دون أن يحدد موعده", "دون تقديم تفاصيل".
        "دون" | "بدون" => {
            let untold = view.is(j + 1, Class::THAT) && untold(view, j + 2)
                || Set::Untold.has(view.stem(j + 1));
            untold || comma && noun_phrase
        }
        "وهو" | "وهي" | "وهم" | "وهما" => {
            noun_phrase || judges(view, j + 1, comma) || view.p.is_mark(j - 1, ')')
        }
        // Behind what was asked for or denied, the outlet says why, or what it stands against.
        "اذ" => noun_phrase,
        "لكن" | "ولكن" | "لكنه" | "لكنها" | "لكنهم" | "ولكنه" | "ولكنها" | "ولكنهم" => {
            noun_phrase || left_untold(view, j + 1)
        }
        "كما" => comma && noun_phrase && view.is(j + 1, Class::VERB),
        // "بلدة دوما، آخر جيب للفصائل".
        "اخر" | "اول" | "اكبر" | "احد" | "احدي" => {
            let end = view.p.sentence_of(j).end;
            comma && noun_phrase && !(j..end).any(|i| view.p.is_mark(i, ','))
        }
        "من" => comma && view.p.folded(j + 1) == "دون",
        "الا" | "غير" | "بيد" => {
            let told = view.is(j + 1, Class::THAT);
            comma && told && (noun_phrase || left_untold(view, j + 2))
        }
        folded => {
            let new_clause = word.is(Class::AUX) && folded.starts_with('و');
            noun_phrase && (comma && new_clause || word.is(Class::REL) && (comma || adds(view, j)))
        }
    }
}

/// Whether a finite reporting verb stands at `at`, and none that passes on another's words.
fn tells(view: &View<'_>, at: usize) -> bool {
    let finite = view.word(at).verb.is_some_and(|(_, form)| !form.participle);
    finite && view.cue(at).is_some_and(|cue| !cue.frame.relay)
}

/// Whether the outlet judges what was told in the clause behind "وهو", which begins at `at`: "وهو ما
/// أثار", "وهو الأمر الذي أثار", "وهي المرة الأولى التي", "وهو رقم أقل من السابق", "وهو قرار أغضب".
fn judges(view: &View<'_>, at: usize, comma: bool) -> bool {
    let word = view.word(at);
    let first = view.p.folded(at);
    if first == "ما" {
        return comma && Set::Stirs.has(view.p.folded(at + 1));
    }
    let finite = |at: usize| {
        let word = view.word(at);
        let verb = word.is(Class::VERB) || word.verb.is_some_and(|(_, form)| !form.participle);
        verb && word.bare() && word.split.is_empty()
    };
    let kept = Class::PREP
        .or(Class::NEG)
        .or(Class::AUX)
        .or(Class::PRONOUN)
        .or(Class::VERB);
    let indefinite = word.split.is_empty() && !word.is(kept) && !view.personal(at);
    let verbal = indefinite && view.p.is_word(at) && finite(at + 1);
    verbal
        || comma
            && (matches!(first, "رقم" | "عدد" | "معدل" | "المره")
                || word.split.article && view.is(at + 1, Class::REL))
}

/// Whether what follows "وذلك" at `at` says when or in what it was told, or on what occasion.
fn told_when(view: &View<'_>, at: usize) -> bool {
    let next = view.p.folded(at + 1);
    match view.p.folded(at) {
        "بعد" | "بعدما" | "عقب" | "اثر" | "غداه" | "ردا" | "تعليقا" | "خلال" => {
            true
        }
        "في" => Set::MadeOfIt.has(next) || view.is(at + 1, Class::MEDIUM),
        _ => view.is(at, Class::SOURCE),
    }
}

/// Whether the medium in which a noun was told follows it at `j`: "أعلنت إغلاق الجسر في بيان صدر أمس",
/// not "ما ورد في بيان الوزارة".
pub(in crate::arabic) fn in_medium(view: &View<'_>, j: usize) -> bool {
    let (medium, behind) = (j + 1, j + 2);
    let told = |at: usize| view.is(at, Class::VERB) || view.word(at).verb.is_some();
    if view.p.folded(j) != "في" || j == 0 || told(j - 1) {
        return false;
    }
    let word = view.word(behind);
    let verb = word.is(Class::VERB) || hops::verb(view, behind).is_some();
    let closes = !view.p.is_word(behind) || verb || word.is(Class::ADJECTIVE.or(Class::TIME));
    view.word(medium).split.is_empty()
        && view.is(medium, Class::MEDIUM)
        && Set::GivenOut.has(view.noun(medium))
        && closes
        && word.split.is_empty()
}

/// Whether the clause at `at` says what somebody left untold: "لكنها لم تحدد عددهم".
fn left_untold(view: &View<'_>, at: usize) -> bool {
    view.p.folded(at) == "لم" && untold(view, at + 1)
}

/// Whether the verb at `at`, of something that was not done, is one of telling: "دون أن يحدد".
fn untold(view: &View<'_>, at: usize) -> bool {
    let tells = view.cue(at).is_some_and(|cue| Set::Untold.has(&cue.lemma));
    tells || Set::Untold.has(view.p.folded(at))
}

/// Whether the relative clause at `j` can only tell more of a name before it that needs
/// nothing more: "انتقد الوزير سالم كروان الذي استقال".
fn adds(view: &View<'_>, j: usize) -> bool {
    let relative = view.p.folded(j);
    match relative.strip_prefix('و').unwrap_or(relative) {
        "الذي" => view.personal(j - 1),
        "التي" => !view.personal(j - 1) && is_place(view, j - 1),
        _ => false,
    }
}

/// Whether one word names a place at token `at`.
fn is_place(view: &View<'_>, at: usize) -> bool {
    view.is(at, Class::STATE) || crate::place::is_city(view.p.folded(at))
}

/// Whether a relative clause begins at `j` that only adds to a noun which is told already by a
/// demonstrative: "رفض هذا القرار الذي صدر أمس".
pub(super) fn tells_more(view: &View<'_>, first: usize, j: usize) -> bool {
    let told = |at: usize| matches!(view.stem(at), "هذا" | "هذه" | "تلك" | "ذلك" | "هولاء");
    let near = j >= first + 2 && told(j - 2);
    view.is(j, Class::REL) && (told(first) && j - first <= 4 || near)
}

/// Whether what the outlet tells itself goes on behind the noun that was said: "اتهمت النجم
/// بالتحرش، وترجع الاتهامات إلى أعوام".
pub(super) fn joins_more(view: &View<'_>, first: usize, j: usize) -> bool {
    let word = view.word(j);
    let comma = view.p.is_mark(j - 1, ',');
    let inside = |class| (first..j).any(|i| view.is(i, class));
    // "التي تسيطر على المدينة وتقاتل": a second verb of the relative clause.
    let joined = || word.split.conjunction == Some('و') && (comma || !inside(Class::REL));
    word.is(Class::VERB)
        && !word.is(Class::EVENT.or(Class::AUX))
        && (joined() || comma && word.split.is_empty() && subordinate(view, first))
        && !inside(Class::THAT)
}

/// Whether the sentence of token `at` begins with a clause that its main clause follows: "وفي حين
/// نفت الشركة تلويث النهر، يسعى".
fn subordinate(view: &View<'_>, at: usize) -> bool {
    let start = view.p.sentence_of(at).start;
    let word = |at: usize| {
        let folded = view.p.folded(at);
        folded.strip_prefix('و').unwrap_or(folded)
    };
    matches!(
        word(start),
        "بينما" | "فيما" | "بعدما" | "عندما" | "حين" | "حينما"
    ) || word(start) == "في" && view.p.folded(start + 1) == "حين"
}
