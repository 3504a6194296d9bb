//! Counts that stand apart from their noun or without one, on invented sentences.

mod counted;
mod document;

use counted::check;

#[test]
fn a_verb_before_its_subject_bounds_the_number() {
    check(
        "وتجاوز عدد العالقين في الميناء 300 بحار.",
        "300–… at_least population | 300 بحار",
    );
    check(
        "لا يزيد عدد سكان الجزيرة عن 900 نسمة.",
        "…–900 at_most population | 900 نسمة",
    );
    check(
        "وتزيد قيمة الأضرار على 7 ملايين دولار.",
        "7000000–… at_least money | 7 ملايين دولار",
    );
    // On them, not more than them.
    check("زاد الضغط على 3 دول.", "3 exact other | 3 دول");
    check(
        "أوقف الحراس \"8 مهربين\" على الأقل في الميناء.",
        "8–… at_least detained | 8 مهربين",
    );
    check(
        "شوهدت سفينتان غريبتان على الأقل.",
        "2–… at_least other | سفينتان",
    );
    check(
        "أصيب ثلاثة بحارة وأربعة صيادين على الأقل.",
        "3 exact wounded | ثلاثة بحارة
         4–… at_least wounded | أربعة صيادين",
    );
}

#[test]
fn a_number_with_the_article_counts_the_noun_before_it() {
    check(
        "وقع قادة دول الرابطة الـ 12 على البيان.",
        "12 exact other | دول الرابطة الـ 12",
    );
    check(
        "اجتمع أعضاء لجنة الصيد السبعة.",
        "7 exact other | أعضاء لجنة الصيد السبعة",
    );
    check("ونجا ركابها الـ40.", "40 exact other | ركابها الـ40");
    check("لحق الحارس بزملائه الثلاثة.", "3 exact other | بزملائه الثلاثة");
    check(
        "تحدث عن الجزر النائية الخمس.",
        "5 exact other | الجزر النائية الخمس",
    );
    check(
        "حضر أعضاء المجلس الخمسة عشر.",
        "15 exact other | أعضاء المجلس الخمسة عشر",
    );
    check("شارك الـ60 متطوعا في البحث.", "60 exact other | 60 متطوعا");
    for text in [
        "انطلقت اجتماعات الدورة الـ30 للجمعية.",
        "في الذكرى العشرين لبناء الجسر.",
        "سئم الموظف الثلاثة.",
        "وقال إن الثلاثة أعضاء في نقابة البحارة.",
    ] {
        check(text, "");
    }
}

#[test]
fn a_dual_is_counted_once_with_its_adjective() {
    check(
        "غرق قارب وسفينتان قرب الساحل.",
        "2 exact destroyed | سفينتان",
    );
    check("وصل طبيبان سودانيان إلى الميناء.", "2 exact other | طبيبان");
    check("نجا بحار وصياد كنديان.", "");
    check(
        "أقام الجيش نقطتي تفتيش على الطريق.",
        "2 exact other | نقطتي",
    );
    for text in [
        "أغلقت غرفتي التجارة أبوابها.",
        "أعلنت شركتي كروان وسنونو الإفلاس.",
    ] {
        check(text, "");
    }
}

#[test]
fn a_part_is_counted_from_whatever_the_whole_is() {
    check(
        "اختارت اللجنة أربعة من أبرز الحكماء.",
        "4 exact other | أربعة من أبرز الحكماء",
    );
    check(
        "أنقذت السفينة عشرة من المارة.",
        "10 exact other | عشرة من المارة",
    );
    check(
        "غادر 30 من أتباع الطريقة القرية.",
        "30 exact displaced | 30 من أتباع",
    );
    check(
        "طرد 20 على الأقل من أفراد الطاقم.",
        "20–… at_least other | 20 على الأقل من أفراد",
    );
    check("حوكم وفق المادتين 40 و41 من قانون الصيد.", "");
}

#[test]
fn people_whom_no_noun_names_are_counted() {
    check("تظاهر الآلاف في الميناء.", "2000–… vague other | الآلاف");
    check(
        "أجبر الفيضان عشرات الآلاف على الفرار.",
        "20000–… vague displaced | عشرات الآلاف",
    );
    check("لقي تسعة مصرعهم في انهيار المنجم.", "9 exact killed | تسعة");
    check(
        "جرح حتى الآن 37، بينهم 5 جروحهم خطرة.",
        "37 exact wounded | 37
         5 exact wounded | 5 جروحهم |  |  | part of 0",
    );
    check("وأصيب نحو 1500.", "1500 about wounded | 1500");
}

#[test]
fn a_total_tells_what_is_counted() {
    check(
        "وبذلك يرتفع إلى 46 عدد القتلى في المنجم.",
        "46 exact killed | 46 عدد القتلى",
    );
    check("نجا الركاب البالغ عددهم 60.", "60 exact other | 60");
    check("بلغ عدد المشمولين بالعفو 4200.", "4200 exact other | 4200");
    check(
        "ارتفعت حصيلة القتلى في القرى التي غمرتها مياه السد منذ انهياره في 3 آذار الماضي إلى 53، فيما أصيب آخرون.",
        "53 exact killed | 53 | 2021-03-03/..",
    );
}

#[test]
fn a_noun_left_out_is_that_of_the_count_before() {
    check(
        "فاز المرشح بـ57 صوتا مقابل 42.",
        "57 exact other | 57 صوتا
         42 exact other | 42",
    );
    check(
        "قتل 46 شخصا في الشمال، و31 في الجنوب.",
        "46 exact killed | 46 شخصا
         31 exact killed | 31",
    );
    check(
        "دفع النادي 30 مليون يورو، مقابل 12 مليونا للفريق الآخر.",
        "30000000 exact money | 30 مليون يورو
         12000000 exact money | 12 مليونا",
    );
}

#[test]
fn what_changes_is_counted_at_both_ends() {
    check(
        "زاد عدد المفتشين من أربعة إلى تسعة مفتشين.",
        "4 exact other | المفتشين من أربعة
         9 exact other | تسعة مفتشين",
    );
    check(
        "ارتفعت الشكاوى من 800 إلى 900.",
        "800 exact other | 800
         900 exact other | 900",
    );
    check(
        "استقبل المرفأ من 10 إلى 20 سفينة.",
        "10–20 range other | 10 إلى 20 سفينة",
    );
}

#[test]
fn a_rate_or_a_rank_counts_nobody() {
    for text in [
        "تسعة من كل عشرة صيادين راضون.",
        "احتلت الجزيرة المرتبة 40 من أصل 90 في الترتيب.",
        "طبيب واحد لكل 25 مواطنا.",
    ] {
        check(text, "");
    }
    check(
        "تسلم الملجأ 71 من أصل 103 قطط.",
        "71 exact other | 71
         103 exact other | 103 قطط",
    );
    check("تلون كل 3 بيضات بلون.", "3 exact other | 3 بيضات");
}

#[test]
fn a_dual_that_no_lexicon_lists_is_known_by_what_stands_beside_it() {
    check("نجت البحارة مع طفليها من الغرق.", "2 exact other | طفليها");
    check("عثر الغواصون على مخزني أسلحة.", "2 exact other | مخزني");
    check(
        "أعلن عن مقتل مدنيين هما صياد وابنه.",
        "2 exact killed | مدنيين",
    );
    check("غادر شرطيين يركبان قاربا.", "2 exact displaced | شرطيين");
    check("أعلن عن مقتل مدنيين في الميناء.", "");
}

#[test]
fn a_dual_with_the_article_takes_up_what_was_told() {
    check(
        "شوهدت سفينتان.¶وغرقت السفينتان لاحقا.",
        "2 exact other | سفينتان",
    );
    check("وغرقت السفينتان لاحقا.", "2 exact destroyed | السفينتان");
    check(
        "أوقف رجلان.¶واعتقل الرجلان في الميناء.",
        "2 exact detained | رجلان",
    );
}

#[test]
fn nouns_are_counted_whatever_else_their_forms_are() {
    check(
        "وصلت ثلاث قوافل إنسانية.",
        "3 exact other | ثلاث قوافل إنسانية",
    );
    check("وأفرج عن سبعة مسجونين.", "7 exact released | سبعة مسجونين");
    check("في إطار هذه المجموعة 52 شخصا.", "52 exact other | 52 شخصا");
    check(
        "وصل مليونا نازح و12 مليونا آخرون.",
        "2000000 exact displaced | مليونا نازح
         12000000 exact displaced | 12 مليونا آخرون",
    );
    check(
        "أعدم المئات العام الماضي.",
        "200–… vague killed | المئات | 2020",
    );
}

#[test]
fn one_is_counted_where_something_happened_to_them() {
    check(
        "أصيب بحار كندي واحد في العاصفة.",
        "1 exact wounded | بحار كندي واحد",
    );
    check(
        "اعترض صياد واحد على الأقل.",
        "1–… at_least other | صياد واحد",
    );
    for text in ["رست السفن في وقت واحد.", "لم ينفق الصياد دولارا واحدا."]
    {
        check(text, "");
    }
}

#[test]
fn a_weight_a_rating_or_a_name_counts_nothing() {
    for text in [
        "خسر الصياد 30 كيلوغراما من وزنه.",
        "نزل في فندق خمس نجوم.",
        "وصل البحار في 2015 مسافرا.",
        "وبعد قمة الدول الصناعية السبع عاد إلى الجزيرة.",
        "وتقدر مساحتها بنحو مليون متر مربع.",
    ] {
        check(text, "");
    }
}

#[test]
fn those_who_went_elsewhere_are_those_counted_before() {
    check(
        "توفي بحاران، فيما نقل 3 إلى الميناء.",
        "2 exact killed | بحاران
         3 exact other | 3",
    );
    check("نفق فيلان آخران في الحديقة.", "2 exact other | فيلان");
}

#[test]
fn words_that_places_have_for_names_are_counted_too() {
    check(
        "أقيمت المنازل في 30 مستوطنة.",
        "30 exact other | 30 مستوطنة",
    );
    check("اعترضت على القرار تسع دول.", "9 exact other | تسع دول");
    check("وزع الفريق 57 غطاء على النازحين.", "57 exact aid | 57 غطاء");
}
