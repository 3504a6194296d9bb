//! Who speaks where the cue has no subject beside it: invented sentences, `check(text, expected
//! listing)`.

mod document;
mod listing;

use listing::check;

#[test]
fn whom_something_is_told_does_not_tell_it() {
    check(
        "ونفى مدير الميناء، سامر الكروي، التهمة.¶وقال لبي بي سي: \"سنعود قريبا إلى العمل\".¶وأضاف: \"الرصيف آمن منذ سنوات طويلة\".",
        "deny indirect ونفى | التهمة | سامر الكروي (person)
         say direct وقال | سنعود قريبا إلى العمل | سامر الكروي (person) | to بي بي سي
         say direct وأضاف | الرصيف آمن منذ سنوات طويلة | سامر الكروي (person)",
    );
}

#[test]
fn whom_somebody_calls_on_is_no_subject_behind_that_he() {
    check(
        "ووصل الوزير سامر الكروي، أمس.¶وقال الكروي إن الجسر آمن.¶كما أنه طالب حزب الله بوقف القتال، معتبرا أن الوقت ضيق.",
        "say indirect وقال | الجسر آمن | سامر الكروي (person)
         call indirect طالب | حزب الله بوقف القتال | سامر الكروي (person)
         opine indirect معتبرا | الوقت ضيق | سامر الكروي (person)",
    );
}

#[test]
fn a_name_ends_where_other_letters_spell_it_again() {
    check(
        "ووصل سالم قباني Salem Kabbani مدير الميناء أمس.¶وقال قباني إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | سالم قباني (person)",
    );
}

#[test]
fn a_sentence_is_about_the_subject_behind_its_dateline() {
    check(
        "دبي، الإمارات العربية المتحدة (CNN) – علق مدير الميناء، سامر الكروي، على غرق السفينة، واصفا الحادثة بأنها \"كارثة كبيرة للجميع\".",
        "opine mixed واصفا | الحادثة بأنها \"كارثة كبيرة للجميع\" | سامر الكروي (person)",
    );
}

#[test]
fn a_sentence_is_about_the_subject_behind_a_fronted_phrase() {
    for (text, expected) in [
        (
            "وقال المنسق نبيل قرباني إن الهدنة قائمة.¶من جهته رد سامر بن سعيد الكروي، مدير الميناء، على الرسالة، حيث قال: \"سنعود قريبا إلى العمل\".",
            "say indirect وقال | الهدنة قائمة | نبيل قرباني (person)
             say direct قال | سنعود قريبا إلى العمل | سامر بن سعيد الكروي (person)",
        ),
        (
            "وقال المنسق نبيل قرباني إن الهدنة قائمة.¶وقبل يوم واحد فقط كان الكروي، الذي زار المرفأ، يتحدث إلى العمال مهددا بإغلاق الرصيف.¶ووصل الوزير سامر الكروي.",
            "say indirect وقال | الهدنة قائمة | نبيل قرباني (person)
             threaten indirect مهددا | إغلاق الرصيف | سامر الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_answers_in_the_fronted_phrase_goes_on_to_speak() {
    for (text, expected) in [
        (
            "وقالت منظمة النهر إن الصحيفة أغلقت.¶وفي تعقيب لوزارة الداخلية قالت إن الجسر آمن.",
            "say indirect وقالت | الصحيفة أغلقت | منظمة النهر (organisation)
             say indirect قالت | الجسر آمن | وزارة الداخلية (organisation) | in تعقيب",
        ),
        (
            "وقال الكاردينال نبيل قرباني إن الطريق طويلة.¶ووفقا لمقال الكروي، الذي نشر الخميس، قال إن الجسر آمن.¶ووصل الصحفي سامر الكروي.",
            "say indirect وقال | الطريق طويلة | نبيل قرباني (person)
             say indirect قال | الجسر آمن | سامر الكروي (person) | in مقال",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_participle_shares_the_subject_of_the_sentence_and_not_its_source() {
    check(
        "وبحسب وكالة الأنباء الرسمية، تلاحظ المملكة العربية السعودية بأسف غياب الحل في البلاد، محذرة من أن الهدنة لن تصمد.",
        "say indirect وبحسب | تلاحظ المملكة العربية السعودية بأسف غياب الحل في البلاد | وكالة الأنباء الرسمية (organisation)
         warn indirect محذرة من | الهدنة لن تصمد | المملكة العربية السعودية (organisation)",
    );
}

#[test]
fn a_participle_shares_the_subject_of_who_speaks_to_the_reader() {
    check(
        "وقالت منظمة النهر إن بعثة التحقيق توصلت إلى أن الجسر انهار، لافتة إلى أن الرصيف متين.",
        "say indirect وقالت | بعثة التحقيق توصلت إلى أن الجسر انهار | منظمة النهر (organisation)
         say indirect توصلت | الجسر انهار | بعثة التحقيق (organisation)
         say indirect لافتة إلى | الرصيف متين | منظمة النهر (organisation)",
    );
}

#[test]
fn a_relative_pronoun_of_the_other_gender_is_no_subject() {
    for (text, expected) in [
        (
            "وقارن الكروي بين الأداة الجديدة وخاصية إغلاق الرصيف والتي قال إنها بطيئة.¶ووصل الوزير سامر الكروي.",
            "say indirect قال | بطيئة | سامر الكروي (person)",
        ),
        (
            "وقارن الكروي بين الأداة الجديدة ومسح ملفات الرصيف والتي قال إنها بطيئة.¶ووصل الوزير سامر الكروي.",
            "say indirect قال | بطيئة | سامر الكروي (person)",
        ),
        (
            "وتحدث الوزير سامر الكروي مع المدير نبيل قرباني الذي قال عنه إن يديه نظيفتان.",
            "say indirect قال | يديه نظيفتان | سامر الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_verb_joined_to_another_shares_its_subject() {
    check(
        "وقال المستشفى إن المريض مات، لكن صديقته التي رافقته، ليلى قباني، نفت ذلك، وأكدت أن العلاج توقف.",
        "say indirect وقال | المريض مات | المستشفى (organisation)
         confirm indirect وأكدت | العلاج توقف | ليلى قباني (person)",
    );
}

#[test]
fn several_people_are_rather_meant_than_a_body() {
    check(
        "وأفاد مسؤولون بالصحة بأن المياه نظيفة.¶وقالت الشرطة إن الطريق آمنة.¶وقالوا إن الخبراء حددوا المادة.",
        "say indirect وأفاد | المياه نظيفة | مسؤولون بالصحة (unnamed)
         say indirect وقالت | الطريق آمنة | الشرطة (organisation)
         say indirect وقالوا | الخبراء حددوا المادة | مسؤولون بالصحة (unnamed)",
    );
}

#[test]
fn a_paper_that_is_a_source_does_not_go_on_to_speak() {
    check(
        "وحسبما جاء في التقارير الأخيرة، فإن شركة نيلوفر قامت بحذف التطبيق.¶كما أكدت أن الهاتف آمن.",
        "say indirect وحسبما جاء | شركة نيلوفر قامت بحذف التطبيق | التقارير الأخيرة (document)
         confirm indirect أكدت | الهاتف آمن | شركة نيلوفر (organisation)",
    );
}

#[test]
fn the_verb_before_a_last_name_tells_its_gender() {
    check(
        "ووصلت الممثلة ليلى قباني أمس.¶وقال القضاة الستة إن الدعوى مرفوضة.¶وتعود القضية إلى الصيف حين رفعت قباني دعوى.¶وادعت حينها أن الشركة سرقت صورتها.",
        "say indirect وقال | الدعوى مرفوضة | القضاة الستة (unnamed)
         claim indirect وادعت | الشركة سرقت صورتها | ليلى قباني (person)",
    );
}

#[test]
fn what_a_title_or_people_act_on_is_no_part_of_them() {
    for (text, expected) in [
        (
            "ووصلت الممثلة اللبنانية ليلى قباني أمس.¶في الشهر الماضي، رفعت الممثلة اللبنانية دعوى قضائية ضد المدير، زاعمة أن الصفقة باطلة.",
            "claim indirect زاعمة | الصفقة باطلة | ليلى قباني (person)",
        ),
        (
            "ويشار إلى أن نشطاء تناقلوا صورا، قالوا إنها تظهر الحريق.",
            "say indirect قالوا | تظهر الحريق | نشطاء (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_time_before_a_comma_leads_to_the_subject_behind_it() {
    check(
        "وتوصلت دراسة إلى أن الجسر آمن.¶قبل عشرين عاما، تركت ليلى قرباني عملها في السوق.¶وتقول: \"كان الأمر صعبا فعلا في البداية\".",
        "say indirect وتوصلت | الجسر آمن | دراسة (document)
         say direct وتقول | كان الأمر صعبا فعلا في البداية | ليلى قرباني (person)",
    );
}

#[test]
fn who_is_accused_does_not_accuse() {
    for (text, expected) in [
        (
            "وقال الوزير سامر الكروي إن الجسر آمن.¶واتهم قرباني بالكذب.¶ووصل المدير نبيل قرباني.",
            "say indirect وقال | الجسر آمن | سامر الكروي (person)
             accuse indirect واتهم | قرباني بالكذب | سامر الكروي (person)",
        ),
        (
            "وندد الوزير سامر الكروي بنشر محاضرة اتهم فيها المدير نبيل قرباني بالكذب.",
            "condemn indirect وندد | نشر محاضرة اتهم فيها المدير نبيل قرباني بالكذب | سامر الكروي (person)
             accuse indirect اتهم | المدير نبيل قرباني بالكذب | سامر الكروي (person) | in محاضرة",
        ),
        (
            "وقالت النيابة العامة إن الأمر انتهى. كما اتهمت الشخص ذاته بالكذب.",
            "say indirect وقالت | الأمر انتهى | النيابة العامة (organisation)
             accuse indirect اتهمت | الشخص ذاته بالكذب | النيابة العامة (organisation)",
        ),
        (
            "اتهم الوزير الفرنسي معارضيه بعدم تمرير القانون.",
            "accuse indirect اتهم | معارضيه بعدم تمرير القانون | الوزير الفرنسي (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_last_name_in_another_spelling_is_of_the_same_person() {
    check(
        "ووصل الرئيس دونالد كرومب أمس.¶وعين كرامب جينا هاسبيل مديرة للميناء.¶وقال كرامب إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | دونالد كرومب (person)",
    );
}

#[test]
fn neither_how_something_is_done_nor_whose_people_they_are_makes_a_name() {
    for (text, expected) in [
        (
            "ووصل الوزير دونالد كروان.¶واشتكى كروان مطولا من التأخير، قائلا إن الجسر آمن.",
            "condemn indirect واشتكى | التأخير | دونالد كروان (person)
             say indirect قائلا | الجسر آمن | دونالد كروان (person)",
        ),
        (
            "ووصل الوزير دونالد كروان.¶وقال مستشارو كروان إن الجسر آمن.¶وبحسب مستشاري كروان فإن الطريق وعرة.",
            "say indirect وقال | الجسر آمن | مستشارو كروان (unnamed)
             say indirect وبحسب | الطريق وعرة | مستشاري كروان (unnamed)",
        ),
        (
            "ووصل المحقق روبرت كروان.¶وقال فريق محققي كروان إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | فريق محققي كروان (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn who_spoke_in_a_paper_is_whose_it_is() {
    for (text, expected) in [
        (
            "وكان قرباني يشير إلى تصريحات الوزير سامر الكروي، التي قال فيها إن الجسر آمن.",
            "say indirect يشير إلى | تصريحات الوزير سامر الكروي | قرباني (person)
             say indirect قال | الجسر آمن | سامر الكروي (person) | in تصريحات",
        ),
        (
            "ونقلت وكالة النهر بيان وزارة الداخلية وجاء فيه: \"سنعود قريبا إلى العمل في الميناء\".",
            "say direct وجاء فيه | سنعود قريبا إلى العمل في الميناء | وزارة الداخلية (organisation) | in بيان",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_sentence_is_about_whose_opinion_it_tells_of() {
    check(
        "وقال مركز النهر إن الطريق طويلة.¶تغيرت وجهة نظر الرئيس سامر الكروي مع الوقت. فقد تعهد بالدفاع عن الجسر.",
        "say indirect وقال | الطريق طويلة | مركز النهر (organisation)
         promise indirect تعهد | الدفاع عن الجسر | سامر الكروي (person)",
    );
}

#[test]
fn a_definite_noun_takes_no_listed_body_for_its_complement() {
    check(
        "وحمل الأهالي ميليشيا الحوثي المسؤولية عن حياة الجريح، مؤكدين أنهم لن يسكتوا.",
        "accuse indirect وحمل | ميليشيا الحوثي المسؤولية عن حياة الجريح | الأهالي (unnamed)
         confirm indirect مؤكدين | لن يسكتوا | الأهالي (unnamed)",
    );
}

#[test]
fn who_speaks_through_an_account_is_whose_it_is() {
    for (text, expected) in [
        (
            "وذكر حساب منسوب للكاتب سامر الكروي أن الجسر آمن.¶وأضاف أن الطريق وعرة.",
            "say indirect وذكر | الجسر آمن | سامر الكروي (person)
             say indirect وأضاف | الطريق وعرة | سامر الكروي (person)",
        ),
        (
            "وقال الحساب الرسمي لوزارة الداخلية إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | وزارة الداخلية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn an_ayatollah_is_named_without_his_title() {
    check(
        "وقال المرشد الأعلى آية الله سامر الكروي إن الجسر آمن.¶وأضاف آية الله الكروي أن الطريق وعرة.",
        "say indirect وقال | الجسر آمن | سامر الكروي (person)
         say indirect وأضاف | الطريق وعرة | سامر الكروي (person)",
    );
}
