//! Whom short names, descriptions and papers take up from elsewhere in the report: invented
//! sentences, `check(text, expected listing)`.

mod document;
mod listing;

use listing::check;

#[test]
fn a_last_name_means_the_full_one_however_it_is_written() {
    for (text, expected) in [
        (
            "وقال المتحدث باسم البلدية، #سالم_قرباني، إن الجسر آمن.¶وأضاف قرباني: \"سنعود قريبا إلى العمل\".",
            "say indirect وقال | الجسر آمن | سالم_قرباني (person)
             say direct وأضاف | سنعود قريبا إلى العمل | سالم_قرباني (person)",
        ),
        (
            "ووصل المبعوث ميتشل د. سومرز أمس.¶وقال سومرز إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | ميتشل د. سومرز (person)",
        ),
        (
            "وزار المدينة آلان كوترس وزوجته.¶وقال كوترس إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | آلان كوترس (person)",
        ),
        (
            "ووصل رجل الأعمال فانسان لومير.¶وقال لومير إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | فانسان لومير (person)",
        ),
        (
            "ووصل السفير سامي الحمد أمس.¶وقال الحمد إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | سامي الحمد (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_capital_is_named_as_its_state_where_the_state_acts() {
    for (text, expected) in [
        (
            "وتنفي أنقرة أي دور لها.¶وبدأت تركيا أعمال البناء أمس.",
            "deny indirect وتنفي | أي دور لها | تركيا (organisation)",
        ),
        (
            "وتنفي أنقرة أي دور لها.¶ووقع زلزال في تركيا أمس.",
            "deny indirect وتنفي | أي دور لها | أنقرة (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_made_a_paper_speaks_in_it() {
    for (text, expected) in [
        (
            "كشفت دراسة أعدتها جامعة النهر أن القهوة مفيدة.¶وذكرت الدراسة أن الشاي مفيد أيضا.",
            "announce indirect كشفت | القهوة مفيدة | جامعة النهر (organisation) | in دراسة
             say indirect وذكرت | الشاي مفيد أيضا | جامعة النهر (organisation) | in الدراسة",
        ),
        (
            "وأوضح خطاب، صادر عن هيئة الموانئ، أن الرصيف متين.",
            "say indirect وأوضح | الرصيف متين | هيئة الموانئ (organisation) | in خطاب",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_goes_on_speaking_is_who_spoke_whatever_the_title() {
    check(
        "وقال الموفد الدولي سامر قرباني إن الجسر آمن.¶وأضاف مبعوث الأمم المتحدة أن الطريق وعرة.¶وقال المبعوث إن الوقت ضيق.",
        "say indirect وقال | الجسر آمن | سامر قرباني (person)
         say indirect وأضاف | الطريق وعرة | سامر قرباني (person)
         say indirect وقال | الوقت ضيق | سامر قرباني (person)",
    );
}

#[test]
fn a_dropped_subject_is_not_whom_another_only_told_of() {
    check(
        "وقال الوزير سامر قرباني إن المدير نبيل حداد يطالب بإغلاق الجسر.¶وأضاف أن الطريق وعرة.",
        "say indirect وقال | المدير نبيل حداد يطالب بإغلاق الجسر | سامر قرباني (person)
         call indirect يطالب | إغلاق الجسر | نبيل حداد (person)
         say indirect وأضاف | الطريق وعرة | سامر قرباني (person)",
    );
}

#[test]
fn a_first_name_means_the_only_one_named_so_before() {
    check(
        "وزار الصحفيون لورا ساندرز في بيتها.¶وتقول لورا: \"سأعود قريبا إلى العمل\".",
        "say direct وتقول | سأعود قريبا إلى العمل | لورا ساندرز (person)",
    );
    check(
        "وزار الصحفيون محمد قرباني في بيته.¶وقال محمد، شقيق السائق، إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | محمد (person)",
    );
}

#[test]
fn a_title_behind_a_name_means_its_bearer_later_on() {
    check(
        "وقالت الدكتورة منى قرباني، رئيسة المجلس القومي، إن الجسر آمن.¶وأكدت رئيسة المجلس أن الطريق وعرة.",
        "say indirect وقالت | الجسر آمن | منى قرباني (person)
         confirm indirect وأكدت | الطريق وعرة | منى قرباني (person)",
    );
}

#[test]
fn a_general_word_for_a_body_means_one_body_alone() {
    for (text, expected) in [
        (
            "والتقى الوزير ممثلين عن الاتحاد الأوروبي.¶وحذر الاتحاد من انهيار الجسر.",
            "warn indirect وحذر | انهيار الجسر | الاتحاد الأوروبي (organisation)",
        ),
        (
            "وزار السفراء الكرملين والحكومة.¶وأكد الكرملين أن الجسر آمن.¶وأضاف أن الطريق وعرة.",
            "confirm indirect وأكد | الجسر آمن | الكرملين (organisation)
             say indirect وأضاف | الطريق وعرة | الكرملين (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_dropped_subject_is_who_tries_to_say_it() {
    check(
        "وقالت لينا فارس إن الجسر آمن.¶وقال نبيل حداد إن الوقت ضيق.¶وحاول سامر قرباني أن يؤكد أن الطريق وعرة.",
        "say indirect وقالت | الجسر آمن | لينا فارس (person)
         say indirect وقال | الوقت ضيق | نبيل حداد (person)
         confirm indirect يؤكد | الطريق وعرة | سامر قرباني (person)",
    );
}

#[test]
fn the_verb_tells_the_gender_of_a_name() {
    check(
        "وقالت ايلا توماس إن الجسر آمن. وقال سامر قرباني إن الوقت ضيق.¶وأضافت أن الطريق وعرة.",
        "say indirect وقالت | الجسر آمن | ايلا توماس (person)
         say indirect وقال | الوقت ضيق | سامر قرباني (person)
         say indirect وأضافت | الطريق وعرة | ايلا توماس (person)",
    );
}

#[test]
fn one_person_is_no_subject_of_a_plural_verb() {
    check(
        "وقال ناشطون محليون إن الجسر آمن.¶وقال سامر قرباني إن الوقت ضيق.¶وأضافوا أن الطريق وعرة.",
        "say indirect وقال | الجسر آمن | ناشطون محليون (unnamed)
         say indirect وقال | الوقت ضيق | سامر قرباني (person)
         say indirect وأضافوا | الطريق وعرة | ناشطون محليون (unnamed)",
    );
}

#[test]
fn whom_somebody_works_for_is_not_him() {
    for (text, expected) in [
        (
            "وقال مستشار الرئيس سالم الكروي إن الجسر آمن.¶وقال الرئيس إن الطريق مفتوح.",
            "say indirect وقال | الجسر آمن | سالم الكروي (person)
             say indirect وقال | الطريق مفتوح | الرئيس (unnamed)",
        ),
        (
            "وقالت متحدثة باسم رئيسة الحكومة، ليلى #قرباني، إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | متحدثة باسم رئيسة الحكومة، ليلى #قرباني (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn two_that_are_joined_are_neither_of_them() {
    for (text, expected) in [
        (
            "وتدهورت العلاقة بين الحلف وروسيا.¶ويجتمع حلف النهر الخميس.¶وانتقد الحلف السياح بشدة لأنهم تأخروا.",
            "condemn indirect وانتقد | السياح بشدة لأنهم تأخروا | حلف النهر (organisation)",
        ),
        (
            "والتقى الوفد ليلى قرباني ونور سمعان.¶وقالت نور سمعان إن الجسر آمن.¶وأكدت سمعان أن الطريق وعرة.",
            "say indirect وقالت | الجسر آمن | نور سمعان (person)
             confirm indirect وأكدت | الطريق وعرة | نور سمعان (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_body_is_named_as_fully_as_the_report_names_it() {
    for (text, expected) in [
        (
            "ودافعت شركة النهر للطيران عن موقفها.¶وأكدت شركة الطيران أن الجسر آمن.",
            "confirm indirect وأكدت | الجسر آمن | شركة النهر للطيران (organisation)",
        ),
        (
            "وتقدم الفريق الروسي نفسه.¶ووصل فريق خبراء النهر.¶ورأى الفريق أن الجسر آمن.",
            "opine indirect ورأى | الجسر آمن | فريق خبراء النهر (organisation)",
        ),
        (
            "وتقع المدينة في المملكة المتحدة.¶وتقول بريطانيا إن الجسر آمن.",
            "say indirect وتقول | الجسر آمن | بريطانيا (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_speaks_is_of_whom_the_sentence_before_tells() {
    for (text, expected) in [
        (
            "وقال نبيل حداد إن الوقت ضيق.¶وحقق سامر قرباني في الحادث. وقال إن الجسر آمن.",
            "say indirect وقال | الوقت ضيق | نبيل حداد (person)
             say indirect وقال | الجسر آمن | سامر قرباني (person)",
        ),
        (
            "وقالت لينا فارس إن الوقت ضيق.¶وسمعت عضو المجلس ليلى قرباني المكالمة، وقالت إن الجسر آمن.",
            "say indirect وقالت | الوقت ضيق | لينا فارس (person)
             say indirect وقالت | الجسر آمن | ليلى قرباني (person)",
        ),
        (
            "وتقول ليلى قرباني، من منظمة النهر التي تطالب بفتح الطريق، إن الجسر آمن.¶وتضيف أن الوقت ضيق.",
            "say indirect وتقول | الجسر آمن | ليلى قرباني (person)
             call indirect تطالب | فتح الطريق | منظمة النهر (organisation)
             say indirect وتضيف | الوقت ضيق | ليلى قرباني (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_title_of_another_nation_is_somebody_else() {
    check(
        "وقال وزير الخارجية التشادي سامر قرباني إن الجسر آمن.¶وقال وزير الخارجية السوداني إن الوقت ضيق.",
        "say indirect وقال | الجسر آمن | سامر قرباني (person)
         say indirect وقال | الوقت ضيق | وزير الخارجية السوداني (unnamed)",
    );
}

#[test]
fn a_function_takes_up_who_was_only_told_of() {
    check(
        "وعاد الوفد مع وزير الزراعة سامر قرباني إلى المرفأ.¶وأغلق المجلس الطريق.¶وبدأت المحادثات.¶وانتهت سريعا.¶وقال وزير الزراعة التشادي إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | سامر قرباني (person)",
    );
}

#[test]
fn a_verb_that_nobody_agrees_with_is_of_who_was_named_last() {
    check(
        "وقال سامر قرباني إن الجسر آمن.¶وعلق عليها في الصباح.¶ونشرت ليلى حداد صورة للجسر.¶وأضافت أن الوقت ضيق.",
        "say indirect وقال | الجسر آمن | سامر قرباني (person)
         say indirect وأضافت | الوقت ضيق | ليلى حداد (person)",
    );
}

#[test]
fn a_tag_is_named_as_it_is_written_elsewhere() {
    check(
        "وقالت #هيئة_الموانئ إن الجسر آمن.¶وتعمل هيئة الموانئ هناك.",
        "say indirect وقالت | الجسر آمن | هيئة الموانئ (organisation)",
    );
}

#[test]
fn a_calling_with_what_it_is_about_means_who_was_called_so() {
    check(
        "وقال نبيل كروان مخرج مسلسل \"الأفق\" إن الجسر آمن.¶وأكد مخرج العمل أن الوقت ضيق.",
        "say indirect وقال | الجسر آمن | نبيل كروان (person)
         confirm indirect وأكد | الوقت ضيق | نبيل كروان (person)",
    );
}

#[test]
fn a_last_name_behind_those_who_work_for_it_is_no_name_of_theirs() {
    check(
        "ووصل نبيل كروان أمس.¶ودعا أحد مستشاري كروان إلى الهدوء.¶وقال كروان إن الجسر آمن.",
        "call indirect ودعا | الهدوء | أحد مستشاري كروان (unnamed)
         say indirect وقال | الجسر آمن | نبيل كروان (person)",
    );
}
