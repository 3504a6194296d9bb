//! Since when, on which days and at which of several places something counted happened: invented
//! sentences, `check(text, expected listing)`. The report is of Monday, 2021-04-05.

mod counted;
mod document;

use counted::check;

#[test]
fn what_began_on_a_day_is_counted_since_it() {
    for (text, expected) in [
        (
            "قُتل 30 مدنياً منذ بدء حملة \"الفجر الجديد\" في 20 آذار.",
            "30 exact killed | 30 مدنياً | 2021-03-20/..",
        ),
        (
            "قُتل 30 مدنياً منذ أن بدأ القصف على البلدة في 20 آذار.",
            "30 exact killed | 30 مدنياً | 2021-03-20/..",
        ),
        (
            "وأدى القصف الذي بدأ في 20 آذار إلى مقتل 30 مدنياً.",
            "30 exact killed | 30 مدنياً | 2021-03-20/..",
        ),
        (
            "وأسفرت الاشتباكات التي اندلعت أمس عن مقتل 30 مدنياً.",
            "30 exact killed | 30 مدنياً | 2021-04-04",
        ),
        (
            "بدأت الحملة في 20 آذار. ومنذ ذلك اليوم قُتل 30 مدنياً.",
            "30 exact killed | 30 مدنياً | 2021-03-20/..",
        ),
        (
            "بدأت الحملة في 20 آذار.¶وأكد المركز مقتل 30 مدنياً منذ بدء الحملة.",
            "30 exact killed | 30 مدنياً | 2021-03-20/..",
        ),
        (
            "قُتل 30 مدنياً أمس في أعنف هجوم تشهده البلدة منذ حرب 2014.",
            "30 exact killed | 30 مدنياً | 2021-04-04",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn days_that_and_joins_are_one_time() {
    for (text, period) in [
        ("يومي السبت والأحد", "2021-04-03/2021-04-04"),
        ("في 28 و29 آذار", "2021-03-28/2021-03-29"),
        ("خلال عامي 2016 و2017", "2016/2017"),
        ("ليل السبت الأحد", "2021-04-03/2021-04-04"),
    ] {
        check(
            &format!("قُتل 4 رجال {text}."),
            &format!("4 exact killed | 4 رجال | {period}"),
        );
    }
}

#[test]
fn a_part_of_a_day_bounds_nothing() {
    for (text, period) in [
        ("بعد ظهر الأحد", "2021-04-04"),
        ("قبل فجر الجمعة", "2021-04-02"),
        ("قبل الفجر يوم الجمعة", "2021-04-02"),
        ("بعد منتصف ليل الخميس", "2021-04-02"),
        ("بعد منتصف ليل الخميس الجمعة", "2021-04-02"),
    ] {
        check(
            &format!("قُتل 4 رجال {text}."),
            &format!("4 exact killed | 4 رجال | {period}"),
        );
    }
}

#[test]
fn what_happened_before_the_day_after_is_of_the_day_before() {
    check(
        "وتأتي الهدنة غداة مقتل 4 رجال في الحي.",
        "4 exact killed | 4 رجال | 2021-04-04",
    );
    check(
        "وتأتي الهدنة غداة مقتل 4 رجال الجمعة في الحي.",
        "4 exact killed | 4 رجال | 2021-04-02",
    );
}

#[test]
fn the_year_of_a_month_may_be_told_from_another() {
    check(
        "قُتل 4 رجال في شباط من العام الماضي.",
        "4 exact killed | 4 رجال | 2020-02",
    );
    check(
        "وقع الزلزال في 15 شباط 2015، وقُتل 4 رجال في هزة في أيار من العام نفسه.",
        "4 exact killed | 4 رجال | 2015-05",
    );
}

#[test]
fn people_in_the_head_belong_to_its_event_and_what_a_war_took_does_not() {
    check(
        "# قتلى في البلدة¶قُتل 4 رجال أمس في البلدة.¶واحتشد مئات الشبان أمام المبنى.",
        "4 exact killed | 4 رجال | 2021-04-04
         200–… vague other | مئات الشبان | 2021-04-04",
    );
    check(
        "قُتل 4 رجال أمس في حلب. وأودت الحرب بحياة 20 ألف شخص.",
        "4 exact killed | 4 رجال | 2021-04-04 | Aleppo
         20000 exact killed | 20 ألف شخص |  | Syria",
    );
    check(
        "قُتل 4 رجال أمس في درعا.¶ومن جهة أخرى، أصيب 7 رجال في حلب.",
        "4 exact killed | 4 رجال | 2021-04-04 | Daraa
         7 exact wounded | 7 رجال |  | Aleppo",
    );
}

#[test]
fn the_closest_place_is_told() {
    for (text, expected) in [
        (
            "قُتل 4 رجال في معارك في مديرية باقم بمحافظة صعدة.",
            "4 exact killed | 4 رجال |  | Baqim",
        ),
        (
            "قُتل 4 رجال في قرية عتليت جنوب مدينة حيفا.",
            "4 exact killed | 4 رجال |  | Atlit",
        ),
        (
            "قرب مدينة تدمر، وقع الانفجار في دوما وقُتل 4 رجال.",
            "4 exact killed | 4 رجال |  | Douma",
        ),
        (
            "قُتل 4 رجال في كمين قرب كركوك في العراق.",
            "4 exact killed | 4 رجال |  | Kirkuk",
        ),
        (
            "قُتل 4 رجال في هجوم درعا.",
            "4 exact killed | 4 رجال |  | Daraa",
        ),
        (
            "ذكرت صحيفة \"الشرق الأوسط\" أن 4 رجال قُتلوا في صنعاء.",
            "4 exact killed | 4 رجال |  | Sanaa",
        ),
        (
            "اعتقلت الشرطة 4 رجال من حماة في شوارع دمشق.",
            "4 exact detained | 4 رجال |  | Damascus",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn where_it_was_said_is_told_only_where_nothing_else_is() {
    check(
        "قال متحدث في دمشق إن 4 رجال قُتلوا في درعا.",
        "4 exact killed | 4 رجال |  | Daraa",
    );
    check(
        "قال متحدث في درعا إن 4 رجال قُتلوا.",
        "4 exact killed | 4 رجال |  | Daraa",
    );
}

#[test]
fn some_of_those_and_all_of_them_are_counted() {
    for (text, expected) in [
        (
            "اعتقلت الشرطة 90 شابا، وينتمي 40 منهم إلى الحركة.",
            "90 exact detained | 90 شابا
             40 exact detained | 40 منهم |  |  | part of 0",
        ),
        (
            "حضر 70 نائبا من أصل 120.",
            "70 exact other | 70 نائبا
             120 exact other | 120",
        ),
        (
            "وفر عشرات الألوف من المدنيين.",
            "20000–… vague displaced | عشرات الألوف من المدنيين",
        ),
    ] {
        check(text, expected);
    }
    for text in [
        "عُثر على كمية كبيرة من الذخيرة.",
        "تبعد القرية 18 كيلو مترا.",
    ] {
        check(text, "");
    }
}

#[test]
fn a_state_that_acts_and_states_that_are_named_are_told() {
    for (text, expected) in [
        (
            "طردت أوكرانيا 13 موظفا وأغلقت مكتبا في موسكو.",
            "13 exact other | 13 موظفا |  | Ukraine",
        ),
        (
            "وقعت الاتفاق ثلاث دول هي مصر والسودان وليبيا.",
            "3 exact other | ثلاث دول |  | Egypt, Sudan, Libya",
        ),
        (
            "ويبلغ عدد سكان تونس 11 مليون نسمة.",
            "11000000 exact population | 11 مليون نسمة |  | Tunisia",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_counted_next_is_no_part_of_those_before() {
    for (text, expected) in [
        (
            "قُتل 4 رجال بينهم طبيب، وأصيب 30 آخرون.",
            "4 exact killed | 4 رجال
             30 exact wounded | 30 آخرون",
        ),
        ("قضت محكمة بسجن 30 رجلا.", "30 exact other | 30 رجلا"),
        (
            "نفذت السلطات أحكاما بإعدام 30 رجلا.",
            "30 exact killed | 30 رجلا",
        ),
        ("صدرت مذكرات توقيف بحق 30 رجلا.", "30 exact other | 30 رجلا"),
        (
            "تظاهر 30 رجلا بعد اعتقال زميل لهم.",
            "30 exact other | 30 رجلا",
        ),
    ] {
        check(text, expected);
    }
}
