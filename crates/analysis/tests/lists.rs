//! Times that reach into the present, names that only look like places, and counts that are listed
//! together: invented sentences, `check(text, expected listing)`. The report is of 2021-04-05.

mod counted;
mod document;

use counted::check;

#[test]
fn the_last_years_and_weeks_reach_into_the_present() {
    for (text, expected) in [
        (
            "قُتل 40 رجلا خلال السنوات الثلاث الماضية.",
            "40 exact killed | 40 رجلا | 2018/2021",
        ),
        (
            "قُتل 40 رجلا خلال الأسبوعين الماضيين.",
            "40 exact killed | 40 رجلا | 2021-03-22/2021-04-05",
        ),
        ("قُتل 40 رجلا خلال شهر واحد.", "40 exact killed | 40 رجلا"),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_people_is_no_state() {
    for (text, expected) in [
        (
            "وجهت المحكمة التهمة إلى 13 روسيا.",
            "13 exact other | 13 روسيا",
        ),
        (
            "قُتل 40 مدنيا سوريا في دوما.",
            "40 exact killed | 40 مدنيا |  | Douma",
        ),
        ("طُرد 23 دبلوماسيا روسيا.", "23 exact other | 23 دبلوماسيا"),
    ] {
        check(text, expected);
    }
}

#[test]
fn the_narrowest_of_places_in_one_another_is_told() {
    for (text, expected) in [
        (
            "قُتل 4 رجال في قرية المنيزلة في ناحية جنديرس بمنطقة عفرين.",
            "4 exact killed | 4 رجال |  | al-Mnizla",
        ),
        (
            "قُتل 4 رجال في #محافظة_عمران شمال صنعاء.",
            "4 exact killed | 4 رجال |  | Amran",
        ),
        (
            "انفجرت قنبلة في العاصمة النمساوية وقُتل 4 رجال.",
            "4 exact killed | 4 رجال |  | Vienna",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_listed_together_met_one_fate() {
    for (text, expected) in [
        (
            "وعثر على 4 بنادق، و3 كاميرات، و6 عبوات.",
            "4 exact seized | 4 بنادق
             3 exact seized | 3 كاميرات
             6 exact seized | 6 عبوات",
        ),
        (
            "قُتل 4 مدنيين بينهم طفل، فيما أصيب مئات آخرون.",
            "4 exact killed | 4 مدنيين
             200–… vague wounded | مئات آخرون",
        ),
        (
            "جُند 90 طفلا، قتل منهم 40 طفلا.",
            "90 exact personnel | 90 طفلا
             40 exact killed | 40 طفلا |  |  | part of 0",
        ),
        (
            "وأقيل 90 موظفا أو أوقفوا عن العمل.",
            "90 exact other | 90 موظفا",
        ),
    ] {
        check(text, expected);
    }
}
