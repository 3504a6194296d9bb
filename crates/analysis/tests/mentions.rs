//! Whose words they are, where words around the name could be taken for part of it, and where the
//! name stands in a headline: invented sentences, `check(text, expected listing)`.

mod document;
mod listing;

use listing::check;

#[test]
fn adjectives_of_several_people_are_no_name() {
    check(
        "حذر مسؤولون أمنيون محليون من أن السد قد ينهار.",
        "warn indirect حذر | السد قد ينهار | مسؤولون أمنيون محليون (unnamed)",
    );
    check(
        "وقال مسؤول عسكري ثان إن القرار لم يتخذ.",
        "say indirect وقال | القرار لم يتخذ | مسؤول عسكري ثان (unnamed)",
    );
}

#[test]
fn what_several_people_tell_is_not_part_of_them() {
    check(
        "وأكد ناشطون مقتل المهندس.",
        "confirm indirect وأكد | مقتل المهندس | ناشطون (unnamed)",
    );
}

#[test]
fn what_the_speaker_does_is_no_part_of_the_name() {
    check(
        "وهدد الوزير قائلا \"سنغلق الميناء إذا عادوا\".",
        "threaten direct وهدد | سنغلق الميناء إذا عادوا | الوزير (unnamed)",
    );
}

#[test]
fn the_one_somebody_is_loyal_to_is_somebody_else() {
    check(
        "قال قائد مؤيد للرئيس نبيل حداد إن الطريق مفتوح.",
        "say indirect قال | الطريق مفتوح | قائد مؤيد للرئيس نبيل حداد (unnamed)",
    );
}

#[test]
fn a_rank_leads_the_name_behind_the_body() {
    check(
        "وقالت المتحدثة باسم شرطة مقاطعة كوازولو ناتال الكابتن نوبيلي نغوالا إن البحث مستمر.",
        "say indirect وقالت | البحث مستمر | نوبيلي نغوالا (person)",
    );
}

#[test]
fn a_preposition_without_its_noun_ends_the_name() {
    check(
        "وقال رياض حداد، السفير السوري في موسكو، إن الزيارة تأجلت.",
        "say indirect وقال | الزيارة تأجلت | رياض حداد (person)",
    );
}

#[test]
fn what_an_action_is_done_to_is_no_part_of_who_does_it() {
    check(
        "وقال جيش الشمال إن الهدنة قائمة.¶واستمر قصف جيش الشمال للأحياء القديمة.",
        "say indirect وقال | الهدنة قائمة | جيش الشمال (organisation)",
    );
    check(
        "وقال مكتب الأمم المتحدة لتنسيق الشؤون إن الوضع سيئ.¶وقالت الأمم المتحدة إن الهدنة قائمة.",
        "say indirect وقال | الوضع سيئ | مكتب الأمم المتحدة لتنسيق الشؤون (organisation)
         say indirect وقالت | الهدنة قائمة | الأمم المتحدة (organisation)",
    );
}

#[test]
fn a_paper_tells_what_a_verb_behind_it_says() {
    check(
        "أعلن الجيش أنه يفحص تقارير استخباراتية تفيد بأن القيادي توفي.",
        "announce indirect أعلن | يفحص تقارير استخباراتية تفيد بأن القيادي توفي | الجيش (organisation)
         say indirect تفيد | القيادي توفي | تقارير استخباراتية (document)",
    );
}

#[test]
fn headlines_name_their_speaker_in_many_ways() {
    for (text, expected) in [
        (
            "# دراسة: القهوة مفيدة للقلب",
            "say indirect : | القهوة مفيدة للقلب | دراسة (document)",
        ),
        (
            "# الأسد: لن نتردد في العودة¶وصل الرئيس بشار الأسد أمس.",
            "say indirect : | لن نتردد في العودة | بشار الأسد (person)",
        ),
        (
            "# سالم الكروي لـCNN: الطريق طويل",
            "say indirect : | الطريق طويل | سالم الكروي (person) | to CNN",
        ),
        (
            "# البنتاغون: الطريق طويل",
            "say indirect : | الطريق طويل | البنتاغون (organisation)",
        ),
        (
            "# الطريق إلى الشمال¶سالم الكروي: \"لن نترك المدينة أبدا\"",
            "say direct : | لن نترك المدينة أبدا | سالم الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_title_of_another_nation_is_somebody_else() {
    check(
        "وقال الرئيس السوري نبيل حداد إن الحرب انتهت.¶وقال الرئيس الأميركي إن الحرب مستمرة.",
        "say indirect وقال | الحرب انتهت | نبيل حداد (person)
         say indirect وقال | الحرب مستمرة | الرئيس الأميركي (unnamed)",
    );
}

#[test]
fn a_city_behind_a_body_is_no_first_name() {
    check(
        "وقال قائد شرطة كابول نبيل حداد إن البحث مستمر.",
        "say indirect وقال | البحث مستمر | نبيل حداد (person)",
    );
}

#[test]
fn what_a_source_speaks_of_is_no_part_of_it() {
    check(
        "ونفى مصدر دبلوماسي تركي الاتهامات الموجهة إلى بلاده.",
        "deny indirect ونفى | الاتهامات الموجهة إلى بلاده | مصدر دبلوماسي تركي (unnamed)",
    );
}

#[test]
fn pictures_do_not_speak() {
    check("وكشفت صور نشرتها الصحيفة أن الجسر تهدم.", "");
    check(
        "وقالت الصحيفة إن صورا جديدة أظهرت أن الجسر تهدم.",
        "say indirect وقالت | صورا جديدة أظهرت أن الجسر تهدم | الصحيفة (organisation)",
    );
}

#[test]
fn an_official_without_a_name_is_who_spoke_last() {
    check(
        "وقال نبيل حداد، منسق الإغاثة، إن الطريق مغلق.¶وأكد المسؤول الأممي أن المؤن نفدت.",
        "say indirect وقال | الطريق مغلق | نبيل حداد (person)
         confirm indirect وأكد | المؤن نفدت | نبيل حداد (person)",
    );
}

#[test]
fn a_foreign_name_may_be_spelled_in_two_ways() {
    check(
        "وأوضحت المتحدثة وينكي روغن أن التحقيق بدأ.¶وأضافت روغين أن الشرطة حضرت.",
        "say indirect وأوضحت | التحقيق بدأ | وينكي روغن (person)
         say indirect وأضافت | الشرطة حضرت | وينكي روغن (person)",
    );
}

#[test]
fn those_around_somebody_are_not_that_one() {
    check(
        "أعلنت أوساط مقربة من وزيرة النقل فلورانس بارلي أن الجسر مغلق.",
        "announce indirect أعلنت | الجسر مغلق | أوساط مقربة من وزيرة النقل فلورانس بارلي (unnamed)",
    );
}

#[test]
fn a_pronoun_may_lead_the_name() {
    check(
        "وأكد متحدث آخر باسم الوزارة هو اللفتنانت كينيث حداد أن الخطة لم تتغير.",
        "confirm indirect وأكد | الخطة لم تتغير | كينيث حداد (person)",
    );
}

#[test]
fn a_place_before_a_colon_does_not_tell_what_happened() {
    check("# مقديشو: مقتل شخصين بانفجار¶انفجرت سيارة أمس.", "");
}

#[test]
fn a_surname_that_begins_like_a_preposition_is_the_subject() {
    check(
        "وطالبت بونعيم مصر بعدم استخدام الذخيرة.",
        "call indirect وطالبت | مصر بعدم استخدام الذخيرة | بونعيم (person)",
    );
}

#[test]
fn a_crown_prince_is_a_title() {
    check(
        "# ولي العهد: الطريق طويل¶وقال ولي العهد الأمير سالم الكروي إن الخطة جاهزة.",
        "say indirect : | الطريق طويل | سالم الكروي (person)
         say indirect وقال | الخطة جاهزة | سالم الكروي (person)",
    );
}

#[test]
fn a_name_in_latin_letters_says_the_name_once_more() {
    check(
        "أعرب سالم كروان Salem Karawan رئيس البلدية، عن ثقته بالجسر.",
        "opine indirect أعرب | ثقته بالجسر | سالم كروان (person)",
    );
}

#[test]
fn two_last_names_side_by_side_are_two_people() {
    check(
        "ووصل سالم كروان ونبيل قباني.¶وأبلغ كروان قباني أن الجسر آمن.",
        "say indirect وأبلغ | الجسر آمن | سالم كروان (person)",
    );
}

#[test]
fn a_name_may_be_written_as_one_word_or_as_two() {
    check(
        "وذكر المتحدث باسم البلدية أحمد أبوزيد أن الجسر آمن.¶وأشار أبو زيد إلى أن الوقت ضيق.",
        "say indirect وذكر | الجسر آمن | أحمد أبوزيد (person)
         say indirect وأشار | الوقت ضيق | أحمد أبوزيد (person)",
    );
}

#[test]
fn the_name_behind_a_lawyer_is_that_of_the_client() {
    check(
        "ووصل سالم كروان أمس.¶وقال محامي كروان إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | محامي كروان (unnamed)",
    );
}

#[test]
fn a_headline_goes_on_behind_its_dots() {
    check(
        "# أزمة في البلدة.. والوزير: الجسر آمن¶ووصل الوزير سالم كروان أمس.",
        "say indirect : | الجسر آمن | سالم كروان (person)",
    );
}
