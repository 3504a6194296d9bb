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
            "وذكر بيان، صادر عن مكتب الوالي، أن الجسر آمن.",
            "say indirect وذكر | الجسر آمن | مكتب الوالي (organisation) | in بيان",
        ),
    ] {
        check(text, expected);
    }
}
