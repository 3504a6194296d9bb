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
        "فيما" | "وذلك" | "علما" | "وفيما" => comma || noun_phrase,
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
            let made_of_it = matches!(next, "تصعيد" | "ضربه" | "تطور" | "سابقه" | "احدث" | "اول");
            let while_ = next == "الوقت" && view.is(j + 2, Class::REL);
            comma
                && (matches!(next, "حين" | "خطوه" | "اشاره" | "موشر")
                    || noun_phrase && (made_of_it || while_))
        }
        // "…، لتصبح بذلك أول مدينة".
        "لتصبح" | "ليصبح" | "لتكون" | "ليكون" => {
            comma && view.p.folded(j + 1) == "بذلك"
        }
        "خاصه" | "خصوصا" | "لاسيما" => {
            comma && matches!(view.p.folded(j + 1), "بعد" | "ان" | "وان" | "انه")
        }
        // "…، الأمر الذي أثار دهشة السكان".
        "الامر" => comma && noun_phrase && view.is(j + 1, Class::REL),
        "دون" | "بدون" => comma,
        "وهو" | "وهي" | "وهم" | "وهما" => {
            // "الحزب، وهو أكبر الأحزاب، اختار": the clause goes on behind the aside.
            let resumes = || {
                let end = view.p.sentence_of(j).end;
                view.p.folded(j + 1) == "ما" || (j..end).any(|i| view.p.is_mark(i, ','))
            };
            (comma || view.p.is_mark(j - 1, ')')) && (noun_phrase || !resumes())
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
            noun_phrase && comma && (word.is(Class::REL) || new_clause)
        }
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
    let lemma = |at: usize| view.cue(at).map(|cue| cue.lemma.as_str());
    view.p.folded(at) == "لم"
        && (matches!(
            view.p.folded(at + 1),
            "يحدد" | "تحدد" | "يحددوا" | "يسم" | "تسم" | "يعط" | "تعط"
        ) || lemma(at + 1).is_some_and(|lemma| {
            matches!(
                lemma,
                "قال"
                    | "ذكر"
                    | "وضح"
                    | "اوضح"
                    | "كشف"
                    | "افصح"
                    | "علق"
                    | "اعلن"
                    | "بين"
                    | "شرح"
                    | "اشار"
            )
        }))
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
