//! When and where it happened, and what of it was counted, where the clause or the words before
//! decide: invented sentences, `check(text, expected listing)`.

mod counted;
mod document;

use counted::check;

#[test]
fn a_sum_of_an_economy_belongs_to_its_state() {
    check(
        "# اقتصاد البحرين ينمو¶وارتفعت قيمة الصادرات إلى 3.9 مليار دولار.",
        "3900000000 exact money | 3.9 مليار دولار |  | Bahrain",
    );
    check(
        "# اقتصاد البحرين ينمو¶واشترى النادي اللاعب مقابل 40 مليون يورو.",
        "40000000 exact money | 40 مليون يورو",
    );
    // An adjective tells the state, where the report names it.
    check(
        "# الصادرات ترتفع¶وبلغت الصادرات الكينية 2 مليار دولار.¶وتستورد كينيا القمح.",
        "2000000000 exact money | 2 مليار دولار |  | Kenya",
    );
    check("وسعره يرتفع 10 قروش.", "10 exact money | 10 قروش");
}

#[test]
fn where_those_arrested_were_to_go_is_not_where_it_was() {
    check(
        "كينيا تعتقل 3 رجال حاولوا التسلل إلى الصومال.",
        "3 exact detained | 3 رجال |  | Kenya",
    );
}

#[test]
fn days_before_the_report_reach_to_it() {
    check(
        "قُتل 40 جنديا خلال الأيام الأربعة الماضية.",
        "40 exact killed | 40 جنديا | 2021-04-02/2021-04-05",
    );
    check(
        "قُتل 40 جنديا خلال اليومين الماضيين.",
        "40 exact killed | 40 جنديا | 2021-04-03/2021-04-04",
    );
}

#[test]
fn what_is_planned_is_bounded_by_its_end() {
    check(
        "وتخطط الوزارة لإنفاق 13 مليار دولار بحلول عام 2030.",
        "13000000000 exact money | 13 مليار دولار | ../2030 |  | hypothetical",
    );
    // The date is the next one.
    check(
        "ويتنافس في انتخابات 12 أيار/مايو 300 مرشح.",
        "300 exact other | 300 مرشح | 2021-05-12",
    );
}

#[test]
fn a_year_or_month_is_told_in_many_ways() {
    for (text, period) in [
        ("قُتل 3 رجال في فبراير شباط 2017.", "2017-02"),
        (
            "قُتل 3 رجال في الأشهر الخمسة الأولى من عام 2019.",
            "2019-01/2019-05",
        ),
        (
            "قُتل 3 رجال في الأشهر الثلاثة الأولى من العام.",
            "2021-01/2021-03",
        ),
        ("قُتل 3 رجال خلال كأس العالم 2014.", "2014"),
        ("قُتل 3 رجال في حملة الانتخابات الرئاسية 2016.", "2016"),
    ] {
        check(text, &format!("3 exact killed | 3 رجال | {period}"));
    }
    check(
        "قُتل 7 رجال في فبراير، مقابل 3 رجال قتلوا في الشهر نفسه من العام الماضي.",
        "7 exact killed | 7 رجال | 2021-02
         3 exact killed | 3 رجال | 2020-02",
    );
}

#[test]
fn towns_far_away_are_known() {
    for (text, place) in [
        ("قُتل 4 رجال أمس في هرمزغان.", "Hormozgan"),
        ("قُتل 4 رجال أمس في مدينة بافالو بولاية نيويورك.", "Buffalo"),
        ("قُتل 4 رجال أمس في مدينة يورك.", "York"),
        (
            "قُتل 4 رجال أمس في جراند رابيدز بولاية ميشيغن.",
            "Grand Rapids",
        ),
    ] {
        check(
            text,
            &format!("4 exact killed | 4 رجال | 2021-04-04 | {place}"),
        );
    }
}

#[test]
fn what_happened_to_others_is_not_what_is_counted_before_it() {
    check(
        "وتكبدت الميليشيا في المعارك 40 عنصرا، وإصابة العشرات.",
        "40 exact killed | 40 عنصرا
         20–… vague wounded | العشرات",
    );
    check("وتم الإفراج عن 75 رهينة.", "75 exact released | 75 رهينة");
}

#[test]
fn quarters_and_camps_that_no_gazetteer_lists_are_places() {
    check(
        "قتل 3 أشخاص في حي الفردوسية.",
        "3 exact killed | 3 أشخاص |  | al-Frdusia",
    );
}

#[test]
fn where_it_was_said_is_not_where_it_happened() {
    check(
        "قال وزير الدفاع في مؤتمر صحفي في باريس إن 14 جندياً قتلوا الأحد.",
        "14 exact killed | 14 جندياً | 2021-04-04",
    );
}

#[test]
fn a_definite_noun_takes_up_the_place_before() {
    check(
        "ضربت العواصف ولاية راجستان أمس.\nوقُتل 9 أشخاص في الولاية، واعتقل 3 رجال في البلاد.",
        "9 exact killed | 9 أشخاص | 2021-04-04 | Rajasthan
         3 exact detained | 3 رجال | 2021-04-04 | India",
    );
    check(
        "قُتل 7 مدنيين أمس في بلدة كارنغوزو جنوبي رواندا.",
        "7 exact killed | 7 مدنيين | 2021-04-04 | Karnguzu",
    );
}

#[test]
fn a_year_before_a_sum_begins_no_range() {
    check(
        "ارتفعت الصادرات من 7 مليارات دولار في عام 2016 إلى نحو 8.3 مليار دولار في عام 2017.",
        "7000000000 exact money | 7 مليارات دولار | 2016
         8300000000 about money | 8.3 مليار دولار | 2017",
    );
}

#[test]
fn two_that_a_name_tells_and_words_that_look_like_numbers_are_no_counts() {
    for text in [
        "فر الأهالي إلى بلدتي نبل والزهراء.",
        "عُثر على كميات كبيرة من الذخيرة.",
        "قال إنه لست معه في هذا.",
        "وسالم هو وأحد أبرز القادة في الصورة.",
        "صوت المجلس على قرار مجلس الأمن 2254 بحضور السفراء.",
        "ساروا في الشارع معبرين عن فرحتهم.",
    ] {
        check(text, "");
    }
}

#[test]
fn a_place_of_another_clause_is_not_that_of_the_count() {
    check(
        "دمرت الطائرات 14 موقعاً في حمص، رداً على إطلاق صواريخ في القنيطرة.",
        "14 exact destroyed | 14 موقعاً |  | Homs",
    );
    check(
        "The army destroyed 14 positions in Homs, after rockets fell in Quneitra.",
        "14 exact destroyed | 14 positions |  | Homs",
    );
    check(
        "أُصيب 40 متظاهراً شرق جباليا، وكذلك شرق رفح.",
        "40 exact wounded | 40 متظاهراً |  | Jabalia, Rafah",
    );
}

#[test]
fn who_was_sentenced_is_not_killed_nor_all_those_on_board() {
    check("أصدرت محكمة حكماً بإعدام 13 رجلاً.", "13 exact other | 13 رجلاً");
    check(
        "قُتل 107 ركاب من أصل 110 ركاب كانوا في الطائرة.",
        "107 exact killed | 107 ركاب
         110 exact other | 110 ركاب",
    );
}

#[test]
fn the_hedge_of_a_number_may_stand_before_its_total() {
    check(
        "أطلق الحوثيون صواريخ تجاوز عددها 120 صاروخاً.",
        "120–… at_least other | 120 صاروخاً",
    );
    check(
        "حجم التبادل لا يتخطى 11 مليار دولار.",
        "…–11000000000 at_most money | 11 مليار دولار",
    );
}

#[test]
fn what_came_of_it_is_not_what_was_counted() {
    check(
        "اعتدى رجل بسكين على 5 أشخاص، ما أدى إلى مقتل أحدهم.",
        "5 exact other | 5 أشخاص",
    );
}

#[test]
fn a_count_over_years_has_no_day() {
    check(
        "قُتل 3 رجال الثلاثاء في كشمير، في الصراع الذي خلف 70 ألف قتيل خلال 3 عقود.",
        "3 exact killed | 3 رجال | 2021-03-30 | Kashmir
         70000 exact killed | 70 ألف قتيل |  | Kashmir",
    );
}

#[test]
fn a_place_that_a_distance_is_measured_from_is_none_of_the_events() {
    check(
        "وتقع القرية على بعد 150 كيلومتراً جنوبي بغداد. وقُتل 4 رجال أمس.",
        "4 exact killed | 4 رجال | 2021-04-04",
    );
}

#[test]
fn an_event_in_the_past_opens_the_time_since_it() {
    check(
        "قُتل 40 شخصاً في حلب منذ سقوط المدينة عام 2016.",
        "40 exact killed | 40 شخصاً | 2016/.. | Aleppo",
    );
    check(
        "ونزح 300 شخص في حرب 1948.",
        "300 exact displaced | 300 شخص | 1948",
    );
}

#[test]
fn a_place_that_another_only_lies_near_is_not_told() {
    check(
        "قُتل 4 أشخاص في دوما القريبة من دمشق.",
        "4 exact killed | 4 أشخاص |  | Douma",
    );
    check(
        "Four people were killed in Douma, near Damascus.",
        "4 exact killed | Four people |  | Douma",
    );
}

#[test]
fn an_ordinary_word_is_no_place_behind_from() {
    check(
        "واستقال 3 وزراء من الطبقة الغنية.",
        "3 exact other | 3 وزراء",
    );
}

#[test]
fn a_gate_is_no_town_of_two_letters() {
    check(
        "قُتل 4 أشخاص في حلب، وأغلق باب المدينة.",
        "4 exact killed | 4 أشخاص |  | Aleppo",
    );
}

#[test]
fn two_may_be_at_least_two() {
    check(
        "قُتل شخصان على الأقل في حلب، فيما أصيب ما يربو على 40 شخصا.",
        "2–… at_least killed | شخصان |  | Aleppo
         40–… at_least wounded | 40 شخصا |  | Aleppo",
    );
}

#[test]
fn a_time_far_from_the_cue_dates_what_happened() {
    for (text, expected) in [
        (
            "سقط 3 قتلى، الجمعة، بعدما دخل مسلح السوق في حادث وصفه الوزير بأنه \"جريمة بشعة\".",
            "3 exact killed | 3 قتلى | 2021-04-02",
        ),
        (
            "مساء الجمعة، أعلنت الوزارة أن 3 جنود قتلوا.",
            "3 exact killed | 3 جنود",
        ),
        (
            "والحرب التي اندلعت في 2015 أوقعت أكثر من 9 آلاف قتيل.",
            "9000–… at_least killed | 9 آلاف قتيل | 2015/..",
        ),
        (
            "نشر المركز الجمعة حصيلة جديدة لضحايا المعارك، أشار فيها إلى مقتل 400 شخص.",
            "400 exact killed | 400 شخص",
        ),
        (
            "وتم حتى الجمعة إجلاء 400 شخص من القرية.",
            "400 exact displaced | 400 شخص | ../2021-04-02",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_count_takes_the_closest_place_that_its_sentence_ties_to_it() {
    for (text, expected) in [
        (
            "قتل 4 أشخاص في فرنسا، وأصيب آخرون، إثر هجوم في مدينة بوردو.",
            "4 exact killed | 4 أشخاص |  | Bordeaux",
        ),
        (
            "في العراق تقع الموصل التي يعيش فيها نحو مليون نسمة على النهر قرب الحدود مع تركيا.",
            "1000000 about population | مليون نسمة |  | Mosul",
        ),
        (
            "احترق متجر في مدينة أورنبورغ بمنطقة سيبيريا وقتل 6 أشخاص.",
            "6 exact killed | 6 أشخاص |  | Orenburg",
        ),
        (
            "اعتقلت الشرطة 5 رجال يتبعون الداعية المقيم في ألمانيا.",
            "5 exact detained | 5 رجال",
        ),
        (
            "نقلت المنظمة 70 مهاجرا من الجزائر إلى تمبكتو بمالي.",
            "70 exact other | 70 مهاجرا |  | Algeria, Timbuktu",
        ),
        (
            "قتل 4 أشخاص في مخيم اليرموك، وأصيب 3 في مخيم الفردوسية.",
            "4 exact killed | 4 أشخاص |  | Yarmouk Camp
             3 exact wounded | 3 |  | al-Frdusia Camp",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_bare_city_in_the_title_is_a_state_that_acts() {
    check(
        "# موسكو ترفض التهم¶ووجهت اللجنة اتهامات إلى 7 أشخاص.",
        "7 exact other | 7 أشخاص",
    );
}
