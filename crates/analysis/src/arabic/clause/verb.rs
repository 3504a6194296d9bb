//! Whether a word that a reporting verb is written like is one here, and tells something.

use domain::Act;

use crate::{
    arabic::{
        View, complement,
        inflect::Agreement,
        lexeme::listed,
        subject,
        words::{Class, Cue},
    },
    sets::Set,
    text::Kind,
};

/// Whether the word is a verb here, and not negated.
pub(in crate::arabic) fn stands_as_verb(view: &View<'_>, at: usize) -> bool {
    let word = view.words[at];
    let Some((_, form)) = word.verb else {
        return false;
    };
    // "قادة جدداً", "اقرأ", "طلبة": no finite verb that tells ends so.
    let original = view.p.original(at);
    if !form.participle && (original.contains(subject::TANWIN) || original.ends_with(['أ', 'ة']))
    {
        return false;
    }
    // "ومقره بيروت": a noun that is written like مقرة.
    if form.participle && original.ends_with('ه') {
        return false;
    }
    // "تبلغ 7%", "تبلغ أعمارهم 18": how much something is.
    let amounts = form.imperfect
        && (at + 1..at + 4)
            .take_while(|&i| !view.is(i, Class::THAT))
            .any(|i| view.p.kind(i) == Kind::Number);
    if amounts && view.cue(at).is_some_and(|cue| cue.frame.told) {
        return false;
    }
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let previous = view.word(before);
    if (previous.is(Class::NEG) || complement::without(view, at)) && !form.participle {
        return false;
    }
    // "سوف يعلن", "قد تعترف": what may be said yet.
    let may = matches!(
        view.p.folded(before),
        "سوف" | "وسوف" | "قد" | "وقد" | "ربما" | "فقد"
    );
    if form.imperfect && may {
        return false;
    }
    // "ماذا قال الوزير؟": what is asked.
    let asked = matches!(
        view.p.folded(before),
        "ماذا" | "لماذا" | "كيف" | "متي" | "اين" | "هل"
    );
    // "من المتوقع أن تعلن": what is to be said, but for "قبل أن تعلن" and "حاول أن يؤكد".
    let to_be = form.imperfect
        && view.p.folded(before) == "ان"
        && view.p.original(before) != "إن"
        && !(before.saturating_sub(TRIES)..before).any(|i| Set::Tries.has(view.stem(i)));
    if asked && !form.participle || to_be {
        return false;
    }
    // "إذا أكدت الأدلة أن", "لو أعلن": what might be said.
    if matches!(view.p.folded(before), "اذا" | "لو" | "واذا" | "ولو") && !form.participle
    {
        return false;
    }
    // "فتح طالب النار": who does what the verb before tells.
    let acts = previous.is(Class::VERB) && !previous.is(Class::EVENT.or(Class::AUX));
    if acts && !form.participle && !form.imperfect && !form.object && !view.joined(at) {
        return false;
    }
    let noun_class = !word.bare();
    // "وفي المقابل نقلت", "منذ قالت".
    let adverbial =
        previous.split.article || matches!(view.p.folded(before), "منذ" | "ومنذ" | "بعدما" | "حين");
    // "هناك من يقول إن": who says it, not from what.
    let who = view.p.folded(before) == "من" && view.is(at + 1, Class::THAT);
    let behind_preposition =
        previous.is(Class::PREP) && !previous.is(Class::BUT) && !adverbial && !who;
    if form.participle {
        // "16 متهما", "خمسة متهمين", "خمسة (9%) متهمين": those accused.
        let counts = before_bracket(view, before);
        let counted =
            view.p.kind(counts) == Kind::Number || Set::Numeral.has(view.p.folded(counts));
        if counted || modifies(view, at) {
            return false;
        }
        return !(behind_preposition || word.split.article || previous.is(Class::AUX));
    }
    // رفض، كشف، نقل are nouns as well: as a verb they begin a clause or follow their subject.
    let noun_too = word.is(Class::EVENT
        .or(Class::COMMON)
        .or(Class::NOUN)
        .or(Class::DOCUMENT))
        && !view.joined(at);
    // "رفضا للقرار", "تلقى طلبا": the noun in the accusative, not what two did.
    let two = || {
        let folded = view.p.folded(before);
        folded.ends_with("ان") || folded.ends_with("ين") || !previous.bare()
    };
    let accusative = view.p.folded(at).strip_suffix('ا').is_some_and(|stem| {
        word.verb
            .is_some_and(|(_, form)| form.agreement.plural && !form.imperfect && !form.participle)
            && (stem.chars().count() == 3 && !stem.ends_with(['و', 'ت']) && !two()
                || listed(stem).is_some_and(|listed| listed.is_one_of(Class::EVENT)))
    });
    if accusative && view.p.is_word(before) {
        return false;
    }
    // نفي, not نفى: who tells the two letters apart means the noun inside a sentence.
    let noun = view.p.original(at).ends_with('ي')
        && view.p.folded(at).chars().count() == 3
        && view.p.is_word(before)
        && !previous.is(Class::AUX.or(Class::BREAK));
    if noun {
        return false;
    }
    if noun_too && view.p.is_word(before) {
        let opens = Class::AUX
            .or(Class::THAT)
            .or(Class::BUT)
            .or(Class::BREAK)
            .or(Class::REL)
            .or(Class::TIME)
            .or(Class::ADVERB);
        let subject = || {
            subject::before(view, at)
                .is_some_and(|(phrase, _)| !phrase.unknown || phrase.name.is_some())
        };
        // "وفي حين رفض الوزير".
        let when = matches!(view.stem(before), "حين" | "بعدما" | "عندما" | "حينما");
        if !previous.is(opens) && !when && !behind_adjunct(view, at) && !subject() {
            return false;
        }
    }
    // "وفق ما قاله" and "بعد أن" are looked at elsewhere; a bare noun behind a preposition is one.
    !(behind_preposition || noun_class && previous.is(Class::NOUN.or(Class::PRONOUN)))
}

/// Whether a verb that tells a clause follows the adjunct that its sentence begins with: "وخلال الحفل
/// ذكر الوزير أن".
fn behind_adjunct(view: &View<'_>, at: usize) -> bool {
    /// Tokens from the verb to the clause.
    const CLAUSE: usize = 8;
    /// Tokens of the longest adjunct.
    const ADJUNCT: usize = 16;
    let start = view.p.sentence_of(at).start;
    let verb = |i: usize| {
        let word = view.word(i);
        word.is(Class::VERB) && !word.is(Class::EVENT)
            || word.verb.is_some_and(|(_, form)| !form.participle)
    };
    let tells = view
        .cue(at)
        .is_some_and(|cue| cue.frame.clause && cue.act == Act::Say);
    let ahead = (at + 1..at + CLAUSE)
        .take_while(|&i| view.p.is_word(i) && !verb(i))
        .any(|i| view.is(i + 1, Class::THAT));
    let near = at - start <= ADJUNCT;
    near && tells && ahead && view.is(start, Class::PREP) && !(start..at).any(verb)
}

/// How far before أن somebody tries, or the time stands before which something is told.
const TRIES: usize = 4;

/// Whether the participle at `at` is the adjective of an indefinite accusative right before it: "حصارا
/// مشددا على الميناء".
fn modifies(view: &View<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|&i| view.p.is_word(i)) else {
        return false;
    };
    let word = view.word(before);
    let names = Class::STATE
        .or(Class::ADVERB)
        .or(Class::TIME)
        .or(Class::ORG)
        .or(Class::GIVEN)
        .or(Class::REL)
        .or(Class::PREP);
    let noun = word.split.is_empty() && word.verb.is_none() && !word.is(names);
    let accusative = view.p.original(before).ends_with(['ا', subject::TANWIN])
        && view.p.folded(at).ends_with('ا')
        && view.word(at).split.is_empty();
    noun && accusative && !view.personal(before)
}

/// The token before the bracket that closes at `at`, or `at` itself where none does.
fn before_bracket(view: &View<'_>, at: usize) -> usize {
    const REACH: usize = 6;
    let mut inside = (at.saturating_sub(REACH)..at).rev();
    let open = inside.find(|&open| view.p.is_mark(open, '(') && view.p.is_mark(at, ')'));
    open.map_or(at, |open| open.saturating_sub(1))
}

/// The relative pronoun before the verb at `at`, with كان or قد between at most: "واشنطن، التي كانت قد
/// رأت أن".
pub(in crate::arabic) fn relative_before(view: &View<'_>, at: usize) -> Option<usize> {
    let before = (0..at).rev().find(|&i| !view.is(i, Class::AUX))?;
    view.is(before, Class::REL).then_some(before)
}

/// Whether the relative pronoun at `relative` cannot take up the subject of a verb with this agreement, being of
/// the other gender or number: "الخطة التي قال إنها", "الاستفتاء الذي رفضت بغداد".
pub(super) fn takes_up_another(view: &View<'_>, relative: usize, agreement: Agreement) -> bool {
    match relative_pronoun(view, relative) {
        "الذي" => agreement.feminine || agreement.plural,
        "التي" => !agreement.feminine && !agreement.plural,
        "الذين" => !agreement.plural,
        _ => false,
    }
}

/// Whether the preposition at `at` takes up what the relative pronoun at `relative` does, so that this is
/// no subject: "الحاكم الذي قال عنه إن".
pub(super) fn resumes(view: &View<'_>, relative: usize, at: usize) -> bool {
    let pronoun = match relative_pronoun(view, relative) {
        "الذي" => "ه",
        "التي" => "ها",
        "الذين" => "هم",
        _ => return false,
    };
    let led = view.p.folded(at).strip_suffix(pronoun);
    led.is_some_and(|led| matches!(led, "في" | "ل" | "ب" | "علي" | "عن" | "من" | "مع"))
}

fn relative_pronoun<'v>(view: &'v View<'_>, at: usize) -> &'v str {
    let folded = view.p.folded(at);
    folded.strip_prefix('و').unwrap_or(folded)
}

/// Whether somebody only asks not to be named: "طلب عدم الكشف عن هويته".
pub(in crate::arabic) fn anonymous(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 6;
    let name = |i: usize| Set::Identity.has(view.p.folded(i));
    let asks = |cue: &Cue| Set::Withholds.has(&cue.lemma);
    view.cue(at).is_some_and(asks)
        && (at + 1..at + 1 + REACH)
            .take_while(|&i| view.p.is_word(i))
            .any(name)
}
