//! Who speaks in a paper: who made it, gave it out or is told of in it.

mod document;
mod listing;

use listing::check;

#[test]
fn a_paper_taken_up_is_that_of_who_spoke_in_it() {
    for (text, expected) in [
        (
            "وقال بيان لهيئة الموانئ إن الجسر آمن.¶وأوضح البيان الذي نشره مكتب النهر، أن الوقت ضيق.",
            "say indirect وقال | الجسر آمن | هيئة الموانئ (organisation) | in بيان
             say indirect وأوضح | الوقت ضيق | هيئة الموانئ (organisation) | in البيان; published مكتب النهر",
        ),
        // Another paper than the one before.
        (
            "وذكرت تقارير أن الجسر آمن.¶وذكرت تقارير محلية أن الوقت ضيق.",
            "say indirect وذكرت | الجسر آمن | تقارير (document)
             say indirect وذكرت | الوقت ضيق | تقارير محلية (document)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_gave_a_paper_out_or_owns_it_speaks_in_it() {
    for (text, expected) in [
        (
            "ودعا بيان صادر عن هيئة الموانئ إلى فتح الطريق.",
            "call indirect ودعا | فتح الطريق | هيئة الموانئ (organisation) | in بيان",
        ),
        (
            "ونشرت صحيفة النهر أمس تقريرا اتهم المقاول بإخفاء العيوب.",
            "accuse indirect اتهم | المقاول بإخفاء العيوب | صحيفة النهر (organisation) | in تقريرا",
        ),
        (
            "وشيدت هيئة الموانئ ثلاثين رصيفا، وفقا لتقريرها السنوي.",
            "say indirect وفقا | شيدت هيئة الموانئ ثلاثين رصيفا | هيئة الموانئ (organisation) | in تقريرها",
        ),
        (
            "وقالت آخر رسالة لمدير الميناء إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | مدير الميناء (unnamed) | in رسالة",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_body_goes_on_in_its_own_gender_behind_its_paper() {
    check(
        "وذكر بيان للشرطة أن الجسر آمن.¶وتابعت أن الوقت ضيق.",
        "say indirect وذكر | الجسر آمن | الشرطة (organisation) | in بيان
         say indirect وتابعت | الوقت ضيق | الشرطة (organisation)",
    );
}

#[test]
fn a_paper_is_that_of_who_made_it_where_it_was_told_of() {
    check(
        "ونشرت النتائج في دراسة أجرتها جامعة النهر على الجسر.¶وبدأ العمل أمس.¶وخلصت الدراسة إلى أن الجسر آمن.",
        "opine indirect وخلصت | الجسر آمن | جامعة النهر (organisation) | in الدراسة",
    );
}

#[test]
fn a_paper_is_of_those_who_performed_it() {
    for (text, expected) in [
        (
            "وخلصت دراسة قام بها معهد المياه إلى أن النهر نظيف.",
            "opine indirect وخلصت | النهر نظيف | معهد المياه (organisation) | in دراسة",
        ),
        (
            "وأفادت شكاوى تقدمت بها نقابة الصيادين بأن المرفأ مغلق.",
            "say indirect وأفادت | المرفأ مغلق | نقابة الصيادين (organisation) | in شكاوى",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_paper_from_somebody_holds_his_words() {
    for (text, expected) in [
        (
            "وقالت رسالة من الوزير سالم كروان إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | سالم كروان (person) | in رسالة",
        ),
        (
            "وفي بيان لوزارة الزراعة قالت إن الجسر آمن.",
            "say indirect قالت | الجسر آمن | وزارة الزراعة (organisation) | in بيان",
        ),
        (
            "وأغلق الجسر، بحسب بيان نشر الأربعاء.",
            "say indirect بحسب | أغلق الجسر | بيان (document) | in بيان",
        ),
    ] {
        check(text, expected);
    }
}
