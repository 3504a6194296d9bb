//! Which words tell that something was said, on invented sentences.

mod document;
mod listing;

use listing::check;

#[test]
fn what_is_said_is_found_behind_an_adjunct() {
    for (text, expected) in [
        (
            "أكدت الجمعية قبل نحو عامين ترميم المنارة.",
            "confirm indirect أكدت | ترميم المنارة | الجمعية (organisation)",
        ),
        (
            "أعلنت هيئة الموانئ للمرة الأولى إغلاق الرصيف الشرقي.",
            "announce indirect أعلنت | إغلاق الرصيف الشرقي | هيئة الموانئ (organisation)",
        ),
        (
            "وأعلنت الوزارة في وقت سابق تأجيل الدورة، وإلغاء الرحلات.",
            "announce indirect وأعلنت | تأجيل الدورة، وإلغاء الرحلات | الوزارة (organisation)",
        ),
        (
            "وكانت المديرة قد اتهمت في مذكرة سرية للنقابة المقاول بإخفاء العيوب.",
            "accuse indirect اتهمت | المقاول بإخفاء العيوب | المديرة (unnamed) | in مذكرة",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn those_accused_may_be_counted_or_told_of_in_a_relative_clause() {
    for (text, expected) in [
        (
            "اتهم مكتب التحقيقات 13 موظفا بتسريب الوثائق.",
            "accuse indirect اتهم | 13 موظفا بتسريب الوثائق | مكتب التحقيقات (organisation)",
        ),
        (
            "وتتهم البلدية الشركات التي تعمل في المرفأ بتلويث النهر.",
            "accuse indirect وتتهم | الشركات التي تعمل في المرفأ بتلويث النهر | البلدية (organisation)",
        ),
        (
            "واتهمت جماعات حقوق الإنسان الحكومة بقمع الصحف.",
            "accuse indirect واتهمت | الحكومة بقمع الصحف | جماعات حقوق الإنسان (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn charges_thanks_and_blame_are_told_by_their_noun() {
    for (text, expected) in [
        (
            "ووجهت النيابة إلى المحاسب تهمة اختلاس المال.",
            "accuse indirect ووجهت | المحاسب تهمة اختلاس المال | النيابة (organisation)",
        ),
        (
            "ووجهت اللجنة اتهامات قاسية نحو مقاول السد.",
            "accuse indirect ووجهت | مقاول السد | اللجنة (organisation)",
        ),
        (
            "وألقت البلدية باللوم على شركة النقل في الحادث.",
            "accuse indirect وألقت | شركة النقل في الحادث | البلدية (organisation)",
        ),
        (
            "ووجه الوزير سالم الكروي الشكر للمتطوعين على جهدهم.",
            "praise indirect ووجه | للمتطوعين على جهدهم | سالم الكروي (person)",
        ),
        ("ووجهت إلى المحاسب تهمة اختلاس المال.", ""),
        ("توجه الوزير إلى المدينة لتقديم الشكر.", ""),
        ("ألقت الشرطة القبض على المحاسب.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_expressed_and_held_to_be_true_is_said() {
    for (text, expected) in [
        (
            "من جهته، عبر الوزير عن امتنانه للمتطوعين.",
            "praise indirect عبر | امتنانه للمتطوعين | الوزير (unnamed)",
        ),
        (
            "وقضت المحكمة بأن العقد باطل.",
            "opine indirect وقضت | العقد باطل | المحكمة (organisation)",
        ),
        (
            "ورفع سالم الكروي دعوى على الشركة، بحجة أنها لوثت النهر.",
            "claim indirect بحجة | لوثت النهر | سالم الكروي (person)",
        ),
        (
            "وتصنف الوزارة الشركة على أنها مخالفة.",
            "opine indirect وتصنف | الشركة على أنها مخالفة | الوزارة (organisation)",
        ),
        ("وصلت الشاحنات عبر الجسر بعد تأخير عن موعدها.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn verdicts_plans_and_nouns_tell_nothing() {
    for (text, expected) in [
        ("أدانت المحكمة المحاسب بالاختلاس.", ""),
        ("وسوف تعلن اللجنة إغلاق السوق.", ""),
        ("الوزارة قد تعترف بالشهادات الأجنبية.", ""),
        ("وأُعلنت حالة الطوارئ في المدينة.", ""),
        ("وغرق عشرة طلبة في النهر إن الريح شديدة.", ""),
        (
            "وقال الكروي إنه أبلغ الوزير بأن الجسر مغلق.",
            "say indirect وقال | أبلغ الوزير بأن الجسر مغلق | الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_was_told_before_is_taken_up_by_a_pronoun() {
    for (text, expected) in [
        (
            "وقال سالم الكروي إن الشركة لوثت النهر، وهو ما نفته الوزارة.",
            "say indirect وقال | الشركة لوثت النهر | سالم الكروي (person)
             deny indirect نفته | الشركة لوثت النهر | الوزارة (organisation)",
        ),
        (
            "وأغلقت البلدية الجسر، الأمر الذي أكده المتحدث باسم الشرطة.",
            "confirm indirect أكده | وأغلقت البلدية الجسر | المتحدث باسم الشرطة (unnamed)",
        ),
        (
            "قالت سلمى نبيل إن الجسر آمن. وعاد العمال مساء، على حد تعبيرها، إلى الرصيف.",
            "say indirect قالت | الجسر آمن | سلمى نبيل (person)
             say indirect على حد تعبيرها | وعاد العمال مساء … إلى الرصيف | سلمى نبيل (person)",
        ),
        // What a later sentence tells is no cue of this one.
        (
            "قالت سلمى نبيل إن الجسر آمن. وعاد العمال مساء، على حد تعبيرها. وأضافت أن الرصيف متين.",
            "say indirect قالت | الجسر آمن | سلمى نبيل (person)
             say indirect على حد تعبيرها | وعاد العمال مساء | سلمى نبيل (person)
             say indirect وأضافت | الرصيف متين | سلمى نبيل (person)",
        ),
        ("ووصل الوزير، وهو ما أثار دهشة السكان.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_others_are_said_to_fear_is_no_statement() {
    check(
        "ويرى محللون أن الحكومة تخشى من ارتفاع الأسعار.",
        "opine indirect ويرى | الحكومة تخشى من ارتفاع الأسعار | محللون (unnamed)",
    );
}

#[test]
fn an_unknown_feminine_noun_behind_a_masculine_verb_is_its_object() {
    check(
        "وقال سالم الكروي إن الحي بعيد. واستنكر معاناة السكان.",
        "say indirect وقال | الحي بعيد | سالم الكروي (person)
         condemn indirect واستنكر | معاناة السكان | سالم الكروي (person)",
    );
}

#[test]
fn a_preposition_may_lead_a_demonstrative_or_stand_inside_a_quotation() {
    for (text, expected) in [
        (
            "ورحب سالم الكروي بهذا القرار.",
            "praise indirect ورحب | هذا القرار | سالم الكروي (person)",
        ),
        ("ورحب سالم الكروي بهذا الشكل.", ""),
        (
            "وندد الصيادون \"بحملة التشهير\" ضدهم.",
            "condemn mixed وندد | \"بحملة التشهير\" ضدهم | الصيادون (unnamed)",
        ),
        (
            "اتهمت اللجنة المعنية بالأنهار الشركة بتلويث الماء.",
            "accuse indirect اتهمت | الشركة بتلويث الماء | اللجنة المعنية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn some_verbs_tell_an_action_without_a_particle() {
    for (text, expected) in [
        (
            "تعهد مجلس الإقليم منح الصيادين قروضا.",
            "promise indirect تعهد | منح الصيادين قروضا | مجلس الإقليم (organisation)",
        ),
        (
            "وذكرت البلدية وصول السفينة إلى المرفأ.",
            "say indirect وذكرت | وصول السفينة إلى المرفأ | البلدية (organisation)",
        ),
        ("وأضافت الشركة سفينة ثانية.", ""),
        (
            "وجددت الوزارة دعوتها إلى الهدوء.",
            "confirm indirect وجددت | دعوتها إلى الهدوء | الوزارة (organisation)",
        ),
        ("وجددت الطائرات قصف المرفأ.", ""),
        (
            "ويرى الصيادون في القرار خطوة متأخرة.",
            "opine indirect ويرى | القرار خطوة متأخرة | الصيادون (unnamed)",
        ),
        (
            "وتحدثت النقابة عن \"حملة ظالمة\" ضد الصيادين.",
            "say mixed وتحدثت | \"حملة ظالمة\" ضد الصيادين | النقابة (organisation)",
        ),
        ("وتحدثت النقابة عن أحوال الصيادين.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_pronoun_is_held_to_be_what_follows() {
    for (text, expected) in [
        (
            "واختفت جماعة النهر التي تصنفها الحكومة تنظيما متشددا.",
            "opine indirect تصنفها | تنظيما متشددا | الحكومة (organisation)",
        ),
        (
            "واقتربت أزمة المياه التي تعتبرها الحكومة من بين الأسوأ.",
            "opine indirect تعتبرها | من بين الأسوأ | الحكومة (organisation)",
        ),
        ("والنقابات التي اعتبرت غير ممثلة غائبة.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_only_looks_like_a_verb_tells_nothing() {
    for (text, expected) in [
        ("وستغلق البلدية الجسر إذا أكدت النتائج أنه متصدع.", ""),
        ("وقدم الصيادون طلبا \"لفتح الجسر أمام الشاحنات\".", ""),
        ("ويقدر عدد الصيادين بألف رجل.", ""),
        ("أيدت المحكمة سجن المحاسب.", ""),
        (
            "وأضاف الوزير محذرا: \"لا تعبروا هذا الجسر في الليل\".",
            "say direct وأضاف | لا تعبروا هذا الجسر في الليل | الوزير (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn words_are_passed_on_under_many_nouns_or_none() {
    for (text, expected) in [
        (
            "ونقلت وكالة الساحل عن الوزير نفيه للخبر.",
            "deny indirect نفيه | للخبر | الوزير (unnamed) | carried وكالة الساحل",
        ),
        (
            "ونقلت وكالة الساحل عن الوزير تأكيده على فتح الجسر.",
            "confirm indirect تأكيده | فتح الجسر | الوزير (unnamed) | carried وكالة الساحل",
        ),
        (
            "ونقلت وكالة الساحل أن الجسر مغلق.",
            "say indirect ونقلت | الجسر مغلق | وكالة الساحل (organisation)",
        ),
        (
            "وفي المقابل نقلت وكالة الساحل عن الوزير قوله إن الجسر مغلق.",
            "say indirect قوله | الجسر مغلق | الوزير (unnamed) | carried وكالة الساحل",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_somebody_does_something_to_say_is_told() {
    for (text, expected) in [
        (
            "وخرج آلاف العمال للمطالبة بزيادة الأجور.",
            "call indirect للمطالبة | زيادة الأجور | آلاف العمال (unnamed)",
        ),
        (
            "وخرج وزير النقل للقول إن الجسر آمن.",
            "say indirect للقول | الجسر آمن | وزير النقل (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_cue_in_a_relative_clause_has_its_own_content_and_ends_that_before_it() {
    for (text, expected) in [
        (
            "ونشرت وزارة النقل صورا قالت إنها للجسر الجديد.",
            "say indirect قالت | للجسر الجديد | وزارة النقل (organisation)",
        ),
        (
            "وردت وزارة النقل على نقابة السائقين، التي كانت قد رأت أن الرسوم مرتفعة.",
            "opine indirect رأت | الرسوم مرتفعة | نقابة السائقين (organisation)",
        ),
        (
            "ونفت وزارة النقل تأخر الأشغال التي تقول النقابة إنها متوقفة.",
            "
            deny indirect ونفت | تأخر الأشغال | وزارة النقل (organisation)
            say indirect تقول | متوقفة | النقابة (organisation)
            ",
        ),
        (
            "وقال المحافظ إن مدير الميناء، الذي زعم أن الجسر آمن، أوقف.",
            "
            say indirect وقال | مدير الميناء، الذي زعم أن الجسر آمن، أوقف | المحافظ (unnamed)
            claim indirect زعم | الجسر آمن | مدير الميناء (unnamed)
            ",
        ),
    ] {
        check(text, expected);
    }
}
