//! Which words beside an Arabic cue are its whole subject.

mod document;
mod listing;

use listing::check;

#[test]
fn whom_a_relative_clause_tells_of_may_be_many_that_no_lexicon_knows() {
    for (whom, who) in [
        ("غضب الكوبيين", "الكوبيين"),
        ("ضغوط شديدة من المانحين الدوليين", "المانحين الدوليين"),
    ] {
        check(
            &format!(
                "وقال الوزير إن الأمر انتهى.¶وأثار القرار {whom} الذين يقولون إن الطريق مغلقة."
            ),
            &format!(
                "say indirect وقال | الأمر انتهى | الوزير (unnamed)
                 say indirect يقولون | الطريق مغلقة | {who} (unnamed)"
            ),
        );
    }
}

#[test]
fn a_name_before_its_verb_may_be_written_like_a_verb() {
    check(
        "وقال الوزير إن الأمر انتهى.¶لكن أفادت تقارير بأن المبعوث النرويجي، كينيث وورد، قال إن الاتفاق قريب.",
        "say indirect وقال | الأمر انتهى | الوزير (unnamed)
         say indirect أفادت | المبعوث النرويجي، كينيث وورد، قال إن الاتفاق قريب | تقارير (document)
         say indirect قال | الاتفاق قريب | كينيث وورد (person) | carried تقارير",
    );
}

#[test]
fn a_listed_body_is_joined_with_its_whole_name() {
    for (who, says, act, content) in [
        (
            "سويسرا والاتحاد الأوروبي",
            "واتهمت",
            "accuse",
            "الشركة بالكذب",
        ),
        (
            "أنقرة والاتحاد الأوروبي والولايات المتحدة",
            "ورفضت",
            "reject",
            "الاتهامات",
        ),
        ("تركيا والعراق والأردن", "واتهمت", "accuse", "الشركة بالكذب"),
        (
            "منظمة العفو الدولية ومنظمة هيومن رايتس ووتش",
            "ودانت",
            "condemn",
            "اعتقال نشطاء",
        ),
    ] {
        check(
            &format!("{says} {who} {content}."),
            &format!("{act} indirect {says} | {content} | {who} (organisation)"),
        );
    }
}

#[test]
fn a_body_is_named_by_what_it_does_and_no_further() {
    check(
        "طلبت هيئة حماية الأنهار الساحلية من الشركة وقف العمل.",
        "call indirect طلبت | الشركة وقف العمل | هيئة حماية الأنهار الساحلية (organisation)",
    );
}

#[test]
fn some_of_several_people_keep_their_adjective() {
    check(
        "واقترح بعض المسؤولين البريطانيين مقاطعة البطولة.",
        "call indirect واقترح | مقاطعة البطولة | بعض المسؤولين البريطانيين (unnamed)",
    );
}

#[test]
fn a_body_in_quotation_marks_may_begin_a_paragraph() {
    check(
        "\"وزارة النهر\" قالت إن الطريق مغلقة.",
        "say indirect قالت | الطريق مغلقة | \"وزارة النهر\" (organisation)",
    );
}

#[test]
fn where_somebody_is_sent_is_not_what_he_says() {
    for (text, expected) in [
        (
            "ودعا المبعوث الأممي إلى ليبيا سالم قباني الأطراف إلى الهدوء.",
            "call indirect ودعا | الأطراف إلى الهدوء | سالم قباني (person)",
        ),
        (
            "وأشار الموفد الأممي إلى اليمن إلى أن الهدنة قريبة.",
            "say indirect وأشار | الهدنة قريبة | الموفد الأممي إلى اليمن (unnamed)",
        ),
        (
            "ودعا المبعوث إلى وقف القتال.",
            "call indirect ودعا | وقف القتال | المبعوث (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn two_who_have_one_title_speak_together() {
    check(
        "وقال النائبان سامر قباني وليلى حداد إن الخطة جيدة.",
        "say indirect وقال | الخطة جيدة | سامر قباني وليلى حداد (person)",
    );
}

#[test]
fn an_office_of_the_press_is_a_body_of_its_own() {
    for (text, expected) in [
        (
            "وأكد المكتب الإعلامي مقتل خمسة مدنيين.",
            "confirm indirect وأكد | مقتل خمسة مدنيين | المكتب الإعلامي (organisation)",
        ),
        (
            "ونفى المركز الصحفي للجيش مقتل خمسة مدنيين.",
            "deny indirect ونفى | مقتل خمسة مدنيين | المركز الصحفي للجيش (organisation)",
        ),
        (
            "واتهم المركز الإعلامي سالم قباني بالكذب.",
            "accuse indirect واتهم | الإعلامي سالم قباني بالكذب | المركز (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn those_that_are_counted_are_not_those_that_are_counted_elsewhere() {
    check(
        "وقالت غالبية السكان (87%) إن الجسر آمن.¶وقالت غالبية السكان (64%) إن الطريق وعرة.",
        "say indirect وقالت | الجسر آمن | غالبية السكان (87%) (unnamed)
         say indirect وقالت | الطريق وعرة | غالبية السكان (64%) (unnamed)",
    );
    check(
        "وصدم القرار بعض المراقبين الذين توقعوا أن ينهار الجسر.",
        "expect indirect توقعوا | ينهار الجسر | بعض المراقبين (unnamed)",
    );
}

#[test]
fn what_somebody_is_stands_between_commas_before_what_he_tells() {
    check(
        "أكد سالم كروان، رئيس البلدية، حرص البلدية على الجسر.¶وقال رئيس البلدية إن الوقت ضيق.",
        "confirm indirect أكد | حرص البلدية على الجسر | سالم كروان (person)
         say indirect وقال | الوقت ضيق | سالم كروان (person)",
    );
    check(
        "قال مستشار الرئيس التركي نبيل قباني، سالم كروان، إن الجسر آمن.",
        "say indirect قال | الجسر آمن | سالم كروان (person)",
    );
}

#[test]
fn a_plural_verb_behind_people_is_none_of_their_name() {
    check(
        "وقال نشطاء تناقلوا صورا إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | نشطاء (unnamed)",
    );
}

#[test]
fn those_in_charge_are_named_with_what_they_run() {
    check(
        "وقال القائمون على \"الأفق الجديد\" إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | القائمون على \"الأفق الجديد\" (unnamed)",
    );
}

#[test]
fn whom_words_were_told_is_none_of_who_speaks() {
    for (text, expected) in [
        (
            "وقال سالم كروان لـ\"الأفق الجديد\" إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | سالم كروان (person) | to الأفق الجديد",
        ),
        (
            "وقال رئيس النقابة الوطنية للصحفيين كمال قباني إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | كمال قباني (person)",
        ),
        (
            "وقال الوزير سالم كروان إن الجسر آمن.¶وقال لبي بي سي إن الوقت ضيق.",
            "say indirect وقال | الجسر آمن | سالم كروان (person)
             say indirect وقال | الوقت ضيق | سالم كروان (person) | to بي بي سي",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn an_office_between_commas_is_read_whole() {
    check(
        "وأكد سالم كروان، رئيس المجلس الأعلى لتنظيم الموانئ، حرص المجلس على الجسر.¶وقال رئيس المجلس الأعلى لتنظيم الموانئ إن الوقت ضيق.",
        "confirm indirect وأكد | حرص المجلس على الجسر | سالم كروان (person)
         say indirect وقال | الوقت ضيق | سالم كروان (person)",
    );
}

#[test]
fn fields_of_a_body_belong_to_its_name() {
    for (text, expected) in [
        (
            "وأعلنت هيئة الاتصالات وتقنية المعلومات بناء الجسر.¶وقالت الهيئة إن الوقت ضيق.",
            "announce indirect وأعلنت | بناء الجسر | هيئة الاتصالات وتقنية المعلومات (organisation)
             say indirect وقالت | الوقت ضيق | هيئة الاتصالات وتقنية المعلومات (organisation)",
        ),
        (
            "وقال الاتحاد الدولي لكرة القدم إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الاتحاد الدولي لكرة القدم (organisation)",
        ),
        (
            "وقال الجيش الكندي المتمركز في الميناء إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الجيش الكندي (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn those_in_charge_may_be_named_with_a_pronoun() {
    check(
        "وقال القائمون عليه إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | القائمون عليه (unnamed)",
    );
}

#[test]
fn what_has_a_pronoun_of_its_own_is_no_part_of_who_speaks() {
    check(
        "اتهم الرئيس الكندي معارضيه بعرقلة الجسر.",
        "accuse indirect اتهم | معارضيه بعرقلة الجسر | الرئيس الكندي (unnamed)",
    );
}
