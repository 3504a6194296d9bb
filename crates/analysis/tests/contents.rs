//! Where what was said begins and ends, on invented sentences.

mod document;
mod listing;

use listing::check;

#[test]
fn a_straight_mark_behind_a_colon_opens() {
    check(
        "وقال الكروي :\" لن نرحل عن هذه القرية\".",
        "say direct وقال | لن نرحل عن هذه القرية | الكروي (person)",
    );
    check(
        "The mayor said:\" We will not leave this town\".",
        "say direct said | We will not leave this town | The mayor (unnamed)",
    );
}

#[test]
fn a_noun_that_was_said_ends_where_the_outlet_tells_more() {
    for (text, expected) in [
        (
            "ودعا الكروي إلى احترام الحكم، إذ لا يعترف القانون بغيره.",
            "call indirect ودعا | احترام الحكم | الكروي (person)",
        ),
        (
            "ونفت الوزارة قصف بلدة كفرة، آخر معقل للفصائل.",
            "deny indirect ونفت | قصف بلدة كفرة | الوزارة (organisation)",
        ),
        (
            "وأعلنت النقابة إضراب العمال، لكنها لم تحدد موعده.",
            "announce indirect وأعلنت | إضراب العمال | النقابة (organisation)",
        ),
        (
            "وفي حين أنكرت الشركة تلويث النهر، يسعى السكان إلى مقاضاتها.",
            "deny indirect أنكرت | تلويث النهر | الشركة (organisation)",
        ),
        (
            "وأعلنت الوزارة تجميد أصول شركات يشتبه في أنها لوثت النهر.",
            "announce indirect وأعلنت | تجميد أصول شركات يشتبه في أنها لوثت النهر | الوزارة (organisation)",
        ),
        (
            "ورفضت المحكمة استئناف الشركة قائلة إن العقد باطل.",
            "reject indirect ورفضت | استئناف الشركة | المحكمة (organisation)
             say indirect قائلة | العقد باطل | المحكمة (organisation)",
        ),
        (
            "وقال الكروي إنهم أعضاء في (قوة النهر) وهي جماعة محلية.",
            "say indirect وقال | أعضاء في (قوة النهر) | الكروي (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_short_quotation_inside_what_was_told_is_not_all_of_it() {
    check(
        "أفاد سلاح الجو، الخميس، بمقتل قائد مقاتلة \"إف-16\"، بعد أن تحطمت طائرته.",
        "say mixed أفاد | مقتل قائد مقاتلة \"إف-16\" | سلاح الجو (organisation)",
    );
    check(
        "أفادت وسائل إعلام بريطانية، الخميس، بإصابة رجل.",
        "say indirect أفادت | إصابة رجل | وسائل إعلام بريطانية (unnamed)",
    );
}

#[test]
fn asides_before_what_was_said_are_passed_over() {
    for (text, expected) in [
        (
            "أفادت مصادر \"سكاي نيوز عربية\"، بأن المطالب أجلت القرار.",
            "say indirect أفادت | المطالب أجلت القرار | مصادر \"سكاي نيوز عربية\" (unnamed)",
        ),
        (
            "وأضاف حيدري دون أن يذكر المسؤول \"قدم المكتب دعوى قضائية بشأن المسألة\".",
            "say direct وأضاف | قدم المكتب دعوى قضائية بشأن المسألة | حيدري (person)",
        ),
        (
            "وأوضح المسؤولان المطلعان على الخطة: \"إن هناك مرونة كبيرة في الخطة\".",
            "say direct وأوضح | إن هناك مرونة كبيرة في الخطة | المسؤولان المطلعان على الخطة (unnamed)",
        ),
        (
            "أيدت نقابة الصيادين المصرية، وهي أقدم النقابات، إغلاق الرصيف.",
            "praise indirect أيدت | إغلاق الرصيف | نقابة الصيادين المصرية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn one_known_noun_may_be_all_that_was_said() {
    for (text, expected) in [
        (
            "أنكر قباني ادعاءاتها.",
            "deny indirect أنكر | ادعاءاتها | قباني (person)",
        ),
        (
            "وقاتلت الجماعة التي تتهمها تركيا بالإرهاب.",
            "accuse indirect تتهمها | الإرهاب | تركيا (organisation)",
        ),
        (
            "وكرر قادة الفصيل رفضهم أي حل.",
            "confirm indirect وكرر | رفضهم أي حل | قادة الفصيل (unnamed)",
        ),
        (
            "ونزلت الجماعة التي تعتبرها تركيا منظمة إرهابية، إلى الشارع.",
            "opine indirect تعتبرها | منظمة إرهابية | تركيا (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_said_clause_runs_on_where_a_noun_that_was_said_ends() {
    for (text, expected) in [
        (
            "وذكرت الوكالة أن السفن وصلت إلى المرفأ، حيث أفرغت حمولتها.",
            "say indirect وذكرت | السفن وصلت إلى المرفأ، حيث أفرغت حمولتها | الوكالة (organisation)",
        ),
        (
            "وذكرت الوكالة أن حزب الميناء، وهو أكبر الأحزاب، اختار مرشحه.",
            "say indirect وذكرت | حزب الميناء، وهو أكبر الأحزاب، اختار مرشحه | الوكالة (organisation)",
        ),
        (
            "ورفضت محكمة كندية الإفراج عن قباني رغم تدهور صحته.",
            "reject indirect ورفضت | الإفراج عن قباني | محكمة كندية (organisation)",
        ),
        (
            "أعلنت الشركة زيادة الأجور، وسط موجة من الإضرابات.",
            "announce indirect أعلنت | زيادة الأجور | الشركة (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn how_old_somebody_is_and_what_a_body_only_did_are_not_told() {
    for (text, expected) in [
        (
            "وقال الوزير إن المشتبه به يقيم في المدينة ويبلغ من العمر 26 عاما.",
            "say indirect وقال | المشتبه به يقيم في المدينة ويبلغ من العمر 26 عاما | الوزير (unnamed)",
        ),
        (
            "وقال الوزير إن بلاده اقترحت هدنة طويلة.",
            "say indirect وقال | بلاده اقترحت هدنة طويلة | الوزير (unnamed)",
        ),
        (
            "أعلنت هيئة الموانئ إغلاقها للمرفأ في الساعة 5:32 مساء.",
            "announce indirect أعلنت | إغلاقها للمرفأ في الساعة 5:32 مساء | هيئة الموانئ (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_relative_clause_ends_where_the_clause_around_it_goes_on() {
    for (text, expected) in [
        (
            "المهندسة سلمى نبيل، التي انتقدت الخطة المعروضة عليها، في إجازة.",
            "condemn indirect انتقدت | الخطة المعروضة عليها | سلمى نبيل (person)",
        ),
        (
            "وأوضحت متحدثة محلية أن نقابة الصيادين، وهي أقدم هيئة بالميناء، انتقدت العرض.",
            "say indirect وأوضحت | نقابة الصيادين، وهي أقدم هيئة بالميناء، انتقدت العرض | متحدثة محلية (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_was_left_untold_and_what_came_after_are_the_outlets_own() {
    for (text, expected) in [
        (
            "وقالت البلدية إن الجسر آمن، لكنها لم تحدد موعد فتحه.",
            "say indirect وقالت | الجسر آمن | البلدية (organisation)",
        ),
        (
            "وقالت البلدية إن الجسر آمن، لكنها لم تفتحه.",
            "say indirect وقالت | الجسر آمن، لكنها لم تفتحه | البلدية (organisation)",
        ),
        (
            "ونددت البلدية بإغلاق الرصيف، بعد أن توقفت السفن فيه.",
            "condemn indirect ونددت | إغلاق الرصيف | البلدية (organisation)",
        ),
        (
            "أعلنت البلدية إغلاق الرصيف، الأمر الذي أغضب الصيادين.",
            "announce indirect أعلنت | إغلاق الرصيف | البلدية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_was_said_is_found_behind_asides_about_the_subject() {
    for (text, expected) in [
        (
            "وقالت البلدية، في رد مكتوب، إن الجسر آمن.",
            "say indirect وقالت | الجسر آمن | البلدية (organisation)",
        ),
        (
            "وقال الوزير خلال قمة غير مسبوقة مع نظيره إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الوزير (unnamed) | in قمة",
        ),
        (
            "وأكد المتحدث الذي طلب عدم نشر اسمه أن الجسر آمن.",
            "confirm indirect وأكد | الجسر آمن | المتحدث (unnamed)",
        ),
        (
            "ندد أمين النقابة، الذي غاب عن الجلسة، بقرار البلدية.",
            "condemn indirect ندد | قرار البلدية | أمين النقابة (unnamed)",
        ),
        (
            "وأعربت النقابة، في بيان صادر عن مكتب الميناء، عن أسفها للحادث.",
            "opine indirect وأعربت | أسفها للحادث | النقابة (organisation) | in بيان; published مكتب الميناء",
        ),
        (
            "وقال طبيب في المستشفى حيث عولج الصياد إنه بخير.",
            "say indirect وقال | بخير | طبيب في المستشفى (unnamed)",
        ),
        (
            "وأكد الوزير الذي زار الميناء إغلاق الرصيف.",
            "confirm indirect وأكد | إغلاق الرصيف | الوزير (unnamed)",
        ),
        (
            "وأكد مدير الميناء، سالم الكروي، إغلاق الرصيف.",
            "confirm indirect وأكد | إغلاق الرصيف | سالم الكروي (person)",
        ),
        (
            "وتوقعت النقابة في تقرير لها نمو التجارة.",
            "expect indirect وتوقعت | نمو التجارة | النقابة (organisation) | in تقرير",
        ),
        (
            "وأعلنت الوزارة في الثامن من أيار/مايو إغلاق الرصيف.",
            "announce indirect وأعلنت | إغلاق الرصيف | الوزارة (organisation)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_the_outlet_adds_to_a_noun_that_was_told_is_not_said() {
    for (text, expected) in [
        (
            "أعلنت البلدية إغلاق المسبح البلدي وتستعد لترميمه.",
            "announce indirect أعلنت | إغلاق المسبح البلدي | البلدية (organisation)",
        ),
        (
            "أكدت البلدية إغلاق المسبح البلدي، بعد شكاوى السكان من المياه.",
            "confirm indirect أكدت | إغلاق المسبح البلدي | البلدية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}
