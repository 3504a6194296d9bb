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
fn whom_somebody_works_for_is_taken_for_him() {
    // Wrong: the name behind "الرئيس" reads like that of a president. The second speaker should be
    // "الرئيس (unnamed)".
    check(
        "وقال مستشار الرئيس سالم الكروي إن الجسر آمن.¶وقال الرئيس إن الطريق مفتوح.",
        "say indirect وقال | الجسر آمن | سالم الكروي (person)
         say indirect وقال | الطريق مفتوح | سالم الكروي (person)",
    );
}
