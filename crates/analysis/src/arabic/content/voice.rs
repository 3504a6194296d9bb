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
            (comma || noun_phrase) && !as_to
        }
        "وذلك" => noun_phrase || comma && told_when(view, j + 1),
        "علما" => comma || noun_phrase,
        // "رفضت المحكمة الإفراج عنه رغم …", "خططه للدفاع، وسط …": what the outlet adds.
        "رغم" => noun_phrase,
        "وسط" | "بعدما" => comma && noun_phrase,
        // "…، بعد أن انتشر المقطع", "…، قبل أن يعود".
        "قبل" => comma && noun_phrase && view.is(j + 1, Class::THAT),
        "مع" => comma && (noun_phrase || view.is(j + 1, Class::THAT)),
        "بعد" => noun_phrase && (comma || view.p.index() == 0),
        "في" => {
            if noun_phrase && in_medium(view, j) {
                return true;
            }
            let next = view.p.folded(j + 1);
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
            comma && (noun_phrase || view.p.folded(j + 1) == "بذلك")
        }
        "خاصه" | "خصوصا" | "لاسيما" => {
            comma && matches!(view.p.folded(j + 1), "بعد" | "بعدما")
        }
        // "…، الأمر الذي أثار دهشة السكان".
        "الامر" => comma && noun_phrase && view.is(j + 1, Class::REL),
        // "…، دون أن يحدد موعده".
        "دون" | "بدون" => {
            let untold = view.is(j + 1, Class::THAT) && untold(view, j + 2);
            untold || comma && noun_phrase
        }
        "وهو" | "وهي" | "وهم" | "وهما" => {
            // "…، وهو ما أثار", "…، وهو الأمر الذي أثار", "…، وهو رقم أقل من السابق".
            let taken_up = matches!(view.p.folded(j + 1), "ما" | "رقم" | "عدد" | "معدل")
                || view.word(j + 1).split.article && view.is(j + 2, Class::REL);
            noun_phrase || comma && taken_up || view.p.is_mark(j - 1, ')')
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
    view.is(j, Class::REL) && told(first) && j - first <= 4
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
