//! How far the words beside a cue go that name its speaker, and what in them is the name.

mod document;
mod listing;

use listing::check;

/// Each sentence says that the bridge is safe, and the speaker is as it is set beside it.
fn says(cases: &[(&str, &str)]) {
    for (subject, speaker) in cases {
        check(
            &format!("وقال {subject} إن الجسر آمن."),
            &format!("say indirect وقال | الجسر آمن | {speaker}"),
        );
    }
}

#[test]
fn an_initial_is_part_of_a_name_and_ends_no_sentence() {
    says(&[
        ("الخبير ميتشل ر. كروان", "ميتشل ر. كروان (person)"),
        ("جورج دبليو. كروان", "جورج دبليو. كروان (person)"),
        ("آر. في كروان", "آر. في كروان (person)"),
        // A rank shortened to a letter is no initial.
        ("وزير الزراعة د. سالم كروان", "سالم كروان (person)"),
    ]);
}

#[test]
fn a_full_name_behind_a_function_is_that_of_who_holds_it() {
    says(&[
        // Words that are also a state, a verbal noun, or begin like a particle.
        (
            "وزير الزراعة الكندي، إسرائيل هاردي،",
            "إسرائيل هاردي (person)",
        ),
        ("الداعية فتح الله غولار", "فتح الله غولار (person)"),
        ("فتح الله غولار", "فتح الله غولار (person)"),
        (
            "المتحدث باسم حاكم الإقليم، عطاء الله نيازي،",
            "عطاء الله نيازي (person)",
        ),
        ("فانسان كروازيه", "فانسان كروازيه (person)"),
        ("قائد شرطة (الميناء) مايكل هاردي", "مايكل هاردي (person)"),
        // A client has a title, a case has none.
        ("محامي العائلة مايكل هاردي", "مايكل هاردي (person)"),
        (
            "محامي الرئيس مايكل هاردي",
            "محامي الرئيس مايكل هاردي (unnamed)",
        ),
        // How somebody is called.
        ("أحد السكان ويدعى كيم هاردي", "كيم هاردي (person)"),
    ]);
    check(
        "ووصل الوزير سامي الحمد.¶وقال الحمد إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | سامي الحمد (person)",
    );
}

#[test]
fn how_many_and_which_people_speak_belongs_to_them() {
    says(&[
        ("عدد كبير من السكان", "عدد كبير من السكان (unnamed)"),
        (
            "أكثر من ثلاثة أرباع السكان",
            "أكثر من ثلاثة أرباع السكان (unnamed)",
        ),
        (
            "أربعة أطباء يعملون في المدينة",
            "أربعة أطباء يعملون في المدينة (unnamed)",
        ),
        (
            "بعض رجال القرية الذين فروا إلى الجبل",
            "بعض رجال القرية الذين فروا إلى الجبل (unnamed)",
        ),
        ("صحف محلية", "صحف محلية (unnamed)"),
        ("الفاتيكان", "الفاتيكان (organisation)"),
    ]);
    for (text, expected) in [
        (
            "والجسر آمن، وفقا للعديد من السكان.",
            "say indirect وفقا | الجسر آمن | العديد من السكان (unnamed)",
        ),
        (
            "وقالت صحيفتا \"الميناء\" و\"الساحل\" إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | صحيفتا \"الميناء\" و\"الساحل\" (organisation)",
        ),
        (
            "وكان الحوثيون قد أعلنوا إغلاق الجسر.",
            "announce indirect أعلنوا | إغلاق الجسر | الحوثيون (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn where_somebody_belongs_stands_before_or_behind_the_name() {
    says(&[
        (
            "العميد المتقاعد من البحرية الكندية، مايكل هاردي،",
            "مايكل هاردي (person)",
        ),
        ("مايكل هاردي من حزب العمال", "مايكل هاردي (person)"),
        ("مراسلنا مايكل هاردي", "مايكل هاردي (person)"),
        ("مديره مايكل هاردي", "مايكل هاردي (person)"),
        ("مصدر مطلع الأحد", "مصدر مطلع (unnamed)"),
    ]);
}

#[test]
fn listed_bodies_and_people_speak_before_their_verb() {
    for (text, expected) in [
        (
            "وكانت نيوزيلندا أعلنت أن الجسر آمن.",
            "announce indirect أعلنت | الجسر آمن | نيوزيلندا (organisation)",
        ),
        (
            "أما الأكراد فقالوا إن الجسر آمن.",
            "say indirect فقالوا | الجسر آمن | الأكراد (unnamed)",
        ),
        (
            "أعلن زعيما البلدين أن الجسر آمن.",
            "announce indirect أعلن | الجسر آمن | زعيما البلدين (unnamed)",
        ),
        (
            "وقال مسؤولان لـ CNN إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | مسؤولان (unnamed) | to CNN",
        ),
        // What stands behind the cue is the next clause.
        ("والجسر آمن كما يقول، ويسمح بالعبور.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn an_object_is_not_taken_for_the_subject() {
    for (text, expected) in [
        (
            "وكان المدير سامي الحمد قد انتقد الدراسة، التي ذكرت أن الرصيف متآكل.",
            "condemn indirect انتقد | الدراسة | سامي الحمد (person)
             say indirect ذكرت | الرصيف متآكل | الدراسة (document)",
        ),
        (
            "استنكر الوزير مايكل هاردي، مطالبة تجار محليين بإغلاق الجسر.",
            "condemn indirect استنكر | مطالبة تجار محليين بإغلاق الجسر | مايكل هاردي (person)",
        ),
        (
            "استنكرت البلدية الحادث، مطالبة بإغلاق الجسر.",
            "condemn indirect استنكرت | الحادث | البلدية (organisation)
             call indirect مطالبة | إغلاق الجسر | البلدية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_name_goes_on_with_words_that_are_also_others() {
    says(&[
        ("زعيم الحركة عبد الملك الكروي", "عبد الملك الكروي (person)"),
        ("خبير المياه السوداني أحمد المفتي", "أحمد المفتي (person)"),
        ("السفير الهولندي كارل فان دايك", "كارل فان دايك (person)"),
        // A title that is held in something is none of the name.
        ("أحمد رئيس اللجنة", "أحمد (person)"),
        ("أحد المتهمين واسمه، كيم هاردي،", "كيم هاردي (person)"),
    ]);
}

#[test]
fn a_title_goes_on_with_its_fields_and_units() {
    says(&[
        (
            "مدير مركز النهر للدراسات السياسية والأبحاث المائية، كيم هاردي،",
            "كيم هاردي (person)",
        ),
        (
            "رئيس عمليات لواء حسم في الجيش العقيد كيم هاردي",
            "كيم هاردي (person)",
        ),
        (
            "المتحدث باسم قوات التحالف \"تحالف دعم النهر الكبير\" العقيد كيم هاردي",
            "كيم هاردي (person)",
        ),
    ]);
}

#[test]
fn where_a_body_is_at_home_belongs_to_its_name() {
    for (text, expected) in [
        (
            "وأعلنت السلطات في تشاد فتح الجسر.",
            "announce indirect وأعلنت | فتح الجسر | السلطات في تشاد (organisation)",
        ),
        (
            "وأعلنت السلطات في وقت سابق فتح الجسر.",
            "announce indirect وأعلنت | فتح الجسر | السلطات (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_done_counted_or_acted_on_does_not_speak() {
    for (text, expected) in [
        (
            "وقال سامر قرباني إن الجسر آمن.¶وأكد تنكيس الأعلام ثلاثة أيام.",
            "say indirect وقال | الجسر آمن | سامر قرباني (person)
             confirm indirect وأكد | تنكيس الأعلام ثلاثة أيام | سامر قرباني (person)",
        ),
        (
            "وقال سامر قرباني إن الجسر آمن.¶كما حث باريس على فتح الطريق.",
            "say indirect وقال | الجسر آمن | سامر قرباني (person)
             call indirect حث | باريس على فتح الطريق | سامر قرباني (person)",
        ),
        (
            "وقال سامر قرباني إن الجسر آمن.¶ودعا المنظمة إلى فتح الطريق.",
            "say indirect وقال | الجسر آمن | سامر قرباني (person)
             call indirect ودعا | المنظمة إلى فتح الطريق | سامر قرباني (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn an_antecedent_agrees_with_its_verb() {
    for (text, expected) in [
        (
            "ونشر الموقع بيان الوزارة التي ذكرت أن الجسر آمن.",
            "say indirect ذكرت | الجسر آمن | الوزارة (organisation)",
        ),
        (
            "ورسمت هيئة النهر حدود القرية عام 2016، والتي أنكرت أي دور لها.",
            "deny indirect أنكرت | أي دور لها | هيئة النهر (organisation)",
        ),
    ] {
        check(text, expected);
    }
}
