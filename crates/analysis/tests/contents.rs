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
        "say mixed أفاد | مقتل قائد مقاتلة \"إف-16\"، بعد أن تحطمت طائرته | سلاح الجو (organisation)",
    );
    check(
        "أفادت وسائل إعلام بريطانية، الخميس، بإصابة رجل.",
        "say indirect أفادت | إصابة رجل | وسائل إعلام بريطانية (organisation)",
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
            "أيدت محكمة النقض المصرية، وهي آخر مراحل التقاضي، حكم الإعدام.",
            "praise indirect أيدت | حكم الإعدام | محكمة النقض المصرية (organisation)",
        ),
    ] {
        check(text, expected);
    }
}
