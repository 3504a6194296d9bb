//! Whom words were told, and in what they were given.

mod document;
mod listing;

use listing::check;

#[test]
fn words_are_told_to_the_body_before_which_they_are_said() {
    for (text, expected) in [
        (
            "وقال الكروي أمام المحكمة إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | to المحكمة",
        ),
        (
            "وقال الكروي أمام منزله إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_stands_behind_the_verb_or_was_asked_is_told() {
    for (text, expected) in [
        (
            "وقالت ليلى كروان إن الطريق مغلق. وقالت لشركة المياه إن الجسر آمن.",
            "say indirect وقالت | الطريق مغلق | ليلى كروان (person)
             say indirect وقالت | الجسر آمن | ليلى كروان (person) | to شركة المياه",
        ),
        (
            "وقال الكروي للعديد من وسائل الإعلام إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | to للعديد من وسائل الإعلام",
        ),
        (
            "وأضاف الكروي، في تصريحات لـ CNN بالعربية، أن الجسر آمن.",
            "say indirect وأضاف | الجسر آمن | الكروي (person) | in تصريحات; to CNN بالعربية",
        ),
        (
            "وقالت ليلى كروان إن الطريق مغلق. وقالت لبي بي سي إن الجسر آمن.",
            "say indirect وقالت | الطريق مغلق | ليلى كروان (person)
             say indirect وقالت | الجسر آمن | ليلى كروان (person) | to بي بي سي",
        ),
        (
            "وقال محللون استطلعت رويترز آراءهم إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | محللون استطلعت رويترز آراءهم (unnamed) | to رويترز",
        ),
        (
            "وكان محللون استطلعت رويترز آراءهم قد توقعوا أن ترتفع الأجور.",
            "expect indirect توقعوا | ترتفع الأجور | محللون استطلعت رويترز آراءهم (unnamed) | to رويترز",
        ),
        (
            "وأظهر استطلاع أجراه معهد الميناء أن الجسر آمن.",
            "say indirect وأظهر | الجسر آمن | معهد الميناء (organisation) | in استطلاع",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_pronoun_takes_up_a_medium_with_whom_it_was_addressed_to() {
    for (text, expected) in [
        (
            "وبعث المدير برسالة إلى وزير الزراعة أكد فيها أن الجسر آمن.",
            "confirm indirect أكد | الجسر آمن | المدير (unnamed) | in رسالة; to وزير الزراعة",
        ),
        (
            "ونشر المدير تغريدة عبر صفحته الرسمية قال فيها إن الجسر آمن.",
            "say indirect قال | الجسر آمن | المدير (unnamed) | in تغريدة; published صفحته الرسمية",
        ),
        (
            "وقال وزير الزراعة سالم كروان إن الطريق مغلق. وفي تصريحات لوزير الزراعة، قال إن الجسر آمن.",
            "say indirect وقال | الطريق مغلق | سالم كروان (person)
             say indirect قال | الجسر آمن | سالم كروان (person) | in تصريحات",
        ),
        (
            "وأشار إلى تصريحات مدير الميناء سالم كروان، التي قال فيها إن الجسر آمن.",
            "say indirect قال | الجسر آمن | سالم كروان (person) | in تصريحات",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn words_are_given_at_a_gathering_but_not_at_its_end() {
    for (text, expected) in [
        (
            "وأعلن الكروي خلال الحفل أن الجسر آمن.",
            "announce indirect وأعلن | الجسر آمن | الكروي (person) | in الحفل",
        ),
        (
            "وأعلن الكروي في ختام لقاء مع وزير الزراعة أن الجسر آمن.",
            "announce indirect وأعلن | الجسر آمن | الكروي (person)",
        ),
        (
            "وفي أول تعليق له، قال الكروي إن الجسر آمن.",
            "say indirect قال | الجسر آمن | الكروي (person)",
        ),
        (
            "وقال الكروي على موقع التواصل الاجتماعي تويتر إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | in تويتر",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_only_tells_more_of_who_speaks_is_no_link() {
    for (text, expected) in [
        (
            "وقال المهندس الذي شارك في الاجتماع إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | المهندس (unnamed)",
        ),
        (
            "وقال المهندس الذي يشرف على البناء في بيان إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | المهندس (unnamed) | in بيان",
        ),
        (
            "وقال الكروي الذي وجه انتقادات للشركة إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person)",
        ),
        (
            "وقال الكروي إن الجسر \"آمن\"، بحسب تعبيره.",
            "say mixed وقال | الجسر \"آمن\" | الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_speaker_named_again_shares_the_chain_of_the_sentence() {
    for (text, expected) in [
        (
            "وأضافت النقابة في بيانها أن الجسر آمن، وأشارت النقابة إلى أن الطريق مغلق.",
            "say indirect وأضافت | الجسر آمن | النقابة (organisation) | in بيانها
             say indirect وأشارت | الطريق مغلق | النقابة (organisation) | in بيانها",
        ),
        (
            "وأوضح الكروي في كلمة: \"الجسر آمن. الطريق مغلق منذ عام\"، مضيفا \"سنفتح الطريق في أيار\".",
            "say direct وأوضح | الجسر آمن. الطريق مغلق منذ عام | الكروي (person) | in كلمة
             say direct مضيفا | سنفتح الطريق في أيار | الكروي (person) | in كلمة",
        ),
        (
            "وقال الكروي في كلمة بثها التلفزيون في تونس إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | in كلمة; published التلفزيون",
        ),
        (
            "وقالت صحيفة الميناء إن الصحيفة تعتبر الجسر آمنا.",
            "say indirect وقالت | الصحيفة تعتبر الجسر آمنا | صحيفة الميناء (organisation)
             opine indirect تعتبر | الجسر آمنا | صحيفة الميناء (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_is_warned_is_told() {
    for (text, expected) in [
        (
            "وحذر الكروي سكان الميناء من إغلاق الجسر.",
            "warn indirect وحذر | إغلاق الجسر | الكروي (person) | to سكان الميناء",
        ),
        (
            "وحذر الكروي من إغلاق الجسر.",
            "warn indirect وحذر | إغلاق الجسر | الكروي (person)",
        ),
        (
            "وحذر وزير الزراعة سالم كروان طهران من إغلاق الجسر.",
            "warn indirect وحذر | إغلاق الجسر | سالم كروان (person) | to طهران",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_medium_may_stand_far_from_its_verb_or_be_somebody_s_own() {
    for (text, expected) in [
        (
            "وقال الكروي في اتصال مع أحد المهندسين إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | in اتصال; to أحد المهندسين",
        ),
        (
            "وقال الكروي في محاضرة أمام طلاب إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | in محاضرة",
        ),
        (
            "وأشارت الهيئة في نشرتها إلى أن الجسر آمن.",
            "say indirect وأشارت | الجسر آمن | الهيئة (organisation) | in نشرتها",
        ),
        (
            "وعقد وزير الزراعة مؤتمرا صحفيا في الميناء، قال فيه الوزير إن الجسر آمن.",
            "say indirect قال | الجسر آمن | الوزير (unnamed) | in مؤتمرا",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_has_no_name_passes_on_nothing() {
    check(
        "وقال الكروي إن الجسر آمن، وفق ما نقله شهود.",
        "say indirect وقال | الجسر آمن | الكروي (person)
         say indirect وفق ما نقله | الجسر آمن | شهود (unnamed)",
    );
}

#[test]
fn an_outlet_behind_the_next_verb_carried_those_words_alone() {
    check(
        "وقال الكروي إن الجسر آمن.¶جاء ذلك في تغريدة للكروي، حيث قال وفق ما نقلته وكالة الساحل: \"الجسر آمن منذ عام\".",
        "say indirect وقال | الجسر آمن | الكروي (person) | in تغريدة
         say direct قال | الجسر آمن منذ عام | الكروي (person) | carried وكالة الساحل; in تغريدة",
    );
}

#[test]
fn a_medium_is_known_with_its_pronoun_or_behind_its_source() {
    for (text, expected) in [
        (
            "وأكدت الوزارة ببيانها أن الجسر آمن.",
            "confirm indirect وأكدت | الجسر آمن | الوزارة (organisation) | in بيانها",
        ),
        (
            "وقالت الوزارة بتصريح لإذاعة الساحل إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | الوزارة (organisation) | in تصريح; to إذاعة الساحل",
        ),
        (
            "وقال الكروي خلال حديثه عن الميناء إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | in حديثه",
        ),
        (
            "والجسر آمن، حسبما ذكر وزير الزراعة، في بيان نشرته وكالة الساحل.",
            "say indirect حسبما ذكر | الجسر آمن | وزير الزراعة (unnamed) | in بيان; published وكالة الساحل",
        ),
        (
            "وقال الكروي لبرنامج \"صباح الميناء\" إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | to برنامج \"صباح الميناء\"",
        ),
    ] {
        check(text, expected);
    }
}
