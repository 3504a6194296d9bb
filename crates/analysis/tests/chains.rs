//! The links between who spoke and the reader: in what, to whom, published by whom.

mod document;
mod listing;

use listing::check;

#[test]
fn a_medium_may_lead_or_close_its_sentence() {
    for (text, expected) in [
        (
            "وخلال مقابلة مع إذاعة الساحل، قال الوزير إن الجسر آمن.",
            "say indirect قال | الجسر آمن | الوزير (unnamed) | in مقابلة; to إذاعة الساحل",
        ),
        (
            "ويقول المهندس سالم قباني إن الجسر آمن، وذلك في حديث لصحيفة الميناء.",
            "say indirect ويقول | الجسر آمن | سالم قباني (person) | in حديث; to صحيفة الميناء",
        ),
        (
            "وكتب المدير في سلسلة تغريدات أن الجسر آمن.",
            "say indirect وكتب | الجسر آمن | المدير (unnamed) | in تغريدات",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn words_are_told_to_whom_the_medium_or_the_verb_names() {
    for (text, expected) in [
        (
            "وقال الوزير في تصريحات لهيئة الموانئ إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | الوزير (unnamed) | in تصريحات; to هيئة الموانئ",
        ),
        (
            "أبلغت البعثة الكندية مجلس الأمن أمس بأن الجسر آمن.",
            "say indirect أبلغت | الجسر آمن | البعثة الكندية (organisation) | to مجلس الأمن",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_verb_with_a_dropped_subject_shares_the_chain_of_its_sentence() {
    check(
        "وقالت الوزارة في بيان إن الجسر آمن، وطالبت البلدية بترميم الطريق.",
        "say indirect وقالت | الجسر آمن | الوزارة (organisation) | in بيان
         call indirect وطالبت | البلدية بترميم الطريق | الوزارة (organisation) | in بيان",
    );
}
