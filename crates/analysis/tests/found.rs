//! Which words make a statement and which only look so, on invented sentences.

mod document;
mod listing;

use listing::check;

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn a_quotation_before_what_was_said_names_who_said_it() {
    all(&[
        (
            "وقال سالم الكروي مخرج فيلم \"جسر النهر\"، إن التصوير انتهى.",
            "say indirect وقال | التصوير انتهى | سالم الكروي (person)",
        ),
        (
            "وقالت \"لجنة النهر الكبير\"، التابعة للنقابة، إن الميناء مغلق.",
            "say indirect وقالت | الميناء مغلق | \"لجنة النهر الكبير\" (organisation)",
        ),
        (
            "وقال سالم الكروي \"لن نغلق الميناء\"، وإن العمال باقون.",
            "say mixed وقال | \"لن نغلق الميناء\"، وإن العمال باقون | سالم الكروي (person)",
        ),
    ]);
}

#[test]
fn who_writes_on_a_platform_tells_a_clause() {
    all(&[
        (
            "وغرد سالم الكروي على تويتر أن الميناء مغلق.",
            "say indirect وغرد | الميناء مغلق | سالم الكروي (person) | in تويتر",
        ),
        (
            "صحيفة الساحل كتبت أن الميناء مغلق.",
            "say indirect كتبت | الميناء مغلق | صحيفة الساحل (organisation)",
        ),
    ]);
}

#[test]
fn whom_somebody_orders_or_encourages_is_told() {
    all(&[
        (
            "وأمرت الحكومة السفير بالمغادرة.",
            "call indirect وأمرت | السفير بالمغادرة | الحكومة (organisation)",
        ),
        (
            "وأمرت الحكومة بإغلاق الميناء.",
            "call indirect وأمرت | إغلاق الميناء | الحكومة (organisation)",
        ),
        (
            "وشجعت النقابة العمال على ترك الميناء.",
            "call indirect وشجعت | العمال على ترك الميناء | النقابة (organisation)",
        ),
        (
            "ووجه الوزير الشكر للعمال قائلا إن الميناء يعمل.",
            "praise indirect ووجه | للعمال | الوزير (unnamed)
             say indirect قائلا | الميناء يعمل | الوزير (unnamed)",
        ),
        (
            "وغادر الوزير الميناء موجها الشكر للعمال على جهدهم.",
            "praise indirect موجها | للعمال على جهدهم | الوزير (unnamed)",
        ),
    ]);
}

#[test]
fn a_word_that_only_looks_like_a_cue_makes_no_statement() {
    all(&[
        ("وفرضت الحكومة حصارا مشددا على الميناء.", ""),
        ("وكان الإغلاق أمرا \"صعبا على العمال\" في الميناء.", ""),
        ("واندلعت أزمة تهدد بإغلاق الميناء.", ""),
        ("وانطلق الموكب في الصباح، للمطالبة بزيادة الأجور.", ""),
        ("وحضر الشرطي حين تبين أن الباب مفتوح.", ""),
        (
            "وقالت آن كروفت، أستاذة التاريخ، إن الجسر قديم.",
            "say indirect وقالت | الجسر قديم | آن كروفت (person)",
        ),
    ]);
}

#[test]
fn what_those_do_who_are_told_of_is_said_of_them() {
    check(
        "وقالت النقابة إن المدير أغلق الميناء ورفض دفع الأجور.",
        "say indirect وقالت | المدير أغلق الميناء ورفض دفع الأجور | النقابة (organisation)",
    );
    check(
        "وقالت النقابة إن المدير أغلق الميناء ورفضت دفع الغرامة.",
        "
        say indirect وقالت | المدير أغلق الميناء | النقابة (organisation)
        reject indirect ورفضت | دفع الغرامة | النقابة (organisation)
        ",
    );
}

#[test]
fn lines_that_lead_to_other_reports_are_no_statements() {
    check(
        "وقال الوزير إن الجسر آمن.¶النقابة تطالب بإغلاق الجسر القديم¶عشر صور من الجسر القديم¶وأغلق الجسر.",
        "say indirect وقال | الجسر آمن | الوزير (unnamed)",
    );
}

#[test]
fn a_place_before_a_colon_says_nothing() {
    all(&[
        ("# العراق: عودة الملاحة الجوية", ""),
        (
            "# وزير النقل لقناة الساحل: الجسر آمن",
            "say indirect : | الجسر آمن | وزير النقل (unnamed) | to قناة الساحل",
        ),
    ]);
}

#[test]
fn what_is_asked_or_to_be_told_is_not_told() {
    all(&[
        ("ماذا توقع صندوق النقد لهذا العام؟", ""),
        ("ومن المتوقع أن تعلن اللجنة عن الفائزين غدا.", ""),
        ("وكلمة ميناء تشير إلى مرسى السفن.", ""),
        (
            "وقال الوزير إن لديه معلومات تشير إلى إغلاق الميناء.",
            "say indirect وقال | لديه معلومات تشير إلى إغلاق الميناء | الوزير (unnamed)",
        ),
        (
            "وأضاف الوزير أن الضربات جاءت وفق معلومات دقيقة.",
            "say indirect وأضاف | الضربات جاءت | الوزير (unnamed)",
        ),
    ]);
}

#[test]
fn who_speaks_may_be_told_of_at_length_before_what_was_said() {
    all(&[
        (
            "وفي حين رفض الوزير إغلاق الميناء، عاد العمال إلى السفن.",
            "reject indirect رفض | إغلاق الميناء | الوزير (unnamed)",
        ),
        (
            "وأعلن سالم الكروي في كلمة أمام العمال الذين تجمعوا في الميناء أن الإضراب انتهى.",
            "announce indirect وأعلن | الإضراب انتهى | سالم الكروي (person) | in كلمة",
        ),
        (
            "وقد رد الوزير على النقابة أن الميناء مفتوح.",
            "say indirect رد | الميناء مفتوح | الوزير (unnamed)",
        ),
        (
            "وأرجعت النقابة إغلاق الميناء إلى الإضراب.",
            "opine indirect وأرجعت | إغلاق الميناء إلى الإضراب | النقابة (organisation)",
        ),
    ]);
}

#[test]
fn a_name_that_begins_like_a_preposition_is_none() {
    all(&[
        (
            "واعترف باول بتراجع الأرباح.",
            "admit indirect واعترف | تراجع الأرباح | باول (person)",
        ),
        (
            "وتحدثت النقابة إلى موقع الساحل.نت عن \"الحاجة إلى إغلاق الميناء قبل نهاية العام\".",
            "say direct وتحدثت | الحاجة إلى إغلاق الميناء قبل نهاية العام | النقابة (organisation)",
        ),
    ]);
}

#[test]
fn what_something_is_held_to_be_is_told_in_quotation_marks() {
    all(&[
        (
            "وقال سالم الكروي إن الميناء مغلق، واعتبر هذا القرار \"خطأ كبيرا\".",
            "say indirect وقال | الميناء مغلق | سالم الكروي (person)
             opine mixed واعتبر | هذا القرار \"خطأ كبيرا\" | سالم الكروي (person)",
        ),
        (
            "ويعتذر سالم الكروي للعمال \"عن إغلاق الميناء\".",
            "say direct ويعتذر | \"عن إغلاق الميناء\" | سالم الكروي (person) | to للعمال",
        ),
    ]);
}

#[test]
fn a_verb_is_known_by_the_clause_that_it_tells() {
    all(&[
        (
            "وبعد الحريق ذكر سالم الكروي أن الميناء آمن.",
            "say indirect ذكر | الميناء آمن | سالم الكروي (person)",
        ),
        (
            "وقال غيرا إن الميناء آمن.",
            "say indirect وقال | الميناء آمن | غيرا (person)",
        ),
        (
            "وقال سالم الكروي إن السفن أبحرت وهي خطوة أثارت دهشة السكان.",
            "say indirect وقال | السفن أبحرت | سالم الكروي (person)",
        ),
    ]);
}
