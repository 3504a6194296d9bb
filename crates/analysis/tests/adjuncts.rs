//! What stands between who speaks and what is told, or behind it, and is neither: on invented sentences.

mod document;
mod listing;

use listing::check;

#[test]
fn what_is_told_begins_behind_adjuncts_of_time_medium_and_audience() {
    for (adjunct, chain) in [
        (" في بيان صحفي", " | in بيان"),
        (" في مؤتمر صحفي", " | in مؤتمر"),
        (" خلال مؤتمر صحفي في أنقرة", " | in مؤتمر"),
        (" في رسالة إلى مجلس الأمن", " | in رسالة; to مجلس الأمن"),
        (" في تغريدة على تويتر", " | in تغريدة"),
        (" قبل يومين", ""),
        (" أمس الأول", ""),
        (" في وقت سابق", ""),
        (" للصحفيين", " | to للصحفيين"),
        (" لوكالة رويترز", " | to وكالة رويترز"),
        (" أمام البرلمان", " | to البرلمان"),
        (" على هامش القمة العربية", ""),
        (" للمرة الأولى", ""),
        (" من جديد", ""),
        (" من جانبها", ""),
    ] {
        for (verb, told, act) in [
            ("أعلنت", "إغلاق الميناء", "announce"),
            ("كشفت", "تفاصيل الخطة الجديدة", "announce"),
            ("اتهمت", "إيران بتلويث النهر", "accuse"),
            ("دعت", "جميع الأطراف إلى وقف القتال", "call"),
        ] {
            check(
                &format!("{verb} الوزارة{adjunct} {told}."),
                &format!("{act} indirect {verb} | {told} | الوزارة (organisation){chain}"),
            );
        }
    }
}

#[test]
fn a_preposition_of_the_verb_may_lead_an_adjunct() {
    for (text, expected) in [
        (
            "حذرت الوزارة من جديد من انهيار الجسر.",
            "warn indirect حذرت | انهيار الجسر | الوزارة (organisation)",
        ),
        (
            "وأكدت الوزارة على هامش القمة انسحاب المقاول.",
            "confirm indirect وأكدت | انسحاب المقاول | الوزارة (organisation)",
        ),
        (
            "وأشارت الوزارة في رسالة إلى البلدية إلى تآكل الجسر.",
            "say indirect وأشارت | تآكل الجسر | الوزارة (organisation) | in رسالة; to البلدية",
        ),
        (
            "ورحب اتحاد الصيادين بقيادة سالم كروان بفتح الميناء.",
            "praise indirect ورحب | فتح الميناء | اتحاد الصيادين بقيادة سالم كروان (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_body_told_by_its_state_or_kind_is_followed_by_what_it_tells() {
    for (text, expected) in [
        (
            "أعلنت شركة أسترالية إغلاق المصنع.",
            "announce indirect أعلنت | إغلاق المصنع | شركة أسترالية (organisation)",
        ),
        (
            "وأدانت منظمة حقوقية هدم القرية.",
            "condemn indirect وأدانت | هدم القرية | منظمة حقوقية (organisation)",
        ),
        (
            "وأكد تنظيم كردي انسحاب عناصره من البلدة.",
            "confirm indirect وأكد | انسحاب عناصره من البلدة | تنظيم كردي (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn the_dot_of_a_site_or_of_letters_ends_no_sentence() {
    for (text, expected) in [
        (
            "وقال الوزير، بعد نشر الصور في الميناء.نت، إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الوزير (unnamed)",
        ),
        (
            "وقالت مديرة شركة (تي.سي.كروان) إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | مديرة شركة (تي.سي.كروان) (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_quotation_behind_a_body_or_a_service_is_speech_where_nothing_else_is_told() {
    for (text, expected) in [
        (
            "وقالت الوزارة \"سنفتح الجسر القديم غدا\".",
            "say direct وقالت | سنفتح الجسر القديم غدا | الوزارة (organisation)",
        ),
        (
            "وقالت الوزارة في تغريدة على تويتر \"سنفتح الجسر القديم غدا\".",
            "say direct وقالت | سنفتح الجسر القديم غدا | الوزارة (organisation) | in تغريدة",
        ),
        (
            "وقالت صحيفة \"صوت الميناء القديم الحر\" إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | صحيفة \"صوت الميناء القديم الحر\" (organisation)",
        ),
        (
            "وسئل الكروي عن الهدنة، ورد قائلا \"أبدا\".",
            "say direct قائلا | أبدا | الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn the_medium_may_stand_behind_what_was_told() {
    for (text, expected) in [
        (
            "وأعلنت الوزارة إغلاق الجسر في بيان صدر أمس.",
            "announce indirect وأعلنت | إغلاق الجسر | الوزارة (organisation) | in بيان",
        ),
        (
            "ونفت الوزارة ما ورد في بيان النقابة.",
            "deny indirect ونفت | ما ورد في بيان النقابة | الوزارة (organisation)",
        ),
        (
            "وأعلنت الوزارة إغلاق الجسر، وفقا لبيان منشور عبر موقعها.",
            "announce indirect وأعلنت | إغلاق الجسر | الوزارة (organisation) | in بيان; published موقعها",
        ),
        (
            "ووفقا لتقرير البلدية، الذي نشر أمس، فقد قال المدير إن الجسر آمن.",
            "say indirect قال | الجسر آمن | المدير (unnamed) | in تقرير",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn those_addressed_and_those_who_passed_it_on_are_told() {
    for (text, expected) in [
        (
            "وأضاف الوزير مخاطبا العمال: \"الجسر القديم آمن\".",
            "say direct وأضاف | الجسر القديم آمن | الوزير (unnamed) | to العمال",
        ),
        (
            "ونسبت وكالة الساحل إلى الوزير قوله إن الجسر آمن.",
            "say indirect قوله | الجسر آمن | الوزير (unnamed) | carried وكالة الساحل",
        ),
    ] {
        check(text, expected);
    }
}
