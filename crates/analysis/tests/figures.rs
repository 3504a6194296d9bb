//! What is counted, on invented sentences: `check(text, expected listing)`.

mod counted;
mod document;

use counted::check;

#[test]
fn digits_words_duals_and_mixtures_are_counted() {
    check(
        "قُتل خمسة وستون مدنياً وأصيب ٢٣ آخرون في قصف على إدلب أمس.",
        "65 exact killed | خمسة وستون مدنياً | 2021-04-04 | Idlib
         23 exact wounded | ٢٣ آخرون | 2021-04-04 | Idlib",
    );
    check(
        "اعتقلت الشرطة شخصين في الحسكة يوم الجمعة الماضي.",
        "2 exact detained | شخصين | 2021-04-02 | Hasakah",
    );
    check(
        "نزح أكثر من 11 ألف شخص من ريف حماة منذ 2019.",
        "11000–… at_least displaced | 11 ألف شخص | 2019/.. | Hama",
    );
}

#[test]
fn the_measure_comes_from_noun_and_verb_together() {
    check(
        "نفذت القوات 12 عملية وردعت 9 عناصر في البادية خلال آذار الماضي.",
        "12 exact operations | 12 عملية | 2021-03 | Syrian Desert
         9 exact neutralised | 9 عناصر | 2021-03 | Syrian Desert",
    );
    check(
        "خلف التفجير 30 قتيلاً وجريحاً في بغداد.",
        "30 exact casualties | 30 قتيلاً وجريحاً |  | Baghdad",
    );
    check(
        "ألقت السلطات القبض على رجلين في سنجار، وقبضت الشرطة في الموصل على 3 أشخاص.",
        "2 exact detained | رجلين |  | Sinjar
         3 exact detained | 3 أشخاص |  | Mosul",
    );
    check(
        "وثقت الشبكة 70 حالة اختناق بين السكان.",
        "70 exact wounded | 70 حالة اختناق",
    );
    // Verbs of women and of two, and with those who were counted before.
    check(
        "جرت ملاحقة 9 ناشطات اعتقلن في حماة.",
        "9 exact detained | 9 ناشطات |  | Hama",
    );
    check(
        "بحثت الدورية عن 15 تلميذة خطفوهن من درعا.",
        "15 exact abducted | 15 تلميذة |  | Daraa",
    );
    // فرن is no form of فر.
    check(
        "يعمل 30 عاملا في فرن بحلب.",
        "30 exact other | 30 عاملا |  | Aleppo",
    );
    check(
        "سجل المركز 6 حالات تعذيب في الرقة.",
        "6 exact violations | 6 حالات تعذيب |  | Raqqa",
    );
}

#[test]
fn parts_are_tied_to_their_whole() {
    check(
        "قتل 40 شخصا، بينهم 12 طفلا، في انهيار سد بالرقة أمس.",
        "40 exact killed | 40 شخصا | 2021-04-04 | Raqqa
         12 exact killed | 12 طفلا | 2021-04-04 | Raqqa | part of 0",
    );
}

#[test]
fn bounds_follow_the_hedge() {
    check(
        "أصيب ما بين 15 و20 عاملا، وفر عشرات السجناء.",
        "15–20 range wounded | 15 و20 عاملا
         20–… vague detained | عشرات السجناء",
    );
    check(
        "يقدر عدد الذين نزحوا من البلدة بخمسة آلاف.",
        "5000 about displaced | خمسة آلاف",
    );
}

#[test]
fn what_is_no_count_is_no_figure() {
    for text in [
        "تسجل الكاميرا 30 إطارا في الثانية.",
        "تضمن الجهاز 4 جيغابايت وبطارية بسعة 3000 ميلي أمبير.",
        "اقتربت المقاتلة من طائرة من طراز إيرباص 320 قادمة من عمان.",
        "أبلغ واحد ممن شاركوا في الحملة السلطات بالأمر.",
        "وجه الادعاء الاتهام إلى الثلاثة بالتخطيط للهجوم.",
        "صوت المجلس على القرار 2254 وعمره سبعون عاما، على بعد 40 كم من المدينة.",
    ] {
        check(text, "");
    }
}

#[test]
fn what_was_denied_or_feared_is_marked() {
    check(
        "نفى المتحدث باسم الجيش مقتل 12 جنديا في كركوك.",
        "12 exact killed | 12 جنديا |  | Kirkuk | denied",
    );
    check(
        "يخشى أن يكون 20 عاملا قد قضوا في المنجم.",
        "20 exact killed | 20 عاملا |  |  | hypothetical",
    );
}

#[test]
fn english_counts_are_read_alike() {
    check(
        "Shelling killed at least 12 civilians, including three children, in Idlib on Sunday.",
        "12–… at_least killed | 12 civilians | 2021-04-04 | Idlib
         3 exact killed | three children | 2021-04-04 | Idlib | part of 0",
    );
    check(
        "More than 1,200 families were displaced from Hasakah province in March.",
        "1200–… at_least displaced | 1,200 families | 2021-03 | Hasakah",
    );
}

#[test]
fn a_charge_tells_neither_when_nor_where_the_arrest_was() {
    check(
        "اعتقلت الشرطة في حلب أمس 3 رجال بتهمة التخطيط لهجوم في دمشق.",
        "3 exact detained | 3 رجال | 2021-04-04 | Aleppo",
    );
    check(
        "ألقت الشرطة القبض على رجلين في الثلاثينات في سنجار.",
        "2 exact detained | رجلين |  | Sinjar",
    );
}

#[test]
fn what_is_paid_is_not_placed_where_it_was_bought_from() {
    check(
        "اشترى النادي اللاعب من برشلونة مقابل 20 مليون يورو.",
        "20000000 exact money | 20 مليون يورو",
    );
}

#[test]
fn what_somebody_is_arrested_for_is_no_time_or_place_of_the_arrest() {
    check(
        "# إيطاليا.. توقيف 4 بحارة¶أوقفت الشرطة الإيطالية أربعة بحارة يشتبه أنهم خططوا لسرقة سفينة في نابولي اليوم.",
        "4 exact detained | 4 بحارة |  | Italy
         4 exact detained | أربعة بحارة |  | Italy",
    );
}

#[test]
fn a_beginning_in_another_sentence_opens_the_period() {
    check(
        "وتأسست الجمعية في 2015 لإغاثة المزارعين.¶ووزعت الجمعية منذ تأسيسها 900 سلة غذائية.",
        "900 exact aid | 900 سلة غذائية | 2015/..",
    );
    check(
        "عاد 700 شخص إلى حلب منذ اندلاع الحرب عام 2011.",
        "700 exact returned | 700 شخص | 2011/.. | Aleppo",
    );
    check(
        "سيطرت القوات على الحي إثر هجوم بدأته في 3 آذار وغارتين جويتين.",
        "2 exact strikes | غارتين",
    );
}

#[test]
fn millions_with_a_fraction_are_whole_numbers() {
    check(
        "بلغت كلفة الجسر 4.1 مليار دولار.",
        "4100000000 exact money | 4.1 مليار دولار",
    );
}

#[test]
fn links_to_a_country_place_nobody_there() {
    check(
        "قتل 20 مسلحا لهم صلات بهولندا في العراق.",
        "20 exact killed | 20 مسلحا |  | Iraq",
    );
}

#[test]
fn a_movement_and_nights_are_no_counts() {
    check("أكد طالبان أن الهدنة تدوم 5 ليال.", "");
}

#[test]
fn a_year_since_which_is_counted_is_no_distance() {
    check(
        "وقتل 240 شخصا في هجمات في الرقة منذ عام 2015.",
        "240 exact killed | 240 شخصا | 2015/.. | Raqqa",
    );
    check(
        "وقتل 240 شخصا في هجمات في الرقة منذ عام.",
        "240 exact killed | 240 شخصا | 2020 | Raqqa",
    );
}

#[test]
fn the_time_of_a_record_or_a_delivery_is_not_that_of_the_price() {
    check(
        "سجل الخام 77 دولارا للبرميل، وهو أعلى مستوى منذ 2014.",
        "77 exact money | 77 دولارا",
    );
    check(
        "ارتفعت عقود الذهب تسليم يونيو إلى 1286 دولارا للأوقية.",
        "1286 exact money | 1286 دولارا",
    );
    check("بلغت الزيادة 75 نقطة أساس.", "");
}

#[test]
fn digits_in_brackets_and_some_of_these_are_counted() {
    check(
        "دمرت القوات عدد (5) أهداف في إدلب.",
        "5 exact destroyed | 5) أهداف |  | Idlib",
    );
    check(
        "ووثقت اللجنة 12 من هذه العمليات.",
        "12 exact operations | 12 من هذه العمليات",
    );
}

#[test]
fn a_case_is_what_it_is_one_of() {
    check("وسجلت الشبكة 50 حالة قتل.", "50 exact killed | 50 حالة");
    check(
        "They counted 50 cases of abduction.",
        "50 exact abducted | 50 cases",
    );
}

#[test]
fn words_with_other_letters_written_onto_them_are_no_numbers() {
    check(
        "وقال الرئيس سالفا كير إن الهدنة قائمة بدعم وإسناد كبيرين.",
        "",
    );
}

#[test]
fn counts_are_told_behind_the_noun_too() {
    for (text, expected) in [
        (
            "قتل 12 شخصا، على الأقل، في الهجوم.",
            "12–… at_least killed | 12 شخصا",
        ),
        (
            "وصوت الأعضاء الـ15 بالإجماع في الذكرى الـ20 للاتفاق.",
            "15 exact other | الأعضاء الـ15",
        ),
        (
            "اعتقلت الشرطة صحفيين اثنين.",
            "2 exact detained | صحفيين اثنين",
        ),
        (
            "جمع التنظيم مئات الآلاف من الدولارات.",
            "200000–… vague money | مئات الآلاف من الدولارات",
        ),
    ] {
        check(text, expected);
    }
}
