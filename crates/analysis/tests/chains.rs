//! The links between who spoke and the reader: in what, to whom, published by whom.

mod document;
mod listing;

use listing::check;

#[test]
fn a_medium_may_lead_or_close_its_sentence() {
    for (text, expected) in [
        (
            "وخلال مقابلة مع إذاعة الساحل، قال الوزير إن الجسر آمن.",
            "say indirect قال | الجسر آمن | الوزير (unnamed) | in مقابلة; to إذاعة الساحل",
        ),
        (
            "ويقول المهندس سالم قباني إن الجسر آمن، وذلك في حديث لصحيفة الميناء.",
            "say indirect ويقول | الجسر آمن | سالم قباني (person) | in حديث; to صحيفة الميناء",
        ),
        (
            "وكتب المدير في سلسلة تغريدات أن الجسر آمن.",
            "say indirect وكتب | الجسر آمن | المدير (unnamed) | in تغريدات",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn words_are_told_to_whom_the_medium_or_the_verb_names() {
    for (text, expected) in [
        (
            "وقال الوزير في تصريحات لهيئة الموانئ إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الوزير (unnamed) | in تصريحات; to هيئة الموانئ",
        ),
        (
            "أبلغت البعثة الكندية مجلس الأمن أمس بأن الجسر آمن.",
            "say indirect أبلغت | الجسر آمن | البعثة الكندية (organisation) | to مجلس الأمن",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_verb_with_a_dropped_subject_shares_the_chain_of_its_sentence() {
    check(
        "وقالت الوزارة في بيان إن الجسر آمن، وطالبت البلدية بترميم الطريق.",
        "say indirect وقالت | الجسر آمن | الوزارة (organisation) | in بيان
         call indirect وطالبت | البلدية بترميم الطريق | الوزارة (organisation) | in بيان",
    );
}

#[test]
fn a_statement_that_speaks_is_what_somebody_gave_out() {
    for (text, expected) in [
        (
            "وذكر بيان أن الجسر آمن.",
            "say indirect وذكر | الجسر آمن | بيان (document) | in بيان",
        ),
        (
            "وقالت النقابة في بيان صادر عن مكتب الميناء إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | النقابة (organisation) | in بيان; published مكتب الميناء",
        ),
        (
            "وأشارت الهيئة بالتقرير إلى أن الجسر آمن.",
            "say indirect وأشارت | الجسر آمن | الهيئة (organisation) | in التقرير",
        ),
        (
            "وذكرت دراسة أن الجسر آمن.",
            "say indirect وذكرت | الجسر آمن | دراسة (document)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_an_outlet_says_that_others_said_was_carried_by_it() {
    for (text, expected) in [
        (
            "وذكرت صحيفة الميناء أن الوزير أعلن أن الجسر آمن.",
            "say indirect وذكرت | الوزير أعلن أن الجسر آمن | صحيفة الميناء (organisation)
             announce indirect أعلن | الجسر آمن | الوزير (unnamed) | carried صحيفة الميناء",
        ),
        (
            "وذكرت البلدية أن الوزير أعلن أن الجسر آمن.",
            "say indirect وذكرت | الوزير أعلن أن الجسر آمن | البلدية (organisation)
             announce indirect أعلن | الجسر آمن | الوزير (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_paper_that_leads_the_sentence_is_what_its_speakers_spoke_in() {
    check(
        "ووفقا لمقتطفات نشرتها صحيفة الميناء، أوضح الوزير أن الجسر آمن.",
        "say indirect أوضح | الجسر آمن | الوزير (unnamed) | in مقتطفات; published صحيفة الميناء",
    );
    check(
        "وبحسب وكالة الساحل، قال الوزير إن الجسر آمن.",
        "say indirect قال | الجسر آمن | الوزير (unnamed) | carried وكالة الساحل",
    );
    check(
        "نشر ناشطون على تويتر صورا قالوا إنها للجسر.",
        "say indirect قالوا | للجسر | ناشطون (unnamed) | in تويتر",
    );
}

#[test]
fn a_platform_is_told_by_the_medium_on_it() {
    for (text, expected) in [
        (
            "وأكد الوزير في تغريدة على تويتر أن الجسر آمن.",
            "confirm indirect وأكد | الجسر آمن | الوزير (unnamed) | in تغريدة",
        ),
        (
            "وأوضحت النقابة عبر قناتها بشبكة الفيديو، يوتيوب، أن الرصيف متين.",
            "say indirect وأوضحت | الرصيف متين | النقابة (organisation) | published قناتها بشبكة الفيديو، يوتيوب",
        ),
        (
            "وقال الوزير في مقال بموقع الميناء إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الوزير (unnamed) | in مقال; published موقع الميناء",
        ),
        (
            "وأوضحت المفتشة في دراسة رفعتها لأعضاء نقابة الصيادين أن السد متين.",
            "say indirect وأوضحت | السد متين | المفتشة (unnamed) | in دراسة; to أعضاء نقابة الصيادين",
        ),
        (
            "ودافع الوزير خلال كلمة في البرلمان عن المشروع، قائلا إن الجسر آمن.",
            "say indirect قائلا | الجسر آمن | الوزير (unnamed) | in كلمة",
        ),
        (
            "وقال الكروي للمسؤولين إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الكروي (person) | to للمسؤولين",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_passes_words_on_may_stand_behind_the_pronoun() {
    check(
        "وقال سالم الكروي إن الميناء مغلق. ونقلت عنه وكالة الساحل قوله إن الجسر آمن.",
        "say indirect وقال | الميناء مغلق | سالم الكروي (person)
         say indirect قوله | الجسر آمن | سالم الكروي (person) | carried وكالة الساحل",
    );
}

#[test]
fn a_medium_is_taken_up_and_nobody_passes_on_his_own_words() {
    for (text, expected) in [
        (
            "ودافع سالم الكروي عن نفسه في مقال نشرته صحيفة الميناء، حيث نفى التهم الموجهة إليه.",
            "deny indirect نفى | التهم الموجهة إليه | سالم الكروي (person) | in مقال; published صحيفة الميناء",
        ),
        (
            "وقال محللون إن الجسر آمن، بحسب المحللين.",
            "say indirect وقال | الجسر آمن | محللون (unnamed)",
        ),
        (
            "واتهم سالم الكروي في رسالة خطية للوزير الشركة بتلويث النهر.",
            "accuse indirect واتهم | الشركة بتلويث النهر | سالم الكروي (person) | in رسالة; to للوزير",
        ),
        (
            "وأبلغ سالم الكروي قناة الساحل في وقت سابق بأن الجسر آمن.",
            "say indirect وأبلغ | الجسر آمن | سالم الكروي (person) | to قناة الساحل",
        ),
    ] {
        check(text, expected);
    }
}
