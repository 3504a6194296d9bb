//! Sources beside a sentence, and contents of several clauses: invented sentences,
//! `check(text, expected listing)`.

mod document;
mod listing;

use listing::check;

#[test]
fn a_source_may_stand_behind_a_time_or_a_preposition_written_apart() {
    check(
        "وصل الوفد إلى دوما، حسبما أعلنت الأربعاء وزارة العدل.",
        "announce indirect حسبما أعلنت | وصل الوفد إلى دوما | وزارة العدل (organisation)",
    );
    check(
        "وصل الوفد إلى دوما، وفقا لـ\"سانا\"، وسط مخاوف من عودة القصف.",
        "say indirect وفقا | وصل الوفد إلى دوما | \"سانا\" (organisation)",
    );
}

#[test]
fn what_a_body_gave_its_words_in_may_follow_it() {
    check(
        "قصفت طائرات مواقع \"ردا على تسلل عدد من المسلحين إلى البلدة فجرا\"، كما أعلن الجيش في بيان.",
        "announce mixed كما أعلن | قصفت طائرات مواقع \"ردا على تسلل عدد من المسلحين إلى البلدة فجرا\" | الجيش (organisation) | in بيان",
    );
}

#[test]
fn who_passed_the_words_of_a_source_on_is_not_the_source() {
    check(
        "وشهدت الصفوف انهيارا واسعا، وفق ما نقله المركز الإعلامي للجيش عن مصدر عسكري.",
        "say indirect وفق ما نقله | شهدت الصفوف انهيارا واسعا | مصدر عسكري (unnamed) | carried المركز الإعلامي للجيش",
    );
}

#[test]
fn a_second_clause_behind_a_joined_that_is_said_as_well() {
    check(
        "وقال المرصد إن المحادثات انهارت، وإن الفصيل رفض المقترح الأخير.",
        "say indirect وقال | المحادثات انهارت، وإن الفصيل رفض المقترح الأخير | المرصد (organisation)
         reject indirect رفض | المقترح الأخير | الفصيل (organisation)",
    );
    check(
        "وقال الشاهد إن الضابط قال \"لن يبقى أحد منهم في هذا المكان\"، وأن الجنود تلقوا جوائز.",
        "say mixed وقال | الضابط قال \"لن يبقى أحد منهم في هذا المكان\"، وأن الجنود تلقوا جوائز | الشاهد (unnamed)
         say direct قال | لن يبقى أحد منهم في هذا المكان | الضابط (unnamed)",
    );
}

#[test]
fn one_noun_before_the_blame_is_the_one_blamed() {
    check(
        "وقالت اللجنة إن الحصار مستمر. وحملت الفصيل مسؤولية الحصار.",
        "say indirect وقالت | الحصار مستمر | اللجنة (organisation)
         accuse indirect وحملت | الفصيل مسؤولية الحصار | اللجنة (organisation)",
    );
}

#[test]
fn a_verbal_noun_is_no_verb() {
    check(
        "وأكد الوزير مرة أخرى نفي الحكومة شن أي هجمات على البلدة.",
        "confirm indirect وأكد | نفي الحكومة شن أي هجمات على البلدة | الوزير (unnamed)",
    );
    check(
        "وشكل التصويت رفضا للطبقة السياسية، وقال الوزير إن الرسالة وصلت.",
        "say indirect وقال | الرسالة وصلت | الوزير (unnamed)",
    );
}

#[test]
fn an_outlet_that_tells_of_another_only_passed_it_on() {
    check(
        "وصل الوفد إلى دوما، بحسب ما نقلت \"فرانس برس\" عن المحامي نبيل حداد.",
        "say indirect بحسب ما نقلت | وصل الوفد إلى دوما | نبيل حداد (person) | carried \"فرانس برس\"",
    );
}

#[test]
fn what_a_paper_is_about_belongs_to_its_name() {
    check(
        "انهار الجسر فجرا، بحسب تحقيق بشأن الحادث.",
        "say indirect بحسب | انهار الجسر فجرا | تحقيق بشأن الحادث (document)",
    );
}

#[test]
fn what_was_said_may_stand_behind_its_medium() {
    check(
        "أكد مكتب الرئيس في بيان مقتل العميد، موضحا أن التحقيق بدأ.",
        "confirm indirect أكد | مقتل العميد | مكتب الرئيس (organisation) | in بيان
         say indirect موضحا | التحقيق بدأ | مكتب الرئيس (organisation) | in بيان",
    );
}

#[test]
fn a_name_in_what_was_told_is_no_speech() {
    check(
        "أعلن الجيش بدء العملية العسكرية \"صحراء 7\"، في شمال البلاد.",
        "announce indirect أعلن | بدء العملية العسكرية \"صحراء 7\"، في شمال البلاد | الجيش (organisation)",
    );
}

#[test]
fn who_goes_on_speaking_at_the_head_of_a_sentence_has_a_clause() {
    check(
        "وتابع المسؤول أن الموكب أكمل طريقه.",
        "say indirect وتابع | الموكب أكمل طريقه | المسؤول (unnamed)",
    );
    check("عين الرئيس قادة جدداً للمناطق العسكرية.", "");
}

#[test]
fn a_report_that_passed_words_on_speaks_for_itself_again() {
    check(
        "وذكر تقرير المنظمة أن الكمية كبيرة.¶ونقل التقرير عن مهندس قوله إن المنجم مغلق.¶وأوضح التقرير أن الأرباح زادت.",
        "say indirect وذكر | الكمية كبيرة | المنظمة (organisation) | in تقرير
         say indirect قوله | المنجم مغلق | مهندس (unnamed) | in التقرير
         say indirect وأوضح | الأرباح زادت | المنظمة (organisation) | in التقرير",
    );
}

#[test]
fn words_that_an_outlet_passes_on_are_those_of_who_spoke() {
    check(
        "وقالت الشرطة إن الطريق مغلق.¶وقال الأمير سالم الكروي في مقابلة إن الخطة جاهزة. ونقلت الصحيفة قوله: \"الخطة جاهزة تماما للعمل\".",
        "say indirect وقالت | الطريق مغلق | الشرطة (organisation)
         say indirect وقال | الخطة جاهزة | سالم الكروي (person) | in مقابلة
         say direct قوله | الخطة جاهزة تماما للعمل | سالم الكروي (person) | carried الصحيفة",
    );
}

#[test]
fn who_wants_no_name_told_says_nothing_by_that() {
    check(
        "وقال دبلوماسيان، طلبا عدم كشف هويتهما، إن الخطة جاهزة.",
        "say indirect وقال | الخطة جاهزة | دبلوماسيان (unnamed)",
    );
}

#[test]
fn asides_between_a_body_and_what_it_told_are_passed_over() {
    for (text, expected) in [
        (
            "نفى مسؤولون في التحالف الذي تقوده الرياض أنباء عن محادثات.",
            "deny indirect نفى | أنباء عن محادثات | مسؤولون في التحالف (unnamed)",
        ),
        (
            "أعلنت الوزارة، وفق وفا، مقتل المهندس.",
            "announce indirect أعلنت | مقتل المهندس | الوزارة (organisation) | carried وفا",
        ),
        (
            "أكد الوزير، لـ\"رويترز\"، وصول القافلة.",
            "confirm indirect أكد | وصول القافلة | الوزير (unnamed) | to رويترز",
        ),
        (
            "أعلنت السفارة المصرية في دمشق، السبت، إخراج المحتجزين.",
            "announce indirect أعلنت | إخراج المحتجزين | السفارة المصرية في دمشق (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn participles_of_several_people_and_of_blame_are_cues() {
    check(
        "وقال المنظمون إنهم باقون، مؤكدين حقهم في التظاهر، داعين الجنود إلى الحوار.",
        "say indirect وقال | باقون | المنظمون (unnamed)
         confirm indirect مؤكدين | حقهم في التظاهر | المنظمون (unnamed)
         call indirect داعين | الجنود إلى الحوار | المنظمون (unnamed)",
    );
    check(
        "وطالبت الرابطة بالإفراج عنهم، محملة الفصيل مسؤولية حياتهم.",
        "call indirect وطالبت | الإفراج عنهم | الرابطة (organisation)
         accuse indirect محملة | الفصيل مسؤولية حياتهم | الرابطة (organisation)",
    );
}

#[test]
fn a_verb_behind_one_that_only_says_how_long_has_its_subject() {
    check(
        "وظلت السلطات الإيطالية تطالب مصر بالإسراع في التحقيق.",
        "call indirect تطالب | مصر بالإسراع في التحقيق | السلطات الإيطالية (organisation)",
    );
    check("اقرأ: (خطة جديدة للسلام)", "");
}

#[test]
fn a_source_alone_in_a_sentence_is_that_of_the_sentence_before() {
    check(
        "غرقت سفينة كبيرة قرب الساحل. بحسب رويترز.",
        "say indirect بحسب | غرقت سفينة كبيرة قرب الساحل | رويترز (organisation)",
    );
}

#[test]
fn what_leads_an_unknown_name_is_none_of_it() {
    check(
        "والجسر آمن، وفقا لماسيرو.",
        "say indirect وفقا | الجسر آمن | ماسيرو (person)",
    );
}
