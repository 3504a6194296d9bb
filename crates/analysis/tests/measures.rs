//! What counts measure, told by more than the nearest verb, on invented sentences.

mod counted;
mod document;

use counted::check;

#[test]
fn a_particle_written_like_a_verb_tells_no_fate() {
    check(
        "وبحسب اللجنة، فقد زار الجزيرة أكثر من 900 شخص.",
        "900–… at_least other | 900 شخص",
    );
    check("فقد 20 بحارا في العاصفة.", "20 exact missing | 20 بحارا");
}

#[test]
fn who_comes_out_to_protest_has_not_fled() {
    check(
        "خرج عشرات الآلاف في مسيرة حاشدة.",
        "20000–… vague other | عشرات الآلاف",
    );
    check("خرج 300 شخص من القرية.", "300 exact displaced | 300 شخص");
}

#[test]
fn a_sentence_kills_where_it_is_carried_out() {
    check(
        "أصدرت المحكمة حكما بالإعدام بحق 5 رجال.",
        "5 exact other | 5 رجال",
    );
    check(
        "نفذت السلطات أحكاما بالإعدام بحق 5 رجال.",
        "5 exact killed | 5 رجال",
    );
}

#[test]
fn those_who_are_held_are_told_behind_the_count() {
    check(
        "يسجل البرنامج بصمات عشرات المهاجرين المعتقلين.",
        "20–… vague detained | عشرات المهاجرين",
    );
    check(
        "خضع 8 رجال تم توقيفهم للتحقيق.",
        "8 exact detained | 8 رجال",
    );
}

#[test]
fn a_nation_is_counted_by_the_hundred_thousand() {
    check(
        "يحاصر الفيضان 300 ألف سوداني.",
        "300000 exact population | 300 ألف سوداني",
    );
    check("وصل 300 سوداني.", "300 exact other | 300 سوداني");
    check(
        "تجمع مئات السكان في الساحة.",
        "200–… vague other | مئات السكان",
    );
    check("وفي الجزيرة 400 نسمة.", "400 exact population | 400 نسمة");
}

#[test]
fn dead_and_wounded_are_told_together_from_afar() {
    check(
        "سقط 30 عنصرا من حرس الميناء القديم بين قتيل وجريح.",
        "30 exact casualties | 30 عنصرا",
    );
}

#[test]
fn no_state_is_destroyed() {
    check(
        "دمرت العاصفة 3 منازل واعترفت 20 دولة بالكارثة.",
        "3 exact destroyed | 3 منازل
         20 exact other | 20 دولة",
    );
}

#[test]
fn a_death_is_told_behind_those_who_met_it() {
    check(
        "ذكر البحارة أن 27 عنصرا من حرس الميناء القديم في الجزيرة البعيدة قد لقوا حتفهم.",
        "27 exact killed | 27 عنصرا",
    );
    check("وثق المركز حالتي وفاة.", "2 exact killed | حالتي");
}

#[test]
fn flight_is_told_by_its_noun_behind_a_preposition() {
    check("تمكن 40 صيادا من الهرب.", "40 exact displaced | 40 صيادا");
    check(
        "دفع الفيضان 900 مزارع للفرار.",
        "900 exact displaced | 900 مزارع",
    );
}
