//! Who said what in Arabic, on invented sentences.

mod document;
mod listing;

use analysis::analyse;
use document::document;
use listing::check;

#[test]
fn a_verb_with_a_clause_names_its_speaker() {
    for (text, expected) in [
        (
            "وقال مدير الميناء سالم الكروي إن الرصيف أغلق أمس.",
            "say indirect وقال | الرصيف أغلق أمس | سالم الكروي (person)",
        ),
        (
            "أعلنت هيئة المعابر، الخميس، أن الجسر عاد إلى العمل.",
            "announce indirect أعلنت | الجسر عاد إلى العمل | هيئة المعابر (organisation)",
        ),
        (
            "وأكد المجلس المحلي أن المياه عادت إلى الحي.",
            "confirm indirect وأكد | المياه عادت إلى الحي | المجلس المحلي (organisation)",
        ),
        (
            "وقالت مصادر طبية إن الحصيلة مرشحة للارتفاع.",
            "say indirect وقالت | الحصيلة مرشحة للارتفاع | مصادر طبية (unnamed)",
        ),
        (
            "لكن وزارة النقل نفت أن تكون الطريق مقطوعة.",
            "deny indirect نفت | تكون الطريق مقطوعة | وزارة النقل (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn quotations_of_every_mark_are_direct_speech() {
    for (text, expected) in [
        (
            "وقال الناطق باسم البلدية: “لن نغلق السوق هذا العام”.",
            "say direct وقال | لن نغلق السوق هذا العام | الناطق باسم البلدية (unnamed)",
        ),
        (
            "وقالت النقابة «سنرفع الأجور في الربيع».",
            "say direct وقالت | سنرفع الأجور في الربيع | النقابة (organisation)",
        ),
        (
            "وذكرت إدارة المرفأ أن العمال \"عادوا إلى أرصفتهم من دون شروط\".",
            "say mixed وذكرت | العمال \"عادوا إلى أرصفتهم من دون شروط\" | إدارة المرفأ (organisation)",
        ),
        (
            "“لن نرحل من هنا مهما حدث”، يقول فريد سمعان.",
            "say direct يقول | لن نرحل من هنا مهما حدث | فريد سمعان (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn scare_quotes_and_names_make_no_statement() {
    for text in [
        "قصفت فصائل “الفجر” موقعا لتنظيم “الظل” شمال البلدة.",
        "وتعمل صحيفة \"الميناء\" في المدينة منذ عشرين عاما.",
        "لم يعلن المجلس أي حصيلة.",
        "يذكر أن الجسر بني قبل مئة عام.",
    ] {
        check(text, "");
    }
}

#[test]
fn participles_share_the_subject_of_their_sentence() {
    check(
        "وقال وزير الزراعة نبيل حداد إن المحصول جيد، لافتا إلى أن الأمطار تأخرت، ومؤكدا أن الدعم مستمر.",
        "say indirect وقال | المحصول جيد | نبيل حداد (person)
         say indirect لافتا إلى | الأمطار تأخرت | نبيل حداد (person)
         confirm indirect ومؤكدا | الدعم مستمر | نبيل حداد (person)",
    );
}

#[test]
fn dropped_subjects_and_titles_mean_somebody_named_before() {
    check(
        "قالت المتحدثة باسم هيئة المعابر ليلى عون إن المعبر مغلق.¶وأضافت أن الصيانة تنتهي غدا.¶وأوضحت المتحدثة أن الطريق آمنة.",
        "say indirect قالت | المعبر مغلق | ليلى عون (person)
         say indirect وأضافت | الصيانة تنتهي غدا | ليلى عون (person)
         say indirect وأوضحت | الطريق آمنة | ليلى عون (person)",
    );
    check(
        "أعلنت شركة النور للنقل أن الرحلات ستعود.¶وقالت الشركة إن الأسعار لم تتغير.",
        "announce indirect أعلنت | الرحلات ستعود | شركة النور للنقل (organisation)
         say indirect وقالت | الأسعار لم تتغير | شركة النور للنقل (organisation)",
    );
}

#[test]
fn content_begins_at_the_one_addressed_or_accused() {
    for (text, expected) in [
        (
            "ودعا المجلس المحلي السكان إلى البقاء في منازلهم.",
            "call indirect ودعا | السكان إلى البقاء في منازلهم | المجلس المحلي (organisation)",
        ),
        (
            "اتهمت النقابة الشركة بخرق الاتفاق.",
            "accuse indirect اتهمت | الشركة بخرق الاتفاق | النقابة (organisation)",
        ),
        (
            "حذرت وزارة الصحة من انتشار المرض في المخيم.",
            "warn indirect حذرت | انتشار المرض في المخيم | وزارة الصحة (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn sources_beside_a_sentence_speak_or_carry() {
    for (text, expected) in [
        (
            "وانهار الجسر فجرا، وفق مصدر أمني.",
            "say indirect وفق | انهار الجسر فجرا | مصدر أمني (unnamed)",
        ),
        (
            "بحسب وزارة المياه، تراجع منسوب النهر مترا كاملا.",
            "say indirect بحسب | تراجع منسوب النهر مترا كاملا | وزارة المياه (organisation)",
        ),
        (
            "توقفت القطارات ساعتين، على ما أعلنت هيئة النقل.",
            "announce indirect على ما أعلنت | توقفت القطارات ساعتين | هيئة النقل (organisation)",
        ),
        (
            "وقال قائد الشرطة إن الحريق أخمد، وفق ما نقلت وكالة الساحل.",
            "say indirect وقال | الحريق أخمد | قائد الشرطة (unnamed) | carried وكالة الساحل",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn chains_tell_medium_outlet_publisher_and_copy() {
    check(
        "وقالت وزارة الري في بيان نشره المكتب الإعلامي للوزارة إن السد آمن.",
        "say indirect وقالت | السد آمن | وزارة الري (organisation) | in بيان; published المكتب الإعلامي للوزارة",
    );
    check(
        "قال المحلل سامر قباني لصحيفة الميناء إن الأسعار سترتفع.",
        "say indirect قال | الأسعار سترتفع | سامر قباني (person) | to صحيفة الميناء",
    );
    check(
        "أكدت هيئة المعابر أن الطريق سالكة.¶جاء ذلك في بيان نشرته وزارة النقل، واطلعت على نسخة منه صحيفة الميناء.",
        "confirm indirect أكدت | الطريق سالكة | هيئة المعابر (organisation) | in بيان; published وزارة النقل; obtained صحيفة الميناء",
    );
    check(
        "ونقلت وكالة الساحل عن مسؤول محلي قوله إن المخيم أخلي.",
        "say indirect قوله | المخيم أخلي | مسؤول محلي (unnamed) | carried وكالة الساحل",
    );
}

#[test]
fn headlines_name_the_speaker_before_a_colon() {
    for (title, expected) in [
        (
            "# هيئة المعابر: أعدنا 8 عائلات",
            "say indirect : | أعدنا 8 عائلات | هيئة المعابر (organisation)",
        ),
        ("# سوريا: حريق يلتهم محصولا", ""),
        ("# حصيلة عام كامل: 12 هجوما", ""),
    ] {
        check(title, expected);
    }
}

#[test]
fn a_lost_closing_mark_does_not_swallow_the_next_statement() {
    check(
        "قال الناطق باسم المجلس المحلي إن “المعبر أغلق أمام الشاحنات. وأكد مدير الميناء أن الإغلاق مؤقت.",
        "say direct قال | المعبر أغلق أمام الشاحنات | الناطق باسم المجلس المحلي (unnamed)
         confirm indirect وأكد | الإغلاق مؤقت | مدير الميناء (unnamed)",
    );
}

#[test]
fn actors_and_their_offices_are_one_family() {
    let found = analyse(
        &document(
            "وذكر المكتب الإعلامي للتحالف الدولي أن الخلية ضبطت.¶وأكد التحالف الدولي أن العمليات مستمرة.",
        ),
        None,
    );
    let families: Vec<_> = found
        .statements
        .iter()
        .map(|s| s.speaker.family.as_str())
        .collect();
    assert_eq!(families, ["coalition", "coalition"]);
}

#[test]
fn a_name_behind_a_preposition_keeps_its_article() {
    let found = analyse(
        &document(
            "# الدفاع: الجسر آمن¶ونقلت صحيفة الميناء عن المكتب الإعلامي للدفاع المدني قوله إن الجسر آمن.",
        ),
        None,
    );
    let names: Vec<_> = found
        .statements
        .iter()
        .map(|s| s.speaker.name.as_str())
        .collect();
    assert_eq!(names, ["الدفاع المدني", "المكتب الإعلامي للدفاع المدني"]);
    let evidence = found.statements[0].speaker.name_at.as_ref();
    assert_eq!(evidence.map(|e| e.text.as_str()), Some("للدفاع المدني"));
}

#[test]
fn those_who_are_only_counted_speak_without_a_name() {
    check(
        "وقال العديد من السكان إن المياه ارتفعت.",
        "say indirect وقال | المياه ارتفعت | العديد من السكان (unnamed)",
    );
    check(
        "ذكر مسؤولان أن الطريق أغلق، وقال محامو الدفاع إن الحكم جائر.",
        "say indirect ذكر | الطريق أغلق | مسؤولان (unnamed)
         say indirect وقال | الحكم جائر | محامو الدفاع (unnamed)",
    );
    check(
        "أكد المصدر متابعة الملف منذ أسبوع.",
        "confirm indirect أكد | متابعة الملف منذ أسبوع | المصدر (unnamed)",
    );
}

#[test]
fn a_source_that_leads_its_sentence_ends_where_the_main_clause_begins() {
    check(
        "ووفقا لصحيفة \"الميناء\"، قامت الشرطة بإغلاق السوق أمس.",
        "say indirect ووفقا | قامت الشرطة بإغلاق السوق أمس | صحيفة \"الميناء\" (organisation)",
    );
    check(
        "وبحسب وزارة الصحة جرى تسجيل عشرين إصابة جديدة.",
        "say indirect وبحسب | جرى تسجيل عشرين إصابة جديدة | وزارة الصحة (organisation)",
    );
}

#[test]
fn a_title_may_be_held_in_a_body_with_a_long_name_in_quotation_marks() {
    check(
        "وقال رئيس \"الهيئة الوطنية للمصالحة بين العشائر المتخاصمة في الجنوب\"، اللواء نبيل حداد، إن الطريق فتح.",
        "say indirect وقال | الطريق فتح | نبيل حداد (person)",
    );
}

#[test]
fn a_plan_to_speak_is_no_statement() {
    check("ستطالب النقابة بزيادة الأجور في اجتماعها المقبل.", "");
}

#[test]
fn a_state_is_not_part_of_the_name_behind_it() {
    check(
        "تعتبر تركيا حزب العمال الكردستاني تنظيما إرهابيا.",
        "opine indirect تعتبر | حزب العمال الكردستاني تنظيما إرهابيا | تركيا (organisation)",
    );
}

#[test]
fn a_first_name_alone_is_whoever_spoke_under_it() {
    check(
        "قال عادل إمام إن العرض طويل. وأضاف عادل أن الجمهور صبور.",
        "say indirect قال | العرض طويل | عادل إمام (person)
         say indirect وأضاف | الجمهور صبور | عادل إمام (person)",
    );
}

#[test]
fn a_capital_speaks_for_its_state_where_the_state_speaks_too() {
    check(
        "نفت روسيا وجود سفنها في الميناء. وأكدت موسكو أن الرحلة ألغيت.",
        "deny indirect نفت | وجود سفنها في الميناء | روسيا (organisation)
         confirm indirect وأكدت | الرحلة ألغيت | روسيا (organisation)",
    );
}

#[test]
fn a_name_ends_before_what_its_bearer_says_or_whom_he_addresses() {
    for (text, expected) in [
        (
            "وتابعت الوكالة قائلة إن الميناء سيغلق أسبوعا.",
            "say indirect وتابعت | الميناء سيغلق أسبوعا | الوكالة (organisation)",
        ),
        (
            "وطالب الكروي #المجتمع_الدولي بدعم الصيادين.",
            "call indirect وطالب | #المجتمع_الدولي بدعم الصيادين | الكروي (person)",
        ),
        (
            "وقال فرح عثمان الرائد بالجيش إن الطريق مغلقة.",
            "say indirect وقال | الطريق مغلقة | فرح عثمان (person)",
        ),
        (
            "وقالت الشركة إن المصانع تعمل وفق أعلى المعايير.",
            "say indirect وقالت | المصانع تعمل وفق أعلى المعايير | الشركة (organisation)",
        ),
        (
            "وأكد الوزير #سالم_الكروي أن الرصيف أغلق.",
            "confirm indirect وأكد | الرصيف أغلق | سالم_الكروي (person)",
        ),
        (
            "وأقر رامي بطرسان بإغلاق الرصيف من دون إذن.",
            "admit indirect وأقر | إغلاق الرصيف من دون إذن | رامي بطرسان (person)",
        ),
        (
            "وقال مدير عام المؤسسة سالم الكروي إن الرصيف أغلق.",
            "say indirect وقال | الرصيف أغلق | سالم الكروي (person)",
        ),
        (
            "وقالت صحيفة شبه رسمية إن الجسر عاد إلى العمل.",
            "say indirect وقالت | الجسر عاد إلى العمل | صحيفة شبه رسمية (organisation)",
        ),
        (
            "وقال سكرتير النقابة سالم الكروي إن الأجور سترتفع.",
            "say indirect وقال | الأجور سترتفع | سالم الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_title_with_its_country_means_whoever_is_called_so() {
    check(
        "قال الرئيس التشادي سالم الكروي إن الحدود مفتوحة.¶وجاء ذلك خلال لقائه الرئيس المالي كريم دالي.¶وأكد الرئيس التشادي أن الاتفاق وقع.",
        "say indirect قال | الحدود مفتوحة | سالم الكروي (person)
         confirm indirect وأكد | الاتفاق وقع | سالم الكروي (person)",
    );
}

#[test]
fn a_body_is_named_without_those_behind_it_and_apart_from_those_counted() {
    check(
        "وقالت قوات الحدود المدعومة من الحكومة إن المعبر مغلق.",
        "say indirect وقالت | المعبر مغلق | قوات الحدود (organisation)",
    );
    check(
        "وأعلنت منظمة الشروق الخيرية أن المخيم مكتظ.¶وأكدت 12 منظمة أن المساعدات لا تكفي.",
        "announce indirect وأعلنت | المخيم مكتظ | منظمة الشروق الخيرية (organisation)
         confirm indirect وأكدت | المساعدات لا تكفي | 12 منظمة (organisation)",
    );
    check(
        "وقال أحد معدي الدراسة سالم الكروي إن العينة صغيرة.",
        "say indirect وقال | العينة صغيرة | سالم الكروي (person)",
    );
}

#[test]
fn content_ends_where_the_outlet_adds_something() {
    for (text, expected) in [
        (
            "وأعلنت الشركة أنها ستغلق المصنع، في خطوة أغضبت العمال.",
            "announce indirect وأعلنت | ستغلق المصنع | الشركة (organisation)",
        ),
        (
            "وأعلن المجلس أن المدينة ستمنع السيارات، لتصبح بذلك أول مدينة تفعل ذلك.",
            "announce indirect وأعلن | المدينة ستمنع السيارات | المجلس (organisation)",
        ),
        (
            "ووصفتها الرئاسة بالمحاولة الفاشلة في حق المدينة.",
            "opine indirect ووصفتها | المحاولة الفاشلة في حق المدينة | الرئاسة (organisation)",
        ),
        (
            "وأعلن الكروي عدم نيته خوض السباق مشيرا إلى أن الوقت ضيق.",
            "announce indirect وأعلن | عدم نيته خوض السباق | الكروي (person)
             say indirect مشيرا إلى | الوقت ضيق | الكروي (person)",
        ),
        (
            "وأكدت الهيئة أن، العمل مستمر.",
            "confirm indirect وأكدت | العمل مستمر | الهيئة (organisation)",
        ),
        (
            "ورفضت النقابة هذا القرار الذي صدر أمس.",
            "reject indirect ورفضت | هذا القرار | النقابة (organisation)",
        ),
    ] {
        check(text, expected);
    }
}
