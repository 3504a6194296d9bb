//! Whom Arabic words name as the speaker, and how far the words that name one reach.

mod document;
mod listing;

use listing::check;

#[test]
fn a_relative_clause_has_its_antecedent_as_subject() {
    check(
        "ووصل سالم الكروي، الذي نفى الشائعات المنشورة عنه.",
        "deny indirect نفى | الشائعات المنشورة عنه | سالم الكروي (person)",
    );
}

#[test]
fn a_pronoun_on_the_verb_of_a_relative_clause_is_its_object() {
    check(
        "ويدعم المجلس الفصائل التي تتهمها أنقرة بتهريب السلاح.",
        "accuse indirect تتهمها | تهريب السلاح | أنقرة (organisation)",
    );
}

#[test]
fn those_accused_may_be_a_pronoun_on_the_verb() {
    check(
        "وأعلنت الشرطة توقيف رجلين، واتهمتهما لاحقا بالتحضير لعمل تخريبي.",
        "announce indirect وأعلنت | توقيف رجلين | الشرطة (organisation)
         accuse indirect واتهمتهما | التحضير لعمل تخريبي | الشرطة (organisation)",
    );
}

#[test]
fn counted_people_accuse_somebody_else() {
    for (text, expected) in [
        (
            "اتهمت العديد من العاملات المدير بالتحرش بهن.",
            "accuse indirect اتهمت | المدير بالتحرش بهن | العديد من العاملات (unnamed)",
        ),
        (
            "واتهمت أكثر من 70 امرأة الكروي بالاعتداء عليهن.",
            "accuse indirect واتهمت | الكروي بالاعتداء عليهن | أكثر من 70 امرأة (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn an_indefinite_noun_behind_a_definite_body_is_its_object() {
    check(
        "واقترحت الوكالة فرضية أخرى، وهي أن الموقع كان بحيرة.",
        "call indirect واقترحت | الموقع كان بحيرة | الوكالة (organisation)",
    );
}

#[test]
fn the_outlet_told_is_no_part_of_the_speaker() {
    check(
        "وقال خبراء لبي بي سي إن المياه ملوثة.",
        "say indirect وقال | المياه ملوثة | خبراء (unnamed) | to بي بي سي",
    );
}

#[test]
fn a_dropped_subject_is_that_of_the_clause_behind_a_fronted_phrase() {
    check(
        "وقالت شركة نيلوفر إن الأرباح زادت.¶وخلال زيارته إلى المرفأ، ترك الوزير سالم الكروي الباب مفتوحا، وقال: \"سنعود قريبا إلى العمل\".",
        "say indirect وقالت | الأرباح زادت | شركة نيلوفر (organisation)
         say direct وقال | سنعود قريبا إلى العمل | سالم الكروي (person)",
    );
    check(
        "وقال المنسق نبيل حداد إن الهدنة قائمة.¶ويذكر أن الوزير سالم الكروي اعتذر الجمعة، مؤكدا احترامه لأهل القرية.",
        "say indirect وقال | الهدنة قائمة | نبيل حداد (person)
         confirm indirect مؤكدا | احترامه لأهل القرية | سالم الكروي (person)",
    );
}

#[test]
fn a_short_name_is_that_of_the_body_named_in_full() {
    check(
        "# نيلوفر تعلن أن الهاتف جاهز¶أطلقت شركة نيلوفر الكورية هاتفا جديدا.",
        "announce indirect تعلن | الهاتف جاهز | شركة نيلوفر (organisation)",
    );
    check(
        "حضر ممثلون عن نادي بحر الشمال الاجتماع.¶وأكد بحر الشمال أن الصفقة قانونية.",
        "confirm indirect وأكد | الصفقة قانونية | نادي بحر الشمال (organisation)",
    );
}

#[test]
fn how_something_is_said_and_whom_it_is_told_are_no_speakers() {
    for (text, expected) in [
        (
            "وزارة الدفاع نفت بشكل قاطع أن تكون الطائرة قد سقطت.",
            "deny indirect نفت | تكون الطائرة قد سقطت | وزارة الدفاع (organisation)",
        ),
        (
            "ووصل الوزير سالم الكروي، الذي أمر جيشه بالرد على النار.",
            "call indirect أمر | جيشه بالرد على النار | سالم الكروي (person)",
        ),
        ("وتعتبر جزيرة الطيور من أصعب المناطق على السائحين.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_gave_a_paper_out_speaks_in_it() {
    check(
        "من جهته أصدر جهاز المنافسة بيانا أكد فيه أنه لم يتلق أي شكوى.",
        "confirm indirect أكد | لم يتلق أي شكوى | جهاز المنافسة (organisation) | in بيانا",
    );
}

#[test]
fn a_subject_is_found_behind_a_pronoun_and_before_its_title() {
    check(
        "وصلت رسالة يهدد فيها الكروي سكان القرية بأنهم سيرحلون.",
        "threaten indirect يهدد | سيرحلون | الكروي (person) | in رسالة",
    );
    check(
        "إلا أن حمزة بيرقدار، المتحدث باسم هيئة أركان الجيش، قال إن المفاوضات جارية.",
        "say indirect قال | المفاوضات جارية | حمزة بيرقدار (person)",
    );
    check(
        "ورفضت \"سامسونغ\" التعليق على الخبر.",
        "reject indirect ورفضت | التعليق على الخبر | \"سامسونغ\" (organisation)",
    );
}

#[test]
fn what_cannot_speak_is_no_speaker() {
    for text in [
        "متحالفة مع فصائل الشمال والتي تعتبرها امتداداً للحزب المحظور.",
        "وتملك الشركة التي تتخذ من المدينة مقرا لها، أن السفينة.",
    ] {
        check(text, "");
    }
    check(
        "ذكرت وكالة \"النهر\" الروسية في السادس من مارس الماضي، إن الطريق مقطوعة.",
        "say indirect ذكرت | الطريق مقطوعة | وكالة \"النهر\" الروسية (organisation)",
    );
}

#[test]
fn a_joining_letter_is_no_part_of_a_name() {
    check(
        "ثم ظهرت المذيعتان جيني إيلز وكات هاربورن.¶تقول كات إن الأمر غريب.",
        "say indirect تقول | الأمر غريب | كات هاربورن (person)",
    );
    check(
        "أكد سالم أنه يؤمن بذلك.¶ومازال سالم، الذي يشارك في البرنامج، مخلصا.",
        "confirm indirect أكد | يؤمن بذلك | سالم (person)",
    );
}

#[test]
fn who_speaks_in_a_paper_may_stand_far_before_it() {
    check(
        "أصدرت منظمة النهر تقريرا الأربعاء، اتهمت فيه مسؤولين محليين بتعذيب نساء.",
        "accuse indirect اتهمت | مسؤولين محليين بتعذيب نساء | منظمة النهر (organisation) | in تقريرا",
    );
    check(
        "نشرت المفوضية السامية للاجئين تقريرا أكدت فيه أن المهاجرين يتعرضون للضرب.",
        "confirm indirect أكدت | المهاجرين يتعرضون للضرب | المفوضية السامية للاجئين (organisation) | in تقريرا",
    );
}

#[test]
fn adverbs_of_several_words_stand_before_subject_and_content() {
    check(
        "ورأى من جهته بيل فريليك مدير البرنامج أن على السلطات التعاون.",
        "opine indirect ورأى | على السلطات التعاون | بيل فريليك (person)",
    );
    check(
        "وكان الكروي أعلن على نحو مفاجئ إجراء الانتخابات في يونيو.",
        "announce indirect أعلن | إجراء الانتخابات في يونيو | الكروي (person)",
    );
    check(
        "وقال عدة محتجزين إن الصبية كانوا يعودون.",
        "say indirect وقال | الصبية كانوا يعودون | عدة محتجزين (unnamed)",
    );
}

#[test]
fn a_name_stops_before_a_verb_and_goes_on_with_unknown_words() {
    check(
        "قال جيمس كومي إنه بخير. وكان جيمس كومي يفتقر للمال.",
        "say indirect قال | بخير | جيمس كومي (person)",
    );
    check(
        "اتهمت منظمة هيومن رايتش ووتش الأربعاء مسؤولين محليين بتعذيب نساء.",
        "accuse indirect اتهمت | مسؤولين محليين بتعذيب نساء | منظمة هيومن رايتش ووتش (organisation)",
    );
}

#[test]
fn a_definite_noun_behind_an_indefinite_body_is_its_object() {
    check(
        "انتقدت محكمة أميركية الممثل الشهير.",
        "condemn indirect انتقدت | الممثل الشهير | محكمة أميركية (organisation)",
    );
    check(
        "وتابع كومي قائلا إن الأمر واضح.",
        "say indirect وتابع | الأمر واضح | كومي (person)",
    );
    check(
        "قال رئيس الوزراء الفرنسي إدوارد فيليب إن حكومته لن تتراجع.",
        "say indirect قال | حكومته لن تتراجع | إدوارد فيليب (person)",
    );
}

#[test]
fn a_name_is_found_behind_a_town_and_behind_a_word_of_time() {
    check(
        "قال نائب المدعي العام في مشهد حسن حيدري إن الحفل أقيم قبل أيام.",
        "say indirect قال | الحفل أقيم قبل أيام | حسن حيدري (person)",
    );
    check(
        "دعا وزير الخارجية الشيخ صباح الخالد الحمد إلى وضع حد للقصف.",
        "call indirect دعا | وضع حد للقصف | صباح الخالد الحمد (person)",
    );
    check(
        "ذكرت الوزارة صباح الخميس أن الطريق مقطوعة.",
        "say indirect ذكرت | الطريق مقطوعة | الوزارة (organisation)",
    );
    check(
        "قال مقتدى الصدر، زعيم التيار، إنه مستعد.¶حيث قال الصدر إن الأمر واضح.",
        "say indirect قال | مستعد | مقتدى الصدر (person)
         say indirect قال | الأمر واضح | مقتدى الصدر (person)",
    );
}

#[test]
fn a_speaker_phrase_ends_with_what_belongs_to_it() {
    for (text, expected) in [
        (
            "وقال مصدر قريب من التحقيق إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | مصدر قريب من التحقيق (unnamed)",
        ),
        (
            "وأكد قائد اللواء 31 مدفعية أن الجسر آمن.",
            "confirm indirect وأكد | الجسر آمن | قائد اللواء 31 مدفعية (unnamed)",
        ),
        (
            "وذكرت صحيفة \"الميناء\" في طبعتها المسائية أن الجسر آمن.",
            "say indirect وذكرت | الجسر آمن | صحيفة \"الميناء\" (organisation) | published طبعتها المسائية",
        ),
        (
            "وأكد مسؤول تركي تحدث أمس أن الجسر آمن.",
            "confirm indirect وأكد | الجسر آمن | مسؤول تركي (unnamed)",
        ),
        (
            "ويطالب الجانب الكندي دول الجوار بالاعتراف بالحدود.",
            "call indirect ويطالب | دول الجوار بالاعتراف بالحدود | الجانب الكندي (organisation)",
        ),
        (
            "وقال كبير المفاوضين سالم قباني إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | سالم قباني (person)",
        ),
        (
            "وقال المتحدث باسم البلدية، #سالم_قباني إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | سالم_قباني (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_noun_with_a_pronoun_or_a_demonstrative_may_speak_before_its_verb() {
    for (text, expected) in [
        (
            "لكن مديرها قال إن الجسر آمن.",
            "say indirect قال | الجسر آمن | مديرها (unnamed)",
        ),
        (
            "وكانت تقارير محلية قد أشارت مطلع هذا العام إلى انهيار الجسر.",
            "say indirect أشارت | انهيار الجسر | تقارير محلية (document)",
        ),
        (
            "وقال المرصد، ومقره بيروت، إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | المرصد (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_describes_somebody_means_who_was_named_last() {
    for (text, expected) in [
        (
            "وقالت صحيفة الميناء إن الجسر آمن.¶وترى صحيفة الساحل أن الطريق وعرة.¶وقالت الصحيفة الكندية إن الوقت ضيق.",
            "say indirect وقالت | الجسر آمن | صحيفة الميناء (organisation)
             opine indirect وترى | الطريق وعرة | صحيفة الساحل (organisation)
             say indirect وقالت | الوقت ضيق | صحيفة الساحل (organisation)",
        ),
        (
            "وقال العقيد سالم قباني إن الجسر آمن.¶وأضاف الضابط الكندي أن الطريق وعرة.",
            "say indirect وقال | الجسر آمن | سالم قباني (person)
             say indirect وأضاف | الطريق وعرة | سالم قباني (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_name_alone_is_the_last_of_a_full_name_before_it_is_the_first() {
    check(
        "ووصل سالم كروان.¶والتقى كروان سمير زيدان.¶وقال كروان إن الطريق مفتوحة.",
        "say indirect وقال | الطريق مفتوحة | سالم كروان (person)",
    );
}
